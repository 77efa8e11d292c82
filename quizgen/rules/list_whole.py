"""简答: a whole list asked at once, with the number of its members said."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.language.numerals import to_chinese
from quizgen.model import ANY_ORDER, AnnotatedDocument, Item, Kind
from quizgen.rules._lists import GAP, lists_to_ask
from quizgen.rules._stem import source_of
from quizgen.rules.list_members import is_in_order, list_reasons, list_score

_MANY = 5
"""Members of a list that is asked whole though the text neither numbers nor counts it."""


def list_whole(annotated: AnnotatedDocument) -> Iterator[Item]:
    """One item for each list that the text numbers or counts, or that has five members or more."""
    document = annotated.document
    for found, head in lists_to_ask(annotated):
        texts = tuple(member.text for member in found.members)
        if not found.ordered and found.count is None and len(texts) < _MANY:
            continue
        in_order = is_in_order(annotated, found)
        if GAP in head:
            stem = f"{head}。写出省略号处的{to_chinese(len(texts))}项内容。"
        else:
            stem = f"{head}请依次写出。" if in_order else head
        yield Item(
            kind=Kind.SHORT,
            rule="list_whole",
            stem=stem,
            head=head,
            answers=texts,
            members=texts,
            ordered=in_order,
            note="" if in_order else ANY_ORDER,
            source=source_of(document, found.members[0].start, found.members[-1].end),
            score=round(list_score(annotated, found, named=GAP not in head) * 0.9, 4),
            reasons=list_reasons(annotated, found),
            difficulty=3,
        )
