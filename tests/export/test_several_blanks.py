"""A sentence with several blanks at once in everything that shows it: card, papers, flash card, JSON Lines."""

from __future__ import annotations

import json
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest
from lxml import etree
from pypdf import PdfReader

from quizgen.config import Config
from quizgen.deck.verify import Fault, verify
from quizgen.export.anki import apkg
from quizgen.export.flashcards import flashcards
from quizgen.export.jsonl import jsonl
from quizgen.export.paper import make_paper
from quizgen.export.word import docx
from quizgen.export.worksheet import worksheet
from quizgen.language.item_pinyin import with_pinyin
from quizgen.language.shown_pinyin import stem_pinyin
from quizgen.model import ANY_ORDER, Deck, Item, TextCredit
from quizgen.reading import read_text
from quizgen.rules.parallel import parallel
from quizgen.structure.annotate import annotate

PAIR = "我们要把改善民生作为水利工作的出发点和落脚点，让全县村民喝上放心水。"
FRAME = "要统筹推进“五位一体”总体布局，协调推进“四个全面”战略布局，办好水利事业。"
TEXT = f"在水利工作会议上的讲话\n\n{PAIR}\n\n{FRAME}"
ANSWERS = {"UAAAA": ("出发点", "落脚点"), "UAAAB": ("五位一体", "四个全面")}
GAPPED = {"UAAAA": "作为水利工作的____和____，让全县村民", "UAAAB": "统筹推进“____”总体布局，协调推进“____”战略布局"}
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ALL = Config(pinyin="all", card_pinyin="all")


def _items() -> tuple[Item, ...]:
    found = parallel(annotate(read_text(TEXT, "a.txt")))
    return tuple(
        replace(with_pinyin(item, item.source.sentence), uid=f"UAAA{at}")
        for at, item in zip("AB", sorted(found, key=lambda item: item.source.start), strict=True)
    )


ITEMS = _items()
DECK = Deck(
    "讲话", "paper", "space", "讲话", ITEMS, (TextCredit("a.txt", "讲话", "某报"),), {each.uid: 1 for each in ITEMS}
)


def _bare(text: str) -> str:
    return re.sub(r"[\s\u200b]", "", text)


def _han(text: str) -> str:
    return "".join(re.findall("[\u4e00-\u9fff]", text))


def _pages(path: Path) -> list[str]:
    return [_bare(page.extract_text()) for page in PdfReader(path).pages]


def test_both_are_made_with_their_answers_in_order() -> None:
    assert {each.uid: each.answers for each in ITEMS} == ANSWERS
    assert all(GAPPED[each.uid] in each.gapped for each in ITEMS)
    assert [each.note for each in ITEMS] == [ANY_ORDER, ""]


def test_no_pinyin_stands_above_a_blank_and_all_stand_beside() -> None:
    for item in ITEMS:
        shown = stem_pinyin(item, "all", 0)
        blank = {place for span in item.blanks for place in range(*span)}
        assert not any(shown[place] for place in blank)
        assert all(shown[place] for place, each in enumerate(item.stem) if place not in blank and each.isalnum())
        assert [len(reading) for reading in item.answer_pinyin] == [len(answer) for answer in item.answers]


@pytest.mark.parametrize("config", [Config(), ALL])
def test_one_card_hides_all_and_shows_all_behind(tmp_path: Path, config: Config) -> None:
    (package,) = apkg(DECK, tmp_path, config)
    opened = Collection(str(tmp_path / "collection.anki2"))
    options = ImportAnkiPackageOptions(merge_notetypes=True, with_scheduling=False)
    try:
        opened.import_anki_package(ImportAnkiPackageRequest(package_path=str(package), options=options))
        assert opened.note_count() == opened.card_count() == len(ITEMS)
        for item in ITEMS:
            (number,) = opened.find_cards(f"编号:{item.uid}")
            card = opened.get_card(number)
            assert card.note().note_type()["name"] == "quizgen 填空"
            front, back = (_visible(page) for page in (card.question(), card.answer()))
            assert GAPPED[item.uid].replace("____", "[...]") in front
            assert not [answer for answer in item.answers if answer in front]
            assert item.stem in back and back.count(item.answers[1]) == 2
            assert (ANY_ORDER in back) == (item.note == ANY_ORDER) and ANY_ORDER not in front
            heard = re.sub(r'data-cloze="[^"]*"', "", card.question())
            assert not {syllable for reading in item.answer_pinyin for syllable in reading} & set(
                re.findall(r"<rt>(\w+)</rt>", heard)
            ) - set(stem_pinyin(item, "all", 0))
    finally:
        opened.close()


def _visible(page: str) -> str:
    return _bare(re.sub(r"<[^>]*>", "", re.sub(r"<style>.*?</style>|<rt>.*?</rt>", "", page, flags=re.DOTALL)))


def test_each_blank_earns_its_marks_on_paper() -> None:
    (section,) = [each for each in make_paper(DECK, Config()).sections if each.name == "填空"]
    assert section.units == 4


def test_the_worksheet_asks_and_key_and_teachers_copy_answer(tmp_path: Path) -> None:
    student, key, teacher = ("".join(_pages(path)) for path in worksheet(DECK, tmp_path, Config(pinyin="off")))
    for answers in ANSWERS.values():
        assert not [answer for answer in answers if answer in student]
        assert "".join(answers) in _han(key) and all(answer in teacher for answer in answers)
    assert key.count(ANY_ORDER) == 1
    assert "作为水利工作的和，让全县村民" in student.replace("_", "")


def test_the_word_documents_do_so_too(tmp_path: Path) -> None:
    student, key = (_written(path) for path in docx(DECK, tmp_path, Config()))
    for answers in ANSWERS.values():
        assert not [answer for answer in answers if answer in student]
        assert "".join(answers) in key.replace("　", "")
    assert key.count(ANY_ORDER) == 1


def test_no_line_of_a_blank_goes_on_below_the_word_between_two(tmp_path: Path) -> None:
    document = _document(docx(DECK, tmp_path, ALL)[0])
    between = [each for each in document.iter(f"{W}ruby") if "".join(each.itertext()) == "hé和"]
    assert between
    for ruby in between:
        assert [each.get(f"{W}val") for each in ruby.iter(f"{W}u")] == ["none", "none"]


def _document(path: Path) -> etree._Element:
    with zipfile.ZipFile(path) as package:
        return etree.fromstring(package.read("word/document.xml"))


def _written(path: Path) -> str:
    return _bare("".join(node.text or "" for node in _document(path).iter(f"{W}t")))


def test_the_front_of_a_flash_card_asks_for_all_and_the_back_says_whether_their_order_counts(tmp_path: Path) -> None:
    front, back = _pages(flashcards(DECK, tmp_path, Config(pinyin="off"))[0])
    for uid, answers in ANSWERS.items():
        assert GAPPED[uid] in front
        assert not [answer for answer in answers if answer in front]
        assert all(answer in _han(back) for answer in answers)
    assert back.count(ANY_ORDER) == 1 and ANY_ORDER not in front


def test_json_lines_have_every_blank(tmp_path: Path) -> None:
    (path,) = jsonl(DECK, tmp_path, Config())
    for line in map(json.loads, path.read_text("utf-8").splitlines()):
        assert tuple(line["answers"]) == ANSWERS[line["uid"]]
        assert [line["stem"][start:end] for start, end in line["blanks"]] == line["answers"]
        assert line["kind"] == "cloze" and line["members"] == []


def test_each_answer_is_proved() -> None:
    assert verify(ITEMS, {"a.txt": TEXT}) == ()
    (lost,) = verify(ITEMS[:1], {"a.txt": TEXT.replace("落脚点", "归宿")})
    assert (lost.fault, lost.detail) == (Fault.NOT_IN_SOURCE, "落脚点")
    told = replace(ITEMS[0], stem=ITEMS[0].stem.replace("喝上", "从落脚点喝上"))
    assert [each.fault for each in verify([told], {"a.txt": TEXT})] == [Fault.LEAK]
