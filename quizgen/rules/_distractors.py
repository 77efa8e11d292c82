"""Wrong options: what teachers set against the right one, what looks like it in the text, then in the glossary."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from hashlib import blake2b
from itertools import chain, islice
from typing import NamedTuple

from quizgen.language.containment import overlap
from quizgen.language.contrasts import Contrast, betrays_itself, contrasts, is_apart, is_near, is_younger
from quizgen.language.formulas import is_said
from quizgen.language.glossary import glossary
from quizgen.language.words import has_word, tag_words
from quizgen.model import AnnotatedDocument, Word, outside
from quizgen.patterns import regex
from quizgen.structure.text_names import year_of

_LONGEST = 16
_OFFICE = regex("(?:国务院|政府|机关|部门|法院|检察院|大会|委员会)$")
_ALONE = regex("[，。、；：的应可负批制规组报提备和与或依按]|$")
"""What follows a body that is not the first part of another's name: 国务院｜有关部门."""
_ALIKE = 4.0
"""How like the answer a phrase must be to be a wrong option."""
_BESIDE = 10
"""Characters beside a blank in which the word next to it is found."""
_TELLING_TAGS = frozenset("vnajdl")
"""Classes of words beside a blank that say what fits."""
_SHORT, _TELLING = 2, 8
"""Characters of the shortest phrase, and of an answer long enough to be like another by its form: 服务体系 and 产业体系
share a head by chance, 智慧林地信息服务平台 and 智慧林业决策平台 are of a kind.
"""


Blank = tuple[int, int]
"""(start, end) of the blank in its stem."""


class Shape(NamedTuple):
    """What a phrase looks like: the lengths of its words, and the classes of the first and the last."""

    lengths: tuple[int, ...]
    first: str
    last: str


class _Own(NamedTuple):
    """The phrases of a document with their shapes, and by their length."""

    shapes: Mapping[str, Shape]
    by_length: Mapping[int, Sequence[str]]


class Phrases:
    """What a document and teachers offer as wrong options, and the text they must not be true in."""

    def __init__(self, annotated: AnnotatedDocument) -> None:
        self._annotated, self.text = annotated, annotated.document.text
        self._year = year_of(annotated.document)

    @cached_property
    def _own(self) -> _Own:
        """Found when a long answer first asks for its like: most texts have none."""
        words = [word for tagged in self._annotated.words for word in tagged]
        opening = {word.start: at for at, word in enumerate(words)}
        closing = {word.end: at for at, word in enumerate(words)}
        shapes: dict[str, Shape] = {}
        sizes: dict[int, list[str]] = {}
        for start, end, phrase in _phrases(self._annotated):
            if _SHORT <= len(phrase) <= _LONGEST and phrase not in shapes and start in opening and end in closing:
                shapes[phrase] = _shape(words[opening[start] : closing[end] + 1])
                sizes.setdefault(len(phrase), []).append(phrase)
        return _Own(shapes, sizes)

    def distractors(self, answer: str, stem: str, blank: Blank, limit: int = 3) -> tuple[str, ...]:
        """Up to `limit` wrong options for the blank of this stem, fewer where there are none.

        First what teachers set against the answer, then what is most like it in the text, then in the glossary.
        """
        opposed = (
            each.phrase
            for each in self._opposed(answer, stem, blank)
            if each.instead_of == answer or self._is_known(each.phrase)
        )
        phrases = chain(opposed, self._alike(answer, stem))
        return tuple(islice(self._fitting(phrases, answer, stem, blank), limit))

    def siblings(self, answer: str, stem: str, blank: Blank) -> Iterator[str]:
        """The other words of the answer's sets, where the answer is such a word as it stands."""
        rest = outside(stem, (blank,))
        phrases = (each.word for each in contrasts(answer) if each.instead_of == answer and each.word not in rest)
        return self._fitting(phrases, answer, stem, blank)

    def replacement(self, answer: str, stem: str, blank: Blank) -> str | None:
        """What makes the statement false when it stands in the answer's place, and reads as well: a word that teachers
        set against the answer or that the text speaks of too, and that does not sound wrong by itself.
        """
        phrases = (
            each.phrase
            for each in self._opposed(answer, stem, blank)
            if not _is_echoed(each, stem, blank)
            and is_apart(each.instead_of)
            and (each.word in self.text or each.instead_of == answer)
            and not betrays_itself(each.word)
            and not is_near(each.instead_of)
        )
        return next(self._fitting(phrases, answer, stem, blank), None)

    def _fitting(self, phrases: Iterable[str], answer: str, stem: str, blank: Blank) -> Iterator[str]:
        """Those of the phrases that are not true here, by the text or by what public texts say (建设网络强国), not in
        the stem, no kind of the word beside the blank (行政法规 before 、法规), no part of one another, and not younger
        than the text; none for a body whose name goes on after the blank.
        """
        if _OFFICE.search(answer) and not _ALONE.match(stem, blank[1]):
            return
        before, after = stem[max(0, blank[0] - 2) : blank[0]], stem[blank[1] : blank[1] + 2]
        frame = _frame(stem, blank)
        chosen = [answer]
        for phrase in phrases:
            if _is_out_of_place(phrase, stem, blank) or any(overlap(phrase, other) for other in chosen):
                continue
            if self._would_be_true(phrase, before, after) or _is_as_fixed(phrase, frame):
                continue
            if not is_younger(phrase, self._year):
                chosen.append(phrase)
                yield phrase

    def _opposed(self, answer: str, stem: str, blank: Blank) -> list[Contrast]:
        rest = outside(stem, (blank,))
        found = [
            each
            for each in contrasts(answer)
            if each.word not in rest and each.instead_of not in rest and not _is_first_part(each.instead_of, answer)
        ]
        return sorted(found, key=lambda each: (each.phrase not in self.text, _scatter(stem, each.phrase)))

    def _alike(self, answer: str, stem: str) -> Iterator[str]:
        """What looks like the answer; nothing for a demand, as the text's other demands are as right."""
        if len(answer) < _TELLING or self._shape_of(answer).first == "v":
            return
        for phrases in (self._own_like(answer), _known_like(answer)):
            near = [(-likeness, phrase) for phrase in phrases if (likeness := self._likeness(answer, phrase)) >= _ALIKE]
            for _, _, phrase in sorted((score, _scatter(stem, phrase), phrase) for score, phrase in near):
                yield phrase

    def _own_like(self, answer: str) -> Iterator[str]:
        slack = max(1, len(answer) // 4)
        for length in range(len(answer) - slack, len(answer) + slack + 1):
            yield from self._own.by_length.get(length, ())

    def _likeness(self, answer: str, phrase: str) -> float:
        """The same head or beginning, words of the same lengths and classes and shared characters count for it, a
        difference in length against it.
        """
        if answer.isdigit() != phrase.isdigit() or ("、" in answer) != ("、" in phrase):
            return 0.0
        one, other = self._shape_of(answer), self._shape_of(phrase)
        value = -0.7 * abs(len(answer) - len(phrase))
        if answer[-2:] == phrase[-2:]:
            value += 3.0
        elif answer[-1] == phrase[-1]:
            value += 2.0 if one.lengths == other.lengths == (3,) else 0.7
        if answer[:2] == phrase[:2]:
            value += 1.5
        elif answer[0] == phrase[0]:
            value += 0.5
        value += 0.7 * (one.lengths == other.lengths)
        value += 0.5 if one.first == other.first else -1.5
        value += 0.8 if one.last == other.last else -0.8
        return value + len(set(answer) & set(phrase)) / max(len(answer), len(phrase))

    def _shape_of(self, phrase: str) -> Shape:
        return self._own.shapes.get(phrase) or _shape_alone(phrase)

    def _is_known(self, phrase: str) -> bool:
        """Whether a text or a dictionary says the phrase: 市场调节就业 gives 微观管理就业, which nobody says."""
        return phrase in self.text or is_said(phrase) or bool(glossary().told(phrase)) or has_word(phrase)

    def _would_be_true(self, phrase: str, before: str, after: str) -> bool:
        return (len(before) == 2 and before + phrase in self.text) or (len(after) == 2 and phrase + after in self.text)


def _frame(stem: str, blank: Blank) -> tuple[str, str]:
    """The words before and after the blank that say something: 建设, 积极的; "" for a mark or a word of grammar."""
    words = tag_words(stem[max(0, blank[0] - _BESIDE) : blank[0]].rstrip("“"))
    before = words[-1].text if words and words[-1].tag[:1] in _TELLING_TAGS else ""
    if len(words) > 1 and words[-1].text == "的" and words[-2].tag[:1] in _TELLING_TAGS:
        before = words[-2].text + "的"
    behind = tag_words(stem[blank[1] : blank[1] + _BESIDE].lstrip("”"))
    return before, behind[0].text if behind and behind[0].tag[:1] in _TELLING_TAGS else ""


def _is_as_fixed(phrase: str, frame: tuple[str, str]) -> bool:
    """Whether public texts say the phrase in the same place: 加快建设〔网络强国〕, 积极的〔就业政策〕."""
    before, after = frame
    return bool(before and is_said(before + phrase)) or bool(after and is_said(phrase + after))


def _phrases(annotated: AnnotatedDocument) -> Iterator[tuple[int, int, str]]:
    for found in annotated.lists_and_pairs:
        yield from found.members
    yield from annotated.quotations
    for mention in annotated.terms:
        yield mention.span
    for blanks in annotated.blanks:
        if blanks:
            yield blanks[0].start, blanks[0].end, blanks[0].text


def _shape(words: Sequence[Word]) -> Shape:
    return Shape(tuple(len(word.text) for word in words), _word_class(words[0].tag), _word_class(words[-1].tag))


def _word_class(tag: str) -> str:
    """A tag's class: a verb or adjective used as a noun (vn, an) is one."""
    return "n" if tag in ("vn", "an") else tag[:1]


@cache
def _shape_alone(phrase: str) -> Shape:
    return _shape(tag_words(phrase))


def _known_like(answer: str) -> Iterator[str]:
    """For a name or member of the glossary, those of its length that begin or end as it does."""
    known = _known()
    if answer in known.get((len(answer), "^", answer[0]), ()):
        yield from known.get((len(answer), "^", answer[0]), ())
        yield from known.get((len(answer), "$", answer[-1]), ())


@cache
def _known() -> Mapping[tuple[int, str, str], tuple[str, ...]]:
    index: dict[tuple[int, str, str], dict[str, None]] = {}
    for term in glossary().terms:
        for phrase in (term.name, *term.members):
            if 2 <= len(phrase) <= _LONGEST:
                index.setdefault((len(phrase), "^", phrase[0]), {})[phrase] = None
                index.setdefault((len(phrase), "$", phrase[-1]), {})[phrase] = None
    return {key: tuple(phrases) for key, phrases in index.items()}


def _is_first_part(body: str, name: str) -> bool:
    """Whether the body only begins a longer name: 公安机关｜交通管理部门."""
    return _OFFICE.search(body) is not None and name.startswith(body) and not _ALONE.match(name, len(body))


def _is_out_of_place(phrase: str, stem: str, blank: Blank) -> bool:
    """Whether the stem says the phrase already, begins it before the blank, or names its kind beside the blank."""
    start, end = blank
    if phrase in outside(stem, (blank,)) or phrase[:2] in stem[max(0, start - 4) : start]:
        return True
    after, before = stem[end : end + 4].lstrip("”"), stem[max(0, start - 4) : start].rstrip("“")
    return after.startswith(f"、{phrase[-2:]}") or before.endswith(f"{phrase[-2:]}、")


def _is_echoed(change: Contrast, stem: str, blank: Blank) -> bool:
    """Whether the statement says elsewhere what would give way: 海洋强国 beside 海洋经济."""
    one, other = change.instead_of, change.word
    own = [one[at : at + 2] for at in range(len(one) - 1) if one[at : at + 2] not in other]
    return any(part in outside(stem, (blank,)) for part in own)


def _scatter(*parts: str) -> bytes:
    return blake2b("\0".join(parts).encode(), digest_size=8).digest()


def ordered_options(stem: str, texts: Iterable[str]) -> tuple[str, ...]:
    """The options in an order that looks random, is always the same, and does not follow from which is right."""
    return tuple(sorted(texts, key=lambda text: _scatter(stem, text)))


def coin(*parts: str) -> int:
    """A number that looks random and is always the same for the same texts."""
    return int.from_bytes(_scatter(*parts), "big")
