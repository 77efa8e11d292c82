"""The whole way: sources or a recipe -> deck -> artefacts."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

from quizgen.config import DECKS, Config
from quizgen.deck.assemble import Assembly, Changes, assemble, goes_on
from quizgen.deck.credit import credit, shown_title
from quizgen.deck.lock import Lock, read_lock, write_lock
from quizgen.deck.naming import deck_name, files_told_apart, name_in_anki, names_of_decks, owners_first
from quizgen.deck.recipe import Recipe, read_recipe
from quizgen.deck.recipe_changes import find_deck
from quizgen.deck.verify import Finding, verify
from quizgen.errors import QuizgenError
from quizgen.export import PAPERS, load_exporter, require_formats
from quizgen.export.names import is_of_a_deck, not_written_anew, older_versions
from quizgen.export.notes import cards_of
from quizgen.export.paper import make_paper
from quizgen.files import require_folder, written_together
from quizgen.language.item_pinyin import with_pinyin
from quizgen.model import AnnotatedDocument, Deck, Document, Item, TextCredit
from quizgen.reading import STANDARD_INPUT, find_sources, read
from quizgen.reading.own_name import name_without_headline
from quizgen.rules import candidates
from quizgen.select import Coverage, Selection, Supply, Verdict, coverage, default_budget, select
from quizgen.structure.annotate import annotate
from quizgen.structure.text_names import called, name_of, year_of
from quizgen.structure.titles import has_headline

SEEDS = Path("seeds")
_NO_LOCK = Lock("", {})
_LONG, _FEW_ITEMS = 20, 0.25
"""Items that a text deserves from which it is a long one, and the part of them below which it has given few."""


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


@dataclass(frozen=True, slots=True)
class Report:
    """What one job made: or the `error` that kept it from being made, with nothing written, as for a text of which
    nothing is asked and never was.

    `cards` is how many cards its items are in Anki (None: it makes no deck for Anki); `retired` are the items that
    leave the deck with it; `on_paper` is how many items its paper asks (None: it has none), `off_paper` says why not
    the others, `unfilled` which of its sections have less than the recipe asks for; `older` are papers of versions that
    an earlier build left beside it, `outdated` its files in formats that this one did not write, which lack its
    changes; `untold` is what its only text should tell of itself, for little is worth asking of it without.
    """

    stem: str
    title: str = ""
    items: tuple[Item, ...] = ()
    cards: int | None = None
    retired: tuple[Item, ...] = ()
    files: tuple[Path, ...] = ()
    on_paper: int | None = None
    off_paper: str = ""
    unfilled: str = ""
    older: tuple[Path, ...] = ()
    outdated: tuple[Path, ...] = ()
    changes: Changes | None = None
    findings: tuple[Finding, ...] = ()
    ambiguous: tuple[str, ...] = ()
    stale: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    more: int = 0
    supply: Supply = field(default_factory=Supply)
    untold: tuple[str, ...] = ()
    error: str = ""


class Previewed(NamedTuple):
    """A candidate, with its id if the deck has it, whether a build would ask it, and why."""

    item: Item
    asked: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What a build would make of each candidate, what it would leave unasked of each text, and what there is for
    a number that a person named.
    """

    title: str
    candidates: tuple[Previewed, ...]
    coverage: tuple[tuple[Document, Coverage], ...]
    supply: Supply


def make_items(document: Document, config: Config | None = None) -> tuple[Item, ...]:
    """The items quizgen would ask of a document, chosen and with pinyin, in the order of the text; no uid yet."""
    return tuple(with_pinyin(item, item.source.sentence) for item in choose(document, config or Config()).items)


def choose(document: Document, config: Config) -> Selection:
    """Every candidate of a document with the verdict on it."""
    document = _as_told(document, config)
    return select(tuple(candidates(annotate(document), config)), (document,), config)


def job_of(source: Path) -> Job:
    """How a build of this text or recipe into decks/ goes."""
    source = _known_as(source)
    return _recipe_job(source) if source.suffix == ".toml" else _text_job(source, DECKS, {})


def preview(source: Path, job: Job, config: Config) -> Preview:
    """What a build would now ask of the text, or of all texts of a recipe, those of its items first that stay."""
    if job.fault and not job.sources:
        raise QuizgenError(job.fault)
    if job.fault:
        job = replace(job, sources=(source,))
    config = job.config(config)
    documents = _documents(job, config)
    annotated = [annotate(document) for document in documents]
    lock = _NO_LOCK if job.fault else read_lock(job.lock, "")
    try:
        assembly = _assembled(job, documents, annotated, lock, config)
    except _AnotherTextError:
        lock = _NO_LOCK
        assembly = _assembled(job, documents, annotated, lock, config)
    alone = source.resolve() in {each.resolve() for each in job.sources}
    shown = [
        each
        for each, path in zip(annotated, job.sources, strict=True)
        if not alone or path.resolve() == source.resolve()
    ]
    files = {each.document.file for each in shown}
    verdicts = tuple(each for each in assembly.verdicts if each.item.source.file in files)
    return Preview(
        shown[0].document.title if alone else job.stem,
        tuple(_previewed(each, lock) for each in verdicts),
        tuple((each.document, coverage(each, Selection(verdicts))) for each in shown),
        assembly.supply,
    )


def _previewed(verdict: Verdict, lock: Lock) -> Previewed:
    """The verdict, its item without an id that the next build would be the first to issue."""
    item = verdict.item if verdict.item.uid in lock.rows else replace(verdict.item, uid="")
    return Previewed(item, verdict.kept, verdict.reason)


def _documents(job: Job, config: Config) -> list[Document]:
    of_texts = _config_of_texts(job, config)
    names = files_told_apart(job.sources, job.lock.parent)
    return [
        _as_told(replace(document, file=name or document.file), of_texts)
        for document, name in zip(map(read, job.sources), names, strict=True)
    ]


def build(sources: Sequence[Path | str], out: Path | str = DECKS, config: Config | None = None) -> tuple[Report, ...]:
    """Build every deck of these sources, recipes and folders; with none, what the working folder offers.

    A job that fails is reported with its error and the others are still built.
    """
    config = config or Config()
    jobs = plan([Path(source) for source in sources], Path(out), config.title)
    return tuple(run(job, Path(out), config) for job in jobs)


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
    if not sources and SEEDS.is_dir() and not any(job.fault for job in jobs):
        named = {source.resolve() for job in jobs for source in job.sources}
        texts = [path for path in _sources(SEEDS) if path.resolve() not in named]
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
            yield replace(job, deck=deck) if deck != name else job
            taken.add(name)
        else:
            yield job


def _name_given(job: Job) -> str:
    """What its text calls a new deck; nothing where it cannot be read, or only once."""
    (source,) = job.sources
    try:
        return "" if source == STANDARD_INPUT else _new_name(job, read(source))
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
    path = out / f"{stem}.toml"
    if path.is_file():
        job = _recipe_job(path)
        if job.fault or source.resolve() in {each.resolve() for each in job.sources}:
            return job
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


def run(job: Job, out: Path, config: Config) -> Report:
    """Build one deck; an error is in the report."""
    try:
        return _run(job, out, job.config(config))
    except QuizgenError as error:
        return Report(job.stem, error=str(error))


def present_deck(job: Job, config: Config) -> Deck:
    """The deck as it stands now, without writing anything. QuizgenError where a source or the lock cannot be read."""
    return _deck(job, job.config(config))[1]


def _run(job: Job, out: Path, config: Config) -> Report:
    require_formats(config.formats, str(job.recipe.path) if job.recipe else "")
    documents, deck, assembly = _deck(job, config)
    texts = {document.file: document.text for document in documents}
    findings = verify(assembly.items, texts, job.recipe.reword if job.recipe else ())
    makes_paper = not PAPERS.isdisjoint(config.formats)
    paper = make_paper(deck, config, next(iter(config.versions), "")) if makes_paper else None
    files: tuple[Path, ...] = ()
    if not config.dry_run and assembly.rows:
        with written_together(out) as aside:
            files = tuple(out / path.relative_to(aside) for path in _written(deck, aside, config))
            write_lock(job.lock, deck.namespace, assembly.rows)  # before any deck is out whose ids it does not know
    older, outdates = older_versions(files), assembly.changes.of_an_earlier_deck
    return Report(
        stem=job.stem,
        title=deck.title,
        items=assembly.items,
        cards=sum(map(cards_of, assembly.items)) if "apkg" in config.formats else None,
        retired=tuple(item for item in assembly.retired if item.uid in assembly.changes.retired),
        files=files,
        on_paper=paper.asked if paper else None,
        off_paper=paper.shortfall() if paper else "",
        unfilled=paper.shortage() if paper else "",
        older=older,
        outdated=not_written_anew(out, job.stem, (*files, *older)) if files and outdates else (),
        changes=assembly.changes,
        findings=findings,
        ambiguous=assembly.ambiguous,
        stale=assembly.stale,
        unknown=assembly.unknown,
        more=assembly.more,
        supply=assembly.supply,
        untold=_untold(documents[0], len(assembly.items)) if len(documents) == 1 and config.cards is None else (),
    )


def _written(deck: Deck, out: Path, config: Config) -> tuple[Path, ...]:
    """The files of every format, made side by side: while Typst sets a paper, Python packs the deck."""
    with ThreadPoolExecutor() as pool:
        made = pool.map(lambda name: load_exporter(name)(deck, out, config), config.formats)
        return tuple(path for paths in made for path in paths)


class _AnotherTextError(QuizgenError):
    """The lock where a text's deck would be is that of another text."""


def _assembled(
    job: Job, documents: Sequence[Document], annotated: Iterable[AnnotatedDocument], lock: Lock, config: Config
) -> Assembly:
    asked = [item for each in annotated for item in candidates(each, config)]
    assembly = assemble(asked, documents, lock, job.recipe, config)
    if job.recipe or goes_on(lock, assembly, documents[0]):
        return assembly
    old = next(row.item.source.title for row in lock.rows.values() if not row.retired)
    raise _AnotherTextError(
        f"this deck was made of another text ({old})",
        str(job.lock),
        f"{_by_another_name(job.sources[0])}, name another --out, or delete the lock to begin anew",
    )


def _deck(job: Job, config: Config) -> tuple[list[Document], Deck, Assembly]:
    if job.fault:
        raise QuizgenError(job.fault)
    documents = _documents(job, config)
    name = job.recipe.deck if job.recipe else job.deck or config.title or _new_name(job, documents[0])
    lock = read_lock(job.lock, name)
    assembly = _assembled(job, documents, map(annotate, documents), lock, config)
    deck = Deck(
        name=job.recipe.deck if job.recipe else lock.namespace,
        stem=job.stem,
        namespace=lock.namespace,
        title=config.title or shown_title(documents[0]),
        items=assembly.items,
        texts=tuple(TextCredit(document.file, document.title, credit(document)) for document in documents),
        changed=assembly.times,
        retired=assembly.retired,
    )
    return documents, deck, assembly


def _by_another_name(source: Path) -> str:
    return "put the text into a file" if source == STANDARD_INPUT else f"rename {source}"


def _new_name(job: Job, document: Document) -> str:
    """What a text's deck is called in Anki: by its headline, or like its files where it has none."""
    return job.stem if document.title == Path(document.file).stem else document.title


def _config_of_texts(job: Job, config: Config) -> Config:
    """The settings of a job as far as they say something of each text: the title of a deck of several names none."""
    return config if len(job.sources) == 1 else replace(config, title="")


def _as_told(document: Document, config: Config) -> Document:
    """The document of the day that its user says, and by the name that they give a text without a headline."""
    title = config.title
    if title in ("", shown_title(document)) or has_headline(document):
        return replace(document, date=config.day or document.date)
    return replace(document, date=config.day or document.date, title=name_without_headline(document.text, title))


def _untold(document: Document, items: int) -> tuple[str, ...]:
    """What a long text does not tell of itself, its title or its day, where few items are worth asking of it."""
    deserved = default_budget(len(document.text))
    if deserved < _LONG or items >= _FEW_ITEMS * deserved:
        return ()
    title = () if name_of(document) else ("title",)
    return title if called(document) or year_of(document) else (*title, "day")


def _recipe_job(path: Path) -> Job:
    lock = path.with_suffix(".lock")
    try:
        recipe = read_recipe(path)
        if not recipe.sources:
            raise QuizgenError("the recipe names no sources", str(path), 'add sources = ["../seeds/text.txt"]')
    except QuizgenError as error:
        return Job(path.stem, (), lock, fault=str(error))
    return Job(path.stem, recipe.sources, lock, recipe)
