"""Files that are whole or not there: written beside their place, then renamed."""

from __future__ import annotations

import errno
import io
import os
import shutil
import sys
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from quizgen.errors import QuizgenError

_EPOCH = (1980, 1, 1, 0, 0, 0)
_PREFIX = ".quizgen-"
_SHORTER = "choose a shorter name"
_LEFT = f"{_PREFIX}????????"
"""What folders of a build in hand are called, and of one that was killed."""


@contextmanager
def _whole_file(path: Path) -> Iterator[Path]:
    """A path to write to; it takes its place only if the block ends well. QuizgenError where it cannot."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        yield beside
        beside.replace(path)
    except OSError as error:
        raise _unwritable(path, error) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


@contextmanager
def written_together(folder: Path) -> Iterator[Path]:
    """A folder to write files to, which take their places in `folder` if the block ends well, or none of them does.

    QuizgenError where they cannot.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with _aside(folder) as aside:
            try:
                yield aside
            except QuizgenError as error:
                raise QuizgenError(error.what, error.where.replace(str(aside), str(folder)), error.remedy) from error
            places = {path: folder / path.relative_to(aside) for path in sorted(aside.rglob("*")) if path.is_file()}
            for place in places.values():
                if place.is_dir():
                    raise QuizgenError("a folder stands in the place of this file", str(place), "move it away")
            for path, place in places.items():
                place.parent.mkdir(parents=True, exist_ok=True)
                path.replace(place)
    except OSError as error:
        raise _unwritable(Path(error.filename2 or folder), error) from error


@contextmanager
def _aside(folder: Path) -> Iterator[Path]:
    """A new folder in this one for as long as the block lasts; those of builds that were killed are cleared away."""
    with ExitStack() as stack:
        with _held(folder):
            for left in folder.glob(_LEFT):
                if left.is_dir() and not left.is_symlink():
                    _remove_unless_held(left)
            name = stack.enter_context(TemporaryDirectory(prefix=_PREFIX, dir=folder, ignore_cleanup_errors=True))
            stack.enter_context(_held(Path(name)))
        yield Path(name)


def _remove_unless_held(folder: Path) -> None:
    with suppress(OSError), _held(folder, wait=False) as is_free:
        if is_free:
            shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _held(folder: Path, wait: bool = True) -> Iterator[bool]:
    """Whether this block alone holds the folder as long as it lasts; a process that is killed holds none any more."""
    handle = _hold(folder, wait)
    try:
        yield handle is not None
    finally:
        if handle is not None:
            os.close(handle)


def _hold(folder: Path, wait: bool) -> int | None:
    """What holds the folder until it is closed; nothing where another one holds it, or where that cannot be told."""
    if sys.platform == "win32":
        return None
    import fcntl

    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return None
    try:
        fcntl.flock(handle, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        return None
    return handle


def _unwritable(path: Path, error: OSError) -> QuizgenError:
    what = (error.strerror or "it cannot be written").lower()
    return QuizgenError(what, str(path), _SHORTER if _is_too_long(error) else "choose another folder")


def remedy_for(error: Exception, usual: str) -> str:
    """What to do about a file that cannot be read: the usual thing, unless its name or its owner is at fault."""
    if _is_too_long(error):
        return _SHORTER
    return "get leave to read it" if isinstance(error, PermissionError) else usual


def _is_too_long(error: Exception) -> bool:
    return isinstance(error, OSError) and error.errno == errno.ENAMETOOLONG


def require_folder(path: Path) -> None:
    """QuizgenError where what is to be a folder, or one above it, is a file."""
    for each in (path, *path.parents):
        if each.exists() and not each.is_dir():
            raise QuizgenError("this is a file, not a folder", str(each), "choose another folder")


def write_text(path: Path, text: str) -> None:
    """Write UTF-8 text with newlines as they are."""
    write_bytes(path, text.encode())


def write_bytes(path: Path, data: bytes) -> None:
    """Write the bytes. QuizgenError where they cannot be written."""
    with _whole_file(path) as beside:
        beside.write_bytes(data)


def packed(parts: Iterable[tuple[str, bytes]]) -> bytes:
    """A zip archive of (name, content) parts: the same bytes for the same parts."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts:
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            package.writestr(entry, data)
    return archive.getvalue()
