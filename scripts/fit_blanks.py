"""Fit the weights of blank_features on blanks that people chose, and say how well they do on unseen sentences.

    python scripts/fit_blanks.py HUMAN_BLANKS.jsonl [MORE.jsonl ...] [--folds 5] [--repeats 3] [--write]

A conditional logit: in each sentence the spans compete, and the people's ones should win. Needs numpy and scipy.
Each row has `sentence`, `spans`, `kind`, `group` (near-duplicates share one), `political`, `lead`, `definitional`,
`options` (right and wrong answers to choose from). A row with a `share` weighs so much of another one, and is never
scored: what readers guessed that people would leave out of further sentences. The wrong answers of a political question
teach too: each was thought of to stand in the blank, so the sentence with it there is another one with that blank.
"""

from __future__ import annotations

import argparse
import json
import zlib
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from quizgen.language.words import tag_words
from quizgen.structure.blank_choice import varied
from quizgen.structure.blank_features import Feature, Part, features, prepare, span_parts, spans, whole_parts
from quizgen.structure.lists import find_lists

WEIGHTS = Path(__file__).parents[1] / "quizgen" / "data" / "blank_weights.tsv"
KIND_WEIGHTS = {"fill": 3.0, "multi": 6.0, "single": 1.5}
WRONG_ANSWERS, MOST_WRONG = 0.5, 3
"""What the sentences with the wrong answers of a question weigh together, against its own, and how many there are."""
FEWEST_SENTENCES = 4
SMALLEST = 0.06
PLAIN = frozenset(("w>", "w<", "<w", ">w", "c>", "c<", "t>", "t<", "<t", ">t", "<tt", ">tt", "in", "tag", "tags"))
PLAIN |= frozenset(("at", "clause", "open", "far", "of", "reported", "is", "end", "edge", "edge-far", "n", "k", "nk"))
PLAIN |= frozenset(("object", "digits", "member", "member-n", "quote", "again"))
SCARCE = 2.0
"""How much harder the features that are made of several things are held down than the plain ones."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rows", type=Path, nargs="+")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--repeats", type=int, default=1, help="how often to deal the sentences into folds anew")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--penalty", type=float, default=60.0)
    parser.add_argument("--core", type=float, default=4.0, help="weight of political sentences")
    args = parser.parse_args()
    rows = [json.loads(line) for path in args.rows for line in path.read_text("utf-8").splitlines()]
    data = Data([each for row in rows for each in (row, *with_wrong_answers(row))], args.core)
    data.report_ceiling()
    for repeat in range(args.repeats if args.folds else 0):
        dealt = str(repeat or "")
        fold = np.array([zlib.crc32(f"{dealt}{row['group']}".encode()) % args.folds for row in data.rows])
        scores = np.zeros(data.matrix.shape[0])
        for number in range(args.folds):
            weights = data.fit(fold != number, args.penalty)
            inside = fold[data.owner] == number
            scores[inside] = data.matrix[inside] @ np.where(abs(weights) >= SMALLEST, weights.round(2), 0)
        data.report(scores)
    if args.write:
        data.write(data.fit(np.ones(len(data.rows), bool), args.penalty))


def with_wrong_answers(row: dict) -> Iterator[dict]:
    """The sentence of a political question with each wrong answer in its blank; only for fitting, never to score on."""
    if row["kind"] != "single" or "share" in row or not row["political"] or len(row["spans"]) != 1:
        return
    text, (start, end) = row["sentence"], row["spans"][0]
    wrong = [each for each in row["options"] if each and each != text[start:end] and not each[0].isdigit()]
    for each in wrong[:MOST_WRONG]:
        sentence, span = text[:start] + each + text[end:], [start, start + len(each)]
        share = WRONG_ANSWERS / len(wrong[:MOST_WRONG])
        yield {**row, "sentence": sentence, "spans": [span], "share": share}


class Data:
    """The candidates of every sentence as one sparse matrix."""

    def __init__(self, rows: list[dict], core: float) -> None:
        names: dict[Feature, int] = {}
        known: dict[Part, Sequence[Feature]] = {}
        sentences: list[list[list[int]]] = []
        self.rows, self.spans, self.lists, gold, seen = [], [], [], [], {}
        group, counted = "", set[int]()
        for row in rows:
            text = row["sentence"]
            words = tag_words(text)
            lists = find_lists(text)
            sites = prepare(text, words, lists)
            wanted = {tuple(span) for span in row["spans"]}
            candidates, matched, places = [], [], []
            for first, last in spans(sites):
                parts = chain(span_parts(sites, first, last), *whole_parts(sites, first, last))
                found = chain.from_iterable(known.get(part) or known.setdefault(part, features(part)) for part in parts)
                candidates.append([names.setdefault(feature, len(names)) for feature in found])
                span = (words[first].start, words[last].end)
                places.append(span)
                matched.append(span in wanted)
            self.rows.append(row)
            sentences.append(candidates)
            self.spans.append(places)
            self.lists.append(lists)
            gold.append(matched)
            if row["group"] != group:
                group, counted = row["group"], set()
            fresh = {feature for found in candidates for feature in found} - counted
            counted |= fresh
            for feature in fresh:
                seen[feature] = seen.get(feature, 0) + 1
        by_number = list(names)
        often = (f for f, n in seen.items() if n >= FEWEST_SENTENCES and all(map(_is_writable, by_number[f])))
        kept = {feature: number for number, feature in enumerate(often)}
        self.names = [by_number[feature] for feature in kept]
        self.scale = np.array([1.0 if name[0] in PLAIN else SCARCE for name in self.names])
        indices, pointers, owner = [], [0], []
        for number, candidates in enumerate(sentences):
            for found in candidates:
                indices.extend(kept[feature] for feature in found if feature in kept)
                pointers.append(len(indices))
                owner.append(number)
        self.matrix = csr_matrix(
            (np.ones(len(indices)), np.array(indices, dtype=np.int32), np.array(pointers)),
            shape=(len(owner), len(kept)),
        )
        self.matrix.sum_duplicates()
        self.owner = np.array(owner)
        self.gold = np.array([each for matched in gold for each in matched])
        self.weight = np.array(
            [KIND_WEIGHTS[row["kind"]] * (core if row["political"] else 1.0) * row.get("share", 1.0) for row in rows]
        )
        self.golds = np.bincount(self.owner[self.gold], minlength=len(self.rows))

    def fit(self, chosen: np.ndarray, penalty: float) -> np.ndarray:
        usable = chosen & (self.golds > 0)
        rows = usable[self.owner]
        matrix = self.matrix[rows]
        transposed = matrix.T.tocsr()
        owner = np.unique(self.owner[rows], return_inverse=True)[1]
        gold = self.gold[rows].astype(float)
        weight = self.weight[np.unique(self.owner[rows])]
        starts = np.flatnonzero(np.r_[True, owner[1:] != owner[:-1]])

        def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
            scores = matrix @ w
            scores -= np.maximum.reduceat(scores, starts)[owner]
            grown = np.exp(scores)
            whole = np.add.reduceat(grown, starts)
            right = np.maximum(np.add.reduceat(grown * gold, starts), 1e-300)
            value = np.sum(weight * (np.log(whole) - np.log(right))) + penalty / 2 * w @ (self.scale * w)
            share = weight[owner] * (grown / whole[owner] - grown * gold / right[owner])
            return value, transposed @ share + penalty * self.scale * w

        return minimize(
            loss, np.zeros(matrix.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 80, "maxcor": 15}
        ).x

    def report_ceiling(self) -> None:
        print(f"{len(self.rows)} sentences, {len(self.names)} features, {len(self.gold)} spans")
        print(f"a right span is among the candidates in {np.mean(self.golds > 0):.1%}")

    def report(self, scores: np.ndarray) -> None:
        for kind in KIND_WEIGHTS:
            hits = np.zeros(2)
            count = 0
            for number, row in enumerate(self.rows):
                asked = row["political"] and row["lead"] and not row["definitional"] and "share" not in row
                if row["kind"] != kind or not asked:
                    continue
                weighed = dict(zip(self.spans[number], scores[slice(*self._range(number))], strict=True))
                right = [place in map(tuple, row["spans"]) for _, place in varied(weighed, self.lists[number], 3)]
                hits += [any(right[:1]), any(right)]
                count += 1
            print(f"{kind}: {count}  hit@1 {100 * hits[0] / count:.1f}  hit@3 {100 * hits[1] / count:.1f}  (unseen)")

    def _range(self, number: int) -> tuple[int, int]:
        return int(np.searchsorted(self.owner, number)), int(np.searchsorted(self.owner, number + 1))

    def write(self, weights: np.ndarray) -> None:
        lines = sorted(
            f"{' '.join(name)}\t{weight:.2f}"
            for name, weight in zip(self.names, weights, strict=True)
            if abs(weight) >= SMALLEST
        )
        header = "# Weights of the features in structure/blank_features.py, fitted by scripts/fit_blanks.py"
        WEIGHTS.write_text("\n".join((header, *lines)) + "\n", "utf-8")
        print(f"{len(lines)} weights, {WEIGHTS.stat().st_size} bytes")


def _is_writable(part: str) -> bool:
    return bool(part) and not any(map(str.isspace, part))


if __name__ == "__main__":
    main()
