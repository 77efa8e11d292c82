"""A、B、C和D: every text that must match with its exact members, and near misses."""

from __future__ import annotations

import pytest

from quizgen import find_lists
from quizgen.model import ListKind

MUST_MATCH = [
    (
        "推进城镇污水垃圾处理，加强化工污染、农业面源污染、船舶污染和尾矿库治理。",
        "化工污染 农业面源污染 船舶污染 尾矿库",
    ),
    ("要加强大气污染、水污染、土壤污染和重金属污染治理。", "大气污染 水污染 土壤污染 重金属污染"),
    ("以开放、服务、创新、高效的发展环境吸引人才。", "开放 服务 创新 高效"),
    ("要注重培养青年教师、乡村医生、农技人员等各类人才。", "青年教师 乡村医生 农技人员"),
    ("广泛实行自我管理、自我服务、自我教育、自我监督。", "自我管理 自我服务 自我教育 自我监督"),
    ("紧扣公平和效率两个关键词抓好工作。", "公平 效率"),
    ("坚持“稳定”“发展”“安全”并重。", "“稳定” “发展” “安全”"),
    ("发言的有丁小平、刘明、陈华。", "丁小平 刘明 陈华"),
    ("要讲好人民的故事、军队的故事、山村的故事。", "人民的故事 军队的故事 山村的故事"),
    ("实行以市场供求为基础、单一的、有管理的浮动汇率制度。", "以市场供求为基础 单一的 有管理的"),
    ("坚持以质量为中心、以标准为依托。", "以质量为中心 以标准为依托"),
    ("要以爱家、护家、兴家的热忱做好工作。", "爱家 护家 兴家"),
    ("依法打击团伙犯罪、毒品犯罪，以及盗窃、抢劫、诈骗等其他刑事犯罪。", "团伙犯罪 毒品犯罪 盗窃 抢劫 诈骗"),
    ("坚持房子是用来住的、不是用来炒的定位。", "房子是用来住的 不是用来炒的"),
    (
        "要坚持全面修缮老旧渠道、积极发展节水农业、超前布局应急水源并举。",
        "全面修缮老旧渠道 积极发展节水农业 超前布局应急水源",
    ),
    ("在政策支持下修好旧路、在村民帮助下架起新桥，是今年的任务。", "在政策支持下修好旧路 在村民帮助下架起新桥"),
    ("验收报告应当包括建设目标、工程质量、资金使用等情况。", "建设目标 工程质量 资金使用"),
    ("可以办理通行证、印章、发票、基本医疗保险等业务。", "通行证 印章 发票 基本医疗保险"),
    ("切实增强村民的获得感、幸福感、安全感。", "获得感 幸福感 安全感"),
    ("图书遭到涂改、撕毁或者私自带走、转借他人的，应当赔偿。", "涂改 撕毁 私自带走 转借他人"),
    ("门口有指纹识别锁、红外线测温仪。", "指纹识别锁 红外线测温仪"),
    ("学校与履行合同、保护书籍相关的费用由县里承担。", "履行合同 保护书籍"),
    ("监测站、检测站对派出它们的机关负责。", "监测站 检测站"),
    (
        "学生会机关、妇女联合会机关、农民协会机关和工商联合会机关的干部参加。",
        "学生会机关 妇女联合会机关 农民协会机关 工商联合会机关",
    ),
    ("推进农业机械化、信息化、园林化、生产标准化。", "机械化 信息化 园林化 生产标准化"),
    ("加强大气污染、水污染、土壤污染和固体废物治理。", "大气污染 水污染 土壤污染 固体废物"),
    ("持续整治煤矿、隧道、桥梁等重点领域。", "煤矿 隧道 桥梁"),
    ("增强课程的思想性、理论性和亲和力、针对性。", "思想性 理论性 亲和力 针对性"),
    ("变得更加可预测、可调节。", "可预测 可调节"),
    ("坚持城市和乡村、平原和山区统筹发展。", "城市和乡村 平原和山区"),
    ("要修路、架桥，治水、植树。", "修路 架桥"),
    ("布局是：全面修好主干水渠、全面整治河道、全面加固堤坝。", "全面修好主干水渠 全面整治河道 全面加固堤坝"),
    ("节目在县台新闻、县台音频、县台网站播出。", "县台新闻 县台音频 县台网站"),
    (
        "拆掉一些用不着的、修好一些坏了的、补上一些村民盼望有的设施。",
        "拆掉一些用不着的 修好一些坏了的 补上一些村民盼望有的",
    ),
    ("坚持党的领导、村民当家作主、依法治水有机统一。", "党的领导 村民当家作主 依法治水"),
    ("重点推进修渠、架桥、植树“三大工程”。", "修渠 架桥 植树"),
    ("各村面临的管水难题、修路资金难题、山区交通难题都要解决。", "管水难题 修路资金难题 山区交通难题"),
    ("全县上下要树立和践行正确的用水观念。", "树立 践行"),
    ("水渠要提高用水质量、推进精细化管理。", "提高用水质量 推进精细化管理"),
    ("要让党员、干部知敬畏、存戒惧、守底线。", "知敬畏 存戒惧 守底线"),
    ("已经修好许多水利设施，如东风渠、红旗渠、胜利渠等。", "东风渠 红旗渠 胜利渠"),
    ("不断增强拥护大局、跟随大局、捍卫大局的思想自觉、政治自觉、行动自觉。", "拥护大局 跟随大局 捍卫大局"),
]
MUST_NOT_MATCH = ["今天天气很好。", "一、深刻认识保护长江的意义", "他说：“走吧。”", ""]


@pytest.mark.parametrize(("text", "members"), MUST_MATCH)
def test_members_have_exact_edges(text: str, members: str) -> None:
    assert members.split() in [[member.text for member in each.members] for each in find_lists(text)]


@pytest.mark.parametrize("text", MUST_NOT_MATCH)
def test_no_enumeration(text: str) -> None:
    assert not [each for each in find_lists(text) if each.kind is ListKind.ENUMERATION]


NEVER_MEMBERS = [
    ("各街道、各乡镇对所管道路、所管水渠的安全负责。", "各乡镇对所管道路"),
    ("任何单位、个人采集标本，应当采取合法、正当的方式。", "应当采取合法"),
    ("确定本单位、本部门以及相关行业、领域的目录。", "本部门以"),
    ("企业开办人、经营者不得重复提交材料。", "经营者不得重复提交材料"),
]


@pytest.mark.parametrize(("text", "member"), NEVER_MEMBERS)
def test_no_list_is_joined_to_its_neighbour(text: str, member: str) -> None:
    assert member not in [each.text for found in find_lists(text) for each in found.members]


def test_no_member_cuts_a_quotation() -> None:
    for each in find_lists("要领悟“两个确立”的意义、坚决做到“两个维护”，弘扬“两弹一星”精神、“载人航天”精神。"):
        assert all(member.text.count("“") == member.text.count("”") for member in each.members)


def test_a_first_member_of_one_character_lends_no_ending() -> None:
    assert all(each.members[-1].end <= 5 for each in find_lists(":、0、0"))


def test_the_count_is_the_list_s_own() -> None:
    (counted,) = [
        each for each in find_lists("紧扣公平和效率两个关键词抓好工作。") if each.kind is ListKind.ENUMERATION
    ]
    assert (counted.count, counted.label) == (2, "两个关键词")
    assert all(each.count is None for each in find_lists("东部、中部、西部两个季度的数据。"))
