"""The recipe: what people decide about a deck, in decks/NAME.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date
from importlib.resources import files
from pathlib import Path
from string import Template
from typing import Any

from quizgen.config import (
    BLANKS,
    MOST_CARDS,
    SIZES,
    Config,
    Quota,
    Sheet,
    learner_kinds,
    require_printable,
    version_names,
)
from quizgen.errors import QuizgenError
from quizgen.language.han import has_han
from quizgen.language.levels import band_of
from quizgen.language.shown_pinyin import SHOWINGS
from quizgen.model import Kind

MERGE_BY_LINES = "*.lock merge=union\n*.toml merge=union\n"
"""What git needs to know beside recipes and locks: both sides' lines are kept when two people add to a deck."""


@dataclass(frozen=True, slots=True)
class Rewording:
    """A person's words for an item: `stem` and `answers` as they should stand, `was` the sentence it was made from."""

    uid: str
    stem: str
    answers: tuple[str, ...]
    was: str = ""


@dataclass(frozen=True, slots=True)
class Addition:
    """An item that a person wrote: a stem with the answers in [[ ]], or a question with its answers."""

    id: str
    stem: str
    answers: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Recipe:
    """A deck as people want it; `path` is where it stands, paths of sources are relative to that folder."""

    path: Path
    deck: str
    sources: tuple[Path, ...]
    settings: Mapping[str, Any] = field(default_factory=dict)
    drop: frozenset[str] = frozenset()
    keep: frozenset[str] = frozenset()
    reword: Mapping[str, Rewording] = field(default_factory=dict)
    add: tuple[Addition, ...] = ()
    readings: Mapping[str, str] = field(default_factory=dict)

    @property
    def dropped(self) -> frozenset[str]:
        """The items never to be asked: to keep one is stronger than to drop it."""
        return self.drop - self.keep

    def config(self, command_line: Config) -> Config:
        """The recipe's settings, with those that the command line states differently from the defaults on top."""
        defaults = Config()
        merged = replace(defaults, **self.settings)
        stated = {
            each.name: getattr(command_line, each.name)
            for each in fields(Config)
            if getattr(command_line, each.name) != getattr(defaults, each.name)
        }
        return replace(merged, **stated)


def recipe_source(path: Path) -> str:
    """The text of a recipe, without the mark that some editors put before it."""
    return path.read_text("utf-8-sig")


def read_recipe(path: Path) -> Recipe:
    """The recipe at `path`; QuizgenError with the place where it cannot be understood."""
    where = str(path)
    try:
        value = tomllib.loads(recipe_source(path))
    except OSError as error:
        raise QuizgenError((error.strerror or "it cannot be read").lower(), where, "check the name") from error
    except UnicodeDecodeError as error:
        raise QuizgenError("the recipe cannot be read", where, "it must be a UTF-8 text") from error
    except tomllib.TOMLDecodeError as error:
        raise QuizgenError(
            f"the recipe is not valid TOML: {error}", where, "mend that line; Chinese keys stand in quotation marks"
        ) from error
    except (ValueError, RecursionError) as error:  # a number of thousands of digits, brackets in thousands of brackets
        raise QuizgenError("the recipe holds what no recipe needs", where, "compare it with `quizgen init`") from error
    unknown = sorted(set(value) - _KEYS)
    if unknown:
        raise QuizgenError(f"unknown key {unknown[0]}", where, f"use one of {', '.join(sorted(_KEYS))}")
    try:
        return Recipe(
            path=path,
            deck=_text(value, "deck") or path.stem,
            sources=tuple(path.parent / each for each in _texts(value, "sources")),
            settings=_settings(value),
            drop=frozenset(each.upper() for each in _texts(value, "drop")),
            keep=frozenset(each.upper() for each in _texts(value, "keep")),
            reword={
                uid.upper(): rewording(uid.upper(), _table(value["reword"], uid)) for uid in _table(value, "reword")
            },
            add=_additions(value.get("add", [])),
            readings={word: _reading(word, reading) for word, reading in _table(value, "readings").items()},
        )
    except (TypeError, ValueError, AttributeError) as error:
        raise QuizgenError(
            f"the recipe is not as it should be: {error}", where, "compare it with `quizgen init`"
        ) from error


def rewording(uid: str, value: Mapping[str, Any]) -> Rewording:
    """A person's words for an item, from their table. ValueError where they are not as they should be."""
    _require_keys(f"[reword.{uid}]", value, ("stem", "answers", "was"))
    stem, answers = _text(value, "stem"), _texts(value, "answers")
    if not stem.strip() or not answers:
        raise ValueError(f"reword.{uid} needs stem and answers")
    if not all(each.strip() for each in answers):
        raise ValueError(f"reword.{uid} has an empty answer")
    return Rewording(uid, stem, tuple(answers), _text(value, "was"))


def _additions(value: object) -> tuple[Addition, ...]:
    if not isinstance(value, list) or not all(isinstance(each, Mapping) for each in value):
        raise ValueError("added items stand under [[add]], each by itself")
    for each in value:
        _require_keys("[[add]]", each, ("id", "stem", "answers", "note"))
    added = tuple(
        Addition(str(each.get("id", "")), _text(each, "stem"), tuple(_texts(each, "answers")), _text(each, "note"))
        for each in value
    )
    ids = [each.id for each in added]
    if not all(each.id and each.stem.strip() for each in added):
        raise ValueError("each added item needs id and stem")
    if empty := [each.id for each in added if not all(answer.strip() for answer in each.answers)]:
        raise ValueError(f"the added item {empty[0]} has an empty answer")
    if twice := [each for each in ids if ids.count(each) > 1]:
        raise ValueError(f"two added items have the id {twice[0]}")
    return added


def _reading(word: str, reading: object) -> str:
    characters = sum(map(has_han, word))
    if not isinstance(reading, str) or len(reading.split()) != characters:
        raise ValueError(
            f'the reading of {word} must be {characters} syllables with spaces between, such as "cháng jiāng"'
        )
    from quizgen.language.pinyin import is_syllable

    if wrong := [each for each in reading.split() if not is_syllable(each)]:
        raise ValueError(
            f"the reading of {word} has {wrong[0]}, which is no syllable with its tone mark, such as cháng"
        )
    return reading


def _settings(value: Mapping[str, Any]) -> dict[str, Any]:
    """What a recipe says of a build, by the names that Config has for it."""
    return {_FIELDS.get(key, key): read(value, key) for key, read in _SETTINGS.items() if key in value}


def _number(value: Mapping[str, Any], key: str) -> int:
    number = value[key]
    if type(number) is not int:
        raise ValueError(f"{key} must be a number")
    return number


def _count(value: Mapping[str, Any], key: str) -> int:
    if (count := _number(value, key)) < 1:
        raise ValueError(f"{key} must be 1 or more")
    if count > MOST_CARDS:
        raise ValueError(f"{key} must be {MOST_CARDS} at most")
    return count


def _showing(value: Mapping[str, Any], key: str) -> str:
    showing: str = value[key]
    if showing not in SHOWINGS:
        raise ValueError(f"{key} must be off, hard or all")
    return showing


def _switch(value: Mapping[str, Any], key: str) -> bool:
    switch = value[key]
    if not isinstance(switch, bool):
        raise ValueError(f"{key} must be true or false")
    return switch


def _kinds(value: Mapping[str, Any], key: str) -> tuple[Kind, ...]:
    kinds = _texts(value, key)
    if unknown := [kind for kind in kinds if kind not in {*Kind}]:
        raise ValueError(f"there is no kind {unknown[0]}, but {', '.join(Kind)}")
    return tuple(map(Kind, kinds))


def _formats(value: Mapping[str, Any], key: str) -> tuple[str, ...]:
    if not (formats := tuple(_texts(value, key))):
        raise ValueError(f"{key} must name one at least, or be left out")
    return formats


def _day(value: Mapping[str, Any], key: str) -> date:
    day: date = value[key]
    if type(day) is not date:
        raise ValueError(f"{key} must be written like 2020-08-22, without quotes")
    return day


def _sheet(recipe: Mapping[str, Any], key: str) -> Sheet:
    value = _table(recipe, key)
    _require_keys("[paper]", value, [each.name for each in fields(Sheet)])
    for key, known in (("size", (*SIZES,)), ("blanks", BLANKS), ("cards", (8, 10))):
        if key in value and value[key] not in known:
            raise ValueError(f"[paper] {key} must be one of {', '.join(map(str, known))}")
    total = _marks_in_all(value)
    for key in ("sealed", "large"):
        if not isinstance(value.get(key, False), bool):
            raise ValueError(f"[paper] {key} must be true or false")
    texts = {key: _text(value, key) for key in ("header", "footer") if key in value}
    stated = {key: value[key] for key in ("size", "blanks", "cards", "sealed", "large") if key in value} | texts
    if "fields" in value:
        stated["fields"] = tuple(_texts(value, "fields"))
    sections = {name: _quota(name, quota) for name, quota in _table(value, "sections").items()}
    return Sheet(**stated, total=total, sections=sections)


def _marks_in_all(paper: Mapping[str, Any]) -> float | None:
    """The marks of a whole paper, if the recipe says them."""
    total = paper.get("total")
    if total is None:
        return None
    if isinstance(total, bool) or not isinstance(total, int | float) or not 0 < total <= 1000 or total * 2 % 1:
        raise ValueError("[paper] total must be a number up to 1000, in halves")
    return float(total)


def _quota(name: str, value: int | Mapping[str, Any]) -> Quota:
    """A section's quota: a number of 空 or 题, or a table with count and marks."""
    quota: Mapping[str, Any] = value if isinstance(value, Mapping) else {"count": value}
    count, marks = quota.get("count"), quota.get("marks")
    whole = count is None or (isinstance(count, int) and not isinstance(count, bool) and count >= 0)
    halves = marks is None or (isinstance(marks, int | float) and marks > 0 and marks * 2 % 1 == 0)
    if not whole or not halves or set(quota) - {"count", "marks"}:
        raise ValueError(f"[paper.sections] {name} must be a number, or count and marks (in halves)")
    return Quota(count, None if marks is None else float(marks))


def _require_keys(table: str, value: Mapping[str, Any], known: Sequence[str]) -> None:
    if unknown := sorted(set(value) - set(known)):
        raise ValueError(f"{table} has no {unknown[0]}")


def _table(value: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    table = value.get(key, {})
    if not isinstance(table, Mapping):
        raise ValueError(f"{key} must be a table: [{key}] with lines below it")
    return table


def _text(value: Mapping[str, Any], key: str) -> str:
    text = value.get(key, "")
    if not isinstance(text, str):
        raise ValueError(f"{key} must be a text")
    return require_printable(text, key)


def _texts(value: Mapping[str, Any], key: str) -> list[str]:
    texts = value.get(key, [])
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise ValueError(f"{key} must be a list of texts")
    return [require_printable(text, key) for text in texts]


_SETTINGS: Mapping[str, Callable[[Mapping[str, Any], str], object]] = {
    "title": _text,
    "level": lambda value, key: band_of(value[key]),
    "cards": _count,
    "seed": _number,
    "pinyin": _showing,
    "card_pinyin": _showing,
    "tone_colours": _switch,
    "tts": _switch,
    "kinds": _kinds,
    "learn": lambda value, key: learner_kinds(_texts(value, key)),
    "versions": lambda value, key: version_names(_texts(value, key)),
    "formats": _formats,
    "date": _day,
    "paper": _sheet,
}
"""What a recipe may say of a build, each with how it is read from the recipe."""
_FIELDS = {"date": "day", "paper": "sheet"}
"""Those that Config calls otherwise."""
_KEYS = {*_SETTINGS, "deck", "sources", "drop", "keep", "reword", "add", "readings"}


def recipe_text(source: str, deck: str, title: str, day: date | None, formats: Iterable[str]) -> str:
    """A new recipe with a comment for each thing it can say, among them the formats there are."""
    import tomlkit

    template = files("quizgen").joinpath("data/templates/recipe.toml").read_text("utf-8")
    return Template(template).substitute(
        deck=tomlkit.item(deck).as_string(),
        sources=tomlkit.item([source]).multiline(True).as_string(),
        title=tomlkit.item(title).as_string(),
        date=f"date = {day}" if day else "# date = 2020-08-22",
        formats=", ".join(formats),
    )
