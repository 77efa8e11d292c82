"""An item stands alone and asks for something: boilerplate, fragments and empty words are left out."""

from __future__ import annotations

import pytest

from quizgen.model import Item, Kind
from quizgen.reading import read_text
from quizgen.rules import candidates
from quizgen.rules._standalone import stands_alone
from quizgen.rules.cloze import cloze
from quizgen.rules.list_members import list_members
from quizgen.structure.annotate import annotate

HEAD = "全国工作会议召开\n\n新华社北京2024年12月5日电 会议听取了汇报。\n\n"
POINTS = "\n\n".join(
    f"{number}，{point}。各村要把这件事放在重要位置，明确责任，抓好落实，务求取得实效。"
    for number, point in (("第一", "全面修好水渠"), ("第二", "普遍种上树木"), ("第三", "及时清理河道"))
)
SPARE = "要坚持“绿色发展”理念，保护生态环境。"


def _clozes(text: str) -> list[Item]:
    return [item for item in cloze(annotate(read_text(HEAD + text))) if "绿色发展" not in item.source.sentence]


def _answers_at_a_meeting(text: str) -> set[str]:
    news = f"新华社北京2024年12月5日电　青山县水利工作座谈会5日在县城召开。\n\n{text}"
    return {answer for item in cloze(annotate(read_text(news))) for answer in item.answers}


@pytest.mark.parametrize(
    "text",
    [
        "我部决定开展“智能建造”试点城市建设，现就有关事项通知如下。",
        "未按照“政务数据”资源目录采集、重复采集政务数据的。",
        "因为店铺有“优惠活动”，两双更划算；二是鞋子款式好，两双都喜欢。",
        "工厂里的“现代农业”产业链条”；来到车间，大家谈到“制造业是国民经济的重要支柱。",
        "冰雪经济、“低空经济”、首发经济、银发经济……",
        "在“七一”党的生日即将到来之际。",
        "“水渠代表”名额，由村民委员会根据各村的户数。",
        "对村民大会决定修缮的或者批准重建的“灌溉水渠”、道路。",
        "国家计划要以“市场供求”为基础，通过制定和实施发展战略、产业政策、区域规划等。",
    ],
)
def test_boilerplate_and_fragments_are_not_asked(text: str) -> None:
    assert not _clozes(text + "\n\n" + SPARE)


@pytest.mark.parametrize("empty", ["无法", "担负什么工作"])
def test_an_empty_word_is_no_answer(empty: str) -> None:
    text = "要坚持“科技创新”，有的数据无法使用，担负什么工作都要落实“工作责任”。"
    asked = {answer for item in _clozes(text) for answer in item.answers}
    assert asked
    assert empty not in asked


def test_an_answer_is_not_half_of_a_set_phrase() -> None:
    asked = {answer for item in _clozes("要坚持以新能源产业高质量发展带动“绿色转型”。") for answer in item.answers}
    assert asked
    assert not any(answer.endswith("产业高质量") for answer in asked)


def test_a_list_s_head_says_who_or_what() -> None:
    text = "第六条\n\n有下列情形之一的：\n\n（一）依据发生变化的；\n\n（二）职能发生变化的；\n\n（三）系统更新完成的。"
    assert not list(list_members(annotate(read_text(HEAD + text))))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("要坚持以更大的投入推进“绿色发展”。", "绿色发展"),
        ("要坚持推进城市的治理，守住“生态红线”。", "生态红线"),
        ("要坚持保持市场的稳定，发展“首发经济”。", "首发经济"),
        ("要坚持为“科技自立”提供有力支撑，积累宝贵经验。", "科技自立"),
        ("要坚持简化市场准入程序，优化“营商环境”。", "营商环境"),
        ("要坚持让信息应当真实，守护“国家秘密”。", "国家秘密"),
        ("各地要坚持采取措施，创造条件，发展“银发经济”。", "银发经济"),
    ],
)
def test_what_names_nothing_is_no_answer(text: str, kept: str) -> None:
    asked = {answer for item in cloze(annotate(read_text(HEAD + text))) for answer in item.answers}
    assert kept in asked
    assert asked.isdisjoint(
        {"更大", "推进城市", "保持市场", "采取措施", "有力支撑", "宝贵经验", "简化市场准入", "应当真实"}
    )


def test_a_member_of_an_open_list_is_one_of_many_answers() -> None:
    asked = {
        answer for item in _clozes("要坚持加强对电子证照、品种档案、统一认证等系统的管理。") for answer in item.answers
    }
    assert asked.isdisjoint({"电子证照", "品种档案", "统一认证"})


def test_a_short_word_is_an_answer_only_where_it_is_set_off_or_against_others() -> None:
    text = "要坚持让用户放心，把内需作为战略基点，坚持“海撒”服务。"
    asked = {answer for item in _clozes(text) for answer in item.answers}
    assert "内需" in asked
    assert "用户" not in asked


@pytest.mark.parametrize(
    "text",
    [
        "本期节目主要内容：\n\n（一）某市修通道路；\n\n（二）某县架起桥梁；\n\n（三）某镇治好河道。",
        "合作社能够证明属于下列情形之一的：\n\n（一）为改进技术的；\n\n（二）为提高质量的；\n\n（三）为节约用水的。",
        "合作社的社员，有下列浪费用水行为之一：\n\n（一）为浇花引水的；\n\n（二）为养鱼引水的；\n\n（三）为洗车引水的。",
        "水渠管理适用第三条、第五条、第八条。",
        "王水生提出三点建议：一是修通村前的道路；二是架起河上的桥梁；三是治好山下的河道。",
        "道路通行能力稳步提高，桥梁建设质量持续改善，河道治理进度明显加快，新增水渠三百公里。",
    ],
)
def test_no_list_is_asked_whose_head_says_nothing(text: str) -> None:
    assert not list(list_members(annotate(read_text(HEAD + text))))


def test_a_list_with_a_head_that_stands_alone_is_asked() -> None:
    text = "合作社成员应当履行下列义务：\n\n（一）执行大会决议；\n\n（二）按章程出资；\n\n（三）承担亏损。"
    (item,) = list_members(annotate(read_text(HEAD + text)))
    assert (item.head, item.members) == (
        "合作社成员应当履行哪三项义务？",
        ("执行大会决议", "按章程出资", "承担亏损"),
    )


@pytest.mark.parametrize(
    ("head", "stem"),
    [
        ("下列人员不得担任渠长", "哪三类人员不得担任渠长？"),
        ("渠长可以采用以下方式管理水渠", "渠长可以采用哪三种方式管理水渠？"),
        ("有下列情形之一的，合作社应当停水", "有哪三种情形之一的，合作社应当停水？"),
        (
            "申请用水的人符合下列条件，经村民大会同意，可以用水",
            "申请用水的人符合哪三项条件，经村民大会同意，可以用水？",
        ),
        ("今后要做好水渠管理三项工作", "今后要做好水渠管理哪三项工作？"),
        ("今后要处理好以下的问题", "今后要处理好哪三项问题？"),
        ("管水的单位（以下简称管水站），应当具备下列条件", "管水的单位，应当具备哪三项条件？"),
        ("村里部署了水渠管理3个方面的重点任务", "村里部署了水渠管理哪三个方面的重点任务？"),
        ("全村水渠一般分为", "全村水渠一般分为哪三类？"),
        ("水渠登记的主要事项", "水渠登记的主要事项包括哪三点？"),
        ("要下大力气管好水渠", "文中就“要下大力气管好水渠”讲了哪三点？"),
        ("水渠通村到户是富民强村的重要举措", "文中就“水渠通村到户”讲了哪三点？"),
        ("最要紧的是管好水渠的大事", "文中就“最要紧的是管好水渠的大事”讲了哪三点？"),
    ],
)
def test_a_list_is_asked_for_by_the_words_that_announce_it(head: str, stem: str) -> None:
    text = f"{head}：\n\n（一）修好水闸；\n\n（二）种上树木；\n\n（三）清理河道。"
    assert [item.head for item in list_members(annotate(read_text(HEAD + text)))] == [stem]


def test_a_question_of_a_rule_names_it_once() -> None:
    points = "：\n\n（一）修好水闸；\n\n（二）种上树木；\n\n（三）清理河道。"
    faults = points.replace("修好", "毁坏")
    text = f"水渠法\n\n第一条 渠长应当履行下列职责{points}\n\n第二条 违反本法规定，有下列行为之一的，由渠长处理{faults}"
    items = [item for item in candidates(annotate(read_text(text))) if item.rule == "list_members"]
    assert {item.head for item in items} == {
        "《水渠法》规定，渠长应当履行哪三项职责？",
        "违反《水渠法》规定，有哪三种行为之一的，由渠长处理？",
    }
    assert not any(item.ordered for item in items)  # a law's numbers are no order to be known


def test_no_list_begins_in_the_middle_of_a_pair() -> None:
    text = "水利和农业、财政、交通、教育等部门应当在职责范围内共同做好水渠管理工作。"
    assert not [item.head for item in list_members(annotate(read_text(HEAD + text))) if "和……" in item.head]


@pytest.mark.parametrize(
    ("text", "half"),
    [
        ("要坚持以发展的确定性应对环境的“不确定性”，落实“工作责任”。", "不确定性"),
        ("要坚持开放，加入“世界贸易组织”（以下简称世贸组织），落实“工作责任”。", "世界贸易组织"),
        ("要防止“造成特别严重后果”，落实“工作责任”，防止严重后果。", "严重后果"),
        ("要坚持城镇新增就业900 万人以上，城镇登记失业率4.6% 以内，落实各村的责任。", "万人以上"),
    ],
)
def test_half_of_what_is_told_is_no_answer(text: str, half: str) -> None:
    assert half not in {answer for item in _clozes(text) for answer in item.answers}


def test_a_word_set_against_others_is_no_answer_in_an_open_list() -> None:
    asked = {
        answer for item in _clozes("要坚持发展煤炭、石油、天然气等能源，落实“工作责任”。") for answer in item.answers
    }
    assert not asked & {"煤炭", "石油", "天然气"}


def test_what_every_text_speaks_of_is_no_answer_unless_it_is_set_off() -> None:
    assert _answers_at_a_meeting("要坚持党的领导，加强组织领导，完善“管理机制”。") == {"管理机制"}


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("各村要坚持提出改进措施，明确水渠管理的根本任务。", "改进措施"),
        ("水渠管理的基本原则是实践中提高认识。", "实践中提高认识"),
    ],
)
def test_the_news_of_a_meeting_asks_for_names_of_things(text: str, answer: str) -> None:
    assert answer not in _answers_at_a_meeting(text)
    assert answer in {each for item in _clozes(text) for each in item.answers}


def test_what_comes_next_does_not_begin_like_the_answer() -> None:
    asked = {answer for item in _clozes("要坚持“两手抓”、两手都要硬，落实“工作责任”。") for answer in item.answers}
    assert "两手抓" not in asked


def test_the_matter_of_a_law_is_no_answer() -> None:
    text = "港口经营人应当保护“商业秘密”，推动绿色低碳高质量发展。\n\n港口应当坚持绿色低碳高质量发展。"
    speech, law = (
        {answer for item in cloze(annotate(read_text(f"{title}\n\n{text}"))) for answer in item.answers}
        for title in ("港口工作讲话", "港口管理条例")
    )
    assert "商业秘密" in law
    assert law < speech


def test_no_blank_ends_in_an_adverb() -> None:
    asked = {
        answer
        for item in _clozes("林业仍然是“山区经济”的薄弱环节，不能满足乡村建设的需要。要发展山区经济。")
        for answer in item.answers
    }
    assert "山区经济" in asked
    assert "林业仍然" not in asked


def test_no_blank_cuts_the_name_of_a_thing() -> None:
    text = "坚持发展云计算技术是本县的根本任务。各村要坚持用好云计算技术，修好水渠。"
    assert "计算技术" not in {answer for item in _clozes(text) for answer in item.answers}


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("推进云计算技术应用，推广“云”计算技术，建设水渠管理平台和云计算技术中心。", "计算技术"),
        ("各地要向布特拉加亚学习灌溉技术，布特拉加亚的水渠管理很有特色。", "布特"),
    ],
)
def test_no_blank_begins_or_ends_inside_a_name(text: str, answer: str) -> None:
    assert answer not in {item.answers[0] for item in _clozes(text)}


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("中共中央政治局常委、国务院总理李强2024年8月20日在青山县调研水渠产业发展情况。", "中共中央政治局常委"),
        ("水利部副部长王刚说，要坚持节水优先。", "水利部"),
    ],
)
def test_nobody_is_asked_for_the_office_before_a_name(text: str, answer: str) -> None:
    annotated = annotate(read_text(f"2018年政府工作报告\n\n{text}"))
    assert answer in {blank.text for blanks in annotated.blanks for blank in blanks}
    assert answer not in {each for item in cloze(annotated) for each in item.answers}


def test_an_item_of_an_article_is_no_sentence_of_its_own() -> None:
    law = "水渠管理条例\n\n第一条　水渠分为下列两类：\n\n（一）采用“节水灌溉”技术的水渠是重点水渠。"
    assert not list(cloze(annotate(read_text(law))))
    assert list(cloze(annotate(read_text(law.replace("（一）", "第二条　")))))


def test_a_list_of_very_uneven_members_is_not_asked() -> None:
    even = "各村应当修好引水渠、机耕路、石拱桥，管好村庄里的公共设施。"
    uneven = "各村应当修好引水渠、通往邻村和乡镇集市的主要道路以及所有桥梁、码头，管好村庄里的公共设施。"
    for text, count in ((even, 1), (uneven, 0)):
        assert len(list(list_members(annotate(read_text(HEAD + text))))) == count


def test_the_points_that_a_text_is_made_of_are_headed_by_its_title() -> None:
    opening = "下面，我着重强调一下这个问题。"
    (item,) = list_members(annotate(read_text(f"在全县水利工作会议上的讲话\n\n{opening}\n\n{POINTS}")))
    assert item.head == "《在全县水利工作会议上的讲话》的主要内容包括哪三点？"
    assert item.members == ("全面修好水渠", "普遍种上树木", "及时清理河道")


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("要切实做好水渠管理，是各村必须坚持的原则。", "切实做好"),
        ("修好水渠是各村坚定不移的根本任务。", "坚定不移"),
    ],
)
def test_no_praise_or_manner_is_blanked(text: str, answer: str) -> None:
    assert answer not in {each for item in _clozes(text) for each in item.answers}


@pytest.mark.parametrize(
    "text",
    [
        "伟大的作家、诗人、画家。",
        "本县引导农民建设功能现代、结构安全、成本经济、与乡村环境相协调的住房，管好村庄。",
        "本县要依法保障村民的知情权、参、权、表达权，管好村庄。",
        "各村组织民兵改善道路交通、整修农田水利、开展环境卫生整治，管好村庄。",
        "去年本县修好水渠、道路、其他设施，管好村庄。",
        "全县修建东风水渠、红旗水库、胜利桥，干部、民兵、医生日夜守护工地，十分辛苦。",
        "我县的特点是山地多、河流少、雨水集中是主要困难。",
    ],
)
def test_no_list_with_an_odd_edge_is_asked(text: str) -> None:
    heads = [item.members for item in list_members(annotate(read_text(HEAD + text)))]
    assert not [
        each
        for each in heads
        if each[-1].startswith(("设施", "医生日夜", "雨水集中是", "画家", "其他", "表达权", "与乡村", "开展环境卫生"))
    ]


def test_a_title_inside_the_title_that_heads_a_list_has_marks_of_its_own() -> None:
    points = "\n\n".join(
        f"{number}、{point}。各村要把这件事放在重要位置，明确责任，抓好落实，务求取得实效。"
        for number, point in (("一", "全面修好水渠"), ("二", "普遍种上树木"), ("三", "及时清理河道"))
    )
    text = f"关于学习《节约用水手册》的讲话\n\n下面，我着重强调一下这个问题。\n\n{points}"
    heads = {item.head for item in list_members(annotate(read_text(text)))}
    assert heads == {"《关于学习〈节约用水手册〉的讲话》的主要内容包括哪三点？"}


def test_the_first_half_of_a_sentence_is_not_cut_from_its_stand() -> None:
    assert not stands_alone("增强服务意识的政治高度，把水渠修好。")
    assert not stands_alone("随着水渠越修越好，我们相信。")
    assert stands_alone("站在服务群众的政治高度，把水渠修好。")


@pytest.mark.parametrize(
    "text", ["相信在大家努力下，水渠一定能修好。", "王刚还到青山县，强调要坚持节水优先。", "王刚还出席了开渠仪式。"]
)
def test_what_goes_on_from_a_sentence_before_does_not_stand_alone(text: str) -> None:
    assert not stands_alone(text)


def test_a_stem_begins_with_its_part_of_the_sentence_not_in_the_middle_of_the_part_before() -> None:
    text = (
        "全市去年新建学校和医院二十余所，改造老旧小区五百多个，供热管网覆盖到全部街道，居民出行更加便利；"
        "必须大力发展“低空经济”，推动老工业区加快转型升级，让更多青年在家门口就业。"
    )
    stems = [item.stem for item in _clozes(text)]
    assert stems
    assert all("居民出行" not in stem for stem in stems)


def test_no_list_is_asked_by_a_phrase_without_its_sentence() -> None:
    text = (
        "第六条\n\n单位不得有下列行为：\n\n（一）以庆祝生日、乔迁、升学和其他家庭喜事的名义；\n\n（二）用公款旅游。\n\n"
        "第七条\n\n凡经营烟草、酒类、食盐的单位和个人，除由省级人民政府另有规定以及按照国家有关规定已经办理过登记并在有效期以内的以外，"
        "都应当在开始营业之日以前的三十日内依照本规定向所在地的县级人民政府办理登记。"
    )
    items = list_members(annotate(read_text(HEAD + text)))
    assert not [item.stem for item in items if "名义" in item.stem or item.stem.startswith("凡")]


@pytest.mark.parametrize("ending", ["（全文）", "（摘要）", "（2024年12月5日）"])
def test_what_is_appended_to_a_title_is_none_of_it(ending: str) -> None:
    (item,) = list_members(
        annotate(read_text(f"在全县水利工作会议上的讲话{ending}\n\n下面，我着重强调一下这个问题。\n\n{POINTS}"))
    )
    assert item.head == "《在全县水利工作会议上的讲话》的主要内容包括哪三点？"


def test_no_blank_begins_behind_what_may_be_done() -> None:
    text = "要坚持把能源合作放在优先位置，大力发展可再生能源。"
    assert "再生能源" not in [blank.text for blanks in annotate(read_text(HEAD + text)).blanks for blank in blanks]


@pytest.mark.parametrize(
    ("text", "kept", "left"),
    [
        ("要坚持让村民不再是“局外人”，守住“生态红线”。", "生态红线", "局外人"),
        ("要坚持建设自由贸易港，守住“生态红线”。", "生态红线", "自由贸易"),
        ("要坚持使制度落到实处，守住“生态红线”。", "生态红线", "落到实处"),
        ("要坚持在“七一”到来之前修好水渠，守住“生态红线”。", "生态红线", "七一"),
    ],
)
def test_a_picture_and_half_a_name_are_no_answers(text: str, kept: str, left: str) -> None:
    asked = {answer for item in cloze(annotate(read_text(HEAD + text))) for answer in item.answers}
    assert kept in asked
    assert left not in asked


def test_a_country_of_the_day_is_no_answer() -> None:
    text = "要坚持柬中传统友谊，中国是柬埔寨最可靠的朋友。"
    assert not {answer for item in _clozes(text) for answer in item.answers} & {"柬埔寨"}


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("要坚持管好水渠，修好渡口，建立健全长效机制，促进各村的平稳健康发展。", "建立健全长效机制"),
        ("要坚持管好水渠，修好各村渡口；建立健全长效机制。", "建立健全长效机制"),
    ],
)
def test_no_blank_is_all_of_a_clause_for_which_another_would_do(text: str, clause: str) -> None:
    assert clause not in {item.answers[0] for item in _clozes(text)}


def test_the_second_half_of_a_pair_is_not_asked_without_the_first() -> None:
    begun = "办好小型水渠，不仅能够合理利用有限的河水和井水、泉水和雨水，更好地发展本地的农业生产和水产养殖"
    text = f"{begun}，大大增加全体村民收入，而且可以发扬光大“自力更生”的优良传统，使之成为各村各户办好水渠的强大动力。"
    assert not _clozes(text)


def test_what_is_said_of_all_that_a_clause_names_is_not_cut_from_it() -> None:
    named = "一切想把水渠交外村代管，或者交外县代管，以及“中立化”水渠和制造所谓“河湾独立村”的主张，"
    told = "都是企图割裂全县的水系，奴役河湾的全体村民，使外县霸占水渠的行为合法化。"
    stems = [item.stem for item in _clozes(named + told)]
    assert stems
    assert all("都是" in stem for stem in stems)


def test_nobody_is_asked_for_whom_a_speaker_thanks() -> None:
    thanks = "各族人民团结一心，向所有支持水渠改造的各国政府、国际组织、各国朋友，表示衷心感谢！"
    (asked,) = list_members(annotate(read_text(HEAD + thanks)))
    assert asked.score < Kind.LIST.least


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("各村要落实各项再就业政策，帮助困难村民。", "就业政策"),
        ("要全面实施科技进步法，加大对科技的投入，办好水渠技术示范区，促进科技成果的转化。", "科技进步"),
    ],
)
def test_a_blank_is_no_part_of_a_name(text: str, part: str) -> None:
    assert part not in [answer for item in _clozes(text + "\n\n" + SPARE) for answer in item.answers]


def test_the_points_under_a_short_heading_are_not_those_of_the_whole_text() -> None:
    tasks = "\n\n".join(
        f"（{number}）{task}。各村要把这件事放在重要位置，明确责任，抓好落实，务求取得实效。"
        for number, task in (("一", "全面修好水渠"), ("二", "普遍种上树木"), ("三", "及时清理河道"))
    )
    text = f"关于开展水渠改造试点的通知\n\n一、试点目标\n\n水渠要修好。\n\n二、试点任务\n\n{tasks}"
    heads = {item.head for item in list_members(annotate(read_text(text))) if "全面修好水渠" in item.members}
    assert heads == {"《关于开展水渠改造试点的通知》的“试点任务”包括哪三点？"}


@pytest.mark.parametrize(
    ("text", "answer", "asked"),
    [
        ("各村要坚持民生为大，修好村前的每一条水渠。", "民生为大", True),
        ("各村要坚持民生优先原则，修好村前的每一条水渠。", "民生优先原则", True),
        ("各村要坚持不懈地修好水渠，管好村前的每一座山林。", "不懈地修好水渠", False),
        ("各村要坚持推进水渠建设，管好村前的每一座山林。", "推进水渠建设", False),
    ],
)
def test_a_principle_that_one_holds_to_is_asked_at_a_meeting_too(text: str, answer: str, asked: bool) -> None:
    assert (answer in {each for item in _clozes(text) for each in item.answers}) is asked
    assert (answer in _answers_at_a_meeting(text)) is asked


def test_what_an_issue_is_called_that_names_a_body_of_the_sentence_is_an_answer() -> None:
    text = "村民联合会印发《村民联合会加强水渠和山林保护工作的意见》，要求各村落实绿色发展要求。"
    answers = {each for item in cloze(annotate(read_text(HEAD + text))) for each in item.answers}
    assert "《村民联合会加强水渠和山林保护工作的意见》" in answers


def test_a_name_in_quotation_marks_is_asked_of_a_sentence_that_matters_little() -> None:
    told = "山前村有三百多座水车，被称为“水车之乡”。"
    other = "山前村有三百多座水车，村口写着“水车之乡”。"
    asked = [{each for item in _clozes(text) for each in item.answers} for text in (told, other)]
    assert ["水车之乡" in each for each in asked] == [True, False]


def test_the_first_of_its_kind_is_asked() -> None:
    text = "河湾县首张水渠公共数据开放清单发布，要推动各村互联互通。"
    assert "水渠公共数据开放清单" in {each for item in _clozes(text) for each in item.answers}


def test_what_two_states_call_their_relation_is_asked() -> None:
    text = "中国愿同泰国守望相助，不断丰富中泰全面战略合作伙伴关系内涵，管好山水。"
    assert "全面战略合作伙伴关系" in {each for item in _clozes(text) for each in item.answers}
