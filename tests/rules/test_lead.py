"""How a question names the text that it is taken from."""

import pytest

from quizgen import make_items
from quizgen.model import Item, Kind
from quizgen.reading import read_text
from quizgen.rules import candidates
from quizgen.structure.annotate import annotate

FILLER = "\n\n".join(f"各村要抓好第{number}条水渠的日常管理，把责任落实到人。" for number in "甲乙丙丁")


def _items(text: str) -> list[Item]:
    return list(candidates(annotate(read_text(text))))


def _leads(text: str) -> set[str]:
    items = _items(text)
    assert items and all(item.stem.startswith(item.lead) for item in items)
    return {item.lead for item in items}


@pytest.mark.parametrize(
    ("title", "lead"),
    [
        ("2014年政府工作报告", "《2014年政府工作报告》提出，"),
        ("1996年政府工作报告关于水渠发展计划和远景目标的报告", "《1996年政府工作报告》提出，"),
        ("政府工作报告——2015年3月5日在第十二届全国人民代表大会第三次会议上", "《2015年政府工作报告》提出，"),
        ("水渠管理条例（2019年3月1日）", "《水渠管理条例》规定，"),
        ("水渠法典（2019年3月1日）", "《水渠法典》规定，"),
        ("水渠法修正案（二）", "《水渠法修正案（二）》规定，"),
        ("关于印发《水渠管理办法》的通知", "《水渠管理办法》规定，"),
        ("全省水渠发展“十四五”规划", "《全省水渠发展“十四五”规划》提出，"),
        ("王水生：管好水渠要靠大家", "王水生在《管好水渠要靠大家》一文中指出，"),
        ("管好水渠要靠大家", "《管好水渠要靠大家》一文指出，"),
        ("水渠工作会议在北京举行", "《水渠工作会议在北京举行》一文报道，"),
        ("申论范文：修好水渠 造福乡亲", "《修好水渠 造福乡亲》一文指出，"),
        ("修好水渠  造福乡亲", "《修好水渠 造福乡亲》一文指出，"),
        ("管好水渠要靠大家　本报评论员", "《管好水渠要靠大家》一文指出，"),
        ("管好水渠要靠大家　王水生", "《管好水渠要靠大家》一文指出，"),
        ("管好三村五组的大小水渠　造福八乡九里的父老乡亲千万不能等", "《管好三村五组的大小水渠》一文指出，"),
        ("【水利新事】水渠通水：三村受益", "《水渠通水：三村受益》一文指出，"),
        ("管好水渠的十种方法", "《管好水渠的十种方法》一文指出，"),
        ("（）是水利的命脉", ""),
    ],
)
def test_a_text_is_named_as_people_name_it(title: str, lead: str) -> None:
    assert _leads(f"{title}\n\n要坚持“水渠长制”，切实做好各村的水渠管理工作。\n\n{FILLER}") == {lead}


@pytest.mark.parametrize(
    ("begins", "lead"),
    [
        ("全县水渠发展第三个五年规划纲要，根据县里的建议编制。", "《全县水渠发展第三个五年规划纲要》提出，"),
        ("水渠是农业的命脉。为此，制定《全县水渠发展规划》。", "《全县水渠发展规划》提出，"),
        (
            "本纲要根据《中共某县委员会关于制定全县水渠发展第三个五年计划的建议》编制。",
            "《全县水渠发展第三个五年计划纲要》提出，",
        ),
        ("本《规划》按照《县政府关于制定全县水渠发展规划的建议》编制。", "《全县水渠发展规划》提出，"),
    ],
)
def test_a_text_without_a_title_is_named_as_it_names_itself(begins: str, lead: str) -> None:
    assert lead in _leads(f"{begins}\n\n要坚持“水渠长制”，切实做好各村的水渠管理工作。\n\n{FILLER}")


def test_a_congress_report_is_named_by_its_congress() -> None:
    text = (
        "同志们：\n\n现在，我代表第十九届中央委员会向大会作报告。\n\n中国共产党第二十次全国代表大会，是一次重要的大会。\n\n"
        "要坚持“水渠长制”，切实做好各村的水渠管理工作。"
    )
    assert "党的二十大报告提出，" in _leads(text)


def test_what_is_said_at_a_meeting_is_told_as_said_there_by_its_speaker() -> None:
    text = (
        "水利事业再上台阶\n\n新华社合肥2020年8月22日电 习近平20日在合肥主持召开全国水渠工作座谈会并发表重要讲话。\n\n"
        "习近平强调，要坚持“河长制”，切实做好各村的渡口管理工作。\n\n王水生表示，要落实“湖长制”，切实做好各村的码头管理工作。\n\n"
        "会议指出，要用好“路长制”，切实做好各村的林木管理工作。"
    )
    stems = {item.answers[0]: item.stem for item in _items(text) if item.kind is Kind.CLOZE}
    assert stems["河长制"].startswith("2020年8月，习近平在全国水渠工作座谈会上强调，要坚持")
    assert stems["路长制"].startswith("2020年8月，全国水渠工作座谈会指出，要用好")
    assert stems["湖长制"].startswith("2020年8月22日新华社报道，王水生表示，要落实")


def test_the_speaker_whom_a_question_names_is_named_once() -> None:
    text = (
        "水利事业再上台阶\n\n新华社合肥2020年8月22日电 习近平20日在合肥主持召开全国水渠工作座谈会并发表重要讲话。\n\n"
        "习近平强调，习近平对各村提出3点希望。一是统一思想，修好水渠。二是履职尽责，管好山林。三是凝聚共识，种好田地。"
    )
    stems = {item.stem for item in _items(text) if item.rule == "list_members"}
    assert stems == {"2020年8月，在全国水渠工作座谈会上，习近平对各村提出哪三点希望？"}


@pytest.mark.parametrize(
    "told",
    [
        "与会同志认真学习习近平总书记重要讲话后认为，要坚持“河长制”，切实做好各村的渡口管理工作。",
        "习近平强调，要抓好落实。\n\n与会代表作了发言。他们表示，要坚持“河长制”，切实做好各村的渡口管理工作。",
        "习近平强调，要抓好落实。王水生作了工作报告。各村坚持“河长制”，切实做好各村的渡口管理工作。",
        "习近平强调，要抓好落实。王水生指出，水是命脉。他强调，要坚持“河长制”，切实做好各村的渡口管理工作。",
        "王家村党支部会议指出，要坚持“河长制”，切实做好各村的渡口管理工作。",
    ],
)
def test_nobody_is_told_to_have_said_what_others_said(told: str) -> None:
    text = f"水利事业再上台阶\n\n新华社合肥2020年8月22日电 习近平20日在合肥主持召开全国水渠工作座谈会。\n\n{told}"
    stems = {item.stem for item in _items(text) if item.answers == ("河长制",)}
    assert stems
    assert not [stem for stem in stems if "座谈会" in stem]


@pytest.mark.parametrize("author", ["外交部", "北京", "人民日报"])
def test_no_body_or_place_is_an_author(author: str) -> None:
    text = f"{author}：管好水渠要靠大家\n\n要坚持“水渠长制”，切实做好各村的水渠管理工作。\n\n{FILLER}"
    assert _leads(text) == {f"《{author}：管好水渠要靠大家》一文指出，"}


def test_a_local_report_is_named_with_its_place() -> None:
    text = (
        "政府工作报告（全文）\n\n——2015年1月25日在南江市第十四届人民代表大会第三次会议上\n\n"
        f"要坚持“水渠长制”，切实做好各村的水渠管理工作。\n\n{FILLER}"
    )
    assert _leads(text) == {"《2015年南江市政府工作报告》提出，"}


def test_a_year_in_the_name_is_not_the_number_asked_for() -> None:
    text = f"2013年政府工作报告\n\n居民消费价格涨幅要控制在3%左右，保持基本稳定。\n\n{FILLER}"
    (item,) = [item for item in _items(text) if item.answers == ("3",)]
    assert item.lead == "《2013年政府工作报告》提出，"


def test_a_stem_that_names_the_matter_of_the_meeting_needs_no_lead() -> None:
    text = (
        "新华社合肥2020年8月22日电 习近平20日在合肥主持召开全国水渠工作座谈会并发表重要讲话。\n\n"
        "习近平强调，要坚持“河长制”，切实做好水渠工作。"
    )
    assert "要坚持“河长制”，切实做好水渠工作。" in {item.stem for item in _items(text)}


def test_blanks_and_pinyin_move_with_the_lead() -> None:
    text = f"2014年政府工作报告\n\n要坚持“水渠长制”，切实做好各村的水渠管理工作。\n\n{FILLER}"
    items = [item for item in make_items(read_text(text)) if item.kind is Kind.CLOZE]
    assert items
    for item in items:
        assert item.answers == tuple(item.stem[start:end] for start, end in item.blanks)
        assert len(item.pinyin) == len(item.stem)
        assert item.pinyin[item.stem.index("府")] == "fǔ"


def test_the_true_wording_has_the_lead_too() -> None:
    text = "水渠管理条例（2019年3月1日）\n\n第九条 矿山单位应当在水渠改道后三十日内备案。"
    statements = [item for item in _items(text) if item.kind is Kind.JUDGE]
    assert {item.truth for item in statements} == {"《水渠管理条例》规定，矿山单位应当在水渠改道后三十日内备案。"}


def test_a_title_that_holds_the_answer_does_not_tell_it() -> None:
    text = f"推行“水渠长制”\n\n要坚持“水渠长制”，切实做好各村的水渠管理工作。\n\n{FILLER}"
    (stem,) = {item.stem for item in _items(text) if item.answers == ("水渠长制",)}
    assert stem == "要坚持“水渠长制”，切实做好各村的水渠管理工作。"


def test_a_work_report_without_a_day_speaks_of_its_own_year() -> None:
    text = f"政府工作报告\n\n一、2016年工作回顾\n\n今年要坚持“水渠长制”，切实做好各村的水渠管理工作。\n\n{FILLER}"
    stems = [item.stem for item in _items(text) if item.answers == ("水渠长制",)]
    assert "《2017年政府工作报告》提出，2017年要坚持“水渠长制”，切实做好各村的水渠管理工作。" in stems


def test_a_meeting_that_is_only_announced_has_said_nothing() -> None:
    text = (
        "中共中央政治局会议\n\n新华社北京2025年9月29日电 会议决定，全国水渠工作会议于10月20日至23日在北京召开。\n\n"
        "会议强调，要坚持“河长制”，切实做好各村的渡口管理工作。"
    )
    assert {item.stem for item in _items(text) if item.kind is Kind.CLOZE} == {
        "2025年9月29日新华社报道，要坚持“河长制”，切实做好各村的渡口管理工作。"
    }


@pytest.mark.parametrize(
    ("begins", "lead"),
    [
        ("新华社南江12月4日电 12月4日上午，王水生同渡口长会谈。王水生指出，", "2025年12月4日新华社报道，王水生指出，"),
        ("当地时间12月4日，王水生会见渡口长。王水生指出，", "2025年12月4日《渡口通航仪式举行》一文报道，王水生指出，"),
    ],
)
def test_other_news_are_named_by_their_agency_or_headline_and_their_day(begins: str, lead: str) -> None:
    text = f"渡口通航仪式举行\n\n{begins}要坚持“河长制”，切实做好各村的林木管理工作。\n\n{FILLER}"
    items = candidates(annotate(read_text(text, "渡口-2025-12-04.txt")))
    assert lead in {item.lead for item in items if item.answers == ("河长制",)}


def test_words_that_all_meetings_share_do_not_make_the_meeting_clear() -> None:
    text = (
        "王水生主持召开县政府常务会议 研究进一步做好水渠工作\n\n王水生3月8日主持召开县政府常务会议。\n\n"
        "会议指出，要坚持“河长制”，进一步抓好各村的渡口管理。"
    )
    (stem,) = {
        item.stem
        for item in candidates(annotate(read_text(text, "会议-2025-03-08.txt")))
        if item.answers == ("河长制",) and item.kind is Kind.CLOZE
    }
    assert stem.startswith("2025年3月，县政府常务会议指出，")


def test_news_tell_who_said_it() -> None:
    text = (
        "央视网消息（新闻联播）：王水生27日到水渠工地调研。王水生强调，要坚持“河长制”，切实做好各村的渡口管理工作。\n\n"
        "方案提出，要坚持“路长制”，切实做好各村的林木管理工作。"
    )
    stems = {item.answers[0]: item.stem for item in candidates(annotate(read_text(text, "水渠-20240428.txt")))}
    assert stems["河长制"].startswith("2024年4月28日《新闻联播》报道，王水生强调，")
    assert stems["路长制"].startswith("2024年4月28日《新闻联播》报道，要坚持")


@pytest.mark.parametrize(
    ("told", "lead"),
    [
        ("王水生指出，要坚持“河长制”，切实做好各村的渡口管理工作。", "王水生指出，"),
        ("王水生指出，水渠是农业的命脉。要坚持“河长制”，切实做好各村的渡口管理工作。", "王水生指出，"),
        ("王水生指出，水渠是命脉。王水生强调，要坚持“河长制”，切实做好各村的渡口管理工作。", "王水生强调，"),
        ("王水生指出，水渠是命脉。李山青表示，要坚持“河长制”，切实做好各村的渡口管理工作。", "李山青表示，"),
        ("王水生指出，水渠是命脉。李山青宣布，要坚持“河长制”，切实做好各村的渡口管理工作。", "李山青宣布，"),
        ("王水生强调指出，要坚持“河长制”，切实做好各村的渡口管理工作。", "王水生强调指出，"),
        ("王水生还要求，要坚持“河长制”，切实做好各村的渡口管理工作。", "王水生要求，"),
    ],
)
def test_news_tell_it_with_the_verb_that_introduces_it(told: str, lead: str) -> None:
    text = f"央视网消息（新闻联播）：王水生27日到水渠工地调研。\n\n{told}"
    items = candidates(annotate(read_text(text, "水渠-20240428.txt")))
    leads = {item.lead for item in items if item.answers == ("河长制",)}
    assert leads == {f"2024年4月28日《新闻联播》报道，{lead}"}


@pytest.mark.parametrize("verb", ["指出", "要求", "强调"])
def test_what_is_said_at_a_meeting_keeps_its_verb(verb: str) -> None:
    text = (
        "水利事业再上台阶\n\n新华社合肥2020年8月22日电 习近平20日在合肥主持召开全国水渠工作座谈会并发表重要讲话。\n\n"
        f"习近平{verb}，要坚持“河长制”，切实做好各村的渡口管理工作。\n\n"
        f"会议{verb}，要用好“路长制”，切实做好各村的林木管理工作。"
    )
    leads = {item.answers[0]: item.lead for item in _items(text) if item.kind is Kind.CLOZE}
    assert leads["河长制"] == f"2020年8月，习近平在全国水渠工作座谈会上{verb}，"
    assert leads["路长制"] == f"2020年8月，全国水渠工作座谈会{verb}，"


@pytest.mark.parametrize(
    ("told", "lead"),
    [
        ("习近平总书记强调，要坚持“河长制”，切实做好各村的渡口管理工作。", "习近平总书记强调，"),
        ("王水生指出：“水渠是命脉。要坚持‘河长制’，切实做好各村的渡口管理工作。”", "王水生指出，"),
        ("王水生指出：“水渠是命脉。”要坚持“河长制”，切实做好各村的渡口管理工作。", "《管好水渠要靠大家》一文指出，"),
        ("王水生指出，水渠是命脉。要坚持“河长制”，切实做好各村的渡口管理工作。", "《管好水渠要靠大家》一文指出，"),
    ],
)
def test_whom_an_article_quotes_is_told_to_have_said_it(told: str, lead: str) -> None:
    text = f"管好水渠要靠大家\n\n{told}\n\n{FILLER}"
    assert {item.lead for item in _items(text) if item.answers == ("河长制",)} == {lead}


@pytest.mark.parametrize("title", ["《新闻联播》 (20240428)", "2024年4月28日新闻联播", "2024年4月28日 新闻联播 文字版"])
def test_all_that_a_broadcast_told_on_a_day_is_called_by_the_day(title: str) -> None:
    table = "\n\n".join(f"{number}.{'村里修好水渠种上树' * 8}；" for number in range(1, 12))
    text = f"# {title}\n\n{table}\n\n王水生强调，要坚持“河长制”，切实做好各村的渡口管理工作。"
    stems = [item.stem for item in candidates(annotate(read_text(text, "20240428.md"))) if item.answers == ("河长制",)]
    assert stems and all(stem.startswith("2024年4月28日《新闻联播》报道，王水生强调，") for stem in stems)


@pytest.mark.parametrize(
    ("head", "stem"),
    [
        ("着重抓好三个方面", "《2010年政府工作报告》的“着重抓好三个方面”包括哪三点？"),
        ("要做到三个到位", "《2010年政府工作报告》提出，要做到哪三个到位？"),
    ],
)
def test_a_short_heading_is_asked_with_the_name_that_people_use(head: str, stem: str) -> None:
    points = "\n\n".join(
        f"{number}，{point}。" for number, point in (("第一", "修好水渠"), ("第二", "种上树木"), ("第三", "清理河道"))
    )
    text = f"政府工作报告\n\n——2010年3月5日在第十一届全国人民代表大会第三次会议上\n\n{head}：\n\n{points}"
    asked = [item.stem for item in _items(text) if item.kind is Kind.LIST]
    assert asked == [stem]


@pytest.mark.parametrize(
    ("said", "verb"),
    [
        ("实行“水渠长制”是全村长期不变的基本制度，各村的水渠管理已见成效。", "指出"),
        ("扩大“水渠长制”的试点，对于调动村民的积极性，起了很大的推动作用。", "指出"),
        ("加强“水渠长制”建设，是管好各村水渠的重要保证。", "指出"),
        ("村长强烈谴责了别村要霸占水源的做法，维护了“水渠长制”。", "指出"),
        ("农业生产仍处于并将长期处于起步阶段，各村实行的“水渠长制”是基本制度。", "指出"),
        ("各村坚持的“水渠长制”效应持续释放，水渠管理工作得到改善。", "指出"),
        ("实行“水渠长制”，特别是管好各村的水渠。", "提出"),
        ("坚持实事求是，推行“水渠长制”，管好各村的水渠。", "提出"),
        ("实行“水渠长制”是全村的基本制度，必须长期坚持下去。", "提出"),
        ("适应山区的新情况，各村要推行“水渠长制”，管好水源。", "提出"),
        ("全民所有的水库要推行“水渠长制”，管好各村的水源。", "提出"),
        ("为了管好水源要推行“水渠长制”，把责任落实到人。", "提出"),
    ],
)
def test_only_what_sets_a_task_is_proposed(said: str, verb: str) -> None:
    text = f"2014年政府工作报告\n\n{said}\n\n{FILLER}"
    leads = {item.lead for item in _items(text) if item.source.sentence == said and item.kind is not Kind.TERM}
    assert leads == {f"《2014年政府工作报告》{verb}，"}


@pytest.mark.parametrize(
    ("headline", "lead"),
    [
        ("王水生会见渡口总长", "2025年12月，王水生会见渡口总长时强调，"),
        ("王水生集体会见渡口长", "2025年12月，王水生集体会见渡口长时强调，"),
        ("王水生会见某党总书记、国家主席", "2025年12月，王水生会见某党总书记、国家主席时强调，"),
        ("王水生同渡口总长李山青举行会谈", "2025年12月，王水生同渡口总长李山青会谈时强调，"),
        ("王水生同渡口总长通电话", "2025年12月，王水生同渡口总长通电话时强调，"),
        ("王水生在南江调研", "2025年12月，王水生在南江调研时强调，"),
        ("王水生在南江考察时强调 管好水源 造福乡亲", "2025年12月，王水生在南江考察时强调，"),
        ("王水生出席水渠大会开幕式", "2025年12月，王水生出席水渠大会开幕式时强调，"),
        ("王水生出席水渠大会开幕式并发表主旨讲话", "2025年12月，王水生在水渠大会开幕式上强调，"),
        ("王水生对南江进行正式友好访问", "2025年12月，王水生访问南江期间强调，"),
        ("王水生致信祝贺水渠协会成立", "2025年12月，王水生致信祝贺水渠协会成立时强调，"),
        ("王水生对水渠工作作出重要指示强调 管好水源 造福乡亲", "2025年12月，王水生对水渠工作作出重要指示强调，"),
        ("县政府举行水渠长宣誓仪式　王水生监誓", "2025年12月，王水生在县政府水渠长宣誓仪式上强调，"),
        ("王水生将会见渡口总长", "2025年12月4日《新闻联播》报道，王水生强调，"),
        ("王水生分别会见渡口总长 林场场长", "2025年12月4日《新闻联播》报道，王水生强调，"),
        ("王水生会见渡口总长 李山青会见林场场长", "2025年12月4日《新闻联播》报道，王水生强调，"),
        ("李山青会见渡口总长", "2025年12月4日《新闻联播》报道，王水生强调，"),
        ("王水生会见河长制专家", "2025年12月4日《新闻联播》报道，王水生强调，"),
    ],
)
def test_news_tell_on_which_occasion_it_was_said(headline: str, lead: str) -> None:
    text = f"{headline}\n\n央视网消息（新闻联播）：水渠通水。王水生强调，要坚持“河长制”，切实做好各村的林木管理工作。"
    items = candidates(annotate(read_text(text, "渡口-2025-12-04.txt")))
    assert {item.lead for item in items if item.answers == ("河长制",)} == {lead}


def test_what_was_said_at_the_end_of_a_month_is_not_of_the_next() -> None:
    text = (
        "王水生在南江调研\n\n央视网消息（新闻联播）：王水生30日在南江调研。"
        "王水生强调，要坚持“河长制”，切实做好各村的林木管理工作。"
    )
    items = candidates(annotate(read_text(text, "渡口-2026-01-01.txt")))
    assert {item.lead for item in items if item.answers == ("河长制",)} == {"2025年12月，王水生在南江调研时强调，"}


def test_in_a_whole_broadcast_the_headline_of_the_story_tells_the_occasion() -> None:
    table = "\n\n".join(f"{number}.{'村里修好水渠种上树' * 8}；" for number in range(1, 12))
    text = (
        f"# 《新闻联播》 (20240428)\n\n{table}\n\n## 王水生会见渡口总长\n\n"
        "王水生强调，要坚持“河长制”，切实做好各村的渡口管理工作。"
        "\n\n## 林场通电\n\n王水生强调，要坚持“路长制”，切实做好各村的林木管理工作。"
    )
    items = [item for item in candidates(annotate(read_text(text, "20240428.md"))) if item.kind is Kind.CLOZE]
    leads = {item.answers[0]: item.lead for item in items}
    assert leads["河长制"] == "2024年4月，王水生会见渡口总长时强调，"
    assert leads["路长制"] == "2024年4月28日《新闻联播》报道，王水生强调，"


@pytest.mark.parametrize(
    ("told", "lead"),
    [
        ("", "2025年12月，王水生会见渡口总长时指出，"),
        ("王水生还出席了水渠通水仪式。", "2025年12月4日《新闻联播》报道，"),
        ("渡口总长表示，渡口感谢水渠。", "2025年12月4日《新闻联播》报道，"),
    ],
)
def test_one_who_talks_with_another_speaks_until_something_else_is_told(told: str, lead: str) -> None:
    text = (
        "王水生会见渡口总长\n\n央视网消息（新闻联播）：水渠通水。"
        f"王水生指出，水渠是命脉。{told}水渠始终是“村村通”的坚定支持者和维护者。"
    )
    items = candidates(annotate(read_text(text, "渡口-2025-12-04.txt")))
    assert {item.lead for item in items if item.answers == ("村村通",)} == {lead}


@pytest.mark.parametrize(
    ("told", "lead"),
    [
        ("2022年4月，习近平总书记在南江考察时强调，", "2022年4月，习近平总书记在南江考察时强调，"),
        ("2022年4月习近平总书记在南江考察时强调，", "2022年4月，习近平总书记在南江考察时强调，"),
        ("2022年4月在南江考察时，习近平总书记强调，", "2022年4月，习近平总书记在南江考察时强调，"),
        ("去年4月，习近平总书记在南江考察时强调，", "2024年4月，习近平总书记在南江考察时强调，"),
        ("习近平总书记在南江考察时强调，", "习近平总书记在南江考察时强调，"),
        ("2022年4月，习近平总书记在此考察时强调，", "2022年4月，习近平总书记强调，"),
        ("习近平总书记在会见中强调，", "习近平总书记强调，"),
    ],
)
def test_an_article_tells_when_and_where_its_quotation_was_said(told: str, lead: str) -> None:
    text = f"管好水渠要靠大家\n\n{told}要坚持“河长制”，切实做好各村的渡口管理工作。\n\n{FILLER}"
    items = candidates(annotate(read_text(text, "渡口-2025-12-04.txt")))
    assert {item.lead for item in items if item.answers == ("河长制",)} == {lead}


@pytest.mark.parametrize(
    ("title", "lead"),
    [
        ("王水生在全国水渠大会上的讲话（全文）", "2025年12月，王水生在全国水渠大会上提出，"),
        ("王水生在水渠通水仪式上的主旨演讲", "2025年12月，王水生在水渠通水仪式上提出，"),
        ("在全国水渠大会上的讲话", "《在全国水渠大会上的讲话》提出，"),
        ("水渠新事丨水渠通水的一天", "《水渠通水的一天》一文指出，"),
        ("王水生会见渡口总长 李山青会见林场场长", ""),
    ],
)
def test_a_speech_is_named_by_its_occasion_and_two_stories_by_nothing(title: str, lead: str) -> None:
    text = f"{title}\n\n要坚持“河长制”，切实做好各村的林木管理工作。\n\n{FILLER}"
    items = candidates(annotate(read_text(text, "渡口-2025-12-04.txt")))
    leads = {item.lead.removeprefix("2025年12月4日") for item in items if item.answers == ("河长制",)}
    assert leads == {lead.removeprefix("2025年12月4日")}


@pytest.mark.parametrize(
    ("told", "lead"),
    [
        ("村长王水生作了讲话。他强调，", "2025年12月，王水生在县政府水渠长宣誓仪式上强调，"),
        ("王水生、李山青讲话。他强调，", "2025年12月4日《新闻联播》报道，"),
        ("李山青作了讲话。他强调，", "2025年12月4日《新闻联播》报道，"),
    ],
)
def test_he_is_the_one_who_has_just_begun_to_speak(told: str, lead: str) -> None:
    text = (
        "县政府举行水渠长宣誓仪式　王水生监誓\n\n央视网消息（新闻联播）：水渠通水。\n\n"
        "甲一乙说，水渠好。丙二丁说，水渠长。\n\n"
        f"{told}要坚持“河长制”，切实做好各村的林木管理工作。"
    )
    items = candidates(annotate(read_text(text, "渡口-2025-12-04.txt")))
    assert {item.lead for item in items if item.answers == ("河长制",)} == {lead}


def test_a_day_is_told_once() -> None:
    head = "各村水利工作座谈会召开\n\n新华社北京2025年12月5日电　"
    text = f"{head}国家水利局5日宣布坚持“友谊水渠”理念，各村要推动绿色发展。"
    stems = [item.stem for item in candidates(annotate(read_text(text))) if "友谊水渠" in item.answers]
    assert stems
    assert all(stem.startswith("新华社报道，国家水利局2025年12月5日宣布") for stem in stems)


def test_he_is_the_one_with_whom_the_headline_begins() -> None:
    head = "王水生到山前村调研水利工作\n\n新华社北京2025年12月5日电　"
    text = f"{head}王水生说，水渠修得好。李大河表示，村民放心。他强调，要坚持“友谊水渠”理念，推动绿色发展。"
    stems = [item.stem for item in candidates(annotate(read_text(text))) if "友谊水渠" in item.answers]
    assert stems
    assert all("王水生强调" in stem for stem in stems)
