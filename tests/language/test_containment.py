"""What can be read in a text."""

from __future__ import annotations

from quizgen.language.containment import says


def test_a_number_is_said_only_by_itself() -> None:
    assert says("到2024年建成20所学校", "20")
    assert not says("到2024年建成学校", "20")
    assert not says("到2024年建成120所学校", "20")
    assert says("建成二十所学校", "二十")
