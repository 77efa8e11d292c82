"""What an author marked is asked, where its sentence stands alone, before anything else of it."""

from __future__ import annotations

import pytest

from quizgen.build import choose, make_items
from quizgen.config import Config
from quizgen.coverage import coverage
from quizgen.model import Document, Item, Kind
from quizgen.reading.layout import lay_out
from quizgen.reading.markdown import split_markdown
from quizgen.rules import candidates
from quizgen.structure.annotate import annotate
from quizgen.structure.blanks import MARKED
from quizgen.structure.marked_lists import marked_lists

REST = "平常的话读过就可以放下，既不加粗也不划线，说的是渠边的柳树和村口的老井。" * 3


def document(*lines: str) -> Document:
    return lay_out(split_markdown("# 水渠旧闻\n\n" + "\n\n".join((REST, *lines))), "旧闻.md")


def shown(item: Item) -> str:
    """What is asked, without the name of the text."""
    stem = item.stem
    for start, end in item.blanks:
        stem = f"{stem[:start]}____{stem[end:]}"
    return stem.removeprefix(item.lead)


def asked(*lines: str) -> dict[str, tuple[str, ...]]:
    """The questions for what is marked, with their answers, before any is chosen."""
    made = [item for item in candidates(annotate(document(*lines))) if item.marked]
    assert all(MARKED in item.reasons and item.score >= 0.8 for item in made)
    return {shown(item): item.answers for item in made}


@pytest.mark.parametrize(
    ("line", "question", "answer"),
    [
        ("村民小组的组长由本组村民**直接推选**，任期与村民委员会相同。",
         "村民小组的组长由本组村民____，任期与村民委员会相同。", "直接推选"),
        ("现行的渠规为**1985年3月6日**通过的渠规，先后修改过四次。",
         "现行的渠规为____通过的渠规，先后修改过四次。", "1985年3月6日"),
        ("修渠的议案由到会村民的==三分之二==以上通过，方可动工。",
         "修渠的议案由到会村民的____以上通过，方可动工。", "三分之二"),
        ("8. 修渠人的奋斗目标：<u>家家门前有清水</u>。", "修渠人的奋斗目标：____。", "家家门前有清水"),
        ("和平相处是邻村之间用水的<u>基本准则</u>，世代相传。", "和平相处是邻村之间用水的____，世代相传。", "基本准则"),
        ("村里的第一要务：<u>管好水渠</u>。", "村里的第一要务：____。", "管好水渠"),
        ("奋斗目标：<u>建成家家门前有清水的富裕村庄</u>。", "奋斗目标：____。", "建成家家门前有清水的富裕村庄"),
        ("**渠训**：<u>饮水思源</u>。", "渠训：____。", "饮水思源"),
        ("管渠人要**公平分水**。", "管渠人要____。", "公平分水"),
        ("管渠靠查堤、**清淤**和分水。", "管渠靠查堤、____和分水。", "清淤"),
        ("村民享有知情权、**参与权**和监督权。", "村民享有知情权、____和监督权。", "参与权"),
    ],
)  # fmt: skip
def test_marked_words_are_asked(line, question, answer):
    assert asked(line) == {question: (answer,)}


@pytest.mark.parametrize(
    "line",
    [
        "他说这件事由**村民小组**来办最合适。",
        "村民小组推选组长，组长由**村民小组**罢免。",
        "实行**组长负责制**。",
        "村里有水渠、渡口、**山林**等集体财产，由村民共同管理。",
        "渠长12**345**米，是全县最长的一条水渠。",
        "一段没有写完的话，说到**水渠管理**",
    ],
)
def test_marked_words_are_not_asked_where_no_good_question_comes_of_it(line):
    assert asked(line) == {}


def test_in_a_text_that_teaches_a_mark_counts_for_more_than_the_label_of_its_line():
    lines = [f"{label}：修渠的议案由到会村民的**{part}**以上通过，方可动工。" for label, part in
             (("记忆口诀", "三分之二"), ("表决", "四分之三"))]  # fmt: skip
    text = lay_out(split_markdown("# 高中选修讲义：村民自治\n\n" + "\n\n".join((REST, *lines))), "讲义.md")
    assert {item.answers[0] for item in candidates(annotate(text)) if item.marked and item.score >= 0.8} == {
        "三分之二",
        "四分之三",
    }


def test_marked_parts_are_a_list():
    line = "管渠人的基本职责：<u>查堤</u>、<u>清淤</u>、<u>分水</u>和<u>记账</u>。"
    (found,) = marked_lists(document(line))
    assert [member.text for member in found.members] == ["查堤", "清淤", "分水", "记账"]
    questions = asked(line)
    assert questions["管渠人的基本职责：……"] == ("查堤", "清淤", "分水", "记账")
    assert not any("____" in question for question in questions)


@pytest.mark.parametrize(
    ("line", "question"),
    [
        ("村民享有<u>知情权</u>、<u>参与权</u>、<u>表达权</u>和<u>监督权</u>。", "村民享有……"),
        ("村民依法享有<u>知情权</u>、<u>参与权</u>、<u>表达权</u>和<u>监督权</u>。", "村民依法享有……"),
        ("村民享有<u>知情权、参与权、表达权和监督权</u>。", "村民享有……"),
        ("村民享有<u>知情权</u>、<u>参与权</u>、<u>表达权</u>、<u>监督权</u>等权利。", "村民享有……等权利"),
    ],
)
def test_a_marked_list_is_asked_by_a_short_head(line, question):
    assert asked(line)[question] == ("知情权", "参与权", "表达权", "监督权")


@pytest.mark.parametrize(
    ("line", "part", "reason"),
    [
        ("他说这件事由**村民小组**来办最合适。", "村民小组", "its sentence does not stand alone or has no end"),
        ("村民小组推选组长，组长由**村民小组**罢免。", "村民小组", "the rest of its sentence tells it"),
        ("实行**组长负责制**。", "组长负责制", "too little of its sentence is left"),
        ("村里有水渠、渡口、**山林**等集体财产，由村民共同管理。", "山林", "others of its kind would do too"),
        ("一段没有写完的话，说到**水渠管理**", "水渠管理", "its sentence does not stand alone or has no end"),
    ],
)
def test_of_what_is_marked_and_cannot_be_asked_the_reason_is_told(line, part, reason):
    text = document(line)
    covered = coverage(annotate(text), choose(text, Config()))
    assert [(mark.text, why) for mark, why in covered.marks_left] == [(part, reason)]


def test_what_is_marked_has_a_row_or_a_reason():
    lines = (
        "村民享有<u>知情权</u>、<u>参与权</u>和<u>监督权</u>。",
        "渠训：<u>饮水思源</u>。",
        "管渠人享有<u>发言权、提案权、表决权</u>等权利。",
        "实行**组长负责制**。",
    )
    text = document(*lines)
    selection = choose(text, Config())
    covered = coverage(annotate(text), selection)
    assert {verdict.item.answers for verdict in selection.verdicts if verdict.item.marked} == {
        ("知情权", "参与权", "监督权"),
        ("饮水思源",),
        ("发言权", "提案权", "表决权"),
    }
    assert [mark.text for mark, _ in covered.marks_left] == ["组长负责制"]


def test_what_is_told_of_something_in_marked_parts_is_asked_whole():
    line = "管渠的本质是：<u>查堤防汛</u>、<u>清淤通水</u>、<u>看闸护林</u>。"
    text = lay_out(split_markdown("# 高中选修讲义：村民自治\n\n" + "\n\n".join((REST, line))), "讲义.md")
    (item,) = (item for item in make_items(text) if item.marked)
    assert (item.kind, item.answers) == (Kind.TERM, ("查堤防汛、清淤通水、看闸护林",))


def test_numbered_lines_under_a_head_are_a_list():
    lines = (
        "1. 管渠人的姓名：<u>由村民推选后张榜公布</u>。\n\n2. 水渠管理小组的日常工作\n\n"
        "    1. <u>检查闸门</u>；\n    2. <u>清理淤泥</u>；\n    3. <u>登记用水</u>。\n\n3. 其他的事由小组商量。"
    )
    questions = asked(lines)
    (head,) = (question for question in questions if "日常工作" in question and question.endswith("？"))
    assert questions[head] == ("检查闸门", "清理淤泥", "登记用水")


def test_of_a_sentence_what_is_marked_is_kept():
    lines = (
        "要坚持高质量发展，坚持“以渠养渠”的方针，由**管渠小组**负责日常的管理工作。",
        "必须坚持绿色发展理念，完善“以工代赈”的办法，每年由**村民大会**审议一次账目。",
    )
    kept = [item for item in make_items(document(*lines)) if item.kind is Kind.CLOZE]
    assert [item.answers for item in kept] == [("管渠小组",), ("村民大会",)]


def test_a_text_has_more_items_where_its_author_marked_more():
    places = ("上湾", "下湾", "东沟", "西沟", "南坡", "北坡", "前庄", "后庄", "新桥", "老桥", "石门", "柳林")
    lines = [f"{place}渠的闸门由**{place[::-1]}{number}组**看守，账目由渠长管理。" for number, place in
             zip("甲乙丙丁戊己庚辛壬癸子丑", places, strict=True)]  # fmt: skip
    assert len([item for item in make_items(document(*lines)) if item.marked]) == len(places)
    assert len(make_items(document(*lines), Config(cards=4))) == 4


def test_the_reason_is_said():
    selection = choose(document("村民小组的组长由本组村民**直接推选**，任期与村民委员会相同。"), Config())
    assert [verdict.reason for verdict in selection.verdicts if verdict.item.marked] == [MARKED]
