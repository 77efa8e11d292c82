"""由谁: which body or office decides, signs, elects or is in charge, among others of its kind.

>>> text = "第七条 国务院秘书长在总理领导下，负责处理国务院的日常工作。"
>>> # 国务院____在总理领导下，负责处理国务院的日常工作。 -> 秘书长（副总理、国务委员、审计长）
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from quizgen.model import AnnotatedDocument, Item, Kind
from quizgen.patterns import regex
from quizgen.rules._bodies import is_body, is_known, mistaken_for, own_part
from quizgen.rules._distractors import ordered_options
from quizgen.rules._provision import Provision, apart, provisions, question
from quizgen.rules._stem import Stem, is_half_told, source_of
from quizgen.structure.once import once
from quizgen.structure.titles import short_title

_WHO = "(?P<who>(?:设区的市级)?[^，。；：“”（）的]{2,26}?)"
_BY = rf"(?<![自理事缘])由(?!于){_WHO}(?:依法|直接|统一|具体|参照|讨论|审议)?"
_DECIDES = "决定|任免|任命|选举|罢免|签署|批准|核准|授予|推选|召集|主持|裁决|提请|提名|公布|发布|颁布|宣布"
_DOES = "管辖|领导|行使|承担|主管(?!部门|机关)|负责|审查|审批|审核|审定|监督|聘任|设立|核定|认定|组织|统一|确定"
_AFTER = "(?:讨论|审查|审核|审议|研究)?"
_HOW = "(?:统一|依法|归口|直接|具体|可以|应当)*"
_UNDER = "(?:在[^，。；]{2,14}(?:领导下|指导下)，|受[^，。；]{2,14}委托，)"
_NO_ATTRIBUTE = "(?![^，。；]*的(?:部门|机关|机构|人员|单位|组织))"
_FRAMES = tuple(
    (regex(pattern), worth)
    for pattern, worth in (
        (rf"{_BY}(?:{_DECIDES})", 1.0),
        (rf"{_BY}(?:{_DOES}){_NO_ATTRIBUTE}", 0.8),
        (rf"{_BY}(?:依法)?(?:承担|负担)[^，。；]{{0,12}}(?:责任|费用|义务)", 0.9),
        (rf"(?<![已凡])经(?![营济费验过理]){_WHO}{_AFTER}(?:批准|同意|决定|核准|通过|许可)", 0.9),
        (rf"报(?:请|送|经)?(?!告){_WHO}{_AFTER}(?:批准|决定|核准|同意|审批|审定)", 0.9),
        (rf"报(?:请|送|经)?(?!告){_WHO}备案", 0.7),
        (rf"报{_WHO}提请", 1.0),
        (rf"提请{_WHO}(?:决定|批准|任免|审议|任命|罢免|选举)", 1.0),
        (rf"[向对]{_WHO}(?:负责|报告工作)", 0.9),
        (rf"^{_WHO}{_HOW}(?:主管(?!部门|机关)|领导(?!下)|召集|主持){_NO_ATTRIBUTE}", 1.0),
        (rf"^{_WHO}{_HOW}(?:负责|集中)(?=[^。；]*(?:全国|工作|统一)){_NO_ATTRIBUTE}", 1.0),
        (rf"^{_WHO}{_HOW}负责(?!制定|解释){_NO_ATTRIBUTE}", 0.65),
        (rf"^{_WHO}{_UNDER}(?:负责|协助|承担|主持)", 1.0),
        (rf"^{_WHO}，?[是为][^，。；]{{2,30}}(?:机关|机构|组织|部门)(?=[。，；])", 1.0),
        (rf"^{_WHO}(?:任免|选举|罢免|任命|授予)", 1.0),
        (rf"(?:^|，){_WHO}(?:可以|有权)(?:依法)?(?:向人民法院)?提起[^，。；]{{0,4}}(?:公益)?诉讼", 1.0),
    )
)
"""How a law says who does what, and how much that is worth to know."""
_TELLING = 0.9
_BY_NAME = regex(
    "(?:检察长|院长|法院|检察院|委员会|代表大会|会议|主席团?|总理)$|(?:机关|部门|机构)(?:、|和|或者).+(?:机关|部门|机构)$"
)
"""What is asked by its name where nothing like it can be set beside it, and from which worth on."""
_WRONG, _FEWEST = 3, 2
_HALF = 2
"""Characters of a body's own name that tell it where its law's name or its matter has them too."""
_COMMON = regex("国务院|国家|人民政府|主管|行政|部门|机构|管理|监督|委员会|机关|县级|以上|地方|人民|省级|中央|全国")
_NAMED_BY_MATTER = regex("(?:部门|机构)$")
_OF_A_PLACE, _NOT_LOCAL = "本行政区域", "国务院"
"""What a body does that is none of the State Council."""
_EVERYBODY = regex("^(?:县级以上|各级|地方|上级|下级|乡镇|基层)[^检]*$")
"""Bodies of every level, of which others may do the same."""


@once
def authority(annotated: AnnotatedDocument) -> Iterator[Item]:
    """One item for each body or office that a provision gives a power to: a choice where others of its kind could be
    taken for it, else a gap.
    """
    return apart(_items(annotated))


def _items(annotated: AnnotatedDocument) -> Iterator[Item]:
    text = annotated.document.text
    found = [
        (provision, provision.start + match.start("who"), provision.start + match.end("who"), worth)
        for provision in provisions(annotated)
        for match, worth in _powers(text[provision.start : provision.end])
    ]
    named = list(dict.fromkeys(text[start:end] for _, start, end, _ in found))
    for provision, start, end, worth in found:
        item = _item(annotated, provision, start + own_part(text[start:end]), end, worth, named)
        if item:
            yield item


def _powers(text: str) -> Iterator[tuple[re.Match[str], float]]:
    """Where a provision names who has a power."""
    taken: set[int] = set()
    for frame, worth in _FRAMES:
        for found in frame.finditer(text):
            if found.start("who") not in taken and is_body(found["who"]):
                taken.add(found.start("who"))
                yield found, worth


def _item(
    annotated: AnnotatedDocument, provision: Provision, start: int, end: int, worth: float, named: Sequence[str]
) -> Item | None:
    document = annotated.document
    name = document.text[start:end]
    stem = question(document, provision, start, end, lambda stem: _tells(stem, short_title(document)))
    if stem is None or _EVERYBODY.match(name):
        return None
    told = short_title(document) + provision.article.replace(name, "")
    others = (each for each in mistaken_for(name, named, told) if not (_OF_A_PLACE in stem.text and _NOT_LOCAL in each))
    wrong = tuple(islice(others, _WRONG))
    options = (name, *wrong) if len(wrong) >= _FEWEST else ()
    if not (options or is_known(name) or (worth >= _TELLING and _BY_NAME.search(name))):
        return None
    return stem.item(
        "authority",
        source_of(document, start, end),
        kind=Kind.CHOICE if options else Kind.CLOZE,
        options=ordered_options(stem.text, options),
        score=worth * (0.45 + 0.5 * provision.central),
        reasons=("who has a power",),
    )


def _tells(stem: Stem, title: str) -> bool:
    """Whether the law's name or the sentence has a part of what tells the body from others: 国务院〔民航〕主管部门."""
    name = stem.answer
    if is_known(name) and not _NAMED_BY_MATTER.search(name):
        return is_half_told(stem)
    own = _COMMON.sub("\n", name)
    rest = f"{title}\n{stem.rest}"
    parts = (own[at : at + _HALF] for at in range(len(own) - _HALF + 1))
    return any("\n" not in part and part in rest for part in parts)
