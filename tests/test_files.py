"""Files that are whole or not there, and what builds that were killed left beside them."""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager

from quizgen.files import written_together

BUILD = """
import sys
from pathlib import Path
from quizgen.files import written_together
with written_together(Path(sys.argv[1])) as aside:
    (aside / "文.pdf").write_bytes(b"half")
    print(flush=True)
    sys.stdin.read()
"""


@contextmanager
def another_build(folder):
    """A build that has begun to write and does not end by itself."""
    with subprocess.Popen(
        [sys.executable, "-c", BUILD, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as build:
        assert build.stdout is not None
        build.stdout.readline()
        try:
            yield build
        finally:
            build.kill()


def build_beside(folder):
    with written_together(folder) as aside:
        (aside / "另.pdf").write_bytes(b"whole")


def names(folder):
    return sorted(path.name for path in folder.iterdir() if path.name != "另.pdf")


def test_what_a_killed_build_has_left_goes_with_the_next_one(tmp_path):
    with another_build(tmp_path) as build:
        (left,) = names(tmp_path)
        build.kill()
        build.wait()
        assert names(tmp_path) == [left]
        build_beside(tmp_path)
        assert names(tmp_path) == []


def test_a_build_that_still_runs_loses_nothing(tmp_path):
    with another_build(tmp_path) as build:
        build_beside(tmp_path)
        build.communicate()
        assert build.returncode == 0
    assert names(tmp_path) == ["文.pdf"]


def test_what_is_called_like_a_folder_of_quizgen_s_own_and_is_none_stays(tmp_path):
    (tmp_path / ".quizgen-notes").mkdir()
    (tmp_path / ".quizgen-ab12cd34").write_text("a file", "utf-8")
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / ".quizgen-ab12cd35").symlink_to(tmp_path / "elsewhere")
    build_beside(tmp_path)
    assert names(tmp_path) == [".quizgen-ab12cd34", ".quizgen-ab12cd35", ".quizgen-notes", "elsewhere"]
