"""Place words by the company they keep; writes quizgen/data/word_vectors.tsv.

    python scripts/fit_word_vectors.py ARTICLES.jsonl[.xz]

ARTICLES hold one JSON object with `text` a line. A word is told by the words right before and after it and by those
that stand at its place in the next member of a list (银行、医院: the last words of two members). Counts become positive
pointwise mutual information, of which a singular value decomposition keeps the strongest directions.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
from json_lines import rows

from quizgen.language.words import tag_words

FEWEST = 50
NEIGHBOURS = 2500
SIZE = 48
LARGEST = 15
LONGEST_MEMBER = 9
BESIDE = 2
"""How much more a word at the same place of the next member tells than a neighbour."""
ROUNDS, MORE = 4, 20
MARKS = "、，。；：！？“”（）《》—…\t　 ,;:!?()"
BEFORE, AFTER, FIRST, LAST = range(4)
TARGET = Path(__file__).parent.parent / "quizgen" / "data" / "word_vectors.tsv"


def lines(path: str) -> Iterator[list[str]]:
    for row in rows(path):
        for line in row["text"].split("\n"):
            if line:
                yield [word.text for word in tag_words(line)]


def company(words: Sequence[str]) -> Iterator[tuple[str, int, str, int]]:
    """(word, place, word that stands there, weight) of one line."""
    marks = [word in MARKS for word in words]
    for at, (one, other) in enumerate(pairwise(words)):
        if not marks[at] and not marks[at + 1]:
            yield one, AFTER, other, 1
            yield other, BEFORE, one, 1
    cuts = [at for at, word in enumerate(words) if word == "、"]
    for one, other in pairwise(cuts):
        if not 1 < other - one <= LONGEST_MEMBER or any(marks[one + 1 : other]):
            continue
        if one > 0 and not marks[one - 1]:
            yield words[one - 1], LAST, words[other - 1], BESIDE
            yield words[other - 1], LAST, words[one - 1], BESIDE
        if other + 1 < len(words) and not marks[other + 1]:
            yield words[one + 1], FIRST, words[other + 1], BESIDE
            yield words[other + 1], FIRST, words[one + 1], BESIDE


def counted(path: str) -> tuple[list[str], np.ndarray]:
    """The words, most frequent first, and how often each stands in which company."""
    single: Counter[str] = Counter()
    together: Counter[tuple[str, int, str]] = Counter()
    for words in lines(path):
        single.update(words)
        for word, place, other, weight in company(words):
            together[word, place, other] += weight
    ranked = sorted((word for word in single if word.isalnum()), key=lambda word: (-single[word], word))
    known = [word for word in ranked if single[word] >= FEWEST]
    row = {word: at for at, word in enumerate(known)}
    column = {word: at for at, word in enumerate(known[:NEIGHBOURS])}
    table = np.zeros((len(known), 4 * NEIGHBOURS), np.float32)
    for (word, place, other), times in together.items():
        if word in row and other in column:
            table[row[word], place * NEIGHBOURS + column[other]] = times
    return known, table


def vectors(table: np.ndarray) -> np.ndarray:
    """The strongest directions of the mutual information, one row a word, of length one."""
    table = table[:, table.any(axis=0)]
    by_word, by_company = table.sum(axis=1), table.sum(axis=0) ** 0.75
    expected = np.outer(by_word, by_company / by_company.sum())
    info = np.log(np.maximum(table, 1e-9) / np.maximum(expected, 1e-9)) * (table > 0)
    info = np.maximum(info, 0, dtype=np.float32)
    spread = info.T @ (info @ np.random.default_rng(0).standard_normal((info.shape[1], SIZE + MORE), np.float32))
    for _ in range(ROUNDS):
        spread = info.T @ (info @ np.linalg.qr(spread)[0])
    basis = np.linalg.qr(spread)[0]
    left, strength, _ = np.linalg.svd(info @ basis, full_matrices=False)
    found = left[:, :SIZE] * np.sqrt(strength[:SIZE])
    return found / (np.linalg.norm(found, axis=1, keepdims=True) + 1e-9)


def main(articles: str) -> None:
    words, table = counted(articles)
    found = vectors(table)
    placed = [(word, row) for word, row in zip(words, found, strict=True) if row.any()]
    steps = [(word, np.rint(row * LARGEST / np.abs(row).max()).astype(int)) for word, row in placed]
    lines = ["# Words by the company they keep; written by scripts/fit_word_vectors.py"]
    lines += [f"{word}\t{''.join(chr(ord('P') + step) for step in row)}" for word, row in steps]
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(placed)} of {len(words)} words")


if __name__ == "__main__":
    main(*sys.argv[1:])
