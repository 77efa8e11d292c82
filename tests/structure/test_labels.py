"""What stands before the colon of a line, and what it says by itself."""

from __future__ import annotations

import pytest

from quizgen.reading import read_text
from quizgen.structure.labels import is_advice, is_remark, is_talk, label_at


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("2.水渠的特点：因地势而建。", "水渠的特点"),
        ("（3）干渠：从水源引水的渠道。", "干渠"),
        ("【意义】水渠使旱田变成水田。", "意义"),
        ("叁、水闸：挡水放水的设施。", "水闸"),
        ("陆、海、空三军：保卫国家的力量。", "陆、海、空三军"),
        ("水到田头，村民说：水来了。", None),
    ],
)
def test_the_label_of_a_line(line: str, label: str | None) -> None:
    document = read_text(f"水利讲义\n{line}\n")
    found = label_at(document, len(document.text))
    assert (found.text if found else None) == label


def test_labels_that_say_nothing_by_themselves() -> None:
    assert is_remark("易错提醒") and is_advice("口诀") and not is_remark("干渠")
    assert is_talk("同学们记住，水渠有三种。") and not is_talk("水渠有三种。")
