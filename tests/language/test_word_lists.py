from collections import Counter

import pytest

from quizgen.language.word_lists import tables


@pytest.mark.parametrize("file", ["orthography", "reading_rules"])
def test_no_pair_is_listed_twice(file):
    for name, words in tables(file).items():
        keys = Counter(each.partition(":")[0] for each in words.split() if ":" in each)
        assert [key for key, count in keys.items() if count > 1] == [], name


@pytest.mark.parametrize("file", ["orthography", "reading_rules"])
def test_no_word_is_listed_twice(file):
    for name, words in tables(file).items():
        assert [word for word, count in Counter(words.split()).items() if count > 1] == [], name
