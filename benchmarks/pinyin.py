"""Accuracy and speed of the readings on the CPP test set, beside pypinyin and g2pM.

    python benchmarks/pinyin.py test.sent test.lb [--first N]

The two files are g2pM's: sentences with one character marked ▁长▁, and its readings (zhang3), a line each. pypinyin and
g2pM (with numpy) are measured where they are installed. The labels have no neutral tone for most characters (知识
shi2): the second column takes a light syllable for right where its letters are.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

Reader = Callable[[str], list[str]]
MARK = "▁"


def ours() -> Reader:
    from quizgen.language.pinyin import annotate_pinyin

    return lambda text: [each.numbered if each else "" for each in annotate_pinyin(text)]


def pypinyin() -> Reader:
    from pypinyin import Style, lazy_pinyin

    def read(text: str) -> list[str]:
        return lazy_pinyin(
            text, style=Style.TONE3, neutral_tone_with_five=True, v_to_u=True, errors=lambda run: [""] * len(run)
        )

    return read


def g2pm() -> Reader:
    from g2pM import G2pM

    model = G2pM()
    return lambda text: [each.replace("u:", "ü") for each in model(text, char_split=True)]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sentences", type=Path, nargs="?")
    parser.add_argument("labels", type=Path, nargs="?")
    parser.add_argument("--first", type=int, help="only so many sentences")
    parser.add_argument("--errors", type=int, default=0, help="show so many of quizgen's commonest errors")
    given = parser.parse_args()
    if not (given.sentences and given.labels and given.sentences.is_file() and given.labels.is_file()):
        print("The CPP files are not there: give test.sent and test.lb of g2pM as arguments.", file=sys.stderr)
        return 2
    lines = given.sentences.read_text("utf-8").splitlines()[: given.first]
    labels = [each.replace("u:", "ü") for each in given.labels.read_text("utf-8").split()[: given.first]]
    places = [line.index(MARK) for line in lines]
    texts = [line.replace(MARK, "") for line in lines]
    print(f"{len(texts):,} sentences, {sum(map(len, texts)):,} characters")
    print(f"{'':10} {'accuracy':>9} {'or light':>9} {'chars/s':>10}")
    for name, make in (("quizgen", ours), ("pypinyin", pypinyin), ("g2pM", g2pm)):
        try:
            read = make()
        except ImportError:
            print(f"{name:10} not installed")
            continue
        read(texts[0])
        start = time.perf_counter()
        readings = [read(text) for text in texts]
        seconds = time.perf_counter() - start
        wrong = Counter(
            (text[place], label, reading[place])
            for text, place, label, reading in zip(texts, places, labels, readings, strict=True)
            if reading[place] != label
        )
        right = len(texts) - wrong.total()
        light = sum(count for (_, label, reading), count in wrong.items() if reading == f"{label[:-1]}5")
        exact, either = right / len(texts), (right + light) / len(texts)
        print(f"{name:10} {exact:9.2%} {either:9.2%} {sum(map(len, texts)) / seconds:10,.0f}")
        if name == "quizgen":
            for (char, label, reading), count in wrong.most_common(given.errors):
                print(f"    {count:4} {char} {label}, read {reading}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
