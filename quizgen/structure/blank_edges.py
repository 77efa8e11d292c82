"""Whether a blank's edges are edges of its sentence too: no answer takes a word of its neighbour or half a name."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.language.contrasts import is_contrasted
from quizgen.language.formulas import is_said_alone
from quizgen.language.glossary import glossary
from quizgen.language.word_lists import listed
from quizgen.language.word_vectors import likeness
from quizgen.model import Word
from quizgen.patterns import regex

_NOUNS = frozenset(("n", "nz", "nt", "ns", "vn", "an", "b", "j", "l", "s", "a", "ad"))
"""Classes of the words of a name."""
_HEADS = frozenset(("n", "nz", "vn", "l"))
"""Classes of what a name goes on with."""
_ATTRIBUTES = frozenset("大小新老高低多")
"""What makes one word with the noun behind it: 多｜民族国家, 新｜作为."""
_DEGREES = frozenset(("更", "最", "很", "较", "太"))
_TAILS = frozenset("人权电区林面率费")
"""Nouns of one character that end the word before them: 充换电｜基础设施."""
_GOVERNING = regex("..*[在于得到]$|^[在于得到]$")
_COUNTED = regex("第[一二三四五六七八九十百]+[次届]?")
_AND = ("和", "与", "及", "以及", "并")
_IF_THEN = regex("(?<![原规准细法总守附通否])则$")
"""What ends the first half of a saying of two: 法治 兴则｜民族兴."""
_GIVEN = frozenset(("按照", "由", "执行", "对", "根据"))
"""What stands before an attribute of somebody's deed: 按照〔中央确定〕的方针."""
_UNLIKE = 0.25
"""How much liker the conjunct before 和 must be to the word before a head than to the head, to share that head."""


def is_cut(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether an edge of the words `first` to `last` cuts a longer word, name or phrase."""
    if _is_half_of_a_pair(words, first, last) or _begins_inside(words, first, last):
        return True
    if words[last].text in listed("blanks", "open_ends"):
        return True
    if any(word.text in listed("blanks", "pronouns") for word in words[first : last + 1]):
        return True
    return first < last and (
        _ends_before_its_object(words, first, last)
        or _parts_a_pair_of_verbs(words, last)
        or _parts_an_object(words, first, last)
        or _is_half_a_name(words, first, last)
        or _shares_its_head(words, first, last)
        or _tells_a_deed(words, first, last)
    )


def _is_half_of_a_pair(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether one word of a pair is left outside: 农业｜农村社会化服务."""
    pairs = listed("blanks", "inseparable")
    return any(0 <= at < len(words) - 1 and words[at].text + words[at + 1].text in pairs for at in (first - 1, last))


def _begins_inside(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether the word before belongs to the first one: 多｜民族国家, 第二十次｜全国代表大会, 干｜出新业绩."""
    if not first:
        return False
    before, text = words[first - 1], words[first].text
    if before.text in _ATTRIBUTES and not (first > 1 and words[first - 2].text in _DEGREES):
        return True
    if _COUNTED.fullmatch(before.text):
        return True
    if len(before.text) == 1 and before.tag == "v" and text[0] == "出" and words[first].tag == "v":
        return True
    return first < last and text in _TAILS and before.tag[:1] in "vn" and words[first + 1].text != "的"


def _ends_before_its_object(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether the last word wants what follows: 就业 摆在｜, 解决 大｜党, 按照 中央 确定｜的方针."""
    word, ahead = words[last], _at(words, last + 1)
    if ahead is None or ahead.tag == "x":
        return False
    if word.tag == "v" and _GOVERNING.match(word.text):
        return True
    if len(word.text) == 1 and word.tag in ("a", "b"):
        return ahead.tag[0] in "nvalj"
    given = first > 0 and words[first - 1].text in _GIVEN
    return given and word.tag == "v" and words[first].tag[0] == "n" and ahead.text == "的"


def _parts_a_pair_of_verbs(words: Sequence[Word], last: int) -> bool:
    """Whether the last word is one of two verbs with one object: 高质量 保障｜和促进发展."""
    joint, other, object_ = (_at(words, last + at) for at in (1, 2, 3))
    if joint is None or other is None or object_ is None or joint.text not in _AND:
        return False
    verbs = words[last].tag == other.tag == "v"
    return verbs and object_.tag[0] in "nar" and object_.text != words[last].text


def _parts_an_object(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether the verb that it begins with governs what follows too: 推进 国防｜和军队改革, 解决 大 党｜独有难题."""
    ahead, further = _at(words, last + 1), _at(words, last + 2)
    if ahead is None or further is None or not _is_verb(words[first]):
        return False
    return words[last].tag == further.tag == "n" and (ahead.text in _AND or ahead.tag == "v")


def _is_half_a_name(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether the name goes on, and no public text says what is left of it alone: 全民国防｜意识, 草原生态｜保护."""
    ahead = _at(words, last + 1)
    if ahead is None or ahead.tag not in _HEADS or not all(word.tag in _NOUNS for word in words[first : last + 1]):
        return False
    text = "".join(word.text for word in words[first : last + 1])
    if ahead.text in listed("blanks", "sayings"):
        return False
    return not (is_contrasted(text) or is_said_alone(text) or any(name.startswith(text) for name in glossary().names))


def _shares_its_head(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether the last word is the head of what stands before 和 too: 城乡供水和〔防洪能力〕."""
    if first < 2 or last != first + 1 or words[first - 1].text not in _AND:
        return False
    other, own, head = words[first - 2], words[first], words[last]
    if other.tag[0] != "n" or not all(word.tag == "vn" or word.tag[0] == "n" for word in (own, head)):
        return False
    if other.text[-1] == head.text[-1] or own.text == other.text:
        return False
    apart = likeness(other.text, own.text) - likeness(other.text, head.text)
    return apart > _UNLIKE or (apart >= 0 and head.text in listed("blanks", "shared_heads"))


def _tells_a_deed(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether it is a statement and no phrase (李强 举行仪式｜, 向 绿色 要 红利, 由 农业 供给｜的), or a count
    before it belongs to its first word (一个 政权 性质｜的).
    """
    before, ahead = words[first - 1].text if first else "", _at(words, last + 1)
    if words[first].tag == "nrfg" and words[first + 1].text[:2] in listed("blanks", "open_ends"):
        return True
    if before == "向" and any(word.tag == "v" and len(word.text) == 1 for word in words[first + 1 : last]):
        return True
    if any(word.text == "等" or _IF_THEN.search(word.text) for word in words[first : last + 1]):
        return True
    if ahead is None or ahead.text != "的":
        return False
    return (before == "由" and words[last].tag == "vn") or before in ("一个", "一种", "一支", "一项")


def _is_verb(word: Word) -> bool:
    return word.tag == "v" or word.text in listed("mistagged_verbs", "always")


def _at(words: Sequence[Word], at: int) -> Word | None:
    return words[at] if at < len(words) else None
