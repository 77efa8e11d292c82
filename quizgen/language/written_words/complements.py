"""Verbs with their complements and objects: 写不完 xiě bù wán, 开玩笑 kāi wánxiào."""

from __future__ import annotations

from quizgen.language.word_lists import listed
from quizgen.language.words import word_frequencies
from quizgen.language.written_words.affixes import ASPECT
from quizgen.language.written_words.frequency import COMMON, HALVES
from quizgen.model import Word

_DENIED = frozenset("去来是能会想说做让给走看了吃到再大小好远难靠该肯愿问听懂怕爱高")  # apart from 不


def verb_form(word: Word) -> str | None:
    """得, 不 and their complements apart, complements of two syllables apart, 了, 过, 着 with their verb."""
    text, tag = word.text, word.tag
    if len(text) == 3 and text in listed("orthography", "de_words"):
        return "3"
    if len(text) == 2 and text[0] == "不" and text[1] in _DENIED:
        return "1+1"
    if len(text) == 4 and text[1:2] in ("不", "得") and text[2:] in listed("orthography", "results"):
        return "1+1+2"
    if len(text) == 4 and text[1] == "不" and text[2] == text[0] and tag[:1] in "vl":
        return "1+1+2"
    if (tag == "ud" and len(text) == 2) or (len(text) == 3 and text[0] == "被" and text[2] in "为成作"):
        return f"1+{len(text) - 1}"
    if len(text) == 3 and text[1] == "着" and tag[:1] == "n" and text[2] not in "力剂物性点体状色":
        return "2+1"
    if tag[:1] not in "vl" or len(text) > 3 or text in listed("orthography", "de_words"):
        return None
    if text[1:2] == "得" and text[2:] not in ("过", "住", "起", "了", "到"):
        return "+".join("1" * len(text))
    if len(text) < 3:
        return None
    if text[2] in "成为作好完到" and word_frequencies().get(text[:2], 0) >= HALVES:
        return "2+1"
    if text[1] == "不":
        return "1+1+1"
    if text[1] in "上下进出回过起" and text[2] in "来去":
        return "1+2"
    return "2+1" if text[1] in ASPECT else None


def object_form(word: Word) -> str | None:
    """A verb apart from its object or complement of two syllables: 开玩笑 kāi wánxiào, 背黑锅 bēi hēiguō."""
    text = word.text
    if word.tag[:1] not in "vlin" or text[0] not in listed("orthography", "verbs"):
        return None
    if len(text) == 4 and word.tag[:1] in "il" and text[1:] in word_frequencies():
        return "1+3"
    if len(text) != 3:
        return None
    if text[2] in "儿机器度性化员者家式力法率源地线声" or (word.tag[:1] == "n" and text[0] not in "开打背吃费"):
        return None
    frequency = word_frequencies()
    behind = frequency.get(text[1:], 0)
    return "1+2" if behind >= 2 * COMMON and behind > frequency.get(text[:2], 0) else None
