"""The commands as a user types them: what they print, where, and with which exit code."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys

import pytest

from quizgen.deck.recipe import read_recipe

TEXT = (
    "推动城市治理上台阶\n"
    "要坚持人民城市人民建、人民城市为人民，推动形成共建、共治、共享的社会治理格局，加强大气污染、水污染、土壤污染和噪声污染治理。"
    "必须把安全生产摆在突出位置，坚决防止重大事故发生，守住不发生系统性风险的底线。\n"
)


def quizgen(*words: str, stdin: str | None = None, cwd=None):
    return subprocess.run(
        [sys.executable, "-m", "quizgen", *words], capture_output=True, text=True, input=stdin, cwd=cwd, check=False
    )


@pytest.fixture
def text(tmp_path):
    path = tmp_path / "文.txt"
    path.write_text(TEXT, "utf-8")
    return path


@pytest.mark.parametrize(
    "command",
    [
        (),
        ("build",),
        ("items",),
        ("init",),
        ("verify",),
        ("drop",),
        ("keep",),
        ("edit",),
        ("wrong",),
        ("terms",),
        ("pinyin",),
    ],
)
def test_every_command_has_help_and_stands_in_the_readme(command):
    from pathlib import Path

    done = quizgen(*command, "--help")
    assert done.returncode == 0 and len(done.stdout.splitlines()) > 4
    if command:
        assert f"quizgen {command[0]}" in (Path(__file__).parents[1] / "README.md").read_text("utf-8")


def test_help_imports_nothing_heavy():
    done = quizgen("--help")
    names = ["jieba", "rjieba", "pypinyin", "genanki", "typst", "docx", "trafilatura", "pypdfium2", "rich.table"]
    code = f"import sys, quizgen.cli; print([name for name in {names!r} if name in sys.modules])"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.returncode == 0 and loaded.stdout.strip() == "[]"


def test_build_writes_and_ends_with_a_table(tmp_path, text):
    done = quizgen("build", str(text), "--out", str(tmp_path / "out"))
    assert done.returncode == 0, done.stderr
    assert "文.apkg" in done.stdout and "new, 0 changed, 0 retired" in done.stdout
    items = quizgen("items", str(text), "--json").stdout.splitlines()
    cards = sum(len(item["members"]) or 1 for item in map(json.loads, items))
    assert f"│ {len(items)} " in done.stdout and f"│ {cards} " in done.stdout and cards > len(items)
    assert (tmp_path / "out" / "文-worksheet.pdf").read_bytes().startswith(b"%PDF")


def test_build_without_arguments_takes_recipes_and_seeds(tmp_path, text):
    (tmp_path / "seeds").mkdir()
    text.rename(tmp_path / "seeds" / "文.txt")
    (tmp_path / "seeds" / "另.txt").write_text(TEXT, "utf-8")
    (tmp_path / "decks").mkdir()
    (tmp_path / "decks" / "组.toml").write_text('sources = ["../seeds/文.txt"]', "utf-8")
    done = quizgen("build", "--format", "jsonl", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert sorted(path.name for path in (tmp_path / "decks").glob("*.jsonl")) == ["另.jsonl", "组.jsonl"]


@pytest.mark.usefixtures("text")
def test_what_is_not_on_the_paper_is_told_of_one_deck_and_counted_of_several(tmp_path):
    for name in ("甲", "乙"):
        (tmp_path / f"{name}.toml").write_text('sources = ["文.txt"]\n[paper.sections]\n"填空" = 1\n', encoding="utf-8")
    alone = quizgen("build", "甲.toml", cwd=tmp_path).stdout
    assert "left out" in alone and "甲-key.pdf" in alone and "│ on paper" not in alone
    both = quizgen("build", "甲.toml", "乙.toml", cwd=tmp_path).stdout
    assert "on paper" in both and "left out" not in both
    assert sum(line.startswith("│ 甲") for line in both.splitlines()) == 1


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("build", "none.txt"), "no such file"),
        (("items", "none.txt"), "none.txt"),
        (("terms", "没有这个词"), "no term"),
        (("build",), "nothing to build"),
        (("build", "none.toml"), "no such file"),
        (("build", "{text}", "--out", "{text}"), "文.txt: this is a file, not a folder; choose another folder"),
        (("build", "{text}", "{text}", "--out", "{text}/in"), "this is a file, not a folder"),
        (("init", "{text}", "--out", "/dev/null"), "this is a file, not a folder"),
        (("wrong", "{text}", "1", "--out", "{text}"), "this is a file, not a folder"),
        (("init", "-"), "stdin: a recipe names its texts by their files; put the text into a file"),
        (("pinyin", "none.txt"), "none.txt: there is no such file"),
        (("pinyin", "报告.docx"), "or end with 。 what is a text"),
        (("build", f"{'渠' * 300}.txt"), "file name too long; choose a shorter name"),
        (("build", "{text}", "--out", "渠" * 300), "file name too long; choose a shorter name"),
        (("pinyin", f"{'渠' * 300}.txt"), "file name too long; choose a shorter name"),
        (("wrong", "{text}", "²"), "no item ² in this deck"),
        (("wrong", "{text}", "9" * 5000), "in this deck; give ids, or places"),
        (("build", "/dev/null"), "this is no file that can be read again; give - and send the text there"),
        (("items", "/dev/zero"), "it is larger than 50 MB; split it"),
        (("items", b"\xe6\x96.txt"), "its name is not in UTF-8; rename it"),
    ],
)
def test_bad_input_is_one_line_and_exit_code_1(tmp_path, text, words, message):
    (tmp_path / os.fsdecode(b"\xe6\x96.txt")).write_text(TEXT, "utf-8")
    words = map(os.fsdecode, words)
    done = quizgen(*(word.replace("{text}", str(text)) for word in words), cwd=tmp_path)
    assert done.returncode == 1
    assert message in done.stderr and len(done.stderr.strip().splitlines()) == 1
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("build", "--date", "yesterday"), "--date: yesterday is not a day; write it like 2020-08-22"),
        (("items", "{text}", "--date", "2020-1-1"), "--date: 2020-1-1 is not a day"),
        (("build", "--level", "fluent"), "--level: level must be HSK1 to HSK6"),
        (("build", "--versions", "A/B"), "--versions: versions are called by letters or figures"),
        (("build", "--versions", "A,B,a"), "--versions: A and a may be one file; call versions A and B"),
        (("build", "{text}", "--format", "epub"), "--format: there is no format epub; use one of apkg"),
        (("items", "-", "--learn", "cloze"), "--learn: learn takes dictation and vocabulary"),
        (("pinyin", "中", "--style", "loud"), "--style: there is no style loud"),
        (("build", "--title", "a\x01"), "--title: it has the character U+0001, which cannot be printed"),
        (("items", "{text}", "--title", "a\x01"), "--title: it has the character U+0001, which cannot be printed"),
    ],
)
def test_a_value_that_an_option_cannot_take_is_wrong_usage_told_in_one_line(tmp_path, text, words, message):
    done = quizgen(*(word.replace("{text}", str(text)) for word in words), cwd=tmp_path)
    assert done.returncode == 2
    assert message in done.stderr and len(done.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize(
    "words",
    [
        ("build", "--cards", "0"),
        ("build", "--colour", "red"),
        ("fly",),
    ],
)
def test_wrong_usage_is_exit_code_2(tmp_path, words):
    assert quizgen(*words, cwd=tmp_path).returncode == 2


@pytest.mark.parametrize("words", [("items", "{text}"), ("build", "{text}", "--format", "jsonl"), ("terms",)])
@pytest.mark.parametrize("encoding", ["ascii", "gbk"])
def test_what_a_terminal_cannot_show_is_escaped(tmp_path, text, monkeypatch, words, encoding):
    monkeypatch.setenv("PYTHONIOENCODING", encoding)
    words = [sys.executable, "-m", "quizgen", *(word.replace("{text}", str(text)) for word in words)]
    done = subprocess.run(words, capture_output=True, cwd=tmp_path, check=False)
    assert done.returncode == 0 and b"Traceback" not in done.stderr


def test_json_is_utf_8_whatever_the_terminal(text, monkeypatch):
    usual = quizgen("items", str(text), "--json").stdout
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    assert quizgen("items", str(text), "--json").stdout == usual


def test_nothing_is_said_where_nobody_listens(tmp_path, text):
    command = f'"{sys.executable}" -m quizgen items "{text}" >&-'
    done = subprocess.run(command, shell=True, capture_output=True, text=True, cwd=tmp_path, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("length", [83, 84])
def test_a_name_that_is_too_long_should_be_shorter(tmp_path, text, length):
    name = f"{'文' * length}.md"
    text.rename(tmp_path / name)
    done = quizgen("build", name, cwd=tmp_path)
    assert done.returncode == 1 and len(done.stderr.splitlines()) == 1
    assert "; choose a shorter name" in done.stderr


def test_an_interrupt_is_told_in_one_line(tmp_path):
    code = "import quizgen.deck.verify, quizgen.jobs as j, quizgen.cli as c\n"
    code += "def run(*_): raise KeyboardInterrupt\n"
    code += "j.plan = run; c.main()"
    done = subprocess.run(
        [sys.executable, "-c", code, "build"], capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert done.returncode == 130 and not done.stdout
    assert done.stderr == "quizgen: interrupted; only what was done before is written\n"


WITHOUT_LEAVE = """
import os
from pathlib import Path

access, opened = os.access, Path.open
def closed(path): return "密" in Path(path).name
def open_unless_closed(self, *how, **more):
    if closed(self):
        raise PermissionError(13, "Permission denied", str(self))
    return opened(self, *how, **more)
os.access = lambda path, *how, **more: not closed(path) and access(path, *how, **more)
Path.open = open_unless_closed
from quizgen.cli import main
main()
"""


@pytest.mark.parametrize("command", ["build", "items", "init", "verify"])
def test_what_nobody_may_read_is_named_and_the_others_are_built(tmp_path, text, command):
    (tmp_path / "密.txt").write_text(TEXT, "utf-8")
    (tmp_path / "密室").mkdir()
    words = [".", "密.txt"] if command == "build" else ["密.txt"]
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_LEAVE, command, *words],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    told = [f"{name}: permission denied; get leave to read it" for name in ("密.txt", "密室")[: len(words)]]
    assert done.returncode == 1 and all(line in done.stderr for line in told)
    assert len(done.stderr.strip().splitlines()) == len(told)
    assert (tmp_path / "decks" / f"{text.stem}.apkg").exists() is (command == "build")


def test_a_fault_of_quizgen_s_own_is_told_in_one_line(text):
    program = "import quizgen.build; quizgen.build.preview = None; from quizgen.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", program, "items", str(text)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1 and len(done.stderr.strip().splitlines()) == 1
    assert "quizgen failed at it (TypeError: " in done.stderr and "report this with the text" in done.stderr


@pytest.mark.parametrize("told", ["yesterday", "-5", "9" * 5000])
def test_a_time_that_is_none_is_told_in_one_line(text, monkeypatch, told):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", told)
    done = quizgen("build", str(text), "--dry-run")
    assert done.returncode == 2
    assert "SOURCE_DATE_EPOCH" in done.stderr and len(done.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize("recipe", [b"drop = 5", b"x = [", b"\xff", b"reword = 5"])
@pytest.mark.parametrize("command", ["drop", "keep", "edit"])
def test_a_decision_needs_a_recipe_that_can_be_understood(tmp_path, text, monkeypatch, recipe, command):
    monkeypatch.setenv("EDITOR", "true")
    quizgen("build", str(text), "--format", "jsonl", cwd=tmp_path)
    uid = json.loads((tmp_path / "decks" / "文.lock").read_text("utf-8").splitlines()[2])["uid"]
    path = tmp_path / "decks" / "文.toml"
    path.write_bytes(recipe)
    done = quizgen(command, "文", uid, cwd=tmp_path)
    assert done.returncode == 1 and len(done.stderr.strip().splitlines()) == 1 and "文.toml" in done.stderr
    assert path.read_bytes() == recipe


@pytest.mark.parametrize(
    ("editor", "message"),
    [
        ("printf '\\377' >", "did not end well"),
        ("rm", "did not end well"),
        ("printf 'stem = 1' >", "stem must be a text; nothing was changed"),
        ('printf \'stem = "a"\\nanswers = "bc"\' >', "answers must be a list of texts"),
        ('printf \'stem = "a\\\\u0001"\\nanswers = ["b"]\' >', "stem has the character U+0001"),
    ],
)
def test_what_an_editor_leaves_that_is_no_item_changes_nothing(tmp_path, text, monkeypatch, editor, message):
    script = tmp_path / "editor.sh"
    script.write_text(f'{editor} "$1"\n', "utf-8")
    monkeypatch.setenv("EDITOR", f"sh {script}")
    quizgen("build", str(text), "--format", "jsonl", cwd=tmp_path)
    uid = json.loads((tmp_path / "decks" / "文.lock").read_text("utf-8").splitlines()[2])["uid"]
    quizgen("init", str(text), cwd=tmp_path)
    before = (tmp_path / "decks" / "文.toml").read_bytes()
    done = quizgen("edit", "文", uid, cwd=tmp_path)
    assert done.returncode == 1 and len(done.stderr.strip().splitlines()) == 1 and message in done.stderr
    assert (tmp_path / "decks" / "文.toml").read_bytes() == before


def test_standard_input_is_a_source(tmp_path):
    done = quizgen("items", "-", "--json", stdin=TEXT, cwd=tmp_path)
    assert done.returncode == 0 and '"file": "stdin"' in done.stdout


@pytest.mark.usefixtures("text")
def test_items_says_of_each_text_of_a_deck_what_is_left(tmp_path):
    (tmp_path / "闲.txt").write_text("今天天气很好。\n\n我们去看水渠。\n", "utf-8")
    (tmp_path / "组.toml").write_text('sources = ["文.txt", "闲.txt"]', "utf-8")
    done = quizgen("items", "组.toml", "--why", cwd=tmp_path)
    assert "闲:\nasked: 0 of 2 paragraphs" in done.stdout, done.stdout


def test_a_closed_standard_input_is_told_in_one_line(tmp_path):
    command = f'"{sys.executable}" -m quizgen items - <&-'
    done = subprocess.run(command, shell=True, capture_output=True, text=True, cwd=tmp_path, check=False)
    assert (done.returncode, done.stderr) == (1, "quizgen: stdin: standard input is closed; give a file\n")


@pytest.mark.usefixtures("text")
def test_a_folder_in_a_files_place_leaves_the_others_as_they_were(tmp_path):
    assert quizgen("build", "文.txt", "--out", "out", cwd=tmp_path).returncode == 0
    paper, key = tmp_path / "out" / "文-worksheet.pdf", tmp_path / "out" / "文-key.pdf"
    paper.unlink()
    paper.mkdir()
    key.write_bytes(b"as it was")
    done = quizgen("build", "文.txt", "--out", "out", cwd=tmp_path)
    assert done.returncode == 1 and "a folder stands in the place of this file; move it away" in done.stderr
    assert key.read_bytes() == b"as it was"


def test_items_says_why(text):
    done = quizgen("items", str(text), "--why", "--cards", "2")
    assert done.returncode == 0 and "+" in done.stdout and "-" in done.stdout
    assert "of 1 paragraphs" in done.stdout


def test_items_shows_every_blank_of_a_sentence_and_why(tmp_path):
    path = tmp_path / "讲话.txt"
    path.write_text("2019年政府工作报告\n\n要反对一切霸权主义和强权政治，维护世界和平，促进共同发展。\n", "utf-8")
    (shown,) = (
        item
        for item in map(json.loads, quizgen("items", str(path), "--json", "--cards", "9").stdout.splitlines())
        if item["rule"] == "parallel"
    )
    assert shown["answers"] == ["霸权主义", "强权政治"] and len(shown["blanks"]) == 2
    told = quizgen("items", str(path), "--why").stdout
    assert "____和____" in told and "霸权主义；强权政治" in told
    assert "things set beside each other" in told and "its sentence is asked already" in told


@pytest.mark.parametrize("command", ["build", "items"])
def test_a_number_that_a_text_cannot_give_is_told(tmp_path, text, command):
    done = quizgen(command, str(text), "--cards", "400", cwd=tmp_path)
    assert "of 400 items wanted the sentences give" in done.stdout.replace("文: ", "")
    assert "items wanted" not in quizgen(command, str(text), "--cards", "1", cwd=tmp_path).stdout


def test_a_build_ends_with_what_texts_should_tell_of_themselves(tmp_path):
    idle = "\n".join(
        f"村里的人在水渠边走了{number}回，看了看水，又慢慢走回家，一路上谁也没有说话。" for number in range(90)
    )
    for name in ("a", "新建文本文档"):
        (tmp_path / f"{name}.txt").write_text(idle, "utf-8")
    done = quizgen("build", "a.txt", "新建文本文档.txt", "--format", "jsonl", "--date", "2025-12-08", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert (
        "a, 新建文本文档: more may be worth asking once the text tells its title: give it a first line" in done.stdout
    )


def test_a_recipe_of_several_texts_names_none_of_them_by_its_title(tmp_path):
    for name in ("关于水渠的意见", "关于移民的意见"):
        (tmp_path / f"{name}.txt").write_text(TEXT.partition("\n")[2], "utf-8")
    (tmp_path / "decks").mkdir()
    recipe = 'sources = ["../关于水渠的意见.txt", "../关于移民的意见.txt"]\ntitle = "关于抓好水利工作的通知"\n'
    (tmp_path / "decks" / "关于水渠的意见.toml").write_text(recipe, "utf-8")
    done = quizgen("items", "关于水渠的意见.txt", "--json", cwd=tmp_path)
    assert {json.loads(line)["source"]["title"] for line in done.stdout.splitlines()} == {"关于水渠的意见"}


def test_items_are_those_of_the_title_that_is_given(tmp_path):
    (tmp_path / "b.txt").write_text(TEXT.partition("\n")[2], "utf-8")
    done = quizgen("items", "b.txt", "--json", "--title", "关于抓好水利工作的通知", cwd=tmp_path)
    titles = {json.loads(line)["source"]["title"] for line in done.stdout.splitlines()}
    assert titles == {"关于抓好水利工作的通知"}


def test_items_leaves_out_what_the_recipe_drops(tmp_path, text):
    quizgen("init", str(text), cwd=tmp_path)
    quizgen("build", str(text), "--format", "jsonl", cwd=tmp_path)
    asked = [json.loads(line) for line in (tmp_path / "decks" / "文.jsonl").read_text("utf-8").splitlines()]
    quizgen("drop", "文", *(item["uid"] for item in asked), cwd=tmp_path)
    shown = [json.loads(line) for line in quizgen("items", str(text), "--json", cwd=tmp_path).stdout.splitlines()]
    assert not {item["stem"] for item in asked} & {item["stem"] for item in shown}


def test_a_recipe_of_other_texts_is_told_without_a_word_on_their_names(tmp_path, text):
    (tmp_path / "另.txt").write_text(TEXT, "utf-8")
    (tmp_path / "decks").mkdir()
    (tmp_path / "decks" / "文.toml").write_text('sources = ["../另.txt"]\n', "utf-8")
    done = quizgen("build", str(text), cwd=tmp_path)
    assert "recipe of other texts" in done.stderr and "built as" not in done.stderr


def test_a_text_of_which_nothing_is_asked_makes_no_files_and_is_named(tmp_path):
    (tmp_path / "空谈.txt").write_text("今天天气很好。\n大家都来了。\n", "utf-8")
    done = quizgen("build", "空谈.txt", cwd=tmp_path)
    assert done.returncode == 0 and "nothing is worth asking of 空谈" in done.stdout
    assert not (tmp_path / "decks").exists()
    assert "nothing is worth asking of it: --why" in quizgen("items", "空谈.txt", cwd=tmp_path).stdout


def test_tables_fold_what_is_long_and_cut_nothing(tmp_path):
    name = "关于进一步加强和改进城市治理工作推动形成共建共治共享社会治理格局的若干意见"
    (tmp_path / f"{name}.txt").write_text(TEXT, "utf-8")
    done = quizgen("build", f"{name}.txt", "--format", "jsonl", "--format", "apkg", cwd=tmp_path)
    shown = quizgen("items", f"{name}.txt", cwd=tmp_path).stdout
    assert done.returncode == 0 and "…" not in done.stdout.replace("……", "") + shown.replace("……", "")


def test_items_for_learners_come_where_they_are_asked_for(text):
    assert "看拼音写词语" not in quizgen("items", str(text), "--why").stdout
    done = quizgen("items", str(text), "--why", "--learn", "dictation", "--learn", "vocabulary", "--level", "HSK4")
    assert done.returncode == 0 and "看拼音写词语" in done.stdout and "生词" in done.stdout


def test_init_calls_no_deck_like_another_and_a_built_one_as_before(tmp_path, text):
    (tmp_path / "另.txt").write_text(TEXT, "utf-8")
    (tmp_path / "再.txt").write_text(TEXT, "utf-8")
    quizgen("init", str(text), cwd=tmp_path)
    quizgen("build", "另.txt", "--format", "jsonl", cwd=tmp_path)
    for name in ("另", "再"):
        quizgen("init", f"{name}.txt", cwd=tmp_path)
    decks = {path.stem: read_recipe(path).deck for path in (tmp_path / "decks").glob("*.toml")}
    assert decks == {"文": "推动城市治理上台阶", "另": "推动城市治理上台阶（另）", "再": "推动城市治理上台阶（再）"}


@pytest.mark.parametrize("built", [("一周",), ("一周", "二周"), ("二周", "一周")])
def test_init_takes_no_deck_from_a_text_of_the_same_name(tmp_path, built):
    for week, title in (("一周", "推动城市治理上台阶"), ("二周", "把粮食安全抓在手上")):
        (tmp_path / week).mkdir()
        told = TEXT if week == "一周" else "要落实藏粮于地、藏粮于技战略，坚持最严格的耕地保护制度，守住十八亿亩红线。"
        (tmp_path / week / "讲话.txt").write_text(f"{title}\n{told}", "utf-8")
    quizgen("build", *built, "--format", "jsonl", cwd=tmp_path)
    done = quizgen("init", "二周/讲话.txt", cwd=tmp_path)
    assert done.returncode == 0
    recipe = tmp_path / done.stdout.strip()
    assert recipe.with_suffix(".lock").exists() is ("二周" in built)
    for words in (("build", str(recipe)), ("build", "二周/讲话.txt"), ("build", *built), ("build",)):
        said = quizgen(*words, "--format", "jsonl", cwd=tmp_path)
        assert said.returncode == 0 and " 0 retired" in said.stdout and not re.search(r"[1-9]\d* retired", said.stdout)
    assert f"built by its recipe {done.stdout.strip()}" in quizgen("build", "二周/讲话.txt", cwd=tmp_path).stderr
    again = quizgen("init", "二周/讲话.txt", cwd=tmp_path)
    assert again.returncode == 1 and f"{done.stdout.strip()}: this recipe is there already" in again.stderr


@pytest.mark.usefixtures("text")
def test_init_writes_a_recipe_that_builds_and_is_never_overwritten(tmp_path):
    assert quizgen("init", "文.txt", cwd=tmp_path).returncode == 0
    assert quizgen("build", "decks/文.toml", "--format", "jsonl", cwd=tmp_path).returncode == 0
    assert quizgen("verify", "decks/文.toml", cwd=tmp_path).returncode == 0
    again = quizgen("init", "文.txt", cwd=tmp_path)
    assert again.returncode == 1 and "there already" in again.stderr


def test_a_sentence_that_ends_like_a_file_s_name_is_a_text(tmp_path):
    assert quizgen("pinyin", "会议改期，见报告.pdf", cwd=tmp_path).stdout.startswith("Huìyì gǎiqī, jiàn bàogào.")
    (tmp_path / "好，报告.txt").write_text("六稳", "utf-8")
    assert quizgen("pinyin", "好，报告.txt", cwd=tmp_path).stdout.lower() == "liù wěn\n"


def test_pinyin_of_words_needs_no_reader():
    code = (
        "import sys; from quizgen.cli import app; app(['pinyin', '中国'], standalone_mode=False);"
        "print([name for name in sys.modules if name.startswith('quizgen.reading.')])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout.endswith("\n[]\n")


def test_terms_and_pinyin_print():
    assert "稳就业" in quizgen("terms", "六稳").stdout
    assert (
        "(2018-07-31" in quizgen("terms", "六稳").stdout and "(" not in quizgen("terms", "三农").stdout.split("来源")[0]
    )
    assert quizgen("pinyin", "--style", "plain", "长三角").stdout.split() == ["cháng", "sān", "jiǎo"]
    assert "<ruby>" in quizgen("pinyin", "--style", "ruby", "六稳").stdout
