"""What other packages add to quizgen: the entry points of its groups."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from quizgen.errors import QuizgenError

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint


class Plugin(NamedTuple):
    """A part of another package, whose faults are told as that package's."""

    point: EntryPoint

    @property
    def name(self) -> str:
        return self.point.name

    def load(self) -> Callable[..., Any]:
        """The part itself. QuizgenError where it cannot be had, or does wrong when it is called."""
        with self._blamed():
            part = self.point.load()

        def guarded(*given: object) -> object:
            with self._blamed():
                made = part(*given)
            return self._each(made) if isinstance(made, Iterator) else made

        return guarded

    def _each(self, made: Iterator[object]) -> Iterator[object]:
        with self._blamed():
            yield from made

    @contextmanager
    def _blamed(self) -> Iterator[None]:
        try:
            yield
        except (QuizgenError, OSError):
            raise
        except Exception as error:
            package = f" of the package {self.point.dist.name}" if self.point.dist else ""
            raise QuizgenError(
                f"{self.name}{package} failed ({type(error).__name__}: {error})", remedy="update it or remove it"
            ) from error


def entry_points(group: str) -> tuple[Plugin, ...]:
    """The entry points of a group, by name."""
    if not _may_have_plugins():
        return ()
    from importlib import metadata

    return tuple(sorted(map(Plugin, metadata.entry_points(group=group)), key=lambda plugin: plugin.name))


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
