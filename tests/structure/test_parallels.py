"""Parallel clauses and what varies in them."""

from __future__ import annotations

import pytest

from quizgen import find_lists
from quizgen.language.words import tag_words
from quizgen.model import ListKind
from quizgen.reading import read_text
from quizgen.structure.lists import find_document_lists

MUST_MATCH = [
    ("我们既要有历史耐心，又要有紧迫感。", "有历史耐心 有紧迫感"),
    ("统一规划、统一监测、统一治理。", "规划 监测 治理"),
    ("反应要果断迅速，运转要高效有序，执行要坚决有力。", "反应要果断迅速 运转要高效有序 执行要坚决有力"),
    ("以人民安全为宗旨，以政治安全为根本，以经济安全为基础。", "人民安全 政治安全 经济安全"),
    ("完善处罚程序，加强配套建设，强化安全保障。", "处罚程序 配套建设 安全保障"),
    ("要着力打造样板。经济要稳。", ""),
    ("管水由分散管理改为集中管理，由年度检查改为月度检查。", "由分散管理改为集中管理 由年度检查改为月度检查"),
    ("要让偷懒者寸步难行，让勤快者一路畅通。", "让偷懒者寸步难行 让勤快者一路畅通"),
    ("水利兴则农业兴，水利强则农业强。", "水利兴则农业兴 水利强则农业强"),
    (
        "要着力打造优质样板，稳住运行。要着力推进科技创新，突破技术。要着力扩大高水平开放，搭好平台。",
        "要着力打造优质样板 要着力推进科技创新 要着力扩大高水平开放",
    ),
    ("对患者应收尽收，对疑似者应检尽检，对接触者应隔尽隔。", "对患者应收尽收 对疑似者应检尽检 对接触者应隔尽隔"),
    ("既要看眼前收成，也要算长远账。", "看眼前收成 算长远账"),
    ("既有利于巩固堤防，又有利于方便群众。", "有利于巩固堤防 有利于方便群众"),
    ("不仅要建好水渠，更要管好水渠。", "建好水渠 管好水渠"),
    (
        "要排出时间表，确保水渠得到有效维护，确保道路任务全面完成，确保桥梁质量总体达标。",
        "确保水渠得到有效维护 确保道路任务全面完成 确保桥梁质量总体达标",
    ),
    ("村容村貌持续改善，农民收入稳步增长，集体经济不断壮大。", "村容村貌 农民收入 集体经济"),
    (
        "要推动村庄从单打独斗向抱团发展转变，从靠天吃饭向科学种田转变，从看重产量向看重质量转变。",
        "从单打独斗向抱团发展转变 从靠天吃饭向科学种田转变 从看重产量向看重质量转变",
    ),
    ("实现学习成果可追溯、可查询、可转换。", "追溯 查询 转换"),
    (
        "一些村子缺少水源，一些渠道年久失修，一些学校缺老师，我们都记着。",
        "一些村子缺少水源 一些渠道年久失修 一些学校缺老师",
    ),
    ("埋头苦干的工人，走街串巷的邮递员，起早贪黑的农民，都在这里。", "埋头苦干的工人 走街串巷的邮递员 起早贪黑的农民"),
]


@pytest.mark.parametrize(("text", "members"), MUST_MATCH)
def test_parallel_members(text: str, members: str) -> None:
    found = [[member.text for member in each.members] for each in find_lists(text)]
    assert members.split() in found if members else not found


def test_a_clause_that_only_announces_is_no_member() -> None:
    found = find_lists("护林宣传教育的基本任务是，贯彻全面依法治林方略，普及护林和林业、水利的基本知识，弘扬精神。")
    assert not [member.text for each in found for member in each.members if member.text.endswith("是")]


DEMANDS = [
    ("疏浚村里河道，保护上游湿地，加快建设生态水渠。", "疏浚村里河道 保护上游湿地 加快建设生态水渠"),
    ("要加强护林教育，完善巡山制度，严格防火检查。", "加强护林教育 完善巡山制度 严格防火检查"),
    ("会议强调，县里必须加强护林教育，完善巡山制度，严格防火检查。", "加强护林教育 完善巡山制度 严格防火检查"),
    ("今年，要压实护林责任，积极开展巡山训练，有效延长防火期限。", "压实护林责任 积极开展巡山训练 有效延长防火期限"),
    ("防汛工作要强化底线思维，坚持昼夜巡堤，完善应急预案。", "强化底线思维 坚持昼夜巡堤 完善应急预案"),
    ("三要加固上游堤防，疏浚村里河道，完善应急制度。", "加固上游堤防 疏浚村里河道 完善应急制度"),
    ("报告提出要加固上游堤防，全面落实巡堤责任，疏浚村里河道等。", "加固上游堤防 全面落实巡堤责任 疏浚村里河道"),
    ("三是加固上游堤防，疏浚村里河道，筑牢防汛基础", "加固上游堤防 疏浚村里河道 筑牢防汛基础"),
    ("一是加固上游堤防，疏浚村里河道，完善应急制度。", "加固上游堤防 疏浚村里河道 完善应急制度"),
    ("要加固上游堤防，疏浚村里河道，完善应急制度，为秋收提供保障。", "加固上游堤防 疏浚村里河道 完善应急制度"),
    ("新的一年里，要加固上游堤防，疏浚村里河道，完善应急制度。", "加固上游堤防 疏浚村里河道 完善应急制度"),
    ("县长重视水利，强调加固上游堤防，疏浚村里河道，完善应急制度。", "加固上游堤防 疏浚村里河道 完善应急制度"),
    ("要用好已经积累的护林经验，疏浚河道，完善应急制度。", "用好已经积累的护林经验 疏浚河道 完善应急制度"),
    ("要坚定不移走护林道路，深刻领悟巡山意义，合力疏浚河道。", "坚定不移走护林道路 深刻领悟巡山意义 合力疏浚河道"),
    ("要完善应急制度，严格落实山林防火的总要求，疏浚河道。", "完善应急制度 严格落实山林防火的总要求 疏浚河道"),
    ("要加固堤防，大胆试验，走出一条治水的新路子。", "加固堤防 大胆试验 走出一条治水的新路子"),
    ("两村要加固上游堤防，高举护林旗帜，致力于推动节水。", "加固上游堤防 高举护林旗帜 致力于推动节水"),
    ("加快村庄堤防建设，实施护林工程，完善应急制度。", "加快村庄堤防建设 实施护林工程 完善应急制度"),
    ("反对铺张浪费，用好每一方水，努力在全县发挥作用。", "反对铺张浪费 用好每一方水 努力在全县发挥作用"),
    ("进一步深化改革，推广先进的护林经验，稳定农村用水政策。", "进一步深化改革 推广先进的护林经验 稳定农村用水政策"),
    ("县里召开防汛会议，总结护林工作，分析防汛形势，部署巡堤工作。", "总结护林工作 分析防汛形势 部署巡堤工作"),
    ("要扩大水渠，增加水量，保护湿地，就必须一年接着一年干。", "扩大水渠 增加水量 保护湿地"),
    ("村里加强护林教育，完善巡山制度，严格防火检查。", "加强护林教育 完善巡山制度 严格防火检查"),
    ("第九条　县水务局负责修建水渠，指导村庄用水，有计划地保护湿地。", "修建水渠 指导村庄用水 有计划地保护湿地"),
    ("我县愿同各县加强护林教育，完善巡山制度，严格防火检查。", "加强护林教育 完善巡山制度 严格防火检查"),
    ("我县愿同各县一道，落实防汛约定，密切护林往来，拓宽用水门路。", "落实防汛约定 密切护林往来 拓宽用水门路"),
    ("希望村民爱护水渠，落实巡山办法，勇于制止盗伐山林。", "爱护水渠 落实巡山办法 勇于制止盗伐山林"),
    (
        "下一步，林场将全面推进退耕还林，坚定不移保护湿地，扩大护林队伍。",
        "全面推进退耕还林 坚定不移保护湿地 扩大护林队伍",
    ),
    (
        "要按照节水优先，促进发展的要求，坚定不移地修建水渠，保护湿地，制止滥伐。",
        "坚定不移地修建水渠 保护湿地 制止滥伐",
    ),
    (
        "村里应当根据用水情况，更加科学有效地管理水渠，扩大灌溉面积，提高用水效率，以减少浪费。",
        "更加科学有效地管理水渠 扩大灌溉面积 提高用水效率",
    ),
    ("必须适应用水形势，完善护林办法，转变管水方式。", "适应用水形势 完善护林办法 转变管水方式"),
]
NO_DEMANDS = [
    "加固上游山区堤防，疏浚村里河道，要落实责任。",
    "加固上游山区堤防，疏浚村里河道，导致水位下降不少。",
    "村里去年已加强护林教育，完善巡山制度，严格防火检查。",
    "下游村民祝贺水渠通水，相信村里会管好水渠，期待今年有好收成。",
    "今年迎来林场成立70周年，大大鼓舞护林队员，带动更多村民。",
    "围绕护林目标，把巡山制度定好，严格防火检查。",
    "疏浚村里河道，保护上游湿地，使渠水更加清澈。",
    "疏浚村里河道，保护上游湿地，离不开村民支持。",
    "新修订的护林条例，明确巡山制度，严格防火检查，为护林提供保障。",
    "面对复杂的防汛形势，完善巡山制度，加强防火检查。",
    "需要村里在此充当护林人，大力建设水渠，促进乡村发展。",
]


@pytest.mark.parametrize(("text", "members"), DEMANDS)
def test_a_sentence_of_verbs_with_their_objects_is_a_list(text: str, members: str) -> None:
    document = read_text(text)
    found = find_document_lists(document, (tag_words(text),))
    assert [[member.text for member in each.members] for each in found] == [members.split()]


@pytest.mark.parametrize("text", NO_DEMANDS)
def test_a_sentence_that_tells_more_than_what_to_do_is_none(text: str) -> None:
    found = find_document_lists(read_text(text), (tag_words(text),))
    assert not [each for each in found if len(each.members) > 2]


STATEMENTS = [
    (
        "去年，医务人员英勇奋战，水利技术人员协同攻关，村民、学生坚守岗位。",
        "医务人员英勇奋战 水利技术人员协同攻关 村民、学生坚守岗位",
    ),
    ("国内旱情持续发展，山区水源日益紧张，村庄供水压力加大。", "国内旱情持续发展 山区水源日益紧张 村庄供水压力加大"),
    ("这里的老屋住着不少老人，防火等级低，隐患多，巡查任务繁重。", "防火等级低 隐患多 巡查任务繁重"),
    (
        "一年来，水渠总长增加8公里，山林面积扩大一半，村民收入持续增长。",
        "水渠总长增加8公里 山林面积扩大一半 村民收入持续增长",
    ),
    (
        "眼下看，一渠水量同比增长14%，二渠水量增长9%，三渠水量增长2%……还要多修水渠。",
        "一渠水量同比增长14% 二渠水量增长9% 三渠水量增长2%",
    ),
    (
        "全面节水格局基本形成，村里的水渠体系不断完善，护林道路越走越宽广。",
        "全面节水格局基本形成 村里的水渠体系不断完善 护林道路越走越宽广",
    ),
    (
        "举世瞩目的引水工程即将完成，全县水渠开始供水，多个村庄达到灌溉标准。",
        "举世瞩目的引水工程即将完成 全县水渠开始供水 多个村庄达到灌溉标准",
    ),
    (
        "外部水源日益紧张，不确定因素显著增多，部分村庄用水困难。",
        "外部水源日益紧张 不确定因素显著增多 部分村庄用水困难",
    ),
    ("五是渠道管理不规范，防火检查不到位，应急制度不健全。", "渠道管理不规范 防火检查不到位 应急制度不健全"),
    ("水渠总长不足，第三产业发展滞后，村庄差距仍在扩大。", "水渠总长不足 第三产业发展滞后 村庄差距仍在扩大"),
    ("绿化率27%，渠水利用率百分之四十，山林覆盖率51%。", "绿化率27% 渠水利用率百分之四十 山林覆盖率51%"),
    ("只要水源对路，渠道通畅，管理得当，就能把这件事情办成。", "水源对路 渠道通畅 管理得当"),
    ("人口总量持续增加，旱地数量大，就业矛盾日趋突出。", "人口总量持续增加 旱地数量大 就业矛盾日趋突出"),
    (
        "乱挖山坡，这严重破坏了林地的风貌，堵塞了下游的渠道，损害了农民的收成。",
        "严重破坏了林地的风貌 堵塞了下游的渠道 损害了农民的收成",
    ),
]
HINGED = [
    (
        "12、水渠是村里的命脉，山林是全县的靠山，学校是将来的希望。",
        "水渠是村里的命脉 山林是全县的靠山 学校是将来的希望",
    ),
    ("有关部门要查清水源，学校要讲好节水课，村民要看护水渠。", "有关部门要查清水源 学校要讲好节水课 村民要看护水渠"),
    (
        "报告要求大家确保修建多年的老水渠全部完好，确保巡山人员的补助按时足额发放，确保用水。",
        "确保修建多年的老水渠全部完好 确保巡山人员的补助按时足额发放 确保用水",
    ),
    (
        "我们永远不挖堤，永远不砍老林子，永远站在爱护山林的人一边。",
        "永远不挖堤 永远不砍老林子 永远站在爱护山林的人一边",
    ),
    (
        "学校办得好，要面向村庄，面向世界，面向未来。",
        "面向村庄 面向世界 面向未来",
    ),
    (
        "这些毛病有的是多年的老习惯，有的是自己想出来的，还有的是从外村学来的。",
        "有的是多年的老习惯 有的是自己想出来的 还有的是从外村学来的",
    ),
    ("主要是水渠长度过短，山路比较窄，不少村庄用水比较困难；", "水渠长度过短 山路比较窄 不少村庄用水比较困难"),
    (
        "县里有关部门负责同志，部分乡镇负责同志，各个水库主要负责同志参加会议。",
        "县里有关部门负责同志 部分乡镇负责同志 各个水库主要负责同志",
    ),
]
NO_STATEMENTS = [
    "村里的林场昨天起火，火势就越来越大，村民则赶来救火。",
    "民生优先、共建共享，因地制宜、注重实效，政府推动、市场运作的原则。",
    "水利局发布，县里水库已经蓄满，秋粮开始陆续灌溉。",
    "党的老传统，党的工作有了进步，党对水利工作更加重视。",
    "全县水渠总长达到900公里，较去年增长两成，多个村庄喝上渠水。",
]
PARTS = [
    (
        "发展水利，有利于节约用水；发展水利，有利于保护农田；发展水利，有利于方便群众。",
        ["发展水利，有利于节约用水", "发展水利，有利于保护农田", "发展水利，有利于方便群众"],
    ),
    (
        "加固上游堤防，保护下游农田；疏浚村里河道，方便群众出行；修好乡间道路，扩大山货销路。",
        ["加固上游堤防，保护下游农田", "疏浚村里河道，方便群众出行", "修好乡间道路，扩大山货销路"],
    ),
    (
        "难处不少：水渠年久失修；老人看病要走远路，药店太远；山货卖不出去。",
        ["水渠年久失修", "老人看病要走远路，药店太远", "山货卖不出去"],
    ),
    (
        "问题是：水渠失修；老人看病要走远路，药店太远，年轻人又都在外面；山货卖不掉，价钱太低。",
        ["水渠失修", "老人看病要走远路，药店太远，年轻人又都在外面", "山货卖不掉，价钱太低"],
    ),
    (
        "12、花对草说，别挡我;渠对石说，别堵我;树对藤说，别缠我……",
        ["花对草说，别挡我", "渠对石说，别堵我", "树对藤说，别缠我"],
    ),
]
PARTS_AFTER_LEAD = [
    (
        "村里试了几种办法，如渠边种树，树下养鸡；坡上种茶，茶间种豆；塘里养鱼，鱼粪肥田。",
        ["渠边种树，树下养鸡", "坡上种茶，茶间种豆", "塘里养鱼，鱼粪肥田"],
    ),
    (
        "修渠一定动用机器，否则嫌慢；种树一定请来外人，否则嫌累；护林一定发放补助，否则嫌穷；另一方面，账目不清。",
        ["修渠一定动用机器，否则嫌慢", "种树一定请来外人，否则嫌累", "护林一定发放补助，否则嫌穷"],
    ),
    (
        "对比法使得道理更加清楚；比喻法使得文章更加生动；设问法使得读者更加专心。",
        ["对比法使得道理更加清楚", "比喻法使得文章更加生动", "设问法使得读者更加专心"],
    ),
    (
        "重点查处下列案件：违反规划占用山林的；违反规定挖沙的；在修渠中侵犯村民权益的。",
        ["违反规划占用山林的", "违反规定挖沙的", "在修渠中侵犯村民权益的"],
    ),
    (
        "村里有新变化，人均收入增长8%，快于去年；水渠增长9%，快于往年；全村减少旱地12亩；茶园有了新销路。",
        ["人均收入增长8%，快于去年", "水渠增长9%，快于往年", "全村减少旱地12亩", "茶园有了新销路"],
    ),
    (
        "报告提出要持续深化水利改革；提升防汛水平；健全护林机制。",
        ["持续深化水利改革", "提升防汛水平", "健全护林机制"],
    ),
]
NO_PARTS = [
    "违反规定的，责令改正；逾期不改正的，处以罚款；情节严重的，责令停业。",
    "一是修好水渠；二是护好山林；三是办好学校。",
]


@pytest.mark.parametrize(("text", "members"), STATEMENTS + HINGED)
def test_subjects_with_short_predicates_are_a_list(text: str, members: str) -> None:
    assert members.split() in [[member.text for member in each.members] for each in find_lists(text) if not each.weak]


@pytest.mark.parametrize("text", NO_STATEMENTS)
def test_clauses_that_hang_together_are_no_list_of_statements(text: str) -> None:
    assert not [each for each in find_lists(text) if each.kind is ListKind.PARALLEL and not each.weak]


@pytest.mark.parametrize("text", NO_PARTS)
def test_cases_and_numbered_parts_are_no_list_of_parts(text: str) -> None:
    assert not [each for each in find_lists(text) if each.kind is ListKind.PARALLEL and not each.weak]


@pytest.mark.parametrize(("text", "members"), PARTS + PARTS_AFTER_LEAD)
def test_parts_between_semicolons_are_a_list(text: str, members: list[str]) -> None:
    assert [[member.text for member in each.members] for each in find_lists(text) if not each.weak] == [members]


def test_sentences_that_begin_alike_are_a_list() -> None:
    text = "生活，就是学习。生活，就是劳动，流下汗水。生活，就是帮助别人。"
    found = [[member.text for member in each.members] for each in find_lists(text) if not each.weak]
    assert found == [["生活，就是学习", "生活，就是劳动，流下汗水", "生活，就是帮助别人"]]


def test_paragraphs_whose_first_sentences_begin_alike_are_a_list() -> None:
    lines = [f"利用水渠，让{what}。村里用了三年。" for what in ("灌溉更省水", "出行更方便", "村庄更干净")]
    found = [[member.text for member in each.members] for each in find_lists("\n".join(lines)) if not each.weak]
    assert found == [["让灌溉更省水", "让出行更方便", "让村庄更干净"]]


def test_paragraphs_about_one_thing_are_no_list_for_that() -> None:
    lines = [
        "水库管理单位负责巡查。",
        "水库管理单位的工作人员应当按照县里的要求每天记录水位。",
        "水库管理单位不得收费。",
    ]
    assert not [each for each in find_lists("\n".join(lines)) if each.kind is ListKind.PARALLEL and not each.weak]


def test_the_last_member_ends_before_the_noun_of_all() -> None:
    found = find_lists("以集体经济为依托，以农民用水为目标，以山林建设为抓手的发展方式。")
    members = "以集体经济为依托 以农民用水为目标 以山林建设为抓手"
    assert members.split() in [[member.text for member in each.members] for each in found if not each.weak]


EVEN = [
    ("文笔优美，条理清晰，论证严密，深受读者喜爱。", "文笔优美 条理清晰 论证严密"),
    ("（1）文笔优美，条理清晰，论证严密；", "文笔优美 条理清晰 论证严密"),
    ("修水渠首先要全面规划，合理布局，认真论证。", "全面规划 合理布局 认真论证"),
    ("要求：文笔优美，条理清晰，论证严密。", "文笔优美 条理清晰 论证严密"),
    ("渠道很通畅，水量还很足。", "渠道很通畅 水量还很足"),
    ("疏浚村里河道，保护上游湿地，使渠水更加清澈。", "疏浚村里河道 保护上游湿地"),
]


@pytest.mark.parametrize(("text", "members"), EVEN)
def test_short_clauses_of_one_length_are_a_list(text: str, members: str) -> None:
    document = read_text(text)
    found = find_document_lists(document, tuple(tag_words(each.text, each.start) for each in document.sentences))
    assert members.split() in [[member.text for member in each.members] for each in found]


SAYINGS = [
    ("旱情就是命令，水渠就是战场。", "旱情就是命令 水渠就是战场"),
    ("村口写着“山林是靠山，水渠是命脉”。", "山林是靠山 水渠是命脉"),
    ("坚持“为农民服务，为山村农民服务”的方向。", "为农民服务 为山村农民服务"),
    ("以护林为先，以治水为重。", "以护林为先 以治水为重"),
    ("村口写着“各爱其山，爱人之山，山山与共，林木长青”。", "各爱其山 爱人之山 山山与共 林木长青"),
]


@pytest.mark.parametrize(("text", "members"), SAYINGS)
def test_a_saying_is_a_list_also_in_quotation_marks(text: str, members: str) -> None:
    assert members.split() in [[member.text for member in each.members] for each in find_lists(text) if not each.weak]


@pytest.mark.parametrize("text", ["今年的春天，山花开满坡。", "水渠已经完工，村民送来锦旗，大家喜气洋洋地看水。"])
def test_two_clauses_with_nothing_in_common_are_no_saying(text: str) -> None:
    assert not [each for each in find_lists(text) if len(each.members) == 2 and not each.weak]


def test_two_demands_of_one_length_are_no_list_beside_a_third() -> None:
    text = "修好水渠，保护湿地，加快建设生态水库。"
    found = find_document_lists(read_text(text), (tag_words(text),))
    assert [len(each.members) for each in found] == [3]
