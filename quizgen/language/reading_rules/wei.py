"""为: wéi (be, become, as; 为…所) or wèi (for), by the clause around it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from quizgen.language.reading_rules.clues import clues, weigh
from quizgen.language.reading_rules.neighbours import (
    clause_around,
    ends_clause,
    next_word,
    previous_word,
    tag_of,
    text_after,
    text_before,
    text_of,
)
from quizgen.language.word_lists import listed
from quizgen.language.words import has_word
from quizgen.model import Word
from quizgen.patterns import regex

_BECOME = frozenset(
    "作成认视称变化改转升降译分列选评誉赞聘任命推沦贬谓名定划设立建读写念叫号尊奉拜封拟订折合计"
    "算判确辟当是即系乃均皆仍最极尤颇甚实其若如之以多约"
)


FOR, BE, SERVED, NO_RULE = "rule wèi", "rule wéi", "rule served", "rule none"
"""What the rules say of 为: that it is read so, only that something is done for what it takes, or nothing."""


def wei(words: Sequence[Word], at: int) -> str:
    """为 wéi (be, become, as; 为…所) or wèi (for): by the clause around it."""
    told = evidence(words, at)
    if told is None or told[0] == BE:
        return "wéi"
    if told[0] == FOR:
        return "wèi"
    return "wèi" if weigh("wei_weights.tsv", (*told, *clues(words, at))) > 0 else "wéi"


def evidence(words: Sequence[Word], at: int) -> tuple[str, ...] | None:
    """What the rules say of how 为 is read, first, then the facts that they ask of its clause; None where it is wéi
    without more, before nothing or behind 以此.
    """
    start, end = clause_around(words, at)
    before, after = words[start:at], words[at + 1 : _past_gloss(words, end)]
    previous = previous_word(words, at)
    if not after or ends_clause(after[0]) or text_of(previous) in _WITH_THIS:
        return None
    taken = before[:-1] if text_of(previous) == "将" else before  # 将|为 is in future
    light = text_of(previous) in listed("reading_rules", "light")
    verb = previous is not None and previous.tag[:1] == "v" and previous.tag != "vn"
    facts = _Facts(
        served=_is_served(after),
        used_as=any(_takes_as(word) for word in taken) or _is_opened_by_yi(words, start),
        light=light,
        becomes=verb and not light,
        turned=not light and text_of(previous)[-1:] in _BECOME,
        role=_ends_in_role(after) or _is_role(previous, after),
        purpose=_has_purpose(after),
    )
    ruled = _by_rules(words, at, end, before, after, facts)
    if ruled is None and (facts.served or _is_served_next(previous, after, words[end : end + _LONG_CLAUSE])):
        ruled = SERVED
    return (ruled or NO_RULE, *(f"fact {name}" for name, holds in facts._asdict().items() if holds))


class _Facts(NamedTuple):
    """What the rules ask of a clause, and clues by themselves where no rule holds."""

    served: bool
    """Whether something is done for what 为 takes."""
    used_as: bool
    """Whether 以, 把 or the like opens what 为 closes."""
    light: bool
    """Whether what stands right before 为 goes before what is done for something: 要为, 努力为."""
    becomes: bool
    """Whether it is a verb that may be one of becoming."""
    turned: bool
    """Whether it ends as those do: 调整为 no, 转化为 yes."""
    role: bool
    """Whether 为 takes what something is used as."""
    purpose: bool
    """Whether 而 and a verb follow what 为 takes."""


def _by_rules(
    words: Sequence[Word], at: int, end: int, before: Sequence[Word], after: Sequence[Word], facts: _Facts
) -> str | None:
    """What the rules say of 为, None where none holds."""
    previous, following = previous_word(words, at), after[0]
    if text_before(words, at, 2).endswith(("日电", "报讯")):  # 新华社三日电为…
        return FOR
    if _is_required(previous, after) or _is_of_form(previous, after) or _is_zone(previous, after):
        return BE
    if text_of(previous) == "敢" and following.tag[:1] in "cdu":
        return BE
    if _opens_article(words, at) or _serves(previous, after) or text_of(previous) == "招收":
        return FOR
    if text_of(previous) == "是" and 1 < len(after) < 5 and after[-1].text[0] == "之" and len(after[-1].text) == 2:
        return BE  # 是为理性之争
    moved = following.text == "之" and len(after) > 1  # 为之沸腾
    if text_of(previous) in ("可", "足", "堪") and len(after) == 1:  # 可为例证
        return BE
    if text_of(previous) in ("项", "款", "条") and len(after) < 4 and after[-1].tag[:1] == "n":  # （四）项为必选任务
        return BE
    if following.text == "目的" or _tells_what_one_is_like(previous, after) or _is_quoted(previous, after):
        return BE
    serving = text_of(previous) in listed("reading_rules", "serving") and following.text != "由"
    if following.text == "着" or moved or serving:
        return FOR
    if (
        _acts_for_it(after)
        or _acts_for_persons(previous, after)
        or _is_given(previous, after)
        or (previous and previous.text in ("对", "向"))
    ):
        return FOR
    if following.text in _WITH and text_after(words, end - 1, 1) == "，" and all(word.text != "的" for word in after):
        return FOR
    if _is_stated(previous, following) or text_of(previous) in _LINKED or _is_measured(previous, after):
        return BE
    if _is_named(words, at, end) or _is_called(words, at, end):
        return BE
    if _is_role(previous, after) or (
        facts.used_as and (_ends_in_role(after) or (len(after) > 1 and after[1].text in ("而", "而非")))
    ):
        return BE
    if any(word.text in ("视", "视其", "称其", "誉") for word in before) and not facts.served:
        return BE
    if text_of(previous) in ("不", "有", "无", "何") and following.text[0] in "、，和及或而的":
        return BE
    if ends_clause(previous) and (_tells_again(words, at, after) or _is_in_law(words, at, after)):
        return BE
    told = previous is not None and previous.tag[:1] == "n" and _tells_what_it_is(previous, after, words[end : end + 1])
    if told and (not facts.served or len(after) < 3 or all(word.tag != "v" for word in after)):
        return BE
    if _has_passive(after):
        return FOR if facts.served or (_is_described(after) and _has_purpose(after)) else BE
    if _is_end(after) and not (facts.becomes or facts.used_as) and text_after(words, end - 1, 1) == "，":
        return FOR
    changed = facts.used_as and text_of(previous) in listed("reading_rules", "changed_into")
    entered = (changed or text_of(previous) in listed("reading_rules", "entered_as")) and not facts.served
    grown = text_of(previous) in ("发展", "成长", "升级") and at > 1 and words[at - 2].tag in ("d", "ad")
    founded = facts.served and text_of(previous) in ("累计", "建立", "设立", "创立", "成立")
    if _is_aim(previous, after) and text_after(words, end - 1, 1) == "，":
        return FOR
    if entered or grown or (facts.becomes and not founded and (facts.turned or facts.used_as)):
        return BE
    joined = (
        tag_of(previous) == "c" and len(before) == 1 and (facts.served or following.tag == "v")
    )  # 但为保护证人的除外
    if facts.purpose or joined or (facts.served and _ends_in_service(after)):
        return FOR
    if text_of(previous)[-1:] == "人" and not facts.served and _is_party(after):
        return BE
    return None


_WITH_THIS = frozenset(("以此", "以其", "以之"))  # 以此为契机
_ARTICLE = regex(r"(^|[\s。；：>])第[零〇一二三四五六七八九十百千0-9]+[条款项]$")
_LAID_DOWN = regex("有权|制定|制订|根据|依据|依照|按照|应当|应|可以|必须|特")


def _opens_article(words: Sequence[Word], at: int) -> bool:
    """Whether 为 takes the aim of an article whose number stands before: 第一条为〔绿化城市，改善环境，制定本条例〕."""
    if not _ARTICLE.search(text_before(words, at, 6)):
        return False
    sentence = text_after(words, at, _SENTENCE).partition("。")[0]
    aim, comma, rest = sentence.partition("，")
    return len(aim) > 2 and comma != "" and (words[at + 1].tag == "v" or _LAID_DOWN.search(rest) is not None)


_SENTENCE = 90
"""Words within which a sentence of a law comes to an end."""
_COUNTED = tuple("个位名群批支代些多人")


def _serves(previous: Word | None, after: Sequence[Word]) -> bool:
    """Whether 为 takes for whom or what one does something: 一个为〔信仰和事业奋斗的人〕, 主席为〔“…”获得者授勋〕."""
    if previous is None or any(word.text[0] == "所" for word in after):
        return False
    if previous.tag == "m" and previous.text.endswith(_COUNTED):
        if len(after) > 1 and after[0].tag[:1] in "nj" and after[1].text.startswith("服务"):  # 十个为侨服务站
            return True
        last_de = max((at for at, word in enumerate(after) if word.text == "的"), default=0)
        somebody = after[0].tag[:1] in "nrjb" or after[0].tag == "vn"
        return somebody and any(word.tag[:1] in "vil" for word in after[1:last_de])
    if (
        after[0].text not in ("“", "《")
        or previous.tag[:1] not in "nr"
        or previous.text in listed("reading_rules", "stated")
    ):
        return False
    closing = {"“": "”", "《": "》"}[after[0].text]
    ends = [at for at, word in enumerate(after) if word.text == closing]
    named = after[ends[0] + 1 :] if ends else []
    return len(named) > 1 and named[0].tag[:1] in "nr" and any(word.tag == "v" for word in named[1:])


_LONG = 6
"""Words of what a thing told of is, beyond which the clause tells what is done."""


def _tells_again(words: Sequence[Word], at: int, after: Sequence[Word]) -> bool:
    """Whether 为 says what a thing or person just told of is: …的药品，为〔军队特需药品〕; …的个人，为〔纳税人〕."""
    told = [word.text for word in words[max(0, at - 12) : at - 1]]
    if "的" not in told or told[-1] == "的" or not 1 < len(after) <= _LONG:
        return False
    return told[-1][-1] == after[-1].text[-1] and told[-1].isalnum() and not _has_main_verb(after)


def _is_in_law(words: Sequence[Word], at: int, after: Sequence[Word]) -> bool:
    """Whether 为 says what one who does such a thing is by law: 骗取五万元以上的，为〔刑法规定的“数额较大”〕."""
    defined = any(word.text == "规定" and behind.text == "的" for word, behind in pairwise(after))
    return defined and at > 1 and words[at - 2].text == "的" and not _has_main_verb(after)


def _ends_in_service(after: Sequence[Word]) -> bool:
    """Whether a short clause ends in what is done for what 为 takes: 以优异成绩为建党百年献礼."""
    return 1 < len(after) < 6 and all(word.text != "的" for word in after) and _is_service(after[-1].text)


def _is_party(after: Sequence[Word]) -> bool:
    """Whether 为 takes whoever is so or does so: 义务人为负有养护义务的单位和个人."""
    return after[-1].text in ("单位", "个人", "人", "组织") and any(word.text == "的" for word in after[-4:-1])


def _is_aim(previous: Word | None, after: Sequence[Word]) -> bool:
    """Whether 为 takes what somebody wants to do, before what they do: 当事人为证明其主张，可以申请鉴定."""
    somebody = previous is not None and (previous.tag == "nt" or previous.text[-1] in "人者员方")
    return somebody and after[0].text.startswith(tuple(listed("reading_rules", "aims")))


def _has_purpose(after: Sequence[Word]) -> bool:
    """为…而 + verb: 为大丰收而奋斗, 为悼念侄子|而作."""
    joined = any(word.text[0] == "而" and len(word.text) == 2 and word.tag[:1] == "v" for word in after[1:])
    return joined or any(word.text[-1] == "而" and word.tag == "c" for word in after[1:])


def _acts_for_it(after: Sequence[Word]) -> bool:
    """为其 and what is done: 为其招募人员, 为其在城里置办住房."""
    return after[0].text == "其" and len(after) > 1 and after[1].tag in ("v", "p")


_WITH = ("与", "同", "跟", "让", "使")  # 为与对手对抗，不惜…


def _past_gloss(words: Sequence[Word], end: int) -> int:
    """Where the clause ends past a gloss in brackets at `end`: 为模范城〔（县）〕代表颁奖."""
    if end >= len(words) or words[end].text not in ("（", "("):
        return end
    for closing in range(end + 1, min(end + 5, len(words))):
        if words[closing].text in ("）", ")"):
            past = closing + 1
            while past < len(words) and not ends_clause(words[past]):
                past += 1
            return past
    return end


def _acts_for_persons(previous: Word | None, after: Sequence[Word]) -> bool:
    """Whether somebody does something for persons: 大家为〔孩子们穿上新衣〕."""
    if previous is None or previous.tag[:1] not in "nr" or len(after) < 3 or any(word.text == "所" for word in after):
        return False
    plural = next((at for at, word in enumerate(after[:2]) if word.text[-1] == "们"), None)
    if plural is None or plural + 2 >= len(after):
        return False
    return after[plural + 1].tag in ("v", "zg") and after[plural + 2].text != "的"


_GIVERS = regex("国家|单位|企业|公司|政府|机构|社区|集体|部门|组织|父母|老师|[厂校院局会厅部站社者员]$")
_RECEIVERS = tuple("工人生民众员者童孩兵师友属")


def _is_given(previous: Word | None, after: Sequence[Word]) -> bool:
    """Whether a thing is told of that somebody makes for persons: 国家为〔职工建筑的宿舍〕."""
    last_de = max((at for at, word in enumerate(after) if word.text == "的"), default=0)
    if previous is None or not 1 < last_de < len(after) - 1 or not after[0].text.endswith(_RECEIVERS):
        return False
    made = not any(word.text[0] == "所" for word in after) and after[last_de - 1].tag[:1] in "vn"
    thing = after[-1]
    is_thing = thing.tag[:1] == "n" and not (_GIVERS.search(thing.text) or thing.text.endswith(_RECEIVERS))
    return made and is_thing and _GIVERS.search(previous.text) is not None


def _tells_what_it_is(previous: Word, after: Sequence[Word], mark: Sequence[Word]) -> bool:
    """Whether 为 says what a thing is: 区域为禁止燃放的区域, 标准为首次发布, 交付的动产为质押财产。"""
    if len(after) > 2 and previous.text == after[-1].text and after[-2].text == "的":
        return True
    if after[0].text in ("首次", "首个", "首例", "首家", "首批", "首部"):
        return True
    attribute = len(after) == 2 and after[0].tag in ("v", "vn") and after[1].tag[:1] == "n"
    return attribute and after[1].text in _GOODS and (not mark or mark[0].text[0] in "。；")


_GOODS = (
    "财产",
    "资产",
    "收入",
    "用地",
    "房屋",
    "物品",
    "商品",
    "费用",
    "资金",
    "区域",
    "地区",
    "机关",
    "部门",
    "范围",
    "对象",
    "期间",
    "时段",
    "路段",
    "部位",
    "场所",
    "产品",
)


def _is_quoted(previous: Word | None, after: Sequence[Word]) -> bool:
    """Whether what a thing is stands in quotation marks and ends the clause: 结构为“提出问题-分析问题”."""
    if previous is None or previous.tag != "n" or after[0].text != "“" or after[-1].text != "”":
        return False
    return all(word.text != "”" for word in after[:-1])


def _tells_what_one_is_like(previous: Word | None, after: Sequence[Word]) -> bool:
    """Whether a clause is 为人 and what somebody is like: 为人孝顺，."""
    return ends_clause(previous) and after[0].text == "人" and len(after) == 2 and after[1].tag[:1] in tuple("aizln")


def _is_end(after: Sequence[Word]) -> bool:
    """Whether 为 takes an end that one has, not that something is: 为和平目的，单独或者合作进行调查."""
    return 1 < len(after) < 5 and after[-1].text == "目的" and after[0].text not in ("主要", "最终", "唯一", "根本")


def _is_described(after: Sequence[Word]) -> bool:
    """Whether 所 and its verb belong to what 为 takes: 为这些遗存所包含的〔文化〕."""
    return any(word.text == "所" and then.text == "的" for word, then in zip(after, after[2:], strict=False))


def _takes_as(word: Word) -> bool:
    """Whether the word opens 以…为…, 把…V为…: 以, 将, 以村, which the tagger joined."""
    joined = word.text[0] == "以" and len(word.text) == 2 and word.tag[:1] == "n" and not has_word(word.text)
    return joined or word.text in listed("reading_rules", "taken_as")


def _is_opened_by_yi(words: Sequence[Word], start: int) -> bool:
    """Whether 以 stands before an enumeration or a bracket whose last part begins at `start`: 以A、B为C."""
    for at in range(start - 1, max(0, start - 24) - 1, -1):
        if words[at].text == "以":
            return True
        if ends_clause(words[at]) and words[at].text not in "、（）()":
            return False
    return False


_MEASURES = frozenset(("元", "亿元", "万元", "公里", "千米", "米", "平方米", "吨", "亩", "公顷", "倍", "%", "％"))


def _is_measured(previous: Word | None, after: Sequence[Word]) -> bool:
    """Whether 为 stands between what is counted and its number: 总投资为二亿元, 范围为路缘外五米; 身后为三组舞者."""
    if text_of(previous) in listed("reading_rules", "sides") and after[0].tag == "m":
        return True
    counted = len(after) > 1 and after[0].tag == "m" and after[1].text in _MEASURES
    return text_of(previous) in listed("reading_rules", "measured") or (
        counted and (previous is None or previous.tag[:1] in "nv")
    )


_ABLE = ("政府", "青年", "之士", "之年", "者", "人生", "生活", "干部", "人才", "作用", "时代", "担当", "姿态", "状态")


_OBLIGED = ("应", "应当", "须", "必须", "应该", "均应", "需")
_PARTIES = ("者", "人员", "人", "公民", "专家", "学生", "职工", "单位", "机构", "法人", "组织", "企业", "干部", "党员")


def _is_required(previous: Word | None, after: Sequence[Word]) -> bool:
    """Whether 为 says who somebody has to be: 负责人应为〔主持研究的科技人员〕."""
    if after[-1].text == "等":
        after = after[:-1]
    if text_of(previous) not in _OBLIGED or not (after and after[-1].text.endswith(_PARTIES)):
        return False
    last_de = max((at for at, word in enumerate(after) if word.text == "的"), default=0)
    return last_de > 0 and all(word.tag != "v" or word.text == "独立" for word in after[last_de + 1 :])


_FORMS = ("形式", "样式", "式样", "款式", "结构", "材质", "颜色")


def _is_of_form(previous: Word | None, after: Sequence[Word]) -> bool:
    """Whether 为 says of what form something has to be: 招牌应当为〔镂空形式〕."""
    return text_of(previous) in _OBLIGED and len(after) == 2 and after[1].text in _FORMS


_ZONES = ("区", "区域", "地区", "路段", "水域", "河段", "时段")


def _is_zone(previous: Word | None, after: Sequence[Word]) -> bool:
    """Whether 为 says what is forbidden in a place: 水源地为〔禁止增采区〕."""
    somewhere = tag_of(previous)[:1] in ("n", "s", "m", "q")
    return somewhere and after[0].text in ("禁止", "限制") and after[-1].text.endswith(_ZONES)


def _is_stated(previous: Word | None, following: Word) -> bool:
    """Whether 为 stands before what its subject says: 主题为“…”, 有为政府."""
    if previous is None:
        return False
    if previous.text == "有":
        return following.text in _ABLE
    return following.text[0] in "“‘《" and previous.text in listed("reading_rules", "stated")


_LINKED = frozenset((*"妥广深乃", "理解", "解释", "解读", "定义"))  # 为 behind one of these is wéi
_CALLED = regex(
    r"[“‘][^”’]*[年月周日节][”’]$|第[一二三四五六七八九十]+大[^，。的]{1,12}$|之一$|中的[精珍佳名杰][品作]$|之(最|冠|首)$|"
    r"(以来|年来|同期|历史|连续).{0,12}([高低多少次滑涨降升]|水平|纪录|[单跌涨增降]幅|规模)$"
)


_NAMED_TIME = regex("(宣传|活动|保护|安全|教育|服务|文化|推广)[年月周日]$")


def _is_called(words: Sequence[Word], at: int, end: int) -> bool:
    """Whether 为 takes what a time is called (10月为“宣传月”) or what excels all others (为历届之最)."""
    after = "".join(word.text for word in words[at + 1 : end])
    if tag_of(words[at - 1] if at else None) == "t" and _NAMED_TIME.search(after):
        return True
    return _CALLED.search(after) is not None and not _is_served(words[at + 1 : end])


_KIND = tuple("人户者日月年期罪")


def _is_named(words: Sequence[Word], at: int, end: int) -> bool:
    """Whether a clause of what something is by law begins with 为 and ends the sentence: 经依法登记，为个体工商户。"""
    if not at or words[at - 1].text != "，" or end >= len(words) or words[end].text[0] not in "。；":
        return False
    after = words[at + 1 : end]
    return len(after) < 6 and after[-1].text.endswith(_KIND) and not _is_served(after)


def _is_role(previous: Word | None, after: Sequence[Word]) -> bool:
    """Whether 为 takes a bare noun of what something is: 以…为主体, 政府为主导、企业为主体; 集…为一体."""
    if after[0].text.startswith("一体"):
        return True
    bare = len(after) == 1 or after[1].text in ("、", "的", "，")
    if not bare and ends_clause(previous) and after[0].tag[:1] == "v":
        return False
    return after[0].text in listed("reading_rules", "roles" if not bare else "as_nouns")


def _ends_in_role(after: Sequence[Word]) -> bool:
    """Whether 为 takes such a noun, perhaps quoted or with an attribute: 以县城为重要载体."""
    if after[0].text in ("“", "‘"):
        return len(after) > 1 and after[1].text in listed("reading_rules", "as_nouns")
    for word in after[:3]:
        if word.text in listed("reading_rules", "as_nouns"):
            return True
        if word.tag[:1] not in "abdv":
            break
    attributed = len(after) > 1 and after[0].tag in ("n", "v", "vn")
    return (attributed and after[1].text in listed("reading_rules", "as_nouns")) or _is_role_of_something(after)


def _is_role_of_something(after: Sequence[Word]) -> bool:
    """Whether such a noun, and no verb, ends what follows 的: 以…为〔党的民族工作主线〕."""
    if after[-1].text not in listed("reading_rules", "as_nouns") or any(word.text == "为" for word in after):
        return False
    last_de = max((at for at, word in enumerate(after) if word.text == "的"), default=0)
    done = after[last_de - 1]
    served = done.text.endswith(("奋斗", "服务")) or (_is_service(done.text) and done.tag == "v")  # 为…奋斗的〔基础〕
    return last_de > 0 and not served and all(word.tag != "v" for word in after[last_de + 1 :])


def _is_served(after: Sequence[Word]) -> bool:
    """Whether something is done for what 为 takes: 为…提供, 为…奠定; 为…建了."""
    for at, word in enumerate(after):
        if at and not _is_by_whom(after, at) and _is_service(word.text):
            return True
        if at and word.text == "起" and at + 1 < len(after) and after[at + 1].tag != "m":
            return True
        done, then = (text_of(next_word(after, place)) for place in (at, at + 1))
        if at and word.tag[:1] == "v" and (done == "了" or (done == "过" and then not in ("", "的"))):
            return True
        if at and word.text == "目的" and at + 1 < len(after) and after[at + 1].tag[:1] in "v(（":
            return True
    return False


_LONG_CLAUSE = 14
_LAID = regex(
    "，[^，。；：为]{2,}(奠定|打下|创造|提供|注入|开辟|赢得|搭建|拓展)了"
    "[^，。；：为]*(基础|条件|保障|空间|动力|活力|支撑|指引|机遇|契机|平台|舞台)"
)


_BROUGHT = regex("，(带来|提供|创造|注入|开辟|赢得)了")


def _is_served_next(previous: Word | None, after: Sequence[Word], clause: Sequence[Word]) -> bool:
    """Whether the next clause goes on with what 为 takes and says what is done for it: 为村民出山，致富打下了基础."""
    if text_of(previous) in ("也", "还", "更", "将") and _BROUGHT.match("".join(word.text for word in clause)):
        return True  # 也为内陆省份，带来了机遇
    if (
        previous is None
        or previous.tag[:1] not in "nr"
        or len(after) < 2
        or len(clause) < 3
        or clause[1].tag[:1] not in "vnl"
    ):
        return False
    return _LAID.match("".join(word.text for word in clause)) is not None


@lru_cache(maxsize=1 << 16)
def _is_service(text: str) -> bool:
    """Whether `text` is what is done for somebody, by itself or with its object: 建造, 培养人才."""
    return text in listed("reading_rules", "for_verbs") or text.startswith(tuple(listed("reading_rules", "for_stems")))


def _has_passive(after: Sequence[Word]) -> bool:
    """…所 + verb: 为人民所拥护; 为风险所惧, where the tagger joins them."""
    for at, word in enumerate(after[:8]):
        if at and word.text[0] == "所" and len(word.text) == 2 and word.tag == "v":
            return True
        if at and word.text == "所" and at + 1 < len(after) and after[at + 1].tag[:1] == "v":
            if _is_by_whom(after, at + 1):
                return True
            needed = after[at + 1].text in ("必需", "必须", "需") and after[0].tag == "v"
            return not needed and after[at + 1].text not in listed("reading_rules", "for_verbs")
        if at and word.text == "所" and word.tag == "c" and at + 1 < len(after):
            return True
    return False


def _is_by_whom(after: Sequence[Word], at: int) -> bool:
    """Whether the word at `at` ends what a work is told to be somebody's: 为诗人所〔作〕."""
    return at + 1 == len(after) and after[at - 1].text == "所" and after[at].text in tuple("作写著绘画题编撰译")


def _has_main_verb(after: Sequence[Word]) -> bool:
    """Whether a verb stands past the object that 为 takes, and is no attribute: no 的 follows."""
    last_de = max((at for at, word in enumerate(after) if word.text == "的"), default=0)
    return any(word.tag[:1] == "v" and word.tag != "vn" for word in after[max(1, last_de + 1) :])
