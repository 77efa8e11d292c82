"""Bytes to text: byte-order marks, UTF-8, then the Chinese encodings by how well the text reads in each."""

from __future__ import annotations

import codecs
from functools import cache

from quizgen.errors import QuizgenError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CANDIDATES = ("gb18030", "big5", "big5hkscs", "utf-16-le", "utf-16-be")
"""The likelier first: of two that read alike the first is taken."""
_COMMON = frozenset(
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事"
    "成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实业國這個們來為說時會對後過發"
    "經學現當沒動進產業義黨務導戰強關"
)
_PUNCTUATION = frozenset("，。、：；！？“”《》（）「」—…\u3000")
_SAMPLE = 4000
_LEAST_SCORE = 0.5
_MOST_ZEROS = 1000
"""A text may hold one zero byte in so many; more of them are UTF-16 or no text."""


def decode(data: bytes, file: str) -> str:
    """The text of `data`. QuizgenError where it is no text or in an encoding that cannot be told."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            text = _attempt(data, encoding)
            if text is None:
                raise QuizgenError(f"it says that it is {encoding} and is not", file, "save it as UTF-8")
            return text
    zeros = data.count(0)
    if zeros * _MOST_ZEROS <= len(data) and (text := _attempt(data, "utf-8")) is not None:
        return text
    if (text := _best(data)) is not None:
        return text
    if zeros:
        raise QuizgenError("this is not a text", file, "save it as .txt, .md, .docx, .html or .pdf")
    if (text := _detected(data)) is not None:
        return text
    raise QuizgenError("its encoding cannot be told", file, "save it as UTF-8")


def _attempt(data: bytes, encoding: str) -> str | None:
    """The text in this encoding, without a character cut off at the very end; None where it is not in it."""
    try:
        return codecs.getincrementaldecoder(encoding)().decode(data)
    except (UnicodeDecodeError, LookupError):
        return None


def _best(data: bytes) -> str | None:
    """The text in the Chinese encoding in which it reads best, where it reads well in one."""
    read = [text for encoding in _CANDIDATES if (text := _attempt(data, encoding)) is not None]
    best = max(read, key=_score, default=None)
    return best if best is not None and _score(best) >= _LEAST_SCORE else None


def _score(text: str) -> float:
    """How much the text reads as Chinese: 3 for each very common character, 1 for a common one, less for others."""
    sample = [character for character in text[:_SAMPLE] if character > "\x7f"]
    if not sample:
        return 0.0
    common = _common()
    points = sum(
        3 if each in _COMMON else 2 if each in _PUNCTUATION else 1 if each in common else -2 for each in sample
    )
    return points / len(sample) - _strange(text[:_SAMPLE])


def _strange(text: str) -> float:
    """Control characters, which no right reading has, a hundredfold."""
    return 100 * sum(each < " " and each not in "\t\n\r\f" for each in text) / len(text)


@cache
def _common() -> frozenset[str]:
    """The common characters of GB2312 and of Big5 (the first level of each)."""
    simplified = bytes(byte for high in range(0xB0, 0xD7) for low in range(0xA1, 0xFF) for byte in (high, low))
    lows = (*range(0x40, 0x7F), *range(0xA1, 0xFF))
    traditional = bytes(byte for high in range(0xA4, 0xC6) for low in lows for byte in (high, low))
    return frozenset(simplified.decode("gb2312") + traditional.decode("big5"))


def _detected(data: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    return str(best) if best is not None and best.encoding != "ascii" and best.chaos < 0.2 else None
