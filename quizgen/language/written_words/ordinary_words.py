"""What the tagger takes for a name and is a thing of no name: 硝酸钠, 扬声器, 儿童文学."""

from __future__ import annotations

from quizgen.language.levels import is_graded
from quizgen.language.names import is_named_place, is_transcribed
from quizgen.language.word_lists import listed
from quizgen.language.words import word_frequencies
from quizgen.language.written_words.frequency import HALVES
from quizgen.language.written_words.persons import ADDRESSED, DYNASTIES
from quizgen.language.written_words.set_phrases import BINARY_COMPOUNDS
from quizgen.language.written_words.short_names import PROVINCES
from quizgen.model import Word

_NAMES = ("nr", "nt", "nz")
_PLAIN = 1500
"""How often a word must stand in the texts of the tagger's dictionary to be no name even as a part."""
_SUFFIXES = frozenset("权者展办矿性率度化证册卡单室科处站制感史费")
_KINDS = frozenset(
    "区栏周牌网庭书方法费者性化图点器库卡柜栅梯门鞋赛团兵员站车线机期品柱派伞户粮率值量剂度权课词语号奶架带条厂室房岗组式型形力感学类药酒粉汁皮籽瓶版"
)
"""What a thing ends in that begins with a word of the learners' lists."""
_SUBSTANCES = frozenset(
    "酸碱盐酯苯酚烷烯炔醛醇酮醚胺酶肽素钠钾钙镁铝锌铜锡铅银汞铵硅磷硫氟氯溴碘氰剂酐脲唑啶嗪苄锂锰钡镉钛钨硼铟镓钯镍铬钴铀氢"
)
_RADICALS = frozenset("酰甲乙丙丁戊苯羟氧硝氨羧烯酸")  # before 基 and 根
_THINGS = frozenset("器机仪镜性状式症炎病药膏霜液粉油丸片管板泵阀证表费膜树花草虫鱼虎兔鸟网法")
_LIVESTOCK = frozenset("鱼鸡鸭鹅羊猪牛猫犬鲈鲤蟹参窑")  # in which no given name ends: 武昌鱼
_ALSO_IN_NAMES = frozenset("马虎玉")  # behind a place: 蒙古马
_CRAFTS = frozenset("绣装服剧腔菜药医瓷砚绸")  # behind the short name of a place or a dynasty: 苏绣, 唐装
_THINGS_OF_THREE = frozenset("战科矿岩石绳杉粥伞帽锅盆缸炉渠笔味狐者")


def is_no_name(word: Word) -> bool:
    """Whether the word is written as a noun though the tagger may take it for a name."""
    if word.text in listed("orthography", "no_names") or word.text in listed("orthography", "titles"):
        return True
    if word.text[-2:] == "世纪":
        return True
    if len(word.text) == 3 and word.text[-1] == "声" and word_frequencies().get(word.text[:2], 0) >= HALVES:
        return True
    if word.tag[:2] in ("nr", "nz") and len(word.text) > 1 and is_graded(word.text):
        return True  # learners' lists have few names
    if word.tag[:2] in ("nr", "ns", "nz") and _is_product(word):
        return True
    sized = word.tag[:2] in ("nr", "nz") and len(word.text) == 3 and word.text[0] in "新小非双多旧"
    if sized and is_graded(word.text[1:]):
        return True
    return (word.tag == "nz" and _is_ordinary(word.text)) or (word.tag[:2] in _NAMES and _is_made_of_words(word.text))


def _is_product(word: Word) -> bool:
    """Whether it is a dish, a breed or a craft called after a place: 武昌鱼, 蒙古马, 苏绣."""
    text = word.text
    if len(text) == 2 and text[1] in _CRAFTS:
        return word.tag == "nz" or text[0] in PROVINCES | DYNASTIES
    if len(text) != 3 or text[:2] not in word_frequencies() or is_transcribed(text):
        return False
    sounds = listed("orthography", "transcribing").issuperset(text[:2])  # 巴哈马
    placed = is_named_place(text[:2]) or (word.tag != "nr" and not sounds)
    return text[2] in _LIVESTOCK or (text[2] in _ALSO_IN_NAMES and placed)


def _is_ordinary(text: str) -> bool:
    """Whether the end says what kind of thing it is, or only its size is told: 硝酸钠, 扬声器, 大马路."""
    thing = (len(text) > 2 and text[-1] in _THINGS) or (len(text) == 3 and text[-1] in _THINGS_OF_THREE)
    if text[-1] in _SUBSTANCES or thing:
        return not is_named_place(text[:-1])  # 中国式
    if len(text) > 2 and (text[1:3] in BINARY_COMPOUNDS or text[:2] in BINARY_COMPOUNDS):  # 三氧化二铁, 氯化铁
        return True
    if text[-1] in "基根" and text[-2:-1] in _RADICALS:
        return True
    if text[-1] == "奖" and (text[1:] == "等奖" or text[:-1] in listed("orthography", "kinds_of_prizes")):
        return True
    if text[-1] == "队" and text[:-1] in listed("orthography", "kinds_of_teams"):
        return True
    return len(text) > 2 and text[0] in "新大小老好高低" and word_frequencies().get(text[1:], 0) >= HALVES


def _is_made_of_words(text: str) -> bool:
    """Whether it is two everyday words, or one with a suffix: 儿童文学, 立法权, 仲裁庭."""
    frequency, beginning = word_frequencies(), text[:2]
    taught = is_graded(beginning) and beginning not in listed("orthography", "names_begin")
    if taught and len(text) == 4 and is_graded(text[2:]) and text[2:] not in listed("orthography", "names_end"):
        return True
    thing = len(text) == 3 and text[2] in "赛栏卡柜栅梯鞋站车机库网版瓶籽汁粮酒药类伞"
    taught = taught or (thing and frequency.get(beginning, 0) >= HALVES)
    if taught and len(text) == 3 and text[2] in _KINDS and text[0] not in ADDRESSED and not is_named_place(beginning):
        return True
    if frequency.get(beginning, 0) < _PLAIN or beginning in listed("orthography", "names_begin"):
        return False
    if is_named_place(beginning):
        return False
    if len(text) == 3:
        return text[2] in _SUFFIXES
    return (
        len(text) == 4 and frequency.get(text[2:], 0) >= _PLAIN and text[2:] not in listed("orthography", "names_end")
    )
