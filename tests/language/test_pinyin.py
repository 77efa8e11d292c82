"""Readings of real policy prose: each row is a text and the syllables of the character in 【】."""

import pytest

from quizgen.language.pinyin import annotate_pinyin, apply_sandhi, is_syllable, listed_lines, look_up

READINGS = """
以国内大循环【为】主体	wéi
把稳增长放在首位，以公有制【为】主体	wéi
长江禁渔是【为】全局计、为子孙谋的重要决策	wèi
长江禁渔是为全局计、【为】子孙谋的重要决策	wèi
【为】长三角地区生态环境共保联治提供借鉴	wèi
坚持【为】人民服务	wèi
要坚持为人民服务、【为】社会主义服务的方向	wèi
探索以社会保障卡【为】载体建立居民服务“一卡通”	wéi
把组织优势转化【为】企业发展优势	wéi
私营工业的大部分将转变【为】国家资本主义	wéi
将该条修改【为】：	wéi
努力成【为】联通国际市场和国内市场的重要桥梁	wéi
勇于担当，主动作【为】	wéi
不【为】群众所熟悉	wéi
公告时限【为】二十日	wéi
历史会铭记那些【为】统一作出贡献的人	wèi
【为】贯彻落实决策部署，制定本规定	wèi
【为】了人民	wèi
这是因【为】我们的事业是正义的	wèi
一心【为】民	wèi
村级河道被选【为】样板	wéi
三【省】一市要抓好落实	shěng
积极参【与】全球治理	yù
市场【萎】缩	wěi
支持革命老【区】振兴	qū
搭建合作平【台】	tái
【长】三角一体化	cháng
做事【中】规中矩	zhòng
本地区各【行】业	háng
国内生产总值增【长】百分之五	zhǎng
【重】大项目	zhòng
【重】民生、促和谐	zhòng
多【重】目标	chóng
灾后【重】建	chóng
【着】力推动高水平开放	zhuó
扣紧了、带【着】问题去	zhe
沉【着】应对	zhuó
得【了】冠军	le
了【解】情况	jiě
【了】解情况	liǎo
免不【了】要走弯路	liǎo
工作抓【得】紧	de
政治上信【得】过、靠得住	de
取【得】成效	dé
【得】到群众拥护	dé
总【得】有人去做	děi
不断【地】改进工作	de
【地】处长江下游	dì
多【地】迎来降雨	dì
更多【地】运用	de
统借统【还】。	huán
劳动者【长】技能	zhǎng
【还】要看到差距	hái
归【还】贷款	huán
退耕【还】林	huán
农民和工人【都】参加了	dōu
首【都】北京	dū
大【都】市圈	dū
会议【将】于明日召开	jiāng
中【将】	jiàng
利【率】下调	lǜ
【率】先实现现代化	shuài
效【率】变革	lǜ
宏观【调】控	tiáo
深入【调】研	diào
【调】查研究	diào
对口协【调】	tiáo
供【给】侧	jǐ
【给】予支持	jǐ
交【给】群众	gěi
缩小【差】距	chā
区域【差】异	chā
出【差】在外	chāi
质量【差】	chà
依法【处】理	chǔ
对单位【处】五百元以上罚款	chǔ
责令限期改正，【处】二万元以上罚款	chǔ
展示一【处】基地	chù
《行政【处】罚法》	chǔ
生活过【得】更好	de
合格【率】达到百分之五	lǜ
治愈【率】、病亡率	lǜ
坚持以上【率】下	shuài
适当【调】减玉米面积	tiáo
南水北【调】工程	diào
【降】准降息	jiàng
关税总水平【降】到百分之七	jiàng
一方有【难】，八方支援	nàn
看病【难】、看病贵	nán
勇挑重【担】	dàn
五十万【担】粮食	dàn
【重】特大事故	zhòng
动车组【重】联	chóng
孩子们【长】知识	zhǎng
河【长】制	zhǎng
相当【长】的时期	cháng
使用【散】煤	sǎn
进度【过】七成	guò
看【过】的书	guo
数百万【只】。	zhī
【曲】靖、玉溪等地	qū
曲靖、玉溪等【地】	dì
【处】五年以下有期徒刑	chǔ
群众办事【处】	chù
发挥长【处】	chù
【应】当遵守法律	yīng
企业【应】在十日内报告	yīng
【应】对风险挑战	yìng
【应】主席邀请，总统来访	yìng
【当】前形势	dāng
适【当】调整	dàng
【分】类指导	fēn
充【分】发挥作用	fèn
部【分】地区	fen
【数】字经济	shù
屈指可【数】	shǔ
各【种】形式	zhǒng
【种】植面积	zhòng
优良【种】子	zhǒng
加快【转】型升级	zhuǎn
高质【量】发展	liàng
考【量】	liáng
困【难】群众	nan
战胜困【难】	nan
困【难】户	nan
患【难】与共	nàn
【朝】着目标前进	cháo
只争【朝】夕	zhāo
联【系】群众	xì
【系】好安全带	jì
优良【传】统	chuán
自【传】	zhuàn
互【相】促进	xiāng
真【相】	xiàng
【兴】办企业	xīng
高【兴】	xìng
【曲】折道路	qū
歌【曲】	qǔ
【供】应链	gōng
口【供】	gòng
承【担】责任	dān
重【担】	dàn
打【假】	jiǎ
放【假】	jià
储【藏】能力	cáng
西【藏】自治区	zàng
【称】号	chēng
【称】职	chèn
新【冠】肺炎	guān
【冠】军	guàn
【几】年来	jǐ
【几】乎	jī
时【间】	jiān
【间】接融资	jiàn
【降】低成本	jiàng
投【降】	xiáng
【角】度	jiǎo
【角】色	jué
多【解】民生之忧	jiě
押【解】	jiè
试【卷】	juàn
席【卷】全球	juǎn
【空】间	kōng
填补【空】白	kòng
快【乐】	lè
音【乐】	yuè
积【累】	lěi
劳【累】	lèi
【没】有	méi
【没】收违法所得	mò
【宁】波	níng
【宁】可	nìng
【强】化监管	qiáng
勉【强】	qiǎng
【切】实加强	qiè
一刀【切】	qiē
【任】正非说	rén
上海市委书记【单】霁翔	shàn
省长【仇】保兴	qiú
记者【解】文俊	xiè
【查】良镛	zhā
【曾】培炎副总理	zēng
演员【葛】优	gě
【华】罗庚	huà
【曾】多次强调	céng
银【行】行长	háng
【好】奇心	hào
爱【好】和平	hào
更【好】地	hǎo
【少】年儿童	shào
【少】走弯路	shǎo
【更】长时间	gèng
【更】新改造	gēng
看【护】	hù
【看】守	kān
三【只】羊	zhī
【只】有	zhǐ
新能源汽【车】	chē
朋【友】	you
知【识】	shi
东【西】部协作	xī
买东【西】	xi
孩【子】们	zi
【子】公司	zǐ
女【儿】	ér
一会【儿】	r
桥【头】堡	tóu
石【头】	tou
他【们】	men
塔【里】木	lǐ
【的】确如此	dí
目【的】	dì
我【的】	de
与邻【为】善、以邻为伴	wéi
建设有【为】政府，用好有效市场	wéi
整治干部不【为】、乱为	wéi
推进以中心镇【为】重要支点的布局	wéi
形成政府【为】主导、企业为主体的格局	wéi
形成政府为主导、企业【为】主体、社会参与的格局	wéi
不【为】任何风险所惧	wéi
让青年更好【地】为乡村服务	de
让青年更好地【为】乡村服务	wèi
干部们认真【地】向群众学习	de
他们坚决【地】站在一起	de
大力发展【为】农服务的网点	wèi
开辟新路，【为】调结构创造条件	wèi
有重点、有系统【地】开展培训	de
会议着重【地】讨论了粮价	de
国家只能集中【地】办几件大事	de
这里是游客集中【地】	dì
代表团是【应】总书记邀请来访的	yìng
我们应【当】邀请专家	dāng
发出预警后要逐级“叫【应】”	yìng
各校加强【教】学管理	jiào
中华民族勤劳【朴】素	pǔ
一个【宁】静的夜晚	níng
【宁】静先生到会讲话	níng
法律的【解】释权归谁	jiě
去年贸易逆【差】扩大	chā
这里的路况更【差】	chà
他和妻【子】都是教师	zi
交通运输部【将】继续加大投入	jiāng
全部预算支出中【将】有一半用于教育	jiāng
授予中【将】军衔	jiàng
海军中【将】出席仪式	jiàng
对不落实的单位【要】约谈问责	yào
外国企业发来【要】约	yāo
解决好群众急【难】愁盼问题	nán
遇到急【难】可以申请救助	nàn
调动大家干【事】创业的热情	shì
他是宣传干【事】	shi
群岛【干】支线航空补贴	gàn
血债累【累】	lěi
果实累【累】	léi
群众反映的苦、【脏】、累岗位	zāng
行【行】都能出状元	háng
粮食【调】出区和调入区	diào
总统【称】愿意对话	chēng
演奏古【乐】	yuè
昨夜下了一【场】大雨	cháng
这是一【场】深刻的社会革命	cháng
打赢这【场】攻坚战	cháng
市里举办了三【场】招聘会	chǎng
一【场】精彩的比赛	chǎng
处理固体废【物】	wù
东北三【省】	shěng
少数投机分【子】	zǐ
发表题【为】《新起点》的讲话	wéi
坚持久久【为】功	wéi
这是一【场】艰巨的长期斗争	cháng
短板【处】有机遇	chù
审查机关作出的决定【为】最终决定	wéi
过去【为】革命奉献青春的人们	wèi
财力要更多【地】用于民生	de
采取合法、正【当】的方式	dàng
正【当】春耕大忙之时，小雨来了	dāng
给企业【背】上沉重包袱	bēi
广【辟】财源	pì
天上飞，【地】上走	dì
在常住【地】申请补贴	dì
全省育秧【过】八成	guò
他担任【过】三年书记	guo
与其不相类【似】的商品	sì
像火【似】的	shì
由乡（镇）【长】签发	zhǎng
证言记录在【卷】。	juàn
保护人【畜】安全	chù
轻徭【薄】赋	bó
拍卖无人【应】价	yìng
欢欢【乐】乐过大年	lè
难民营【地】附近	dì
推进跨军【地】改革	dì
加强热门旅游【地】、农村客运的管理	dì
病死牲畜必须就【地】处理	dì
到退休【地】办理手续	dì
不得对外【地】商品设限	dì
由启运【地】人民政府批准	dì
盘活低效用【地】	dì
建设人才新高【地】。	dì
孩子们高高兴兴【地】回家	de
有针对性【地】开展帮扶	de
要科学【地】安排工期	de
及时【地】、完整地公布数据	de
慢慢【地】，天亮了	de
更加积极有【为】的财政政策	wéi
活动以“回家过年”【为】主题推出新剧目	wéi
贷款利率【重】定价	chóng
一些单位【重】建设、轻管理	zhòng
台风擦【过】海岸线	guò
帮助考生【得】高分	dé
民有所呼，政有所【应】	yìng
积极【应】对外部冲击	yìng
必须【着】重抓好落实	zhuó
手捧【着】重要文件	zhe
前【藏】、后藏的牧民	zàng
前藏、后【藏】的牧民	zàng
她摘【得】首枚金牌	dé
把审判【卷】装订成册	juàn
狂风【卷】起沙尘	juǎn
主席荣幸【率】团出访	shuài
【切】不可掉以轻心	qiè
真真【切】切地感到变化	qiè
围棋【落】子无悔	luò
安全监督检【查】报告	chá
【查】干湖冬捕开网	chá
义务献【血】光荣	xuè
把问题弄清楚、【弄】明白	nòng
用心【琢】磨	zuó
处理急【难】险重任务	nán
【为】官先要修德	wéi
本办法所称收储是指【为】保障供应进行的储备	wèi
希望双方能【为】两国企业提供公平环境	wèi
大会主题【为】“开放合作，服务全球”	wéi
有效市场和有【为】政府更好结合	wéi
有关部门应当妥【为】做好善后工作	wéi
报名结束的时间【为】截止时间	wéi
农户从事家庭经营的，经登记，【为】家庭经营户。	wéi
村民委员会具有法人资格，【为】特别法人。	wéi
他常年在山里行医，【为】乡亲们服务。	wèi
法院可以认定该人【为】无行为能力人	wéi
把新区定位【为】便利通商的平台	wéi
机构在上海、天津等20【地】开展试点	dì
各省建立“【地】市统筹”机制	dì
经书面确认的送达【地】送达	dì
市民去乡下【过】周末	guò
我们到海边【过】春节	guò
他来【过】北京	guo
向银行【还】款	huán
双方的意图十分明【了】	liǎo
她穿【着】黑色长裙登台	zhe
当地人穿【着】朴素	zhuó
钦察【汗】国的都城	hán
前【燕】与前秦交战	yān
该国首都为内比【都】	dū
洪【都】拉斯位于中美洲	dū
诗人岑【参】写边塞	shēn
大【乘】佛教东传	chéng
两兄【弟】一起修水渠	dì
村民【答】不答应	dā
水渠与河道相对【应】	yìng
各村【尽】了最大努力	jìn
这封信很【难】写	nán
废渣不得随意倾【倒】；	dào
水渠联通东【西】、贯穿南北	xī
提高水田的复【种】指数	zhòng
按期【还】本付息	huán
勃【艮】第的葡萄酒	gèn
村民和水厂签了合【同】	tong
酿成一【场】骗局	cháng
""".strip().splitlines()


@pytest.mark.parametrize("row", READINGS)
def test_reading(row):
    marked, reading = row.split("\t")
    at = marked.index("【")
    text = marked.replace("【", "").replace("】", "")
    assert annotate_pinyin(text)[at].marked == reading


@pytest.mark.parametrize(
    "text", ["", "\n", "2020年ABC 旅行", "\U00020bb7野家", "〇二年", "“长三角”", "é ü 한", "\x00长", "\ud800中"]
)
def test_one_entry_a_character(text):
    assert len(annotate_pinyin(text)) == len(text)


def test_none_for_what_is_not_chinese():
    assert [each and each.marked for each in annotate_pinyin("5G网，〇")] == [None, None, "wǎng", None, "líng"]


def test_none_for_a_line_between_the_parts_of_a_heading():
    assert [each is None for each in annotate_pinyin("快评丨开局")] == [False, False, True, False, False]


def test_numbered_keeps_ü_and_writes_5_for_neutral():
    assert [each.numbered for each in annotate_pinyin("旅客的战略")] == ["lü3", "ke4", "de5", "zhan4", "lüe4"]


def test_dictionary_tones_of_yi_and_bu():
    assert " ".join(each.marked for each in annotate_pinyin("一个不是一致不去")) == "yī gè bù shì yī zhì bù qù"


def test_given_readings_go_over_all():
    given = annotate_pinyin("朝阳的朝阳", {"朝阳的": "zhāo yáng de"})
    assert [each.marked for each in given] == ["zhāo", "yáng", "de", "cháo", "yáng"]


def test_a_given_reading_of_another_length_is_left_out():
    assert annotate_pinyin("朝阳", {"朝阳": "zhāo"}) == annotate_pinyin("朝阳")


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("一个", "yí gè"),
        ("一定", "yí dìng"),
        ("一般", "yì bān"),
        ("一起", "yì qǐ"),
        ("统一", "tǒng yī"),
        ("第一次", "dì yī cì"),
        ("十一个", "shí yī gè"),
        ("一月", "yī yuè"),
        ("不是", "bú shì"),
        ("不能", "bù néng"),
        ("看一看", "kàn yi kàn"),
        ("去不去", "qù bu qù"),
    ],
)
def test_sandhi(text, spoken):
    assert " ".join(each.marked for each in apply_sandhi(annotate_pinyin(text), text)) == spoken


def test_the_listed_words_are_sorted_as_they_are_looked_up() -> None:
    lines = listed_lines()
    assert lines == sorted(lines)
    assert len({line.partition("\t")[0] for line in lines}) == len(lines)


@pytest.mark.parametrize("word", ["", "\t", "一一对", "龥龥龥", "\U0010ffff"])
def test_what_is_not_listed_has_no_reading_of_its_own(word: str) -> None:
    assert look_up(word) is None


@pytest.mark.parametrize("written", ["cháng", "lüè", "de", "děi", "r", "Běi"])
def test_what_is_a_syllable(written):
    assert is_syllable(written)


@pytest.mark.parametrize("written", ["chang2", "cháńg", "lve", "jiāang", "chángjiāng", "江", "-"])
def test_what_is_no_syllable(written):
    assert not is_syllable(written)
