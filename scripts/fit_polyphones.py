"""Fit quizgen/data/polyphones.txt: how a character of several readings is read by what stands around it.

    python scripts/fit_polyphones.py TEXT...

needs scikit-learn and g2pM. TEXT are plain texts, a sentence or paragraph a line. A character inside a word that
words.txt has is labelled by it; any other by g2pM (Apache-2.0), except where readings.toml or a rule of
quizgen.language.polyphones decides anyway. The words of words.txt themselves are examples too, so that rare
characters have some. A logistic regression with an L1 penalty keeps few features for each character.
"""

from __future__ import annotations

import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from g2pM import G2pM
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from quizgen.language import pinyin, polyphones
from quizgen.language.reading_rules.alone import ruled
from quizgen.language.reading_rules.word_characters import FIXED
from quizgen.language.words import tag_words

DATA = Path(__file__).parent.parent / "quizgen" / "data"
MOST = 6000  # examples a character
OPEN_WEIGHT, WORD_WEIGHT = 3.0, 0.3


class Teacher(G2pM):  # type: ignore[misc]
    """g2pM over many sentences at once."""

    def __init__(self) -> None:
        super().__init__()
        self.forward = self.embeddings @ self.weight_ih.T + self.bias_ih + self.bias_hh
        self.backward = self.embeddings @ self.weight_ih_reverse.T + self.bias_ih_reverse + self.bias_hh_reverse

    def run(self, ids: np.ndarray, table: np.ndarray, weights: np.ndarray) -> np.ndarray:
        size = weights.shape[1]
        hidden = np.zeros((len(ids), size), np.float32)
        cell = np.zeros_like(hidden)
        out = np.empty((*ids.shape, size), np.float32)
        for step in range(ids.shape[1]):
            gates = table[ids[:, step]] + hidden @ weights.T
            enter, forget, leave = (1 / (1 + np.exp(-gates[:, n * size : (n + 1) * size])) for n in (0, 1, 3))
            cell = forget * cell + enter * np.tanh(gates[:, 2 * size : 3 * size])
            hidden = leave * np.tanh(cell)
            out[:, step] = hidden
        return out

    def read(self, sentences: list[str]) -> list[dict[int, str]]:
        """Each sentence's polyphones: position -> numbered syllable."""
        unknown, begin, end = (self.char2idx[each] for each in ("<UNK>", "시", "끝"))
        ids = np.zeros((len(sentences), max(map(len, sentences)) + 2), np.int64)
        reverse = np.zeros_like(ids)
        for row, sentence in enumerate(sentences):
            line = [begin, *(self.char2idx.get(char, unknown) for char in sentence), end]
            ids[row, : len(line)], reverse[row, : len(line)] = line, line[::-1]
        forward = self.run(ids, self.forward, self.weight_hh)
        backward = self.run(reverse, self.backward, self.weight_hh_reverse)
        places = [
            (row, at)
            for row, sentence in enumerate(sentences)
            for at, char in enumerate(sentence)
            if len(self.cedict.get(char, ())) > 1
        ]
        out: list[dict[int, str]] = [{} for _ in sentences]
        if places:
            states = np.array([[*forward[row, at + 1], *backward[row, len(sentences[row]) - at]] for row, at in places])
            inner = np.maximum(states @ self.hidden_weight_l0.T + self.hidden_bias_l0, 0)
            for (row, at), best in zip(
                places, (inner @ self.hidden_weight_l1.T + self.hidden_bias_l1).argmax(1), strict=True
            ):
                out[row][at] = self.idx2class[best].replace("u:", "ü")
        return out


def examples(lines: list[str]) -> Iterator[tuple[str, str, float, tuple[str, ...]]]:
    """(character, numbered reading, weight, features)."""
    teacher = Teacher()
    known = [line.partition("\t")[0] for line in pinyin.listed_lines()]
    polyphonic = frozenset(char for char, each in teacher.cedict.items() if len(each) > 1)
    lines.sort(key=len)
    for start in range(0, len(lines), 512):
        batch = lines[start : start + 512]
        for line, readings in zip(batch, teacher.read(batch), strict=True):
            words = tag_words(line)
            for at, word in enumerate(words):
                listed = pinyin.look_up(word.text) or pinyin.compose(
                    word.text, pinyin.look_up, pinyin.characters(), polyphonic - FIXED
                )
                for position in range(word.start, word.end):
                    char = line[position]
                    if position not in readings:
                        continue
                    if dictionary := listed[position - word.start]:
                        label, weight = pinyin.syllable(dictionary).numbered, 1.0
                    else:
                        label, weight = readings[position], OPEN_WEIGHT
                    key = char + ("1" if len(word.text) == 1 else "+")
                    yield key, label, weight, polyphones.features(line, words, at, position)
    for word in known:
        if not polyphonic.isdisjoint(word):
            words = tag_words(word)
            reading = pinyin.look_up(word)
            for at, part in enumerate(words):
                for position in range(part.start, part.end):
                    if word[position] in polyphonic:
                        if reading[position] is None:
                            continue
                        label = pinyin.syllable(reading[position]).numbered
                        yield f"{word[position]}+", label, WORD_WEIGHT, polyphones.features(word, words, at, position)


def main() -> None:
    lines = [line.strip() for path in sys.argv[1:] for line in Path(path).read_text("utf-8").splitlines()]
    lines = sorted({line[:200] for line in lines if len(line) > 3})
    by_key: dict[str, list[tuple[str, float, tuple[str, ...]]]] = defaultdict(list)
    for key, label, weight, found in examples(lines):
        by_key[key].append((label, weight, found))
    marked = {pinyin.syllable(each).numbered: each for each in set(marks())}
    out = []
    for key, rows in sorted(by_key.items()):
        counts = Counter(label for label, _, _ in rows)
        if key[0] in FIXED or (key[1] == "1" and key[0] in ruled()):
            continue
        labels = sorted(label for label, count in counts.items() if count >= 2 and label in marked)
        if len(labels) < 2:
            continue
        out.extend(fit(key, [row for row in rows if row[0] in labels], labels, marked))
    (DATA / "polyphones.txt").write_text("\n".join(out) + "\n", "utf-8")
    print(len(out), "readings")


def marks() -> Iterator[str]:
    yield from pinyin.characters().values()
    for line in pinyin.listed_lines():
        reading = line.partition("\t")[2]
        yield from reading.replace(pinyin.OPEN, "").split()


def fit(
    key: str, rows: list[tuple[str, float, tuple[str, ...]]], labels: list[str], marked: dict[str, str]
) -> Iterator[str]:
    random.Random(0).shuffle(rows)
    rare = Counter(row[0] for row in rows)
    rows = [row for row in rows if rare[row[0]] < MOST / 4] + [row for row in rows if rare[row[0]] >= MOST / 4][:MOST]
    counts = Counter(feature for _, _, found in rows for feature in found)
    index = {
        feature: n
        for n, feature in enumerate(sorted(f for f, count in counts.items() if count >= 2 and f == "".join(f.split())))
    }
    places = [(n, index[f]) for n, (_, _, found) in enumerate(rows) for f in found if f in index]
    matrix = csr_matrix(
        (np.ones(len(places)), ([n for n, _ in places], [f for _, f in places])), (len(rows), len(index))
    )
    model = LogisticRegression(solver="liblinear", l1_ratio=1, C=1.5, max_iter=200)
    names = sorted(index, key=index.__getitem__)
    targets = np.array([row[0] for row in rows])
    weights = np.array([row[1] for row in rows])
    for label in labels:  # one against the rest
        model.fit(matrix, targets == label, weights)
        kept = [(f, round(w * 10)) for f, w in zip(names, model.coef_[0], strict=True) if round(w * 10)]
        features = " ".join(f"{feature}:{weight}" for feature, weight in kept)
        yield f"{key}\t{marked[label]}\t{round(model.intercept_[0] * 10)}\t{features}"


if __name__ == "__main__":
    main()
