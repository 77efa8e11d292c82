"""Markdown: front matter and fences of site generators dropped, the rest rendered and read as HTML."""

from __future__ import annotations

import re

from quizgen.reading.encoding import decode
from quizgen.reading.markup import paragraphs_of
from quizgen.reading.raw import RawParagraph

_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_FENCE = re.compile(r"^:::.*$|^<!--.*?-->$", re.MULTILINE)
_INDENT = re.compile(
    r"^[\u3000\u2003 \t]*[\u3000\u2003][\u3000\u2003 \t]*|^(?: {4,}|\t)(?=[\u3400-\u9fff])", re.MULTILINE
)


def read_markdown(data: bytes, file: str) -> list[RawParagraph]:
    """The paragraphs of a Markdown file."""
    return split_markdown(decode(data, file))


def split_markdown(text: str) -> list[RawParagraph]:
    """The paragraphs of a text in Markdown; a Chinese first-line indent is not taken for code."""
    from markdown_it import MarkdownIt

    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _INDENT.sub("", _FENCE.sub("", _FRONT_MATTER.sub("", text)))
    return paragraphs_of(MarkdownIt("commonmark", {"html": True, "breaks": True}).enable("table").render(text))
