"""What a law is asked for: who has a power, what it sets up, its principles and its limits."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from quizgen.config import Config
from quizgen.model import AnnotatedDocument, Item, Kind
from quizgen.reading import read_text
from quizgen.rules import unweighed
from quizgen.rules._lists import GAP, lists_to_ask
from quizgen.rules.authority import authority
from quizgen.rules.how_many import how_many
from quizgen.rules.judge import judge
from quizgen.rules.limit import limit
from quizgen.rules.observance import observance
from quizgen.rules.principle import principle
from quizgen.rules.system import system
from quizgen.rules.term import term
from quizgen.structure.annotate import annotate


def _law(*articles: str, title: str = "山林保护法", chapter: str = "第一章　总则") -> AnnotatedDocument:
    numbers = "二三四五六七八九"
    body = "\n\n".join(f"第{number}条　{text}" for number, text in zip(numbers, articles, strict=False))
    return annotate(read_text(f"# {title}\n\n## {chapter}\n\n{body}\n"))


def _shown(item: Item) -> str:
    text = item.stem
    for start, end in reversed(item.blanks):
        text = f"{text[:start]}____{text[end:]}"
    return text


def _asked(items: Iterable[Item]) -> list[tuple[str, tuple[str, ...]]]:
    return [(_shown(item), item.answers) for item in items]


def _wrong(item: Item) -> set[str]:
    return {option.text for option in item.options if not option.right}


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "国务院秘书长在总理领导下，负责处理山林日常事务。",
            "国务院____在总理领导下，负责处理山林日常事务。",
            "秘书长",
        ),
        (
            "护林委员会的设立、撤销或者合并，由全国人民代表大会决定。",
            "护林委员会的设立、撤销或者合并，由____决定。",
            "全国人民代表大会",
        ),
        ("国家公园的设立，应当报国务院批准。", "国家公园的设立，应当报____批准。", "国务院"),
        ("国务院民政部门主管全国山林互助工作。", "____主管全国山林互助工作。", "国务院民政部门"),
        (
            "毁坏山林损害社会公共利益的，设区的市级以上人民检察院可以依法向人民法院提起公益诉讼。",
            "毁坏山林损害社会公共利益的，____可以依法向人民法院提起公益诉讼。",
            "设区的市级以上人民检察院",
        ),
        ("国务院公安部门主管全国的森林监督管理工作。", "____主管全国的森林监督管理工作。", "国务院公安部门"),
        ("护林员体检的费用由用人单位承担相应责任。", "护林员体检的费用由____承担相应责任。", "用人单位"),
    ],
)
def test_who_has_a_power_is_a_choice_among_bodies_of_its_kind(text: str, stem: str, answer: str) -> None:
    (item,) = authority(_law(text))
    assert item.kind is Kind.CHOICE
    assert (_shown(item), item.answers) == (stem, (answer,))
    assert len(_wrong(item)) == 3
    assert not any(each in text for each in _wrong(item))


def test_bodies_that_the_text_names_come_first_among_the_wrong_ones() -> None:
    annotated = _law("国务院民政部门主管全国山林互助工作。", "山林账目由国务院审计部门负责监督。")
    first, _ = authority(annotated)
    assert "国务院审计部门" in _wrong(first)


def test_a_department_is_not_set_beside_itself() -> None:
    annotated = _law("国务院民政部门主管全国山林互助工作。", "护林名册应当报国务院卫生健康主管部门备案。")
    first, _ = authority(annotated)
    assert "国务院卫生健康部门" not in _wrong(first) or "国务院卫生健康主管部门" not in _wrong(first)


def test_several_bodies_together_are_asked_by_a_gap() -> None:
    (item,) = authority(_law("边境山林的重大项目，应当报国务院、中央军事委员会批准。"))
    assert (item.kind, item.answers) == (Kind.CLOZE, ("国务院、中央军事委员会",))


@pytest.mark.parametrize(
    "text",
    [
        "国务院山林主管部门主管全国护林工作。",  # the law's name tells it
        "县级以上地方人民政府负责本行政区域的护林工作。",  # of every level
        "有关部门负责护林工作。",
        "护林站由负责人主持。",
        "山林分级标准由国务院确定的部门制定。",
        "应当报国务院批准。",  # nobody knows what
        "护林员考核的具体办法由国务院规定。",
        "国务院林业主管部门负责制定造林规范。",
    ],
)
def test_who_is_not_asked_where_it_is_told_or_vague(text: str) -> None:
    assert list(authority(_law(text))) == []


def test_no_question_ends_where_only_its_purpose_was_told() -> None:
    limited = (
        "、".join(f"第{number}山场的放牧" for number in "一二三四五六七八九")
        + "，并限制"
        + "、".join(f"第{number}山口的出入" for number in "一二三四五六七八九")
    )
    text = f"为了维护山林秩序的特殊需要，经国务院批准，公安机关可以限制{limited}。"
    assert list(authority(_law(text))) == []


def test_one_question_with_two_answers_is_not_asked() -> None:
    annotated = _law("护林员由院长提请国务院任免。", "护林员由院长提请最高人民法院任免。")
    assert [item for item in authority(annotated) if item.answers != ("院长",)] == []


def test_rules_of_one_place_are_asked_so_and_speeches_are_not() -> None:
    article = "护林员的任免，由全国人民代表大会决定。"
    assert list(authority(_law(article, title="青山市山林保护条例")))
    assert list(authority(_law(article, title="在护林座谈会上的讲话"))) == []


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        ("国家建立健全公平竞争审查制度。", "国家建立健全____制度。", "公平竞争审查"),
        ("国家建立并执行木材进货检查制度。", "国家建立并执行木材____制度。", "进货检查"),
        ("国家建立执行联动机制。", "国家建立____机制。", "执行联动"),
        ("国家实行山林采伐许可证制度。", "国家实行山林____制度。", "采伐许可证"),
        ("国务院实行总理负责制。", "国务院实行____。", "总理负责制"),
        ("护林员实行员额制管理。", "护林员实行____管理。", "员额制"),
        ("林区实行一号对外、集中受理的工作机制。", "林区实行____的工作机制。", "一号对外、集中受理"),
        ("国家建立统一领导、分级负责的防火体制。", "国家建立____的防火体制。", "统一领导、分级负责"),
        ("大多数木材价格实行市场调节价。", "大多数木材价格实行____。", "市场调节价"),
        ("林区对木材经营者实施差异化分类监督管理。", "林区对木材经营者实施____监督管理。", "差异化分类"),
        ("林区建立防火检查、夜间巡护等制度。", "林区建立____等制度。", "防火检查、夜间巡护"),
        (
            "林区建立覆盖巡护、监测、灭火等领域的智能化指挥体系。",
            "林区建立覆盖巡护、监测、灭火等领域的____体系。",
            "智能化指挥",
        ),
        ("国家建立木材市场异常波动报告制度。", "国家建立木材市场____制度。", "异常波动报告"),
        ("防火工作由部门组织，实行部门负责人责任制。", "防火工作由部门组织，实行____。", "部门负责人责任制"),
    ],
)
def test_what_a_law_sets_up_is_asked_by_its_own_name(text: str, stem: str, answer: str) -> None:
    assert _asked(system(_law(text))) == [(stem, (answer,))]


@pytest.mark.parametrize(
    "text",
    [
        "国家建立健全管理制度。",
        "国家不实行采伐承包制度。",
        "护林站应当对新人实行接管或者合并。",
        "国家建立山林保护制度。",
        "护林站不得实行采伐包干制度。",
        "经营木材必须守法，建立各项安全管理制度。",
        "对木材经营者实行征收时，依照程序给予补偿。",
        "国家通过制定清单、实施出口许可等方式进行管理。",
        "县级以上人民政府应当建立火情报告制度。",  # all that the stem would say
    ],
)
def test_a_system_without_a_name_of_its_own_is_not_asked(text: str) -> None:
    assert list(system(_law(text))) == []


def test_what_a_stem_alone_would_not_tell_keeps_its_first_words() -> None:
    annotated = _law("县级以上人民政府应当建立古树抚育联席会议制度。")
    assert _asked(system(annotated)) == [("县级以上人民政府应当建立古树抚育____制度。", ("联席会议",))]


def test_of_several_bare_names_the_first_words_stay() -> None:
    annotated = _law("国家实行护林员资格考试制度。", "国家实行火情通报制度。")
    assert _asked(system(annotated)) == [
        ("国家实行护林员____制度。", ("资格考试",)),
        ("国家实行____制度。", ("火情通报",)),
    ]


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        (
            "护林工作应当坚持总体国家安全观，爱护草木。",
            "护林工作应当坚持____，爱护草木。",
            "总体国家安全观",
        ),
        ("护林员定价，应当遵循公平、合法的原则。", "护林员定价，应当遵循____的原则。", "公平、合法"),
        (
            "护林员处理纠纷，应当以事实为根据，爱护草木。",
            "护林员处理纠纷，应当以____为根据，爱护草木。",
            "事实",
        ),
        (
            "煤山企业坚持安全第一、预防为主的安全生产方针。",
            "煤山企业坚持____的安全生产方针。",
            "安全第一、预防为主",
        ),
        ("护林定员的基本依据是山林面积和火险等级。", "护林定员的基本依据是____。", "山林面积和火险等级"),
        ("山林文化教育坚持理性、包容、开放。", "山林文化教育坚持____。", "理性、包容、开放"),
        ("护林日志应当真实、准确。", "护林日志应当____。", "真实、准确"),
        ("国家倡导文明、节俭的消费方式。", "国家倡导____的消费方式。", "文明、节俭"),
        ("国家倡导尊重、关心护林员的社会风尚。", "国家倡导____的社会风尚。", "尊重、关心护林员"),
        ("绿化活动应当发挥村民的主体作用。", "绿化活动应当发挥____的主体作用。", "村民"),
        ("护林工作应当坚持以人为本，教育、劝导相结合。", "护林工作应当坚持____，教育、劝导相结合。", "以人为本"),
        ("护林工作必须坚持和加强党的全面领导，爱护草木。", "护林工作必须坚持和加强____，爱护草木。", "党的全面领导"),
    ],
)
def test_principles_are_asked_by_their_fixed_words(text: str, stem: str, answer: str) -> None:
    assert (stem, (answer,)) in _asked(principle(_law(text)))


@pytest.mark.parametrize(
    "text",
    [
        "护林工作应当维护国家利益。",
        "护林站按照实际情况和需要的原则办理。",
        "制定护林办法，应当遵循立法法确定的基本原则。",
        "护林员应当维护草木。",
        "国家健全护林制度，保障山林安全、稳定、可靠、有效供给。",
        "各级政府应当支持护林合作社，增强经济实力。",
        "护林工作应当坚持科学态度。",
        "认定采伐合同无效，不得以村规民约为依据。",
        "国家倡导节约型的生产和消费方式。",
    ],
)
def test_what_every_law_says_is_no_principle(text: str) -> None:
    assert list(principle(_law(text))) == []


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("护林委员会每届任期五年，可以连选连任。", "五年"),
        ("护林员离任后两年内，不得在所护山林经营木材生意。", "两年"),
        ("临时护林站的开办期限不超过一年，确需延长的应当重新备案。", "一年"),
        ("护林员现场检查火险时，不得少于二人，并应当出示证件。", "二人"),
        ("护林章程的修改，须经全体护林员三分之二以上同意方可通过。", "三分之二"),
    ],
)
def test_a_limit_is_a_choice_among_others(text: str, answer: str) -> None:
    annotated = _law(text)
    (item,) = limit(annotated)
    assert (item.kind, item.answers) == (Kind.CHOICE, (answer,))
    assert len(item.options) == 4
    assert not any(each in text for each in _wrong(item))
    assert [each for each in how_many(annotated) if each.source.start == item.source.start] == []


@pytest.mark.parametrize(
    "text",
    [
        "任期五年。",
        "毁坏山林的，处违法所得一倍以上不超过五倍罚款。",
        "护林委员会每届任期三年或者五年。",
        "县里对年满十六周岁准备护林的未成年人进行培训。",
    ],
)
def test_a_limit_of_nobody_or_of_a_fine_is_not_asked(text: str) -> None:
    assert list(limit(_law(text))) == []


@pytest.mark.parametrize(
    ("bare", "telling"),
    [
        ("审批机关应当自受理之日起二十日内作出是否批准的决定。", "审批机关应当自受理采伐申请之日起二十日内作出决定。"),
        ("临时占用的期限不得超过二年。", "临时占用林地的期限不得超过二年。"),
        ("在十日内不能作出决定的，经本机关负责人批准，可以延长五日。", "在十日内不能扑灭山火的，可以延长封山五日。"),
        ("经批准延续的，一次延续不超过三年。", "采伐许可证经批准延续的，一次延续不超过三年。"),
        ("对属于本机关职责范围内的事项，应当在三日内受理。", "对盗伐林木的举报，应当在三日内受理。"),
        ("需要办理审批手续的，应当在山火扑灭后三日内补办。", "需要采伐林木的，应当在采伐前三日内补办手续。"),
        ("决定受理的，应当在三日内告知护林员。", "护林机构决定受理的，应当在三日内告知护林员。"),
        ("采伐单位应当自告知之日起七日内补种林木。", "采伐单位应当自采伐之日起七日内补种林木。"),
        ("其他采伐单位应当在七日内补种林木。", "国有采伐单位应当在七日内补种林木。"),
        ("情形消除后，应当在三日内解除封山措施。", "山火扑灭后，应当在三日内解除封山措施。"),
        ("周边一百米内，七日内不得采伐。", "护林站周边一百米内，七日内不得采伐。"),
        ("护林站应当自收到审查意见之日起五日内封山。", "护林站应当自收到火情预报之日起五日内封山。"),
    ],
)
def test_a_sentence_of_procedure_says_of_what_it_is_a_rule(bare: str, telling: str) -> None:
    assert [*how_many(_law(bare)), *limit(_law(bare)), *judge(_law(bare))] == []
    annotated = _law(telling)
    assert [*how_many(annotated), *limit(annotated)] != []
    assert {item.truth for item in judge(annotated)} == {telling}


@pytest.mark.parametrize(
    ("head", "is_a_rule"),
    [
        ("护林站应当遵守下列规定：", True),
        ("护林员应当履行下列职责：", True),
        ("设立护林站应当具备下列条件：", False),
        ("有下列情形之一的，护林站应当关闭：", False),
        ("护林站应当提交下列材料：", False),
        ("林木的保护要求分为以下四类：", False),
        ("下列护林站不得出租：", False),
        ("采伐林木应当遵守下列要求，并且不得毁坏护林站：", True),
        ("护林站的账目包括：", False),
    ],
)
def test_a_point_that_is_a_condition_or_a_thing_is_no_rule_by_itself(head: str, is_a_rule: bool) -> None:
    points = (
        "（一）护林站的粮仓不得出租给其他单位。",
        "（二）护林员每周巡山的次数不得少于三次。",
        "（三）护林站的林木采伐、运输、销售账目的副本。",
    )
    annotated = _law("\n\n".join((head, *points)))
    asked = {item.truth or item.stem for item in (*judge(annotated), *how_many(annotated))}
    assert asked == ({each[3:] for each in points[:2]} if is_a_rule else set())
    inside = [head for found, head in lists_to_ask(annotated) if GAP in head]
    assert inside == (["护林站的林木……账目的副本"] if is_a_rule else [])


@pytest.mark.parametrize(
    ("text", "stem", "day"),
    [
        ("每年7月9日为护林日。", "每年____为护林日。", "7月9日"),
        ("每年十月的第三个星期六为全民巡山日。", "每年____为全民巡山日。", "十月的第三个星期六"),
    ],
)
def test_the_day_of_something_is_asked(text: str, stem: str, day: str) -> None:
    assert _asked(observance(_law(text))) == [(stem, (day,))]


@pytest.mark.parametrize("text", ["每年一月为巡山报告的提交期限。", "护林站每年7月9日为护林员体检。"])
def test_a_yearly_duty_is_no_day_of_its_own(text: str) -> None:
    assert list(observance(_law(text))) == []


def test_each_is_led_by_the_name_of_its_law() -> None:
    annotated = _law("国家建立健全公平竞争审查制度。", "护林委员会每届任期五年，可以连选连任。")
    stems = [item.stem for item in unweighed(annotated, Config()) if item.rule in ("system", "limit")]
    assert len(stems) == 2
    assert all(stem.startswith("《山林保护法》规定，") for stem in stems)


def test_a_rule_that_begins_with_its_law_names_it_once() -> None:
    text = "违反本法规定，毁坏山林的，三年内不得从事林业经营。"
    (item,) = (item for item in unweighed(_law(text), Config()) if item.rule == "limit")
    assert _shown(item) == "违反《山林保护法》规定，毁坏山林的，____内不得从事林业经营。"


def test_an_article_s_number_is_no_part_of_it_without_a_space_either() -> None:
    others = "".join(f"第{number}条护林站应当保护山林。\n\n" for number in "三四五六")
    law = annotate(read_text(f"# 山林保护法\n\n第二条国家公园的设立，应当报国务院批准。\n\n{others}"))
    assert [_shown(item) for item in authority(law)] == ["国家公园的设立，应当报____批准。"]


@pytest.mark.parametrize("number", ["第一千零六条", "第三十一条之十", "第31条"])
def test_an_article_s_number_is_no_part_of_it_however_it_is_written(number: str) -> None:
    law = annotate(read_text(f"# 山林保护法\n\n{number}　国家公园的设立，应当报国务院批准。\n"))
    assert [_shown(item) for item in authority(law)] == ["国家公园的设立，应当报____批准。"]


def test_the_first_articles_weigh_more_than_procedure() -> None:
    article = "护林委员会的任免，由全国人民代表大会决定。"
    (first,), (later,) = authority(_law(article)), authority(_law(article, chapter="第五章　木材检验"))
    assert first.score > later.score


def test_an_article_says_what_its_subject_is() -> None:
    annotated = _law("督导员是依法行使山林监察权的工作人员，包括站长和组长。")
    assert ("____是依法行使山林监察权的工作人员。", ("督导员",)) in _asked(
        item for item in term(annotated) if item.blanks
    )


@pytest.mark.parametrize(
    ("text", "false"),
    [
        ("护林合作社分社不具有法人资格，由合作社承担责任。", "护林合作社分社具有法人资格，由合作社承担责任。"),
        ("境外毁坏边境山林的行为，适用本法。", "境外毁坏边境山林的行为，不适用《山林保护法》。"),
        ("放火毁林受过刑罚的人，终身不得担任护林站长。", "放火毁林受过刑罚的人，十年内不得担任护林站长。"),
    ],
)
def test_standing_and_scope_are_turned(text: str, false: str) -> None:
    stems = [item.stem for item in judge(_law(text)) if item.answers == ("错误",)]
    assert false in stems


def test_who_decides_is_judged_with_another_of_its_kind() -> None:
    annotated = _law("国务院的决定和命令，由总理签署后公布施行。")
    (item,) = (item for item in judge(annotated) if item.answers == ("错误",))
    assert item.stem == "国务院的决定和命令，由副总理签署后公布施行。"
    assert item.truth == "国务院的决定和命令，由总理签署后公布施行。"


def test_a_law_in_force_at_home_is_nothing_to_judge() -> None:
    assert list(judge(_law("在中华人民共和国境内保护山林的活动，适用本法。"))) == []


def test_what_cannot_be_helped_is_not_allowed() -> None:
    annotated = _law("护林员因不得已的事由离开山林的，应当在三日内向主管部门报告。")
    (item,) = (item for item in judge(annotated) if item.answers == ("错误",))
    assert item.stem == "护林员因不得已的事由离开山林的，应当在五日内向主管部门报告。"
