"""Names of places: Běijīng Shì, Tài Shān."""

from __future__ import annotations

from quizgen.language.names import is_named_place, is_transcribed, known_places
from quizgen.language.word_lists import listed, listed_pairs
from quizgen.language.words import word_frequencies
from quizgen.language.written_words.frequency import HALVES
from quizgen.language.written_words.long_words import split_form
from quizgen.language.written_words.numbers import NUMERALS
from quizgen.model import Word
from quizgen.patterns import regex

_UNIVERSITY = regex("[华北中南西东首川湘鄂浙陕福江安山云贵广上天辽吉黑哈沪津渝][师科工理农林财政民医交海]大|[北华]理工")
_REGIONS = frozenset(("华东", "华中", "华南", "华北", "西南", "西北", "东北", "东南", "中南", "上海", "北京"))
_COLLEGES = frozenset(("师大", "交大", "农大", "理工", "政法", "工大", "财大", "民大", "外大", "林大"))
DIVISION_ENDS = frozenset("市县区镇乡省")
_SUBJECTS = ("地区", "流域")
_SIDES = ("南北", "东西", "两岸", "北岸", "南岸", "东岸", "西岸", "沿岸", "上游", "中游", "下游", "源头", "脚下")
_LANDS = ("半岛", "群岛", "列岛", "盆地", "平原", "高原", "山脉", "雪山", "海峡", "沙漠")
_DIVISIONS = ("共和国", "联合王国", "王国", "联邦", "自治区", "自治州", "自治县", "特别行政区", "开发区", "新区")


def is_feature(word: Word) -> bool:
    """Whether the tagger takes a lake, a river, a mountain or a place for a person: 玄武湖, 贺兰山, 玉龙雪山."""
    text = word.text
    if (text[-2:] == "雪山" and len(text) == 4) or text in listed("orthography", "natural"):
        return True
    if word.tag == "n" and len(text) == 3 and text[-1] in "寺殿" and text not in ("清真寺", "金銮殿"):  # 独乐寺
        return True
    if word.tag[:2] != "nr":
        return False
    if text in listed("orthography", "divided_places") or text in listed("orthography", "rivers"):
        return True
    if _is_of_foreign_name(text):
        return True
    person = text[1:] in ("江湖", "银河", "海峡", "三峡") or (text[-1] == "河" and text[0] in "李徐孙王张刘陈赵周吴朱")
    return len(text) == 3 and text[-1] in "湖岛港湾峡岭河寺宫殿阁潭" and not person


def _is_of_foreign_name(text: str) -> bool:
    """Whether a sea, an island, a river or a lake is called by a name written after its sound: 克里特岛, 加勒比海."""
    return len(text) > 3 and text[-1] in "海岛河湖" and listed("orthography", "transcribing").issuperset(text[:-1])


def is_named_division(text: str) -> bool:
    """Whether `text` is a listed name with what the place is: 普洱市."""
    name = text[:-1]
    return text[-1] in DIVISION_ENDS and (is_named_place(name) or name in listed("orthography", "divided_places"))


def place_form(word: Word) -> str | None:
    text = word.text
    if len(text) == 1 and word.tag[:2] == "ns":
        return "1"
    if is_named_division(text) or (text[-1] == "站" and is_named_place(text[:-1])):
        return f"^{len(text) - 1}+^1"
    return _place(text) if word.tag[:2] == "ns" or text in known_places() else None


def of_place_form(word: Word) -> str | None:
    """What is called after a place, a people or a club, in one with its name: 阿富汗人, 法国菜, 申花队, 京剧团."""
    name, kind = word.text[:-1], word.text[-1]
    of_place = kind in "人语话籍式队菜史裔" and is_named_place(name)
    of_people = kind in "人语话族文" and name in listed("orthography", "peoples")
    named = of_place or of_people or (kind == "队" and name in listed("orthography", "clubs"))
    named = named or (kind == "座" and name in listed("orthography", "constellations"))
    operas = listed("orthography", "operas")
    named = named or word.text in operas or (name in operas and kind in "团院迷社界队班")
    if len(word.text) == 4 and word.text[:2] in _REGIONS and word.text[2:] in _COLLEGES:  # 西南交大
        return "^2+^2"
    return f"^{len(word.text)}" if named or is_university(word.text) else None


def is_university(text: str) -> bool:
    """Whether `text` calls a university by three characters: 北师大."""
    return _UNIVERSITY.fullmatch(text) is not None


def _place(text: str) -> str:
    """A place's own name and what it is: Běijīng Shì, Tài Shān; Zhōngguó."""
    if len(text) == 4 and text[1] == "国":
        return "^2+^2"
    if len(text) == 4 and text[2:] == "各国":
        return f"{_place(text[:2])}+1+1"
    if len(text) == 2 and text[1] == "县":
        return "^1+^1" if text[0] not in "外府郡旧大小全各本邻郊" else "2"
    if _is_of_foreign_name(text):
        return f"^{len(text) - 1}+^1"
    if len(text) == 4 and text[:2] in listed("orthography", "rivers") and not text.endswith(_SUBJECTS):
        return f"^1+^1+{'' if text[2:] in _SIDES else '^'}2"
    behind = listed_pairs("orthography", "written").get(text[2:]) if len(text) > 4 else None
    if behind and text[:2] in listed("orthography", "rivers"):
        return f"^1+^1+{behind}"
    if len(text) > 3 and text[-2:] in listed("orthography", "treaties"):
        return f"{_place(text[:-2])}+^2"
    if text.endswith(_SUBJECTS) and len(text) > 3:
        return f"{listed_pairs('orthography', 'written').get(text[:-2]) or _place(text[:-2])}+2"
    for ending in _DIVISIONS:
        if text.endswith(ending) and len(text) > len(ending):
            name = text[: len(text) - len(ending)]
            whole = len(name) < 4 or is_transcribed(name)
            return f"{f'^{len(name)}' if whole else split_form(name, '^')}+{split_form(ending, '^')}"
    beside = len(text) == 5 and text[2] in "山湖江河岛" and not is_transcribed(text)
    if beside and text[:3] in word_frequencies() and text[3:] in word_frequencies():
        return f"{'^3' if is_named_place(text[:3]) else _place(text[:3])}+^2"
    if len(text) > 3 and text[-2] in NUMERALS and text[-1] in "省市县区" and text[:-2] in word_frequencies():
        return f"^{len(text) - 2}+1+1"
    if len(text) > 3 and text[-2] in "湖江河" and text[-1] in "畔边岸区":
        return f"{_place(text[:-1])}+1"
    if text[-2:] == "山区" and text[:-1] in listed("orthography", "natural"):
        return f"^{len(text) - 2}+^2"
    if text[-2:] in ("门内", "门外") or (len(text) == 3 and text[1] == "家"):
        return f"^{len(text)}"
    if text.endswith(_LANDS) and len(text) > 2:
        return f"{_place(text[:-2]) if text[-3] in '江河湖山' else f'^{len(text) - 2}'}+^2"
    for length in (4, 3, 2):
        if len(text) > length + 1 and text[-length:] in listed("orthography", "bodies"):
            head = text[:-length]
            divided = len(head) > 3 and not is_transcribed(head) and head[-2:] not in listed("orthography", "rivers")
            return f"{split_form(head, '^') if divided else _place(head)}+^{length}"
    beside = len(text) > 5 or (len(text) > 3 and text[:-2] in word_frequencies())
    if beside and text[-2:] in listed("orthography", "rivers"):
        return f"{_place(text[:-2])}+^1+^1"
    if is_transcribed(text):
        return f"^{len(text)}"
    if text in listed("orthography", "rivers"):
        return f"^{len(text) - 1}+^1"
    if len(text) > 3 and text[-2:] in ("故宫", "白宫", "冬宫", "行宫"):
        return f"{_place(text[:-2])}+^2"
    if text[-1] in listed("orthography", "generic") and len(text) > 2:
        beside = len(text) > 3 and text[-1] in "站街路" and text[-2] in "东西南北前后"
        return f"^{len(text) - 2}+^2" if beside else f"^{len(text) - 1}+^1"
    if len(text) == 4 and min(word_frequencies().get(half, 0) for half in (text[:2], text[2:])) >= HALVES:
        return "^2+^2"
    return split_form(text, "^") if len(text) > 4 else f"^{len(text)}"
