"""Names of states and provinces by one character: Zhōng-Měi, Jīng-Hù Xiàn, fǎng Huá, Àofāng."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.language.names import is_named_place
from quizgen.language.word_lists import listed, listed_pairs
from quizgen.language.words import subwords, word_frequencies
from quizgen.language.written_words.frequency import EVERYDAY
from quizgen.language.written_words.passing_phrases import placed
from quizgen.model import Word

STATES = frozenset("中美英法德俄日韩朝印欧苏")
PROVINCES = frozenset("京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀黔贵滇云藏陕甘青宁新港澳台深广杭沈")
_PARTNERS = frozenset(
    "黎越老柬缅泰巴阿埃沙哈乌吉塔土蒙菲马新澳加古墨秘智塞匈波捷葡希荷比瑞挪丹芬以伊叙孟尼斯白非坦赞瑙索纳拉摩卢莫突哥洪萨格刚委圭肯厄玻津贝"
)
"""States so called only beside another before what is between states: 中老铁路, 俄乌冲突."""
_AT_WAR = ("巴以", "以巴", "黎以", "以黎", "以伊", "伊以")
_ALL_STATES = STATES | _PARTNERS
_ALSO_ADJECTIVES = frozenset("老新古白土马墨孟")
_OF_A_STATE = frozenset("方军企资媒籍")  # 澳方
PAIR = "nsp"
"""The tag of two places beside each other: 中老|铁路."""
RAILWAYS = frozenset(("高铁", "铁路", "高速", "城际"))
SHORT_NAME = "nss"
"""The tag of a place's short name that stands alone: 访|华."""


def short_names_form(word: Word) -> str | None:
    """Short names of states or provinces with hyphens, by themselves or before a noun: 中美, 苏浙皖, 京杭大运河."""
    text, tag = word.text, word.tag
    if tag == SHORT_NAME:
        return f"^{len(text)}"
    if text in listed("orthography", "no_short_names") or len(text) < 2:
        return None
    if text[-1] == "线" and text[:-1] in listed("orthography", "railways"):
        return "^1-^1+^1"
    if tag == PAIR or text == "中日" or (tag == "j" and are_states(text) and text not in _AT_WAR):
        return "^1-^1"
    if len(text) > 3 and are_states(text[:2]) and text[2:] in listed("orthography", "between_states"):
        return "^1-^1+1+1" if text[2:] == "两国" else f"^1-^1+{len(text) - 2}"
    if len(text) == 4 and text[2:] in RAILWAYS and not word_frequencies().keys() & {text, text[:2]}:
        return None if is_named_place(text[:2]) else "^1-^1+2"  # 西渝|高铁
    side = len(text) == 2 and text[1] == "方" and text[0] in _ALL_STATES - _ALSO_ADJECTIVES
    if side and text not in word_frequencies():  # 柬方
        return "^2"
    unknown = len(text) == 2 and tag[:1] == "n" and text not in word_frequencies()
    if unknown and text[1] == "方" and text[0] in listed("orthography", "transcribing"):  # 巴方
        return "^2"
    unknown = unknown and (tag[:2] in ("nr", "ns", "nz") or "中" in text)
    if unknown and are_states(text) and text[0] not in _ALSO_ADJECTIVES:
        return "^1-^1"
    if len(text) == 3 and tag == "ns" and text not in word_frequencies() and _ALL_STATES.issuperset(text):
        return _hyphenated(3) if not STATES.isdisjoint(text) else None  # 中吉乌
    if len(text) == 2 and text[1] in _OF_A_STATE and text[0] in STATES | _PARTNERS - _ALSO_ADJECTIVES:
        return "^2" if tag[:1] in "nj" and not word_frequencies().get(text) else None
    if tag[:2] in ("ns", "nz", "j") and len(text) < 4 and STATES.issuperset(text):
        return _hyphenated(len(text))
    if tag[:2] in ("ns", "nz", "nr", "j") and len(text) < 5 and PROVINCES.issuperset(text):
        return _hyphenated(len(text))
    if tag[:1] != "n":
        return None
    if len(text) == 3 and text[2] in "文语" and STATES.issuperset(text[:2]):
        return "^1-^2"
    if len(text) in (3, 4) and text[-1] == "线" and PROVINCES.issuperset(text[:-1]):
        return f"{_hyphenated(len(text) - 1)}+^1"
    if len(text) == 4 and STATES.issuperset(text[:2]):
        return "^1-^1+2"
    run = next((at for at, char in enumerate(text) if char not in PROVINCES), 0)
    rest = text[run:]
    if run < 2 or len(rest) < 2 or rest not in subwords(text):
        return None
    return f"{_hyphenated(run)}+{'^' if tag[:2] in ('ns', 'nz') else ''}{len(rest)}"


def _hyphenated(count: int) -> str:
    return "-".join(["^1"] * count)


def are_states(text: str) -> bool:
    """Whether the two characters may be two states: 中越, 俄乌, 以巴; one of them never means anything else."""
    return text in _AT_WAR or (
        len(text) == 2
        and text[0] != text[1]
        and not STATES.isdisjoint(text)
        and _ALL_STATES.issuperset(text)
        and not is_named_place(text)
        and ("中" in text or word_frequencies().get(text, 0) < EVERYDAY)
    )


def states_apart(words: Sequence[Word], at: int) -> tuple[int, tuple[Word, ...]] | None:
    """Two states before what is between states, as two words: 日|中|两国, 中|美元|首; with how many words that were.

    None where none stand at `at`.
    """
    text, first = "", words[at]
    if first.text[0] not in _ALL_STATES:
        return None
    if three := _three_states(words, at):
        return three
    if len(first.text) > 2:
        return None
    for count, word in enumerate(words[at : at + 2], 1):
        text += word.text
        behind = words[at + count] if at + count < len(words) else None
        if behind is None or not are_states(text[:2]):
            continue
        both = behind.text == "两" and at + count + 1 < len(words) and words[at + count + 1].text == "国"
        if len(text) == 2 and (both or behind.text[:2] in listed("orthography", "between_states")):
            return count, (Word(first.start, word.end, text, PAIR),)
        if len(text) == 4 and text[2:] == "两国":
            return count, tuple(placed(((text[:2], PAIR), ("两", "m"), ("国", "n")), first.start))
        if len(text) == 3 and text[2] + behind.text == "元首":
            middle = first.start + 2
            return count + 1, (Word(first.start, middle, text[:2], PAIR), Word(middle, behind.end, "元首", "n"))
    return None


def _three_states(words: Sequence[Word], at: int) -> tuple[int, tuple[Word, ...]] | None:
    """Three states before 三国: 中日|韩三国."""
    text = ""
    for count, word in enumerate(words[at : at + 4], 1):
        text += word.text
        between = _ALL_STATES.issuperset(text[:3]) and not STATES.isdisjoint(text[:3])
        if len(text) == 5 and text[3:] == "三国" and between:
            return count, tuple(placed(((text[:3], "ns"), ("三", "m"), ("国", "n")), words[at].start))
    return None


def towards_a_place(text: str) -> tuple[tuple[str, str], ...]:
    """A verb or preposition and the short name of where to, with what follows them: 访|华, 驻|华|大使; else nothing."""
    if text[0] == "驻" and len(text) == 3 and (text[1] == "多" or word_frequencies().get(text[1:], 0) >= EVERYDAY):
        return (("驻", "v"), (text[1:], "n"))
    if len(text) < 2 or text[1] not in listed_pairs("orthography", "towards_places").get(text[0], ""):
        return ()
    rest = text[2:]
    if rest and (len(rest) < 2 or rest not in word_frequencies()):
        return ()
    apart = ((text[0], "v"), (text[1], SHORT_NAME))
    return (*apart, (rest, "n")) if rest else apart
