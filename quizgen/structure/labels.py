"""What stands before the colon of a line that says it of something: 联系的含义：…, 国体：…, 【意义】…."""

from __future__ import annotations

from quizgen.language.numbering import BULLETS, CAPITAL, ORDINAL, POINT
from quizgen.model import Document, Span
from quizgen.patterns import regex
from quizgen.structure.aspects import is_told_of

POINT_OF_EXAM = r"【(?:考点|知识点|要点|专题|问题)[一二三四五六七八九十\d]{1,3}(?:】|[\s\u3000：](?=[^【】\n]{2,20}】))"
"""How notes number their parts by what is examined, which may stand in the brackets too: 【考点一　水渠】."""
NUMBER = (
    rf"(?:{POINT_OF_EXAM}|{POINT}|{ORDINAL}[，、]|\d{{1,2}}[）)]|{CAPITAL}{{1,2}}\s"
    rf"|[{BULLETS}—-]+)?\s*"
)
"""What a line may begin with before its words."""
_LABEL = regex(
    rf"(?:{NUMBER})(?:(?P<label>(?!\d+[.．、])[^，。；：！？“”【】—\n]{{2,14}})(?:：|——)|【(?P<bracketed>[^【】\n]{{2,14}})】"
    r"|(?<=[）).．、\s])(?P<stopped>(?![^。]*[我你您他她它这那了吗呢吧])[^，。；：！？“”【】\d\n]{2,8})。)(?=[^\n])"
)
LED_TO = regex("(?:(?:主要)?(?:包括|有|分为|即)|[是为])?")
"""What may stand between a label and the members of its list."""
_DASH = "——"
_REMARKS = (
    "注意 提示 提醒 小结 总结 考点 拓展 易错 易混 辨析 区分 几[个点条] 联系实际 链接 ^说明$ ^具体 ^总[起述]$"
    " ^理解(?:要点|提示|角度)?$ ^核心要点$ ^热点 表述 多角度 时间[轴线] 年表 大事记 ^课文$ ^导[语入言]$ ^前言$"
    " 开场 ^结语 尾声 生词 练习 ^[两三四五六七八九]点 ^(?:接下来|先|再|最后)(?:我们)?来?[说讲看谈]"
)
_REMARK = regex("|".join(_REMARKS.split()))
"""A label of what the teacher adds to the matter."""
_ADVICE = regex(
    "^其[他它]$|^适用|^补充|^备注|口诀|速记|举例|例如|^例|关键词|记忆|思考|线索|主线|[教导]学|复习|框架|抓手|定位|考情|备考"
)
"""A label of what is said about learning it."""
_TALKING = (
    "同学们 大家 同志们 今天(?:我们)?[讲谈学] [我咱]们[讲谈来看学] 刚才[说讲] 下节课 [请要]注意 背下来 想一想"
    " 回去 写文章 写对策 [答做]题 作答 选择题 分析题 主观题 材料题 考试 复习 备考 口诀 记忆 联想 论证 论据"
    " 第[一二三四五]个问题 最后谈 总论点 分论点 部分的?重头 本专题 本[章节课框]的?(?:重点|难点|主要|要)"
    " [多这]了?[一二三四五六七八九十两几]个字 这样记 必考 高频 常考 考查"
)
_TALK = regex("|".join(_TALKING.split()))
"""What speaks to those who learn, of learning or of exams."""
_PREDICATE = regex("只[能可有限]|可[归以由]|由(?![来于])|不[得能属]|必须|应当|须|既是|都[是要]")
"""What a label begins with that is said of what stands after it."""
_ASKING = regex("为什么|怎样|如何|怎么|什么|哪[些个]|[？?]")


def label_at(document: Document, start: int) -> Span | None:
    """The label that begins the paragraph standing at `start`, without its number."""
    text = document.text
    begin = text.rfind("\n", 0, start) + 1
    found = _LABEL.match(text, begin)
    if found is None or found.end() > start:
        return None
    form = found.lastgroup or "label"
    return Span(*found.span(form), found[form])


def told_at(document: Document, label: Span) -> int:
    """Where what a line tells begins, behind its label and the mark that closes it."""
    return label.end + (len(_DASH) if document.text.startswith(_DASH, label.end) else 1)


def names_matter(label: str) -> bool:
    """Whether a label names the matter, and no aspect of it or what a teacher adds."""
    return not (is_told_of(label) or is_remark(label) or is_advice(label))


def asks(heading: str) -> bool:
    """Whether a heading asks what the text under it answers: 怎样建设."""
    return _ASKING.search(heading) is not None


def is_remark(label: str) -> bool:
    """Whether a label is of what the teacher adds to the matter: 注意, 易错."""
    return _REMARK.search(label) is not None


def is_advice(label: str) -> bool:
    """Whether a label is of what is said about learning: 口诀, 复习建议."""
    return _ADVICE.search(label) is not None


def is_talk(text: str) -> bool:
    """Whether words speak to those who learn, of learning or of exams."""
    return _TALK.search(text) is not None


def is_told_as_predicate(label: str) -> bool:
    """Whether a label is said of what stands after it: 只能归国家所有, 由全国人大选举."""
    return _PREDICATE.match(label) is not None
