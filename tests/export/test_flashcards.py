"""Flash cards and the pocket list as PDF, read back with the places of their texts."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from pypdf import PdfReader

from quizgen.config import Config, Sheet
from quizgen.export.flashcards import flashcards
from quizgen.export.pocket import pocket
from quizgen.model import RIGHT, Deck, Item, Kind, Source, TextCredit

WORDS = "甲乙丙丁戊己庚辛壬癸子丑寅卯"
"""Each stands in one card's question and, doubled, in its answer."""


def card(number: int) -> Item:
    stem = f"问{WORDS[number]}是什么？"
    return Item(Kind.FACT, "fact", stem, (f"答{WORDS[number] * 2}",), Source("a.txt", "题"), uid=f"U{number}")


def deck(*items: Item) -> Deck:
    return Deck("题目", "cards", "space", "题目", items, (TextCredit("a.txt", "题目", "某报"),))


def texts(path: Path) -> list[str]:
    return [re.sub(r"\s", "", page.extract_text()) for page in PdfReader(path).pages]


def places(path: Path) -> list[dict[str, tuple[int, int]]]:
    """For each page the column and row (of four) in which each of WORDS stands first."""
    found = []
    for page in pdfium.PdfDocument(path):
        read = page.get_textpage()
        width, height = page.get_size()
        where: dict[str, tuple[int, int]] = {}
        for index in range(read.count_chars()):
            x, y, _, _ = read.get_charbox(index)
            where.setdefault(read.get_text_range(index, 1), (int(2 * x / width), int(4 * (height - y) / height)))
        found.append({word: place for word, place in where.items() if word in WORDS})
    return found


def test_each_back_lies_behind_its_front(tmp_path: Path):
    (path,) = flashcards(deck(*(card(number) for number in range(11))), tmp_path, Config())
    assert path.name == "cards-flashcards.pdf"
    pages = places(path)
    assert len(pages) == 4
    for front, back in ((pages[0], pages[1]), (pages[2], pages[3])):
        assert front and {word: (1 - column, row) for word, (column, row) in front.items()} == back


def test_ten_to_a_sheet(tmp_path: Path):
    config = Config(sheet=Sheet(cards=10))
    assert len(texts(flashcards(deck(*(card(number) for number in range(10))), tmp_path, config)[0])) == 2


def test_no_front_holds_an_answer(tmp_path: Path):
    blank = Item(
        Kind.CLOZE, "cloze", "坚持目标导向前行。", ("目标导向",), Source("a", "题"), blanks=((2, 6),), uid="U1"
    )
    listed = Item(
        Kind.LIST,
        "list",
        "提高把方向、谋大局的能力",
        ("把方向", "谋大局"),
        Source("a", "题"),
        head="提高……的能力",
        members=("把方向", "谋大局"),
        uid="U2",
    )
    front, back = texts(flashcards(deck(blank, listed), tmp_path, Config())[0])
    assert "坚持____前行" in front and "提高____的能力" in front
    for answer in ("目标导向", "把方向", "谋大局"):
        assert answer not in front and answer in back


def test_the_back_of_a_word_has_its_pinyin_meaning_sentence_and_source(tmp_path: Path):
    word = Item(
        Kind.VOCABULARY,
        "vocabulary",
        "水闸",
        ("sluice",),
        Source("a", "题", sentence="村口改造了一座水闸。"),
        note="释义：CC-CEDICT",
        pinyin=("shuǐ", "zhá"),
        uid="U1",
    )
    front, back = texts(flashcards(deck(word), tmp_path, Config())[0])
    assert "水闸" in front and not any(told in front for told in ("shuǐ", "sluice", "村口", "CC-CEDICT"))
    assert all(told in back for told in ("水", "闸", "shuǐ", "zhá", "sluice", "村口改造了一座水闸。", "CC-CEDICT"))


def test_dictation_shows_the_pinyin_of_its_word(tmp_path: Path):
    word = Item(
        Kind.DICTATION,
        "dictation",
        "坚持改革前行。",
        ("改革",),
        Source("a", "题"),
        blanks=((2, 4),),
        answer_pinyin=(("gǎi", "gé"),),
        uid="U1",
    )
    front, back = texts(flashcards(deck(word), tmp_path, Config())[0])
    assert "gǎi" in front and "改革" not in front and "改" in back


def test_a_deck_of_choices_alone_makes_no_cards(tmp_path: Path, caplog: pytest.LogCaptureFixture):
    judge = Item(Kind.JUDGE, "judge", "对。", (RIGHT,), Source("a", "题"))
    assert flashcards(deck(judge), tmp_path, Config()) == () and not list(tmp_path.iterdir())
    assert "no item fits a flash card" in caplog.text


def test_long_and_hostile_texts_stay_on_their_cards(tmp_path: Path):
    hostile = '#panic("x") $a$ *b* \\ @c <d>'
    long = Item(Kind.FACT, "fact", hostile + "问" * 300, ("答" * 400,), Source("a", "题"), uid="U1")
    front, back = places(flashcards(deck(replace(long, answers=("甲" * 400,)), card(1)), tmp_path, Config())[0])
    assert back["甲"] == (1, 0) and front["乙"] == (1, 0)
    assert re.sub(r"\s", "", hostile) in texts(tmp_path / "cards-flashcards.pdf")[0]


def test_pocket_list_of_terms_and_words(tmp_path: Path):
    members = ("稳就业", "稳金融")
    term = Item(
        Kind.TERM,
        "term",
        "“六稳”指哪几项？",
        members,
        Source("a", "题"),
        members=members,
        pinyin=(None, "liù", "wěn", *(None,) * 6),
    )
    word = Item(
        Kind.VOCABULARY,
        "vocabulary",
        "严峻",
        ("grim; severe",),
        Source("a", "题", sentence="形势严峻。"),
        note="CC-CEDICT",
        pinyin=("yán", "jùn"),
    )
    (path,) = pocket(deck(term, word, card(1)), tmp_path, Config())
    text = "".join(texts(path))
    for each in ("六稳liùwěn", "稳就业、稳金融", "严峻yánjùn", "grim;severe", "形势严峻。", "CC-CEDICT"):
        assert each in text
    box = PdfReader(path).pages[0].mediabox
    assert (round(box.width / 72 * 25.4), round(box.height / 72 * 25.4)) == (105, 148)


def test_a_deck_without_terms_has_no_pocket_list(tmp_path: Path, caplog: pytest.LogCaptureFixture):
    assert pocket(deck(card(1)), tmp_path, Config()) == ()
    assert "no terms" in caplog.text
