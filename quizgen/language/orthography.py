"""Pinyin written out: by words as GB/T 16159-2012 has it, in tone numbers, in bopomofo, as ruby.

All of them render the one annotation of `quizgen.language.pinyin`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape
from typing import NamedTuple

from quizgen.language.bopomofo import to_bopomofo
from quizgen.language.names import known_places, name_shapes
from quizgen.language.pinyin import annotate_pinyin
from quizgen.language.word_lists import listed, listed_pairs
from quizgen.language.words import subwords, tag_words
from quizgen.model import Syllable, Word

_Syllables = Sequence[Syllable | None]


class _Piece(NamedTuple):
    """A stretch written together. `link` is what joins it to the piece before: a space, a hyphen or nothing."""

    start: int
    end: int
    link: str = " "
    capital: bool = False


def spell(text: str) -> str:
    """`text` in pinyin by words: Běijīng Shì, dì-yī, céngchū-bùqióng, Xī'ān, kànle; capitals at the start of sentences.

    What is not Chinese stays; Chinese punctuation becomes Western.
    """
    syllables = annotate_pinyin(text)
    out: list[str] = []
    opening = True
    for piece in _pieces(tag_words(text)):
        part = text[piece.start : piece.end]
        if not any(syllables[piece.start : piece.end]):
            out.append(_punctuation(part, out))
            opening = opening or (part in "“‘" and "".join(out[-3:]).rstrip("“‘").endswith((": ", ":")))
            opening = opening or any(char in _SENTENCE_END for char in part)
            if part.strip() and part not in _OPENING and not any(char in _SENTENCE_END for char in part):
                opening = opening and not part.isalnum()
            continue
        written = _join(text, syllables, piece)
        if piece.capital or opening:
            written = written[:1].upper() + written[1:]
        opening = False
        if out and not out[-1].endswith((" ", "\n", "“", "‘", "(", "-", "«")):
            out.append(piece.link)
        out.append(written)
    return "".join(out).strip()


def numbered(text: str) -> str:
    """Every syllable with its tone's number and spaces between: chang2 san1 jiao3 (ü as ü, neutral tone 5)."""
    return _apart(text, [each and each.numbered for each in annotate_pinyin(text)])


def marked(text: str) -> str:
    """Every syllable with its tone mark and spaces between: cháng sān jiǎo."""
    return _apart(text, [each and each.marked for each in annotate_pinyin(text)])


def bopomofo(text: str) -> str:
    """Every syllable in bopomofo with spaces between: ㄔㄤˊ ㄙㄢ ㄐㄧㄠˇ (the neutral tone's dot before: ˙ㄉㄜ)."""
    return _apart(text, [each and to_bopomofo(each) for each in annotate_pinyin(text)])


def ruby_html(text: str) -> str:
    """`text` as HTML with its pinyin as ruby over each character; everything escaped."""
    out = []
    for char, each in zip(text, annotate_pinyin(text), strict=True):
        out.append(f"<ruby>{escape(char)}<rt>{escape(each.marked)}</rt></ruby>" if each else escape(char))
    return "".join(out)


def _apart(text: str, syllables: Sequence[str | None]) -> str:
    out: list[str] = []
    last_was_syllable = False
    for char, each in zip(text, syllables, strict=True):
        if out and ((last_was_syllable and (each or char.isalnum())) or (each and out[-1].isalnum())):
            out.append(" ")
        out.append(each or _WESTERN.get(char, char))
        last_was_syllable = bool(each)
        if not each and char in _CLOSING_CHARS:
            out.append(" ")
    return "".join(out).strip()


# --- words ---------------------------------------------------------------------------------------------

_WESTERN = dict(zip("，、。；：？！（）《》\u3000·", ",,.;:?!()«»  ", strict=True))
_CLOSING_CHARS = frozenset("，、。；：？！")
_SENTENCE_END = frozenset("。？！.?!\n")
_OPENING = ("“", "‘", "（", "《", "(")


def _punctuation(part: str, out: list[str]) -> str:
    written = "".join(_WESTERN.get(char, char) for char in part)
    if part and (part[0] in _OPENING or part[0].isalnum()):
        bare = not out or out[-1].endswith((" ", "\n", "“", "‘", "(", "«"))
        return written if bare or (part[0].isdigit() and out[-1][-1].isdigit()) else f" {written}"
    if part and part[0] in "”’）》" and out and out[-1].endswith(" "):
        out[-1] = out[-1].rstrip()
    return written + " " if part and part[-1] in _CLOSING_CHARS else written


def _join(text: str, syllables: _Syllables, piece: _Piece) -> str:
    """The syllables of a piece written together, an apostrophe before a, o, e."""
    out = ""
    for place in range(piece.start, piece.end):
        each = syllables[place]
        if each is None:
            out += text[place]
            continue
        plain = each.numbered[0]
        out += f"'{each.marked}" if out and plain in "aoe" and each.marked != "r" else each.marked
    return out


_DIGITS = "零〇一二两三四五六七八九"
_NUMBER = re.compile(rf"[{_DIGITS}十百千万亿几]+")
_ASPECT = frozenset("着了过")
_STATES = frozenset("中美英法德俄日韩朝印欧苏")
_COUNTED = re.compile(rf"第[{_DIGITS}十百千万亿几]+")


def _pieces(words: Sequence[Word]) -> Iterator[_Piece]:
    """The words of the sentence as they are written: long ones split, aspect particles and affixes joined."""
    last: _Piece | None = None
    previous: Word | None = None
    words = list(_merged(words))
    for at, word in enumerate(words):
        for piece in _word_pieces(word):
            if (
                previous is not None
                and previous.text == "第"
                and piece.start == word.start
                and _NUMBER.fullmatch(word.text)
            ):
                piece = piece._replace(link="-")
            joined = (
                last is not None
                and previous is not None
                and piece.start == word.start
                and _belongs(previous, word, words[at + 1] if at + 1 < len(words) else None)
            )
            if joined and last is not None and word.text in ("来", "去") and last.end - last.start == 2:
                yield last._replace(end=last.end - 1)
                last = _Piece(last.end - 1, piece.end)
            elif joined and last is not None:
                last = _Piece(last.start, piece.end, last.link, last.capital)
            else:
                if last is not None:
                    yield last
                last = piece
        previous = word
    if last is not None:
        yield last


def _merged(words: Sequence[Word]) -> Iterator[Word]:
    """The words, but an idiom or set form that the tagger cut in two made one again (四梁八柱)."""
    at = 0
    while at < len(words):
        word = words[at]
        if at + 1 < len(words):
            both = word.text + words[at + 1].text
            if len(both) > 2 and (_set_form(both) or both in listed("orthography", "idioms")):
                word = Word(word.start, words[at + 1].end, both, "i")
                at += 1
        yield word
        at += 1


def _belongs(previous: Word, word: Word, following: Word | None) -> bool:
    """Whether `word` is written on to the word before it."""
    if (
        previous.text in ("副", "总", "非", "反", "超", "阿", "准", "亚")
        and previous.tag[:1] in "hbdnzv"
        and word.tag[:1] == "n"
    ):
        return len(word.text) < 4
    if word.text == previous.text and len(word.text) == 1 and word.tag[:1] in "vaqnmt":
        return True
    if previous.tag[:1] in ("x", "m") or len(word.text) > 2:
        return False
    if word.text in _ASPECT and previous.tag[:1] in "va":
        return not (word.text == "了" and following is not None and following.tag[:1] in "xy")
    if (
        word.text in listed("orthography", "suffixes")
        and len(word.text) == 1
        and word.tag in ("k", "n", "ng", "v", "g")
        and previous.tag[:1] in "nvab"
    ):
        return word.text in "性者员家化们式型界" and len(previous.text) <= 2
    if (
        word.text in ("来", "去")
        and len(previous.text) == 2
        and previous.text[1] in "进出上下回过起开"
        and previous.tag[:1] == "v"
    ):
        return True
    return bool(
        word.text in listed("orthography", "complements")
        and len(previous.text) == 1
        and previous.tag[:1] == "v"
        and word.tag[:1] != "f"
    )


def _word_pieces(word: Word) -> Iterator[_Piece]:
    text, start, end, tag = word.text, word.start, word.end, word.tag
    if form := _set_form(text):
        yield from _set_pieces(start, form)
    elif text in listed("orthography", "idioms"):
        yield from (_Piece(start, start + 2), _Piece(start + 2, end, "-"))
    elif len(text) == 2 and tag[:2] in ("ns", "nz", "j") and _STATES.issuperset(text):
        yield from (_Piece(start, start + 1, capital=True), _Piece(start + 1, end, "-", capital=True))
    elif len(text) == 1 and tag[:2] == "ns":
        yield _Piece(start, end)
    elif _COUNTED.fullmatch(text):
        yield _Piece(start, start + 1)
        for count, piece in enumerate(_number_pieces(text[1:], start + 1)):
            yield piece if count else piece._replace(link="-")
    elif counted := _COUNTED.match(text):
        yield from _word_pieces(Word(start, start + counted.end(), counted[0], "m"))
        measure = min(start + counted.end() + 1, end)
        yield _Piece(start + counted.end(), measure)
        if measure < end:
            yield from _word_pieces(Word(measure, end, text[measure - start :], tag))
    elif _NUMBER.fullmatch(text) and len(text) > 1:
        yield from _number_pieces(text, start)
    elif tag[:1] == "m" and "分之" in text:
        parts = text.partition("分之")
        at = start + len(parts[0])
        yield from _number_pieces(parts[0], start)
        yield from (_Piece(at, at + 1), _Piece(at + 1, at + 2))
        yield from _number_pieces(parts[2], at + 2)
    elif (
        tag[:1] == "m"
        and len(text) > 1
        and text not in listed("orthography", "no_number")
        and (number := _NUMBER.match(text))
    ):
        yield from _number_pieces(number[0], start)
        if start + number.end() < end:
            yield _Piece(start + number.end(), end)
    elif tag[:1] == "m" and len(text) == 2 and text[0] in "来多余":
        yield from (_Piece(start, start + 1), _Piece(start + 1, end))
    elif (
        text[1:2] == "得"
        and tag[:1] in "vl"
        and text not in listed("orthography", "de_words")
        and len(text) < 4
        and text[2:] not in ("过", "住", "起", "了", "到")
    ):
        yield from (_Piece(place, place + 1) for place in range(start, end))
    elif len(text) == 2 and text[0] == "不" and text[1] in "去来是能会想说做让给走看":
        yield from (_Piece(start, start + 1), _Piece(start + 1, end))
    elif len(text) == 3 and text[1] in "了过着" and tag[:1] in "vl":
        yield from (_Piece(start, start + 2), _Piece(start + 2, end))
    elif tag[:2] == "nr" and len(text) == 2 and text[0] in "老小大阿" and text[1] in name_shapes().surnames:
        yield from (_Piece(start, start + 1, capital=True), _Piece(start + 1, end, capital=True))
    elif tag[:2] == "nr" and text[1:] in listed("orthography", "titles"):
        yield from (_Piece(start, start + 1, capital=True), _Piece(start + 1, end))
    elif tag[:2] == "nr" and name_shapes().fits(text):
        surname = 2 if text[:2] in name_shapes().compound else 1
        yield _Piece(start, start + surname, capital=True)
        yield _Piece(start + surname, end, capital=True)
    elif tag[:2] == "nr":
        yield _Piece(start, end, capital=True)
    elif tag[:2] == "ns" or text in known_places():
        yield from _place_pieces(text, start, end)
    elif tag[:2] in ("nt", "nz"):
        yield from (_Piece(start + a, start + b, capital=True) for a, b in _split(text))
    elif text in listed("orthography", "not_in_two") or (len(text) == 4 and text[0] == text[1] and text[2] == text[3]):
        yield _Piece(start, end)
    elif len(text) == 4 and tag == "i":
        if text[1] in "而之" or text[2] in "之":
            yield _Piece(start, end)
        else:
            yield _Piece(start, start + 2)
            yield _Piece(start + 2, end, "-")
    elif len(text) >= 4 and tag[:1] != "x":
        yield from (_Piece(start + a, start + b) for a, b in _split(text))
    else:
        yield _Piece(start, end)


def _place_pieces(text: str, start: int, end: int) -> Iterator[_Piece]:
    """A place's own name and what it is: Běijīng Shì, Tài Shān; Zhōngguó."""
    for ending in ("自治区", "自治州", "自治县", "特别行政区", "开发区", "新区"):
        if text.endswith(ending) and len(text) > len(ending):
            name = text[: len(text) - len(ending)]
            parts = _split(name) if len(name) > 3 else [(0, len(name))]
            yield from (_Piece(start + a, start + b, capital=True) for a, b in parts)
            yield from (_Piece(end - len(ending) + a, end - len(ending) + b, capital=True) for a, b in _split(ending))
            return
    if text[-1] in listed("orthography", "generic") and (
        len(text) > 2 or (len(text) == 2 and text in listed("orthography", "rivers"))
    ):
        yield _Piece(start, end - 1, capital=True)
        yield _Piece(end - 1, end, capital=True)
    elif len(text) > 4:
        yield from (_Piece(start + a, start + b, capital=True) for a, b in _split(text))
    else:
        yield _Piece(start, end, capital=True)


def _number_pieces(text: str, start: int) -> Iterator[_Piece]:
    """A number in characters: tens together (èrshíbā), hundreds with their digit, 万 and 亿 after tens apart."""
    if len(text) == 2 and all(char in "一二三四五六七八九两" for char in text) and _adjacent(text):
        yield _Piece(start, start + 1)
        yield _Piece(start + 1, start + 2, "-")
        return
    for match in _GROUP.finditer(text):
        yield _Piece(start + match.start(), start + match.end())


_GROUP = re.compile(
    rf"[{_DIGITS}几]?[百千]|(?:(?<![十百千零]).)?(?<!十)(?:[{_DIGITS}几])(?:万亿|[万亿])|[{_DIGITS}几]?十[{_DIGITS}几]?|[零〇](?=[一-龥])|[万亿]+|[{_DIGITS}几]+?(?=[{_DIGITS}几]?[十百千万亿])|[{_DIGITS}几]+"
)


def _adjacent(text: str) -> bool:
    digits = "一二三四五六七八九"
    first, second = (digits.index(char) for char in text.replace("两", "二"))
    return second - first in (1, 2)


def _split(text: str) -> list[tuple[int, int]]:
    """A long word's parts (start, end), two or three characters each where there are words of them."""
    known = subwords(text)
    suffixes = listed("orthography", "suffixes")
    best: list[tuple[float, list[tuple[int, int]]]] = [(0, [])]
    for end in range(1, len(text) + 1):
        options = []
        for start in range(max(0, end - 4), end):
            part = text[start:end]
            if part == text and len(text) > 3:
                continue
            cost = {1: 3.0, 2: 1.0, 3: 1.4, 4: 4.0}[end - start] + (0 if part in known or end - start == 1 else 4)
            options.append((best[start][0] + cost, [*best[start][1], (start, end)]))
        best.append(min(options))
    parts = best[-1][1]
    joined: list[tuple[int, int]] = []
    for start, end in parts:
        prefixed = joined and joined[-1] == (start - 1, start) and text[start - 1] in "总副非反超"
        suffixed = (
            joined and end - start == 1 and (text[start:end] in suffixes or text[start:end] in "国院部会法局党区")
        )
        if prefixed or suffixed:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _set_form(text: str) -> str | None:
    """The written form of a word that no rule gives, as the lists have it."""
    return listed_pairs("orthography", "written").get(text) or (
        "1+1" if text in listed("orthography", "apart") else None
    )


def _set_pieces(start: int, form: str) -> Iterator[_Piece]:
    """^1-^2: one character, then two behind a hyphen, both with a capital."""
    for link, capital, length in re.findall(r"([-+]?)(\^?)(\d)", form):
        yield _Piece(start, start + int(length), "-" if link == "-" else " ", bool(capital))
        start += int(length)
