"""规定: what a text that teaches law says the law is for a matter, asked by the label that names it.

>>> # 民法常识整理 / 遗失物：拾得遗失物应当返还权利人。 -> 关于“遗失物”，法律是怎样规定的？
"""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.language.brackets import inside_quotes, is_balanced, without_note
from quizgen.language.containment import says_part
from quizgen.model import AnnotatedDocument, Document, Item, Kind, Paragraph, Role, Span
from quizgen.patterns import regex
from quizgen.rules._lists import told_otherwise
from quizgen.rules._stem import source_of
from quizgen.structure.labels import asks, is_talk, is_told_as_predicate, label_at, names_matter, told_at
from quizgen.structure.topics import topic_above

_OF_LAW = regex("法典|宪法|[民刑]法|法律|法治|诉讼|法(?:常识|基础|概论|总则|分则|通则|考点|讲义|笔记)")
"""What the first lines of a text name that teaches law."""
_FIRST_LINES = 3
_BINDS = regex(
    "应当|[不应]须|应(?:按|由|经|支付|采用|返还|承担)|不得|可以|可(?:请求|主张|撤销|与)|有权|无权|必须|视为|无效|生效|发生效力|不影响|优先"
    "|自[^，。；]{2,16}(?:时|之日)(?:起|设立|成立)|归[^，。；]{1,8}所有|属于[^，。；]{1,8}所有|按照[^，。；]{2,12}(?:承担|办理|履行)"
    "|(?:由|经|大)[^，。；]{0,20}(?:批准|决定|提议|选举|产生|同意|提名)|自动续期|不能"
)
"""What a sentence has that says what the law demands, allows or settles."""
_SAYS_OTHERWISE = regex(
    "^(?:即|指|是|这|那|其|此|该|它|他|由此|因此|所以|承认|例如|比如|也就是说|注意|包括)|上述|前述|以上|如下|下列|见[上下]|；其|；[^；]*——"
)
_NO_MATTER = regex(
    r"^(?:[^\u4e00-\u9fff]|[一二三四五六七八九十]|已满|未满|不满|现行)|(?:[上中下]|法律|法规|规章|文件|国务院|国家主席|人大|代表大会|委员会|[法两]院|检察院|政府|机关)$|(?<![所共占])有(?![权制人])"
)
"""A label that names no matter of the law: 已满十六周岁, 效力上, 维权有途径; or names who
has powers, of which the heading tells."""
_DEFINES = regex(
    "^[^。；]*的[^，。；：的]{0,4}(?:行为|制度|权利|活动|状态|程序|方式|事实|合同|协议|措施|能力|关系|组织|机构|[人权])(?:[。；]|$)"
)
"""A sentence that says what kind of thing something is."""
_DEMANDS = regex("应当|不得|可以|必须|有权|无权|视为|无效|不能|不应|承担")
_ADDED = regex("(?<=。)(?:注意|也就是说|提示|例如|比如)")
"""What begins a remark on a rule."""
_SHORT = 3
"""Characters up to which a label does not say by itself what it is of: 修改, 任期."""
_OF_ANY_MATTER = regex("^(?:与|对|不|可以|应当)|(?:程序|方式|期限|时限|范围|条件|主体|对象|效力|年龄|后果)$")
"""A label of what many matters of the law have: 申请期限, 责任年龄, 与诉讼的衔接."""
_NAMED = 4
"""Characters of a topic in a label that make clear of what it is."""
_SHORTEST, _LONGEST = 8, 100
"""Characters of an answer that a card can ask for."""
_SCORE = 0.7


def norm(annotated: AnnotatedDocument) -> Iterator[Item]:
    """One item for each line of a text that teaches law whose label names a matter that the line rules."""
    document = annotated.document
    if not annotated.teaches or not _teaches_law(document):
        return
    for paragraph in document.paragraphs:
        if paragraph.role is not Role.BODY:
            continue
        label = label_at(document, paragraph.end)
        matter = _matter(document, paragraph, label) if label else None
        if matter is None or label is None:
            continue
        ruled = _ruled(document, paragraph, told_at(document, label))
        if ruled is None or not told_otherwise(annotated).isdisjoint(range(ruled.start, ruled.end)):
            continue
        yield Item(
            kind=Kind.TERM,
            rule="norm",
            stem=f"{matter}，法律是怎样规定的？",
            answers=(ruled.text,),
            source=source_of(document, ruled.start, ruled.end),
            score=_SCORE,
            reasons=("a rule of the law under its name",),
            difficulty=3,
        )


def _teaches_law(document: Document) -> bool:
    return any(_OF_LAW.search(document.text, each.start, each.end) for each in document.paragraphs[:_FIRST_LINES])


def _matter(document: Document, paragraph: Paragraph, label: Span) -> str | None:
    """The matter that the label of a line names, and what it belongs to where the label is too short to say it."""
    if (
        _NO_MATTER.search(label.text)
        or not names_matter(label.text)
        or asks(label.text)
        or is_told_as_predicate(label.text)
    ):
        return None
    matter = without_note(label.text)
    asked, topic = f"关于“{inside_quotes(matter)}”", topic_above(document, paragraph.start)
    general = len(matter) < _SHORT or _OF_ANY_MATTER.search(matter) is not None
    if topic and names_matter(topic) and (general or len(topic) >= _SHORT):
        return asked if says_part(matter, topic, min(len(topic), _NAMED)) else f"{topic}中，{asked}"
    return None if general else asked


def _ruled(document: Document, paragraph: Paragraph, start: int) -> Span | None:
    """What a line rules, if a card can ask for it."""
    words = _ADDED.split(document.text[start : paragraph.end])[0]
    words = without_note(words.rstrip("。；")).rstrip("。；")  # the number of the article
    if not _SHORTEST <= len(words) <= _LONGEST or not _BINDS.search(words):
        return None
    if _DEFINES.match(words) and not _DEMANDS.search(words.partition("。")[0]):
        return None
    if words.endswith("：") or _SAYS_OTHERWISE.search(words) or is_talk(words) or not is_balanced(words):
        return None
    return Span(start, start + len(words), words)
