"""What stands before the colon of a line that says it of something: 联系的含义：…, 国体：…, 【意义】…."""

from __future__ import annotations

import re

from quizgen.language.numbering import CAPITAL, ORDINAL, POINT
from quizgen.model import Document, Span

POINT_OF_EXAM = r"【(?:考点|知识点|要点|专题|问题)[一二三四五六七八九十\d]{1,3}(?:】|[\s\u3000：](?=[^【】\n]{2,20}】))"
"""How notes number their parts by what is examined, which may stand in the brackets too: 【考点一　水渠】."""
NUMBER = (
    rf"(?:{POINT_OF_EXAM}|{POINT}|{ORDINAL}[，、]|\d{{1,2}}[）)]|{CAPITAL}{{1,2}}\s|[①-⑳]"
    r"|[·•●■◆▪※★☆—-]+)?\s*"
)
"""What a line may begin with before its words."""
_LABEL = re.compile(
    rf"(?:{NUMBER})(?:(?P<label>(?!\d+[.．、])[^，。；：！？“”【】—\n]{{2,14}})(?:：|——)|【(?P<bracketed>[^【】\n]{{2,14}})】"
    r"|(?<=[）).．、\s])(?P<stopped>(?![^。]*[我你您他她它这那了吗呢吧])[^，。；：！？“”【】\d\n]{2,8})。)(?=[^\n])"
)
LED_TO = re.compile("(?:(?:主要)?(?:包括|有|分为|即)|[是为])?")
"""What may stand between a label and the members of its list."""
_DASH = "——"
_ASPECTS = (
    "(?:含义|涵义|定义|概念|内涵|特点|特征|性质|实质|意义|原因|背景|作用|影响|地位|表现|区别|关系|方法论|启示|依据|分类|种类"
    "|类型|构成|组成|内容|要求|目标|任务|原则|职权|职责|条件|过程|结果|后果|评价|教训|经验|手段|措施|途径|功能|标志|成就|形式|结论|实例"
    "|时间|地点|人物|弱点|优点|缺点|缺陷|不足|局限性?|优势|特性|本质|方针|目的|对象|主体|范围|方向|工具|步骤|阶段|态度|焦点|主张|纲领|口号|由来|时限|期限|费用|效力|结构|职能|环节|要点|提出|定性|概括|形成|确立|来源|方法|程序|数据|分配|(?:政治|经济|文化|思想|组织|军事|外交)[上方]?面?)"
)
_ASPECT = re.compile(
    f"(?:其|它的)?(?:总|基本|主要|重要|重大|深远|直接|具体|历史|科学|理论|现实|根本|本质|法律)?{_ASPECTS}(?:[和与及、]?(?:理论|现实|历史|主要|法律|基本)?{_ASPECTS})?"
    "(?:有|包括)?(?:（[^）]{1,8}）)?|第[一二三四五六七八九十][种类项步]|[^，。；：]{2,3}(?:层面|方面|角度)|[两二三四五六七八九十][个大]?(?:方面|问题|要点)"
)
"""A label that does not say of what: it belongs to the heading above."""
_REMARK = re.compile(
    "注意|提示|提醒|小结|总结|考点|拓展|易错|易混|辨析|区分|几[个点条]|联系实际|链接|^说明$|^具体|^核心要点$|^热点|表述|多角度|时间[轴线]|年表|大事记|^课文$|^导[语入言]$|^前言$|开场|^结语|尾声|生词|练习|^[两三四五六七八九]点|^(?:接下来|先|再|最后)(?:我们)?来?[说讲看谈]"
)
"""A label of what the teacher adds to the matter."""
_ADVICE = re.compile(
    "^其[他它]$|^适用|^补充|^备注|口诀|速记|举例|例如|^例|关键词|记忆|思考|线索|主线|[教导]学|复习|框架|抓手|定位|考情|备考"
)
"""A label of what is said about learning it."""
_TALK = re.compile(
    "同学们|大家|同志们|今天(?:我们)?[讲谈学]|[我咱]们[讲谈来看学]|刚才[说讲]|下节课|[请要]注意|背下来|想一想|回去|写文章|写对策|[答做]题|作答"
    "|选择题|分析题|主观题|材料题|考试|复习|备考|口诀|记忆|联想|论证|论据|第[一二三四五]个问题|最后谈|总论点|分论点|部分的?重头|本专题|本[章节课框]的?(?:重点|难点|主要|要)|[多这]了?[一二三四五六七八九十两几]个字|这样记|必考|高频|常考|考查"
)
"""What speaks to those who learn, of learning or of exams."""
_PLAIN = f"(?:基本|主要|重要|重大|科学|具体|历史|根本|法律|理论|现实)?{_ASPECTS}"
_OF_SOMETHING = re.compile(
    f"的(?:{_PLAIN}|[^的，。]{{2,4}}(?=[和与及、]{_PLAIN}))(?P<more>[和与及、]{_PLAIN})*(?:（[^）]{{1,8}}）)?"
)
_SHORT = 6
_BARE_ASPECT = re.compile(
    "(?:其|其中|它的)?(?:(?:基本|主要|重要|核心|根本|直接|发展|突出|战略|总)?(?:方向|问题|定位|思路|重点|含义|内涵|特点|特征|性质|实质|本质|意义|原因|作用|影响|地位|表现|目的|目标|任务|原则|方针|步骤|标志"
    "|要求|条件|内容|结果|前提|方法|途径|依据|形式|缺陷|优点|局限)|(?:主要|重要)的)(?:就|则|主要|也)?(?:是(?!否)|为(?!了)|有(?![效关利力])|包括|在于|落在)"
)
"""What a sentence begins with that tells an aspect of what was named before it."""
_ENDS_IN_ASPECT = re.compile(f"(?:{_ASPECTS}|程序|流程|顺序|分工)$")
_PREDICATE = re.compile("只[能可有限]|可[归以由]|由(?![来于])|不[得能属]|必须|应当|须|既是|都[是要]")
"""What a label begins with that is said of what stands after it."""
_ASKING = re.compile("为什么|怎样|如何|怎么|什么|哪[些个]|[？?]")


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


def is_aspect(label: str) -> bool:
    """Whether a label says only what is told, and not of what: 含义, 主要特点."""
    return _ASPECT.fullmatch(label) is not None


def is_told_of(label: str) -> bool:
    """Whether a label names an aspect of something, told after it: 新事物不可战胜的原因."""
    return is_aspect(label) or _OF_SOMETHING.search(label) is not None


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


def is_short_aspect(label: str) -> bool:
    """Whether a label is so short that it does not say of what it tells: 订立原则, 简易程序."""
    return is_aspect(label) or (
        len(label) <= _SHORT and "的" not in label and _ENDS_IN_ASPECT.search(label) is not None
    )


def owner_of(label: str) -> str:
    """Of what a label names an aspect: 理性认识 of 理性认识的形式; the label where it names none."""
    found = _tail(label)
    return label[: found.start()] if found else label


def names_several(label: str) -> bool:
    """Whether a label names more than one aspect: 行政许可的概念与特征."""
    found = _tail(label)
    return found is not None and found["more"] is not None


def _tail(label: str) -> re.Match[str] | None:
    """The aspects that a label ends with."""
    return next((found for found in _OF_SOMETHING.finditer(label) if found.end() == len(label)), None)


def begins_with_an_aspect(text: str) -> bool:
    """Whether a sentence tells an aspect and not of what: 特点是抽象性, 主要的是前三种."""
    return _BARE_ASPECT.match(text) is not None


def is_told_as_predicate(label: str) -> bool:
    """Whether a label is said of what stands after it: 只能归国家所有, 由全国人大选举."""
    return _PREDICATE.match(label) is not None
