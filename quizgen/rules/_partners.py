"""Countries that the news of China and one other call by a character, or only the two or both, by their names: 中阿,
韩方, 两国, 双方.

>>> # 中方愿同韩方深化合作。 -> 中国愿同韩国深化合作。
>>> # 双方要打牢民意基础。 -> 中国和赞比亚双方要打牢民意基础。
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from functools import cache, lru_cache

from quizgen.language.brackets import is_quoted_at
from quizgen.language.word_lists import listed_in_order
from quizgen.patterns import regex

_BETWEEN = (
    "(?=两国|两党|双方|关系|建交|友好|友谊|合作(?!论坛)|命运共同体|全面|全天候|人民|经贸|务实|传统|战略"
    "|作为|同为|应|要|携手|始终)"
)
_PAIRS = regex(f"(?<![其集当之高初－—-])中(?P<letter>[\\u4e00-\\u9fff]){_BETWEEN}")
"""China and a country by its first character."""
_CHINA_S_SIDE = regex("(?<![其集当之空])中方(?![针向位案])")
_SIDE = regex(
    "(?P<letter>[\\u4e00-\\u9fff])(?<![更增参附追]加)(?<![依合立执守违司]法)(?<![愿注执]意)(?<![^愿]同意)方"
    "(?![面法式针案向略程便能才为得知子])(?<!比方(?=说))"
)
"""A country as its partner's news call it: 塞方; 更加方便 and 依法方能 name none."""
_OTHERS = frozenset("中南西东北多立")
"""Characters that name no country before 方 where no more tells that they do: 南方, 多方."""
_SPEAKS_OR_HOLDS = regex("(?<!全球.)方(?=愿|在|高度|将|坚|支|始|加强|一道|携手)")
_BOTH = regex(
    "(?:(?<=[，；。：、“\\s是将对由为愿望使让进化动强了以符向给在])|(?<=推进)|(?<=促进))(?:双方|两国(?!方案|论|人民))"
)
"""Two countries by nothing but that they are two."""
_NO_COUNTRIES = ("联合国",)
_CHINA = "中国"
_CHINESE = regex("中国|中华人民共和国|国家主席|国务院总理")
"""What tells that one of the two is China."""


def partners_in_full(text: str, title: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """(start, end, words) for each country that a stretch of the text shortens: where to put what its name lacks;
    without words, and with the name's place, where the text does not tell it.
    """
    if not any(each.search(text, start, end) for each in (_PAIRS, _SIDE, _BOTH)):
        return
    named = {country for country in _countries() if text.find(country, start, end) >= 0}
    sides = [side for side in _sides(text, start, end) if side[2] not in named]
    yield from sides
    named.update(words for _, _, words in sides)
    for at, _, both in _both(text, title, start, end):
        yield at, at, both
        named.add(both.removeprefix(f"{_CHINA}和"))
    for found in _PAIRS.finditer(text, start, end):
        pair = [*_pair(text, start, found, named)]
        yield from pair
        named.update(_by_letter(text)[found["letter"]] for _, _, words in pair[1:] if words)


def begins_with_a_side(text: str) -> bool:
    """Whether words begin with a country as its partner's news call it: 泰方可信赖."""
    found = _SIDE.match(text)
    return found is not None and any(country[0] == found["letter"] for country in _countries())


def _sides(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """中方 and 韩方 as 中国 and 韩国, where the text names them."""
    if text.find("方", start, end) < 0 or not _CHINESE.search(text):
        return
    for found in _CHINA_S_SIDE.finditer(text, start, end):
        if not is_quoted_at(text, start, found.start()):
            yield *found.span(), _CHINA
    for found in _SIDE.finditer(text, start, end):
        country = _by_letter(text).get(found["letter"])
        if country and _is_its_side(text, found) and not is_quoted_at(text, start, found.start()):
            yield *found.span(), country


def _is_its_side(text: str, found: re.Match[str]) -> bool:
    """Whether a country stands there, not 南方 or 多方: the text calls it so beside China too, and tells its deeds."""
    if found["letter"] not in _OTHERS:
        return True
    return f"{_CHINA[0]}{found['letter']}" in text and bool(_SPEAKS_OR_HOLDS.match(text, found.end() - 1))


def _both(text: str, title: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """The two before 双方 and 两国, where nothing in the stretch says which they are."""
    found = _BOTH.search(text, start, end)
    if not found or is_quoted_at(text, start, found.start()):
        return
    country = _partner(text, title, start)
    told = text[start : found.start()]
    if country and not ((country in told or country[0] in told) and "中" in told):
        yield found.start(), found.start(), f"{_CHINA}和{country}"


def _pair(text: str, start: int, found: re.Match[str], named: Container[str]) -> Iterator[tuple[int, int, str]]:
    """国和 and 尔巴尼亚 in 中阿, unless the stretch names the country anyhow."""
    letter, at = found["letter"], found.start("letter")
    country = _by_letter(text).get(letter, "")
    if letter not in _letters() or country in named:
        return
    if country and not is_quoted_at(text, start, at):
        yield at, at, "国和"
        yield at + 1, at + 1, country[1:]
    else:
        yield at - 1, at + 1, ""


def _partner(text: str, title: str, start: int) -> str:
    """The country that a place of the text tells of beside China: the only one of the title, else of the paragraph up
    to there.
    """
    here = text[text.rfind("\n", 0, start) + 1 : start]
    for where in (title, here):
        named = _named(where)
        if len(named) == 1 and f"{_CHINA[0]}{named[0][0]}" in text:
            return named[0]
        if named:
            return ""
    return ""


def _named(text: str) -> list[str]:
    """The countries that a text names, without those in another's name: 几内亚 in 巴布亚新几内亚."""
    named = [country for country in _countries() if country in text]
    return [country for country in named if not any(country != other and country in other for other in named)]


@lru_cache(maxsize=8)
def _by_letter(text: str) -> Mapping[str, str]:
    """The countries that the text names, by their first character, where it is the only one with it."""
    named = _named(text)
    letters = [country[0] for country in named]
    return {country[0]: country for country in named if letters.count(country[0]) == 1}


@cache
def _letters() -> frozenset[str]:
    """The first characters of countries that few know by them."""
    return frozenset(country[0] for country in listed_in_order("names", "partners"))


@cache
def _countries() -> tuple[str, ...]:
    states = (name for name in listed_in_order("names", "followed_countries") if name not in _NO_COUNTRIES)
    return tuple(dict.fromkeys((*listed_in_order("names", "partners"), *states)))
