"""What other packages add to quizgen: the entry points of its groups."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint


def entry_points(group: str) -> tuple[EntryPoint, ...]:
    """The entry points of a group, by name."""
    if not _may_have_plugins():
        return ()
    from importlib import metadata

    return tuple(sorted(metadata.entry_points(group=group), key=lambda point: point.name))


@cache
def _may_have_plugins() -> bool:
    """Whether the metadata of any package names quizgen, or may lie in an archive: seen at a glance, while
    importlib.metadata takes a twentieth of a whole build to load and look.
    """
    folders = [Path(folder) for folder in sys.path]
    described = (path for folder in folders for path in folder.glob("*-info/entry_points.txt"))
    return any(map(Path.is_file, folders)) or any(map(_names_quizgen, described))


def _names_quizgen(described: Path) -> bool:
    try:
        return b"[quizgen." in described.read_bytes()
    except OSError:
        return False
