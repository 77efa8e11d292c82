"""Spellings by GB/T 16159-2012: phrase and how the standard writes it (without the capital of a sentence)."""

import pytest

from quizgen.language.orthography import bopomofo, marked, numbered, ruby_html, spell

PHRASES = """
公共汽车站	gōnggòng qìchēzhàn
阳关大道	yángguān-dàdào
欧阳文	Ōuyáng Wén
看看书	kànkan shū
说说话	shuōshuo huà
试试看	shìshi kàn
散散步	sànsan bù
知不知道	zhī bù zhīdào
吃完饭	chīwán fàn
打开门	dǎkāi mén
发了一封信	fāle yī fēng xìn
一大碗饭	yī dà wǎn fàn
三大块石头	sān dà kuài shítou
一整天	yī zhěng tiān
二十大报告	Èrshí Dà bàogào
送去	sòngqù
想去	xiǎng qù
累极了	lèi jí le
写信	xiě xìn
种树	zhòng shù
喔喔啼	wōwō tí
外面	wàimiàn
怎么样	zěnmeyàng
下功夫	xià gōngfu
维吾尔族	Wéiwú'ěrzú
他读了《新青年》。	tā dúle «Xīn Qīngnián».
《关于加强党的建设的意见》	«Guānyú Jiāqiáng Dǎng de Jiànshè de Yìjiàn»
亚洲基础设施投资银行	Yàzhōu Jīchǔ Shèshī Tóuzī Yínháng
供给侧	gōngjǐcè
扎实推进共同富裕	zhāshi tuījìn gòngtóng fùyù
上个月	shàng gè yuè
人山人海	rénshān-rénhǎi
老头儿	lǎotóur
赵校长	Zhào xiàozhǎng
李大妈	Lǐ dàmā
陈毅元帅	Chén Yì yuánshuài
宋庆龄同志	Sòng Qìnglíng tóngzhì
小王和小张	Xiǎo Wáng hé Xiǎo Zhāng
爱迪生发明了电灯。	Àidíshēng fāmíngle diàndēng.
哥伦布	Gēlúnbù
巴黎	Bālí
北美洲	Běiměizhōu
广东省深圳市	Guǎngdōng Shěng Shēnzhèn Shì
延安市	Yán'ān Shì
松花江	Sōnghuā Jiāng
昆仑山脉	Kūnlún Shānmài
南海诸岛	Nánhǎi Zhūdǎo
人民广场	Rénmín Guǎngchǎng
北京语言大学	Běijīng Yǔyán Dàxué
中国人民银行	Zhōngguó Rénmín Yínháng
人民英雄纪念碑	Rénmín Yīngxióng Jìniànbēi
《水浒传》有一百二十回。	«Shuǐhǔzhuàn» yǒu yībǎi èrshí huí.
元旦和春节	Yuándàn hé Chūnjié
他们正在讨论问题。	tāmen zhèngzài tǎolùn wèntí.
孩子们唱着歌	háizimen chàngzhe gē
看过这本书	kànguo zhè běn shū
洗得干干净净	xǐ de gāngānjìngjìng
站不住	zhàn bù zhù
讲明白	jiǎng míngbai
做成一件大事	zuòchéng yī jiàn dàshì
软绵绵	ruǎnmiánmián
老老实实做人	lǎolǎoshíshí zuòrén
多一些	duō yīxiē
那支笔	nà zhī bǐ
哪个地方	nǎge dìfang
各位代表	gè wèi dàibiǎo
本公司	běn gōngsī
三百六十五	sānbǎi liùshíwǔ
四千五百万	sìqiān wǔbǎi wàn
第五届	dì-wǔ jiè
两三百人	liǎng-sānbǎi rén
二分之一	èr fēn zhī yī
七点一刻	qī diǎn yī kè
五十多岁	wǔshí duō suì
非常重要	fēicháng zhòngyào
已经来了	yǐjīng lái le
为了祖国	wèile zǔguó
虽然很累，但是很高兴。	suīrán hěn lèi, dànshì hěn gāoxìng.
走着走着	zǒuzhe zǒuzhe
中西医结合	zhōng-xīyī jiéhé
在春节期间	zài Chūnjié qījiān
人力资源社会保障部门	rénlì zīyuán shèhuì bǎozhàng bùmén
南京艺术学院	Nánjīng Yìshù Xuéyuàn
附着力	fùzhuólì
丁兄	Dīng xiōng
孙某	Sūn mǒu
郑女士	Zhèng nǚshì
周经理	Zhōu jīnglǐ
梅兰芳先生	Méi Lánfāng xiānsheng
东方朔	Dōngfāng Shuò
牛顿定律	Niúdùn dìnglǜ
纽约市	Niǔyuē Shì
伦敦	Lúndūn
陕西省西安市	Shǎnxī Shěng Xī'ān Shì
松花江上	Sōnghuā Jiāng shàng
黄河以南	Huáng Hé yǐnán
喜马拉雅山脉	Xǐmǎlāyǎ Shānmài
复旦大学	Fùdàn Dàxué
新华书店	Xīnhuá Shūdiàn
世界卫生组织	Shìjiè Wèishēng Zǔzhī
中国银行	Zhōngguó Yínháng
北京西站	Běijīng Xīzhàn
《西游记》的作者是吴承恩。	«Xīyóujì» de zuòzhě shì Wú Chéng'ēn.
佛教	Fójiào
中山服	zhōngshānfú
元宵节	Yuánxiāojié
春秋战国	Chūnqiū Zhànguó
吃了三碗饭	chīle sān wǎn fàn
洗了一个澡	xǐle yī gè zǎo
打扫干净	dǎsǎo gānjìng
推翻了旧制度	tuīfānle jiù zhìdù
看得见	kàn de jiàn
来不了	lái bù liǎo
送给妈妈	sònggěi māma
翻译成英文	fānyì chéng Yīngwén
坐起来	zuò qǐlái
冷冰冰	lěngbīngbīng
通红通红	tōnghóng tōnghóng
那边	nàbiān
各学科	gè xuékē
你单位	nǐ dānwèi
六十三亿七千二百六十八万	liùshísān yì qīqiān èrbǎi liùshíbā wàn
百分之九十八点五	bǎi fēn zhī jiǔshíbā diǎn wǔ
三四十万人	sān-sìshí wàn rén
腊月二十三	làyuè èrshísān
亚非拉国家	Yà-Fēi-Lā guójiā
光荣而艰巨	guāngróng ér jiānjù
罗师傅	Luó shīfu
何大夫	Hé dàifu
钱钟书先生	Qián Zhōngshū xiānsheng
小马和老陈	Xiǎo Mǎ hé Lǎo Chén
贝多芬	Bèiduōfēn
丘吉尔首相	Qiūjí'ěr shǒuxiàng
墨尔本	Mò'ěrběn
印度尼西亚	Yìndùníxīyà
云南省大理市	Yúnnán Shěng Dàlǐ Shì
天津港	Tiānjīn Gǎng
渤海湾	Bóhǎi Wān
雁荡山	Yàndàng Shān
塔克拉玛干沙漠	Tǎkèlāmǎgān Shāmò
中山路	Zhōngshān Lù
湘江北岸	Xiāng Jiāng běi'àn
南京大学	Nánjīng Dàxué
中国美术馆	Zhōngguó Měishùguǎn
国家统计局	Guójiā Tǒngjìjú
世界银行	Shìjiè Yínháng
《论语》	«Lúnyǔ»
宋朝人	Sòngcháorén
藏族姑娘	Zàngzú gūniang
劳动节	Láodòngjié
喝了两杯茶	hēle liǎng bēi chá
见过一面	jiànguo yī miàn
听清楚	tīng qīngchu
写不完	xiě bù wán
搬得动	bān de dòng
拿回来	ná huílái
黑漆漆	hēiqīqī
高高大大	gāogāodàdà
早一点儿	zǎo yīdiǎnr
那位同学	nà wèi tóngxué
这几天	zhè jǐ tiān
某些地方	mǒuxiē dìfang
我们学校	wǒmen xuéxiào
二十六个字母	èrshíliù gè zìmǔ
一千零五十万	yīqiān líng wǔshí wàn
五六百米	wǔ-liùbǎi mǐ
四分之三	sì fēn zhī sān
十多万人	shí duō wàn rén
从今天起	cóng jīntiān qǐ
比较容易	bǐjiào róngyì
打退堂鼓	dǎ tuìtánggǔ
千钧一发	qiānjūn-yīfà
三百六十五天	sānbǎi liùshíwǔ tiān
他走了	tā zǒu le
转化为动力	zhuǎnhuà wéi dònglì
这个地方很美	zhège dìfang hěn měi
地方政府	dìfāng zhèngfǔ
北京人	Běijīngrén
马大嫂	Mǎ dàsǎo
高经理和林会计	Gāo jīnglǐ hé Lín kuàijì
老舍	Lǎo Shě
曹雪芹故居	Cáo Xuěqín gùjū
柴可夫斯基	Cháikěfūsījī
哈萨克斯坦共和国	Hāsàkèsītǎn Gònghéguó
南京路	Nánjīng Lù
秦岭	Qín Lǐng
四川盆地	Sìchuān Péndì
云贵高原	Yún-Guì Gāoyuán
河南省郑州市金水区	Hénán Shěng Zhèngzhōu Shì Jīnshuǐ Qū
首都机场	Shǒudū Jīchǎng
世界贸易组织	Shìjiè Màoyì Zǔzhī
全国政协	Quánguó Zhèngxié
《三国演义》	«Sānguó Yǎnyì»
《红旗》杂志	«Hóngqí» zázhì
汉朝和唐代	Hàncháo hé Tángdài
英语和日语	Yīngyǔ hé Rìyǔ
站了起来	zhànle qǐlái
说不出话来	shuō bù chū huà lái
摆放整齐	bǎifàng zhěngqí
收拾干净了屋子	shōushi gānjìngle wūzi
来得及	láidejí
舍不得	shěbude
香喷喷的米饭	xiāngpēnpēn de mǐfàn
大大方方	dàdàfāngfāng
干干净净的衣服	gāngānjìngjìng de yīfu
轻松点儿	qīngsōng diǎnr
这么些人	zhèmexiē rén
哪怕下雨	nǎpà xiàyǔ
各级各类学校	gè jí gè lèi xuéxiào
三十来岁	sānshí lái suì
六七千人	liù-qīqiān rén
第一个五年计划	dì-yī gè wǔ nián jìhuà
一百二十万三千零四	yībǎi èrshí wàn sānqiān líng sì
半个小时	bàn gè xiǎoshí
两点三十五分	liǎng diǎn sānshíwǔ fēn
一会儿工夫	yīhuìr gōngfu
走马观花	zǒumǎ-guānhuā
布宜诺斯艾利斯	Bùyínuòsī'àilìsī
哥伦比亚大学	Gēlúnbǐyà Dàxué
党和国家的事业	dǎng hé guójiā de shìyè
多种手段	duō zhǒng shǒuduàn
管理制度	guǎnlǐ zhìdù
责任人员	zérèn rényuán
本行政区域	běn xíngzhèng qūyù
中国共产党中央委员会	Zhōngguó Gòngchǎndǎng Zhōngyāng Wěiyuánhuì
天坛公园	Tiāntán Gōngyuán
生态文明	shēngtài wénmíng
县级以上人民政府	xiànjí yǐshàng rénmín zhèngfǔ
李处长	Lǐ chùzhǎng
老张头	Lǎo Zhāngtóu
刘大姐	Liú dàjiě
吴老	Wú Lǎo
司马相如	Sīmǎ Xiàngrú
慕容复	Mùróng Fù
爱因斯坦	Àiyīnsītǎn
莎士比亚	Shāshìbǐyà
华盛顿	Huáshèngdùn
成都市武侯区	Chéngdū Shì Wǔhóu Qū
鸭绿江	Yālù Jiāng
峨眉山	Éméi Shān
长安街	Cháng'ān Jiē
酒仙桥	Jiǔxiānqiáo
和平宾馆	Hépíng Bīnguǎn
中国社会科学院	Zhōngguó Shèhuì Kēxuéyuàn
红十字会	hóngshízìhuì
研究生院	yánjiūshēngyuàn
《红楼梦》	«Hónglóumèng»
唐朝	Tángcháo
清明节	Qīngmíngjié
鞠了一个躬	jūle yī gè gōng
整理好	zhěnglǐ hǎo
建设成公园	jiànshè chéng gōngyuán
改写为剧本	gǎixiě wéi jùběn
看不清楚	kàn bù qīngchu
打得赢	dǎ de yíng
走得很慢	zǒu de hěn màn
亮堂堂	liàngtāngtāng
蒙蒙亮	mēngmēngliàng
大一些	dà yīxiē
快点儿	kuài diǎnr
这般	zhèbān
那会儿	nàhuìr
哪张报纸	nǎ zhāng bàozhǐ
每个人	měi gè rén
本部门	běn bùmén
九亿零七万二千三百五十六	jiǔyì líng qīwàn èrqiān sānbǎi wǔshíliù
十几个人	shíjǐ gè rén
几十根钢管	jǐshí gēn gāngguǎn
四五百个	sì-wǔbǎi gè
三点一四	sān diǎn yī sì
生于1940年	shēng yú 1940 nián
据我所知	jù wǒ suǒ zhī
最发达的国家之一	zuì fādá de guójiā zhī yī
陈老师	Chén lǎoshī
赵同志	Zhào tóngzhì
王大爷	Wáng dàye
阿三	Ā Sān
上官婉儿	Shàngguān Wǎn'ér
西施和范蠡	Xīshī hé Fàn Lǐ
达尔文	Dá'ěrwén
拿破仑	Nápòlún
新加坡	Xīnjiāpō
东南亚	Dōngnányà
非洲	Fēizhōu
广西壮族自治区	Guǎngxī Zhuàngzú Zìzhìqū
福建省泉州市晋江市	Fújiàn Shěng Quánzhōu Shì Jìnjiāng Shì
青海湖	Qīnghǎi Hú
阿尔卑斯山	Ā'ěrbēisī Shān
塔里木盆地	Tǎlǐmù Péndì
浙赣线	Zhè-Gàn Xiàn
国家图书馆	Guójiā Túshūguǎn
联合国教科文组织	Liánhéguó Jiào-Kē-Wén Zǔzhī
汉语和粤语	Hànyǔ hé Yuèyǔ
京剧和川芎	jīngjù hé chuānxiōng
明清时期	Míng-Qīng shíqī
搞坏了身体	gǎohuàile shēntǐ
熟透的苹果	shútòu de píngguǒ
听不懂	tīng bù dǒng
说得清楚	shuō de qīngchu
拿不出来	ná bù chūlái
写完作业	xiěwán zuòyè
商量好	shāngliang hǎo
开玩笑	kāi wánxiào
黑乎乎的	hēihūhū de
马马虎虎	mǎmǎhūhū
这时	zhèshí
某工厂	mǒu gōngchǎng
该公司	gāi gōngsī
第四十七次会议	dì-sìshíqī cì huìyì
零点五	líng diǎn wǔ
一百多个	yībǎi duō gè
八九十岁	bā-jiǔshí suì
人机对话	rén-jī duìhuà
关于这个问题	guānyú zhège wèntí
少年之家	shàonián zhī jiā
背黑锅	bēi hēiguō
巧克力	qiǎokèlì
千米	qiānmǐ
爱鸟周	àiniǎozhōu
眼中钉	yǎnzhōngdīng
恶作剧	èzuòjù
破天荒	pòtiānhuāng
一刀切	yīdāoqiē
常用词	chángyòngcí
走来	zǒulái
胆小	dǎnxiǎo
无缝钢管	wúfèng gāngguǎn
环境保护规划	huánjìng bǎohù guīhuà
晶体管功率放大器	jīngtǐguǎn gōnglǜ fàngdàqì
鱼腥草素	yúxīngcǎosù
古生物学家	gǔshēngwùxuéjiā
个个	gègè
条条	tiáotiáo
千千万万	qiānqiānwànwàn
弯弯曲曲	wānwānqūqū
副总工程师	fùzǒnggōngchéngshī
反弹道导弹	fǎndàndào dǎodàn
非业务人员	fēiyèwù rényuán
超自然	chāozìrán
可逆反应	kěnì fǎnyìng
无条件	wútiáojiàn
半导体	bàndǎotǐ
手工业者	shǒugōngyèzhě
乘务员	chéngwùyuán
拖拉机手	tuōlājīshǒu
今儿	jīnr
拳头	quántou
八九天	bā-jiǔ tiān
陆海空军	lù-hǎi-kōngjūn
辩证唯物主义	biànzhèng-wéiwù zhǔyì
沪宁杭地区	Hù-Níng-Háng dìqū
京藏高速公路	Jīng-Zàng Gāosù Gōnglù
河里	hé lǐ
火车上面	huǒchē shàngmiàn
学校旁边	xuéxiào pángbiān
永定河上	Yǒngdìng Hé shàng
天上	tiānshàng
地下	dìxià
空中	kōngzhōng
海外	hǎiwài
黑咕隆咚	hēigulōngdōng
大些	dà xiē
快一点儿	kuài yīdiǎnr
我爱中国。	wǒ ài Zhōngguó.
他们走了。	tāmen zǒu le.
谁说的？	shéi shuō de?
去哪儿？	qù nǎr?
这人	zhè rén
那次会议	nà cì huìyì
这只船	zhè zhī chuán
这点儿	zhèdiǎnr
各个	gè gè
某人	mǒu rén
本市	běn shì
该刊	gāi kān
我校	wǒ xiào
七百八十九	qībǎi bāshíjiǔ
五四	wǔ-sì
一二·九	yī'èr-jiǔ
看两遍	kàn liǎng biàn
十来万个	shí lái wàn gè
几家人	jǐ jiā rén
几天工夫	jǐ tiān gōngfu
人次	rén-cì
千瓦小时	qiānwǎ-xiǎoshí
吨公里	dūn-gōnglǐ
都来	dōu lái
更美	gèng měi
不合适	bù héshì
刚刚走	gānggāng zǒu
十分感动	shífēn gǎndòng
从昨天起	cóng zuótiān qǐ
被选为代表	bèi xuǎnwéi dàibiǎo
同意并拥护	tóngyì bìng yōnghù
不但快而且好	bùdàn kuài érqiě hǎo
你来还是不来？	nǐ lái háishi bù lái?
如果下大雨，比赛就推迟。	rúguǒ xià dàyǔ, bǐsài jiù tuīchí.
大地的女儿	dàdì de nǚ'ér
我们过着幸福的生活。	wǒmen guòzhe xìngfú de shēnghuó.
他在大街上慢慢地走。	tā zài dàjiē shàng mànmàn de zǒu.
坦白地告诉你吧。	tǎnbái de gàosu nǐ ba.
打扫得干净	dǎsǎo de gānjìng
写得不好	xiě de bù hǎo
红得很	hóng de hěn
冷得发抖	lěng de fādǒu
被英雄的事迹所感动	bèi yīngxióng de shìjì suǒ gǎndòng
你知道吗？	nǐ zhīdào ma?
怎么还不来啊？	zěnme hái bù lái a?
快去吧！	kuài qù ba!
他一定会来的。	tā yīdìng huì lái de.
轰隆一声	hōnglōng yī shēng
小溪哗哗地流淌。	xiǎoxī huāhuā de liútǎng.
小葱拌豆腐	xiǎocōng bàn dòufu
田主任	Tián zhǔrèn
吴会计	Wú kuàijì
张妈	Zhāng mā
王氏	Wáng shì
老钱	Lǎo Qián
大李	Dà Lǐ
东四十条	Dōngsì Shítiáo
王村	Wángcūn
三潭印月	Sāntányìnyuè
黑龙江	Hēilóngjiāng
国家语言文字工作委员会	Guójiā Yǔyán Wénzì Gōngzuò Wěiyuánhuì
明史	Míngshǐ
广东话	Guǎngdōnghuà
广柑	guǎnggān
清明	Qīngmíng
王麻子	Wáng Mázi
用Anki复习	yòng Anki fùxí
版本3.5发布	bǎnběn 3.5 fābù
80多万台	80 duō wàn tái
建立健全制度	jiànlì jiànquán zhìdù
贯彻落实	guànchè luòshí
在工作中	zài gōngzuò zhōng
二〇二〇年十月	èr líng èr líng nián shíyuè
更加美好	gèngjiā měihǎo
一二·九运动	Yī'èr-Jiǔ Yùndòng
五卅运动	Wǔ-Sà Yùndòng
三八妇女节	Sān-Bā Fùnǚjié
五四青年节	Wǔ-Sì Qīngniánjié
可再生能源	kězàishēng néngyuán
国家发展改革委	Guójiā Fāzhǎn Gǎigé Wěi
自然资源部发文，自然资源部解释	Zìrán Zīyuán Bù fāwén, Zìrán Zīyuán Bù jiěshì
国家税务总局	Guójiā Shuìwù Zǒngjú
中小企业	zhōng-xiǎo qǐyè
副总经理	fùzǒngjīnglǐ
十七八岁	shíqī-bā suì
三四百人	sān-sìbǎi rén
一百二十三	yībǎi èrshísān
王府井大街	Wángfǔjǐng Dàjiē
家里	jiā lǐ
河边	hé biān
诸葛亮	Zhūgě Liàng
风平浪静	fēngpíng-làngjìng
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
最大	zuì dà
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
红旗	hóngqí
对不起	duìbuqǐ
吃得消	chīdexiāo
工业现代化	gōngyè xiàndàihuà
反作用力	fǎnzuòyònglì
新中国成立	xīn Zhōngguó chénglì
辽东半岛	Liáodōng Bàndǎo
洞庭湖	Dòngtíng Hú
武夷山	Wǔyí Shān
景德镇	Jǐngdézhèn
周口店	Zhōukǒudiàn
黑龙江省	Hēilóngjiāng Shěng
新疆维吾尔自治区	Xīnjiāng Wéiwú'ěr Zìzhìqū
中关村	Zhōngguāncūn
浦东新区	Pǔdōng Xīnqū
雄安新区	Xióng'ān Xīnqū
人民日报	Rénmín Rìbào
光明日报	Guāngmíng Rìbào
全国人民代表大会	Quánguó Rénmín Dàibiǎo Dàhuì
中国科学院	Zhōngguó Kēxuéyuàn
北京大学	Běijīng Dàxué
外交部	Wàijiāobù
财政部	Cáizhèngbù
春节	Chūnjié
国庆节	Guóqìngjié
诸葛孔明	Zhūgě Kǒngmíng
小刘	Xiǎo Liú
毛主席	Máo zhǔxí
周总理	Zhōu zǒnglǐ
孔子	Kǒngzǐ
包公	Bāogōng
孟尝君	Mèngchángjūn
马克思	Mǎkèsī
雷锋精神	Léi Fēng jīngshén
五百一十二	wǔbǎi yīshí'èr
一万零一	yīwàn líng yī
四十万	sìshí wàn
百分之三十	bǎi fēn zhī sānshí
第一百零八	dì-yībǎi líng bā
初十	chūshí
初一	chūyī
十三五规划	shísān-wǔ guīhuà
十来个	shí lái gè
两三年	liǎng-sān nián
二十多岁	èrshí duō suì
十月一日	shíyuè yī rì
星期三	xīngqīsān
三月八日	sānyuè bā rì
五一劳动节	Wǔ-Yī Láodòngjié
九一八事变	Jiǔ-Yībā Shìbiàn
大大小小	dàdàxiǎoxiǎo
干干净净	gāngānjìngjìng
高高兴兴	gāogāoxìngxìng
商量商量	shāngliang shāngliang
打扫打扫	dǎsǎo dǎsǎo
雪白雪白	xuěbái xuěbái
试一试	shì yī shì
看了看	kànle kàn
红通通	hóngtōngtōng
天天	tiāntiān
一个个	yī gègè
说说笑笑	shuōshuōxiàoxiào
走出去	zǒu chūqù
拿出来	ná chūlái
跑过来	pǎo guòlái
站起来	zhàn qǐlái
提高到	tígāo dào
当作	dàngzuò
写得好	xiě de hǎo
吃不了	chī bù liǎo
看不见	kàn bù jiàn
做得完	zuò de wán
山上的树	shān shàng de shù
桌子上	zhuōzi shàng
屋里	wū lǐ
河的南面	hé de nánmiàn
会议上	huìyì shàng
长江以南	Cháng Jiāng yǐnán
黄河以北	Huáng Hé yǐběi
孩子们	háizimen
同志们	tóngzhìmen
这儿	zhèr
小孩儿	xiǎoháir
我和他	wǒ hé tā
他的学生	tā de xuésheng
大力地推进	dàlì de tuījìn
他很高兴。	tā hěn gāoxìng.
你去吗？	nǐ qù ma?
千军万马	qiānjūn-wànmǎ
一日千里	yīrì-qiānlǐ
风雨同舟	fēngyǔ-tóngzhōu
画龙点睛	huàlóng-diǎnjīng
有条不紊	yǒutiáo-bùwěn
一丝不苟	yīsī-bùgǒu
铁杵磨成针	tiěchǔ móchéng zhēn
公关	gōngguān
环保	huánbǎo
归侨	guīqiáo
人大代表	Réndà dàibiǎo
政协委员	Zhèngxié wěiyuán
长江三角洲	Cháng Jiāng Sānjiǎozhōu
粤港澳大湾区	Yuè-Gǎng-Ào Dàwānqū
中美关系	Zhōng-Měi guānxi
苏浙皖	Sū-Zhè-Wǎn
沪宁高速	Hù-Níng gāosù
西欧	Xī'ōu
深恶痛绝	shēnwù-tòngjué
大中城市	dà-zhōng chéngshì
青红皂白	qīnghóng-zàobái
省市县	shěng-shì-xiàn
城乡差别	chéngxiāng chābié
坚持和完善社会主义基本经济制度	jiānchí hé wánshàn shèhuì zhǔyì jīběn jīngjì zhìdù
加快构建新发展格局	jiākuài gòujiàn xīn fāzhǎn géjú
京杭大运河	Jīng-Háng Dàyùnhé
青藏高原	Qīng-Zàng Gāoyuán
云贵川三省	Yún-Guì-Chuān sān shěng
中俄边境	Zhōng-É biānjìng
中日韩	Zhōng-Rì-Hán
浙江省杭州市	Zhèjiāng Shěng Hángzhōu Shì
华东地区	Huádōng dìqū
浦东机场	Pǔdōng Jīchǎng
人民大会堂	Rénmín Dàhuìtáng
第二次会议	dì-èr cì huìyì
第三产业	dì-sān chǎnyè
百分之六十五	bǎi fēn zhī liùshíwǔ
五分之四	wǔ fēn zhī sì
一千三百亿元	yīqiān sānbǎi yì yuán
二十几个人	èrshíjǐ gè rén
三十多年	sānshí duō nián
百余家企业	bǎi yú jiā qǐyè
七月一日	qīyuè yī rì
十二月三十一日	shí'èryuè sānshíyī rì
取得了	qǔdéle
推动着	tuīdòngzhe
来过	láiguo
说得对	shuō de duì
跑不动	pǎo bù dòng
听得懂	tīng de dǒng
打开	dǎkāi
送给	sònggěi
走向	zǒuxiàng
落到	luòdào
抓住	zhuāzhù
办好	bànhǎo
扩大到	kuòdà dào
研究出来	yánjiū chūlái
爬上去	pá shàngqù
积极地参加	jījí de cānjiā
老百姓的心里话	lǎobǎixìng de xīnlǐhuà
农民们	nóngmínmen
工作上	gōngzuò shàng
思想上	sīxiǎng shàng
城市里	chéngshì lǐ
国内外	guónèi-wài
天上地下	tiānshàng-dìxià
家家户户	jiājiāhùhù
兢兢业业	jīngjīngyèyè
扎扎实实	zhāzhāshíshí
轰轰烈烈	hōnghōnglièliè
讨论讨论	tǎolùn tǎolùn
笑嘻嘻	xiàoxīxī
想一想	xiǎng yī xiǎng
层层	céngcéng
件件	jiànjiàn
自力更生	zìlì-gēngshēng
任重道远	rènzhòng-dàoyuǎn
众志成城	zhòngzhì-chéngchéng
多种多样	duōzhǒng-duōyàng
独立自主	dúlì-zìzhǔ
和平共处	hépíng-gòngchǔ
来之不易	láizhībùyì
有的放矢	yǒudì-fàngshǐ
未雨绸缪	wèiyǔ-chóumóu
胸有成竹	xiōngyǒu-chéngzhú
为人师表	wéirén-shībiǎo
诸如此类	zhūrúcǐlèi
科学发展观	kēxué fāzhǎnguān
高新技术	gāoxīn jìshù
非公有制	fēigōngyǒuzhì
副总理	fùzǒnglǐ
超高压	chāogāoyā
反腐败	fǎnfǔbài
邓小平理论	Dèng Xiǎopíng lǐlùn
毛泽东思想	Máo Zédōng sīxiǎng
李书记	Lǐ shūjì
陈校长	Chén xiàozhǎng
司马光	Sīmǎ Guāng
唐太宗	Táng Tàizōng
屈原	Qū Yuán
钱学森	Qián Xuésēn
白居易	Bái Jūyì
端午节	Duānwǔjié
中秋节	Zhōngqiūjié
长城	Chángchéng
故宫	Gùgōng
西湖	Xī Hú
黄浦江	Huángpǔ Jiāng
台湾海峡	Táiwān Hǎixiá
海南岛	Hǎinán Dǎo
珠穆朗玛峰	Zhūmùlǎngmǎ Fēng
乌鲁木齐市	Wūlǔmùqí Shì
呼和浩特	Hūhéhàotè
延安	Yán'ān
建瓯	Jiàn'ōu
答案	dá'àn
饥饿	jī'è
棉袄	mián'ǎo
企鹅	qǐ'é
早上好！	zǎoshang hǎo!
你的意见呢？	nǐ de yìjiàn ne?
全面依法治国	quánmiàn yīfǎ-zhìguó
中国特色社会主义	Zhōngguó tèsè shèhuì zhǔyì
中华民族伟大复兴	Zhōnghuá Mínzú wěidà fùxīng
京沪高铁	Jīng-Hù gāotiě
川渝地区	Chuān-Yú dìqū
安徽省合肥市	Ānhuī Shěng Héféi Shì
太湖流域	Tài Hú liúyù
华北平原	Huáběi Píngyuán
山东半岛	Shāndōng Bàndǎo
清华大学	Qīnghuá Dàxué
故宫博物院	Gùgōng Bówùyuàn
第三季度	dì-sān jìdù
三百多万人	sānbǎi duō wàn rén
五十六个民族	wǔshíliù gè mínzú
八月十五	bāyuè shíwǔ
五月四日	wǔyuè sì rì
千分之三	qiān fēn zhī sān
实现了	shíxiànle
经历过	jīnglìguo
坐着	zuòzhe
走得快	zǒu de kuài
想不到	xiǎng bù dào
收回来	shōu huílái
传下去	chuán xiàqù
说出	shuōchū
变成	biànchéng
慢慢地	mànmàn de
干部们	gànbùmen
心里	xīnlǐ
历史上	lìshǐ shàng
世界上	shìjiè shàng
漂漂亮亮	piàopiàoliàngliàng
清清白白	qīngqīngbáibái
说一说	shuō yī shuō
休息休息	xiūxi xiūxi
口若悬河	kǒuruò-xuánhé
坚定不移	jiāndìng-bùyí
高瞻远瞩	gāozhān-yuǎnzhǔ
承上启下	chéngshàng-qǐxià
张主任	Zhāng zhǔrèn
刘先生	Liú xiānsheng
孙中山	Sūn Zhōngshān
老赵	Lǎo Zhào
列宁	Lièníng
重阳节	Chóngyángjié
光明正大	guāngmíng-zhèngdà
天安门广场	Tiān'ānmén Guǎngchǎng
方圆	fāngyuán
东海	Dōng Hǎi
昆仑山	Kūnlún Shān
长白山	Chángbái Shān
女排	nǚpái
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


@pytest.mark.parametrize("text", ["", "\n", "abc", "“”", "，。", "第", "十", "a\nb", "𠮷", "十二〇", "五〇万"])
def test_odd_texts_do_no_harm(text):
    spell(text), numbered(text), marked(text), bopomofo(text), ruby_html(text)
