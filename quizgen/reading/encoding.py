"""Bytes to text: byte-order marks, UTF-8, UTF-16, then the Chinese encodings by detection."""

from __future__ import annotations

import codecs

from quizgen.errors import QuizgenError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_COMMON = frozenset(
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事"
    "成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实業國這個們來為說時會對後過發"
    "經學現當沒動進產業義黨務導戰強關"
)


def decode(data: bytes, file: str) -> str:
    """The text of `data`. QuizgenError where it is no text or in an encoding that cannot be told."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data, encoding, file)
    if b"\0" in data[:4096]:
        for encoding in ("utf-16-le", "utf-16-be"):
            text = _attempt(data, encoding)
            if text is not None and _looks_chinese(text):
                return text
        raise QuizgenError("this is not a text", file, "save it as .txt, .md, .docx, .html or .pdf")
    for encoding in ("utf-8", *_detected(data)):
        text = _attempt(data, encoding)
        if text is not None:
            return text
    raise QuizgenError("its encoding cannot be told", file, "save it as UTF-8")


def _strictly(data: bytes, encoding: str, file: str) -> str:
    text = _attempt(data, encoding)
    if text is None:
        raise QuizgenError(f"it says that it is {encoding} and is not", file, "save it as UTF-8")
    return text


def _attempt(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _detected(data: bytes) -> tuple[str, ...]:
    """GB18030 and Big5 in the order in which the text reads as Chinese; what detection says where neither does."""
    candidates = [(encoding, _attempt(data, encoding)) for encoding in ("gb18030", "big5", "big5hkscs")]
    readable = [(_commonness(text), encoding) for encoding, text in candidates if text is not None]
    likely = tuple(encoding for score, encoding in sorted(readable, key=lambda pair: -pair[0]) if score > 0.05)
    if likely:
        return likely
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    return (best.encoding,) if best is not None and best.encoding not in ("ascii",) and best.chaos < 0.2 else ()


def _commonness(text: str) -> float:
    """How much of the text's Chinese is among its commonest characters."""
    chinese = [character for character in text if "\u3400" <= character <= "\u9fff"]
    return sum(character in _COMMON for character in chinese) / len(chinese) if chinese else 0.0


def _looks_chinese(text: str) -> bool:
    return _commonness(text) > 0.05
