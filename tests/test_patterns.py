"""Patterns are compiled late; that all of them can be is tested here."""

import gc
import importlib
import pkgutil
import re

import pytest

import quizgen
from quizgen.patterns import _Uncompiled, regex


def test_a_pattern_does_what_a_compiled_one_does():
    year = regex(r"(?P<year>\d{4})年", re.MULTILINE)
    assert year.search("在2020年")["year"] == "2020" and year.match("在2020年") is None
    assert year.sub("某年", "2020年、2021年") == "某年、某年"
    assert year.pattern == r"(?P<year>\d{4})年"


def test_a_pattern_is_compiled_at_its_first_use():
    broken = regex("(")
    with pytest.raises(re.error):
        broken.search("")


def test_every_pattern_can_be_compiled():
    for module in pkgutil.walk_packages(quizgen.__path__, "quizgen."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    waiting = [each for each in gc.get_objects() if type(each) is _Uncompiled and each.pattern != "("]
    for pattern in waiting:
        assert callable(pattern.search), pattern.pattern
