"""Who, when, where, how many: what is asked of a text, and what is left alone."""

from pathlib import Path

import pytest

from quizgen.model import Item, Kind
from quizgen.reading import read, read_text
from quizgen.rules.how_many import how_many
from quizgen.rules.when import when
from quizgen.rules.where import where
from quizgen.rules.who import who
from quizgen.structure.annotate import annotate

SEED = Path(__file__).parents[2] / "seeds" / "yangtze-delta-2020-08-22.txt"
HEAD = "全国工作推进见闻\n\n新华社合肥2020年8月22日电 "


def _asked(items: list[Item]) -> list[tuple[str, tuple[str, ...]]]:
    """Stems with their blanks shown as a gap, and answers."""
    asked = []
    for item in items:
        assert item.kind is Kind.FACT
        assert 0 < item.score <= 1
        assert item.reasons
        stem = item.stem
        for start, end in reversed(item.blanks):
            assert stem[start:end] in item.answers
            stem = f"{stem[:start]}__{stem[end:]}"
        asked.append((stem, item.answers))
    return asked


def _annotated(text: str):
    return annotate(read_text(HEAD + text))


def test_the_holder_of_an_office_is_asked_with_the_month_of_the_text() -> None:
    items = list(who(_annotated("江苏省委书记娄勤俭在座谈会上发言。")))
    assert _asked(items) == [("2020年8月，时任江苏省委书记的是谁？", ("娄勤俭",))]


def test_of_a_deputy_the_post_is_asked_for_others_may_be_deputies_too() -> None:
    items = list(who(_annotated("推动长三角一体化发展领导小组副组长何立峰发言。")))
    assert _asked(items) == [("2020年8月，何立峰在推动长三角一体化发展领导小组担任什么职务？", ("副组长",))]


@pytest.mark.parametrize(
    "text",
    [
        "市长王浩介绍了情况。",
        "中国科学院院士王浩介绍了情况。",
        "中共中央政治局委员、国务院副总理何立峰介绍了情况。",
        "中央书记处书记、青山县水渠领导小组副组长王浩介绍了情况。",
        "江苏省委书记娄勤俭到任，此前江苏省委书记李强离任。",
        "巴西前总统卢拉谈了看法。",
        "英国前首相布朗谈了看法。",
    ],
)
def test_vague_and_shared_offices_are_not_asked(text: str) -> None:
    assert list(who(_annotated(text))) == []


def test_a_text_without_a_date_asks_for_no_holder() -> None:
    assert list(who(annotate(read_text("江苏省委书记娄勤俭发言。")))) == []


@pytest.mark.parametrize(
    ("told", "days"),
    [
        ("全国水渠工作会议8月18日至19日在京召开。", "8月18日至19日"),
        ("全国水渠工作会议18日至19日在京召开。", "8月18日至19日"),
    ],
)
def test_of_a_meeting_of_several_days_all_are_asked(told: str, days: str) -> None:
    for before in ("", "要修好水渠。" * 6):
        items = list(when(_annotated(before + told)))
        assert _asked(items) == [("2020年，全国水渠工作会议是几月几日至几日召开的？", (days,))]


@pytest.mark.parametrize(
    "told",
    [
        "全国水渠工作会议9月18日至19日在京召开。",
        "全国水渠工作会议1月18日至19日在京召开。",
        "要修好水渠。" * 6 + "全县水渠工作会议8月18日至19日在县城召开。",
    ],
)
def test_days_to_come_long_ago_or_of_a_county_are_not_asked(told: str) -> None:
    assert list(when(_annotated(told))) == []


@pytest.mark.parametrize(
    ("headline", "told", "place"),
    [
        ("《水渠赞》第五卷推介会在南江举行", "《水渠赞》第五卷推介会3日在西山省南江举行。", "西山省南江"),
        ("第3届世界水渠论坛在南江开幕", "第3届世界水渠论坛今天在南江开幕。", "南江"),
        ("第3届世界水渠论坛在京开幕", "第3届世界水渠论坛今天在京开幕。", ""),
        ("第3届世界水渠论坛在南江开幕", "水渠通水了。", ""),
    ],
)
def test_the_place_that_a_headline_tells_is_asked_as_the_text_tells_it(headline: str, told: str, place: str) -> None:
    items = list(where(annotate(read_text(f"{headline}\n\n央视网消息（新闻联播）：{told}", "水渠-20251204.txt"))))
    assert [item.answers for item in items] == ([(place,)] if place else [])
    assert all(item.source.sentence.endswith(told) for item in items)


@pytest.mark.parametrize(
    "told",
    [
        "他们热烈祝贺世界水渠组织协定签署仪式8月20日在合肥举行。",
        "第十五届全国水渠管理人员运动会和全国第十二届水渠保护人员运动会暨第九届水渠运动会水源采集仪式20日在合肥举行。",
    ],
)
def test_no_name_begins_in_its_midst_or_with_who_is_glad_of_it(told: str) -> None:
    assert list(where(_annotated(told))) == []


def test_day_and_place_of_a_meeting_are_asked_by_its_name() -> None:
    annotated = _annotated("习近平20日在合肥主持召开扎实推进长三角一体化发展座谈会并发表重要讲话。")
    assert _asked(list(when(annotated))) == [("2020年，扎实推进长三角一体化发展座谈会是几月几日召开的？", ("8月20日",))]
    assert _asked(list(where(annotated))) == [("2020年8月，扎实推进长三角一体化发展座谈会在哪里召开？", ("合肥",))]


@pytest.mark.parametrize(
    "text",
    [
        "习近平20日在合肥主持召开这次座谈会。",
        "8月18日至20日，第二次全体会议召开。",
        "21日在合肥举行了会议。",
        "座谈会在合肥召开。",
    ],
)
def test_a_meeting_without_a_name_is_not_asked(text: str) -> None:
    annotated = _annotated(text)
    assert list(when(annotated)) == []
    assert list(where(annotated)) == []


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        ("到2035年，我国基本实现社会主义现代化。", "到__年，我国基本实现社会主义现代化。", "2035"),
        ("1949年，中华人民共和国成立。", "__年，中华人民共和国成立。", "1949"),
        ("1990年，全国人民代表大会通过水利基本法。", "__年，全国人民代表大会通过水利基本法。", "1990"),
    ],
)
def test_years_of_targets_and_milestones_are_asked_with_their_unit_outside(text: str, stem: str, answer: str) -> None:
    assert _asked(list(when(_annotated(text)))) == [(stem, (answer,))]


def test_a_law_is_asked_for_the_day_on_which_it_comes_into_force() -> None:
    annotated = annotate(read_text("数据管理法（2019年3月1日）\n\n第九条 本法自2019年9月1日起施行。"))
    assert _asked(list(when(annotated))) == [("《数据管理法》从哪一天起施行？", ("2019年9月1日",))]
    rules = annotate(read_text("数据管理条例（2019年3月1日）\n\n第九条 本条例自2019年9月1日起施行。"))
    assert not list(when(rules))


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("申报截止时间为2024年5月31日。", "申报截止时间为__。"),
        ("各单位应当于2024年5月31日前报送申报书。", "各单位应当于__前报送申报书。"),
    ],
)
def test_a_deadline_of_a_notice_is_asked(text: str, stem: str) -> None:
    annotated = annotate(read_text(f"关于申报渔业课题的通知\n\n各单位：\n\n{text}"))
    assert _asked(list(when(annotated))) == [(stem, ("2024年5月31日",))]


@pytest.mark.parametrize(
    "text",
    [
        "截至2019年，各项工作有序推进并提出要求。",
        "2019年发布的报告作了说明，2020年又作了补充。",
        "2019年天气多变。",
        "针对水渠断流、堤坝老化等各地普遍反映的问题，从2022年起，村民委员会和乡水利站共同成立覆盖全部河道和堤坝的巡查队伍并健全巡查记录和日常维护办法以及汛期的值班制度。",
    ],
)
def test_other_years_are_left_alone(text: str) -> None:
    assert list(when(_annotated(text))) == []


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        ("今年是上海浦东开发开放30周年。", "2020年是上海浦东开发开放__周年。", "30"),
        ("2025年全社会研发经费投入增长目标为7%以上。", "2025年全社会研发经费投入增长目标为__%以上。", "7"),
        ("1956年受灾田地约二亿三千万亩。", "1956年受灾田地约__万亩。", "二亿三千"),
        ("2019年国内生产总值达到99.1万亿元。", "2019年国内生产总值达到__万亿元。", "99.1"),
        ("2025年水稻产量增长目标为6%－6.5%。", "2025年水稻产量增长目标为__。", "6%－6.5%"),
        (
            "2025年的预期目标是：水稻产量增长6%；修渠100公里，种树300亩，添置水泵20台。",
            "2025年的预期目标是：水稻产量增长__%；修渠100公里，种树300亩，添置水泵20台。",
            "6",
        ),
    ],
)
def test_a_count_leaves_its_unit_beside_the_gap(text: str, stem: str, answer: str) -> None:
    assert _asked(list(how_many(_annotated(text)))) == [(stem, (answer,))]


def test_an_aim_without_a_year_is_asked_of_a_text_of_a_year() -> None:
    text = "居民消费价格涨幅要控制在3%左右，保持基本稳定。"
    dated, undated = (annotate(read_text(f"{title}\n\n{text}")) for title in ("2014年政府工作报告", "政府工作报告"))
    assert _asked(list(how_many(dated))) == [("居民消费价格涨幅要控制在__%左右，保持基本稳定。", ("3",))]
    assert list(how_many(undated)) == []


@pytest.mark.parametrize(
    "text",
    ["村里种下了300棵树。", "国内生产总值增长了6.1%。", "增速分别加快0.2、0.4个百分点，2019年如此。"],
)
def test_counts_without_a_year_or_without_weight_are_left_alone(text: str) -> None:
    assert list(how_many(_annotated(text))) == []


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "机关应当自受理航运申请之日起二十日内作出决定。",
            "机关应当自受理航运申请之日起__日内作出决定。",
            "二十",
        ),
        ("港口应当在5个工作日内公布检查结果。", "港口应当在__个工作日内公布检查结果。", "5"),
        (
            "申请人应当具有副高级以上职称，年龄不超过三十五周岁。",
            "申请人应当具有副高级以上职称，年龄不超过__周岁。",
            "三十五",
        ),
        ("申请人年龄不超过三十五周岁，且不得兼职。", "申请人年龄不超过__周岁，且不得兼职。", "三十五"),
        ("港口章程应当经三分之二以上成员通过。", "港口章程应当经__以上成员通过。", "三分之二"),
    ],
)
def test_the_limit_of_a_rule_is_asked(text: str, stem: str, answer: str) -> None:
    annotated = annotate(read_text(f"关于港口管理的通知（2019年3月1日）\n\n第九条 {text}"))
    assert _asked(list(how_many(annotated))) == [(stem, (answer,))]


@pytest.mark.parametrize(
    "text",
    [
        "许可机关应当自受理之日起二十日内作出决定。",
        "港口应当自提出异议之日起三日内答复。",
        "应当自标准发布之日起三十日内报告主管部门。",
        "港口应当自海关放行之日起十个工作日内。",
        "对擅自经营港口的，处一万元以上五万元以下罚款。",
        "港口在三年内建成了新码头。",
    ],
)
def test_a_limit_without_its_case_or_its_duty_and_a_fine_are_left_alone(text: str) -> None:
    annotated = annotate(read_text(f"港口管理条例（2019年3月1日）\n\n第九条 {text}"))
    assert list(how_many(annotated)) == []


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("1995年政府工作报告", "居民消费价格涨幅要控制在3%左右，保持基本稳定。"),
        ("2024年4月28日新闻联播", "央视网消息（新闻联播）：到2027年，青山港吞吐能力力争提高12%以上。"),
    ],
)
def test_old_targets_and_figures_of_a_day_are_not_worth_asking(title: str, text: str) -> None:
    (item,) = how_many(annotate(read_text(f"{title}\n\n{text}")))
    assert item.score < Kind.FACT.least


def test_a_meeting_whose_name_many_have_is_not_asked_for_its_day() -> None:
    text = "县水利局召开民营企业座谈会\n\n8月20日，县水利局召开民营企业座谈会，听取意见。"
    assert list(when(annotate(read_text(text, "20200822.txt")))) == []


def test_the_news_of_a_day_are_not_asked_for_the_day() -> None:
    meeting = "扎实推进长三角一体化发展座谈会8月20日在合肥召开。"
    text = f"2020年8月20日新闻联播\n\n央视网消息（新闻联播）：{meeting}"
    assert list(when(annotate(read_text(text)))) == []


def test_an_anniversary_told_twice_is_asked_once() -> None:
    items = list(how_many(_annotated("今年是中老建交60周年。中国和老挝热烈庆祝建交60周年。")))
    assert len(items) == 1


def test_the_seed_asks_for_its_officials_its_meeting_and_its_anniversary() -> None:
    annotated = annotate(read(SEED))
    answers = {answer for rule in (who, when, where, how_many) for item in rule(annotated) for answer in item.answers}
    assert {"李强", "娄勤俭", "车俊", "李锦斌", "韩正", "副组长", "合肥", "8月20日", "30"} <= answers


@pytest.mark.parametrize(
    "text",
    [
        "外交部长乔治亚季斯出席会议。",
        "教研部长帕姆兰出席会议。",
        "国民议会议长马天宇出席会议。",
        "法国总统马克龙出席会议。",
        "澳大利亚总理阿尔巴尼斯出席会议。",
        "韩国国防部长金成民出席会议。",
        "欧洲理事会主席科斯塔出席会议。",
        "泰国总理巴育、文化部部长伊提蓬等热情迎接。",
        "法国工业与能源部长费拉奇作出表示。",
    ],
)
def test_who_holds_an_office_abroad_is_not_asked(text: str) -> None:
    assert list(who(_annotated(text))) == []


@pytest.mark.parametrize(
    ("office", "name"), [("中国国家主席", "习近平"), ("中共中央总书记", "习近平"), ("国务院总理", "李强")]
)
def test_whom_everybody_knows_is_not_asked_for(office: str, name: str) -> None:
    assert list(who(_annotated(f"{office}{name}出席会议。"))) == []
    assert [item.answers for item in who(_annotated("外交部部长王毅出席会议。"))] == [("王毅",)]


def test_one_of_the_standing_committee_is_known_by_what_else_he_is() -> None:
    (item,) = who(_annotated("中共中央政治局常委、国务院副总理丁薛祥出席会议。"))
    assert item.answers == ("丁薛祥",)


@pytest.mark.parametrize(
    ("before", "asked"),
    [
        ("座谈会上，", True),
        ("2020年8月，", True),
        ("日前", True),
        ("1993年，", False),
        ("1993年，听取群众意见后，", False),
        ("时任", False),
        ("接见了原", False),
    ],
)
def test_who_held_an_office_in_another_year_is_not_asked_with_the_date_of_the_text(before: str, asked: bool) -> None:
    found = [item.answers for item in who(_annotated(f"{before}江苏省委书记娄勤俭谈了想法。"))]
    assert found == ([("娄勤俭",)] if asked else [])


def test_a_report_on_a_year_does_not_say_who_holds_an_office_now() -> None:
    text = (
        "政府工作报告\n\n——2019年3月5日在第十三届全国人民代表大会第二次会议上\n\n青山省委书记王水生去年到村里看望大家。"
    )
    assert list(who(annotate(read_text(text)))) == []
