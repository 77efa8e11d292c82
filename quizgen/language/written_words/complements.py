"""Verbs with their complements and objects: 写不完 xiě bù wán, 开玩笑 kāi wánxiào."""

from __future__ import annotations

from quizgen.language.reading_rules.complements import RESULTS, light_behind_two
from quizgen.language.word_lists import listed
from quizgen.language.words import word_frequencies
from quizgen.language.written_words.affixes import ASPECT
from quizgen.language.written_words.frequency import COMMON, HALVES
from quizgen.language.written_words.passing_phrases import is_done
from quizgen.model import Word

_BEFORE_OBJECTS = frozenset("完开上掉着起下出")  # 吃完饭, 打开门, 抬起头
_OBJECTS = frozenset("饭门窗书灯事信话口课酒茶衣手车头脸腰眼嘴脚歌舞步锅台气")
_NO_RESULT = ("上下", "进出", "打下", "打出")  # 上下车, 打下手
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
    if light_behind_two(text):
        return "2+1+1"
    able = len(text) == 4 and text[1] in "不得" and text[2] in RESULTS and text[3] in _OBJECTS  # 合不拢嘴
    if able and tag[:1] in "vil" and text[0] not in "眼目":
        return "1+1+1+1"
    turned = len(text) == 4 and text[1] in "起下过" and text[2] in _OBJECTS and text[3] in "来去"
    if turned and tag[:1] in "vil":  # 抬起头来
        return "2+1+1"
    if len(text) == 4 and text[1:3] == "了一":
        return "2+1+1"
    if len(text) == 3 and text[1] == "不" and text[0] == text[2]:
        return "1+1+1"
    if len(text) == 4 and text[1] == "不" and text[2] == text[0]:
        return "1+1+2"
    if (tag == "ud" and len(text) == 2) or (len(text) == 3 and text[0] == "被" and text[2] in "为成作"):
        return f"1+{len(text) - 1}"
    if len(text) == 3 and text[1] == "着" and tag[:1] == "n" and text[2] not in "力剂物性点体状色":
        return "2+1"
    if len(text) == 3 and text[1] == "得" and text not in word_frequencies() and tag[:2] not in ("nr", "ns"):
        return "3" if text in listed("orthography", "de_words") else "1+1+1"
    moved = len(text) == 3 and text[1] in "上下进出回过起" and text[2] in "来去"
    if moved and text[0] in listed("orthography", "movements") | listed("orthography", "moving"):
        return "1+2"
    seldom = len(text) == 3 and tag[:1] in "ina" and word_frequencies().get(text, 0) < COMMON
    if seldom and (text[1] == "不" or (text[1] in "上下进出回过起" and text[2] in "来去")):
        return "1+1+1" if text[1] == "不" else "1+2"
    if seldom and text[2] in "成为作完到出于住起在" and word_frequencies().get(text[:2], 0) >= HALVES:
        return "2+1"
    if tag[:1] not in "vl" or len(text) > 3 or text in listed("orthography", "de_words"):
        return None
    able = text[2:] == "了" and text[:2] not in listed("orthography", "de_words")  # 吃得了
    if text[1:2] == "得" and (able or text[2:] not in ("过", "了", "到")):
        return "+".join("1" * len(text))
    if len(text) < 3:
        return None
    if text[2] in "成为作好完到出至于在给住" and word_frequencies().get(text[:2], 0) >= HALVES:
        return "2+1"
    if text[1] == "不":
        return "1+1+1"
    if text[1] in "上下进出回过起" and text[2] in "来去":
        return "1+2"
    return "2+1" if text[1] in ASPECT else None


def object_form(word: Word) -> str | None:
    """A verb apart from its object or complement of two syllables (开玩笑 kāi wánxiào, 背黑锅 bēi hēiguō), and one
    with its complement apart from an object of one (吃完饭 chīwán fàn).
    """
    text = word.text
    verbal = word.tag[:1] in "vlin" and word.tag[:2] not in ("nr", "ns", "nz")
    led_to = len(text) == 3 and text[1] in _BEFORE_OBJECTS and text[:2] not in _NO_RESULT and is_done(text[0])
    if verbal and led_to and text[2] in _OBJECTS and (text[1] in "完开上掉着" or word.tag[:1] in "vli"):
        return "2+1"
    in_nouns = text[0] in listed("orthography", "verbs_in_nouns")
    if not in_nouns and text[0] not in listed("orthography", "verbs"):
        return None
    frequency = word_frequencies()
    done_to = text[1:] in listed("orthography", "done_to") and text not in listed("orthography", "one_noun")
    if done_to and (word.tag[:1] in "vli" or frequency.get(text[1:], 0) > frequency.get(text[:2], 0)):
        return "1+2"
    if word.tag[:1] not in ("vl" if in_nouns else "vlin") or word.tag[:2] in ("nr", "ns"):
        return None
    if len(text) == 4 and word.tag[:1] in "il" and not in_nouns and text[1:] in frequency:
        return "1+3"
    if len(text) != 3:
        return None
    if text[2] in "儿机器度性化员者家式力法率源地线声" or text in listed("orthography", "one_noun"):
        return None
    if word.tag[:1] == "n" and text[0] not in "开打背吃费" and text[:2] in frequency:
        return None
    behind = frequency.get(text[1:], 0)
    if word.tag[:1] in "il" and behind and text[:2] not in frequency:
        return "1+2"
    return "1+2" if behind >= 2 * COMMON and behind > frequency.get(text[:2], 0) else None
