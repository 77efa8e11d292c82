"""How long the three PDFs of a paper take, cold and warm, and how a bank of many items fares.

python benchmarks/papers.py
"""

from __future__ import annotations

import tempfile
import time
from dataclasses import replace
from pathlib import Path

from quizgen.config import Config
from quizgen.export.worksheet import worksheet
from quizgen.model import Deck, Item, Kind, Source, TextCredit


def bank(size: int) -> Deck:
    items = []
    for number in range(size):
        stem = f"第{number}，坚持目标{number:04}导向，推动高质量发展不断取得新成效。"
        answer = f"目标{number:04}导向"
        start = stem.index(answer)
        source = Source("a.txt", "题目", number, stem, number * 100, number * 100 + len(stem))
        blanks = ((start, start + len(answer)),)
        items.append(Item(Kind.CLOZE, "cloze", stem, (answer,), source, blanks=blanks, score=number / size))
    return Deck("题目", "bench", "bench", "题目", tuple(items), (TextCredit("a.txt", "题目", "某报《题目》"),))


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for size in (40, 40, 1000, 10000):
            before = time.perf_counter()
            made = worksheet(replace(bank(size), stem=f"bench{size}"), Path(folder), Config())
            spent = time.perf_counter() - before
            kilobytes = sum(path.stat().st_size for path in made) / 1024
            print(f"{size:6} items  {len(made)} PDFs  {spent:6.3f} s  {kilobytes:6.0f} KB")


if __name__ == "__main__":
    main()
