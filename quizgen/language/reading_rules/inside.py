"""里 behind a noun, light: 河里 hé li, 村子里 cūnzi li; not in 公里, 故里, 三十里, nor in a foreign name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizgen.language.names import is_named_place
from quizgen.language.reading_rules.neighbours import next_word, previous_word, text_of
from quizgen.language.word_lists import listed, listed_pairs
from quizgen.model import Word

_TIMES = tuple("年月天日周夜季")  # 一年|里, not a length: 三十|里
_CLOSING = frozenset("”’》）")
_BEGUN = frozenset("约达昂斯氏尔克诺弄")  # a name, or a lane, that the tagger cut: 里|约
_DWELLINGS = ("社区", "小区", "居委会", "街", "村", "乡", "县", "镇", "站", "路", "地铁站")  # whose names may end in 里
_COUNTED = tuple("0123456789一二三四五六七八九十百千万两多余几")  # 200|海里, 一百多|海里


def light_insides(words: Sequence[Word]) -> Iterator[int]:
    """Where a light 里 stands: as a word behind a noun, at the end of a word that is no word by itself, before 人."""
    apart = listed("reading_rules", "insides")
    for at, word in enumerate(words):
        place, following = word.text.find("里", 1), text_of(next_word(words, at))
        if following in _DWELLINGS:
            continue
        if word.text == "里":
            if _is_inside(previous_word(words, at), word.start, following):
                yield word.start
        elif place == 1 and word.text[2:] == "人" and word.text[:2] in apart:  # 山里人
            yield word.start + 1
        elif word.text == "海里" and text_of(previous_word(words, at)).endswith(_COUNTED):
            continue
        elif place == len(word.text) - 1 > 0 and word.text in apart:
            yield word.end - 1


def _is_inside(previous: Word | None, start: int, following: str) -> bool:
    """Whether 里 says inside what: of the word before it, which names a thing, or a while."""
    if previous is None or previous.end != start or following[:1] in _BEGUN:
        return False
    name = f"{previous.text}里"
    if is_named_place(name) or name in listed_pairs("orthography", "written"):
        return False
    if previous.tag == "nrt" or (previous.tag == "ns" and following == "街道"):
        return False
    if previous.tag[:1] in "mx":
        return previous.text.endswith(_TIMES) or previous.text[-1] in _CLOSING
    if len(previous.text) == 1:
        return previous.tag[:1] in "nstq" or previous.text in listed_pairs("orthography", "placed")["里"]
    return previous.tag[:1] in "nstvailzbqj"
