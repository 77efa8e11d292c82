"""What the tagger takes for a name because it has no such word: 养犬, 入河, 排海."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizgen.language.names import is_named_place, office_pattern
from quizgen.language.word_lists import listed
from quizgen.language.words import word_frequencies
from quizgen.language.written_words.persons import ADDRESSED, GIVEN_NAME, is_title
from quizgen.language.written_words.set_phrases import set_form
from quizgen.language.written_words.short_names import PAIR, PROVINCES, RAILWAYS, STATES
from quizgen.model import Word

_SURNAMES = ADDRESSED | frozenset("肖隋樊丛焦乔尤翟霍耿聂冼谌岑阮裴滕佟褚窦甄臧闫亢柯郑咸靳雍郁郜祁费殷党")
"""Surnames that are common, or nothing else."""
_WORDS = frozenset("普施惠于引管宣比展花迎古养续水之永跨过索全明商托师熟由经遭因把为利")
"""Surnames that begin more words than names: with two characters behind them they are no person."""
_NEVER_LAST = frozenset("草播寺茶危旨律集射空墩木料桃柱油土沙犬残扩河渠坑池药病菜鱼肉款税费证案罪件法")
"""Characters in which no given name of one character ends."""
_NO_PLACE = frozenset("入涉之余以驻个输赴访")
_NAMED_SO = frozenset(("”", "号", "集团", "公司", "杯", "奖"))


def without_mistaken_names(words: Sequence[Word]) -> Iterator[Word]:
    """The words, but as nouns what no dictionary has and neither form nor an office beside shows to be names, and a
    name before kin as a given one.
    """
    for at, word in enumerate(words):
        previous = words[at - 1] if at else None
        following = words[at + 1] if at + 1 < len(words) else None
        if following is not None and following.text[:2] in RAILWAYS and _is_pair(word):
            yield word._replace(tag=PAIR)
        elif following is not None and _is_given_name(word, following):
            yield word._replace(tag=GIVEN_NAME)
        else:
            yield word._replace(tag="n") if _is_mistaken(previous, word, following) else word


def _is_given_name(word: Word, following: Word) -> bool:
    """Whether two characters, the first no common surname, are a given name before who somebody is: 惠芳|阿姨."""
    kin = following.text in listed("orthography", "kinship") and word.tag[:2] == "nr" and len(word.text) == 2
    return kin and word.text[0] not in _SURNAMES | frozenset("鲁郎小老大阿") and not is_title(word.text)


def _is_pair(word: Word) -> bool:
    """Whether a railway or a motorway is called by two places: 西渝|高铁."""
    known = word.text in word_frequencies() or is_named_place(word.text) or set_form(word.text)
    return len(word.text) == 2 and word.tag[:1] in "njvz" and not known


def _is_mistaken(previous: Word | None, word: Word, following: Word | None) -> bool:
    kind, text = word.tag[:2], word.text
    if kind not in ("nr", "ns", "nz") or not 1 < len(text) < 4 or text in word_frequencies() or word.tag == "nrt":
        return False
    called = text[0] in "小老大阿" or (text[0] in "同与" and kind == "nr")
    sounds = sum(char in listed("orthography", "transcribing") for char in text)
    if called or set_form(text) or is_named_place(text) or sounds >= max(2, len(text) - 1):
        return False
    if (STATES | PROVINCES).issuperset(text):
        return False
    if kind == "nr":
        return not _is_beside_office(previous, following) and _is_no_person(text)
    if kind == "ns":
        return text[0] in _NO_PLACE
    quoted = previous is not None and previous.text == "“"
    return not quoted and (following is None or following.text not in _NAMED_SO)


def _is_no_person(text: str) -> bool:
    if len(text) == 3:
        return text[0] in _WORDS
    return text[0] not in _SURNAMES or text[1] in _NEVER_LAST


def _is_beside_office(previous: Word | None, following: Word | None) -> bool:
    """Whether an office before, or a title behind shows that a person is named: 书记|应勇, 应勇|同志."""
    before = previous is not None and (is_title(previous.text) or office_pattern().fullmatch(previous.text) is not None)
    return before or (following is not None and is_title(following.text))
