"""The form of a word: lengths in characters, a hyphen or + (a space) between them, ^ before a capital letter.

长三角 is ^1-^2, 层出不穷 2-2, 第十三 1-2.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from quizgen.language.written_words.complements import object_form, verb_form
from quizgen.language.written_words.long_words import body_form, long_form
from quizgen.language.written_words.numbers import numeral_form, ordinal_form
from quizgen.language.written_words.ordinary_words import is_no_name
from quizgen.language.written_words.persons import person_form
from quizgen.language.written_words.places import is_feature, of_place_form, place_form
from quizgen.language.written_words.set_phrases import doubled_form, passing_form, set_form, set_phrase_form
from quizgen.language.written_words.short_names import short_names_form
from quizgen.language.written_words.small_words import bit_form, of_form, pointing_form
from quizgen.model import Word


def written_form(word: Word) -> str:
    """The form of the word by itself, whatever stands around it."""
    return _form_of(word.text, word.tag)


@lru_cache(maxsize=1 << 16)
def _form_of(text: str, tag: str) -> str:
    word = Word(0, len(text), text, tag)
    if is_no_name(word):
        word = word._replace(tag="n")
    elif is_feature(word):
        word = word._replace(tag="ns")
    for form in _FORMS:
        if written := form(word):
            apart = tag[:1] in "nlist" and "+" in written and not {"^", "-"} & set(written)
            return _with_names(text, written) if apart else written
    return str(len(word.text))


def _with_names(text: str, written: str) -> str:
    """`written` with a capital for each part of `text` that is a name: 延安|精神, 广东|省委, 长江|上游."""
    start, forms = 0, []
    for length in map(int, written.split("+")):
        forms.append(_name_form(text[start : start + length]))
        start += length
    return "+".join(forms)


def _name_form(part: str) -> str:
    """The form of a part where it is a name by itself; its length where it is none."""
    if part in ("长江", "黄河"):
        return "^1+^1"
    known = set_form(part) if len(part) > 1 else None
    return known if known and known.startswith("^") else str(len(part))


# The first of these that knows the word decides.
_FORMS: tuple[Callable[[Word], str | None], ...] = (
    lambda word: set_form(word.text),
    pointing_form,
    of_form,
    bit_form,
    doubled_form,
    passing_form,
    short_names_form,
    of_place_form,
    lambda word: ordinal_form(word, written_form),
    lambda word: set_phrase_form(word) if word.tag[:1] == "m" else None,
    lambda word: numeral_form(word, written_form),
    verb_form,
    object_form,
    person_form,
    place_form,
    body_form,
    set_phrase_form,
    long_form,
)
