"""Which lists are none to be asked: roll calls, and those of which a member seems to begin or end elsewhere."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

from quizgen.language.function_words import ADVERBS, CONJUNCTIONS
from quizgen.language.names import name_shapes
from quizgen.language.numbering import ORDINAL
from quizgen.language.numerals import to_int
from quizgen.model import AnnotatedDocument, Document, ListKind, Span, TextList, Word
from quizgen.patterns import regex
from quizgen.rules._list_worth import is_recited
from quizgen.rules._stem import AND_MORE
from quizgen.structure.counts import COUNT, MEASURES
from quizgen.structure.labels import LED_TO, label_at, told_at
from quizgen.structure.marked_lists import is_vouched_for
from quizgen.structure.text_names import OWN_NAME
from quizgen.structure.word_places import begun_between, word_before

_ARTICLE = regex(rf"{ORDINAL}[条款项章]")
_OF_ALL = regex("(?:方针|原则|政策|精神|理念|要求|思想)$")
"""The noun for what a list names, behind its last member."""
_SESSION = regex("[一二三四五六七八]中(?:全会)?(?:精神)?")
"""A session of a Central Committee, of which each has the same."""
_PEOPLE = regex(
    "等?(?:\\d+[名位])?(?:单位|部门|地方|方面|地|党和国家)?(?:的?主要|有关|相关)?(?:负责同志|领导同志|领导人|同志|负责人|代表)"
)
_OPEN = regex(rf"[”》）]?(?:{AND_MORE}|(?:以及)?其他)")
_AMOUNT = regex(r"\d|[一二三四五六七八九十百千万亿]{3,}")
_LEVEL = regex("省|自治[区州县]|直辖市|地?市|州|县|市?辖?区|旗|乡|镇|村|街道|地区|盟")
"""A level of government, as a bare word."""
_UNEVEN = 3
"""How many times, and characters more, the longest member may have what the shortest has."""
_PAIR = 2
"""Characters of the longest member beside one of a single character: 山、水、林、湿地."""
_OPENING = 2
"""Characters that show that members begin alike."""
_TERSE = 4
"""Characters of a member that may stand before the noun of all: 稳就业、稳外贸｜工作."""
_FEW_WORDS = 4
"""Words after the last member among which a conjunction may go on with it."""
_FEW = 3
"""Members from which one that differs is the odd one."""
_NEAR = 4
"""Characters after the last member in which the end of all others shows that it was cut: 所有权、经营权、收益｜权."""
_THINGS = frozenset("nabjle")
"""Classes of words by which a member names a thing."""
_ENDING = 2
"""Characters by which members end alike."""
_NUMBERED = regex(r"[\dA-Za-z]")
_UNFINISHED = regex(
    r"(?:在|按照|根据|依照|对于?|为了?|随着|通过|由于)[^，。；]*(?:中|上|下|内|里|原则|情况|条件|要求|计划|方针)$"
)
"""A member cut before what it prepares: 在重点工程中; 根据适用和经济的原则."""
_MEANS = regex("(?:通过|围绕|按照|根据|针对)[^，；]*$")
_CONDITION = regex("(?:[^，]{2,12})?(?:如有|如果|若有|如需)|(?s:.*)时$")
"""A point that only says when something is done: 对决定如有意见."""
_CASE = regex("(?:的|过程中|等[^，等]{2}|[内中外时后])$")
"""What a numbered point ends in before it says what is done in that case: 采用密闭设备的，｜应当封闭."""
_POINTS_TO_MORE = regex("下列|如下")
_AMENDED = "为"
"""What a point ends in before a colon and the words that it brings: 将第一条修改为：."""
_DUTY = regex("必须|应当|不得")
"""What begins clauses that tell of one thing, and are no equals of the clause that names it."""
_OF_THE_LAST = regex("的[^，。；的]{1,6}[，。；]")
"""What follows a list of deeds that fills the beginning of its clause, and is the object of the last."""
_MADE, _CALLED = regex("[使让令]"), regex("[史俗又]称|国号|取名|定名为|是为")
"""What the verb of all may begin the first member with, and what goes on from the member before it."""
_REST = ("其他", "其它")
_FOLLOWED = regex("其他|其它|（|后(?=[^，。；])")
_JOINED_ON = regex(rf"(?:{'|'.join(sorted(CONJUNCTIONS))})(?!其|有关|相关)")
"""What joins more to a list that has no conjunction: 权威、统一、高效｜和部门协同."""
_STATING = regex("是(?![否非])|成为|属于")
_LONG = 1.5
"""How many times longer than the others a member is that holds more than one thing: 财政、货币政策和产业、投资."""
_SUCH_AS = regex("如(?![意期实何此果约])|特别是|尤其是")
_COUNTING = regex(rf"{COUNT}(?:{MEASURES}|[张份套支座部])")
_ANNOUNCED = regex(
    rf"(?:表现在|体现在|包括|分为|有|如下|以下)(?:以下|如下)?{COUNT}(?:个?方面|[点条种项])[^，。；：]{{0,4}}[。：]$"
)
"""How a sentence ends that says how many points follow it."""
_COUNT_OF_ALL = regex(rf"等?{COUNT}")
_PREPARING = frozenset(
    ("对", "向", "在", "以", "从", "由", "用", "按照", "根据", "通过", "围绕", "随着", "特别", "尤其")
)
"""What a first member begins with that is not the list's own: 通过〔…〕, 特别是〔…〕."""
_OF_WHAT_KIND = "传统 现代 重度 中度 轻度 国际 国内 多种 各种 大型 中型 小型 重点 重大 特殊 必要 公共 民用 新型 现有"
_ATTRIBUTIVES = frozenset(_OF_WHAT_KIND.split())
"""What says of what kind the thing is that follows it, and names none by itself: 名镇、名村、传统｜村落."""
_OF_TWO = frozenset(("兼顾", "统筹", "平衡", "协调"))
"""Verbs with two objects that a conjunction joins: 兼顾当前与长远需要."""
_BY, _OF = "由", "的"
_TOWARDS = frozenset("对向给为以把将由被")
"""What stands between an adverb and the verb that it belongs to: 非法｜向他人提供."""


def is_doubtful(annotated: AnnotatedDocument, found: TextList) -> bool:
    """Whether the list is none to be asked: examples, a roll call, or one with an edge that is or seems in doubt, which
    it is not where public texts recite the list. What its author marked is asked, as long as its number is right.
    """
    text = annotated.document.text
    if _miscounts(annotated.document, found):
        return True
    if is_vouched_for(annotated.document, found):
        return False
    if _is_open(text, found) or _is_roll_call(annotated, found) or _is_uneven(found) or _is_broken_off(text, found):
        return True
    if _fills_its_line(annotated, found):
        return False
    if is_recited(text, found.members):
        return _has_the_noun_of_all(found)
    return not found.certain or _has_odd_edge(annotated, found)


def _fills_its_line(annotated: AnnotatedDocument, found: TextList) -> bool:
    """Whether a text that teaches has nothing but the members after a label, so that no edge can be elsewhere."""
    text = annotated.document.text
    first = found.members[0].start
    label = label_at(annotated.document, first) if annotated.teaches else None
    if label is None or not LED_TO.fullmatch(text, told_at(annotated.document, label), first):
        return False
    joints = {text[one.end : other.start] for one, other in pairwise(found.members)}
    return joints == {"、"} and text[found.members[-1].end : found.members[-1].end + 1] in ("。", "\n", "")


def _is_open(text: str, found: TextList) -> bool:
    """Whether the text goes on with 等 or 以及其他 and no count, so that the members are examples of more."""
    return found.count is None and _OPEN.match(text, found.members[-1].end) is not None


def _is_roll_call(annotated: AnnotatedDocument, found: TextList) -> bool:
    """Whether the members are offices or names of people, amounts, which are asked one by one, articles of a law, or
    itself (法律、法规和本法), sessions, or levels of government, for which every rule is made (税额由｜省、直辖市).
    """
    if all(_ARTICLE.match(member.text) or _AMOUNT.search(member.text) for member in found.members):
        return True
    if all(_SESSION.fullmatch(member.text) for member in found.members):
        return True
    if any(OWN_NAME.fullmatch(member.text) for member in found.members):
        return True
    if found.count is None and all(_LEVEL.fullmatch(member.text) for member in found.members[1:]):
        return True
    start, end = found.members[0].start, found.members[-1].end
    if _PEOPLE.match(annotated.document.text, end):
        return True
    if _are_names(annotated, found):
        return True
    return any(person.office.start < end and person.name.end > start for person in annotated.people)


def _are_names(annotated: AnnotatedDocument, found: TextList) -> bool:
    """Whether every member has the shape of a person's name, and the tagger knows most of them for such."""
    if not all(name_shapes().fits(member.text) for member in found.members):
        return False
    words = annotated.words[annotated.document.sentence_at(found.members[0].start).index]
    named = {(word.start, word.end) for word in words if word.tag == "nr"}
    return 2 * sum((member.start, member.end) in named for member in found.members) > len(found.members)


def _is_uneven(found: TextList) -> bool:
    """Whether a list without numbers has a member far longer than another, or a word cut in two (参｜与权): an edge of
    it is wrong, or it is no list.
    """
    lengths = [len(member.text) for member in found.members]
    longest, shortest = max(lengths), min(lengths)
    return not found.ordered and (longest > _UNEVEN * shortest + _UNEVEN or (shortest == 1 and longest > _PAIR))


def _has_the_noun_of_all(found: TextList) -> bool:
    """Whether the last member alone ends in what all are: “一国两制”、高度自治〔方针〕."""
    *others, last = found.members
    noun = _OF_ALL.search(last.text)
    return noun is not None and not any(member.text.endswith(noun.group()) for member in others)


def _is_broken_off(text: str, found: TextList) -> bool:
    """Whether a member lacks what its text goes on with, or holds more than itself."""
    if any(_UNFINISHED.match(member.text) or _breaks_off(text, member) for member in found.members):
        return True
    if found.ordered and any(_stops_early(text, member) for member in found.members):
        return True
    if _MADE.match(found.members[0].text) and not _MADE.match(found.members[1].text):
        return True
    if sum(_CALLED.match(member.text) is not None for member in found.members) in range(1, len(found.members)):
        return True
    return not found.ordered and (
        _is_half_quoted(found)
        or _goes_on(text, found)
        or _loses_the_end(text, found)
        or _lacks_the_end(found)
        or _holds_its_count(found)
    )


def _has_odd_edge(annotated: AnnotatedDocument, found: TextList) -> bool:
    """Whether the members show that one of them begins or ends elsewhere."""
    text = annotated.document.text
    if found.ordered:
        return False
    if found.kind is ListKind.PARALLEL and (
        text[found.members[0].start - 1] == "的" or any("、" in member.text for member in found.members)
    ):
        return True
    if _holds_a_part(found):
        return True
    if found.kind is ListKind.PARALLEL and len({text[member.end] for member in found.members[:-1]}) > 1:
        return True
    members = _Members(annotated, found)
    if members.leave_a_noun_to_the_last(text):
        return True
    if found.kind is ListKind.ENUMERATION and (members.are_nested() or members.are_cut()):
        return True
    return members.have_odd_verb()


def _stops_early(text: str, point: Span) -> bool:
    """Whether a numbered point ends with its case, or has points of its own."""
    case = _CASE.search(point.text) is not None and text.startswith("，", point.end)
    return case or _POINTS_TO_MORE.search(point.text) is not None


def _breaks_off(text: str, member: Span) -> bool:
    """Whether a point ends at a comma before it says what is done: 通过深化改革，｜降低成本."""
    if member.text.endswith(_AMENDED) and text.startswith("：", member.end):
        return True
    prepares = _MEANS.match(member.text) or _CONDITION.match(member.text)
    return prepares is not None and text.startswith("，", member.end)


def _is_half_quoted(found: TextList) -> bool:
    """Whether more stands in a member after the quotation that is all of another: “米袋子”, “菜篮子”｜产品供应充足."""
    quoted = [member.text.startswith("“") for member in found.members]
    whole = [
        each and member.text.find("”") == len(member.text) - 1
        for each, member in zip(quoted, found.members, strict=True)
    ]
    return any(whole) and whole != quoted


def _holds_a_part(found: TextList) -> bool:
    """Whether a member is only the beginning of another (勤俭建国, 勤俭｜办一切事业), or the first begins with what
    another ends in (渠道｜故障、水库故障).
    """
    first, *others = texts = [member.text for member in found.members]
    if any(first.startswith(other[-2:]) and len(other) > 2 for other in others):
        return True
    return any(one != other and other.startswith(one) for one in texts for other in texts)


def _goes_on(text: str, found: TextList) -> bool:
    """Whether what follows is said of the last member alone: 世界｜其他地区, …是基本国情."""
    *others, last = found.members
    if (
        last.text in _REST
        or (found.kind is ListKind.ENUMERATION and last.text.startswith(_REST))
        or _FOLLOWED.match(text, last.end)
        or _NUMBERED.match(text[found.members[0].start - 1 : found.members[0].start])
    ):
        return True
    if found.kind is ListKind.ENUMERATION and (_JOINED_ON.match(text, last.end) or text.startswith("、", last.end)):
        return True
    first, *clauses = [_DUTY.match(member.text) is not None for member in found.members]
    if all(clauses) and (not first or text.startswith(_OF, last.end)):
        return True
    return _STATING.search(last.text) is not None and not any(_STATING.search(member.text) for member in others)


def _loses_the_end(text: str, found: TextList) -> bool:
    """Whether all members but the last end alike, and the last would a little farther: 经营权、使用权、收益分配｜权."""
    *others, last = found.members
    ends = {member.text[-1] for member in others}
    return len(ends) == 1 and not last.text.endswith(tuple(ends)) and ends.pop() in text[last.end : last.end + _NEAR]


def _lacks_the_end(found: TextList) -> bool:
    """Whether one member ends with the next, in which it is joined to another: 医药分开、营利性｜和｜非营利性分开."""
    *others, last = [member.text[-_ENDING:] for member in found.members]
    return len(others) >= _FEW and last == others[0] and sum(other != last for other in others) == 1


def _miscounts(document: Document, found: TextList) -> bool:
    """Whether the sentence before points that stand in sentences of their own announces another number of them:
    表现在四个方面 before three.
    """
    index = document.sentence_index(found.members[0].start)
    if index < 1 or document.sentence_index(found.members[1].start) == index:
        return False
    stated = _ANNOUNCED.search(document.sentences[index - 1].text)
    return stated is not None and to_int(stated[1]) != len(found.members)


def _holds_its_count(found: TextList) -> bool:
    """Whether the last member holds how many they are: 教育、科技、人才三大｜支撑."""
    counts = (to_int(stated[1]) for stated in _COUNTING.finditer(found.members[-1].text))
    return len(found.members) in counts


class _Members:
    """The words of a list's members, and those around it in its sentence."""

    def __init__(self, annotated: AnnotatedDocument, found: TextList) -> None:
        self._found = found
        words = annotated.words[annotated.document.sentence_at(found.members[0].start).index]
        self._inside = [begun_between(words, member.start, member.end) for member in found.members]
        first, last = found.members[0].start, found.members[-2].start
        self._joints = [
            word
            for word in begun_between(words, first, last)
            if word.text in CONJUNCTIONS
            and not any(member.start <= word.start < member.end for member in found.members)
        ]
        self._words = words
        self._before = word_before(words, found.members[0].start)
        self._lead = self._before.tag if self._before else ""
        self._after = words[bisect_left(words, (found.members[-1].end,)) :][:_FEW_WORDS]

    @cached_property
    def _tags(self) -> list[list[str]]:
        return [[word.tag for word in words] for words in self._inside]

    @property
    def _begins(self) -> list[str]:
        return [tags[0][:1] if tags else "" for tags in self._tags]

    def are_nested(self) -> bool:
        """Whether members are parted into smaller ones by a conjunction: 法人、自然资源｜和｜空间地理、信用信息."""
        if self._joints:
            return True
        joined = [any(word.text in CONJUNCTIONS for word in words) for words in self._inside]
        if joined[-1] and not any(joined[:-1]):
            return True
        lengths = [len(member.text) for member in self._found.members]
        longest = _LONG * _median(lengths)
        return sum(joined) == 1 and any(
            each and length >= longest for each, length in zip(joined, lengths, strict=True)
        )

    def are_cut(self) -> bool:
        """Whether words around the list belong to one of its members, or words in one of them do not."""
        if not all(self._inside):
            return True
        if self._parts_two_objects() or self._tells_what_all_do() or self._begins_before():
            return True
        return self._is_out_of_step() or self._prepares() or self._leads_on() or self._shares_object()

    def leave_a_noun_to_the_last(self, text: str) -> bool:
        """Whether they are deeds that begin a clause, with the object of the last behind it: 守法、制定公平｜的规则."""
        first, last = self._found.members[0], self._found.members[-1]
        opens = text[first.start - 1 : first.start] in ("，", "；", "。", "\n")
        return opens and self._begins[0] == "v" and _OF_THE_LAST.match(text, last.end) is not None

    def _is_joined(self) -> bool:
        """Whether a conjunction stands before the last member."""
        joint = word_before(self._words, self._found.members[-1].start)
        return joint is not None and joint.text in CONJUNCTIONS

    def _begins_before(self) -> bool:
        """Whether the word before the list is one of its members (投放｜时间、地点和投放｜要求), or a noun that nothing
        stands before where their number follows: 行政｜手段、财税、金融｜三大杠杆.
        """
        if self._before is None:
            return False
        if self._before.text in {member.text for member in self._found.members}:
            return True
        further = word_before(self._words, self._before.start)
        opens = further is None or further.tag == "x"
        following = self._after[0].text if self._after else ""
        return opens and self._before.tag == "n" and _COUNT_OF_ALL.match(following) is not None

    def _parts_two_objects(self) -> bool:
        """Whether the last two members are the objects of one verb, which the last but one begins with."""
        verb, *objects = self._inside[-2]
        return self._is_joined() and bool(objects) and verb.text in _OF_TWO and self._inside[-1][0].tag != "v"

    def _tells_what_all_do(self) -> bool:
        """Whether the last member alone holds what those do by whom it is done: 由理事长、董事长或者校长｜担任."""
        *others, last = self._tags
        told = "v" in last[1:] and not any(tag[:1] == "v" for tags in others for tag in tags)
        return told and self._before is not None and self._before.text == _BY

    def _is_out_of_step(self) -> bool:
        """Whether an outer member alone is shorter, where words that may belong to it stand beside it: all others are
        as long as each other (衣不蔽体、食不饱肚、糠菜｜半年粮), or much longer (外部｜考验、市场考验、改革开放考验).
        """
        first, *middle, last = [len(member.text) for member in self._found.members]
        if not middle:
            return False
        if len({first, *middle}) == 1 and first > max(last, 2) and self._is_followed("nvabmrd"):
            return True
        if self._lead == "ns" and len({first, *middle, last}) > 1:
            return True
        particles = ["的" in member.text for member in self._found.members]
        if sum(particles) == 1 and particles[-1] and self._tags[-1][0] != "v":
            return True
        if all(tags == ["ns"] for tags in self._tags[:-1]) and self._tags[-1] == ["ns", "n"]:
            return True
        return self._lead[:1] == "n" and first + 1 < _median([*middle, last])

    def _prepares(self) -> bool:
        """Whether the first member alone begins with a preposition, or with one verb more than all others."""
        first, *others = self._inside
        if _SUCH_AS.match(self._found.members[0].text) or first[0].tag == "c":
            return True
        if first[0].text in _PREPARING and not any(words[0].text in _PREPARING for words in others):
            return True
        if _leads_to_object(first) and not any(map(_leads_to_object, others)):
            return True
        if any(_opens_twice(tags) for tags in self._tags[1:]) or not _opens_twice(self._tags[0]):
            return False
        length, *lengths = [len(member.text) for member in self._found.members]
        return length > max(lengths)

    def _leads_on(self) -> bool:
        """Whether the last member is the beginning of what one does (非法｜向他人提供, 水费、奖金和必要｜手段)."""
        if self._continues():
            return True
        following = self._after[0].text if self._after else ""
        if following in _TOWARDS and self._tags[-1][-1][:1] in "bdvac":
            return True
        if following in {member.text for member in self._found.members}:
            return True
        kinds = [words[-1].text in _ATTRIBUTIVES for words in self._inside]
        joins = any(word.text in CONJUNCTIONS for word in self._inside[-1])
        if kinds[-1] and not (joins or any(kinds[:-1])) and self._is_followed("nvab"):
            return True
        *others, last = [tags[-1] for tags in self._tags]
        classes = {other[:1] for other in others}
        if len(self._tags[-1]) > 1:
            return False
        if last in ("b", "d"):
            return classes == {"n"}
        return last == "a" and classes <= {"n", "v"} and self._is_followed("n")

    def _continues(self) -> bool:
        """Whether the last member goes on with a conjunction: 电力、水利｜设备和材料; 与生产｜劳动相结合."""
        even = len({len(member.text) for member in self._found.members}) == 1
        for at, word in enumerate(self._after):
            if word.text in ("相结合", "结合"):
                return at > 0
            if word.text in CONJUNCTIONS:
                return at > 0 and not even
            if word.tag[:1] not in "nvbal" or word.text == "等":
                return False
        return False

    def _shares_object(self) -> bool:
        """Whether one of the verbs has the object of all: 鼓励、支持社会组织."""
        lone = [len(tags) == 1 and tags[0][:1] == "v" for tags in self._tags]
        whole = [len(tags) > 1 and tags[0] == "v" and tags[-1][:1] == "n" for tags in self._tags]
        return any(lone) and any(whole)

    def have_odd_verb(self) -> bool:
        """Whether one of the members has or lacks a verb that the others lack or have: 建设火神山、雷神山医院;
        社区工作者、志愿者坚守岗位.
        """
        inside, begins = self._tags, self._begins
        if len(begins) < _FEW or not all(begins) or self._are_sayings():
            return False
        texts = [member.text for member in self._found.members]
        joined = sum(words[0].text in CONJUNCTIONS for words in self._inside)
        if joined == 1 or sum(text.endswith("的") for text in texts) == 1:
            return True
        if self._acts_on_things():
            return True
        verbs = [each == "v" for each in begins]
        if all(verbs) and min(map(len, texts)) > _TERSE and self._is_followed("nv"):
            return True
        if self._are_of_one_make():
            return False
        if sum(verbs) == len(verbs) - 1 and (begins[0] in _THINGS or self._lacks_verb()):
            return True
        if self._has_verb_of_all():
            return True
        if sum(verbs) == 1 and (verbs[0] or len(verbs) > _FEW) and all(b in _THINGS for b in begins if b != "v"):
            return not any("v" in tags[1:] or "vn" in tags for tags in inside)
        return False

    def _acts_on_things(self) -> bool:
        """Whether the first member alone is a deed, as long as each of the things that a conjunction joins behind it
        (损害国家利益、社会公共利益和他人合法权益); not where all end alike or 的 stands before them (合理的开采顺序).
        """
        first, *others = self._tags
        texts = [member.text for member in self._found.members]
        even = len({len(text) for text in texts}) == 1
        acts = first[0] == "v" and first[-1][:1] == "n" and not any(tags[0][:1] in "vd" for tags in others)
        named = self._before is not None and self._before.text == _OF
        joined = self._is_joined() and not named
        if not (joined and even and acts and len(first) > 1):
            return False
        endings = [text[-_ENDING:] for text in texts]
        return len({text[-1] for text in texts}) > 1 or (endings[0] == endings[1] and len(set(endings)) > 1)

    def _are_sayings(self) -> bool:
        """Whether there are many members of four characters each, which people learn as one: 产业兴旺、生态宜居."""
        members = self._found.members
        return len(members) >= _TERSE and all(len(member.text) == _TERSE for member in members)

    def _are_of_one_make(self) -> bool:
        """Whether all members are as long as each other, or begin with the same two characters, so that their edges are
        sure whatever the tagger calls their words: 政策体系、发展路径、监管模式.
        """
        texts = [member.text for member in self._found.members]
        return len({len(text) for text in texts}) == 1 or len({text[:_OPENING] for text in texts}) == 1

    def _has_verb_of_all(self) -> bool:
        """Whether the first member alone holds the verb (发生｜地震、洪涝), or its verb stands before it."""
        first, *others = self._tags
        lengths = [len(member.text) for member in self._found.members]
        things = not any("v" in tags or tags[0][:1] in "di" for tags in others)
        if things and max(lengths) - min(lengths) > 1 and len(first) > 1:
            return first[0] == "v" or self._inside[0][0].text[:2] in ADVERBS
        acts = all(len(tags) > 1 and tags[0][:1] == "v" and tags[-1][:1] == "n" for tags in others)
        return acts and self._lead == "v" and first[0] != "v" and first[-1][:1] == "n"

    def _lacks_verb(self) -> bool:
        """Whether the last member is one more object of the verb before (增加粮食、修好水渠｜和道路)."""
        *others, last = self._tags
        return all(len(tags) > 1 and tags[-1][:1] == "n" for tags in others) and all(tag[:1] == "n" for tag in last)

    def _is_followed(self, classes: str) -> bool:
        """Whether a word of these classes, and not 等, stands right after the last member."""
        after = self._after[0] if self._after else None
        if after is None or after.start != self._found.members[-1].end:
            return False
        return after.tag[:1] in classes and not after.text.startswith("等")


def _opens_twice(tags: Sequence[str]) -> bool:
    return len(tags) > 2 and tags[0] == "v" and tags[1] in ("v", "vn")


def _leads_to_object(words: Sequence[Word]) -> bool:
    return any(word.text in ("对", "在", "我们") for word in words)


def _median(values: Sequence[int]) -> float:
    """The value in the middle; `statistics` would bring fractions and decimals into every build."""
    ordered = sorted(values)
    middle = len(ordered) // 2
    return (ordered[middle] + ordered[~middle]) / 2
