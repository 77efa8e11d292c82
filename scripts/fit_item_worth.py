"""Fit the weights of quizgen/rules/_worth.py on judged items, and say how well they tell good from bad.

    python scripts/fit_item_worth.py JUDGED.jsonl [--ridge 48] [--folds 5] [--write]

A logistic regression that starts from the weights of now: the new ones are those, all taken so many times as fits best,
and what the rows say besides. So rows judged earlier need not be at hand, and must not be: what is printed holds for
unseen texts only where no row had a part in the weights of now. With no file of weights all is fitted from nothing.
Each row has the whole `text` with its `file`, and of one item of it `rule`, `stem`, `start`,
`end`, and `good`: whether a teacher kept it. Rows of one file are in one fold. Rows with a `judge` are of teachers who
kept more or fewer than the rest, which is not taken for the worth of their items; one who was kinder to lists than to
gaps is another judge for each. Needs numpy and scipy.
"""

from __future__ import annotations

import argparse
import zlib
from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np
from json_lines import rows
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, hstack

from quizgen.config import Config
from quizgen.reading import read_text
from quizgen.rules import unweighed
from quizgen.rules._worth import KEPT, SHAPES, Feature, Worth, has_shape, listed_weights
from quizgen.structure.annotate import annotate

TARGET = Path(__file__).parents[1] / "quizgen" / "data" / "item_worth.tsv"
FEWEST, FEWEST_FILES = 12, 6
"""Items that show a feature, and texts that have it: fewer would be remembered one by one."""
SMALLEST = 0.04
JUDGE = "judge"
HEADING = "what was seen of an item, and what it adds to the logarithm of the odds that a teacher calls it good"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("judged", type=Path)
    parser.add_argument("--ridge", type=float, default=48.0)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    found = list(judged(given.judged))
    of_files = {(file, feature) for file, features, _, _ in found for feature in features}
    in_files = Counter(feature for _, feature in of_files)
    seen = Counter(feature for _, features, _, _ in found for feature in features)
    names = sorted(each for each, times in seen.items() if times >= FEWEST and in_files[each] >= FEWEST_FILES)
    present = dict(listed_weights()) if TARGET.exists() else {}
    matrix = as_matrix([features for _, features, _, _ in found], names)
    known = np.array([sum(present.get(each, 0.0) for each in features) for _, features, _, _ in found])
    good = np.array([good for _, _, good, _ in found], float)
    fold = np.array([zlib.crc32(file.encode()) % given.folds for file, _, _, _ in found])
    written = np.array([name[0] != JUDGE for name in names])
    chance = np.zeros(len(found))
    for held in range(given.folds):
        times, weights = fit(matrix[fold != held], known[fold != held], good[fold != held], given.ridge)
        margin = times * known[fold == held] + matrix[fold == held] @ (weights * written)
        chance[fold == held] = 1 / (1 + np.exp(-margin))
    shapes = np.array([shape for _, _, _, shape in found])
    for shape in ("all", *sorted(set(shapes))):
        of = (shapes == shape) | (shape == "all")
        print(f"{shape:<10}{of.sum():>6} items, {good[of].mean():.2f} good, area {area(chance[of], good[of]):.3f}")
    for least in (0.4, 0.5, 0.6, 0.7, KEPT, 0.9):
        if len(kept := good[chance >= least]):
            print(f"at least {least}: {len(kept)} items, {kept.mean():.3f} good")
    if given.write:
        times, weights = fit(matrix, known, good, given.ridge)
        added = dict(zip(names, weights * written, strict=True))
        weighed = {name: times * present.get(name, 0.0) + added.get(name, 0.0) for name in present | added}
        lines = [
            f"{chr(9).join(name)}\t{weighed[name]:.2f}" for name in sorted(weighed) if abs(weighed[name]) >= SMALLEST
        ]
        TARGET.write_text("\n".join((HEADING, *lines)) + "\n", "utf-8")


def judged(path: Path) -> Iterator[tuple[str, tuple[Feature, ...], bool, str]]:
    """(file, features, good, shape) of every judged item that the rules still ask."""
    for file, of_file in groupby(rows(path), key=lambda row: row["file"]):
        verdicts: dict[tuple[Any, ...], tuple[bool, str]] = {}
        text = ""
        for row in of_file:
            text = row["text"]
            verdicts[row["rule"], row["start"], row["end"], row["stem"]] = row["good"], row.get(JUDGE, "")
        annotated = annotate(read_text(text, file))
        worth = Worth(annotated)
        for item in unweighed(annotated, Config()):
            verdict = verdicts.get((item.rule, item.source.start, item.source.end, item.stem))
            if verdict is not None and has_shape(item):
                good, judge = verdict
                by = [(JUDGE, judge)] if judge else []
                yield file, tuple(dict.fromkeys((*worth.features(item), *by))), good, SHAPES[item.rule]


def as_matrix(found: list[tuple[Feature, ...]], names: list[Feature]) -> csr_matrix:
    place = {name: at for at, name in enumerate(names)}
    columns = [[place[feature] for feature in features if feature in place] for features in found]
    ends = np.cumsum([0, *map(len, columns)])
    return csr_matrix((np.ones(ends[-1]), np.concatenate(columns), ends), shape=(len(found), len(names)))


def fit(matrix: csr_matrix, known: np.ndarray, good: np.ndarray, ridge: float) -> tuple[float, np.ndarray]:
    """How many times the weights of now count, and what each feature adds to them."""
    columns = hstack([csr_matrix(known[:, None]), matrix]).tocsr()
    kept_small = np.r_[0.0, np.full(matrix.shape[1], ridge)]

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        margin = columns @ weights
        chance = 1 / (1 + np.exp(-margin))
        value = np.logaddexp(0, np.where(good > 0, -margin, margin)).sum() + kept_small @ (weights * weights) / 2
        return float(value), columns.T @ (chance - good) + kept_small * weights

    best = minimize(loss, np.zeros(columns.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    return float(best[0]), best[1:]


def area(chance: np.ndarray, good: np.ndarray) -> float:
    """How often a good item has a higher value than a bad one."""
    order = np.argsort(chance, kind="stable")
    ranks = np.empty(len(order))
    ranks[order] = np.arange(len(order))
    many = good.sum()
    return float((ranks[good == 1].sum() - many * (many - 1) / 2) / (many * (len(good) - many)))


if __name__ == "__main__":
    main()
