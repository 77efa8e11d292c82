"""判断: a statement of the text as it is, or with one phrase, number, place, member, body, standing or turn changed;
the key has the true wording.

>>> text = "坚持以家庭经营为基础、以合作经营为补充的农业制度。"
>>> # 坚持以合作经营为基础、以家庭经营为补充的农业制度。 -> 错误
>>> text = "许可机关应当自受理之日起二十日内作出决定。"
>>> # 许可机关应当自受理之日起十五日内作出决定。 -> 错误
>>> text = "扎实做好“六稳”工作。"
>>> # “六稳”是指稳就业、稳金融、稳外贸、稳外资、稳投资、稳物价。 -> 错误
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, pairwise

from quizgen.language.brackets import in_brackets
from quizgen.language.containment import shared_start
from quizgen.language.contrasts import contrasts, stranger
from quizgen.language.formulas import formula_around
from quizgen.model import RIGHT, WRONG, AnnotatedDocument, Blank, Document, Item, Kind, Role, Source
from quizgen.patterns import regex
from quizgen.rules._bodies import nearest
from quizgen.rules._distractors import Phrases, coin
from quizgen.rules._event import find_events, full_day
from quizgen.rules._false import Change, allowed, other_direction, other_number, other_standing, turned
from quizgen.rules._mention import mention_source
from quizgen.rules._provision import is_a_point_of_things, provisions, statement_of
from quizgen.rules._stem import content_bounds, source_of, stem_around
from quizgen.rules.authority import authority
from quizgen.rules.how_many import how_many
from quizgen.rules.limit import limit
from quizgen.rules.when import when
from quizgen.rules.where import telling_place
from quizgen.rules.who import Holder, holders, office_score, time_of
from quizgen.structure.genres import is_bulletin, is_law, sets_rules
from quizgen.structure.text_names import written_month
from quizgen.structure.titles import short_title

_SHORTEST = 16
"""Characters of a statement that says enough to be judged."""
_OFFICE = 2
"""Characters at the end of an office that like offices share: 书记."""
_OF_WORTH = 0.8
"""What a statement is worth, as a part of what its sentence or fact is."""
_TURNED, _PLACED, _COUNTED, _FORBIDDEN, _STANDING = 0.65, 0.6, 0.5, 0.52, 0.75
_CLAIMS = regex(
    "(?<![特就还别])(?<!尤其)是(?!否)|为(?:主|中心|核心|基础|根本|宗旨|主线|主体|重点|目标|前提|保障|抓手|先|本)"
    "|不得|严禁|禁止|不少于|至少|超过|以[上下内]|首要|才能|第[一二三]|[日年月]内|之日起|属于|根本上|实行|\\d"
)
"""What states something that may be doubted."""
_SHARED = regex("、|副")
_NUMBER = regex("[一二三四五六七八九十百][日个月年天分]")
"""A number with its unit, which is changed for another number only."""
_TO_KEEP = regex("target|rule")
"""What the reason of a fact says that is true for years: its number is an aim or a rule."""
_DEMANDED = regex(
    "(?:加强|推进|推动|发展|完善|深化|提高|提升|促进|健全|优化|加快|扩大|增强|调整)(?:社会主义|和[改完]进)?“?$"
)
"""What texts demand of many things at once: 加强 精神文明建设 does not make 加强 生态文明建设 false."""
_MANY = 2
"""Words opposed to a phrase from which on texts demand one as well as the other."""
_NOBODY = regex("(?:确需|收集|结合|依据|根据|按照|通过|组织|审查|监督|指导|提供|配合)|禁止[^，。]{0,8}其")
"""How a rule begins that stands under a head, and does not say who must do so or with what."""
_BODY = regex("机关|机构|委员会|部门|人员")
"""What makes a phrase before it the name of a body or office, of which another phrase may make none: 行政诉讼机关."""
_NAME_GOES_ON = regex(
    "[^，。；：、“《》的和与及为是以在对等]{0,8}?(?:中心|大学|学院|研究院|研究所|实验室|博物馆|纪念馆|基金会|博览会|论坛|奖章?|勋章"
    "|工程(?!师|技术|建设|质量|项目|款|量)|(?:示范|试验|合作|先行|产业|科技)[区园])"
)
"""What follows a word inside the name of an institution or a project: 国际〔科技〕创新中心."""
_LOOKED_AT = 0.35
"""Salience from which a sentence is searched for a relation to turn."""


def judge(annotated: AnnotatedDocument) -> Iterator[Item]:
    """A true and a false item for each statement that can be changed without becoming nonsense; one is chosen."""
    if not is_bulletin(annotated.document):  # of the news of a day nobody remembers the words
        yield from _statements(annotated)
        yield from _changed(annotated, turned, _TURNED, _LOOKED_AT)
    if is_law(annotated.document):
        yield from _changed(annotated, allowed, _FORBIDDEN)
    yield from _standings(annotated)
    yield from _choices(annotated)
    yield from _numbers(annotated)
    yield from _places(annotated)
    yield from _offices(annotated)
    yield from _members(annotated)


def _statements(annotated: AnnotatedDocument) -> Iterator[Item]:
    """Sentences with a word exchanged for one that teachers set against it, or a rise for a fall."""
    document = annotated.document
    phrases, title = Phrases(annotated), short_title(document)
    for index, blanks in enumerate(annotated.blanks):
        if not blanks:
            continue
        text = _statement(document, blanks[0].start, blanks[0].end)
        if text is None or turned(text):
            continue
        change = _exchanged(text, blanks, phrases) or other_direction(text) or allowed(text)
        if change:
            place = source_of(document, blanks[0].start, blanks[0].end)
            told = _is_told(text[change.start : change.end], change.wrong, title)
            pair = _pair(text, change, place, annotated.salience[index] * _OF_WORTH)
            yield from (item for item in pair if not told or item.answers == (RIGHT,))


def _changed(
    annotated: AnnotatedDocument, change_of: Callable[[str], Change | None], least: float, weighty: float = 0.0
) -> Iterator[Item]:
    """Sentences from some salience on that one kind of change makes false, alone as in their place."""
    document = annotated.document
    for index, sentence in enumerate(document.sentences):
        change = change_of(sentence.text) if annotated.salience[index] >= weighty else None
        if change is None or document.paragraphs[sentence.paragraph].role is not Role.BODY:
            continue
        start, end = sentence.start + change.start, sentence.start + change.end
        text = _statement(document, start, end)
        again = change_of(text) if text else None
        if text and again and again.wrong == change.wrong:
            score = max(least, annotated.salience[index] * _OF_WORTH)
            yield from _pair(text, again, source_of(document, start, end), score)


def _standings(annotated: AnnotatedDocument) -> Iterator[Item]:
    """What a law says of somebody's standing or its own scope, turned round."""
    law = in_brackets(short_title(annotated.document))
    for provision in provisions(annotated):
        text = statement_of(annotated.document, provision)
        change = other_standing(text, law) if text and len(text) >= _SHORTEST else None
        if text and change:
            place = source_of(annotated.document, provision.start, provision.end)
            yield from _pair(text, change, place, _STANDING * (0.7 + 0.3 * provision.central))


def _choices(annotated: AnnotatedDocument) -> Iterator[Item]:
    """Who has a power by a law, or what limit it sets, taken for the option that is most like it."""
    for item in chain(authority(annotated), limit(annotated)):
        wrong = [option.text for option in item.options if not option.right]
        if wrong and len(item.stem) >= _SHORTEST:
            instead = nearest(item.answers[0], wrong) or wrong[coin(item.stem) % len(wrong)]
            yield from _pair(item.stem, Change(*item.blanks[0], instead), item.source, item.score * _OF_WORTH)


def _numbers(annotated: AnnotatedDocument) -> Iterator[Item]:
    """The numbers of rules and aims: those that report what was are nothing to judge."""
    for item in chain(how_many(annotated), when(annotated)):
        if not item.blanks or len(item.stem) < _SHORTEST or not _TO_KEEP.search(item.reasons[0]):
            continue
        change = other_number(item.stem, *item.blanks[0])
        if change:
            yield from _pair(item.stem, change, item.source, max(_COUNTED, item.score * _OF_WORTH))


def _places(annotated: AnnotatedDocument) -> Iterator[Item]:
    """Named events at another place."""
    document = annotated.document
    for event in find_events(annotated):
        place = telling_place(event)
        if place is None:
            continue
        day = full_day(document, event.day) if event.day else None
        others = [each.word for each in contrasts(place.text) if each.instead_of == place.text]
        others = [each for each in others if each not in event.sentence.text]
        if day and others:
            before = f"{written_month(day)}，{event.name.text}在"
            change = Change(len(before), len(before) + len(place.text), others[0])
            where = source_of(document, place.start, place.end)
            yield from _pair(f"{before}{place.text}{event.verb}。", change, where, _PLACED)


def _offices(annotated: AnnotatedDocument) -> Iterator[Item]:
    """Holders of like offices taken one for another."""
    when_held = time_of(annotated.document)
    if when_held is None:
        return
    peers: dict[str, list[Holder]] = {}
    for holder in holders(annotated):
        if not _SHARED.search(holder.office):
            peers.setdefault(holder.office[-_OFFICE:], []).append(holder)
    for group in peers.values():
        for holder, other in pairwise((*group, group[0])) if len(group) > 1 else ():
            says = f"{when_held}，时任{holder.office}的是"
            change = Change(len(says), len(says) + len(holder.name), other.name)
            yield from _pair(f"{says}{holder.name}。", change, holder.source, office_score(holder) * _OF_WORTH)


def _members(annotated: AnnotatedDocument) -> Iterator[Item]:
    """Terms with one of their members exchanged for what learners take for one."""
    asked: set[str] = set()
    for mention in annotated.terms:
        term = mention.term
        confused = stranger(term.name)
        if term.name in asked or confused is None:
            continue
        asked.add(term.name)
        member, wrong = confused
        if member not in term.members or wrong in term.members:
            continue
        text = f"“{term.name}”是指{'、'.join(term.members)}。"
        at = text.rindex(member)
        for item in _pair(text, Change(at, at + len(member), wrong), mention_source(annotated, mention), _COUNTED):
            yield replace(item, head=term.name)


def _pair(truth: str, change: Change, place: Source, score: float) -> tuple[Item, ...]:
    """The true and the false item; which comes first, and is taken where both are worth the same, looks random.

    A demand (加强科技攻关) is only asked made false: nobody doubts it as it is.
    """
    right = truth[change.start : change.end]
    true = Item(
        kind=Kind.JUDGE,
        rule="judge",
        stem=truth,
        answers=(RIGHT,),
        truth=truth,
        source=place,
        score=round(score, 4),
        reasons=("a statement of the text",),
        difficulty=1,
    )
    false = replace(
        true,
        stem=truth[: change.start] + change.wrong + truth[change.end :],
        answers=(WRONG,),
        note=f"“{change.wrong}”应为“{right}”",
        reasons=(f"{right} changed to {change.wrong}",),
        difficulty=2,
    )
    if not _CLAIMS.search(truth):
        return (false,)
    return (true, false) if coin(truth) % 2 else (false, true)


def _statement(document: Document, start: int, end: int) -> str | None:
    """The sentence of a place as a statement, where it stands alone and nothing before it was cut off: half a sentence
    is easily true of something else.
    """
    stem, sentence = stem_around(document, start, end), document.sentence_at(start)
    if stem is None or len(stem.text) < _SHORTEST:
        return None
    first = content_bounds(sentence)[0]
    whole = stem.text[:2] == document.text[first : first + 2] or stem.text[:4].isdigit()
    if not whole or (sets_rules(document) and (_NOBODY.match(stem.text) or is_a_point_of_things(document, sentence))):
        return None
    return stem.text


def _exchanged(truth: str, blanks: Sequence[Blank], phrases: Phrases) -> Change | None:
    """A phrase worth asking for in the place of which another makes sense."""
    for blank in blanks:
        at = truth.find(blank.text)
        if at < 0 or _NUMBER.search(blank.text):
            continue
        if _DEMANDED.search(truth, 0, at) and len({each.word for each in contrasts(blank.text)}) >= _MANY:
            continue
        end = at + len(blank.text)
        if _BODY.match(truth, end):
            continue
        wrong = phrases.replacement(blank.text, truth, (at, end))
        if wrong and _is_of_a_name(truth, Change(at, end, wrong)):
            continue
        if wrong and (_CLAIMS.search(truth) or truth[:at].endswith("“") or formula_around(truth, at, end) > end - at):
            return Change(at, end, wrong)
    return None


def _is_of_a_name(truth: str, change: Change) -> bool:
    """Whether what gives way is a part of the name of an institution or a project, which nobody takes for a claim."""
    right = truth[change.start : change.end]
    ended = len(shared_start(right[::-1], change.wrong[::-1]))
    return _NAME_GOES_ON.match(truth, change.end - ended) is not None


def _is_told(right: str, wrong: str, title: str) -> bool:
    """Whether the title tells what another word was put for: 残疾 in 残疾人教育, which 老年人教育 has not."""
    begun = len(shared_start(right, wrong))
    ended = len(shared_start(right[begun:][::-1], wrong[begun:][::-1]))
    gave_way = right[begun : len(right) - ended]
    return len(gave_way) > 1 and gave_way in title
