"""Steps that arrows join, with exact edges, and lines with arrows that are no steps to be asked."""

from __future__ import annotations

import pytest

from quizgen.reading import read_text
from quizgen.structure.chains import chains, is_a_chain


@pytest.mark.parametrize(
    ("text", "head", "steps"),
    [
        ("修建过程：测量定线 → 开挖土方 → 试水验收。\n", "修建过程", ["测量定线", "开挖土方", "试水验收"]),
        ("1. 检修：关闸→排水→更换止水→开闸\n", "检修", ["关闸", "排水", "更换止水", "开闸"]),
        ("一、水渠的修建\n测量→开挖→衬砌\n", "一、水渠的修建", ["测量", "开挖", "衬砌"]),
        ("水渠很长。测量→开挖→衬砌\n", None, ["测量", "开挖", "衬砌"]),
    ],
)
def test_steps_are_found_under_their_label_or_heading(text: str, head: str | None, steps: list[str]) -> None:
    document = read_text(f"水利讲义\n{text}")
    (found,) = chains(document)
    assert [member.text for member in found.members] == steps
    assert all(document.text[each.start : each.end] == each.text for each in found.members)
    assert (found.head.text if found.head else None) == head
    assert found.ordered and is_a_chain(document, found)


@pytest.mark.parametrize(
    "text",
    [
        "过程：测量→开挖。\n",
        "过程：先测量，再打桩→开挖→衬砌。\n",
        "过程：测量→→衬砌。\n",
        "过程：测量→把两岸的土方按照设计图纸一层一层地开挖到渠底的标高→衬砌。\n",
    ],
)
def test_two_steps_and_long_ones_are_none(text: str) -> None:
    assert not [*chains(read_text(f"水利讲义\n{text}"))]
