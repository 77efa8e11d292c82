"""Where a term is mentioned, and where it comes from."""

from __future__ import annotations

from dataclasses import replace

from quizgen.model import AnnotatedDocument, Source, Term, TermMention
from quizgen.rules._sentence import sentence_at
from quizgen.rules._stem import source_of


def mention_source(annotated: AnnotatedDocument, mention: TermMention) -> Source:
    """The place of the mention, with the glossary's entry and the term's origin: 2018年7月中共中央政治局会议."""
    document, (span, term) = annotated.document, mention
    place = source_of(document, sentence_at(document, span.start), span.start, span.end)
    return replace(place, entry=term.id, origin=_origin(term))


def _origin(term: Term) -> str:
    if not term.origin:
        return ""
    year, _, rest = term.since.partition("-")
    month = f"{int(rest[:2])}月" if rest else ""
    return f"{year}年{month}{term.origin}" if year else term.origin
