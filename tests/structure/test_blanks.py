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
    for blank in suggest_blanks(sentence, limit=10):
        assert blank.text not in NEVER_ALONE
        assert blank.text[0] not in "的了，。、；：”》" and blank.text[-1] not in "的了，。、；：“《"


def test_suggestions_come_best_first_with_reasons():
    blanks = suggest_blanks("要坚持绿水青山就是金山银山的理念，加强大气污染、水污染和土壤污染治理。", limit=5)
    assert [blank.score for blank in blanks] == sorted((blank.score for blank in blanks), reverse=True)
    assert all(blank.reasons and all(blank.reasons) for blank in blanks)


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
