"""The whole way: sources or a recipe -> deck -> artefacts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

from quizgen.config import DECKS, Config
from quizgen.coverage import Coverage, coverage
from quizgen.deck.assemble import Assembly, Changes, assemble, goes_on
from quizgen.deck.credit import credit, shown_title
from quizgen.deck.lock import Lock, read_lock, write_lock
from quizgen.deck.naming import files_told_apart
from quizgen.deck.notes import cards_of
from quizgen.deck.verify import Finding, verify
from quizgen.errors import QuizgenError
from quizgen.export import PAPERS, load_exporter, require_formats
from quizgen.export.names import not_written_anew, older_versions
from quizgen.export.paper import make_paper
from quizgen.files import written_together
from quizgen.jobs import Job, plan
from quizgen.language.item_pinyin import with_pinyin
from quizgen.model import AnnotatedDocument, Deck, Document, Item, TextCredit
from quizgen.reading import STANDARD_INPUT, read
from quizgen.reading.own_name import name_without_headline
from quizgen.rules import candidates
from quizgen.select import Selection, Supply, Verdict, default_budget, select
from quizgen.structure.annotate import annotate
from quizgen.structure.text_names import called, name_of, year_of
from quizgen.structure.titles import has_headline

_NO_LOCK = Lock("", {})
_LONG, _FEW_ITEMS = 20, 0.25
"""Items that a text deserves from which it is a long one, and the part of them below which it has given few."""


@dataclass(frozen=True, slots=True)
class Report:
    """What one job made: or the `error` that kept it from being made, with nothing written, as for a text of which
    nothing is asked and never was.

    `cards` is how many cards its items are in Anki (None: it makes no deck for Anki); `retired` are the items that
    leave the deck with it; `on_paper` is how many items its paper asks (None: it has none), `off_paper` says why not
    the others, `unfilled` which of its sections have less than the recipe asks for, `unmarked` that its marks add up to
    another sum; `older` are papers of versions that an earlier build left beside it, `outdated` its files in formats
    that this one did not write, which lack its changes; `untold` is what its only text should tell of itself, for
    little is worth asking of it without.
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
    unmarked: str = ""
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
        unmarked=paper.mismatch() if paper else "",
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
    name = job.recipe.deck if job.recipe else job.deck or config.title or job.name_by(documents[0])
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
        lost=assembly.lost,
    )
    return documents, deck, assembly


def _by_another_name(source: Path) -> str:
    return "put the text into a file" if source == STANDARD_INPUT else f"rename {source}"


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
