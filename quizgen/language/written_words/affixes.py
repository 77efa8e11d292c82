"""Particles, affixes and complements that are written on to the word before them."""

from __future__ import annotations

from quizgen.language.word_lists import listed
from quizgen.language.written_words.persons import DYNASTIES
from quizgen.model import Word

ASPECT = frozenset("着了过")
_BEFORE_VERBS = frozenset("要会能可想该敢肯请让叫使是有没")  # what goes before a verb and has no complement


def belongs(previous: Word, word: Word, following: Word | None) -> bool:
    """Whether `word` is written on to the word before it."""
    if (
        previous.text in ("副", "总", "副总", "非", "反", "超", "阿", "准", "亚")
        and previous.tag[:1] in "hbdnzv"
        and word.tag in ("n", "nz", "vn", "b")
    ):
        return True
    if word.text == previous.text and len(word.text) == 1 and word.tag[:1] in "vaqnmtzeoy":
        return True
    if word.text == "了" and previous.text in ("多", "少") and following is not None:
        return following.tag[:1] == "m"
    if previous.tag[:1] in ("x", "m") or len(word.text) > 2:
        return False
    if word.text == "人" and (previous.tag == "ns" or (previous.text[0] in DYNASTIES and previous.text[-1] in "代朝")):
        return len(previous.text) < 4
    if (previous.text == "过" and word.text == "着") or (word.text == "们" and previous.tag[:1] in "nvb"):
        return True
    if previous.text == "初" and len(word.text) == 1 and word.text in "一二三四五六七八九十":
        return True
    after_noun = word.tag[:1] == "u" and previous.tag[:1] in "nlz"
    if word.text in ASPECT and (previous.tag[:1] in "va" or previous.text == "通过" or after_noun):
        ended = (
            previous.start > 0
            if following is None
            else (following.tag[:1] in "xy" and following.text not in "《“‘（") or following.text == "没有"
        )
        return not (word.text == "了" and ended)
    if (
        word.text in listed("orthography", "suffixes")
        and len(word.text) == 1
        and word.tag in ("k", "n", "ng", "v", "g")
        and previous.tag[:1] in "nvab"
    ):
        at_home = word.text == "家" and following is not None and following.tag == "f"
        return word.text in "性者员家化们式型界" and len(previous.text) <= 2 and not at_home
    if (
        word.text in ("来", "去")
        and len(previous.text) == 2
        and previous.text[1] in "进出上下回过起开"
        and previous.tag[:1] == "v"
    ):
        return True
    if word.text == "上" and previous.tag[:1] == "v" and previous.text in listed("orthography", "attaching"):
        return True
    if word.text in ("来", "去") and previous.text in listed("orthography", "movements"):
        return True
    if word.text in listed("orthography", "outcomes") and previous.text in listed("orthography", "changing"):
        return word.tag[:1] in "an"
    if word.text in ("法", "率", "费", "区") and len(previous.text) > 1:
        return word.tag in ("n", "j") and previous.tag in ("n", "vn", "v", "l", "b", "a")
    return bool(
        word.text in listed("orthography", "complements")
        and previous.text not in _BEFORE_VERBS
        and len(previous.text) == 1
        and previous.tag[:1] == "v"
        and word.tag[:1] != "f"
    )
