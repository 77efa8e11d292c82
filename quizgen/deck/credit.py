"""How a card and a paper name their text."""

from __future__ import annotations

from quizgen.language.brackets import in_brackets
from quizgen.model import Document


def credit(document: Document) -> str:
    """新华社合肥2020年8月22日电《…》; as much of it as the text says."""
    title = in_brackets(document.title)
    line = document.dateline
    if line is None:
        return title
    year = line.year or (document.date.year if document.date else None)
    day = f"{year}年" if year else ""
    return f"{line.agency}{line.place}{day}{line.month}月{line.day}日电{title}"
