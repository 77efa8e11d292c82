"""Sort the commonest words of a corpus into classes by what stands beside them.

    python scripts/learn_word_classes.py ARTICLES.jsonl.xz [--words 20000] [--classes 250]

Words that stand between the same words get into one class: 上海 with 天津, 实现 with 完成. Each row of the corpus has
`title` and `text`. Needs numpy, scipy and scikit-learn.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from json_lines import rows
from scipy.sparse import csr_matrix, hstack
from sklearn.cluster import KMeans
from sklearn.preprocessing import normalize
from sklearn.utils.extmath import randomized_svd

from quizgen.language.words import tag_words

CLASSES = Path(__file__).parents[1] / "quizgen" / "data" / "word_classes.txt"
NEIGHBOURS = 5000
"""The commonest words, which tell the others apart."""
DISTANCES = {1: 1.0, 2: 0.5}
"""How much a neighbour counts at a distance of so many words."""
DIMENSIONS = 100
SMOOTHING = 0.75
"""Power of a neighbour's count: it keeps rare neighbours from telling too much."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", type=Path)
    parser.add_argument("--words", type=int, default=20_000)
    parser.add_argument("--classes", type=int, default=250)
    args = parser.parse_args()
    texts = [[word.text for word in tag_words(text)] for text in _articles(args.articles)]
    counts = Counter(word for text in texts for word in text if not any(map(str.isspace, word)))
    words = [word for word, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[: args.words]]
    vectors = _vectors(texts, words)
    often = np.sqrt([counts[word] for word in words])
    means = KMeans(args.classes, n_init=1, max_iter=60, random_state=0)
    classes = defaultdict(list)
    for word, number in zip(words, means.fit_predict(vectors, sample_weight=often), strict=True):
        classes[number].append(word)
    lines = sorted((" ".join(members) for members in classes.values()), key=lambda line: words.index(line.split()[0]))
    header = "# Classes of words that stand beside the same words, named by the first; by scripts/learn_word_classes.py"
    CLASSES.write_text("\n".join((header, *lines)) + "\n", "utf-8")
    print(f"{len(words)} words in {len(lines)} classes, {CLASSES.stat().st_size} bytes")


def _articles(path: Path) -> Iterator[str]:
    for article in rows(path):
        yield f"{article['title']}\n{article['text']}"


def _vectors(texts: list[list[str]], words: list[str]) -> np.ndarray:
    """A vector of length 1 for each word: how much oftener than by chance others stand beside it, condensed."""
    number = {word: index for index, word in enumerate(words)}
    gap = [-1] * max(DISTANCES)
    stream = np.array([index for text in texts for index in (*(number.get(word, -1) for word in text), *gap)])
    sides = []
    for distance, share in DISTANCES.items():
        one, other = stream[:-distance], stream[distance:]
        for word, beside in ((other, one), (one, other)):
            seen = (word >= 0) & (beside >= 0) & (beside < NEIGHBOURS)
            ones = np.full(np.count_nonzero(seen), share)
            sides.append(csr_matrix((ones, (word[seen], beside[seen])), shape=(len(words), NEIGHBOURS)))
    table = hstack(sides).tocoo()
    by_word, by_neighbour = table.tocsr().sum(axis=1).A1, table.tocsr().sum(axis=0).A1 ** SMOOTHING
    oftener = np.log(table.data * by_neighbour.sum() / (by_word[table.row] * by_neighbour[table.col]))
    above = oftener > 0
    information = csr_matrix((oftener[above], (table.row[above], table.col[above])), shape=table.shape)
    left, strengths, _ = randomized_svd(information, DIMENSIONS, n_iter=4, random_state=0)
    return normalize(left * np.sqrt(strengths))


if __name__ == "__main__":
    main()
