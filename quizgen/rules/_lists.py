"""The lists to ask, and what a question about each is headed by."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise, takewhile
from operator import attrgetter

from quizgen.language.brackets import inside_quotes, without_note
from quizgen.language.function_words import CONJUNCTIONS
from quizgen.language.numerals import counted, to_chinese, to_int
from quizgen.language.words import tag_words
from quizgen.model import AnnotatedDocument, Document, ListKind, Role, Sentence, Span, TextList
from quizgen.patterns import regex
from quizgen.rules._list_doubts import is_doubtful
from quizgen.rules._list_worth import is_recited
from quizgen.rules._provision import is_a_point_of_things
from quizgen.rules._standalone import stands_alone
from quizgen.rules._stem import LONGEST, Stem, content_bounds, stem_around, stretch, told
from quizgen.structure.aspects import is_aspect, is_short_aspect, owner_of
from quizgen.structure.chains import is_a_chain
from quizgen.structure.clauses import LONGEST_MEMBER
from quizgen.structure.definitions import names_a_thing
from quizgen.structure.genres import sets_rules, tells_news
from quizgen.structure.heads import head_before, promises
from quizgen.structure.labels import (
    LED_TO,
    asks,
    is_advice,
    is_remark,
    is_talk,
    is_told_as_predicate,
    label_at,
    told_at,
)
from quizgen.structure.marked_lists import is_vouched_for
from quizgen.structure.once import of_the_last, once
from quizgen.structure.principles import NAMES_PRINCIPLES
from quizgen.structure.text_names import name_of
from quizgen.structure.titles import short_title
from quizgen.structure.topics import THE_REST, aspect_of, topic_above, topic_of_aspect

_FEWEST, _MOST = 3, 20
"""How many members a list has that is asked."""
_SHORTEST_HEAD, _SHORTEST_OF_RECITED, _SHORTEST_OF_MARKED = 10, 6, 4
"""Characters around the gap that a head inside a sentence must have, one of a list that public texts recite, and one of
a list that the author marked.
"""
_SHORTEST_SHORTENED = 20
"""Characters that a stem must have around its gap without the clauses that recite another list."""
_SAID_OF_ALL = regex("，(?:这些)?(?:就|正|都|也)?是(?!否)")
"""What says something of a list that begins its sentence."""
_HEADLESS = regex(
    r"^(?:具?有|符合|违反)哪些[^，]*$|^哪些[^，不应可]*$|之一的$|(?:行为|情形)之一$|用语的含义$|^(?:特别|尤其)是|^[书文会]中|^[会台]上|^在?这里|^能(?:够|实现|使|让)|^本?节目|^活动(?![室场])|^除了"
    r"|(?:^|，)当地(?!时间)|^.方(?:愿|钦佩|感谢|赞赏|高度|支持|坚信|期待|坚定|欢迎)|[，”]再到|字数|自拟题目"
    r"|^[^，]{2,6}(?:就此|还)?提出[两二三四五六七八九十]点(?:建议|主张|看法|意见|要求|希望)$|^另(?:一[种个方类]|外)|^主要包括|^(?:……)?还应|^从[^，]{2,20}等?[一二三四五六七八九十]+(?:个)?方面|致以"
)
"""A head that does not say who or what, or not what follows: 有下列情形之一的."""
_OPEN_CLAUSE = regex(
    r"(?:^|，)(?:如果|(?:根据|按照|依照|依据|随着)[^，]*……)[^，]*$|(?<![小同及实限按临平])时$|在[^，]*……[^，]*(?:中|上|下|里|期间|方面)$"
    r"|^对于?(?!.*(?:有|是|要|应|须|能|可|予|进行|实行|作|给|加|严|依法))|^凡[^，]*$|^以[^，]*的(?:名义|形式|方式|身份)$"
)
"""A last clause that only prepares what was to follow."""
_CONTENTS = regex(r"节目主要内容|联播快讯|^目\s*录|^附件|^要闻")
"""A head of what stands in the paper or programme: its members are headlines."""
_BARE = 8
"""Characters up to which a heading does not say by itself what it belongs to (试点任务)."""
_SHORTEST_TAUGHT = 3
"""Characters up to which a label of what is taught does not say by itself what it is of (四要素)."""
_NAMED = 3
"""Characters by which a head names a member."""
_WORD = 2
"""Characters up to which the label of a point names no point by itself: 地域, 级别."""
_VIEW = regex("从.{1,10}[看说讲]")
_TELLS = regex(
    "^以[^，]+为|^(?:能够?|可以|具有|会)(?!力)|[为是][^，]+、|[为是]$|(?<![主重需纲只首])要(?![求点素义件领])"
)
"""A head that tells something, and is no name of what its members are: 能够认识世界, 三公为丞相、太尉."""
_COUNT, _MEASURE = "[两二三四五六七八九十]+", "(?:[大个项条点种类]|方面)"
_SUMMED = regex(
    f"(?:(?:[^，。：；]{{2,16}}的|[^，。：；可从要为在把应须持]{{0,16}})(?<![第一二三四五六七八九十百千万]))(?P<count>{_COUNT}){_MEASURE}"
    "(?!的)[^，。来把要、]{0,10}"
)
"""A head that is the number of its members and what they are: 中央银行的三大职能."""
_BEGINS_WITH_COUNT = regex(_COUNT + _MEASURE)
_TO_LEARN = regex("，[^，]*(?:记|背|看)$")
"""What a head says of learning: ，对照着记."""
_GOES_WITH = regex("相关|有关|相应|对应|配套")
"""What a head begins with that goes with something."""
_ONLY_COUNTED = regex("(?:共|有|分)[两二三四五六七八九十][个项条点种类]$")
"""A head that says how many there are, and not of what: 由轻到重共五种."""
_GENERAL = regex(
    r"(?:主要|具体|集中)?要?(?:把握|掌握|注意|表现|体现|反映|包括|做到|做好|抓好|有)?[在从]?(?:以下|如下)?[两二三四五六七八九十几]个?大?(?:方面|点|项|条|问题)"
    r"(?:入手|着手|工作|措施)?"
)
"""A head that says how many points there are and not of what: 主要表现在三个方面."""
_OF_WHATEVER = regex("(?:基本|重要|总体|主要|指导|工作|发展|建设|战略)*(?:原则|方针|理念|目标)")
"""A heading of principles or goals that any text may have."""
_MAIN = 3
"""A list that covers a third of a text is what the text is made of."""
_NUMBERED = regex(r"[\d一二三四五六七八九十]+：")
"""What a sentence that is a point itself begins with."""
_SUBJECTLESS = regex(
    r"(?:深刻|充分|生动|集中|全面|清晰|鲜明)?(?:揭示|成为|展现|展示|彰显|体现|反映|标志|见证|表明|证明|意味|构成|印证)(?!好|出来)"
)
"""The beginning of a head whose subject stood in the clause before it."""
_DONE = regex("[^，…]{1,7}了(?!解)")
_CLAUSE_END = regex("[，；。！？]”?")
_PARTLY = regex("（|^(?:再|又)?[到在]|^(?:禁止|还|同步|首)")
"""What a clause holds before a list in brackets, or begins with that goes on from the clause before it."""
_OF_WHAT_WENT_BEFORE = regex("，(?:这|具有|有着|是|就(?!业)|一项一项)|了(?!解)")
"""What clauses after it say of the clause before it, or tell as done."""
_OPENS = frozenset("vda")
"""What the tag begins with of the first word of a clause that is asked by itself."""
_FIRST_WORDS = 8
"""Characters of a head that show its first word."""
_PREDICATES = frozenset("vpa")
_DEEDS = frozenset("vda")
"""What the tag begins with of the first word of a clause without a subject."""
_COUNTS_BY_NAME = regex("[两二三四五六七八九十]个(?!大?方面|问题|重点|环节|点|月|[^，]?工作)[^，“”]{2,}$")
"""A head that counts its members by a noun for them: 要做到四个到位."""
_LEADING = regex("(?:包括|包含|做到|(?P<kinds>分为)|(?<![没只还所])有|(?<![就还也只])是|讲了)$")
"""What a head ends with that the members go on with."""
_OF_POINTS = regex(
    "[^，是]*(?<!有)(?:事项|内容|任务|目标|原则|要求|职责|条件|特征|特点|措施|意义|问题|思路|要点|重点|范围|程序|步骤|因素|表现"
    "|作用|优势|成就|经验|做法|路径|方向|挑战|机遇|工程|建议|(?:重点|主要)工作)"
)
"""A heading that is the name of its points: 执业登记的主要事项."""
_DEMANDING = regex("(?<![主重])[要应须](?!求|点|素|内容|任务|目标|原则|特|措施|事项|工作)|进行|面临|出现|取得|了(?!解)")
"""What a head has that demands or tells something, and is no name."""
_THESE = regex(
    "(?<![岁年级米元人下天月倍如])(?:下列|以下|如下)(?![简统合]?称)的?(?=[^一二三四五六七八九十两几\\d：。，]{2})"
)
"""What points to the members, in a head that is asked."""
_SEVERAL = regex("(?:以下|如下|下列)几(?=[个项条点种类]|方面)")
"""What points to members that the text does not count, in a head that is asked: 重点把握好以下几个方面."""
_PROPOSES = regex("^(?:提出|明确|确定|部署|作出)了?")
_NAMES_ITS_COUNT = regex(f"[^，“”]{{3,}}的“(?P<count>{_COUNT})(?:个|大|项|点)[^“”]{{2,6}}”$")
"""A clause that says of what its members are so many: 修好水渠的“三个坚持”."""
_SHORT_NAME = regex("（(?:以下|下称)[^（）]*）")
"""What is added for what follows in the text: （以下简称管水站）."""
_WHICH = "哪些"
_COUNTED = regex(
    "(?:下列|以下|如下)?(?P<count>[两二三四五六七八九十]+|\\d{1,2})(?=[个项条点种类件](?!(?!方面的)[^，]*的))"
)
_MEASURES = (
    (regex("(?:[^，]*的)?(?:情形|行为|方式|方法|途径|形式|手段|协议)"), "种"),
    (regex("(?:[^，]*的)?(?:人员|人[，的员]|机构|组织|单位|物品|货物|案件|项目)"), "类"),
)
"""What counts the members by the noun for them; others are counted by 项."""
_TITLED = regex("(?:《[^》]+》|党的[一二三四五六七八九十]{1,3}大报告)的")
"""A head that names its text."""
_SAYS_WHAT_IT_IS = regex("(?P<matter>[^，。；：“”是]{4,20})是(?![否指不])[^，。；：是]{4,}")
"""A sentence that says of the matter what it is."""
IN_THE_TEXT = "文中"
"""Stands in a question for points until the text's name is known."""
ASKED = "讲了"
"""What a question for points asks with."""
GAP = "……"
"""Stands in a head for the members themselves."""


@once
def lists_to_ask(annotated: AnnotatedDocument) -> Iterator[tuple[TextList, str]]:
    """Each list that can be asked whole or by its members, with a head that makes sense alone."""
    for found in annotated.lists:
        if not _FEWEST <= len(found.members) <= _MOST:
            continue
        if max(len(member.text) for member in found.members) > LONGEST_MEMBER or is_doubtful(annotated, found):
            continue
        head = _question_head(annotated, found)
        if head is not None:
            yield found, head


@of_the_last
def told_otherwise(annotated: AnnotatedDocument) -> frozenset[int]:
    """Where the meanings of terms begin, and the lists that are asked by a question: what a label leads to there is
    asked already.
    """
    meanings = (definition.meaning.start for definition in annotated.definitions)
    members = (found.members[0].start for found, head in lists_to_ask(annotated) if GAP not in head)
    return frozenset(chain(meanings, members))


def _question_head(annotated: AnnotatedDocument, found: TextList) -> str | None:
    """The head of the list as a person would ask it, or None where it would not stand alone.

    A list announced by words before it is asked for by them; one inside a sentence by its clauses with a gap for
    the members.
    """
    head = _head(annotated, found)
    if head is None or GAP in head:
        return head
    if annotated.teaches:
        of_a_term = _is_of_a_term(annotated, head, found)
        return None if of_a_term else _asked_of_what_is_taught(annotated.document, head, found)
    return _asked(head, len(found.members))


def _is_of_a_term(annotated: AnnotatedDocument, head: str, found: TextList) -> bool:
    """Whether a list is that of a numeral term, which is asked by itself: 三会一课."""
    members = {member.text for member in found.members}
    return any(mention.term.name == head and members == set(mention.term.members) for mention in annotated.terms)


def _asked_of_what_is_taught(document: Document, head: str, found: TextList) -> str | None:
    """A question for what a text teaches under a head, or None where its points are only what it treats of there."""
    cut = sum(document.text.startswith("；", each.end) for each in found.members)
    if found.ordered and 2 * cut >= len(found.members):
        return None
    outline = [each for each in found.members if _is_a_heading(document, each)]
    if len(outline) * 2 >= len(found.members) or is_remark(head) or is_advice(head) or is_talk(head):
        return None
    if _names_half(head, found) or _TELLS.search(head):
        return None
    count = len(found.members)
    if is_a_chain(document, found):
        return f"“{inside_quotes(head)}”依次是哪{counted(count)}步？"
    said = without_note(head)
    if (summed := _SUMMED.fullmatch(said)) and to_int(summed["count"]) == count:
        return f"{said}是哪{counted(count)}项？"
    question = _asked(head, count)
    if not question.startswith(IN_THE_TEXT):
        return question
    counted_by = "点" if found.ordered else "项"
    return f"“{inside_quotes(head)}”{'的' if is_told_as_predicate(head) else ''}有哪{counted(count)}{counted_by}？"


def _names_half(head: str, found: TextList) -> bool:
    """Whether a head names its own members: 真理的客观性、绝对性和相对性."""
    return 2 * sum(member.text[-_NAMED:] in head for member in found.members) >= len(found.members)


def _is_a_heading(document: Document, member: Span) -> bool:
    """Whether a member is no knowledge, but a heading of some."""
    role = document.paragraphs[document.sentence_at(member.start).paragraph].role
    words = member.text.partition("：")[0]
    labels = len(words) <= _WORD and document.text[member.end : member.end + 1] == "："
    return (
        role is Role.HEADING
        or labels
        or is_aspect(words)
        or (owner_of(words) != words and "是" not in words)
        or asks(words)
        or _VIEW.fullmatch(words) is not None
    )


def _asked(head: str, count: int) -> str:
    """A question that asks for so many points under a head."""
    points = f"哪{counted(count)}点？"
    if _TITLED.match(head):
        return f"{head}包括{points}"
    if which := _which(head, count):
        return f"{which}？"
    if leading := _LEADING.search(head):
        return f"{head}哪{counted(count)}类？" if leading["kinds"] else f"{head}{points}"
    if _OF_POINTS.fullmatch(head) and not _DEMANDING.search(head):
        return f"{head}包括{points}"
    return f"{IN_THE_TEXT}就“{inside_quotes(_matter(head))}”{ASKED}{points}"


def _matter(head: str) -> str:
    """What points are made on: of a sentence that only says what its matter is (水渠通村是富民的举措) the matter."""
    found = _SAYS_WHAT_IT_IS.fullmatch(head)
    return found["matter"] if found and names_a_thing(found["matter"]) else head


def _which(head: str, count: int) -> str | None:
    """The head as a question, where it points to its members or counts them: 要抓好哪三项工作."""
    before, these, after = head.partition(_WHICH)
    if these:
        measure = next((measure for noun, measure in _MEASURES if noun.match(after)), "项")
        return f"{before}哪{counted(count)}{measure}{after}"
    for found in _COUNTED.finditer(head):
        if to_int(found["count"]) == count and head.startswith("“", found.start() - 1) and head.endswith("”"):
            return f"{head}是哪{counted(count)}项"
        if to_int(found["count"]) == count:
            return f"{head[: found.start()]}哪{counted(count)}{head[found.end() :]}"
    return None


def _head(annotated: AnnotatedDocument, found: TextList) -> str | None:
    document = annotated.document
    first = found.members[0].start
    before = _head_before(document, found)
    if before is not None:
        announcement = _announcement(document, found, before)
        if found.ordered and _tells_nothing(document.text[before.start : before.end + 1]):
            return _by_title(annotated, found)
        if _CONTENTS.search(before.text):
            return None
        said = (told(document, *announcement) if announcement else None) or ""
        if name_of(document) and not annotated.teaches:
            summed = _SEVERAL.sub(to_chinese(len(found.members)), said)
            said = said if _GENERAL.fullmatch(summed.rstrip("。：")) else summed
        head = _THESE.sub(_WHICH, _SHORT_NAME.sub("", said), count=1)
        if not stands_alone(head):
            head = _counting_clause(head, len(found.members)) or head
        if not head or not (stands_alone(head) or _is_short_heading(document, before)):
            return _by_title(annotated, found)
        if _HEADLESS.search(head):
            return None
        head = head.strip("，。：；、")
        return _of_topic(document, head, before.start) if annotated.teaches else _of_title(document, head)
    sentence = document.sentence_at(first)
    if annotated.teaches and (label := _label_of(document, sentence, found)):
        return _of_topic(document, label.text, label.start)
    if found.members[-1].end > sentence.end:
        return _by_title(annotated, found)
    marked = is_vouched_for(document, found)
    if not (marked or _states(annotated, found, sentence)):
        return None
    stem = _stem_of(annotated, found, marked) or _clause_of(document, found, sentence)
    if stem is None or (not marked and is_a_point_of_things(document, sentence)):
        return None
    (start, end), text = stem.blank, stem.text
    if len(text) - (end - start) < _shortest_head(document, found):
        return None
    begun = text[start - 1 : start] in CONJUNCTIONS  # 发展和……: the list begins before the gap
    if begun or (start == 0 and text[end : end + 1] in "，；" and not _SAID_OF_ALL.match(text, end)):
        return None
    head = (text[:start] + GAP + text[end:].partition("；")[0]).rstrip("。，")
    if _HEADLESS.search(head) or _OPEN_CLAUSE.search(head) or _lacks_subject(head):
        return None
    return head


def _counting_clause(said: str, count: int) -> str:
    """The last clause of an announcement, if it names what it counts: 会议…，提出修好水渠的“三个坚持”."""
    clause = _PROPOSES.sub("", said.rstrip("。：").rpartition("，")[2])
    stated = _NAMES_ITS_COUNT.search(clause)
    return clause if stated and to_int(stated["count"]) == count else ""


def _head_before(document: Document, found: TextList) -> Span | None:
    """The words that announce the list, where they stand in a sentence of their own: of numbered points, of members in
    several sentences, and of those that are all that the sentence behind a colon says.
    """
    first = found.members[0].start
    if found.head is not None and found.head.end <= first and (found.ordered or _crosses_sentences(document, found)):
        return found.head
    sentence = document.sentence_at(first)
    alone = first == sentence.start and found.members[-1].end + 1 >= sentence.end
    led = sentence.index > 0 and document.sentences[sentence.index - 1].text.endswith("：")
    return head_before(document, first) if alone and led else None


def _stem_of(annotated: AnnotatedDocument, found: TextList, marked: bool) -> Stem | None:
    """The sentence with a gap for the list, without the clauses before it that recite another list which is to be
    asked, too, where these only tell one more deed: 稳就业、稳外贸，｜增强获得感、幸福感.
    """
    document, (first, *_, last) = annotated.document, found.members
    stem = stem_around(document, first.start, last.end, marked=marked)
    if stem is None or not _begins_with_a_deed(stem):
        return stem
    since = bisect_left(annotated.lists, document.sentence_at(first.start).start, key=attrgetter("start"))
    before = takewhile(lambda each: each.start < first.start, annotated.lists[since:])
    recited = [
        each.end
        for each in before
        if len(each.members) >= _FEWEST
        and each.end < first.start
        and document.text[each.start : each.end] in stem.before
        and _will_be_asked(document.text, each.members)
    ]
    comma = document.text.find("，", max(recited), first.start) if recited else -1
    rest = stem_around(document, first.start, last.end, marked=marked, since=comma + 1) if comma >= 0 else None
    return rest if rest and len(rest.rest) >= _SHORTEST_SHORTENED and _begins_with_a_deed(rest) else stem


def _clause_of(document: Document, found: TextList, sentence: Sentence) -> Stem | None:
    """The clause of a list whose edges are sure, with the clauses after it if they stand alone with it, where the
    sentence does not: 其中要抓好｜稳就业、稳外贸、稳投资工作. Only where the text can be named before it.
    """
    text, start, end = document.text, found.members[0].start, found.members[-1].end
    lengths = {len(member.text) for member in found.members}
    even = len(lengths) == 1 and min(lengths) > _WORD
    sure = found.kind is ListKind.ENUMERATION and (even or is_recited(text, found.members))
    begun = max(text.rfind(mark, sentence.start, start) for mark in "，；") + 1
    if not sure or not begun or not name_of(document) or sets_rules(document):
        return None
    words = tag_words(text[begun:start])
    if not words or words[0].tag[:1] not in _OPENS or not any(word.tag[:1] == "v" for word in words):
        return None
    if _PARTLY.search(text[begun:start]):
        return None
    for until in reversed([each.end() for each in _CLAUSE_END.finditer(text, end, sentence.end)]):
        stem = stretch(document, begun, until, (start, end))
        if stem and len(stem.text) <= LONGEST and not _OF_WHAT_WENT_BEFORE.search(stem.after):
            return stem
    return None


def _begins_with_a_deed(stem: Stem) -> bool:
    words = tag_words(stem.before[:_FIRST_WORDS])
    return bool(words) and words[0].tag[:1] in _DEEDS


def _will_be_asked(text: str, members: Sequence[Span]) -> bool:
    return len({len(member.text) for member in members}) == 1 or is_recited(text, members)


def _shortest_head(document: Document, found: TextList) -> int:
    if is_vouched_for(document, found):
        return _SHORTEST_OF_MARKED
    return _SHORTEST_OF_RECITED if is_recited(document.text, found.members) else _SHORTEST_HEAD


def _is_short_heading(document: Document, head: Span) -> bool:
    """Whether the head is a heading that is asked with the title of its text, which says what it belongs to."""
    paragraph = document.paragraphs[document.sentence_at(head.start).paragraph]
    return len(head.text) <= _BARE and paragraph.role is Role.HEADING


def _announcement(document: Document, found: TextList, head: Span) -> tuple[int, int] | None:
    """Where the words stand that are asked: of a head with 下列 the whole sentence, which says what they are for. None
    where they are none, or too many.
    """
    begins, ends = content_bounds(document.sentence_at(head.start))
    start, end = max(head.start, begins), min(head.end, ends)
    colon = document.text.rfind("：", end, found.members[0].start)
    if _THESE.search(head.text) or _THESE.search(document.text, end, max(end, colon)):
        end = max(end, colon)
        start = begins if end - begins <= LONGEST else start
    return (start, end) if 0 < end - start <= LONGEST else None


def _lacks_subject(head: str) -> bool:
    """Whether the clause that says who did what stood before the head: 形成了……, 揭示了……."""
    return _SUBJECTLESS.match(head) is not None or (
        _DONE.match(head) is not None and tag_words(head[:_FIRST_WORDS])[0].tag[:1] == "v"
    )


def _tells_nothing(sentence: str) -> bool:
    """Whether a sentence before numbered points is a point itself, or does not announce them."""
    return _NUMBERED.match(sentence) is not None or (sentence.endswith("。") and not promises(sentence))


def _states(annotated: AnnotatedDocument, found: TextList, sentence: Sentence) -> bool:
    """Whether the sentence says something with its list, and is no mere name for somebody: 伟大的革命家、政治家."""
    start, end = found.members[0].start, found.members[-1].end
    words = annotated.words[sentence.index]
    return any(
        word.tag[:1] in _PREDICATES and not (word.tag[:1] == "a" and following.text == "的")
        for word, following in pairwise(words)
        if word.end <= start or word.start >= end
    )


def _by_title(annotated: AnnotatedDocument, found: TextList) -> str | None:
    """The text's title as the head of the numbered points that it is made of, where no words announce them."""
    if annotated.teaches:
        return None
    document, title = annotated.document, short_title(annotated.document)
    covered = found.members[-1].end - found.members[0].start
    main = found.ordered and covered * _MAIN > len(document.text)
    return f"{name_of(document)}的主要内容" if title and main and not tells_news(title) else None


def _of_title(document: Document, head: str) -> str | None:
    """A short heading with the title of the text it stands in; where that is unknown, only one that says of what it
    tells the principles or goals.
    """
    if (len(head) > _BARE and not _GENERAL.fullmatch(head)) or _LEADING.search(head.removesuffix("包括")):
        return head
    if _COUNTS_BY_NAME.search(head):
        return head
    name = name_of(document)
    if not name:
        told = NAMES_PRINCIPLES.search(head) and not _OF_WHATEVER.fullmatch(head)
        return f"{IN_THE_TEXT}就“{inside_quotes(head)}”{ASKED}" if told else None
    if head in short_title(document):
        return head
    return f"{name}的“{_THESE.sub('', head.removesuffix('包括'))}”"


def _label_of(document: Document, sentence: Sentence, found: TextList) -> Span | None:
    """The label that begins the line, if the list is all that the sentence says: 主要职权：A、B、C."""
    first, last = found.members[0], found.members[-1]
    label = label_at(document, first.start)
    rest = document.text[last.end : sentence.end].strip("。；等")
    if label is None or rest or is_remark(label.text):
        return None
    return label if LED_TO.fullmatch(document.text, told_at(document, label), first.start) else None


def _of_topic(document: Document, head: str, start: int) -> str | None:
    """A head of what is taught: one that is only an aspect with the heading above it, of which it is one."""
    head = _TO_LEARN.sub("", head)
    if (asks(head) and len(head) <= _BARE) or THE_REST.match(head):
        return None
    if _GENERAL.fullmatch(head) and (label := label_at(document, start)) and label.text != head:
        return _of_topic(document, label.text, label.start)
    if _ONLY_COUNTED.search(head):
        return topic_above(document, document.paragraphs[document.sentence_at(start).paragraph].start)
    counts = _BEGINS_WITH_COUNT.match(head) is not None
    bare = is_aspect(head) or _GOES_WITH.match(head) is not None
    told = bare or is_short_aspect(head) or len(head) <= _SHORTEST_TAUGHT or counts
    if not told and not _heads_twice(document, head):
        return head
    find = topic_of_aspect if bare or counts else topic_above
    topic = find(document, document.paragraphs[document.sentence_at(start).paragraph].start)
    if topic is None:
        return None if bare else head
    return aspect_of(topic, head)


def _heads_twice(document: Document, head: str) -> bool:
    """Whether lines of several parts of the text end with the same head."""
    return f"{document.text}\n".count(f"{head}\n") > 1


def _crosses_sentences(document: Document, found: TextList) -> bool:
    return found.members[-1].end > document.sentence_at(found.members[0].start).end
