"""What a line of a text that teaches tells of is said before it."""

from collections.abc import Iterator

import pytest

from quizgen.build import choose
from quizgen.config import Config
from quizgen.model import Item, Kind
from quizgen.reading import read_text
from quizgen.rules import unweighed
from quizgen.structure.annotate import annotate
from quizgen.structure.topics import topic_above

NOTES = """水利常识讲义
一、水渠
1.含义：水渠是指人工开挖的引水沟道。
2.主要作用：灌溉农田、排除积水、运送货物。
3.水渠的弱点：
（1）渗漏性：渠底的土会漏水。
（2）淤积性：水里的泥沙会沉到渠底。
（3）季节性：冬天的渠里没有水。
二、水闸
（一）组成
水闸由闸门、闸墩和启闭机组成。
启闭机：提起和放下闸门的机械设备。
同学们回去要把水闸的三个部分背下来。
三、水利工程简史
1.1974年三月，韩水生主持修建了青石渠，写成《青石渠志》，这是河湾县第一条石渠。
"""


def _items(text: str = NOTES) -> Iterator[Item]:
    return unweighed(annotate(read_text(text)), Config())


def _stems(kind: Kind) -> list[str]:
    return [item.stem for item in _items() if item.kind is kind]


def test_points_with_labels_are_asked_by_their_labels() -> None:
    item = next(item for item in _items() if "弱点" in item.stem and item.kind is Kind.LIST)
    assert item.members == ("渗漏性", "淤积性", "季节性")
    assert item.stem == "“水渠的弱点”有哪三点？"
    assert not item.ordered


def test_an_aspect_is_asked_of_its_heading() -> None:
    item = next(item for item in _items() if "灌溉农田" in item.members)
    assert item.stem == "水渠的主要作用包括哪三点？"


def test_a_term_with_its_meaning_after_a_colon_is_asked_under_its_heading() -> None:
    assert "水闸的组成中，“启闭机”是指什么？" in _stems(Kind.TERM)


def test_the_text_is_not_named() -> None:
    assert not [item.stem for item in _items() if "讲义" in item.stem]


def test_words_to_those_who_learn_are_marked_down() -> None:
    told = "水渠建设的目标是实现“旱涝保收”。"
    (plain,) = (item for item in _items(f"水利常识讲义\n{told}\n") if item.stem == told)
    (talk,) = (item for item in _items(f"水利常识讲义\n大家要注意，{told}\n") if item.stem == f"大家要注意，{told}")
    assert talk.score == pytest.approx(plain.score - 0.6)


def test_a_year_after_a_number_is_no_part_of_the_number() -> None:
    stems = [item.stem for item in _items() if "青石渠志" in item.stem]
    assert stems and not [stem for stem in stems if stem.startswith("1.")]


def test_the_work_that_is_taught_is_asked() -> None:
    answers = {answer.strip("《》") for item in _items() if item.kind is Kind.CLOZE for answer in item.answers}
    assert "青石渠志" in answers


def test_headings_are_no_answers() -> None:
    lists = [item for item in _items() if item.kind is Kind.LIST]
    assert not [item for item in lists if "水闸" in item.members]


def test_the_news_is_not_asked_under_headings() -> None:
    text = NOTES.replace("水利常识讲义", "河湾县水利条例")
    assert not [item.stem for item in _items(text) if item.stem.startswith("水闸的组成中")]


def test_the_label_of_a_line_stands_before_its_further_sentences() -> None:
    text = (
        "水利史讲义\n修渠要先看水从哪里来。\n先秦\n1.都江堰。公元前256年，李冰主持修建了“宝瓶口”工程，灌溉成都平原。\n"
    )
    stems = [item.stem for item in _items(text) if item.kind is Kind.CLOZE]
    assert stems and all(stem.startswith("先秦：都江堰：公元前") for stem in stems)


def test_a_definition_and_a_gap_in_it_are_not_both_asked() -> None:
    document = read_text("水利常识讲义\n安全权：使用水渠时人身、财产安全受到保护的基本权利。\n")
    assert {item.rule for item in unweighed(annotate(document), Config())} == {"term", "cloze"}
    assert [item.rule for item in choose(document, Config(cards=6)).items] == ["term"]


def _asked(text: str, rule: str) -> list[tuple[str, str]]:
    """What a rule asks of a text that teaches, with its answer or members."""
    items = unweighed(annotate(read_text(f"水利常识讲义\n{text}\n")), Config())
    return [(item.stem, "；".join(item.members or item.answers)) for item in items if item.rule == rule]


def test_it_at_the_beginning_is_told_by_the_sentence_before() -> None:
    text = "青石渠是河湾县第一条石渠。它由王家坝引水，以灌溉“旱田”为主要任务。"
    stems = [stem for stem, _ in _asked(text, "cloze")]
    assert stems and all(stem.startswith("青石渠由王家坝") for stem in stems)


def test_a_sentence_that_tells_an_aspect_says_of_what() -> None:
    text = "一、水渠\n毛渠的形式：土渠和石渠。依据是1956年印发的《河湾石渠规程》。\n"
    stems = [stem for stem, answer in _asked(text, "cloze") if "规程" in answer]
    assert stems and all(stem.startswith("毛渠的依据是") for stem in stems)


@pytest.mark.parametrize("told", ["水利工人王进喜被称为铁人。", "修渠工人王进喜被乡亲们称为“铁人”。"])
def test_a_by_name_is_no_term(told: str) -> None:
    assert not _asked(f"{told}\n", "term")


def test_points_without_a_noun_are_asked_by_their_label() -> None:
    text = "一、修渠\n【原则】修渠要先测量。具体要把握三点：\n①坡度要匀。\n②渠身要直。\n③弯道要缓。\n"
    (asked,) = _asked(text, "list_members")
    assert asked[0] == "修渠的原则包括哪三点？"


def test_a_term_is_told_from_its_examples() -> None:
    asked = _asked("逆坡渠：渠底逆着地势抬高的沟道，如村西的提水渠。\n", "term")
    assert asked == [("“逆坡渠”是指什么？", "渠底逆着地势抬高的沟道")]


def test_labels_that_ask_are_asked_if_they_say_of_what() -> None:
    text = (
        "一、水渠\n水渠是什么：人工开挖的引水沟道。\n怎样对待旧水渠：能修的修，别的留作纪念。\n怎样建设：先测量再挖。\n"
    )
    assert _asked(text, "aspect") == [
        ("水渠是什么？", "人工开挖的引水沟道"),
        ("怎样对待旧水渠？", "能修的修，别的留作纪念"),
    ]


def test_aspects_told_behind_a_term_are_asked_of_it() -> None:
    text = "（1）渡槽：架在河谷上的水渠。局限：怕冻又怕风，花钱也多。\n（2）虹吸：借气压过山。\n"
    assert ("渡槽的局限是什么？", "怕冻又怕风，花钱也多") in _asked(text, "aspect")


def test_an_attitude_is_one_towards_its_matter() -> None:
    asked = _asked(
        "一、老渠\n态度：能修的修，不能修的留作纪念。\n二、修渠是大事\n原则：因地制宜、先干后支。\n", "aspect"
    )
    assert asked == [("对待老渠的态度是什么？", "能修的修，不能修的留作纪念")]


def test_what_a_table_of_events_tells_is_asked_with_its_date() -> None:
    text = (
        "1958年5月　河湾县人民代表大会通过《用水公约》，规定轮流用水。\n"
        "1960年10月1日　青石渠建成通水，三千亩旱田变成水田。\n"
        "1962年　3月白石渠开工；9月白石渠建成通水。\n"
    )
    assert ("1958年5月，河湾县人民代表大会通过《用水公约》，规定轮流用水。", "《用水公约》") in _asked(text, "cloze")
    assert ("1960年10月1日，青石渠建成通水，三千亩旱田变成水田。", "1960年10月1日") in _asked(text, "when")
    assert not [stem for stem, _ in _asked(text, "when") if "1962" in stem]


def test_an_aspect_behind_a_term_is_led_by_the_term() -> None:
    text = "一、工程\n渡槽：架在河谷上的水渠。局限：冬天“怕冻”，夏天怕风，花钱也多。\n"
    assert _asked(text, "cloze") == [("渡槽的局限：冬天“怕冻”，夏天怕风，花钱也多。", "怕冻")]


def test_a_deed_is_told_with_its_doer() -> None:
    text = "一、机构\n监察委员会：国家的监察机关。依法独立行使监察权，不受行政机关、社会团体和个人的干涉。\n"
    stems = [stem for stem, _ in _asked(text, "cloze") if "不受行政机关" in stem]
    assert stems and all("监察委员会：依法" in stem for stem in stems)


@pytest.mark.parametrize(("announced", "asked"), [("三", ["水渠对农田的作用包括哪三点？"]), ("四", [])])
def test_points_are_as_many_as_is_announced(announced: str, asked: list[str]) -> None:
    text = (
        "一、水渠的由来\n\n水渠很早就有了。\n\n二、水渠对农田的作用\n\n"
        f"水渠是农田的命脉，这一作用表现在{announced}个方面。\n\n"
        "水渠是农田的来源。农田里的水归根到底都是从水渠里来的，哪一块都离不开。\n\n"
        "水渠是农田发展的动力。水渠不断带来新的水源，也带来泥沙。\n\n"
        "水渠是农田的目的。修渠是为了种田，修渠本身不是目的。\n\n三、其他\n\n水也养鱼。\n"
    )
    assert [stem for stem, _ in _asked(text, "list_members")] == asked


def _stems_of(text: str) -> list[str]:
    return [item.stem for item in unweighed(annotate(read_text(f"水利常识讲义\n{text}\n")), Config())]


@pytest.mark.parametrize(
    ("heading", "topic"),
    [
        ("影响因素", "水渠分布的影响因素"),
        ("影响因素与推拉力", "水渠分布的影响因素与推拉力"),
        ("不同时期的特点", "水渠分布的不同时期的特点"),
        ("三个阶段", "水渠分布的三个阶段"),
        ("意义与问题", "水渠分布的意义与问题"),
        ("经济与民生", "经济与民生"),
        ("各村的水渠", "各村的水渠"),
        ("三条水渠", "三条水渠"),
    ],
)
def test_a_heading_that_is_an_aspect_takes_the_one_over_it(heading: str, topic: str) -> None:
    document = read_text(f"水利常识讲义\n一、水渠分布\n1.总体\n南方多于北方。\n2.{heading}\n后期：水渠逐渐废弃。\n")
    assert topic_above(document, document.text.index("后期")) == topic


def test_a_stem_names_its_topic_by_the_whole_owner_of_an_aspect() -> None:
    stems = _stems_of("一、城镇化\n1.三个阶段\n后期：1975年以后，人口回流到小城镇，水渠无人看管。")
    assert [stem for stem in stems if stem.startswith("城镇化的三个阶段：后期：")]


def test_a_list_that_begins_behind_its_label_is_led_too() -> None:
    stems = _stems_of("一、护渠员\n1.巡查：查渠堤、查闸门、查涵洞，发现险情立即上报水务站。")
    assert [stem for stem in stems if stem.startswith("护渠员：巡查：……")]


def test_notes_in_brackets_end_with_the_next_ones() -> None:
    text = """【考点一】管水
【三种闸门】
平板闸：上下提升的闸门，主要用在大渠上。
弧形闸：绕轴转动的闸门，主要用在水库里。
【工具】水尺在1956年第一次装到青石渠上。
【考点二】水费的收取与使用
【时政】1958年河湾县修建了第一座扬水站。"""
    stems = _stems_of(text)
    assert not [stem for stem in stems if stem.startswith(("三种闸门：工具", "三种闸门：时政"))]
    assert [stem for stem in stems if stem.startswith("水费的收取与使用：时政：")]


@pytest.mark.parametrize("label", ["小结", "总结", "本讲小结", "结语"])
def test_what_sums_a_text_up_does_not_belong_to_its_last_heading(label: str) -> None:
    stems = _stems_of(f"一、水闸\n水闸挡水。\n二、水费\n{label}：青石渠在1956年建成，是河湾县的第一条石渠。")
    assert not [stem for stem in stems if "水费" in stem]


@pytest.mark.parametrize(
    ("label", "sentence"),
    [
        ("古代", "近代有“青石渠”“红石渠”“白石渠”，1905年通水。"),
        ("明代以前", "清代修了“青石渠”，1705年通水。"),
        ("我国古代", "现代有“青石渠”，1956年通水。"),
        ("民国时期", "新中国成立后修了“青石渠”，1956年通水。"),
    ],
)
def test_a_label_of_a_time_does_not_lead_what_is_told_of_another(label: str, sentence: str) -> None:
    stems = _stems_of(f"一、水利\n{label}：多由官府组织开挖。{sentence}")
    assert not [stem for stem in stems if f"{label}：" in stem and sentence[:2] in stem]


def test_a_term_is_asked_under_a_heading_that_has_its_characters_by_chance() -> None:
    text = "一、水渠选址\n1.影响因素与推拉力\n拉力：把水渠引向平地的有利条件。"
    assert "水渠选址的影响因素与推拉力中，“拉力”是指什么？" in _stems_of(text)


POINTS = "1.清淤制：每年冬天清淤一次。\n2.巡查制：每月巡查一次。\n3.轮灌制：按次序引水。"


@pytest.mark.parametrize("head", ["其他基本制度", "其它制度", "另外几种制度", "别的制度"])
def test_points_that_are_the_rest_of_others_are_not_asked(head: str) -> None:
    stems = _stems_of(f"一、水渠的管理制度\n（一）首要制度\n管渠人住在渠边。\n（二）{head}\n{POINTS}")
    assert not [stem for stem in stems if head in stem and "有哪" in stem]


@pytest.mark.parametrize("head", ["相关指标", "有关制度", "相应措施", "配套制度"])
def test_points_that_go_with_something_are_asked_with_it(head: str) -> None:
    stems = _stems_of(f"一、渠道清淤\n{head}：清淤、巡查、轮灌。")
    asked = [stem for stem in stems if head in stem and "哪" in stem]
    assert asked
    assert all("渠道清淤" in stem for stem in asked)


def test_a_heading_in_quotation_marks_loses_both_of_them() -> None:
    stems = _stems_of(f"一、水渠的管理\n（一）“三制”\n{POINTS}")
    assert not [stem for stem in stems if "’" in stem and "‘" not in stem]


def test_points_that_are_half_told_are_not_asked_as_a_list() -> None:
    whole = ["闸门每年检修一次", "水尺每月校准一次", "渠堤两旁种树", "水票不得涂改"]
    half = ["闸门每年检修；坏的要换", "水尺每月校准；旱年加校一次", "渠堤两旁种树", "水票不得涂改"]
    for told, asked in ((whole, True), (half, False)):
        points = "\n".join(f"{number}. {point}。" for number, point in enumerate(told, 1))
        stems = _stems_of(f"一、管渠\n（一）管渠员的特殊规定\n{points}")
        assert any("管渠员的特殊规定" in stem and "哪四点" in stem for stem in stems) is asked


@pytest.mark.parametrize("heading", ["核心概念", "主要特点", "基本内容", "重要意义"])
def test_a_marked_headline_that_is_an_aspect_is_no_topic_by_itself(heading: str) -> None:
    document = read_text(f"水利常识讲义\n◆ {heading}\n后期：水渠逐渐废弃。\n")
    assert topic_above(document, document.text.index("后期")) is None


def test_what_a_teacher_sets_before_a_sentence_is_no_part_of_it() -> None:
    stems = _stems_of("一、水闸\n理解要点：青石闸在1956年建成。注意区分：红石闸在1962年建成。")
    assert stems
    assert not [stem for stem in stems if "理解要点" in stem or "注意区分" in stem]


@pytest.mark.parametrize(
    ("line", "stem"),
    [
        ("河湾县的奋斗目标：<u>村村通水渠</u>．", "河湾县的奋斗目标是村村通水渠。"),
        ("什么是水权：<u>取用河水的权利</u>．", "水权是取用河水的权利。"),
        ("水渠，是水利的命脉：<u>青石渠</u>．", "水渠，是水利的命脉：青石渠。"),
    ],
)
def test_all_that_a_label_in_full_leads_to_is_asked_as_a_sentence(line: str, stem: str) -> None:
    stems = [item.stem for item in _items(f"### 模块一 聚焦水利\n\n1. {line}\n\n2. 河长：<u>韩水生</u>．\n")]
    assert any(each.endswith(stem) for each in stems)
