"""The one configuration object: defaults < recipe < command line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from quizgen.model import FOR_LEARNERS, Kind

FORMATS = ("apkg", "worksheet")


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
    `seed` fixes the order of options and questions; `day` is the text's own date, for 今年 and datelines;
    `pinyin` is what is shown above the characters of a paper's questions: off, hard or all; `level` is the learner's
    HSK band, above which a word is hard. `card_pinyin` is the same for the front of cards (their back has all of it),
    `tone_colours` colours it by tone on cards. `now` (seconds of the epoch) is stamped on items that change; with
    `dry_run` nothing is written.
    """

    cards: int | None = None
    kinds: tuple[Kind, ...] = ()
    learn: tuple[Kind, ...] = ()
    title: str = ""
    day: date | None = None
    seed: int = 0
    versions: tuple[str, ...] = ()
    formats: tuple[str, ...] = FORMATS
    pinyin: str = "hard"
    level: int = 5
    card_pinyin: str = "off"
    tone_colours: bool = False
    now: int = 0
    dry_run: bool = False

    def asks(self, kind: Kind) -> bool:
        """Whether items of this kind are wanted."""
        if kind in self.learn:
            return True
        return kind in self.kinds if self.kinds else kind not in FOR_LEARNERS
