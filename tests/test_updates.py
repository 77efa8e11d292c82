"""What a group's leader does between two builds, and what it must not cost: commands, git, the real Anki."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from pypdf import PdfReader

from quizgen.build import build
from quizgen.config import Config
from quizgen.deck.lock import read_lock
from quizgen.export.anki import LOST, RETIRED

SENTENCES = [
    "会议强调，做好明年工作，必须抓住三个重点。",
    "要落实最严格的耕地保护制度，加强高标准农田建设，让农民种粮有账算。",
    "要把促进高校毕业生就业摆在突出位置，支持中小企业稳岗扩岗。",
    "要坚持绿水青山就是金山银山的理念，加强大气污染、水污染、土壤污染和噪声污染治理。",
    "城市治理要下绣花功夫，推动形成共建、共治、共享的社会治理格局。",
    "必须把安全生产摆在突出位置，坚决防止重大事故发生，守住底线。",
    "要弘扬尊重劳动、尊重知识、尊重人才、尊重创造的社会风尚，激发全社会活力。",
    "要推进教育强国、科技强国、人才强国建设，夯实现代化的基础性支撑。",
    "要坚持把实现人民对美好生活的向往作为奋斗目标，让改革成果更多更公平惠及全体人民。",
    "发展是解决我国一切问题的基础和关键，高质量发展是全面建设社会主义现代化国家的首要任务。",
]
OTHERS = {
    "二.txt": "2018年政府工作报告\n要坚持精准扶贫，做到扶贫同扶志、扶智相结合，坚决打赢脱贫攻坚战。",
    "三.txt": "2019年政府工作报告\n要坚持创新、协调、绿色、开放、共享的发展理念，推动经济行稳致远。",
}
ONLY_ITEMS = Config(formats=("jsonl",), now=1_800_000_000)


def run(*words: str, cwd: Path, **more) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "quizgen", *words], cwd=cwd, capture_output=True, text=True, check=False, **more
    )


@pytest.fixture
def group(tmp_path):
    """A working folder with a text, its recipe and a first build."""
    (tmp_path / "一.txt").write_text("\n".join(["2021年政府工作报告", "".join(SENTENCES)]), "utf-8")
    assert run("init", "一.txt", cwd=tmp_path).returncode == 0
    recipe = tmp_path / "decks" / "一.toml"
    build([recipe], recipe.parent, ONLY_ITEMS)
    return tmp_path


def rows(folder: Path):
    return read_lock(folder / "decks" / "一.lock", "").rows


def test_dropped_and_kept_items_are_decided_in_the_recipe_with_its_comments(group):
    uid = min(rows(group))
    recipe = group / "decks" / "一.toml"
    comments = recipe.read_text("utf-8").count("#")
    assert run("drop", "一", uid.lower(), cwd=group).returncode == 0
    (report,) = build([recipe], recipe.parent, ONLY_ITEMS)
    assert report.changes.retired == (uid,) and rows(group)[uid].retired
    assert run("keep", "一", uid, cwd=group).returncode == 0
    (report,) = build([recipe], recipe.parent, ONLY_ITEMS)
    assert uid in report.changes.changed and not rows(group)[uid].retired
    assert recipe.read_text("utf-8").count("#") == comments


def test_a_recipe_stays_readable_when_its_examples_are_used_after_a_decision(group):
    uid = min(rows(group))
    recipe = group / "decks" / "一.toml"
    assert run("drop", "一", uid, cwd=group).returncode == 0
    text = recipe.read_text("utf-8")
    recipe.write_text(text.replace("# [paper]", "[paper]").replace('# size = "A4"', 'size = "A4"'), "utf-8")
    (report,) = build([recipe], recipe.parent, ONLY_ITEMS)
    assert not report.error and report.changes.retired == (uid,)


def test_a_text_beside_its_recipe_is_built_by_it_and_keeps_its_decisions(group):
    uid = min(rows(group))
    assert run("drop", "一", uid, cwd=group).returncode == 0
    built = run("build", "一.txt", "--format", "jsonl", cwd=group)
    assert built.returncode == 0 and "一: built by its recipe decks/一.toml" in built.stderr
    assert rows(group)[uid].retired and not [row for other, row in rows(group).items() if row.retired and other != uid]
    assert "by its recipe" not in run("build", "decks/一.toml", "--dry-run", cwd=group).stderr
    assert "no fault" in run("verify", "一.txt", cwd=group).stdout


def test_items_are_those_of_the_text_s_recipe(group):
    recipe = group / "decks" / "一.toml"
    uid = min(rows(group))
    assert run("drop", "一", uid, cwd=group).returncode == 0
    shown = run("items", "一.txt", cwd=group)
    assert "一: asked by its recipe decks/一.toml" in shown.stderr and uid not in shown.stdout
    assert "dropped in the recipe" in run("items", "一.txt", "--why", cwd=group).stdout
    recipe.write_text(f"cards = 1\n{recipe.read_text('utf-8')}", "utf-8")
    assert run("items", "一.txt", cwd=group).stdout.count("│ +") == len(rows(group)) - 1
    (group / "decks" / "一.lock").unlink()
    assert run("items", "一.txt", cwd=group).stdout.count("│ +") == 1


def test_a_text_of_several_beside_their_recipe_retires_no_item_of_the_others(group):
    (group / "二.txt").write_text(OTHERS["二.txt"], "utf-8")
    recipe = group / "decks" / "一.toml"
    recipe.write_text(recipe.read_text("utf-8").replace('"../一.txt",', '"../一.txt",\n    "../二.txt",'), "utf-8")
    build([recipe], recipe.parent, ONLY_ITEMS)
    (report,) = build([group / "一.txt", recipe], recipe.parent, ONLY_ITEMS)
    assert not report.changes.retired and {item.source.file for item in report.items} == {"一.txt", "二.txt"}


def test_a_text_beside_the_recipe_of_others_is_refused_in_one_line(group):
    (group / "新").mkdir()
    moved = (group / "一.txt").rename(group / "新" / "一.txt")
    before = (group / "decks" / "一.lock").read_bytes()
    built = run("build", str(moved), cwd=group)
    assert built.returncode == 1 and "一.toml is the recipe of other texts; put this one into" in built.stderr
    assert (group / "decks" / "一.lock").read_bytes() == before and len(built.stderr.strip().splitlines()) == 1


def test_a_text_of_the_same_name_beside_that_of_the_recipe_takes_a_longer_name(group):
    (group / "一.md").write_text(OTHERS["二.txt"], "utf-8")
    before = (group / "decks" / "一.lock").read_bytes()
    for sources in (["一.md"], ["一.md", "一.txt"]):
        built = run("build", *sources, "--format", "jsonl", cwd=group)
        assert built.returncode == 0 and "一.md: built as 一-md, for another text has the name 一" in built.stderr
        assert (group / "decks" / "一-md.lock").is_file() and (group / "decks" / "一.lock").read_bytes() == before


def test_a_dry_run_shows_each_item_that_comes_or_goes(group):
    gone = next(row.item for _, row in sorted(rows(group).items()) if row.item.kind == "cloze")
    text = (group / "一.txt").read_text("utf-8").replace(gone.source.sentence, "要推进依法治国和依规治党有机统一。")
    (group / "一.txt").write_text(text, "utf-8")
    said = run("build", "一.txt", "--dry-run", cwd=group).stdout
    assert re.search(f"一: retired {gone.uid} .*____.* -> {gone.answers[0]}\n", said)
    (group / "二.txt").write_text(OTHERS["二.txt"], "utf-8")
    said = run("build", "二.txt", "--dry-run", cwd=group).stdout
    assert re.search("二: new [0-9A-Z]{5} .+ -> .+\n", said)


def test_items_have_their_ids_where_the_text_has_a_deck(group):
    shown = run("items", "一.txt", cwd=group).stdout
    assert "编号" in shown and any(uid in shown for uid in rows(group))
    (group / "二.txt").write_text(OTHERS["二.txt"], "utf-8")
    assert "编号" not in run("items", "二.txt", cwd=group).stdout


def test_items_are_what_a_build_makes_of_a_text_that_has_a_deck(group):
    recipe = group / "decks" / "一.toml"
    recipe.write_text(f"cards = 4\n{recipe.read_text('utf-8')}", "utf-8")
    uid = min(rows(group))
    assert edited(group, uid, '/^stem/s/= .*/= "谁也不知道的问题？"/').returncode == 0
    for words in (("一",), ("一.txt",), ("decks/一.toml",)):
        shown = run("items", *words, "--json", cwd=group).stdout
        run("build", "一.txt", "--format", "jsonl", cwd=group)
        assert shown == (group / "decks" / "一.jsonl").read_text("utf-8")
        assert "谁也不知道的问题" in shown
    (group / "二.txt").write_text(OTHERS["二.txt"], "utf-8")
    text = recipe.read_text("utf-8").removeprefix("cards = 4\n")
    recipe.write_text(text.replace('"../一.txt",', '"../一.txt",\n    "../二.txt",'), "utf-8")
    assert "二.txt" in run("items", "一", "--json", cwd=group).stdout
    assert "二.txt" not in run("items", "一.txt", "--json", cwd=group).stdout


def edited(group: Path, uid: str, command: str) -> subprocess.CompletedProcess[str]:
    """What edit says where the editor changes the item by a command of sed."""
    editor = group / "editor"
    editor.write_text(f"#!/bin/sh\nsed -i '{command}' \"$1\"\n", "utf-8")
    editor.chmod(0o755)
    return run("edit", "一", uid, cwd=group, env={**os.environ, "EDITOR": str(editor)})


def test_an_answer_in_a_persons_own_words_is_no_fault(group):
    uid = next(uid for uid, row in sorted(rows(group).items()) if row.item.kind == "cloze")
    said = edited(group, uid, '/^stem/s/= .*/= "要记住这一句自己的话。"/; /^answers/s/= .*/= ["自己的话"]/')
    assert said.returncode == 0 and f"reworded {uid}" in said.stdout
    for command in ("verify", "build"):
        done = run(command, "一", cwd=group)
        assert done.returncode == 0 and "not in its source" not in done.stdout + done.stderr
    assert edited(group, uid, '/^stem/s/= .*/= "自己的话是自己的话。"/').returncode == 0
    leak = run("verify", "一", cwd=group)
    assert leak.returncode == 1 and "answer given away" in leak.stdout


def reworded_by_hand(folder: Path, words: str) -> None:
    recipe = folder / "decks" / "一.toml"
    recipe.write_text(recipe.read_text("utf-8") + words, "utf-8")


def answer_of(col: Collection, uid: str) -> str:
    (card,) = col.find_cards(f"编号:{uid} -tag:{RETIRED}")
    return seen(col.get_card(card).answer())


def seen(page: str) -> str:
    return re.sub(r"<style>.*?</style>|<rt>.*?</rt>|<[^>]*>|\s", "", page, flags=re.DOTALL)


@pytest.mark.parametrize("stem", ["这一点叫作什么？", "每个人都要记住自己的话。"])
@pytest.mark.parametrize("gapped", [True, False])
def test_a_persons_own_words_reach_the_card_wherever_their_answer_stands(group, stem, gapped):
    recipe, package = group / "decks" / "一.toml", group / "decks" / "一.apkg"
    (report,) = build([recipe], recipe.parent, Config(formats=("apkg",), now=1_800_000_000))
    item = next(each for each in report.items if each.kind in ("cloze", "term") and bool(each.blanks) is gapped)
    col = Collection(str(group / "collection.anki2"))
    try:
        imported(col, package)
        reworded_by_hand(group, f'[reword.{item.uid}]\nstem = "{stem}"\nanswers = ["自己的话"]\n')
        (report,) = build([recipe], recipe.parent, Config(formats=("apkg",), now=2_000_000_000))
        assert report.changes.changed == (item.uid,) and not report.findings
        log = imported(col, package)
        assert len(log.updated) == 1 and not log.new and not log.conflicting
        (card,) = col.find_cards(f"编号:{item.uid}")
        assert "自己的话" not in seen(col.get_card(card).question()) and "自己的话" in answer_of(col, item.uid)
    finally:
        col.close()


def test_a_text_that_is_called_otherwise_is_called_so_on_every_card(tmp_path):
    path, package = tmp_path / "文.txt", tmp_path / "文.apkg"
    col = Collection(str(tmp_path / "collection.anki2"))
    try:
        for now, title in enumerate(("全市经济工作会以召开", "全市经济工作会议召开")):
            path.write_text("\n".join([title, *SENTENCES, "要认真做好“六稳”工作，落实“六保”任务。"]), "utf-8")
            build([path], tmp_path, Config(formats=("apkg",), cards=30, now=1_800_000_000 + now))
            imported(col, package)
            notes = [col.get_note(each) for each in col.find_notes("")]
            assert len(notes) > 5
            assert all(f"quizgen::文本::{title}" in note.tags for note in notes)
            assert {note["出处"] for note in notes if note["出处"].startswith("《")} == {f"《{title}》"}
    finally:
        col.close()


def test_an_item_of_ones_own_that_becomes_another_kind_of_card_is_a_new_one(group):
    recipe, package = group / "decks" / "一.toml", group / "decks" / "一.apkg"
    plain = recipe.read_text("utf-8")
    col = Collection(str(group / "collection.anki2"))
    try:
        for now, own in enumerate(('stem = "有[[三个]]重点。"', 'stem = "有几个重点？"\nanswers = ["三个"]')):
            recipe.write_text(plain, "utf-8")
            reworded_by_hand(group, f'[[add]]\nid = "own"\n{own}\n')
            (report,) = build([recipe], recipe.parent, Config(formats=("apkg",), now=1_800_000_000 + now))
            assert not imported(col, package).conflicting
            assert "三个" in answer_of(col, report.items[-1].uid)
        assert (len(report.changes.new), len(report.changes.retired)) == (1, 1)
    finally:
        col.close()


def test_the_readings_of_the_recipe_hold_for_a_persons_own_words_too(group):
    uid = next(uid for uid, row in sorted(rows(group).items()) if row.item.kind == "cloze")
    reworded_by_hand(
        group,
        '[readings]\n"重点" = "chóng diǎn"\n'
        f'[reword.{uid}]\nstem = "这是三个重点中的一个。"\nanswers = ["重点"]\n'
        '[[add]]\nid = "own"\nstem = "会议有几个重点？"\nanswers = ["三个"]\n',
    )
    (report,) = build([group / "decks" / "一.toml"], group / "decks", ONLY_ITEMS)
    own = [item for item in report.items if item.uid == uid or item.rule == "added"]
    assert len(own) == 2
    for item in own:
        assert item.pinyin[item.stem.index("重点")] == "chóng"


def test_a_list_in_a_persons_own_words_is_shown_in_them(group):
    uid, row = next((uid, row) for uid, row in sorted(rows(group).items()) if row.item.kind == "list")
    assert "it is a list of" in edited(group, uid, '/^answers/s/= .*/= ["一项"]/').stderr
    first = row.item.members[0]
    assert edited(group, uid, f"/^answers/s/{first}/自己的话/").returncode == 0
    (report,) = build([group / "decks" / "一.toml"], group / "decks", ONLY_ITEMS)
    (item,) = (item for item in report.items if item.uid == uid)
    assert item.members == item.answers == ("自己的话", *row.item.members[1:])


def test_a_build_takes_the_name_of_a_deck(group):
    built = run("build", "一", "--format", "jsonl", cwd=group)
    assert built.returncode == 0 and "一: built by its recipe decks/一.toml" in built.stderr
    assert not [row for row in rows(group).values() if row.retired]
    missing = run("build", "不存在", cwd=group)
    assert missing.returncode == 1 and "不存在: there is no such file" in missing.stderr


def test_verify_checks_the_others_where_one_deck_is_missing(group):
    done = run("verify", "一", "不存在", cwd=group)
    assert done.returncode == 1
    assert "一: " in done.stdout and "no fault" in done.stdout
    assert "there is no recipe of this name" in done.stderr
    alone = run("verify", "不存在", cwd=group)
    assert alone.returncode == 1 and len(alone.stderr.splitlines()) == 1 and not alone.stdout


def test_a_decision_on_an_item_that_the_deck_never_had_is_said(group):
    recipe = group / "decks" / "一.toml"
    text = recipe.read_text("utf-8")
    recipe.write_text(text.replace('# drop = ["7K3QX"]', 'drop = ["zzzzz"]'), "utf-8")
    assert "一: the recipe decides on what this deck has not: ZZZZZ" in run("build", "--dry-run", cwd=group).stderr


def test_a_place_on_a_paper_in_versions_needs_the_version(group):
    recipe = group / "decks" / "一.toml"
    text = recipe.read_text("utf-8")
    recipe.write_text(text.replace('# versions = ["A", "B"]', 'versions = ["A", "B"]'), "utf-8")
    for words in (("1.1",), ("1.1", "--version", "C")):
        done = run("wrong", "一", *words, cwd=group)
        assert done.returncode == 1 and "say by --version which: A, B" in done.stderr
    assert run("wrong", "一", "1.1", "--version", "B", cwd=group).returncode == 0
    assert run("wrong", "一", min(rows(group)), cwd=group).returncode == 0


def test_a_recipe_that_cannot_be_read_is_named_and_the_others_are_built(group):
    (group / "decks" / "二.toml").write_text('sources = ["../二.txt"\n', "utf-8")
    built = run("build", "--format", "jsonl", cwd=group)
    assert built.returncode == 1 and "skipped decks/二.toml: the recipe is not valid TOML" in built.stderr
    assert (group / "decks" / "一.jsonl").exists() and "as before" in built.stdout


def test_a_deck_is_verified_by_its_name(group):
    assert "no fault" in run("verify", "一", cwd=group).stdout
    missing = run("verify", "二", cwd=group)
    assert missing.returncode == 1 and "there is no recipe of this name" in missing.stderr


def test_an_item_is_edited_in_the_editor_and_flagged_when_its_sentence_changes(group):
    uid = next(uid for uid, row in sorted(rows(group).items()) if row.item.kind == "cloze")
    old = rows(group)[uid].item
    editor = group / "editor.py"
    editor.write_text(
        "import sys, pathlib\npath = pathlib.Path(sys.argv[1])\n"
        "path.write_text('stem = \"换成自己的话：答案在此。\"\\nanswers = [\"答案\"]\\n', 'utf-8')\n",
        "utf-8",
    )
    environment = {**os.environ, "EDITOR": f"{sys.executable} {editor}"}
    environment.pop("VISUAL", None)
    assert run("edit", "一", uid, cwd=group, env=environment).returncode == 0
    recipe = group / "decks" / "一.toml"
    (report,) = build([recipe], recipe.parent, ONLY_ITEMS)
    assert next(item for item in report.items if item.uid == uid).stem == "换成自己的话：答案在此。"
    assert not report.stale
    text = (group / "一.txt").read_text("utf-8")
    sentence = old.source.sentence
    (group / "一.txt").write_text(text.replace(sentence, sentence[:-1] + "，务必抓实。"), "utf-8")
    (report,) = build([recipe], recipe.parent, ONLY_ITEMS)
    assert next(item for item in report.items if item.uid == uid).stem == "换成自己的话：答案在此。"
    assert [line[:5] for line in report.stale] == [uid]


@pytest.mark.parametrize(
    "words",
    [("drop", "一", "ZZZZZ"), ("edit", "一", "ZZZZZ"), ("keep", "无", "ZZZZZ"), ("wrong", "decks/一.toml", "9.9")],
)
def test_what_is_not_there_is_one_line_and_nothing_changes(group, words):
    before = {path: path.read_bytes() for path in (group / "decks").iterdir()}
    done = run(*words, cwd=group)
    assert done.returncode == 1 and len(done.stderr.strip().splitlines()) == 1 and "Traceback" not in done.stderr
    assert {path: path.read_bytes() for path in (group / "decks").iterdir()} == before


def imported(col: Collection, path: Path):
    options = ImportAnkiPackageOptions(merge_notetypes=True)
    return col.import_anki_package(ImportAnkiPackageRequest(package_path=str(path), options=options)).log


def test_what_was_missed_on_paper_is_found_in_anki_and_printed_again(group):
    done = run("build", "decks/一.toml", cwd=group)
    assert done.returncode == 0, done.stderr
    chosen = sorted(rows(group))[:2]
    done = run("wrong", "decks/一.toml", chosen[0], chosen[1].lower(), cwd=group)
    assert done.returncode == 0, done.stderr
    search = done.stdout.splitlines()[-1]
    col = Collection(str(group / "collection.anki2"))
    try:
        imported(col, group / "decks" / "一.apkg")
        assert {col.get_note(note)["编号"] for note in col.find_notes(search)} == set(chosen)
    finally:
        col.close()
    sheet = "".join(page.extract_text() for page in PdfReader(group / "decks" / "一-retry-worksheet.pdf").pages)
    assert set(re.findall(r"\b[2-9A-HJKMNP-Z]{5}\b", sheet)) == set(chosen)
    placed, counted = (run("wrong", "decks/一.toml", place, cwd=group) for place in ("1.1", "1"))
    assert placed.returncode == counted.returncode == 0
    assert placed.stdout.splitlines()[-1] == counted.stdout.splitlines()[-1] != search


@pytest.fixture
def short_of_sections(group):
    """A recipe whose paper asks for one blank only."""
    recipe = group / "decks" / "一.toml"
    sections = '\n[paper.sections]\n"填空" = 1\n"多项选择" = 40\n'
    recipe.write_text(recipe.read_text("utf-8") + sections, "utf-8")
    return group


def test_the_retry_paper_has_all_that_was_missed(short_of_sections):
    group = short_of_sections
    assert run("wrong", "一", *rows(group), cwd=group).returncode == 0
    sheet = "".join(page.extract_text() for page in PdfReader(group / "decks" / "一-retry-worksheet.pdf").pages)
    assert set(re.findall(r"\b[2-9A-HJKMNP-Z]{5}\b", sheet)) == set(rows(group))


def test_the_retry_paper_says_what_it_is_and_has_no_other_words_to_write(group):
    recipe = group / "decks" / "一.toml"
    recipe.write_text(recipe.read_text("utf-8") + '\npinyin = "all"\nlevel = "HSK1"\n', "utf-8")
    assert run("wrong", "一", *rows(group), cwd=group).returncode == 0
    sheet = "".join(page.extract_text() for page in PdfReader(group / "decks" / "一-retry-worksheet.pdf").pages)
    assert "错题重做" in re.sub(r"\s", "", sheet) and "田字格" not in sheet


def test_a_build_says_what_is_not_on_its_paper_and_which_papers_are_old(short_of_sections):
    group = short_of_sections
    assert run("build", "decks/一.toml", "--versions", "A,B", cwd=group).returncode == 0
    said = run("build", "decks/一.toml", cwd=group).stdout
    left = next(line for line in said.splitlines() if "left by an earlier build" in line)
    assert left.endswith("一-worksheet-A.pdf, 一-worksheet-B.pdf") and (group / "decks" / "一-key-A.pdf").exists()
    assert f"一: 1 of {len(rows(group))} items are on the paper; left out: " in said
    assert "一: fewer than [paper.sections] asks for: 多项选择: 0 of 40\n" in said
    assert "earlier build" not in run("build", "decks/一.toml", "--format", "apkg", cwd=group).stdout


def test_a_build_says_where_the_marks_cannot_add_up_to_what_the_recipe_says(short_of_sections):
    recipe = short_of_sections / "decks" / "一.toml"
    fixed = recipe.read_text("utf-8").replace('"填空" = 1\n', '"填空" = { count = 1, marks = 2 }\n')
    recipe.write_text(fixed.replace("\n[paper.sections]", "\n[paper]\ntotal = 3\n[paper.sections]"), "utf-8")
    said = run("build", "decks/一.toml", cwd=short_of_sections).stdout
    assert "一: the marks of its paper add up to 2, not to the 3 of [paper] total\n" in said
    recipe.write_text(recipe.read_text("utf-8").replace("total = 3", "total = 2"), "utf-8")
    assert "add up" not in run("build", "decks/一.toml", cwd=short_of_sections).stdout


def test_a_section_that_there_is_not_is_told_with_its_recipe(short_of_sections):
    recipe = short_of_sections / "decks" / "一.toml"
    recipe.write_text(recipe.read_text("utf-8").replace('"多项选择"', '"谜语"'), "utf-8")
    done = run("build", "decks/一.toml", cwd=short_of_sections)
    assert done.returncode == 1 and "skipped the recipe of 一: there is no section 谜语; use 填空" in done.stderr


def test_two_leaders_add_a_text_each_and_git_loses_nothing(group):
    def git(*words: str) -> None:
        subprocess.run(["git", *words], cwd=group, check=True, capture_output=True)

    (group / ".gitignore").write_text("*.apkg\n*.pdf\n*.jsonl\n", "utf-8")
    git("init", "-b", "main")
    git("config", "user.name", "leader")
    git("config", "user.email", "leader@example.org")
    git("add", ".")
    git("commit", "-m", "one text")
    recipe = group / "decks" / "一.toml"
    seen = set(rows(group))
    for branch, (name, text) in zip(("left", "right"), OTHERS.items(), strict=True):
        git("checkout", "-b", branch, "main")
        (group / name).write_text(text, "utf-8")
        written = recipe.read_text("utf-8")
        recipe.write_text(written.replace('"../一.txt",\n', f'"../一.txt",\n    "../{name}",\n'), "utf-8")
        (report,) = build([recipe], recipe.parent, ONLY_ITEMS)
        assert not report.error and report.changes.new
        seen |= {item.uid for item in report.items}
        git("add", ".")
        git("commit", "-m", branch)
    git("merge", "left", "-m", "both")
    (report,) = build([recipe], recipe.parent, ONLY_ITEMS)
    assert not report.error and not report.changes.retired and not report.changes.changed
    assert seen <= {item.uid for item in report.items}
    assert {row.item.source.file for row in rows(group).values()} == {"一.txt", *OTHERS}


def test_another_way_of_showing_pinyin_reaches_the_cards(group):
    recipe = group / "decks" / "一.toml"
    recipe.write_text('card_pinyin = "all"\n' + recipe.read_text("utf-8"), "utf-8")
    (report,) = build([recipe], recipe.parent, ONLY_ITEMS)
    assert len(report.changes.changed) == len(report.items) and not report.changes.new
    (report,) = build([recipe], recipe.parent, ONLY_ITEMS)
    assert len(report.changes.same) == len(report.items)


def test_a_learner_keeps_intervals_and_tags_through_an_edited_build(group):
    recipe = group / "decks" / "一.toml"
    config = Config(formats=("apkg",), now=1_800_000_000)
    build([recipe], recipe.parent, config)
    col = Collection(str(group / "collection.anki2"))
    try:
        imported(col, group / "decks" / "一.apkg")
        for number, card_id in enumerate(col.find_cards("")):
            card = col.get_card(card_id)
            card.ivl, card.queue, card.type = 10 + number, 2, 2
            col.update_card(card)
        for note_id in col.find_notes(""):
            note = col.get_note(note_id)
            note.tags = [*note.tags, "mine"]
            col.update_note(note)
        before = {card: col.get_card(card).ivl for card in col.find_cards("")}
        dropped = min(rows(group))
        text = (group / "一.txt").read_text("utf-8")
        edited = text.replace("噪声污染治理", "光污染治理").replace(SENTENCES[0], SENTENCES[0] + "这是新的要求。")
        (group / "一.txt").write_text(edited, "utf-8")
        assert run("drop", "一", dropped, cwd=group).returncode == 0
        (report,) = build([recipe], recipe.parent, Config(formats=("apkg",), now=2_000_000_000))
        log = imported(col, group / "decks" / "一.apkg")
        assert len(log.new) == len(report.changes.new)
        after = {card: col.get_card(card).ivl for card in col.find_cards("")}
        assert all(after[card] == interval for card, interval in before.items() if card in after)
        assert RETIRED in col.get_note(col.find_notes(f"编号:{dropped}")[0]).tags
        for uid in report.changes.same:
            assert "mine" in col.get_note(col.find_notes(f"编号:{uid}")[0]).tags
        assert len({col.get_note(note)["编号"] for note in col.find_notes("")}) == col.note_count()
    finally:
        col.close()


def test_a_lists_card_stays_with_its_member_when_another_comes_before_it(tmp_path):
    path = tmp_path / "文.txt"
    members = ["教育引导", "实践养成", "制度保障"]
    sentence = "培育和践行核心价值观要发挥{}的重要作用，使之融入社会生活的各个方面。"
    config = Config(formats=("apkg",), now=1_800_000_000, cards=3)

    def built(names):
        path.write_text("核心价值观的养成\n" + sentence.format("、".join(names)), "utf-8")
        (report,) = build([path], tmp_path, config)
        return next(item for item in report.items if item.kind == "list")

    before = built(members)
    col = Collection(str(tmp_path / "collection.anki2"))
    try:
        imported(col, tmp_path / "文.apkg")
        cards = {}
        for card_id in col.find_cards(f"编号:{before.uid}"):
            card = col.get_card(card_id)
            card.ivl, card.queue, card.type = 20 + card.ord, 2, 2
            col.update_card(card)
            cards[members[card.ord]] = (card_id, 20 + card.ord)
        after = built(["舆论宣传", *members])
        assert after.uid == before.uid and after.slots == (4, 1, 2, 3)
        imported(col, tmp_path / "文.apkg")
        for member, (card_id, interval) in cards.items():
            card = col.get_card(card_id)
            question, answer = (
                re.sub(r"<rt>.*?</rt>|<[^>]*>|\s", "", side) for side in (card.question(), card.answer())
            )
            assert card.ivl == interval and member not in question and member in answer
        assert len(col.find_cards(f"编号:{before.uid}")) == 4
    finally:
        col.close()


def test_the_card_of_a_member_that_its_list_loses_says_so(tmp_path):
    path, package = tmp_path / "文.txt", tmp_path / "文.apkg"
    for members in ("教育引导、实践养成、制度保障、舆论宣传", "教育引导、制度保障、舆论宣传"):
        sentence = f"培育和践行核心价值观要发挥{members}的重要作用，使之融入社会生活的各个方面。"
        path.write_text(f"核心价值观的养成\n{sentence}", "utf-8")
        (report,) = build([path], tmp_path, Config(formats=("apkg",), now=1_800_000_000, cards=3))
        assert [item.kind for item in report.items] == ["list"] and not report.changes.retired
        shutil.copy(package, tmp_path / f"{len(report.items[0].members)}.apkg")
    for packages in (("4", "3"), ("3",)):
        col = Collection(str(tmp_path / f"{len(packages)}.anki2"))
        try:
            for name in packages:
                imported(col, tmp_path / f"{name}.apkg")
            assert not col.get_empty_cards().notes
            cards = {card.ord: card for card in map(col.get_card, col.find_cards(""))}
            assert {number: LOST in card.question() for number, card in cards.items()} == {
                0: False,
                1: True,
                2: False,
                3: False,
            }
            assert "实践养成" in seen(cards[1].answer()) and "实践养成" not in seen(cards[1].question())
        finally:
            col.close()


class EditedText(RuleBasedStateMachine):
    """Any edits in any order: an untouched sentence's items keep their ids, and no id moves to another fact."""

    @initialize()
    def start(self):
        self.scratch = tempfile.TemporaryDirectory()
        self.folder, self.sentences, self.facts = Path(self.scratch.name), list(SENTENCES[:5]), {}
        self.rebuild()
        self.kept = self.standing()

    def teardown(self):
        if hasattr(self, "scratch"):
            self.scratch.cleanup()

    def rebuild(self):
        path = self.folder / "文.txt"
        path.write_text("\n".join(["一个标题在这里", *self.sentences]), "utf-8")
        (report,) = build([path], self.folder, Config(formats=(), now=1_800_000_000))
        assert not report.error
        self.items = {item.uid: item for item in report.items}

    @rule(data=st.data())
    def delete(self, data):
        if len(self.sentences) > 2:
            self.sentences.pop(data.draw(st.integers(0, len(self.sentences) - 1)))
            self.rebuild()

    @rule(data=st.data())
    def insert(self, data):
        new = [sentence for sentence in SENTENCES if sentence not in self.sentences]
        if new:
            self.sentences.insert(data.draw(st.integers(0, len(self.sentences))), data.draw(st.sampled_from(new)))
            self.rebuild()

    @rule(data=st.data())
    def move(self, data):
        sentence = self.sentences.pop(data.draw(st.integers(0, len(self.sentences) - 1)))
        self.sentences.insert(data.draw(st.integers(0, len(self.sentences))), sentence)
        self.rebuild()

    @invariant()
    def no_id_moves_to_another_fact(self):
        for uid, item in getattr(self, "items", {}).items():
            known = self.facts.setdefault(uid, (item.kind, item.source.sentence, item.answers))
            assert known == (item.kind, item.source.sentence, item.answers)

    @invariant()
    def items_of_a_standing_sentence_keep_their_ids(self):
        if not hasattr(self, "kept"):
            return
        now = self.standing()
        assert all(uid in now for uid, sentence in self.kept.items() if sentence in self.sentences)
        self.kept = now

    def standing(self):
        """Items that rest on one sentence alone, with it."""
        return {
            uid: item.source.sentence
            for uid, item in self.items.items()
            if item.rule not in ("list_members", "list_whole")
        }


EditedText.TestCase.settings = settings(
    max_examples=12, stateful_step_count=6, deadline=None, suppress_health_check=list(HealthCheck)
)
TestEditedText = pytest.mark.slow(EditedText.TestCase)
