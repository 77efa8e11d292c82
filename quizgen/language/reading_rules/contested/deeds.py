"""Words of what is done: 倾倒, 背上, 教会, 上调."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizgen.language.reading_rules.neighbours import (
    Rule,
    back_in_clause,
    begins,
    ends_clause,
    next_word,
    previous_word,
    tag_of,
    text_after,
    text_before,
    text_of,
)
from quizgen.model import Word
from quizgen.patterns import regex


def _wanted(words: Sequence[Word], at: int) -> str | None:
    """要约: an offer; 要 (must) before 约谈."""
    return "yào yuē" if begins(next_word(words, at), "谈见请束") else None


_WASTE = "丢弃|抛|堆放|填埋|排放|焚烧|垃圾|废|物|土|渣|水|液|污|泥|砂|石|粪|油|汤|灰|货|尘"
_POURED = regex(
    rf"[^，。；在砸压]{{0,12}}?({_WASTE})|在[^，。；]{{1,10}}的[^，。；]{{0,4}}(垃圾|废|渣|污|弃土)|含|有[毒害]|酸"
    "|”，?(是指|系指|不?包括)"
)
"""What is poured out: 倾倒建筑垃圾, 倾倒在河边的垃圾."""
_DEED = regex(
    "[进入至]|[到在][^，。；]{0,8}[里内中]|在指定|附件|未列"
    "|(的|了|过)?(行为|活动|作业|场|地点|地|点|口|区|费|数?量|方法|目的|情况|许可|单位|者|人员|案)"
)
"""Where to, or what else is told of the deed: 倾倒入河, 倾倒地点."""
_POURING = regex(
    r"(将|把|向(?![前后左右内外里东西南北下一])|往|由|从)[^，。；：]{1,20}(?<![至得近])$"
    rf"|({_WASTE}|转移|收集|运输|贮存|处置|弃置|装卸|掩埋|取土|挖|采)[^，。；]{{0,4}}[、和或与及者并]$"
    "|(不得|禁止|严禁|违[法规章反]|非法|擅自|随意|随地|任意|肆意|私自|乱|偷|集中|直接|不宜继续|进行)(进行|、)?$"
    "|(海洋|水域|[域方区水河]内|地[方点]|区域|方式|方法|规定)$"
)
"""What stands before the deed: what is taken to be poured, or where to, or that one may not."""
_FALLING = regex(
    "([楼墙塔墩桩杆柱架吊机瓶树木碑房棚船车栏]|[墙车船机塔箱]体|房屋|围挡|大厦|建筑物|设备|设施|断裂|折断|倒塌|松动|整体|轰然|渐渐|向.侧|一侧)"
    "(整体|折断|断裂|、)*$"
)
"""What falls, or how, right before it does: 大楼整体倾倒, 向一侧倾倒."""


def _pour(words: Sequence[Word], at: int) -> str | None:
    """倾倒: qīng dào, to pour out (倾倒垃圾, 把渣土倾倒在沟里, 堆放、倾倒), qīng dǎo of what falls (树木倾倒) or who is
    charmed (令人倾倒).
    """
    before, after = text_before(words, at, 12), text_after(words, at, 7)
    poured = _POURED.match(after) or (not _FALLING.search(before) and (_DEED.match(after) or _POURING.search(before)))
    return "qīng dào" if poured else "qīng dǎo"


def _shouldered(words: Sequence[Word], at: int) -> str | None:
    """背上 bēi shàng before what is carried (沉重的包袱); bèi shàng, on the back."""
    after = text_after(words, at, 5)
    burden = re.match(r"[^，。]{0,6}(包|负担|债|名|锅|责任|压力|行李|枪|黑|谴责|罪|道德)", after)
    return "bēi shàng" if burden else "bèi shàng"


_TAUGHT = tuple("我你他她们了")
_LEARNERS = tuple("民生子众工徒士兵童家人女轻")
_OF_THE_CHURCH = ("人士", "教士", "修士", "学生会", "主教", "信众")


def _taught(words: Sequence[Word], at: int) -> str | None:
    """教会 jiāo huì, to teach somebody till he can, before whom one teaches (教会农民使用); jiào huì, a church,
    otherwise.
    """
    learner, then = text_of(next_word(words, at)), next_word(words, at + 1)
    learns = learner.endswith(_LEARNERS) and learner not in _OF_THE_CHURCH
    learns = learns and then is not None and then.tag[:1] in "vdr"
    return "jiāo huì" if learner.endswith(_TAUGHT) or learns else "jiào huì"


_POSTS = ("国家队", "一队", "一线队", "省队", "机关", "中央", "总部")
_SENT = ("我", "你", "他", "她", "我们", "你们", "他们", "她们")


def _sent_up(words: Sequence[Word], at: int) -> str | None:
    """上调 shàng diào before who is sent up, or whereto (上调他, 上调北京), else shàng tiáo, to raise (上调其价)."""
    following, then = next_word(words, at), next_word(words, at + 1)
    placed = tag_of(following) in ("ns", "nt") and (ends_clause(then) or begins(then, "队任工担后"))
    sent = placed or text_of(following) in _POSTS or (text_of(following) in _SENT and text_of(then) != "的")
    return "shàng diào" if sent else "shàng tiáo"


def _left_behind(words: Sequence[Word], at: int) -> str | None:
    """落下 là xià, to leave behind, where nobody must be (不能落下一户); luò xià, to come down, otherwise."""
    denied = any(word.text[0] in "没别" or "不" in word.text for word in back_in_clause(words, at, 8))
    following = next_word(words, at)
    behind = ends_clause(following) or tag_of(following)[:1] == "m" or text_of(following) in ("了", "的", "谁", "任何")
    left = text_of(previous_word(words, at)) == "被" and (
        ends_clause(following) or text_of(following) in ("了", "太", "很")
    )
    return "là xià" if left or (denied and behind) else "luò xià"


_CHECKED_ONE_BY_ONE = tuple("选钞现钱货人票物清")


def _points(words: Sequence[Word], at: int) -> str | None:
    """点数 diǎn shǔ before what one checks and counts (点数现金); diǎn shù, a number of points, otherwise."""
    counted = text_of(next_word(words, at)).startswith(_CHECKED_ONE_BY_ONE)
    return "diǎn shǔ" if counted else "diǎn shù"


def _inspired(words: Sequence[Word], at: int) -> str | None:
    """兴起 xìng qǐ, to be carried away, behind a verb of one character with 得 or 到 (说得兴起); xīng qǐ, to rise,
    otherwise.
    """
    degree = text_before(words, at, 2)[-2:]
    return "xìng qǐ" if degree.startswith(tuple("说聊唱玩谈讲喝跳打")) and degree[1:] in ("得", "到") else "xīng qǐ"


_ROOTED = regex(r"[^，。；]{0,6}?[根基桩营]")


def _tied_fast(words: Sequence[Word], at: int) -> str | None:
    """扎牢 zhā láo, to strike, before roots (扎牢根基); zā láo, to tie (扎牢制度的笼子), otherwise."""
    rooted = _ROOTED.match(text_after(words, at, 4))
    return "zhā láo" if rooted else "zā láo"


_MATCHED = regex("[去来再次]$|安排|节目|对象|大会|活动|参加|约|介绍|成功|失败|见面|[网角会]$")
_AT_ONE = ("手足", "和睦", "相爱", "血脉", "心", "人民", "民心", "世代", "邻里")


def _matched(words: Sequence[Word], at: int) -> str | None:
    """相亲 xiàng qīn, to look at a bride, where one goes to it (去相亲, 相亲大会); xiāng qīn, to love one another,
    otherwise.
    """
    previous, following = text_of(previous_word(words, at)), text_of(next_word(words, at))
    if previous in _AT_ONE or following.startswith(("相爱", "相近", "相助")):
        return "xiāng qīn"
    return "xiàng qīn" if _MATCHED.search(previous) or _MATCHED.match(following) else "xiāng qīn"


def _a_bit_drier(words: Sequence[Word], at: int) -> str | None:
    """干点 gàn diǎn, to do some, before what is done (干点活); gān diǎn, a dry point, otherwise."""
    done = next_word(words, at)
    return "gàn diǎn" if text_of(done).startswith(tuple("啥活什事别好正实力大小零杂")) else None


RULES: dict[str, Rule] = {
    "要约": _wanted,
    "倾倒": _pour,
    "背上": _shouldered,
    "教会": _taught,
    "上调": _sent_up,
    "落下": _left_behind,
    "点数": _points,
    "兴起": _inspired,
    "扎牢": _tied_fast,
    "相亲": _matched,
    "干点": _a_bit_drier,
}
