"""How a question names a report, and of which year it takes it to be."""

from __future__ import annotations

import pytest

from quizgen.reading import read_text
from quizgen.structure.text_names import called, year_of

BODY = "要坚持人民城市人民建的理念，推动城市治理体系和治理能力现代化，让群众办事更方便、生活更舒心。"


@pytest.mark.parametrize(
    ("head", "name", "year"),
    [
        ("2024年政府工作报告\n各位代表：", "《2024年政府工作报告》", 2024),
        ("政府工作报告\n各位代表：\n一、2023年工作回顾", "《2024年政府工作报告》", 2024),
        ("政府工作报告\n各位代表：\n一、过去五年工作回顾\n二、对2024年工作的建议", "《2024年政府工作报告》", 2024),
        ("政府工作报告\n——2024年1月8日在水渠市第九届人民代表大会上", "《2024年水渠市政府工作报告》", 2024),
        ("水渠市政府工作报告\n各位代表：\n一、2023年工作回顾", "《2024年水渠市政府工作报告》", 2024),
        ("水渠市2024年政府工作报告\n各位代表：", "《2024年水渠市政府工作报告》", 2024),
        ("水渠市政府工作报告\n各位代表：", "《水渠市政府工作报告》", None),
        ("现在，我代表市人民政府，向大会报告工作。\n一、2023年工作回顾", "《2024年市政府工作报告》", 2024),
        ("现在，我代表最高人民法院，向大会报告工作。", "《最高人民法院工作报告》", None),
    ],
)
def test_a_report_is_named_with_its_place_and_year(head, name, year):
    document = read_text(f"{head}\n{BODY}\n{BODY}", "文.txt")
    assert (called(document), year_of(document)) == (name, year)
