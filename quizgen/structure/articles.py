"""Which article of a law each paragraph belongs to."""

from __future__ import annotations

from quizgen.language.numbering import ARTICLE
from quizgen.model import Document, Role
from quizgen.patterns import regex
from quizgen.structure.once import of_the_last

_BEGINS = regex(f"(?P<number>{ARTICLE})\\s")
_FEWEST = 5
"""Articles that a text has at least: one with fewer quotes them."""


def article_of(document: Document, paragraph: int) -> str:
    """The number of the article that holds a paragraph: 第四十条; nothing in a text without articles, or outside them.

    >>> from quizgen.reading.layout import lay_out
    >>> from quizgen.reading.raw import RawParagraph
    >>> lines = (f"第{number}条 渔业工作应当遵守规定。" for number in "一二三四五")
    >>> law = lay_out([*map(RawParagraph, lines), RawParagraph("渔民应当登记。")], "渔业法.txt")
    >>> article_of(law, 3), article_of(law, 5)
    ('第四条', '第五条')
    """
    articles = _articles(document)
    return articles[paragraph] if articles else ""


@of_the_last
def _articles(document: Document) -> tuple[str, ...]:
    """The article of each paragraph; () for a text without articles."""
    articles: list[str] = []
    begun = 0
    for paragraph in document.paragraphs:
        begins = _BEGINS.match(document.text, paragraph.start, paragraph.end)
        begun += begins is not None
        before = articles[-1] if articles and paragraph.role is Role.BODY else ""
        articles.append(begins["number"] if begins else before)
    return tuple(articles) if begun >= _FEWEST else ()
