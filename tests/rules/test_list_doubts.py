"""Which lists are none to be asked: those of which an edge is in doubt, or a member holds too much or too little."""

from __future__ import annotations

import pytest

from quizgen import find_lists
from quizgen.reading import read_text
from quizgen.rules.list_members import list_members
from quizgen.structure.annotate import annotate

HEAD = "全国水利工作会议在北京召开\n\n新华社北京2024年12月5日电 会议听取了汇报。\n\n"
NOT_ASKED = [
    # two levels in one line
    "有关部门要建立水渠、桥梁和隧道、道路、车站数据库，管好公共设施。",
    "各地要调动老师、医生和各类志愿者奋发有为、干事创业，管好公共设施。",
    # words that stand before the first member, or after the last one
    "水利工作人员泄露、出售或者非法向他人提供水渠图纸，应当受到处分。",
    "要鼓励、支持妇女组织、青年组织、志愿者组织等各方面参加水渠管理。",
    "各地老旧水渠改造工程全面推进，加固堤坝、疏通河道、修建抽水蓄水等水利设施持续推进。",
    "各地要构建权威、统一、高效、安全和部门协同、上下联动的水利工作体系。",
    "各地要综合运用水费、奖金和必要的检查手段，管好水渠。",
    "水利部门要管好水渠，严禁推搡、打骂、虐待或者变相虐待巡渠人员。",
    "各地要让“清水渠”、“净水库”工程供水充足、价格稳定，管好水渠。",
    "各地要为农业提供抽水机、电力、水利灌溉设备和建筑材料，管好水渠。",
    "各地要倡导艰苦创业、勤俭建国、勤俭办一切水利事业，管好水渠。",
    "老旧水渠改造工程事关农田灌溉、事关粮食生产、事关山区农民持续增收，要抓好。",
    "各地要把县城建成经济繁荣、社会文明、设施完善、生态环境良好的水利城市，管好水渠。",
    # the text counts more of them
    "各地要支持山东、江苏、辽宁等6个省的水渠改造工程，改善农田灌溉条件。",
    # clauses that go on from each other, and a first member with the verb of all
    "1616年，村民修成水库后扩建旧渠，取名青石，史称青渠。",
    "1966年的大旱，使社、水库和农田遭到最严重的破坏，很久没有恢复。",
    "1954年的决口，令渠堤、闸门和农田受到最严重的损失，很久没有恢复。",
    # duties, of which the last goes on
    "水渠招标应当公开透明，不得设定不合理条件，不得要求村民或者供应商设立分支机构，不得以特定地区或者特定行业的业绩、奖项作为条件。",
    # levels of government, for which every rule is made
    "改造水渠的具体期限由省、自治区、直辖市人民政府根据灌溉情况确定。",
    # a head without who it is
    "伟大的水利学家、灌溉学家、治水学家，新中国水渠事业的开创者之一。",
    "从资金、技术等五方面提出具体举措，明确要健全建渠、管渠、用渠机制。",
    # a head without who did it
    "形成了水渠管理、河道管理、堤坝管理齐头并进的局面，农田灌溉得到改善。",
    "深刻揭示了水渠管理、河道管理、堤坝管理的内在规律，农田灌溉得到改善。",
    # a head that only prepares
    "对于各地干部增强“灌溉意识”、坚定“治水信心”、做到“管水有方”。",
    "各地水利部门要抓好灌溉，根据水渠、河道、堤坝等改造情况和灌溉用水实践。",
    # examples of more
    "各地水利部门要备好沙袋、铁锹、雨衣等防汛物资。",
    "各地要管好水渠、河道、堤坝和其他水利设施。",
    # a roll call
    "王建国、李卫东、张学军出席灌溉工作会议。",
    "水利部部长、农业农村部部长、财政部部长等党和国家领导人出席灌溉工作会议。",
    # amounts are asked one by one
    "各地计划修建水渠三百二十公里、水库四百五十座、水井一千六百口，改善灌溉条件。",
    # a clause beside the run belongs to it
    "各地要改善村民的生活质量，优化农业的生产结构，提高粮食的综合产量，缩小山区平原的收入差距。",
    # the sessions of a committee, which every text recites
    "全村认真学习党的十九大和十九届二中、三中、四中全会精神，修好水渠。",
    # the list goes on behind its last two
    "各地要支持服务于蓝色水库、水利创新、资源节约和环境保护、农村水利、中小微型水库、外向型水利的合作社。",
    # words that name a thing only with the next
    "水利部门负责指导历史文化名镇、名村、传统村落保护规划编制工作，管好水渠。",
    "水利部门统筹协调与其他国家、地区、国际组织开展的灌溉技术交流，管好水渠。",
    # the object of the last alone
    "全面推进依法治水，带头守法、遵守契约、制定公平的规则，管好水渠。",
    # two objects of one verb
    "编制水渠规划应当遵循合理布局、有效利用、兼顾当前与长远需要的原则，管好水渠。",
    # what all do, and the verb of all in members of one length
    "水渠合作社的法定代表人由理事长、董事长或者校长担任，任期五年。",
    "水渠管理人员不得损害国家利益、社会公共利益和他人合法权益，应当受到监督。",
    # the first begins before, as the last says or their number
    "村里公示沟渠用水的投放时间、地点和投放要求，管好水渠。",
    "行政手段、财税、金融三大调控杠杆相互协调，保障全村的农业灌溉。",
    # nothing to be learned
    "水渠合作社在河湾修渠必须遵守国家法律、法规和本条例，管好水渠。",
    # the count of all
    "各村编制了基本管水清单、配合管水清单、乡镇收回清单三张清单，管好水渠。",
    # what is done with a thing is no equal of it
    "修渠过程中产生的废弃物，必须妥善处理，不得污染水渠。",
    # the last member alone has what all are
    "我们将坚定不移地贯彻“一国两制”、“港人治港”、“澳人治澳”、高度自治方针，修好水渠。",
]
ASKED = [
    ("各级党委要提高把方向、谋大局、定政策、促改革的能力，管好水渠。", "把方向 谋大局 定政策 促改革"),
    ("各地要加强水渠管理、河道管理、堤坝管理，保障农业灌溉。", "水渠管理 河道管理 堤坝管理"),
    ("各地要坚持因地制宜、量力而行、尽力而为，修好水渠。", "因地制宜 量力而行 尽力而为"),
    ("水渠管理要体现权利公平、机会公平、规则公平的要求，让村民满意。", "权利公平 机会公平 规则公平"),
    # what public texts recite
    ("全村树立尊重自然、顺应自然、保护自然的理念，修好水渠。", "尊重自然 顺应自然 保护自然"),
    ("协调推进医疗、医保、医药联动改革。", "医疗 医保 医药"),
    ("尊重自然、顺应自然、保护自然，是全村修渠的内在要求。", "尊重自然 顺应自然 保护自然"),
    # sayings of four characters, whatever their words are
    ("修渠要按照沟渠相连、岸绿水清、人勤地肥、乡邻和睦的总要求，让村民满意。", "沟渠相连 岸绿水清 人勤地肥 乡邻和睦"),
    # 和 that is part of a word joins nothing
    ("各村要建设安宁、富足、互助、和睦的新山村，修好水渠。", "安宁 富足 互助 和睦"),
    # a duty, a word that says of what kind, and a deed that is a thing, among their like
    ("水渠图纸须由村里统一管理，专柜存放、专人保管、不得流失，用完归还。", "专柜存放 专人保管 不得流失"),
    ("只有坚持历史和现实、理论和实践、国际和国内相结合的办法，才能管好水渠。", "历史和现实 理论和实践 国际和国内"),
    ("修渠必须采取合理的开采顺序、采石方法和选石工艺，管好水渠。", "开采顺序 采石方法 选石工艺"),
    # the verb of all members follows the last
    ("县里要支持重点水渠、重点村庄、重点泵站进行大规模的改造。", "重点水渠 重点村庄 重点泵站"),
    ("县里要对水渠质量、水渠数量、水渠形式进行全面的检查，修好水渠。", "水渠质量 水渠数量 水渠形式"),
    ("各地要处理好改革、发展、稳定三者的关系，修好水渠。", "改革 发展 稳定"),
    # an act in the last alone
    ("各地要加快水渠结构、管护结构、企业组织结构的调整，修好水渠。", "水渠结构 管护结构 企业组织结构"),
    ("各地要全面落实水利局主体责任、乡镇管理责任、巡查员责任，管好水渠。", "水利局主体责任 乡镇管理责任 巡查员责任"),
    # of one make, whatever their words are
    ("各村要提出水渠的目标要求、实施原则、投入办法，报县里审核。", "目标要求 实施原则 投入办法"),
]


def _asked(text: str) -> list[tuple[str, ...]]:
    return [item.members for item in list_members(annotate(read_text(HEAD + text)))]


@pytest.mark.parametrize("text", NOT_ASKED)
def test_no_list_is_asked_of_which_a_member_is_in_doubt(text: str) -> None:
    assert not _asked(text)


@pytest.mark.parametrize(("text", "members"), ASKED)
def test_a_list_with_sure_edges_is_asked(text: str, members: str) -> None:
    assert tuple(members.split()) in _asked(text)


def test_a_list_in_doubt_is_found_and_says_so() -> None:
    text = "要制定水渠数据采集、归集、整合、共享以及质量和安全管理等标准。"
    assert [each.certain for each in find_lists(text) if len(each.members) > 4] == [False, False]
    assert all(each.certain for each in find_lists("要增强获得感、幸福感、安全感。"))


def test_the_clause_that_ends_in_the_first_member_is_no_clause_beside_the_list() -> None:
    text = "要支持老人办好茶馆，支持青年办好工厂，支持妇女办好合作社，这让村民满意。"
    (found,) = annotate(read_text(HEAD + text)).lists
    assert found.members[0].text == "支持老人办好茶馆"
    assert found.certain


def test_points_are_not_headed_by_the_sentence_before_them() -> None:
    points = "（一）修好老旧水渠。\n各乡镇负责。\n（二）管好新建水渠。\n各村负责。\n（三）用好各类水渠。\n村民负责。"
    unannounced = f"各地从去年开始整治河道，成绩很大\n{points}"
    assert not [item.head for item in list_members(annotate(read_text(HEAD + unannounced))) if "整治河道" in item.head]
    (item,) = list_members(annotate(read_text(f"{HEAD}水渠建设要抓好下列三项工作：\n{points}")))
    assert item.head == "水渠建设要抓好哪三项工作？"


@pytest.mark.parametrize(
    "points",
    [
        "（一）对料场进行密闭。\n（二）采用密闭设备作业的，应当在装卸、搬运、堆放和过筛各处设置防尘设施，配备专门的人员每日检查并且记录，发现破损的立即停止作业，在一日以内修复或者更换。\n（三）及时清理渠道。",
        "（一）修渠的原料，免税。\n（二）村民修渠过程中，应当在装卸、搬运、堆放和过筛各处设置防尘设施，配备专门的人员每日检查并且记录，发现破损的立即停止作业，在一日以内修复或者更换。\n（三）其他免税项目。",
        "（一）公家修渠的，按照下列标准收费。\n（二）村民修渠的，免收水费。\n（三）其他人修渠的，按亩收费。",
        "（一）将第一条修改为：\n“修好水渠。”\n（二）将第二条修改为：\n“管好水渠。”\n（三）将第三条修改为：\n“用好水渠。”",
    ],
)
def test_points_that_end_before_what_they_say_are_not_asked(points: str) -> None:
    text = f"水渠管理办法\n\n第三条 修建水渠应当遵守下列规定：\n{points}\n"
    assert not list(list_members(annotate(read_text(text))))


@pytest.mark.parametrize(
    "points",
    [
        ("对料场进行密闭", "作业采用密闭设备", "及时清理渠道"),
        ("公家修渠的，按亩收费", "村民修渠的，免收水费", "其他人修渠的，按户收费"),
        ("将第一条删去", "将第二条并入第三条", "将第三条作为第二条"),
    ],
)
def test_points_that_say_what_is_done_are_asked(points: tuple[str, ...]) -> None:
    lines = "".join(f"（{number}）{point}。\n" for number, point in zip("一二三", points, strict=True))
    (item,) = list_members(annotate(read_text(f"水渠管理办法\n\n第三条 修建水渠应当遵守下列规定：\n{lines}")))
    assert item.answers == points
