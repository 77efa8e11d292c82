"""Many decks at once: two or more are built by several processes."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from quizgen.build import Job, Report, run
from quizgen.config import Config

FEWEST_FOR_WORKERS = 4
"""Jobs below which starting workers takes longer than they save."""


def run_all(jobs: Sequence[Job], out: Path, config: Config) -> Iterator[Report]:
    """A report for each job, in their order."""
    workers = min(len(jobs), os.cpu_count() or 1)
    if len(jobs) < FEWEST_FOR_WORKERS or workers == 1:
        for job in jobs:
            yield run(job, out, config)
        return
    with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn")) as pool:
        yield from pool.map(partial(run, out=out, config=config), jobs, chunksize=1)
