"""Words set against each other: in place of a whole answer, inside a longer one, never making it repeat itself."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest

from quizgen.language.contrasts import contrasts, is_younger

TABLES = tomllib.loads(files("quizgen.data").joinpath("contrasts.toml").read_text("utf-8"))
SETS = [line for name in ("inside", "alone") for lines in TABLES[name].values() for line in lines]


@pytest.mark.parametrize("line", SETS)
def test_a_set_holds_two_or_more_words_each_once_and_none_inside_another(line: str) -> None:
    words = line.split()
    assert len(words) > 1
    assert len(set(words)) == len(words)


def test_a_word_that_betrays_itself_is_of_a_set() -> None:
    known = {word for line in SETS for word in line.split()}
    assert set(TABLES["betraying"].split()) <= known


def test_a_word_asked_by_itself_gives_the_others_of_its_set() -> None:
    assert [each.phrase for each in contrasts("内需")] == ["外需"]
    assert [each.phrase for each in contrasts("合肥")] == ["南京", "杭州", "上海", "苏州", "宁波"]


def test_a_listed_word_is_exchanged_inside_a_longer_phrase() -> None:
    assert ("市场主导模式", "市场主导", "政府主导") in list(contrasts("政府主导模式"))


def test_a_place_is_not_exchanged_inside_a_name() -> None:
    assert not list(contrasts("上海合作组织"))


def test_a_phrase_never_repeats_a_word_it_has() -> None:
    assert "供应链供应链" not in [each.phrase for each in contrasts("产业链供应链")]


def test_nothing_is_set_against_an_unlisted_word() -> None:
    assert not list(contrasts("蓝莓"))


def test_a_word_with_a_year_is_of_a_set_and_younger_than_what_was_written_before() -> None:
    dated = {word for words in TABLES["since"].values() for word in words.split()}
    known = {word for line in SETS for word in line.split()}
    assert not {word for word in dated if not any(word in each for each in known)}
    assert is_younger("坚持科学发展观", 1994)
    assert not is_younger("坚持科学发展观", 2003)
    assert not is_younger("坚持科学发展观", None)
