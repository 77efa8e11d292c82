"""Words written with a wrong character of the same sound (错别字): 迫不及待 as 迫不急待."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import combinations

from quizgen.language.levels import word_level
from quizgen.language.pinyin import characters, syllable
from quizgen.language.word_lists import listed, listed_in_order
from quizgen.language.words import word_frequencies
from quizgen.model import Syllable

_PLAIN = frozenset("一二三四五六七八九十百千万不人大小有无的以为之而在上下年天地心自中国生")
"""Characters that nobody miswrites."""
_RARE = 8
"""What stands less often than this in the dictionary's texts is a mistake rather than a word (布署, 峻工)."""


def sound_alikes(word: str, reading: Sequence[Syllable]) -> tuple[str, ...]:
    """Three ways of writing `word`, read `reading`, that sound like it and are no words; () where there are none.

    Either one character is written in three wrong ways, or two are each written in one: then every option shares as
    much with the others as the right one does, and none can be told by what most of them have.
    """
    others = [
        [other for other in _substitutes(char, heard) if other not in word]
        for char, heard in zip(word, reading, strict=True)
    ]
    places = sorted((at for at in range(len(word)) if others[at]), key=lambda at: -word_level(word[at]))
    ways = [_in_one_place(word, at, others[at]) for at in places]
    if len(word) < 4 and places:  # the harder character is the one that is miswritten
        ways[1:1] = [_in_two_places(word, others, *pair) for pair in combinations(places, 2)]
    else:
        ways += [_in_two_places(word, others, *pair) for pair in combinations(places, 2)]
    return next(filter(None, ways), ())


def _in_one_place(word: str, at: int, others: Sequence[str]) -> tuple[str, ...]:
    written = (word[:at] + other + word[at + 1 :] for other in others)
    attested = sorted(filter(_is_no_word, written), key=lambda text: text not in word_frequencies())
    wrong = tuple(attested[:3])
    return wrong if len(wrong) == 3 else ()


def _in_two_places(word: str, others: Sequence[Sequence[str]], first: int, second: int) -> tuple[str, ...]:
    found = []
    for one in others[first]:
        for two in others[second]:
            left = word[:first] + one + word[first + 1 :]
            wrong = (left, *(text[:second] + two + text[second + 1 :] for text in (word, left)))
            if one != two and all(map(_is_no_word, wrong)):
                found.append(wrong)
    return max(found, key=lambda wrong: sum(text in word_frequencies() for text in wrong), default=())


def is_often_misspelt(word: str) -> bool:
    """Whether people often write `word` with a wrong character."""
    return word in listed("lookalikes", "words")


def _substitutes(char: str, heard: Syllable) -> tuple[str, ...]:
    """The characters written for `char` where it is read `heard`: those of its very tone first."""
    if char in _PLAIN:
        return ()
    numbered = {other: syllable(characters()[other]).numbered for other in _confused().get(char, ())}
    alike = [other for other, each in numbered.items() if each[:-1] == heard.numbered[:-1]]
    return tuple(sorted(alike, key=lambda other: numbered[other] != heard.numbered))


def _is_no_word(text: str) -> bool:
    """Whether nobody writes `text` but by mistake; the dictionary, counted in what people wrote, has some mistakes."""
    return word_frequencies().get(text, 0) < _RARE and text not in listed("lookalikes", "real")


@cache
def _confused() -> Mapping[str, tuple[str, ...]]:
    """For each character those written for it, the likeliest first: as the groups have them."""
    others: dict[str, dict[str, None]] = defaultdict(dict)
    for group in listed_in_order("lookalikes", "groups"):
        for char in group:
            others[char].update(dict.fromkeys(each for each in group if each != char))
    return {char: tuple(each) for char, each in others.items()}
