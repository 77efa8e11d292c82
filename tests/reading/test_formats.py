"""Every source format and encoding to the same clean document; what is no text is one clear line."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import docx
import pytest
import typst
from docx.oxml import parse_xml
from pypdf import PdfReader, PdfWriter

from quizgen.errors import QuizgenError
from quizgen.model import Role
from quizgen.reading import LARGEST, find_sources, read, read_text

SEED = Path(__file__).parents[2] / "seeds" / "yangtze-delta-2020-08-22.txt"
FONTS = Path(__file__).parents[2] / "quizgen" / "data" / "fonts"
BODY = (
    "要坚持人民城市人民建的理念，推动城市治理体系和治理能力现代化，让群众办事更方便、生活更舒心。"
    "这项工作事关全局，必须抓紧抓好。"
)
TRADITIONAL = (
    "要堅持以人民為中心的發展思想，推動經濟高質量發展，不斷增強人民群眾的獲得感。這項工作事關全局，必須抓緊抓好。"
)


def body(document) -> str:
    return "".join(document.text[p.start : p.end] for p in document.paragraphs if p.role is Role.BODY)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("times", [1, 40])
def test_simplified_text_in_any_encoding(tmp_path, encoding, times):
    path = tmp_path / "文.txt"
    path.write_bytes(("\n".join([BODY] * times)).encode(encoding))
    assert body(read(path)) == BODY * times


@pytest.mark.parametrize("encoding", ["gb18030", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    "text", ["推动治理", "加强城市治理", "二〇二四年，GDP增长5.2%", "他说：“好！”", "绿水青山就是金山银山"]
)
def test_a_few_words_are_enough_to_tell_the_encoding(tmp_path, text, encoding):
    path = tmp_path / "文.txt"
    path.write_bytes(text.encode(encoding))
    assert read(path).text == text


@pytest.mark.parametrize("encoding", ["big5", "gb18030"])
@pytest.mark.parametrize("text", ["推動治理", "臺灣同胞", "綠水青山就是金山銀山", "2024年1月工作要點"])
def test_a_few_traditional_words_are_enough_to_tell_the_encoding(tmp_path, text, encoding):
    path = tmp_path / "文.txt"
    path.write_bytes(text.encode(encoding))
    assert read(path).text == text


def test_a_text_cut_off_inside_its_last_character_is_read(tmp_path):
    path = tmp_path / "文.txt"
    path.write_bytes((BODY + "务").encode()[:-1])
    assert read(path).text == BODY


def test_a_damaged_word_file_is_one_line_wherever_the_damage_is(tmp_path):
    made = docx.Document()
    made.add_paragraph(BODY)
    whole = io.BytesIO()
    made.save(whole)
    for at in range(0, len(whole.getvalue()), 997):
        broken = bytearray(whole.getvalue())
        broken[at : at + 40] = bytes(40)
        path = tmp_path / "坏.docx"
        path.write_bytes(broken)
        try:
            read(path)
        except QuizgenError as error:
            assert "坏.docx" in str(error)


@pytest.mark.parametrize("encoding", ["utf-8", "big5", "gb18030", "utf-16"])
def test_traditional_text_is_taken_as_it_is(tmp_path, encoding):
    path = tmp_path / "文.txt"
    path.write_bytes(TRADITIONAL.encode(encoding))
    assert body(read(path)) == TRADITIONAL


def test_markdown_keeps_headings_and_numbers_and_drops_marks(tmp_path):
    path = tmp_path / "法.md"
    path.write_text(
        "---\ntitle: x\n---\n# 城市治理条例\n\n<!-- INFO END -->\n\n## 第一章 总则\n\n第一条 为了**加强**[治理](http://a.b)，制定本条例。\n\n"
        "1. 第一项工作要抓好；\n2. 第二项工作要抓好。\n",
        "utf-8",
    )
    document = read(path)
    assert document.title == "城市治理条例"
    assert [document.text[p.start : p.end] for p in document.paragraphs if p.role is Role.BODY] == [
        "第一条\u3000为了加强治理，制定本条例。",
        "1. 第一项工作要抓好；",
        "2. 第二项工作要抓好。",
    ]


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("探测卫星**“新星一号”**发射升空。", "探测卫星“新星一号”发射升空。"),
        ("**关键在于落实。**各地都要抓紧。", "关键在于落实。各地都要抓紧。"),
        ("学习**《条例》**和**《办法》**。", "学习《条例》和《办法》。"),
        ("这是==重点==内容。", "这是重点内容。"),
        ("若 x == y 则 y == z。", "若 x == y 则 y == z。"),
        ("此处`**照抄**`。", "此处**照抄**。"),
        ("共\\*\\*两颗\\*\\*星。", "共**两颗**星。"),
    ],
)
def test_marks_of_emphasis_do_not_stay_beside_chinese(tmp_path, written, read_as):
    path = tmp_path / "注.md"
    path.write_text(f"## 一、要点\n\n{written}\n", "utf-8")
    assert body(read(path)) == read_as


def test_loose_lists_keep_their_numbers_with_their_text(tmp_path):
    path = tmp_path / "纲.md"
    path.write_text(
        "1. 主题是<u>城市治理</u>；\n\n2. 三件大事：\n\n    1. 第一件；\n\n    2. 第二件。\n\n- 另一项。\n", "utf-8"
    )
    document = read(path)
    assert document.text.split("\n") == [
        "1. 主题是城市治理；",
        "2. 三件大事：",
        "（1）第一件；",
        "（2）第二件。",
        "另一项。",
    ]


W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


def ruby(text: str, guide: str) -> str:
    return f"<w:ruby><w:rt>{run(guide)}</w:rt><w:rubyBase>{run(text)}</w:rubyBase></w:ruby>"


@pytest.mark.parametrize(
    ("wrapped", "read_as"),
    [
        (f'<w:smartTag w:element="chsdate">{run("2020年5月4日")}</w:smartTag>', "2020年5月4日"),
        (f"<w:ins>{run('后来加上的')}</w:ins>", "后来加上的"),
        (f"<w:del><w:r><w:delText>删去的</w:delText></w:r></w:del><w:moveTo>{run('移来的')}</w:moveTo>", "移来的"),
        (f'<w:fldSimple w:instr="TITLE">{run("域里的")}</w:fldSimple>', "域里的"),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{run('控件里的')}</w:sdtContent></w:sdt>", "控件里的"),
        (f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('单击输入')}</w:sdtContent></w:sdt>", ""),
        (
            f"<w:sdt><w:sdtPr><w:showingPlcHdr w:val='0'/></w:sdtPr><w:sdtContent>{run('正文')}</w:sdtContent></w:sdt>",
            "正文",
        ),
        (f"<w:ins><w:smartTag>{run('上海')}</w:smartTag>{run('等地')}</w:ins>", "上海等地"),
        (f"<w:r>{ruby('劳', 'láo')}</w:r>", "劳"),
        (
            f"<w:r><w:t>要</w:t>{ruby('劳', 'láo')}<w:t>逸</w:t>{ruby('结合', 'jié hé')}<w:t>。</w:t></w:r>",
            "要劳逸结合。",
        ),
    ],
)
def test_word_files_keep_text_whatever_word_wraps_it_in(tmp_path, wrapped, read_as):
    made = docx.Document()
    made.element.body.insert(0, parse_xml(f'<w:p xmlns:w="{W}">{run("起初，")}{wrapped}{run(BODY)}</w:p>'))
    made.save(tmp_path / "文.docx")
    assert body(read(tmp_path / "文.docx")) == f"起初，{read_as}{BODY}"


def test_a_phonetic_guide_takes_no_mark_from_the_words_around_it(tmp_path):
    made = docx.Document()
    text = f"<w:r><w:rPr><w:b/></w:rPr><w:t>劳动</w:t>{ruby('最', 'zuì')}<w:t>光荣</w:t></w:r>"
    made.element.body.insert(0, parse_xml(f'<w:p xmlns:w="{W}">{run("起初，")}{text}{run(BODY)}</w:p>'))
    made.save(tmp_path / "文.docx")
    assert {"劳动", "光荣"} == {mark.text for mark in read(tmp_path / "文.docx").marked}


MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"


def box(*paragraphs: str) -> str:
    return f"<w:txbxContent>{''.join(f'<w:p>{run(text)}</w:p>' for text in paragraphs)}</w:txbxContent>"


@pytest.mark.parametrize(
    "boxes",
    [
        f"<w:pict>{box('框里一句。', '框里二句。')}</w:pict>",
        f"<mc:AlternateContent><mc:Choice><w:drawing>{box('框里一句。', '框里二句。')}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box('框里一句。', '框里二句。')}</w:pict></mc:Fallback></mc:AlternateContent>",
        "<mc:AlternateContent><mc:Choice><w:drawing/></mc:Choice>"
        f"<mc:Fallback><w:pict>{box('框里一句。', '框里二句。')}</w:pict></mc:Fallback></mc:AlternateContent>",
        f"<w:drawing>{box('框里一句。')}</w:drawing><w:pict>{box('框里二句。')}</w:pict>",
        f"<w:pict><w:txbxContent><w:p>{run('框里一句。')}<w:r><w:pict>{box('框里二句。')}</w:pict></w:r></w:p></w:txbxContent></w:pict>",
    ],
    ids=["old", "in two forms", "only in the old form", "two", "one in the other"],
)
@pytest.mark.parametrize("in_a_table", [False, True])
def test_a_text_box_is_read_once_behind_its_paragraph(tmp_path, boxes, in_a_table):
    made = docx.Document()
    place = made.add_table(1, 1).cell(0, 0) if in_a_table else made
    place.add_paragraph("框前一句话在这里。")
    place.paragraphs[-1]._p.append(parse_xml(f'<w:r xmlns:w="{W}" xmlns:mc="{MC}">{boxes}</w:r>'))  # noqa: SLF001
    made.add_paragraph(BODY)
    made.save(tmp_path / "文.docx")
    assert read(tmp_path / "文.docx").text.split("\n") == ["框前一句话在这里。", "框里一句。", "框里二句。", BODY]


@pytest.mark.parametrize("change", ["del", "moveFrom"])
def test_a_text_box_that_is_gone_by_a_tracked_change_is_not_read(tmp_path, change):
    made = docx.Document()
    made.add_paragraph(BODY)
    gone = f'<w:{change} xmlns:w="{W}"><w:r><w:pict>{box("框里一句。")}</w:pict></w:r></w:{change}>'
    made.paragraphs[-1]._p.append(parse_xml(gone))  # noqa: SLF001
    made.save(tmp_path / "文.docx")
    assert read(tmp_path / "文.docx").text == BODY


def test_word_files_keep_paragraphs_in_controls_but_no_table_of_contents(tmp_path):
    contents = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
    made = docx.Document()
    for properties, text in (("", BODY), (contents, "第一章\t1")):
        control = f"<w:sdtPr>{properties}</w:sdtPr><w:sdtContent><w:p>{run(text)}</w:p></w:sdtContent>"
        made.element.body.insert(0, parse_xml(f'<w:sdt xmlns:w="{W}">{control}</w:sdt>'))
    made.save(tmp_path / "文.docx")
    assert read(tmp_path / "文.docx").text == BODY


def test_word_files_keep_paragraphs_tables_and_headings(tmp_path):
    made = docx.Document()
    made.add_heading("城市治理", 0)
    made.add_heading("一、总体要求", 1)
    made.add_paragraph(BODY)
    table = made.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "表格里的第一句话在这里。", "表格里的第二句话在这里。"
    path = tmp_path / "文.docx"
    made.save(path)
    document = read(path)
    assert document.title == "城市治理" and BODY in body(document)
    assert document.text.endswith("表格里的第一句话在这里。\n表格里的第二句话在这里。")


def test_a_page_gives_its_main_text_without_menus(tmp_path):
    menu = "".join(f"<li><a href='/{n}'>栏目{n}</a></li>" for n in range(12))
    article = "".join(f"<p>{BODY}</p>" for _ in range(4))
    page = (
        "<html><head><meta charset='gb2312'><title>城市治理要闻</title><script>var a=1</script></head>"
        f"<body><ul>{menu}</ul><article><h1>城市治理要闻</h1>{article}</article>"
        "<footer>版权所有 联系我们</footer></body></html>"
    )
    path = tmp_path / "页.html"
    path.write_bytes(page.encode("gb18030"))
    document = read(path)
    assert document.title == "城市治理要闻" and BODY in document.text
    assert "栏目3" not in document.text and "联系我们" not in document.text


@pytest.mark.parametrize(
    ("page", "text"),
    [
        (f"<p>{BODY}</p>", BODY),
        (BODY, BODY),
        (f"<!-- 摘自网页 -->\n<p>{BODY}</p>\n", BODY),
        ("<p>守住底线。</p>", "守住底线。"),
        (f"<div>{BODY}</div><div>守住底线。</div>", f"{BODY}\n守住底线。"),
    ],
)
def test_a_piece_of_a_page_is_read_as_the_whole(tmp_path, page, text):
    path = tmp_path / "页.html"
    path.write_text(page, "utf-8")
    assert read(path).text == text


def test_words_that_are_marked_in_a_piece_of_a_page_are_marked(tmp_path):
    path = tmp_path / "页.html"
    path.write_text(f"<p>{BODY}要守住不发生<b>系统性</b>风险的底线。</p>", "utf-8")
    document = read(path)
    assert [document.text[each.start : each.end] for each in document.marked] == ["系统性"]


@pytest.mark.parametrize(
    ("declared", "heading", "title"),
    [
        ("水渠网 - 首页", "城市治理 <span>要闻</span>", "城市治理要闻"),
        ("水渠网", "城市治理要闻", "城市治理要闻"),
        ("水渠网 - 首页", "<img src='logo.png'>", "水渠网-首页"),
        ("水渠网评：城市治理", "水渠网", "水渠网评：城市治理"),
    ],
)
def test_a_page_that_calls_itself_by_the_name_of_its_site_is_called_by_its_heading(tmp_path, declared, heading, title):
    site = f"<meta property='og:site_name' content='水渠网'><meta property='og:title' content='{declared}'>"
    path = tmp_path / "页.html"
    path.write_text(
        f"<?xml version='1.0' encoding='utf-8'?><html><head><meta charset='utf-8'>{site}</head>"
        f"<body><h1>{heading}</h1><article>{f'<p>{BODY}</p>' * 4}</article></body></html>",
        "utf-8",
    )
    assert read(path).title.replace(" ", "") == title


def pdf(markup: str) -> bytes:
    return typst.compile(markup.encode(), font_paths=[str(FONTS)], ignore_system_fonts=True)


def test_lines_of_a_pdf_become_paragraphs_again(tmp_path):
    path = tmp_path / "文.pdf"
    second = "第二段从这里开始，也要合成完整的一段，不能在行尾断开，这样才能整句提问，才能让学员记得住、用得上。"
    head = (
        "#set page(width: 12cm, height: 18cm, footer: align(center, context counter(page).display()))\n"
        '#set text(font: "Noto Serif SC")\n#set par(first-line-indent: (amount: 2em, all: true))\n'
    )
    path.write_bytes(pdf(head + f"{BODY}\n\n{second}\n"))
    document = read(path)
    assert BODY in document.text and second in document.text


def test_page_numbers_and_running_heads_of_a_pdf_go(tmp_path):
    path = tmp_path / "文.pdf"
    head = (
        "#set page(width: 12cm, height: 9cm, header: [城市治理研究], footer: context [— #counter(page).display() —])\n"
        '#set text(font: "Noto Serif SC")\n#set par(first-line-indent: (amount: 2em, all: true), justify: true)\n'
    )
    path.write_bytes(pdf(head + "\n\n".join([BODY] * 12)))
    document = read(path)
    assert document.text.replace("\n", "") == BODY * 12


def pdf_without_its_font(text: str, encoding: str, ordering: str, font: str) -> bytes:
    """A page whose letters, set one by one, are those of a font that is not in the file."""
    shown = "\n".join(
        f"1 0 0 1 {72 + at % 36 * 12} {770 - at // 36 * 16} Tm <{letter.encode('utf-16-be').hex()}> Tj"
        for at, letter in enumerate(text)
    )
    page = f"BT /F1 12 Tf\n{shown}\nET"
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 7 0 R>>",
        f"<</Type/Font/Subtype/Type0/BaseFont/{font}/Encoding/{encoding}/DescendantFonts[5 0 R]>>",
        f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{font}/FontDescriptor 6 0 R/DW 1000"
        f"/CIDSystemInfo<</Registry(Adobe)/Ordering({ordering})/Supplement 2>>>>",
        f"<</Type/FontDescriptor/FontName/{font}/Flags 4/FontBBox[0 -141 1000 859]/Ascent 859/Descent -141>>",
        f"<</Length {len(page)}>>stream\n{page}\nendstream",
    ]
    body = "".join(f"{number} 0 obj\n{each}\nendobj\n" for number, each in enumerate(objects, 1))
    return f"%PDF-1.4\n{body}trailer\n<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n0\n%%EOF".encode()


@pytest.mark.parametrize(
    ("text", "encoding", "ordering", "font"),
    [
        (BODY, "UniGB-UCS2-H", "GB1", "SimSun"),
        (f"喆堃、㛃珺在嫦娥研究所，{BODY}", "UniGB-UCS2-H", "GB1", "FangSong_GB2312"),
        (TRADITIONAL, "UniCNS-UCS2-H", "CNS1", "MingLiU"),
    ],
)
def test_the_letters_of_a_pdf_are_read_whose_font_is_not_in_it(tmp_path, text, encoding, ordering, font):
    path = tmp_path / "文.pdf"
    path.write_bytes(pdf_without_its_font(text, encoding, ordering, font))
    assert read(path).text == text


def encrypted() -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf("hello"))))
    writer.encrypt("secret")
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


def archive() -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as opened:
        opened.writestr("a.txt", "x")
    return written.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("空.txt", b"", "empty"),
        ("白.txt", b" \n\t\n", "empty"),
        ("图.txt", b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "picture"),
        ("图.md", b"\xff\xd8\xff\xe0" + b"\0" * 50, "picture"),
        ("包.txt", archive(), "archive"),
        ("包.docx", archive(), "archive"),
        ("表.xlsx", archive(), "does not read .xlsx files"),
        ("坏.docx", b"PK\x03\x04word/ broken", "damaged"),
        ("旧.doc", b"\xd0\xcf\x11\xe0" + b"\0" * 50, "old or an encrypted Office file"),
        ("密.docx", b"\xd0\xcf\x11\xe0" + b"\0" * 50, "encrypted"),
        ("坏.pdf", b"%PDF-1.7\nnothing", "damaged"),
        ("假.pdf", b"plain text", "no .pdf file"),
        ("扫描.pdf", pdf("#rect(width: 5cm, height: 5cm, fill: gray)"), "only pictures"),
        ("密.pdf", encrypted(), "encrypted"),
        ("失.pdf", pdf('#set text(font: "Noto Serif SC")\n，、。“”；5，8、0、。，：20。'), "letters .* cannot be told"),
        ("乱.txt", bytes(range(128, 256)) * 40, "encoding"),
        ("二进制.txt", bytes(range(256)) * 40, "not a text"),
        ("表.xlsx.csv", b"a,b", "does not read"),
    ],
)
def test_what_is_no_text_is_one_clear_line(tmp_path, name, content, message, capfd):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(QuizgenError, match=message) as raised:
        read(path)
    assert name in str(raised.value) and "\n" not in str(raised.value) and ";" in str(raised.value)
    assert capfd.readouterr() == ("", "")


def test_a_file_too_large_is_refused_unread(tmp_path):
    path = tmp_path / "大.txt"
    with path.open("wb") as opened:
        opened.truncate(LARGEST + 1)
    with pytest.raises(QuizgenError, match="larger than 50 MB"):
        read(path)


def test_a_word_file_too_large_when_unpacked_is_refused(tmp_path):
    path = tmp_path / "缩.docx"
    zeros = bytes(1024 * 1024)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as opened, opened.open("word/document.xml", "w") as part:
        for _ in range(201):
            part.write(zeros)
    with pytest.raises(QuizgenError, match="too large when unpacked"):
        read(path)


def test_folders_give_their_texts_sorted_and_nothing_hidden(tmp_path):
    for name in ("b.txt", "a.md", ".hidden.txt", "c.tsv", "sub/d.docx", ".git/e.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(BODY, "utf-8")
    assert [path.name for path in find_sources(tmp_path)] == ["a.md", "b.txt", "d.docx"]
    with pytest.raises(QuizgenError, match="no such file"):
        find_sources(tmp_path / "none")


def test_the_seed_is_read_as_a_person_would():
    document = read(SEED)
    assert document.title == "紧扣一体化和高质量抓好重点工作\u3000推动长三角一体化发展不断取得成效"
    assert [p.role for p in document.paragraphs[:5]] == [Role.TITLE] * 4 + [Role.BODY]
    line = document.dateline
    assert (line.agency, line.place, line.month, line.day, line.year) == ("新华社", "合肥", 8, 22, 2020)
    assert document.date.isoformat() == "2020-08-22"
    assert "bookmark" not in document.text
    assert next(s.text for s in document.sentences if s.paragraph == 4).startswith("中共中央总书记")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "新华社北京5月29日电　　政府工作报告　　——2020年5月22日在会议上　　国务院总理　李某某　　各位代表：　　"
            + BODY,
            "政府工作报告",
        ),
        (f"1988年政府工作报告——1988年3月25日在会议上\n{BODY}", "1988年政府工作报告"),
        (f"以需求增量撬动发展增量\n李洪某\n让资本有耐心，也让耐心成为一种资本\n{BODY}", "以需求增量撬动发展增量"),
        (f"张某某：提高防灾能力\n张某某：提高防灾能力\n2025-11-13 07:20\n来源：\n{BODY}", "张某某：提高防灾能力"),
    ],
)
def test_titles_are_what_a_reader_would_call_the_text(text, title):
    assert read_text(text, "t.txt").title == title
