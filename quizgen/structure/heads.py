"""What a list that stands after its announcement is a list of."""

from __future__ import annotations

from quizgen.language.numbering import POINT
from quizgen.model import Document, Role, Span
from quizgen.patterns import regex

_CLAUSE = regex(r"[^，；：。！？]+")
_ANNOUNCING = regex(
    r"要|必须|应|坚持|包括|如下|以下|方面|几[点个]|关键|原则|地位|作用|任务|内容|措施|特点|亮点|[一二三四五六七八九十]个"
)
_FOLLOWING = regex(r"下列|以下|如下")
_PROMISING = regex(
    r"下列|以下|如下|(?<![一二三四五六七八九十百\d])[两二三四五六七八九十几\d]\s*[个项条点大种]|方面|措施|原则|亮点|特点|不少"
    r"|必须|应|(?<!主)要"
)
_HEADING = regex(rf"(?:第[一二三四五六七八九十]+[，、]|{POINT})?[^，。；！？]{{2,20}}")
"""A line that is a heading by its looks, with its number."""
_LONGEST = 44
_FARTHEST = 1000
"""Characters before a list beyond which nothing in its sentence announces it."""


def head_before(document: Document, start: int) -> Span | None:
    """The words that announce a list beginning at `start`: of the same sentence, or of the one before it."""
    text = document.text
    index = document.sentence_index(start)
    if index < 0:
        return None
    sentence = document.sentences[index]
    if start - sentence.start >= 6:
        return _announcement(text, sentence.start, start)
    if index == 0:
        return None
    before = document.sentences[index - 1]
    role = document.paragraphs[before.paragraph].role
    if role is Role.TITLE or sentence.paragraph - before.paragraph > 1:
        return None
    if role is not Role.HEADING and sentence.paragraph > before.paragraph and not _announces(before.text):
        return None
    return _announcement(text, before.start, before.end)


def _announces(text: str) -> bool:
    """Whether a sentence in the paragraph before says that a list follows, or is a heading."""
    return text.endswith(("：", ":")) or promises(text) or is_heading(text)


def promises(text: str) -> bool:
    """Whether words say that points follow: 要做好以下工作, 有三个特点."""
    return _PROMISING.search(text) is not None


def is_heading(text: str) -> bool:
    """Whether a line is a heading by its looks: short, and no sentence."""
    return _HEADING.fullmatch(text) is not None


def _announcement(text: str, start: int, end: int) -> Span | None:
    """The clause or clauses that announce, short enough to be asked."""
    if end - start > _FARTHEST:
        cut = _CLAUSE.match(text, end - _FARTHEST, end)
        start = cut.end() if cut else end - _FARTHEST
    clauses = [found.span() for found in _CLAUSE.finditer(text, start, end)]
    if not clauses:
        return None
    if clauses[-1][1] - clauses[0][0] <= _LONGEST:
        first, last = 0, len(clauses) - 1
    else:
        said = next((i for i, (a, b) in enumerate(clauses) if _FOLLOWING.search(text, a, b)), None)
        last = len(clauses) - 1 if said is None else said
        telling = [i for i, (a, b) in enumerate(clauses) if b - a >= 8 and _ANNOUNCING.search(text, a, b)]
        if said is None and telling and telling[-1] != last:
            last = telling[0] if text[end - 1] != "：" else last
        first = last
        while (
            first > 0
            and clauses[last][1] - clauses[first - 1][0] <= _LONGEST
            and clauses[last][1] - clauses[first][0] < 12
        ):
            first -= 1
    a, b = clauses[first][0], clauses[last][1]
    return Span(a, b, text[a:b]) if b - a >= 4 else None
