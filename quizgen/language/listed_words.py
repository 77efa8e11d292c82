"""Words that a dictionary has, cut where they are words: 监测, 澳门, not 党执政, nor 碳循环 in 低碳循环."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizgen.language.levels import is_graded
from quizgen.language.names import is_named_place
from quizgen.language.pinyin import look_up
from quizgen.language.words import has_word, tag_words
from quizgen.model import Word


def listed_words(text: str) -> Iterator[Word]:
    """The words of `text` that the lists of HSK, the dictionary of readings or the list of places have, in order."""
    words = tag_words(text)
    for at, word in enumerate(words):
        known = is_graded(word.text) or look_up(word.text) is not None or is_named_place(word.text)
        if known and not is_cut_amiss(words, at) and not _is_cut_off(words, at):
            yield word


def _is_cut_off(words: Sequence[Word], at: int) -> bool:
    """Whether the word may begin with the end of another one: 不结盟 in 互不结盟, for there is 互不."""
    before = words[at - 1].text if at else ""
    return len(before) == 1 and has_word(before + words[at].text[0])


def is_cut_amiss(words: Sequence[Word], at: int) -> bool:
    """Whether a word ends or begins inside another one: 低洼地|段."""
    text = words[at].text
    before = words[at - 1].text if at else ""
    after = words[at + 1].text if at + 1 < len(words) else ""
    return (len(before) == 1 and is_graded(before + text[0])) or (len(after) == 1 and is_graded(text[-1] + after))
