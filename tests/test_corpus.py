"""Many decks: a fault in one of them costs none of the others."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

from quizgen import corpus
from quizgen.build import run
from quizgen.config import Config
from quizgen.corpus import FEWEST_FOR_WORKERS, run_all
from quizgen.jobs import Job, plan

TEXT = "2018年政府工作报告\n要加强大气污染、水污染、土壤污染和噪声污染治理，推进生态环境持续改善。"


@pytest.fixture
def texts(tmp_path):
    paths = [tmp_path / f"{name}.txt" for name in "甲乙丙丁"[:FEWEST_FOR_WORKERS]]
    for path in paths:
        path.write_text(TEXT, "utf-8")
    return paths


def test_a_fault_of_quizgen_is_one_line_and_the_other_decks_are_built(tmp_path, texts, monkeypatch):
    def failing(job: Job, out, config):
        if job.stem == "乙":
            raise KeyError("no such\nthing")
        return run(job, out, config)

    monkeypatch.setattr(corpus, "run", failing)
    out = tmp_path / "out"
    reports = list(run_all(plan(texts[:3], out), out, Config(formats=("jsonl",))))
    assert [bool(report.error) for report in reports] == [False, True, False]
    assert reports[1].error == "乙: quizgen failed at it (KeyError: 'no such\\nthing'); report this with the text"
    assert (out / "甲.jsonl").exists()
    assert (out / "丙.jsonl").exists()


def test_a_fault_in_a_worker_is_told_as_well(tmp_path, texts):
    out = tmp_path / "out"
    jobs = plan(texts, out)
    broken = Job(jobs[1].stem, (None,), jobs[1].lock)  # type: ignore[arg-type]
    reports = list(run_all((jobs[0], broken, *jobs[2:]), out, Config(formats=("jsonl",))))
    assert [bool(report.error) for report in reports] == [False, True, False, False]
    assert "\n" not in reports[1].error


def test_a_worker_leaves_an_interrupt_to_the_process_that_leads():
    code = (
        "import os, signal\nfrom quizgen.worker import begin_work\n"
        "begin_work()\nos.kill(os.getpid(), signal.SIGINT)\nprint('goes on')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "goes on"


def test_a_build_that_is_broken_off_begins_no_further_deck(tmp_path, texts):
    out = tmp_path / "out"
    many = [replace(job, stem=f"{job.stem}{n}") for job in plan(texts, out) for n in range(10)]
    reports = run_all(many, out, Config(formats=("jsonl",)))
    next(reports)
    reports.close()
    assert len(list(out.glob("*.jsonl"))) < len(many)
