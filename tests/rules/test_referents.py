"""What a text names in full once and shortens after it."""

from __future__ import annotations

import pytest

from quizgen.rules._referents import in_full


@pytest.mark.parametrize(
    "before",
    [
        "重点是修青石渠。",
        "青石渠不仅是河湾县第一条石渠。",
        "青石渠一直是河湾县的骄傲。",
        "第一是修青石渠。",
        "过去是一片旱田。",
        "近年来青石渠是河湾县的骄傲。",
    ],
)
def test_it_is_not_told_by_words_that_name_nothing(before: str) -> None:
    text = f"{before}它由王家坝引水，以灌溉“旱田”为主要任务。"
    assert [*in_full(text, "", text.index("它"), len(text))] == []
