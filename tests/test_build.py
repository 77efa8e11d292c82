"""Builds: many sources, what fails beside what is built, what people decide, what an edit costs."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from quizgen.build import build, present_deck, preview
from quizgen.config import Config
from quizgen.deck.lock import read_lock
from quizgen.errors import QuizgenError
from quizgen.jobs import job_of, plan
from quizgen.model import Kind

ITEMS_ONLY = Config(formats=("jsonl",), cards=8, now=1_800_000_000)
PARAGRAPHS = [
    "扎实做好今冬明春的几项重点工作",
    "会议强调，做好明年工作，必须抓住五个重点。第一，稳住粮食生产。要落实最严格的耕地保护制度，加强高标准农田建设，"
    "让农民种粮有账算。第二，稳定居民就业。要把促进高校毕业生就业摆在突出位置，支持中小企业稳岗扩岗。"
    "第三，扩大有效投资。要发挥政府投资带动作用，激发民间投资活力。",
    "要坚持绿水青山就是金山银山的理念，加强大气污染、水污染、土壤污染和噪声污染治理，推进生态环境持续改善。",
    "城市治理要下绣花功夫，推动形成共建、共治、共享的社会治理格局，让群众办事更方便、生活更舒心。",
]
OTHER = [
    "把水库移民安置好",
    "水库移民安置要坚持开发性移民方针，做到搬得出、稳得住、能致富，让移民尽快过上安定的生活。",
    "移民村要办好三件事。一是修好水渠，引水上山。二是栽好果树，绿化荒坡。三是建好学校，方便孩子就近上学。",
]


@pytest.fixture
def text(tmp_path):
    path = tmp_path / "讲话.txt"
    path.write_text("\n".join(PARAGRAPHS), "utf-8")
    return path


def write(path, paragraphs):
    path.write_text("\n".join(paragraphs), "utf-8")


@pytest.mark.usefixtures("text")
def test_a_source_that_cannot_be_read_is_named_and_the_others_are_built(tmp_path):
    (tmp_path / "空.txt").write_bytes(b"")
    (tmp_path / "图.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 64)
    reports = {report.stem: report for report in build([tmp_path], tmp_path / "out", ITEMS_ONLY)}
    assert reports["讲话"].items and not reports["讲话"].error
    assert "空.txt: it is empty" in reports["空"].error and "picture" in reports["图"].error
    assert not list((tmp_path / "out").glob("空*"))


def test_two_sources_of_one_name_do_not_overwrite_each_other(tmp_path, text):
    (tmp_path / "讲话.md").write_text(text.read_text("utf-8"), "utf-8")
    assert sorted(job.stem for job in plan([tmp_path], tmp_path)) == ["讲话", "讲话-txt"]


@pytest.fixture
def weeks(tmp_path):
    """Two texts of one file's name in two folders."""
    for week, paragraphs in (("一周", PARAGRAPHS), ("二周", OTHER)):
        (tmp_path / week).mkdir()
        write(tmp_path / week / "讲话.txt", paragraphs)
    return tmp_path


@pytest.fixture
def recipe_of_namesakes(weeks):
    path = weeks / "decks" / "组.toml"
    path.parent.mkdir()
    path.write_text('sources = ["../一周/讲话.txt", "../二周/讲话.txt"]\n', "utf-8")
    return path


def test_texts_of_one_name_in_one_deck_are_told_apart(weeks, recipe_of_namesakes):
    (report,) = build([recipe_of_namesakes], recipe_of_namesakes.parent, replace(ITEMS_ONLY, cards=20))
    told = {(item.source.file, item.source.title) for item in report.items}
    assert told == {("../一周/讲话.txt", PARAGRAPHS[0]), ("../二周/讲话.txt", OTHER[0])}
    assert not report.findings
    job = job_of(recipe_of_namesakes)
    texts = {text.file: text.title for text in present_deck(job, Config()).texts}
    assert texts == dict(told)
    for week, paragraphs in (("一周", PARAGRAPHS), ("二周", OTHER)):
        shown = preview(weeks / week / "讲话.txt", job, Config())
        assert {each.item.source.title for each in shown.candidates} == {paragraphs[0]}


def test_which_of_two_texts_of_one_name_cannot_be_read_is_said(weeks, recipe_of_namesakes):
    (weeks / "二周" / "讲话.txt").write_bytes(b"")
    (report,) = build([recipe_of_namesakes], recipe_of_namesakes.parent, ITEMS_ONLY)
    assert "二周/讲话.txt: it is empty" in report.error


def test_what_texts_of_one_deck_are_called_costs_no_item_its_id(weeks, recipe_of_namesakes):
    config = replace(ITEMS_ONLY, cards=20)
    (namesakes,) = build([recipe_of_namesakes], recipe_of_namesakes.parent, config)
    (weeks / "二周" / "讲话.txt").rename(weeks / "二周" / "谈话.txt")
    recipe_of_namesakes.write_text('sources = ["../一周/讲话.txt", "../二周/谈话.txt"]\n', "utf-8")
    lock = recipe_of_namesakes.with_suffix(".lock")
    lock.write_text(re.sub(r"../[一二]周/讲话.txt", "讲话.txt", lock.read_text("utf-8")), "utf-8")
    (others,) = build([recipe_of_namesakes], recipe_of_namesakes.parent, config)
    assert {item.uid for item in others.items} == {item.uid for item in namesakes.items}
    assert not others.changes.new and not others.changes.changed


def test_texts_of_one_name_in_two_folders_have_a_deck_each(weeks):
    out = weeks / "out"
    built = build([weeks], out, ITEMS_ONLY)
    assert {report.stem: report.title for report in built} == {"讲话": PARAGRAPHS[0], "二周-讲话": OTHER[0]}
    again = build([weeks / "二周" / "讲话.txt"], out, ITEMS_ONLY) + build([weeks / "一周"], out, ITEMS_ONLY)
    assert [report.stem for report in again] == ["二周-讲话", "讲话"]
    assert all(report.changes.same and not report.changes.new and not report.changes.retired for report in again)


def test_the_text_that_was_built_before_its_namesake_keeps_the_name_of_its_deck(weeks):
    out = weeks / "out"
    build([weeks / "二周" / "讲话.txt"], out, ITEMS_ONLY)
    built = {report.stem: report for report in build([weeks], out, ITEMS_ONLY)}
    assert built["讲话"].title == OTHER[0] and not built["讲话"].changes.new
    assert built["一周-讲话"].title == PARAGRAPHS[0]


def test_a_text_does_not_take_the_deck_of_its_namesake_over(weeks):
    out = weeks / "out"
    build([weeks / "一周" / "讲话.txt"], out, ITEMS_ONLY)
    before = {path: path.read_bytes() for path in out.iterdir()}
    (report,) = build([weeks / "二周" / "讲话.txt"], out, ITEMS_ONLY)
    assert f"讲话.lock: this deck was made of another text ({PARAGRAPHS[0]}); rename" in report.error
    assert {path: path.read_bytes() for path in out.iterdir()} == before


def test_a_text_on_standard_input_that_is_not_that_of_its_deck_needs_a_file(tmp_path, monkeypatch):
    texts = iter((PARAGRAPHS, OTHER))

    def piped():
        monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO("\n".join(next(texts)).encode())))
        return build([Path("-")], tmp_path, ITEMS_ONLY)

    (first,), (other,) = piped(), piped()
    assert not first.error and "put the text into a file, name another --out" in other.error


def test_a_text_whose_name_has_no_ending_is_told_from_its_namesake_by_its_folder(tmp_path, text):
    plain = text.parent / "新" / text.stem
    plain.parent.mkdir()
    write(plain, OTHER)
    assert [job.stem for job in plan([text, plain], tmp_path / "out")] == ["讲话", "新-讲话"]


def test_namesakes_without_a_headline_have_decks_of_two_names_in_anki(weeks):
    for week, paragraphs in (("一周", PARAGRAPHS), ("二周", OTHER)):
        write(weeks / week / "讲话.txt", ["", paragraphs[2] + paragraphs[1]])
    build([weeks], weeks / "out", ITEMS_ONLY)
    names = {path.stem: read_lock(path, "").namespace for path in (weeks / "out").glob("*.lock")}
    assert names == {"讲话": "讲话", "二周-讲话": "二周-讲话"}


@pytest.fixture
def of_one_headline(tmp_path):
    """Two texts in files of two names under one headline."""
    folder = tmp_path / "texts"
    folder.mkdir()
    write(folder / "上.txt", PARAGRAPHS)
    write(folder / "下.txt", [PARAGRAPHS[0], *PARAGRAPHS[2:], *OTHER[1:]])
    return folder


def anki_names(out):
    return {path.stem: read_lock(path, "").namespace for path in out.glob("*.lock")}


def test_texts_of_one_headline_have_decks_of_two_names_in_anki(tmp_path, of_one_headline):
    out = tmp_path / "out"
    build([of_one_headline], out, ITEMS_ONLY)
    named = {"上": PARAGRAPHS[0], "下": f"{PARAGRAPHS[0]}（下）"}
    assert anki_names(out) == named
    assert not any(report.changes.new for report in build([of_one_headline], out, ITEMS_ONLY))
    assert anki_names(out) == named


def test_a_text_under_the_headline_of_an_earlier_deck_leaves_it_its_name(tmp_path, of_one_headline):
    out = tmp_path / "out"
    for name in ("下", "上"):
        build([of_one_headline / f"{name}.txt"], out, ITEMS_ONLY)
    assert anki_names(out) == {"上": f"{PARAGRAPHS[0]}（上）", "下": PARAGRAPHS[0]}


def test_a_text_that_cannot_be_read_takes_no_name_from_another(tmp_path):
    for name in ("甲", "乙"):
        (tmp_path / f"{name}.txt").write_bytes(b"")
    jobs = plan([tmp_path], tmp_path / "out")
    assert [(job.stem, job.deck) for job in jobs] == [("乙", ""), ("甲", "")]


def test_a_text_under_a_name_that_a_recipe_gives_its_deck_has_another(tmp_path, of_one_headline):
    recipe = tmp_path / "组.toml"
    recipe.write_text(f'deck = "{PARAGRAPHS[0]}"\nsources = ["texts/下.txt"]\n', "utf-8")
    build([recipe, of_one_headline / "上.txt"], tmp_path, ITEMS_ONLY)
    assert anki_names(tmp_path) == {"上": f"{PARAGRAPHS[0]}（上）", "组": PARAGRAPHS[0]}


def test_one_title_for_several_texts_makes_them_no_one_deck(tmp_path, weeks):
    build([weeks], tmp_path / "out", replace(ITEMS_ONLY, title="第三周"))
    assert anki_names(tmp_path / "out") == {"讲话": "第三周", "二周-讲话": "第三周（二周-讲话）"}


def test_a_folder_s_own_papers_are_no_sources(tmp_path, text):
    build([text], tmp_path, Config(formats=("worksheet", "docx", "flashcards", "pocket"), versions=("A",)))
    (tmp_path / "讲话-retry-key.pdf").write_bytes(b"%PDF-")
    (tmp_path / "别的-key.docx").write_bytes(b"")
    assert [job.stem for job in plan([tmp_path], tmp_path / "out")] == ["别的-key", "讲话"]
    assert [job.stem for job in plan([tmp_path / "讲话-key-A.pdf"], tmp_path)] == ["讲话-key-A"]


def test_nothing_to_build_is_said(tmp_path):
    with pytest.raises(QuizgenError, match="no such file"):
        plan([tmp_path / "none.txt"], tmp_path)


@pytest.mark.parametrize("failing", ["讲话-key.pdf", "讲话.apkg", "讲话.lock"])
def test_one_file_that_cannot_be_written_leaves_all_as_they_were(tmp_path, text, monkeypatch, failing):
    config = replace(ITEMS_ONLY, formats=("apkg", "worksheet", "jsonl"))
    out = tmp_path / "out"
    build([text], out, config)
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    write(text, [*PARAGRAPHS[:2], *OTHER])
    whole = Path.write_bytes

    def full(path: Path, data: bytes) -> int:
        if failing in path.name:
            raise OSError(28, "No space left on device", str(path))
        return whole(path, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    (report,) = build([text], out, replace(config, now=1_900_000_000))
    assert report.error == f"{out / failing}: no space left on device; choose another folder"
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


def test_a_failing_build_leaves_what_was_there(tmp_path, text):
    out = tmp_path / "out"
    build([text], out, ITEMS_ONLY)
    before = {path: path.read_bytes() for path in out.iterdir()}
    lock = out / "讲话.lock"
    lock.write_text(lock.read_text("utf-8").replace('"hash"', '"hush"', 1), "utf-8")
    spoiled = lock.read_bytes()
    (report,) = build([text], out, ITEMS_ONLY)
    assert "damaged" in report.error
    assert lock.read_bytes() == spoiled
    assert all(path.read_bytes() == content for path, content in before.items() if path != lock)


@pytest.mark.parametrize(
    "edit",
    [
        lambda paragraphs: [paragraphs[0] + "（修订）", *paragraphs[1:]],
        lambda paragraphs: [paragraphs[0], *paragraphs[:0:-1]],
        lambda paragraphs: [
            *paragraphs[:2],
            "全党同志要深刻领会这次会议的精神实质，把思想和行动统一到部署上来。",
            *paragraphs[2:],
        ],
        lambda paragraphs: [each.replace("持续改善", "持续好转") for each in paragraphs],
        lambda paragraphs: [each.replace("，让群众", "；让群众") for each in paragraphs],
    ],
    ids=["title", "paragraphs swapped", "paragraph inserted", "word changed", "punctuation changed"],
)
def test_an_edit_costs_no_item_its_id(tmp_path, text, edit):
    out = tmp_path / "out"
    (first,) = build([text], out, ITEMS_ONLY)
    write(text, edit(PARAGRAPHS))
    (second,) = build([text], out, ITEMS_ONLY)
    assert not second.changes.retired
    answers = {item.uid: item.answers for item in first.items}
    for item in second.items:
        if item.uid in answers and item.answers != answers[item.uid]:
            assert "持续改善" in "".join(answers[item.uid])
    assert set(answers) <= {item.uid for item in second.items}


def test_a_deleted_sentence_retires_its_items_and_they_come_back_with_their_ids(tmp_path, text):
    out = tmp_path / "out"
    (first,) = build([text], out, ITEMS_ONLY)
    write(text, PARAGRAPHS[:3])
    (second,) = build([text], out, ITEMS_ONLY)
    gone = set(second.changes.retired)
    assert gone and all(read_lock(out / "讲话.lock", "").rows[uid].retired for uid in gone)
    write(text, PARAGRAPHS)
    (third,) = build([text], out, ITEMS_ONLY)
    assert {item.uid for item in first.items} <= {item.uid for item in third.items}


def test_files_in_other_formats_that_lack_what_has_changed_are_told_of(tmp_path, text):
    out = tmp_path / "out"
    every = replace(ITEMS_ONLY, formats=("apkg", "worksheet", "docx", "jsonl"), versions=("A",))
    build([text], out, every)
    for stranger in (
        "讲话.csv",
        "讲话-大纲.pdf",
        "讲话二-key.pdf",
        "讲话-key-key.pdf",
        "讲话-retry-key.pdf",
        "讲话.txt",
    ):
        (out / stranger).write_bytes(b"")
    (same,) = build([text], out, ITEMS_ONLY)
    assert not same.outdated
    write(text, PARAGRAPHS[:3])
    (tried,) = build([text], out, replace(ITEMS_ONLY, dry_run=True))
    assert not tried.outdated
    (changed,) = build([text], out, replace(every, formats=("jsonl", "worksheet")))
    assert [path.name for path in changed.outdated] == ["讲话-key-A.docx", "讲话-worksheet-A.docx", "讲话.apkg"]
    write(text, PARAGRAPHS[:2])
    (all_written,) = build([text], out, every)
    assert all_written.changes.retired and not all_written.outdated


@pytest.mark.usefixtures("text")
def test_a_recipe_drops_rewords_and_adds(tmp_path):
    clozes = replace(ITEMS_ONLY, kinds=frozenset({Kind.CLOZE}))
    recipe = tmp_path / "decks" / "组.toml"
    recipe.parent.mkdir()
    recipe.write_text('deck = "时政::组"\nsources = ["../讲话.txt"]\n', "utf-8")
    (first,) = build([recipe], tmp_path / "decks", clozes)
    dropped, other = first.items[0].uid, first.items[1]
    recipe.write_text(
        'deck = "时政::组"\nsources = ["../讲话.txt"]\n'
        f'drop = ["{dropped}"]\n[reword.{other.uid}]\nstem = "自己的话：答案在这里。"\nanswers = ["答案"]\n'
        '[[add]]\nid = "own-1"\nstem = "会议提出几个[[重点]]？"\n'
        '[[add]]\nid = "own-2"\nstem = "有几点？"\nanswers = ["三点"]\n',
        "utf-8",
    )
    (second,) = build([recipe], tmp_path / "decks", clozes)
    by_uid = {item.uid: item for item in second.items}
    assert dropped not in by_uid and second.changes.retired == (dropped,)
    assert by_uid[other.uid].stem == "自己的话：答案在这里。" and by_uid[other.uid].blanks == ((5, 7),)
    own = [item for item in second.items if item.rule == "added"]
    assert [item.answers for item in own] == [("重点",), ("三点",)]
    (third,) = build([recipe], tmp_path / "decks", clozes)
    assert not third.changes.new and not third.changes.changed and not third.changes.retired


def test_a_dry_run_writes_nothing(tmp_path, text):
    (report,) = build([text], tmp_path / "out", Config(dry_run=True))
    assert report.changes.new and not (tmp_path / "out").exists()


@pytest.mark.usefixtures("text")
def test_a_dry_run_tells_of_a_format_that_there_is_not(tmp_path):
    recipe = tmp_path / "组.toml"
    recipe.write_text('sources = ["讲话.txt"]\nformats = ["pdf"]\n', "utf-8")
    (report,) = build([recipe], tmp_path, Config(dry_run=True))
    assert "组.toml: there is no format pdf; use one of apkg, worksheet" in report.error


def test_an_item_outlives_the_reasons_for_which_it_was_chosen(tmp_path, text):
    out = tmp_path / "out"
    (first,) = build([text], out, ITEMS_ONLY)
    louder = ["要坚持教育优先发展、科技自立自强、人才引领驱动，加快建设教育强国、科技强国、人才强国。"]
    many = [
        f"第{n}项任务是要把教育强国、科技强国、人才强国建设的各项部署落到实处，不断取得新的成效。"
        for n in "甲乙丙丁戊己庚辛壬癸"
    ]
    write(text, [*PARAGRAPHS, *louder, *many])
    (second,) = build([text], out, ITEMS_ONLY)
    assert {item.uid for item in first.items} <= {item.uid for item in second.items}
    assert not second.changes.changed and not second.changes.retired


@pytest.mark.usefixtures("text")
def test_a_recipe_sets_readings_and_a_changed_reading_changes_its_items(tmp_path):
    recipe = tmp_path / "组.toml"
    recipe.write_text('sources = ["讲话.txt"]\n', "utf-8")
    build([recipe], tmp_path, ITEMS_ONLY)
    recipe.write_text('sources = ["讲话.txt"]\n[readings]\n"治理" = "zhī lí"\n', "utf-8")
    (second,) = build([recipe], tmp_path, ITEMS_ONLY)
    item = next(item for item in second.items if "治理" in item.stem)
    at = item.stem.index("治理")
    assert item.pinyin[at : at + 2] == ("zhī", "lí")
    assert second.changes.changed and not second.changes.new and not second.changes.retired


NAMELESS = "\n".join(["各区要抓好水利工作。", *PARAGRAPHS[1:]])


@pytest.mark.parametrize("given", ["option", "recipe", "file"])
def test_a_text_without_a_headline_is_named_by_its_title_or_its_file(tmp_path, given):
    name = "关于抓好水利工作的通知"
    source = tmp_path / (f"{name}.txt" if given == "file" else "b.txt")
    source.write_text(NAMELESS, "utf-8")
    recipe = tmp_path / "水利.toml"
    recipe.write_text(f'sources = ["{source.name}"]\ntitle = "{name}"\n', "utf-8")
    config = replace(ITEMS_ONLY, title=name if given == "option" else "")
    (report,) = build([recipe if given == "recipe" else source], tmp_path / given, config)
    assert {item.source.title for item in report.items} == {name}


def test_a_headline_stays_the_name_of_its_text_whatever_the_title_of_the_paper(tmp_path, text):
    (report,) = build([text], tmp_path / "out", replace(ITEMS_ONLY, title="第三周"))
    assert report.title == "第三周" and {item.source.title for item in report.items} == {PARAGRAPHS[0]}


@pytest.mark.parametrize(
    ("title", "name"), [("第三周", "水渠市政府工作报告"), ("2024年水渠市政府工作报告", "2024年水渠市政府工作报告")]
)
def test_a_report_stays_what_it_says_it_is_unless_the_title_names_a_report(tmp_path, title, name):
    source = tmp_path / "b.txt"
    write(source, ["各位代表：", "现在，我代表水渠市人民政府，向大会报告工作。", *PARAGRAPHS[1:]])
    (report,) = build([source], tmp_path / "out", replace(ITEMS_ONLY, title=title))
    assert {item.source.title for item in report.items} == {name}


def test_the_title_of_several_texts_names_none_of_them(tmp_path):
    for name in ("甲", "乙"):
        (tmp_path / f"{name}.txt").write_text(NAMELESS.replace("水利", name), "utf-8")
    recipe = tmp_path / "水利.toml"
    recipe.write_text('sources = ["甲.txt", "乙.txt"]\ntitle = "关于抓好水利工作的通知"\n', "utf-8")
    (report,) = build([recipe], tmp_path / "out", ITEMS_ONLY)
    assert report.title == "关于抓好水利工作的通知" and report.items
    assert {item.source.title for item in report.items} <= {"甲", "乙"}


@pytest.mark.parametrize(
    ("head", "config", "untold"),
    [
        ([], {}, ("title", "day")),
        ([], {"day": date(2025, 12, 8)}, ("title",)),
        ([], {"title": "水渠边的一天"}, ("day",)),
        (["水渠边的一天"], {}, ("day",)),
        (["水渠边的一天", "2025年12月8日"], {}, ()),
        (["关于抓好水利工作的通知"], {}, ()),
        ([], {"cards": 2}, ()),
    ],
)
def test_a_long_text_that_gives_little_and_tells_no_title_or_day_is_told_of(tmp_path, head, config, untold):
    source = tmp_path / "b.txt"
    idle = [
        f"村里的人在水渠边走了{number}回，看了看水，又慢慢走回家去，一路上谁也没有说话。" for number in range(10, 90)
    ]
    write(source, [*head, *idle])
    (report,) = build([source], tmp_path / "out", replace(ITEMS_ONLY, **{"cards": None, **config}))
    assert report.untold == untold
