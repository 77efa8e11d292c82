"""多项选择: the members of a list among options that do not belong to it."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from quizgen.language.containment import overlap
from quizgen.language.contrasts import contrasts, is_contrasted, is_quality
from quizgen.language.glossary import glossary
from quizgen.model import AnnotatedDocument, Item, Kind, Option
from quizgen.patterns import regex
from quizgen.rules._distractors import Phrases, ordered_options
from quizgen.rules._list_doubts import is_doubtful
from quizgen.rules._list_worth import is_recited
from quizgen.rules._stem import source_of, stem_around
from quizgen.rules.list_members import list_score

_OPTIONS = 4
_LONGEST_MEMBER = 20
_GRAMMAR = regex(r"或者|并且|以及|可以|应当|不得")


def multiple(annotated: AnnotatedDocument) -> Iterator[Item]:
    """One item for each list of two or three members inside one sentence that public texts recite, filled up to four
    options: of any other list a third word of their set may be as right (适度从紧的财政政策、货币政策).
    """
    document = annotated.document
    phrases = Phrases(annotated)
    for found in annotated.lists_and_pairs:
        members = tuple(member.text for member in found.members)
        if not 2 <= len(members) < _OPTIONS or found.ordered or not all(map(is_contrasted, members)):
            continue
        if any(map(is_quality, members)) or not _alike(members) or not _of_one_kind(members):
            continue
        if is_doubtful(annotated, found) or not is_recited(document.text, found.members):
            continue
        start, end = found.members[0].start, found.members[-1].end
        stem = stem_around(document, start, end)
        if stem is None or any(member in stem.rest for member in members):
            continue
        sentence = document.sentence_at(start).text
        same_set = _of_their_sets(members)
        wrong: list[str] = []
        for member in members:
            for phrase in phrases.siblings(member, stem.text, stem.blank):
                if len(members) + len(wrong) == _OPTIONS:
                    break
                if phrase in sentence or phrase in same_set:
                    continue
                if not any(overlap(phrase, each) for each in (*members, *wrong)):
                    wrong.append(phrase)
        if len(members) + len(wrong) < _OPTIONS:
            continue
        yield Item(
            kind=Kind.MULTIPLE,
            rule="multiple",
            stem=stem.text,
            blanks=(stem.blank,),
            answers=members,
            members=members,
            options=tuple(Option(text, text in members) for text in ordered_options(stem.text, (*members, *wrong))),
            source=source_of(document, start, end),
            score=round(list_score(annotated, found) * 0.8, 4),
            reasons=(f"list of {len(members)} inside one sentence", "distractors of the same set"),
            difficulty=2,
        )


def _of_their_sets(members: Collection[str]) -> set[str]:
    """What a term of the glossary counts up together with all the members, and so may be as right: of 四风 a text may
    name 形式主义、官僚主义 only.
    """
    return {each for term in glossary().terms if set(members) < set(term.members) for each in term.members}


def _alike(members: tuple[str, ...]) -> bool:
    """Whether no member comes twice, stands out by its length among options or holds words of grammar."""
    if len(set(members)) < len(members):
        return False
    lengths = [len(member) for member in members]
    return max(lengths) <= min(_LONGEST_MEMBER, 2 * min(lengths)) and not any(map(_GRAMMAR.search, members))


def _of_one_kind(members: tuple[str, ...]) -> bool:
    """Whether they are words of one set, or end alike: 人民政府、精神文明 are neither."""
    first, *others = members
    known = {each.word for each in contrasts(first)}
    return all(other in known or other[-1] == first[-1] for other in others)
