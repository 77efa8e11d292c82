"""What the commands print: tables, and lines on each deck and text."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

    from quizgen.build import Preview, Report
    from quizgen.coverage import Coverage
    from quizgen.model import Document, Item
    from quizgen.select import Supply

_REMEDIES = {
    ("title",): "give it a first line with the title, or --title",
    ("day",): "give --date",
    ("title", "day"): "give it a first line with the title, or --title, and --date",
}
"""What to do where a text does not tell its title or its day."""
_SHORT = 30
"""Characters of a question or an answer by which a line tells which item it is."""
_WIDE = 160
"""Characters on a line where it is no terminal that says how many it has."""


def print_preview(shown: Preview, title: str, why: bool) -> None:
    """The table of what would be asked; `why` adds what would not be, and what nothing asks for."""
    in_deck = any(each.item.uid for each in shown.candidates)
    table = _table("", *(("编号",) if in_deck else ()), "题型", "题目", "答案", "理由", title=title or shown.title)
    for each in shown.candidates:
        if each.asked or why:
            table.add_row(
                "+" if each.asked else "-",
                *((each.item.uid,) if in_deck else ()),
                each.item.kind.label,
                _plain(each.item.gapped),
                _plain("；".join(each.item.answers)),
                _plain(each.reason),
            )
    _print(table)
    if not any(each.asked for each in shown.candidates):
        typer.echo("nothing is worth asking of it" + ("" if why else ": --why shows what was left out"))
    if line := _supply(shown.supply):
        typer.echo(line)
    for document, covered in shown.coverage if why else ():
        if len(shown.coverage) > 1:
            typer.echo(f"{document.title}:")
        for line in _left_unasked(document, covered):
            typer.echo(line)


def _left_unasked(document: Document, covered: Coverage) -> Iterator[str]:
    left, lists = covered.paragraphs_left, covered.lists_left
    yield (
        f"asked: {covered.paragraphs - len(left)} of {covered.paragraphs} paragraphs, "
        f"{covered.lists - len(lists)} of {covered.lists} lists"
    )
    for paragraph in left:
        yield f"not asked: paragraph {paragraph.index + 1}: {document.text[paragraph.start : paragraph.end][:40]}"
    for found in lists:
        yield f"not asked: list: {'；'.join(member.text for member in found.members)}"
    for mark, why in covered.marks_left:
        yield f"not asked: marked: {mark.text}: {why}"


def print_reports(reports: Sequence[Report], dry_run: bool) -> None:
    """The closing table and what there is to say of each deck; of several decks only counts stand in the table."""
    alone = len(reports) == 1
    _print(_closing_table(reports, dry_run, alone))
    for line in _on_all(reports):
        typer.echo(line)
    for report in reports:
        for line in _remarks(report, alone):
            typer.echo(f"{report.stem}: {line}")
        for line in _warnings(report):
            typer.echo(f"{report.stem}: {line}", err=True)
        for line in _changes(report) if dry_run else ():
            typer.echo(f"{report.stem}: {line}")
        if report.error:
            typer.echo(f"skipped {report.error}", err=True)


def _closing_table(reports: Sequence[Report], dry_run: bool, alone: bool) -> Table:
    """A row a deck that was built."""
    cells: dict[str, Callable[[Report], str]] = {"deck": lambda report: _plain(report.stem), "items": _items}
    if any(report.cards is not None for report in reports):
        cells["cards"] = lambda report: _number(report.cards)
    if not alone and any(report.on_paper is not None for report in reports):
        cells["on paper"] = lambda report: _number(report.on_paper)
    cells["by kind"] = _kinds
    cells["against the lock"] = lambda report: str(report.changes)
    cells["faults"] = _faults
    cells["files"] = lambda report: "none (dry run)" if dry_run else _files(report, by_name=alone)
    table = _table(*cells)
    for report in reports:
        if not report.error:
            table.add_row(*(cell(report) for cell in cells.values()))
    return table


def _items(report: Report) -> str:
    return f"{len(report.items)} (+{report.more})" if report.more else str(len(report.items))


def _number(number: int | None) -> str:
    return "" if number is None else str(number)


def _kinds(report: Report) -> str:
    kinds = Counter(item.kind.label for item in report.items)
    return " ".join(f"{label} {number}" for label, number in kinds.items())


def _faults(report: Report) -> str:
    from quizgen.deck.verify import fault_counts

    counts = [f"{fault}: {number}" for fault, number in fault_counts(report.findings).items() if number]
    return "\n".join(counts) or "0"


def _files(report: Report, by_name: bool) -> str:
    return "\n".join(_plain(path.name) for path in report.files) if by_name else str(len(report.files))


def _on_all(reports: Sequence[Report]) -> Iterator[str]:
    """What there is to say of several decks at once, and of what they have to ask."""
    if empty := [report.stem for report in reports if not report.items and not report.error]:
        yield f"nothing is worth asking of {', '.join(empty)}: quizgen items SOURCE --why says why"
    if any(report.more for report in reports):
        yield "(+N): sentences more that --cards would ask, with items that a teacher may not keep"
    for report in reports:
        if line := _supply(report.supply):
            yield f"{report.stem}: {line}"
    for lack, remedy in _REMEDIES.items():
        if stems := [report.stem for report in reports if report.untold == lack]:
            told = " and its ".join(lack)
            yield f"{', '.join(stems)}: more may be worth asking once the text tells its {told}: {remedy}"


def _supply(supply: Supply) -> str:
    """What there is for a number that somebody named, where the sentences do not give it; else nothing."""
    if not supply.mentions and not supply.lacking:
        return ""
    others = f", {supply.mentions} more ask for terms that are only mentioned" if supply.mentions else ""
    return f"of {sum(supply)} items wanted the sentences give {supply.given}{others}"


def _remarks(report: Report, alone: bool) -> Iterator[str]:
    """What the papers lack, and what lies beside what was written."""
    if alone and report.off_paper:
        yield report.off_paper
    if report.unfilled:
        yield f"fewer than [paper.sections] asks for: {report.unfilled}"
    if report.unmarked:
        yield report.unmarked
    if report.older:
        names = ", ".join(path.name for path in report.older)
        yield f"left by an earlier build, delete them if nobody needs them: {names}"
    if report.outdated:
        names = ", ".join(path.name for path in report.outdated)
        yield f"without these changes, write them too by --format, or delete them: {names}"


def _warnings(report: Report) -> Iterator[str]:
    """What a person should look at: faults, and decisions that meet nothing."""
    yield from map(str, report.findings)
    for line in report.ambiguous:
        yield f"could not tell which item continues {line}; it starts anew"
    if report.unknown:
        yield f"the recipe decides on what this deck has not: {', '.join(report.unknown)}"
    for line in report.stale:
        yield f"the sentence of a reworded item has changed: {line}"


def _changes(report: Report) -> Iterator[str]:
    """What a build would change, item by item."""
    if report.changes:
        items = {item.uid: item for item in (*report.items, *report.retired)}
        for name in ("new", "changed", "retired"):
            for uid in getattr(report.changes, name):
                yield f"{name} {uid} {_in_short(items[uid])}"


def _in_short(item: Item) -> str:
    """The part of the question around its first gap, and the answer."""
    start = max(0, (item.blanks[0][0] if item.blanks else 0) - _SHORT // 2)
    shown, answer = item.gapped[start : start + _SHORT], "；".join(item.answers)
    return (
        f"{'…' if start else ''}{shown}{'…' if start + _SHORT < len(item.gapped) else ''}"
        f" -> {answer[:_SHORT]}{'…' if len(answer) > _SHORT else ''}"
    )


def _table(*columns: str, title: str = "") -> Table:
    """A table whose cells are folded, never cut."""
    from rich.table import Column, Table

    return Table(*(Column(column, overflow="fold") for column in columns), title=title or None)


def _print(table: Table) -> None:
    if table.row_count:
        _console().print(table)


def _plain(text: str) -> str:
    from rich.markup import escape

    return escape(text)


def _console() -> Console:
    from rich.console import Console

    return Console(width=None if sys.stdout.isatty() else _WIDE)
