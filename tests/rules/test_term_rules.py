"""Numeral terms and their members, terms and their meanings, both ways."""

import subprocess
import sys
from pathlib import Path

import pytest

from quizgen.model import AnnotatedDocument, Kind
from quizgen.reading import read, read_text
from quizgen.rules.numeral_term import numeral_term
from quizgen.rules.term import term
from quizgen.structure.annotate import annotate

SEED = Path(__file__).parents[2] / "seeds" / "yangtze-delta-2020-08-22.txt"


@pytest.fixture(scope="module")
def seed() -> AnnotatedDocument:
    return annotate(read(SEED))


def test_a_numeral_term_is_asked_both_ways_once(seed: AnnotatedDocument) -> None:
    items = [item for item in numeral_term(seed) if "六稳" in (item.head, *item.answers)]
    members, name = items
    assert members.kind is name.kind is Kind.TERM
    assert members.stem == "“六稳”指哪六项内容？"
    assert members.answers == members.members == ("稳就业", "稳金融", "稳外贸", "稳外资", "稳投资", "稳预期")
    assert name.stem == "“稳就业、稳金融、稳外贸、稳外资、稳投资、稳预期”合称什么？"
    assert name.answers == ("六稳",)


def test_members_that_the_text_does_not_give_say_where_they_come_from(seed: AnnotatedDocument) -> None:
    item = next(item for item in numeral_term(seed) if item.head == "六稳")
    assert item.note == "本文只出现“六稳”，成员来自词表"
    assert item.source.entry == "六稳"
    assert item.source.origin == "2018年7月中共中央政治局会议"
    assert seed.document.text[item.source.start : item.source.end] == "六稳"


@pytest.mark.parametrize(
    ("text", "name", "note"),
    [
        ("要推动高质量发展。", "高质量发展", "本文只出现“高质量发展”，释义来自词表"),
        ("高质量发展，就是能够很好满足人民需要的发展。", "高质量发展", "释义来自词表，非本文原话"),
        ("什么是高质量发展？大家要想一想。", "高质量发展", "释义来自词表，非本文原话"),
        ("要做好“六保”工作，首先是保居民就业，还要保住粮食。", "六保", "成员来自词表，非本文原话"),
        ("要做好“六保”工作。", "六保", "本文只出现“六保”，成员来自词表"),
    ],
)
def test_a_note_says_that_a_text_only_names_a_term_where_it_does(text: str, name: str, note: str) -> None:
    annotated = annotate(read_text(f"今年的工作\n{text}"))
    found = [item.note for item in (*term(annotated), *numeral_term(annotated)) if item.source.entry == name]
    assert found and set(found) == {note}


def test_a_clause_of_nothing_but_small_words_behind_a_term_costs_no_time() -> None:
    code = (
        "from quizgen.reading import read_text\nfrom quizgen.rules._mention import from_glossary\n"
        "print(from_glossary(read_text('要讲六保' + '的也就' * 40 + '。'), '六保', ['保渠'], '成员'))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=True)
    assert told.stdout == "本文只出现“六保”，成员来自词表\n"


def test_members_from_the_text_need_no_remark() -> None:
    items = list(numeral_term(annotate(read_text("要发展“三新”（新产业、新业态、新模式）经济。"))))
    assert [item.note for item in items] == ["", ""]
    assert items[0].source.entry == ""


def test_the_seed_s_terms_are_all_asked(seed: AnnotatedDocument) -> None:
    assert {item.head for item in numeral_term(seed) if item.head} == {"三省一市", "六稳", "六保"}
    assert "四梁八柱" in {answer for item in term(seed) for answer in item.answers}


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("党的二十大", "“党的二十大”取得了什么重要成果？"),
        ("上海合作组织", "“上海合作组织”是什么样的国际组织？"),
        ("民法典", "“民法典”是什么样的法律？"),
        ("西安事变", "“西安事变”是什么样的历史事件？"),
        ("特区精神", "“特区精神”的内涵是什么？"),
        ("关键少数", "“关键少数”指的是什么？"),
        ("粤港澳大湾区", "“粤港澳大湾区”由哪些地方组成？"),
        ("新质生产力", "“新质生产力”是什么意思？"),
    ],
)
def test_what_is_asked_of_a_term_is_as_its_kind_demands(name: str, stem: str) -> None:
    items = [item for item in term(annotate(read_text(f"要深入学习{name}，坚持实干。"))) if item.source.entry == name]
    assert items[0].stem == stem
    assert name not in "".join(items[0].answers)


def test_a_name_is_asked_for_by_its_kind_unless_its_meaning_begins_it() -> None:
    stems = {
        item.answers[0]: item.stem for item in term(annotate(read_text("要记住遵义会议、九二共识、五四运动和河长制。")))
    }
    assert stems["遵义会议"] == "事实上确立了毛泽东同志在党中央和红军的领导地位——这是哪次会议？"
    assert stems["九二共识"].endswith("——这是什么共识？")
    assert "河长制" not in stems


def test_a_meeting_that_only_dates_something_is_not_asked() -> None:
    assert not list(term(annotate(read_text("党的十八大以来，村里修了水渠。改革开放以来，村里通了路。"))))


def test_a_numeral_term_of_a_kind_is_asked_by_it() -> None:
    items = list(numeral_term(annotate(read_text("要建设好“三北”工程，坚持种树。"))))
    assert items[0].stem == "“三北”指哪三个地区？"


def test_a_term_is_asked_under_the_longer_name_that_the_text_uses() -> None:
    items = list(term(annotate(read_text("要学习习近平新时代中国特色社会主义思想。"))))
    assert "“习近平新时代中国特色社会主义思想”是什么样的思想？" in {item.stem for item in items}


@pytest.mark.parametrize("text", ["违反第七项、八项规定的，责令改正。", "按照第六至八项规定处理。"])
def test_a_number_that_goes_on_from_another_is_no_term(text: str) -> None:
    assert not list(term(annotate(read_text(text))))


def test_a_term_beside_another_is_one() -> None:
    assert {item.head for item in numeral_term(annotate(read_text("要做好六稳、六保工作。")))} >= {"六稳", "六保"}


def test_what_only_guides_a_text_is_none_of_its_terms() -> None:
    guided = "水利工作以毛泽东思想、“三个代表”重要思想为指导，修好水渠。"
    annotated = annotate(read_text(guided))
    assert not [*term(annotated), *numeral_term(annotated)]
    told = annotate(read_text(f"{guided}“三个代表”写进了村规民约。"))
    assert {item.head for item in numeral_term(told)} >= {"三个代表"}


def test_a_name_that_its_members_tell_is_not_asked_from_them() -> None:
    (item,) = numeral_term(annotate(read_text("要打好蓝天、碧水、净土保卫战，保护生态环境。")))
    assert item.members == ("蓝天保卫战", "碧水保卫战", "净土保卫战")


def test_a_defined_term_sheds_its_short_form() -> None:
    text = "渔船登记办法\n\n第二条 本办法所称渔船登记（以下简称登记），是指对渔船权属进行登记的行为。"
    assert "《渔船登记办法》中，“渔船登记”是指什么？" in {item.stem for item in term(annotate(read_text(text)))}


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        ("长江禁渔是为全局计、为子孙谋的重要决策。", "长江禁渔是为全局计、为子孙谋的重要决策。", "长江禁渔"),
        ("人民是历史的创造者，是真正的英雄。", "人民是历史的创造者，是真正的英雄。", "人民"),
        ("长江地区是经济带的龙头，要带好头。", "长江地区是经济带的龙头。", "长江地区"),
    ],
)
def test_what_is_characterised_is_asked_by_its_character(text: str, stem: str, answer: str) -> None:
    (item,) = (item for item in term(annotate(read_text(text))) if not item.source.entry)
    assert (item.stem, item.answers) == (stem, (answer,))
    assert [item.stem[start:end] for start, end in item.blanks] == [answer]


@pytest.mark.parametrize(
    "text",
    [
        "62.5公里的老渠是灌区的核心载体。",
        "修渠是一项群众性的工作。",
        "管好水渠在一定程度上就是指守住全村的命脉。",
        "水渠好比是村庄的血脉。",
        "应对百年不遇大旱的各项办法是指村里为了抗旱而采取的办法。",
    ],
)
def test_what_is_no_name_is_not_asked(text: str) -> None:
    assert not list(term(annotate(read_text(text))))


def test_what_an_article_calls_something_is_asked() -> None:
    told = "所谓水德，就是与人分水、惠及下游的品德。大家都要学。"
    items = list(term(annotate(read_text(f"说说村里的水德\n\n{told}"))))
    assert [item.answers for item in items][:1] == [("与人分水、惠及下游的品德",)]


def test_a_word_that_begins_with_the_second_half_of_a_verb_is_not_cut() -> None:
    text = "今后有一部分计划是指令性的，下达到村里，必须执行。"
    assert not list(term(annotate(read_text(text))))
    text = "水闸管理规定\n\n第三条 全部不能执行，一般是指采取措施后仍然无法执行的情形。"
    assert not list(term(annotate(read_text(text))))


def test_a_report_names_its_year_where_it_explains_a_word() -> None:
    text = "2010年政府工作报告\n\n村渠入网是指村里的水渠都连成网络。"
    assert [item.stem for item in term(annotate(read_text(text)))][:1] == [
        "《2010年政府工作报告》中，“村渠入网”是指什么？"
    ]


@pytest.mark.parametrize("title", ["水渠管理办法", "水闸管理办法", "水渠法", "河湾市水闸管理条例"])
def test_what_a_rule_defines_is_asked(title: str) -> None:
    told = "第三条 本办法所称水闸，是指修在水渠上的闸门。"
    items = term(annotate(read_text(f"{title}\n\n{told}")))
    assert ("修在水渠上的闸门",) in [item.answers for item in items]


def test_a_legal_definition_names_its_law() -> None:
    annotated = annotate(read_text("数据管理办法\n\n第三条 本办法所称数据，是指以电子方式对信息的记录。"))
    stems = {item.stem: item.answers for item in term(annotated)}
    assert stems == {
        "《数据管理办法》中，“数据”是指什么？": ("以电子方式对信息的记录",),
        "《数据管理办法》所称数据，是指以电子方式对信息的记录。": ("数据",),
    }


@pytest.mark.parametrize(
    "told",
    [
        "本办法所称干渠规划，是指河湾水库灌区干渠规划。",  # only a longer name
        "本办法所称护林，是指护林员依法护林的行为。",
    ],
)
def test_a_meaning_that_only_repeats_its_term_is_none(told: str) -> None:
    assert list(term(annotate(read_text(f"水渠管理办法\n\n第三条 {told}")))) == []


@pytest.mark.parametrize(
    "told",
    [
        "本办法所称护渠员，是指在本条第一项所列水渠上值守的人。",
        "本办法所称护渠员，是指在册护渠员和临时护渠人员。",
    ],
)
def test_a_name_is_not_asked_for_that_its_article_must_tell_or_its_meaning_tells(told: str) -> None:
    items = term(annotate(read_text(f"水渠管理办法\n\n第三条 {told}")))
    assert [item for item in items if item.blanks] == []


@pytest.mark.parametrize(
    ("title", "told", "asked"),
    [
        ("申论范文：修好村里的水渠", "水渠是山村发展的重要保障。", False),
        ("修好村里的水渠", "水渠是山村发展的重要保障。", True),
    ],
)
def test_what_an_essay_for_an_examination_says_of_something_is_not_asked(title: str, told: str, asked: bool) -> None:
    items = [item for item in term(annotate(read_text(f"# {title}\n\n{told}\n"))) if not item.source.entry]
    assert bool(items) is asked


@pytest.mark.parametrize("text", ["这是关系全局的大事。", "今年是工作的关键之年。", "问题是投入不足的状况。"])
def test_sentences_that_define_nothing_are_not_asked(text: str) -> None:
    assert list(term(annotate(read_text(text)))) == []


def test_a_term_in_quotation_marks_keeps_both() -> None:
    told = "本办法所称“护渠员”，是指在水渠上值守的村民。"
    items = term(annotate(read_text(f"水渠管理办法\n\n第三条 {told}")))
    assert [item.stem for item in items if item.blanks] == ["《水渠管理办法》所称“护渠员”，是指在水渠上值守的村民。"]


def test_a_meaning_that_points_back_is_not_asked_for() -> None:
    back = "第二条　本条例所称学生，是指前项范围内的在册学生。"
    assert not [item for item in term(annotate(read_text(f"学校条例\n\n{back}"))) if not item.blanks]


def test_a_term_of_the_heading_or_said_again_comes_before_one_in_passing() -> None:
    text = "在座谈会上的讲话\n\n一、全面推进依法治国\n\n全面推进依法治国，是改革开放的要求。要坚持依法治国。\n"
    scores = {item.answers[0] if item.blanks else item.stem: item.score for item in term(annotate(read_text(text)))}
    law, reform = (next(score for stem, score in scores.items() if name in stem) for name in ("依法治国", "改革开放"))
    assert law > reform


def _asked(text: str) -> list[tuple[str, str]]:
    return [(item.stem, *item.answers) for item in term(annotate(read_text(f"水利常识讲义\n{text}\n")))]


def test_terms_set_off_from_their_kind_are_defined_each() -> None:
    text = "用水户享有配水权、监督权。配水权，是按照水票取得用水量的权利；监督权，是查看渠务账目的权利。"
    asked = _asked(text)
    assert ("“配水权”是指什么？", "按照水票取得用水量的权利") in asked
    assert ("“监督权”是指什么？", "查看渠务账目的权利") in asked


def test_a_heading_that_only_says_that_terms_follow_is_not_named() -> None:
    text = "一、核心概念\n渡槽：架在半空、跨过河谷的水渠。\n倒虹：从河床下面穿过的输水管道。\n"
    assert {stem for stem, _ in _asked(text)} == {"“渡槽”是指什么？", "“倒虹”是指什么？"}


def test_what_is_described_and_then_named_is_asked_by_its_name() -> None:
    asked = _asked("渠底每一百米下降的高度叫做坡度。\n")
    assert asked == [("渠底每一百米下降的高度叫做坡度。", "坡度")]


def test_what_a_saying_means_is_asked() -> None:
    asked = _asked("老人常讲“水走田头”，意思是水渠要修到每一块田边。\n")
    assert ("“水走田头”是指什么？", "水渠要修到每一块田边") in asked


def test_a_label_may_end_in_a_dash_and_be_said_of_what_follows() -> None:
    assert ("“滴灌”是指什么？", "用管道把水送到根部的灌溉方法") in _asked("滴灌——用管道把水送到根部的灌溉方法。\n")
    asked = _asked("只能归村里所有：干渠以下的全部斗渠和毛渠的渠身。\n")
    assert asked == [("“只能归村里所有”的是什么？", "干渠以下的全部斗渠和毛渠的渠身")]


@pytest.mark.parametrize(
    "members",
    [
        ("先修干渠", "先清旧渠", "先保人饮", "先济旱田", "先固堤坝", "先补闸门"),
        ("坡度均匀", "渠底平整", "堤岸坚实", "闸门灵活", "水尺清楚", "道路畅通"),
        ("管渠", "管闸", "管水", "管堤", "管路", "管树"),
        ("春灌", "夏灌", "秋灌", "冬灌", "夜灌", "轮灌"),
    ],
)
def test_a_numeral_term_of_which_the_text_lists_other_members_is_not_asked(members: tuple[str, ...]) -> None:
    points = "\n".join(f"{sign}{member}" for sign, member in zip("①②③④⑤⑥", members, strict=True))
    items = numeral_term(annotate(read_text(f"水利常识讲义\n一、管水的要求\n◆ 六稳（县里提出）\n{points}\n")))
    assert not [item for item in items if item.head == "六稳"]


def test_a_numeral_term_of_which_the_text_lists_its_own_members_is_asked() -> None:
    members = ("稳就业", "稳金融", "稳外贸", "稳外资", "稳投资", "稳预期")
    points = "\n".join(f"{sign}{member}" for sign, member in zip("①②③④⑤⑥", members, strict=True))
    items = numeral_term(annotate(read_text(f"经济常识讲义\n一、经济工作\n◆ 六稳\n{points}\n")))
    assert [item.members for item in items if item.head == "六稳"] == [members]


def _entries(text: str) -> set[str]:
    annotated = annotate(read_text(text))
    return {item.source.entry for item in (*term(annotated), *numeral_term(annotated))}


@pytest.mark.parametrize(
    ("text", "name", "asked"),
    [
        ("水网建设明确“十个坚持”的重要原则，为修好水渠提供了遵循。", "十个坚持", False),
        ("六中全会总结百年奋斗的历史经验，概括为“十个坚持”。", "十个坚持", True),
        ("关于水网建设的“十个坚持”，是总结历史经验得出的。", "十个坚持", False),
        ("要做到“十个坚持”，坚持人民至上，坚持自我革命。六中全会说得清楚。", "十个坚持", True),
        ("建设城市要做到“七个着力”，修好每一条水渠。", "七个着力", False),
        ("宣传思想文化工作要做到“七个着力”。", "七个着力", True),
        ("车站要为旅客做好“四个服务”。", "四个服务", False),
        ("村里要求把修渠和种树“两个结合”起来。", "两个结合", False),
        ("要坚持“两个结合”，推进马克思主义中国化。", "两个结合", True),
        ("要做好“六稳”工作，修好水渠。", "六稳", True),
        ("要深入实施“八八战略”，修好水渠。", "八八战略", True),
    ],
)
def test_a_name_that_is_only_a_count_is_asked_where_the_text_speaks_of_its_matter(
    text: str, name: str, asked: bool
) -> None:
    assert (name in _entries(text)) is asked


@pytest.mark.parametrize(
    ("text", "name", "asked"),
    [
        ("全面贯彻党的十九大精神，修好水渠。", "党的十九大", False),
        ("全面贯彻党的十九大和十九届四中全会精神，修好水渠。", "党的十九大", False),
        ("党的十九大提出乡村振兴战略，村里修好水渠。", "党的十九大", True),
        ("以实际行动迎接党的十八大召开，修好水渠。", "党的十八大", False),
        ("要深入贯彻落实科学发展观，修好水渠。", "科学发展观", False),
        ("科学发展观写进了村规民约。", "科学发展观", True),
        ("完整、准确、全面贯彻新发展理念，修好水渠。", "新发展理念", False),
        ("贯彻新发展理念是修好水渠的必由之路。", "新发展理念", True),
        ("牢固树立和践行绿水青山就是金山银山的理念，修好水渠。", "绿水青山就是金山银山", False),
        ("要大力弘扬特区精神，修好水渠。", "特区精神", True),
    ],
)
def test_what_a_text_only_follows_or_awaits_is_not_asked(text: str, name: str, asked: bool) -> None:
    assert (name in _entries(text)) is asked


@pytest.mark.parametrize(
    ("year", "text", "name", "asked"),
    [
        (2012, "港珠澳大桥建设进展顺利。", "港珠澳大桥", False),
        (2019, "港珠澳大桥建成通车。", "港珠澳大桥", True),
        (2001, "开工修建青藏铁路，研究设立创业板。", "青藏铁路", False),
        (2001, "开工修建青藏铁路，研究设立创业板。", "创业板", False),
        (2016, "要大力弘扬工匠精神，修好水渠。", "工匠精神", False),
        (2021, "要做好碳达峰各项工作，修好水渠。", "碳达峰", True),
    ],
)
def test_nothing_that_came_to_pass_after_the_text_is_asked(year: int, text: str, name: str, asked: bool) -> None:
    assert (name in _entries(f"{year}年政府工作报告\n\n{text}")) is asked


def test_a_work_report_has_the_wording_of_its_year() -> None:
    annotated = annotate(read_text("2016年政府工作报告\n\n要协调推进“四个全面”战略布局，修好水渠。"))
    (asked,) = (item for item in numeral_term(annotated) if item.members)
    assert asked.members[0] == "全面建成小康社会"
    assert asked.stem == "《2016年政府工作报告》中的“四个全面”指哪四项内容？"


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("基本公共服务均等化", False),
        ("共同富裕", False),
        ("依法治国", False),
        ("最多跑一次", False),
        ("菜篮子", True),
        ("关键少数", True),
        ("四梁八柱", True),
        ("高度自治", True),
    ],
)
def test_a_name_is_asked_for_by_a_meaning_that_is_a_thing(name: str, asked: bool) -> None:
    text = f"要讲清楚{name}，在特别行政区也一样。"
    assert (name in {answer for item in term(annotate(read_text(text))) for answer in item.answers}) is asked


def test_a_word_that_others_use_of_themselves_is_a_term_only_among_its_matter() -> None:
    assert "自我革命" not in _entries("水管站要有自我革命的勇气，修好水渠。")
    assert "自我革命" in _entries("全面从严治党要靠自我革命，支部要管好水渠。")


def test_a_principle_of_the_party_and_the_state_has_a_meaning_for_both() -> None:
    (item,) = (item for item in term(annotate(read_text("国家机关实行民主集中制。"))) if item.source.entry)
    assert "党" not in item.answers[0]
