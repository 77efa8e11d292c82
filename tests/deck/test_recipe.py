"""The recipe: what people may say, and clear words where it cannot be understood."""

from __future__ import annotations

import re
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from quizgen.config import Config, Quota, Sheet
from quizgen.deck.recipe import _KEYS, read_recipe, recipe_text
from quizgen.errors import QuizgenError
from quizgen.export import EXPORTERS
from quizgen.model import Kind


def written(tmp_path, text):
    path = tmp_path / "deck.toml"
    path.write_text(text, "utf-8")
    return path


def test_a_recipe_is_read_and_the_command_line_stands_above_it(tmp_path):
    recipe = read_recipe(
        written(
            tmp_path,
            'deck = "时政::长三角"\nsources = ["../seeds/a.txt"]\ncards = 12\nkinds = ["cloze", "list"]\n'
            'date = 2020-08-22\ndrop = ["7k3qx"]\n[reword.M2RTW]\nstem = "长江禁渔"\nanswers = ["禁渔"]\n',
        )
    )
    assert recipe.deck == "时政::长三角"
    assert recipe.sources == (tmp_path / "../seeds/a.txt",)
    assert recipe.drop == {"7K3QX"}
    assert recipe.reword["M2RTW"].answers == ("禁渔",)
    config = recipe.config(Config(seed=3))
    assert (config.cards, config.kinds, config.day, config.seed) == (12, (Kind.CLOZE, Kind.LIST), date(2020, 8, 22), 3)
    assert recipe.config(Config(cards=5)).cards == 5


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("deck = ", "not valid TOML"),
        ("colour = 1", "unknown key colour"),
        ('sources = "a.txt"', "sources must be a list"),
        ('kinds = ["riddle"]', "riddle"),
        ("formats = []", "formats must name one at least"),
        ('date = "2020-08-22"', "date must be written"),
        ('cards = "many"', "cards must be a number"),
        ('pinyin = "loud"', "pinyin must be"),
        ("[[add]]\nid = 1", "each added item needs id and stem"),
        ('[[add]]\nstem = "x"', "each added item needs id and stem"),
        ('[[add]]\nid = "a"\nstem = "x"\nanswers = "上海"', "answers must be a list of texts"),
        ('[[add]]\nid = "a"\nstem = "x"\n[[add]]\nid = "a"\nstem = "y"', "two added items have the id a"),
        ('[add]\nid = "a"', r"under \[\[add\]\]"),
        ('[reword.M2RTW]\nstem = "x"', "reword.M2RTW needs stem and answers"),
        ('[reword.M2RTW]\nstem = "x"\nanswers = "上海"', "answers must be a list of texts"),
        ('[reword]\nstem = "x"', "stem must be a table"),
        ('[readings]\n"长江" = "cháng"', "the reading of 长江 must be 2 syllables"),
        ('[readings]\n"长江" = "cháng jiāang"', "the reading of 长江 has jiāang, which is no syllable"),
        ('[readings]\n"长江" = "chang2 jiāng"', "the reading of 长江 has chang2, which is no syllable"),
        ('versions = ["A", "key"]', "key is what a copy is called"),
        ("cards = 0", "cards must be 1 or more"),
        ("cards = true", "cards must be a number"),
        ("title = 7", "title must be a text"),
        ("date = 2020-08-22T10:00:00", "date must be written"),
        ('versions = ["A/B"]', "versions are called by letters or figures"),
        ("paper = 3", "paper must be a table"),
        ('card_pinyin = "loud"', "card_pinyin must be off, hard or all"),
        ("tone_colours = 1", "tone_colours must be true or false"),
        ('tts = "yes"', "tts must be true or false"),
        ('learn = ["cloze"]', "learn takes dictation and vocabulary"),
        ('level = "fluent"', "level must be HSK1 to HSK6 or HSK7-9"),
        (f"cards = {'9' * 5000}", "the recipe holds what no recipe needs"),
        (f"cards = {'9' * 400}", "cards must be 1000000 at most"),
        (f"drop = {'[' * 3000}{']' * 3000}", "the recipe holds what no recipe needs"),
        ('sources = ["a\\u0000.txt"]', r"sources has the character U\+0000"),
        ('title = "a\\u0001"', r"title has the character U\+0001, which cannot be printed"),
        ('[paper]\nfields = ["\\uFFFF"]', r"fields has the character U\+FFFF"),
        ('[paper]\nsize = ["A4"]', "size must be one of A4"),
        ('[[add]]\nid = "a"\nstem = " "\nanswers = ["x"]', "each added item needs id and stem"),
        ('[[add]]\nid = "a"\nstem = "x"\nanswers = [""]', "the added item a has an empty answer"),
        ('[[add]]\nid = "a"\nstem = "x"\nanswer = ["y"]', r"\[\[add\]\] has no answer"),
        ('[reword.M2RTW]\nstem = "x"\nanswers = [""]', "reword.M2RTW has an empty answer"),
        ('[reword.M2RTW]\nstem = "x"\nanswers = ["x"]\nnote = "y"', r"\[reword.M2RTW\] has no note"),
    ],
)
def test_a_recipe_that_cannot_be_understood_is_one_clear_line(tmp_path, text, message):
    with pytest.raises(QuizgenError, match=message) as raised:
        read_recipe(written(tmp_path, text))
    assert "deck.toml" in str(raised.value) and "\n" not in str(raised.value)


def test_the_mark_that_some_editors_put_first_is_no_part_of_a_recipe(tmp_path):
    (tmp_path / "deck.toml").write_text('sources = ["a.txt"]\r\n', "utf-8-sig")
    assert read_recipe(tmp_path / "deck.toml").sources == (tmp_path / "a.txt",)


def test_a_recipe_that_is_not_there_is_no_broken_one(tmp_path):
    with pytest.raises(QuizgenError, match=r"none\.toml: no such file"):
        read_recipe(tmp_path / "none.toml")


def test_learners_name_their_level_and_what_they_want_besides(tmp_path):
    recipe = read_recipe(written(tmp_path, 'level = "HSK6"\nlearn = ["dictation"]\n'))
    config = recipe.config(Config())
    assert (config.level, config.learn, config.kinds) == (6, (Kind.DICTATION,), ())
    assert config.asks(Kind.DICTATION) and config.asks(Kind.CLOZE) and not Config().asks(Kind.DICTATION)


def test_a_new_recipe_can_be_read_and_its_examples_too(tmp_path):
    text = recipe_text("../seeds/a.txt", '长三角 "引号"', "题目", date(2020, 8, 22), EXPORTERS)
    assert read_recipe(written(tmp_path, text)).deck == '长三角 "引号"'
    assert read_recipe(written(tmp_path, text)).settings["day"] == date(2020, 8, 22)


def test_a_recipe_lays_out_the_paper(tmp_path: Path):
    text = """
    [paper]
    size = "A3"
    sealed = true
    fields = ["姓名", "学号"]
    total = 50
    [paper.sections]
    "判断" = 5
    "填空" = { count = 8, marks = 1.5 }
    "田字格书写" = 0
    """
    (tmp_path / "r.toml").write_text('sources = ["a.txt"]\n' + text, "utf-8")
    sheet = read_recipe(tmp_path / "r.toml").config(Config()).sheet
    assert (sheet.size, sheet.sealed, sheet.fields, sheet.total) == ("A3", True, ("姓名", "学号"), 50.0)
    assert list(sheet.sections.items()) == [("判断", Quota(5)), ("填空", Quota(8, 1.5)), ("田字格书写", Quota(0))]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('size = "A5"', "size must be one of A4"),
        ('blanks = "wide"', "blanks must be one of"),
        ("total = 33.3", "total must be"),
        ("total = true", "total must be"),
        ('sealed = "yes"', "sealed must be true or false"),
        ("colour = 1", "has no colour"),
        ('sections = { "填空" = -1 }', "填空 must be a number"),
        ('sections = { "填空" = "多" }', "填空 must be a number"),
        ('sections = { "填空" = { marks = 0.3 } }', "填空 must be a number"),
        ("sections = 3", "not as it should be"),
    ],
)
def test_a_wrong_line_of_the_paper_is_named(tmp_path: Path, line: str, said: str):
    (tmp_path / "r.toml").write_text(f'sources = ["a.txt"]\n[paper]\n{line}\n', "utf-8")
    with pytest.raises(QuizgenError, match=said):
        read_recipe(tmp_path / "r.toml")


def test_a_new_recipe_has_an_example_of_everything_that_it_can_say():
    text = recipe_text("a.txt", "时政", "题", None, EXPORTERS)
    keys = {*_KEYS, *(each.name for each in fields(Sheet))} - {"reword", "add", "readings", "paper", "sections"}
    assert not [key for key in keys if not re.search(rf"^(?:# )?{key} = ", text, re.MULTILINE)]


def test_every_example_of_a_new_recipe_can_be_used(tmp_path: Path):
    lines = recipe_text("a.txt", "时政", "题", None, EXPORTERS).splitlines()
    example = re.compile(r'# (?=\[|"?\w+"? = |\.\.)')
    text = "\n".join(example.sub("", line) for line in lines)
    (tmp_path / "r.toml").write_text(text, "utf-8")
    recipe = read_recipe(tmp_path / "r.toml")
    assert recipe.readings and recipe.reword and recipe.add
    assert recipe.config(Config()).sheet.sections and recipe.config(Config()).cards
