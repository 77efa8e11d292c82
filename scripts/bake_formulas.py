"""Write quizgen/data/formulas.txt: what public texts say again and again, word for word.

    python scripts/bake_formulas.py articles.jsonl.xz

Each line of the input is an article: {"id": …, "title": …, "text": …}. A formula is a run of whole words of a sentence,
six to twenty-four characters, that stands in the texts of at least FEWEST days. Rules and laws are left out: what they
repeat is their own form. A run that nearly always stands in a longer one gives way to it.
"""

from __future__ import annotations

import argparse
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

import rjieba
from json_lines import rows

FEWEST = 4
SHORTEST, LONGEST = 6, 24
MOST_WORDS = 12
_WITHIN = 0.7
"""A run gives way to a longer one that stands in this part of its texts."""
_RULES = re.compile("(?:法|条例|规定|办法|细则|规则|章程|解释|决定|意见|通知|公告|批复|答复|标准)(?:[（(].*[)）])?$")
_SEGMENT = re.compile(r"[^。！？；：\s（）()《》…—]+")
_MARKS = frozenset("，、“”")
_WORDY = re.compile(r"[^\W\d_A-Za-z]|[，、“”]")
_DATED = re.compile("[0-9０-９]|年|月|日")
_LOOSE_ENDS = frozenset("的了在和与及把将对为是以于从向由被等也都就要并而或到中上着所之其这那该各不更又再")
"""Words with which no formula begins or ends."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", type=Path)
    options = parser.parse_args()
    segments = [(day, cut) for day, text in _texts(options.articles) for cut in _segments(text)]
    found = _formulas(segments)
    out = Path(__file__).parents[1] / "quizgen" / "data" / "formulas.txt"
    out.write_text("".join(f"{line}\n" for line in sorted(found)), "utf-8")
    print(f"{len(found)} formulas, {out.stat().st_size:,} bytes")


def _texts(path: Path) -> Iterator[tuple[str, str]]:
    for article in rows(path):
        if not _RULES.search(article["title"]):
            yield article["id"].rsplit("-", 1)[0], article["text"]


def _segments(text: str) -> Iterator[tuple[str, ...]]:
    for found in _SEGMENT.finditer(text):
        yield tuple(rjieba.cut(found.group(), hmm=False))


def _formulas(segments: Sequence[tuple[str, tuple[str, ...]]]) -> set[str]:
    frequent: dict[int, dict[tuple[str, ...], int]] = {}
    before: dict[tuple[str, ...], int] | None = None
    for size in range(2, MOST_WORDS + 1):
        days: dict[tuple[str, ...], set[str]] = defaultdict(set)
        for day, words in segments:
            for at in range(len(words) - size + 1):
                run = words[at : at + size]
                if before is None or (run[1:] in before and run[:-1] in before):
                    days[run].add(day)
        before = {run: len(seen) for run, seen in days.items() if len(seen) >= FEWEST}
        frequent[size] = before
        if not before:
            break
    longer: dict[tuple[str, ...], int] = defaultdict(int)
    kept: set[str] = set()
    for size in sorted(frequent, reverse=True):
        for run, count in frequent[size].items():
            if longer[run] < _WITHIN * count and _is_formula(run):
                kept.add("".join(run))
                count_below = count
            else:
                count_below = longer[run]
            for part in (run[1:], run[:-1]):
                longer[part] = max(longer[part], count_below)
    return kept


def _is_formula(run: tuple[str, ...]) -> bool:
    text = "".join(run)
    if not SHORTEST <= len(text) <= LONGEST or run[0] in _MARKS - {"“"} or run[-1] in _MARKS - {"”"}:
        return False
    if run[-1] in _LOOSE_ENDS or run[0] in _LOOSE_ENDS or _DATED.search(text) or text.count("“") != text.count("”"):
        return False
    return all(map(_WORDY.match, text))


if __name__ == "__main__":
    main()
