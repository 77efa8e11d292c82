"""What a question about a list is headed by."""

from __future__ import annotations

import re

from quizgen.language.numerals import to_chinese, to_int
from quizgen.model import AnnotatedDocument, Document, Sentence, TextList
from quizgen.rules._sentence import sentence_at
from quizgen.rules._stem import content_bounds, statement, stem_around
from quizgen.rules._title import short_title

_STATED = re.compile(r"([两二三四五六七八九十])(?:个|项|条|点|大)")
SHORTEST_HEAD = 10
"""Characters around the gap that a head inside a sentence must have."""
_HEADLESS = re.compile(r"^有?(?:下列|以下|如下)|^(?:具有|符合|违反)(?:下列|以下)|之一的$")
"""A head that does not say who or what, or not what follows: 有下列情形之一的."""
_ARTICLE = re.compile(r"第[一二三四五六七八九十百零\d]+[条款项章]")
_CONTENTS = re.compile(r"节目主要内容|联播快讯|^目\s*录|^附件|^要闻")
"""A head of what stands in the paper or programme: its members are headlines."""
_BARE = 8
"""Characters up to which a heading does not say by itself what it belongs to (试点任务)."""
_MAIN = 3
"""A list that covers a third of a text is what the text is made of."""
_UNEVEN = 3
_PAIR = 2
"""Characters of the longest member beside one of a single character: 山、水、林、湿地."""
_TERSE = 4
"""Characters of a member that may stand before the noun of all: 稳就业、稳外贸｜工作."""
_FEW = 3
"""Members from which one that differs is the odd one."""
_THINGS = frozenset("nabjl")
"""Classes of words by which a member names a thing."""
_NUMBERED = re.compile(r"[\dA-Za-z]")
_UNFINISHED = re.compile(
    r"(?:在|按照|根据|依照|对于?|为了?|随着|通过|由于)[^，。；]*(?:中|上|下|内|里|原则|情况|条件|要求|商品|计划|方针)$"
)
"""A member cut before what it prepares: 在重点工程中; 根据适用和经济的原则."""
_TELLS_NOTHING = re.compile(
    r"^[\d一二三四五六七八九十]+：|^(?!.*(?:下列|以下|如下|[两二三四五六七八九十几]\s*[个项条点大种]|方面|措施|原则|亮点|特点|不少|必须|应|要)).*。$"
)
"""A sentence before numbered points that does not announce them."""
_REST = ("其他", "其它")
_FOLLOWED = re.compile("其他|其它|（|后(?=[^，。；])")
_STATING = re.compile("是(?![否非])|成为|属于")
_PREDICATES = frozenset("vpa")
_JOINED = frozenset("和与及或")
"""What cannot stand before the gap, where the list would begin before it (发展和……), nor before one member alone."""
GAP = "……"
"""Stands in a head for the members themselves."""


def is_doubtful(annotated: AnnotatedDocument, found: TextList) -> bool:
    """Whether the list is none to be asked: a roll call, or one of which an edge seems wrong."""
    return _is_roll_call(annotated, found) or _is_uneven(found) or _has_odd_edge(annotated, found)


def _is_roll_call(annotated: AnnotatedDocument, found: TextList) -> bool:
    """Whether the members are offices or names of people, who are asked one by one, or articles of a law."""
    if all(_ARTICLE.match(member.text) for member in found.members):
        return True
    start, end = found.members[0].start, found.members[-1].end
    return any(person.office.start < end and person.name.end > start for person in annotated.people)


def _is_uneven(found: TextList) -> bool:
    """Whether a list without numbers has a member far longer than another, or a word cut in two (参｜与权): an edge of
    it is wrong, or it is no list.
    """
    lengths = [len(member.text) for member in found.members]
    longest, shortest = max(lengths), min(lengths)
    return not found.ordered and (longest > _UNEVEN * shortest + _UNEVEN or (shortest == 1 and longest > _PAIR))


def _has_odd_edge(annotated: AnnotatedDocument, found: TextList) -> bool:
    """Whether the members show that one of them begins or ends elsewhere."""
    if any(_UNFINISHED.match(member.text) for member in found.members):
        return True
    return not found.ordered and (
        _holds_a_part(found) or _goes_on(annotated.document.text, found) or _has_an_odd_verb(annotated, found)
    )


def _holds_a_part(found: TextList) -> bool:
    """Whether a member is only the beginning of another: 勤俭建国, 勤俭｜办一切事业."""
    texts = [member.text for member in found.members]
    return any(one != other and other.startswith(one) for one in texts for other in texts)


def _goes_on(text: str, found: TextList) -> bool:
    """Whether what follows is said of the last member alone: 世界｜其他地区, …是基本国情."""
    *others, last = found.members
    if (
        last.text in _REST
        or _FOLLOWED.match(text, last.end)
        or _NUMBERED.match(text[found.members[0].start - 1 : found.members[0].start])
    ):
        return True
    return _STATING.search(last.text) is not None and not any(_STATING.search(member.text) for member in others)


def _has_an_odd_verb(annotated: AnnotatedDocument, found: TextList) -> bool:
    """Whether one of the members has or lacks a verb that the others lack or have: 建设火神山、雷神山医院; 社区工作者、
    志愿者坚守岗位.
    """
    index = sentence_at(annotated.document, found.members[0].start).index
    inside = [
        [word.tag for word in annotated.words[index] if member.start <= word.start < member.end]
        for member in found.members
    ]
    begins = [tags[0][:1] if tags else "" for tags in inside]
    if len(begins) < _FEW:
        return False
    texts = [member.text for member in found.members]
    if sum(text[0] in _JOINED for text in texts) == 1 or sum(text.endswith("的") for text in texts) == 1:
        return True
    verbs = [each == "v" for each in begins]
    if all(verbs) and min(map(len, texts)) > _TERSE:
        after = next((word for word in annotated.words[index] if word.start == found.members[-1].end), None)
        if after is not None and after.tag[:1] in ("n", "v") and after.text != "等":
            return True
    if sum(verbs) == len(verbs) - 1 and begins[0] in _THINGS:
        return True
    if sum(verbs) == 1 and (verbs[0] or len(verbs) > _FEW) and all(b in _THINGS for b in begins if b != "v"):
        return not any("v" in tags[1:] or "vn" in tags for tags in inside)
    acts = ["v" in tags[1:-1] for tags in inside]
    return acts[-1] and not any(acts[:-1]) and begins[-1] in _THINGS and inside[-1][-1][:1] == "n"


def question_head(annotated: AnnotatedDocument, found: TextList) -> str | None:
    """The head of the list as a person would ask it, or None where it would not stand alone.

    A list announced by words before it is asked by them; one inside a sentence by its clauses with a gap for
    the members.
    """
    document = annotated.document
    first = found.members[0].start
    if found.head is not None and found.head.end <= first and (found.ordered or _crosses_sentences(document, found)):
        start = max(found.head.start, content_bounds(sentence_at(document, found.head.start))[0])
        if found.ordered and _TELLS_NOTHING.search(document.text[found.head.start : found.head.end + 1]):
            return _by_title(document, found)
        if _HEADLESS.search(found.head.text) or _CONTENTS.search(found.head.text):
            return None
        head = statement(document, start, found.head.end) if start < found.head.end else None
        if not head:
            return _by_title(document, found)
        if _HEADLESS.search(head):
            return None
        named = _of_title(document, head.strip("，。：；、"))
        return _with_count(named, found) if named else None
    sentence = sentence_at(document, first)
    if found.members[-1].end > sentence.end or not _states(annotated, found, sentence):
        return None
    stem = stem_around(document, sentence, ((first, found.members[-1].end),))
    if stem is None:
        return None
    (start, end), text = stem.blanks[0], stem.text
    if len(text) - (end - start) < SHORTEST_HEAD:
        return None
    if (start == 0 and text[end : end + 1] in "，；") or text[start - 1 : start] in _JOINED:
        return None
    return (text[:start] + GAP + text[end:]).rstrip("。；，")


def _states(annotated: AnnotatedDocument, found: TextList, sentence: Sentence) -> bool:
    """Whether the sentence says something with its list, and is no mere name for somebody: 伟大的革命家、政治家."""
    start, end = found.members[0].start, found.members[-1].end
    return any(
        word.tag[:1] in _PREDICATES
        for word in annotated.words[sentence.index]
        if word.end <= start or word.start >= end
    )


def _by_title(document: Document, found: TextList) -> str | None:
    """The text's title as the head of the numbered points that it is made of, where no words announce them."""
    title = short_title(document)
    covered = found.members[-1].end - found.members[0].start
    return f"《{title}》的主要内容" if title and found.ordered and covered * _MAIN > len(document.text) else None


def _of_title(document: Document, head: str) -> str | None:
    """A short heading with the title of the text it stands in, None where that is unknown."""
    if len(head) > _BARE:
        return head
    title = short_title(document)
    if not title:
        return None
    return f"《{title}》的“{head}”" if head not in title else head


def _with_count(head: str, found: TextList) -> str:
    """The head, with the number of members where it speaks of another number of things."""
    stated = _STATED.search(head)
    if stated is None or to_int(stated.group(1)) == len(found.members):
        return head
    return f"{head}（文中列出{to_chinese(len(found.members))}点）"


def _crosses_sentences(document: Document, found: TextList) -> bool:
    return found.members[-1].end > sentence_at(document, found.members[0].start).end
