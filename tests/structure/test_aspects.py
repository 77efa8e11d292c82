"""Words for an aspect of something, by themselves and with that of which they are."""

from __future__ import annotations

import pytest

from quizgen.structure.aspects import (
    begins_with_an_aspect,
    is_aspect,
    is_short_aspect,
    is_told_of,
    names_several,
    owner_of,
    says_how,
    says_what,
)


@pytest.mark.parametrize("label", ["意义", "主要特点", "方法论", "局限性", "检修程序", "作用和地位", "三个方面"])
def test_an_aspect_does_not_say_of_what(label: str) -> None:
    assert is_short_aspect(label)


@pytest.mark.parametrize("label", ["干渠", "水闸的闸门", "方法田"])
def test_the_name_of_a_thing_is_none(label: str) -> None:
    assert not is_aspect(label) and not is_told_of(label)


def test_a_label_says_of_what_it_names_an_aspect() -> None:
    assert is_told_of("水渠的方法论") and owner_of("水渠的方法论") == "水渠"
    assert owner_of("水渠的概念与特征") == "水渠" and names_several("水渠的概念与特征")
    assert owner_of("水闸的闸门") == "水闸的闸门" and not names_several("水渠的特征")


def test_some_are_asked_by_what_and_some_by_how() -> None:
    assert says_what("水渠的局限性") and not says_how("水渠的局限性")
    assert says_how("检修流程") and not says_what("检修流程")


def test_a_sentence_may_tell_an_aspect_of_what_was_named_before() -> None:
    assert begins_with_an_aspect("其主要功能是灌溉。") and begins_with_an_aspect("前提是先测量。")
    assert not begins_with_an_aspect("文化是村里的根。") and not begins_with_an_aspect("作用于渠底的水压很大。")
