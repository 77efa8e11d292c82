"""Blanks: what must be among the suggestions, what must never be, and exact offsets on any string."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen import suggest_blanks
from quizgen.reading import read_text
from quizgen.structure.annotate import annotate


@pytest.mark.parametrize(
    ("sentence", "answers"),
    [
        (
            "要深化干部制度改革，推动形成能者上、优者奖、庸者下、劣者汰的正确导向。",
            {"能者上", "优者奖", "庸者下", "劣者汰"},
        ),
        ("规划政策体系“四梁八柱”初步构建，多层次工作机制发挥实效。", {"四梁八柱"}),
        ("社会主义初级阶段的基本路线以经济建设为中心。", {"经济建设", "以经济建设为中心"}),
        (
            "实现中华民族伟大复兴，是近代以来中华民族最伟大的梦想。",
            {"中华民族伟大复兴", "实现中华民族伟大复兴", "伟大复兴"},
        ),
        (
            "要坚持人民城市人民建，发扬钉钉子精神，一张蓝图绘到底。",
            {"钉钉子精神", "钉钉子", "人民城市人民建", "一张蓝图绘到底"},
        ),
    ],
)
def test_a_teachers_blank_is_among_the_first_three(sentence, answers):
    assert answers & {blank.text for blank in suggest_blanks(sentence)}


NEVER_ALONE = set("的了和与及或在是要把对为等，。、；：“”《》")


@pytest.mark.parametrize(
    "sentence",
    [
        "习近平强调，要提高党把方向、谋大局、定政策、促改革的能力和定力。",
        "我们党的根本宗旨是全心全意为人民服务，这是不变的初心。",
        "二〇二〇年八月，座谈会在合肥召开，三省一市的代表参加了会议。",
    ],
)
def test_no_particle_or_mark_is_a_blank(sentence):
    blanks = suggest_blanks(sentence, limit=10)
    assert blanks
    for blank in blanks:
        assert blank.text not in NEVER_ALONE
        assert blank.text[0] not in "的了，。、；：”》" and blank.text[-1] not in "的了，。、；：“《"


def test_suggestions_come_best_first_with_reasons():
    blanks = suggest_blanks("要坚持绿水青山就是金山银山的理念，加强大气污染、水污染和土壤污染治理。", limit=5)
    assert [blank.score for blank in blanks] == sorted((blank.score for blank in blanks), reverse=True)
    assert blanks and all(blank.reasons and all(blank.reasons) for blank in blanks)


@pytest.mark.parametrize(
    ("sentence", "members"),
    [
        (
            "要贯彻总体国家安全观，统筹推进科学立法、严格执法、公正司法、全民守法。",
            {"科学立法", "严格执法", "公正司法", "全民守法"},
        ),
        (
            "推动党建工作提质增效，做到认识到位、措施到位、责任到位、保障到位。",
            {"认识到位", "措施到位", "责任到位", "保障到位"},
        ),
    ],
)
def test_the_members_of_one_list_leave_room_for_another_suggestion(sentence, members):
    assert not {blank.text for blank in suggest_blanks(sentence)} <= members


@pytest.mark.parametrize("text", ["", " ", "，。", "\n", "的"])
def test_nothing_to_blank_is_no_error(text):
    assert suggest_blanks(text) == ()


@pytest.mark.parametrize("text", ["1.", "（一）\n\n的了的了。", "A\n\nB"])
def test_a_text_without_a_word_of_substance_has_no_blanks(text):
    assert not any(annotate(read_text(text)).blanks)


@settings(max_examples=150, deadline=None)
@given(
    st.text(
        alphabet=st.sampled_from("要坚持以人民为中心的发展思想，、。“”《》；：和一二三年AB12 \n\u3000\U00020000"),
        max_size=60,
    )
)
def test_offsets_are_exact_on_any_string(text):
    for blank in suggest_blanks(text, limit=4):
        assert text[blank.start : blank.end] == blank.text != ""


def _held(sentence: str) -> list[str]:
    """The blanks of a sentence that matters in a text of nothing else."""
    annotated = annotate(read_text(f"2024年政府工作报告\n\n{sentence}"))
    return [blank.text for blanks in annotated.blanks for blank in blanks]


@pytest.mark.parametrize(
    ("sentence", "cut"),
    [
        ("要坚持把就业摆在更加突出位置，修好水渠。", "就业摆在"),
        ("要坚持以实干赢得未来，修好水渠。", "实干赢得"),
        ("要坚持按照中央确定的方针，修好水渠。", "中央确定"),
        ("要坚持人权的保护说到底是一国主权范围以内的事。", "保护说到底"),
        ("要坚持人权的保护说到底是一国主权范围以内的事。", "说到底"),
        ("要始终保持解决大党独有难题的清醒和坚定。", "解决大"),
        ("要始终保持解决大党独有难题的清醒和坚定。", "解决大党"),
        ("新时代要有新气象新作为，坚持修好水渠。", "新气象新"),
        ("我国是统一的多民族国家，要坚持修好水渠。", "民族国家"),
        ("要坚持实行草原生态保护奖补政策，修好水渠。", "草原生态"),
        ("中央经济工作会议强调，要坚持修好水渠。", "中央经济"),
        ("要坚持在有条件的地方实行农业适度规模经营。", "农业适度"),
        ("要坚持实施国家中长期科技发展规划纲要。", "国家中长期"),
        ("中国共产党第二十次全国代表大会强调，要坚持修好水渠。", "全国代表大会"),
        ("要坚持国防教育，增强全民国防意识。", "全民国防"),
        ("要坚持激发全民族文化创新创造活力，建设水渠。", "文化创新"),
        ("要坚持推进农业农村现代化，健全农业农村社会化服务体系。", "农村现代化"),
        ("要坚持增加优质产品和服务供给，修好水渠。", "服务供给"),
        ("要坚持深化国防和军队改革，修好水渠。", "军队改革"),
        ("要坚持推进国防和军队改革，修好水渠。", "推进国防"),
        ("要坚持深化国防和军队改革，修好水渠。", "深化国防"),
        ("要坚持不断干出新业绩、作出新贡献。", "出新业绩"),
        ("要坚持以立法高质量保障和促进经济持续健康发展。", "高质量保障"),
        ("要坚持推进充换电基础设施建设，完善配套政策。", "电基础设施"),
        ("生态旅游是一个政权性质的试金石，要坚持修好水渠。", "政权性质"),
        ("法治兴则民族兴，法治强则国家强，要坚持修好水渠。", "法治兴则"),
        ("要坚持向绿色要红利，发展生态旅游。", "绿色要红利"),
    ],
)
def test_no_blank_cuts_a_word_a_name_or_a_phrase(sentence: str, cut: str) -> None:
    assert cut not in _held(sentence)


@pytest.mark.parametrize(
    ("sentence", "whole"),
    [
        ("要坚持促进农业农村优先发展，修好水渠。", "农业农村"),
        ("要坚持推进兴边富民行动，修好水渠。", "兴边富民"),
        ("要坚持创造更多就业岗位，修好水渠。", "就业岗位"),
    ],
)
def test_what_public_texts_say_alone_may_be_blanked_within_a_longer_name(sentence: str, whole: str) -> None:
    assert whole in _held(sentence)
