"""Where a term is mentioned, and where it comes from."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace

from quizgen.model import AnnotatedDocument, Source, Term, TermMention
from quizgen.rules._stem import source_of


def mention_source(annotated: AnnotatedDocument, mention: TermMention) -> Source:
    """The place of the mention, with the glossary's entry and the term's origin: 2018年7月中共中央政治局会议."""
    document, (span, term) = annotated.document, mention
    index = bisect_right(document.sentences, span.start, key=lambda sentence: sentence.start) - 1
    place = source_of(document, document.sentences[max(0, index)], span.start, span.end)
    return replace(place, entry=term.id, origin=_origin(term))


def _origin(term: Term) -> str:
    if not term.origin:
        return ""
    year, _, rest = term.since.partition("-")
    month = f"{int(rest[:2])}月" if rest else ""
    return f"{year}年{month}{term.origin}" if year else term.origin
