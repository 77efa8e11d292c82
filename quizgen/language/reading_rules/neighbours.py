"""The words beside a word, as the rules of reading ask for them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile

from quizgen.model import Word

Rule = Callable[[Sequence[Word], int], str | None]
_CLAUSE_END = frozenset("，。；：！？、（）()\n,;:!?…— \t\u3000")


def previous_word(words: Sequence[Word], at: int) -> Word | None:
    """The word before the one at `at`, None at the start."""
    return words[at - 1] if at else None


def next_word(words: Sequence[Word], at: int) -> Word | None:
    """The word behind the one at `at`, None at the end."""
    return words[at + 1] if at + 1 < len(words) else None


def text_of(word: Word | None) -> str:
    """What the word is, empty where there is none."""
    return word.text if word else ""


def tag_of(word: Word | None) -> str:
    """Its tag, empty where there is none."""
    return word.tag if word else ""


def begins(word: Word | None, characters: str) -> bool:
    """Whether there is a word and it begins with one of the characters."""
    return word is not None and word.text[0] in characters


def ends(word: Word | None, characters: str) -> bool:
    """Whether there is a word and it ends with one of the characters."""
    return word is not None and word.text[-1] in characters


def ends_clause(word: Word | None) -> bool:
    """Whether a clause ends at the word: at a mark, or where no word is."""
    return word is None or word.text[0] in _CLAUSE_END


def text_before(words: Sequence[Word], at: int, count: int) -> str:
    """What the last words before the one at `at` say together, `count` at the most."""
    return "".join(word.text for word in words[max(0, at - count) : at])


def text_after(words: Sequence[Word], at: int, count: int) -> str:
    """What the next words behind the one at `at` say together, `count` at the most."""
    return "".join(word.text for word in words[at + 1 : at + 1 + count])


def text_around(words: Sequence[Word], at: int, before: int, after: int) -> str:
    """What the word at `at` says with so many words before and after it."""
    return "".join(word.text for word in words[max(0, at - before) : at + 1 + after])


def back_in_clause(words: Sequence[Word], at: int, most: int) -> Iterator[Word]:
    """The words of the clause before the one at `at`, the nearest first, `most` at the most."""
    return takewhile(lambda word: not ends_clause(word), reversed(words[max(0, at - most) : at]))


def clause_around(words: Sequence[Word], at: int) -> tuple[int, int]:
    """Where the clause of the word at `at` begins and ends; what 、 lists behind the word belongs to it."""
    start = at
    while start and not ends_clause(words[start - 1]):
        start -= 1
    end = at + 1
    while end < len(words) and (not ends_clause(words[end]) or words[end].text == "、"):
        end += 1
    return start, end
