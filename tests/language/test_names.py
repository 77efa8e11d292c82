"""The shapes of names and the words for offices."""

import pytest

from quizgen.language.names import after_name_pattern, known_places, name_shapes, office_pattern


@pytest.mark.parametrize("name", ["李强", "车俊", "娄勤俭", "诸葛亮", "欧阳自远", "司马南"])
def test_a_name_fits(name: str) -> None:
    assert name_shapes().fits(name)


@pytest.mark.parametrize("name", ["李", "和平", "强的", "李在明天", "马的", "团结", ""])
def test_other_words_do_not_fit(name: str) -> None:
    assert not name_shapes().fits(name)


def test_the_longest_office_word_is_matched() -> None:
    assert [found.group() for found in office_pattern().finditer("总书记、副委员长、国务委员")] == [
        "总书记",
        "委员长",
        "国务委员",
    ]


@pytest.mark.parametrize("after", ["出席会议", "，", "20日", "", "先后发言"])
def test_a_name_ends_before_these(after: str) -> None:
    assert after_name_pattern().match(f"王毅{after}", 2)


def test_places_that_taggers_take_for_nouns_are_known() -> None:
    assert {"合肥", "遵义"} <= known_places()
