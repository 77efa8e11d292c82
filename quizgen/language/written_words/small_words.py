"""Small words apart from what they stand beside: 这, 每, 很, 之, 些, 点儿."""

from __future__ import annotations

from quizgen.language.word_lists import listed, listed_characters
from quizgen.language.words import word_frequencies
from quizgen.language.written_words.frequency import HALVES
from quizgen.language.written_words.numbers import MEASURES, NUMERALS
from quizgen.model import Word

_POINTING = frozenset("这那哪某每各本该此")


def pointing_form(word: Word) -> str | None:
    """这, 那, 每, 各, 本, 该 apart from the noun or measure behind them (那次 nà cì), 很 and 更 from any word."""
    text, tag = word.text, word.tag
    of_each = len(text) == 4 and text[0] == "各" and text[1] in "族国省级市县区校项类界种地"
    of_each = of_each or (len(text) == 4 and text[0] == "本" and text[1] in "报刊台社网")  # 本|报|记者
    if of_each and word_frequencies().get(text[2:], 0) >= HALVES:
        return "1+1+2"
    if len(text) not in (2, 3) or text in listed("orthography", "pointing_words"):
        return None
    if text[0] == "很" or (text[0] in "更较" and len(text) == 2 and tag[:1] in "adm"):
        return f"1+{len(text) - 1}"
    if text[0] == "多" and len(text) == 2 and tag[:1] == "m" and text[1] in MEASURES:
        return "1+1"
    measured = len(text) == 3 and text[1] in NUMERALS and text[2] in listed_characters("orthography", "measures")
    if measured and text[0] in "这那哪每各" and tag[:1] in "nrm":
        return "1+1+1"
    if text[:2] in ("这么", "那么", "怎么", "怎样", "多么"):
        return f"2+{len(text) - 2}" if len(text) > 2 else None
    if text[0] in "另新" and text[1] == "一" and tag[:2] != "nr":
        return "+".join("1" * len(text))
    owned = text[0] in _POINTING or (tag[:1] == "r" and text[0] in "谁我你他她贵")
    counted = len(text) == 2 and text[0] == "每" and text[1] in listed_characters("orthography", "measures")
    if counted or (len(text) == 2 and owned and text[1] in listed_characters("orthography", "pointed_to")):
        return "1+1"
    if text[0] not in _POINTING or text[1] == "不":
        return None
    if text[1] == "一" and tag[:1] in "rmqn":
        return "+".join("1" * len(text))
    if len(text) == 3 and tag not in ("nr", "nz") and word_frequencies().get(text[1:], 0) >= 2 * HALVES:
        return "1+2"
    if tag[:1] not in "rmq":
        return None
    return f"1+{len(text) - 1}"


def of_form(word: Word) -> str | None:
    """之 apart from what it goes before, but for 之后, 之间 and the like."""
    return "1+1" if len(word.text) == 2 and word.text[0] == "之" and word.tag[:1] not in "fm" else None


def bit_form(word: Word) -> str | None:
    """些, 点儿 and 一点 apart from the word they make a little more: 快点儿 kuài diǎnr."""
    text = word.text
    quality = text[0] in listed_characters("orthography", "qualities")
    bit = len(text) == 3 and text[1:] in ("点儿", "一点")
    if bit and (quality or word.tag[:1] in "adlv") and text not in ("差点儿", "有点儿"):
        return "1+2"
    some = len(text) == 2 and text[1] == "些" and text[0] not in "一好险"
    return "1+1" if some and (quality or word.tag[:1] in "admq") else None
