"""要点: what a sentence of a text that teaches says in so many words is the nature, cause or key of something, what an
event marks, or why something is so.

>>> # 水车和水渠的根本区别在于有没有提水的动力。 -> 水车和水渠的根本区别是什么？
>>> # 石渠之所以不渗水，是因为渠底抹了灰浆。 -> 石渠为什么不渗水？
"""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.language.brackets import is_balanced
from quizgen.language.words import tag_words
from quizgen.model import AnnotatedDocument, Item, Kind, Role
from quizgen.patterns import regex
from quizgen.rules._stem import content_bounds, source_of
from quizgen.structure.labels import is_talk

_SINGLE = "(?:根本|首要|核心|中心|唯一|最[大高终基主]本?要?|本质|鲜明|基本|主要|直接|决定性|总|最终)"
_ASPECT = (
    f"(?:{_SINGLE}|重大|历史)?(?:本质|实质|核心|关键|任务|原因|根源|标志|区别|性质|目的|目标|出发点|落脚点|出发点和落脚点|前提|特征|特点"
    "|灵魂|精髓|主题|(?:核心|中心|首要|根本|基本|主要)问题|对象|指导思想|前途|动力|主体|方针|主线|途径|依据|来源|源泉|标准|要求|意义"
    "|弱点|局限|导火线|含义)"
)
"""What a sentence tells of something by name."""
_OF_ONE = (
    f"(?:{_SINGLE}的?(?:制度|保证|标识|标志|对象|任务|问题|特征|内容|形式|力量|原则|途径|依据|标准|矛盾|目的|目标|基础|原因|关系"
    "|规律|路径|方式)|来源|动力|源泉|灵魂|精髓|主体|导火线|出发点)"
)
"""What there is but one of, so that a question for it has one answer."""
_ANY, _WHAT, _SAID = "[^，。；：？！“”]", "[^，。；：？！“”是]", "[^。；？！]"
_IS = "，?(?:仍然|依然|归根到底|还|就|则|正|主要)?(?:是(?![否指])|在于)，?：?"
_TOLD = regex(
    f"(?P<when>在[^，。；：]{{2,14}}，)?(?P<what>{_WHAT}{{2,30}}?)的(?P<aspect>{_ASPECT}){_IS}(?P<said>{_SAID}{{4,}})"
)
_COMES_TO = regex(
    f"(?P<what>{_WHAT}{{6,40}})，其?(?P<aspect>(?:根本|主要|直接|深层)?(?:原因|根源|关键|目的|实质|核心))"
    f"就?(?:在于|是(?!否))(?P<said>{_SAID}{{4,}})"
)
_MARKS = regex(rf"(?P<what>(?:[\d年月日]{{5,11}}，?)?{_WHAT}{{4,30}})，?[这则]?标志着(?P<said>{_SAID}{{4,}})")
_SINCE = regex(
    f"(?P<who>{_WHAT}{{2,16}})之所以(?P<what>{_WHAT}{{3,30}})，[就正]?是(?:因为|由于)(?P<said>{_SAID}{{6,}})"
)
_BECAUSE = regex(f"(?P<what>(?:{_ANY}{{2,16}}，(?=仍然|依然|就))?{_ANY}{{6,30}})，(?:这是)?因为(?P<said>{_SAID}{{8,}})")
_ONE = regex(f"(?P<said>{_ANY}{{2,14}}?)是(?P<what>{_WHAT}{{2,24}}?)的(?P<aspect>{_OF_ONE})(?=[，。；]|$)")
_LIES = regex(f"(?P<what>{_WHAT}{{2,14}}的{_WHAT}{{2,10}}?)就?在于(?P<said>{_SAID}{{2,}})")
_PART = regex("[^。；？！]+")
"""What of a sentence tells something by itself."""
_BEGIN = regex(
    "(?:^|(?<=[，：]))(?:(?:由此(?:决定|可见)?|因此|因而|所以|可见|总之|其中|归根到底|说到底|从根本上[说讲]|简言之)，?)?"
)
"""Where a clause begins, behind what joins it to others."""
_SETTING = regex(
    "(?:^|[，：])(?:在|对|从|当|如果|只有|只要|要|随着|由于|根据|按照|作为|虽然|尽管|不是|无论)[^，：]*，$"
)
"""A clause that limits what follows it."""
_SHORTEST, _LONGEST = 2, 110
"""Characters of an answer."""
_FURTHER = regex(
    "，(?:因为|因而|因此|所以|而(?!且|不)|但|却|从而|也就是|这|那|它|其|是|并非|不是|此外|另外|[^，]*也(?:是|在于))[^。；]*$"
)
"""What goes on from what was said, and is no part of the answer."""
_POINTS_BACK = regex(
    "[这那他她]|^(?:此|该|其|由|为什么|怎|如何|什么)|上述|前述|以上|如下|以下|下列|[二两]者|前者|后者|^[^，]*的(?:$|，)|^(?:是|仍|要(?!素)|一[个项])"
)
_NO_MATTER = regex(
    "^(?:[其此它他她该我你本而但也又还则却就可由因所如若要只当虽与和同及更既最从对以把将被用不无没有第]|提出|通过|明确|确立|指出|强调|认为|规定|[头前后][几两三四五六七八九十]+[年月天步件]|今天|一方面|另一方面|同时|首先|其次|再次)"
    "|[这那其它他她我你]|上述|前述|二者|两者|前者|后者|双方|有[人的些]|不是|并非|认为|现在|目前|当前|[今明去]年"
)
"""What begins a clause that names nothing to ask of, or points back."""
_GENERAL = regex(
    "(?:为什么说)?(?:革命|会议|大会|条约|战争|大战|运动|起义|政府|改革|文章|材料|本文|课文|作者|事件|问题|矛盾|论战|谈判|斗争|人们|大家|时代|社会|理论"
    "|界[线限]|活动|工作|体系|根本|主要|基本|重要|突出)(?:的|是|标志|为什么)"
)
"""Words that do not say which one is spoken of."""
_OFTEN = 8
"""How often a text may say an answer before it is the text's theme, which every question names."""
_NO_SUBJECT = frozenset("vpcd")
"""Classes of words with which no subject begins."""
_SCORE = 0.85


def stated(annotated: AnnotatedDocument) -> Iterator[Item]:
    """One item for each part of a sentence that says what an aspect of something is, what it marks, or why it is so."""
    if not annotated.teaches:
        return
    document = annotated.document
    for sentence in document.sentences:
        if document.paragraphs[sentence.paragraph].role is not Role.BODY:
            continue
        for part in _PART.finditer(document.text, *content_bounds(sentence)):
            for question, said in _asked(part.group()):
                start, end = part.start() + said[0], part.start() + said[1]
                if document.text.count(document.text[start:end]) >= _OFTEN:
                    continue
                yield Item(
                    kind=Kind.TERM,
                    rule="stated",
                    stem=question,
                    answers=(document.text[start:end],),
                    source=source_of(document, start, end),
                    score=_SCORE,
                    reasons=("said in so many words",),
                    difficulty=3,
                )


def _asked(part: str) -> Iterator[tuple[str, tuple[int, int]]]:
    """What is asked of a part of a sentence, and where in it the answer stands."""
    done = 0
    for begin in _BEGIN.finditer(part):
        if begin.start() < done or _is_limited(part, begin.start()):
            continue
        opens = part[: begin.start()].endswith("：") or begin.start() == 0
        for pattern, form in _FORMS:
            if pattern in _OF_THE_WHOLE and not opens:
                continue
            found = pattern.match(part, begin.end())
            if found is None:
                continue
            start, end = found.span("said")
            if further := _FURTHER.search(part, start, end):
                end = further.start()
            if pattern is _COMES_TO and "的" in found["what"]:
                form = "{what}，{aspect}是什么？"
            question = form.format(**{name: words or "" for name, words in found.groupdict().items()})
            if pattern in _OF_THE_WHOLE and tag_words(found["what"])[0].tag[:1] in _NO_SUBJECT:
                continue
            if _is_a_question(question) and _answers(part[start:end]):
                done = max(end, found.end())
                yield question, (start, end)
                break


def _is_limited(part: str, at: int) -> bool:
    """Whether the clause before a place limits what follows."""
    return _SETTING.match(part, max(0, *[part.rfind(mark, 0, at - 1) for mark in "，："]), at) is not None


_FORMS = (
    (_SINCE, "{who}为什么{what}？"),
    (_BECAUSE, "为什么说{what}？"),
    (_MARKS, "{what}标志着什么？"),
    (_COMES_TO, "{what}的{aspect}是什么？"),
    (_TOLD, "{when}{what}的{aspect}是什么？"),
    (_ONE, "{what}的{aspect}是什么？"),
    (_LIES, "{what}在于什么？"),
)
"""How a text says it, and how it is asked."""
_OF_THE_WHOLE = (_BECAUSE, _MARKS)
"""Forms whose subject may stand some clauses before them."""


def _is_a_question(question: str) -> bool:
    """Whether a question says of what it asks."""
    return is_balanced(question) and not (_NO_MATTER.search(question) or _GENERAL.match(question) or is_talk(question))


def _answers(said: str) -> bool:
    """Whether the words can be an answer on a card."""
    return _SHORTEST <= len(said) <= _LONGEST and is_balanced(said) and _POINTS_BACK.search(said) is None
