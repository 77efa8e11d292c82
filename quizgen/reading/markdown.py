"""Markdown: front matter and fences of site generators dropped, the rest rendered and read as HTML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen.patterns import regex
from quizgen.reading.encoding import decode
from quizgen.reading.markup import paragraphs_of
from quizgen.reading.raw import RawParagraph

if TYPE_CHECKING:
    from markdown_it.rules_inline import StateInline

_FRONT_MATTER = regex(r"\A---\n.*?\n---\n", re.DOTALL)
_FENCE = regex(r"^:::.*$|^<!--.*?-->$", re.MULTILINE)
_INDENT = regex(r"^[\u3000\u2003 \t]*[\u3000\u2003][\u3000\u2003 \t]*|^(?: {4,}|\t)(?=[\u3400-\u9fff])", re.MULTILINE)
_EMPHASIS = regex(r"(\*\*|==)(?![\s*=])(?P<text>(?:(?!\1|\n[ \t]*\n)[\s\S])+?)(?<![\s=\\])\1(?![*=])")
_TAGS = {"**": "strong", "==": "mark"}


def read_markdown(data: bytes, file: str) -> list[RawParagraph]:
    """The paragraphs of a Markdown file."""
    return split_markdown(decode(data, file))


def split_markdown(text: str) -> list[RawParagraph]:
    """The paragraphs of a text in Markdown; a Chinese first-line indent is not taken for code."""
    from markdown_it import MarkdownIt

    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _INDENT.sub("", _FENCE.sub("", _FRONT_MATTER.sub("", text)))
    renderer = MarkdownIt("commonmark", {"html": True, "breaks": True}).enable("table")
    renderer.inline.ruler.before("emphasis", "emphasis_beside_chinese", _emphasis)
    return paragraphs_of(renderer.render(text))


def _emphasis(state: StateInline, silent: bool) -> bool:
    """**…** and ==…== wherever they stand: by the standard rule, which looks for spaces between words, the marks of
    是**“新词”**的 would stay in the text.
    """
    found = _EMPHASIS.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not silent:
        tag, end = _TAGS[found[1]], state.posMax
        state.push(f"{tag}_open", tag, 1)
        state.pos, state.posMax = found.span("text")
        state.md.inline.tokenize(state)
        state.push(f"{tag}_close", tag, -1)
        state.posMax = end
    state.pos = found.end()
    return True
