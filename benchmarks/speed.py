"""How fast: the way from text to items beside jieba.posseg on the same texts, and a cold build beside jieba's start.

    python benchmarks/speed.py TEXTS.jsonl[.xz] [--texts 400]

Each line of TEXTS has `title` and `text`. Ratios are of one run; above 1 quizgen is the faster one. Python looks for
cycles as seldom as in the command; for jieba, which has a process of its own, as often as it does by itself.
"""

from __future__ import annotations

import argparse
import json
import lzma
import multiprocessing
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from quizgen.config import Config
from quizgen.errors import QuizgenError
from quizgen.garbage import collect_seldom
from quizgen.language.item_pinyin import with_pinyin
from quizgen.reading import read_text
from quizgen.rules import candidates
from quizgen.select import select
from quizgen.structure.annotate import annotate

if TYPE_CHECKING:
    from multiprocessing.synchronize import Barrier

SEED = Path(__file__).parents[1] / "seeds" / "yangtze-delta-2020-08-22.txt"
Result = TypeVar("Result")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", type=Path)
    parser.add_argument("--texts", dest="most", type=int, default=400)
    args = parser.parse_args()
    texts = list(read_texts(args.texts, args.most))
    characters = sum(map(len, texts))
    print(f"{len(texts)} texts, {characters} characters")
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=spawn) as pool:
        posseg = pool.submit(timed_posseg, texts).result()
    both = spawn.Barrier(2)
    with ProcessPoolExecutor(2, mp_context=spawn, initializer=make_ready, initargs=(texts[:5], both)) as pool:
        list(pool.map(to_items, ([], [])))
        _, together = timed(lambda: list(pool.map(to_items, (texts[::2], texts[1::2]))))
    make_ready(texts[:5])
    stages, alone = timed(lambda: to_items(texts))
    for name, seconds in (("jieba.posseg.lcut", posseg), ("to items", alone), ("to items, 2 processes", together)):
        print(f"{name:<24}{characters / seconds:>10,.0f} chars/s   {posseg / seconds:.2f} x posseg")
    whole = sum(stages.values())
    print("of the way to items: " + ", ".join(f"{name} {seconds / whole:.0%}" for name, seconds in stages.items()))
    cold()


def read_texts(path: Path, most: int) -> Iterator[str]:
    opened = lzma.open if path.suffix == ".xz" else open
    with opened(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number == most:
                return
            row = json.loads(line)
            yield f"{row['title']}\n{row['text']}"


def make_ready(texts: list[str], both: Barrier | None = None) -> None:
    """Load what texts need, and wait for the other process: else one does the work while the other still loads."""
    collect_seldom()
    to_items(texts)
    if both:
        both.wait()


def to_items(texts: list[str]) -> Counter[str]:
    """Seconds of each stage over all texts."""
    spent: Counter[str] = Counter()

    def lap(name: str, work: Callable[[], Result]) -> Result:
        result, seconds = timed(work)
        spent[name] += seconds
        return result

    for text in texts:
        try:
            document = lap("reading", lambda text=text: read_text(text, "text"))
        except QuizgenError:
            continue
        annotated = lap("structure", lambda document=document: annotate(document))
        asked = lap("rules", lambda annotated=annotated: tuple(candidates(annotated)))
        chosen = lap("selection", lambda asked=asked, document=document: select(asked, (document,), Config()))
        lap("pinyin", lambda chosen=chosen: [with_pinyin(item, item.source.sentence) for item in chosen.items])
    return spent


def timed(work: Callable[[], Result]) -> tuple[Result, float]:
    began = time.perf_counter()
    result = work()
    return result, time.perf_counter() - began


def timed_posseg(texts: list[str]) -> float:
    import jieba
    import jieba.posseg

    jieba.setLogLevel(60)
    jieba.posseg.lcut("热身")
    return timed(lambda: [jieba.posseg.lcut(text) for text in texts])[1]


def cold() -> None:
    installed = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

    def best(command: list[str]) -> float:
        run = partial(subprocess.run, command, check=True, capture_output=True, env=installed)
        return min(timed(run)[1] for _ in range(3))

    with tempfile.TemporaryDirectory() as out:
        build = best([sys.executable, "-m", "quizgen", "build", str(SEED), "--out", out])
    start = best([sys.executable, "-c", "import jieba; jieba.initialize()"])
    print(f"cold build of the seed {build:.2f} s, jieba.initialize() {start:.2f} s: {start / build:.2f}")


if __name__ == "__main__":
    main()
