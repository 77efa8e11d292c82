"""Whether a span is something to know: no word of grammar or reference, no half of a set phrase."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizgen.language.word_lists import listed
from quizgen.model import Word
from quizgen.structure.edges import weights

_OPEN = re.compile(r"什么|怎么|怎样|如何|哪[里个些]|谁|多少|[这那此该某]")


def is_worth_knowing(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether the words `first` to `last` of a sentence may be blanked for their sense."""
    text = "".join(word.text for word in words[first : last + 1])
    if text in listed("blanks", "empty") or _OPEN.search(text):
        return False
    return first == last or not (_are_bound(words, first - 1) or _are_bound(words, last))


def _are_bound(words: Sequence[Word], at: int) -> bool:
    """Whether the word at `at` and the next seldom stand apart (高质量 发展)."""
    return 0 <= at < len(words) - 1 and f"{words[at].text} {words[at + 1].text}" in weights().bound
