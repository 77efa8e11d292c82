"""HTML blocks to paragraphs: shared by web pages and Markdown, which is rendered to HTML first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from quizgen.reading.raw import RawParagraph

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BLOCKS = frozenset(
    {"p", "div", "section", "article", "main", "header", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li"}
    | {"dl", "dt", "dd", "table", "tbody", "thead", "tr", "blockquote", "pre", "figure", "figcaption", "body", "html"}
    | {"hr", "address", "form", "fieldset", "aside"}
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SKIPPED = frozenset(
    {"script", "style", "head", "template", "svg", "math", "img", "iframe", "object", "button", "select", "textarea"}
    | {"nav"}
)


def paragraphs_of(html: str) -> list[RawParagraph]:
    """The paragraphs of an HTML text in reading order; items of ordered lists keep their numbers."""
    from lxml import html as lxml_html
    from lxml.etree import ParserError

    try:
        root = lxml_html.document_fromstring(html)
    except (ParserError, ValueError):
        return []
    return [raw for raw in _walk(root, 0, "") if raw.text.strip()]


def _walk(element: HtmlElement, level: int, mark: str) -> Iterator[RawParagraph]:
    """The paragraphs of an element; `mark`, the number of a list's item, goes before the first of them."""
    inline = [element.text or ""]
    number = int(element.get("start") or 1) if element.tag == "ol" and (element.get("start") or "1").isdigit() else 1
    for child in element:
        tag = child.tag if isinstance(child.tag, str) else ""
        if not tag or tag in _SKIPPED:
            pass
        elif tag == "br":
            inline.append("\n")
        elif tag in _BLOCKS or any(isinstance(each.tag, str) and each.tag in _BLOCKS for each in child.iter()):
            if "".join(inline).strip():
                yield RawParagraph(mark + "".join(inline).lstrip(), level)
                mark = ""
            inline = []
            if element.tag == "ol" and tag == "li":
                mark, number = f"{number}. ", number + 1
            yield from _walk(child, int(tag[1]) if tag in _HEADINGS else level, mark)
            mark = ""
        else:
            inline.append(_text(child))
        inline.append(child.tail or "")
    if "".join(inline).strip():
        yield RawParagraph(mark + "".join(inline).lstrip(), level)


def _text(element: HtmlElement) -> str:
    parts = [element.text or ""]
    for child in element:
        tag = child.tag if isinstance(child.tag, str) else ""
        if tag == "br":
            parts.append("\n")
        elif tag == "rt" or tag == "rp":
            pass
        elif tag and tag not in _SKIPPED:
            parts.append(_text(child))
        parts.append(child.tail or "")
    return "".join(parts)
