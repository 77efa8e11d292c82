"""Names with offices: exact edges on both sides, and office words that no name follows."""

from pathlib import Path

import pytest

from quizgen.language.words import tag_words
from quizgen.model import Document
from quizgen.reading import read, read_text
from quizgen.structure.people import find_people

SEED = Path(__file__).parents[2] / "seeds" / "yangtze-delta-2020-08-22.txt"

MATCHES = [
    ("上海市委书记李强发言。", [("上海市委书记", "李强")]),
    ("会议由浙江省委书记车俊主持。", [("浙江省委书记", "车俊")]),
    (
        "中共中央政治局常委、国务院副总理韩正出席会议并讲话。",
        [("中共中央政治局常委、国务院副总理", "韩正")],
    ),
    (
        "上海市委书记李强、江苏省委书记娄勤俭、安徽省委书记李锦斌先后发言。",
        [("上海市委书记", "李强"), ("江苏省委书记", "娄勤俭"), ("安徽省委书记", "李锦斌")],
    ),
    ("国家主席习近平20日在合肥会见法国总统马克龙。", [("国家主席", "习近平"), ("法国总统", "马克龙")]),
    ("俄罗斯总统弗拉基米尔·普京在莫斯科发表讲话。", [("俄罗斯总统", "弗拉基米尔·普京")]),
    ("香港特别行政区行政长官李家超出席开幕式。", [("香港特别行政区行政长官", "李家超")]),
    ("国务院副总理刘国中1日在北京会见来宾。", [("国务院副总理", "刘国中")]),
    ("国家主席习近平晚上同法国总统马克龙通电话。", [("国家主席", "习近平"), ("法国总统", "马克龙")]),
    ("国务院副总理张国清率工作组赶赴现场。", [("国务院副总理", "张国清")]),
    ("财政部部长刘昆受国务院委托作报告。", [("财政部部长", "刘昆")]),
    ("村党支部书记李明家里来了客人。", [("村党支部书记", "李明")]),
    ("希腊社会福利部长乔治亚季斯说，双方将合作。", [("希腊社会福利部长", "乔治亚季斯")]),
    ("司法部部长贺荣作说明。", [("司法部部长", "贺荣")]),
    ("叙利亚外交部长梅克达德表示感谢。", [("叙利亚外交部长", "梅克达德")]),
    ("时任省委书记习近平到村里调研。", [("省委书记", "习近平")]),
    ("由国家发展和改革委员会主任何立峰作说明。", [("国家发展和改革委员会主任", "何立峰")]),
    ("卢旺达总统卡加梅说，双方将扩大合作。", [("卢旺达总统", "卡加梅")]),
    ("古巴国家主席迪亚斯-卡内尔来访。", [("古巴国家主席", "迪亚斯-卡内尔")]),
    ("厄瓜多尔总统诺沃亚互致贺电。", [("厄瓜多尔总统", "诺沃亚")]),
    ("外交部部长王毅会见来访客人。", [("外交部部长", "王毅")]),
    ("匈牙利总理欧尔班独家专访播出。总理欧尔班在首都表示欢迎。", [("匈牙利总理", "欧尔班"), ("总理", "欧尔班")]),
]

NEAR_MISSES = [
    "会议选举产生主席团和秘书长。",
    "主席高度评价两国关系。",
    "各级党委书记要负起责任。",
    "省长负责制有待完善。",
    "部长会议通过了决议。",
    "习近平主席今天上午抵达。",
    "书记处处理日常工作。",
]


def _people(document: Document) -> list[tuple[str, str]]:
    words = tuple(tag_words(sentence.text, sentence.start) for sentence in document.sentences)
    found = list(find_people(document, words))
    for person in found:
        for span in person:
            assert document.text[span.start : span.end] == span.text
        assert person.office.end == person.name.start
    return [(person.office.text, person.name.text) for person in found]


@pytest.mark.parametrize(("text", "expected"), MATCHES)
def test_a_name_and_its_office_have_exact_edges(text: str, expected: list[tuple[str, str]]) -> None:
    assert _people(read_text(text)) == expected


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_an_office_word_alone_is_nobody(text: str) -> None:
    assert _people(read_text(text)) == []


def test_the_seed_names_seven_officials_with_their_whole_offices() -> None:
    assert _people(read(SEED)) == [
        ("中共中央总书记、国家主席、中央军委主席", "习近平"),
        ("中共中央政治局常委、国务院副总理、推动长三角一体化发展领导小组组长", "韩正"),
        ("上海市委书记", "李强"),
        ("江苏省委书记", "娄勤俭"),
        ("浙江省委书记", "车俊"),
        ("安徽省委书记", "李锦斌"),
        ("推动长三角一体化发展领导小组副组长", "何立峰"),
    ]
