"""No blank's pinyin can be read on the question's side, in any exporter, however much pinyin a recipe wants."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest
from pypdf import PdfReader

from quizgen.build import build
from quizgen.config import Config, Print
from quizgen.export.paper import make_paper
from quizgen.export.typesetting import typeset
from quizgen.model import Deck, Item, Kind

SEED = Path(__file__).parents[1] / "seeds" / "yangtze-delta-2020-08-22.txt"
TEXT = """夯实基础 稳中求进

要坚持稳中求进工作总基调，完整、准确、全面贯彻新发展理念，夯实绿色发展的基础。
面对严峻复杂的形势，各地必须把防范化解风险放在突出位置，坚决守住不发生系统性风险的底线。
要做好三项工作：一是优化营商环境，二是壮大新兴产业，三是完善社会保障。
王建国强调，要把人民放在心中最高的位置，着力保障和改善民生，切实解决群众急难愁盼的问题。
本办法所称数据，是指以电子方式对信息的记录。
推动形成能者上、优者奖、庸者下、劣者汰的正确导向，落实“六稳”“六保”任务。
到2025年，全省将建成30个示范区，新增就业120万人，棚户区改造全面完成。
"""


@pytest.fixture(scope="module", params=["seed", "made up"])
def source(request, tmp_path_factory):
    if request.param == "seed":
        return SEED
    path = tmp_path_factory.mktemp("text") / "made-up.txt"
    path.write_text(TEXT, "utf-8")
    return path


def config(showing, **more):
    return Config(
        pinyin=showing, card_pinyin=showing, tone_colours=True, learn=(Kind.DICTATION, Kind.VOCABULARY), level=1, **more
    )


def sounds(item: Item) -> set[str]:
    """What must not be read: the sound of each answer of two characters or more."""
    return {" ".join(map(str, each)) for each in item.answer_pinyin if len(each) > 1 and all(each)}


def heard(page: str) -> str:
    """The syllables above the characters of a page, with a bar between those that no ruby joins."""
    page = re.sub(r"<style>.*?</style>| data-cloze=\"[^\"]*\"", "", page, flags=re.DOTALL)
    pieces = re.split(r"<ruby>(?:<rb>)?(.)(?:</rb>)?<rt>(?:<span[^>]*>)?([^<]*)(?:</span>)?</rt></ruby>", page)
    said = "|"
    for between, _, syllable in zip(pieces[::3], [*pieces[1::3], ""], [*pieces[2::3], ""], strict=True):
        said += ("|" if between else " ") + syllable
    return said


@pytest.mark.parametrize("showing", ["off", "hard", "all"])
def test_no_card_tells(source, tmp_path, showing):
    (report,) = build([source], tmp_path, config(showing, formats=("apkg",)))
    by_uid = {item.uid: item for item in report.items}
    col = Collection(str(tmp_path / "collection.anki2"))
    try:
        options = ImportAnkiPackageOptions(merge_notetypes=True)
        col.import_anki_package(ImportAnkiPackageRequest(package_path=str(report.files[0]), options=options))
        rubies = 0
        for number in col.find_cards(""):
            card = col.get_card(number)
            item, said = by_uid[card.note()["编号"]], heard(card.question())
            rubies += card.question().count("<rt>")
            assert '<rt><span class="tone' in card.answer() or not any(map(any, (item.pinyin, *item.answer_pinyin)))
            if item.kind is Kind.VOCABULARY:
                assert "<rt>" not in card.question() and "CC-CEDICT" in card.answer()
                assert item.answers[0].split(";")[0].split("'")[0] in card.answer()
            if item.kind is Kind.LIST:
                hidden = [" ".join(map(str, item.member_pinyin[card.ord]))]
            else:
                hidden = [] if item.kind is Kind.JUDGE else sorted(sounds(item))
            for sound in hidden:
                assert sound not in said, (item.stem, sound)
            plain = re.sub(r"<[^>]*>", "", re.sub(r" data-cloze=\"[^\"]*\"|<rt>.*?</rt>", "", card.question()))
            if item.kind is not Kind.DICTATION:
                assert not re.search(r"\[[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]+\]", plain)
                assert all(sound not in plain for sound in hidden)
        assert bool(rubies) == (showing != "off")
    finally:
        col.close()


@pytest.mark.parametrize("showing", ["off", "hard", "all"])
def test_no_paper_tells(source, tmp_path, showing):
    (report,) = build([source], tmp_path, config(showing, formats=()))
    data = make_paper(Deck("题", "paper", "space", "题", report.items, ()), config(showing)).data(Print.WORKSHEET)
    by_uid = {item.uid: item for item in report.items}
    for section in data["sections"]:
        for question in section["questions"]:
            item = by_uid.get(question["id"])
            if item is None or item.kind in (Kind.JUDGE, Kind.DICTATION):
                continue
            said = " ".join(run.get("pinyin") or "|" for run in question.get("runs", ()))
            assert not [sound for sound in sounds(item) if sound in said], item.stem
    path = tmp_path / "student.pdf"
    path.write_bytes(
        typeset("worksheet", {**data, "sections": [each for each in data["sections"] if each["layout"] != "grid"]})
    )
    printed = " ".join("".join(page.extract_text() for page in PdfReader(path).pages).split())
    asked = {question["id"] for section in data["sections"] for question in section["questions"]}
    for item in report.items:
        if item.uid in asked and item.blanks and item.kind not in (Kind.JUDGE, Kind.DICTATION):
            assert not [sound for sound in sounds(item) if sound in printed], item.stem
