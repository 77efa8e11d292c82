"""Phrases said in passing that the tagger's dictionary has though they are no words: 没到, 跟我来, 向前走."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.language.word_lists import listed, listed_characters
from quizgen.language.words import word_frequencies
from quizgen.language.written_words.frequency import COMMON, EVERYDAY
from quizgen.model import Word

Parts = tuple[tuple[str, str], ...]  # the text and the tag of each word


def placed(parts: Parts, start: int) -> Iterator[Word]:
    """The parts as words, one after another from the offset `start`."""
    for text, tag in parts:
        yield Word(start, start + len(text), text, tag)
        start += len(text)


_ADVERBS = frozenset("没很太也都就又再还别")
MOVED_TO = frozenset("楼山台车船天岸床树水海桥马梯机屋门城村校坡井河")  # places of one character: 走下|楼
DIRECTIONS = frozenset("前后东西南北上下左右里外")
_BEFORE_PERSONS = frozenset("跟和给对向为把被让请叫替比帮等随陪")


def said_in_passing(text: str) -> Parts:
    """The words of such a phrase with their tags; none where it is no such phrase."""
    if len(text) == 2:
        if text[0] == "直" and text[1] in "哭喊叫跳跺冒流抖笑骂摇掉":
            return (("直", "d"), (text[1], "v"))
        more = text[0] in "更既" and text[1] in "要会能须应该可想把让将具趋显"
        return ((text[0], "d"), (text[1], "v")) if more or text[0] in _ADVERBS else ()
    if len(text) != 3:
        return ()
    if text[0] == "没" and text[2] in "过完到见":
        return (("没", "d"), (text[1:], "v"))
    frequency = word_frequencies()
    if text[0] == "直" and text[1:] in ("发抖", "摇头", "点头", "跺脚", "打转", "流泪", "冒汗", "嚷嚷", "哆嗦"):
        return (("直", "d"), (text[1:], "v"))
    if text[0] in "刚才还又就都也" and frequency.get(text[1:], 0) >= EVERYDAY:
        return ((text[0], "d"), (text[1:], "v"))
    if text[1] in "和与或" and max(frequency.get(text[:2], 0), frequency.get(text[1:], 0)) < COMMON:
        return ((text[0], "n"), (text[1], "c"), (text[2], "n"))
    if text[2] == "了" and text[1] not in "不得未治":
        before = ((text[0], "d"), (text[1], "v")) if text[0] in "太快真就都别可又够还也正" else ((text[:2], "v"),)
        return (*before, ("了", "ul"))
    if text[1] in "我你他她它" and text[0] in _BEFORE_PERSONS:
        return ((text[0], "p"), (text[1], "r"), (text[2], "v"))
    done = text[1] == "起" or (text[1] in "上开" and is_done(text[0]))
    if done and text[2] in listed_characters("orthography", "objects"):
        return ((text[:2], "v"), (text[2], "n"))
    if text[1] in "回进" and text[0] in listed("orthography", "movements") and text[2] in "家国村校屋城门":
        return ((text[:2], "v"), (text[2], "s"))
    return ()


def moved_towards(text: str) -> Parts:
    """向前走, 往南飞, 朝东南, which the tagger takes for persons and places too."""
    if len(text) == 3 and text[0] in "向往朝" and text[1:] in ("东南", "东北", "西南", "西北"):
        return ((text[0], "p"), (text[1:], "f"))
    if len(text) == 3 and text[0] in "向往朝" and text[1] in DIRECTIONS and text[2] in "走看去跑飞开爬游滚退进转来站坐":
        return ((text[0], "p"), (text[1], "f"), (text[2], "v"))
    return ()


def is_done(verb: str) -> bool:
    """Whether `verb`, of one character, is something that is done to a thing or once, twice: 看, 打."""
    listed_verbs = listed("orthography", "verbs") | listed("orthography", "verbs_in_nouns")
    return verb in "关合瞟瞥踢试喊睁歇去吓长瞪退" or verb in listed_verbs
