"""单项选择: the blank of a sentence with four options, the wrong ones of the same shape and kind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizgen.language.contrasts import is_contrasted, is_quality
from quizgen.language.words import tag_words
from quizgen.model import AnnotatedDocument, Blank, Item, Kind
from quizgen.patterns import regex
from quizgen.rules._distractors import Phrases, ordered_options
from quizgen.rules._salient import weightiest
from quizgen.rules._stem import Stem, is_half_told, is_one_of_many, source_of, stem_around
from quizgen.structure.genres import is_bulletin
from quizgen.structure.text_names import year_of

_SHORTEST, _LONGEST = 2, 14
_NUMBER = regex("[一二三四五六七八九十百]个?[日月年天]|以来$|[（）]")
"""A time, which other rules ask for."""
_OF_A_YEAR = regex("[一二三四五六七八九十]+(?:大|中全会|五)$")
"""A congress, a session or a plan, which a year tells, of the stem or of the report that it names."""
_YEAR = regex(r"\d{4}年")
_SET = frozenset(("i", "l"))
"""Classes of set phrases, which stand where no noun does: 独立自主 before 的和平外交政策, but not 统一战线."""
_WRONG, _TRIED = 3, 6
"""Wrong options of an item, and how many are looked at for them."""
_PART = 2
"""Characters of an answer that are told from the wrong options by a reader."""
_MOST_PARTS = 3
"""Parts of an enumeration of which one may be asked: the options would fit into a longer one as well."""


def choice(annotated: AnnotatedDocument) -> Iterator[Item]:
    """One item for the best blank of each sentence that matters, where three good distractors can be found; none of the
    news of a day, whose words nobody remembers.
    """
    document = annotated.document
    if is_bulletin(document):
        return
    phrases = Phrases(annotated)
    for index in weightiest(annotated):
        sentence, salience, blanks = document.sentences[index], annotated.salience[index], annotated.blanks[index]
        for rank, blank in enumerate(blanks[:2]):
            if not _SHORTEST <= blank.end - blank.start <= _LONGEST or _is_a_name(annotated, index, blank):
                continue
            if is_quality(blank.text) or (_NUMBER.search(blank.text) and not is_contrasted(blank.text)):
                continue
            stem = stem_around(document, blank.start, blank.end)
            if stem is None or is_one_of_many(stem, _MOST_PARTS) or is_half_told(stem):
                continue
            if _OF_A_YEAR.search(blank.text) and (year_of(document) or _YEAR.search(stem.rest)):
                continue
            wrong = [
                phrase
                for phrase in phrases.distractors(blank.text, stem.text, stem.blank, _TRIED)
                if phrase not in sentence.text and _is_set(phrase) == _is_set(blank.text)
            ][:_WRONG]
            if len(wrong) < _WRONG or _is_echoed(stem, wrong):
                continue
            yield stem.item(
                "choice",
                source_of(document, blank.start, blank.end),
                kind=Kind.CHOICE,
                options=ordered_options(stem.text, (blank.text, *wrong)),
                score=salience * (0.9 - 0.15 * rank),
                reasons=(*blank.reasons, "three words to set against it"),
                difficulty=1,
            )
            break


def _is_echoed(stem: Stem, wrong: Sequence[str]) -> bool:
    """Whether the stem repeats a part of the answer that no wrong option has: 数字领域 beside 数字经济."""
    answer, rest = stem.answer, stem.rest
    parts = (answer[at : at + _PART] for at in range(len(answer) - _PART + 1))
    return any(part in rest and not any(part in each for each in wrong) for part in parts)


def _is_set(phrase: str) -> bool:
    """Whether it is one word that is a set phrase."""
    words = tag_words(phrase)
    return len(words) == 1 and words[0].tag in _SET


def _is_a_name(annotated: AnnotatedDocument, index: int, blank: Blank) -> bool:
    """Whether it is the name of a place or a body, which the sentence tells to everybody."""
    return any(
        (word.start, word.end) == (blank.start, blank.end) and word.tag in ("ns", "nt", "nr")
        for word in annotated.words[index]
    )
