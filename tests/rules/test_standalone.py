"""A stem stands alone: what only the text around it explains keeps a sentence out, or is filled in."""

from __future__ import annotations

import pytest

from quizgen.reading import read_text
from quizgen.rules._standalone import stands_alone
from quizgen.rules._stem import stem_around
from quizgen.structure.annotate import annotate

HEAD = "全国工作会议召开\n\n新华社北京2024年12月5日电 各地汇报了情况。\n\n"


def _stem(sentence: str, answer: str) -> str | None:
    document = annotate(read_text(HEAD + sentence)).document
    at = document.text.index(answer, document.text.index(sentence[:2], len(HEAD) - 10))
    (found,) = (each for each in document.sentences if each.start <= at < each.end)
    stem = stem_around(document, found, ((at, at + len(answer)),))
    return stem.text if stem else None


@pytest.mark.parametrize(
    ("sentence", "answer"),
    [
        ("要坚持走绿色发展之路，建设美丽家园。", "绿色发展"),
        ("中国和日本是一衣带水的邻邦，两国人民友好往来。", "一衣带水"),
        ("2023年全年粮食产量稳定在较高水平。", "粮食产量"),
        ("中国愿同塞尔维亚深化合作，欢迎塞方参加绿色发展论坛。", "绿色发展"),
        ("村民自批准之日方可建设预警机制，守住安全底线。", "预警机制"),
        ("我们要办好自己的事，守住安全底线。", "安全底线"),
        ("调查研究是谋事之基、成事之道，必须坚持下去。", "谋事之基"),
        ("规划政策体系初步构建，工作机制发挥实效。", "政策体系"),
        ("申请人应当具有高级职称，遵守职业道德。", "职业道德"),
        ("群众了解政策，才能支持绿色发展。", "绿色发展"),
        ("完善预警机制，使群众办事更加方便。", "预警机制"),
        ("水利设施依法方能转让，守住安全底线。", "安全底线"),
        ("申请人应当于5月31日前提交职业证书，2024年起实行。", "职业证书"),
    ],
)
def test_what_explains_itself_is_a_stem(sentence: str, answer: str) -> None:
    assert _stem(sentence, answer) == sentence


@pytest.mark.parametrize(
    ("sentence", "answer"),
    [
        ("会议听取了关于绿色发展的汇报。", "绿色发展"),
        ("双方一致同意深化农业合作。", "农业合作"),
        ("全省要加快发展蓝莓产业，带动农民增收。", "蓝莓产业"),
        ("我市将建设智慧港口，提升运输能力。", "智慧港口"),
        ("下一步，有关部门将完善预警机制。", "预警机制"),
        ("外贸进出口总额同比增长，外贸结构优化。", "外贸结构"),
        ("26日，代表团参观了农业示范园。", "农业示范园"),
        ("其中，江苏造林面积最大，工作进度最快。", "造林面积"),
        ("检查组将重点检查工会经费情况。", "工会经费"),
        ("我看到了新能源的前景，充满信心。", "新能源"),
        ("报告提出要建设智慧港口。", "智慧港口"),
        ("一方面，要完善预警机制，防止失灵。", "预警机制"),
        ("既是完善预警机制的要求，值得各地重视。", "预警机制"),
        ("4月以来，各地完善预警机制。", "预警机制"),
        ("75年来，各地完善预警机制。", "预警机制"),
        ("会长在年会上发表重要讲话时强调，完善预警机制，在庆祝大会上讲话时强调。", "预警机制"),
        ("收货人与预警机制另有约定的除外。", "预警机制"),
        ("当前要完善预警机制，以背水一战的气概。", "预警机制"),
        ("应当完善预警机制和应急制度。", "预警机制"),
        ("不看预警机制的规模，而看落实的成效。", "预警机制"),
        ("检查工作时要以是否完善预警机制。", "预警机制"),
        ("其次是完善预警机制，落实应急制度。", "预警机制"),
        ("“完善预警机制，落实应急制度”，为各地指明了方向。", "预警机制"),
        ("只有完善预警机制，落实应急制度。", "预警机制"),
        ("我们才能完善预警机制，落实应急制度。", "预警机制"),
        ("要落实制度：一要完善预警机制和应急制度。", "预警机制"),
        ("所需资金要按照预警机制的规定落实。", "预警机制"),
        ("对于完善预警机制，对于防止失灵。", "预警机制"),
        ("当事人违反前款规定，应当承担赔偿责任。", "赔偿责任"),
        ("各地要确保《实施方案》落到实处，完善预警机制。", "预警机制"),
        ("未按照规定完善预警机制，具有严重情节的。", "预警机制"),
        ("以上是预警机制的要点，希望对各位有所帮助。", "预警机制"),
        ("作为村里的“眼睛”，它能够完善预警机制，防止失灵。", "预警机制"),
        ("村民之所以能够完善预警机制，落实应急制度。", "预警机制"),
        ("逾期不完善预警机制的，由主管部门责令改正。", "预警机制"),
        ("从2013年开始，村里完善预警机制，结合山区的特点。", "预警机制"),
        ("“绿色发展”让山村变了样，今日的山村游客不断。", "绿色发展"),
        ("欢迎塞方参加“绿色发展”论坛，办好自己的事。", "绿色发展"),
        ("收货人不得有第八条第二项所列“预警机制”失灵的行为。", "预警机制"),
        ("明确了绿色发展的方向，守住了安全底线。", "绿色发展"),
        ("同时强调要守住安全底线，走绿色发展之路。", "绿色发展"),
        ("水泥产量比上年增加三成，守住了安全底线。", "安全底线"),
    ],
)
def test_what_only_the_text_explains_is_no_stem(sentence: str, answer: str) -> None:
    assert _stem(sentence, answer) is None


@pytest.mark.parametrize(
    ("sentence", "answer", "stem"),
    [
        ("今年要建成智慧港口。", "智慧港口", "2024年要建成智慧港口。"),
        ("1979年产量比上年增加三成，守住了安全底线。", "安全底线", "1979年产量比上年增加三成，守住了安全底线。"),
        ("去年水泥产量比上年增加三成，守住了安全底线。", "安全底线", "2023年水泥产量比上年增加三成，守住了安全底线。"),
        ("当今年轻人爱逛网上年货节，走绿色发展之路。", "绿色发展", "当今年轻人爱逛网上年货节，走绿色发展之路。"),
        ("三季度，中国经济运行平稳，就业形势稳定。", "运行平稳", "2024年三季度，中国经济运行平稳，就业形势稳定。"),
        ("11月8日，中国农民艺术节在合肥开幕。", "农民艺术节", "2024年11月8日，中国农民艺术节在合肥开幕。"),
        ("2019年11月8日，中国农民艺术节在合肥开幕。", "农民艺术节", "2019年11月8日，中国农民艺术节在合肥开幕。"),
        ("“必须守住安全底线，办好自己的事。”", "安全底线", "必须守住安全底线，办好自己的事。"),
        ("检查要以是否守住安全底线为标准。", "安全底线", "检查要以是否守住安全底线为标准。"),
        ("守住安全底线，依照宪法和基本法办事。", "安全底线", "守住安全底线，依照宪法和基本法办事。"),
    ],
)
def test_the_year_is_filled_in_and_the_speaker_s_marks_are_taken_off(sentence: str, answer: str, stem: str) -> None:
    assert _stem(sentence, answer) == stem


def test_a_line_without_its_closing_mark_is_broken_off_or_a_heading() -> None:
    assert _stem("要坚持走绿色发展之路，建设美丽家园，夯实农业", "绿色发展") is None


def test_no_stem_is_cut_behind_what_only_prepares_the_next_clause() -> None:
    demand = "新区应当坚持绿色发展理念"
    plan = "新区应当按照县里的水利规划和村民大会的要求修渠种树"
    rest = (
        "把水渠修到每一块田里并且让各家各户都用上干净的水，每年春天以前检查一遍所有的水泵和管道，"
        "及时修好坏了的地方并且把修过的地方记下来。"
    )
    assert _stem(f"{demand}，以水利技术的更新改造为依托，{rest}", "绿色发展") == f"{demand}。"
    assert _stem(f"{plan}，以绿色发展理念为依托，{rest}", "绿色发展") is None


def test_a_chapter_of_the_text_is_not_known_by_itself() -> None:
    assert not stands_alone("行业协会不得从事本章禁止的行为，保护水渠。")
    assert stands_alone("要加强成本节约，把水渠修好管好。")
