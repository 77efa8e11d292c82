"""A syllable in bopomofo (注音符号)."""

from __future__ import annotations

import re

from quizgen.model import Syllable
from quizgen.patterns import regex

_INITIALS_TEXT = """
b:ㄅ p:ㄆ m:ㄇ f:ㄈ d:ㄉ t:ㄊ n:ㄋ l:ㄌ g:ㄍ k:ㄎ h:ㄏ j:ㄐ q:ㄑ x:ㄒ zh:ㄓ ch:ㄔ sh:ㄕ r:ㄖ z:ㄗ
c:ㄘ s:ㄙ
"""
_INITIALS = dict(pair.split(":") for pair in _INITIALS_TEXT.split())
_FINALS_TEXT = """
a:ㄚ o:ㄛ e:ㄜ ê:ㄝ ai:ㄞ ei:ㄟ ao:ㄠ ou:ㄡ an:ㄢ en:ㄣ ang:ㄤ eng:ㄥ er:ㄦ i:ㄧ ia:ㄧㄚ io:ㄧㄛ
ie:ㄧㄝ iai:ㄧㄞ iao:ㄧㄠ iu:ㄧㄡ iou:ㄧㄡ ian:ㄧㄢ in:ㄧㄣ iang:ㄧㄤ ing:ㄧㄥ u:ㄨ ua:ㄨㄚ uo:ㄨㄛ
uai:ㄨㄞ ui:ㄨㄟ uei:ㄨㄟ uan:ㄨㄢ un:ㄨㄣ uen:ㄨㄣ uang:ㄨㄤ ueng:ㄨㄥ ong:ㄨㄥ ü:ㄩ üe:ㄩㄝ üan:ㄩㄢ
ün:ㄩㄣ iong:ㄩㄥ
"""
_FINALS = dict(pair.split(":") for pair in _FINALS_TEXT.split())
_TONES = {"1": "", "2": "ˊ", "3": "ˇ", "4": "ˋ", "5": "˙"}
_SYLLABLE = regex(r"(zh|ch|sh|[bpmfdtnlgkhjqxrzcs])?(.*)")


def to_bopomofo(syllable: Syllable) -> str:
    """A syllable in bopomofo, its tone mark after, the neutral tone's dot before."""
    plain, tone = syllable.numbered[:-1], syllable.numbered[-1]
    if plain == "r":
        return "ㄦ"
    if plain in ("n", "ng", "m", "hm", "hng"):
        return {"n": "ㄋ", "ng": "ㄫ", "m": "ㄇ", "hm": "ㄏㄇ", "hng": "ㄏㄫ"}[plain] + _TONES[tone]
    if plain[0] in "yw":
        plain = _without_glide(plain)
        initial, final = "", plain
    else:
        match = _SYLLABLE.fullmatch(plain)
        assert match is not None
        initial, final = match[1] or "", match[2]
        if initial in ("j", "q", "x"):
            final = re.sub("^u", "ü", final)
        if final == "i" and initial in ("zh", "ch", "sh", "r", "z", "c", "s"):
            final = ""
    written = _INITIALS.get(initial, "") + _FINALS.get(final, final)
    return _TONES["5"] + written if tone == "5" else written + _TONES[tone]


def _without_glide(plain: str) -> str:
    """yuan -> üan, yi -> i, ya -> ia, wu -> u, wa -> ua."""
    if plain.startswith("yu") or plain == "you":
        return "iou" if plain == "you" else "ü" + plain[2:]
    if plain.startswith("yong"):
        return "iong"
    if plain[0] == "y":
        return plain[1:] if plain[1] == "i" else "i" + plain[1:]
    return plain[1:] if plain[1] == "u" else "u" + plain[1:]
