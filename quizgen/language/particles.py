"""地, 为 and 应 that the tagger joined to the word beside them: 更好|地为|城市, 系统地|开展, 他应|邀, 权利|人为."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from quizgen.language.word_lists import listed
from quizgen.language.words import has_word
from quizgen.model import Word

# What an adverbial with 地 goes before, of one character.
_DONE = frozenset(
    "为向站以同奔是用说谈把被对从在与和去来做作想看问走搞抓使让给讲开将由比就要有变过跟按当叫爱学写听喊等占"
)
_OF_PLACE = frozenset("等各当该两多三异外此某属本土田草林耕园旱水坡荒产陆内工场基阵驻")

_BY = frozenset("质量时需")  # 按质地|完成
_PERSONS = frozenset("他她我你其")
_DATES = frozenset("日月年")


def set_apart(words: Sequence[Word], known: Callable[[str], object]) -> Sequence[Word]:
    """`words` with 地, 为 and 应 as words of their own where no word that is `known` holds them."""
    if not any(len(word.text) > 1 and (word.text[0] in "地为" or word.text[-1] in "地为应") for word in words):
        return words
    out: list[Word] = []
    for at, word in enumerate(words):
        last, following = out[-1] if out else None, words[at + 1] if at + 1 < len(words) else None
        if word.text == "人为" and last is not None and following is not None and _names_somebody(last):
            out[-1] = Word(last.start, word.end - 1, f"{last.text}人", "n")
            out.append(Word(word.end - 1, word.end, "为", "p"))
            continue
        out.extend(_parts(word, last, following, known))
    return out


def _names_somebody(last: Word) -> bool:
    """Whether 人 behind `last` makes it one who has or does it: 权利|人为|发现."""
    known = (
        last.text in listed("reading_rules", "makes_somebody") or last.text[-1] == "权" or has_word(f"{last.text}人")
    )
    return known and len(last.text) > 1 and last.tag[:1] in "nvj"


def _parts(word: Word, last: Word | None, following: Word | None, known: Callable[[str], object]) -> Sequence[Word]:
    text = word.text
    if len(text) == 1:
        return (word,)
    adverbial = text[-1] == "地" and following is not None and following.text[0].isalpha()
    if text[-1] == "地" and _has_something(text, last, following):
        return _cut(word, len(text) - 1, "d", "uv")
    said_twice = len(text) == 3 and text[0] == text[1] and text[2] == "地"
    if said_twice or (adverbial and text[:-1] in listed("reading_rules", "adverbials")):
        return _cut(word, len(text) - 1, word.tag, "uv")
    if text[:-1] in _BY and last is not None and last.text == "按" and following is not None:
        sorted_by = following.text[0] in "分划区选挑"
        return (word,) if sorted_by or following.tag[:1] != "v" else _cut(word, 1, "d", "uv")
    if text == "地下" and last is not None and _falls(last, following):
        return _cut(word, 1, "uv", "v")
    if text in ("地下", "地上") and last is not None and following is not None and _acts(last, text[1], following):
        return _cut(word, 1, "uv", "v")
    if known(text) or len(text) > 3:
        return (word,)
    if text[-1] == "应" and text[:-1] in _PERSONS | _DATES:
        return _cut(word, len(text) - 1, "r" if text[0] in _PERSONS else "t", "v")
    if text[0] == "地" and last is not None and last.tag[:1] in "abdivzlnmoq" and _is_done(text[1:], text):
        said_twice = last.text[-1] == last.text[-2:-1]  # 一阵阵地疼
        return (word,) if last.text[-1] in _OF_PLACE and not said_twice else _cut(word, 1, "uv", "v")
    if text[0] == "为" and not known(text[:2]):
        return _cut(word, 1, "p", "n")
    if text[-1] == "为" and not known(text[-2:]):
        return _cut(word, len(text) - 1, word.tag if word.tag[:1] in "vn" else "d", "p")
    return (word,)


def _has_something(text: str, last: Word | None, following: Word | None) -> bool:
    """Whether 地 behind 有 and a noun makes it how something is done: 有秩序地|离场, 有|目的地|学习."""
    if following is None or not (following.text[0].isalpha() or following.text == "、"):
        return False
    if text == "目的地":
        return last is not None and last.text in ("有", "没有") and following.tag[:1] in "dv"
    return text[0] == "有" and len(text) > 3 and has_word(text[1:-1]) and not has_word(text[1:])


_GONE_DOWN_TO = ("基层", "大力气", "力气", "功夫", "苦功", "苦功夫", "决心", "大功夫", "狠功夫", "乡", "新台阶", "台阶")


def _acts(last: Word, verb: str, following: Word) -> bool:
    """Whether 地下 and 地上 are an adverbial's 地 and a verb: 定期地下|放, 经常地下|基层."""
    adverbial = last.tag in ("d", "ad", "z", "i", "l", "b", "vn", "v", "m") or last.text in listed(
        "reading_rules", "adverbials"
    )
    return adverbial and (
        following.text in _GONE_DOWN_TO or (len(following.text) == 1 and has_word(verb + following.text))
    )


def _falls(last: Word, following: Word | None) -> bool:
    """Whether 地下 tells how rain or snow falls: 哗哗地下。, 不停地下|着, not 层层|地下|管廊."""
    how = (last.text[-1] == last.text[-2:-1] and last.tag[:1] not in "nr") or last.text in ("不停", "不断", "不住")
    how = how or (len(last.text) == 2 and last.text[0] == last.text[1] and last.tag == "ns")  # 沙沙
    if last.text in ("常常", "往往", "处处", "时时"):
        return False
    ended = following is None or following.tag[:1] in "xu" or following.text in ("起", "个", "起来", "开", "雨", "雪")
    return how and ended


def _is_done(text: str, whole: str) -> bool:
    """Whether `text` is something that is done, which the tagger joined to 地 before it as `whole`."""
    return text[0] in _DONE or not has_word(whole)


def _cut(word: Word, at: int, first: str, second: str) -> tuple[Word, Word]:
    middle = word.start + at
    return (Word(word.start, middle, word.text[:at], first), Word(middle, word.end, word.text[at:], second))
