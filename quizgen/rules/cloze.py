"""填空: a key phrase of a sentence that matters, left out.

>>> text = "规划政策体系“四梁八柱”初步构建，多层次工作机制发挥实效。"
>>> # 规划政策体系“____”初步构建，多层次工作机制发挥实效。 -> 四梁八柱
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from quizgen.language.containment import times_said
from quizgen.language.contrasts import is_contrasted
from quizgen.language.formulas import formula_around
from quizgen.language.han import HAN
from quizgen.language.names import is_transcribed
from quizgen.language.word_lists import listed
from quizgen.model import AnnotatedDocument, Blank, Document, Item, Sentence, Span
from quizgen.patterns import regex
from quizgen.rules._event import reports_a_meeting
from quizgen.rules._lists import lists_to_ask
from quizgen.rules._partners import begins_with_a_side
from quizgen.rules._provision import is_under_a_head
from quizgen.rules._stem import (
    Stem,
    is_half_told,
    is_of_an_open_list,
    is_one_of_many,
    may_be_asked,
    source_of,
    stem_around,
)
from quizgen.structure.aspects import is_told_of
from quizgen.structure.blanks import WORTH_A_LOOK
from quizgen.structure.chains import ARROW
from quizgen.structure.genres import is_law
from quizgen.structure.labels import is_remark, label_at
from quizgen.structure.marked_lists import is_vouched_for
from quizgen.structure.once import of_the_last
from quizgen.structure.set_off import is_a_standing, is_called_so, names, set_off

_TITLED = regex("《[^《》]+》|.《[^《》]+》.")
_YEAR = regex(r"\d{4}年")
_NO_JOINT = regex(rf"{HAN}(?<![的了和与及把将对向在])")
_HEADED = 4
"""Characters of a head with one word before it."""
_BODY = regex("政府|机关$|部门$|法院$|检察院$|法规$")
_SUFFIX = regex("[港区州线法部会院局者员家国权率力性化学业站网群带圈链]")
_FAME = 0.1
_EACH_BESIDE, _MOST_BESIDE = 0.015, 10
"""What an answer gains for each character of its formula beside it, and how many of them count."""
_SHORTEST_REST = 10
"""Characters around a blank that say enough of what is asked, where the author did not set it off."""
_TOLD_TWICE = "the rest of its sentence tells it"
_SETTLING, _OF_ANY_WORD = 3, 0.35
"""Characters of a formula beside an answer that settle which word must stand there, and what a word loses that nobody
has set off, and no formula settles.
"""
_SET = frozenset(("i", "l"))
"""Classes of set phrases."""
_OFTEN = 5
"""How often a text may say an answer before it is the text's theme, which every other sentence tells."""
_MOST_PARTS = 2
"""Parts of an enumeration of which one may be left out; of longer ones the whole list is asked."""
_WEIGHTY = 0.65
"""Salience of a sentence whose short quoted word is more than the writer's wink: “停工”."""
_CLAUSE_BEGINS, _CLAUSE_ENDS = regex("(?:^|[，；])$"), regex("[，；。！？]|$")
_ENDING = tuple("，。；！？")
_LIKENED = regex("(?:是|成为|[变作成]成?|成了|的|[让使将像]|除了|之所以|进入|[^需不须]要)“$")
"""What stands before a picture: 成为“边缘人”."""
_WORTH_A_NAME = 0.12
"""Salience from which a sentence is asked for what it sets off; for other words it needs more."""
_FEAST = regex("“[五七八十]一”(?!讲话|勋章|口号)")
"""A day of the year, which no text teaches."""
_COUNTING = regex("[一二两三四五六七八九十百双多]|[\\d+A-Za-z]")
"""What a coined term that counts or abbreviates has: 三舱三船, 双逆转."""
_COUNTING_OR_SEVERAL = regex("[、，]|[一二两三四五六七八九十\\d][^、，]{2}")
"""What a coined term has that is worth knowing even of a sentence that matters little: 两个确保, 收支两条线."""
_NAMING = frozenset("nlijb")
"""Classes of words of the dictionary that may name a thing."""
_ATTRIBUTES = frozenset(("n", "ng", "nz", "j", "a", "b"))
"""Classes of a word of one character that a name may begin with."""
_OF_OFFICES = frozenset(("n", "nt", "ns", "nz", "b", "j"))
"""Classes of the words of an office."""
_NOUNS = frozenset(("n", "nz", "nt", "ns", "vn", "an", "b", "j", "l", "s", "eng"))
"""Classes of the words of a longer name."""
_SOME = ("不少", "许多", "很多", "一些", "有些", "某些", "大量")
_OF_MANNER = frozenset("vdap")
"""Classes of the last word of an answer that names no thing."""
_BARE = 2
"""Characters of an answer that needs to be a fixed expression to be worth a blank: 行动 and 用户 are none."""


def cloze(annotated: AnnotatedDocument) -> Iterator[Item]:
    """One item for each of the best blanks of each sentence that matters; the selection takes one of them."""
    document = annotated.document
    chosen_here = annotated.teaches or reports_a_meeting(annotated)
    for index, (sentence, salience) in enumerate(zip(document.sentences, annotated.salience, strict=True)):
        if salience < _WORTH_A_NAME or not may_be_asked(document, sentence):  # before blanks are looked for
            continue
        for rank, blank in enumerate(_offered(annotated, index, salience)):
            marked, tags = document.is_marked(blank), _tags(annotated, index, blank)
            if not (marked or _is_worth_a_blank(annotated, index, blank, tags)) or _is_a_bare_label(document, blank):
                continue
            if chosen_here and not (marked or _is_to_be_known(annotated, sentence, blank, tags)):
                continue
            stem = stem_around(document, blank.start, blank.end, marked=marked)
            if stem is None or _tells_too_little(stem, marked) or is_half_told(stem):
                continue
            if _is_one_of_others(annotated, blank, stem, marked):
                continue
            if not marked and _is_a_clause_of_any_sense(annotated, blank, stem):
                continue
            yield stem.item(
                "cloze",
                source_of(document, blank.start, blank.end),
                score=salience * (1 - 0.15 * rank) + _fame(annotated, blank, tags),
                reasons=blank.reasons,
                difficulty=_difficulty(blank),
            )


def _offered(annotated: AnnotatedDocument, index: int, salience: float) -> tuple[Blank, ...]:
    """The best blanks of a sentence, then what it sets off; of one that matters little only what it names."""
    if salience >= WORTH_A_LOOK:
        return (*annotated.blanks[index], *set_off(annotated, index))
    found = set_off(annotated, index)
    return tuple(
        each
        for each in found
        if not _is_quoted(annotated, each)
        or _COUNTING_OR_SEVERAL.search(each.text)
        or is_called_so(annotated.document.text, each.start, each.end)
    )


def _is_a_bare_label(document: Document, blank: Blank) -> bool:
    """Whether it is the label of a line that only says what sort of thing follows: 方法论：…."""
    label = label_at(document, blank.end + 1) if document.text[blank.end : blank.end + 1] == "：" else None
    return label is not None and (is_told_of(label.text) or is_remark(label.text))


def _tells_too_little(stem: Stem, marked: bool) -> bool:
    """Whether the stem is too short to tell what is asked of whom nobody set it off for."""
    return not marked and len(stem.rest) <= _SHORTEST_REST


def _is_one_of_others(annotated: AnnotatedDocument, blank: Blank, stem: Stem, marked: bool) -> bool:
    """Whether the answer is of an enumeration that is asked as a list, or of which others would do as well."""
    of_a_list = marked and (blank.start, blank.end) in _of_marked_lists(annotated)
    if _is_quoted(annotated, blank) or of_a_list:
        return of_a_list
    settled = marked or is_contrasted(blank.text)
    return is_of_an_open_list(stem) or (is_one_of_many(stem, _MOST_PARTS) and not settled)


def _is_a_clause_of_any_sense(annotated: AnnotatedDocument, blank: Blank, stem: Stem) -> bool:
    """Whether nothing of the clause is left that the answer stands in, no formula goes on before or after it, and
    nobody set it off: many another clause would do (……，____。).
    """
    if not _CLAUSE_BEGINS.search(stem.before) or not _CLAUSE_ENDS.match(stem.after) or _is_known(annotated, blank):
        return False
    beside = formula_around(annotated.document.text, blank.start, blank.end) - len(blank.text)
    return beside < _SETTLING


@of_the_last
def _of_marked_lists(annotated: AnnotatedDocument) -> frozenset[tuple[int, int]]:
    """Where the lists stand that are asked since the author marked them, and their members."""
    return frozenset(
        place
        for found, _ in lists_to_ask(annotated)
        if is_vouched_for(annotated.document, found)
        for place in (
            (found.members[0].start, found.members[-1].end),
            *((member.start, member.end) for member in found.members),
        )
    )


def why_not(annotated: AnnotatedDocument, mark: Span) -> str:
    """Why words that the author marked are not left out of their sentence, as far as no other rule asks for them."""
    document, index = annotated.document, annotated.document.sentence_index(mark.start)
    sentence = document.sentences[index]
    blank = next((each for each in annotated.blanks[index] if (each.start, each.end) == (mark.start, mark.end)), None)
    if blank is None:
        return "half a number or word"
    if annotated.salience[index] < WORTH_A_LOOK:
        return "its sentence tells nothing to learn"
    if not may_be_asked(document, sentence):
        return "its sentence does not stand alone or has no end"
    stem = stem_around(document, mark.start, mark.end, marked=True)
    if stem is None:
        return _TOLD_TWICE if sentence.text.count(mark.text) > 1 else "too little of its sentence is left"
    if is_half_told(stem):
        return _TOLD_TWICE
    return "others of its kind would do too"


def _is_worth_a_blank(annotated: AnnotatedDocument, index: int, blank: Blank, tags: Sequence[str]) -> bool:
    """Whether the answer is whole, and no name or place that the day brings; of a law's words most are its matter
    (报警装置, 港口设施) and nothing to know.
    """
    if _is_half_a_quotation(annotated.document.text, blank) or _FEAST.match(annotated.document.text, blank.start - 1):
        return False
    if begins_with_a_side(blank.text):
        return False
    if annotated.teaches and _is_of_any_lesson(annotated, blank, tags):
        return False
    if _is_a_person(tags):
        return annotated.teaches or _YEAR.search(annotated.document.sentences[index].text) is not None
    if is_law(annotated.document) and not _is_set_off_in_a_law(annotated, index, blank):
        return False
    if _is_cut_off(annotated, index, blank) or _lacks_its_suffix(annotated, index, blank):
        return False
    sentence = annotated.document.sentences[index]
    if is_a_standing(blank.text, annotated.document.text[sentence.start : blank.start]):
        return True
    if len(blank.text) <= _BARE and not _is_a_word_to_know(annotated, index, blank, tags):
        return False
    if not _is_known(annotated, blank) and (_is_praise(blank.text) or _is_half_a_name(annotated.document.text, blank)):
        return False
    if _tells_who_somebody_is(annotated, index, blank):
        return False
    return not (_is_an_image(annotated, blank) or (tags == ["ns"] and _is_a_place_of_the_day(annotated, index, blank)))


def _is_a_person(tags: Sequence[str]) -> bool:
    return len(tags) == 1 and tags[0].startswith("nr")


def _is_of_any_lesson(annotated: AnnotatedDocument, blank: Blank, tags: Sequence[str]) -> bool:
    """Whether the answer stands behind 不少 or in a chain of steps, or is a deed or manner that is no known phrase."""
    text = annotated.document.text
    line = text[text.rfind("\n", 0, blank.start) + 1 : blank.start]
    if line.endswith(_SOME) or ARROW in line:
        return True
    return tags[-1][:1] in _OF_MANNER and not (_is_known(annotated, blank) or _is_fixed(annotated, blank, tags))


def _is_to_be_known(annotated: AnnotatedDocument, sentence: Sentence, blank: Blank, tags: Sequence[str]) -> bool:
    """Whether what is worth a blank is also something to know: a person, or no theme and a bare word, known, a fixed
    name or what its sentence names. For lessons and the news of meetings; of other texts the worth of an item decides.
    """
    if _is_a_person(tags):
        return True
    if _is_a_theme(annotated, blank):
        return False
    if len(blank.text) <= _BARE or _is_known(annotated, blank) or _is_fixed(annotated, blank, tags):
        return True
    return names(sentence, blank)


def _is_a_word_to_know(annotated: AnnotatedDocument, index: int, blank: Blank, tags: Sequence[str]) -> bool:
    """Whether a bare word is set off from others: most are not."""
    return (_is_quoted(annotated, blank) and annotated.salience[index] > _WEIGHTY) or (
        tags[0] != "ns" and tags[0][:1] in ("n", "j") and is_contrasted(blank.text)
    )


def _is_set_off_in_a_law(annotated: AnnotatedDocument, index: int, blank: Blank) -> bool:
    """Whether a law's word is one to know: in quotation marks, or known and no body or kind of rules; in no point
    of an article.
    """
    if is_under_a_head(annotated.document, annotated.document.sentences[index]):
        return False
    if len(blank.text) <= _BARE:
        return _is_quoted(annotated, blank)
    return _is_known(annotated, blank) and not _BODY.search(blank.text)


def _is_known(annotated: AnnotatedDocument, blank: Blank) -> bool:
    """Whether somebody has set the answer off: the text by quotation marks, teachers by what they oppose to it, or
    the glossary; or it is the name of a work or treaty that is taught.
    """
    return (
        _is_quoted(annotated, blank)
        or is_contrasted(blank.text)
        or _is_in_the_glossary(annotated, blank)
        or (
            annotated.teaches and _TITLED.fullmatch(annotated.document.text, blank.start - 1, blank.end + 1) is not None
        )
    )


def _is_in_the_glossary(annotated: AnnotatedDocument, blank: Blank) -> bool:
    return (blank.start, blank.end) in _places_of_terms(annotated)


@of_the_last
def _places_of_terms(annotated: AnnotatedDocument) -> frozenset[tuple[int, int]]:
    """Where the text mentions a term of the glossary: every blank is asked for."""
    return frozenset((mention.span.start, mention.span.end) for mention in annotated.terms)


def _is_fixed(annotated: AnnotatedDocument, blank: Blank, tags: Sequence[str]) -> bool:
    """Whether the answer is a name for a thing, with no end that anything may have: a word of the dictionary, or words
    that name something and stand together elsewhere in the text too.
    """
    if blank.text.endswith(_general()):
        return False
    if len(tags) == 1:
        return tags[0][:1] in _NAMING
    return all(tag in _NOUNS for tag in tags) and times_said(annotated.document.text, blank.text) > 1


def _is_praise(text: str) -> bool:
    """Whether it is praise or manner that others would do for, or a saying that says nothing."""
    return text.startswith(_praise()) or text in listed("blanks", "sayings")


def _is_a_theme(annotated: AnnotatedDocument, blank: Blank) -> bool:
    """Whether every such text speaks of it: 党的领导; or it is a bare head with one word before it: 组织领导."""
    if _is_quoted(annotated, blank) or any(mention.span.text == blank.text for mention in annotated.terms):
        return False
    return blank.text in listed("blanks", "themes") or (
        len(blank.text) == _HEADED and blank.text[-2:] in listed("blanks", "heads")
    )


def _is_a_place_of_the_day(annotated: AnnotatedDocument, index: int, blank: Blank) -> bool:
    """Whether the place is none to know, or its short form tells it: 柬中友谊 beside 柬埔寨."""
    return not _is_known(annotated, blank) or annotated.document.sentences[index].text.count(blank.text[0]) > 1


def _is_an_image(annotated: AnnotatedDocument, blank: Blank) -> bool:
    """Whether it is quoted once, ends its clause and is no term that anybody counts or knows: the writer's picture of
    something (成为“边缘人”), for which another picture would do.
    """
    text = annotated.document.text
    if not _is_quoted(annotated, blank) or not (
        text.startswith(_ENDING, blank.end + 1) and _LIKENED.search(text, 0, blank.start)
    ):
        return False
    if times_said(text, blank.text) > 1 or _COUNTING.search(blank.text) or is_contrasted(blank.text):
        return False
    return not _is_in_the_glossary(annotated, blank)


def _tells_who_somebody_is(annotated: AnnotatedDocument, index: int, blank: Blank) -> bool:
    """Whether nothing but an office stands between the answer and a person: 水利部｜副部长王某."""
    behind = (word for word in annotated.words[index] if word.start >= blank.end)
    first = next((word for word in behind if word.text != "、" and word.tag not in _OF_OFFICES), None)
    return first is not None and first.tag.startswith("nr") and first.start > blank.end


def _is_half_a_quotation(text: str, blank: Blank) -> bool:
    """Whether it is one end of what stands in quotation marks: “特别｜严重后果”."""
    opened, closed = text[blank.start - 1 : blank.start] == "“", text[blank.end : blank.end + 1] == "”"
    return opened != closed


def _is_cut_off(annotated: AnnotatedDocument, index: int, blank: Blank) -> bool:
    """Whether a noun or attribute of one character goes before the answer (云｜计算技术, 再｜就业政策), or the answer
    begins a foreign name (布特｜拉加亚).
    """
    text = annotated.document.text
    before = next((word for word in annotated.words[index] if word.end == blank.start), None)
    if before is not None and len(before.text) == 1 and (before.tag in _ATTRIBUTES or before.text == "再"):
        return True
    return is_transcribed(blank.text + text[blank.end : blank.end + 3])


def _is_half_a_name(text: str, blank: Blank) -> bool:
    """Whether the answer stands elsewhere too, and always after the same character: 云｜计算技术, 服务｜管理平台."""
    led = text[blank.start - 1 : blank.start]
    count = times_said(text, blank.text)
    return count > 1 and _NO_JOINT.fullmatch(led) is not None and text.count(led + blank.text) == count


def _lacks_its_suffix(annotated: AnnotatedDocument, index: int, blank: Blank) -> bool:
    """Whether the noun goes on after the answer: 自由贸易｜港."""
    after = next((word.text for word in annotated.words[index] if word.start == blank.end), "")
    return _SUFFIX.fullmatch(after) is not None


@cache
def _praise() -> tuple[str, ...]:
    return (*sorted(listed("blanks", "commonplace")), *sorted(listed("blanks", "manner")))


@cache
def _general() -> tuple[str, ...]:
    return tuple(sorted(listed("blanks", "general")))


def _fame(annotated: AnnotatedDocument, blank: Blank, tags: Sequence[str]) -> float:
    """What an answer gains that is a fixed expression or of one, and loses that the text says all the time."""
    beside = formula_around(annotated.document.text, blank.start, blank.end) - len(blank.text)
    fame = _rarity(annotated, blank, tags) + _EACH_BESIDE * max(0, min(beside, _MOST_BESIDE))
    return fame if beside >= _SETTLING or _is_known(annotated, blank) else fame - _OF_ANY_WORD


def _rarity(annotated: AnnotatedDocument, blank: Blank, tags: Sequence[str]) -> float:
    if is_contrasted(blank.text):
        return _FAME
    if _is_quoted(annotated, blank) or not _SET.isdisjoint(tags):
        return _FAME / 2
    return -_FAME if times_said(annotated.document.text, blank.text) > _OFTEN else -_FAME / 2


def _tags(annotated: AnnotatedDocument, index: int, blank: Blank) -> list[str]:
    return [word.tag for word in annotated.words[index] if blank.start <= word.start < blank.end]


def _is_quoted(annotated: AnnotatedDocument, blank: Blank) -> bool:
    return annotated.document.text[blank.start - 1 : blank.start] == "“"


def _difficulty(blank: Blank) -> int:
    length = blank.end - blank.start
    return 1 if length <= 3 else 2 if length <= 6 else 3
