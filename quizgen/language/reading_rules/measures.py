"""Numbers, and the characters that are measures behind them and something else elsewhere: 只, 种, 卷, 担, 重, 场."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.language.reading_rules.neighbours import ends_clause, last_word, next_word, tag_of, text_of
from quizgen.language.word_lists import listed
from quizgen.model import Word

NUMERALS = frozenset("一二三四五六七八九十百千万亿两几多双数半")


def chong(words: Sequence[Word], at: int) -> str | None:
    """重 chóng after a number (三重) and before what is done once more (重定价), zhòng otherwise."""
    if text_of(next_word(words, at)) in listed("reading_rules", "again"):
        return "chóng"
    last = last_word(words, at)
    return "chóng" if text_of(last)[-1:] in NUMERALS and tag_of(last)[:1] == "m" else "zhòng"


def zhi(words: Sequence[Word], at: int) -> str | None:
    """只 zhī after a number, zhǐ (only)."""
    last, following = last_word(words, at), next_word(words, at)
    counted = tag_of(last)[:1] == "m" or text_of(last) in ("这", "那", "每", "各", "几", "一", "两", "整")
    named = tag_of(following) in ("n", "nr", "ns", "nz", "a", "b")
    pointed = text_of(last) in ("这", "那", "每", "几") and (named or text_of(next_word(words, at + 1)) == "的")
    pointed = pointed or (counted and tag_of(following)[:1] == "n")
    measure = words[at].tag != "d" or pointed or ends_clause(following)
    return "zhī" if counted and not ends_clause(last) and measure else "zhǐ"


_SOWN = tuple("粮菜地田树草棉稻麦上下了的植出花果玉水油豆茶药瓜什")


_SEASONS = tuple("年季月天春夏秋冬")
_SORTS_OF = frozenset(("有", "是", "像", "成", "为", "作为", "分", "分成", "属"))  # 有种说法: with these it is a kind


_PLANTERS = frozenset((*"能愿谁敢会要想不没也再抢去来肯", "愿意"))  # who plants, or will


def zhong(words: Sequence[Word], at: int) -> str | None:
    """种 zhǒng (kind), zhòng (plant)."""
    last, following = last_word(words, at), next_word(words, at)
    sown = words[at].tag[:1] == "v" or text_of(following)[:1] in _SOWN
    yearly = text_of(last)[-1:] in _SEASONS and tag_of(following)[:1] in ("m", "n")
    asked = tag_of(last)[:1] == "v" and text_of(last) not in _SORTS_OF and tag_of(following)[:1] in ("m", "n", "v")
    done = text_of(last) in _PLANTERS and text_of(following) not in ("是", "的")
    if yearly or asked or done or text_of(following) in ("什么", "啥", "完", "谁"):
        return "zhòng"
    if (tag_of(last)[:1] in "mr" and last) or text_of(last)[-1:] in tuple(NUMERALS | set("这那各某此每何第整")):
        return "zhǒng"
    return "zhòng" if sown else None


def juan(words: Sequence[Word], at: int) -> str | None:
    """卷 juǎn (roll) before what follows rolling, juàn (volume, paper) otherwise."""
    last, following = last_word(words, at), next_word(words, at)
    if text_of(following)[:1] in NUMERALS | set("首末终尾数次帙"):
        return "juàn"
    if (tag_of(last)[:1] in "mnv" and last) or text_of(last) in tuple("第上下长开闭该本《的在"):
        return "juàn" if text_of(following)[:1] not in tuple("起走入进成了着") or following is None else "juǎn"
    return "juǎn"


def dan(words: Sequence[Word], at: int) -> str | None:
    """担 dàn (a load, a measure), dān (carry)."""
    last = last_word(words, at)
    return "dàn" if last and (last.tag[:1] == "m" or last.text[-1] == "重") else "dān"


_GONE_THROUGH = tuple("干哭病闹笑骂吵醉爱识喜恋斗拼")  # 大干一场, 大病一场, 空欢喜一场


def counted_event(words: Sequence[Word], at: int) -> str | None:
    """场 cháng, the measure of what happens (一场大雨, 这场革命), chǎng of what is shown or held (三场比赛)."""
    if ends_clause(next_word(words, at)) and text_of(last_word(words, at))[-1:] in _GONE_THROUGH:
        return "cháng"
    for word in words[at + 1 : at + 8]:
        if word.text in listed("reading_rules", "events") or word.text[-2:] in listed("reading_rules", "events"):
            return "cháng"
        if ends_clause(word) and word.text != "、":
            break
    return "chǎng"
