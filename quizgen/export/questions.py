"""How an item stands on paper: what the student sees of it, and what the teacher's copy and the key add."""

from __future__ import annotations

import itertools
import random
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from quizgen.config import SIZES, Config, Sheet
from quizgen.export.heads import before_points
from quizgen.export.section import Question, QuestionData, Run, Spelled
from quizgen.language.levels import is_hard
from quizgen.language.listed_words import listed_words
from quizgen.language.numbering import ARTICLE_LEAD
from quizgen.language.shown_pinyin import stem_pinyin
from quizgen.model import ANY_ORDER, RIGHT, Item, Kind, Reading
from quizgen.patterns import regex

LETTERS = "ABCDEFGH"
RIGHT_MARK, WRONG_MARK = "√", "×"
GAP = "……"
"""Stands in a list's head where the members stood."""
_PARTED = regex(r"[、，；：](?!\d)")
"""What parts an answer into several, each with a blank of its own."""
_CLOSING = "，。；：！？、”’）》〉】"
_GRID_WORDS = 8
_LINE, _HALF_LINE = 30, 11
"""Characters of an answer that people write on one line of the narrowest page, and on a line of half the width."""
_NARROW_LINE = 20
_MARGINS, _SEALED_MARGINS, _GUTTER = 36, 50, 14
"""Millimetres of a page's width that are no column."""
_TEXT_SIZE, _BESIDE = 12, 4
"""Points of a character, and how many characters of a column stay free beside a writing line and at its end."""
_UNIFORM, _UNIFORM_WIDTH = 6, 8.0
"""Characters of an answer that one blank of the uniform width holds, and its width in em, with room to write."""
_ARTICLE = regex(f"^{ARTICLE_LEAD}")
_REMARKS = "；"
"""Stands between the remarks of a note."""
_QUOTED = regex("^“([^”]+)”")
_POINT = regex("[^，；。]+")
_PIECE, _HALF = regex(r"[0-9A-Za-z.,%+-]{1,16}[年月日]?|.", re.DOTALL), 0.5
"""What of an answer is not parted at a line's end, and how wide a Latin letter or figure is, and the room about one."""


def fill(item: Item, config: Config, _: random.Random | None) -> Question:
    """A sentence with blanks, of which each earns marks."""
    student, teacher = _runs(item, config, answered=False), _runs(item, config, answered=True)
    units = parts_in(item.stem[start:end] for start, end in item.blanks)
    return Question(item, units, {"runs": student}, {"runs": teacher, **_key(item)})


def parts_in(answers: Iterable[str]) -> int:
    """How many blanks answers have on paper: one for each part that a mark sets off."""
    return sum(1 for answer in answers for _ in _parts(answer))


def _parts(answer: str) -> Iterator[tuple[int, int]]:
    """Where the parts of an answer stand that marks set off: 标本兼治 and 综合治理 in 标本兼治、综合治理."""
    start = 0
    for mark in _PARTED.finditer(answer, 1):
        if mark.end() < len(answer):
            yield start, mark.start()
            start = mark.end()
    yield start, len(answer)


def order(item: Item, config: Config, chance: random.Random | None) -> Question:
    """The members of a list, mixed, each with a box for its number."""
    numbers = _mixed(len(item.members), chance or random.Random(f"{config.seed}{item.stem}"))
    ask: QuestionData = {
        "head": before_points(item.head),
        "boxes": [{"text": item.members[number]} for number in numbers],
    }
    solve: QuestionData = {
        "boxes": [{"text": item.members[number], "answer": str(number + 1)} for number in numbers],
        "sequence": [str(number + 1) for number in numbers],
        "members": list(item.members),
    }
    return Question(item, len(item.members), ask, solve)


def _mixed(count: int, chance: random.Random) -> list[int]:
    """The numbers below `count` in another order than their own."""
    numbers = list(range(count))
    chance.shuffle(numbers)
    return numbers if numbers != sorted(numbers) else [*numbers[1:], *numbers[:1]]


def choice(item: Item, config: Config, chance: random.Random | None) -> Question:
    """A stem with its options, as many side by side as have room; in a version they are mixed."""
    options = list(item.options)
    if chance:
        chance.shuffle(options)
    letters = "".join(letter for letter, option in zip(LETTERS, options, strict=False) if option.right)
    longest = max(len(option.text) for option in options)
    four, two = (3, 8) if _is_narrow(config.sheet) else (7, 17)
    ask: QuestionData = {
        "runs": _runs(item, config, answered=False, closed=True),
        "options": [option.text for option in options],
        "columns": 4 if longest <= four else 2 if longest <= two else 1,
    }
    return Question(item, 1, ask, {"answer": letters, **_key(item)})


def judge(item: Item, config: Config, _: random.Random | None) -> Question:
    """A sentence to be called right or wrong; the key says what would be true."""
    mark = RIGHT_MARK if item.answers[0] == RIGHT else WRONG_MARK
    note = item.truth if mark == WRONG_MARK else ""
    return Question(
        item, 1, {"runs": _runs(item, config, answered=False)}, {"answer": mark, "truth": note, **_key(item)}
    )


def short(item: Item, config: Config, _: random.Random | None) -> Question:
    """A question with lines to write on: numbered ones for several answers, else as many as the answer is long."""
    several = len(item.answers) > 1
    line = _NARROW_LINE if _is_narrow(config.sheet) else _LINE
    texts = list(item.answers) if several else _lines(item.answers[0], line, _width(config.sheet))
    labels = [f"{number}." if several else "" for number in range(1, len(texts) + 1)]
    rows = max(sum(1 for _ in _wrapped(text, line)) for text in texts) if several else 1
    ask: QuestionData = {
        "runs": _runs(item, config, answered=False),
        "lines": [{"label": label, "rows": rows} for label in labels],
        "columns": 2 if several and max(map(len, texts)) <= _HALF_LINE else 1,
    }
    solve: QuestionData = {
        "lines": [{"label": label, "rows": rows, "answer": text} for label, text in zip(labels, texts, strict=True)],
        **_key(item),
        **_in_any_order(item, free=several and not item.ordered),
    }
    return Question(item, len(item.answers), ask, solve)


def recite(item: Item, config: Config, _: random.Random | None) -> Question:
    """A whole list: its members as blanks where the head leaves their place open, else on numbered lines."""
    before, gap, after = item.head.partition(GAP)
    if not gap:
        stem = before_points(item.head) or "按原文写出各项："
        listed = replace(item, stem=stem, blanks=(), answers=item.members, pinyin=())
        return replace(short(listed, config, None), item=item)
    blanks: list[tuple[int, int]] = []
    stem = before
    for member in item.members:
        stem += "、" if blanks else ""
        blanks.append((len(stem), len(stem) + len(member)))
        stem += member
    whole = replace(
        item,
        stem=stem + after + ("" if after[-1:] in "。？！" and after else "。"),
        blanks=tuple(blanks),
        answers=item.members,
        pinyin=(),
        answer_pinyin=item.member_pinyin,
    )
    filled = fill(whole, config, None)
    ask: QuestionData = {"lines": [], "columns": 1}
    solve: QuestionData = {**filled.solve, **ask, **_in_any_order(item, free=not item.ordered)}
    return Question(item, filled.units, {**filled.ask, **ask}, solve)


def _in_any_order(item: Item, *, free: bool) -> QuestionData:
    """Whether the answers may come in any order, and the other remarks."""
    remarks = [remark for remark in item.note.split(_REMARKS) if not free or remark != ANY_ORDER]
    return {"free": free, "note": _REMARKS.join(remarks)}


def definition(item: Item, config: Config, _: random.Random | None) -> Question:
    """A term to explain; the key gives the points of the explanation."""
    question = short(item, config, None)
    points = _POINT.findall(item.answers[0])
    return replace(question, solve={**question.solve, "points": points if len(points) > 1 else []})


def pairs(items: Sequence[Item], config: Config, chance: random.Random | None) -> tuple[Question, ...]:
    """Terms and what they stand for, to be joined by lines: a question a term, so that each keeps its number and id."""
    order = _mixed(len(items), chance or random.Random(f"{config.seed}{[item.uid for item in items]}"))
    return tuple(
        Question(
            item,
            1,
            {"left": term_of(item), "right": "、".join(items[order[row]].answers), "letter": LETTERS[row]},
            {"answer": LETTERS[order.index(row)], **_key(item)},
        )
        for row, item in enumerate(items)
    )


def asked_runs(item: Item, config: Config) -> list[Run]:
    """The stem as the student sees it: pieces of text, characters with pinyin, blanks."""
    return _runs(item, config, answered=False)


def spelled_answers(item: Item) -> list[Spelled]:
    """Each answer with its syllables, "" for a character that has none."""
    texts, readings = (item.members, item.member_pinyin) if item.members else (item.answers, item.answer_pinyin)
    sounds = readings if len(readings) == len(texts) else ((),) * len(texts)
    return [
        {"text": text, "pinyin": [syllable or "" for syllable in sound] if len(sound) == len(text) else []}
        for text, sound in zip(texts, sounds, strict=True)
    ]


def term_of(item: Item) -> str:
    """The term that an item asks about (“六稳”指哪六项内容？), or nothing."""
    quoted = _QUOTED.match(item.stem)
    return quoted.group(1) if quoted and not item.blanks else ""


def _lines(answer: str, written: int, printed: int) -> list[str]:
    """As many lines as it takes to write the answer, so many characters on each, with the answer printed on the first
    ones.
    """
    texts = list(_wrapped(answer, printed))
    return texts + [""] * (sum(1 for _ in _wrapped(answer, written)) - len(texts))


def _width(sheet: Sheet) -> int:
    """How many characters are printed on a writing line."""
    width, columns = SIZES[sheet.size][0], sheet.columns
    column = (width - (_SEALED_MARGINS if sheet.sealed else _MARGINS) - (columns - 1) * _GUTTER) / columns
    return int(column * 72 / 25.4 / (_TEXT_SIZE * sheet.scale)) - _BESIDE


def _wrapped(answer: str, line: int) -> Iterator[str]:
    """The answer in lines as wide as so many characters: none begins with a mark that closes or inside a number."""
    text, width = "", 0.0
    for piece in _PIECE.findall(answer):
        wide = sum(_HALF if character.isascii() else 1.0 for character in piece) + _HALF * piece[0].isascii()
        if text and width + wide > line and piece not in _CLOSING:
            yield text
            text, width = "", 0.0
        text += piece
        width += wide
    yield text


def grid(items: Sequence[Item], config: Config) -> tuple[Question, ...]:
    """Hard words of the paper's questions to write, as a dictionary has them, none of them an answer, and none of what
    is false.
    """
    words: dict[str, Reading] = {}
    answers = "\n".join(answer for item in items for answer in item.answers)
    for item in items:
        if len(item.pinyin) != len(item.stem) or (item.kind is Kind.JUDGE and item.answers[0] != RIGHT):
            continue
        for start, end, word, _ in listed_words(item.stem):
            reading = item.pinyin[start:end]
            if 2 <= len(word) <= 4 and is_hard(word, config.level) and all(reading) and word not in answers:
                words.setdefault(word, reading)
    chosen = sorted(words, key=lambda word: len(word) != 2)[:_GRID_WORDS]
    chosen = chosen[: len(chosen) // 2 * 2]
    return tuple(
        Question(None, 1, {"word": list(word), "pinyin": [syllable or "" for syllable in words[word]]})
        for word in chosen
    )


def _is_narrow(sheet: Sheet) -> bool:
    return sheet.large or sheet.size in ("16K", "B5")


def _runs(item: Item, config: Config, *, answered: bool, closed: bool = False) -> list[Run]:
    """The stem in pieces: text, characters with pinyin, blanks.

    A blank is one （　） when `closed`, else one for each part of its answer; a word to be written from its pinyin has
    that above its slots.
    """
    runs: list[Run] = []
    at = 0
    spelled = item.kind is Kind.DICTATION
    style = "slots" if spelled else config.sheet.blanks
    shown = stem_pinyin(item, config.pinyin, config.level)
    for number, (start, end) in enumerate(item.blanks):
        answer = item.stem[start:end]
        readings = item.answer_pinyin[number] if number < len(item.answer_pinyin) else ()
        for first, last in [(0, len(answer))] if closed else _parts(answer):
            runs += _text_runs(item, at, start + first, shown)
            pieces, width = ([], 0.0) if closed else _pieces(answer[first:last], style)
            blank: Run = {"blank": len(pieces), "width": width}
            if spelled and len(readings) == end - start:
                blank["above"] = [syllable or "" for syllable in readings[first:last]]
            if answered:
                blank["answer"] = pieces or [answer]
            runs.append(blank)
            at = start + last
    runs += _text_runs(item, at, len(item.stem), shown)
    return runs


def _pieces(answer: str, style: str) -> tuple[list[str], float]:
    """What each piece of a blank holds, and how wide each is in em."""
    if style == "slots":
        return list(answer), 1.45
    if style == "answer":
        return list(answer), 1.15
    return [answer[start : start + _UNIFORM] for start in range(0, len(answer), _UNIFORM)], _UNIFORM_WIDTH


def _text_runs(item: Item, start: int, end: int, shown: Reading) -> list[Run]:
    """The stem from `start` to `end`: characters under pinyin one by one, the text between them whole."""
    runs: list[Run] = []
    for bare, places in itertools.groupby(range(start, end), key=lambda place: shown[place] is None):
        if bare:
            runs.append({"text": "".join(item.stem[place] for place in places)})
        else:
            runs += [{"text": item.stem[place], "pinyin": shown[place]} for place in places]
    return runs


def is_placed_by_paragraph(item: Item) -> bool:
    """Whether the key says in which paragraph the answer stands."""
    return bool(item.source.sentence) and not (item.source.origin or item.source.article)


def _source(item: Item) -> str:
    """Where the answer comes from: an entry of the glossary, or the sentence with its place; only the place where the
    sentence is but the beginning of the answer.
    """
    source = item.source
    if source.origin:
        return f"出处：{source.origin}"
    if not source.sentence:
        return ""
    begins = is_placed_by_paragraph(item)
    place = f"第 {source.paragraph + 1} 段" if begins else source.article
    held = sum(answer in source.sentence for answer in item.answers)
    if 0 < held < len(item.answers):
        return f"原文（{place}起）" if begins else f"原文（{place}）"
    return f"原文（{place}）：{_ARTICLE.sub('', source.sentence)}"


def _key(item: Item) -> QuestionData:
    """What the key says of every question."""
    readings = [[syllable or "" for syllable in reading] for reading in item.answer_pinyin]
    return {
        "answers": list(item.answers),
        "readings": readings if [len(r) for r in readings] == [len(a) for a in item.answers] else [],
        "source": _source(item),
        "note": item.note,
    }
