"""From a deck to a paper: sections, marks that add up, versions, no question giving another's answer away."""

from __future__ import annotations

import json
import random
from dataclasses import replace

import pytest

from quizgen.config import Config, Print, Quota, Sheet
from quizgen.errors import QuizgenError
from quizgen.export.heads import before_points
from quizgen.export.names import is_of_a_deck, older_versions
from quizgen.export.paper import FULL, TOLD, UNASKED, Paper, make_paper
from quizgen.export.questions import asked_runs
from quizgen.model import RIGHT, WRONG, Deck, Item, Kind, Option, Source, TextCredit

CONFIG = Config()


def item(kind: Kind, number: int, stem: str, *answers: str, **more) -> Item:
    if kind is Kind.CLOZE:
        more.setdefault("blanks", ((stem.index(answers[0]), stem.index(answers[0]) + len(answers[0])),))
    more.setdefault("score", 0.5)
    return Item(kind, str(kind), stem, answers, Source("a", "题", 0, stem, number), uid=f"U{number}", **more)


def choice(number: int, kind: Kind = Kind.CHOICE) -> Item:
    options = tuple(Option(f"选项{number}{letter}", letter == "丙") for letter in "甲乙丙丁")
    return item(kind, number, f"第{number}问？", f"选项{number}丙", options=options)


def bank(cloze: int = 0, choices: int = 0, judges: int = 0, facts: int = 0) -> tuple[Item, ...]:
    return (
        *(item(Kind.CLOZE, n, f"坚持答案{n:03}号不动摇。", f"答案{n:03}号") for n in range(cloze)),
        *(choice(1000 + n) for n in range(choices)),
        *(item(Kind.JUDGE, 2000 + n, f"说法{n}成立。", RIGHT) for n in range(judges)),
        *(item(Kind.FACT, 3000 + n, f"第{n}会由谁主持？", f"某{n:03}人") for n in range(facts)),
    )


HARD = tuple(
    item(Kind.CLOZE, 900 + n, text, text[-3:-1], pinyin=tuple("a" if c > "\u4e00" else None for c in text), score=0.9)
    for n, text in enumerate(("党执政兴国靠的是监测预警。", "以低碳循环发展的战略为先。"))
)
"""Questions with hard words in them: 监测, 战略."""


def paper(*items: Item, config: Config = CONFIG, version: str = "") -> Paper:
    return make_paper(Deck("名", "stem", "space", "题目", items, (TextCredit("a", "题", "某报"),)), config, version)


def names(made: Paper) -> list[str]:
    return [section.name for section in made.sections]


def total(made: Paper) -> float:
    return sum(section.units * section.marks for section in made.sections)


@pytest.mark.parametrize("seed", range(20))
def test_marks_add_up_to_a_hundred(seed: int):
    chance = random.Random(seed)
    made = paper(*bank(chance.randint(6, 40), chance.randint(2, 9), chance.randint(2, 9), chance.randint(0, 5)))
    assert total(made) == 100 and all(section.marks % 1 == 0 for section in made.sections)
    assert made.data(Print.WORKSHEET)["total"] == "100"


@pytest.mark.parametrize(
    ("questions", "marks"),
    [(bank(cloze=1), [2]), (bank(choices=3), [9]), (bank(facts=1), [2]), (bank(5, 2, 2), [10, 6, 4])],
)
def test_a_short_paper_has_the_usual_marks_and_their_sum(questions: tuple[Item, ...], marks: list[float]):
    made = paper(*questions)
    assert [section.units * section.marks for section in made.sections] == marks
    assert made.data(Print.KEY)["total"] == str(sum(marks))
    assert total(paper(*questions, config=Config(sheet=Sheet(total=100)))) == 100


@pytest.mark.parametrize("stated", [None, 20, 40, 100])
@pytest.mark.parametrize("asked", [2, 6, 30])
def test_words_to_write_earn_a_tenth_at_most_and_one_each(asked: int, stated: float | None):
    made = paper(*bank(cloze=asked, choices=asked), *HARD, config=Config(sheet=Sheet(total=stated)))
    for section in made.sections:
        if section.name == "田字格书写":
            assert section.marks <= 1 and section.units * section.marks <= total(made) / 10
    assert ("田字格书写" in names(made)) or asked == 2
    assert stated is None or total(made) == stated


def test_marks_for_words_to_write_that_a_person_fixed_stay():
    sheet = Sheet(sections={"填空": Quota(), "田字格书写": Quota(marks=5)})
    _, writing, *_ = paper(*bank(cloze=10), *HARD, config=Config(sheet=sheet)).sections
    assert (writing.units, writing.marks) == (2, 5)


def test_marks_are_halves_only_where_whole_ones_cannot_make_the_total():
    made = paper(*bank(cloze=9, choices=3), config=Config(sheet=Sheet(total=20.5)))
    assert total(made) == 20.5 and any(section.marks % 1 for section in made.sections)


def test_a_paper_has_a_sensible_size_and_takes_the_best():
    weak, strong = (
        bank(cloze=1000, choices=30, judges=30),
        item(Kind.CLOZE, 9999, "务必求真务实。", "求真务实", score=0.9),
    )
    made = paper(*weak, strong)
    assert [len(section.questions) for section in made.sections] in ([12, 6, 6], [11, 6, 6])
    assert made.sections[0].questions[-1].item == strong


def test_a_list_is_not_asked_beside_the_blank_that_holds_it_whole():
    sentence, members = "机关遵循公正、公平、便民的原则。", ("公正", "公平", "便民")
    whole = item(Kind.CLOZE, 1, sentence, "公正、公平、便民", score=0.9)
    parts = replace(
        whole, kind=Kind.LIST, answers=members, members=members, blanks=(), head="机关遵循……的原则", uid="U2"
    )
    made = paper(whole, replace(parts, score=0.5))
    assert names(made) == ["填空"] and made.left_out == {TOLD: 1}


def test_a_paper_says_why_it_leaves_items_out():
    told = item(Kind.CLOZE, 900, "答案001号不如实干。", "实干")
    unasked = item(Kind.CLOZE, 901, "没有空的题。", "题", blanks=())
    made = paper(*bank(cloze=30), told, unasked)
    asked = len(made.sections[0].questions)
    assert asked in (11, 12) and made.left_out == {FULL: 30 - asked, TOLD: 1, UNASKED: 1}
    assert made.shortfall().startswith(f"{asked} of 32 items are on the paper; left out: ")
    assert not paper(*bank(cloze=3)).shortfall()


def test_papers_of_versions_no_longer_made_are_found_and_nothing_else(tmp_path):
    names = ("文-key-A.pdf", "文-teacher.pdf", "文-worksheet.pdf", "文-worksheet-B.pdf", "文-worksheet-B.docx")
    for name in (
        *names,
        "文-key-notes-of-mine.pdf",
        "文-worksheet.txt",
        "另文-worksheet-A.pdf",
        "文.pdf",
        "文-retry-key.pdf",
    ):
        (tmp_path / name).touch()
    written = [tmp_path / "文-worksheet.pdf", tmp_path / "文-key.pdf", tmp_path / "文-teacher.pdf"]
    assert [path.name for path in older_versions(written)] == ["文-key-A.pdf", "文-worksheet-B.pdf"]
    assert not older_versions([tmp_path / "文.apkg"])


def test_the_prints_of_a_deck_are_not_taken_for_those_of_another(tmp_path):
    for name in ("文-key-worksheet.pdf", "文-key-key.pdf", "文-retry-worksheet.pdf", "文-key.lock", "文.lock"):
        (tmp_path / name).touch()
    assert not older_versions([tmp_path / "文-worksheet.pdf", tmp_path / "文-key.pdf"])
    assert all(is_of_a_deck(path) for path in tmp_path.glob("*.pdf"))
    (tmp_path / "文-key.lock").unlink()
    assert not is_of_a_deck(tmp_path / "文-key-key.pdf")


def test_questions_stand_in_the_order_of_the_text():
    made = paper(*reversed(bank(cloze=8)))
    places = [question.item.source.start for question in made.sections[0].questions if question.item]
    assert places == sorted(places)


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind not in (Kind.CHOICE, Kind.MULTIPLE)])
def test_every_kind_has_a_place(kind: Kind):
    members = ("甲方面", "乙方面", "丙方面", "丁方面") if kind in (Kind.LIST, Kind.ORDER, Kind.MATCH) else ()
    answers = members or ((RIGHT,) if kind is Kind.JUDGE else ("回答",))
    stem = "坚持回答。" if kind is Kind.CLOZE else "这是什么？"
    made = paper(item(kind, 1, stem, *answers, members=members, head="四个方面"))
    assert [len(section.questions) for section in made.sections] == [1]


def test_a_list_in_mid_sentence_leaves_blanks_where_its_members_stood():
    slots = Config(sheet=Sheet(blanks="slots"))
    members = ("把方向", "谋大局")
    made = paper(item(Kind.LIST, 1, "x", *members, members=members, head="要提高……的能力"), config=slots)
    (question,) = made.sections[0].questions
    assert names(made) == ["默写"] and question.units == 2
    assert [run.get("blank") or run["text"] for run in question.ask["runs"]] == [
        "要提高",
        3,
        "、",
        3,
        "的能力。",
    ]


def test_an_ordered_list_is_put_in_order():
    members = ("推动发展", "加大力度", "提升质量", "夯实基础")
    made = paper(item(Kind.LIST, 1, "四项", *members, members=members, head="四项", ordered=True))
    solved = made.sections[0].questions[0].solve
    assert names(made) == ["排序"]
    assert [members[int(number) - 1] for number in solved["sequence"]] == [box["text"] for box in solved["boxes"]]


def test_no_list_to_be_put_in_order_stands_in_order():
    for number in range(60):
        members = tuple(f"{number}{letter}" for letter in "甲乙丙丁")
        made = paper(item(Kind.LIST, 1, f"第{number}题", *members, members=members, head=f"第{number}题", ordered=True))
        assert made.sections[0].questions[0].solve["sequence"] != ["1", "2", "3", "4"]


def test_no_question_gives_away_another_ones_answer():
    asks = item(Kind.CLOZE, 1, "要构建双循环格局。", "双循环", score=0.9)
    shows = item(Kind.CLOZE, 2, "双循环要坚持扩大内需。", "扩大内需", score=0.8)
    assert [question.item for question in paper(asks, shows).sections[0].questions] == [asks]


def test_nothing_is_asked_twice():
    members = ("把方向", "谋大局")
    recited = item(Kind.LIST, 1, "x", *members, members=members, head="要提高……的能力", score=0.9)
    short = item(Kind.SHORT, 2, "写出两项。", *members, members=members, score=0.8)
    assert names(paper(recited, short)) == ["默写"]


def test_students_data_holds_no_answer():
    made = json.dumps(paper(*bank(6, 3, 3, 3)).data(Print.WORKSHEET), ensure_ascii=False)
    assert "答案" not in made and "人" not in made.replace("某报", "") and "answer" not in made


def test_pinyin_never_stands_on_an_answer():
    stem = "纾困要纾困。"
    one = item(Kind.CLOZE, 1, stem, "纾困", pinyin=("shū", "kùn", "yào", "shū", "kùn", None))
    runs = asked_runs(one, Config(pinyin="all"))
    assert [run["pinyin"] for run in runs if "pinyin" in run] == ["yào"]


def test_versions_differ_in_order_and_their_keys_match():
    items = bank(cloze=12, choices=6)
    a, b = (paper(*items, version=version) for version in "AB")
    assert a == paper(*items, version="A")
    assert total(a) == total(b) and names(a) == names(b)
    orders = [[question.item.uid for question in made.sections[0].questions if question.item] for made in (a, b)]
    assert orders[0] != orders[1] and sorted(orders[0]) == sorted(orders[1])
    for made in (a, b):
        for question in made.sections[1].questions:
            assert question.item
            right = question.ask["options"]["ABCD".index(question.solve["answer"])]
            assert (right,) == question.item.answers


def pair(number: int, term: str, *members: str) -> Item:
    return item(Kind.TERM, 4000 + number, f"“{term}”指哪几项内容？", *members, members=members)


PAIRS = (
    pair(1, "两山", "金山", "银山"),
    pair(2, "三江", "辽江", "珠江", "松江"),
    pair(3, "四海", "东海", "南海", "黄海", "渤海"),
    pair(4, "五岳", "泰岳", "华岳", "衡岳", "恒岳", "嵩岳"),
)


def test_terms_and_their_members_are_joined_by_lines():
    made = paper(*PAIRS)
    (section,) = made.sections
    assert (section.name, section.units) == ("连线", 4)
    right = {question.ask["letter"]: question.ask["right"] for question in section.questions}
    for question in section.questions:
        assert right[question.solve["answer"]] == "、".join(question.item.answers)


def test_three_terms_are_too_few_to_join():
    assert "连线" not in names(paper(*PAIRS[:3]))


def test_joined_members_are_asked_nowhere_else():
    made = paper(*PAIRS, item(Kind.CLOZE, 1, "登临泰岳看日出。", "泰岳"), *bank(cloze=3))
    assert "连线" not in names(made) or not any(
        "泰岳" in question.item.answers
        for section in made.sections
        if section.name == "填空"
        for question in section.questions
    )


def test_recipe_chooses_sections_their_order_size_and_marks():
    sheet = Sheet(total=50, sections={"判断": Quota(3, 2), "填空": Quota(5)})
    made = paper(*bank(20, 9, 9), config=Config(sheet=sheet))
    assert [(section.name, section.units) for section in made.sections][:2] == [("判断", 3), ("填空", 5)]
    assert made.sections[0].marks == 2 and total(made) == 50


def test_a_paper_says_which_sections_have_less_than_the_recipe_asks_for():
    sheet = Sheet(sections={"单项选择": Quota(5), "填空": Quota(10), "判断": Quota(3), "默写": Quota()})
    made = paper(*bank(cloze=5, judges=9), config=Config(sheet=sheet))
    assert made.shortage() == "单项选择: 0 of 5; 填空: 5 of 10"
    assert not paper(*bank(cloze=5)).shortage()


def test_a_section_of_which_nothing_is_wanted_is_left_out_and_the_others_stay():
    items = (*bank(9, 3, 3), *HARD)
    assert names(paper(*items)) == ["填空", "单项选择", "判断", "田字格书写"]
    without = paper(*items, config=Config(sheet=Sheet(sections={"田字格书写": Quota(0)})))
    assert names(without) == ["填空", "单项选择", "判断"] and not without.shortage()
    chosen = Config(sheet=Sheet(sections={"判断": Quota(2), "填空": Quota(0)}))
    assert names(paper(*items, config=chosen)) == ["判断"]


def test_marks_that_are_all_fixed_make_the_total():
    sheet = Sheet(sections={"判断": Quota(3, 2), "填空": Quota(5, 1.5)})
    assert paper(*bank(20, 9, 9), config=Config(sheet=sheet)).data(Print.WORKSHEET)["total"] == "13.5"


def test_a_section_that_there_is_not_is_refused():
    with pytest.raises(QuizgenError, match="填充"):
        paper(*bank(4), config=Config(sheet=Sheet(sections={"填充": Quota()})))


@pytest.mark.parametrize(("style", "boxes"), [("uniform", 1), ("answer", 4), ("slots", 4)])
def test_width_of_blanks(style: str, boxes: int):
    made = paper(item(Kind.CLOZE, 1, "坚持稳中求进总基调。", "稳中求进"), config=Config(sheet=Sheet(blanks=style)))
    blank = made.sections[0].questions[0].ask["runs"][1]
    assert blank["blank"] == boxes


@pytest.mark.parametrize(
    ("answer", "parts"),
    [
        ("标本兼治、综合治理", ["标本兼治", "、", "综合治理"]),
        ("既要金山银山，也要绿水青山", ["既要金山银山", "，", "也要绿水青山"]),
        ("坚定不移推进改革开放", ["坚定不移推进", "改革开放"]),
        ("1、2月", ["1、2月"]),
        ("比例为2：1", ["比例为2：1"]),
    ],
)
def test_each_part_of_an_answer_has_a_blank_with_the_marks_between(answer: str, parts: list[str]):
    made = paper(item(Kind.CLOZE, 1, f"务必{answer}啊。", answer))
    (question,) = made.sections[0].questions
    _, *solved, _ = question.solve["runs"]
    assert [text for run in solved for text in run.get("answer", [run.get("text")])] == parts
    assert question.units == 1 + sum(part in "、，" for part in parts)
    assert "、" not in answer or [run.get("text") for run in question.ask["runs"]] == [
        run.get("text") for run in question.solve["runs"]
    ]


def test_uniform_blanks_are_alike_for_two_and_six_characters():
    made = paper(
        item(Kind.CLOZE, 1, "坚持改革不动摇。", "改革"), item(Kind.CLOZE, 2, "落实共享发展理念好。", "共享发展理念")
    )
    first, second = (question.ask["runs"][1] for question in made.sections[0].questions)
    assert first == second


def test_explaining_a_term_is_marked_by_points():
    made = paper(item(Kind.TERM, 1, "“四梁八柱”是什么意思？", "支撑改革的框架，也指基本制度。"))
    (question,) = made.sections[0].questions
    assert made.sections[0].name == "名词解释"
    assert question.solve["points"] == ["支撑改革的框架", "也指基本制度"] and "points" not in question.ask


@pytest.mark.parametrize(
    ("article", "sentence", "said"),
    [
        ("", "应当节约用水、用电、用气。", "原文（第 8 段）：应当节约用水、用电、用气。"),
        ("第四十条", "第四十条　应当节约用水、用电、用气。", "原文（第四十条）：应当节约用水、用电、用气。"),
        ("第四十条", "（一）节约用水的；", "原文（第四十条）"),
        ("", "（一）节约用水的；", "原文（第 8 段起）"),
        ("", "应当厉行节约。", "原文（第 8 段）：应当厉行节约。"),
    ],
)
def test_the_key_says_where_an_answer_stands_and_quotes_what_holds_all_of_it(article: str, sentence: str, said: str):
    source = Source("a", "题", 7, sentence, article=article)
    made = paper(replace(item(Kind.SHORT, 1, "应当节约什么？", "用水", "用电", "用气"), source=source))
    assert made.sections[0].questions[0].solve["source"] == said
    assert ("段次" in made.data(Print.KEY)["summary"]) == (not article)


@pytest.mark.parametrize(("note", "left"), [("顺序不限", ""), ("顺序不限；又见《文》", "又见《文》"), ("", "")])
def test_the_key_says_once_that_answers_may_come_in_any_order(note: str, left: str):
    made = paper(item(Kind.SHORT, 1, "应当节约什么？", "用水", "用电", note=note))
    solved = made.sections[0].questions[0].solve
    assert (solved["free"], solved["note"]) == (True, left)


def test_no_line_of_an_answer_begins_with_a_mark_that_closes():
    answer = f"{'支撑改革的框架' * 4}很稳。"
    (section,) = paper(item(Kind.TERM, 1, "“四梁八柱”是什么意思？", answer)).sections
    assert [line["answer"] for line in section.questions[0].solve["lines"]] == [answer]


def test_an_answer_fills_its_lines_by_their_width_and_parts_no_number():
    answer = f"2012年至2020年{'消除贫困' * 5}的行动，2021年2月宣告胜利，成效明显。"
    (section,) = paper(item(Kind.TERM, 1, "“脱贫”是什么意思？", answer)).sections
    first, second = [line["answer"] for line in section.questions[0].solve["lines"]]
    assert first.endswith("，2021年") and second.startswith("2月")


def test_there_are_lines_to_write_an_answer_that_is_printed_closer():
    answer = "支撑改革的框架" * 5
    (section,) = paper(item(Kind.TERM, 1, "“四梁八柱”是什么意思？", answer)).sections
    assert [line["answer"] for line in section.questions[0].solve["lines"]] == [answer, ""]
    assert [line["rows"] for line in section.questions[0].ask["lines"]] == [1, 1]


def test_words_to_write_are_words_of_the_dictionary():
    _, writing, *_ = paper(*bank(cloze=10), *HARD).sections
    assert [question.ask["word"] for question in writing.questions] == [["监", "测"], ["战", "略"]]


@pytest.mark.parametrize(("answer", "has"), [(RIGHT, True), (WRONG, False)])
def test_no_words_of_a_false_statement_are_to_write(answer: str, has: bool):
    statements = [replace(each, kind=Kind.JUDGE, blanks=(), answers=(answer,)) for each in HARD]
    assert ("田字格书写" in names(paper(*bank(cloze=10), *statements))) == has


def test_a_word_is_written_under_its_pinyin():
    word = item(Kind.DICTATION, 1, "坚持改革不动摇。", "改革", blanks=((2, 4),), answer_pinyin=(("gǎi", "gé"),))
    (section,) = paper(word).sections
    assert section.name == "看拼音写词语"
    assert section.questions[0].ask["runs"][1] == {"blank": 2, "width": 1.45, "above": ["gǎi", "gé"]}


def test_what_the_heading_or_the_question_says_is_not_asked():
    told = item(Kind.CLOZE, 1, "坚持题目为先。", "题目")
    half = item(Kind.TERM, 2, "“和平共处五项原则”指哪五项内容？", "互不侵犯", "和平共处")
    fair = item(Kind.CLOZE, 3, "坚持目标为先。", "目标")
    asked = [question.item for section in paper(told, half, fair).sections for question in section.questions]
    assert fair in asked and told not in asked and half not in asked


def test_new_words_are_explained_in_a_section_of_their_own():
    assert names(paper(item(Kind.VOCABULARY, 1, "严峻", "grim; severe")))[0] == "词语释义"


def test_a_question_at_the_head_of_points_has_no_colon() -> None:
    assert before_points("《水渠规划》的目标有哪三点？") == "《水渠规划》的目标有哪三点？"
    assert before_points("水渠规划的目标") == "水渠规划的目标："
    assert before_points("") == ""
