"""Definitions and characterisations, and the many sentences with 是 that are neither."""

import pytest

from quizgen.language.words import tag_words
from quizgen.reading import read_text
from quizgen.structure.definitions import find_definitions

MATCHES = [
    ("长江禁渔是为全局计、为子孙谋的重要决策。", "长江禁渔", "为全局计、为子孙谋的重要决策"),
    ("长三角地区是长江经济带的龙头，要带好头。", "长三角地区", "长江经济带的龙头"),
    ("本法所称数据，是指任何以电子或者其他方式对信息的记录。", "数据", "任何以电子或者其他方式对信息的记录"),
    ("第三条　本条例所称营商环境，是指市场主体面对的因素和条件。", "营商环境", "市场主体面对的因素和条件"),
    ("第一千零三条　本法所称林地，是指任何种植林木或者竹子的土地。", "林地", "任何种植林木或者竹子的土地"),
    ("第三条之一　水渠是全县农业的命脉，要管好。", "水渠", "全县农业的命脉"),
    ("所谓“双循环”，就是国内国际两个循环相互促进的格局。", "双循环", "国内国际两个循环相互促进的格局"),
    ("“六保”是今年工作的着力点。", "六保", "今年工作的着力点"),
    ("——中国式现代化是全体人民共同富裕的现代化。", "中国式现代化", "全体人民共同富裕的现代化"),
    ("时代是思想之母，实践是理论之源。", "时代", "思想之母"),
    ("2. 水渠的坡度是渠底每一百米下降的高度。", "水渠的坡度", "渠底每一百米下降的高度"),
    ("2.水渠的坡度是渠底每一百米下降的高度。", "水渠的坡度", "渠底每一百米下降的高度"),
    ("【含义】渡槽是指跨过河谷的水渠。", "渡槽", "跨过河谷的水渠"),
    ("（1）干渠：从水源引水到支渠的渠道。", "干渠", "从水源引水到支渠的渠道"),
    ("推动山区发展，是全县工作的根本前提。", "推动山区发展", "全县工作的根本前提"),
    ("水源和水渠是全村发展的两翼。", "水源和水渠", "全村发展的两翼"),
    ("村长在大会上指出，水渠是全县农业的命脉。", "水渠", "全县农业的命脉"),
    ("智利是第一个同新中国建交的南美国家。", "智利", "第一个同新中国建交的南美国家"),
    ("村里的记者指出，智利是第一个同新中国建交的南美国家。", "智利", "第一个同新中国建交的南美国家"),
    ("赞比亚是首个同中国建交的国家。", "赞比亚", "首个同中国建交的国家"),
    ("改造水渠，是全县工作的首要任务。", "改造水渠", "全县工作的首要任务"),
    ("本条例所称散居村民是指：居住在河湾以外的村民。", "散居村民", "居住在河湾以外的村民"),
    ("本法所称林地，是指种植林木的土地（以下简称绿地）。", "林地", "种植林木的土地"),
    ("本法所称水利设施中的渡槽，是指跨过河谷的水渠。", "渡槽", "跨过河谷的水渠"),
]  # fmt: skip

NEAR_MISSES = [
    "这是一件关系长远的大事。",
    "他是一位多年坚守岗位的老师。",
    "问题是当前投入不足的状况没有改变。",
    "一体化的一个重要目的是要解决区域发展不平衡问题。",
    "中国特色社会主义理论体系是指导党和人民的正确理论吗？",
    "树立科技是核心战斗力的思想。",
    "发展落差往往是发展空间。",
    "能不能办好这件事，关键是领导干部的作风。",
    "村民代表李建国是河湾村水渠队的队长。",
    "本条例所称名木，是指下列树木：",
    "前款设施，是指为保障安全所设置的设施。",
    "这里的变化是有目共睹的。",
    "林政管理是根据实际需要开展的工作。",
    "中国是维护世界和平的重要力量。",
    "材料最后一段是一位诗人的作品。",
    "特点：因地势而建的灌溉工程。",
    "修渠的原因：旱田无法得到足够的水源。",
    "二者关系：干渠和支渠相互依存的关系。",
    "执法检查：农村的干部反映问题。",
    "必备条款：供水双方的名称和地址；供水的时间；水费的数额。",
    "推动山区发展，是乡亲们多年的心愿。",
    "春节俗称过年，是乡亲们一年的盼头。",
    "游客的赞誉背后，是乡亲们多年的汗水。",
    "河湾村有三条水渠，是全县农业的命脉。",
    "智利是盛产铜矿的南美国家。",
    "河湾村地处山区，是南北水渠的枢纽。",
    "修渠护林的目标，是山区农业的全面振兴。",
    "二十一世纪，是机遇与挑战并存的时代。",
    "修渠引水，是全村今年的任务。",
    "除另有规定外，是指依法设立的机构进行的鉴定。",
    "处处是喜庆祥和的节日氛围。",
    "全村的修渠事业是建立在诚信之上。",
    "山村的梦想是所创造的经济价值。",
]


def _definitions(text: str) -> list[tuple[str, str]]:
    document = read_text(text)
    words = tuple(tag_words(sentence.text, sentence.start) for sentence in document.sentences)
    found = list(find_definitions(document, words))
    assert all(document.text[span.start : span.end] == span.text for each in found for span in each)
    return [(each.term.text, each.meaning.text) for each in found]


@pytest.mark.parametrize(("text", "term", "meaning"), MATCHES)
def test_a_definition_has_its_term_and_its_meaning(text: str, term: str, meaning: str) -> None:
    assert _definitions(text) == [(term, meaning)]


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_other_sentences_define_nothing(text: str) -> None:
    assert _definitions(text) == []


def test_what_guides_is_not_what_means() -> None:
    found = _definitions("中国特色社会主义理论体系是指导党和人民实现伟大复兴的正确理论。")
    assert all(not meaning.startswith("导") for _, meaning in found)
