"""Web pages: the main text by trafilatura, without menus, comments and footers."""

from __future__ import annotations

import re

from quizgen.errors import QuizgenError
from quizgen.patterns import regex
from quizgen.reading.encoding import decode
from quizgen.reading.marks import with_marks
from quizgen.reading.markup import MARKING, paragraphs_of
from quizgen.reading.raw import RawParagraph

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)

_BODY = regex(r"<body[\s>]", re.IGNORECASE)
"""What a piece of a page has not: <p>…</p>, or text alone."""
_MARKING = regex(rf"<(?:{'|'.join(sorted(MARKING))})[\s>]", re.IGNORECASE)
_NAME_GOES_ON = regex(r"[^\s_|—·-]")
"""What stands behind the name of a site that is no more than the beginning of a title: 水利网评：水渠修好了."""
_MARK = regex(r"(</?)mark([\s>])", re.IGNORECASE)
"""What trafilatura does not keep."""


def read_html(data: bytes, file: str) -> list[RawParagraph]:
    """The title and the paragraphs of a page's main text. QuizgenError where it has none."""
    import logging

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    page = _page(data, file)
    paragraphs = _main_text(page, formatted=False)
    if not paragraphs and not _BODY.search(page) and (pieces := paragraphs_of(page)):
        return pieces
    if not paragraphs:
        raise QuizgenError("this page has no main text", file, "copy the text into a .txt file")
    if _MARKING.search(page):
        paragraphs = with_marks(paragraphs, _main_text(_MARK.sub(r"\1b\2", page), formatted=True))
    title = _title(page)
    if title and all(title not in raw.text for raw in paragraphs[:3]):
        paragraphs.insert(0, RawParagraph(title, 1))
    return paragraphs


def _title(page: str) -> str:
    """What the page says it is called; its first heading where that is the name of the whole site."""
    import trafilatura

    metadata = trafilatura.extract_metadata(page)
    title, site = (metadata.title or "", metadata.sitename or "") if metadata else ("", "")
    if site and title.startswith(site) and not _NAME_GOES_ON.match(title, len(site)):
        title = _first_heading(page) or title
    return title


def _first_heading(page: str) -> str:
    import lxml.html

    tree = lxml.html.fromstring(page.encode(), parser=lxml.html.HTMLParser(encoding="utf-8"))
    heading = tree.find(".//h1")
    return " ".join(heading.text_content().split()) if heading is not None else ""


def _main_text(page: str, *, formatted: bool) -> list[RawParagraph]:
    """The paragraphs of a page's main text; trafilatura breaks some lines where it is to keep <b> and <u>."""
    import trafilatura

    main = trafilatura.extract(
        page,
        output_format="html",
        include_comments=False,
        include_tables=True,
        include_formatting=formatted,
        favor_recall=True,
        deduplicate=False,
    )
    return paragraphs_of(main) if main else []


def _page(data: bytes, file: str) -> str:
    named = _CHARSET.search(data[:4096])
    if named:
        encoding = named.group(1).decode("ascii").lower()
        encoding = "gb18030" if encoding in ("gb2312", "gbk") else encoding
        try:
            return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            pass
    return decode(data, file)
