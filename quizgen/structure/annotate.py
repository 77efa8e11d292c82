"""From a document to everything that structure/ finds in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from quizgen.language.fixed_names import sentence_words
from quizgen.model import AnnotatedDocument, Document, Word
from quizgen.structure.blanks import FoundBlanks
from quizgen.structure.definitions import find_definitions
from quizgen.structure.facts import find_facts
from quizgen.structure.lists import find_document_lists
from quizgen.structure.people import find_people
from quizgen.structure.quotations import find_quotations
from quizgen.structure.salience import sentence_salience
from quizgen.structure.teaching import teaches
from quizgen.structure.terms import find_terms

Finder = Callable[[Document, tuple[tuple[Word, ...], ...]], Iterable[Any]]

FINDERS: tuple[tuple[str, Finder], ...] = (
    ("lists", find_document_lists),
    ("quotations", find_quotations),
    ("terms", find_terms),
    ("people", find_people),
    ("facts", find_facts),
    ("definitions", find_definitions),
)
"""Each finder with the field of AnnotatedDocument that it fills."""


def annotate(document: Document) -> AnnotatedDocument:
    """The document with its words and all that the finders see in it, then what is worth asking there."""
    words = tuple(sentence_words(sentence.text, sentence.start) for sentence in document.sentences)
    found = {name: tuple(finder(document, words)) for name, finder in FINDERS}
    pairs = tuple(each for each in found["lists"] if each.weak)
    found["lists"] = tuple(each for each in found["lists"] if not each.weak)
    annotated = AnnotatedDocument(document, words, pairs=pairs, teaches=teaches(document), **found)
    annotated = replace(annotated, salience=sentence_salience(annotated))
    return replace(annotated, blanks=FoundBlanks(annotated))
