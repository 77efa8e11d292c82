"""Pinyin written out: by words as GB/T 16159-2012 has it, in tone numbers, in bopomofo, as ruby.

All of them render the one annotation of `quizgen.language.pinyin`.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from quizgen.language.bopomofo import to_bopomofo
from quizgen.language.particles import set_apart
from quizgen.language.pinyin import annotate_pinyin, look_up
from quizgen.language.word_lists import listed
from quizgen.language.words import tag_words
from quizgen.language.written_words.pieces import Piece, written_words
from quizgen.model import Syllable

_Syllables = Sequence[Syllable | None]


def spell(text: str) -> str:
    """`text` in pinyin by words: Běijīng Shì, dì-yī, céngchū-bùqióng, Xī'ān, kànle; capitals at the start of sentences.

    What is not Chinese stays; Chinese punctuation becomes Western, but for 《》.
    """
    syllables = annotate_pinyin(text)
    out: list[str] = []
    opening = True
    for piece in written_words(set_apart(tag_words(text), _is_whole)):
        part = text[piece.start : piece.end]
        if not any(syllables[piece.start : piece.end]):
            out.append(_punctuation(part, out))
            opening = opening or (part in "“‘" and "".join(out[-3:]).rstrip("“‘").endswith((": ", ":")))
            ended = part[-1] in _SENTENCE_END
            opening = opening or ended
            if part.strip() and part not in _OPENING and not ended:
                opening = opening and not part.isalnum()
            continue
        written = _join(text, syllables, piece)
        if piece.capital or opening:
            written = written[:1].upper() + written[1:]
        opening = False
        if out and not out[-1].endswith((*_NO_SPACE_BEHIND, "-", "—", "+", "/")):
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
        if out and ((last_was_syllable and (each or char.isalnum())) or (each and _ends_word(out[-1]))):
            out.append(" ")
        out.append(each or _WESTERN.get(char, char))
        last_was_syllable = bool(each)
        if not each and char in _CLOSING_CHARS:
            out.append(" ")
    return "".join(out).strip()


def _ends_word(char: str) -> bool:
    """Whether a syllable behind what is not Chinese stands apart from it: 5.5% zuǒ yòu, “liù wěn” gōng zuò."""
    return char.isalnum() or char in _BEHIND_WORDS


def _is_whole(word: str) -> bool:
    """Whether 地 in `word` is no particle; 为 stays with its verb: 选为."""
    return "为" in word or look_up(word) is not None


_WESTERN = dict(zip("，、。；：？！（）\u3000·", ",,.;:?!()  ", strict=True))
_CLOSING_CHARS = frozenset("，、。；：？！")
_BEHIND_WORDS = frozenset("%％‰℃°”’》〉)")
_SENTENCE_END = frozenset("。？！.?!\n")
_OPENING = ("“", "‘", "（", "《", "〈", "(")
_NO_SPACE_BEHIND = (" ", "\n", "“", "‘", "(", "《", "〈")


def _punctuation(part: str, out: list[str]) -> str:
    written = "".join(_WESTERN.get(char, char) for char in part)
    if part and (part[0] in _OPENING or part[0].isalnum()):
        bare = not out or out[-1].endswith(_NO_SPACE_BEHIND) or (part[0] in "《〈" and out[-1].endswith(("》", "〉")))
        last = out[-1][-1] if out else ""
        joined = last in tuple("+/") or (part[0].isdigit() and (last.isdigit() or last in tuple("-—–~～")))
        return written if bare or joined else f" {written}"
    if part and part[0] in "”’）》〉" and out and out[-1].endswith(" "):
        out[-1] = out[-1].rstrip()
    return written + " " if part and part[-1] in _CLOSING_CHARS else written


def _is_suffix(written: str) -> bool:
    """Whether 儿 at the end of what is written together is only heard in the syllable before it: 花瓣儿, not 女儿."""
    return len(written) > 1 and written[-2:] not in listed("orthography", "children")


def _join(text: str, syllables: _Syllables, piece: Piece) -> str:
    """The syllables of a piece written together, an apostrophe before a, o, e."""
    out = ""
    for place in range(piece.start, piece.end):
        each = syllables[place]
        if each is None:
            out += text[place]
            continue
        if (
            text[place] == "儿"
            and place + 1 == piece.end
            and not piece.capital
            and _is_suffix(text[piece.start : place + 1])
        ):
            out += "r"
            continue
        plain = each.numbered[0]
        out += f"'{each.marked}" if out and plain in "aoe" and each.marked != "r" else each.marked
    return out
