import pytest

from quizgen.language.levels import band_name, band_of, hard_spans, is_hard, word_level


@pytest.mark.parametrize("word", ["夯实", "纾困", "庸者", "壁垒"])
def test_hard_at_level_5(word):
    assert is_hard(word)


@pytest.mark.parametrize("word", ["落实", "发展", "经济", "国家", "2020", "GDP", "，", ""])
def test_not_hard_at_level_5(word):
    assert not is_hard(word)


def test_the_level_moves_the_bar():
    assert is_hard("环境", 1)
    assert not is_hard("夯实", 7)
    assert is_hard("纾", 7)


def test_word_level():
    assert word_level("朋友") == 1
    assert word_level("落实") == 7
    assert word_level("纾") == 8
    assert word_level("2020年") == 1
    assert word_level("GDP") == 0


def test_hard_spans_are_whole_words_in_order():
    text = "夯实基础，纾困解难。"
    assert [text[start:end] for start, end in hard_spans(text)][:1] == ["夯实"]
    assert hard_spans("我们学习。") == []


@pytest.mark.parametrize(
    ("name", "band"), [(5, 5), ("HSK5", 5), ("hsk 6", 6), ("5", 5), ("HSK7-9", 7), ("HSK8", 7), (9, 7)]
)
def test_a_band_as_people_write_it(name, band):
    assert band_of(name) == band


@pytest.mark.parametrize("name", ["HSK0", "fluent", 0, -1, 12, True, 5.5, "", "HSK10"])
def test_what_is_no_band(name):
    with pytest.raises(ValueError, match="level must be HSK1 to HSK6 or HSK7-9"):
        band_of(name)


def test_bands_have_names():
    assert [band_name(level) for level in (5, 7, 8)] == ["HSK5", "HSK7-9", "HSK9+"]
