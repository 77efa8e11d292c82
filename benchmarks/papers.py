"""How long a paper takes, cold and warm, with few questions and with thousands: PDF, Word, and LibreOffice beside them.

python benchmarks/papers.py
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from quizgen.config import Config, Quota, Sheet
from quizgen.export.word import docx
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
        for size in (40, 40, 1000, 5000):
            config = Config(sheet=Sheet(sections={"填空": Quota(size, 1)}))
            deck = replace(bank(size), stem=f"bench{size}")
            for name, write in (("PDF", worksheet), ("Word", docx)):
                before = time.perf_counter()
                made = write(deck, Path(folder), config)
                spent = time.perf_counter() - before
                kilobytes = sum(path.stat().st_size for path in made) / 1024
                print(f"{size:6} questions  {len(made)} {name:4} files  {spent:7.3f} s  {kilobytes:6.0f} KB")
            if shutil.which("soffice"):
                print(f"{'':18}LibreOffice prints the two Word files in {printed_by_libreoffice(made, folder):.1f} s")


def printed_by_libreoffice(files: tuple[Path, ...], folder: str) -> float:
    home = f"-env:UserInstallation={Path(folder, 'home').as_uri()}"
    command = ["soffice", home, "--headless", "--convert-to", "pdf", "--outdir", f"{folder}/printed"]
    before = time.perf_counter()
    subprocess.run([*command, *map(str, files)], check=True, capture_output=True)
    return time.perf_counter() - before


if __name__ == "__main__":
    main()
