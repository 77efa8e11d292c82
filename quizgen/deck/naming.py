"""What the deck of a text without a recipe is called among the decks of its namesakes, and the texts of one deck."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import count
from pathlib import Path

from quizgen.deck.lock import read_lock, read_namespace
from quizgen.deck.recipe import Recipe, read_recipe
from quizgen.errors import QuizgenError
from quizgen.model import Source
from quizgen.reading import read


def deck_name(source: Path, stem: str, taken: Mapping[str, Path], out: Path) -> str:
    """The name of a text's deck in `out`: `stem` where no other text has it, else a longer one that tells them apart;
    first of all the longer one under which the text was built before. `taken` are names that have a text already.

    >>> deck_name(Path("2021/报告.txt"), "报告", {"报告": Path("2020/报告.txt")}, Path("decks"))
    '2021-报告'
    >>> deck_name(Path("报告.txt"), "报告", {"报告": Path("报告.md")}, Path("decks"))
    '报告-txt'
    """
    names = list(longer_names(source, stem, taken.get(stem)))
    built = (name for name in names if name not in taken and _is_deck_of(out / f"{name}.lock", source.name))
    free = (name for name in (stem, *names) if name not in taken)
    numbered = (f"{stem}-{number}" for number in count(2) if f"{stem}-{number}" not in taken)
    return next(built, None) or next(free, None) or next(numbered)


def owners_first(sources: Iterable[Path], out: Path) -> list[Path]:
    """The texts, those before their namesakes of which the deck of their name in `out` was made."""
    namesakes: dict[str, list[Path]] = {}
    for source in sources:
        namesakes.setdefault(source.stem, []).append(source)
    ordered: list[Path] = []
    for stem, texts in namesakes.items():
        told = _sentences(out / f"{stem}.lock") if len(texts) > 1 else frozenset()
        ordered += sorted(texts, key=lambda source: not _says_one_of(source, told)) if told else texts
    return ordered


def _sentences(lock: Path) -> frozenset[str]:
    """The sentences that a deck asks of its text; none where its lock cannot be read."""
    return frozenset(source.sentence for source in _asked_of(lock)) - {""}


def _file(lock: Path) -> str:
    """The file of which a deck was made."""
    return next((source.file for source in _asked_of(lock)), "")


def _asked_of(lock: Path) -> list[Source]:
    """Where the items of a deck are from; nothing where its lock cannot be read."""
    try:
        return [row.item.source for row in read_lock(lock, "").rows.values()]
    except QuizgenError:
        return []


def _says_one_of(source: Path, sentences: Collection[str]) -> bool:
    try:
        text = read(source).text
    except QuizgenError:
        return False
    return any(sentence in text for sentence in sentences)


def name_of_recipe(source: Path, out: Path) -> str:
    """What a recipe for the text is called in `out`: like its file, unless another text has a recipe or a deck of that
    name there, whose cards would be retired.
    """
    stem = source.stem
    recipe = _recipe(out / f"{stem}.toml")
    if recipe and is_of(recipe, source):
        return stem
    other = _text_of(recipe, out / f"{stem}.lock", source)
    return deck_name(source, stem, {stem: other} if other else {}, out)


def _text_of(recipe: Recipe | None, lock: Path, source: Path) -> Path | None:
    """The other text that a recipe is of or, where there is none, the deck of a lock."""
    if recipe and recipe.sources:
        return recipe.sources[0]
    told = _sentences(lock)
    return Path(_file(lock)) if told and not _says_one_of(source, told) else None


def is_of(recipe: Recipe, source: Path) -> bool:
    """Whether the text is one of the recipe's."""
    return source.resolve() in {each.resolve() for each in recipe.sources}


def longer_names(source: Path, stem: str, other: Path | None = None) -> Iterator[str]:
    """The name with the file's ending, where the other text has another one, then with ever more of its folders."""
    ending = source.suffix.replace(".", "-")
    if ending and (other is None or other.suffix != source.suffix):
        yield f"{stem}{ending}"
    name = stem
    for folder in source.resolve().parents:
        if folder.name:
            name = f"{folder.name}-{name}"
            yield name
            yield f"{name}{ending}"


def _is_deck_of(lock: Path, file: str) -> bool:
    """Whether the deck was made of a text in a file of this name."""
    return {source.file for source in _asked_of(lock)} == {file}


def names_of_decks(folder: Path) -> set[str]:
    """What the decks of a folder are called in Anki, as far as their locks and recipes can be read."""
    locks = {name for lock in folder.glob("*.lock") if (name := read_namespace(lock))}
    return locks | {recipe.deck for path in folder.glob("*.toml") if (recipe := _recipe(path))}


def _recipe(path: Path) -> Recipe | None:
    try:
        return read_recipe(path)
    except QuizgenError:
        return None


def name_in_anki(name: str, stem: str, taken: Collection[str]) -> str:
    """What a new deck is called in Anki: by this name, where no other deck has it, else with the stem of its files.

    >>> name_in_anki("政府工作报告", "2021-报告", {"政府工作报告"})
    '政府工作报告（2021-报告）'
    """
    return f"{name}（{stem}）" if name in taken else name


def files_told_apart(sources: Sequence[Path], folder: Path) -> list[str]:
    """What to call those of a deck's files that have one name: their paths from `folder`. Nothing for the others, whose
    name is enough.

    >>> files_told_apart([Path("a/1.txt"), Path("b/1.txt"), Path("b/2.txt")], Path("decks"))
    ['../a/1.txt', '../b/1.txt', '']
    """
    names = Counter(source.name for source in sources)
    return [Path(os.path.relpath(each, folder)).as_posix() if names[each.name] > 1 else "" for each in sources]
