"""The words of a sentence as GB/T 16159-2012 writes them: together, apart or behind a hyphen, and with capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quizgen.language.names import is_named_place, known_places
from quizgen.language.word_lists import listed, listed_characters, listed_pairs
from quizgen.language.written_words.affixes import belongs
from quizgen.language.written_words.capitals import (
    MONTH_AND_DAY,
    body_spans,
    is_date,
    is_surname_before_title,
)
from quizgen.language.written_words.cut_words import merged
from quizgen.language.written_words.familiar_persons import familiars_apart
from quizgen.language.written_words.forms import written_form
from quizgen.language.written_words.mistaken_names import without_mistaken_names
from quizgen.language.written_words.numbers import NUMBER
from quizgen.language.written_words.persons import GIVEN_NAME
from quizgen.language.written_words.places import is_feature
from quizgen.language.written_words.short_names import PAIR, PROVINCES
from quizgen.language.written_words.split_words import split
from quizgen.model import Word


class Piece(NamedTuple):
    """A stretch written together. `link` is what joins it to the piece before: a space, a hyphen or nothing."""

    start: int
    end: int
    link: str = " "
    capital: bool = False


_JOINING = frozenset("和与及")
_DIVISIONS = frozenset("州省市县区郡镇")
_OF_DIRECTIONS = frozenset(("方向", "方", "风", "角", "侧", "面", "边", "隅", "端", "郊", "约", "走向", "方位"))
_OF_NO_THINGS = frozenset("位名个家户届代年月天日次")
_STATES = "美英法德俄日韩朝乌黎以伊巴"
_SMALL = frozenset("xcup")  # tags of what has no capital in the title of a book


def written_words(words: Sequence[Word]) -> Iterator[Piece]:
    """The words of the sentence as they are written: long ones split, aspect particles and affixes joined."""
    last: Piece | None = None
    previous: Word | None = None
    words = list(merged(list(split(list(without_mistaken_names(familiars_apart(words)))))))
    bodies = body_spans(words)
    titled = False
    for at, word in enumerate(words):
        following = words[at + 1] if at + 1 < len(words) else None
        if word.tag == "x":
            titled = word.text == "《" or (titled and word.text != "》")
        for piece in _word_pieces(word):
            piece = _among_words(previous, word, following, piece)
            first = previous is not None and previous.text == "《"
            if titled and piece.link != "-" and (first or word.tag[:1] not in _SMALL):
                piece = piece._replace(capital=True)
            numbered = piece.link == "-" and word.text[0] == "第"
            if word.text not in _JOINING and not numbered and any(start <= piece.start < end for start, end in bodies):
                piece = piece._replace(capital=True)
            joined = previous is not None and piece.start == word.start and belongs(previous, word, following)
            if last is None:
                last = piece
            elif not joined:
                yield last
                last = piece
            elif word.text in ("来", "去") and last.end - last.start == 2:
                yield last._replace(end=last.end - 1)
                last = Piece(last.end - 1, piece.end)
            else:
                last = last._replace(end=piece.end)
        previous = word
    if last is not None:
        yield last


def _among_words(previous: Word | None, word: Word, following: Word | None, piece: Piece) -> Piece:
    """A piece of `word` with the link and the capital that the words around it give."""
    if previous is not None:
        piece = _after(previous, word, piece)
    if previous is not None and _is_gone_to(previous, word, following):
        return piece._replace(capital=True)
    if _is_direction(previous, word, following):
        return piece._replace(capital=False)
    if (word.text == "俄" and word.tag == "j") or _is_state_that_says(previous, word, following):
        return piece._replace(capital=True)
    if previous is not None and word.tag == "nt" and previous.text in _GENERIC and word.text.endswith(_ASSEMBLIES):
        return piece._replace(capital=False)
    if is_date(word) and (following is None or following.tag[:1] not in "njvtb"):
        return piece._replace(capital=False)
    of_something = following is None and previous is not None and previous.text == "的"  # 绿的|叶
    counted = previous is not None and _counts_things(previous) and word.text not in _STATES
    of_something = of_something or counted
    if word.tag == "nr" and len(word.text) == 1 and (of_something or (following and following.tag[:1] in "xu")):
        return piece._replace(capital=False)
    return piece._replace(capital=True) if is_surname_before_title(previous, word, following) else piece


def _counts_things(word: Word) -> bool:
    """Whether what stands behind a number and its measure is a thing, no person: 一捆|柴, not 一位|江姓青年."""
    return word.tag in ("m", "q") and word.text[-1] in listed_characters("orthography", "measures") - _OF_NO_THINGS


def _is_state_that_says(previous: Word | None, word: Word, following: Word | None) -> bool:
    """Whether one character is a state before who or what speaks for it: 乌|称, 德|总理; not 16|日|称."""
    if len(word.text) != 1 or following is None or following.text not in listed("orthography", "of_states"):
        return False
    counted = previous is not None and (previous.tag == "m" or previous.text.isdigit())
    return word.text in _STATES and word.tag[:1] in "njz" and not counted


_GENERIC = frozenset("省市县区乡镇州级该本各") | frozenset(("本级", "同级", "上级", "下级", "上一级", "地方", "市级"))
"""What stands before 人民法院 and the like where no one of them is named: 省|人民代表大会."""
_ASSEMBLIES = ("人民代表大会", "人民法院", "人民检察院", "常务委员会", "人民政府")


_WHERE = frozenset(("在", "从", "到", "赴", "自", "来自", "位于", "前往", "抵达"))


def _is_gone_to(previous: Word, word: Word, following: Word | None) -> bool:
    """Whether a word that is a place's name too is where somebody is or goes: 在|大同|举行, not 在白银市场."""
    placed = previous.text in _WHERE and word.text in listed("orthography", "divided_places")
    return placed and (following is None or following.tag[:1] in tuple("vpxcf"))


def _is_direction(previous: Word | None, word: Word, following: Word | None) -> bool:
    """Whether 西南 and the like are where one goes, not a part of the country: 向西北前进, 西南方向."""
    if word.text not in ("东南", "东北", "西南", "西北"):
        return False
    towards = previous is not None and previous.text in ("向", "往", "朝", "偏", "正")
    within = previous is not None and previous.tag == "ns" and previous.text != "中国"  # 浙江|西南
    towards = towards or within
    return towards or (following is not None and (following.text in _OF_DIRECTIONS or following.tag[:1] == "m"))


def _after(previous: Word, word: Word, piece: Piece) -> Piece:
    """A piece of `word` behind `previous`: a hyphen behind 第, a capital for what belongs to a name."""
    if previous.text == "第" and piece.start == word.start and NUMBER.match(word.text):
        return piece._replace(link="-")
    if previous.tag[:2] in ("ns", "nr") and len(previous.text) > 1 and word.text in tuple("屿礁滩湖岛海江"):
        return piece._replace(capital=True)
    if word.text == "州" and previous.tag in ("nrt", GIVEN_NAME, "ns") and len(previous.text) > 2:
        return piece._replace(capital=True)
    if previous.tag == "nr" and len(previous.text) > 1 and word.text in listed("orthography", "memorials"):
        return piece._replace(capital=True)
    if previous.text in listed("orthography", "crafts") and NUMBER.match(word.text):
        return piece._replace(capital=True)
    if word.text in _DIVISIONS and listed("orthography", "transcribing").issuperset(previous.text):
        return piece._replace(capital=len(previous.text) > 2 or piece.capital)
    if is_date(previous) and (word.text in ("运动", "事变", "起义", "惨案") or word.text[-1] == "节"):
        return piece._replace(capital=True)
    named = previous.tag in ("ns", "nt", "j", PAIR) and previous.text not in listed("orthography", "no_names")
    named = named or previous.tag == "nz" or previous.text in known_places() or is_feature(previous)
    named = named or previous.text in listed("orthography", "one_name") or is_named_place(previous.text)
    named = named or (len(previous.text) > 1 and PROVINCES.issuperset(previous.text))
    named = named or listed_pairs("orthography", "written").get(previous.text, "").startswith("^1-^1")
    if named and word.text in listed("orthography", "bodies"):
        return piece._replace(capital=True)
    return piece


def _word_pieces(word: Word) -> Iterator[Piece]:
    start = word.start
    if MONTH_AND_DAY.fullmatch(word.text):
        dot = start + word.text.index("·")
        yield Piece(start, dot, capital=True)
        yield Piece(dot + 1, word.end, "-", capital=True)
        return
    for link, capital, length in re.findall(r"([-+]?)(\^?)(\d+)", written_form(word)):
        yield Piece(start, start + int(length), "-" if link == "-" else " ", bool(capital))
        start += int(length)
