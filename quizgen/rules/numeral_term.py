"""数字术语: what the members of 六稳 are, and what they are called together.

>>> text = "扎实做好“六稳”工作。"
>>> # “六稳”指什么？ -> 稳就业、稳金融、…;  “稳就业、稳金融、…”合称什么？ -> 六稳
"""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.language.glossary import glossary
from quizgen.language.numerals import counted
from quizgen.model import AnnotatedDocument, Item, Kind, Term
from quizgen.rules._mention import from_glossary, mention_source, spoken_of
from quizgen.structure.text_names import called


def numeral_term(annotated: AnnotatedDocument) -> Iterator[Item]:
    """Two items for each term with members, at its first mention: the members, and the term from its members."""
    asked: set[str] = set()
    for mention in spoken_of(annotated):
        term = mention.term
        if len(term.members) < 2 or term.name in asked:
            continue
        asked.add(term.name)
        source = mention_source(annotated, mention)
        reason = "numeral term with members in the glossary" if term.id else "numeral term with members in the text"
        note = from_glossary(annotated.document, term.name, term.members, "成员") if term.id else ""
        joined = "、".join(term.members)
        number, counts = counted(len(term.members)), f"个{term.kind}" if term.kind else "项内容"
        yield Item(
            kind=Kind.TERM,
            rule="numeral_term",
            stem=f"{_where_so_worded(annotated, term)}“{term.name}”指哪{number}{counts}？",
            head=term.name,
            answers=term.members,
            members=term.members,
            note=note,
            source=source,
            score=0.85,
            reasons=(reason,),
            difficulty=3,
        )
        if term.name not in joined and not any(member[:2] in term.name for member in term.members):
            yield Item(
                kind=Kind.TERM,
                rule="numeral_term",
                stem=f"“{joined}”合称什么？",
                answers=(term.name,),
                note=note,
                source=source,
                score=0.6,
                reasons=(reason, "asked from its members"),
                difficulty=1,
            )


def _where_so_worded(annotated: AnnotatedDocument, term: Term) -> str:
    """Of which text a term is asked whose wording was changed after it: 《2016年政府工作报告》中的〔“四个全面”〕."""
    name = "" if glossary().is_todays(term) else called(annotated.document)
    return f"{name}中的" if name else ""
