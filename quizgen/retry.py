"""The retry paper: only what was missed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from quizgen.build import present_deck
from quizgen.config import Config, Quota
from quizgen.errors import QuizgenError
from quizgen.export.names import RETRY
from quizgen.export.paper import make_paper
from quizgen.export.plans import PLANS, units_of
from quizgen.export.worksheet import worksheet
from quizgen.files import written_together
from quizgen.jobs import plan
from quizgen.model import Deck, Item
from quizgen.patterns import regex

_AGAIN = "错题重做"
"""What stands below the title of the retry paper."""
_PLACE = regex(r"(?:(\d{1,2})[.-])?(\d{1,4})")


class Retried(NamedTuple):
    """The Anki search for the items missed, the papers written with them alone, and in a line what those do not ask."""

    search: str
    files: tuple[Path, ...]
    off_paper: str


def retry(source: Path, missed: Sequence[str], version: str, out: Path, config: Config) -> Retried:
    """Write the papers of the items missed.

    `missed` holds ids, or places on the paper: 2.3 is the third question of its second section, 12 the twelfth counted
    through the whole paper. QuizgenError where one of them is not in the deck.
    """
    (job,) = plan([source], out)
    deck = present_deck(job, config)
    settings = job.config(config)
    items = tuple(dict.fromkeys(_find(deck, settings, version, each) for each in missed))
    again = replace(deck, stem=f"{deck.stem}{RETRY}", title=f"{deck.title or deck.stem}　{_AGAIN}", items=items)
    room = {section.name: Quota(sum(map(units_of, items))) for section in PLANS}
    settings = replace(settings, versions=(), sheet=replace(settings.sheet, total=None, sections=room))
    search = " OR ".join(f"编号:{item.uid}" for item in items)
    with written_together(out) as aside:
        files = tuple(out / path.name for path in worksheet(again, aside, settings))
    return Retried(search, files, make_paper(again, settings).shortfall())


def _find(deck: Deck, config: Config, version: str, missed: str) -> Item:
    found = next((item for item in deck.items if item.uid == missed.upper()), None)
    place = _PLACE.fullmatch(missed)
    if found is None and place is not None:
        if version not in (config.versions or (version,)):
            which = ", ".join(config.versions)
            raise QuizgenError("the deck has its papers in versions", deck.stem, f"say by --version which: {which}")
        sections = make_paper(deck, config, version).sections
        number = int(place[2])
        if place[1]:
            section = int(place[1])
            asked = sections[section - 1].questions if 1 <= section <= len(sections) else ()
        else:
            asked = tuple(question for section in sections for question in section.questions)
        found = asked[number - 1].item if 1 <= number <= len(asked) else None
    if found is None:
        raise QuizgenError(
            f"no item {missed} in this deck", deck.stem, "give ids, or places such as 1.3 (section 1, question 3)"
        )
    return found
