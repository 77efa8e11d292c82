"""What is found in each sentence of a document, when it is first asked for."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Generic, TypeVar

from quizgen.model import Document, Sentence, Word

Found = TypeVar("Found")


class OfSentences(ABC, Generic[Found]):
    """What one finder finds in the sentences of a document, by their index, each found once."""

    def __init__(self, document: Document, words: Sequence[Sequence[Word]]) -> None:
        self._sentences, self._words = document.sentences, words
        self._known: dict[int, Found] = {}

    def __getitem__(self, index: int) -> Found:
        if index not in self._known:
            self._known[index] = self._found_in(self._sentences[index], self._words[index])
        return self._known[index]

    @abstractmethod
    def _found_in(self, sentence: Sentence, words: Sequence[Word]) -> Found: ...
