"""Quotation marks, title marks and brackets."""

from __future__ import annotations

import pytest

from quizgen.language.brackets import without_note


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("水渠登记（以下简称登记）", "水渠登记"),
        ("水渠（干渠）的登记", "水渠（干渠）的登记"),
        ("水渠", "水渠"),
    ],
)
def test_a_note_in_brackets_is_left_out_at_the_end_only(text: str, words: str) -> None:
    assert without_note(text) == words
