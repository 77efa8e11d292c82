"""Decisions written into a recipe for people: drop, keep and reword, with its comments left as they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import tomlkit
from tomlkit.items import Array

from quizgen.config import DECKS
from quizgen.deck.lock import Row, read_lock
from quizgen.deck.recipe import read_recipe, recipe_source, rewording
from quizgen.errors import QuizgenError
from quizgen.files import write_text
from quizgen.patterns import regex

_TABLE = regex(r"^(?:#.*\n)*(?:# )?\[.*\][ \t]*$", re.MULTILINE)
"""The first table of a recipe, in use or an example, with the comments above it."""


def find_recipe(deck: str, remedy: str = "make one with quizgen init") -> Path:
    """The recipe of a deck named by its path or by its file's stem in decks/. QuizgenError where there is none."""
    for path in (Path(deck), Path(f"{deck}.toml"), DECKS / f"{deck}.toml"):
        if path.suffix == ".toml" and path.is_file():
            return path
    raise QuizgenError("there is no recipe of this name", deck, remedy)


def find_deck(deck: Path) -> Path:
    """The recipe or text of this path, else the recipe of this name in decks/. QuizgenError where there is none."""
    if deck.exists() or deck.name == "-":
        return deck
    return find_recipe(str(deck), "name its text, or make one with quizgen init")


def drop(path: Path, uids: Sequence[str]) -> None:
    """Never ask these items again."""
    rows = _rows(path, uids)
    _change(path, add=("drop", list(rows)), remove=("keep", list(rows)))


def keep(path: Path, uids: Sequence[str]) -> None:
    """Ask these items whatever was decided before."""
    rows = _rows(path, uids)
    _change(path, add=("keep", list(rows)), remove=("drop", list(rows)))


def item_text(path: Path, uid: str) -> str:
    """One item as a small text for an editor."""
    (row,) = _rows(path, [uid]).values()
    recipe = tomlkit.parse(recipe_source(path))
    known = recipe.get("reword", {}).get(row.uid, {})
    text = tomlkit.document()
    text.add(
        tomlkit.comment("Change the question and its answers; a cloze's answers are blanked where they stand in it.")
    )
    text.add(tomlkit.comment(f"Its sentence: {row.item.source.sentence}"))
    text.add("stem", tomlkit.item(str(known.get("stem", row.item.stem))))
    text.add("answers", tomlkit.item([str(answer) for answer in known.get("answers", row.item.answers)]))
    return tomlkit.dumps(text)


def reword(path: Path, uid: str, edited: str) -> None:
    """Take an edited `item_text` into the recipe. QuizgenError where it cannot be understood."""
    (row,) = _rows(path, [uid]).values()
    try:
        words = rewording(row.uid, tomlkit.parse(edited.removeprefix("\ufeff")).unwrap())
    except (tomlkit.exceptions.TOMLKitError, ValueError) as error:
        raise QuizgenError(f"the edited item cannot be understood: {error}", uid, "nothing was changed") from error
    if row.item.members == row.item.answers and 0 < len(row.item.members) != len(words.answers):
        raise QuizgenError(
            f"it is a list of {len(row.item.members)}, not of {len(words.answers)}",
            uid,
            "nothing was changed; drop it and add one of your own",
        )
    recipe = tomlkit.parse(recipe_source(path))
    table = tomlkit.table()
    table.update({"stem": words.stem, "answers": [*words.answers], "was": row.item.source.sentence})
    recipe.setdefault("reword", tomlkit.table(is_super_table=True))[row.uid] = table
    write_text(path, tomlkit.dumps(recipe))


def _rows(path: Path, uids: Sequence[str]) -> dict[str, Row]:
    """The rows of these items. QuizgenError where there is none, or where the recipe is not in order."""
    read_recipe(path)
    lock = read_lock(path.with_suffix(".lock"), "")
    found = {uid.upper(): lock.rows.get(uid.upper()) for uid in uids}
    unknown = [uid for uid, row in found.items() if row is None]
    if unknown:
        raise QuizgenError(f"no item {unknown[0]}", str(path), "the ids stand on cards and papers")
    return {uid: row for uid, row in found.items() if row is not None}


def _change(path: Path, add: tuple[str, list[str]], remove: tuple[str, list[str]]) -> None:
    text = recipe_source(path)
    for key, uids, stays in ((*add, True), (*remove, False)):
        recipe = tomlkit.parse(text)
        present = [str(uid) for uid in recipe.get(key, [])]
        wanted = sorted({uid for uid in present if uid not in uids} | (set(uids) if stays else set()))
        if wanted == present:
            continue
        if key in recipe:
            recipe[key] = _lines(wanted)
            text = tomlkit.dumps(recipe)
        else:
            text = _with_key(text, key, f"{key} = {_lines(wanted).as_string()}\n")
    write_text(path, text)


def _lines(values: Sequence[str]) -> Array:
    """A list with one value a line, so that two people's decisions merge."""
    array = tomlkit.array()
    array.extend(values)
    return array.multiline(True)


def _with_key(text: str, key: str, line: str) -> str:
    """The recipe with one more plain key: below its example, else before the first table, in use or an example, with
    the comments above it, since TOML takes what stands below a table for a part of it.
    """
    example = re.search(rf"^# {key} = .*\n", text, re.MULTILINE)
    if example:
        return f"{text[: example.end()]}{line}{text[example.end() :]}"
    table = _TABLE.search(text)
    if table is None:
        return f"{text.rstrip()}\n{line}"
    return f"{text[: table.start()]}{line}\n{text[table.start() :]}"
