"""How a process begins that builds decks for another one: imported before anything that takes time."""

from __future__ import annotations

import signal

from quizgen.garbage import collect_seldom


def begin_work() -> None:
    """Ready a worker: an interrupt is for the process that leads the build, which lets the decks in hand end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    collect_seldom()
