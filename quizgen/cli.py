"""The commands: parse, call, print."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from quizgen.config import DECKS, MOST_CARDS, Config, learner_kinds, require_printable, version_names
from quizgen.errors import QuizgenError, UsageError, own_fault
from quizgen.export import EXPORTERS, require_formats
from quizgen.garbage import collect_seldom
from quizgen.printing import print_preview, print_reports

if TYPE_CHECKING:
    from quizgen.build import Report
    from quizgen.jobs import Job
    from quizgen.model import Kind

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="Turn Chinese policy, news and study texts into question items, Anki decks and printable papers.",
)

Cards = Annotated[
    int | None,
    typer.Option(
        min=1,
        max=MOST_CARDS,
        help="How many items (in Anki a list is a card for each member); without it the number grows with the text.",
    ),
]
Learn = Annotated[
    list[str] | None,
    typer.Option("--learn", help="For learners: dictation, vocabulary; may be given more than once."),
]
Level = Annotated[str, typer.Option(help="The learner's level, such as HSK5: words above it are hard.")]
Title = Annotated[str, typer.Option(help="The title on papers and cards; the name of a text that has no headline.")]
Day = Annotated[str, typer.Option("--date", metavar="YYYY-MM-DD", help="The text's own date, for 今年 and datelines.")]

_DEFAULTS = Config()
_LEVEL = f"HSK{_DEFAULTS.level}"
_INTERRUPTED = 130
"""The exit code of a command that Ctrl-C ends."""
_LONGEST_TIME = 10
"""Digits of the seconds of the epoch until the year 2286."""


def main() -> None:
    """The console entry point: errors become one line on stderr, with exit code 2 where an option is wrong, else 1."""
    collect_seldom()
    _open_streams()
    try:
        app()
    except SystemExit as end:
        if end.code == _INTERRUPTED:
            _fail("interrupted; only what was done before is written", _INTERRUPTED)
        raise
    except UsageError as error:
        _fail(str(error), 2)
    except QuizgenError as error:
        _fail(str(error))
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except OSError as error:  # a name that no file can have, a folder that is closed
        from quizgen.files import remedy_for

        _fail(
            str(
                QuizgenError(
                    (error.strerror or str(error)).lower(), error.filename or "", remedy_for(error, "check the name")
                )
            )
        )
    except Exception as fault:
        _fail(str(own_fault(fault)))


def _open_streams() -> None:
    """Have streams to print to, where the caller has closed them too, that take any character: as an escape where their
    encoding has it not.
    """
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - open until the end
        elif isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


@app.command()
def build(
    sources: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="[SOURCE|RECIPE]...",
            readable=False,
            help="Texts, folders, recipes or their names in decks/, or -.",
        ),
    ] = None,
    out: Annotated[Path, typer.Option(help="Where the files go.")] = DECKS,
    formats: Annotated[
        list[str] | None,
        typer.Option("--format", help=f"{', '.join(EXPORTERS)}; may be given more than once."),
    ] = None,
    cards: Cards = None,
    title: Title = "",
    day: Day = "",
    seed: Annotated[int, typer.Option(help="Fixes the order of questions and options in versions.")] = 0,
    versions: Annotated[str, typer.Option(help="Versions of the paper, such as A,B.")] = "",
    learn: Learn = None,
    level: Level = _LEVEL,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would change, write nothing.")] = False,
) -> None:
    """Build the Anki deck and the papers of each source; with none, of every recipe in decks/ and text in seeds/."""
    from quizgen.jobs import plan
    from quizgen.reading import STANDARD_INPUT

    with _option("--format"):
        require_formats(formats or ())
    with _option("--title"):
        require_printable(title, "it")
    config = Config(
        cards=cards,
        title=title,
        day=_day(day),
        seed=seed,
        versions=_versions(versions),
        formats=tuple(formats) if formats else _DEFAULTS.formats,
        learn=_learner_kinds(learn or ()),
        level=_level(level),
        now=_now(),
        dry_run=dry_run,
    )
    jobs = plan(sources or [], out, title)
    for job in jobs:
        if sources and job.recipe and job.recipe.path not in sources:
            typer.echo(f"{job.stem}: built by its recipe {job.recipe.path}", err=True)
        for source in () if job.recipe or job.fault else job.sources:
            if job.stem != source.stem and source != STANDARD_INPUT:
                typer.echo(f"{source}: built as {job.stem}, for another text has the name {source.stem}", err=True)
        if job.deck:
            typer.echo(f"{job.stem}: called {job.deck} in Anki, for another deck has its name", err=True)
    reports = list(_with_progress(jobs, out, config))
    print_reports(reports, dry_run)
    if any(report.error or report.findings for report in reports):
        raise typer.Exit(1)


@app.command()
def items(
    source: Annotated[
        Path,
        typer.Argument(
            metavar="SOURCE|RECIPE",
            readable=False,
            help="A text, a recipe or its name in decks/, or - for standard input.",
        ),
    ],
    as_json: Annotated[bool, typer.Option("--json", help="JSON Lines, one item a line.")] = False,
    why: Annotated[bool, typer.Option("--why", help="Also what was not kept, and why.")] = False,
    cards: Cards = None,
    title: Title = "",
    day: Day = "",
    learn: Learn = None,
    level: Level = _LEVEL,
) -> None:
    """Show what a build would ask now of a text or a deck, with the reasons."""
    from quizgen.build import preview
    from quizgen.interchange import to_lines
    from quizgen.jobs import job_of

    with _option("--title"):
        require_printable(title, "it")
    config = Config(cards=cards, title=title, day=_day(day), learn=_learner_kinds(learn or ()), level=_level(level))
    job = job_of(source)
    if job.recipe and job.recipe.path != source:
        typer.echo(f"{source.stem}: asked by its recipe {job.recipe.path}", err=True)
    shown = preview(source, job, config)
    if as_json:
        if isinstance(sys.stdout, TextIOWrapper):
            sys.stdout.reconfigure(encoding="utf-8")
        sys.stdout.write(to_lines(each.item for each in shown.candidates if each.asked))
        return
    print_preview(shown, title, why)


@app.command()
def init(
    source: Annotated[Path, typer.Argument(metavar="SOURCE", readable=False, help="The text to write a recipe for.")],
    out: Annotated[Path, typer.Option(help="Where the recipe goes.")] = DECKS,
) -> None:
    """Write a commented recipe for a text."""
    from quizgen.deck.credit import shown_title
    from quizgen.deck.lock import read_namespace
    from quizgen.deck.naming import name_in_anki, name_of_recipe, names_of_decks
    from quizgen.deck.recipe import MERGE_BY_LINES, recipe_text
    from quizgen.files import require_folder, write_text
    from quizgen.reading import STANDARD_INPUT, read

    require_folder(out)
    if source == STANDARD_INPUT:
        raise QuizgenError("a recipe names its texts by their files", "stdin", "put the text into a file")
    document = read(source)
    path = out / f"{name_of_recipe(source, out)}.toml"
    if path.exists():
        raise QuizgenError("this recipe is there already", str(path), "edit it, or remove it first")
    relative = os.path.relpath(source, out)
    built = read_namespace(path.with_suffix(".lock"))
    deck = built or name_in_anki(document.title, path.stem, names_of_decks(out))
    recipe = recipe_text(Path(relative).as_posix(), deck, shown_title(document), document.date, EXPORTERS)
    write_text(path, recipe)
    attributes = out / ".gitattributes"
    if not attributes.exists():
        write_text(attributes, MERGE_BY_LINES)
    typer.echo(path)


@app.command()
def verify(
    decks: Annotated[
        list[Path], typer.Argument(metavar="DECK...", readable=False, help="Recipes, their names in decks/, or texts.")
    ],
) -> None:
    """Prove every answer against its source; exit 1 with the list of faults otherwise."""
    from quizgen.build import run
    from quizgen.deck.recipe_changes import find_deck
    from quizgen.jobs import plan

    found: list[Path] = []
    for deck in decks:
        try:
            found.append(find_deck(deck))
        except QuizgenError as error:
            typer.echo(error, err=True)
    reports = [run(job, DECKS, Config(dry_run=True)) for job in (plan(found, DECKS) if found else ())]
    for report in reports:
        if report.error:
            typer.echo(report.error, err=True)
        for finding in report.findings:
            typer.echo(f"{report.stem}: {finding}")
        if not report.error and not report.findings:
            typer.echo(f"{report.stem}: {len(report.items)} items, no fault")
    if len(found) < len(decks) or any(report.error or report.findings for report in reports):
        raise typer.Exit(1)


@app.command()
def drop(
    deck: Annotated[str, typer.Argument(metavar="DECK", help="A recipe, or its name in decks/.")],
    uids: Annotated[list[str], typer.Argument(metavar="ID...", help="Ids as printed on cards and papers.")],
) -> None:
    """Never ask these items again; the next build marks their cards."""
    from quizgen.deck import recipe_changes

    recipe_changes.drop(recipe_changes.find_recipe(deck), uids)
    typer.echo(f"dropped {' '.join(uids)}; build the deck to mark the cards")


@app.command()
def keep(
    deck: Annotated[str, typer.Argument(metavar="DECK", help="A recipe, or its name in decks/.")],
    uids: Annotated[list[str], typer.Argument(metavar="ID...", help="Ids as printed on cards and papers.")],
) -> None:
    """Ask these items, whatever was decided before."""
    from quizgen.deck import recipe_changes

    recipe_changes.keep(recipe_changes.find_recipe(deck), uids)
    typer.echo(f"kept {' '.join(uids)}")


@app.command()
def edit(
    deck: Annotated[str, typer.Argument(metavar="DECK", help="A recipe, or its name in decks/.")],
    uid: Annotated[str, typer.Argument(metavar="ID", help="The id as printed on card and paper.")],
) -> None:
    """Open one item in $EDITOR; its new words go into the recipe and survive every build."""
    from quizgen.deck import recipe_changes

    path = recipe_changes.find_recipe(deck)
    before = recipe_changes.item_text(path, uid)
    after = _in_editor(before)
    if after == before:
        typer.echo("nothing changed")
        return
    recipe_changes.reword(path, uid, after)
    typer.echo(f"reworded {uid.upper()}; build the deck to change the card")


def _in_editor(text: str) -> str:
    import shlex
    import subprocess
    import tempfile

    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR") or "vi"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "item.toml"
        path.write_text(text, "utf-8")
        try:
            subprocess.run([*shlex.split(editor), str(path)], check=True)
            return path.read_text("utf-8")
        except (OSError, ValueError, subprocess.CalledProcessError) as error:
            raise QuizgenError(
                f"the editor {editor} did not end well", remedy="name one that waits, and writes UTF-8, in $EDITOR"
            ) from error


@app.command()
def wrong(
    deck: Annotated[
        Path, typer.Argument(metavar="DECK", readable=False, help="A recipe, its name in decks/, or a text.")
    ],
    missed: Annotated[list[str], typer.Argument(metavar="ID|PLACE...", help="Ids, or places on the paper: 2.3 or 12.")],
    version: Annotated[str, typer.Option(help="The version of the paper, where it has several.")] = "",
    out: Annotated[Path, typer.Option(help="Where the retry papers go.")] = DECKS,
) -> None:
    """Write the retry paper of the items missed, and print the search that selects their cards in Anki."""
    from quizgen.deck.recipe_changes import find_deck
    from quizgen.retry import retry

    retried = retry(find_deck(deck), missed, version, out, Config())
    for path in retried.files:
        typer.echo(path)
    if retried.off_paper:
        typer.echo(retried.off_paper)
    typer.echo(retried.search)


@app.command()
def terms(word: Annotated[str, typer.Argument(metavar="[WORD]", help="A term, or a part of one.")] = "") -> None:
    """Look a term up in the glossary; without a word, list all."""
    from quizgen.language.glossary import glossary

    found = [term for term in glossary().terms if word in term.name or word in term.english or word in term.members]
    if not found:
        raise QuizgenError(f"no term with {word} in the glossary", remedy="try a part of it")
    if not word:
        for term in found:
            typer.echo(f"{term.name}\t{term.english}")
        return
    for term in found:
        since = f"{term.since} {term.origin}".strip()
        typer.echo("  ".join((term.name, term.english, *((f"({since})",) if since else ()))))
        for number, member in enumerate(term.members, 1):
            typer.echo(f"  {number}. {member}")
        if term.meaning:
            typer.echo(f"  {term.meaning}")
        typer.echo(f"  来源：{term.source}")


@app.command()
def pinyin(
    text: Annotated[str, typer.Argument(metavar="[TEXT|FILE]", help="Chinese text, a file, or - (the default).")] = "-",
    style: Annotated[str, typer.Option(help="spelled, plain, numbered, bopomofo or ruby (HTML).")] = "spelled",
    unsure: Annotated[bool, typer.Option("--unsure", help="Only the doubtful readings, with their places.")] = False,
) -> None:
    """Annotate a text with pinyin."""
    from quizgen.language import orthography
    from quizgen.reading import is_named_like_a_source, read

    if text == "-" or is_named_like_a_source(text):
        path = Path(text)
        if text != "-" and not path.exists():
            raise QuizgenError("there is no such file", text, "check the name, or end with 。 what is a text")
        text = read(path).text
    if unsure:
        _print_unsure(text)
        return
    styles: dict[str, Callable[[str], str]] = {
        "spelled": orthography.spell,
        "plain": orthography.marked,
        "numbered": orthography.numbered,
        "bopomofo": orthography.bopomofo,
        "ruby": orthography.ruby_html,
    }
    if style not in styles:
        raise UsageError(f"there is no style {style}", "--style", f"use one of {', '.join(styles)}")
    typer.echo("\n".join(styles[style](line) for line in text.split("\n")))


def _print_unsure(text: str) -> None:
    from quizgen.language.pinyin import annotate_pinyin
    from quizgen.reading.sentences import split_sentences

    for start, end in split_sentences(text):
        sentence = text[start:end]
        for at, syllable in enumerate(annotate_pinyin(sentence)):
            if syllable and not syllable.sure:
                typer.echo(f"{sentence[at]} {syllable.marked}\t{sentence[:at]}【{sentence[at]}】{sentence[at + 1 :]}")


def _with_progress(jobs: Sequence[Job], out: Path, config: Config) -> Iterable[Report]:
    from quizgen.corpus import run_all

    reports = run_all(jobs, out, config)
    if len(jobs) == 1:
        return reports
    from rich.console import Console
    from rich.progress import track

    return track(reports, "building", total=len(jobs), console=Console(stderr=True), transient=True)


def _day(text: str) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"{text} is not a day", "--date", "write it like 2020-08-22") from None


def _now() -> int:
    """The time to be stamped, in seconds of the epoch: the one in SOURCE_DATE_EPOCH, if any."""
    told = os.environ.get("SOURCE_DATE_EPOCH", "")
    if told and not (told.isascii() and told.isdecimal() and len(told) <= _LONGEST_TIME):
        raise UsageError(f"{told} is no time", "SOURCE_DATE_EPOCH", "give the seconds since 1970, or unset it")
    return int(told or time.time())


def _versions(names: str) -> tuple[str, ...]:
    with _option("--versions"):
        return version_names([name.strip() for name in names.split(",") if name.strip()])


def _learner_kinds(names: Sequence[str]) -> tuple[Kind, ...]:
    with _option("--learn"):
        return learner_kinds(names)


def _level(name: str) -> int:
    from quizgen.language.levels import band_of

    with _option("--level"):
        return band_of(name)


@contextmanager
def _option(name: str) -> Iterator[None]:
    """Where a value that an option cannot take is told as one of this option."""
    try:
        yield
    except ValueError as error:
        raise UsageError(str(error), name) from None
    except QuizgenError as error:
        raise UsageError(error.what, name, error.remedy) from None


def _fail(line: str, code: int = 1) -> NoReturn:
    sys.stderr.write(f"quizgen: {line}\n")
    sys.exit(code)
