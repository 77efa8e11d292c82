"""Where the tagger cut two words at the wrong place: 大|海上, 王副|部长, 重点|儿."""

from __future__ import annotations

from quizgen.language.word_lists import listed_characters
from quizgen.language.words import word_frequencies
from quizgen.language.written_words.frequency import EVERYDAY
from quizgen.language.written_words.persons import ADDRESSED, is_title
from quizgen.model import Word


def cut_again(word: Word, following: Word) -> tuple[Word, Word] | None:
    """The two words cut where they should be; none where they are as they should."""
    both = word.text + following.text
    if len(both) == 3 and len(word.text) == 1:
        beside = word.tag[:1] in "an" and following.tag[:1] in "sf" and both[2] in "上里中外边"
        if beside and word_frequencies().get(both[:2], 0) >= EVERYDAY:
            return _cut(word, following, 2, "n", "f")
        if (
            both[2] == "些"
            and word_frequencies().get(both[:2], 0) >= EVERYDAY
            and following.text not in word_frequencies()
        ):
            return _cut(word, following, 2, "a", "m")
        return None
    if len(word.text) != 2:
        return None
    if (
        following.text == "儿"
        and word.text[1] == "点"
        and word.text[0] in listed_characters("orthography", "qualities")
    ):
        return _cut(word, following, 1, "a", "q")
    if word.text[0] in ADDRESSED and is_title(both[1:]):
        return _cut(word, following, 1, "nr", "n")
    return None


def _cut(word: Word, following: Word, length: int, tag: str, tag_behind: str) -> tuple[Word, Word]:
    both = word.text + following.text
    middle = word.start + length
    return Word(word.start, middle, both[:length], tag), Word(middle, following.end, both[length:], tag_behind)
