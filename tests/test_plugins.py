import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

RULE = """
from quizgen.model import Item, Kind, Source

def greeting(annotated):
    yield Item(Kind.CLOZE, "greeting", "你好。", ("好",), Source("a", "b"), blanks=((1, 2),))
"""
RULES_BY_NAME = "from quizgen.rules import load_rules; print(' '.join(load_rules()))"


def rules_with(folder):
    known = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(folder)!r}); {RULES_BY_NAME}"],
        capture_output=True,
        text=True,
        check=True,
    )
    return known.stdout.split()


def add_package(folder, rule):
    (folder / "greetings.py").write_text(rule, "utf-8")
    described = folder / "greetings-1.0.dist-info"
    described.mkdir()
    (described / "METADATA").write_text("Metadata-Version: 2.1\nName: greetings\nVersion: 1.0\n", "utf-8")
    (described / "entry_points.txt").write_text("[quizgen.rules]\ngreeting = greetings:greeting\n", "utf-8")


def test_a_rule_of_another_package_is_found_by_its_entry_point(tmp_path):
    add_package(tmp_path, RULE)
    assert rules_with(tmp_path)[-1] == "greeting"


@pytest.mark.parametrize("command", ["build", "items", "verify"])
@pytest.mark.parametrize("rule", ["import nothing_like_it", "def greeting(annotated):\n    yield 1 / 0", ""])
def test_a_broken_package_is_named_in_one_line(tmp_path, command, rule):
    add_package(tmp_path, rule)
    (tmp_path / "文.txt").write_text("要坚持创新、协调、绿色、开放、共享的发展理念。", "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "quizgen", command, "文.txt"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(tmp_path)])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1 and len(done.stderr.strip().splitlines()) == 1
    assert "greeting of the package greetings failed (" in done.stderr and "update it or remove it" in done.stderr


def test_a_folder_without_packages_adds_no_rule(tmp_path):
    assert "greeting" not in rules_with(tmp_path)


def test_metadata_that_cannot_be_read_adds_no_rule(tmp_path):
    (tmp_path / "broken-1.0.dist-info" / "entry_points.txt").mkdir(parents=True)
    assert "cloze" in rules_with(tmp_path)
