"""What sentences of texts that teach say in so many words, asked as questions."""

import pytest

from quizgen.config import Config
from quizgen.reading import read_text
from quizgen.rules import unweighed
from quizgen.structure.annotate import annotate

ASKED = [
    ("水车和水渠的根本区别在于有没有提水的动力。", "水车和水渠的根本区别是什么？", "有没有提水的动力"),
    ("在干旱地区，水渠的首要任务就是保证人畜饮水。", "在干旱地区，水渠的首要任务是什么？", "保证人畜饮水"),
    ("修好一条水渠，关键在于坡度均匀。", "修好一条水渠的关键是什么？", "坡度均匀"),
    ("1958年青石渠通水，标志着河湾县告别了靠天吃饭。", "1958年青石渠通水标志着什么？", "河湾县告别了靠天吃饭"),
    ("石渠之所以不渗水，是因为渠底抹了一层灰浆。", "石渠为什么不渗水？", "渠底抹了一层灰浆"),
    (
        "毛渠的坡度可以比干渠大，因为毛渠里的水量很小。",
        "为什么说毛渠的坡度可以比干渠大？",
        "毛渠里的水量很小",
    ),
    ("灌溉是水渠的主要目的。", "水渠的主要目的是什么？", "灌溉"),
    ("水渠的生命力在于年年清淤。", "水渠的生命力在于什么？", "年年清淤"),
    ("由此可见，水渠的性质是公共设施，但要有人管。", "水渠的性质是什么？", "公共设施"),
]
NOT_ASKED = [
    "这条水渠的根本任务是灌溉。",
    "它是河湾县第一条石渠，标志着修渠进入了新的阶段。",
    "水渠是灌溉的主要形式之一。",
    "年年清淤是水渠管理的本质要求。",
    "现在的任务是清理水渠。",
    "水渠的前途是大有希望的。",
    "水渠很长，因为这里的地势很平坦。",
    "革命的目的是让人人有水喝。",
    "又提出修渠的方针是先干后支。",
    "水渠的重要意义是什么？",
    "头三年的任务，是清理旧渠、修好闸门。",
    "前五年的目标是先干后支。",
    "这一时期的任务是清理旧渠。",
    "后两年的主要任务是修好支渠。",
    "界线的成因是雨水多少不同。",
]


def _asked(text: str, title: str = "水利常识讲义") -> list[tuple[str, str]]:
    items = unweighed(annotate(read_text(f"{title}\n{text}\n")), Config())
    return [(item.stem, item.answers[0]) for item in items if item.rule == "stated"]


@pytest.mark.parametrize(("text", "question", "answer"), ASKED)
def test_what_is_said_is_asked(text: str, question: str, answer: str) -> None:
    assert _asked(text) == [(question, answer)]


@pytest.mark.parametrize("text", NOT_ASKED)
def test_what_points_back_or_says_nothing_is_not_asked(text: str) -> None:
    assert _asked(text) == []


def test_each_part_of_a_sentence_may_be_asked() -> None:
    asked = _asked("测量是修渠的首要任务；清淤是护渠的基本原则。")
    assert [question for question, _ in asked] == ["修渠的首要任务是什么？", "护渠的基本原则是什么？"]


def test_only_texts_that_teach_are_asked_so() -> None:
    assert _asked(ASKED[0][0], "河湾县修渠通知") == []


def test_the_theme_of_the_text_is_no_answer() -> None:
    assert _asked("清淤是护渠的基本原则。") == [("护渠的基本原则是什么？", "清淤")]
    assert _asked("清淤是护渠的基本原则。" + "村里每年都要清淤。" * 8) == []
