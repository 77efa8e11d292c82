"""Fit how likely the edges found for an enumeration are right; writes quizgen/data/list_certainty.tsv.

    python scripts/fit_list_certainty.py LISTS.jsonl...

A logistic regression on lists marked by hand that the weights of the edges were not fitted on: rows of `sentence`,
`members` and `group`, with every list of a sentence. Edges are right where a row has exactly these members, be it
without their quotation marks. Prints how many of those called certain are right, by weights of the other groups.
"""

from __future__ import annotations

import sys
import zlib
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from json_lines import rows

from quizgen.language.words import tag_words
from quizgen.model import Stretch
from quizgen.structure.edge_certainty import CERTAIN, certainty_features
from quizgen.structure.edges import Edges
from quizgen.structure.enumerations import all_gaps

FOLDS, RIDGE, STEPS = 5, 1.0, 20
TARGET = Path(__file__).parent.parent / "quizgen" / "data" / "list_certainty.tsv"
Members = tuple[Stretch, ...]


def main(*paths: str) -> None:
    found = [example for path in paths for example in examples(path)]
    names = list(dict.fromkeys(name for _, features, _, _ in found for name in features))
    table = np.array([[features.get(name, 0.0) for name in names] for _, features, _, _ in found])
    fold, right, size = (np.array([example[column] for example in found]) for column in (0, 2, 3))
    chance = np.zeros(len(found))
    for held in range(FOLDS):
        chance[fold == held] = odds(table[fold == held], fit(table[fold != held], right[fold != held]))
    for name, these in (("all", size > 1), ("two members", size == 2), ("three or more", size > 2)):
        certain = these & (chance >= CERTAIN)
        print(f"{name}: of {these.sum()} lists {certain.sum()} certain, of these {right[certain].mean():.1%} right")
    weights = zip(names, fit(table, right), strict=True)
    lines = ["# How likely edges are right; written by scripts/fit_list_certainty.py"]
    lines += [f"{name}\t{weight:.2f}" for name, weight in weights]
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


def examples(path: str) -> Iterator[tuple[int, dict[str, float], bool, int]]:
    """(fold, features, whether right, how many members) of the likeliest edges of each list."""
    marked: dict[str, set[Members]] = defaultdict(set)
    folds = {}
    for row in rows(path):
        sentence = row["sentence"]
        folds[sentence] = zlib.crc32(row["group"].encode()) % FOLDS
        marked[sentence].add(unquoted(sentence, tuple((start, end) for start, end in row["members"])))
    for sentence, lists in marked.items():
        words = tag_words(sentence)
        edges = Edges(sentence, words)
        for gap in all_gaps(sentence, words, edges):
            if any(not sentence[start:end].strip("，") for start, end in gap.cuts):
                continue  # Joined without 、: no list of those who marked.
            for members, share in edges.ways(gap)[:1]:
                features = dict(certainty_features(edges, gap, members, share))
                yield folds[sentence], features, unquoted(sentence, members) in lists, len(members)


def unquoted(text: str, members: Members) -> Members:
    """The members without the marks of those that are a quotation."""
    return tuple(
        (start + 1, end - 1) if text[start] == "“" and text.find("”", start) == end - 1 else (start, end)
        for start, end in members
    )


def fit(table: np.ndarray, right: np.ndarray) -> np.ndarray:
    """The weights of a logistic regression, by Newton's method."""
    weights = np.zeros(table.shape[1])
    for _ in range(STEPS):
        chance = odds(table, weights)
        slope = table.T @ (chance - right) + RIDGE * weights
        curve = (table * (chance * (1 - chance))[:, None]).T @ table + RIDGE * np.eye(len(weights))
        weights -= np.linalg.solve(curve, slope)
    return weights


def odds(table: np.ndarray, weights: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-table @ weights))


if __name__ == "__main__":
    main(*sys.argv[1:])
