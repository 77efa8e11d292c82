"""The numbers that Word sets before paragraphs by itself, as they would be typed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from quizgen.language.han import has_han
from quizgen.language.numerals import to_chinese
from quizgen.patterns import regex

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.styles.style import ParagraphStyle
    from docx.text.paragraph import Paragraph

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""What the names of a Word file's elements begin with."""
_COUNT_OF = regex("%([1-9])")
"""Where the text of a level has the count of a level."""
_FIGURE = regex(r"[.．)\w]$")
"""Behind what a number has a space: 1., b), 1.2."""
_DEEPEST = 12
"""Styles each made from another, of which the last may name a numbering."""
_BULLET = "bullet"
_SIGNS = "●■◆"
"""What bullets are read as, each level by its own; Word's own signs are places in a font of pictures."""
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_FIGURES = str.maketrans("0123456789", "〇一二三四五六七八九")
_CAPITALS = str.maketrans("一二三四五六七八九十百千", "壹贰叁肆伍陆柒捌玖拾佰仟")
_ROMAN = {
    1000: "m",
    900: "cm",
    500: "d",
    400: "cd",
    100: "c",
    90: "xc",
    50: "l",
    40: "xl",
    10: "x",
    9: "ix",
    5: "v",
    4: "iv",
    1: "i",
}


class _Level(NamedTuple):
    """How paragraphs of a level are numbered; `restarts_below` is the level above which nothing makes it begin anew,
    `style` the one whose paragraphs are of it.
    """

    start: int
    form: str
    text: str
    in_figures: bool
    restarts_below: int
    style: str


class _Numbering(NamedTuple):
    """What paragraphs name: its levels, the count that it shares with others, and from where it begins anew."""

    levels: Mapping[int, _Level]
    shared: str
    anew: Mapping[int, int]


class WordNumbers:
    """The numbers of a document's paragraphs, to be asked for in the order in which these stand."""

    def __init__(self, document: Document) -> None:
        self._numberings = dict(_numberings(document))
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()

    def before(self, paragraph: Paragraph, style: ParagraphStyle | None) -> str:
        """What stands before the words of a paragraph of this style, nothing where it has no number or no words."""
        name, level = _place(paragraph, style)
        numbering = self._numberings.get(name)
        if numbering is None:
            return ""
        if level is None:
            named = style.style_id if style else ""
            level = next((each for each, its in numbering.levels.items() if its.style == named), 0)
        if level not in numbering.levels:
            return ""
        counts = self._counted(name, numbering, level)
        return _written(numbering.levels, level, counts) if paragraph.text.strip() else ""

    def _counted(self, name: str, numbering: _Numbering, level: int) -> Mapping[int, int]:
        """The counts of all levels at a paragraph of this one."""
        counts = self._counts.setdefault(numbering.shared, {})
        if level in numbering.anew and (name, level) not in self._begun:
            counts.pop(level, None)
        self._begun.add((name, level))
        start = numbering.anew.get(level, numbering.levels[level].start)
        counts[level] = counts[level] + 1 if level in counts else start
        for below in [each for each in counts if each > level]:
            if below not in numbering.levels or level < numbering.levels[below].restarts_below:
                del counts[below]
        return counts


def _place(paragraph: Paragraph, style: ParagraphStyle | None) -> tuple[str, int | None]:
    """The numbering that a paragraph or its style names, and its level where it is said."""
    name, level = "", None
    properties = paragraph._p.pPr  # noqa: SLF001 - python-docx does not show numbering
    for _ in range(_DEEPEST):
        named = properties.find(f"{WORD}numPr") if properties is not None else None
        if named is not None:
            name, stated = _value(named, "numId"), _value(named, "ilvl")
            level = int(stated) if level is None and stated.isdigit() else level
        if name or style is None:
            break
        properties, style = style.element.find(f"{WORD}pPr"), style.base_style
    return name, level


def _written(levels: Mapping[int, _Level], level: int, counts: Mapping[int, int]) -> str:
    its = levels[level]
    if its.form == _BULLET:
        return _SIGNS[level % len(_SIGNS)]

    def count(place: re.Match[str]) -> str:
        of = int(place[1]) - 1
        other = levels.get(of, its)
        return _FORMS.get("decimal" if its.in_figures else other.form, str)(counts.get(of, other.start))

    number = _COUNT_OF.sub(count, its.text)
    if has_han(number[-1:]):
        return f"{number}\u3000" if number.startswith("第") else number
    return f"{number} " if _FIGURE.search(number) else number


def _roman(number: int) -> str:
    written = ""
    for value, sign in _ROMAN.items():
        written += number // value * sign
        number %= value
    return written


def _letters(number: int) -> str:
    """a for 1, z for 26, aa for 27."""
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1) if number > 0 else ""


def _circled(number: int) -> str:
    return chr(ord("①") + number - 1) if 1 <= number <= 20 else str(number)


def _chinese(number: int) -> str:
    """In figures where it is one that a damaged file may name and no list has."""
    try:
        return to_chinese(number)
    except ValueError:
        return str(number)


def _capitals(number: int) -> str:
    chinese = _chinese(number)
    return f"{'一' if chinese.startswith('十') else ''}{chinese}".translate(_CAPITALS)


_FORMS: Mapping[str, Callable[[int], str]] = {
    "none": lambda _: "",
    "decimalZero": lambda number: f"{number:02}",
    "decimalEnclosedCircle": _circled,
    "decimalEnclosedCircleChinese": _circled,
    "upperLetter": lambda number: _letters(number).upper(),
    "lowerLetter": _letters,
    "upperRoman": lambda number: _roman(number).upper(),
    "lowerRoman": _roman,
    **dict.fromkeys(
        (
            "chineseCounting",
            "chineseCountingThousand",
            "japaneseCounting",
            "taiwaneseCounting",
            "taiwaneseCountingThousand",
        ),
        _chinese,
    ),
    **dict.fromkeys(("ideographDigital", "japaneseDigitalTenThousand"), lambda number: str(number).translate(_FIGURES)),
    **dict.fromkeys(("chineseLegalSimplified", "ideographLegalTraditional"), _capitals),
    "ideographTraditional": lambda number: _STEMS[number - 1] if 1 <= number <= len(_STEMS) else str(number),
}
"""How a number is written in each of Word's formats; in all others as figures."""


def _numberings(document: Document) -> Iterator[tuple[str, _Numbering]]:
    """The numberings that paragraphs can name."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml import parse_xml

    try:
        part = document.part.part_related_by(RELATIONSHIP_TYPE.NUMBERING)
    except KeyError:
        return
    root = parse_xml(part.blob)
    shared = {_value(each, "", "abstractNumId"): each for each in root.findall(f"{WORD}abstractNum")}
    by_style = {_value(each, "styleLink"): name for name, each in shared.items() if _value(each, "styleLink")}
    for each in root.findall(f"{WORD}num"):
        name = _value(each, "abstractNumId")
        abstract = shared.get(name)
        if abstract is None:
            continue
        name = by_style.get(_value(abstract, "numStyleLink"), name)
        overrides = {int(_value(one, "", "ilvl") or 0): one for one in each.findall(f"{WORD}lvlOverride")}
        levels = dict(_levels(shared[name]))
        for one in overrides.values():
            levels |= dict(_levels(one))
        anew = {at: int(start) for at, one in overrides.items() if (start := _value(one, "startOverride")).isdigit()}
        yield _value(each, "", "numId"), _Numbering(levels, name, anew)


def _levels(element: BaseOxmlElement) -> Iterator[tuple[int, _Level]]:
    for each in element.findall(f"{WORD}lvl"):
        level = int(_value(each, "", "ilvl") or 0)
        restart = _value(each, "lvlRestart")
        yield (
            level,
            _Level(
                start=int(_value(each, "start") or 0),
                form=_value(each, "numFmt") or "decimal",
                text=_value(each, "lvlText"),
                in_figures=each.find(f"{WORD}isLgl") is not None,
                restarts_below=int(restart) if restart.isdigit() else level,
                style=_value(each, "pStyle"),
            ),
        )


def _value(element: BaseOxmlElement, child: str, attribute: str = "val") -> str:
    """An attribute of an element or of its child of this name; nothing where there is none."""
    found = element.find(f"{WORD}{child}") if child else element
    return "" if found is None else found.get(f"{WORD}{attribute}", "")
