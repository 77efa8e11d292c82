"""Spellings by GB/T 16159-2012: phrase and how the standard writes it (without the capital of a sentence)."""

import pytest

from quizgen.language.orthography import bopomofo, marked, numbered, ruby_html, spell

PHRASES = """
人	rén
朋友	péngyou
电视机	diànshìjī
图书馆	túshūguǎn
知识	zhīshi
全国	quánguó
开会	kāihuì
环境保护	huánjìng bǎohù
社会主义	shèhuì zhǔyì
经济体制	jīngjì tǐzhì
高质量发展	gāozhìliàng fāzhǎn
长三角	Cháng-Sānjiǎo
珠三角	Zhū-Sānjiǎo
京津冀	Jīng-Jīn-Jì
北京市	Běijīng Shì
河北省	Héběi Shěng
江苏省	Jiāngsū Shěng
上海市	Shànghǎi Shì
泰山	Tài Shān
黄河	Huáng Hé
长江	Cháng Jiāng
太湖	Tài Hú
中国	Zhōngguó
北京	Běijīng
西安	Xī'ān
合肥	Héféi
天安门	Tiān'ānmén
西藏自治区	Xīzàng Zìzhìqū
内蒙古自治区	Nèiměnggǔ Zìzhìqū
香港特别行政区	Xiānggǎng Tèbié Xíngzhèngqū
中华人民共和国	Zhōnghuá Rénmín Gònghéguó
中国共产党	Zhōngguó Gòngchǎndǎng
国务院	Guówùyuàn
习近平	Xí Jìnpíng
李克强	Lǐ Kèqiáng
王建国	Wáng Jiànguó
赵世永	Zhào Shìyǒng
诸葛亮	Zhūgě Liàng
欧阳修	Ōuyáng Xiū
司马迁	Sīmǎ Qiān
鲁迅	Lǔ Xùn
王部长	Wáng bùzhǎng
张教授	Zhāng jiàoshòu
李先生	Lǐ xiānsheng
十一	shíyī
十五	shíwǔ
三十三	sānshísān
九十九	jiǔshíjiǔ
二十八	èrshíbā
三百	sānbǎi
九千	jiǔqiān
三百五十六	sānbǎi wǔshíliù
七万二千三百五十六	qīwàn èrqiān sānbǎi wǔshíliù
三千零五十	sānqiān líng wǔshí
第一	dì-yī
第二	dì-èr
第十三	dì-shísān
第二十八	dì-èrshíbā
第三百五十六	dì-sānbǎi wǔshíliù
三五天	sān-wǔ tiān
七八个	qī-bā gè
几十	jǐshí
两个人	liǎng gè rén
三年	sān nián
五个	wǔ gè
我们	wǒmen
他们	tāmen
这里	zhèlǐ
我国	wǒ guó
各国	gè guó
看着	kànzhe
看了	kànle
看过	kànguo
进行着	jìnxíngzhe
讨论了	tǎolùnle
去过	qùguo
火车到了。	huǒchē dào le.
吃了饭	chīle fàn
我的书	wǒ de shū
慢慢地走	mànmàn de zǒu
跑得快	pǎo de kuài
他去吗？	tā qù ma?
研究研究	yánjiū yánjiū
人人	rénrén
年年	niánnián
看看	kànkan
来来往往	láiláiwǎngwǎng
清清楚楚	qīngqīngchǔchǔ
方方面面	fāngfāngmiànmiàn
层出不穷	céngchū-bùqióng
风平浪静	fēngpíng-làngjìng
爱憎分明	àizēng-fēnmíng
水到渠成	shuǐdào-qúchéng
洋洋大观	yángyáng-dàguān
平分秋色	píngfēn-qiūsè
光明磊落	guāngmíng-lěiluò
颠三倒四	diānsān-dǎosì
因地制宜	yīndì-zhìyí
只争朝夕	zhǐzhēng-zhāoxī
实事求是	shíshì-qiúshì
脚踏实地	jiǎotà-shídì
海纳百川	hǎinà-bǎichuān
真抓实干	zhēnzhuā-shígàn
四梁八柱	sìliáng-bāzhù
一心一意	yīxīn-yīyì
千方百计	qiānfāng-bǎijì
不亦乐乎	bùyìlèhū
总而言之	zǒng'éryánzhī
爱莫能助	àimònéngzhù
一衣带水	yīyīdàishuǐ
糊里糊涂	húlihútu
吊儿郎当	diào'erlángdāng
皮袄	pí'ǎo
女儿	nǚ'ér
海鸥	hǎi'ōu
恩爱	ēn'ài
方案	fāng'àn
档案	dàng'àn
超额	chāo'é
平安	píng'ān
花儿	huār
一会儿	yīhuìr
玩儿	wánr
孩子	háizi
石头	shítou
桌子	zhuōzi
老师们	lǎoshīmen
科学家	kēxuéjiā
科学性	kēxuéxìng
副部长	fùbùzhǎng
副主席	fùzhǔxí
总工程师	zǒnggōngchéngshī
非金属	fēijīnshǔ
超声波	chāoshēngbō
现代化	xiàndàihuà
工业化	gōngyèhuà
积极性	jījíxìng
建成	jiànchéng
化为	huàwéi
打死	dǎsǐ
走进来	zǒu jìnlái
吃鱼	chī yú
交流经验	jiāoliú jīngyàn
非常好	fēicháng hǎo
不去	bù qù
很好	hěn hǎo
最大	zuìdà
在前面	zài qiánmiàn
为人民服务	wèi rénmín fúwù
从北京来	cóng Běijīng lái
工人和农民	gōngrén hé nóngmín
因为下雨	yīnwèi xiàyǔ
大家一起去	dàjiā yīqǐ qù
啊	a
多么重要	duōme zhòngyào
山上	shān shàng
树下	shù xià
门外	mén wài
绿色	lǜsè
战略	zhànlüè
略	lüè
旅客	lǚkè
女	nǚ
银行	yínháng
行业	hángyè
音乐	yīnyuè
快乐	kuàilè
重大	zhòngdà
重复	chóngfù
省长	shěngzhǎng
参与	cānyù
供给	gōngjǐ
给予	jǐyǔ
质量	zhìliàng
数量	shùliàng
扎实	zhāshi
便宜	piányi
方便	fāngbiàn
得到	dédào
觉得	juéde
还是	háishi
归还	guīhuán
首都	shǒudū
都是	dōu shì
党中央	Dǎng Zhōngyāng
中共中央	Zhōnggòng Zhōngyāng
人民代表大会	Rénmín Dàibiǎo Dàhuì
三省一市	sān shěng yī shì
以人为本	yǐrén-wéiběn
2020年8月22日	2020 nián 8 yuè 22 rì
5G网络	5G wǎngluò
他说：“好！”	tā shuō: “Hǎo!”
习近平在合肥主持召开座谈会。	Xí Jìnpíng zài Héféi zhǔchí zhàokāi zuòtánhuì.
我吃了，他走。	wǒ chī le, tā zǒu.
你好。再见。	nǐhǎo. Zàijiàn.
《人民日报》	«Rénmín Rìbào»
一体化	yītǐhuà
老百姓	lǎobǎixìng
办公室	bàngōngshì
生态环境	shēngtài huánjìng
人工智能	réngōng zhìnéng
制造业	zhìzàoyè
产业链	chǎnyèliàn
供应链	gōngyìngliàn
百分之五	bǎi fēn zhī wǔ
三分之二	sān fēn zhī èr
小李	Xiǎo Lǐ
老王	Lǎo Wáng
""".strip().splitlines()


@pytest.mark.parametrize("row", PHRASES)
def test_spelling(row):
    phrase, spelling = row.split("\t")
    assert spell(phrase) == spelling[:1].upper() + spelling[1:]


def test_there_are_two_hundred_phrases():
    assert len(PHRASES) >= 200


def test_a_sentence_starts_with_a_capital_and_names_have_theirs():
    assert spell("会议在北京举行。李强出席。") == "Huìyì zài Běijīng jǔxíng. Lǐ Qiáng chūxí."


def test_numbered():
    assert numbered("长三角的绿色发展，很好") == "chang2 san1 jiao3 de5 lü4 se4 fa1 zhan3, hen3 hao3"


def test_marked():
    assert marked("5G网络ABC很好。") == "5G wǎng luò ABC hěn hǎo."


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("长三角", "ㄔㄤˊ ㄙㄢ ㄐㄧㄠˇ"),
        ("的", "˙ㄉㄜ"),
        ("女儿", "ㄋㄩˇ ㄦˊ"),
        ("用月亮", "ㄩㄥˋ ㄩㄝˋ ˙ㄌㄧㄤ"),
        ("英雄", "ㄧㄥ ㄒㄩㄥˊ"),
        ("知识", "ㄓ ˙ㄕ"),
        ("王有为", "ㄨㄤˊ ㄧㄡˇ ㄨㄟˊ"),
        ("略", "ㄌㄩㄝˋ"),
        ("六月水", "ㄌㄧㄡˋ ㄩㄝˋ ㄕㄨㄟˇ"),
        ("云", "ㄩㄣˊ"),
        ("翁", "ㄨㄥ"),
        ("日", "ㄖˋ"),
    ],
)
def test_bopomofo(text, written):
    assert bopomofo(text) == written


def test_ruby_html_escapes_what_is_not_pinyin():
    assert ruby_html("<长>&") == "&lt;<ruby>长<rt>cháng</rt></ruby>&gt;&amp;"


@pytest.mark.parametrize("text", ["", "\n", "abc", "“”", "，。", "第", "十", "a\nb", "𠮷"])
def test_odd_texts_do_no_harm(text):
    spell(text), numbered(text), marked(text), bopomofo(text), ruby_html(text)
