"""Parallel clauses and sentences: three or more that begin alike, end alike or have one build; 既要…又要…, 不仅…更…."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from quizgen.language.brackets import enclosed
from quizgen.language.containment import shared_start
from quizgen.language.function_words import CONJUNCTIONS
from quizgen.language.numbering import BULLETS
from quizgen.model import Document, ListKind, Sentence, Span, Stretch, TextList, Word
from quizgen.patterns import regex
from quizgen.structure.alike_clauses import alike, clauses_alike
from quizgen.structure.clauses import FEWEST, LONGEST_MEMBER, SHORTEST_DEMAND, Clauses, ClausesOf, clauses_of
from quizgen.structure.edges import EdgesOf
from quizgen.structure.even_clauses import even_clauses, may_be_twins, twins
from quizgen.structure.heads import head_before
from quizgen.structure.parallel_parts import parts_alike
from quizgen.structure.runs import runs
from quizgen.structure.statements import statements

_CLAUSE = regex(r"[^，；。！？\n]+")
_NUMBERED = regex(
    r"[一二三四五六七八九十]{1,3}[是要、]|第[一二三四五六七八九十百]{1,4}(?!产业)|[（(]|其[一二三四五六]|首先|其次"
)
"""What numbers a clause or part, which is then found by its number."""
_POINT = regex(r"[一二三四五六七八九十]{1,2}[是要](?=..)")
"""The number of a point with which a sentence begins."""
_SENTENCE = regex(r"[^。！？\n]+")
_MOTTO = regex(
    rf"(?![—―─{BULLETS}]|[一二三四五六七八九十]{{1,2}}[是要])[^，；：。！？、\n]{{3,9}}(?:，[^，；：。！？、\n]{{3,9}}){{1,2}}。"
)
"""A first sentence of a paragraph that says in two or three short clauses what it is about."""
_LONGEST_SENTENCE = 60
_LONGEST_POINT = 30
_UNEVEN_POINTS = 1.5
"""Characters of the first sentences of paragraphs, and how many times as long as another one may be."""
_MOST_SHARED = 2 / 3
"""How much of the shortest of them may be the same in all."""
_FEWEST_OWN = 2
"""How many of them each must have for itself, where all begin with the same clause."""
_PARAGRAPHS_APART = 2
"""How far apart paragraphs may be counted that follow one another: an empty line may stand between them."""
_TWO_CLAUSES = regex(
    "(?P<one>[^，。；：！？\n])[^，。；：！？\n]{3,20}，(?P<other>[^，。；：！？\n]{2})[^，。；：！？\n]{2,20}。"
)
_FRAMED_APART = 3
"""How far apart paragraphs of one frame may be."""
_PAIRS = (
    regex(
        r"既(?:要|能|是|有(?![利助效序]))(?P<a>[^，。；、]{2,20})，?[又也](?:要|能|是|有(?![利助效序]))?(?P<b>[^，。；]{2,20})"
    ),
    regex(r"不仅(?:要|是|在)?(?P<a>[^，。；]{2,24})，(?:更|而且|还|也)(?:要|是|在)?(?P<b>[^，。；]{2,24})"),
    regex(r"既(?P<a>(?![要是能]|有(?![利助效序]))[^，。；、][^，。；、]{1,14})，又(?P<b>[^，。；]{2,14})"),
)
_DEMANDS = regex(r"要[着努]力|要|必须|坚持|更加注重|进一步|着力|加快|不断|努力|深入|全面|始终")


def parallels(
    document: Document, words: tuple[tuple[Word, ...], ...], edges: EdgesOf, clauses: ClausesOf
) -> Iterator[TextList]:
    """Every run of parallel clauses inside a sentence, and of parallel sentences inside a paragraph."""
    for sentence, tagged in zip(document.sentences, words, strict=True):
        if "，" in sentence.text or "；" in sentence.text:
            inside = clauses[sentence.index]
            found = (*_in_clauses(sentence, edges, inside), *parts_alike(sentence, inside))
            yield from (_without_number(each) for each in found if not _NUMBERED.match(each.members[1].text))
            for quoted in _quoted_clauses(sentence.text):
                yield from _in_clauses(sentence, edges, Clauses(quoted, tagged, sentence.start))
        if "既" in sentence.text or "不仅" in sentence.text:
            yield from _pairs(sentence)
    yield from _sentences_alike(document, words)
    yield from _paragraphs_alike(document, words)
    yield from _mottoes(document)
    yield from _framed(document)


def _without_number(found: TextList) -> TextList:
    """The list without the number of the whole sentence before its first member (五是｜市场秩序不规范)."""
    first = found.members[0]
    number = _POINT.match(first.text)
    if number is None:
        return found
    bare = Span(first.start + number.end(), first.end, first.text[number.end() :])
    return replace(found, members=(bare, *found.members[1:]))


def _quoted_clauses(text: str) -> Iterator[list[Stretch]]:
    """The clauses of each quotation that has more than one, for outside they are part of one clause."""
    for start, end in enclosed(text):
        if text[start] == "“" and "，" in text[start:end]:
            yield [(start + 1 + a, start + 1 + b) for a, b in clauses_of(text[start + 1 : end - 1])]


def _in_clauses(sentence: Sentence, edges: EdgesOf, found: Clauses) -> Iterator[TextList]:
    """The parallel clauses of one sentence: three or more that are alike, and two of one frame."""
    clauses = found.stretches
    near = [at for at in range(1, len(clauses)) if may_be_twins(sentence.text, clauses[at - 1], clauses[at])]
    if len(clauses) < FEWEST and not near:
        return
    tokens = found.tokens
    if len(clauses) >= FEWEST:
        yield from clauses_alike(sentence, edges, clauses, tokens, alike)
        yield from even_clauses(sentence, clauses, tokens)
        yield from statements(sentence, clauses, tokens)
    yield from twins(sentence, clauses, tokens, near)


def _pairs(sentence: Sentence) -> Iterator[TextList]:
    for pattern in _PAIRS:
        for found in pattern.finditer(sentence.text):
            if "的" in found["a"] and "的" not in found["b"]:
                continue
            members = tuple(
                Span(sentence.start + found.start(name), sentence.start + found.end(name), found[name])
                for name in ("a", "b")
            )
            yield TextList(ListKind.PARALLEL, None, members)


def _sentences_alike(document: Document, words: Sequence[Sequence[Word]]) -> Iterator[TextList]:
    """Three or more sentences of one paragraph that begin alike."""
    sentences = document.sentences
    firsts = [tagged[0].text if tagged else "" for tagged in words]
    some = (at for at, first in enumerate(firsts) if first in firsts[max(0, at - 1) : at] + firsts[at + 1 : at + 2])

    def follows(last: int, index: int) -> bool:
        return index == last + 1 and sentences[index].paragraph == sentences[last].paragraph

    return _runs_alike(document, words, some, follows)


def _paragraphs_alike(document: Document, words: Sequence[Sequence[Word]]) -> Iterator[TextList]:
    """Three or more paragraphs one after another whose first sentences begin alike and are about as long, without the
    clause that all begin with (利用水渠，〔让灌溉更省水〕).
    """
    for found in _runs_of_paragraphs(document, words):
        points = next((points for run in _without_ends(found.members) if (points := _points(run))), None)
        if points:
            yield replace(found, members=points)


def _without_ends(members: Sequence[Span]) -> Iterator[Sequence[Span]]:
    """All members, and those without the last or the first one, which may be the conclusion or the introduction."""
    yield from (run for run in (members, members[:-1], members[1:], members[1:-1]) if len(run) >= FEWEST)


def _points(members: Sequence[Span]) -> tuple[Span, ...] | None:
    """The members without the clause that all begin with, or None where they are no points of one thesis: too long,
    too uneven, or too much alike.
    """
    texts = [member.text for member in members]
    lead = texts[0].find("，") + 1
    shared = lead if all(text.startswith(texts[0][:lead]) for text in texts) else 0
    points = tuple(Span(m.start + shared, m.end, m.text[shared:]) for m in members)
    lengths = [len(point.text) for point in points]
    alike = _same_characters([point.text for point in points])
    if alike > (min(lengths) - _FEWEST_OWN if shared else _MOST_SHARED * min(lengths)):
        return None
    even = max(lengths) <= min(_LONGEST_POINT, _UNEVEN_POINTS * min(lengths))
    return points if min(lengths) >= SHORTEST_DEMAND and even else None


def _mottoes(document: Document) -> Iterator[TextList]:
    """Three or more paragraphs one after another that begin with a motto: clauses of one length with a character in
    common at one place (严把入口，管好水源。 … 严把出口，管好水质。).
    """

    def goes_on(one: Sentence, other: Sentence) -> bool:
        near = other.paragraph - one.paragraph <= _PARAGRAPHS_APART
        mottoes = _MOTTO.fullmatch(one.text) and _MOTTO.fullmatch(other.text)
        return near and mottoes is not None and _of_one_pattern(one.text[:-1], other.text[:-1])

    return chain.from_iterable(map(_of_three, runs(_first_sentences(document), goes_on)))


def _framed(document: Document) -> Iterator[TextList]:
    """Three or more paragraphs whose first sentences have two clauses that begin alike (从水渠的变化，观察农业之变。
    … 从村道的变化，观察出行之便。).
    """

    def goes_on(one: Sentence, other: Sentence) -> bool:
        return _frame(one) == _frame(other) and other.paragraph - one.paragraph <= _FRAMED_APART

    return chain.from_iterable(map(_of_three, runs(filter(_frame, _first_sentences(document)), goes_on)))


def _frame(sentence: Sentence) -> str:
    """What begins the two clauses of a sentence; nothing where it has more or fewer, or is long."""
    found = _TWO_CLAUSES.fullmatch(sentence.text)
    return found["one"] + found["other"] if found else ""


def _of_three(sentences: Sequence[Sentence]) -> Iterator[TextList]:
    """The list of three sentences or more that do not all begin with one clause, as points of one thesis do."""
    if len(sentences) >= FEWEST and len({each.text.partition("，")[0] for each in sentences}) > 1:
        members = tuple(Span(each.start, each.end - 1, each.text[:-1]) for each in sentences)
        yield TextList(ListKind.PARALLEL, None, members)


def _of_one_pattern(one: str, other: str) -> bool:
    """Whether two mottoes have clauses of one length and a character in common beside the comma."""
    same = [a for a, b in zip(one, other, strict=False) if a == b]
    return len(one) == len(other) and "，" in same and len(same) > 1


def _same_characters(texts: Sequence[str]) -> int:
    """How many characters all texts begin and end with together."""
    return len(shared_start(*texts)) + len(shared_start(*[text[::-1] for text in texts]))


def _first_sentences(document: Document) -> Iterator[Sentence]:
    """The first sentence of each paragraph."""
    last = None
    for sentence in document.sentences:
        if sentence.paragraph != last:
            yield sentence
        last = sentence.paragraph


def _runs_of_paragraphs(document: Document, words: Sequence[Sequence[Word]]) -> Iterator[TextList]:
    """Three or more paragraphs one after another whose first sentences begin alike, by those sentences."""
    sentences = document.sentences
    some = (each.index for each in _first_sentences(document) if len(each.text) <= _LONGEST_SENTENCE)

    def follows(last: int, index: int) -> bool:
        return sentences[index].paragraph - sentences[last].paragraph <= _PARAGRAPHS_APART

    return _runs_alike(document, words, some, follows)


def _runs_alike(
    document: Document,
    words: Sequence[Sequence[Word]],
    indices: Iterable[int],
    follows: Callable[[int, int], bool],
) -> Iterator[TextList]:
    """The runs of some sentences, each following the one before it, that begin alike."""

    def goes_on(one: int, other: int) -> bool:
        opening = _opening(words[one])
        return opening != "" and follows(one, other) and opening == _opening(words[other])

    return chain.from_iterable(_beginning_alike(document, words, run) for run in runs(indices, goes_on))


def _opening(words: Sequence[Word]) -> str:
    """The first two words of a sentence that demands something, such as 要着力, or the first three of another one."""
    if len(words) < 4:
        return ""
    opening = words[0].text + words[1].text
    if _DEMANDS.match(opening) and (words[1].tag[:1] in "vdp" or _DEMANDS.fullmatch(opening)):
        return opening
    return opening + words[2].text if words[0].tag[:1] not in "mx" and words[0].text not in CONJUNCTIONS else ""


def _beginning_alike(document: Document, words: Sequence[Sequence[Word]], run: Sequence[int]) -> Iterator[TextList]:
    """The list of sentences that begin alike: of demands the first clauses, of others all of them."""
    if len(run) < FEWEST - 1:
        return
    opening = _opening(words[run[0]])
    firsts = {document.sentences[index].text.partition("，")[0] for index in run}
    demands = _DEMANDS.match(opening) and len(firsts) > 1
    extent, longest = (_CLAUSE, LONGEST_MEMBER) if demands else (_SENTENCE, _LONGEST_SENTENCE)
    members = [*_behind_lead(document, run[0], opening)]
    if len(members) + len(run) < FEWEST:
        return
    for index in run:
        sentence = document.sentences[index]
        first = extent.match(sentence.text)
        if first is None:
            return
        members.append(Span(sentence.start, sentence.start + first.end(), first.group()))
    if all(4 <= len(member.text) <= longest for member in members):
        head = head_before(document, members[0].start)
        yield TextList(ListKind.PARALLEL, head, tuple(members), label=opening)


def _behind_lead(document: Document, index: int, opening: str) -> Iterator[Span]:
    """The first of some demands, behind what leads to it in the sentence before the others (为了灌溉，〔必须…〕)."""
    if not index or not _DEMANDS.match(opening):
        return
    before = document.sentences[index - 1]
    at = before.text.find("，" + opening) + 1
    if before.paragraph == document.sentences[index].paragraph and at and before.text.count(opening) == 1:
        found = _CLAUSE.match(before.text, at)
        if found is not None:
            yield Span(before.start + at, before.start + found.end(), found.group())
