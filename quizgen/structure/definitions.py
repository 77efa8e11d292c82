"""What the text says something is: 本法所称数据，是指…; 长江禁渔是为全局计的重要决策; 所谓…就是…; 同一性：…."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from quizgen.language.function_words import CONJUNCTIONS
from quizgen.language.han import HAN
from quizgen.language.numbering import ARTICLE_LEAD, POINT
from quizgen.language.word_lists import listed
from quizgen.model import Definition, Document, Role, Sentence, Span, Word
from quizgen.patterns import regex
from quizgen.structure.aspects import is_told_of, owner_of
from quizgen.structure.labels import is_advice, is_remark, label_at

_TERM = r"(?:“(?P<quoted>[^“”，。；]{2,16})”|(?P<bare>[^，。；：、！？“”《》（）【】是]{2,20}?(?:（[^（）]{1,16}）)?))"
_SHORT_FORM = "（以下(?:简|统)?称[^（）]*）"
"""What is added to a meaning that is none of it."""
_NUMBER = rf"{POINT}[ \u3000]*|【[^【】]{{1,14}}】"
_MEANS = regex(
    rf"(?:^|[。，：；])\s*(?:{ARTICLE_LEAD})?(?:[^，。；“”]{{0,16}}?所称的?|所谓的?|[^，。；：“”]{{1,6}}(?=“)|[一二三四五六七八九十]是|{_NUMBER})?"
    rf"(?:[^，。；：“”的]{{2,12}}中的)?"
    rf"{_TERM}(?:属于[^，。；：“”]{{2,12}})?[，：]?(?:则|通常|一般|主要|就|也|均)?"
    rf"(?:是指(?![导挥示出明向引点定])的?|指的是|指的就是|即指|系指|意思是|(?<=”)是说)[，：]?(?![（(][一1])"
    rf"(?P<meaning>[^。；“”]{{4,120}}?)(?=(?:{_SHORT_FORM})?(?:[。；]|$)|，[^，。；“”]{{2,16}}，?是指)"
)
_SO_CALLED = regex(rf"所谓{_TERM}，(?:就是|即是?|是)(?P<meaning>[^。；“”]{{4,60}})(?=[。；]|$)")
_REPORTED = "[^，。；：“”]{2,24}?(?:表示|指出|强调|认为|介绍|说)[，：]“?"
_IS = regex(
    rf"^[\s—]*(?:{ARTICLE_LEAD}|{_NUMBER}|第[一二三四五六七八九十]，|[^，。；：“”]{{1,8}}：|{_REPORTED})?"
    rf"{_TERM}(?:本质上|实质上|实际上|归根到底)?，?(?:就是|是(?![否指]))(?P<meaning>[^，。；：？！是“”]{{4,40}})(?=[。，；])"
)
_OF_A_KIND = regex(
    rf"(?:^|(?<=；))(?:{_NUMBER})?{_TERM}，即?是(?![指否])(?P<meaning>[^，。；：？！“”]{{2,70}}的(?:[^，。；：？！“”的]{{0,4}}"
    "(?:权力|权利|义务|责任|制度|活动|行为|过程|关系|总和|能力|规律|理论|学说|观点|方法|形式|现象|思想|原则|规范|机关|组织|政策|机制"
    "|方式|状态|体系|观念|手段|属性|范畴|概念|程序|文书|合同|事实|价值|力量|矛盾)))(?=[；。，])"
)
"""A term, and what it is of such a kind: 表决权，是代表对议案表示赞成或者反对的权利."""
_NAMED = regex(
    r"(?:^|[，；：])(?P<meaning>[^。；：？！“”]{6,60}?)(?:(?<!不)(?:叫[做作]?|被?称[为作]|称之为)|，这就是)"
    r"(?:“(?P<quoted>[^“”，。；]{2,12})”|(?P<bare>[^，。；：、！？“”《》（）的了]{2,10}))(?=[。；，])"
)
"""What is described, then named: 渠底每百米下降的高度叫做坡度."""
_PASSIVE = "被"
_LABELLED = regex(
    "(?:：|——)(?P<meaning>[^。；：？！“”]{8,80}?)(?=。|$|，(?:如(?![果实期何同])|包括|内容|例如|分为|其中))"
)
"""What a line says its term is, up to what only adds to it: examples, kinds."""
_PREDICATES = frozenset(("v", "p", "d", "r"))
"""Classes of words that no noun for a kind of thing has before its last word."""
_ADVERBIAL = frozenset(("d", "c"))
"""Classes of words that no name for a kind of thing begins with."""
_POINTING_BACK = regex("前者|后者|二者|两者|[这那它他她此其]")
_COUNTING = regex(r"[\d一二两三四五六七八九十从对在把由按]|已满|未满|不满")
_RULING = regex(r"^[^，的]{0,4}(?:不得(?!已)|应当|必须)|^\d{4}年|^[一二][〇○零九][〇○零一二三四五六七八九]{2}年")
"""What a line has that tells a rule or an event, and not what something is."""
_SUMS_UP = regex("[两二三四五六七八九十](?:[大个项种条]|方面)")
"""What a label has that says how many there are: 中央银行三大职能."""
_MEANING = regex("指|意思是|”是说")
_GUARD = regex("[是指：叫称—]")
_POINTING_WORDS = (
    "除[^，]*外$ 处处 到处 随处 即(?!墨) 好的 真正的 良好的 最 前款 前条 上款 这 那 此 其 该 他 她 它 我 你 咱 本"
    " 有的 有些 谁 什么 怎 如 但 而 因 所以 同时 不 尤其 特别 关键 目的 问题 原因 结果 首先"
    " 第[一二三四五六七八九十] [一二三四五六七八九十](?:是|要) 更 最 只 既 就 都 也 还 又 正 无论 不管 无 凡 越"
    " 总的 根本 重点 核心 今天 今年 现在 当前 目前 以 在 从 对 把 让 要 当 为 经过 面对 上述 以上 以下 [上下]表"
    " 前者 后者 两者 事实 实践 可以 可见"
)
_POINTING = regex(f"^(?:{'|'.join(_POINTING_WORDS.split())})")
_WEAK_TERM_ENDS = (
    "分别 责任 意义 目的 目标 归宿 出发点 落脚点 宗旨 关键 问题 原因 结果 重点 核心 要求 任务 做法 一点 方面 时候"
    " 之一 意思 区别 特点 不 也 都 就 更 还 又 正 才 仍 总 只 可能 必须 应该 应当 要 可以 很 之所以 的 了 着 往往"
    " 曾 已经 如果 说 认为 表示 指出 强调 看 而 但 或 一直 始终 历来 无疑 显然 确实 依然 越来越 同时 特别 尤其 于"
    " 便 终"
)
_WEAK_TERM = regex(f"(?:{'|'.join(_WEAK_TERM_ENDS.split())})$")
_BELIEF = regex(
    r"^(?:牢固|进一步|切实|更加)?(?:树立|确立|坚持|强化|增强|牢记|秉持|践行|认识|证明|表明|说明|意味|承认|懂得|明确|深知|看到|实践|贯彻|发扬|提出)"
)
_WEAK_INSIDE = regex(r"[我你他她它这那]|什么|怎样|如何|为什么|不是|而是|还是|或是|(?<!第)[一两几]个|本报|记者")
_MEANING_END = regex(
    rf"(?:的{HAN}{{1,10}}|之(?![上下中内外间]){HAN}{{1,4}}|(?<=..)(?:机关|机构|制度|标志|动力|规律|政权|条约|法典|运动|起义|会议|战役|学派|学说|理论|政党))$"
)
_WEAK_OPENINGS = (
    "根据 依据 按照 依照 由于? 所 否 不 没 要 为了 因为 由于 在(?!于) 从 对 通过 如此 可以 能 会"
    " 我们?的?(?!国|党|军) 这 那 他 她 它 有 非常 很 十分 可 必 同 什么 怎 个 指 说 以 位于 来自"
)
_WEAK_MEANING = regex(f"^(?:{'|'.join(_WEAK_OPENINGS.split())})")
_LISTING = regex(r"^(?:下列|以下|如下)|：$")
_AMOUNT = regex(r"(?:[\d一二两三四五六七八九十百千万亿.]+[元人件次倍年月日天吨亩](?:以上|以下)?[，的不满足]*)+")
"""A meaning that is only how much: 二千元以上，五千元以下."""
_EMPTY_MEANING = regex(
    r"(?:的[^的，]{0,5}(?:举措|问题|需要|愿望|任务|事业|舞台|开端|结晶|方法|方式|措施|选择|财富|主题)"
    r"|的(?:一年|一次|国家|人|事|事情|地方|东西|时候|(?:重要)?(?:组成部分|内容|方面|一部分|一半))?|之一|一样)$"
)
_OF_THE_PAPER = ("材料", "文章", "资料", "题目", "题干")
"""What an exam's text speaks of itself."""
_CLAUSE_OR_TIME = regex("作为|地处|位于|属于|成为|拥有|具有|俗称|世纪$|(?<=.)时代$|年代$|\\d年$|以来$")
"""What a clause has, or a time is called by: 河湾村地处山区, 二十一世纪."""
_SAID = ("v", "m", "t")
"""Classes of words that stand behind the verb of a clause: 春节俗称｜过年."""
_NO_NAME = ("i", "f")
"""Classes of words with which no name ends: 血脉相连, 背后."""
_FIRST = regex("第一[个家座条部]|首[个家座条部]|唯一")
"""What a place is to be known for: 第一个同新中国建交的南美国家."""
_WEIGHTY = regex("的(?:重[要大]|关键|首要|根本|战略|必然|迫切|中心|核心)(?:性)?(?:举措|任务|选择|主题)$")
"""What a deed is that matters: 健全制度的重要举措."""
_ROLE = regex(
    "的(?:[^的，]{0,6})(?:基础|关键|核心|前提|保证|保障|任务|要求|动力|引擎|目标|本质|灵魂|根本|法宝|命脉|基石|支撑|途径|路径|抓手|着力点"
    "|之举|之策|之路|选择|力量|使命|源泉|底线|硬道理|主题|翼|体现)$"
)
"""What a deed is for something greater: 推动高质量发展的内在要求."""
_EVENT_TAGS = ("r", "d", "p", "c", "y", "e", "o")


def names_a_thing(term: str) -> bool:
    """Whether the words of which a sentence says what they are name something by themselves: not 重点, nor 水渠也."""
    return not (_POINTING.match(term) or _WEAK_TERM.search(term) or _WEAK_INSIDE.search(term))


def find_definitions(document: Document, words: tuple[tuple[Word, ...], ...]) -> Iterator[Definition]:
    """Each definition or telling characterisation; term and meaning as they stand in the text."""
    for sentence, sentence_words in zip(document.sentences, words, strict=True):
        if not _GUARD.search(sentence.text) or document.paragraphs[sentence.paragraph].role is not Role.BODY:
            continue
        found = (
            _explicit(sentence)
            or _characterisation(sentence, sentence_words)
            or _labelled(document, sentence, sentence_words)
        )
        if found:
            yield found
        yield from _of_a_kind(sentence)
        yield from _named(sentence, sentence_words)


def _explicit(sentence: Sentence) -> Definition | None:
    match = (_MEANS.search(sentence.text) if _MEANING.search(sentence.text) else None) or (
        _SO_CALLED.search(sentence.text) if "所谓" in sentence.text else None
    )
    if match is None or not names_a_thing(_term(match)) or _LISTING.search(match["meaning"]):
        return None
    if _AMOUNT.fullmatch(match["meaning"]):
        return None
    return _definition(sentence, match)


def _of_a_kind(sentence: Sentence) -> Iterator[Definition]:
    """Each term that is set off by a comma from what kind of thing it is; a sentence may tell several."""
    for match in _OF_A_KIND.finditer(sentence.text):
        if not (_POINTING.match(_term(match)) or _WEAK_TERM.search(_term(match)) or _WEAK_INSIDE.search(match.group())):
            yield _definition(sentence, match)


def _named(sentence: Sentence, words: tuple[Word, ...]) -> Iterator[Definition]:
    """What is named after it is described; a person's by-name is no term: 王进喜被称为铁人."""
    match = _NAMED.search(sentence.text)
    if match is None:
        return
    start, end = (sentence.start + place for place in match.span("meaning"))
    told = takewhile(lambda word: word.text != _PASSIVE, (word for word in words if start <= word.start < end))
    if any(word.tag[:2] == "nr" for word in tuple(told)[-1:]):
        return
    if not _WEAK_INSIDE.search(_term(match)) and not _POINTING.match(_term(match)):
        yield _definition(sentence, match)


def _characterisation(sentence: Sentence, words: tuple[Word, ...]) -> Definition | None:
    match = _IS.search(sentence.text)
    if match is None:
        return None
    term, meaning = _term(match), match["meaning"]
    if (
        _POINTING.match(term)
        or _WEAK_TERM.search(term)
        or _WEAK_INSIDE.search(sentence.text, match.start(_group(match)), match.end())
    ):
        return None
    if (
        term in listed("blanks", "sayings")
        or term in meaning
        or (_EMPTY_MEANING.search(meaning) and not (_FIRST.search(meaning) or _WEIGHTY.search(meaning)))
        or _BELIEF.match(term)
        or not _MEANING_END.search(meaning)
        or _WEAK_MEANING.match(meaning)
    ):
        return None
    start, end = (sentence.start + place for place in match.span(_group(match)))
    inside = [word for word in words if word.start < end and word.end > start]
    if any(word.start < start or word.end > end or _is_of_an_event(word) for word in inside):
        return None
    if (
        inside[0].text in CONJUNCTIONS
        or _CLAUSE_OR_TIME.search(term)
        or any(word.tag in _NO_NAME for word in inside[1:][-1:])
    ):
        return None
    if len(inside) > 1 and inside[0].tag == "v" and not _ROLE.search(meaning):
        return None
    if any(word.tag == "v" and (word.text[-1] == "有" or after.tag in _SAID) for word, after in pairwise(inside[1:])):
        return None
    if _is_a_place_or_person(inside) and not _FIRST.search(meaning):
        return None
    if inside[0].text in _OF_THE_PAPER:
        return None
    if not any(word.tag[:1] in "njlivs" and len(word.text) > 1 for word in inside):
        return None
    return _definition(sentence, match)


def _is_a_place_or_person(words: Sequence[Word]) -> bool:
    return all(word.tag == "ns" for word in words) or any(word.tag == "nr" for word in words)


def _is_of_an_event(word: Word) -> bool:
    """Whether the word tells what happened to something; 和 joins two things that are spoken of together."""
    return word.tag[:1] in _EVENT_TAGS and word.text not in CONJUNCTIONS


def _labelled(document: Document, sentence: Sentence, words: tuple[Word, ...]) -> Definition | None:
    """A line that begins with a term and a colon, and goes on with what kind of thing it is."""
    if sentence.start != document.paragraphs[sentence.paragraph].start:
        return None
    label = label_at(document, sentence.end)
    match = label and _LABELLED.match(document.text, label.end, sentence.end)
    if not label or not match or _is_no_term(label.text) or label.text in match["meaning"]:
        return None
    ending = _MEANING_END.search(match["meaning"])
    if ending is None or _POINTING_BACK.match(match["meaning"]) or "第一，" in match["meaning"]:
        return None
    after = match.start("meaning") + ending.start() + 1
    kind = [word.tag for word in words if after < word.end <= match.end("meaning")]
    first = next((word.tag for word in words if word.end > match.start("meaning")), "")
    if match["meaning"].startswith(f"{owner_of(label.text)}是") or match["meaning"].endswith("除外"):
        return None
    if (first == "v" and "，" in match["meaning"]) or _RULING.search(match["meaning"]):
        return None
    if "的" in label.text and next((word.tag for word in words if word.end > label.start), "") == "v":
        return None
    if first in _ADVERBIAL or _PREDICATES.intersection(kind[:-1]) or "d" in kind[-1:]:
        return None
    return Definition(label, Span(*match.span("meaning"), match["meaning"]))


def _is_no_term(label: str) -> bool:
    """Whether a label names no one thing: an aspect, a teacher's word, or how many there are (二者关系)."""
    return (
        "是" in label
        or is_told_of(label)
        or is_remark(label)
        or is_advice(label)
        or (_COUNTING.match(label) or _SUMS_UP.search(label)) is not None
    )


def _definition(sentence: Sentence, match: re.Match[str]) -> Definition:
    def span(name: str) -> Span:
        return Span(sentence.start + match.start(name), sentence.start + match.end(name), match[name])

    return Definition(span(_group(match)), span("meaning"))


def _group(match: re.Match[str]) -> str:
    return "quoted" if match["quoted"] else "bare"


def _term(match: re.Match[str]) -> str:
    return match[_group(match)]
