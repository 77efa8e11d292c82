"""Many decks at once: two or more are built by several processes."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from quizgen.build import Report, run
from quizgen.config import Config
from quizgen.errors import own_fault
from quizgen.jobs import Job
from quizgen.worker import begin_work

FEWEST_FOR_WORKERS = 4
"""Jobs below which starting workers takes longer than they save."""


def run_all(jobs: Sequence[Job], out: Path, config: Config) -> Iterator[Report]:
    """A report for each job, in their order; a job that quizgen itself fails at costs none of the others."""
    workers = min(len(jobs), os.cpu_count() or 1)
    if len(jobs) < FEWEST_FOR_WORKERS or workers == 1:
        for job in jobs:
            yield _report(job, partial(run, job, out, config))
        return
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=spawn, initializer=begin_work) as pool:
        running = [(job, pool.submit(run, job, out, config)) for job in jobs]
        try:
            for job, built in running:
                yield _report(job, built.result)
        finally:
            pool.shutdown(cancel_futures=True)


def _report(job: Job, result: Callable[[], Report]) -> Report:
    """The report of a job, or one of the fault of quizgen's own that ended it."""
    try:
        return result()
    except Exception as fault:
        return Report(job.stem, error=str(own_fault(fault, job.stem)))
