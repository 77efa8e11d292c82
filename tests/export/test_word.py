"""The papers as Word documents, read back as XML, by python-docx and by LibreOffice where there is one."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import docx as library
import pytest
from lxml import etree
from pypdf import PdfReader

from quizgen.config import Config, Print, Sheet
from quizgen.export.paper import make_paper
from quizgen.export.word import docx
from quizgen.export.worksheet import worksheet
from quizgen.model import RIGHT, WRONG, Deck, Item, Kind, Option, Source, TextCredit

FONTS = Path(str(files("quizgen").joinpath("data/fonts")))
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MEMBERS = ("推动经济高质量发展", "加大科技攻关力度", "提升城市发展质量", "夯实绿色发展基础")
TERMS = {
    "两山": ("金山", "银山"),
    "三江": ("辽江", "珠江", "松江"),
    "四海": ("东海", "渤海", "黄海", "南海"),
    "五岳": ("泰岳", "华岳", "衡岳", "恒岳", "嵩岳"),
}


def question(kind: Kind, number: int, stem: str, *answers: str, **more) -> Item:
    return Item(kind, str(kind), stem, answers, Source("a.txt", "题", 0, stem, number * 100), uid=f"U{number}", **more)


def cloze(number: int, before: str, answer: str, after: str, **more) -> Item:
    start = len(before)
    return question(
        Kind.CLOZE, number, f"{before}{answer}{after}", answer, blanks=((start, start + len(answer)),), **more
    )


def deck(*items: Item, title: str = "扎实推进一体化发展") -> Deck:
    return Deck(title, "paper", "space", title, items, (TextCredit("a.txt", title, f"某报《{title}》"),))


FULL = deck(
    cloze(1, "要坚持", "目标导向", "，走在前列。"),
    cloze(2, "构建“", "双循环", "”，遏制壁垒。", pinyin=(*(None,) * 8, "è", "zhì", "bì", "lěi", None)),
    question(
        Kind.CHOICE,
        4,
        "会议召开的城市是",
        "合肥",
        options=tuple(Option(t, t == "合肥") for t in ("上海", "南京", "合肥", "杭州")),
    ),
    question(Kind.JUDGE, 5, "各地可以搞一刀切。", WRONG, truth="各地不能搞一刀切。"),
    question(Kind.JUDGE, 6, "发展要因地制宜。", RIGHT),
    question(Kind.LIST, 7, "要做好四项工作", *MEMBERS, members=MEMBERS, head="要做好四项工作", ordered=True, score=0.9),
    question(Kind.FACT, 10, "座谈会由谁主持？", "张三丰"),
    *(
        question(Kind.TERM, 20 + n, f"“{name}”指哪几项？", *TERMS[name], members=TERMS[name])
        for n, name in enumerate(TERMS)
    ),
)
HIDDEN = ("目标导向", "双循环", "张三丰", "不能搞一刀切")


def parts(path: Path) -> dict[str, str]:
    """Each XML part's text and attribute values, joined."""
    with zipfile.ZipFile(path) as package:
        trees = {name: etree.fromstring(package.read(name)) for name in package.namelist() if not name.endswith("jpeg")}
    return {
        name: "".join([*tree.itertext(), *(value for each in tree.iter() for value in each.attrib.values())])
        for name, tree in trees.items()
    }


def shown(path: Path) -> str:
    with zipfile.ZipFile(path) as package:
        tree = etree.fromstring(package.read("word/document.xml"))
    return re.sub(r"[\s\u200b]", "", "".join(node.text or "" for node in tree.iter(f"{W}t")))


def test_worksheet_and_key_of_each_version(tmp_path: Path):
    made = docx(FULL, tmp_path, replace(Config(), versions=("A", "B")))
    assert [path.name for path in made] == [
        "paper-worksheet-A.docx",
        "paper-key-A.docx",
        "paper-worksheet-B.docx",
        "paper-key-B.docx",
    ]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(path.name for path in made)


def test_a_title_may_be_longer_than_the_property_of_a_file(tmp_path: Path):
    made = docx(replace(FULL, title="长" * 300), tmp_path, Config())
    assert "长" * 300 in shown(made[0])


def test_no_part_of_the_worksheet_holds_an_answer_and_the_key_holds_all(tmp_path: Path):
    student, key = docx(FULL, tmp_path, Config())
    for name, text in parts(student).items():
        assert not [answer for answer in HIDDEN if answer in text], name
    assert all(answer in shown(key) for answer in HIDDEN)


def test_everything_the_paper_shows_is_in_the_document(tmp_path: Path):
    student = shown(docx(FULL, tmp_path, Config())[0])
    data = make_paper(FULL, Config()).data(Print.WORKSHEET)
    for section in data["sections"]:
        assert section["name"] in student and section["hint"].replace(" ", "") in student
        for each in section["questions"]:
            texts = [run["text"] for run in each.get("runs", ()) if "text" in run]
            texts += [*each.get("options", ()), *(box["text"] for box in each.get("boxes", ()))]
            texts += [each[side] for side in ("left", "right") if side in each]
            assert texts or section["layout"] in ("grid", "neat")
            for text in texts:
                assert text in student


def test_each_section_counts_from_one(tmp_path: Path):
    document = library.Document(docx(FULL, tmp_path, Config())[0])
    lists = set(document.element.xpath("//w:numPr/w:numId/@w:val"))
    sections = [s for s in make_paper(FULL, Config()).sections if s.layout not in ("grid", "neat")]
    assert len(lists) == len(sections)
    shapes = document.part.numbering_part.element.xpath("w:num/w:abstractNumId/@w:val")
    assert len(set(shapes[-len(lists) :])) == len(lists)


def test_pinyin_is_ruby_and_never_on_a_blank(tmp_path: Path):
    with zipfile.ZipFile(docx(FULL, tmp_path, replace(Config(), pinyin="all"))[0]) as package:
        tree = etree.fromstring(package.read("word/document.xml"))
    ruby = {
        "".join(each.find(f"{W}rubyBase").itertext()): "".join(each.find(f"{W}rt").itertext())
        for each in tree.iter(f"{W}ruby")
    }
    assert ruby == {"遏": "è", "制": "zhì", "壁": "bì", "垒": "lěi"}


def test_the_same_deck_makes_the_same_bytes(tmp_path: Path):
    one, two = docx(FULL, tmp_path / "a", Config()), docx(FULL, tmp_path / "b", Config())
    assert [path.read_bytes() for path in one] == [path.read_bytes() for path in two]


def test_hostile_text_is_text(tmp_path: Path):
    hostile = "<w:p/> & {MERGEFIELD x} \x00\x0b\ufffe ]]> =1+1"
    papers = deck(cloze(1, hostile, "答案甲", "。"), title=hostile)
    student = shown(docx(papers, tmp_path, Config())[0])
    assert "<w:p/>&{MERGEFIELDx}〓〓〓]]>=1+1" in student


@pytest.mark.parametrize("size", ["A4", "A3", "16K", "B5"])
def test_page_sizes(tmp_path: Path, size: str):
    sheet = Sheet(size=size, large=True, fields=("姓名", "学号"), header="第一小组")
    student = docx(FULL, tmp_path, replace(Config(), sheet=sheet))[0]
    page = library.Document(student).sections[0]
    wanted = {"A4": (210, 297), "A3": (420, 297), "16K": (184, 260), "B5": (182, 257)}[size]
    assert (round(page.page_width.mm), round(page.page_height.mm)) == wanted
    (columns,) = page._sectPr.xpath("w:cols/@w:num") or ["1"]  # noqa: SLF001
    assert columns == ("2" if size == "A3" else "1") and len(page._sectPr.xpath("w:cols")) == 1  # noqa: SLF001
    assert page.header.paragraphs[0].text == "第一小组" and "学号" in shown(student)


def _printed(path: Path) -> str:
    return re.sub(r"\s", "", "".join(page.extract_text() for page in PdfReader(path).pages))


def _own_fonts(folder: Path) -> dict[str, str]:
    """What makes LibreOffice print with the fonts of the package: a new machine has no Chinese ones."""
    fonts = folder / "fonts.conf"
    folders = f"<dir>{FONTS}</dir><dir>/usr/share/fonts</dir><cachedir>{folder / 'fonts'}</cachedir>"
    fonts.write_text(f"<fontconfig>{folders}</fontconfig>", "utf-8")
    return {"FONTCONFIG_FILE": str(fonts)}


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not here; CI has it")
def test_libreoffice_opens_both_and_prints_the_same_questions(tmp_path: Path):
    made = docx(FULL, tmp_path, Config())
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    command = ["soffice", home, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), *map(str, made)]
    subprocess.run(command, check=True, capture_output=True, timeout=120, env=os.environ | _own_fonts(tmp_path))
    student, key = (_printed(path.with_suffix(".pdf")) for path in made)
    typeset = _printed(worksheet(FULL, tmp_path, Config())[0])
    asked = {
        run["text"]
        for section in make_paper(FULL, Config()).data(Print.WORKSHEET)["sections"]
        for each in section["questions"]
        for run in each.get("runs", ())
        if "text" in run
    }
    assert len(asked) > 8
    for text in asked:
        assert text in typeset and text in student
    assert "要坚持" in student and "走在前列" in student and "座谈会由谁主持？" in student
    assert all(member in student for member in MEMBERS)
    assert not [answer for answer in HIDDEN if answer in student]
    assert all(answer in key for answer in HIDDEN)
    assert "1.要坚持" in student
