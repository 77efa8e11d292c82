"""From a document to everything that structure/ finds in it."""

from __future__ import annotations

from dataclasses import replace

from quizgen.language.fixed_names import sentence_words
from quizgen.model import AnnotatedDocument, Document
from quizgen.structure.blanks import FoundBlanks
from quizgen.structure.definitions import find_definitions
from quizgen.structure.facts import find_facts
from quizgen.structure.lists import find_document_lists
from quizgen.structure.people import find_people
from quizgen.structure.quotations import find_quotations
from quizgen.structure.salience import sentence_salience
from quizgen.structure.teaching import teaches
from quizgen.structure.terms import find_terms


def annotate(document: Document) -> AnnotatedDocument:
    """The document with its words and all that the finders see in it, then what is worth asking there."""
    words = tuple(sentence_words(sentence.text, sentence.start) for sentence in document.sentences)
    lists = find_document_lists(document, words)
    annotated = AnnotatedDocument(
        document,
        words,
        lists=tuple(each for each in lists if not each.weak),
        pairs=tuple(each for each in lists if each.weak),
        quotations=tuple(find_quotations(document)),
        terms=tuple(find_terms(document)),
        people=tuple(find_people(document, words)),
        facts=tuple(find_facts(document, words)),
        definitions=tuple(find_definitions(document, words)),
        teaches=teaches(document),
    )
    annotated = replace(annotated, salience=sentence_salience(annotated))
    return replace(annotated, blanks=FoundBlanks(annotated))
