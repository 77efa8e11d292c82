"""The one configuration object: defaults < recipe < command line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path

from quizgen.model import FOR_LEARNERS, Kind
from quizgen.patterns import regex

DECKS = Path("decks")
"""Where recipes, locks and what is built lie, unless somebody says otherwise."""
DEFAULT_FORMATS = ("apkg", "worksheet")
SIZES = {"A4": (210, 297), "A3": (420, 297), "16K": (184, 260), "B5": (182, 257)}
"""Width and height of each size of paper in millimetres; B5 is that of JIS."""
BLANKS = ("uniform", "answer", "slots")
MOST_CARDS = 1_000_000
"""More items than any text has; beyond it numbers only do harm."""
_UNPRINTABLE = regex(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_VERSION = regex(r"\w{1,12}")


class Print(StrEnum):
    """The copies of a deck for people to print, as the names of their files call them."""

    WORKSHEET = "worksheet"
    KEY = "key"
    TEACHER = "teacher"
    FLASHCARDS = "flashcards"
    POCKET = "pocket"


@dataclass(frozen=True, slots=True)
class Quota:
    """What a recipe wants of a section: how many 空 or 题 at most (0: no such section), and the marks for each
    (None: as usual).
    """

    count: int | None = None
    marks: float | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """How a paper looks.

    `size` is one of SIZES (A3 lies across, in two columns); `total` the marks of the whole (None: 100, or of a short
    paper what its questions usually earn); `fields` what a student
    fills in, along a sealed line (密封线) at the left edge if `sealed`, else below the title; `header` and `footer`
    replace the printed ones; `blanks` is how wide a blank is: one width for all, as wide as its answer, or a slot for
    each character; `large` prints at 16 points; `sections` (name of a section -> its quota, in order) replaces the
    usual sections, or only takes some away where it has none but zeros; `cards` is how many flash cards a sheet
    holds: 8 or 10.
    """

    size: str = "A4"
    total: float | None = None
    fields: tuple[str, ...] = ("姓名", "小组", "日期")
    sealed: bool = False
    header: str = ""
    footer: str = ""
    blanks: str = "uniform"
    large: bool = False
    sections: Mapping[str, Quota] = field(default_factory=dict)
    cards: int = 8

    @property
    def columns(self) -> int:
        return 2 if self.size == "A3" else 1

    @property
    def scale(self) -> float:
        """How large it is printed."""
        return 4 / 3 if self.large else 1.0


def require_printable(text: str, what: str) -> str:
    """The text. ValueError, that calls it `what`, if it has a control character or what is none at all."""
    if strange := _UNPRINTABLE.search(text):
        raise ValueError(f"{what} has the character U+{ord(strange[0]):04X}, which cannot be printed")
    return text


def version_names(names: Sequence[str]) -> tuple[str, ...]:
    """The names of a paper's versions, each once. ValueError for one that cannot stand in a file's name, where it must
    not be that of a copy either, nor of another version but for small letters: on many systems that is one file.
    """
    wrong = [name for name in names if not _VERSION.fullmatch(name)]
    if wrong:
        raise ValueError(f"versions are called by letters or figures, such as A and B, not {wrong[0]}")
    if copies := [name for name in names if name.lower() in {*Print}]:
        raise ValueError(f"{copies[0]} is what a copy is called; call versions A and B")
    names = tuple(dict.fromkeys(names))
    if twice := [name for name in names if sum(name.lower() == other.lower() for other in names) > 1]:
        raise ValueError(f"{' and '.join(twice)} may be one file; call versions A and B")
    return names


def learner_kinds(names: Sequence[str]) -> tuple[Kind, ...]:
    """The kinds for learners that people name. ValueError for any other."""
    unknown = [name for name in names if name not in FOR_LEARNERS]
    if unknown:
        raise ValueError(f"learn takes {' and '.join(sorted(FOR_LEARNERS))}, not {unknown[0]}")
    return tuple(Kind(name) for name in names)


@dataclass(frozen=True, slots=True)
class Config:
    """All that a build can be told.

    `cards` is the budget of items (None: grows with the text); `kinds` limits the kinds of question (empty: all but
    those for learners of Chinese); `learn` names kinds for learners that come on top of the budget;
    `title` is that of papers and cards, and the name of an only text that has no headline;
    `seed` fixes the order of options and questions; `day` is the text's own date, for 今年 and datelines;
    `pinyin` is what is shown above the characters of a paper's questions: off, hard or all; `level` is the learner's
    HSK band, above which a word is hard. `card_pinyin` is the same for the front of cards (their back has all of it),
    `tone_colours` colours it by tone on cards, `tts` has their back read out; `sheet` is how papers look. `now`
    (seconds of the epoch) is stamped on items that change; with `dry_run` nothing is written.
    """

    cards: int | None = None
    kinds: tuple[Kind, ...] = ()
    learn: tuple[Kind, ...] = ()
    title: str = ""
    day: date | None = None
    seed: int = 0
    versions: tuple[str, ...] = ()
    formats: tuple[str, ...] = DEFAULT_FORMATS
    pinyin: str = "hard"
    level: int = 5
    card_pinyin: str = "off"
    tone_colours: bool = False
    tts: bool = False
    sheet: Sheet = field(default_factory=Sheet)
    now: int = 0
    dry_run: bool = False

    def asks(self, kind: Kind) -> bool:
        """Whether items of this kind are wanted."""
        if kind in self.learn:
            return True
        return kind in self.kinds if self.kinds else kind not in FOR_LEARNERS
