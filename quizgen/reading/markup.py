"""HTML blocks to paragraphs: shared by web pages and Markdown, which is rendered to HTML first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import dropwhile
from typing import TYPE_CHECKING

from quizgen.reading.raw import RawParagraph, Run, paragraph_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BLOCKS = frozenset(
    {"p", "div", "section", "article", "main", "header", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li"}
    | {"dl", "dt", "dd", "table", "tbody", "thead", "tr", "blockquote", "pre", "figure", "figcaption", "body", "html"}
    | {"hr", "address", "form", "fieldset", "aside"}
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
MARKING = frozenset({"b", "strong", "u", "mark"})
"""The elements by which an author sets words off."""
_SKIPPED = frozenset(
    {"script", "style", "head", "template", "svg", "math", "img", "iframe", "object", "button", "select", "textarea"}
    | {"nav"}
)


def paragraphs_of(html: str) -> list[RawParagraph]:
    """The paragraphs of an HTML text in reading order; items of ordered lists keep their numbers,
    those of a list inside another in brackets.
    """
    from lxml import html as lxml_html
    from lxml.etree import ParserError

    try:
        root = lxml_html.document_fromstring(html)
    except (ParserError, ValueError):
        return []
    return [raw for raw in _walk(root, 0, "") if raw.text.strip()]


def _walk(element: HtmlElement, level: int, number: str) -> Iterator[RawParagraph]:
    """The paragraphs of an element; `number`, that of a list's item, goes before the first of them."""
    inline = [Run(element.text or "")]
    count = int(element.get("start") or 1) if element.tag == "ol" and (element.get("start") or "1").isdigit() else 1
    for child in element:
        tag = child.tag if isinstance(child.tag, str) else ""
        if not tag or tag in _SKIPPED:
            pass
        elif tag == "br":
            inline.append(Run("\n"))
        elif tag in _BLOCKS or any(isinstance(each.tag, str) and each.tag in _BLOCKS for each in child.iter()):
            if _says(inline):
                yield _paragraph(number, inline, level)
                number = ""
            inline = []
            if element.tag == "ol" and tag == "li":
                nested = next(element.iterancestors("ol"), None) is not None
                number, count = f"（{count}）" if nested else f"{count}. ", count + 1
            yield from _walk(child, int(tag[1]) if tag in _HEADINGS else level, number)
            number = ""
        else:
            inline += _runs(child, tag in MARKING)
        inline.append(Run(child.tail or ""))
    if _says(inline):
        yield _paragraph(number, inline, level)


def _says(runs: Iterable[Run]) -> bool:
    return any(run.text.strip() for run in runs)


def _paragraph(number: str, runs: Iterable[Run], level: int) -> RawParagraph:
    first, *others = dropwhile(lambda run: not run.text.strip(), runs)
    return paragraph_of((Run(number), first._replace(text=first.text.lstrip()), *others), level)


def _runs(element: HtmlElement, marked: bool) -> Iterator[Run]:
    yield Run(element.text or "", marked)
    for child in element:
        tag = child.tag if isinstance(child.tag, str) else ""
        if tag == "br":
            yield Run("\n")
        elif tag == "rt" or tag == "rp":
            pass
        elif tag and tag not in _SKIPPED:
            yield from _runs(child, marked or tag in MARKING)
        yield Run(child.tail or "", marked)
