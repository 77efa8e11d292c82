"""Files that are whole or not there: written beside their place, then renamed."""

from __future__ import annotations

import errno
import io
import os
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from quizgen.errors import QuizgenError

_EPOCH = (1980, 1, 1, 0, 0, 0)


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
        with TemporaryDirectory(prefix=".quizgen-", dir=folder, ignore_cleanup_errors=True) as name:
            aside = Path(name)
            try:
                yield aside
            except QuizgenError as error:
                raise QuizgenError(error.what, error.where.replace(name, str(folder)), error.remedy) from error
            places = {path: folder / path.relative_to(aside) for path in sorted(aside.rglob("*")) if path.is_file()}
            for place in places.values():
                if place.is_dir():
                    raise QuizgenError("a folder stands in the place of this file", str(place), "move it away")
            for path, place in places.items():
                place.parent.mkdir(parents=True, exist_ok=True)
                path.replace(place)
    except OSError as error:
        raise _unwritable(Path(error.filename2 or folder), error) from error


def _unwritable(path: Path, error: OSError) -> QuizgenError:
    what = (error.strerror or "it cannot be written").lower()
    return QuizgenError(what, str(path), remedy_for(error, "choose another folder"))


def remedy_for(error: Exception, usual: str) -> str:
    """What to do about a file that cannot be read or written: the usual thing, unless its name is at fault."""
    return "choose a shorter name" if isinstance(error, OSError) and error.errno == errno.ENAMETOOLONG else usual


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
