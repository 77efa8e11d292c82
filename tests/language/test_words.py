from pathlib import Path

import pytest

from quizgen.language import words
from quizgen.language.words import has_word, subwords, tag_words, word_frequencies

SEED = Path(__file__).parents[2] / "seeds" / "yangtze-delta-2020-08-22.txt"


@pytest.mark.parametrize("text", ["", "长三角", "a b\n，。", "\U00020bb7野家 2020年", "习近平在合肥主持召开座谈会。"])
def test_the_words_cover_the_text(text):
    found = tag_words(text)
    assert "".join(word.text for word in found) == text
    assert [word.start for word in found] == [0, *(word.end for word in found)][: len(found)]


def test_offsets_count_from_the_given_one():
    assert [(word.start, word.end) for word in tag_words("我们学习", 10)] == [(10, 12), (12, 14)]


def test_tags():
    assert [(word.text, word.tag) for word in tag_words("推动发展")] == [("推动", "v"), ("发展", "vn")]


def test_subwords():
    assert {"工程", "工程师", "总工程师"} <= subwords("总工程师")


@pytest.mark.parametrize("text", ["工程师", "总工程师", "地质", "地去", "", "a"])
def test_a_word_is_one_that_is_counted(text):
    assert has_word(text) == (text in word_frequencies())


@pytest.mark.slow
def test_both_jiebas_cut_the_seed_almost_alike():
    """They differ at words that neither dictionary has (一是, 5G, 六稳): less than one in fifty."""
    cuts = []
    for tagger in (words._rjieba_tagger(), words._jieba_tagger()):  # noqa: SLF001
        ends, at = set(), 0
        for word, _ in tagger(SEED.read_text("utf-8")):
            at += len(word)
            ends.add(at)
        cuts.append(ends)
    rjieba, jieba = cuts
    assert len(rjieba ^ jieba) < 0.02 * len(rjieba)
