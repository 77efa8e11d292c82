"""Words read in one way where something is spoken of around them, in another otherwise: 呼号, 口角, 卡口."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from quizgen.language.reading_rules.neighbours import Rule, text_around
from quizgen.model import Word
from quizgen.patterns import regex


class SpokenOf(NamedTuple):
    """How many words before and after the word are looked at, for what, and how it is read there and otherwise."""

    before: int
    after: int
    pattern: re.Pattern[str]
    there: str
    otherwise: str

    def reading(self, words: Sequence[Word], at: int) -> str:
        """The syllables of the word."""
        around = text_around(words, at, self.before, self.after)
        return self.there if self.pattern.search(around) else self.otherwise


_SPOKEN_OF = {
    # a quarrel; the corner of the mouth
    "口角": SpokenOf(3, 1, regex("争|吵|发生|引起|因|起|[与和为].{1,4}口角"), "kǒu jué", "kǒu jiǎo"),
    # the sign of a ship or a station; to cry out
    "呼号": SpokenOf(6, 6, regex("台|船|舰|电|航|飞|识别|无线|广播|卫星|频|代号"), "hū hào", "hū háo"),
    # into a collection; into Tibet
    "入藏": SpokenOf(6, 5, regex("馆|博物|图书|院|件|文物|档案"), "rù cáng", "rù zàng"),
    # of birds; a whisper
    "喳喳": SpokenOf(4, 3, regex("[鹊鸟雀莺燕]|叽叽|叫"), "zhā zhā", "chā chā"),
    # of small animals; a creak
    "吱吱": SpokenOf(4, 3, regex("[鼠鸟猴蝠雀]|叫"), "zī zī", "zhī zhī"),
    # rock that shows; to show one's head
    "露头": SpokenOf(6, 5, regex("[矿煤岩]|地层|油气|地质|构造|剖面"), "lù tóu", "lòu tóu"),
    # to fish with explosives, among what is forbidden (毒鱼、电鱼); fried fish
    "炸鱼": SpokenOf(
        8, 4, regex("[毒电药]|禁|不得|不准|捕|渔|荒|抛锚|挖沙|采石|开山|库|堤|坝|河道"), "zhà yú", "zhá yú"
    ),
    # what a lens is set into; a checkpoint
    "卡口": SpokenOf(8, 7, regex("镜头|相机|机身|法兰|转接|螺|灯"), "kǎ kǒu", "qiǎ kǒu"),
}

RULES: dict[str, Rule] = {word: spoken_of.reading for word, spoken_of in _SPOKEN_OF.items()}
