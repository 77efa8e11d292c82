"""Fit where the outer members of an enumeration begin and end; writes quizgen/data/list_edges.tsv.

    python scripts/fit_list_edges.py ARTICLES.jsonl[.xz] LISTS.jsonl

ARTICLES (one JSON object with `text` a line) say which words stand before a list and after it rather than in its
members. LISTS (`sentence`, `members`, `group`) were marked by people, one list a line: a way to set the edges is right
when every marked member is one of its members. Prints how many of a held-out fifth come out right.
"""

from __future__ import annotations

import math
import sys
import zlib
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
from json_lines import rows

from quizgen.language.brackets import enclosed
from quizgen.language.words import tag_words
from quizgen.model import Stretch, Word
from quizgen.structure.edge_line import Gap
from quizgen.structure.edge_scores import EdgeScores, Weights
from quizgen.structure.edges import Edges
from quizgen.structure.enumerations import clauses, couple_gaps, gaps, joints

ARTICLES = 10_000
FEWEST = 25
CLEAR = 0.5
BOUND = 0.5
STEPS, RATE, RIDGE = 400, 0.5, 0.003
TARGET = Path(__file__).parent.parent / "quizgen" / "data" / "list_edges.tsv"


def corpus_words(path: str) -> tuple[dict[str, float], dict[str, float], list[str]]:
    """Words before and after lists as log(how often there : how often in a member), and pairs that belong together."""
    before, after, member = Counter[str](), Counter[str](), Counter[str]()
    single, double = Counter[str](), Counter[tuple[str, str]]()
    for row, _ in zip(rows(path), range(ARTICLES), strict=False):
        for line in row["text"].split("\n"):
            if line.count("、") < 2:
                continue
            words = tag_words(line)
            for clause in _word_clauses(words):
                single.update(word.text for word in clause)
                double.update((one.text, other.text) for one, other in pairwise(clause))
                cuts = [i for i, word in enumerate(clause) if word.text == "、"]
                if len(cuts) < 2:
                    continue
                before.update(word.text for word in clause[max(0, cuts[0] - 7) : cuts[0] - 1])
                after.update(word.text for word in clause[cuts[-1] + 2 : cuts[-1] + 8])
                for one, other in pairwise(cuts):
                    if other - one <= 7:
                        member.update(word.text for word in clause[one + 1 : other])
    return _odds(before, member), _odds(after, member), _bound(single, double)


def _bound(single: Counter[str], double: Counter[tuple[str, str]]) -> list[str]:
    """The pairs of words that stand together far oftener than by chance (normalised pointwise mutual information)."""
    total = sum(single.values())
    bound = []
    for (one, other), times in double.items():
        if times >= FEWEST and one not in "、和与及" and other not in "、和与及":
            chance = math.log(times * total / (single[one] * single[other])) / -math.log(times / total)
            if chance >= BOUND:
                bound.append(f"{one} {other}")
    return sorted(bound)


def _word_clauses(words: tuple[Word, ...]) -> Iterator[list[Word]]:
    clause: list[Word] = []
    for word in words:
        if word.text in "，。；：！？“”（）《》\t":
            yield clause
            clause = []
        else:
            clause.append(word)
    yield clause


def _odds(outside: Counter[str], member: Counter[str]) -> dict[str, float]:
    scale = sum(member.values()) / sum(outside.values())
    odds = {}
    for word, times in outside.items():
        if times + member[word] >= FEWEST:
            value = round(math.log((times * scale + 1) / (member[word] + 1)), 1)
            if abs(value) >= CLEAR:
                odds[word] = max(-3.0, min(3.0, value))
    return dict(sorted(odds.items(), key=lambda pair: (-pair[1], pair[0])))


def examples(lists: str, known: Weights) -> Iterator[tuple[int, list[dict[str, float]], list[bool]]]:
    """(fold, features of each way, whether each is right) of every enumeration with something marked in it."""
    scores = EdgeScores(known)
    for row in rows(lists):
        sentence, spans, fold = row["sentence"], set(map(tuple, row["members"])), zlib.crc32(row["group"].encode()) % 5
        words = tag_words(sentence)
        edges, covered = Edges(sentence, words, scores), enclosed(sentence)
        for clause in clauses(sentence, covered, joints(sentence, words)):
            for gap in gaps(sentence, edges, clause, covered):
                yield from _example(edges, gap, spans, fold)
        for gap in couple_gaps(sentence, words, covered) if len(spans) == 2 else ():
            if any(span[1] == gap.cuts[0][0] for span in spans) and any(span[0] == gap.cuts[0][1] for span in spans):
                yield from _example(edges, gap, spans, fold)


def _example(
    edges: Edges, gap: Gap, spans: set[Stretch], fold: int
) -> Iterator[tuple[int, list[dict[str, float]], list[bool]]]:
    inside = {span for span in spans if span[1] > gap.cuts[0][0] - 1 and span[0] < gap.cuts[-1][1] + 12}
    inside = {span for span in inside if span[1] <= gap.after and span[0] >= gap.before} - set(gap.middles)
    touching = {span for span in inside if span[1] == gap.cuts[0][0] or span[0] == gap.cuts[-1][1]}
    if not touching:
        return
    ways = list(edges.candidates(gap))
    right = [inside <= set(members) for members, _ in ways]
    if any(right) and not all(right):
        yield fold, [features for _, features in ways], right


def fit(train: list[tuple[int, list[dict[str, float]], list[bool]]]) -> dict[str, float]:
    """Weights under which the right ways of each list are together the likeliest (softmax, ridge)."""
    counts = Counter(name for _, ways, _ in train for name in {n for way in ways for n in way})
    names = sorted(name for name, times in counts.items() if times >= 5)
    column = {name: i for i, name in enumerate(names)}
    tables, rights = [], []
    for _, ways, right in train:
        table = np.zeros((len(ways), len(names)))
        for i, way in enumerate(ways):
            for name, value in way.items():
                if name in column:
                    table[i, column[name]] = value
        tables.append(table)
        rights.append(np.array(right))
    weight, speed = np.zeros(len(names)), np.full(len(names), 1e-8)
    for _ in range(STEPS):
        slope = RIDGE * weight
        for table, right in zip(tables, rights, strict=True):
            score = table @ weight
            chance = np.exp(score - score.max())
            chance /= chance.sum()
            hit = chance * right
            slope += table.T @ (chance - hit / hit.sum()) / len(tables)
        speed += slope**2
        weight -= RATE * slope / np.sqrt(speed)
    return {name: round(float(value), 2) for name, value in zip(names, weight, strict=True) if abs(value) >= 0.02}


def hits(tests: list[tuple[int, list[dict[str, float]], list[bool]]], weight: dict[str, float]) -> int:
    found = 0
    for _, ways, right in tests:
        scores = [sum(weight.get(name, 0.0) * value for name, value in way.items()) for way in ways]
        found += right[scores.index(max(scores))]
    return found


def main(articles: str, lists: str) -> None:
    before, after, bound = corpus_words(articles)
    every = list(examples(lists, Weights({}, before, after, frozenset(bound))))
    right = 0
    for held in range(5):
        weight = fit([example for example in every if example[0] != held])
        right += hits([example for example in every if example[0] == held], weight)
    print(f"held out: {right} of {len(every)} lists right")
    weight = fit(every)
    print(f"on all: {hits(every, weight)} of {len(every)}; {len(weight)} features, {len(before) + len(after)} words")
    tables = (("features", weight), ("before", before), ("after", after))
    lines = ["# Where enumerations begin and end; written by scripts/fit_list_edges.py"]
    lines += [f"{name}\t{key}\t{value}" for name, table in tables for key, value in table.items()]
    lines += [f"bound\t{pair}" for pair in bound]
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
