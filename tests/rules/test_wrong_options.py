"""Single and multiple choice, true and false: the wrong options make sense, are wrong, and are never a nonsense."""

from __future__ import annotations

import pytest

from quizgen.model import AnnotatedDocument, Item
from quizgen.reading import read_text
from quizgen.rules.choice import choice
from quizgen.rules.judge import judge
from quizgen.rules.multiple import multiple
from quizgen.structure.annotate import annotate

HEAD = "全国工作会议召开\n\n新华社北京2024年12月5日电 会议听取了汇报。\n\n"


def _annotated(text: str) -> AnnotatedDocument:
    return annotate(read_text(HEAD + text))


def _wrong(items: list[Item]) -> dict[str, set[str]]:
    return {item.answers[0]: {option.text for option in item.options if not option.right} for item in items}


def _false(text: str) -> list[Item]:
    return [item for item in judge(_annotated(text)) if item.answers == ("错误",)]


def test_wrong_options_are_what_teachers_set_against_the_answer() -> None:
    asked = _wrong(list(choice(_annotated("要坚持党的领导，厚植“文化自信”，建设现代文明。"))))
    assert asked["文化自信"] == {"道路自信", "理论自信", "制度自信"}


def test_a_word_that_the_sentence_has_already_is_no_wrong_option() -> None:
    plain = "要坚决反对“形式主义”，办好自己的事。"
    also = plain.replace("，", "，远离教条主义，")
    assert "教条主义" in _wrong(list(choice(_annotated(plain))))["形式主义"]
    assert "教条主义" not in _wrong(list(choice(_annotated(also))))["形式主义"]


def test_an_answer_that_the_stem_says_half_of_is_no_choice() -> None:
    plain = "要坚持厚植“文化自信”，建设现代文明，办好自己的事。"
    assert "文化自信" in _wrong(list(choice(_annotated(plain))))
    assert "文化自信" not in _wrong(list(choice(_annotated(plain.replace("现代文明", "文化强国")))))


@pytest.mark.parametrize(
    ("text", "answer", "never"),
    [
        ("要坚持“独立自主自办”的原则，修好水渠。", "独立自主自办", {"群众路线自办", "统一战线自办"}),
        ("要坚持抓好“思想政治建设”，修好水渠。", "思想政治建设", {"思想制度建设", "思想经济建设"}),
        ("要坚持“市场调节就业”的机制，修好水渠。", "市场调节就业", {"微观管理就业", "计划调节就业"}),
        ("要坚持保障“产业链供应链”稳定，修好水渠。", "产业链供应链", {"产业链创新链", "产业链资金链"}),
        ("要坚持“独立自主”的和平外交政策，修好水渠。", "独立自主", {"实事求是", "统一战线", "群众路线"}),
        ("要坚持加快建设“质量强国”，修好水渠。", "质量强国", {"网络强国", "制造强国", "航天强国"}),
        ("要坚持实施积极的“财政政策”，修好水渠。", "财政政策", {"就业政策"}),
    ],
)
def test_no_wrong_option_is_made_up_gives_itself_away_or_is_true_too(text: str, answer: str, never: set[str]) -> None:
    assert _wrong(list(choice(_annotated(text)))).get(answer, set()).isdisjoint(never)


def test_a_demand_in_other_words_is_no_wrong_option() -> None:
    others = "“坚持中国共产党领导”“坚持和加强党的全面领导”“坚持党对一切工作领导”"
    text = f"要“坚持党中央集中统一领导”，修好水渠。\n\n要{others}。"
    asked = _wrong(list(choice(_annotated(text))))
    assert not asked.get("坚持党中央集中统一领导")


def test_a_congress_is_not_asked_where_a_year_tells_which() -> None:
    text = "2022年政府工作报告\n\n要坚持以实际行动迎接党的“二十大”胜利召开，修好水渠。"
    assert not _wrong(list(choice(annotate(read_text(text)))))


def test_one_shared_character_does_not_make_a_wrong_option() -> None:
    text = "要抓住发展机遇，推动经济发展。\n\n各地机票价格平稳。\n\n乘客买到“机票”“车票”“船票”“戏票”。"
    assert not any(
        "机票" in wrong for answer, wrong in _wrong(list(choice(_annotated(text)))).items() if answer == "机遇"
    )


def test_a_false_statement_says_something_else_that_makes_sense() -> None:
    (item,) = _false("要坚持以“科技创新”引领现代化产业体系建设。县里还谈了制度创新和文化创新。")
    assert item.truth == "要坚持以“科技创新”引领现代化产业体系建设。"
    wrong = item.note.removeprefix("“").partition("”")[0]
    assert wrong in {"制度创新", "文化创新"}
    assert item.stem == item.truth.replace("科技创新", wrong)


def test_a_word_that_depends_on_its_place_and_that_the_text_never_speaks_of_makes_no_false_statement() -> None:
    assert not _false("要坚持走“自力更生”的道路，建设现代化产业体系。")


def test_a_body_that_begins_the_name_of_another_is_not_exchanged() -> None:
    assert not _false("矿山单位应当向“国务院”工商行政管理部门备案。")


def test_a_word_that_sounds_wrong_by_itself_makes_no_false_statement() -> None:
    assert not _false("要坚持以“科技进步”引领现代化产业体系建设。县里谈了怎样降低资源消耗。")


def test_a_rise_becomes_a_fall() -> None:
    (item,) = _false("要坚持以农业为基础，2024年云南省粮食总产量增长9%，“蓝莓产业”稳步发展。")
    assert item.stem == "要坚持以农业为基础，2024年云南省粮食总产量下降9%，“蓝莓产业”稳步发展。"
    assert item.note == "“下降”应为“增长”"


def test_a_duty_is_not_turned_into_a_choice() -> None:
    assert not _false("国家鼓励建立“矿山台账”，矿山单位应当及时登记。")


def test_a_word_of_which_another_is_often_as_true_makes_no_false_statement() -> None:
    assert not _false("要坚持保护“积极性”，依靠群众办好实事。县里还谈了怎样发挥创造性。")


def test_what_cannot_be_turned_into_sense_is_not_asked() -> None:
    assert not _false("小蚂蚁背着蓝莓慢慢爬过石桥。")


def test_members_unlike_one_another_are_no_options() -> None:
    text = "要加强监管、完善城乡医疗卫生服务体系。\n\n要完善城乡养老服务体系、加强管理。"
    assert not list(multiple(_annotated(text)))


@pytest.mark.parametrize(
    ("truth", "false"),
    [
        ("民生改善是社会和谐的重要基础，各地要坚持办好实事。", "社会和谐是民生改善的重要基础，各地要坚持办好实事。"),
        (
            "要坚持推动农业由增产导向向提质导向转变，建设农业强国。",
            "要坚持推动农业由提质导向向增产导向转变，建设农业强国。",
        ),
        ("坚持以家庭经营为基础、以合作经营为补充的农业制度。", "坚持以合作经营为基础、以家庭经营为补充的农业制度。"),
        ("要坚持改革，以高水平开放促进深层次改革。", "要坚持改革，以深层次改革促进高水平开放。"),
        ("要坚持实干，把制度优势转化为治理效能。", "要坚持实干，把治理效能转化为制度优势。"),
    ],
)
def test_a_relation_is_turned(truth: str, false: str) -> None:
    (item,) = _false(truth)
    assert (item.stem, item.truth) == (false, truth)


@pytest.mark.parametrize(
    ("truth", "false"),
    [
        ("矿山单位应当自登记之日起三十日内提交报告。", {"二十", "四十五"}),
        ("矿山单位应当在5个工作日内提交报告。", {"3", "7"}),
        ("矿山台账的保存期限不得少于五年。", {"三", "十"}),
        ("修改台账的决定应当经三分之二以上成员通过。", {"二分之一", "四分之三"}),
        ("要坚持做好工作，到2035年基本建成海洋牧场示范区。", {"2030", "2050"}),
        ("要坚持做好工作，到2020年基本建成海洋牧场示范区。", {"2025"}),
        ("矿山台账的保存期限不得少于20年。", {"15", "30"}),
    ],
)
def test_the_number_of_a_rule_or_an_aim_becomes_its_neighbour(truth: str, false: set[str]) -> None:
    (item,) = _false(truth)
    assert item.truth == truth
    assert item.note.removeprefix("“").partition("”")[0] in false


@pytest.mark.parametrize(
    ("truth", "is_changed"),
    [
        ("要坚持建好用好国际“科技创新”中心。", False),
        ("要坚持建好用好粤港澳大湾区国际科技创新中心。", False),
        ("要坚持“科技创新”，把它作为工作的中心。", True),
    ],
)
def test_the_name_of_an_institution_keeps_its_words(truth: str, is_changed: bool) -> None:
    assert any("科技" not in item.stem for item in _false(truth)) == is_changed


def test_a_number_that_reports_what_was_is_nothing_to_judge() -> None:
    assert not _false("2023年全省绿化覆盖率达到百分之四十五。")


def test_an_event_takes_place_elsewhere() -> None:
    (item,) = _false("省委书记3日在合肥主持召开扎实推进流域保护工作座谈会。")
    assert item.truth == "2024年12月，扎实推进流域保护工作座谈会在合肥召开。"
    assert item.note == "“南京”应为“合肥”"


def test_a_term_takes_in_a_stranger_for_a_member() -> None:
    (item,) = _false("要坚持做好“六稳”工作。")
    assert item.stem == "“六稳”是指稳就业、稳金融、稳外贸、稳外资、稳投资、稳物价。"
    assert item.note == "“稳物价”应为“稳预期”"


def test_what_is_forbidden_becomes_a_choice_but_no_harm_is_allowed() -> None:
    (item,) = _false("国家鼓励建立“矿山台账”，矿山单位不得委托他人采矿。")
    assert item.stem == "国家鼓励建立“矿山台账”，矿山单位可以委托他人采矿。"
    assert not _false("国家鼓励建立“矿山台账”，矿山单位不得损坏标志。")


def test_offices_of_like_rank_are_taken_one_for_another() -> None:
    text = "江苏省委书记娄勤俭、浙江省委书记车俊先后作了发言。"
    said = {item.stem: item.answers[0] for item in judge(_annotated(text))}
    assert said == {
        "2024年12月，时任江苏省委书记的是娄勤俭。": "正确",
        "2024年12月，时任江苏省委书记的是车俊。": "错误",
        "2024年12月，时任浙江省委书记的是车俊。": "正确",
        "2024年12月，时任浙江省委书记的是娄勤俭。": "错误",
    }


def test_a_statement_that_echoes_what_would_give_way_is_not_changed() -> None:
    assert not _false("要坚持发展海洋经济，大力建设“海洋强国”。")


def test_a_quality_that_only_the_text_tells_from_others_is_no_choice() -> None:
    text = "要坚持保持政策的“连续性”和“稳定性”，稳步推进改革。"
    assert not _wrong(list(choice(_annotated(text)))).keys() & {"连续性", "稳定性"}
    assert not list(multiple(_annotated("要坚持改革，保持政策的连续性和稳定性。")))


def test_the_name_of_a_place_is_no_choice() -> None:
    assert "北京" not in _wrong(list(choice(_annotated("要坚持把“北京”建设成为全国的文化中心，弘扬优秀传统文化。"))))


def test_members_of_several_right_options_are_of_one_kind() -> None:
    assert not list(multiple(_annotated("县级以上人民政府、精神文明建设指导委员会应当建立责任制度，落实保障措施。")))


def test_what_public_texts_do_not_recite_has_no_sure_number_of_right_options() -> None:
    assert not list(multiple(_annotated("要坚持实行适度从紧的财政政策和货币政策，修好水渠。")))
    assert not list(multiple(_annotated("县级和乡级人民政府应当坚持修好水渠，改善农田灌溉。")))


def test_deputies_are_not_taken_one_for_another() -> None:
    assert not list(judge(_annotated("科技部副部长陈家昌、教育部副部长王嘉毅先后作了发言。")))


def test_a_thing_and_a_deed_do_not_change_places() -> None:
    assert not _false("行动是实现理想的途径，要坚持实干。")
    assert not _false("科技是生产的动力，是生产的希望，要坚持创新。")
    assert not _false("诚信更是一切美德的根本，要坚持实干。")


def test_a_word_that_stays_in_the_sentence_is_not_exchanged_once() -> None:
    text = "要坚持发展林业，完善“林业产业体系”和林业管理制度。"
    assert "林业产业体系" not in _wrong(list(choice(_annotated(text))))


def test_phrases_that_share_a_head_by_chance_are_no_options() -> None:
    text = "要坚持完善“依法管理”制度。\n\n“动态管理”“目录管理”“质量管理”“分类管理”都有规定。"
    assert "依法管理" not in _wrong(list(choice(_annotated(text))))


def test_a_kind_of_the_word_beside_the_blank_is_no_option() -> None:
    text = "要坚持依照“法律”、法规的规定办事，落实责任。"
    assert "法律" not in _wrong(list(choice(_annotated(text))))


def test_no_option_is_counted_up_with_the_right_ones_in_a_known_set() -> None:
    (item,) = multiple(_annotated("工作还有不足，形式主义、官僚主义仍较突出，要坚持改进作风，办好实事。"))
    assert item.answers == ("形式主义", "官僚主义")
    assert not {option.text for option in item.options} & {"享乐主义", "奢靡之风"}


def test_several_right_options_are_words_of_one_set_and_so_are_the_wrong_ones() -> None:
    (item,) = multiple(_annotated("要坚持共商共建共享，提高政府的执行力和公信力。"))
    assert item.answers == ("执行力", "公信力")
    assert {option.text for option in item.options if not option.right} <= {
        "影响力",
        "竞争力",
        "创造力",
        "向心力",
        "领导力",
    }


@pytest.mark.parametrize(
    "text",
    [
        "要坚持不懈，研究表明水渠是村庄发展的基础。",
        "省人民政府决定成立“水渠管理局”。",
        "要坚持自信，“水渠维护”将成为丰收的关键。",
    ],
)
def test_who_says_or_decides_is_not_turned(text: str) -> None:
    assert not _false(text)


def test_of_many_things_to_demand_none_is_taken_for_another() -> None:
    assert not _false("要坚持不懈，切实加强“精神文明”建设，办好村里的事。")
    assert _false("要坚持弘扬正气，使村庄成为“精神文明”建设的榜样。")


def test_what_a_law_forbids_is_allowed() -> None:
    annotated = annotate(
        read_text(
            "水渠管理条例（2019年3月1日）\n\n第九条 水渠管理单位不得委托其他单位收费。\n\n"
            "第十条 水渠管理单位不得干扰村民取水。\n\n第十一条 确需变更的，不得委托他人收费。"
        )
    )
    assert {(item.stem, item.truth) for item in judge(annotated) if item.answers == ("错误",)} == {
        (
            "水渠管理单位可以委托其他单位收费。",
            "水渠管理单位不得委托其他单位收费。",
        )
    }


def test_what_the_law_s_own_name_tells_is_not_made_false() -> None:
    truth = "县人民政府应当按期发放残疾人教育资助，不得拖欠。"
    told = judge(annotate(read_text(f"残疾人保障条例（2019年3月1日）\n\n第九条 {truth}")))
    untold = judge(annotate(read_text(f"乡村教育条例（2019年3月1日）\n\n第九条 {truth}")))
    assert {(item.stem, item.truth) for item in told} == {(truth, truth)}
    assert {item.truth for item in untold if item.stem != truth} == {truth}


def test_words_that_all_fit_are_no_options_for_one_another() -> None:
    assert not _wrong(list(choice(_annotated("要坚持“百花齐放”的方针，办好村里的戏台。")))).get("百花齐放")


def test_a_body_that_begins_a_longer_name_is_not_exchanged() -> None:
    annotated = _annotated("车主应当向公安机关交通管理部门提交依法纳税的证明。")
    assert not _wrong(list(choice(annotated))).get("公安机关交通管理部门")


@pytest.mark.parametrize(("year", "offered"), [(1996, False), (2024, True)])
def test_what_nobody_said_yet_is_no_option(year: int, offered: bool) -> None:
    text = HEAD.replace("2024", str(year)) + "我们要坚持“物质文明”，办好自己的事。"
    asked = _wrong(list(choice(annotate(read_text(text)))))
    assert ("生态文明" in asked.get("物质文明", set())) is offered


def test_a_quality_inside_a_longer_phrase_is_not_exchanged() -> None:
    assert not _false("要坚持“市场化运作”，办好自己的事。这里也谈了法治化运作。")


@pytest.mark.parametrize(
    "sentence", ["行政复议机关应当在五日内决定是否受理。", "行政复议机关收到申请后应当在五日内审查申请。"]
)
def test_no_body_is_made_up_by_exchanging_a_part_of_its_name(sentence: str) -> None:
    items = judge(annotate(read_text(f"行政法常识讲义\n一、行政复议\n{sentence}\n")))
    assert not [item.stem for item in items if "诉讼机关" in item.stem]
