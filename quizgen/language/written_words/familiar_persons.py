"""Two persons called by 老, 小 or 大 and their surnames, whom the tagger runs together: 老|赵和大|刘, 小|吴一|起来."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.language.words import has_word, tag_words
from quizgen.language.written_words.passing_phrases import placed
from quizgen.language.written_words.persons import ADDRESSED
from quizgen.model import Word
from quizgen.patterns import regex

_SURNAME = f"[{''.join(sorted(ADDRESSED))}]"
_TWO = regex(f"([老小大])({_SURNAME})([和与跟同、])([老小大])({_SURNAME})")
_TAGS = ("a", "nr", "c", "a", "nr")


def familiars_apart(words: Sequence[Word]) -> Sequence[Word]:
    """The words, with such persons in words of their own."""
    text = "".join(word.text for word in words)
    found = _TWO.search(text)
    if found is None or (found.end() < len(text) and has_word(text[found.end() - 1 : found.end() + 1])):  # 小〔石头〕
        return words
    first = words[0].start
    start, end = first + found.start(), first + found.end()
    within = [at for at, word in enumerate(words) if word.start < end and word.end > start]
    overrun = words[within[-1]].end > end or any(len(words[at].text) > 2 for at in within)
    if words[within[0]].start != start or not overrun:
        return words
    persons = list(placed(tuple(zip(found.groups(), _TAGS, strict=True)), start))
    before, behind = words[: within[0]], words[within[-1] + 1 :]
    if words[within[-1]].end == end:
        return [*before, *persons, *behind]
    past = behind[0].end if behind and behind[0].tag != "x" else words[within[-1]].end
    rest = tag_words(text[end - first : past - first])
    again = [word._replace(start=word.start + end, end=word.end + end) for word in rest]
    return [*before, *persons, *again, *(word for word in behind if word.start >= past)]
