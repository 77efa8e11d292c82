"""The frozen data types everybody speaks.

Offsets count characters; on a document they count characters of its clean `text`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from itertools import islice, takewhile
from operator import attrgetter
from typing import NamedTuple, Protocol

Stretch = tuple[int, int]
"""(start, end) in characters."""


class Span(NamedTuple):
    """A stretch of text: `text == whole[start:end]`."""

    start: int
    end: int
    text: str


class Placed(Protocol):
    """Anything that stands somewhere in a text."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


def outside(text: str, spans: Sequence[Stretch], gap: str = "\n") -> str:
    """What stands outside some spans of a text, in its order, with a gap for each of them."""
    starts = (0, *(end for _, end in spans))
    ends = (*(start for start, _ in spans), len(text))
    return gap.join([text[start:end] for start, end in zip(starts, ends, strict=True)])


LINE = "____"
"""What stands for an answer where nothing is printed."""


class Word(NamedTuple):
    """A word of the segmented text with its part-of-speech tag (ICTCLAS letters, as jieba gives them)."""

    start: int
    end: int
    text: str
    tag: str


# --- reading -------------------------------------------------------------------------------------------


class Role(StrEnum):
    """What a paragraph is in its document."""

    TITLE = "title"
    HEADING = "heading"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph without its indent; `level` is the depth of a heading (1 = highest), 0 for a body."""

    index: int
    start: int
    end: int
    role: Role = Role.BODY
    level: int = 0


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its closing mark, inside one paragraph."""

    index: int
    paragraph: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Dateline:
    """新华社合肥8月22日电: agency 新华社, place 合肥; the year is often unknown (None)."""

    start: int
    end: int
    agency: str
    place: str
    month: int
    day: int
    year: int | None = None


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Document:
    """A text as read and cleaned. Paragraphs stand in `text`, one a line; `marked` are the words inside sentences that
    its author set off (bold, underlined, highlighted), in their order.
    """

    file: str
    title: str
    text: str
    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[Sentence, ...]
    dateline: Dateline | None = None
    date: date | None = None
    marked: tuple[Span, ...] = ()

    def is_marked(self, *stretches: Placed) -> bool:
        """Whether the author set off each of these stretches, no more and no less."""
        return all(
            any(span[:2] == (each.start, each.end) for span in self.marks_between(each.start, each.end))
            for each in stretches
        )

    def marks_between(self, start: int, end: int) -> tuple[Span, ...]:
        """What the author set off that stands whole between two offsets."""
        first = bisect_left(self.marked, start, key=attrgetter("start"))
        return tuple(takewhile(lambda span: span.end <= end, islice(self.marked, first, None)))

    def paragraph_before(self, paragraph: Paragraph) -> Paragraph | None:
        """The paragraph right above another one, or None above the first."""
        return self.paragraphs[paragraph.index - 1] if paragraph.index else None

    def sentence_index(self, offset: int) -> int:
        """Which sentence holds an offset of the text, or is the last before it; -1 where none is."""
        return bisect_right(self.sentences, offset, key=attrgetter("start")) - 1

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence that holds an offset of the text; the last before it, or the first, where none does."""
        return self.sentences[max(self.sentence_index(offset), 0)]


# --- structure -----------------------------------------------------------------------------------------


class ListKind(StrEnum):
    """How the members of a list are strung together."""

    ORDINAL = "ordinal"  # 第一…第七, 一是…三是, （一）（二）, 一要…二要
    ENUMERATION = "enumeration"  # A、B、C和D
    PARALLEL = "parallel"  # 能者上、优者奖、庸者下、劣者汰; 既要…又要…; 要着力…要着力…


@dataclass(frozen=True, slots=True)
class TextList:
    """A list in the text: its head (what it is a list of; None when the text does not say) and its members.

    `count` is the number the text itself states (两个关键词, 五大任务), `label` the words that state or name it.
    `ordered` is true where the text numbers the members. `certain` is false where the outer members may as well begin
    or end elsewhere: such a list is found, but not asked. `weak` is true of what hardly a reader would mark as a list:
    two members that only a conjunction joins, two clauses that are alike, the varying parts of members, and another
    reading of a list that is found as well. `start`/`end` are those of the members, without the head.
    """

    kind: ListKind
    head: Span | None
    members: tuple[Span, ...]
    ordered: bool = False
    count: int | None = None
    label: str = ""
    certain: bool = True
    weak: bool = False

    @property
    def place(self) -> tuple[int, int, ListKind]:
        """What puts lists into the order of the text."""
        return self.start, -self.end, self.kind

    @property
    def start(self) -> int:
        return self.members[0].start

    @property
    def end(self) -> int:
        return self.members[-1].end


@dataclass(frozen=True, slots=True)
class Term:
    """An entry of the glossary.

    `members` of a numeral term (六稳) in their usual order; `meaning` in Chinese, `english`;
    `since` (2018-07 or 2018-07-31) and `origin` say when and where it was first put forward. A name that others have
    too (三步走) is the term only in a text that says one of the words in `among`. `kind` is the noun for what it is
    (会议, 战略), where it is more than a phrase.
    """

    id: str
    name: str
    members: tuple[str, ...] = ()
    meaning: str = ""
    english: str = ""
    since: str = ""
    origin: str = ""
    source: str = ""
    pinyin: str = ""
    among: tuple[str, ...] = ()
    kind: str = ""


class TermMention(NamedTuple):
    """A term of the glossary where it stands in the text (without quotation marks)."""

    span: Span
    term: Term


class Person(NamedTuple):
    """A name with the office before it: 上海市委书记 李强."""

    name: Span
    office: Span


class FactKind(StrEnum):
    """What a fact answers."""

    WHO = "who"
    WHEN = "when"
    WHERE = "where"
    HOW_MANY = "how_many"


class Fact(NamedTuple):
    """A date, place or count in the text that can be asked for."""

    kind: FactKind
    span: Span


class Definition(NamedTuple):
    """X是Y, X指Y, 所谓X: the term defined and what the text says it is."""

    term: Span
    meaning: Span


@dataclass(frozen=True, slots=True)
class Blank:
    """A span worth asking for, best first by `score`; `reasons` in words, found when they are asked for: of most blanks
    of a document nobody does.
    """

    start: int
    end: int
    text: str
    score: float
    explain: Callable[[], tuple[str, ...]] = field(repr=False, compare=False)

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why this span, in words."""
        return self.explain()


class Blanks(Protocol):
    """The blanks of each sentence of a document."""

    def __len__(self) -> int: ...

    def __iter__(self) -> Iterator[tuple[Blank, ...]]: ...

    def __getitem__(self, index: int, /) -> tuple[Blank, ...]: ...


@dataclass(frozen=True, slots=True, weakref_slot=True)
class AnnotatedDocument:
    """A document and all that structure/ found in it, in the order of the text; blanks are found when asked for.

    `pairs` are the weak lists: two things set beside each other. `teaches` is true of a text that is made to be
    learned, such as a textbook's chapter. `words`, `salience` (0 to 1: how much the sentence
    matters) and `blanks` (best first) hold one entry a sentence, aligned with `document.sentences`, offsets in the
    document.
    """

    document: Document
    words: tuple[tuple[Word, ...], ...]
    lists: tuple[TextList, ...] = ()
    pairs: tuple[TextList, ...] = ()
    quotations: tuple[Span, ...] = ()
    terms: tuple[TermMention, ...] = ()
    people: tuple[Person, ...] = ()
    facts: tuple[Fact, ...] = ()
    definitions: tuple[Definition, ...] = ()
    teaches: bool = False
    salience: tuple[float, ...] = ()
    blanks: Blanks = ()

    @property
    def lists_and_pairs(self) -> tuple[TextList, ...]:
        """All that the text sets beside each other, in its order."""
        return tuple(sorted((*self.lists, *self.pairs), key=attrgetter("place")))


class Syllable(NamedTuple):
    """One character's reading: `marked` zhǎng, `numbered` zhang3 (ü as ü, neutral tone 5), `sure` or doubtful."""

    marked: str
    numbered: str
    sure: bool = True


# --- items ---------------------------------------------------------------------------------------------


class Kind(StrEnum):
    """The kinds of question; the value is the interchange word."""

    CLOZE = "cloze"
    LIST = "list"
    TERM = "term"
    FACT = "fact"
    CHOICE = "choice"
    MULTIPLE = "multiple"
    JUDGE = "judge"
    ORDER = "order"
    MATCH = "match"
    SHORT = "short"
    DEFINITION = "definition"
    DICTATION = "dictation"
    VOCABULARY = "vocabulary"

    @property
    def label(self) -> str:
        """The kind's name in Chinese, as printed on cards and papers."""
        return _KIND_LABELS[self]

    @property
    def least(self) -> float:
        """The score below which an item of the kind is not worth asking: such an item fills a deck only to a number
        that a person named, and a text only to its first few items.
        """
        return _LEAST.get(self, 0.0)


FOR_LEARNERS = frozenset({Kind.DICTATION, Kind.VOCABULARY})
"""What learners of Chinese ask for: such kinds are made only where they are wanted by name."""
LEARNER_RULES = {"dictation": Kind.DICTATION, "sound_alike": Kind.DICTATION, "vocabulary": Kind.VOCABULARY}
"""The rules for learners, each with the kind that asks for it."""

_KIND_LABELS = {
    Kind.CLOZE: "填空",
    Kind.LIST: "列表",
    Kind.TERM: "术语",
    Kind.FACT: "要点",
    Kind.CHOICE: "单项选择",
    Kind.MULTIPLE: "多项选择",
    Kind.JUDGE: "判断",
    Kind.ORDER: "排序",
    Kind.MATCH: "连线",
    Kind.SHORT: "简答",
    Kind.DEFINITION: "名词解释",
    Kind.DICTATION: "看拼音写词语",
    Kind.VOCABULARY: "生词",
}
_LEAST = {
    Kind.CLOZE: 0.6,
    Kind.CHOICE: 0.5,
    Kind.JUDGE: 0.48,
    Kind.MULTIPLE: 0.45,
    Kind.LIST: 0.6,
    Kind.SHORT: 0.6,
    Kind.FACT: 0.45,
    Kind.TERM: 0.45,
}


RIGHT, WRONG = "正确", "错误"
"""The two answers of a judge item."""
ANY_ORDER = "顺序不限"
"""The remark on several answers that may stand in any order."""


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a choice."""

    text: str
    right: bool


@dataclass(frozen=True, slots=True)
class Source:
    """Where an item stands: `start`/`end` in the document's clean text, `sentence` its text there, `article` the number
    of the law's article that holds it.

    For an answer that comes from the glossary, `entry` is the term's id and `origin` what the card says of it.
    """

    file: str
    title: str
    paragraph: int = 0
    sentence: str = ""
    start: int = 0
    end: int = 0
    entry: str = ""
    origin: str = ""
    article: str = ""


Reading = tuple[str | None, ...]
"""A marked syllable or None for each character of a text."""


@dataclass(frozen=True, slots=True)
class Item:
    """A question with its answer, knowing nothing of Anki or paper.

    `stem` is the question's text; for cloze kinds with the answers filled in, and `blanks` are the (start, end)
    of the answers in it. `answers` are the texts asked for; for a judge item 正确 or 错误, and `truth` the true
    wording. `members` are a list's or numeral term's members in order (`ordered` says whether order matters).
    `lead` are the words with which the stem begins to name its text. `marked`: the author of the source set off what is
    asked. `note` is a remark for the answer side. `pinyin`
    has one entry a character of the stem, `answer_pinyin` and `member_pinyin` one Reading a text; they stay empty until
    the item is chosen. `uid` is issued by the deck, and so are `slots`: the number that each member of a list keeps for
    good (empty: 1, 2, 3, …).
    """

    kind: Kind
    rule: str
    stem: str
    answers: tuple[str, ...]
    source: Source
    blanks: tuple[tuple[int, int], ...] = ()
    options: tuple[Option, ...] = ()
    head: str = ""
    members: tuple[str, ...] = ()
    ordered: bool = False
    truth: str = ""
    note: str = ""
    score: float = 0.0
    reasons: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    difficulty: int = 2
    pinyin: Reading = ()
    answer_pinyin: tuple[Reading, ...] = ()
    member_pinyin: tuple[Reading, ...] = ()
    uid: str = ""
    slots: tuple[int, ...] = ()
    lead: str = ""
    marked: bool = False

    @property
    def shown(self) -> str:
        """What the question's side shows of the text: the stem without its answers."""
        return outside(self.stem, self.blanks)

    @property
    def gapped(self) -> str:
        """The question as people read it where nothing is printed: with ____ for each answer."""
        return outside(self.stem, self.blanks, LINE)

    @property
    def wanted_as(self) -> Kind:
        """The kind that people name to be asked this: 看拼音写词语 brings its choice of spellings with it."""
        return LEARNER_RULES.get(self.rule, self.kind)


@dataclass(frozen=True, slots=True)
class TextCredit:
    """How a card and a paper name their text: 新华社合肥2020年8月22日电《…》."""

    file: str
    title: str
    credit: str


@dataclass(frozen=True, slots=True)
class Deck:
    """Items with identity, ready for the exporters, in the order of the text.

    `name` is the Anki deck's name and identity, `stem` the name of the files to write, `namespace` what GUIDs
    are made from. `changed` gives for each uid the time (seconds of the epoch) at which that item last changed.
    `retired` items are emitted once more by the Anki exporter, marked; `lost` gives for each uid the members that its
    list has no more, with the numbers of their cards.
    """

    name: str
    stem: str
    namespace: str
    title: str
    items: tuple[Item, ...]
    texts: tuple[TextCredit, ...]
    changed: Mapping[str, int] = field(default_factory=dict)
    retired: tuple[Item, ...] = ()
    lost: Mapping[str, Sequence[tuple[int, str]]] = field(default_factory=dict)
