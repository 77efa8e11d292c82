"""Which decks a build makes: of sources or recipes one job each, with a name of its own."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from quizgen.config import DECKS, Config
from quizgen.deck.naming import deck_name, is_of, longer_names, name_in_anki, names_of_decks, owners_first
from quizgen.deck.recipe import Recipe, read_recipe
from quizgen.deck.recipe_changes import find_deck
from quizgen.errors import QuizgenError
from quizgen.export.names import is_of_a_deck
from quizgen.files import require_folder
from quizgen.model import Document
from quizgen.reading import STANDARD_INPUT, find_sources, read

_SEEDS = Path("seeds")


@dataclass(frozen=True, slots=True)
class Job:
    """One deck to build: `stem` names its files; `recipe` holds what people decided, if they did; `deck` is what a new
    one is called in Anki where another has the name that its text gives it; `fault` is why the deck cannot be built at
    all.
    """

    stem: str
    sources: tuple[Path, ...]
    lock: Path
    recipe: Recipe | None = None
    deck: str = ""
    fault: str = ""

    def config(self, command_line: Config) -> Config:
        """The settings of its build: its recipe's, if it has one, with those of the command line on top."""
        return self.recipe.config(command_line) if self.recipe else command_line

    def name_by(self, document: Document) -> str:
        """What the deck of this text is called in Anki: by its headline, or like its files where it has none."""
        return self.stem if document.title == Path(document.file).stem else document.title


def job_of(source: Path) -> Job:
    """How a build of this text or recipe into decks/ goes."""
    source = _known_as(source)
    return _recipe_job(source) if source.suffix == ".toml" else _text_job(source, DECKS, {})


def plan(sources: Sequence[Path], out: Path, title: str = "") -> tuple[Job, ...]:
    """The jobs of a build under this title, each with names of its own. QuizgenError where there is nothing to build,
    or no folder.

    A text that a recipe of its name beside its lock is made for is built by that recipe: without the decisions in it,
    cards would be retired that people keep.
    """
    require_folder(out)
    sources = [_known_as(source) for source in sources]
    recipes = [path for path in sources if path.suffix == ".toml"]
    texts = [path for path in sources if path.suffix != ".toml"]
    if not sources:
        recipes = sorted(DECKS.glob("*.toml"))
    jobs = [_recipe_job(path) for path in recipes]
    if not sources and _SEEDS.is_dir() and not any(job.fault for job in jobs):
        named = {source.resolve() for job in jobs for source in job.sources}
        texts = [path for path in _sources(_SEEDS) if path.resolve() not in named]
    taken = {job.stem: job.sources[0] for job in jobs if job.sources}
    for source in owners_first({each.resolve(): each for text in texts for each in _sources(text)}.values(), out):
        jobs.append(_text_job(source, out, taken))
        taken[jobs[-1].stem] = source
    if not jobs:
        raise QuizgenError("there is nothing to build", remedy="name a text, or put one into seeds/")
    return tuple(_called_apart({(job.lock.resolve(), job.fault): job for job in jobs}.values(), out, title))


def _called_apart(jobs: Collection[Job], out: Path, title: str) -> Iterator[Job]:
    """The jobs, those of new decks with a longer name for Anki where another deck has theirs."""
    new = {job.stem for job in jobs if not (job.recipe or job.fault or job.lock.exists())}
    taken = names_of_decks(out) | {job.recipe.deck for job in jobs if job.recipe} if new else set()
    for job in jobs:
        if job.stem in new and len(new) + len(taken) > 1:
            name = title or _name_given(job)
            deck = name_in_anki(name, job.stem, taken)
            yield replace(job, deck=deck) if name and deck != name else job
            taken.add(name)
        else:
            yield job


def _name_given(job: Job) -> str:
    """What its text calls a new deck; nothing where it cannot be read, or only once."""
    (source,) = job.sources
    try:
        return "" if source == STANDARD_INPUT else job.name_by(read(source))
    except QuizgenError:
        return ""


def _known_as(source: Path) -> Path:
    """The recipe in decks/ of this name, where no file has it; else the path as it is."""
    try:
        return find_deck(source)
    except QuizgenError:
        return source


def _sources(text: Path) -> list[Path]:
    """The texts of a folder, without the papers of decks that were built in it; a file as it is."""
    found = find_sources(text)
    return [source for source in found if not is_of_a_deck(source)] if text.is_dir() else found


def _text_job(source: Path, out: Path, taken: Mapping[str, Path]) -> Job:
    """The job of a text: that of its recipe where one of its name lies beside its lock, which must be of this text, or
    of another one of its name that is there still. `taken` are the names of other decks with their texts.
    """
    stem = source.stem if source != STANDARD_INPUT else "stdin"
    for name in (stem, *longer_names(source, stem)):
        job = _recipe_job(path) if (path := out / f"{name}.toml").is_file() else None
        if job and ((name == stem and job.fault) or (job.recipe and is_of(job.recipe, source))):
            return job
    path = out / f"{stem}.toml"
    if path.is_file():
        job = _recipe_job(path)
        namesake = next((each for each in job.sources if each.stem == stem and each.is_file()), None)
        if namesake is None:
            fault = QuizgenError(
                f"{path} is the recipe of other texts",
                str(source),
                "put this one into its sources, or name another --out",
            )
            return replace(job, recipe=None, fault=str(fault))
        taken = {**taken, stem: namesake}
    stem = deck_name(source, stem, taken, out)
    return Job(stem, (source,), out / f"{stem}.lock")


def _recipe_job(path: Path) -> Job:
    lock = path.with_suffix(".lock")
    try:
        recipe = read_recipe(path)
        if not recipe.sources:
            raise QuizgenError("the recipe names no sources", str(path), 'add sources = ["../seeds/text.txt"]')
    except QuizgenError as error:
        return Job(path.stem, (), lock, fault=str(error))
    return Job(path.stem, recipe.sources, lock, recipe)
