"""Terms of the glossary, and numeral terms that the text spells out."""

import pytest

from quizgen.reading import read_text
from quizgen.structure.terms import find_terms

STATED = [
    ("发展“三新”（新产业、新业态、新模式）经济。", "三新", ("新产业", "新业态", "新模式")),
    ("坚持“两手抓”，即一手抓防控、一手抓发展。", "两手抓", ("一手抓防控", "一手抓发展")),
    ("落实“三同步”：同步规划、同步建设和同步运行。", "三同步", ("同步规划", "同步建设", "同步运行")),
    ("“三权分开”：斗渠为所有权、使用权、管护权；毛渠另定。", "三权分开", ("所有权", "使用权", "管护权")),
]

NOT_STATED = [
    "推进“三新”经济（以新产业为主）发展。",
    "“三新”（新产业、新业态）经济。",
    "“三网”融合：是指电信网、广播电视网和互联网融合发展，实现三网互联互通、资源共享。",
    "“一老一小”问题：养老、托育、教育、医疗。",
    "坚持“两个决不”，即决不放松修渠，决不放松清淤、护坡、植树。",
    "他说：“三天内一定完成、决不推迟。”",
]


@pytest.mark.parametrize(("text", "name", "members"), STATED)
def test_members_are_taken_from_the_text_when_their_number_is_right(
    text: str, name: str, members: tuple[str, ...]
) -> None:
    (mention,) = find_terms(read_text(text))
    assert (mention.span.text, mention.term.members, mention.term.id) == (name, members, "")


@pytest.mark.parametrize("text", NOT_STATED)
def test_members_in_the_wrong_number_make_no_term(text: str) -> None:
    assert [mention for mention in find_terms(read_text(text)) if not mention.term.id] == []


def test_a_term_of_the_glossary_is_found_where_it_stands_with_its_members() -> None:
    document = read_text("三省一市要扎实做好“六稳”工作。")
    found = list(find_terms(document))
    assert [(document.text[each.span.start : each.span.end], len(each.term.members)) for each in found] == [
        ("三省一市", 4),
        ("六稳", 6),
    ]
    assert all(each.term.id for each in found)


def test_a_figure_of_a_longer_number_begins_no_term() -> None:
    assert not [each for each in find_terms(read_text("五四风雷唤醒了青年。")) if each.span.text == "四风"]
