"""Fit quizgen/data/wei_weights.tsv: how 为 is read by what the rules say and what stands around it.

    python scripts/fit_wei.py READ.jsonl...

needs scikit-learn. READ are places of which the reading is known, one JSON object a line: `text`, `at` (the offset
of 为 in it), `right`. The pieces of text around 为 and the words around it are weighed apart; then, by weights that did
not see the places they are asked about, how much either is worth, and that something is done for what 为 takes. Prints
how many of the places that were held out come out wrong.
"""

from __future__ import annotations

import sys
import zlib
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from json_lines import rows
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from quizgen.language.particles import set_apart
from quizgen.language.pinyin import look_up
from quizgen.language.reading_rules.clues import clues
from quizgen.language.reading_rules.contested_words import contested
from quizgen.language.reading_rules.neighbours import clause_around
from quizgen.language.reading_rules.phrases import beside
from quizgen.language.reading_rules.wei import NO_RULE, SERVED, evidence
from quizgen.language.words import tag_words
from quizgen.model import Word

TARGET = Path(__file__).parent.parent / "quizgen" / "data" / "wei_weights.tsv"
TITLE = "# Weights of what tells wèi (above 0) from wéi, by scripts/fit_wei.py; clues: reading_rules/clues.py"
FEWEST = 5  # places where a clue has to be seen
LEAST = 0.12  # what a clue has to weigh
FOLDS = 8


class Place(NamedTuple):
    said: str  # by the rules
    seen: tuple[str, ...]
    right: bool  # wèi
    open: bool  # whether no rule decides
    fold: int  # alike for all that one text gives


def places(path: str) -> list[Place]:
    """Each place in its text, and in its clause alone: what a card shows is short."""
    found = []
    for row in rows(path):
        text, offset, right = row["text"], row["at"], row["right"] == "wèi"
        words, at = _at(text, offset)
        start, end = clause_around(words, at)
        first, last = words[start].start, words[end - 1].end
        fold = zlib.crc32(text.encode()) % FOLDS
        for part, place in ((text, offset), (text[first:last], offset - first)):
            words, at = _at(part, place)
            told = evidence(words, at) if words[at].text == "为" else None
            if told:
                fixed = beside(part, place) or contested()["为"](words, at)
                undecided = not fixed and told[0] in (SERVED, NO_RULE)
                seen = {*told[1:], *clues(words, at)}
                found.append(Place(told[0], tuple(sorted(seen)), right, undecided, fold))
    return found


def _at(text: str, offset: int) -> tuple[Sequence[Word], int]:
    """The words of `text`, and which of them is at `offset`."""
    words = set_apart(tag_words(text), look_up)
    return words, next(at for at, word in enumerate(words) if word.end > offset)


def fit(found: Sequence[Place]) -> dict[str, float]:
    right = np.array([place.right for place in found])
    open_ = np.array([place.open for place in found])
    fold = np.array([place.fold for place in found])
    pieces, around = (Clues(found, of_text) for of_text in (True, False))
    said = [[place.said == SERVED] for place in found]
    told = np.column_stack([pieces.unseen(right, fold), around.unseen(right, fold), said])
    both = LogisticRegression(max_iter=1000).fit(told[open_], right[open_])
    *worth, served = both.coef_[0]
    weights = {"": both.intercept_[0], SERVED: served}
    for each, times in zip((pieces, around), worth, strict=True):
        whole = model().fit(each.matrix, right)
        weights[""] += times * whole.intercept_[0]
        weighed = zip(each.names, times * whole.coef_[0], strict=True)
        weights |= {clue: weight for clue, weight in weighed if abs(weight) >= LEAST}
    return weights


class Clues:
    """The clues of one kind that were seen at each place."""

    def __init__(self, found: Sequence[Place], of_text: bool) -> None:
        seen = [[clue for clue in place.seen if (clue[0] in "<>") == of_text and clue.isprintable()] for place in found]
        counts = Counter(clue for each in seen for clue in each)
        self.names = sorted(clue for clue, count in counts.items() if count >= FEWEST)
        index = {clue: n for n, clue in enumerate(self.names)}
        spots = [(n, index[clue]) for n, each in enumerate(seen) for clue in each if clue in index]
        lines, columns = zip(*spots, strict=True)
        self.matrix = csr_matrix((np.ones(len(spots)), (lines, columns)), (len(found), len(self.names)))

    def unseen(self, right: np.ndarray, fold: np.ndarray) -> np.ndarray:
        """What they say of each place, fitted without it."""
        scores = np.zeros(len(right))
        for each in np.unique(fold):
            fitted = model().fit(self.matrix[fold != each], right[fold != each])
            scores[fold == each] = fitted.decision_function(self.matrix[fold == each])
        return scores


def model() -> LogisticRegression:
    return LogisticRegression(solver="liblinear", dual=True, tol=1e-3, max_iter=300, random_state=0)


def wrong(found: Sequence[Place], weights: dict[str, float]) -> int:
    asked = [place for place in found if place.open]
    return sum(
        (sum(weights.get(clue, 0) for clue in ("", place.said, *place.seen)) > 0) != place.right for place in asked
    )


def main() -> None:
    found = [place for path in sys.argv[1:] for place in places(path)]
    held = [place for place in found if not place.fold]
    rest = fit([place for place in found if place.fold])
    print(wrong(held, rest), "wrong of", sum(place.open for place in held), "held out")
    weights = fit(found)
    lines = [f"{clue}\t{weight:.2f}" for clue, weight in sorted(weights.items())]
    TARGET.write_text("\n".join([TITLE, *lines]) + "\n", "utf-8")
    print(len(lines), "weights")


if __name__ == "__main__":
    main()
