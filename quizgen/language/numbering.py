"""How a text numbers its parts, in patterns: 第三章, 第十二条, 第三十一条之一, （三）, ●."""

from __future__ import annotations

from quizgen.language.han import HAN

ORDINAL = r"第[一二三四五六七八九十百千零〇\d]+"
"""What stands before 编, 章, 节, 条, 款 of a law, a plan or a report."""
PART = rf"{ORDINAL}[编篇部章节]"
"""The number of a part that has a heading."""
ARTICLE = rf"{ORDINAL}条(?:之[一二三四五六七八九十]+)?"
"""The number of an article of a law, which a law also refers to by it."""
ARTICLE_LEAD = rf"{ARTICLE}\s+"
"""The number before the words of an article. Reading sets it off by a space; without one a law refers to an article
(第十条规定的), or a thing is counted (第一条高铁).
"""
CAPITAL = "[壹贰叁肆伍陆柒捌玖拾]"
"""A figure as accounts write it, by which notes number their parts."""
CAPITAL_POINT = rf"{CAPITAL}{{1,2}}[、.．](?!{HAN}、)"
"""The number of a part by such figures: 壹、; not the first of 陆、海、空三军."""
POINT = (
    r"(?:[（(][一二三四五六七八九十百\d]+[）)]|[一二三四五六七八九十百]+、|\d+[.．、](?!\d(?!\d{3}年))"
    rf"|{CAPITAL_POINT}|[①-⑳])"
)
"""The number of a point: 三、, （三）, 叁、, ③, 3., before a year too (3、2013年); not the 2 of 2.5亿吨, nor the 3 of
3、4月.
"""
BULLETS = "·•●■◆▪※★☆"
"""What stands before points that have no number, besides a dash; ○ may be a figure, too (二○二四年)."""
