"""How seldom Python looks for cycles while quizgen works: what it makes has next to none."""

from __future__ import annotations

import gc

_OBJECTS_BETWEEN_COLLECTIONS = 100_000
"""Else the objects of a build would be searched 150 times, and of the time of many texts a sixth would go into it."""


def collect_seldom() -> None:
    """For a process that builds: to be called once, by a command or a worker, never by the library."""
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
