"""Spellings by GB/T 16159-2012: phrase and how the standard writes it (without the capital of a sentence)."""

import re

import pytest

from quizgen.language.orthography import bopomofo, marked, numbered, ruby_html, spell
from quizgen.language.word_lists import listed_in_order, listed_pairs
from quizgen.language.written_words.ordinary_words import is_no_name
from quizgen.language.written_words.set_phrases import sayings
from quizgen.model import Word

PHRASES = """
王小明家	Wáng Xiǎomíng jiā
李华家里	Lǐ Huá jiāli
数周后	shù zhōu hòu
叫醒了	jiàoxǐng le
扔掉了	rēngdiào le
拿走了	názǒu le
记住了	jìzhù le
摔倒了	shuāidǎo le
够得着	gòu de zháo
打开了	dǎkāile
看见了	kànjiànle
屋子里没人	wūzi li méi rén
爸爸去上班了	bàba qù shàngbān le
弟弟比我矮	dìdi bǐ wǒ ǎi
妹妹唱得好听	mèimei chàng de hǎotīng
外公外婆	wàigōng wàipó
叔叔阿姨好	shūshu āyí hǎo
大伯家的狗	dàbó jiā de gǒu
陈奶奶	Chén nǎinai
小李走了	Xiǎo Lǐ zǒu le
小李走到门口	Xiǎo Lǐ zǒudào ménkǒu
小马跑了	Xiǎo Mǎ pǎo le
小赵他们	Xiǎo Zhào tāmen
买回来一袋米	mǎi huílái yī dài mǐ
带回去给孩子吃	dài huíqù gěi háizi chī
走过去看看	zǒu guòqù kànkan
送她回家	sòng tā huí jiā
叫醒我	jiàoxǐng wǒ
扶起来	fú qǐlái
跌倒了	diēdǎo le
摔碎了一个碗	shuāisuìle yī gè wǎn
擦干净桌子	cā gānjìng zhuōzi
吃光了	chīguāng le
卖完了	màiwán le
来不及了	láibují le
认不出来	rèn bu chūlái
放不下心	fàng bu xià xīn
拿得动	ná de dòng
够不着	gòu bu zháo
没完没了	méiwán-méiliǎo
不声不响	bùshēng-bùxiǎng
有头有尾	yǒutóu-yǒuwěi
自言自语	zìyán-zìyǔ
二十五号下午	èrshíwǔ hào xiàwǔ
第二十一课	dì-èrshíyī kè
三分之一的人	sān fēn zhī yī de rén
十有八九	shíyǒu-bājiǔ
七八里路	qī-bā lǐ lù
上千只羊	shàngqiān zhī yáng
零下十度	língxià shí dù
一点五倍	yī diǎn wǔ bèi
两只手	liǎng zhī shǒu
一面听一面记	yīmiàn tīng yīmiàn jì
先看再买	xiān kàn zài mǎi
今天没空	jīntiān méi kòng
昨晚没睡好	zuówǎn méi shuìhǎo
他走得早	tā zǒu de zǎo
你写错了	nǐ xiěcuò le
他想错了	tā xiǎngcuò le
看错人了	kàncuò rén le
拿错包了	nácuò bāo le
听错话了	tīngcuò huà le
坐错车了	zuòcuò chē le
认错门了	rèncuò mén le
人都走光了	rén dōu zǒuguāng le
树叶黄了	shùyè huáng le
天气热了	tiānqì rè le
水喝完了	shuǐ hēwán le
茶凉了	chá liáng le
头发白了	tóufa bái le
衣服脏了	yīfu zāng le
腿断了	tuǐ duàn le
手破了	shǒu pò le
血流不止	xuèliú-bùzhǐ
走路去学校	zǒulù qù xuéxiào
坐火车回家	zuò huǒchē huí jiā
开车上班	kāichē shàngbān
在家里吃	zài jiāli chī
出门了	chūmén le
回到家	huídào jiā
离开家	líkāi jiā
想回家	xiǎng huí jiā
不想回家	bù xiǎng huí jiā
该回家了	gāi huí jiā le
快下雨了	kuài xià yǔ le
雨下大了	yǔ xiàdà le
下着小雨	xiàzhe xiǎoyǔ
淋了雨	línle yǔ
打着伞	dǎzhe sǎn
撑开伞	chēngkāi sǎn
打雪仗	dǎ xuězhàng
滑冰	huábīng
下象棋	xià xiàngqí
下一盘棋	xià yī pán qí
钓了一条大鱼	diàole yī tiáo dàyú
买错票了	mǎicuò piào le
找错人	zhǎocuò rén
穿错鞋	chuāncuò xié
先说再做	xiān shuō zài zuò
先来后到	xiānlái-hòudào
抬不起头	tái bu qǐ tóu
打不开门	dǎ bu kāi mén
张不开嘴	zhāng bu kāi zuǐ
直不起腰	zhí bu qǐ yāo
他不开门	tā bù kāimén
老张不出门	Lǎo Zhāng bù chūmén
小张不开会	Xiǎo Zhāng bù kāihuì
去趟银行	qù tàng yínháng
跑趟医院	pǎo tàng yīyuàn
出趟远门	chū tàng yuǎnmén
好深的井	hǎo shēn de jǐng
好长的路	hǎo cháng de lù
不去就算了	bù qù jiù suàn le
你几点下班	nǐ jǐ diǎn xiàbān
我们一起去吧	wǒmen yīqǐ qù ba
衣服穿少了	yīfu chuānshǎo le
听懂了	tīngdǒng le
学会游泳	xuéhuì yóuyǒng
找到工作	zhǎodào gōngzuò
丢了工作	diūle gōngzuò
回趟老家	huí tàng lǎojiā
去趟超市	qù tàng chāoshì
下趟馆子	xià tàng guǎnzi
一进门就喊	yī jìnmén jiù hǎn
一放假就回家	yī fàngjià jiù huí jiā
一说就笑	yī shuō jiù xiào
一问才知道	yī wèn cái zhīdào
一吃就停不下来	yī chī jiù tíng bu xiàlái
没有不知道的	méiyǒu bù zhīdào de
你不去谁去	nǐ bù qù shéi qù
能来就来	néng lái jiù lái
爱去不去	ài qù bù qù
走也不是留也不是	zǒu yě bù shì liú yě bù shì
连他都不认识	lián tā dōu bù rènshi
除了星期天都上班	chúle xīngqītiān dōu shàngbān
从家到学校	cóng jiā dào xuéxiào
离这儿不远	lí zhèr bù yuǎn
给我来杯茶	gěi wǒ lái bēi chá
替我问好	tì wǒ wènhǎo
跟我走	gēn wǒ zǒu
被狗咬了一口	bèi gǒu yǎole yī kǒu
让车撞了	ràng chē zhuàng le
叫雨淋了	jiào yǔ lín le
桌上摆着花	zhuō shàng bǎizhe huā
墙上挂着画	qiáng shàng guàzhe huà
门外站着人	mén wài zhànzhe rén
前面来了一辆车	qiánmian láile yī liàng chē
家里来客人了	jiāli lái kèrén le
村里死了一头牛	cūn li sǐle yī tóu niú
比我大两岁	bǐ wǒ dà liǎng suì
没有你高	méiyǒu nǐ gāo
像妈妈一样	xiàng māma yīyàng
这么多人	zhème duō rén
哪有这么贵的	nǎ yǒu zhème guì de
有两米高	yǒu liǎng mǐ gāo
三十来岁的人	sānshí lái suì de rén
好大的雨	hǎo dà de yǔ
好冷的天	hǎo lěng de tiān
怪可怜的	guài kělián de
可漂亮了	kě piàoliang le
累坏了	lèihuài le
忙坏了	mánghuài le
饿坏了	èhuài le
吓得脸都白了	xià de liǎn dōu bái le
看把你急的	kàn bǎ nǐ jí de
够喝了	gòu hē le
晚来一步	wǎn lái yī bù
少说几句	shǎo shuō jǐ jù
东找西找	dōngzhǎo-xīzhǎo
左等右等	zuǒděng-yòuděng
前思后想	qiánsī-hòuxiǎng
那帮人	nà bāng rén
一道闪电	yī dào shǎndiàn
满院子花	mǎn yuànzi huā
满桌子菜	mǎn zhuōzi cài
八点二十	bā diǎn èrshí
九点四十五	jiǔ diǎn sìshíwǔ
十二点五十分	shí'èr diǎn wǔshí fēn
老师让我们回家	lǎoshī ràng wǒmen huí jiā
他叫我去一趟	tā jiào wǒ qù yī tàng
请你开一下门	qǐng nǐ kāi yīxià mén
他说他不来了	tā shuō tā bù lái le
听说你病了	tīngshuō nǐ bìng le
我觉得挺好	wǒ juéde tǐng hǎo
挺不错的	tǐng bùcuò de
够吃了	gòu chī le
不够用	bùgòu yòng
太好了	tài hǎo le
大多了	dà duō le
好得多	hǎo de duō
比去年多一倍	bǐ qùnián duō yī bèi
多了三个	duōle sān gè
少说两句	shǎo shuō liǎng jù
早来一会儿	zǎo lái yīhuìr
晚走十分钟	wǎn zǒu shí fēnzhōng
先吃饭后洗澡	xiān chīfàn hòu xǐzǎo
一会儿就到	yīhuìr jiù dào
刚才还在这儿	gāngcái hái zài zhèr
马上要考试了	mǎshàng yào kǎoshì le
快过年了	kuài guònián le
快要迟到了	kuàiyào chídào le
从早到晚	cóng zǎo dào wǎn
前前后后	qiánqiánhòuhòu
大街小巷	dàjiē-xiǎoxiàng
东跑西跑	dōngpǎo-xīpǎo
左看右看	zuǒkàn-yòukàn
走来走去	zǒulái-zǒuqù
想来想去	xiǎnglái-xiǎngqù
吃吃喝喝	chīchīhēhē
打打闹闹	dǎdǎnàonào
高高的个子	gāogāo de gèzi
圆圆的脸	yuányuán de liǎn
胖乎乎的手	pànghūhū de shǒu
干巴巴	gānbābā
一座座高楼	yī zuòzuò gāolóu
个个都好	gègè dōu hǎo
家家都有	jiājiā dōu yǒu
件件衣服	jiànjiàn yīfu
一把椅子	yī bǎ yǐzi
一根头发	yī gēn tóufa
两双筷子	liǎng shuāng kuàizi
三张桌子	sān zhāng zhuōzi
四只小鸡	sì zhī xiǎojī
五匹马	wǔ pǐ mǎ
六头猪	liù tóu zhū
七条鱼	qī tiáo yú
八朵花	bā duǒ huā
九棵树	jiǔ kē shù
十辆车	shí liàng chē
一帮人	yī bāng rén
一伙儿人	yī huǒr rén
一笔钱	yī bǐ qián
一阵雷声	yī zhèn léishēng
一道彩虹	yī dào cǎihóng
一片草地	yī piàn cǎodì
一块手表	yī kuài shǒubiǎo
一副手套	yī fù shǒutào
一套房子	yī tào fángzi
一门功课	yī mén gōngkè
一顿晚饭	yī dùn wǎnfàn
一趟火车	yī tàng huǒchē
一身新衣服	yī shēn xīn yīfu
一肚子火	yī dùzi huǒ
一屋子人	yī wūzi rén
满屋子烟	mǎn wūzi yān
半个西瓜	bàn gè xīguā
半天没说话	bàntiān méi shuōhuà
三斤半	sān jīn bàn
一米八	yī mǐ bā
两块五	liǎng kuài wǔ
八点一刻	bā diǎn yī kè
差十分七点	chà shí fēn qī diǎn
三点四十	sān diǎn sìshí
二月二十九号	èryuè èrshíjiǔ hào
一九九八年	yī jiǔ jiǔ bā nián
九十年代	jiǔshí niándài
二〇二五年	èr líng èr wǔ nián
农历七月初七	nónglì qīyuè chūqī
第二天早上	dì-èr tiān zǎoshang
第一名和第二名	dì-yī míng hé dì-èr míng
头一天	tóu yī tiān
最后一天	zuìhòu yī tiān
上一次	shàng yī cì
下一站	xià yī zhàn
另一个	lìng yī gè
每一个人	měi yī gè rén
哪一个	nǎ yī gè
这一回	zhè yī huí
那几本书	nà jǐ běn shū
不说话	bù shuōhuà
没听懂	méi tīngdǒng
没做完	méi zuòwán
没说清楚	méi shuō qīngchu
还没吃	hái méi chī
都没来	dōu méi lái
就不去	jiù bù qù
刚出门	gāng chūmén
才五岁	cái wǔ suì
真冷	zhēn lěng
多好啊	duō hǎo a
这么大	zhème dà
那么远	nàme yuǎn
怎么走	zěnme zǒu
不那么贵	bù nàme guì
最好别去	zuìhǎo bié qù
大概五点	dàgài wǔ diǎn
差不多十个	chàbuduō shí gè
手里拿着伞	shǒu li názhe sǎn
嘴里含着糖	zuǐ li hánzhe táng
头上戴着帽子	tóu shàng dàizhe màozi
脚上穿着鞋	jiǎo shàng chuānzhe xié
腰上系着带子	yāo shàng jìzhe dàizi
窗前	chuāng qián
楼后	lóu hòu
校门口	xiàoménkǒu
村东头	cūn dōngtóu
城西	chéng xī
河对岸	hé duì'àn
山脚下	shānjiǎo xià
路两边	lù liǎngbiān
家门口	jiāménkǒu
钱包里	qiánbāo li
冰箱里有鱼	bīngxiāng li yǒu yú
晚会上	wǎnhuì shàng
比赛中	bǐsài zhōng
暑假里	shǔjià li
假期中	jiàqī zhōng
两天内	liǎng tiān nèi
三年前	sān nián qián
十年后	shí nián hòu
下课后	xiàkè hòu
回家前	huí jiā qián
吃饭时	chīfàn shí
睡觉前	shuìjiào qián
国庆期间	guóqìng qījiān
起床以后	qǐchuáng yǐhòu
去的时候	qù de shíhou
没事的时候	méishì de shíhou
看书的人	kàn shū de rén
卖菜的	mài cài de
开车的	kāichē de
我的和你的	wǒ de hé nǐ de
新买的车	xīn mǎi de chē
刚来的同学	gāng lái de tóngxué
昨天的报纸	zuótiān de bàozhǐ
妈妈做的	māma zuò de
好吃的东西	hǎochī de dōngxi
又大又红的苹果	yòu dà yòu hóng de píngguǒ
高兴地说	gāoxìng de shuō
大声地唱	dàshēng de chàng
跑得很快	pǎo de hěn kuài
唱得真好听	chàng de zhēn hǎotīng
说得大家都笑了	shuō de dàjiā dōu xiào le
来得太晚	lái de tài wǎn
走得了走不了	zǒu de liǎo zǒu bu liǎo
吃得了	chī de liǎo
会不会	huì bù huì
行不行	xíng bù xíng
看不看得见	kàn bù kàn de jiàn
试试吧	shìshi ba
逛逛街	guàngguang jiē
拍了拍手	pāile pāi shǒu
推了一把	tuīle yī bǎ
踢了一脚	tīle yī jiǎo
喊了一声	hǎnle yī shēng
打了他一下	dǎle tā yīxià
饭好了	fàn hǎo le
菜凉了	cài liáng le
冰化了	bīng huà le
灯灭了	dēng miè le
门坏了	mén huài le
车坏了	chē huài le
树死了	shù sǐ le
花谢了	huā xiè le
鸟飞了	niǎo fēi le
人走了	rén zǒu le
流眼泪	liú yǎnlèi
流口水	liú kǒushuǐ
量血压	liáng xuèyā
量身高	liáng shēngāo
少吃点	shǎo chī diǎn
多喝点	duō hē diǎn
快吃点	kuài chī diǎn
不用说	bùyòng shuō
不用去	bùyòng qù
不用问	bùyòng wèn
不用洗	bùyòng xǐ
把行李带走	bǎ xíngli dàizǒu
唱歌跳舞	chànggē tiàowǔ
洗衣做饭	xǐ yī zuòfàn
打针吃药	dǎzhēn chī yào
刮风下雨	guā fēng xià yǔ
我们得走了	wǒmen děi zǒu le
不得不去	bùdébù qù
要不咱们走吧	yàobù zánmen zǒu ba
今天没下雨	jīntiān méi xià yǔ
下大雨了	xià dàyǔ le
下小雪	xià xiǎoxuě
雨下得很大	yǔ xià de hěn dà
雪化了	xuě huà le
风很大	fēng hěn dà
头有点晕	tóu yǒudiǎn yūn
嗓子哑了	sǎngzi yǎ le
流鼻涕	liú bítì
打喷嚏	dǎ pēntì
量体温	liáng tǐwēn
看医生	kàn yīshēng
挂号看病	guàhào kànbìng
住了三天医院	zhùle sān tiān yīyuàn
病好了	bìng hǎo le
牙疼得睡不着	yá téng de shuì bu zháo
眼睛看不清	yǎnjing kàn bu qīng
耳朵听不见	ěrduo tīng bu jiàn
剪头发	jiǎn tóufa
刮胡子	guā húzi
扫地擦桌子	sǎodì cā zhuōzi
倒垃圾	dào lājī
买菜做饭	mǎi cài zuòfàn
洗碗刷锅	xǐ wǎn shuā guō
包了一顿饺子	bāole yī dùn jiǎozi
喝了半瓶酒	hēle bàn píng jiǔ
吃了两口就不吃了	chīle liǎng kǒu jiù bù chī le
这道菜太咸	zhè dào cài tài xián
那家饭馆	nà jiā fànguǎn
服务员买单	fúwùyuán mǎidān
打包带走	dǎbāo dàizǒu
请客吃饭	qǐngkè chīfàn
干杯	gānbēi
祝你生日快乐	zhù nǐ shēngrì kuàilè
新年好	xīnnián hǎo
过年好	guònián hǎo
一路平安	yīlù-píng'ān
一路顺风	yīlù-shùnfēng
最近怎么样	zuìjìn zěnmeyàng
还可以	hái kěyǐ
麻烦你了	máfan nǐ le
谢谢大家	xièxie dàjiā
不用谢	bùyòng xiè
对不起来晚了	duìbuqǐ láiwǎn le
没事儿	méishìr
算了吧	suànle ba
那当然	nà dāngrán
怪不得	guàibude
说的也是	shuō de yě shì
你说得对	nǐ shuō de duì
我看行	wǒ kàn xíng
随你的便	suí nǐ de biàn
有什么事吗	yǒu shénme shì ma
没什么事	méi shénme shì
你在干什么	nǐ zài gàn shénme
正在做饭呢	zhèngzài zuòfàn ne
电视开着呢	diànshì kāizhe ne
孩子还小	háizi hái xiǎo
他个子高	tā gèzi gāo
头发很长	tóufa hěn cháng
脸都红了	liǎn dōu hóng le
哭得很伤心	kū de hěn shāngxīn
冻得直发抖	dòng de zhí fādǒu
跑得满头大汗	pǎo de mǎntóu-dàhàn
走了很远的路	zǒule hěn yuǎn de lù
等了他半天	děngle tā bàntiān
见过他几次	jiànguo tā jǐ cì
去过上海没有	qùguo Shànghǎi méiyǒu
从来没见过	cónglái méi jiànguo
好像在哪儿见过	hǎoxiàng zài nǎr jiànguo
东西放哪儿了	dōngxi fàng nǎr le
放在桌上	fàngzài zhuō shàng
送到门口	sòngdào ménkǒu
寄给朋友	jìgěi péngyou
借给同学	jiègěi tóngxué
拿给我看	nágěi wǒ kàn
飞往上海	fēiwǎng Shànghǎi
多吃点菜	duō chī diǎn cài
多穿点衣服	duō chuān diǎn yīfu
少喝点酒	shǎo hē diǎn jiǔ
早点回家	zǎo diǎn huí jiā
晚点再来	wǎn diǎn zài lái
卖早点	mài zǎodiǎn
好好学	hǎohǎo xué
好好说	hǎohǎo shuō
慢慢走	mànmàn zǒu
慢慢吃	mànmàn chī
快快来	kuàikuài lái
查资料	chá zīliào
查地图	chá dìtú
包粽子	bāo zòngzi
买菜去	mǎi cài qù
打水去	dǎ shuǐ qù
看戏去	kàn xì qù
洗个脸	xǐ gè liǎn
道个歉	dào gè qiàn
打个针	dǎ gè zhēn
拍个照	pāi gè zhào
聊了会天	liáole huì tiān
坐了会车	zuòle huì chē
喝了杯茶	hēle bēi chá
写了封信	xiěle fēng xìn
看了场球	kànle chǎng qiú
离了婚	líle hūn
生了病	shēngle bìng
下了班	xiàle bān
越看越爱	yuè kàn yuè ài
越吃越胖	yuè chī yuè pàng
王家	Wáng jiā
张家和李家	Zhāng jiā hé Lǐ jiā
不是苹果而是梨	bù shì píngguǒ érshì lí
他才来	tā cái lái
现在才到	xiànzài cái dào
这样才行	zhèyàng cái xíng
叮咚响	dīngdōng xiǎng
咕咚响	gūdōng xiǎng
哈哈笑	hāhā xiào
他是谁	tā shì shéi
你叫什么名字	nǐ jiào shénme míngzi
我姓王	wǒ xìng Wáng
认识你很高兴	rènshi nǐ hěn gāoxìng
你家有几口人	nǐ jiā yǒu jǐ kǒu rén
我家在城里	wǒ jiā zài chéng li
孩子上几年级	háizi shàng jǐ niánjí
上小学三年级	shàng xiǎoxué sān niánjí
天气真好	tiānqì zhēn hǎo
外面冷得很	wàimian lěng de hěn
公交车坐满了人	gōngjiāochē zuòmǎnle rén
地铁站怎么走	dìtiězhàn zěnme zǒu
过马路要小心	guò mǎlù yào xiǎoxīn
红灯停绿灯行	hóngdēng tíng lǜdēng xíng
钥匙丢了	yàoshi diū le
钱包被偷了	qiánbāo bèi tōu le
手机坏了	shǒujī huài le
修好了没有	xiūhǎo le méiyǒu
灯还亮着	dēng hái liàngzhe
门没锁	mén méi suǒ
别忘了关窗	bié wàngle guān chuāng
先洗手再吃饭	xiān xǐshǒu zài chīfàn
水开了	shuǐ kāi le
倒杯水喝	dào bēi shuǐ hē
再来一碗	zài lái yī wǎn
吃饱了没有	chībǎo le méiyǒu
味道怎么样	wèidào zěnmeyàng
有点儿咸	yǒudiǎnr xián
少放点盐	shǎo fàng diǎn yán
多喝热水	duō hē rèshuǐ
早点休息	zǎo diǎn xiūxi
晚上早点睡	wǎnshang zǎo diǎn shuì
明天见	míngtiān jiàn
回头再说	huítóu zàishuō
慢慢来	mànmàn lái
小心点儿	xiǎoxīn diǎnr
站住	zhànzhù
坐下	zuòxià
躺下休息	tǎngxià xiūxi
起床了	qǐchuáng le
该起床了	gāi qǐchuáng le
下课了	xiàkè le
放学以后	fàngxué yǐhòu
做完作业	zuòwán zuòyè
背课文	bèi kèwén
听写生词	tīngxiě shēngcí
造句子	zào jùzi
借本书看	jiè běn shū kàn
还书去	huán shū qù
打羽毛球	dǎ yǔmáoqiú
跑步去	pǎobù qù
爬了一天山	pále yī tiān shān
游了一会儿泳	yóule yīhuìr yǒng
唱个歌	chàng gè gē
跳个舞	tiào gè wǔ
讲个笑话	jiǎng gè xiàohua
理个发	lǐ gè fà
见个面	jiàn gè miàn
散了会步	sànle huì bù
吃了顿饭	chīle dùn fàn
睡了个好觉	shuìle gè hǎo jiào
生我的气	shēng wǒ de qì
帮他的忙	bāng tā de máng
开他的玩笑	kāi tā de wánxiào
上谁的当	shàng shéi de dàng
毕了业	bìle yè
离过婚	líguo hūn
吃不了苦	chī bu liǎo kǔ
说不出口	shuō bu chū kǒu
站不起来	zhàn bu qǐlái
睡得着	shuì de zháo
越下越大	yuè xià yuè dà
越想越气	yuè xiǎng yuè qì
边走边说	biān zǒu biān shuō
又冷又饿	yòu lěng yòu è
不冷不热	bùlěng-bùrè
不大不小	bùdà-bùxiǎo
什么都不想吃	shénme dōu bù xiǎng chī
哪儿也没去	nǎr yě méi qù
怎么也睡不着	zěnme yě shuì bu zháo
一个人也没有	yī gè rén yě méiyǒu
一次也没去过	yī cì yě méi qùguo
八达岭长城	Bādálǐng Chángchéng
四川省成都市青羊区	Sìchuān Shěng Chéngdū Shì Qīngyáng Qū
小王子	xiǎowángzǐ
张阿姨	Zhāng āyí
李家	Lǐ jiā
司徒雷登	Sītú Léidēng
十二个月	shí'èr gè yuè
二百零五	èrbǎi líng wǔ
一百多斤	yībǎi duō jīn
四五点钟	sì-wǔ diǎnzhōng
七八十岁	qī-bāshí suì
三分钟热度	sān fēnzhōng rèdù
两成半	liǎng chéng bàn
三倍以上	sān bèi yǐshàng
第一百零一次	dì-yībǎi líng yī cì
大年初二	dànián chū'èr
正月里	zhēngyuè li
五点零三分	wǔ diǎn líng sān fēn
一批批货物	yī pīpī huòwù
一句一句地说	yī jù yī jù de shuō
一天天长大	yī tiāntiān zhǎngdà
三三两两	sānsānliǎngliǎng
乱七八糟	luànqībāzāo
一清二楚	yīqīng-èrchǔ
为国争光	wèiguó-zhēngguāng
大同小异	dàtóng-xiǎoyì
非此即彼	fēicǐ-jíbǐ
可有可无	kěyǒu-kěwú
总教练	zǒngjiàoliàn
超高速	chāogāosù
老古董	lǎogǔdǒng
可爱	kě'ài
艺术性	yìshùxìng
标准化	biāozhǔnhuà
负责人	fùzérén
木匠	mùjiang
瞎子	xiāzi
念头	niàntou
孩子气	háiziqì
科技界	kējìjiè
司机们	sījīmen
这孩子	zhè háizi
那年冬天	nà nián dōngtiān
哪位老师	nǎ wèi lǎoshī
每两年一次	měi liǎng nián yī cì
各取所需	gèqǔ-suǒxū
本月十五日	běn yuè shíwǔ rì
我们班	wǒmen bān
自己人	zìjǐrén
人家孩子	rénjia háizi
别人的东西	biérén de dōngxi
很不好	hěn bù hǎo
最不喜欢	zuì bù xǐhuan
非常非常远	fēicháng fēicháng yuǎn
国家建立职业资格考试制度	guójiā jiànlì zhíyè zīgé kǎoshì zhìdù
200海里	200 hǎi lǐ
记者吴小龙	jìzhě Wú Xiǎolóng
厂长李卫东	chǎngzhǎng Lǐ Wèidōng
锅里有饭	guō li yǒu fàn
常常去	chángcháng qù
马上就来	mǎshàng jiù lái
一直没有	yīzhí méiyǒu
几乎没人知道	jīhū méi rén zhīdào
恐怕来不了	kǒngpà lái bu liǎo
在桌子上	zài zhuōzi shàng
关于爱情	guānyú àiqíng
自从去年	zìcóng qùnián
被雨淋湿了	bèi yǔ línshī le
把信寄了	bǎ xìn jì le
不是老师而是学生	bù shì lǎoshī érshì xuésheng
虽然贵但是好	suīrán guì dànshì hǎo
因为忙所以没来	yīnwèi máng suǒyǐ méi lái
既便宜又好吃	jì piányi yòu hǎochī
只有这样才行	zhǐyǒu zhèyàng cái xíng
只要努力就行	zhǐyào nǔlì jiù xíng
要么去要么留	yàome qù yàome liú
与其等不如走	yǔqí děng bùrú zǒu
红的花绿的叶	hóng de huā lǜ de yè
偷偷地哭	tōutōu de kū
长得像妈妈	zhǎng de xiàng māma
忙得没空吃饭	máng de méi kòng chīfàn
来了又走了	láile yòu zǒu le
吃着饭看电视	chīzhe fàn kàn diànshì
看过两遍	kànguo liǎng biàn
你们呢	nǐmen ne
真好啊	zhēn hǎo a
哎呀	āiyā
叮当响	dīngdāng xiǎng
军民鱼水情	jūnmín yúshuǐqíng
中小学教师	zhōng-xiǎoxué jiàoshī
城乡一体	chéngxiāng yītǐ
南水北调	nánshuǐ-běidiào
喝点水	hē diǎn shuǐ
吃点水果	chī diǎn shuǐguǒ
看点书	kàn diǎn shū
做点事	zuò diǎn shì
带点钱	dài diǎn qián
学点英语	xué diǎn Yīngyǔ
睡一觉就好	shuì yī jiào jiù hǎo
下个星期一	xià gè xīngqīyī
这个星期六	zhège xīngqīliù
上个星期五	shàng gè xīngqīwǔ
上星期三	shàng xīngqīsān
没人去	méi rén qù
没油了	méi yóu le
没票了	méi piào le
没车坐	méi chē zuò
矮一头	ǎi yī tóu
打一针就好	dǎ yī zhēn jiù hǎo
想妈妈	xiǎng māma
村里村外	cūn li cūn wài
家里家外	jiā li jiā wài
城里城外	chéng li chéng wài
急死人了	jísǐ rén le
累死我了	lèisǐ wǒ le
累死了	lèisǐ le
饿死了	èsǐ le
哭出声来	kūchū shēng lái
喊出声来	hǎnchū shēng lái
跳上车	tiàoshàng chē
走进门	zǒujìn mén
他太会说话了	tā tài huì shuōhuà le
妈妈的生日	māma de shēngrì
姐姐在洗衣服	jiějie zài xǐ yīfu
弟弟哭了	dìdi kū le
哥哥嫂子	gēge sǎozi
小两口儿	xiǎoliǎngkǒur
老两口	lǎoliǎngkǒu
隔壁邻居	gébì línjū
门口的树	ménkǒu de shù
屋里屋外	wū li wū wài
箱子里头	xiāngzi lǐtou
车站对面	chēzhàn duìmiàn
银行旁边	yínháng pángbiān
北京以北	Běijīng yǐběi
三天以后	sān tiān yǐhòu
五年以前	wǔ nián yǐqián
半夜三点	bànyè sān diǎn
好些日子	hǎoxiē rìzi
一点儿也不累	yīdiǎnr yě bù lèi
有点儿热	yǒudiǎnr rè
差点儿摔倒	chàdiǎnr shuāidǎo
累得要命	lèi de yàomìng
好吃极了	hǎochī jí le
疼死了	téngsǐ le
气死我了	qìsǐ wǒ le
吓了一跳	xiàle yī tiào
笑出声来	xiàochū shēng lái
哭起来	kū qǐlái
跑回宿舍	pǎohuí sùshè
走进教室	zǒujìn jiàoshì
跳下床	tiàoxià chuáng
拿出一本书	náchū yī běn shū
想出办法	xiǎngchū bànfǎ
看上去很累	kàn shàngqù hěn lèi
看样子要下雨	kànyàngzi yào xià yǔ
不大清楚	bù dà qīngchu
不太会说	bù tài huì shuō
做不到	zuò bu dào
找不着	zhǎo bu zháo
买不到票	mǎi bu dào piào
装不下	zhuāng bu xià
吃得下	chī de xià
忘不了	wàng bu liǎo
好不好	hǎo bù hǎo
是不是	shì bù shì
去没去	qù méi qù
有没有空	yǒu méiyǒu kòng
你看不看	nǐ kàn bù kàn
多大年纪	duō dà niánjì
多高	duō gāo
多少人	duōshao rén
谁的伞	shéi de sǎn
几岁了	jǐ suì le
第几课	dì-jǐ kè
倒数第一	dàoshǔ dì-yī
前几年	qián jǐ nián
下半夜	xiàbànyè
大前天	dàqiántiān
后天上午	hòutiān shàngwǔ
去年冬天	qùnián dōngtiān
礼拜天	lǐbàitiān
过年回家	guònián huí jiā
过生日	guò shēngrì
吹蜡烛	chuī làzhú
切蛋糕	qiē dàngāo
炒鸡蛋	chǎo jīdàn
煮面条	zhǔ miàntiáo
红烧肉	hóngshāoròu
酸辣汤	suānlàtāng
西红柿炒鸡蛋	xīhóngshì chǎo jīdàn
一碗牛肉面	yī wǎn niúròumiàn
三个包子	sān gè bāozi
半斤白酒	bàn jīn báijiǔ
一双布鞋	yī shuāng bùxié
一件毛衣	yī jiàn máoyī
两条裤子	liǎng tiáo kùzi
这件大衣	zhè jiàn dàyī
试试大小	shìshi dàxiǎo
戴着眼镜	dàizhe yǎnjìng
长着一双大眼睛	zhǎngzhe yī shuāng dà yǎnjing
留着长发	liúzhe chángfà
我去买点菜	wǒ qù mǎi diǎn cài
你吃过早饭没有	nǐ chīguo zǎofàn méiyǒu
把门关上	bǎ mén guānshàng
把灯打开	bǎ dēng dǎkāi
天亮了	tiān liàng le
孩子睡着了	háizi shuìzháo le
他刚睡醒	tā gāng shuìxǐng
洗完澡就睡觉	xǐwán zǎo jiù shuìjiào
你帮我一下	nǐ bāng wǒ yīxià
太贵了	tài guì le
便宜一点儿	piányi yīdiǎnr
一共多少钱	yīgòng duōshao qián
找你五块钱	zhǎo nǐ wǔ kuài qián
今天几月几号	jīntiān jǐ yuè jǐ hào
现在几点了	xiànzài jǐ diǎn le
三点差五分	sān diǎn chà wǔ fēn
下个星期天	xià gè xīngqītiān
我先走了	wǒ xiān zǒu le
别客气	bié kèqi
没意思	méi yìsi
有意思	yǒu yìsi
请坐	qǐng zuò
请进	qǐng jìn
再见	zàijiàn
肚子饿了	dùzi è le
吃得太饱	chī de tài bǎo
喝多了	hēduō le
睡不着	shuì bu zháo
起不来	qǐ bu lái
来得及吃饭	láidejí chīfàn
想家了	xiǎng jiā le
刚下火车	gāng xià huǒchē
坐公交车去	zuò gōngjiāochē qù
往左拐	wǎng zuǒ guǎi
在路口停一下	zài lùkǒu tíng yīxià
菜做好了	cài zuòhǎo le
衣服晾干了	yīfu liànggān le
把碗洗了	bǎ wǎn xǐ le
房间收拾好了	fángjiān shōushi hǎo le
手机没电了	shǒujī méi diàn le
发个短信	fā gè duǎnxìn
下了一夜雨	xiàle yī yè yǔ
刮了一天风	guāle yī tiān fēng
发烧了	fāshāo le
打了一针	dǎle yī zhēn
吃两片药	chī liǎng piàn yào
过两天就好	guò liǎng tiān jiù hǎo
老师好	lǎoshī hǎo
同学们再见	tóngxuémen zàijiàn
写完作业再玩	xiěwán zuòyè zài wán
考得不错	kǎo de bùcuò
听得清楚吗	tīng de qīngchu ma
一边吃一边看	yībiān chī yībiān kàn
又想吃又怕胖	yòu xiǎng chī yòu pà pàng
越来越冷了	yuèláiyuè lěng le
连饭也没吃	lián fàn yě méi chī
除了他都来了	chúle tā dōu lái le
比我高一头	bǐ wǒ gāo yī tóu
跟他一样大	gēn tā yīyàng dà
让他进来	ràng tā jìnlái
把书递过来	bǎ shū dì guòlái
从楼上掉下来	cóng lóushàng diào xiàlái
他跑得比谁都快	tā pǎo de bǐ shéi dōu kuài
大人小孩都爱看	dàrén xiǎohái dōu ài kàn
爷爷今年七十了	yéye jīnnián qīshí le
二十出头	èrshí chūtóu
除夕晚上	chúxī wǎnshang
包饺子吃	bāo jiǎozi chī
贴春联放鞭炮	tiē chūnlián fàng biānpào
给爷爷拜年	gěi yéye bàinián
成渝地区	Chéng-Yú dìqū
人大常委会	Réndà Chángwěihuì
常务副市长	chángwù fùshìzhǎng
赵书记	Zhào shūjì
尼布楚条约	Níbùchǔ Tiáoyuē
第一副总理	dì-yī fùzǒnglǐ
一万五千公里	yīwàn wǔqiān gōnglǐ
每年增长百分之五	měi nián zēngzhǎng bǎi fēn zhī wǔ
三万多人	sānwàn duō rén
十几亿人口	shíjǐ yì rénkǒu
七十多年来	qīshí duō nián lái
营商环境	yíngshāng huánjìng
坚持改革开放	jiānchí gǎigé kāifàng
保障和改善民生	bǎozhàng hé gǎishàn mínshēng
向社会公布	xiàng shèhuì gōngbù
由国务院批准	yóu Guówùyuàn pīzhǔn
自公布之日起施行	zì gōngbù zhī rì qǐ shīxíng
依法追究刑事责任	yīfǎ zhuījiū xíngshì zérèn
当事人双方	dāngshìrén shuāngfāng
有期徒刑三年	yǒuqī túxíng sān nián
各级人民政府	gè jí rénmín zhèngfǔ
日益增长的需要	rìyì zēngzhǎng de xūyào
有计划地推进	yǒu jìhuà de tuījìn
取得了重大成果	qǔdéle zhòngdà chéngguǒ
长三角一体化	Cháng-Sānjiǎo yītǐhuà
二氧化碳排放	èryǎnghuàtàn páifàng
改革开放以来	gǎigé kāifàng yǐlái
看清楚	kàn qīngchu
说明白	shuō míngbai
试试	shìshi
一学就会	yī xué jiù huì
一回家就睡觉	yī huí jiā jiù shuìjiào
一边走一边说	yībiān zǒu yībiān shuō
又便宜又好吃	yòu piányi yòu hǎochī
一点儿也不贵	yīdiǎnr yě bù guì
等一会儿	děng yīhuìr
有点儿冷	yǒudiǎnr lěng
冰棍儿	bīnggùnr
这儿的天气	zhèr de tiānqì
直角三角形	zhíjiǎo sānjiǎoxíng
北京语言大学出版社	Běijīng Yǔyán Dàxué Chūbǎnshè
多家大学出版社	duō jiā dàxué chūbǎnshè
哈雷彗星	Hāléi huìxīng
说文解字	Shuōwén Jiězì
喝一杯咖啡	hē yī bēi kāfēi
抽一支烟	chōu yī zhī yān
姐妹俩	jiěmèi liǎ
母子俩	mǔzǐ liǎ
爷儿俩	yé'érliǎ
穿好衣服	chuānhǎo yīfu
关好门	guānhǎo mén
管好自己	guǎnhǎo zìjǐ
等腰三角形	děngyāo sānjiǎoxíng
直角坐标系	zhíjiǎo zuòbiāoxì
主谓宾	zhǔ-wèi-bīn
穿好看的衣服	chuān hǎokàn de yīfu
爷爷奶奶	yéye nǎinai
儿媳妇儿	érxífur
邮局旁边	yóujú pángbiān
春节以前	Chūnjié yǐqián
两国之间	liǎng guó zhījiān
前天晚上	qiántiān wǎnshang
十二点半	shí'èr diǎn bàn
一目了然	yīmù-liǎorán
打招呼	dǎ zhāohu
三天打鱼两天晒网	sān tiān dǎ yú liǎng tiān shài wǎng
下雨了	xià yǔ le
快走吧	kuài zǒu ba
去过两次	qùguo liǎng cì
他是昨天来的	tā shì zuótiān lái de
不能不去	bù néng bù qù
睡了一大觉	shuìle yī dà jiào
二三百人	èr-sānbǎi rén
几十本书	jǐshí běn shū
咱们俩	zánmen liǎ
李阿姨	Lǐ āyí
比他高一点儿	bǐ tā gāo yīdiǎnr
给妈妈打电话	gěi māma dǎ diànhuà
肚子疼	dùzi téng
音乐爱好者	yīnyuè àihàozhě
川藏公路	Chuān-Zàng Gōnglù
陈市长	Chén shìzhǎng
四亿五千万吨	sìyì wǔqiān wàn dūn
乡村振兴战略	xiāngcūn zhènxīng zhànlüè
经双方协商	jīng shuāngfāng xiéshāng
以事实为依据	yǐ shìshí wéi yījù
已生效的判决	yǐ shēngxiào de pànjué
大会主席团	dàhuì zhǔxítuán
哈萨克族	Hāsàkèzú
农民工子女	nóngmíngōng zǐnǚ
生产者和消费者	shēngchǎnzhě hé xiāofèizhě
写错字	xiěcuò zì
安安静静	ān'ānjìngjìng
一到冬天就下雪	yī dào dōngtiān jiù xià xuě
玩儿了一天	wánrle yī tiān
姥姥家	lǎolao jiā
学校对面	xuéxiào duìmiàn
后天早上	hòutiān zǎoshang
不怎么样	bù zěnmeyàng
连我也不知道	lián wǒ yě bù zhīdào
差一刻九点	chà yī kè jiǔ diǎn
反垄断执法	fǎnlǒngduàn zhífǎ
半自动洗衣机	bànzìdòng xǐyījī
志愿者们都到齐了	zhìyuànzhěmen dōu dàoqí le
桌子底下有一只猫	zhuōzi dǐxia yǒu yī zhī māo
墙上挂着一幅地图	qiáng shàng guàzhe yī fú dìtú
长江以南地区	Cháng Jiāng yǐnán dìqū
老百姓的钱袋子	lǎobǎixìng de qiándàizi
亚热带季风气候	yàrèdài jìfēng qìhòu
副总编辑	fùzǒngbiānjí
节假日期间	jiéjiàrì qījiān
我去过两次西藏	wǒ qùguo liǎng cì Xīzàng
生了三天气	shēngle sān tiān qì
把房间收拾干净	bǎ fángjiān shōushi gānjìng
从楼里跑出去	cóng lóu li pǎo chūqù
改编成电视剧	gǎibiān chéng diànshìjù
升级为重点项目	shēngjí wéi zhòngdiǎn xiàngmù
孩子已经睡着了	háizi yǐjīng shuìzháo le
请大家想想办法	qǐng dàjiā xiǎngxiang bànfǎ
我们再讨论讨论	wǒmen zài tǎolùn tǎolùn
敲敲打打	qiāoqiāodǎdǎ
走遍千山万水	zǒubiàn qiānshān-wànshuǐ
冷冰冰的脸色	lěngbīngbīng de liǎnsè
黑压压的人群	hēiyāyā de rénqún
声音小点儿	shēngyīn xiǎo diǎnr
比去年好一些	bǐ qùnián hǎo yīxiē
干干净净的街道	gāngānjìngjìng de jiēdào
花花绿绿的气球	huāhuālǜlǜ de qìqiú
又高又大的白杨树	yòu gāo yòu dà de báiyángshù
亮晶晶的星星	liàngjīngjīng de xīngxing
今天暖和极了	jīntiān nuǎnhuo jí le
笔直笔直的公路	bǐzhí bǐzhí de gōnglù
高高兴兴地上学去	gāogāoxìngxìng de shàngxué qù
他妹妹今年上高中	tā mèimei jīnnián shàng gāozhōng
这座石桥有八百年历史	zhè zuò shíqiáo yǒu bābǎi nián lìshǐ
那边的体育馆	nàbiān de tǐyùguǎn
那时我还小	nàshí wǒ hái xiǎo
本办法自发布之日起施行	běn bànfǎ zì fābù zhī rì qǐ shīxíng
该项目已经通过验收	gāi xiàngmù yǐjīng tōngguò yànshōu
我省粮食总产量	wǒ shěng liángshi zǒngchǎnliàng
另一个方案	lìng yī gè fāng'àn
怎么才能写好作文	zěnme cái néng xiěhǎo zuòwén
每家每户	měi jiā měi hù
两亿五千万元	liǎngyì wǔqiān wàn yuán
增长百分之五点二	zēngzhǎng bǎi fēn zhī wǔ diǎn èr
到二〇三五年	dào èr líng sān wǔ nián
第十四届全国人民代表大会	dì-shísì jiè Quánguó Rénmín Dàibiǎo Dàhuì
腊月初七	làyuè chūqī
几十个国家	jǐshí gè guójiā
气温二十三四度	qìwēn èrshísān-sì dù
参观人数达五万人次	cānguān rénshù dá wǔwàn réncì
一斤苹果多少钱	yī jīn píngguǒ duōshao qián
打了一场篮球	dǎle yī chǎng lánqiú
第一百五十次	dì-yībǎi wǔshí cì
不太贵	bù tài guì
为实现共同富裕而奋斗	wèi shíxiàn gòngtóng fùyù ér fèndòu
被评为先进单位	bèi píngwéi xiānjìn dānwèi
虽然下雪但是不冷	suīrán xià xuě dànshì bù lěng
友谊之桥	yǒuyì zhī qiáo
全国交通枢纽之一	quánguó jiāotōng shūniǔ zhī yī
连一句话也没说	lián yī jù huà yě méi shuō
雨哗哗地下着	yǔ huāhuā de xiàzhe
哎呀我的钥匙丢了	āiyā wǒ de yàoshi diū le
除了星期天都有课	chúle xīngqītiān dōu yǒu kè
不仅会说而且会写	bùjǐn huì shuō érqiě huì xiě
由有关部门依法处理	yóu yǒuguān bùmén yīfǎ chǔlǐ
迫在眉睫	pòzàiméijié
不到长城非好汉	bù dào Chángchéng fēi hǎohàn
循序渐进	xúnxù-jiànjìn
走过场	zǒu guòchǎng
吃一堑长一智	chī yī qiàn zhǎng yī zhì
任弼时	Rén Bìshí
韩校长	Hán xiàozhǎng
陈师傅	Chén shīfu
林巧稚大夫	Lín Qiǎozhì dàifu
老周和小赵	Lǎo Zhōu hé Xiǎo Zhào
王勇副教授	Wáng Yǒng fùjiàoshòu
我的同学叫周小红	wǒ de tóngxué jiào Zhōu Xiǎohóng
安徽省六安市	Ānhuī Shěng Lù'ān Shì
建国门外大街	Jiànguóménwài Dàjiē
海淀区中关村	Hǎidiàn Qū Zhōngguāncūn
秦淮河上	Qínhuái Hé shàng
周庄镇	Zhōuzhuāng Zhèn
长沙市岳麓区	Chángshā Shì Yuèlù Qū
上海市静安区	Shànghǎi Shì Jìng'ān Qū
抚仙湖	Fǔxiān Hú
新华通讯社	Xīnhuá Tōngxùnshè
梦溪笔谈	Mèngxī Bǐtán
唐朝诗人	Tángcháo shīrén
读诗经	dú Shījīng
会说上海话	huì shuō Shànghǎihuà
正宗的川菜	zhèngzōng de chuāncài
黄梅戏	huángméixì
唐三彩	tángsāncǎi
阿拉伯数字	Ālābó shùzì
道教名山	Dàojiào míngshān
蒙古包	měnggǔbāo
北大毕业生	Běidà bìyèshēng
世贸组织成员	Shìmào Zǔzhī chéngyuán
研发投入	yánfā tóurù
高考报名	gāokǎo bàomíng
第五届进博会	dì-wǔ jiè Jìnbóhuì
HSK五级证书	HSK wǔ jí zhèngshū
残奥会	Cán'àohuì
央视新闻	Yāngshì xīnwén
彩电和空调	cǎidiàn hé kōngtiáo
民办高校	mínbàn gāoxiào
申遗成功	shēnyí chénggōng
亚太地区	Yà-Tài dìqū
英汉词典	Yīng-Hàn cídiǎn
产学研结合	chǎn-xué-yán jiéhé
文史哲	wén-shǐ-zhé
沪昆高铁	Hù-Kūn Gāotiě
不一会儿	bù yīhuìr
不要紧	bùyàojǐn
幼儿园放学了	yòu'éryuán fàngxué le
一件旧棉袄	yī jiàn jiù mián'ǎo
你明白我的意思吗	nǐ míngbai wǒ de yìsi ma
麻烦您帮个忙	máfan nín bāng gè máng
地道的北京小吃	dìdao de Běijīng xiǎochī
庄稼长得很好	zhuāngjia zhǎng de hěn hǎo
给予大力支持	jǐyǔ dàlì zhīchí
绿色旅游线路	lǜsè lǚyóu xiànlù
音乐厅里很凉快	yīnyuètīng li hěn liángkuai
不会不来	bù huì bù lái
不敢不听	bù gǎn bù tīng
不能不说	bù néng bù shuō
不可能不知道	bù kěnéng bù zhīdào
一看就懂	yī kàn jiù dǒng
一听就明白	yī tīng jiù míngbai
一碰就碎	yī pèng jiù suì
一下课就去打球	yī xiàkè jiù qù dǎqiú
一到周末就睡懒觉	yī dào zhōumò jiù shuì lǎnjiào
爸爸妈妈	bàba māma
哥哥姐姐	gēge jiějie
弟弟妹妹	dìdi mèimei
公公婆婆	gōnggong pópo
叔叔伯伯	shūshu bóbo
三国之间	sān guó zhījiān
父子之间	fùzǐ zhījiān
朋友之间	péngyou zhījiān
外面下雨了	wàimian xià yǔ le
今天不下雨	jīntiān bù xià yǔ
刮风了	guā fēng le
头疼	tóuténg
牙疼	yá téng
嗓子疼	sǎngzi téng
腿疼	tuǐ téng
肚子饿	dùzi è
写错字了	xiěcuò zì le
说错话	shuōcuò huà
做错事	zuòcuò shì
认错人	rèncuò rén
走错路	zǒucuò lù
打错电话	dǎcuò diànhuà
奶奶家	nǎinai jiā
舅舅家	jiùjiu jiā
朋友家	péngyou jiā
邻居家	línjū jiā
同学家里	tóngxué jiāli
三个半小时	sān gè bàn xiǎoshí
一个半钟头	yī gè bàn zhōngtóu
人到齐了	rén dàoqí le
饭菜都上齐了	fàncài dōu shàngqí le
来晚了	láiwǎn le
发了两天烧	fāle liǎng tiān shāo
生了半天气	shēngle bàntiān qì
住了五天院	zhùle wǔ tiān yuàn
常务副会长	chángwù fùhuìzhǎng
第一副主席	dì-yī fùzhǔxí
这座木桥	zhè zuò mùqiáo
那座石塔	nà zuò shítǎ
汉英词典	Hàn-Yīng cídiǎn
俄汉词典	É-Hàn cídiǎn
日汉词典	Rì-Hàn cídiǎn
英汉对照	Yīng-Hàn duìzhào
民办学校	mínbàn xuéxiào
公办高校	gōngbàn gāoxiào
公办幼儿园	gōngbàn yòu'éryuán
再也没来过	zàiyě méi láiguo
竟是这样	jìng shì zhèyàng
却是另一回事	què shì lìng yī huí shì
正是时候	zhèng shì shíhou
正要出门	zhèng yào chūmén
就让他去吧	jiù ràng tā qù ba
别动我的书	bié dòng wǒ de shū
偏要去	piān yào qù
已成定局	yǐ chéng dìngjú
已成为主流	yǐ chéngwéi zhǔliú
现已完工	xiàn yǐ wángōng
即可使用	jí kě shǐyòng
应为三人	yīng wéi sān rén
从没见过	cóng méi jiànguo
永不放弃	yǒng bù fàngqì
并未说明	bìng wèi shuōmíng
尚无结论	shàng wú jiélùn
改由他负责	gǎi yóu tā fùzé
再创佳绩	zài chuàng jiājì
乱扔垃圾	luàn rēng lājī
乱说话	luàn shuōhuà
请勿吸烟	qǐng wù xīyān
爱吃甜的	ài chī tián de
没空去	méi kòng qù
有空来玩	yǒu kòng lái wán
头上	tóu shàng
口中	kǒu zhōng
怀里抱着孩子	huái li bàozhe háizi
省内外	shěng nèi-wài
会后	huì hòu
饭前洗手	fàn qián xǐshǒu
饭后散步	fàn hòu sànbù
赛后	sài hòu
山间小路	shān jiān xiǎolù
街边小店	jiē biān xiǎodiàn
考前复习	kǎo qián fùxí
数日后	shù rì hòu
数年来	shù nián lái
数十种	shùshí zhǒng
数十年	shùshí nián
十两银子	shí liǎng yínzi
五十两银子	wǔshí liǎng yínzi
半步	bàn bù
几两酒	jǐ liǎng jiǔ
大堆书	dà duī shū
整条街	zhěng tiáo jiē
整本书	zhěng běn shū
上次会议	shàng cì huìyì
下次再来	xià cì zài lái
快点吧	kuài diǎn ba
慢点走	màn diǎn zǒu
何人	hé rén
何种原因	hé zhǒng yuányīn
其父	qí fù
我俩	wǒ liǎ
给钱	gěi qián
要钱	yào qián
下楼	xià lóu
上楼	shàng lóu
上船	shàng chuán
下棋	xià qí
洗头	xǐ tóu
拔牙	bá yá
骂人	mà rén
打人	dǎ rén
掏钱	tāo qián
沏茶	qī chá
向前	xiàng qián
往前	wǎng qián
向下看	xiàng xià kàn
来时的路	lái shí de lù
侵华战争	qīn Huá zhànzhēng
抗清	kàng Qīng
不利于	bùlì yú
不愧为英雄	bùkuì wéi yīngxióng
以至于	yǐzhìyú
倒不如	dào bùrú
当家的	dāngjiāde
这部分	zhè bùfen
万千瓦	wàn qiānwǎ
多千米	duō qiānmǐ
三两个	sān-liǎng gè
种瓜得瓜	zhòng guā dé guā
一头黄牛	yī tóu huángniú
解决不了问题	jiějué bu liǎo wèntí
控制不住	kòngzhì bu zhù
经济发展不起来	jīngjì fāzhǎn bu qǐlái
听不进去	tīng bu jìnqù
买不起	mǎi bu qǐ
静止不动	jìngzhǐ bù dòng
要不要	yào bù yào
来不来	lái bù lái
有不到三成	yǒu bù dào sān chéng
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
外面	wàimian
怎么样	zěnmeyàng
下功夫	xià gōngfu
维吾尔族	Wéiwú'ěrzú
他读了《新青年》。	tā dúle 《Xīn Qīngnián》.
《关于加强党的建设的意见》	《Guānyú Jiāqiáng Dǎng de Jiànshè de Yìjiàn》
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
《水浒传》有一百二十回。	《Shuǐhǔzhuàn》 yǒu yībǎi èrshí huí.
元旦和春节	Yuándàn hé Chūnjié
他们正在讨论问题。	tāmen zhèngzài tǎolùn wèntí.
孩子们唱着歌	háizimen chàngzhe gē
看过这本书	kànguo zhè běn shū
洗得干干净净	xǐ de gāngānjìngjìng
站不住	zhàn bu zhù
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
《西游记》的作者是吴承恩。	《Xīyóujì》 de zuòzhě shì Wú Chéng'ēn.
佛教	Fójiào
中山服	zhōngshānfú
满招损，谦受益	mǎn zhāo sǔn, qiān shòu yì
言必信，行必果	yán bì xìn, xíng bì guǒ
民为贵，君为轻	mín wéi guì, jūn wéi qīng
学而时习之	xué ér shí xí zhī
三人行，必有我师焉	sān rén xíng, bì yǒu wǒ shī yān
天行健，君子以自强不息	tiān xíng jiàn, jūnzǐ yǐ zìqiáng-bùxī
画得真像	huà de zhēn xiàng
打得真准	dǎ de zhēn zhǔn
画得真实	huà de zhēnshí
听得真切	tīng de zhēnqiè
绿灯亮了。	Lǜdēng liàng le.
路灯亮了。	Lùdēng liàng le.
惠芳阿姨	Huìfāng āyí
红梅姐姐	Hóngméi jiějie
秋菊大婶	Qiūjú dàshěn
李芳阿姨	Lǐ Fāng āyí
鲁迅爷爷	Lǔ Xùn yéye
王芳姐姐	Wáng Fāng jiějie
小红妈妈	Xiǎo Hóng māma
吃武昌鱼	chī wǔchāngyú
吃文昌鸡	chī wénchāngjī
穿唐装	chuān tángzhuāng
学苏绣	xué sūxiù
唱淮剧	chàng Huáijù
骑蒙古马	qí měnggǔmǎ
一块和田玉	yī kuài hétiányù
炖高丽参	dùn gāolíshēn
美国总统奥巴马	Měiguó zǒngtǒng Àobāmǎ
访问巴哈马	fǎngwèn Bāhāmǎ
元宵节	Yuánxiāojié
春秋战国	Chūnqiū Zhànguó
吃了三碗饭	chīle sān wǎn fàn
洗了一个澡	xǐle yī gè zǎo
打扫干净	dǎsǎo gānjìng
推翻了旧制度	tuīfānle jiù zhìdù
看得见	kàn de jiàn
来不了	lái bu liǎo
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
《论语》	《Lúnyǔ》
宋朝人	Sòngcháorén
藏族姑娘	Zàngzú gūniang
劳动节	Láodòngjié
喝了两杯茶	hēle liǎng bēi chá
见过一面	jiànguo yī miàn
听清楚	tīng qīngchu
写不完	xiě bu wán
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
《三国演义》	《Sānguó Yǎnyì》
《红旗》杂志	《Hóngqí》 zázhì
汉朝和唐代	Hàncháo hé Tángdài
英语和日语	Yīngyǔ hé Rìyǔ
站了起来	zhànle qǐlái
说不出话来	shuō bu chū huà lái
摆放整齐	bǎifàng zhěngqí
收拾干净了屋子	shōushi gānjìngle wūzi
来得及	láidejí
舍不得	shěbude
香喷喷的米饭	xiāngpēnpēn de mǐfàn
大大方方	dàdàfāngfāng
干干净净的衣服	gāngānjìngjìng de yīfu
轻松点儿	qīngsōng diǎnr
这么些人	zhèmexiē rén
哪怕下雨	nǎpà xià yǔ
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
吴老	Wú lǎo
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
《红楼梦》	《Hónglóumèng》
唐朝	Tángcháo
清明节	Qīngmíngjié
鞠了一个躬	jūle yī gè gōng
整理好	zhěnglǐ hǎo
建设成公园	jiànshè chéng gōngyuán
改写为剧本	gǎixiě wéi jùběn
看不清楚	kàn bu qīngchu
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
京剧和川芎	Jīngjù hé chuānxiōng
明清时期	Míng-Qīng shíqī
搞坏了身体	gǎohuàile shēntǐ
熟透的苹果	shútòu de píngguǒ
听不懂	tīng bu dǒng
说得清楚	shuō de qīngchu
拿不出来	ná bu chūlái
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
河里	hé li
火车上面	huǒchē shàngmian
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
人次	réncì
千瓦小时	qiānwǎxiǎoshí
吨公里	dūngōnglǐ
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
自然资源部发文，自然资源部解释	Zìrán Zīyuánbù fāwén, Zìrán Zīyuánbù jiěshì
国家税务总局	Guójiā Shuìwù Zǒngjú
中小企业	zhōng-xiǎo qǐyè
副总经理	fùzǒngjīnglǐ
十七八岁	shíqī-bā suì
三四百人	sān-sìbǎi rén
一百二十三	yībǎi èrshísān
王府井大街	Wángfǔjǐng Dàjiē
家里	jiāli
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
迫不及待	pòbùjídài
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
在前面	zài qiánmian
为人民服务	wèi rénmín fúwù
从北京来	cóng Běijīng lái
工人和农民	gōngrén hé nóngmín
因为下雨	yīnwèi xià yǔ
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
你好。再见。	nǐ hǎo. Zàijiàn.
《人民日报》	《Rénmín Rìbào》
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
吃不了	chī bu liǎo
看不见	kàn bu jiàn
做得完	zuò de wán
山上的树	shān shàng de shù
桌子上	zhuōzi shàng
屋里	wū li
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
跑不动	pǎo bu dòng
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
老百姓的心里话	lǎobǎixìng de xīnlihuà
农民们	nóngmínmen
工作上	gōngzuò shàng
思想上	sīxiǎng shàng
城市里	chéngshì li
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
胸有成竹	xiōngyǒuchéngzhú
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
京沪高铁	Jīng-Hù Gāotiě
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
想不到	xiǎng bu dào
收回来	shōu huílái
传下去	chuán xiàqù
说出	shuōchū
变成	biànchéng
慢慢地	mànmàn de
干部们	gànbùmen
心里	xīnli
历史上	lìshǐ shàng
世界上	shìjiè shàng
漂漂亮亮	piàopiàoliàngliàng
清清白白	qīngqīngbáibái
说一说	shuō yī shuō
休息休息	xiūxi xiūxi
口若悬河	kǒuruòxuánhé
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
红艳艳	hóngyànyàn
八九百块钱	bā-jiǔbǎi kuài qián
所提的意见	suǒ tí de yìjiàn
九十九朵花	jiǔshíjiǔ duǒ huā
超音速飞机	chāoyīnsù fēijī
副校长	fùxiàozhǎng
老师傅	lǎo shīfu
非金属材料	fēijīnshǔ cáiliào
创造性和积极性	chuàngzàoxìng hé jījíxìng
屋顶上	wūdǐng shàng
信里写着什么	xìn li xiězhe shénme
讲台上	jiǎngtái shàng
正走着路	zhèng zǒuzhe lù
哭了起来	kūle qǐlái
演了两场戏	yǎnle liǎng chǎng xì
鼓了三次掌	gǔle sān cì zhǎng
修好了自行车	xiūhǎole zìxíngchē
提高了认识	tígāole rènshi
分成三组	fēnchéng sān zǔ
改造成为工厂	gǎizào chéngwéi gōngchǎng
胖乎乎的小手	pànghūhū de xiǎoshǒu
好一些	hǎo yīxiē
慢点儿走	màn diǎnr zǒu
哪位先生	nǎ wèi xiānsheng
那种方法	nà zhǒng fāngfǎ
每一个家庭	měi yī gè jiātíng
某单位	mǒu dānwèi
本书作者	běn shū zuòzhě
该厂职工	gāi chǎng zhígōng
五千零八十公里	wǔqiān líng bāshí gōnglǐ
六万四千名战士	liùwàn sìqiān míng zhànshì
第三十九届	dì-sānshíjiǔ jiè
正月初八	zhēngyuè chūbā
几十万人	jǐshí wàn rén
三百来个	sānbǎi lái gè
五分之三	wǔ fēn zhī sān
一点儿不错	yīdiǎnr bùcuò
特别高兴	tèbié gāoxìng
常常想起他	chángcháng xiǎngqǐ tā
为了孩子	wèile háizi
从北京到上海	cóng Běijīng dào Shànghǎi
或者你来，或者我去	huòzhě nǐ lái, huòzhě wǒ qù
哦，原来是你	ò, yuánlái shì nǐ
呼呼的北风	hūhū de běifēng
鸡犬不宁	jīquǎn-bùníng
巧夺天工	qiǎoduó-tiāngōng
此起彼伏	cǐqǐ-bǐfú
周先生和钱女士	Zhōu xiānsheng hé Qián nǚshì
副总工程师和副部长	fùzǒnggōngchéngshī hé fùbùzhǎng
阿姨和阿飞	āyí hé āfēi
老虎	lǎohǔ
二〇〇八年	èr líng líng bā nián
五又四分之三	wǔ yòu sì fēn zhī sān
三点一四一六	sān diǎn yī sì yī liù
零点六一八	líng diǎn liù yī bā
635分机	635 fēnjī
十亿零七万二千三百五十六	shíyì líng qīwàn èrqiān sānbǎi wǔshíliù
六十三亿七千二百六十八万四千零九十五	liùshísān yì qīqiān èrbǎi liùshíbā wàn sìqiān líng jiǔshíwǔ
两间半屋子	liǎng jiān bàn wūzi
亿万年	yì-wàn nián
千百次	qiān-bǎi cì
五六百次	wǔ-liùbǎi cì
当作笑话	dàngzuò xiàohua
那时候	nà shíhou
说不说	shuō bù shuō
红红的	hónghóng de
朝着太阳	cháozhe tàiyáng
很不容易	hěn bù róngyì
非常快	fēicháng kuài
铅笔、毛笔和钢笔	qiānbǐ, máobǐ hé gāngbǐ
火车站在哪儿	huǒchēzhàn zài nǎr
光明的中国	guāngmíng de Zhōngguó
这是谁的书	zhè shì shéi de shū
这本书是小王的	zhè běn shū shì Xiǎo Wáng de
商店里摆满了吃的、喝的、用的	shāngdiàn li bǎimǎnle chī de, hē de, yòng de
卖青菜萝卜的	mài qīngcài luóbo de
这里的风景真美啊	zhèlǐ de fēngjǐng zhēn měi a
大概他不来了吧	dàgài tā bù lái le ba
砰的一声	pēng de yī shēng
爸爸和爷爷	bàba hé yéye
有一天	yǒu yī tiān
不管三七二十一	bùguǎn sān qī èrshíyī
铁饭碗	tiěfànwǎn
拿腔拿调	náqiāng-nádiào
各得其所	gèdé-qísuǒ
不三不四	bùsān-bùsì
对牛弹琴	duìniú-tánqín
泾渭分明	jīngwèi-fēnmíng
丑小鸭	chǒuxiǎoyā
坚持以人民为中心的发展思想	jiānchí yǐ rénmín wéi zhōngxīn de fāzhǎn sīxiǎng
推进国家治理体系和治理能力现代化	tuījìn guójiā zhìlǐ tǐxì hé zhìlǐ nénglì xiàndàihuà
打赢脱贫攻坚战	dǎyíng tuōpín gōngjiānzhàn
全面建成小康社会	quánmiàn jiànchéng xiǎokāng shèhuì
“一带一路”倡议	“Yīdài-Yīlù” chàngyì
中国共产党第二十次全国代表大会	Zhōngguó Gòngchǎndǎng dì-èrshí cì Quánguó Dàibiǎo Dàhuì
党的十八届三中全会	Dǎng de shíbā jiè sān zhōng quánhuì
十一届三中全会	shíyī jiè sān zhōng quánhuì
增强“四个意识”	zēngqiáng “sì gè yìshí”
把权力关进制度的笼子里	bǎ quánlì guānjìn zhìdù de lóngzi li
不忘初心，牢记使命	bù wàng chūxīn, láojì shǐmìng
人均国内生产总值	rénjūn guónèi shēngchǎn zǒngzhí
减税降费政策	jiǎnshuì jiàngfèi zhèngcè
放管服改革	fàng-guǎn-fú gǎigé
供给侧结构性改革	gōngjǐcè jiégòuxìng gǎigé
产学研深度融合	chǎn-xué-yán shēndù rónghé
科技部和教育部	Kējìbù hé Jiàoyùbù
国家主席习近平	guójiā zhǔxí Xí Jìnpíng
新华社北京十月一日电	Xīnhuáshè Běijīng shíyuè yī rì diàn
上海合作组织成员国	Shànghǎi Hézuò Zǔzhī chéngyuánguó
联合国安理会	Liánhéguó Ānlǐhuì
亚太经合组织	Yà-Tài Jīnghé Zǔzhī
欧盟委员会	Ōuméng Wěiyuánhuì
十四届全国人大一次会议	shísì jiè Quánguó Réndà yī cì huìyì
国务院总理李强	Guówùyuàn zǒnglǐ Lǐ Qiáng
农村土地承包经营权	nóngcūn tǔdì chéngbāo jīngyíngquán
最低生活保障标准	zuì dī shēnghuó bǎozhàng biāozhǔn
做大做强做优国有企业	zuòdà zuòqiáng zuòyōu guóyǒu qǐyè
扶贫工作队	fúpín gōngzuòduì
建设美丽中国	jiànshè měilì Zhōngguó
城镇登记失业率	chéngzhèn dēngjì shīyèlǜ
民法典自二〇二一年起施行	Mínfǎdiǎn zì èr líng èr yī nián qǐ shīxíng
县委书记焦裕禄	xiànwěi shūjì Jiāo Yùlù
人民政协报	Rénmín Zhèngxié Bào
粮食产量超过一万三千亿斤	liángshi chǎnliàng chāoguò yīwàn sānqiān yì jīn
统筹推进“五位一体”总体布局	tǒngchóu tuījìn “wǔwèi-yītǐ” zǒngtǐ bùjú
严厉打击违法犯罪行为	yánlì dǎjī wéifǎ fànzuì xíngwéi
一国两制	yīguó-liǎngzhì
港澳台同胞	Gǎng-Ào-Tái tóngbāo
陕甘宁边区	Shǎn-Gān-Níng Biānqū
晋察冀	Jìn-Chá-Jì
改革开放四十周年	gǎigé kāifàng sìshí zhōunián
县乡村三级	xiàn-xiāng-cūn sān jí
中央全面深化改革委员会	Zhōngyāng Quánmiàn Shēnhuà Gǎigé Wěiyuánhuì
党的建设	dǎng de jiànshè
依照法律规定	yīzhào fǎlǜ guīdìng
我们班有四十五个学生	wǒmen bān yǒu sìshíwǔ gè xuésheng
他每天早上六点半起床	tā měi tiān zǎoshang liù diǎn bàn qǐchuáng
妈妈给我买了一件新衣服	māma gěi wǒ mǎile yī jiàn xīn yīfu
你吃饭了没有？	nǐ chīfàn le méiyǒu?
请把门关上	qǐng bǎ mén guānshàng
他高兴得跳了起来	tā gāoxìng de tiàole qǐlái
天快黑了	tiān kuài hēi le
你听得懂我的话吗？	nǐ tīng de dǒng wǒ de huà ma?
房间打扫得干干净净的	fángjiān dǎsǎo de gāngānjìngjìng de
这个苹果又大又红	zhège píngguǒ yòu dà yòu hóng
弟弟比我矮一点儿	dìdi bǐ wǒ ǎi yīdiǎnr
他一边走一边唱歌	tā yībiān zǒu yībiān chànggē
我想去图书馆借几本书	wǒ xiǎng qù túshūguǎn jiè jǐ běn shū
桌子上放着一杯水	zhuōzi shàng fàngzhe yī bēi shuǐ
作业做完了吗？	zuòyè zuòwán le ma?
他睡着了	tā shuìzháo le
吃饱了再走	chībǎole zài zǒu
把书放在桌子上	bǎ shū fàngzài zhuōzi shàng
小猫从树上跳下来	xiǎomāo cóng shù shàng tiào xiàlái
我看不懂这篇文章	wǒ kàn bu dǒng zhè piān wénzhāng
花园里开满了五颜六色的花	huāyuán li kāimǎnle wǔyán-liùsè de huā
外面下着大雨	wàimian xiàzhe dàyǔ
别着急	bié zháojí
他跑得比我快	tā pǎo de bǐ wǒ kuài
爷爷今年八十多岁了	yéye jīnnián bāshí duō suì le
快要放假了	kuàiyào fàngjià le
过了一会儿，他回来了	guòle yīhuìr, tā huílái le
我家离学校不远	wǒ jiā lí xuéxiào bù yuǎn
这道题太难了	zhè dào tí tài nán le
他说的话我没听清楚	tā shuō de huà wǒ méi tīng qīngchu
墙上挂着一幅画	qiáng shàng guàzhe yī fú huà
大家都笑了	dàjiā dōu xiào le
有的人喜欢唱歌，有的人喜欢跳舞	yǒude rén xǐhuan chànggē, yǒude rén xǐhuan tiàowǔ
冰箱里没有牛奶了	bīngxiāng li méiyǒu niúnǎi le
他站在门口等我	tā zhànzài ménkǒu děng wǒ
衣服洗干净了	yīfu xǐ gānjìng le
请你再说一遍	qǐng nǐ zài shuō yī biàn
我一点儿也不累	wǒ yīdiǎnr yě bù lèi
他学会了开车	tā xuéhuìle kāichē
孩子哭起来了	háizi kū qǐlái le
我们去公园散散步吧	wǒmen qù gōngyuán sànsan bù ba
今天是星期天，不用上课	jīntiān shì xīngqītiān, bùyòng shàngkè
他从来没去过上海	tā cónglái méi qùguo Shànghǎi
火车什么时候开？	huǒchē shénme shíhou kāi?
这件事我早就知道了	zhè jiàn shì wǒ zǎojiù zhīdào le
大年三十	dànián sānshí
农历正月初五	nónglì zhēngyuè chūwǔ
五点三刻	wǔ diǎn sān kè
二十一世纪初	èrshíyī shìjì chū
一九四九年十月一日	yī jiǔ sì jiǔ nián shíyuè yī rì
第一百二十三页	dì-yībǎi èrshísān yè
三分之二以上	sān fēn zhī èr yǐshàng
零下十五度	língxià shíwǔ dù
两万五千里长征	liǎngwàn wǔqiān lǐ chángzhēng
百分之三点六	bǎi fēn zhī sān diǎn liù
七八十岁的老人	qī-bāshí suì de lǎorén
一两个月	yī-liǎng gè yuè
四五个小时	sì-wǔ gè xiǎoshí
上百人	shàngbǎi rén
三千多名教师	sānqiān duō míng jiàoshī
二百五十六平方公里	èrbǎi wǔshíliù píngfāng gōnglǐ
一只一只的小鸟	yī zhī yī zhī de xiǎoniǎo
一步一步地走	yī bù yī bù de zǒu
三番五次	sānfān-wǔcì
五湖四海	wǔhú-sìhǎi
七上八下	qīshàng-bāxià
狐假虎威	hújiǎ-hǔwēi
守株待兔	shǒuzhū-dàitù
画蛇添足	huàshé-tiānzú
亡羊补牢	wángyáng-bǔláo
井底之蛙	jǐngdǐzhīwā
掩耳盗铃	yǎn'ěr-dàolíng
愚公移山	Yúgōng-yíshān
叶公好龙	Yègōng-hàolóng
不管风吹浪打	bùguǎn fēngchuī-làngdǎ
明明白白	míngmíngbáibái
来来去去	láiláiqùqù
热热闹闹	rèrènàonào
尝一尝	cháng yī cháng
暖洋洋	nuǎnyángyáng
绿油油的麦田	lǜyóuyóu de màitián
考虑考虑	kǎolǜ kǎolǜ
认真认真	rènzhēn rènzhēn
高高的山	gāogāo de shān
一排排树	yī páipái shù
走一走	zǒu yī zǒu
笔直笔直的路	bǐzhí bǐzhí de lù
王教授和李医生	Wáng jiàoshòu hé Lǐ yīshēng
张大爷	Zhāng dàye
陈先生的太太	Chén xiānsheng de tàitai
欧阳老师	Ōuyáng lǎoshī
司马懿	Sīmǎ Yì
鲁迅的《狂人日记》	Lǔ Xùn de 《Kuángrén Rìjì》
巴金的《家》	Bā Jīn de 《Jiā》
《新青年》杂志	《Xīn Qīngnián》 zázhì
《中华人民共和国宪法》	《Zhōnghuá Rénmín Gònghéguó Xiànfǎ》
《光明日报》社	《Guāngmíng Rìbào》 shè
《骆驼祥子》	《Luòtuo Xiángzi》
祥子的车	Xiángzi de chē
李白和杜甫	Lǐ Bái hé Dù Fǔ
秦始皇	Qín Shǐhuáng
居里夫人	Jūlǐ fūrén
牛顿和爱因斯坦	Niúdùn hé Àiyīnsītǎn
东京和首尔	Dōngjīng hé Shǒu'ěr
美国总统	Měiguó zǒngtǒng
俄罗斯联邦	Éluósī Liánbāng
太平洋	Tàipíng Yáng
大西洋	Dàxī Yáng
渤海	Bó Hǎi
黄山市	Huángshān Shì
湖南省长沙市岳麓区	Húnán Shěng Chángshā Shì Yuèlù Qū
内蒙古草原	Nèiměnggǔ Cǎoyuán
宁夏回族自治区	Níngxià Huízú Zìzhìqū
西双版纳傣族自治州	Xīshuāngbǎnnà Dǎizú Zìzhìzhōu
长安街和王府井	Cháng'ān Jiē hé Wángfǔjǐng
北京天安门	Běijīng Tiān'ānmén
颐和园	Yíhéyuán
万里长城	Wànlǐ Chángchéng
人民教育出版社	Rénmín Jiàoyù Chūbǎnshè
商务印书馆	Shāngwù Yìnshūguǎn
中央电视台	Zhōngyāng Diànshìtái
中国作家协会	Zhōngguó Zuòjiā Xiéhuì
北京市第四中学	Běijīng Shì Dì-sì Zhōngxué
北京师范大学附属中学	Běijīng Shīfàn Dàxué Fùshǔ Zhōngxué
中国科学技术大学	Zhōngguó Kēxué Jìshù Dàxué
国际红十字会	Guójì Hóngshízìhuì
满族和回族	Mǎnzú hé Huízú
基督教和伊斯兰教	Jīdūjiào hé Yīsīlánjiào
端午节吃粽子	Duānwǔjié chī zòngzi
腊八粥	làbāzhōu
川菜和粤菜	chuāncài hé yuècài
赵氏孤儿	Zhào shì gū'ér
学生们正在教室里上自习	xuéshengmen zhèngzài jiàoshì li shàng zìxí
山坡上开满了野花	shānpō shàng kāimǎnle yěhuā
她把衣服叠得整整齐齐	tā bǎ yīfu dié de zhěngzhěngqíqí
我去过三次北京	wǒ qùguo sān cì Běijīng
这本词典是他送给我的	zhè běn cídiǎn shì tā sònggěi wǒ de
他跑进教室里来	tā pǎojìn jiàoshì li lái
把窗户打开	bǎ chuānghu dǎkāi
这句话说得很清楚	zhè jù huà shuō de hěn qīngchu
你来得太早了	nǐ lái de tài zǎo le
孩子长大了	háizi zhǎngdà le
饭做好了	fàn zuòhǎo le
电影看完了	diànyǐng kànwán le
我记住了这个单词	wǒ jìzhùle zhège dāncí
他写错了两个字	tā xiěcuòle liǎng gè zì
水烧开了	shuǐ shāokāi le
桥建成了	qiáo jiànchéng le
灯亮着	dēng liàngzhe
门开着呢	mén kāizhe ne
他没有来过这儿	tā méiyǒu láiguo zhèr
请等一等	qǐng děng yī děng
让我想想	ràng wǒ xiǎngxiang
打扫打扫房间	dǎsǎo dǎsǎo fángjiān
他走进屋子，坐了下来	tā zǒujìn wūzi, zuòle xiàlái
我们一块儿去吧	wǒmen yīkuàir qù ba
这件衣服比那件贵得多	zhè jiàn yīfu bǐ nà jiàn guì de duō
因为他病了，所以没来	yīnwèi tā bìng le, suǒyǐ méi lái
只有努力，才能成功	zhǐyǒu nǔlì, cái néng chénggōng
除了他以外，大家都到了	chúle tā yǐwài, dàjiā dōu dào le
哎呀，我忘了！	āiyā, wǒ wàng le!
小狗汪汪地叫	xiǎogǒu wāngwāng de jiào
墙角有一个花瓶	qiángjiǎo yǒu yī gè huāpíng
树上有几只鸟	shù shàng yǒu jǐ zhī niǎo
手里拿着一本书	shǒu li názhe yī běn shū
天上飘着白云	tiānshàng piāozhe báiyún
教室前面有一棵大树	jiàoshì qiánmian yǒu yī kē dàshù
邮局在银行旁边	yóujú zài yínháng pángbiān
从家到学校要走十分钟	cóng jiā dào xuéxiào yào zǒu shí fēnzhōng
他是个老实人	tā shì gè lǎoshirén
吃不下饭	chī bu xià fàn
拿得起，放得下	ná de qǐ, fàng de xià
这么大的雨	zhème dà de yǔ
什么样的人	shénmeyàng de rén
谁也不知道	shéi yě bù zhīdào
大家互相帮助	dàjiā hùxiāng bāngzhù
打好蓝天保卫战	dǎhǎo lántiān bǎowèizhàn
新时代中国特色社会主义思想	xīn shídài Zhōngguó tèsè shèhuì zhǔyì sīxiǎng
科学技术是第一生产力	kēxué jìshù shì dì-yī shēngchǎnlì
发展新质生产力	fāzhǎn xīnzhì shēngchǎnlì
粤港澳大湾区建设	Yuè-Gǎng-Ào Dàwānqū jiànshè
京津冀协同发展	Jīng-Jīn-Jì xiétóng fāzhǎn
长江经济带	Cháng Jiāng jīngjìdài
西部大开发	xībù dà kāifā
东北振兴	Dōngběi zhènxīng
城乡居民基本医疗保险	chéngxiāng jūmín jīběn yīliáo bǎoxiǎn
义务教育阶段	yìwù jiàoyù jiēduàn
中等职业学校	zhōngděng zhíyè xuéxiào
高等学校毕业生	gāoděng xuéxiào bìyèshēng
个人所得税	gèrén suǒdéshuì
增值税发票	zēngzhíshuì fāpiào
行政复议法	xíngzhèng fùyìfǎ
国有独资公司	guóyǒu dúzī gōngsī
人民代表大会制度	Rénmín Dàibiǎo Dàhuì zhìdù
全国政协委员	Quánguó Zhèngxié wěiyuán
国家副主席	guójiā fùzhǔxí
常务副省长	chángwù fùshěngzhǎng
省委组织部部长	shěngwěi zǔzhībù bùzhǎng
办公厅主任	bàngōngtīng zhǔrèn
世界贸易组织成员	Shìjiè Màoyì Zǔzhī chéngyuán
石油输出国组织	Shíyóu Shūchūguó Zǔzhī
中国国际进口博览会	Zhōngguó Guójì Jìnkǒu Bólǎnhuì
中华全国总工会	Zhōnghuá Quánguó Zǒnggōnghuì
中国人民解放军	Zhōngguó Rénmín Jiěfàngjūn
中国消费者协会	Zhōngguó Xiāofèizhě Xiéhuì
国家卫生健康委员会	Guójiā Wèishēng Jiànkāng Wěiyuánhuì
不断提高人民生活水平	bùduàn tígāo rénmín shēnghuó shuǐpíng
绿水青山就是金山银山	lǜshuǐ-qīngshān jiùshì jīnshān-yínshān
有法可依、有法必依	yǒufǎ-kěyī, yǒufǎ-bìyī
执法必严、违法必究	zhífǎ-bìyán, wéifǎ-bìjiū
走出去战略	zǒu chūqù zhànlüè
三农问题	sānnóng wèntí
两会期间	liǎnghuì qījiān
一手抓物质文明，一手抓精神文明	yī shǒu zhuā wùzhì wénmíng, yī shǒu zhuā jīngshén wénmíng
县级以上地方各级人民政府	xiànjí yǐshàng dìfāng gè jí rénmín zhèngfǔ
自颁布之日起施行	zì bānbù zhī rì qǐ shīxíng
处以三年以下有期徒刑	chǔyǐ sān nián yǐxià yǒuqī túxíng
本法所称行政机关	běn fǎ suǒ chēng xíngzhèng jīguān
非党员	fēidǎngyuán
反封建	fǎnfēngjiàn
副教授	fùjiàoshòu
无线电	wúxiàndiàn
半封建	bànfēngjiàn
老乡	lǎoxiāng
木头和石头	mùtou hé shítou
科学家们	kēxuéjiāmen
规范化、标准化	guīfànhuà, biāozhǔnhuà
房间里	fángjiān li
床底下	chuáng dǐxia
黑板上的字	hēibǎn shàng de zì
长江两岸	Cháng Jiāng liǎng'àn
讨论并通过了决议	tǎolùn bìng tōngguòle juéyì
写了又写	xiěle yòu xiě
吃过晚饭	chīguo wǎnfàn
他到过许多国家	tā dàoguo xǔduō guójiā
帮了我的忙	bāngle wǒ de máng
洗个澡	xǐ gè zǎo
说起话来没完没了	shuōqǐ huà lái méiwán-méiliǎo
听见	tīngjiàn
看懂了	kàndǒng le
染红了天空	rǎnhóngle tiānkōng
分析清楚	fēnxī qīngchu
走得过去	zǒu de guòqù
拿出一本书来	náchū yī běn shū lái
乱哄哄	luànhōnghōng
傻乎乎	shǎhūhū
黑不溜秋	hēibuliūqiū
冰凉冰凉的	bīngliáng bīngliáng de
干干脆脆	gāngāncuìcuì
大一点儿	dà yīdiǎnr
好些人	hǎoxiē rén
这样的事	zhèyàng de shì
哪些人	nǎxiē rén
每个星期天	měi gè xīngqītiān
各行各业	gèháng-gèyè
本学期	běn xuéqī
该校学生	gāi xiào xuésheng
我省各地	wǒ shěng gè dì
九千九百九十九	jiǔqiān jiǔbǎi jiǔshíjiǔ
第三名	dì-sān míng
两三天以后	liǎng-sān tiān yǐhòu
从容不迫	cóngróng-bùpò
刘备、关羽、张飞	Liú Bèi, Guān Yǔ, Zhāng Fēi
李世民	Lǐ Shìmín
成吉思汗	Chéngjísīhán
阿凡提	Āfántí
孙悟空	Sūn Wùkōng
猪八戒	Zhū Bājiè
鲁智深	Lǔ Zhìshēn
吴大姐	Wú dàjiě
邓小平同志	Dèng Xiǎopíng tóngzhì
周恩来总理	Zhōu Ēnlái zǒnglǐ
雷锋	Léi Fēng
伊斯坦布尔	Yīsītǎnbù'ěr
阿根廷	Āgēntíng
加拿大	Jiānádà
法国巴黎	Fǎguó Bālí
黑龙江省哈尔滨市	Hēilóngjiāng Shěng Hā'ěrbīn Shì
北京市海淀区中关村大街	Běijīng Shì Hǎidiàn Qū Zhōngguāncūn Dàjiē
峨眉山和青城山	Éméi Shān hé Qīngchéng Shān
台湾岛	Táiwān Dǎo
南沙群岛	Nánshā Qúndǎo
准噶尔盆地	Zhǔngá'ěr Péndì
青藏铁路	Qīng-Zàng Tiělù
京广线	Jīng-Guǎng Xiàn
港珠澳大桥	Gǎng-Zhū-Ào Dàqiáo
三峡水库	Sānxiá Shuǐkù
西湖断桥	Xī Hú duànqiáo
天坛和地坛	Tiāntán hé Dìtán
圆明园遗址	Yuánmíngyuán yízhǐ
北京图书馆	Běijīng Túshūguǎn
首都师范大学	Shǒudū Shīfàn Dàxué
协和医院	Xiéhé Yīyuàn
国家大剧院	Guójiā Dàjùyuàn
人民解放军	Rénmín Jiěfàngjūn
共青团中央	Gòngqīngtuán Zhōngyāng
中央军委主席	Zhōngyāng Jūnwěi zhǔxí
最高人民法院院长	Zuìgāo Rénmín Fǎyuàn yuànzhǎng
湖北省人民政府	Húběi Shěng Rénmín Zhèngfǔ
第二次世界大战	Dì-èr Cì Shìjiè Dàzhàn
辛亥革命	Xīnhài Gémìng
南昌起义	Nánchāng Qǐyì
戊戌变法	Wùxū Biànfǎ
文艺复兴	Wényì Fùxīng
中秋佳节	Zhōngqiū jiājié
二十四节气	èrshísì jiéqì
这个问题很难回答	zhège wèntí hěn nán huídá
他们俩是好朋友	tāmen liǎ shì hǎo péngyou
我把钥匙忘在家里了	wǒ bǎ yàoshi wàngzài jiāli le
信寄出去了	xìn jì chūqù le
请把声音放小一点儿	qǐng bǎ shēngyīn fàngxiǎo yīdiǎnr
一家三口	yī jiā sān kǒu
屋顶上落满了雪	wūdǐng shàng luòmǎnle xuě
老师走进了教室	lǎoshī zǒujìnle jiàoshì
衣服都湿透了	yīfu dōu shītòu le
我累得要命	wǒ lèi de yàomìng
天气越来越冷	tiānqì yuèláiyuè lěng
他越说越高兴	tā yuè shuō yuè gāoxìng
你愿不愿意去	nǐ yuàn bù yuànyì qù
你是不是学生	nǐ shì bù shì xuésheng
能不能早点儿来	néng bù néng zǎo diǎnr lái
对不对	duì bù duì
好看不好看	hǎokàn bù hǎokàn
不知不觉	bùzhī-bùjué
他连饭也没吃就走了	tā lián fàn yě méi chī jiù zǒu le
从来不迟到	cónglái bù chídào
再也不敢了	zàiyě bù gǎn le
正在下雨	zhèngzài xià yǔ
向老师问好	xiàng lǎoshī wènhǎo
对学生非常关心	duì xuésheng fēicháng guānxīn
比去年多了三倍	bǐ qùnián duōle sān bèi
这种事常常发生	zhè zhǒng shì chángcháng fāshēng
另外一个人	lìngwài yī gè rén
前三天	qián sān tiān
上个星期	shàng gè xīngqī
下个月	xià gè yuè
每年春天	měi nián chūntiān
全体师生	quántǐ shīshēng
各位来宾	gè wèi láibīn
女同学	nǚtóngxué
大学生活	dàxué shēnghuó
小学一年级	xiǎoxué yī niánjí
打乒乓球	dǎ pīngpāngqiú
踢足球	tī zúqiú
弹钢琴	tán gāngqín
听音乐	tīng yīnyuè
骑自行车	qí zìxíngchē
堆雪人	duī xuěrén
捉迷藏	zhuō mícáng
吃早饭	chī zǎofàn
以习近平同志为核心的党中央	yǐ Xí Jìnpíng tóngzhì wéi héxīn de Dǎng Zhōngyāng
经济社会发展取得新成就	jīngjì shèhuì fāzhǎn qǔdé xīn chéngjiù
稳就业、稳金融、稳外贸	wěn jiùyè, wěn jīnróng, wěn wàimào
打通“最后一公里”	dǎtōng “zuìhòu yī gōnglǐ”
让改革成果更多更公平惠及全体人民	ràng gǎigé chéngguǒ gèng duō gèng gōngpíng huìjí quántǐ rénmín
推动高水平对外开放	tuīdòng gāoshuǐpíng duìwài kāifàng
国内生产总值同比增长百分之五点二	guónèi shēngchǎn zǒngzhí tóngbǐ zēngzhǎng bǎi fēn zhī wǔ diǎn èr
三百六十行	sānbǎi liùshí háng
一亿五千万人	yīyì wǔqiān wàn rén
二〇三五年远景目标	èr líng sān wǔ nián yuǎnjǐng mùbiāo
第十四届全国人民代表大会第一次会议	dì-shísì jiè Quánguó Rénmín Dàibiǎo Dàhuì dì-yī cì huìyì
四十多个国家和地区	sìshí duō gè guójiā hé dìqū
两国元首	liǎng guó yuánshǒu
近三年来	jìn sān nián lái
几百年前	jǐbǎi nián qián
上半年	shàngbànnián
下半年	xiàbànnián
本世纪中叶	běn shìjì zhōngyè
多个部门联合印发通知	duō gè bùmén liánhé yìnfā tōngzhī
养老服务体系	yǎnglǎo fúwù tǐxì
农业农村现代化	nóngyè nóngcūn xiàndàihuà
高素质农民	gāosùzhì nóngmín
数字经济	shùzì jīngjì
互联网+	hùliánwǎng+
大众创业、万众创新	dàzhòng chuàngyè, wànzhòng chuàngxīn
不敢腐、不能腐、不想腐	bù gǎn fǔ, bù néng fǔ, bù xiǎng fǔ
打铁必须自身硬	dǎtiě bìxū zìshēn yìng
人与自然和谐共生	rén yǔ zìrán héxié gòngshēng
房子是用来住的，不是用来炒的	fángzi shì yònglái zhù de, bù shì yònglái chǎo de
三次产业	sān cì chǎnyè
一二三产业融合	yī èr sān chǎnyè rónghé
华东六省一市	Huádōng liù shěng yī shì
中部地区崛起	zhōngbù dìqū juéqǐ
陆海统筹	lùhǎi tǒngchóu
政企分开	zhèng-qǐ fēnkāi
军民融合	jūnmín rónghé
干群关系	gànqún guānxi
应急管理部部长	Yìngjí Guǎnlǐbù bùzhǎng
国务院副总理	Guówùyuàn fùzǒnglǐ
人民法院依法审理	rénmín fǎyuàn yīfǎ shěnlǐ
未成年人保护法	wèichéngniánrén bǎohùfǎ
没收违法所得	mòshōu wéifǎ suǒdé
自二〇二〇年一月一日起	zì èr líng èr líng nián yīyuè yī rì qǐ
依照前款规定处罚	yīzhào qiánkuǎn guīdìng chǔfá
小明今年上三年级	Xiǎo Míng jīnnián shàng sān niánjí
我要去买两斤苹果	wǒ yào qù mǎi liǎng jīn píngguǒ
爷爷常常给我们讲故事	yéye chángcháng gěi wǒmen jiǎng gùshi
我最喜欢秋天	wǒ zuì xǐhuan qiūtiān
我家门前有一条小河	wǒ jiā mén qián yǒu yī tiáo xiǎohé
他不但会唱歌，还会跳舞	tā bùdàn huì chànggē, hái huì tiàowǔ
只要努力就能学好	zhǐyào nǔlì jiù néng xuéhǎo
书架上摆满了书	shūjià shàng bǎimǎnle shū
飞机起飞了	fēijī qǐfēi le
运动会开得很成功	yùndònghuì kāi de hěn chénggōng
我想听听你的意见	wǒ xiǎng tīngting nǐ de yìjiàn
窗外下着小雨	chuāng wài xiàzhe xiǎoyǔ
他把杯子打破了	tā bǎ bēizi dǎpò le
一阵风吹过来	yī zhèn fēng chuī guòlái
这座桥有五百多年的历史	zhè zuò qiáo yǒu wǔbǎi duō nián de lìshǐ
去年夏天	qùnián xiàtiān
明天下午三点开会	míngtiān xiàwǔ sān diǎn kāihuì
半夜十二点	bànyè shí'èr diǎn
一共花了三十八块五	yīgòng huāle sānshíbā kuài wǔ
三公斤半	sān gōngjīn bàn
两个半小时	liǎng gè bàn xiǎoshí
头一回	tóu yī huí
第一次见面	dì-yī cì jiànmiàn
千言万语	qiānyán-wànyǔ
半信半疑	bànxìn-bànyí
塞翁失马	sàiwēng-shīmǎ
滥竽充数	lànyú-chōngshù
刻舟求剑	kèzhōu-qiújiàn
百花齐放，百家争鸣	bǎihuā-qífàng, bǎijiā-zhēngmíng
失败是成功之母	shībài shì chénggōng zhī mǔ
世上无难事，只怕有心人	shìshàng wú nánshì, zhǐpà yǒuxīnrén
打破沙锅问到底	dǎpò shāguō wèn dàodǐ
开夜车	kāi yèchē
走后门	zǒu hòumén
炒鱿鱼	chǎo yóuyú
碰钉子	pèng dīngzi
半斤八两	bànjīn-bāliǎng
雨后春笋	yǔhòu-chūnsǔn
工人们正在修路	gōngrénmen zhèngzài xiū lù
非正式会谈	fēizhèngshì huìtán
总书记发表重要讲话	zǒngshūjì fābiǎo zhòngyào jiǎnghuà
老领导	lǎo lǐngdǎo
可行性研究报告	kěxíngxìng yánjiū bàogào
知识分子	zhīshi fènzǐ
马列主义	Mǎ-Liè zhǔyì
中英文对照	Zhōng-Yīngwén duìzhào
中俄关系	Zhōng-É guānxi
中华儿女	Zhōnghuá érnǚ
海峡两岸	Hǎixiá liǎng'àn
杭州西湖	Hángzhōu Xī Hú
山西太原	Shānxī Tàiyuán
陕西延安	Shǎnxī Yán'ān
天津市南开区	Tiānjīn Shì Nánkāi Qū
河北省石家庄市	Héběi Shěng Shíjiāzhuāng Shì
四川省成都市	Sìchuān Shěng Chéngdū Shì
江苏省苏州市昆山市	Jiāngsū Shěng Sūzhōu Shì Kūnshān Shì
南京东路	Nánjīng Dōnglù
大兴安岭	Dàxīng'ān Lǐng
祁连山	Qílián Shān
雅鲁藏布江	Yǎlǔzàngbù Jiāng
鄱阳湖	Póyáng Hú
日月潭	Rìyuètán
舟山群岛	Zhōushān Qúndǎo
黄土高原	Huángtǔ Gāoyuán
华南地区	Huánán dìqū
日本东京	Rìběn Dōngjīng
英国伦敦	Yīngguó Lúndūn
南非总统曼德拉	Nánfēi zǒngtǒng Màndélā
孔子学院	Kǒngzǐ Xuéyuàn
李时珍	Lǐ Shízhēn
王羲之	Wáng Xīzhī
范仲淹	Fàn Zhòngyān
辛弃疾	Xīn Qìjí
赵四小姐	Zhào Sì xiǎojiě
阎锡山	Yán Xīshān
老舍先生	Lǎo Shě xiānsheng
冰心	Bīngxīn
吴工程师	Wú gōngchéngshī
刘司令	Liú sīlìng
郭师傅	Guō shīfu
马院士	Mǎ yuànshì
元旦	Yuándàn
国庆节放假七天	Guóqìngjié fàngjià qī tiān
植树节	Zhíshùjié
《春秋》和《左传》	《Chūnqiū》 hé 《Zuǒzhuàn》
《关于加强安全生产工作的通知》	《Guānyú Jiāqiáng Ānquán Shēngchǎn Gōngzuò de Tōngzhī》
这些年来	zhèxiē nián lái
各民族共同繁荣	gè mínzú gòngtóng fánróng
无产阶级	wúchǎn jiējí
中央纪委书记	Zhōngyāng Jìwěi shūjì
打扫干净教室	dǎsǎo gānjìng jiàoshì
写完作业再玩儿	xiěwán zuòyè zài wánr
看不出来	kàn bu chūlái
搬不动这块石头	bān bu dòng zhè kuài shítou
吃得又香又甜	chī de yòu xiāng yòu tián
桌子下面有一只猫	zhuōzi xiàmian yǒu yī zhī māo
村子里来了一位老人	cūnzi li láile yī wèi lǎorén
第七十二条	dì-qīshí'èr tiáo
一千零一夜	yīqiān líng yī yè
三万六千五百天	sānwàn liùqiān wǔbǎi tiān
两百零五页	liǎngbǎi líng wǔ yè
百分之七十以上的学生	bǎi fēn zhī qīshí yǐshàng de xuésheng
六七十岁	liù-qīshí suì
十二三个人	shí'èr-sān gè rén
二十世纪八十年代	èrshí shìjì bāshí niándài
星期日上午九点	xīngqīrì shàngwǔ jiǔ diǎn
三月五日学雷锋	sānyuè wǔ rì xué Léi Fēng
赵老师和她的学生们	Zhào lǎoshī hé tā de xuéshengmen
陈局长	Chén júzhǎng
北京市朝阳区	Běijīng Shì Cháoyáng Qū
长江三峡	Cháng Jiāng Sānxiá
中国工程院院士	Zhōngguó Gōngchéngyuàn yuànshì
浙江大学	Zhèjiāng Dàxué
上海浦东国际机场	Shànghǎi Pǔdōng Guójì Jīchǎng
新华社记者	Xīnhuáshè jìzhě
《人民文学》	《Rénmín Wénxué》
《平凡的世界》	《Píngfán de Shìjiè》
一帆风顺	yīfān-fēngshùn
九牛二虎之力	jiǔniú-èrhǔ zhī lì
有福同享，有难同当	yǒufú-tóngxiǎng, yǒunàn-tóngdāng
水落石出	shuǐluò-shíchū
恍然大悟	huǎngrán-dàwù
高高兴兴上学去	gāogāoxìngxìng shàngxué qù
甜丝丝的	tiánsīsī de
慌慌张张	huānghuāngzhāngzhāng
叮叮当当	dīngdīngdāngdāng
咚的一声	dōng de yī shēng
因为天气不好	yīnwèi tiānqì bù hǎo
把困难留给自己	bǎ kùnnan liúgěi zìjǐ
由于工作需要	yóuyú gōngzuò xūyào
对于这件事	duìyú zhè jiàn shì
你先走，我随后就到	nǐ xiān zǒu, wǒ suíhòu jiù dào
牵牛花	qiānniúhuā
显微镜	xiǎnwēijìng
彩色铅笔	cǎisè qiānbǐ
节水灌溉	jiéshuǐ guàngài
海洋生态补偿机制	hǎiyáng shēngtài bǔcháng jīzhì
保障供给	bǎozhàng gōngjǐ
副馆长	fùguǎnzhǎng
投保者	tóubǎozhě
荒漠化	huāngmòhuà
柜子里	guìzi li
海外侨胞	hǎiwài qiáobāo
木头箱子	mùtou xiāngzi
年年丰收	niánnián fēngshōu
收藏着	shōucángzhe
批准了	pīzhǔnle
尝过	chángguo
递交申请书	dìjiāo shēnqǐngshū
擦桌子	cā zhuōzi
打听消息	dǎting xiāoxi
游了一次泳	yóule yī cì yǒng
烤焦	kǎojiāo
拧开瓶盖	nǐngkāi pínggài
修理完	xiūlǐ wán
升级为	shēngjí wéi
译成法文	yìchéng Fǎwén
搬回来	bān huílái
听不清	tīng bu qīng
吃得完	chī de wán
收拾收拾	shōushi shōushi
尝尝	chángchang
进进出出	jìnjìnchūchū
应当遵守	yīngdāng zūnshǒu
慢一点儿	màn yīdiǎnr
窄得很	zhǎi de hěn
闷热的车厢	mēnrè de chēxiāng
这座塔	zhè zuò tǎ
哪家旅馆	nǎ jiā lǚguǎn
诸位来宾	zhūwèi láibīn
四万零九	sìwàn líng jiǔ
第七十二	dì-qīshí'èr
第三届	dì-sān jiè
七八里	qī-bā lǐ
两百多吨	liǎngbǎi duō dūn
十几头牛	shíjǐ tóu niú
三十来位	sānshí lái wèi
半公斤	bàn gōngjīn
格外清晰	géwài qīngxī
未必可靠	wèibì kěkào
越跑越快	yuè pǎo yuè kuài
不敲门	bù qiāo mén
一律免费	yīlǜ miǎnfèi
沿着河岸	yánzhe hé'àn
死于肺炎	sǐ yú fèiyán
被风吹倒	bèi fēng chuīdǎo
厂长与职工	chǎngzhǎng yǔ zhígōng
既便宜又耐用	jì piányi yòu nàiyòng
要么放弃	yàome fàngqì
唱得动听	chàng de dòngtīng
立国之本	lìguó zhī běn
快逃吧	kuài táo ba
我所认识的	wǒ suǒ rènshi de
水滴石穿	shuǐdī-shíchuān
参差不齐	cēncī-bùqí
脱颖而出	tuōyǐng'érchū
驴唇不对马嘴	lǘchún bù duì mǎzuǐ
打开天窗说亮话	dǎkāi tiānchuāng shuō liànghuà
产供销	chǎn-gōng-xiāo
环卫工人	huánwèi gōngrén
周大夫	Zhōu dàifu
老冯	Lǎo Féng
庄子的寓言	Zhuāngzǐ de yùyán
聊斋志异	Liáozhāi Zhìyì
政产学研用	zhèng-chǎn-xué-yán-yòng
给予优惠待遇	jǐyǔ yōuhuì dàiyù
企事业单位	qǐ-shìyè dānwèi
离退休人员	lí-tuìxiū rényuán
省部级官员	shěng-bùjí guānyuán
习近平谈治国理政	Xí Jìnpíng Tán Zhìguó Lǐzhèng
把权力关进笼子	bǎ quánlì guānjìn lóngzi
沪深两市	Hù-Shēn liǎng shì
两岸同胞	liǎng'àn tóngbāo
中阿合作论坛	Zhōng-Ā Hézuò Lùntán
任期内	rènqī nèi
人机协同	rén-jī xiétóng
车路云一体化	chē-lù-yún yītǐhuà
国资委	Guózīwěi
中央网信办	Zhōngyāng Wǎngxìnbàn
军转干部	jūnzhuǎn gànbù
九三学社	Jiǔ-Sān Xuéshè
第十五个五年规划	dì-shíwǔ gè wǔ nián guīhuà
第一千零三条	dì-yīqiān líng sān tiáo
驻村第一书记	zhùcūn dì-yī shūjì
三万六千亿元	sānwàn liùqiān yì yuán
二十七八家企业	èrshíqī-bā jiā qǐyè
三五年内	sān-wǔ nián nèi
一百四十多个国家	yībǎi sìshí duō gè guójiā
中央一号文件	Zhōngyāng yī hào wénjiàn
单霁翔院长	Shàn Jìxiáng yuànzhǎng
把群众当亲人	bǎ qúnzhòng dàng qīnrén
欧阳副局长	Ōuyáng fùjúzhǎng
古特雷斯秘书长	Gǔtèléisī mìshūzhǎng
临时代办	línshí dàibàn
少先队员们	shàoxiānduìyuánmen
反垄断调查	fǎnlǒngduàn diàochá
六安市	Lù'ān Shì
前门东大街	Qiánmén Dōngdàjiē
黔东南苗族侗族自治州	Qiándōngnán Miáozú Dòngzú Zìzhìzhōu
湄公河流域	Méigōng Hé liúyù
台州湾	Tāizhōu Wān
最高人民检察院	Zuìgāo Rénmín Jiǎncháyuàn
国际原子能机构	Guójì Yuánzǐnéng Jīgòu
达沃斯论坛	Dáwòsī Lùntán
北斗卫星导航系统	Běidǒu Wèixīng Dǎoháng Xìtǒng
中国共产党章程	Zhōngguó Gòngchǎndǎng Zhāngchéng
资治通鉴	Zīzhì Tōngjiàn
行稳致远	xíngwěn-zhìyuǎn
久久为功	jiǔjiǔ-wéigōng
数典忘祖	shǔdiǎn-wàngzǔ
一以贯之	yīyǐ-guànzhī
义不容辞的责任	yìbùróngcí de zérèn
一衣带水的邻邦	yīyīdàishuǐ de línbāng
房住不炒	fángzhù-bùchǎo
扫黑除恶	sǎohēi chú'è
重中之重	zhòngzhōngzhīzhòng
应有之义	yīngyǒu zhī yì
发起国之一	fāqǐguó zhī yī
拧成一股绳	níngchéng yī gǔ shéng
不搞一刀切	bù gǎo yīdāoqiē
啃硬骨头	kěn yìnggǔtou
补短板	bǔ duǎnbǎn
翻两番	fān liǎng fān
卡脖子技术	qiǎ bózi jìshù
看不见的手	kàn bu jiàn de shǒu
谈得拢	tán de lǒng
建设成现代化强国	jiànshè chéng xiàndàihuà qiángguó
载入史册	zǎirù shǐcè
见了两次面	jiànle liǎng cì miàn
面临着新挑战	miànlínzhe xīn tiǎozhàn
试一试新办法	shì yī shì xīn bànfǎ
探讨探讨	tàntǎo tàntǎo
干得漂亮	gàn de piàoliang
有序地推进	yǒuxù de tuījìn
最不发达国家	zuì bù fādá guójiā
该国外交部	gāi guó Wàijiāobù
处级以上干部	chùjí yǐshàng gànbù
一票否决制	yīpiào fǒujuézhì
不当得利	bùdàng délì
不溯及既往	bù sùjí jìwǎng
媒体吹风会	méitǐ chuīfēnghuì
量子计算原型机	liàngzǐ jìsuàn yuánxíngjī
菜篮子工程	càilánzi gōngchéng
挤不进去	jǐ bu jìnqù
搬下楼去	bānxià lóu qù
拧紧螺丝	nǐngjǐn luósī
晾干衣裳	liànggān yīshang
收拾妥当	shōushi tuǒdang
把窗帘拉上	bǎ chuānglián lāshàng
让蚊子叮了一口	ràng wénzi dīngle yī kǒu
把稿子改编成剧本	bǎ gǎozi gǎibiān chéng jùběn
听得入了迷	tīng de rùle mí
讲解得很透彻	jiǎngjiě de hěn tòuchè
琢磨琢磨	zuómo zuómo
亮晶晶的露珠	liàngjīngjīng de lùzhū
冷冰冰的语气	lěngbīngbīng de yǔqì
陆陆续续到场	lùlùxùxù dàochǎng
尝尝这道菜	chángchang zhè dào cài
三万六千五百人次	sānwàn liùqiān wǔbǎi réncì
七十二亿立方米	qīshí'èr yì lìfāngmǐ
两三公里	liǎng-sān gōnglǐ
几百棵枣树	jǐbǎi kē zǎoshù
一箩筐土豆	yī luókuāng tǔdòu
两块五毛钱	liǎng kuài wǔ máo qián
半个多月	bàn gè duō yuè
下午四点一刻	xiàwǔ sì diǎn yī kè
差十分八点	chà shí fēn bā diǎn
前天傍晚	qiántiān bàngwǎn
大后年春季	dàhòunián chūnjì
星期三上午	xīngqīsān shàngwǔ
往西北方向拐弯	wǎng xīběi fāngxiàng guǎiwān
朝东南飞去	cháo dōngnán fēiqù
桌子底下	zhuōzi dǐxia
抽屉里	chōuti li
相当棘手	xiāngdāng jíshǒu
格外醒目	géwài xǐngmù
稍微宽敞些	shāowēi kuānchang xiē
比去年略低一点儿	bǐ qùnián lüè dī yīdiǎnr
来不及解释	láibují jiěshì
聊会儿天	liáo huìr tiān
拐个弯儿	guǎi gè wānr
使劲儿蹬车	shǐjìnr dēng chē
老头儿的烟斗	lǎotóur de yāndǒu
嫂子的嫁妆	sǎozi de jiàzhuang
糊涂账	hútuzhàng
扫帚和簸箕	sàozhou hé bòji
咳嗽得厉害	késou de lìhai
苗条的身材	miáotiao de shēncái
应酬客户	yìngchou kèhù
武夷山脉	Wǔyí Shānmài
尼罗河三角洲	Níluó Hé Sānjiǎozhōu
厄瓜多尔	Èguāduō'ěr
平遥古城	Píngyáo Gǔchéng
台儿庄	Tái'érzhuāng
延安东路	Yán'ān Dōnglù
蚌埠火车站	Bèngbù Huǒchēzhàn
单田芳	Shàn Tiánfāng
欧阳女士	Ōuyáng nǚshì
郑州大学附属中学	Zhèngzhōu Dàxué Fùshǔ Zhōngxué
上海外国语大学	Shànghǎi Wàiguóyǔ Dàxué
敬而远之	jìng'éryuǎnzhī
吃闭门羹	chī bìméngēng
三句话不离本行	sān jù huà bù lí běnháng
小巫见大巫	xiǎowū jiàn dàwū
跑龙套	pǎo lóngtào
陆续恢复供电	lùxù huīfù gōngdiàn
签署谅解备忘录	qiānshǔ liàngjiě bèiwànglù
非营利性机构	fēiyínglìxìng jīgòu
副省长率团出访	fùshěngzhǎng shuài tuán chūfǎng
产学研合作	chǎn-xué-yán hézuò
登上领奖台	dēngshàng lǐngjiǎngtái
由专家组评审	yóu zhuānjiāzǔ píngshěn
本届博览会	běn jiè bólǎnhuì
该院教授	gāi yuàn jiàoshòu
披着雨衣	pīzhe yǔyī
从未去过	cóngwèi qùguo
实现软着陆	shíxiàn ruǎnzhuólù
水浒传	Shuǐhǔzhuàn
摸过	mōguo
养过	yǎngguo
骑过	qíguo
摔过	shuāiguo
五百多吨	wǔbǎi duō dūn
一百多艘	yībǎi duō sōu
四十余座	sìshí yú zuò
八十来斤	bāshí lái jīn
六百余户	liùbǎi yú hù
五十来名	wǔshí lái míng
二十多万吨	èrshí duō wàn dūn
没敲门	méi qiāo mén
修鞋	xiū xié
补锅	bǔ guō
推门进来	tuī mén jìnlái
撑伞出门	chēng sǎn chūmén
率队参赛	shuài duì cānsài
锁门	suǒ mén
蹬车上班	dēng chē shàngbān
死于车祸	sǐ yú chēhuò
葬于故乡	zàng yú gùxiāng
建于明代	jiàn yú Míngdài
毁于战火	huǐ yú zhànhuǒ
快跑吧	kuài pǎo ba
快躲开	kuài duǒkāi
快藏起来	kuài cáng qǐlái
快喝吧	kuài hē ba
快坐下	kuài zuòxià
油然而生	yóurán'érshēng
半途而废	bàntú'érfèi
挺身而出	tǐngshēn'érchū
满载而归	mǎnzài'érguī
应运而生	yìngyùn'érshēng
产学研用	chǎn-xué-yán-yòng
农林牧渔	nóng-lín-mù-yú
科教文卫	kē-jiào-wén-wèi
山水林田湖草沙	shān-shuǐ-lín-tián-hú-cǎo-shā
人财物	rén-cái-wù
工农商学兵	gōng-nóng-shāng-xué-bīng
大中小学	dà-zhōng-xiǎoxué
进出口	jìn-chūkǒu
川渝两地	Chuān-Yú liǎng dì
沪深交易所	Hù-Shēn jiāoyìsuǒ
深港两地	Shēn-Gǎng liǎng dì
广深高速	Guǎng-Shēn Gāosù
国家网信办	Guójiā Wǎngxìnbàn
中央政法委	Zhōngyāng Zhèngfǎwěi
中央深改委	Zhōngyāng Shēngǎiwěi
国务院新闻办	Guówùyuàn Xīnwénbàn
中央外办	Zhōngyāng Wàibàn
中央财办	Zhōngyāng Cáibàn
全球定位系统	quánqiú dìngwèi xìtǒng
北斗导航系统	Běidǒu Dǎoháng Xìtǒng
北斗系统	Běidǒu Xìtǒng
前门西大街	Qiánmén Xīdàjiē
宣武门东大街	Xuānwǔmén Dōngdàjiē
朝阳门北大街	Cháoyángmén Běidàjiē
阜成门南大街	Fùchéngmén Nándàjiē
杭州湾	Hángzhōu Wān
温州湾	Wēnzhōu Wān
莱州湾	Láizhōu Wān
翻一番	fān yī fān
翻几番	fān jǐ fān
翻三番	fān sān fān
中国工会章程	Zhōngguó Gōnghuì Zhāngchéng
跑下楼去	pǎoxià lóu qù
走上楼来	zǒushàng lóu lái
爬上山去	páshàng shān qù
跳下水去	tiàoxià shuǐ qù
跳下车来	tiàoxià chē lái
两箩筐苹果	liǎng luókuāng píngguǒ
一麻袋粮食	yī mádài liángshi
三卡车沙子	sān kǎchē shāzi
一簸箕土	yī bòji tǔ
半书包书	bàn shūbāo shū
一脸盆水	yī liǎnpén shuǐ
差五分九点	chà wǔ fēn jiǔ diǎn
差十分三点	chà shí fēn sān diǎn
八点十分	bā diǎn shí fēn
七点二十分	qī diǎn èrshí fēn
差一刻六点	chà yī kè liù diǎn
休息十分钟	xiūxi shí fēnzhōng
向西北驶去	xiàng xīběi shǐqù
朝西南走去	cháo xīnán zǒuqù
往东北飞去	wǎng dōngběi fēiqù
朝前看	cháo qián kàn
朝北走	cháo běi zǒu
树底下	shù dǐxia
楼底下	lóu dǐxia
底下的人	dǐxia de rén
私底下	sīdǐxia
抽屉	chōuti
拉开抽屉	lākāi chōuti
略大一些	lüè dà yīxiē
稍高一点	shāo gāo yīdiǎn
稍慢	shāo màn
略有上升	lüè yǒu shàngshēng
珠江三角洲	Zhū Jiāng Sānjiǎozhōu
黄河三角洲	Huáng Hé Sānjiǎozhōu
湄公河三角洲	Méigōng Hé Sānjiǎozhōu
十堰市张湾区	Shíyàn Shì Zhāngwān Qū
襄阳市樊城区	Xiāngyáng Shì Fánchéng Qū
单老师	Shàn lǎoshī
任老师	Rén lǎoshī
查先生	Zhā xiānsheng
解老师	Xiè lǎoshī
武汉钢铁公司	Wǔhàn Gāngtiě Gōngsī
首都钢铁公司	Shǒudū Gāngtiě Gōngsī
南方航空公司	Nánfāng Hángkōng Gōngsī
硬着陆	yìngzhuólù
月面软着陆	yuèmiàn ruǎnzhuólù
软实力	ruǎnshílì
硬实力	yìngshílì
毛泽东选集	Máo Zédōng Xuǎnjí
邓小平文选	Dèng Xiǎopíng Wénxuǎn
江泽民文选	Jiāng Zémín Wénxuǎn
败于对手	bài yú duìshǒu
中国共产党廉洁自律准则	Zhōngguó Gòngchǎndǎng Liánjié Zìlǜ Zhǔnzé
中国共产党纪律处分条例	Zhōngguó Gòngchǎndǎng Jìlǜ Chǔfèn Tiáolì
中国共产党党员权利保障条例	Zhōngguó Gòngchǎndǎng Dǎngyuán Quánlì Bǎozhàng Tiáolì
恒河三角洲	Héng Hé Sānjiǎozhōu
曾局长	Zēng júzhǎng
小曾	Xiǎo Zēng
老解	Lǎo Xiè
小单快反	xiǎodān kuàifǎn
老仇	Lǎo Qiú
华大夫	Huà dàifu
老单是个好人	Lǎo Shàn shì gè hǎorén
十堰市郧阳区	Shíyàn Shì Yúnyáng Qū
解校长	Xiè xiàozhǎng
老曾	Lǎo Zēng
仇大夫	Qiú dàifu
她学过法语	tā xuéguo Fǎyǔ
试过三次	shìguo sān cì
戴过这顶帽子	dàiguo zhè dǐng màozi
七百多头牛	qībǎi duō tóu niú
九十余家企业	jiǔshí yú jiā qǐyè
三千多名游客	sānqiān duō míng yóukè
替爷爷捶背	tì yéye chuíbèi
轻轻敲窗	qīngqīng qiāo chuāng
给花浇水	gěi huā jiāo shuǐ
换鞋进屋	huàn xié jìn wū
死于疾病	sǐ yú jíbìng
取决于质量	qǔjué yú zhìliàng
快救人	kuài jiù rén
快停车	kuài tíngchē
不约而同	bùyuē'értóng
纷至沓来	fēnzhì-tàlái
不欢而散	bùhuān'érsàn
源网荷储	yuán-wǎng-hè-chǔ
吃住行游购娱	chī-zhù-xíng-yóu-gòu-yú
军警民联防	jūn-jǐng-mín liánfáng
沪深股市	Hù-Shēn gǔshì
京津两地	Jīng-Jīn liǎng dì
中央编办	Zhōngyāng Biānbàn
国务院港澳办	Guówùyuàn Gǎng'àobàn
地安门东大街	Dì'ānmén Dōngdàjiē
钦州湾	Qīnzhōu Wān
泉州湾	Quánzhōu Wān
尼日尔河三角洲	Nírì'ěr Hé Sānjiǎozhōu
工业产值翻两番	gōngyè chǎnzhí fān liǎng fān
中国共产党问责条例	Zhōngguó Gòngchǎndǎng Wènzé Tiáolì
走下车来	zǒuxià chē lái
爬上树去	páshàng shù qù
差十分十二点	chà shí fēn shí'èr diǎn
九点十分开会	jiǔ diǎn shí fēn kāihuì
十分满意	shífēn mǎnyì
朝西北望去	cháo xīběi wàngqù
箱子底下	xiāngzi dǐxia
打开抽屉	dǎkāi chōuti
房间很宽敞	fángjiān hěn kuānchang
比往年稍低	bǐ wǎngnián shāo dī
重庆市綦江区	Chóngqìng Shì Qíjiāng Qū
杭州市临平区	Hángzhōu Shì Línpíng Qū
解主任	Xiè zhǔrèn
查教授	Zhā jiàoshòu
仇师傅	Qiú shīfu
翟大妈	Zhái dàmā
老查	Lǎo Zhā
老翟	Lǎo Zhái
毛泽东诗词	Máo Zédōng Shīcí
鲁迅全集	Lǔ Xùn Quánjí
实现月球软着陆	shíxiàn yuèqiú ruǎnzhuólù
软环境建设	ruǎnhuánjìng jiànshè
三箩筐橘子	sān luókuāng júzi
大别山区	Dàbié Shānqū
太行山区	Tàiháng Shānqū
沂蒙山区	Yíméng Shānqū
武陵山区	Wǔlíng Shānqū
北京市石景山区	Běijīng Shì Shíjǐngshān Qū
秦岭山区	Qín Lǐng shānqū
山区	shānqū
长沙市望城区	Chángshā Shì Wàngchéng Qū
天津市静海区	Tiānjīn Shì Jìnghǎi Qū
深圳市光明区	Shēnzhèn Shì Guāngmíng Qū
大连市中山区	Dàlián Shì Zhōngshān Qū
宁波市奉化区	Níngbō Shì Fènghuà Qū
广州市增城区	Guǎngzhōu Shì Zēngchéng Qū
没尝过	méi chángguo
没输过	méi shūguo
曾教授历史	céng jiàoshòu lìshǐ
任校长多年	rèn xiàozhǎng duō nián
应部长邀请	yìng bùzhǎng yāoqǐng
鞍山钢铁公司	Ānshān Gāngtiě Gōngsī
妇儿医院	fù-ér yīyuàn
中国共产党制定条例	Zhōngguó Gòngchǎndǎng zhìdìng tiáolì
中央社会工作部	Zhōngyāng Shèhuì Gōngzuòbù
国务院妇儿工委	Guówùyuàn Fù-Ér Gōngwěi
中央文明办	Zhōngyāng Wénmíngbàn
中央农办	Zhōngyāng Nóngbàn
国家反诈中心	Guójiā Fǎnzhà Zhōngxīn
国家气候中心	Guójiā Qìhòu Zhōngxīn
中央气象台	Zhōngyāng Qìxiàngtái
中国地震台网中心	Zhōngguó Dìzhèn Táiwǎng Zhōngxīn
中国天眼	Zhōngguó Tiānyǎn
西气东输工程	xīqì-dōngshū gōngchéng
南水北调中线	nánshuǐ-běidiào zhōngxiàn
白鹤滩水电站	Báihètān Shuǐdiànzhàn
大藤峡水利枢纽	Dàténgxiá Shuǐlì Shūniǔ
深中通道	Shēn-Zhōng Tōngdào
平陆运河	Píng-Lù Yùnhé
北京市密云区	Běijīng Shì Mìyún Qū
上海市奉贤区	Shànghǎi Shì Fèngxián Qū
天津市蓟州区	Tiānjīn Shì Jìzhōu Qū
广州市番禺区	Guǎngzhōu Shì Pānyú Qū
重庆市璧山区	Chóngqìng Shì Bìshān Qū
济南市莱芜区	Jǐnán Shì Láiwú Qū
珠海市斗门区	Zhūhǎi Shì Dǒumén Qū
南通市海门区	Nántōng Shì Hǎimén Qū
银川市金凤区	Yínchuān Shì Jīnfèng Qū
拉萨市堆龙德庆区	Lāsà Shì Duīlóngdéqìng Qū
乐老师	Yuè lǎoshī
覃书记	Qín shūjì
缪院士	Miào yuànshì
老佟	Lǎo Tóng
华罗庚	Huà Luógēng
他尝过	tā chángguo
武汉市硚口区	Wǔhàn Shì Qiáokǒu Qū
南昌市青山湖区	Nánchāng Shì Qīngshānhú Qū
来自天长市	láizì Tiāncháng Shì
甘肃省合作市	Gānsù Shěng Hézuò Shì
横州市	Héngzhōu Shì
清镇市	Qīngzhèn Shì
图木舒克市	Túmùshūkè Shì
安徽省无为市	Ānhuī Shěng Wúwéi Shì
合作市场	hézuò shìchǎng
爱上城市	àishàng chéngshì
""".strip().splitlines()


# By the sections of the standard.
BY_SECTION = {
    "nouns and where": """
副排长	fùpáizhǎng
科学实验	kēxué shíyàn
少先队员	shàoxiānduìyuán
电风扇	diànfēngshàn
宿舍楼下	sùshèlóu xià
衣袋里	yīdài li
工厂和学校	gōngchǎng hé xuéxiào
枕头旁边	zhěntou pángbiān
邮局对面	yóujú duìmiàn
衣柜里	yīguì li
楼顶上	lóudǐng shàng
沙发上面	shāfā shàngmian
湖中心	hú zhōngxīn
田野里	tiányě li
淮河两岸	Huái Hé liǎng'àn
天山以北	Tiān Shān yǐběi
海里	hǎi li
半山腰	bànshānyāo
电冰箱	diànbīngxiāng
中药材	zhōngyàocái
电子计算机	diànzǐ jìsuànjī
人造卫星	rénzào wèixīng
太阳能热水器	tàiyángnéng rèshuǐqì
食品安全标准	shípǐn ānquán biāozhǔn
植物学家	zhíwùxuéjiā
医护人员	yīhù rényuán
非卖品	fēimàipǐn
副班长	fùbānzhǎng
总指挥	zǒngzhǐhuī
反比例	fǎnbǐlì
超短裙	chāoduǎnqún
老鹰	lǎoyīng
阿婆	āpó
可燃物	kěránwù
无名指	wúmíngzhǐ
半成品	bànchéngpǐn
骨头	gǔtou
盖儿	gàir
弹性	tánxìng
劳动者	láodòngzhě
飞行员	fēixíngyuán
音乐家	yīnyuèjiā
射手	shèshǒu
绿化	lǜhuà
战士们	zhànshìmen
非党员干部	fēidǎngyuán gànbù
副秘书长	fùmìshūzhǎng
春风	chūnfēng
蓝天	lántiān
牙刷	yáshuā
洗衣机	xǐyījī
收音机	shōuyīnjī
百货大楼	bǎihuò dàlóu
汽车修理厂	qìchē xiūlǐchǎng
长途汽车站	chángtú qìchēzhàn
少年宫	shàoniángōng
石油化工	shíyóu huàgōng
高速公路	gāosù gōnglù
劳动模范	láodòng mófàn
社会主义制度	shèhuì zhǔyì zhìdù
碗里	wǎn li
桥上	qiáo shàng
院子里	yuànzi li
窗台上	chuāngtái shàng
大门外面	dàmén wàimian
医院附近	yīyuàn fùjìn
黄浦江边	Huángpǔ Jiāng biān
世上	shìshàng
地上	dìshàng
水中	shuǐ zhōng
副站长	fùzhànzhǎng
反革命	fǎngémìng
非会员单位	fēihuìyuán dānwèi
超高温	chāogāowēn
老板娘	lǎobǎnniáng
可塑性	kěsùxìng
无轨电车	wúguǐ diànchē
半自动	bànzìdòng
鼻子	bízi
鸟儿	niǎor
甜头	tiántou
记者	jìzhě
驾驶员	jiàshǐyuán
歌唱家	gēchàngjiā
水手	shuǐshǒu
机械化	jīxièhuà
乡亲们	xiāngqīnmen
山顶上	shāndǐng shàng
车厢里	chēxiāng li
湖面上	húmiàn shàng
操场旁边	cāochǎng pángbiān
鸭绿江边	Yālù Jiāng biān
村口	cūnkǒu
井里	jǐng li
文化宫	wénhuàgōng
拖拉机	tuōlājī
羽毛球拍	yǔmáo qiúpāi
人民币	rénmínbì
国民经济	guómín jīngjì
物理学家	wùlǐxuéjiā
售票员	shòupiàoyuán
爱好者	àihàozhě
多面手	duōmiànshǒu
副研究员	fùyánjiūyuán
总书记	zǒngshūjì
反封建斗争	fǎnfēngjiàn dòuzhēng
非导体	fēidǎotǐ
超导体	chāodǎotǐ
木匠们	mùjiangmen
小伙子	xiǎohuǒzi
田里	tián li
楼梯下面	lóutī xiàmian
马路两旁	mǎlù liǎngpáng
书桌上	shūzhuō shàng
珠江上游	Zhū Jiāng shàngyóu
国外	guówài
报刊亭	bàokāntíng
天文台	tiānwéntái
农业科学研究所	nóngyè kēxué yánjiūsuǒ
电视连续剧	diànshì liánxùjù
历史博物馆	lìshǐ bówùguǎn
化学家	huàxuéjiā
领导者	lǐngdǎozhě
运动员们	yùndòngyuánmen
副县长	fùxiànzhǎng
非正规教育	fēizhèngguī jiàoyù
可能性	kěnéngxìng
半透明	bàntòumíng
无产者	wúchǎnzhě
讲台下面	jiǎngtái xiàmian
电影院门口	diànyǐngyuàn ménkǒu
长江大桥上	Cháng Jiāng Dàqiáo shàng
湘江以西	Xiāng Jiāng yǐxī
火车票	huǒchēpiào
缝纫机	féngrènjī
高压锅	gāoyāguō
水力发电站	shuǐlì fādiànzhàn
消防队员	xiāofáng duìyuán
女教师	nǚjiàoshī
竞赛者	jìngsàizhě
副经理	fùjīnglǐ
非主流	fēizhǔliú
超自然现象	chāozìrán xiànxiàng
瓶子里	píngzi li
书包里	shūbāo li
汽车旁边	qìchē pángbiān
岸边	ànbiān
珠江以东	Zhū Jiāng yǐdōng
胡同里	hútòng li
摄影师	shèyǐngshī
打印机	dǎyìnjī
农贸市场	nóngmào shìchǎng
妇产科医院	fùchǎnkē yīyuàn
男同学	nántóngxué
非会员	fēihuìyuán
总经理	zǒngjīnglǐ
桌子旁边	zhuōzi pángbiān
教室外面	jiàoshì wàimian
运河两岸	Yùnhé liǎng'àn
湖边	hú biān
飞机场	fēijīchǎng
录音机	lùyīnjī
水果罐头	shuǐguǒ guàntou
幼儿园老师	yòu'éryuán lǎoshī
副市长	fùshìzhǎng
现代化建设	xiàndàihuà jiànshè
""",
    "verbs": """
这本书能看懂	zhè běn shū néng kàndǒng
那辆车会来吗	nà liàng chē huì lái ma
这首歌会唱吗	zhè shǒu gē huì chàng ma
那条路会堵	nà tiáo lù huì dǔ
这件事要商量	zhè jiàn shì yào shāngliang
一场雪会下几天	yī chǎng xuě huì xià jǐ tiān
这个人能干	zhège rén nénggàn
抓早抓小	zhuāzǎo zhuāxiǎo
洗白洗净	xǐbái xǐjìng
讲深讲透	jiǎngshēn jiǎngtòu
拉长拉宽	lācháng lākuān
夏侯志远	Xiàhóu Zhìyuǎn
爷爷身体还好吧	yéye shēntǐ hái hǎo ba
天气还好	tiānqì hái hǎo
广泛讨论过草案	guǎngfàn tǎolùnguo cǎo'àn
多次参观过展览	duō cì cānguānguo zhǎnlǎn
认真分析过原因	rènzhēn fēnxīguo yuányīn
系统学习过理论	xìtǒng xuéxíguo lǐlùn
帮过大忙	bāngguo dà máng
吃大亏	chī dà kuī
妈妈种了很多花	māma zhòngle hěn duō huā
我们种了树	wǒmen zhòngle shù
风吹雨打	fēngchuī-yǔdǎ
风吹草动	fēngchuī-cǎodòng
小白兔吃萝卜	xiǎo báitù chī luóbo
小蝌蚪找妈妈	xiǎo kēdǒu zhǎo māma
小明能看懂	Xiǎo Míng néng kàndǒng
能量子	néngliàngzǐ
这件事会成功的。	zhè jiàn shì huì chénggōng de.
纽约	Niǔyuē
帮了大忙	bāngle dà máng
小燕子从南方飞回来了。	Xiǎo yànzi cóng nánfāng fēi huílái le.
吴老的身体还好吗？	Wú lǎo de shēntǐ hái hǎo ma?
冯奶奶种了三棵桃树。	Féng nǎinai zhòngle sān kē táoshù.
四千三百米	sìqiān sānbǎi mǐ
此事会有结果	cǐ shì huì yǒu jiéguǒ
这件事能办成	zhè jiàn shì néng bànchéng
这场雨会停的	zhè chǎng yǔ huì tíng de
这道题会做了	zhè dào tí huì zuò le
那件事要办好	nà jiàn shì yào bànhǎo
这种病会传染	zhè zhǒng bìng huì chuánrǎn
这条路能走通	zhè tiáo lù néng zǒutōng
这本书会再版	zhè běn shū huì zàibǎn
认真讨论过问题	rènzhēn tǎolùnguo wèntí
深入研究过历史	shēnrù yánjiūguo lìshǐ
从来没有参加过会议	cónglái méiyǒu cānjiāguo huìyì
调查研究过	diàochá yánjiūguo
实地考察过农村	shídì kǎocháguo nóngcūn
普通话水平测试	Pǔtōnghuà Shuǐpíng Cèshì
帮了他的大忙	bāngle tā de dà máng
帮大忙	bāng dà máng
吃了大亏	chīle dà kuī
发了大财	fāle dà cái
下了大雨	xiàle dàyǔ
泪眼汪汪	lèiyǎn-wāngwāng
这条路通学校	zhè tiáo lù tōng xuéxiào
这件事会好起来的	zhè jiàn shì huì hǎo qǐlái de
这个字会写吗	zhège zì huì xiě ma
那只鸟会飞	nà zhī niǎo huì fēi
这条鱼会死的	zhè tiáo yú huì sǐ de
这台机器能用	zhè tái jīqì néng yòng
那本书能借吗	nà běn shū néng jiè ma
扩大开放	kuòdà kāifàng
打老师的主意	dǎ lǎoshī de zhǔyi
身体还好吗	shēntǐ hái hǎo ma
还好没下雨	háihǎo méi xià yǔ
帮个大忙	bāng gè dà máng
大忙季节	dàmáng jìjié
三夏大忙	sānxià dàmáng
磨刀石	módāoshí
奶奶种了花	nǎinai zhòngle huā
这种了不起的精神	zhè zhǒng liǎobuqǐ de jīngshén
三种植物	sān zhǒng zhíwù
铁路通到拉萨	tiělù tōngdào Lāsà
公路通车了	gōnglù tōngchē le
网络通信	wǎngluò tōngxìn
线路通常很长	xiànlù tōngcháng hěn cháng
检查检查	jiǎnchá jiǎnchá
弹弹琴	tántan qín
飞得高	fēi de gāo
吃不饱	chī bu bǎo
收集起来	shōují qǐlái
走下来	zǒu xiàlái
编成故事	biānchéng gùshi
拉断	lāduàn
睡了一觉	shuìle yī jiào
包饺子	bāo jiǎozi
太阳出来了。	tàiyáng chūlái le.
听着音乐	tīngzhe yīnyuè
吃着	chīzhe
调查着	diàocházhe
写了	xiěle
安排了	ānpáile
听过	tīngguo
研究过	yánjiūguo
汽车开走了。	qìchē kāizǒu le.
他把信寄走了。	tā bǎ xìn jìzǒu le.
喝汤	hē tāng
学习文化	xuéxí wénhuà
跳了一支舞	tiàole yī zhī wǔ
叹了一口气	tànle yī kǒu qì
点了点头	diǎnle diǎntóu
结了婚	jiéle hūn
见过两次面	jiànguo liǎng cì miàn
买过票	mǎiguo piào
没买过票	méi mǎiguo piào
住过院	zhùguo yuàn
搬过家	bānguo jiā
没学过琴	méi xuéguo qín
当过三年兵	dāngguo sān nián bīng
种过几年地	zhòngguo jǐ nián dì
分过手	fēnguo shǒu
跑过步	pǎoguo bù
请过客	qǐngguo kè
拜过年	bàiguo nián
去过年	qù guònián
想过冬	xiǎng guòdōng
罚过款	fáguo kuǎn
被判过刑	bèi pànguo xíng
当过兵	dāngguo bīng
游过泳	yóuguo yǒng
毕过业	bìguo yè
退过票	tuìguo piào
放过羊	fàngguo yáng
放过坏人	fàngguò huàirén
跳过两次舞	tiàoguo liǎng cì wǔ
滑过两次雪	huáguo liǎng cì xuě
念过几年书	niànguo jǐ nián shū
飞过两次	fēiguo liǎng cì
跳过两道墙	tiàoguò liǎng dào qiáng
走过一段路	zǒuguò yī duàn lù
走过近一个世纪	zǒuguò jìn yī gè shìjì
打倒	dǎdǎo
烤熟	kǎoshú
刮倒	guādǎo
读成	dúchéng
改为	gǎiwéi
称作	chēngzuò
跑进去	pǎo jìnqù
打扫完	dǎsǎo wán
准备好	zhǔnbèi hǎo
组织起来	zǔzhī qǐlái
翻译为汉语	fānyì wéi Hànyǔ
走得动	zǒu de dòng
记不住	jì bu zhù
听得出来	tīng de chūlái
想不起来	xiǎng bu qǐlái
吃得饱	chī de bǎo
爬不上去	pá bu shàngqù
赶得上	gǎndeshàng
撕破了衣服	sīpòle yīfu
写清楚	xiě qīngchu
带回家	dàihuí jiā
走上讲台	zǒushàng jiǎngtái
聊聊天	liáoliao tiān
尝了尝	chángle cháng
打听打听	dǎting dǎting
能不能	néng bù néng
高不高兴	gāo bù gāoxìng
可以去	kěyǐ qù
走着	zǒuzhe
观察着	guāncházhe
买了	mǎile
打听了	dǎtingle
用过	yòngguo
参观过	cānguānguo
雨停了。	yǔ tíng le.
他们都走了。	tāmen dōu zǒu le.
喝水	hē shuǐ
写文章	xiě wénzhāng
打排球	dǎ páiqiú
修理汽车	xiūlǐ qìchē
帮了他一个忙	bāngle tā yī gè máng
游了两次泳	yóule liǎng cì yǒng
握了握手	wòle wòshǒu
踢坏	tīhuài
晒干	shàigān
听懂	tīngdǒng
变为	biànwéi
看作	kànzuò
走出来	zǒu chūlái
飞过去	fēi guòqù
收拾好	shōushi hǎo
建设成	jiànshè chéng
扩建为	kuòjiàn wéi
解释清楚	jiěshì qīngchu
打不开	dǎ bu kāi
买得起	mǎi de qǐ
喝得醉醺醺的	hē de zuìxūnxūn de
练习练习	liànxí liànxí
问问老师	wènwen lǎoshī
应该来	yīnggāi lái
跑了三圈	pǎole sān quān
唱着歌	chàngzhe gē
下了一场雨	xiàle yī cháng yǔ
鼓了鼓掌	gǔle gǔzhǎng
听广播	tīng guǎngbō
放风筝	fàng fēngzheng
洗热水澡	xǐ rèshuǐzǎo
摔倒	shuāidǎo
说完	shuōwán
推开窗户	tuīkāi chuānghu
搬出去	bān chūqù
跳上马车	tiàoshàng mǎchē
记录下来	jìlù xiàlái
打扮漂亮	dǎban piàoliang
评选为模范	píngxuǎn wéi mófàn
看得懂	kàn de dǒng
进不去	jìn bu qù
坐不下来	zuò bu xiàlái
锻炼锻炼	duànliàn duànliàn
读读报	dúdu bào
来不来	lái bù lái
喜不喜欢	xǐ bù xǐhuan
咬了一口	yǎole yī kǒu
饭吃完了。	fàn chīwán le.
想着	xiǎngzhe
准备着	zhǔnbèizhe
见过他	jiànguo tā
天气热了。	tiānqì rè le.
看杂志	kàn zázhì
穿毛衣	chuān máoyī
请教老师	qǐngjiào lǎoshī
洗了三次澡	xǐle sān cì zǎo
磕了一个头	kēle yī gè tóu
打碎	dǎsuì
吃光	chīguāng
当成	dàngchéng
跳进河里	tiàojìn hé li
拿过来	ná guòlái
改造成	gǎizào chéng
说不清楚	shuō bu qīngchu
学得会	xué de huì
坐着看书	zuòzhe kàn shū
笑了笑	xiàole xiào
讨论了一个问题	tǎolùnle yī gè wèntí
寄回家	jìhuí jiā
等着	děngzhe
讨论过	tǎolùnguo
花开了。	huā kāi le.
摘苹果	zhāi píngguǒ
学英语	xué Yīngyǔ
跳了一次舞	tiàole yī cì wǔ
拉了拉手	lāle lāshǒu
吹灭	chuīmiè
走遍全国	zǒubiàn quánguó
搬进新房	bānjìn xīnfáng
送出去	sòng chūqù
听得清楚	tīng de qīngchu
找不到	zhǎo bu dào
放得下	fàng de xià
认真想一想	rènzhēn xiǎng yī xiǎng
吃不吃	chī bù chī
把碗打碎了	bǎ wǎn dǎsuì le
站在窗前	zhànzài chuāng qián
跟着	gēnzhe
吃过亏	chīguo kuī
天黑了。	tiān hēi le.
写通知	xiě tōngzhī
唱了三首歌	chàngle sān shǒu gē
撞伤	zhuàngshāng
关上灯	guānshàng dēng
跳下来	tiào xiàlái
布置好	bùzhì hǎo
住不下	zhù bu xià
说得好	shuō de hǎo
想想办法	xiǎngxiang bànfǎ
教孩子画画	jiāo háizi huà huà
笑着	xiàozhe
买菜	mǎi cài
听故事	tīng gùshi
照了两张相片	zhàole liǎng zhāng xiàngpiàn
推倒	tuīdǎo
分成两组	fēnchéng liǎng zǔ
跑回来	pǎo huílái
装修好	zhuāngxiū hǎo
拿不动	ná bu dòng
跳得高	tiào de gāo
散散心	sànsan xīn
商量一下	shāngliang yīxià
画得不像	huà de bù xiàng
""",
    "adjectives": """
又高又瘦	yòu gāo yòu shòu
乌黑乌黑	wūhēi wūhēi
安静些	ānjìng xiē
宽些	kuān xiē
绿茸茸	lǜróngróng
亮晶晶	liàngjīngjīng
白花花	báihuāhuā
静悄悄	jìngqiāoqiāo
圆溜溜	yuánliūliū
喷喷香	pènpènxiāng
冰冰凉	bīngbīngliáng
长些	cháng xiē
便宜一些	piányi yīxiē
早点儿	zǎo diǎnr
安静一点儿	ānjìng yīdiǎnr
碧绿碧绿	bìlǜ bìlǜ
漆黑漆黑	qīhēi qīhēi
整整齐齐	zhěngzhěngqíqí
痛痛快快	tòngtòngkuàikuài
短短的	duǎnduǎn de
高高的	gāogāo de
很干净	hěn gānjìng
最漂亮	zuì piàoliang
不干净	bù gānjìng
好极了	hǎo jí le
坏透了	huàitòu le
美丽的花园	měilì de huāyuán
又高又大	yòu gāo yòu dà
酸溜溜的	suānliūliū de
慢悠悠	mànyōuyōu
黑压压	hēiyāyā
绿油油	lǜyóuyóu
热腾腾	rèténgténg
笑眯眯	xiàomīmī
短些	duǎn xiē
好看一些	hǎokàn yīxiē
远一点儿	yuǎn yīdiǎnr
干净点儿	gānjìng diǎnr
瓦蓝瓦蓝	wǎlán wǎlán
弯弯的月亮	wānwān de yuèliang
又便宜又好	yòu piányi yòu hǎo
快极了	kuài jí le
香喷喷	xiāngpēnpēn
直挺挺	zhítǐngtǐng
雪白的墙	xuěbái de qiáng
慢些	màn xiē
早一些	zǎo yīxiē
细心点儿	xìxīn diǎnr
鲜红鲜红	xiānhóng xiānhóng
平平安安	píngpíng'ān'ān
高兴极了	gāoxìng jí le
水汪汪的大眼睛	shuǐwāngwāng de dà yǎnjing
胖些	pàng xiē
笔直笔直	bǐzhí bǐzhí
白白净净	báibáijìngjìng
小小的	xiǎoxiǎo de
冷极了	lěng jí le
又苦又涩	yòu kǔ yòu sè
光秃秃	guāngtūtū
空荡荡	kōngdàngdàng
金灿灿的稻田	jīncàncàn de dàotián
漂亮一些	piàoliang yīxiē
碧绿碧绿的湖水	bìlǜ bìlǜ de húshuǐ
老实巴交	lǎoshi-bājiāo
长长的头发	chángcháng de tóufa
又大又甜	yòu dà yòu tián
湿漉漉	shīlùlù
深些	shēn xiē
暖和一点儿	nuǎnhuo yīdiǎnr
干干净净的教室	gāngānjìngjìng de jiàoshì
金黄金黄的麦子	jīnhuáng jīnhuáng de màizi
白茫茫	báimángmáng
红扑扑的脸	hóngpūpū de liǎn
厚些	hòu xiē
雪白雪白的	xuěbái xuěbái de
又香又甜	yòu xiāng yòu tián
""",
    "pronouns": """
托您的福	tuō nín de fú
感谢您的支持	gǎnxiè nín de zhīchí
欢迎您来中国	huānyíng nín lái Zhōngguó
本报北京电	běn bào Běijīng diàn
本社记者摄	běn shè jìzhě shè
本报记者	běn bào jìzhě
祝您身体健康！	zhù nín shēntǐ jiànkāng!
本刊记者	běn kān jìzhě
本台记者	běn tái jìzhě
本社记者	běn shè jìzhě
本网记者	běn wǎng jìzhě
本报评论员	běn bào pínglùnyuán
祝您生日快乐	zhù nín shēngrì kuàilè
谢谢您的帮助	xièxie nín de bāngzhù
本报驻京记者	běn bào zhù Jīng jìzhě
本报讯	běn bào xùn
本报记者报道	běn bào jìzhě bàodào
该院	gāi yuàn
本报	běn bào
某医院	mǒu yīyuàn
每件衣服	měi jiàn yīfu
各学院	gè xuéyuàn
那间屋子	nà jiān wūzi
他哥哥	tā gēge
你看	nǐ kàn
谁来了？	shéi lái le?
什么时候	shénme shíhou
怎样办	zěnyàng bàn
这张桌子	zhè zhāng zhuōzi
那匹马	nà pǐ mǎ
那人	nà rén
哪天	nǎ tiān
哪里	nǎlǐ
那般	nàbān
这会儿	zhèhuìr
那时	nàshí
那点儿东西	nàdiǎnr dōngxi
那些人	nàxiē rén
那么大	nàme dà
各校	gè xiào
各部门	gè bùmén
每户	měi hù
每条街	měi tiáo jiē
某校	mǒu xiào
某公司	mǒu gōngsī
本县	běn xiàn
本单位	běn dānwèi
本次列车	běn cì lièchē
该地区	gāi dìqū
该项目	gāi xiàngmù
我方	wǒ fāng
你方	nǐ fāng
贵公司	guì gōngsī
此人	cǐ rén
其他人	qítā rén
别的学校	biéde xuéxiào
他自己	tā zìjǐ
大家的事情	dàjiā de shìqing
这几本书	zhè jǐ běn shū
那两个人	nà liǎng gè rén
我爱北京	wǒ ài Běijīng
他来了。	tā lái le.
谁的书	shéi de shū
去哪里	qù nǎlǐ
这条路	zhè tiáo lù
那座山	nà zuò shān
哪本书	nǎ běn shū
这里的人	zhèlǐ de rén
这么高	zhème gāo
各位	gè wèi
各单位	gè dānwèi
每人	měi rén
每张桌子	měi zhāng zhuōzi
某厂	mǒu chǎng
某部队	mǒu bùduì
本班	běn bān
本学院	běn xuéyuàn
该书	gāi shū
该企业	gāi qǐyè
我县	wǒ xiàn
你班	nǐ bān
各行业	gè hángyè
怎么办	zěnme bàn
他们班	tāmen bān
谁去	shéi qù
这匹马	zhè pǐ mǎ
那件事	nà jiàn shì
哪位同学	nǎ wèi tóngxué
哪些书	nǎxiē shū
每届	měi jiè
某地区	mǒu dìqū
本年度	běn niándù
该项工作	gāi xiàng gōngzuò
我省	wǒ shěng
你校	nǐ xiào
那么多人	nàme duō rén
她是谁	tā shì shéi
咱们村	zánmen cūn
这双鞋	zhè shuāng xié
那条河	nà tiáo hé
哪个人	nǎge rén
这边	zhèbiān
各国人民	gè guó rénmín
每个学生	měi gè xuésheng
某机关	mǒu jīguān
本工厂	běn gōngchǎng
该省	gāi shěng
我村	wǒ cūn
什么东西	shénme dōngxi
多少钱	duōshao qián
谁家的孩子	shéi jiā de háizi
这种颜色	zhè zhǒng yánsè
那辆汽车	nà liàng qìchē
哪种办法	nǎ zhǒng bànfǎ
各村各户	gè cūn gè hù
每分钟	měi fēnzhōng
某些人	mǒuxiē rén
本栏目	běn lánmù
该系统	gāi xìtǒng
我院	wǒ yuàn
我弟弟	wǒ dìdi
这把椅子	zhè bǎ yǐzi
那所学校	nà suǒ xuéxiào
哪一天	nǎ yī tiān
各学校	gè xuéxiào
每句话	měi jù huà
某年某月	mǒu nián mǒu yuè
本地区	běn dìqū
该部门	gāi bùmén
我班	wǒ bān
你们家	nǐmen jiā
这家商店	zhè jiā shāngdiàn
那片树林	nà piàn shùlín
哪条街	nǎ tiáo jiē
各个部门	gègè bùmén
每月	měi yuè
某国	mǒu guó
本系	běn xì
该校	gāi xiào
怎么去	zěnme qù
""",
    "numerals and measure words": """
两千三百户农民	liǎngqiān sānbǎi hù nóngmín
涉及八百户群众	shèjí bābǎi hù qúnzhòng
一千二百户	yīqiān èrbǎi hù
百来万人	bǎi lái wàn rén
三十来万人口	sānshí lái wàn rénkǒu
约九十万平方公里	yuē jiǔshí wàn píngfāng gōnglǐ
一百二十万立方厘米	yībǎi èrshí wàn lìfāng límǐ
并处五千元罚款	bìng chǔ wǔqiān yuán fákuǎn
十来万人	shí lái wàn rén
三万六千七百户	sānwàn liùqiān qībǎi hù
并处二十万元罚款	bìng chǔ èrshí wàn yuán fákuǎn
九百六十万平方公里	jiǔbǎi liùshí wàn píngfāng gōnglǐ
五百户	wǔbǎi hù
九千八百户	jiǔqiān bābǎi hù
两万四千三百户居民	liǎngwàn sìqiān sānbǎi hù jūmín
一万二千五百人	yīwàn èrqiān wǔbǎi rén
七千八百元	qīqiān bābǎi yuán
五万三千二百亩	wǔwàn sānqiān èrbǎi mǔ
六百万户	liùbǎi wàn hù
八万户	bāwàn hù
一千万人	yīqiān wàn rén
二百万元	èrbǎi wàn yuán
十来亿元	shí lái yì yuán
十多万户	shí duō wàn hù
二十来万名学生	èrshí lái wàn míng xuésheng
十余万册	shí yú wàn cè
几十来个	jǐshí lái gè
十来斤	shí lái jīn
十来天	shí lái tiān
十来公里	shí lái gōnglǐ
三百来万亩	sānbǎi lái wàn mǔ
可以并处五万元以下罚款	kěyǐ bìng chǔ wǔwàn yuán yǐxià fákuǎn
八百万平方公里	bābǎi wàn píngfāng gōnglǐ
三十万平方米	sānshí wàn píngfāngmǐ
五千平方公里	wǔqiān píngfāng gōnglǐ
十万立方米	shíwàn lìfāngmǐ
五千六百户贫困户	wǔqiān liùbǎi hù pínkùnhù
两万八千四百户	liǎngwàn bāqiān sìbǎi hù
十来万吨	shí lái wàn dūn
二十来亿元	èrshí lái yì yuán
全国有十来万家企业	quánguó yǒu shí lái wàn jiā qǐyè
三百六十万平方公里	sānbǎi liùshí wàn píngfāng gōnglǐ
十二万平方公里的土地	shí'èr wàn píngfāng gōnglǐ de tǔdì
并处一万元以下罚金	bìng chǔ yīwàn yuán yǐxià fájīn
未满十八周岁的未成年人	wèi mǎn shíbā zhōusuì de wèichéngniánrén
六七百	liù-qībǎi
十几万人	shíjǐ wàn rén
几盏灯	jǐ zhǎn dēng
六十来斤	liùshí lái jīn
一年半	yī nián bàn
一大盆水	yī dà pén shuǐ
九条鱼	jiǔ tiáo yú
第二百	dì-èrbǎi
七万零六百	qīwàn líng liùbǎi
三百八十九	sānbǎi bāshíjiǔ
四分之一	sì fēn zhī yī
二〇三〇年	èr líng sān líng nián
一九九七年	yī jiǔ jiǔ qī nián
七分之二	qī fēn zhī èr
二又三分之一	èr yòu sān fēn zhī yī
零点三七	líng diǎn sān qī
十二	shí'èr
八十六	bāshíliù
八百四十二	bābǎi sìshí'èr
五千四百	wǔqiān sìbǎi
两万	liǎngwàn
三十五万	sānshíwǔ wàn
七亿	qīyì
十三亿	shísān yì
第九十九	dì-jiǔshíjiǔ
第一千	dì-yīqiān
初三	chūsān
初八	chūbā
八一	bā-yī
三只羊	sān zhī yáng
一小杯酒	yī xiǎo bēi jiǔ
四个半月	sì gè bàn yuè
看一眼	kàn yī yǎn
打三下	dǎ sān xià
三百来斤	sānbǎi lái jīn
二十来岁	èrshí lái suì
几百里	jǐbǎi lǐ
几千人	jǐqiān rén
十几斤	shíjǐ jīn
几十年	jǐshí nián
四五天	sì-wǔ tiān
七八百个	qī-bābǎi gè
五六十岁	wǔ-liùshí suì
成千上万	chéngqiān-shàngwàn
百十来个	bǎi-shí lái gè
十万八千里	shíwàn bāqiān lǐ
架次	jiàcì
人年	rénnián
秒立方米	miǎolìfāngmǐ
三倍	sān bèi
数百人	shùbǎi rén
上千人	shàngqiān rén
数万元	shùwàn yuán
十个月	shí gè yuè
五月端午	wǔyuè Duānwǔ
十月初十	shíyuè chūshí
三点二十分	sān diǎn èrshí fēn
半年	bàn nián
两岁半	liǎng suì bàn
两百来米	liǎngbǎi lái mǐ
三万五千余人	sānwàn wǔqiān yú rén
二〇二四年	èr líng èr sì nián
八分之五	bā fēn zhī wǔ
一点七三二	yī diǎn qī sān èr
十九	shíjiǔ
六十四	liùshísì
四百零三	sìbǎi líng sān
九万八千	jiǔwàn bāqiān
六亿三千万	liùyì sānqiān wàn
第四	dì-sì
第二十七	dì-èrshíqī
第三百名	dì-sānbǎi míng
初五	chūwǔ
三匹马	sān pǐ mǎ
一大群羊	yī dà qún yáng
两碗半米饭	liǎng wǎn bàn mǐfàn
写三遍	xiě sān biàn
四十多个	sìshí duō gè
二十来万人	èrshí lái wàn rén
几头牛	jǐ tóu niú
几年时间	jǐ nián shíjiān
十几棵树	shíjǐ kē shù
几十辆车	jǐshí liàng chē
六七天	liù-qī tiān
三四千人	sān-sìqiān rén
十五六岁	shíwǔ-liù suì
五百余名	wǔbǎi yú míng
八点三十五分	bā diǎn sānshíwǔ fēn
七月十五	qīyuè shíwǔ
一元二角五分	yī yuán èr jiǎo wǔ fēn
两米高	liǎng mǐ gāo
百分之百	bǎi fēn zhī bǎi
二〇一八年	èr líng yī bā nián
五分之二	wǔ fēn zhī èr
八点零六	bā diǎn líng liù
七十三	qīshísān
二千零八	èrqiān líng bā
一百五十万	yībǎi wǔshí wàn
第六十一	dì-liùshíyī
第八次	dì-bā cì
初二	chū'èr
五把椅子	wǔ bǎ yǐzi
一小块糖	yī xiǎo kuài táng
六个半小时	liù gè bàn xiǎoshí
走一趟	zǒu yī tàng
七百多人	qībǎi duō rén
几间房	jǐ jiān fáng
十几天	shíjǐ tiān
几百人	jǐbǎi rén
二三十个	èr-sānshí gè
一两天	yī-liǎng tiān
九千八百六十五元	jiǔqiān bābǎi liùshíwǔ yuán
一九七八年	yī jiǔ qī bā nián
十分之七	shí fēn zhī qī
五点八	wǔ diǎn bā
九十七	jiǔshíqī
六百一十二	liùbǎi yīshí'èr
八万零五十	bāwàn líng wǔshí
二十万五千	èrshí wàn wǔqiān
第五十三	dì-wǔshísān
第一千零一	dì-yīqiān líng yī
初九	chūjiǔ
两头牛	liǎng tóu niú
一满碗饭	yī mǎn wǎn fàn
四天半	sì tiān bàn
去两次	qù liǎng cì
六十多年	liùshí duō nián
三十来个	sānshí lái gè
几张纸	jǐ zhāng zhǐ
十几本书	shíjǐ běn shū
几十里路	jǐshí lǐ lù
三四个月	sān-sì gè yuè
五六千米	wǔ-liùqiān mǐ
七八十人	qī-bāshí rén
一百八十多元	yībǎi bāshí duō yuán
二〇〇〇年	èr líng líng líng nián
六分之五	liù fēn zhī wǔ
七百七十七	qībǎi qīshíqī
三万零四百	sānwàn líng sìbǎi
第十九届	dì-shíjiǔ jiè
初七	chūqī
七座桥	qī zuò qiáo
一大袋米	yī dà dài mǐ
两年半	liǎng nián bàn
九十多岁	jiǔshí duō suì
几万册书	jǐwàn cè shū
十几年前	shíjǐ nián qián
五六个人	wǔ-liù gè rén
四五十人	sì-wǔshí rén
一百来页	yībǎi lái yè
一九二一年	yī jiǔ èr yī nián
七分之四	qī fēn zhī sì
十二点五	shí'èr diǎn wǔ
八百零八	bābǎi líng bā
四万三千二百	sìwàn sānqiān èrbǎi
第九	dì-jiǔ
第一百二十名	dì-yībǎi èrshí míng
初六	chūliù
四扇窗户	sì shàn chuānghu
三天半	sān tiān bàn
读两遍	dú liǎng biàn
八十来岁	bāshí lái suì
几个苹果	jǐ gè píngguǒ
十几位老师	shíjǐ wèi lǎoshī
二三十人	èr-sānshí rén
七八千元	qī-bāqiān yuán
一八四〇年	yī bā sì líng nián
九分之二	jiǔ fēn zhī èr
六十八	liùshíbā
一千二百	yīqiān èrbǎi
五万六千	wǔwàn liùqiān
第十五	dì-shíwǔ
第三千	dì-sānqiān
初四	chūsì
六朵花	liù duǒ huā
一长串数字	yī cháng chuàn shùzì
五米半	wǔ mǐ bàn
跑两圈	pǎo liǎng quān
五十来个	wǔshí lái gè
几支铅笔	jǐ zhī qiānbǐ
几十公里	jǐshí gōnglǐ
八九岁	bā-jiǔ suì
二三百米	èr-sānbǎi mǐ
数十名	shùshí míng
""",
    "adverbs": """
更加努力	gèngjiā nǔlì
刚回来	gāng huílái
都去	dōu qù
再来	zài lái
更好	gèng hǎo
太热	tài rè
不会	bù huì
不能来	bù néng lái
没看见	méi kànjiàn
还没到	hái méi dào
刚到	gāng dào
常来	cháng lái
极好	jí hǎo
十分快	shífēn kuài
已经走远	yǐjīng zǒuyuǎn
忽然下雨	hūrán xià yǔ
渐渐暖和	jiànjiàn nuǎnhuo
一定成功	yīdìng chénggōng
不太清楚	bù tài qīngchu
差不多完了	chàbuduō wán le
越走越远	yuè zǒu yuè yuǎn
只有他去	zhǐyǒu tā qù
就来	jiù lái
也行	yě xíng
正看书	zhèng kàn shū
多好	duō hǎo
很快	hěn kuài
都好	dōu hǎo
更高	gèng gāo
最多	zuì duō
不大	bù dà
不认识	bù rènshi
刚走	gāng zǒu
非常漂亮	fēicháng piàoliang
马上出发	mǎshàng chūfā
太贵	tài guì
仍然年轻	réngrán niánqīng
再说一遍	zài shuō yī biàn
最美	zuì měi
没来	méi lái
特别大	tèbié dà
刚刚到	gānggāng dào
十分高兴	shífēn gāoxìng
一起唱	yīqǐ chàng
稍微大点儿	shāowēi dà diǎnr
都知道	dōu zhīdào
不知道	bù zhīdào
只会说	zhǐ huì shuō
相当好	xiāngdāng hǎo
永远年轻	yǒngyuǎn niánqīng
挺好	tǐng hǎo
一直走	yīzhí zǒu
才来	cái lái
确实不错	quèshí bùcuò
很少来	hěn shǎo lái
曾经去过	céngjīng qùguo
又来了	yòu lái le
也不错	yě bùcuò
特别喜欢	tèbié xǐhuan
绝对不行	juéduì bùxíng
还没去	hái méi qù
最后来	zuìhòu lái
相当快	xiāngdāng kuài
不停地写	bùtíng de xiě
""",
    "prepositions": """
为什么这样说	wèi shénme zhèyàng shuō
不知道为什么	bù zhīdào wèi shénme
他为什么生气呢？	tā wèi shénme shēngqì ne?
为什么不来	wèi shénme bù lái
你为什么哭	nǐ wèi shénme kū
为什么要学习	wèi shénme yào xuéxí
这是为什么	zhè shì wèi shénme
由班长负责	yóu bānzhǎng fùzé
往南飞	wǎng nán fēi
在学校	zài xuéxiào
从上海来	cóng Shànghǎi lái
对我说	duì wǒ shuō
往东走	wǎng dōng zǒu
给孩子买书	gěi háizi mǎi shū
把门打开	bǎ mén dǎkāi
按照规定	ànzhào guīdìng
沿着河边走	yánzhe hé biān zǒu
来自农村	láizì nóngcūn
出生于北京	chūshēng yú Běijīng
到南方去	dào nánfāng qù
为了学习	wèile xuéxí
比他高	bǐ tā gāo
跟我来	gēn wǒ lái
被评为先进	bèi píngwéi xiānjìn
在后面	zài hòumian
为祖国服务	wèi zǔguó fúwù
从明天起	cóng míngtiān qǐ
向西走	xiàng xī zǒu
被推选为班长	bèi tuīxuǎn wéi bānzhǎng
死于1936年	sǐ yú 1936 nián
关于学习问题	guānyú xuéxí wèntí
跟他学	gēn tā xué
除了你以外	chúle nǐ yǐwài
由我负责	yóu wǒ fùzé
在操场上跑步	zài cāochǎng shàng pǎobù
朝南走	cháo nán zǒu
生于上海	shēng yú Shànghǎi
根据上级指示	gēnjù shàngjí zhǐshì
往里走	wǎng lǐ zǒu
给大家唱歌	gěi dàjiā chànggē
在黑板上写字	zài hēibǎn shàng xiě zì
自古以来	zìgǔ yǐlái
以身作则	yǐshēn-zuòzé
由于下雨	yóuyú xià yǔ
向老师请教	xiàng lǎoshī qǐngjiào
从东到西	cóng dōng dào xī
被同学们选为班长	bèi tóngxuémen xuǎnwéi bānzhǎng
在楼上	zài lóushàng
离学校很近	lí xuéxiào hěn jìn
替他高兴	tì tā gāoxìng
写于北京	xiě yú Běijīng
在墙上	zài qiáng shàng
用毛笔写	yòng máobǐ xiě
把衣服洗干净	bǎ yīfu xǐ gānjìng
""",
    "conjunctions": """
米饭或面条	mǐfàn huò miàntiáo
老师和学生	lǎoshī hé xuésheng
你或者他	nǐ huòzhě tā
快而稳	kuài ér wěn
讨论并决定	tǎolùn bìng juédìng
不但好看，而且便宜	bùdàn hǎokàn, érqiě piányi
即使下雪也去	jíshǐ xià xuě yě qù
他累了，可是没休息	tā lèi le, kěshì méi xiūxi
你走还是我走？	nǐ zǒu háishi wǒ zǒu?
美丽而富饶	měilì ér fùráo
只要你来，我就去	zhǐyào nǐ lái, wǒ jiù qù
男人和女人	nánrén hé nǚrén
庄严而美丽	zhuāngyán ér měilì
不但会说而且会写	bùdàn huì shuō érqiě huì xiě
你去还是我去？	nǐ qù háishi wǒ qù?
如果你不来，我就走。	rúguǒ nǐ bù lái, wǒ jiù zǒu.
纸和笔	zhǐ hé bǐ
勇敢而机智	yǒnggǎn ér jīzhì
虽然小但是好	suīrán xiǎo dànshì hǎo
苹果、梨和桃	píngguǒ, lí hé táo
讨论并通过	tǎolùn bìng tōngguò
不是你去，就是他去	bù shì nǐ qù, jiùshì tā qù
因为有雾，飞机晚点	yīnwèi yǒu wù, fēijī wǎndiǎn
与其等，不如去	yǔqí děng, bùrú qù
白天和黑夜	báitiān hé hēiyè
紧张而有序	jǐnzhāng ér yǒuxù
要么你来，要么我去	yàome nǐ lái, yàome wǒ qù
春天和秋天	chūntiān hé qiūtiān
简单而实用	jiǎndān ér shíyòng
尽管下雨，他还是来了	jǐnguǎn xià yǔ, tā háishi lái le
""",
    "particles": """
帮我的忙	bāng wǒ de máng
发展之路	fāzhǎn zhī lù
强国之路	qiángguó zhī lù
振兴之路	zhènxīng zhī lù
艺术之光	yìshù zhī guāng
不同之处	bùtóng zhī chù
感激之情	gǎnjī zhī qíng
用武之地	yòngwǔzhīdì
难言之隐	nányánzhīyǐn
手足之情	shǒuzúzhīqíng
消息是真的	xiāoxi shì zhēn de
他以为是真的	tā yǐwéi shì zhēn de
真的很好看	zhēnde hěn hǎokàn
这些都是假的	zhèxiē dōu shì jiǎ de
睡得很香	shuì de hěn xiāng
吃得太多	chī de tài duō
玩得很开心	wán de hěn kāixīn
长得真快	zhǎng de zhēn kuài
住得更舒服	zhù de gèng shūfu
风吹得很凉快	fēng chuī de hěn liángkuai
成功之路	chénggōng zhī lù
办得更好	bàn de gèng hǎo
生他的气	shēng tā de qì
他说的是真的吗？	tā shuō de shì zhēn de ma?
风吹得树叶沙沙响。	fēng chuī de shùyè shāshā xiǎng.
请她的客	qǐng tā de kè
生你的气	shēng nǐ de qì
吃他的亏	chī tā de kuī
沾你的光	zhān nǐ de guāng
上他的当	shàng tā de dàng
见她的面	jiàn tā de miàn
听我的话	tīng wǒ de huà
别生他的气	bié shēng tā de qì
胜利之路	shènglì zhī lù
和平之路	hépíng zhī lù
幸福之源	xìngfú zhī yuán
生命之源	shēngmìng zhī yuán
动力之源	dònglì zhī yuán
文明之光	wénmíng zhī guāng
艺术之都	yìshù zhī dū
诗歌之乡	shīgē zhī xiāng
职工之家	zhígōng zhī jiā
科学之春	kēxué zhī chūn
世界之最	shìjiè zhī zuì
城市之光	chéngshì zhī guāng
改革之路	gǎigé zhī lù
这是真的吗？	zhè shì zhēn de ma?
他说的不是真的	tā shuō de bù shì zhēn de
你说的是真的吗	nǐ shuō de shì zhēn de ma
那幅画是真的	nà fú huà shì zhēn de
我真的不知道	wǒ zhēnde bù zhīdào
消息是真的还是假的	xiāoxi shì zhēn de háishi jiǎ de
生活得更好	shēnghuó de gèng hǎo
做得更好	zuò de gèng hǎo
过得更好	guò de gèng hǎo
走得更远	zǒu de gèng yuǎn
飞得更高	fēi de gèng gāo
变得更强	biàn de gèng qiáng
说得很好	shuō de hěn hǎo
办得不错	bàn de bùcuò
活得很累	huó de hěn lèi
跑得最快	pǎo de zuì kuài
写得真好	xiě de zhēn hǎo
老师生他的气了	lǎoshī shēng tā de qì le
你别生我的气	nǐ bié shēng wǒ de qì
妈妈生你的气	māma shēng nǐ de qì
光荣之路	guāngróng zhī lù
走上成功之路	zǒushàng chénggōng zhī lù
喜悦之情	xǐyuè zhī qíng
特别之处	tèbié zhī chù
独特之处	dútè zhī chù
新婚之夜	xīnhūn zhī yè
一面之缘	yīmiànzhīyuán
心腹之患	xīnfùzhīhuàn
这是真的	zhè shì zhēn de
他的话是真的吗	tā de huà shì zhēn de ma
我真的很喜欢	wǒ zhēnde hěn xǐhuan
是真的喜欢你	shì zhēnde xǐhuan nǐ
那是假的	nà shì jiǎ de
办得很成功	bàn de hěn chénggōng
穿得单薄	chuān de dānbó
怕得要命	pà de yàomìng
学得更快	xué de gèng kuài
值得一看	zhíde yīkàn
取得联系	qǔdé liánxì
明天会更好的。	míngtiān huì gèng hǎo de.
洗得白	xǐ de bái
飞快地骑	fēikuài de qí
秋天的田野	qiūtiān de tiányě
祖国的花朵	zǔguó de huāduǒ
老师的话	lǎoshī de huà
我和你的约定	wǒ hé nǐ de yuēdìng
唱的唱，跳的跳	chàng de chàng, tiào de tiào
卖花的	mài huā de
悄悄地走	qiāoqiāo de zǒu
认真地学习	rènzhēn de xuéxí
跑得飞快	pǎo de fēikuài
热得很	rè de hěn
高兴得跳起来	gāoxìng de tiào qǐlái
做得对	zuò de duì
无价之宝	wújiàzhībǎo
儿童之家	értóng zhī jiā
原因之一	yuányīn zhī yī
为人民所爱戴	wéi rénmín suǒ àidài
走吧！	zǒu ba!
他呢？	tā ne?
谁啊？	shéi a?
是啊	shì a
天晴了。	tiān qíng le.
他不过开玩笑罢了	tā bùguò kāi wánxiào bàle
像花儿似的	xiàng huār shìde
所见所闻	suǒjiàn-suǒwén
大海的儿子	dàhǎi de érzi
这是他的书	zhè shì tā de shū
高声地唱	gāoshēng de chàng
洗得干净	xǐ de gānjìng
说得不清楚	shuō de bù qīngchu
香得很	xiāng de hěn
气得说不出话	qì de shuō bu chū huà
青年之家	qīngnián zhī jiā
最高的山之一	zuì gāo de shān zhī yī
你认识他吗？	nǐ rènshi tā ma?
怎么不说话呀？	zěnme bù shuōhuà ya?
他会来的。	tā huì lái de.
学校的大门	xuéxiào de dàmén
仔细地看	zǐxì de kàn
来得早	lái de zǎo
忙得很	máng de hěn
工人之家	gōngrén zhī jiā
所说的话	suǒ shuō de huà
他走了吗？	tā zǒu le ma?
真好看啊！	zhēn hǎokàn a!
别哭了	bié kū le
亲切地问候	qīnqiè de wènhòu
大得很	dà de hěn
幸福之家	xìngfú zhī jiā
为群众所欢迎	wéi qúnzhòng suǒ huānyíng
你去不去呢？	nǐ qù bù qù ne?
怪不得呢	guàibude ne
妈妈做的饭	māma zuò de fàn
飞快地跑	fēikuài de pǎo
笑得真甜	xiào de zhēn tián
好极了！	hǎo jí le!
你的呢？	nǐ de ne?
别说了，走吧	bié shuō le, zǒu ba
弟弟的书包	dìdi de shūbāo
用力地推	yònglì de tuī
写得工整	xiě de gōngzhěng
饿得慌	è de huāng
希望之光	xīwàng zhī guāng
快点儿吧！	kuài diǎnr ba!
他没来呢	tā méi lái ne
工厂的烟囱	gōngchǎng de yāncōng
轻轻地放	qīngqīng de fàng
走得慢	zǒu de màn
累得很	lèi de hěn
音乐之声	yīnyuè zhī shēng
你说什么呀？	nǐ shuō shénme ya?
他早就来了。	tā zǎojiù lái le.
""",
    "interjections": """
哎呀，下雨了！	āiyā, xià yǔ le!
哈哈，我赢了！	hāhā, wǒ yíng le!
哎哟，疼死我了！	āiyō, téngsǐ wǒ le!
哼，我不信。	hng, wǒ bù xìn.
呸！	pēi!
嘿，快来！	hēi, kuài lái!
""",
    "sounds": """
滴滴答答	dīdīdādā
扑通一声	pūtōng yī shēng
汪汪叫	wāngwāng jiào
北风呼呼地吹	běifēng hūhū de chuī
滴答滴答	dīdā dīdā
叮咚叮咚	dīngdōng dīngdōng
哗啦啦	huālālā
嘻嘻哈哈	xīxīhāhā
小猫喵喵叫	xiǎomāo miāomiāo jiào
哗啦一声	huālā yī shēng
小鸟啾啾地叫	xiǎoniǎo jiūjiū de jiào
砰砰两枪	pēngpēng liǎng qiāng
咚咚咚	dōngdōngdōng
小狗汪汪叫	xiǎogǒu wāngwāng jiào
呼噜呼噜	hūlū hūlū
丁零零	dīnglínglíng
嘀嗒嘀嗒	dīdā dīdā
小羊咩咩叫	xiǎoyáng miēmiē jiào
啪的一声	pā de yī shēng
噗嗤一笑	pūchī yī xiào
北风呼呼地刮	běifēng hūhū de guā
当当的钟声	dāngdāng de zhōngshēng
呼啦一下	hūlā yīxià
哈哈大笑	hāhā dàxiào
小鸭嘎嘎叫	xiǎoyā gāgā jiào
""",
    "idioms and sayings": """
条条大路通罗马	tiáotiáo dàlù tōng Luómǎ
车到山前必有路	chē dào shān qián bì yǒu lù
大路通北京	dàlù tōng Běijīng
条条道路通罗马	tiáotiáo dàolù tōng Luómǎ
大路通罗马	dàlù tōng Luómǎ
聚精会神	jùjīng-huìshén
鸟语花香	niǎoyǔ-huāxiāng
山清水秀	shānqīng-shuǐxiù
自食其力	zìshí-qílì
锦上添花	jǐnshàng-tiānhuā
百折不挠	bǎizhé-bùnáo
不屈不挠	bùqū-bùnáo
惊涛骇浪	jīngtāo-hàilàng
丰衣足食	fēngyī-zúshí
勤勤恳恳	qínqínkěnkěn
心旷神怡	xīnkuàng-shényí
鸦雀无声	yāquè-wúshēng
虎头蛇尾	hǔtóu-shéwěi
东张西望	dōngzhāng-xīwàng
大公无私	dàgōng-wúsī
死去活来	sǐqù-huólái
当务之急	dāngwùzhījí
一技之长	yījìzhīcháng
一鸣惊人	yīmíng-jīngrén
万众一心	wànzhòng-yīxīn
吃大锅饭	chī dàguōfàn
戴高帽	dài gāomào
拍马屁	pāi mǎpì
唱对台戏	chàng duìtáixì
挂羊头，卖狗肉	guà yángtóu, mài gǒuròu
卸磨杀驴	xièmò-shālǘ
风和日丽	fēnghé-rìlì
欢天喜地	huāntiān-xǐdì
眼高手低	yǎngāo-shǒudī
赫赫有名	hèhè-yǒumíng
天高云淡	tiāngāo-yúndàn
取之不尽	qǔzhībùjìn
走下坡路	zǒu xiàpōlù
穿小鞋	chuān xiǎoxié
打马虎眼	dǎ mǎhuyǎn
吃一堑，长一智	chī yī qiàn, zhǎng yī zhì
天下乌鸦一般黑	tiānxià wūyā yībān hēi
山明水秀	shānmíng-shuǐxiù
粗心大意	cūxīn-dàyì
异想天开	yìxiǎng-tiānkāi
望梅止渴	wàngméi-zhǐkě
无缘无故	wúyuán-wúgù
泼冷水	pō lěngshuǐ
敲竹杠	qiāo zhúgàng
捅马蜂窝	tǒng mǎfēngwō
神采奕奕	shéncǎi-yìyì
理直气壮	lǐzhí-qìzhuàng
胸怀坦荡	xiōnghuái-tǎndàng
朝气蓬勃	zhāoqì-péngbó
独立思考	dúlì sīkǎo
班门弄斧	bānmén-nòngfǔ
耳边风	ěrbiānfēng
吃老本	chī lǎoběn
刻苦钻研	kèkǔ zuānyán
车水马龙	chēshuǐ-mǎlóng
心平气和	xīnpíng-qìhé
震耳欲聋	zhèn'ěr-yùlóng
唱高调	chàng gāodiào
钻牛角尖	zuān niújiǎojiān
远亲不如近邻	yuǎnqīn bùrú jìnlín
花言巧语	huāyán-qiǎoyǔ
自高自大	zìgāo-zìdà
兴致勃勃	xìngzhì-bóbó
五光十色	wǔguāng-shísè
拖后腿	tuō hòutuǐ
三个臭皮匠，顶个诸葛亮	sān gè chòupíjiang, dǐng gè Zhūgě Liàng
柳暗花明	liǔ'àn-huāmíng
龙飞凤舞	lóngfēi-fèngwǔ
大功告成	dàgōng-gàochéng
开小差	kāi xiǎochāi
""",
    "persons": """
欧阳志刚先生	Ōuyáng Zhìgāng xiānsheng
司马文明主任	Sīmǎ Wénmíng zhǔrèn
诸葛海洋	Zhūgě Hǎiyáng
上官春梅	Shàngguān Chūnméi
郑建设	Zhèng Jiànshè
林向阳	Lín Xiàngyáng
郭解放	Guō Jiěfàng
许爱民	Xǔ Àimín
徐国庆	Xú Guóqìng
高建军同志	Gāo Jiànjūn tóngzhì
李和平说	Lǐ Hépíng shuō
老郑是工人	Lǎo Zhèng shì gōngrén
小徐在写作业	Xiǎo Xú zài xiě zuòyè
老马说得对	Lǎo Mǎ shuō de duì
小高也来了	Xiǎo Gāo yě lái le
小林会开车	Xiǎo Lín huì kāichē
老黄去医院	Lǎo Huáng qù yīyuàn
欧阳建平教授	Ōuyáng Jiànpíng jiàoshòu
郑平安	Zhèng Píng'ān
小赵和老孙去北京出差。	Xiǎo Zhào hé Lǎo Sūn qù Běijīng chūchāi.
欧阳小红老师	Ōuyáng Xiǎohóng lǎoshī
司马光明同志	Sīmǎ Guāngmíng tóngzhì
上官建国主任	Shàngguān Jiànguó zhǔrèn
诸葛平安先生	Zhūgě Píng'ān xiānsheng
欧阳建平	Ōuyáng Jiànpíng
慕容晓东教授	Mùróng Xiǎodōng jiàoshòu
李平安	Lǐ Píng'ān
陈光明	Chén Guāngmíng
郑和平	Zhèng Hépíng
孙建设	Sūn Jiànshè
周胜利	Zhōu Shènglì
吴国庆	Wú Guóqìng
赵解放	Zhào Jiěfàng
上官建华老师	Shàngguān Jiànhuá lǎoshī
司马建国	Sīmǎ Jiànguó
欧阳海涛	Ōuyáng Hǎitāo
诸葛志强说	Zhūgě Zhìqiáng shuō
欧阳先生	Ōuyáng xiānsheng
欧阳家	Ōuyáng jiā
郑爱国	Zhèng Àiguó
徐光明	Xú Guāngmíng
老孙去上海了	Lǎo Sūn qù Shànghǎi le
小陈想家了	Xiǎo Chén xiǎng jiā le
老吴是医生	Lǎo Wú shì yīshēng
小刘在看书	Xiǎo Liú zài kàn shū
老吴	Lǎo Wú
沈老师	Shěn lǎoshī
林则徐	Lín Zéxú
王芳	Wáng Fāng
杨为民	Yáng Wèimín
马本斋	Mǎ Běnzhāi
罗常培	Luó Chángpéi
欧阳予倩	Ōuyáng Yúqiàn
东方红	Dōngfāng Hóng
郑李淑芳	Zhèng-Lǐ Shūfāng
茅盾	Máo Dùn
王昭君	Wáng Zhāojūn
宋孝宗	Sòng Xiàozōng
红娘	Hóngniáng
赵四	Zhào Sì
刘秘书	Liú mìshū
张总	Zhāng zǒng
陈工	Chén gōng
周氏	Zhōu shì
林某	Lín mǒu
建华同志	Jiànhuá tóngzhì
秀英大姐	Xiùyīng dàjiě
老孙头	Lǎo Sūntóu
大刘	Dà Liú
阿四	Ā Sì
小平同志	Xiǎopíng tóngzhì
郭老	Guō lǎo
老杨	Lǎo Yáng
老子	Lǎozǐ
济公	Jìgōng
杨贵妃	Yáng guìfēi
司马光砸缸	Sīmǎ Guāng zá gāng
李四光先生	Lǐ Sìguāng xiānsheng
赵一曼	Zhào Yīmàn
杨靖宇将军	Yáng Jìngyǔ jiāngjūn
巴尔扎克	Bā'ěrzhākè
李华	Lǐ Huá
王建民	Wáng Jiànmín
诸葛瑾	Zhūgě Jǐn
令狐冲	Línghú Chōng
陈刘玉珍	Chén-Liú Yùzhēn
张局长	Zhāng júzhǎng
林主任	Lín zhǔrèn
刘会计	Liú kuàijì
陈女士	Chén nǚshì
马同志	Mǎ tóngzhì
徐老师	Xú lǎoshī
志强先生	Zhìqiáng xiānsheng
丽华阿姨	Lìhuá āyí
老周	Lǎo Zhōu
小陈	Xiǎo Chén
阿福	Ā Fú
庄子	Zhuāngzǐ
平原君	Píngyuánjūn
泰戈尔	Tàigē'ěr
赵大明	Zhào Dàmíng
西门豹	Xīmén Bào
黄继光	Huáng Jìguāng
郑师傅	Zhèng shīfu
宋校长	Sòng xiàozhǎng
孙老师	Sūn lǎoshī
周某	Zhōu mǒu
小赵	Xiǎo Zhào
老李	Lǎo Lǐ
老刘头	Lǎo Liútóu
卓别林	Zhuóbiélín
陈景润	Chén Jǐngrùn
公孙策	Gōngsūn Cè
刘王秀英	Liú-Wáng Xiùyīng
冯科长	Féng kēzhǎng
胡医生	Hú yīshēng
玉兰嫂子	Yùlán sǎozi
建国叔叔	Jiànguó shūshu
谢老	Xiè lǎo
小吴	Xiǎo Wú
阿强	Ā Qiáng
海明威	Hǎimíngwēi
诸葛先生	Zhūgě xiānsheng
刘翔	Liú Xiáng
上官云珠	Shàngguān Yúnzhū
何村长	Hé cūnzhǎng
韩厂长	Hán chǎngzhǎng
阿丽	Ā Lì
孙膑	Sūn Bìn
托尔斯泰	Tuō'ěrsītài
孙建国	Sūn Jiànguó
司徒慧	Sītú Huì
高厂长	Gāo chǎngzhǎng
蒋女士	Jiǎng nǚshì
老马	Lǎo Mǎ
阿宝	Ā Bǎo
墨子	Mòzǐ
伽利略	Jiālìlüè
周建人	Zhōu Jiànrén
皇甫嵩	Huángfǔ Sōng
许处长	Xǔ chùzhǎng
邓大姐	Dèng dàjiě
小杨	Xiǎo Yáng
阿明	Ā Míng
李某	Lǐ mǒu
""",
    "places": """
新西兰	Xīnxīlán
钱塘江大桥	Qiántáng Jiāng Dàqiáo
大别山	Dàbié Shān
湖北省武汉市	Húběi Shěng Wǔhàn Shì
杭州市	Hángzhōu Shì
海淀区	Hǎidiàn Qū
大理白族自治州	Dàlǐ Báizú Zìzhìzhōu
衡山	Héng Shān
洞庭湖平原	Dòngtíng Hú Píngyuán
台北市	Táiběi Shì
巴颜喀拉山	Bāyánkālā Shān
澜沧江	Láncāng Jiāng
海南	Hǎinán
王府井	Wángfǔjǐng
武汉长江大桥	Wǔhàn Cháng Jiāng Dàqiáo
周庄	Zhōuzhuāng
九寨沟	Jiǔzhàigōu
都江堰	Dūjiāngyàn
刘家村	Liújiācūn
赵家庄	Zhàojiāzhuāng
西柏坡	Xībǎipō
景山后街	Jǐngshān Hòujiē
前门大街	Qiánmén Dàjiē
东直门外	Dōngzhímén wài
阿拉伯半岛	Ālābó Bàndǎo
西伯利亚	Xībólìyà
撒哈拉沙漠	Sāhālā Shāmò
巴拿马运河	Bānámǎ Yùnhé
莱茵河	Láiyīn Hé
尼罗河	Níluó Hé
洛杉矶	Luòshānjī
旧金山	Jiùjīnshān
密西西比河	Mìxīxībǐ Hé
太行山	Tàiháng Shān
江苏省南通市如东县	Jiāngsū Shěng Nántōng Shì Rúdōng Xiàn
首都北京	shǒudū Běijīng
成渝铁路	Chéng-Yú Tiělù
中南海	Zhōngnánhǎi
北戴河	Běidàihé
太平洋西岸	Tàipíng Yáng xī'àn
天津市	Tiānjīn Shì
江西省	Jiāngxī Shěng
嵩山	Sōng Shān
珠江	Zhū Jiāng
十渡	Shídù
周家庄	Zhōujiāzhuāng
李村	Lǐcūn
赵州桥	Zhàozhōu Qiáo
朝阳区	Cháoyáng Qū
泰山路	Tàishān Lù
富春江	Fùchūn Jiāng
密云水库	Mìyún Shuǐkù
孟买	Mèngmǎi
开罗	Kāiluó
日内瓦	Rìnèiwǎ
山东省	Shāndōng Shěng
苏州市	Sūzhōu Shì
华山	Huà Shān
淮河	Huái Hé
西藏高原	Xīzàng Gāoyuán
石家庄	Shíjiāzhuāng
北京路	Běijīng Lù
张家村	Zhāngjiācūn
天桥	Tiānqiáo
新德里	Xīndélǐ
欧洲	Ōuzhōu
福建省厦门市	Fújiàn Shěng Xiàmén Shì
延边朝鲜族自治州	Yánbiān Cháoxiǎnzú Zìzhìzhōu
贺兰山	Hèlán Shān
辽河平原	Liáo Hé Píngyuán
南京西路	Nánjīng Xīlù
王家湾	Wángjiāwān
呼伦贝尔草原	Hūlúnbèi'ěr Cǎoyuán
多瑙河	Duōnǎo Hé
里约热内卢	Lǐyuērènèilú
安徽省黄山市	Ānhuī Shěng Huángshān Shì
恩施土家族苗族自治州	Ēnshī Tǔjiāzú Miáozú Zìzhìzhōu
五指山	Wǔzhǐ Shān
汉江平原	Hàn Jiāng Píngyuán
陈家沟	Chénjiāgōu
和平里	Hépínglǐ
赞比西河	Zànbǐxī Hé
斯德哥尔摩	Sīdégē'ěrmó
浙江省绍兴市	Zhèjiāng Shěng Shàoxīng Shì
武当山	Wǔdāng Shān
乌苏里江	Wūsūlǐ Jiāng
建设路	Jiànshè Lù
赵家堡	Zhàojiābǎo
墨西哥湾	Mòxīgē Wān
柏林	Bólín
甘肃省兰州市	Gānsù Shěng Lánzhōu Shì
终南山	Zhōngnán Shān
乌江	Wū Jiāng
人民路	Rénmín Lù
马家沟	Mǎjiāgōu
密歇根湖	Mìxiēgēn Hú
维也纳	Wéiyěnà
""",
    "capitals": """
中国科技年鉴	Zhōngguó Kējì Niánjiàn
上海年鉴	Shànghǎi Niánjiàn
新华字典第十二版	Xīnhuá Zìdiǎn dì-shí'èr bǎn
人民路上	Rénmín Lù shàng
南京路上好八连	Nánjīng Lù shàng Hǎo Bā Lián
在建设路上阔步前进	zài jiànshè lùshàng kuòbù qiánjìn
走在胜利路上	zǒuzài shènglì lùshàng
上学路上	shàngxué lùshàng
纪念九一八	jìniàn jiǔ-yībā
现代汉语词典	Xiàndài Hànyǔ Cídiǎn
汉语拼音方案	Hànyǔ Pīnyīn Fāng'àn
九一八	jiǔ-yībā
中国统计年鉴	Zhōngguó Tǒngjì Niánjiàn
南京路上的商店	Nánjīng Lù shàng de shāngdiàn
九一八纪念日	Jiǔ-Yībā jìniànrì
仔细研究过方案	zǐxì yánjiūguo fāng'àn
新华字典	Xīnhuá Zìdiǎn
汉语大词典	Hànyǔ Dà Cídiǎn
中国教育年鉴	Zhōngguó Jiàoyù Niánjiàn
北京统计年鉴	Běijīng Tǒngjì Niánjiàn
中国大百科全书	Zhōngguó Dà Bǎikē Quánshū
通用规范汉字表	Tōngyòng Guīfàn Hànzìbiǎo
九一八以后	jiǔ-yībā yǐhòu
勿忘九一八	wù wàng jiǔ-yībā
南京路上	Nánjīng Lù shàng
淮海路上的商店	Huáihǎi Lù shàng de shāngdiàn
回家路上	huí jiā lùshàng
现代汉语规范词典	Xiàndài Hànyǔ Guīfàn Cídiǎn
中国农村统计年鉴	Zhōngguó Nóngcūn Tǒngjì Niánjiàn
一本汉语词典	yī běn Hànyǔ cídiǎn
一部统计年鉴	yī bù tǒngjì niánjiàn
回族	Huízú
农民日报	Nóngmín Rìbào
光明日报社	Guāngmíng Rìbàoshè
国家体育总局	Guójiā Tǐyù Zǒngjú
西班牙语	Xībānyáyǔ
法国人	Fǎguórén
上海话	Shànghǎihuà
汉族	Hànzú
道教	Dàojiào
宋史	Sòngshǐ
川贝	chuānbèi
普洱茶	pǔ'ěrchá
龙井茶	lóngjǐngchá
京剧	Jīngjù
中餐	zhōngcān
西餐	xīcān
除夕	Chúxī
教师节	Jiàoshījié
北京烤鸭	Běijīng kǎoyā
亚洲	Yàzhōu
地球	dìqiú
英文	Yīngwén
《新华字典》	《Xīnhuá Zìdiǎn》
《史记》	《Shǐjì》
春秋时期	Chūnqiū shíqī
清华园	Qīnghuáyuán
红军	Hóngjūn
八路军	Bālùjūn
共青团员	gòngqīngtuányuán
北京日报	Běijīng Rìbào
和平饭店	Hépíng Fàndiàn
全国妇联	Quánguó Fùlián
国家民族事务委员会	Guójiā Mínzú Shìwù Wěiyuánhuì
俄国人	Éguórén
四川话	Sìchuānhuà
朝鲜族	Cháoxiǎnzú
中药	zhōngyào
汉学家	hànxuéjiā
工人日报	Gōngrén Rìbào
人民剧院	Rénmín Jùyuàn
中国科学技术协会	Zhōngguó Kēxué Jìshù Xiéhuì
英国人	Yīngguórén
苗族	Miáozú
元曲	Yuánqǔ
汉字	Hànzì
川剧	Chuānjù
解放军报	Jiěfàngjūn Bào
上海图书馆	Shànghǎi Túshūguǎn
国家电影局	Guójiā Diànyǐngjú
日本人	Rìběnrén
彝族	Yízú
中式服装	zhōngshì fúzhuāng
《儒林外史》	《Rúlín Wàishǐ》
农民日报社	Nóngmín Rìbàoshè
国家海洋局	Guójiā Hǎiyángjú
美国人	Měiguórén
闽南话	Mǐnnánhuà
文汇报	Wénhuìbào
北京饭店	Běijīng Fàndiàn
德国人	Déguórén
壮族	Zhuàngzú
粤菜	yuècài
南方日报	Nánfāng Rìbào
上海大学	Shànghǎi Dàxué
韩国人	Hánguórén
白族	Báizú
湘绣	xiāngxiù
""",
    "policy": """
做强做大龙头企业	zuòqiáng zuòdà lóngtóu qǐyè
做优做大数字经济	zuòyōu zuòdà shùzì jīngjì
做实做强基层	zuòshí zuòqiáng jīcéng
年满七十周岁	nián mǎn qīshí zhōusuì
不满十八周岁	bù mǎn shíbā zhōusuì
不满一年	bù mǎn yī nián
感到不满	gǎndào bùmǎn
处拘役，并处罚金	chǔ jūyì, bìng chǔ fájīn
政企关系	zhèng-qǐ guānxi
校企共建	xiào-qǐ gòngjiàn
点对点直达	diǎnduìdiǎn zhídá
全方位赋能	quánfāngwèi fùnéng
两地分居	liǎng dì fēnjū
为民服务	wèi mín fúwù
中小银行	zhōng-xiǎo yínháng
年满十八周岁	nián mǎn shíbā zhōusuì
做大做强国有企业	zuòdà zuòqiáng guóyǒu qǐyè
做优做强国有资本	zuòyōu zuòqiáng guóyǒu zīběn
做强做优国有企业	zuòqiáng zuòyōu guóyǒu qǐyè
做大做优做强	zuòdà zuòyōu zuòqiáng
做实做细工作	zuòshí zuòxì gōngzuò
做深做透文章	zuòshēn zuòtòu wénzhāng
做大做强旅游业	zuòdà zuòqiáng lǚyóuyè
做强做大实体经济	zuòqiáng zuòdà shítǐ jīngjì
抓实抓好安全生产	zhuāshí zhuāhǎo ānquán shēngchǎn
学深学透理论	xuéshēn xuétòu lǐlùn
并处罚款	bìng chǔ fákuǎn
并处没收财产	bìng chǔ mòshōu cáichǎn
年满十六周岁的公民	nián mǎn shíliù zhōusuì de gōngmín
未满十四周岁	wèi mǎn shísì zhōusuì
已满十六周岁	yǐ mǎn shíliù zhōusuì
不满十二周岁	bù mǎn shí'èr zhōusuì
年满六十岁	nián mǎn liùshí suì
校企合作	xiào-qǐ hézuò
银企对接	yín-qǐ duìjiē
产教融合	chǎn-jiào rónghé
做强做优做大国有资本	zuòqiáng zuòyōu zuòdà guóyǒu zīběn
做大做强民营经济	zuòdà zuòqiáng mínyíng jīngjì
把企业做大做强	bǎ qǐyè zuòdà zuòqiáng
把产业做大做强做优	bǎ chǎnyè zuòdà zuòqiáng zuòyōu
做细做实群众工作	zuòxì zuòshí qúnzhòng gōngzuò
并处或者单处罚金	bìng chǔ huòzhě dān chǔ fájīn
数罪并罚	shùzuì-bìngfá
任期届满	rènqī jièmǎn
政企分离	zhèng-qǐ fēnlí
校企联合	xiào-qǐ liánhé
省政府常务会议审议通过	shěngzhèngfǔ chángwù huìyì shěnyì tōngguò
建设全国统一大市场	jiànshè quánguó tǒngyī dà shìchǎng
五年来累计减税降费三万亿元	wǔ nián lái lěijì jiǎnshuì jiàngfèi sānwànyì yuán
加强生态环境保护	jiāqiáng shēngtài huánjìng bǎohù
稳步提高城乡居民收入	wěnbù tígāo chéngxiāng jūmín shōurù
推动经济高质量发展	tuīdòng jīngjì gāozhìliàng fāzhǎn
长三角一体化发展	Cháng-Sānjiǎo yītǐhuà fāzhǎn
完善社会保障体系	wánshàn shèhuì bǎozhàng tǐxì
三省一市协同立法	sān shěng yī shì xiétóng lìfǎ
着力破解制约发展的难题	zhuólì pòjiě zhìyuē fāzhǎn de nántí
牢牢守住粮食安全底线	láoláo shǒuzhù liángshi ānquán dǐxiàn
加强党风廉政建设	jiāqiáng dǎngfēng liánzhèng jiànshè
培育壮大战略性新兴产业	péiyù zhuàngdà zhànlüèxìng xīnxīng chǎnyè
国务院办公厅印发通知	Guówùyuàn Bàngōngtīng yìnfā tōngzhī
党的二十届三中全会	Dǎng de èrshí jiè sān zhōng quánhuì
打造一流营商环境	dǎzào yīliú yíngshāng huánjìng
让人民群众有更多获得感	ràng rénmín qúnzhòng yǒu gèng duō huòdégǎn
做好防汛抗旱工作	zuòhǎo fángxùn kànghàn gōngzuò
深化国有企业改革	shēnhuà guóyǒu qǐyè gǎigé
省委书记深入基层调研	shěngwěi shūjì shēnrù jīcéng diàoyán
推进以人为核心的新型城镇化	tuījìn yǐ rén wéi héxīn de xīnxíng chéngzhènhuà
坚决打赢污染防治攻坚战	jiānjué dǎyíng wūrǎn fángzhì gōngjiānzhàn
城乡融合发展体制机制	chéngxiāng rónghé fāzhǎn tǐzhì jīzhì
扩大高水平对外开放	kuòdà gāoshuǐpíng duìwài kāifàng
常务委员会组成人员	chángwù wěiyuánhuì zǔchéng rényuán
建立健全长效机制	jiànlì jiànquán chángxiào jīzhì
健全覆盖全民的社会保障体系	jiànquán fùgài quánmín de shèhuì bǎozhàng tǐxì
加快建设现代化产业体系	jiākuài jiànshè xiàndàihuà chǎnyè tǐxì
国家级新区	guójiājí xīnqū
上海市人民政府办公厅	Shànghǎi Shì Rénmín Zhèngfǔ Bàngōngtīng
长江三角洲区域一体化	Cháng Jiāng Sānjiǎozhōu qūyù yītǐhuà
实施乡村振兴战略	shíshī xiāngcūn zhènxīng zhànlüè
推进京津冀协同发展	tuījìn Jīng-Jīn-Jì xiétóng fāzhǎn
统筹发展和安全	tǒngchóu fāzhǎn hé ānquán
新一轮科技革命和产业变革	xīn yī lún kējì gémìng hé chǎnyè biàngé
不断满足人民日益增长的美好生活需要	bùduàn mǎnzú rénmín rìyì zēngzhǎng de měihǎo shēnghuó xūyào
全面推进乡村振兴	quánmiàn tuījìn xiāngcūn zhènxīng
构建人类命运共同体	gòujiàn rénlèi mìngyùn gòngtóngtǐ
省级以上开发区	shěngjí yǐshàng kāifāqū
夯实基层治理基础	hāngshí jīcéng zhìlǐ jīchǔ
优化民营企业发展环境	yōuhuà mínyíng qǐyè fāzhǎn huánjìng
严守耕地保护红线	yánshǒu gēngdì bǎohù hóngxiàn
国务院国有资产监督管理委员会	Guówùyuàn Guóyǒu Zīchǎn Jiāndū Guǎnlǐ Wěiyuánhuì
江苏省人民代表大会常务委员会	Jiāngsū Shěng Rénmín Dàibiǎo Dàhuì Chángwù Wěiyuánhuì
三大攻坚战取得重大进展	sān dà gōngjiānzhàn qǔdé zhòngdà jìnzhǎn
粤港澳大湾区建设提速	Yuè-Gǎng-Ào Dàwānqū jiànshè tísù
发展壮大村级集体经济	fāzhǎn zhuàngdà cūnjí jítǐ jīngjì
促进高校毕业生就业创业	cùjìn gāoxiào bìyèshēng jiùyè chuàngyè
积极应对人口老龄化	jījí yìngduì rénkǒu lǎolínghuà
加快推进新型工业化	jiākuài tuījìn xīnxíng gōngyèhuà
以高质量供给引领新需求	yǐ gāozhìliàng gōngjǐ yǐnlǐng xīn xūqiú
深入推进反腐败斗争	shēnrù tuījìn fǎnfǔbài dòuzhēng
保障粮食和重要农产品供给	bǎozhàng liángshi hé zhòngyào nóngchǎnpǐn gōngjǐ
坚持房住不炒	jiānchí fángzhù-bùchǎo
提升城市精细化管理水平	tíshēng chéngshì jīngxìhuà guǎnlǐ shuǐpíng
有序推进碳达峰碳中和	yǒuxù tuījìn tàndáfēng tànzhōnghé
首次突破一百万亿元	shǒucì tūpò yībǎi wànyì yuán
省人大常委会表决通过条例	shěng Réndà Chángwěihuì biǎojué tōngguò tiáolì
大力弘扬伟大建党精神	dàlì hóngyáng wěidà jiàndǎng jīngshén
全力以赴稳增长	quánlì-yǐfù wěn zēngzhǎng
共建一带一路	gòngjiàn Yīdài-Yīlù
强化就业优先政策	qiánghuà jiùyè yōuxiān zhèngcè
切实保护农民合法权益	qièshí bǎohù nóngmín héfǎ quányì
大力发展海洋经济	dàlì fāzhǎn hǎiyáng jīngjì
基本公共服务均等化	jīběn gōnggòng fúwù jūnděnghuà
全国人大常委会委员长	Quánguó Réndà Chángwěihuì wěiyuánzhǎng
抓好重大项目落地见效	zhuāhǎo zhòngdà xiàngmù luòdì jiànxiào
走中国特色社会主义道路	zǒu Zhōngguó tèsè shèhuì zhǔyì dàolù
推动成渝地区双城经济圈建设	tuīdòng Chéng-Yú dìqū shuāngchéng jīngjìquān jiànshè
坚定不移全面从严治党	jiāndìng-bùyí quánmiàn cóngyán-zhìdǎng
经济总量跃居世界第二位	jīngjì zǒngliàng yuèjū shìjiè dì-èr wèi
多措并举稳住外贸基本盘	duōcuò-bìngjǔ wěnzhù wàimào jīběnpán
稳步推进农村集体产权制度改革	wěnbù tuījìn nóngcūn jítǐ chǎnquán zhìdù gǎigé
健全社会信用体系	jiànquán shèhuì xìnyòng tǐxì
全面加强基层党组织建设	quánmiàn jiāqiáng jīcéng dǎngzǔzhī jiànshè
市场监督管理部门	shìchǎng jiāndū guǎnlǐ bùmén
充分发挥市场在资源配置中的决定性作用	chōngfèn fāhuī shìchǎng zài zīyuán pèizhì zhōng de juédìngxìng zuòyòng
持续改善空气质量	chíxù gǎishàn kōngqì zhìliàng
加大财政转移支付力度	jiādà cáizhèng zhuǎnyí zhīfù lìdù
国家发展改革委主任	Guójiā Fāzhǎn Gǎigé Wěi zhǔrèn
习近平主席发表新年贺词	Xí Jìnpíng zhǔxí fābiǎo xīnnián hècí
""",
    "of all kinds": """
秋海棠	qiūhǎitáng
海风	hǎifēng
种田	zhòngtián
打破	dǎpò
胡说	húshuō
钢铁	gāngtiě
问答	wèndá
大会	dàhuì
高锰酸钾	gāoměngsuānjiǎ
张王淑芳	Zhāng-Wáng Shūfāng
国强同志	Guóqiáng tóngzhì
慧芳阿姨	Huìfāng āyí
张君	Zhāng jūn
八竿子打不着	bā gānzi dǎ bù zháo
潺潺流水	chánchán liúshuǐ
磨刀霍霍	mó dāo huòhuò
大公鸡喔喔啼	dà gōngjī wōwō tí
他心里明白，只是不说罢了	tā xīnli míngbai, zhǐshì bù shuō bàle
向东边去	xiàng dōngbian qù
国际书店	Guójì Shūdiàn
中国人	Zhōngguórén
进行过	jìnxíngguo
这本书我看了	zhè běn shū wǒ kàn le
看信	kàn xìn
河里面	hé lǐmian
桥的左面	qiáo de zuǒmiàn
山的东面	shān de dōngmiàn
目前面临的困难	mùqián miànlín de kùnnan
里面的人	lǐmian de rén
落后面貌	luòhòu miànmào
门外面	mén wàimian
艺术家	yìshùjiā
大大	dàdà
黄河以南地区	Huáng Hé yǐnán dìqū
""",
    "of the standard and its like": """
芙蓉	fúróng
地震	dìzhèn
年轻	niánqīng
签名	qiānmíng
船只	chuánzhī
中小学	zhōng-xiǎoxué
搞坏	gǎohuài
熟透	shútòu
建成楼房	jiànchéng lóufáng
化为蒸汽	huàwéi zhēngqì
去哪里？	Qù nǎlǐ?
各人	gè rén
每年	měi nián
每次	měi cì
不来	bù lái
不会来	bù huì lái
偏不去	piān bù qù
在前面走	zài qiánmian zǒu
朝着下边看	cháozhe xiàbian kàn
商店里摆满了吃的、穿的、用的。	Shāngdiàn li bǎimǎnle chī de, chuān de, yòng de.
他心里明白，只是不说罢了。	Tā xīnli míngbai, zhǐshì bù shuō bàle.
哎呀，我怎么不知道呢！	Āiyā, wǒ zěnme bù zhīdào ne!
叽叽喳喳叫个不停	jījīzhāzhā jiào gè bùtíng
小溪哗哗地流淌	xiǎoxī huāhuā de liútǎng
梅兰芳	Méi Lánfāng
张三	Zhāng Sān
老张头儿	Lǎo Zhāngtóur
西辽河	Xīliáo Hé
朝阳门内南小街	Cháoyángménnèi Nánxiǎojiē
南美	Nánměi
粤语	Yuèyǔ
阿胶	ējiāo
川芎	chuānxiōng
藏青果	zàngqīngguǒ
朝秦暮楚	zhāoqín-mùchǔ
黔驴之技	qiánlǘzhījì
幼儿园	yòu'éryuán
全校	quánxiào
飞来	fēilái
胆大	dǎndà
高考	gāokǎo
科普	kēpǔ
绊脚石	bànjiǎoshí
开场白	kāichǎngbái
对得起	duìdeqǐ
来不及	láibují
水土保持规划	shuǐtǔ bǎochí guīhuà
多功能数字示波器	duōgōngnéng shùzì shìbōqì
解放军总医院	Jiěfàngjūn Zǒngyīyuàn
想想	xiǎngxiang
冰凉冰凉	bīngliáng bīngliáng
笔直笔直的	bǐzhí bǐzhí de
总司令	zǒngsīlìng
非常任理事国	fēichángrèn lǐshìguó
反法西斯战争	fǎnfǎxīsī zhànzhēng
老鼠	lǎoshǔ
无公害蔬菜	wúgōnghài shūcài
半自动步枪	bànzìdòng bùqiāng
花瓣儿	huābànr
木头	mùtou
创造性	chuàngzàoxìng
美术家	měishùjiā
神枪手	shénqiāngshǒu
同学们	tóngxuémen
六七个人	liù-qī gè rén
二十八九岁	èrshíbā-jiǔ suì
官兵关系	guānbīng guānxi
党政机关	dǎngzhèng jīguān
沪昆高速铁路	Hù-Kūn Gāosù Tiělù
墙上	qiáng shàng
桥下	qiáo xià
窗外	chuāng wài
井里面	jǐng lǐmian
汽车后面	qìchē hòumian
黄浦江上	Huángpǔ Jiāng shàng
淮河以北	Huái Hé yǐběi
脸上	liǎn shàng
手里	shǒu li
会上	huì shàng
课堂上	kètáng shàng
听着	tīngzhe
喝茶	hē chá
讲故事	jiǎng gùshi
总结经验	zǒngjié jīngyàn
洗过一次澡	xǐguo yī cì zǎo
弄脏	nòngzāng
累死	lèisǐ
看透	kàntòu
写成小说	xiěchéng xiǎoshuō
变为现实	biànwéi xiànshí
看作朋友	kànzuò péngyou
跑出去	pǎo chūqù
拿起来	ná qǐlái
收拾干净	shōushi gānjìng
改造成工厂	gǎizào chéng gōngchǎng
学会开车	xuéhuì kāichē
饭吃完了	fàn chīwán le
雨停了	yǔ tíng le
站起来说话	zhàn qǐlái shuōhuà
走不动	zǒu bu dòng
想不出来	xiǎng bù chūlái
黑洞洞	hēidòngdòng
慢点儿	màn diǎnr
好些	hǎo xiē
轻松一些	qīngsōng yīxiē
你们学习什么？	Nǐmen xuéxí shénme?
她是谁？	Tā shì shéi?
这本词典	zhè běn cídiǎn
各省	gè shěng
每周	měi zhōu
该厂	gāi chǎng
我厂	wǒ chǎng
一九四九年	yī jiǔ sì jiǔ nián
百分之五十	bǎi fēn zhī wǔshí
七点半	qī diǎn bàn
五千六百万	wǔqiān liùbǎi wàn
三千零五	sānqiān líng wǔ
第二十	dì-èrshí
三个和尚	sān gè héshang
一小碗汤	yī xiǎo wǎn tāng
读三遍	dú sān biàn
二十多天	èrshí duō tiān
十几辆车	shíjǐ liàng chē
几百名学生	jǐbǎi míng xuésheng
两三天	liǎng-sān tiān
三四百个	sān-sìbǎi gè
人公里	réngōnglǐ
他慢慢地走过来	tā mànmàn de zǒu guòlái
我们一边走一边聊	wǒmen yībiān zǒu yībiān liáo
沿着公路向前走	yánzhe gōnglù xiàng qián zǒu
跟他商量商量	gēn tā shāngliang shāngliang
把书放回原处	bǎ shū fànghuí yuánchù
被大雨淋湿	bèi dàyǔ línshī
除了星期天以外	chúle xīngqītiān yǐwài
只要努力就能成功	zhǐyào nǔlì jiù néng chénggōng
老师和同学们	lǎoshī hé tóngxuémen
一天比一天好	yī tiān bǐ yī tiān hǎo
一个接一个	yī gè jiē yī gè
一步一步地前进	yī bù yī bù de qiánjìn
这是妈妈的手套	zhè shì māma de shǒutào
吃的和穿的	chī de hé chuān de
咱们走吧	zánmen zǒu ba
他怎么还不来呢？	tā zěnme hái bù lái ne?
喂，你找谁？	wèi, nǐ zhǎo shéi?
小鸟叽叽喳喳地叫	xiǎoniǎo jījīzhāzhā de jiào
自强不息	zìqiáng-bùxī
井井有条	jǐngjǐng-yǒutiáo
欣欣向荣	xīnxīn-xiàngróng
莫名其妙	mòmíngqímiào
前赴后继	qiánfù-hòujì
李先念	Lǐ Xiānniàn
欧阳中石	Ōuyáng Zhōngshí
陈独秀	Chén Dúxiù
赵县长	Zhào xiànzhǎng
王大妈	Wáng dàmā
西施	Xīshī
江苏省南京市	Jiāngsū Shěng Nánjīng Shì
琼州海峡	Qióngzhōu Hǎixiá
北京西路	Běijīng Xīlù
李家村	Lǐjiācūn
刘庄	Liúzhuāng
八达岭	Bādálǐng
西班牙	Xībānyá
新华社	Xīnhuáshè
联合国	Liánhéguó
红楼梦	Hónglóumèng
藏语	Zàngyǔ
伊斯兰教	Yīsīlánjiào
清朝	Qīngcháo
川菜	chuāncài
巩固拓展脱贫攻坚成果	gǒnggù tuòzhǎn tuōpín gōngjiān chéngguǒ
着力扩大国内需求	zhuólì kuòdà guónèi xūqiú
深入实施乡村振兴战略	shēnrù shíshī xiāngcūn zhènxīng zhànlüè
牢牢守住安全底线	láoláo shǒuzhù ānquán dǐxiàn
促进城乡区域协调发展	cùjìn chéngxiāng qūyù xiétiáo fāzhǎn
健全多层次社会保障体系	jiànquán duōcéngcì shèhuì bǎozhàng tǐxì
推动中华优秀传统文化创造性转化	tuīdòng Zhōnghuá yōuxiù chuántǒng wénhuà chuàngzàoxìng zhuǎnhuà
打好污染防治攻坚战	dǎhǎo wūrǎn fángzhì gōngjiānzhàn
中央经济工作会议	Zhōngyāng Jīngjì Gōngzuò Huìyì
第十四个五年规划	dì-shísì gè wǔ nián guīhuà
党的十九大报告	Dǎng de Shíjiǔ Dà bàogào
全国两会	quánguó liǎnghuì
三大攻坚战	sān dà gōngjiānzhàn
社会主义核心价值观	shèhuì zhǔyì héxīn jiàzhíguān
人类命运共同体	rénlèi mìngyùn gòngtóngtǐ
增强文化自信	zēngqiáng wénhuà zìxìn
同比增长百分之五点二	tóngbǐ zēngzhǎng bǎi fēn zhī wǔ diǎn èr
""",
    "by class": """
水灵灵	shuǐlínglíng
薄飘飘	báopiāopiāo
白胖胖	báipàngpàng
脏脏乱乱	zāngzāngluànluàn
可怜巴巴	kěliánbābā
梆梆硬	bāngbāngyìng
高一点	gāo yīdiǎn
下午一点	xiàwǔ yī diǎn
一点半	yī diǎn bàn
早些	zǎo xiē
大得多	dà de duō
好多了	hǎo duō le
重点儿	zhòng diǎnr
一棵树	yī kē shù
三节课	sān jié kè
三代人	sān dài rén
一口气	yīkǒuqì
一挺机枪	yī tǐng jīqiāng
一贴膏药	yī tiē gāoyao
那本书	nà běn shū
这架飞机	zhè jià fēijī
哪句话	nǎ jù huà
一道题	yī dào tí
乌克兰	Wūkèlán
伊拉克	Yīlākè
普洱市	Pǔ'ěr Shì
大同市	Dàtóng Shì
吕梁	Lǚliáng
阴山	Yīn Shān
玉龙雪山	Yùlóng Xuěshān
渭水	Wèi Shuǐ
王副部长	Wáng fùbùzhǎng
李记者	Lǐ jìzhě
刘强东	Liú Qiángdōng
穿上	chuānshàng
走错	zǒucuò
躺下	tǎngxià
飞向	fēixiàng
吸引住	xīyǐn zhù
暴露出	bàolù chū
致力于	zhìlì yú
晕过去	yūn guòqù
找得到	zhǎo de dào
洗不净	xǐ bu jìng
大海里	dàhǎi li
房间内	fángjiān nèi
马路上	mǎlù shàng
庙里	miào li
桥后	qiáo hòu
火炉旁边	huǒlú pángbiān
纸条儿	zhǐtiáor
门口儿	ménkǒur
男儿	nán'ér
""",
    "policy and daily, later": """
晚会	wǎnhuì
示威	shìwēi
热水瓶	rèshuǐpíng
跷跷板	qiāoqiāobǎn
铁公鸡	tiěgōngjī
太阳能发电站	tàiyángnéng fādiànzhàn
野生动物保护法	yěshēng dòngwù bǎohùfǎ
核糖核酸	hétáng hésuān
次次	cìcì
问问	wènwen
认识认识	rènshi rènshi
反腐败斗争	fǎnfǔbài dòuzhēng
半决赛	bànjuésài
刷子	shuāzi
馒头	mántou
革命性	gémìngxìng
文艺工作者	wényì gōngzuòzhě
思想家	sīxiǎngjiā
突击手	tūjīshǒu
三四十人	sān-sìshí rén
五六百里	wǔ-liùbǎi lǐ
工矿企业	gōngkuàng qǐyè
村外	cūn wài
飞机下面	fēijī xiàmian
秦岭以北	Qín Lǐng yǐběi
水里	shuǐ li
参观了工厂	cānguānle gōngchǎng
去过三次	qùguo sān cì
下雪了	xià xuě le
吃饭	chīfàn
买东西	mǎi dōngxi
提意见	tí yìjiàn
喊醒	hǎnxǐng
译成英文	yìchéng Yīngwén
摆出来	bǎi chūlái
布置成会场	bùzhì chéng huìchǎng
改编为电影	gǎibiān wéi diànyǐng
胖乎乎	pànghūhū
高些	gāo xiē
早点儿来	zǎo diǎnr lái
明显一些	míngxiǎn yīxiē
他们都是学生。	Tāmen dōu shì xuésheng.
什么时候出发？	Shénme shíhou chūfā?
这座桥	zhè zuò qiáo
哪件衣服	nǎ jiàn yīfu
各民族	gè mínzú
本世纪	běn shìjì
我单位	wǒ dānwèi
三亿六千万	sānyì liùqiān wàn
八分之一	bā fēn zhī yī
三百来人	sānbǎi lái rén
五六天	wǔ-liù tiān
刚刚开始	gānggāng kāishǐ
最好不去	zuìhǎo bù qù
对他说	duì tā shuō
按照规定办理	ànzhào guīdìng bànlǐ
爸爸和妈妈	bàba hé māma
赤子之心	chìzǐzhīxīn
他是昨天来的。	Tā shì zuótiān lái de.
加强科技创新能力建设	jiāqiáng kējì chuàngxīn nénglì jiànshè
坚决打赢脱贫攻坚战	jiānjué dǎyíng tuōpín gōngjiānzhàn
深化供给侧结构性改革	shēnhuà gōngjǐcè jiégòuxìng gǎigé
践行初心使命	jiànxíng chūxīn shǐmìng
不忘初心、牢记使命	bù wàng chūxīn, láojì shǐmìng
坚持党的全面领导	jiānchí dǎng de quánmiàn lǐngdǎo
维护国家主权和领土完整	wéihù guójiā zhǔquán hé lǐngtǔ wánzhěng
居民人均可支配收入	jūmín rénjūn kězhīpèi shōurù
城镇新增就业一千二百万人	chéngzhèn xīnzēng jiùyè yīqiān èrbǎi wàn rén
中美经贸磋商	Zhōng-Měi jīngmào cuōshāng
习近平总书记在山东考察	Xí Jìnpíng zǒngshūjì zài Shāndōng kǎochá
博鳌亚洲论坛年会	Bó'áo Yàzhōu Lùntán niánhuì
神舟十七号载人飞船发射成功	Shénzhōu Shíqī Hào zàirén fēichuán fāshè chénggōng
嫦娥六号探测器	Cháng'é Liù Hào tàncèqì
国家统计局发布数据	Guójiā Tǒngjìjú fābù shùjù
商务部新闻发言人	Shāngwùbù xīnwén fāyánrén
长江十年禁渔	Cháng Jiāng shí nián jìnyú
农民专业合作社	nóngmín zhuānyè hézuòshè
最严格的耕地保护制度	zuì yángé de gēngdì bǎohù zhìdù
推动高质量共建“一带一路”	tuīdòng gāozhìliàng gòngjiàn “Yīdài-Yīlù”
东西部协作	dōng-xībù xiézuò
大国外交	dàguó wàijiāo
让人民过上好日子	ràng rénmín guòshàng hǎo rìzi
民营企业座谈会	mínyíng qǐyè zuòtánhuì
健全基本养老保险制度	jiànquán jīběn yǎnglǎo bǎoxiǎn zhìdù
抓住牛鼻子	zhuāzhù niúbízi
打通最后一公里	dǎtōng zuìhòu yī gōnglǐ
五级书记抓乡村振兴	wǔ jí shūjì zhuā xiāngcūn zhènxīng
我张开双臂	wǒ zhāngkāi shuāngbì
冷笑一声	lěngxiào yī shēng
在海湾战争中	zài Hǎiwān Zhànzhēng zhōng
硝酸钠溶液	xiāosuānnà róngyè
法国人和德国人	Fǎguórén hé Déguórén
北宋的瓷器	Běisòng de cíqì
元旦放假	Yuándàn fàngjià
神舟十七号飞船	Shénzhōu Shíqī Hào fēichuán
博鳌亚洲论坛	Bó'áo Yàzhōu Lùntán
二十国集团	Èrshí Guó Jítuán
孙子兵法	Sūnzǐ Bīngfǎ
海上丝绸之路	Hǎishàng Sīchóu zhī Lù
平易近人的老师	píngyì-jìnrén de lǎoshī
纸上谈兵	zhǐshàng-tánbīng
精益求精	jīngyì-qiújīng
零部件	língbùjiàn
上升三个百分点	shàngshēng sān gè bǎifēndiǎn
万一下雨	wànyī xià yǔ
内在动力	nèizài dònglì
一头牛	yī tóu niú
一面旗	yī miàn qí
""",
    "sayings and news": """
电视台	diànshìtái
矿泉水	kuàngquánshuǐ
方便面	fāngbiànmiàn
蜗牛	wōniú
牛角尖	niújiǎojiān
半边天	bànbiāntiān
看不起	kànbuqǐ
人造地球卫星	rénzào dìqiú wèixīng
中国地质大学	Zhōngguó Dìzhì Dàxué
氢氧化钠	qīngyǎnghuànà
口口声声	kǒukǒushēngshēng
谢谢	xièxie
歇歇脚	xiēxie jiǎo
碧绿碧绿的	bìlǜ bìlǜ de
副司令员	fùsīlìngyuán
总指挥部	zǒngzhǐhuībù
非处方药	fēichǔfāngyào
反间谍法	fǎnjiàndiéfǎ
老婆	lǎopo
可视电话	kěshì diànhuà
无神论者	wúshénlùnzhě
半殖民地半封建社会	bànzhímíndì bànfēngjiàn shèhuì
志愿者	zhìyuànzhě
邮递员	yóudìyuán
电气化	diànqìhuà
朋友们	péngyoumen
四五百米	sì-wǔbǎi mǐ
十五六个	shíwǔ-liù gè
产供销一条龙	chǎn-gōng-xiāo yītiáolóng
大中型企业	dà-zhōngxíng qǐyè
兰新铁路	Lán-Xīn Tiělù
陕甘宁革命老区	Shǎn-Gān-Níng gémìng lǎoqū
黑板上	hēibǎn shàng
楼前	lóu qián
医院对面	yīyuàn duìmiàn
西湖边	Xī Hú biān
夜里	yèli
国内	guónèi
躺着看书	tǎngzhe kàn shū
吃过早饭	chīguo zǎofàn
天晴了	tiān qíng le
我吃了一个苹果。	Wǒ chīle yī gè píngguǒ.
开拖拉机	kāi tuōlājī
打篮球	dǎ lánqiú
发表意见	fābiǎo yìjiàn
上了三年学	shàngle sān nián xué
刮破	guāpò
装满	zhuāngmǎn
视为珍宝	shìwéi zhēnbǎo
比作太阳	bǐzuò tàiyáng
爬上来	pá shànglái
递过去	dì guòqù
检查完	jiǎnchá wán
安排妥当	ānpái tuǒdang
培养成人才	péiyǎng chéng réncái
修改为宪法	xiūgǎi wéi xiànfǎ
写得完	xiě de wán
远点儿	yuǎn diǎnr
低一些	dī yīxiē
干净一点儿	gānjìng yīdiǎnr
你们好！	Nǐmen hǎo!
谁的帽子？	Shéi de màozi?
这首歌	zhè shǒu gē
那条路	nà tiáo lù
哪所学校	nǎ suǒ xuéxiào
这些人	zhèxiē rén
那么多	nàme duō
各科室	gè kēshì
每小时	měi xiǎoshí
贵国	guì guó
九千九百万	jiǔqiān jiǔbǎi wàn
三点二	sān diǎn èr
几百年	jǐbǎi nián
三五成群	sānwǔ-chéngqún
一群孩子	yī qún háizi
五斤半肉	wǔ jīn bàn ròu
十点零五分	shí diǎn líng wǔ fēn
五月一日	wǔyuè yī rì
二〇三五年	èr líng sān wǔ nián
格外高兴	géwài gāoxìng
从来没有	cónglái méiyǒu
不一定去	bù yīdìng qù
往前走	wǎng qián zǒu
由于天气原因	yóuyú tiānqì yuányīn
通过努力	tōngguò nǔlì
在老师的帮助下	zài lǎoshī de bāngzhù xià
因为生病，所以没来	yīnwèi shēngbìng, suǒyǐ méi lái
中国的首都	Zhōngguó de shǒudū
悄悄地离开	qiāoqiāo de líkāi
长得很高	zhǎng de hěn gāo
科学之光	kēxué zhī guāng
他走了。	Tā zǒu le.
你看过这部电影吗？	Nǐ kànguo zhè bù diànyǐng ma?
嗨，你好！	Hāi, nǐ hǎo!
构建高水平社会主义市场经济体制	gòujiàn gāoshuǐpíng shèhuì zhǔyì shìchǎng jīngjì tǐzhì
推动绿色低碳发展	tuīdòng lǜsè dītàn fāzhǎn
实现碳达峰碳中和目标	shíxiàn tàndáfēng tànzhōnghé mùbiāo
加快农业强国建设	jiākuài nóngyè qiángguó jiànshè
确保国家粮食安全	quèbǎo guójiā liángshi ānquán
把中国人的饭碗牢牢端在自己手中	bǎ Zhōngguórén de fànwǎn láoláo duānzài zìjǐ shǒu zhōng
全过程人民民主	quánguòchéng rénmín mínzhǔ
坚持教育优先发展	jiānchí jiàoyù yōuxiān fāzhǎn
办好人民满意的教育	bànhǎo rénmín mǎnyì de jiàoyù
实施健康中国战略	shíshī jiànkāng Zhōngguó zhànlüè
扎实推动共同富裕	zhāshi tuīdòng gòngtóng fùyù
完善覆盖城乡的医疗服务网络	wánshàn fùgài chéngxiāng de yīliáo fúwù wǎngluò
提高基层治理水平	tígāo jīcéng zhìlǐ shuǐpíng
深化国防和军队改革	shēnhuà guófáng hé jūnduì gǎigé
坚持“一国两制”方针	jiānchí “yīguó-liǎngzhì” fāngzhēn
推动构建新型国际关系	tuīdòng gòujiàn xīnxíng guójì guānxi
严格落实中央八项规定精神	yángé luòshí zhōngyāng bā xiàng guīdìng jīngshén
国内生产总值突破一百三十万亿元	guónèi shēngchǎn zǒngzhí tūpò yībǎi sānshí wànyì yuán
居民消费价格上涨百分之零点二	jūmín xiāofèi jiàgé shàngzhǎng bǎi fēn zhī líng diǎn èr
中俄元首举行会谈	Zhōng-É yuánshǒu jǔxíng huìtán
王毅会见法国外长	Wáng Yì huìjiàn Fǎguó wàizhǎng
外交部发言人毛宁	Wàijiāobù fāyánrén Máo Níng
国务院常务会议	Guówùyuàn chángwù huìyì
京津冀及周边地区	Jīng-Jīn-Jì jí zhōubiān dìqū
西藏自治区拉萨市	Xīzàng Zìzhìqū Lāsà Shì
香港特别行政区行政长官	Xiānggǎng Tèbié Xíngzhèngqū xíngzhèng zhǎngguān
海南自由贸易港建设	Hǎinán Zìyóu Màoyìgǎng jiànshè
杭州亚运会开幕	Hángzhōu Yàyùnhuì kāimù
台风登陆福建沿海	táifēng dēnglù Fújiàn yánhǎi
四川发生五点二级地震	Sìchuān fāshēng wǔ diǎn èr jí dìzhèn
春运首日客流量创新高	chūnyùn shǒurì kèliúliàng chuàng xīngāo
新能源汽车销量增长	xīnnéngyuán qìchē xiāoliàng zēngzhǎng
人工智能产业快速发展	réngōng zhìnéng chǎnyè kuàisù fāzhǎn
高速铁路营业里程	gāosù tiělù yíngyè lǐchéng
放宽市场准入	fàngkuān shìchǎng zhǔnrù
高校毕业生就业	gāoxiào bìyèshēng jiùyè
农民工工资支付	nóngmíngōng gōngzī zhīfù
老旧小区改造	lǎojiù xiǎoqū gǎizào
保障性住房建设	bǎozhàngxìng zhùfáng jiànshè
义务植树活动	yìwù zhíshù huódòng
三北工程攻坚战	Sānběi Gōngchéng gōngjiānzhàn
生物多样性保护	shēngwù duōyàngxìng bǎohù
山水林田湖草沙一体化保护	shān-shuǐ-lín-tián-hú-cǎo-shā yītǐhuà bǎohù
扫黑除恶专项斗争	sǎohēi chú'è zhuānxiàng dòuzhēng
枫桥经验	Fēngqiáo jīngyàn
红旗渠精神	Hóngqíqú jīngshén
长征精神	Chángzhēng jīngshén
焦裕禄同志	Jiāo Yùlù tóngzhì
社会主义初级阶段	shèhuì zhǔyì chūjí jiēduàn
中国式现代化	Zhōngguóshì xiàndàihuà
实干兴邦，空谈误国	shígàn-xīngbāng, kōngtán-wùguó
江山就是人民，人民就是江山	jiāngshān jiùshì rénmín, rénmín jiùshì jiāngshān
幸福都是奋斗出来的	xìngfú dōu shì fèndòu chūlái de
撸起袖子加油干	lūqǐ xiùzi jiāyóu gàn
把权力关进制度的笼子	bǎ quánlì guānjìn zhìdù de lóngzi
一张蓝图绘到底	yī zhāng lántú huì dàodǐ
江山易改，本性难移	jiāngshān yì gǎi, běnxìng nán yí
一步一个脚印	yī bù yī gè jiǎoyìn
讨论并通过了	tǎolùn bìng tōngguòle
小房间	xiǎo fángjiān
老同学	lǎo tóngxué
新能源汽车	xīnnéngyuán qìchē
人民过上了好日子	rénmín guòshàngle hǎo rìzi
买了新手机	mǎile xīn shǒujī
碳酸氢钠	tànsuānqīngnà
""",
    "of a judge's kind": """
蝴蝶	húdié
蜻蜓	qīngtíng
向日葵	xiàngrìkuí
打字员	dǎzìyuán
信得过	xìndeguò
城市建设规划	chéngshì jiànshè guīhuà
国际象棋比赛	guójì xiàngqí bǐsài
中国农业科学院	Zhōngguó Nóngyè Kēxuéyuàn
事事	shìshì
听听	tīngting
参观参观	cānguān cānguān
火红火红	huǒhóng huǒhóng
里里外外	lǐlǐwàiwài
副厂长	fùchǎngzhǎng
无线电波	wúxiàn diànbō
教育家	jiàoyùjiā
女士们、先生们	nǚshìmen, xiānshengmen
三四年	sān-sì nián
一两句话	yī-liǎng jù huà
海陆空	hǎi-lù-kōng
杯子里	bēizi li
屋后	wū hòu
飞机上	fēijī shàng
淮河以南	Huái Hé yǐnán
笑着说	xiàozhe shuō
整理过	zhěnglǐguo
我看完了。	Wǒ kànwán le.
洗衣服	xǐ yīfu
开了三天会	kāile sān tiān huì
染红	rǎnhóng
改成	gǎichéng
叫作	jiàozuò
打扮成公主	dǎban chéng gōngzhǔ
白皑皑	bái'ái'ái
小些	xiǎo xiē
我们爱祖国。	Wǒmen ài zǔguó.
本刊	běn kān
贵校	guì xiào
八百万	bābǎi wàn
第八十一	dì-bāshíyī
五口人	wǔ kǒu rén
四十多岁	sìshí duō suì
和平与发展	hépíng yǔ fāzhǎn
唱得好听	chàng de hǎotīng
人民之友	rénmín zhī yǒu
走吧	zǒu ba
唉，真可惜！	ài, zhēn kěxī!
马到成功	mǎdào-chénggōng
雪中送炭	xuězhōng-sòngtàn
一问三不知	yī wèn sān bù zhī
赵树理	Zhào Shùlǐ
周老师	Zhōu lǎoshī
山东省济南市	Shāndōng Shěng Jǐnán Shì
罗马尼亚	Luómǎníyà
中国青年报	Zhōngguó Qīngniánbào
满族	Mǎnzú
完善社会治安防控体系	wánshàn shèhuì zhì'ān fángkòng tǐxì
加大环境执法力度	jiādà huánjìng zhífǎ lìdù
壮大县域经济	zhuàngdà xiànyù jīngjì
促进民营经济健康发展	cùjìn mínyíng jīngjì jiànkāng fāzhǎn
弘扬伟大建党精神	hóngyáng wěidà jiàndǎng jīngshén
推动中医药传承创新发展	tuīdòng zhōngyīyào chuánchéng chuàngxīn fāzhǎn
加强基础研究	jiāqiáng jīchǔ yánjiū
打造国际一流营商环境	dǎzào guójì yīliú yíngshāng huánjìng
坚持一切从实际出发	jiānchí yīqiè cóng shíjì chūfā
省部级主要领导干部	shěng-bùjí zhǔyào lǐngdǎo gànbù
党内法规制度	dǎngnèi fǎguī zhìdù
第一季度国民经济开局良好	dì-yī jìdù guómín jīngjì kāijú liánghǎo
多地出台楼市新政	duō dì chūtái lóushì xīnzhèng
全球首个商用核电站	quánqiú shǒu gè shāngyòng hédiànzhàn
中欧班列累计开行超过八万列	Zhōng-Ōu bānliè lěijì kāixíng chāoguò bāwàn liè
联合国秘书长古特雷斯	Liánhéguó mìshūzhǎng Gǔtèléisī
中国代表团抵达日内瓦	Zhōngguó dàibiǎotuán dǐdá Rìnèiwǎ
财政部下达救灾资金	Cáizhèngbù xiàdá jiùzāi zījīn
长江中下游地区	Cháng Jiāng zhōng-xiàyóu dìqū
神舟飞船返回地面	Shénzhōu fēichuán fǎnhuí dìmiàn
夏粮再获丰收	xiàliáng zài huò fēngshōu
义务教育优质均衡发展	yìwù jiàoyù yōuzhì jūnhéng fāzhǎn
坚持走中国特色强军之路	jiānchí zǒu Zhōngguó tèsè qiángjūn zhī lù
把方向、管大局、保落实	bǎ fāngxiàng, guǎn dàjú, bǎo luòshí
小儿子	xiǎo érzi
立法权	lìfǎquán
他研究儿童文学	tā yánjiū értóng wénxué
首批学员	shǒu pī xuéyuán
首次访问	shǒucì fǎngwèn
长江中下游	Cháng Jiāng zhōng-xiàyóu
多地下雪	duō dì xià xuě
东西方文化	dōng-xīfāng wénhuà
进出口贸易	jìn-chūkǒu màoyì
爱祖国	ài zǔguó
开创新局面	kāichuàng xīn júmiàn
不到黄河心不死	bù dào Huáng Hé xīn bù sǐ
""",
    "the last batches": """
苹果树	píngguǒshù
自行车	zìxíngchē
落花生	luòhuāshēng
下马威	xiàmǎwēi
恨不得	hènbude
人工降雨设备	réngōng jiàngyǔ shèbèi
数字音频处理器	shùzì yīnpín chǔlǐqì
中国人民大学	Zhōngguó Rénmín Dàxué
处处	chùchù
摸摸	mōmo
金黄金黄的	jīnhuáng jīnhuáng de
吵吵闹闹	chǎochǎonàonào
副省长	fùshěngzhǎng
非法行为	fēifǎ xíngwéi
反比例函数	fǎnbǐlì hánshù
超自然力量	chāozìrán lìliàng
无国界医生	wúguójiè yīshēng
纪律性	jìlǜxìng
消费者	xiāofèizhě
炊事员	chuīshìyuán
企业家	qǐyèjiā
能手	néngshǒu
现代化工业	xiàndàihuà gōngyè
七八百人	qī-bābǎi rén
二三十里	èr-sānshí lǐ
指战员	zhǐzhànyuán
京沪线	Jīng-Hù Xiàn
桌面上	zhuōmiàn shàng
城外	chéng wài
操场上	cāochǎng shàng
嘉陵江边	Jiālíng Jiāng biān
长城以北	Chángchéng yǐběi
讨论过了	tǎolùnguo le
春天来了。	Chūntiān lái le.
开了一个玩笑	kāile yī gè wánxiào
刷了两次牙	shuāle liǎng cì yá
看清	kànqīng
跌倒	diēdǎo
做熟	zuòshú
变成泡影	biànchéng pàoyǐng
改为单行道	gǎiwéi dānxíngdào
唱起来	chàng qǐlái
讲清楚	jiǎng qīngchu
转变为优势	zhuǎnbiàn wéi yōushì
推得开	tuī de kāi
沉甸甸	chéndiàndiàn
胖点儿	pàng diǎnr
暖和些	nuǎnhuo xiē
这种人	zhè zhǒng rén
哪条河	nǎ tiáo hé
那个地方	nàge dìfang
每一位同志	měi yī wèi tóngzhì
本部	běn bù
七百零三	qībǎi líng sān
一万五千	yīwàn wǔqiān
第二十一届	dì-èrshíyī jiè
两斤苹果	liǎng jīn píngguǒ
一千多公里	yīqiān duō gōnglǐ
几十所学校	jǐshí suǒ xuéxiào
刚来	gāng lái
不很好	bù hěn hǎo
给妈妈写信	gěi māma xiě xìn
不但会唱而且会跳	bùdàn huì chàng érqiě huì tiào
高高兴兴地回家	gāogāoxìngxìng de huí jiā
急得直哭	jí de zhí kū
你呢？	nǐ ne?
云南省昆明市	Yúnnán Shěng Kūnmíng Shì
张家口	Zhāngjiākǒu
""",
    "the last batch but one": """
菊花	júhuā
圆珠笔	yuánzhūbǐ
替罪羊	tìzuìyáng
走马灯	zǒumǎdēng
了不起	liǎobuqǐ
航空航天工业	hángkōng hángtiān gōngyè
全自动洗衣机	quánzìdòng xǐyījī
帮助帮助	bāngzhù bāngzhù
雪亮雪亮	xuěliàng xuěliàng
风风雨雨	fēngfēngyǔyǔ
阿哥	āgē
辫子	biànzi
木头人儿	mùtourénr
必要性	bìyàoxìng
五六岁	wǔ-liù suì
成渝高铁	Chéng-Yú Gāotiě
院外	yuàn wài
书架上	shūjià shàng
大楼前面	dàlóu qiánmian
笑了	xiàole
坐过飞机	zuòguo fēijī
我知道了。	Wǒ zhīdào le.
开了三次会	kāile sān cì huì
累坏	lèihuài
长成大树	zhǎngchéng dàshù
分为三类	fēnwéi sān lèi
走回来	zǒu huílái
说出来	shuō chūlái
洗干净	xǐ gānjìng
组织好	zǔzhī hǎo
分解成两部分	fēnjiě chéng liǎng bùfen
雄赳赳	xióngjiūjiū
慢腾腾	màntēngtēng
漂亮一点儿	piàoliang yīdiǎnr
你是哪国人？	Nǐ shì nǎ guó rén?
那些书	nàxiē shū
各党派	gè dǎngpài
每星期	měi xīngqī
某学校	mǒu xuéxiào
本公司产品	běn gōngsī chǎnpǐn
三千五百零六	sānqiān wǔbǎi líng liù
第一万	dì-yīwàn
十分之一	shí fēn zhī yī
一双皮鞋	yī shuāng píxié
三十几个	sānshíjǐ gè
一年半载	yīnián-bànzǎi
曾经说过	céngjīng shuōguo
在图书馆学习	zài túshūguǎn xuéxí
爷爷和奶奶	yéye hé nǎinai
不是你，就是他	bù shì nǐ, jiùshì tā
闪闪发光的星星	shǎnshǎn fāguāng de xīngxing
喵喵叫	miāomiāo jiào
半路上杀出个程咬金	bànlù shàng shāchū gè Chéng Yǎojīn
关汉卿	Guān Hànqīng
郑教授	Zhèng jiàoshòu
浙江省杭州市西湖区	Zhèjiāng Shěng Hángzhōu Shì Xīhú Qū
钱塘江	Qiántáng Jiāng
坚持总体国家安全观	jiānchí zǒngtǐ guójiā ānquánguān
健全党和国家监督体系	jiànquán dǎng hé guójiā jiāndū tǐxì
促进人与自然和谐共生	cùjìn rén yǔ zìrán héxié gòngshēng
推进以县城为重要载体的城镇化建设	tuījìn yǐ xiànchéng wéi zhòngyào zàitǐ de chéngzhènhuà jiànshè
加强耕地保护和质量提升	jiāqiáng gēngdì bǎohù hé zhìliàng tíshēng
优化营商环境条例	yōuhuà yíngshāng huánjìng tiáolì
开展大规模国土绿化行动	kāizhǎn dàguīmó guótǔ lǜhuà xíngdòng
实现第一个百年奋斗目标	shíxiàn dì-yī gè bǎinián fèndòu mùbiāo
增强人民群众幸福感安全感	zēngqiáng rénmín qúnzhòng xìngfúgǎn ānquángǎn
国务院印发行动方案	Guówùyuàn yìnfā xíngdòng fāng'àn
上海合作组织峰会	Shànghǎi Hézuò Zǔzhī fēnghuì
中国空间站开展科学实验	Zhōngguó kōngjiānzhàn kāizhǎn kēxué shíyàn
河北省委书记	Héběi shěngwěi shūjì
全国人大常委会副委员长	Quánguó Réndà Chángwěihuì fùwěiyuánzhǎng
今年前三季度进出口总值	jīnnián qián sān jìdù jìn-chūkǒu zǒngzhí
三大运营商	sān dà yùnyíngshāng
五千年中华文明	wǔqiān nián Zhōnghuá wénmíng
北京冬奥会组委会	Běijīng Dōng'àohuì zǔwěihuì
两岸同胞一家亲	liǎng'àn tóngbāo yījiāqīn
青年强则国家强	qīngnián qiáng zé guójiā qiáng
""",
    "the last batch": """
向日葵花	xiàngrìkuí huā
照相机	zhàoxiàngjī
老黄牛	lǎohuángniú
靠得住	kàodezhù
中国农业银行	Zhōngguó Nóngyè Yínháng
轻轻松松	qīngqīngsōngsōng
介绍介绍	jièshào jièshào
副组长	fùzǔzhǎng
半封闭	bànfēngbì
趣味性	qùwèixìng
两三个小时	liǎng-sān gè xiǎoshí
城乡居民	chéngxiāng jūmín
厨房里	chúfáng li
山后	shān hòu
写着字	xiězhe zì
他们出发了。	Tāmen chūfā le.
穿大衣	chuān dàyī
踩扁	cǎibiǎn
化作春泥	huàzuò chūnní
冲进来	chōng jìnlái
修改完	xiūgǎi wán
阴森森	yīnsēnsēn
窄一点儿	zhǎi yīdiǎnr
这间教室	zhè jiān jiàoshì
那几个人	nà jǐ gè rén
某月某日	mǒu yuè mǒu rì
九万里	jiǔwàn lǐ
第六十	dì-liùshí
一匹白马	yī pǐ báimǎ
八十多万	bāshí duō wàn
从南到北	cóng nán dào běi
只要你来，我就高兴	zhǐyào nǐ lái, wǒ jiù gāoxìng
红红的太阳	hónghóng de tàiyáng
咕咚一声	gūdōng yī shēng
杨子荣	Yáng Zǐróng
高局长	Gāo júzhǎng
阿富汗	Āfùhàn
推进高水平科技自立自强	tuījìn gāoshuǐpíng kējì zìlì-zìqiáng
加快发展数字经济	jiākuài fāzhǎn shùzì jīngjì
提升产业链供应链韧性	tíshēng chǎnyèliàn gōngyìngliàn rènxìng
健全促进就业公共服务体系	jiànquán cùjìn jiùyè gōnggòng fúwù tǐxì
打赢蓝天保卫战	dǎyíng lántiān bǎowèizhàn
完善社会主义法治体系	wánshàn shèhuì zhǔyì fǎzhì tǐxì
党管干部原则	dǎng guǎn gànbù yuánzé
习近平会见南非总统	Xí Jìnpíng huìjiàn Nánfēi zǒngtǒng
教育部公布高考时间	Jiàoyùbù gōngbù gāokǎo shíjiān
安徽省发布暴雨预警	Ānhuī Shěng fābù bàoyǔ yùjǐng
我国首艘国产航母	wǒ guó shǒu sōu guóchǎn hángmǔ
中国队获得金牌	Zhōngguóduì huòdé jīnpái
第三届进博会在上海举行	dì-sān jiè Jìnbóhuì zài Shànghǎi jǔxíng
节假日免收高速公路通行费	jiéjiàrì miǎnshōu gāosù gōnglù tōngxíngfèi
完成造林五千万亩	wánchéng zàolín wǔqiān wàn mǔ
老百姓的日子越过越好	lǎobǎixìng de rìzi yuè guò yuè hǎo
江苏苏州工业园区	Jiāngsū Sūzhōu Gōngyè Yuánqū
世界互联网大会乌镇峰会	Shìjiè Hùliánwǎng Dàhuì Wūzhèn fēnghuì
全民健身活动	quánmín jiànshēn huódòng
""",
    "states, foreign names and news": """
厨师长	chúshīzhǎng
无人机	wúrénjī
伪君子	wěijūnzǐ
准妈妈	zhǔnmāma
水电站	shuǐdiànzhàn
地铁口	dìtiěkǒu
电线杆上	diànxiàngān shàng
教室后面	jiàoshì hòumian
心里话	xīnlihuà
读完了这本小说	dúwánle zhè běn xiǎoshuō
哭肿了眼睛	kūzhǒngle yǎnjing
跑跑步	pǎopao bù
理了发	lǐle fà
请了三天假	qǐngle sān tiān jià
听得津津有味	tīng de jīnjīn-yǒuwèi
搬不动	bān bu dòng
跑得比谁都快	pǎo de bǐ shéi dōu kuài
金灿灿的谷子	jīncàncàn de gǔzi
红一块白一块	hóng yī kuài bái yī kuài
糊涂虫	hútuchóng
两万五千里	liǎngwàn wǔqiān lǐ
五千多年	wǔqiān duō nián
第二十二条	dì-èrshí'èr tiáo
星期六晚上	xīngqīliù wǎnshang
二月初二	èryuè chū'èr
一双筷子	yī shuāng kuàizi
几句心里话	jǐ jù xīnlihuà
李大钊	Lǐ Dàzhāo
陈独秀先生	Chén Dúxiù xiānsheng
大明湖畔	Dàmíng Hú pàn
亚马孙河	Yàmǎsūn Hé
好望角	Hǎowàngjiǎo
莫斯科红场	Mòsīkē Hóngchǎng
张大千画展	Zhāng Dàqiān huàzhǎn
四个意识	sì gè yìshí
两个维护	liǎng gè wéihù
六稳六保	liù wěn liù bǎo
三农工作	sānnóng gōngzuò
双碳目标	shuāngtàn mùbiāo
人大代表和政协委员	Réndà dàibiǎo hé Zhèngxié wěiyuán
中共中央政治局	Zhōnggòng Zhōngyāng Zhèngzhìjú
国务院副总理丁薛祥	Guówùyuàn fùzǒnglǐ Dīng Xuēxiáng
北京大学第一医院	Běijīng Dàxué Dì-yī Yīyuàn
西安交通大学	Xī'ān Jiāotōng Dàxué
中国科学院院士	Zhōngguó Kēxuéyuàn yuànshì
世界卫生组织总干事谭德塞	Shìjiè Wèishēng Zǔzhī zǒnggànshi Tándésài
俄罗斯总统普京	Éluósī zǒngtǒng Pǔjīng
中非合作论坛	Zhōng-Fēi Hézuò Lùntán
二十国集团领导人峰会	Èrshí Guó Jítuán lǐngdǎorén fēnghuì
中美元首会晤	Zhōng-Měi yuánshǒu huìwù
浙江大学医学院附属第一医院	Zhèjiāng Dàxué Yīxuéyuàn Fùshǔ Dì-yī Yīyuàn
抓好粮食生产	zhuāhǎo liángshi shēngchǎn
守住不发生规模性返贫的底线	shǒuzhù bù fāshēng guīmóxìng fǎnpín de dǐxiàn
更好发挥政府作用	gèng hǎo fāhuī zhèngfǔ zuòyòng
切实减轻中小微企业负担	qièshí jiǎnqīng zhōng-xiǎo-wēi qǐyè fùdān
统筹疫情防控和经济社会发展	tǒngchóu yìqíng fángkòng hé jīngjì shèhuì fāzhǎn
让改革发展成果更多更公平惠及全体人民	ràng gǎigé fāzhǎn chéngguǒ gèng duō gèng gōngpíng huìjí quántǐ rénmín
老有所养、幼有所育	lǎoyǒu-suǒyǎng, yòuyǒu-suǒyù
人民至上、生命至上	rénmín zhìshàng, shēngmìng zhìshàng
改革开放四十年	gǎigé kāifàng sìshí nián
澳门特别行政区	Àomén Tèbié Xíngzhèngqū
新疆生产建设兵团	Xīnjiāng Shēngchǎn Jiànshè Bīngtuán
内蒙古自治区呼和浩特市	Nèiměnggǔ Zìzhìqū Hūhéhàotè Shì
凉山彝族自治州	Liángshān Yízú Zìzhìzhōu
经济日报	Jīngjì Rìbào
新华社北京八月二十二日电	Xīnhuáshè Běijīng bāyuè èrshí'èr rì diàn
中越关系稳定发展	Zhōng-Yuè guānxi wěndìng fāzhǎn
日中两国	Rì-Zhōng liǎng guó
中老铁路	Zhōng-Lǎo Tiělù
俄乌冲突	É-Wū chōngtū
非法战争	fēifǎ zhànzhēng
驻华大使	zhù Huá dàshǐ
总统先生来华访问	zǒngtǒng xiānsheng lái Huá fǎngwèn
会议在京举行	huìyì zài Jīng jǔxíng
援藏干部	yuán Zàng gànbù
澳方企业	Àofāng qǐyè
俄媒报道	Éméi bàodào
辽宁盘锦	Liáoníng Pánjǐn
发言人扎哈罗娃	fāyánrén Zhāhāluówá
在比尔詹德	zài Bǐ'ěrzhāndé
奥伦堡州	Àolúnbǎo Zhōu
丹麦能源署	Dānmài néngyuánshǔ
规划期	guīhuàqī
法定代表人	fǎdìng dàibiǎorén
日本首相高市早苗	Rìběn shǒuxiàng Gāoshì Zǎomiáo
英国政府	Yīngguó zhèngfǔ
共建共治共享	gòngjiàn gòngzhì gòngxiǎng
雄安自贸试验区	Xióng'ān zìmào shìyànqū
要紧盯目标	yào jǐndīng mùbiāo
是因为下雨	shì yīnwèi xià yǔ
晴了2—3天	qíngle 2—3 tiān
北京—上海	Běijīng—Shànghǎi
苏-27战机	Sū-27 zhànjī
""",
    "everyday and news, with new verbs": """
张飞和关羽	Zhāng Fēi hé Guān Yǔ
夏洛克·福尔摩斯	Xiàluòkè Fú'ěrmósī
南丁格尔奖章	Nándīnggé'ěr jiǎngzhāng
奥斯特洛夫斯基	Àosītèluòfūsījī
钱学森院士	Qián Xuésēn yuànshì
郭老师和马师傅	Guō lǎoshī hé Mǎ shīfu
袁隆平爷爷	Yuán Lóngpíng yéye
鄱阳湖平原	Póyáng Hú Píngyuán
长白山天池	Chángbái Shān Tiānchí
夏威夷群岛	Xiàwēiyí Qúndǎo
直布罗陀海峡	Zhíbùluótuó Hǎixiá
苏伊士运河	Sūyīshì Yùnhé
人行道	rénxíngdào
马路边	mǎlù biān
自来水管	zìlái shuǐguǎn
羽绒服	yǔróngfú
电子邮件	diànzǐ yóujiàn
手机号码	shǒujī hàomǎ
笔记本电脑	bǐjìběn diànnǎo
移动支付	yídòng zhīfù
网上购物	wǎngshàng gòuwù
没关系	méi guānxi
看上去很年轻	kàn shàngqù hěn niánqīng
听起来不错	tīng qǐlái bùcuò
说得清	shuō de qīng
等了半天	děngle bàntiān
下着大雨	xiàzhe dàyǔ
开着窗户睡觉	kāizhe chuānghu shuìjiào
唱了一首歌	chàngle yī shǒu gē
跳起舞来	tiàoqǐ wǔ lái
大摇大摆地走进来	dàyáo-dàbǎi de zǒu jìnlái
高兴得跳了起来	gāoxìng de tiàole qǐlái
十之八九	shí zhī bā-jiǔ
三百六十度	sānbǎi liùshí dù
百分之七十以上	bǎi fēn zhī qīshí yǐshàng
独一无二	dúyī-wú'èr
功亏一篑	gōngkuī-yīkuì
自强不息的精神	zìqiáng-bùxī de jīngshén
有志者事竟成	yǒuzhìzhě shì jìng chéng
国家主席习近平发表新年贺词	guójiā zhǔxí Xí Jìnpíng fābiǎo xīnnián hècí
构建新发展格局	gòujiàn xīn fāzhǎn géjú
高质量共建“一带一路”	gāozhìliàng gòngjiàn “Yīdài-Yīlù”
推动形成全面开放新格局	tuīdòng xíngchéng quánmiàn kāifàng xīn géjú
实现碳达峰碳中和	shíxiàn tàndáfēng tànzhōnghé
坚持和完善党的领导	jiānchí hé wánshàn dǎng de lǐngdǎo
党的十八大以来	dǎng de Shíbā Dà yǐlái
十九届六中全会	shíjiǔ jiè liù zhōng quánhuì
江西省委常委	Jiāngxī shěngwěi chángwěi
浦东新区人民法院	Pǔdōng Xīnqū Rénmín Fǎyuàn
最高人民检察院检察长	Zuìgāo Rénmín Jiǎncháyuàn jiǎncházhǎng
全国妇联主席	Quánguó Fùlián zhǔxí
中国红十字会	Zhōngguó Hóngshízìhuì
东部战区海军	Dōngbù Zhànqū hǎijūn
中国人民大学附属中学	Zhōngguó Rénmín Dàxué Fùshǔ Zhōngxué
东南亚国家联盟	Dōngnányà Guójiā Liánméng
巴黎奥运会	Bālí Àoyùnhuì
三峡大坝	Sānxiá Dàbà
京张高铁	Jīng-Zhāng Gāotiě
卡塔尔世界杯	Kǎtǎ'ěr Shìjièbēi
《民法典》	《Mínfǎdiǎn》
《关于费尔巴哈的提纲》	《Guānyú Fèi'ěrbāhā de Tígāng》
第一百八十八条	dì-yībǎi bāshíbā tiáo
这三项知识产权	zhè sān xiàng zhīshi chǎnquán
解决融资难、融资贵问题	jiějué róngzī nán, róngzī guì wèntí
小到中雪	xiǎo dào zhōngxuě
一百年时成为强国	yībǎi nián shí chéngwéi qiángguó
正向着目标前进	zhèng xiàngzhe mùbiāo qiánjìn
驻多国使馆	zhù duō guó shǐguǎn
巴以冲突	Bā-Yǐ chōngtū
神州大地	Shénzhōu dàdì
实际控制人	shíjì kòngzhìrén
农业农村部	Nóngyè Nóngcūnbù
夏季奥林匹克运动会	Xiàjì Àolínpǐkè Yùndònghuì
世界反法西斯战争	Shìjiè Fǎnfǎxīsī Zhànzhēng
下起雨来	xiàqǐ yǔ lái
唱起歌来	chàngqǐ gē lái
伸懒腰	shēn lǎnyāo
惹麻烦	rě máfan
新世纪新面貌	xīn shìjì xīn miànmào
取得实效	qǔdé shíxiào
优势互补	yōushì hùbǔ
""",
    "verbs with their objects, and seasons": """
自我批评	zìwǒ pīpíng
总经理助理	zǒngjīnglǐ zhùlǐ
反恐怖主义	fǎnkǒngbù zhǔyì
亚热带气候	yàrèdài qìhòu
未婚夫	wèihūnfū
泥石流	níshíliú
抗生素	kàngshēngsù
洗衣粉	xǐyīfěn
沙滩上	shātān shàng
眼睛里	yǎnjing li
屋檐下	wūyán xià
两岸之间	liǎng'àn zhījiān
三天之内	sān tiān zhīnèi
春天来到了	chūntiān láidào le
笑得合不拢嘴	xiào de hé bu lǒng zuǐ
端来一盆水	duānlái yī pén shuǐ
爬上山顶	páshàng shāndǐng
走出教室	zǒuchū jiàoshì
关上门	guānshàng mén
写下名字	xiěxià míngzi
收到来信	shōudào láixìn
想起往事	xiǎngqǐ wǎngshì
抬起头来	táiqǐ tóu lái
转过身去	zhuǎnguò shēn qù
回到家乡	huídào jiāxiāng
听说过这件事	tīngshuōguo zhè jiàn shì
帮他忙	bāng tā máng
洗洗手	xǐxi shǒu
想了想	xiǎngle xiǎng
绿油油的麦苗	lǜyóuyóu de màimiáo
热气腾腾	rèqì-téngténg
非常非常好	fēicháng fēicháng hǎo
这样的人	zhèyàng de rén
那么多书	nàme duō shū
每一次	měi yī cì
各地区各部门	gè dìqū gè bùmén
此次会议	cǐ cì huìyì
三分之一	sān fēn zhī yī
一千二百三十四	yīqiān èrbǎi sānshísì
第一百零一	dì-yībǎi líng yī
六十年代初	liùshí niándài chū
十点半	shí diǎn bàn
五角钱	wǔ jiǎo qián
一百来斤	yībǎi lái jīn
好几个	hǎojǐ gè
边走边唱	biān zǒu biān chàng
既快又好	jì kuài yòu hǎo
当他回来的时候	dāng tā huílái de shíhou
坐在椅子上	zuòzài yǐzi shàng
来自五湖四海	láizì wǔhú-sìhǎi
走向世界	zǒuxiàng shìjiè
以及其他	yǐjí qítā
三个臭皮匠	sān gè chòupíjiang
司徒美堂	Sītú Měitáng
老李头	Lǎo Lǐtóu
杨阿姨	Yáng āyí
贾宝玉	Jiǎ Bǎoyù
马可·波罗	Mǎkě Bōluó
四川省阿坝藏族羌族自治州	Sìchuān Shěng Ābà Zàngzú Qiāngzú Zìzhìzhōu
洞庭湖畔	Dòngtíng Hú pàn
三里屯	Sānlǐtún
合不拢嘴	hé bu lǒng zuǐ
好几个人	hǎojǐ gè rén
中小金融机构	zhōng-xiǎo jīnróng jīgòu
加快补短板	jiākuài bǔ duǎnbǎn
天山南北	Tiān Shān nánběi
清明节和惊蛰	Qīngmíngjié hé Jīngzhé
中国梦	Zhōngguómèng
使用权人	shǐyòngquánrén
最佳观赏期	zuìjiā guānshǎngqī
""",
    "offices and bodies": """
满意度	mǎnyìdù
节能灯	jiénéngdēng
电饭锅	diànfànguō
保温杯	bǎowēnbēi
高压线	gāoyāxiàn
小区门口	xiǎoqū ménkǒu
银行卡里	yínhángkǎ li
超市旁边	chāoshì pángbiān
院子外面	yuànzi wàimian
阳台上	yángtái shàng
背着书包上学	bēizhe shūbāo shàngxué
买了三斤葡萄	mǎile sān jīn pútao
吓得直发抖	xià de zhí fādǒu
把门关好	bǎ mén guānhǎo
让我看看	ràng wǒ kànkan
打得好	dǎ de hǎo
跑不动了	pǎo bu dòng le
来得及吗	láidejí ma
送她一本词典	sòng tā yī běn cídiǎn
孩子们高高兴兴地上学去了	háizimen gāogāoxìngxìng de shàngxué qù le
圆滚滚的西瓜	yuángǔngǔn de xīguā
又大又甜的苹果	yòu dà yòu tián de píngguǒ
认认真真学习	rènrènzhēnzhēn xuéxí
自己的事情自己做	zìjǐ de shìqing zìjǐ zuò
为什么不去	wèi shénme bù qù
多少钱一斤	duōshao qián yī jīn
第十八个	dì-shíbā gè
八百里	bābǎi lǐ
三七二十一	sān qī èrshíyī
每天早上六点	měi tiān zǎoshang liù diǎn
从小到大	cóng xiǎo dào dà
除了他以外	chúle tā yǐwài
与其等待不如行动	yǔqí děngdài bùrú xíngdòng
之所以这样	zhīsuǒyǐ zhèyàng
嘿，你好啊	hēi, nǐ hǎo a
雷声隆隆	léishēng lónglóng
白居易的诗	Bái Jūyì de shī
钟院士	Zhōng yuànshì
孙中山先生	Sūn Zhōngshān xiānsheng
战国时期	Zhànguó shíqī
东北三省	Dōngběi sān shěng
长江以北	Cháng Jiāng yǐběi
重庆市渝中区	Chóngqìng Shì Yúzhōng Qū
南极洲	Nánjízhōu
世界杯	Shìjièbēi
国务院总理李强主持召开国务院常务会议	Guówùyuàn zǒnglǐ Lǐ Qiáng zhǔchí zhàokāi Guówùyuàn chángwù huìyì
中央政治局委员	Zhōngyāng Zhèngzhìjú wěiyuán
全国劳动模范	quánguó láodòng mófàn
共和国勋章获得者	Gònghéguó xūnzhāng huòdézhě
国防和军队现代化	guófáng hé jūnduì xiàndàihuà
马克思主义中国化时代化	Mǎkèsī zhǔyì Zhōngguóhuà shídàihuà
以高质量党建引领高质量发展	yǐ gāozhìliàng dǎngjiàn yǐnlǐng gāozhìliàng fāzhǎn
健全基本公共服务体系	jiànquán jīběn gōnggòng fúwù tǐxì
一老一小	yī lǎo yī xiǎo
双减政策	shuāngjiǎn zhèngcè
三医联动	sān yī liándòng
两不愁三保障	liǎng bù chóu sān bǎozhàng
人均可支配收入	rénjūn kězhīpèi shōurù
社会消费品零售总额	shèhuì xiāofèipǐn língshòu zǒng'é
专精特新中小企业	zhuān-jīng-tè-xīn zhōng-xiǎo qǐyè
三江源国家公园	Sānjiāngyuán guójiā gōngyuán
黄河流域生态保护	Huáng Hé liúyù shēngtài bǎohù
海峡两岸关系协会	Hǎixiá Liǎng'àn Guānxi Xiéhuì
香港特别行政区行政长官李家超	Xiānggǎng Tèbié Xíngzhèngqū xíngzhèng zhǎngguān Lǐ Jiāchāo
以色列总理内塔尼亚胡	Yǐsèliè zǒnglǐ Nèitǎníyàhú
日本前首相安倍晋三	Rìběn qián shǒuxiàng Ānbèi Jìnsān
国际原子能机构总干事格罗西	Guójì Yuánzǐnéng Jīgòu zǒnggànshi Géluóxī
东盟十国	Dōngméng shí guó
上海交通大学附属瑞金医院	Shànghǎi Jiāotōng Dàxué Fùshǔ Ruìjīn Yīyuàn
中国石油天然气集团有限公司	Zhōngguó Shíyóu Tiānránqì Jítuán Yǒuxiàn Gōngsī
《新时代公民道德建设实施纲要》	《Xīn Shídài Gōngmín Dàodé Jiànshè Shíshī Gāngyào》
嫦娥六号	Cháng'é Liù Hào
天问一号探测器	Tiānwèn Yī Hào tàncèqì
歼-20战机	jiān-20 zhànjī
国家监委	Guójiā Jiānwěi
走不了了	zǒu bu liǎo le
刘国中强调	Liú Guózhōng qiángdiào
""",
    "numbers of policy": """
文具盒	wénjùhé
体温计	tǐwēnjì
护目镜	hùmùjìng
消防栓	xiāofángshuān
洗手间	xǐshǒujiān
垃圾桶	lājītǒng
身份证	shēnfènzhèng
快递员	kuàidìyuán
程序员	chéngxùyuán
人工智能大模型	réngōng zhìnéng dà móxíng
太阳能电池板	tàiyángnéng diànchíbǎn
量子计算机	liàngzǐ jìsuànjī
火车头	huǒchētóu
路灯下	lùdēng xià
公园门口	gōngyuán ménkǒu
从树上掉下来	cóng shù shàng diào xiàlái
吃饱了	chībǎo le
下课了，同学们走出教室。	Xiàkè le, tóngxuémen zǒuchū jiàoshì.
老师给我们讲故事	lǎoshī gěi wǒmen jiǎng gùshi
妈妈做的饭真香	māma zuò de fàn zhēn xiāng
累得满头大汗	lèi de mǎntóu-dàhàn
看得入了迷	kàn de rùle mí
伸手不见五指	shēnshǒu bù jiàn wǔ zhǐ
有一次	yǒu yī cì
一大早	yīdàzǎo
三更半夜	sāngēng-bànyè
七八岁	qī-bā suì
三十多度	sānshí duō dù
六点钟	liù diǎnzhōng
头三天	tóu sān tiān
大约两百米	dàyuē liǎngbǎi mǐ
红彤彤的苹果	hóngtóngtóng de píngguǒ
高高低低	gāogāodīdī
一会儿哭一会儿笑	yīhuìr kū yīhuìr xiào
不管怎么说	bùguǎn zěnme shuō
即使下雨也要去	jíshǐ xià yǔ yě yào qù
除非你来	chúfēi nǐ lái
自从去年以来	zìcóng qùnián yǐlái
拔苗助长	bámiáo-zhùzhǎng
总书记在考察时指出	zǒngshūjì zài kǎochá shí zhǐchū
推动高质量发展取得新成效	tuīdòng gāozhìliàng fāzhǎn qǔdé xīn chéngxiào
因地制宜发展新质生产力	yīndì-zhìyí fāzhǎn xīnzhì shēngchǎnlì
进一步全面深化改革	jìnyībù quánmiàn shēnhuà gǎigé
大食物观	dà shíwùguān
十四届全国人大三次会议	shísì jiè Quánguó Réndà sān cì huìyì
中央经济工作会议在北京举行	Zhōngyāng Jīngjì Gōngzuò Huìyì zài Běijīng jǔxíng
中共二十大报告	Zhōnggòng Èrshí Dà bàogào
国家发改委	Guójiā Fāgǎiwěi
水利部部长李国英	Shuǐlìbù bùzhǎng Lǐ Guóyīng
北京市市长殷勇	Běijīng Shì shìzhǎng Yīn Yǒng
中国驻美国大使谢锋	Zhōngguó zhù Měiguó dàshǐ Xiè Fēng
国际奥委会主席巴赫	Guójì Àowěihuì zhǔxí Bāhè
法国总统马克龙	Fǎguó zǒngtǒng Mǎkèlóng
英国首相斯塔默	Yīngguó shǒuxiàng Sītǎmò
哈萨克斯坦总统托卡耶夫	Hāsàkèsītǎn zǒngtǒng Tuōkǎyēfū
中国工程院	Zhōngguó Gōngchéngyuàn
华中科技大学	Huázhōng Kējì Dàxué
中央美术学院	Zhōngyāng Měishù Xuéyuàn
国家博物馆	Guójiā Bówùguǎn
人民出版社	Rénmín Chūbǎnshè
黑龙江省哈尔滨市南岗区	Hēilóngjiāng Shěng Hā'ěrbīn Shì Nángǎng Qū
海南自由贸易港	Hǎinán Zìyóu Màoyìgǎng
成渝地区双城经济圈	Chéng-Yú dìqū shuāngchéng jīngjìquān
川藏铁路	Chuān-Zàng Tiělù
南水北调中线工程	nánshuǐ-běidiào zhōngxiàn gōngchéng
两弹一星	liǎng dàn yī xīng
三严三实	sān yán sān shí
红船精神	Hóngchuán jīngshén
遵义会议	Zūnyì Huìyì
九三阅兵	Jiǔ-Sān yuèbīng
甲午战争	Jiǎwǔ Zhànzhēng
《资治通鉴》和《史记》	《Zīzhì Tōngjiàn》 hé 《Shǐjì》
春分时节	Chūnfēn shíjié
三会一课	sān huì yī kè
两学一做	liǎng xué yī zuò
三降一去一补	sān jiàng yī qù yī bǔ
两党关系	liǎng dǎng guānxi
七万二千	qīwàn èrqiān
树立大食物观	shùlì dà shíwùguān
我没到过那里	wǒ méi dàoguo nàlǐ
英国首相	Yīngguó shǒuxiàng
参保率	cānbǎolǜ
""",
    "the batch before the last": """
玻璃杯	bōlibēi
洗碗机	xǐwǎnjī
高跟鞋	gāogēnxié
救护车	jiùhùchē
气象台	qìxiàngtái
游泳池	yóuyǒngchí
共享单车	gòngxiǎng dānchē
垃圾分类	lājī fēnlèi
空气净化器	kōngqì jìnghuàqì
副总统	fùzǒngtǒng
非物质文化遗产	fēiwùzhì wénhuà yíchǎn
超市里	chāoshì li
马背上	mǎbèi shàng
天空中	tiānkōng zhōng
蹦蹦跳跳	bèngbèngtiàotiào
来来往往的人群	láiláiwǎngwǎng de rénqún
笑眯眯地看着我	xiàomīmī de kànzhe wǒ
听不见	tīng bu jiàn
看得清清楚楚	kàn de qīngqīngchǔchǔ
写得又快又好	xiě de yòu kuài yòu hǎo
穿上新衣服	chuānshàng xīn yīfu
脱下外套	tuōxià wàitào
取得了很大的进步	qǔdéle hěn dà de jìnbù
打了个喷嚏	dǎle gè pēntì
发了一通脾气	fāle yī tòng píqi
洗完澡	xǐwán zǎo
上完课	shàngwán kè
会上完善了制度	huì shàng wánshànle zhìdù
历史上完整的城墙	lìshǐ shàng wánzhěng de chéngqiáng
手稿入藏档案馆	shǒugǎo rùcáng dàng'ànguǎn
出了一身汗	chūle yī shēn hàn
不知道去哪儿	bù zhīdào qù nǎr
天天锻炼身体	tiāntiān duànliàn shēntǐ
年年有余	niánnián-yǒuyú
这方面	zhè fāngmiàn
各种各样	gèzhǒng-gèyàng
其他同学	qítā tóngxué
别人家的孩子	biérén jiā de háizi
第三次世界大战	dì-sān cì Shìjiè Dàzhàn
两千零八年	liǎngqiān líng bā nián
十六七岁	shíliù-qī suì
一心想出国	yīxīn xiǎng chūguó
十二点一刻	shí'èr diǎn yī kè
最喜欢	zuì xǐhuan
特别漂亮	tèbié piàoliang
根据有关规定	gēnjù yǒuguān guīdìng
随着时间的推移	suízhe shíjiān de tuīyí
因为下雨所以没去	yīnwèi xià yǔ suǒyǐ méi qù
好呀，太棒了！	hǎo ya, tài bàng le!
世上无难事	shìshàng wú nánshì
蔡元培	Cài Yuánpéi
张老太太	Zhāng lǎotàitai
鲁迅纪念馆	Lǔ Xùn Jìniànguǎn
陕西省延安市宝塔区	Shǎnxī Shěng Yán'ān Shì Bǎotǎ Qū
千岛湖	Qiāndǎo Hú
曼谷	Màngǔ
中南半岛	Zhōngnán Bàndǎo
深入贯彻党的二十大精神	shēnrù guànchè dǎng de Èrshí Dà jīngshén
增强“四个意识”、坚定“四个自信”	zēngqiáng “sì gè yìshí”, jiāndìng “sì gè zìxìn”
人与自然和谐共生的现代化	rén yǔ zìrán héxié gòngshēng de xiàndàihuà
稳就业、稳企业、稳市场	wěn jiùyè, wěn qǐyè, wěn shìchǎng
扩大内需战略	kuòdà nèixū zhànlüè
国务院台湾事务办公室	Guówùyuàn Táiwān Shìwù Bàngōngshì
财政部部长蓝佛安	Cáizhèngbù bùzhǎng Lán Fó'ān
国家卫健委	Guójiā Wèijiànwěi
四川大学华西医院	Sìchuān Dàxué Huáxī Yīyuàn
广州白云国际机场	Guǎngzhōu Báiyún Guójì Jīchǎng
人民日报评论员文章	Rénmín Rìbào pínglùnyuán wénzhāng
上海证券交易所	Shànghǎi Zhèngquàn Jiāoyìsuǒ
中俄东线天然气管道	Zhōng-É dōngxiàn tiānránqì guǎndào
第九届亚冬会	dì-jiǔ jiè Yàdōnghuì
杭州亚运会	Hángzhōu Yàyùnhuì
学雷锋活动	xué Léi Fēng huódòng
井冈山精神	Jǐnggāng Shān jīngshén
延安整风运动	Yán'ān Zhěngfēng Yùndòng
""",
    "the last batch of all": """
铅笔刀	qiānbǐdāo
遥控器	yáokòngqì
游乐园	yóulèyuán
斑马线	bānmǎxiàn
天气预报员	tiānqì yùbàoyuán
电子显微镜	diànzǐ xiǎnwēijìng
副队长	fùduìzhǎng
反义词	fǎnyìcí
超级市场	chāojí shìchǎng
准决赛	zhǔnjuésài
长颈鹿	chángjǐnglù
窗户外面	chuānghu wàimian
冰箱里	bīngxiāng li
松树下	sōngshù xià
泰山脚下	Tài Shān jiǎoxià
开着灯看书	kāizhe dēng kàn shū
摔碎了一个花瓶	shuāisuìle yī gè huāpíng
闻到一股香味	wéndào yī gǔ xiāngwèi
挂在墙上	guàzài qiáng shàng
看得出来	kàn de chūlái
骑自行车上班	qí zìxíngchē shàngbān
游了半个小时泳	yóule bàn gè xiǎoshí yǒng
整理整理书架	zhěnglǐ zhěnglǐ shūjià
暖洋洋的阳光	nuǎnyángyáng de yángguāng
干净极了	gānjìng jí le
又脏又乱	yòu zāng yòu luàn
痛痛快快地玩	tòngtòngkuàikuài de wán
任何人	rènhé rén
四千六百零八	sìqiān liùbǎi líng bā
五六十个人	wǔ-liùshí gè rén
第七名	dì-qī míng
三分之一的学生	sān fēn zhī yī de xuésheng
一阵阵掌声	yī zhènzhèn zhǎngshēng
半夜三更	bànyè-sāngēng
常常迟到	chángcháng chídào
不是老师，而是学生	bù shì lǎoshī, érshì xuésheng
飞快地跑来	fēikuài de pǎolái
汪汪直叫	wāngwāng zhí jiào
滴水穿石	dīshuǐ-chuānshí
陶渊明	Táo Yuānmíng
皇甫谧	Huángfǔ Mì
小赵和老孙	Xiǎo Zhào hé Lǎo Sūn
韩主任	Hán zhǔrèn
普希金的诗	Pǔxījīn de shī
湖北省武汉市江汉区	Húběi Shěng Wǔhàn Shì Jiānghàn Qū
富士山	Fùshì Shān
纽约时报	Niǔyuē Shíbào
完整准确全面贯彻新发展理念	wánzhěng zhǔnquè quánmiàn guànchè xīn fāzhǎn lǐniàn
总体国家安全观	zǒngtǐ guójiā ānquánguān
国务院关税税则委员会	Guówùyuàn Guānshuì Shuìzé Wěiyuánhuì
最高人民法院院长张军	Zuìgāo Rénmín Fǎyuàn yuànzhǎng Zhāng Jūn
外交部长王毅	wàijiāo bùzhǎng Wáng Yì
上海市委书记陈吉宁	Shànghǎi shìwěi shūjì Chén Jíníng
中法建交六十周年	Zhōng-Fǎ jiànjiāo liùshí zhōunián
访华代表团	fǎng Huá dàibiǎotuán
粤港澳三地	Yuè-Gǎng-Ào sān dì
长征五号运载火箭	Chángzhēng Wǔ Hào yùnzài huǒjiàn
国家自然科学基金委员会	Guójiā Zìrán Kēxué Jījīn Wěiyuánhuì
华东师范大学	Huádōng Shīfàn Dàxué
北京儿童医院	Běijīng Értóng Yīyuàn
洞庭湖区	Dòngtíng Hú qū
厦门大学	Xiàmén Dàxué
宁夏回族自治区银川市	Níngxià Huízú Zìzhìqū Yínchuān Shì
《中华人民共和国民法典》	《Zhōnghuá Rénmín Gònghéguó Mínfǎdiǎn》
《平凡的世界》的作者路遥	《Píngfán de Shìjiè》 de zuòzhě Lù Yáo
数字乡村建设	shùzì xiāngcūn jiànshè
防范化解重大风险	fángfàn huàjiě zhòngdà fēngxiǎn
房地产市场止跌回稳	fángdìchǎn shìchǎng zhǐdiē huíwěn
稳步提高养老金	wěnbù tígāo yǎnglǎojīn
""",
    "of one class each": """
应不应该	yīng bù yīnggāi
愿不愿意	yuàn bù yuànyì
可不可能	kě bù kěnéng
需不需要	xū bù xūyào
同不同意	tóng bù tóngyì
认不认识	rèn bù rènshi
明不明白	míng bù míngbai
该不该去	gāi bù gāi qù
有没有人	yǒu méiyǒu rén
评为先进集体	píngwéi xiānjìn jítǐ
改为三天	gǎiwéi sān tiān
分为两类	fēnwéi liǎng lèi
称为奇迹	chēngwéi qíjì
被誉为英雄城市	bèi yùwéi yīngxióng chéngshì
设为目标	shèwéi mùbiāo
列为重点	lièwéi zhòngdiǎn
定为每年九月	dìngwéi měi nián jiǔyuè
升为局长	shēngwéi júzhǎng
译为中文	yìwéi Zhōngwén
视为朋友	shìwéi péngyou
当选为主席	dāngxuǎn wéi zhǔxí
酸甜苦辣	suān-tián-kǔ-là
琴棋书画	qín-qí-shū-huà
柴米油盐	chái-mǐ-yóu-yán
笔墨纸砚	bǐ-mò-zhǐ-yàn
春夏秋冬	chūn-xià-qiū-dōng
东西南北	dōng-xī-nán-běi
东南西北	dōng-nán-xī-běi
士农工商	shì-nóng-gōng-shāng
老弱病残	lǎo-ruò-bìng-cán
起承转合	qǐchéng-zhuǎnhé
德智体美	dé-zhì-tǐ-měi
金木水火土	jīn-mù-shuǐ-huǒ-tǔ
油盐酱醋	yóu-yán-jiàng-cù
梅兰竹菊	méi-lán-zhú-jú
三分之一多数	sān fēn zhī yī duōshù
五十多名学生	wǔshí duō míng xuésheng
绝大多数	juédàduōshù
零下二十度	língxià èrshí dù
三十八度	sānshíbā dù
降到五度	jiàngdào wǔ dù
上午九点半	shàngwǔ jiǔ diǎn bàn
八点半上课	bā diǎn bàn shàngkè
十二点半左右	shí'èr diǎn bàn zuǒyòu
晚上八点左右	wǎnshang bā diǎn zuǒyòu
六点半起床	liù diǎn bàn qǐchuáng
以二比零获胜	yǐ èr bǐ líng huòshèng
三比二领先	sān bǐ èr lǐngxiān
以五比三取胜	yǐ wǔ bǐ sān qǔshèng
零比零战平	líng bǐ líng zhànpíng
一百零八将	yībǎi líng bā jiàng
四大名著	sì dà míngzhù
三十六计	sānshíliù jì
九十度角	jiǔshí dù jiǎo
百分之五左右	bǎi fēn zhī wǔ zuǒyòu
中俄两国人民	Zhōng-É liǎng guó rénmín
英法两国	Yīng-Fǎ liǎng guó
中日韩三国	Zhōng-Rì-Hán sān guó
两国关系	liǎng guó guānxi
三国领导人	sān guó lǐngdǎorén
矛盾论	Máodùnlùn
实践论	Shíjiànlùn
共产党宣言	Gòngchǎndǎng Xuānyán
反对本本主义	Fǎnduì Běnběn Zhǔyì
朝花夕拾	Zhāohuā-xīshí
狂人日记	Kuángrén Rìjì
本草纲目	Běncǎo Gāngmù
天工开物	Tiāngōng Kāiwù
史记	Shǐjì
三国演义	Sānguó Yǎnyì
四库全书	Sìkù Quánshū
永乐大典	Yǒnglè Dàdiǎn
清明上河图	Qīngmíng Shànghé Tú
中华人民共和国刑法	Zhōnghuá Rénmín Gònghéguó Xíngfǎ
中华人民共和国民法典	Zhōnghuá Rénmín Gònghéguó Mínfǎdiǎn
中华人民共和国劳动合同法	Zhōnghuá Rénmín Gònghéguó Láodòng Hétongfǎ
中华人民共和国国家安全法	Zhōnghuá Rénmín Gònghéguó Guójiā Ānquánfǎ
中华人民共和国宪法规定	Zhōnghuá Rénmín Gònghéguó Xiànfǎ guīdìng
马关条约	Mǎguān Tiáoyuē
南京条约	Nánjīng Tiáoyuē
京都议定书	Jīngdū Yìdìngshū
联合国宪章	Liánhéguó Xiànzhāng
辛丑条约	Xīnchǒu Tiáoyuē
香港基本法	Xiānggǎng Jīběnfǎ
联合国气候变化框架公约	Liánhéguó Qìhòu Biànhuà Kuàngjià Gōngyuē
日内瓦公约	Rìnèiwǎ Gōngyuē
反垄断法	fǎnlǒngduànfǎ
签署合作协定	qiānshǔ hézuò xiédìng
贸易协定	màoyì xiédìng
国际公约	guójì gōngyuē
不平等条约	bùpíngděng tiáoyuē
人民日报社论	Rénmín Rìbào shèlùn
人民日报评论员	Rénmín Rìbào pínglùnyuán
经济日报记者	Jīngjì Rìbào jìzhě
新华社电	Xīnhuáshè diàn
每人每天	měi rén měi tiān
每人每月	měi rén měi yuè
每年每户	měi nián měi hù
每时每刻	měishí-měikè
往右拐	wǎng yòu guǎi
往左拐弯	wǎng zuǒ guǎiwān
向右转	xiàng yòu zhuǎn
向左看	xiàng zuǒ kàn
往外跑	wǎng wài pǎo
往上爬	wǎng shàng pá
往回走	wǎng huí zǒu
规范院前急救	guīfàn yuànqián jíjiù
东西海岸	dōng-xī hǎi'àn
南北半球	nán-běi bànqiú
搬上楼	bānshàng lóu
跑上山	pǎoshàng shān
走上台	zǒushàng tái
跳下车	tiàoxià chē
走下楼	zǒuxià lóu
爬上树	páshàng shù
走进屋	zǒujìn wū
飞上天	fēishàng tiān
登上山顶	dēngshàng shāndǐng
送上门	sòngshàng mén
抬上车	táishàng chē
推下水	tuīxià shuǐ
把箱子搬下楼	bǎ xiāngzi bānxià lóu
见过面	jiànguo miàn
见了面	jiànle miàn
睡不着觉	shuì bu zháo jiào
睡着觉	shuìzháo jiào
睡了一个好觉	shuìle yī gè hǎo jiào
睡个好觉	shuì gè hǎo jiào
睡懒觉	shuì lǎnjiào
照了一张相	zhàole yī zhāng xiàng
照张相	zhào zhāng xiàng
吃过饭	chīguo fàn
洗过澡	xǐguo zǎo
洗了个澡	xǐle gè zǎo
看过书	kànguo shū
上过学	shàngguo xué
上过大学	shàngguo dàxué
结过婚	jiéguo hūn
帮过忙	bāngguo máng
说过话	shuōguo huà
开过会	kāiguo huì
喝过酒	hēguo jiǔ
坐过船	zuòguo chuán
数一数	shǔ yī shǔ
数数看	shǔshu kàn
感兴趣	gǎn xìngqù
很感兴趣	hěn gǎn xìngqù
对历史感兴趣	duì lìshǐ gǎn xìngqù
不感兴趣	bù gǎn xìngqù
不好意思	bù hǎoyìsi
好意思	hǎoyìsi
好消息	hǎo xiāoxi
坏消息	huài xiāoxi
好办法	hǎo bànfǎ
好机会	hǎo jīhuì
好朋友	hǎo péngyou
好天气	hǎo tiānqì
好孩子	hǎo háizi
好人	hǎorén
发了一次烧	fāle yī cì shāo
范徐丽泰	Fàn-Xú Lìtài
陈方安生	Chén-Fāng Ānshēng
林郑月娥	Lín-Zhèng Yuè'é
叶刘淑仪	Yè-Liú Shūyí
梁刘柔芬	Liáng-Liú Róufēn
范徐丽泰议员	Fàn-Xú Lìtài yìyuán
白求恩大夫	Báiqiú'ēn dàifu
李大夫	Lǐ dàifu
请大夫看病	qǐng dàifu kànbìng
士大夫	shìdàfū
苍山洱海	Cāng Shān Ěr Hǎi
梅里雪山	Méilǐ Xuěshān
点苍山	Diǎncāng Shān
昆明滇池	Kūnmíng Diān Chí
西南方向	xīnán fāngxiàng
东北方向	dōngběi fāngxiàng
西北风	xīběifēng
东南风	dōngnánfēng
西南地区	Xīnán dìqū
东北地区	Dōngběi dìqū
向西北前进	xiàng xīběi qiánjìn
东北亚	Dōngběiyà
西北部	xīběibù
西南角	xīnánjiǎo
东北侧	dōngběicè
目不暇接	mùbùxiájiē
供不应求	gōngbùyìngqiú
爱不释手	àibùshìshǒu
手不释卷	shǒubùshìjuàn
赞不绝口	zànbùjuékǒu
美不胜收	měibùshèngshōu
势不可当	shìbùkědāng
食不果腹	shíbùguǒfù
措手不及	cuòshǒu-bùjí
源源不断	yuányuán-bùduàn
坚持不懈	jiānchí-bùxiè
不计其数	bùjì-qíshù
漂不漂亮	piào bù piàoliang
老大爷	lǎodàye
老大娘们	lǎodàniángmen
送上来	sòng shànglái
搬下去	bān xiàqù
滚过来	gǔn guòlái
抱起来	bào qǐlái
退回去	tuì huíqù
正月初五	zhēngyuè chūwǔ
三月初三	sānyuè chūsān
下起雪来	xiàqǐ xuě lái
刮起风来	guāqǐ fēng lái
下起了大雨	xiàqǐle dàyǔ
应该说	yīnggāi shuō
可以说	kěyǐ shuō
比方说	bǐfang shuō
按理说	ànlǐ shuō
严格来说	yángé lái shuō
换句话说	huàn jù huà shuō
快走	kuài zǒu
快说	kuài shuō
快来人	kuài lái rén
快去吧	kuài qù ba
快跑	kuài pǎo
太行山脉东麓	Tàiháng Shānmài dōnglù
阿尔卑斯山脉	Ā'ěrbēisī Shānmài
大别山脉	Dàbié Shānmài
长白山脉	Chángbái Shānmài
吃顿饭	chī dùn fàn
打场球	dǎ chǎng qiú
喝杯茶	hē bēi chá
看场电影	kàn chǎng diànyǐng
写封信	xiě fēng xìn
买本书	mǎi běn shū
说句话	shuō jù huà
唱首歌	chàng shǒu gē
找个人	zhǎo gè rén
做个梦	zuò gè mèng
帮个忙	bāng gè máng
开个会	kāi gè huì
好不好吃	hǎo bù hǎochī
好不好看	hǎo bù hǎokàn
能不能够	néng bù nénggòu
觉不觉得	jué bù juéde
县委书记张建国是第一责任人	xiànwěi shūjì Zhāng Jiànguó shì dì-yī zérènrén
副市长张爱民	fùshìzhǎng Zhāng Àimín
局长李建设强调	júzhǎng Lǐ Jiànshè qiángdiào
主任王和平出席	zhǔrèn Wáng Hépíng chūxí
书记刘胜利说	shūjì Liú Shènglì shuō
镇长张解放介绍	zhènzhǎng Zhāng Jiěfàng jièshào
校长李朝阳出席	xiàozhǎng Lǐ Cháoyáng chūxí
县委原书记曾海洋出席	xiànwěi yuán shūjì Zēng Hǎiyáng chūxí
书记曾建设工厂	shūjì céng jiànshè gōngchǎng
他觉得得去	tā juéde děi qù
我记得得带伞	wǒ jìde děi dài sǎn
中长期规划	zhōng-chángqī guīhuà
上下游企业	shàng-xiàyóu qǐyè
省部级干部	shěng-bùjí gànbù
厅局级官员	tīng-jújí guānyuán
县处级	xiàn-chùjí
正副职	zhèng-fùzhí
南北方	nán-běifāng
左右手	zuǒyòushǒu
大中专院校	dà-zhōngzhuān yuànxiào
从长远看	cóng chángyuǎn kàn
换个角度讲	huàn gè jiǎodù jiǎng
从全局看	cóng quánjú kàn
禁不住	jīnbuzhù
顾不得	gùbude
忍不住	rěnbuzhù
靠不住	kàobuzhù
用不着	yòngbuzháo
犯不着	fànbuzháo
合不来	hébulái
吃不消	chībuxiāo
谈不上	tánbushàng
免不了	miǎnbuliǎo
受不了	shòubuliǎo
说不定	shuōbudìng
差不多	chàbuduō
信不过	xìnbuguò
过不去	guòbuqù
瞧不起	qiáobuqǐ
使不得	shǐbude
对不住	duìbuzhù
赶不上	gǎnbushàng
想出好办法	xiǎngchū hǎo bànfǎ
想起一件事	xiǎngqǐ yī jiàn shì
一去不返	yīqù-bùfǎn
慌里慌张	huānglihuāngzhāng
傻里傻气	shǎlishǎqì
土里土气	tǔlitǔqì
叽里咕噜	jīligūlū
稀里哗啦	xīlihuālā
稀里糊涂	xīlihútu
叮铃当啷	dīnglíngdānglāng
丁零当啷	dīnglíngdānglāng
好长一段路	hǎo cháng yī duàn lù
好大一座山	hǎo dà yī zuò shān
都是好人	dōu shì hǎorén
就行了	jiù xíng le
都有道理	dōu yǒu dàolǐ
每逢佳节	měi féng jiājié
每当想起	měi dāng xiǎngqǐ
每隔一小时	měi gé yī xiǎoshí
二十一世纪	èrshíyī shìjì
十八世纪末	shíbā shìjìmò
鲁迅故居	Lǔ Xùn gùjū
关羽庙	Guān Yǔ Miào
李白墓	Lǐ Bái Mù
黄帝陵	Huángdì Líng
中山陵	Zhōngshān Líng
武侯祠	Wǔhóu Cí
想了又想	xiǎngle yòu xiǎng
改了又改	gǎile yòu gǎi
读了又读	dúle yòu dú
数了又数	shǔle yòu shǔ
一大截	yī dà jié
一大步	yī dà bù
越说越高兴	yuè shuō yuè gāoxìng
越看越喜欢	yuè kàn yuè xǐhuan
越走越宽广	yuè zǒu yuè kuānguǎng
非你不可	fēi nǐ bùkě
非学不可	fēi xué bùkě
非做不可	fēi zuò bùkě
拍了拍肩膀	pāile pāi jiānbǎng
笑了一下	xiàole yīxià
单位及其他组织	dānwèi jí qítā zǔzhī
税费及其他费用	shuìfèi jí qítā fèiyòng
据俄媒体报道	jù É méitǐ bàodào
俄总统	É zǒngtǒng
别尔哥罗德州	Bié'ěrgēluódé Zhōu
也门胡塞武装	Yěmén Húsài wǔzhuāng
开幕式暨颁奖典礼	kāimùshì jì bānjiǎng diǎnlǐ
竹藤产业	zhúténg chǎnyè
同王毅会谈	tóng Wáng Yì huìtán
同李强总理会见	tóng Lǐ Qiáng zǒnglǐ huìjiàn
出台减税等促消费政策	chūtái jiǎnshuì děng cù xiāofèi zhèngcè
超高清视频	chāogāoqīng shìpín
谢尔盖·列先科	Xiè'ěrgài Lièxiānkē
安娜·谢维奇	Ānnà Xièwéiqí
迪亚斯-卡内尔	Díyàsī-Kǎnèi'ěr
国铁集团	Guótiě Jítuán
乌丘屿	Wūqiū Yǔ
仁爱礁	Rén'ài Jiāo
黄岩岛	Huángyán Dǎo
花果篮	huāguǒlán
从长期来看	cóng chángqī lái kàn
总体来看	zǒngtǐ lái kàn
对我来说	duì wǒ lái shuō
具体来讲	jùtǐ lái jiǎng
卢拉将访华	Lúlā jiāng fǎng Huá
不只是项目	bùzhǐ shì xiàngmù
不只是他	bùzhǐ shì tā
一半以上	yībàn yǐshàng
我党我军	wǒ dǎng wǒ jūn
安置点	ānzhìdiǎn
便民服务点	biànmín fúwùdiǎn
信息采集点	xìnxī cǎijídiǎn
消费季	xiāofèijì
旅游季	lǚyóujì
山东邹平	Shāndōng Zōupíng
浙江义乌	Zhèjiāng Yìwū
江苏太仓	Jiāngsū Tàicāng
贵州仁怀	Guìzhōu Rénhuái
福建福清	Fújiàn Fúqīng
湖南浏阳	Húnán Liúyáng
河北正定	Héběi Zhèngdìng
四川汶川	Sìchuān Wènchuān
陕西神木	Shǎnxī Shénmù
山东寿光	Shāndōng Shòuguāng
河南兰考	Hénán Lánkǎo
河南林州	Hénán Línzhōu
唐纳德·特朗普	Tángnàdé Tèlǎngpǔ
安娜·卡列尼娜	Ānnà Kǎliènínà
疏通堵点卡点	shūtōng dǔdiǎn qiǎdiǎn
安徽歙县	Ānhuī Shè Xiàn
浙江开化	Zhèjiāng Kāihuà
山东单县	Shāndōng Shàn Xiàn
湖北黄梅	Húběi Huángméi
穆罕默德·本·萨勒曼	Mùhǎnmòdé Běn Sàlèmàn
阿迪力·买买提	Ādílì Mǎimǎití
常任理事国	chángrèn lǐshìguó
海棠的花海中	hǎitáng de huāhǎi zhōng
用好资金	yònghǎo zījīn
用好的方法	yòng hǎo de fāngfǎ
就美加征关税提请磋商	jiù Měi jiāzhēng guānshuì tíqǐng cuōshāng
受美关税影响	shòu Měi guānshuì yǐngxiǎng
保险+期货	bǎoxiǎn+qīhuò
科学技术进步法	kēxué jìshù jìnbùfǎ
普惠小微贷款	pǔhuì xiǎo-wēi dàikuǎn
制造业中长期贷款	zhìzàoyè zhōng-chángqī dàikuǎn
中日四个政治文件	Zhōng-Rì sì gè zhèngzhì wénjiàn
乌方代表团	Wūfāng dàibiǎotuán
单处罚金	dān chǔ fájīn
总理米舒斯京	zǒnglǐ Mǐshūsījīng
总理戈洛夫琴科	zǒnglǐ Gēluòfūqínkē
答案中应包括	dá'àn zhōng yīng bāokuò
投资占比	tóuzī zhànbǐ
正能量	zhèngnéngliàng
四海同春	sìhǎi-tóngchūn
各族群众	gè zú qúnzhòng
各族人民	gè zú rénmín
总统泽连斯基	zǒngtǒng Zéliánsījī
首相斯塔默	shǒuxiàng Sītǎmò
总理谢里夫	zǒnglǐ Xièlǐfū
总统佩泽希齐扬	zǒngtǒng Pèizéxīqíyáng
要用好机遇	yào yònghǎo jīyù
爱国爱港爱澳力量	àiguó ài Gǎng ài Ào lìliàng
激昂的乐曲声中	jī'áng de yuèqǔshēng zhōng
另据报道	lìng jù bàodào
世卫组织	Shìwèi Zǔzhī
对古巴长达六十年	duì Gǔbā chángdá liùshí nián
非洲裔男子	Fēizhōuyì nánzǐ
三人均不认罪	sān rén jūn bù rènzuì
沙特外交大臣	Shātè wàijiāo dàchén
致以热烈祝贺	zhìyǐ rèliè zhùhè
广深港高铁	Guǎng-Shēn-Gǎng Gāotiě
本届消博会	běn jiè Xiāobóhuì
链博会	Liànbóhuì
服贸会	Fúmàohuì
广交会	Guǎngjiāohuì
万标箱	wàn biāoxiāng
中匈两国国旗	Zhōng-Xiōng liǎng guó guóqí
中塞两国	Zhōng-Sài liǎng guó
首份决定	shǒu fèn juédìng
部长扎希德	bùzhǎng Zhāxīdé
沪苏湖高铁	Hù-Sū-Hú Gāotiě
京雄城际铁路	Jīng-Xióng chéngjì tiělù
总理斯凯里特	zǒnglǐ Sīkǎilǐtè
""",
    "over all chapters": """
街道委员会	jiēdào wěiyuánhuì
老师傅们	lǎo shīfumen
孩子们的笑声	háizimen de xiàoshēng
反对党领袖	fǎnduìdǎng lǐngxiù
超高压输电	chāogāoyā shūdiàn
可再利用	kě zài lìyòng
前任市长	qiánrèn shìzhǎng
现代化进程	xiàndàihuà jìnchéng
创造性转化	chuàngzàoxìng zhuǎnhuà
无党派人士	wúdǎngpài rénshì
会议期间	huìyì qījiān
校园里外	xiàoyuán lǐwài
写完作业再看电视	xiěwán zuòyè zài kàn diànshì
端上来两盘菜	duān shànglái liǎng pán cài
从房间里跑出来	cóng fángjiān li pǎo chūlái
把桌子擦干净	bǎ zhuōzi cā gānjìng
说得很清楚	shuō de hěn qīngchu
跑得气喘吁吁	pǎo de qìchuǎn-xūxū
讨论并通过决议	tǎolùn bìng tōngguò juéyì
研究研究再说	yánjiū yánjiū zàishuō
雪白雪白的墙	xuěbái xuěbái de qiáng
绿油油的庄稼	lǜyóuyóu de zhuāngjia
笑眯眯地说	xiàomīmī de shuō
你们几位	nǐmen jǐ wèi
咱们学校	zánmen xuéxiào
各级各部门	gè jí gè bùmén
这类问题	zhè lèi wèntí
那样的事情	nàyàng de shìqing
一百五十六个	yībǎi wǔshíliù gè
三万六千五百	sānwàn liùqiān wǔbǎi
两千零五年	liǎngqiān líng wǔ nián
第一百二十条	dì-yībǎi èrshí tiáo
百分之九十八	bǎi fēn zhī jiǔshíbā
四点五倍	sì diǎn wǔ bèi
每平方公里	měi píngfāng gōnglǐ
初十五	chū shíwǔ
腊月初八	làyuè chūbā
正月十五	zhēngyuè shíwǔ
星期天早上	xīngqītiān zǎoshang
已经快要到了	yǐjīng kuàiyào dào le
不一定来	bù yīdìng lái
忽然下起雨来	hūrán xiàqǐ yǔ lái
为人民谋幸福	wèi rénmín móu xìngfú
沿着河岸走	yánzhe hé'àn zǒu
与其说不如说	yǔqí shuō bùrú shuō
虽然但是	suīrán dànshì
我的好朋友	wǒ de hǎo péngyou
慢慢地走过来	mànmàn de zǒu guòlái
所有的人	suǒyǒu de rén
你去哪儿啊	nǐ qù nǎr a
快来吧	kuài lái ba
哗啦啦地流	huālālā de liú
只要功夫深	zhǐyào gōngfu shēn
活到老学到老	huó dào lǎo xué dào lǎo
百尺竿头更进一步	bǎichǐ-gāntóu gèng jìnyībù
司马迁写史记	Sīmǎ Qiān xiě Shǐjì
钱学森先生	Qián Xuésēn xiānsheng
马克思主义	Mǎkèsī zhǔyì
列宁格勒	Liènínggélè
太行山脉	Tàiháng Shānmài
塔里木河	Tǎlǐmù Hé
鄱阳湖畔	Póyáng Hú pàn
苏州河	Sūzhōu Hé
中关村大街	Zhōngguāncūn Dàjiē
北京大学附属中学	Běijīng Dàxué Fùshǔ Zhōngxué
川菜馆	chuāncàiguǎn
京剧演员	Jīngjù yǎnyuán
汉语拼音	Hànyǔ pīnyīn
西安事变	Xī'ān Shìbiàn
可爱的女儿	kě'ài de nǚ'ér
平安无事	píng'ān-wúshì
推动长江经济带发展	tuīdòng Cháng Jiāng jīngjìdài fāzhǎn
新型城镇化	xīnxíng chéngzhènhuà
党风廉政建设	dǎngfēng liánzhèng jiànshè
碳达峰碳中和	tàndáfēng tànzhōnghé
两个一百年	liǎng gè yībǎi nián
消防救援队伍	xiāofáng jiùyuán duìwu
人大常委会委员	Réndà Chángwěihuì wěiyuán
县委副书记	xiànwěi fùshūjì
省长助理	shěngzhǎng zhùlǐ
离退休干部	lí-tuìxiū gànbù
动植物保护	dòng-zhíwù bǎohù
原材料价格	yuáncáiliào jiàgé
上下班高峰	shàng-xiàbān gāofēng
青少年宫	qīng-shàonián gōng
很有意思	hěn yǒu yìsi
教职员工	jiàozhí yuángōng
寒暑假	hán-shǔjià
国内外市场	guónèi-wài shìchǎng
理工科大学	lǐgōngkē dàxué
深入浅出	shēnrù-qiǎnchū
总的来说	zǒngde lái shuō
由此可见	yóucǐ kějiàn
归根结底	guīgēn-jiédǐ
众所周知	zhòngsuǒzhōuzhī
显而易见	xiǎn'éryìjiàn
无论如何	wúlùn rúhé
尽管如此	jǐnguǎn rúcǐ
换个角度看	huàn gè jiǎodù kàn
干了三年活儿	gànle sān nián huór
唱了两遍歌	chàngle liǎng biàn gē
跑了趟北京	pǎole tàng Běijīng
看了他一眼	kànle tā yī yǎn
打了两下	dǎle liǎng xià
走了好几里路	zǒule hǎojǐ lǐ lù
送给他一本书	sònggěi tā yī běn shū
借给我十块钱	jiègěi wǒ shí kuài qián
说服他参加	shuōfú tā cānjiā
记得带雨伞	jìde dài yǔsǎn
舍不得离开	shěbude líkāi
禁不住笑了	jīnbuzhù xiào le
来得及准备	láidejí zhǔnbèi
顾不得休息	gùbude xiūxi
对得起良心	duìdeqǐ liángxīn
看起来不错	kàn qǐlái bùcuò
听上去很美	tīng shàngqù hěn měi
说起来容易	shuō qǐlái róngyì
坚持下去	jiānchí xiàqù
传下来的手艺	chuán xiàlái de shǒuyì
想出一个办法	xiǎngchū yī gè bànfǎ
养成好习惯	yǎngchéng hǎo xíguàn
提高到新水平	tígāo dào xīn shuǐpíng
面向未来	miànxiàng wèilái
位于市中心	wèiyú shìzhōngxīn
有利于发展	yǒulì yú fāzhǎn
越来越好	yuèláiyuè hǎo
一边走一边唱	yībiān zǒu yībiān chàng
一去不复返	yī qù bù fù fǎn
大大小小的问题	dàdàxiǎoxiǎo de wèntí
一个个笑脸	yī gègè xiàoliǎn
时时处处	shíshíchùchù
冷冷清清的街道	lěnglěngqīngqīng de jiēdào
黑乎乎的手	hēihūhū de shǒu
暖烘烘的太阳	nuǎnhōnghōng de tàiyáng
噼里啪啦	pīlipālā
好大一棵树	hǎo dà yī kē shù
这么点儿事	zhème diǎnr shì
那么多问题	nàme duō wèntí
怎么办才好	zěnme bàn cái hǎo
哪一天都行	nǎ yī tiān dōu xíng
每隔三天	měi gé sān tiān
上世纪九十年代	shàng shìjì jiǔshí niándài
十九世纪中叶	shíjiǔ shìjì zhōngyè
公元前二二一年	gōngyuánqián èr èr yī nián
六月底以前	liùyuè dǐ yǐqián
半个多小时	bàn gè duō xiǎoshí
两个半月	liǎng gè bàn yuè
三四十岁的人	sān-sìshí suì de rén
一二百人	yī-èrbǎi rén
十多万平方米	shí duō wàn píngfāngmǐ
第二天上午	dì-èr tiān shàngwǔ
第五次全国人口普查	dì-wǔ cì quánguó rénkǒu pǔchá
头两个月	tóu liǎng gè yuè
零点五个百分点	líng diǎn wǔ gè bǎifēndiǎn
四分之三以上	sì fēn zhī sān yǐshàng
七百五十三点六	qībǎi wǔshísān diǎn liù
新华通讯社记者	Xīnhuá Tōngxùnshè jìzhě
美联社报道	Měiliánshè bàodào
路透社	Lùtòushè
欧盟委员会主席	Ōuméng Wěiyuánhuì zhǔxí
北大西洋公约组织	Běidàxīyáng Gōngyuē Zǔzhī
太平洋岛国	Tàipíng Yáng dǎoguó
印度洋沿岸	Yìndù Yáng yán'àn
南美洲北部	Nánměizhōu běibù
佛教徒	Fójiàotú
儒家思想	Rújiā sīxiǎng
清朝末年	Qīngcháo mònián
康熙年间	Kāngxī niánjiān
明太祖朱元璋	Míng Tàizǔ Zhū Yuánzhāng
岳飞庙	Yuè Fēi Miào
包青天	Bāo Qīngtiān
花木兰从军	Huā Mùlán cóngjūn
王大妈家	Wáng dàmā jiā
李明和张华	Lǐ Míng hé Zhāng Huá
达尔文进化论	Dá'ěrwén jìnhuàlùn
增强做中国人的志气	zēngqiáng zuò Zhōngguórén de zhìqì
把饭碗端在自己手里	bǎ fànwǎn duānzài zìjǐ shǒu li
让群众少跑腿	ràng qúnzhòng shǎo pǎotuǐ
摸清家底	mōqīng jiādǐ
守住底线	shǒuzhù dǐxiàn
过上了好日子	guòshàngle hǎo rìzi
住上新房子	zhùshàng xīn fángzi
喝上自来水	hēshàng zìláishuǐ
考上大学	kǎoshàng dàxué
戴上红领巾	dàishàng hónglǐngjīn
放下包袱	fàngxià bāofu
留下遗憾	liúxià yíhàn
摔了一跤	shuāile yī jiāo
吓了一大跳	xiàle yī dà tiào
看了又看	kànle yòu kàn
等一等	děng yī děng
试了试	shìle shì
谈一谈看法	tán yī tán kànfǎ
来回走动	láihuí zǒudòng
有说有笑	yǒushuō-yǒuxiào
无边无际	wúbiān-wújì
东奔西走	dōngbēn-xīzǒu
左顾右盼	zuǒgù-yòupàn
天翻地覆	tiānfān-dìfù
百花齐放	bǎihuā-qífàng
勤俭节约	qínjiǎn-jiéyuē
而立之年	érlìzhīnián
恻隐之心	cèyǐnzhīxīn
后起之秀	hòuqǐzhīxiù
不速之客	bùsùzhīkè
无稽之谈	wújīzhītán
持之以恒	chízhīyǐhéng
司空见惯	sīkōng-jiànguàn
弄巧成拙	nòngqiǎo-chéngzhuō
三下五除二	sān xià wǔ chú èr
八九不离十	bā-jiǔ bù lí shí
又好又快发展	yòu hǎo yòu kuài fāzhǎn
边干边学	biān gàn biān xué
越干越有劲	yuè gàn yuè yǒujìn
连吃带喝	lián chī dài hē
说干就干	shuōgàn-jiùgàn
想吃什么吃什么	xiǎng chī shénme chī shénme
爱怎么办怎么办	ài zěnme bàn zěnme bàn
非去不可	fēi qù bùkě
宁可不睡	nìngkě bù shuì
就算下雨也去	jiùsuàn xià yǔ yě qù
无论刮风还是下雨	wúlùn guā fēng háishi xià yǔ
即使困难再大	jíshǐ kùnnan zài dà
既便宜又好	jì piányi yòu hǎo
比去年增长两倍	bǐ qùnián zēngzhǎng liǎng bèi
同比下降零点三	tóngbǐ xiàjiàng líng diǎn sān
每秒三十米	měi miǎo sānshí mǐ
海拔八千八百四十八米	hǎibá bāqiān bābǎi sìshíbā mǐ
晚上七点一刻	wǎnshang qī diǎn yī kè
差五分八点	chà wǔ fēn bā diǎn
下午三点整	xiàwǔ sān diǎn zhěng
三月中旬	sānyuè zhōngxún
第三世界国家	dì-sān shìjiè guójiā
十一届三中全会以来	shíyī jiè sān zhōng quánhuì yǐlái
党的二十大报告	dǎng de Èrshí Dà bàogào
国务院总理	Guówùyuàn zǒnglǐ
外交部发言人	Wàijiāobù fāyánrén
上海市委书记	Shànghǎi shìwěi shūjì
沪宁高速公路	Hù-Níng Gāosù Gōnglù
中美洲	Zhōngměizhōu
西太平洋	Xītàipíng Yáng
马六甲海峡	Mǎliùjiǎ Hǎixiá
尼罗河流域	Níluó Hé liúyù
布达拉宫	Bùdálāgōng
兵马俑	bīngmǎyǒng
把雨伞忘在车上	bǎ yǔsǎn wàngzài chē shàng
抬下山去	táixià shān qù
他跑回家去了	tā pǎohuí jiā qù le
睡得着觉	shuì de zháo jiào
理过发没有	lǐguo fà méiyǒu
照了一张合影	zhàole yī zhāng héyǐng
请了两天假	qǐngle liǎng tiān jià
想不想去	xiǎng bù xiǎng qù
明不明显	míng bù míngxiǎn
记不记得住	jì bù jì de zhù
以四比二战胜	yǐ sì bǐ èr zhànshèng
气温三十六度	qìwēn sānshíliù dù
早上六点半出发	zǎoshang liù diǎn bàn chūfā
五大战区	wǔ dà zhànqū
三大纪律	sān dà jìlǜ
中越两国人民	Zhōng-Yuè liǎng guó rénmín
法德两国总理	Fǎ-Dé liǎng guó zǒnglǐ
中华人民共和国森林法	Zhōnghuá Rénmín Gònghéguó Sēnlínfǎ
中华人民共和国行政处罚法	Zhōnghuá Rénmín Gònghéguó Xíngzhèng Chǔfáfǎ
波茨坦公告	Bōcítǎn Gōnggào
雅尔塔协定	Yǎ'ěrtǎ Xiédìng
天津条约	Tiānjīn Tiáoyuē
东京宣言	Dōngjīng Xuānyán
人民日报评论	Rénmín Rìbào pínglùn
向东拐	xiàng dōng guǎi
向东南方向移动	xiàng dōngnán fāngxiàng yídòng
往西北逃窜	wǎng xīběi táocuàn
东南地区	Dōngnán dìqū
数不清的星星	shǔ bu qīng de xīngxing
用不着担心	yòngbuzháo dānxīn
管不了那么多	guǎn bu liǎo nàme duō
脆生生	cuìshēngshēng
怪里怪气	guàiliguàiqì
流里流气	liúliliúqì
写篇文章	xiě piān wénzhāng
打个电话	dǎ gè diànhuà
喝碗汤	hē wǎn tāng
坐趟车	zuò tàng chē
端起碗来	duānqǐ wǎn lái
举起手来	jǔqǐ shǒu lái
严格地说	yángé de shuō
简单说	jiǎndān shuō
长远来看	chángyuǎn lái kàn
学而不厌	xué'érbùyàn
孤陋寡闻	gūlòu-guǎwén
名不符实	míngbùfúshí
锲而不舍	qiè'érbùshě
酸甜苦辣咸	suān-tián-kǔ-là-xián
山东诸城	Shāndōng Zhūchéng
河北遵化	Héběi Zūnhuà
贵州镇远古城	Guìzhōu Zhènyuǎn Gǔchéng
埃马纽埃尔·马克龙	Āimǎniǔ'āi'ěr Mǎkèlóng
总统马科斯	zǒngtǒng Mǎkēsī
首相莫迪	shǒuxiàng Mòdí
外长王毅	wàizhǎng Wáng Yì
主席台就座	zhǔxítái jiùzuò
""",
    "three fresh lists": """
经济发展规划	jīngjì fāzhǎn guīhuà
交通安全教育	jiāotōng ānquán jiàoyù
天天锻炼	tiāntiān duànliàn
听听音乐	tīngting yīnyuè
可行性报告	kěxíngxìng bàogào
会场外	huìchǎng wài
海外市场	hǎiwài shìchǎng
看着电视	kànzhe diànshì
讨论了方案	tǎolùnle fāng'àn
去过上海	qùguo Shànghǎi
春天来了	chūntiān lái le
打电话	dǎ diànhuà
参加会议	cānjiā huìyì
听得见	tīng de jiàn
听见歌声	tīngjiàn gēshēng
办成大事	bànchéng dàshì
静悄悄的教室	jìngqiāoqiāo de jiàoshì
白茫茫一片	báimángmáng yī piàn
大大的眼睛	dàdà de yǎnjing
这些问题	zhèxiē wèntí
每天早上	měi tiān zǎoshang
他们俩	tāmen liǎ
二十五万	èrshíwǔ wàn
一万八千元	yīwàn bāqiān yuán
第二十届	dì-èrshí jiè
五六个小时	wǔ-liù gè xiǎoshí
一杯牛奶	yī bēi niúnǎi
两公斤苹果	liǎng gōngjīn píngguǒ
三点半	sān diǎn bàn
五四运动	Wǔ-Sì Yùndòng
还没来	hái méi lái
不应该	bù yīnggāi
渐渐好转	jiànjiàn hǎozhuǎn
可不可以	kě bù kěyǐ
为群众服务	wèi qúnzhòng fúwù
从北京出发	cóng Běijīng chūfā
关于住房改革	guānyú zhùfáng gǎigé
毕业于北京大学	bìyè yú Běijīng Dàxué
把作业写完	bǎ zuòyè xiěwán
被大家选为班长	bèi dàjiā xuǎnwéi bānzhǎng
写得很快	xiě de hěn kuài
妈妈做的菜	māma zuò de cài
安全之路	ānquán zhī lù
你去吗	nǐ qù ma
像孩子似的	xiàng háizi shìde
产学研	chǎn-xué-yán
衣食住行	yī-shí-zhù-xíng
环保部门	huánbǎo bùmén
李主任	Lǐ zhǔrèn
小张	Xiǎo Zhāng
孟子	Mèngzǐ
西安市	Xī'ān Shì
唐代诗人	Tángdài shīrén
春节期间	Chūnjié qījiān
一定要来	yīdìng yào lái
坚持对外开放	jiānchí duìwài kāifàng
我喜欢喝咖啡	wǒ xǐhuan hē kāfēi
社会主义市场经济	shèhuì zhǔyì shìchǎng jīngjì
改革开放	gǎigé kāifàng
可持续发展	kěchíxù fāzhǎn
与时俱进	yǔshí-jùjìn
求同存异	qiútóng-cúnyì
义不容辞	yìbùróngcí
四个全面	sì gè quánmiàn
中央八项规定	Zhōngyāng bā xiàng guīdìng
三分之二多数	sān fēn zhī èr duōshù
一百多个国家	yībǎi duō gè guójiā
三四十家企业	sān-sìshí jiā qǐyè
几十个代表团	jǐshí gè dàibiǎotuán
两三次会谈	liǎng-sān cì huìtán
一号文件	yī hào wénjiàn
工农业	gōng-nóngyè
党政军机关	dǎng-zhèng-jūn jīguān
中美贸易	Zhōng-Měi màoyì
中日韩合作	Zhōng-Rì-Hán hézuò
京津冀地区	Jīng-Jīn-Jì dìqū
京沪铁路	Jīng-Hù Tiělù
国企改革	guóqǐ gǎigé
医保制度	yībǎo zhìdù
世贸组织	Shìmào Zǔzhī
最高人民法院	Zuìgāo Rénmín Fǎyuàn
中华人民共和国宪法	Zhōnghuá Rénmín Gònghéguó Xiànfǎ
巴黎协定	Bālí Xiédìng
论持久战	Lùn Chíjiǔzhàn
李副总理	Lǐ fùzǒnglǐ
欧阳主任	Ōuyáng zhǔrèn
普京总统	Pǔjīng zǒngtǒng
西欧国家	Xī'ōu guójiā
维吾尔族干部	Wéiwú'ěrzú gànbù
唐代法律	Tángdài fǎlǜ
反倾销税	fǎnqīngxiāoshuì
劳动者权益	láodòngzhě quányì
代表们	dàibiǎomen
人口老龄化	rénkǒu lǎolínghuà
差额选举	chā'é xuǎnjǔ
战略伙伴	zhànlüè huǒbàn
银行行长	yínháng hángzhǎng
给予支持	jǐyǔ zhīchí
宏观调控	hóngguān tiáokòng
调研报告	diàoyán bàogào
访问过非洲	fǎngwènguo Fēizhōu
影响着世界经济	yǐngxiǎngzhe shìjiè jīngjì
落实下去	luòshí xiàqù
提出来	tí chūlái
解决好	jiějué hǎo
办得到	bàn de dào
建成小康社会	jiànchéng xiǎokāng shèhuì
被任命为主任	bèi rènmìng wéi zhǔrèn
打官司	dǎ guānsi
干部队伍	gànbù duìwu
党的领导	dǎng de lǐngdǎo
顺利地完成任务	shùnlì de wánchéng rènwu
经济发展得很快	jīngjì fāzhǎn de hěn kuài
本届政府	běn jiè zhèngfǔ
该文件	gāi wénjiàn
这些政策	zhèxiē zhèngcè
从明年起	cóng míngnián qǐ
关于土地改革的决定	guānyú tǔdì gǎigé de juédìng
在法律面前	zài fǎlǜ miànqián
会议室里	huìyìshì li
大门外	dàmén wài
摸着石头过河	mōzhe shítou guò hé
一把手	yībǎshǒu
把行李搬上楼	bǎ xíngli bānshàng lóu
把窗户关严	bǎ chuānghu guānyán
钱包被小偷儿偷走了	qiánbāo bèi xiǎotōur tōuzǒu le
被评为先进工作者	bèi píngwéi xiānjìn gōngzuòzhě
打听打听消息	dǎting dǎting xiāoxi
回家商量商量	huí jiā shāngliang shāngliang
在院子里散散步	zài yuànzi li sànsan bù
坐下来聊聊天儿	zuò xiàlái liáoliao tiānr
认认真真地复习	rènrènzhēnzhēn de fùxí
高高兴兴回家	gāogāoxìngxìng huí jiā
通红通红的脸	tōnghóng tōnghóng de liǎn
慢吞吞地走过来	màntūntūn de zǒu guòlái
亮晶晶的眼睛	liàngjīngjīng de yǎnjing
三千六百五十吨	sānqiān liùbǎi wǔshí dūn
十四亿人口	shísì yì rénkǒu
第十二届运动会	dì-shí'èr jiè yùndònghuì
第三课第二段	dì-sān kè dì-èr duàn
请翻到第八十页	qǐng fāndào dì-bāshí yè
同比增长百分之六	tóngbǐ zēngzhǎng bǎi fēn zhī liù
三分之二以上的选票	sān fēn zhī èr yǐshàng de xuǎnpiào
五六岁的孩子	wǔ-liù suì de háizi
二十来个学生	èrshí lái gè xuésheng
几十年来	jǐshí nián lái
每人每天两次	měi rén měi tiān liǎng cì
以三比一获胜	yǐ sān bǐ yī huòshèng
气温降到零下八度	qìwēn jiàngdào língxià bā dù
上午九点一刻	shàngwǔ jiǔ diǎn yī kè
晚上十点半左右	wǎnshang shí diǎn bàn zuǒyòu
星期五下午两点	xīngqīwǔ xiàwǔ liǎng diǎn
十月二十六日	shíyuè èrshíliù rì
农历八月十五	nónglì bāyuè shíwǔ
一个半小时	yī gè bàn xiǎoshí
上世纪八十年代	shàng shìjì bāshí niándài
到目前为止	dào mùqián wéizhǐ
自改革开放以来	zì gǎigé kāifàng yǐlái
往右拐一个弯儿	wǎng yòu guǎi yī gè wānr
一直往北走	yīzhí wǎng běi zǒu
马路对面的药店	mǎlù duìmiàn de yàodiàn
从西南方向刮来	cóng xīnán fāngxiàng guālái
黄河以北地区	Huáng Hé yǐběi dìqū
沿着渭河往东	yánzhe Wèi Hé wǎng dōng
在尼罗河两岸	zài Níluó Hé liǎng'àn
苍山和洱海	Cāng Shān hé Ěr Hǎi
爬上华山	páshàng Huà Shān
翻越阿尔卑斯山	fānyuè Ā'ěrbēisī Shān
祁连山脚下	Qílián Shān jiǎoxià
横渡琼州海峡	héngdù Qióngzhōu Hǎixiá
湖南省东安县	Húnán Shěng Dōng'ān Xiàn
从张家口出发	cóng Zhāngjiākǒu chūfā
在王府井大街买东西	zài Wángfǔjǐng Dàjiē mǎi dōngxi
飞往澳大利亚	fēiwǎng Àodàlìyà
法国首都巴黎	Fǎguó shǒudū Bālí
本报驻纽约记者	běn bào zhù Niǔyuē jìzhě
中英两国总理	Zhōng-Yīng liǎng guó zǒnglǐ
联合国秘书长	Liánhéguó mìshūzhǎng
请欧阳主任发言	qǐng Ōuyáng zhǔrèn fāyán
诸葛亮借东风	Zhūgě Liàng jiè dōngfēng
周女士和她丈夫	Zhōu nǚshì hé tā zhàngfu
王小明同学	Wáng Xiǎomíng tóngxué
范徐丽泰女士	Fàn-Xú Lìtài nǚshì
孟子的母亲	Mèngzǐ de mǔqīn
北京第二外国语学院	Běijīng Dì-èr Wàiguóyǔ Xuéyuàn
复旦大学附属中学	Fùdàn Dàxué Fùshǔ Zhōngxué
毕业于浙江大学	bìyè yú Zhèjiāng Dàxué
中国石油天然气集团公司	Zhōngguó Shíyóu Tiānránqì Jítuán Gōngsī
据新华社报道	jù Xīnhuáshè bàodào
取而代之	qǔ'érdàizhī
情不自禁	qíngbùzìjīn
目不转睛地看着	mùbùzhuǎnjīng de kànzhe
五十步笑百步	wǔshí bù xiào bǎi bù
欲速则不达	yù sù zé bù dá
百闻不如一见	bǎi wén bùrú yī jiàn
写得清清楚楚	xiě de qīngqīngchǔchǔ
跑得比我快	pǎo de bǐ wǒ kuài
从教室里跑出去	cóng jiàoshì li pǎo chūqù
收拾好行李	shōushi hǎo xíngli
打扫干净房间	dǎsǎo gānjìng fángjiān
考上了大学	kǎoshàngle dàxué
吃过饭就去	chīguo fàn jiù qù
帮了很大的忙	bāngle hěn dà de máng
最有名的城市之一	zuì yǒumíng de chéngshì zhī yī
非常感兴趣	fēicháng gǎn xìngqù
比昨天凉快一点儿	bǐ zuótiān liángkuai yīdiǎnr
有点儿不舒服	yǒudiǎnr bù shūfu
在这儿等一会儿	zài zhèr děng yīhuìr
差点儿迟到	chàdiǎnr chídào
来不及吃早饭	láibují chī zǎofàn
舍不得离开家乡	shěbude líkāi jiāxiāng
亲戚朋友都来了	qīnqi péngyou dōu lái le
你认识她吗	nǐ rènshi tā ma
在新闻发布会上	zài xīnwén fābùhuì shàng
由副市长主持	yóu fùshìzhǎng zhǔchí
支持中小企业	zhīchí zhōng-xiǎo qǐyè
老龄化问题	lǎolínghuà wèntí
受台风影响	shòu táifēng yǐngxiǎng
一边听一边记	yībiān tīng yībiān jì
""",
    "names of foreign persons, rulers, seas and counties; words apart": """
詹姆斯说	Zhānmǔsī shuō
史密斯先生	Shǐmìsī xiānsheng
查尔斯国王	Chá'ěrsī guówáng
布鲁克林大桥	Bùlǔkèlín Dàqiáo
刘德华	Liú Déhuá
马其顿总统	Mǎqídùn zǒngtǒng
访问安道尔	fǎngwèn Āndào'ěr
格林威治时间	Gélínwēizhì shíjiān
汉武帝	Hàn Wǔdì
清太祖	Qīng Tàizǔ
晋文公	Jìn Wéngōng
白马寺	Báimǎ Sì
登上黄鹤楼	dēngshàng Huánghè Lóu
加勒比海	Jiālèbǐ Hǎi
克里特岛	Kèlǐtè Dǎo
浚县	Xùn Xiàn
产粮大县	chǎnliáng dà xiàn
在保定举行	zài Bǎodìng jǔxíng
自贡灯会	Zìgòng dēnghuì
据新华网报道	jù Xīnhuáwǎng bàodào
侏罗纪地层	Zhūluójì dìcéng
平安夜	Píng'ānyè
西欧各国	Xī'ōu gè guó
各项改革	gè xiàng gǎigé
各界人士	gè jiè rénshì
规模过大	guīmó guò dà
配备过多的人员	pèibèi guò duō de rényuán
更要努力	gèng yào nǔlì
这一时期	zhè yī shíqī
东西南北中	dōng-xī-nán-běi-zhōng
陆海空三军	lù-hǎi-kōng sānjūn
校门外	xiàomén wài
鞠了一躬	jūle yī gōng
我来晚了	wǒ láiwǎn le
我和田医生是同事	wǒ hé Tián yīshēng shì tóngshì
新疆和田医院	Xīnjiāng Hétián Yīyuàn
六十三亿人	liùshísān yì rén
孩子学说普通话	háizi xué shuō pǔtōnghuà
这种学说	zhè zhǒng xuéshuō
忠于祖国	zhōngyú zǔguó
于八日率队出发	yú bā rì shuài duì chūfā
权利人为维护自身权益	quánlìrén wèi wéihù zìshēn quányì
违反反垄断法	wéifǎn fǎnlǒngduànfǎ
根据民法典	gēnjù mínfǎdiǎn
印度巴拉索尔地区	Yìndù Bālāsuǒ'ěr dìqū
一下子明白了	yīxiàzi míngbai le
奋斗了一辈子	fèndòule yībèizi
有时候停电	yǒushíhou tíngdiàn
一方面要努力	yīfāngmiàn yào nǔlì
今年七月份	jīnnián qīyuèfèn
三月份产量	sānyuèfèn chǎnliàng
太阳系行星	tàiyángxì xíngxīng
家具以旧换新	jiājù yǐjiù-huànxīn
锂电池产业	lǐdiànchí chǎnyè
青蒿素研究	qīnghāosù yánjiū
长治久安	chángzhì-jiǔ'ān
说不完的话	shuō bu wán de huà
王克敏	Wáng Kèmǐn
在大同举行	zài Dàtóng jǔxíng
从金华到温州	cóng Jīnhuá dào Wēnzhōu
从唐山到天津	cóng Tángshān dào Tiānjīn
白银市场价格	báiyín shìchǎng jiàgé
访问圣马力诺	fǎngwèn Shèngmǎlìnuò
既要向前看	jì yào xiàng qián kàn
无论是老人还是孩子	wúlùn shì lǎorén háishi háizi
重特大安全风险	zhòng-tèdà ānquán fēngxiǎn
五百四十二人	wǔbǎi sìshí'èr rén
""",
    "heads of compounds, small words of laws, bodies and pairs of states": """
受让方逾期未付款	shòuràngfāng yúqī wèi fùkuǎn
提供方另有约定	tígōngfāng lìng yǒu yuēdìng
委托方和受托方	wěituōfāng hé shòutuōfāng
过渡段已经完工	guòdùduàn yǐjīng wángōng
养殖户增收	yǎngzhíhù zēngshōu
罢免案交付表决	bàmiǎn'àn jiāofù biǎojué
征求意见稿	zhēngqiú yìjiàngǎo
加氢站投入使用	jiāqīngzhàn tóurù shǐyòng
换乘站人多	huànchéngzhàn rén duō
支付令送达后	zhīfùlìng sòngdá hòu
购物节开幕	gòuwùjié kāimù
丰收节活动	fēngshōujié huódòng
乡村旅游带	xiāngcūn lǚyóudài
知晓度明显提高	zhīxiǎodù míngxiǎn tígāo
水利化率上升	shuǐlìhuàlǜ shàngshēng
取水权转让	qǔshuǐquán zhuǎnràng
投诉人没有到场	tóusùrén méiyǒu dàochǎng
商标注册人姓名	shāngbiāo zhùcèrén xìngmíng
遗产管理人	yíchǎn guǎnlǐrén
翻译件须公证	fānyìjiàn xū gōngzhèng
搭建物应当拆除	dājiànwù yīngdāng chāichú
港口群分工明确	gǎngkǒuqún fēngōng míngquè
春节档票房	chūnjiédàng piàofáng
都市圈建设	dūshìquān jiànshè
都市圈规划	dūshìquān guīhuà
看过书的人	kànguo shū de rén
有关方面	yǒuguān fāngmiàn
学生带书	xuésheng dài shū
罚款处三万元	fákuǎn chǔ sānwàn yuán
报省人民政府备案	bào shěng rénmín zhèngfǔ bèi'àn
经县人民政府批准	jīng xiàn rénmín zhèngfǔ pīzhǔn
经本部门同意	jīng běn bùmén tóngyì
应在三日内提出	yīng zài sān rì nèi tíchū
可处五千元罚款	kě chǔ wǔqiān yuán fákuǎn
按日计算	àn rì jìsuàn
致人受伤	zhì rén shòushāng
一人落后	yī rén luòhòu
二要加快改革	èr yào jiākuài gǎigé
近千人参加	jìn qiān rén cānjiā
超万人观看	chāo wàn rén guānkàn
只有努力才能成功	zhǐyǒu nǔlì cái néng chénggōng
我们才能前进	wǒmen cái néng qiánjìn
他很有才能	tā hěn yǒu cáinéng
有效应对风险	yǒuxiào yìngduì fēngxiǎn
城市供水管网	chéngshì gōngshuǐ guǎnwǎng
地下排水管道	dìxià páishuǐ guǎndào
扩建屠宰场所	kuòjiàn túzǎi chǎngsuǒ
环境保护部门	huánjìng bǎohù bùmén
自然资源部门	zìrán zīyuán bùmén
发展为主线	fāzhǎn wéi zhǔxiàn
不少于五人	bù shǎoyú wǔ rén
更具特色	gèng jù tèsè
养犬登记	yǎngquǎn dēngjì
入河排污口	rùhé páiwūkǒu
排海总量	páihǎi zǒngliàng
渣土车辆	zhātǔ chēliàng
巴方表示感谢	bāfāng biǎoshì gǎnxiè
孟方愿扩大合作	mèngfāng yuàn kuòdà hézuò
意方重视	Yìfāng zhòngshì
缅方来信	Miǎnfāng láixìn
中塞友谊	Zhōng-Sài yǒuyì
坦赞铁路	Tǎn-Zàn Tiělù
中瑙关系	Zhōng-Nǎo guānxi
乌美会谈	Wū-Měi huìtán
部长王毅作报告	bùzhǎng Wáng Yì zuò bàogào
按照国家有关规定	ànzhào guójiā yǒuguān guīdìng
宣传栏里	xuānchuánlán li
仲裁庭开庭	zhòngcáitíng kāitíng
公序良俗	gōngxù-liángsú
卫星通信技术	wèixīng tōngxìn jìshù
停火协议	tínghuǒ xiéyì
弱势群体	ruòshì qúntǐ
高度自治权	gāodù zìzhìquán
俄国防部称	É Guófángbù chēng
国务院食品安全委员会办公室	Guówùyuàn Shípǐn Ānquán Wěiyuánhuì Bàngōngshì
世界艾滋病日	Shìjiè Àizībìng Rì
国家宪法日	Guójiā Xiànfǎ Rì
全国教育大会	Quánguó Jiàoyù Dàhuì
世界人工智能大会	Shìjiè Réngōng Zhìnéng Dàhuì
酒泉卫星发射中心	Jiǔquán Wèixīng Fāshè Zhōngxīn
省人民代表大会闭幕	shěng rénmín dàibiǎo dàhuì bìmù
市中级人民法院	shì zhōngjí rénmín fǎyuàn
江西省人民代表大会	Jiāngxī Shěng Rénmín Dàibiǎo Dàhuì
物联网与车联网	wùliánwǎng yǔ chēliánwǎng
不可抗力	bùkěkànglì
真金白银支持	zhēnjīn-báiyín zhīchí
稳中向好	wěnzhōng-xiànghǎo
资不抵债	zībùdǐzhài
黄淮地区	Huáng-Huái dìqū
商旅文融合	shāng-lǚ-wén rónghé
正副班长	zhèng-fùbānzhǎng
两千三百亿元	liǎngqiān sānbǎi yì yuán
""",
    "railways, rooms and what laws and news say": """
西渝高铁开通	Xī-Yú Gāotiě kāitōng
渝昆高铁	Yú-Kūn Gāotiě
济郑高铁	Jǐ-Zhèng Gāotiě
智能高铁运行	zhìnéng gāotiě yùnxíng
中国包装与印刷联合会	Zhōngguó Bāozhuāng yǔ Yìnshuā Liánhéhuì
仿制药价格	fǎngzhìyào jiàgé
国产创新药	guóchǎn chuàngxīnyào
非遗进校园	fēiyí jìn xiàoyuán
法律进乡村	fǎlǜ jìn xiāngcūn
进口商协会	jìnkǒushāng xiéhuì
背景墙上有字	bèijǐngqiáng shàng yǒu zì
以军撤出	Yǐjūn chèchū
暂未回复	zàn wèi huífù
最富活力	zuì fù huólì
停车难看病难	tíngchē nán kànbìng nán
风清气正	fēngqīng-qìzhèng
线上线下结合	xiànshàng xiànxià jiéhé
便会明白	biàn huì míngbai
同一天出发	tóng yī tiān chūfā
夏季达沃斯论坛	Xiàjì Dáwòsī Lùntán
战争形势分析	zhànzhēng xíngshì fēnxī
林草局	líncǎojú
商旅文体展	shāng-lǚ-wén-tǐ-zhǎn
库皮扬斯克方向	Kùpíyángsīkè fāngxiàng
乌方代表	Wūfāng dàibiǎo
一名菲律宾人	yī míng Fēilǜbīnrén
红军长征	Hóngjūn chángzhēng
""",
    "degrees, laws and common nouns taken for names": """
以更高标准建设	yǐ gèng gāo biāozhǔn jiànshè
最大力度支持	zuì dà lìdù zhīchí
全要素生产率	quányàosù shēngchǎnlǜ
周末下雨	zhōumò xià yǔ
产品列明价格	chǎnpǐn lièmíng jiàgé
企业开发新产品	qǐyè kāifā xīn chǎnpǐn
双方已达成协议	shuāngfāng yǐ dáchéng xiéyì
一到周末	yī dào zhōumò
春小麦播种	chūnxiǎomài bōzhǒng
耐药细菌	nàiyào xìjūn
中格关系	Zhōng-Gé guānxi
南南合作	Nán-Nán hézuò
全国人大宪法和法律委员会	Quánguó Réndà Xiànfǎ hé Fǎlǜ Wěiyuánhuì
两万多公里	liǎngwàn duō gōnglǐ
第一批次货物	dì-yī pīcì huòwù
他得了奖	tā déle jiǎng
一企一策	yīqǐ-yīcè
一村一品	yīcūn-yīpǐn
返回北半球	fǎnhuí běibànqiú
八八战略	Bā-Bā zhànlüè
""",
    "teams and parts of provinces": """
浙江西南山区	Zhèjiāng xīnán shānqū
河北队夺冠	Héběiduì duóguàn
和美乡村	héměi xiāngcūn
扛稳责任	kángwěn zérèn
逐户排查	zhú hù páichá
修葺一新	xiūqì-yīxīn
""",
    "airports, shares and farming": """
长沙黄花国际机场	Chángshā Huánghuā Guójì Jīchǎng
各国际机场	gè guójì jīchǎng
这件事办不了	zhè jiàn shì bàn bu liǎo
农林牧渔业	nóng-lín-mù-yúyè
爬到山脚下	pádào shānjiǎo xià
近三成学生	jìn sān chéng xuésheng
超五成家庭	chāo wǔ chéng jiātíng
多功能厅	duōgōngnéngtīng
国家电网公司	Guójiā Diànwǎng Gōngsī
""",
    "phrases that are no words": """
尚未找到	shàngwèi zhǎodào
至今未找到	zhìjīn wèi zhǎodào
未处理的废水	wèi chǔlǐ de fèishuǐ
结构较完整	jiégòu jiào wánzhěng
文件已损坏	wénjiàn yǐ sǔnhuài
仍停留在原地	réng tíngliú zài yuándì
太紧张了	tài jǐnzhāng le
最舒服的椅子	zuì shūfu de yǐzi
内心最深处	nèixīn zuì shēnchù
略高于去年	lüè gāoyú qùnián
略低于平均水平	lüè dīyú píngjūn shuǐpíng
经检测合格	jīng jiǎncè hégé
据介绍	jù jièshào
据统计	jù tǒngjì
据调查	jù diàochá
曾多次来访	céng duōcì láifǎng
正试图逃跑	zhèng shìtú táopǎo
正忙着准备	zhèng mángzhe zhǔnbèi
很不耐烦	hěn bù nàifán
不像话	bù xiànghuà
不合理的要求	bù hélǐ de yāoqiú
不间断供水	bù jiànduàn gōngshuǐ
不服气	bù fúqì
不锈钢	bùxiùgāng
不动产	bùdòngchǎn
不得已	bùdéyǐ
不久前	bùjiǔ qián
不少名	bùshǎo míng
不同于往年	bùtóng yú wǎngnián
植根于沃土	zhígēn yú wòtǔ
近几年	jìn jǐ nián
近两年	jìn liǎng nián
近些年	jìn xiē nián
上星期	shàng xīngqī
上周末	shàng zhōumò
任期届满时	rènqī jièmǎn shí
起飞时	qǐfēi shí
上课时	shàngkè shí
两国间的合作	liǎng guó jiān de hézuò
两国要加强合作	liǎng guó yào jiāqiáng hézuò
监督检查和评估	jiāndū jiǎnchá hé pínggū
信息化发展	xìnxīhuà fāzhǎn
品牌化发展	pǐnpáihuà fāzhǎn
污染物排放	wūrǎnwù páifàng
事业性收费	shìyèxìng shōufèi
担负起责任	dānfù qǐ zérèn
振奋起精神	zhènfèn qǐ jīngshén
更多更好	gèng duō gèng hǎo
更高更远	gèng gāo gèng yuǎn
今明两天	jīn-míng liǎng tiān
今明两年	jīn-míng liǎng nián
从零开始	cóng líng kāishǐ
由南向北	yóu nán xiàng běi
由西向东	yóu xī xiàng dōng
聚在一起	jùzài yīqǐ
抛在后面	pāozài hòumian
悬在空中	xuánzài kōngzhōng
在实践中	zài shíjiàn zhōng
令人心醉	lìng rén xīnzuì
重要一环	zhòngyào yī huán
长势喜人	zhǎngshì xǐrén
喜获丰收	xǐhuò fēngshōu
十余万元	shí yú wàn yuán
十几万个	shíjǐ wàn gè
易卜拉欣	Yìbǔlāxīn
爱泼斯坦	Àipōsītǎn
帕金森病	Pàjīnsēnbìng
赶路的人们	gǎnlù de rénmen
以诚信为魂	yǐ chéngxìn wéi hún
友谊杯	yǒuyìbēi
中希友谊杯	Zhōng-Xī yǒuyìbēi
藏家儿女	Zàngjiā érnǚ
只有这样才能救人	zhǐyǒu zhèyàng cái néng jiù rén
强对流天气	qiáng duìliú tiānqì
出现强降雨	chūxiàn qiáng jiàngyǔ
进出境货物	jìn-chūjìng huòwù
软硬件	ruǎn-yìngjiàn
投融资	tóu-róngzī
招投标	zhāo-tóubiāo
改扩建工程	gǎi-kuòjiàn gōngchéng
农牧民	nóng-mùmín
国省道	guó-shěngdào
左右岸	zuǒ-yòu'àn
产销量	chǎn-xiāoliàng
预决算	yù-juésuàn
中老泰三国	Zhōng-Lǎo-Tài sān guó
英法德三国	Yīng-Fǎ-Dé sān guó
门头沟	Méntóugōu
八宝山	Bābǎoshān
飞虎队	Fēihǔduì
市人大	shì Réndà
省人大代表	shěng Réndà dàibiǎo
俄外长	É wàizhǎng
美国会	Měi guóhuì
俄联邦	É Liánbāng
雾霾	wùmái
锚碇	máodìng
谋发展	móu fāzhǎn
促生产	cù shēngchǎn
服兵役	fú bīngyì
献爱心	xiàn àixīn
上规模	shàng guīmó
上档次	shàng dàngcì
跟党走	gēn dǎng zǒu
敢说话	gǎn shuōhuà
请原谅	qǐng yuánliàng
抛头颅	pāo tóulú
洒热血	sǎ rèxuè
够朋友	gòu péngyou
乘专机抵达	chéng zhuānjī dǐdá
误认为	wù rènwéi
更多地参与	gèng duō de cānyù
更多地	gèng duō de
开好局	kāihǎo jú
起好步	qǐhǎo bù
静下心来	jìng xià xīn lái
慢下来	màn xiàlái
坐车去	zuò chē qù
特地来	tèdì lái
与时代相适应	yǔ shídài xiāng shìyìng
理论与实践相结合	lǐlùn yǔ shíjiàn xiāng jiéhé
与能力相匹配	yǔ nénglì xiāng pǐpèi
三要素	sān yàosù
祝你成功	zhù nǐ chénggōng
""",
    "names and numbers that were cut": """
第四百一十条	dì-sìbǎi yīshí tiáo
第三百二十条的解释	dì-sānbǎi èrshí tiáo de jiěshì
第四百一十四次会议	dì-sìbǎi yīshísì cì huìyì
同塞方会谈	tóng Sàifāng huìtán
在斯方帮助下	zài Sīfāng bāngzhù xià
与红一方面军会合	yǔ Hóng-Yī Fāngmiànjūn huìhé
红六军团到达	Hóng-Liù Jūntuán dàodá
春天般的温暖	chūntiān bān de wēnnuǎn
人社部发布	Rénshèbù fābù
到曾母暗沙	dào Zēngmǔ Ànshā
漳河水库	Zhānghé Shuǐkù
李在明总统	Lǐ Zàimíng zǒngtǒng
经常居所地	jīngcháng jūsuǒdì
上合组织秘书长	Shànghé Zǔzhī mìshūzhǎng
乘坐厦航航班	chéngzuò Xiàháng hángbān
成都世运会	Chéngdū Shìyùnhuì
德国杜塞尔多夫	Déguó Dùsài'ěrduōfū
乔戈里峰	Qiáogēlǐ Fēng
云冈石窟	Yúngāng Shíkū
读环球时报	dú Huánqiú Shíbào
绿色低碳循环	lǜsè dītàn xúnhuán
局地特大暴雨	júdì tèdà bàoyǔ
社会上涌现出	shèhuì shàng yǒngxiàn chū
""",
    "sides of states and what is cut beside them": """
中方愿同柬方一道	Zhōngfāng yuàn tóng Jiǎnfāng yīdào
支持圭方的主张	zhīchí Guīfāng de zhǔzhāng
中方感谢塔方	Zhōngfāng gǎnxiè Tǎfāng
比方愿同中方深化合作	Bǐfāng yuàn tóng Zhōngfāng shēnhuà hézuò
中方愿同比方一道努力	Zhōngfāng yuàn tóng Bǐfāng yīdào nǔlì
希望比方秉持开放理念	xīwàng Bǐfāng bǐngchí kāifàng lǐniàn
中方坚定支持秘方办会	Zhōngfāng jiāndìng zhīchí Bìfāng bànhuì
打个比方	dǎ gè bǐfang
比方将来有一天下雨	bǐfang jiānglái yǒu yī tiān xià yǔ
更好地方便群众办事	gèng hǎo de fāngbiàn qúnzhòng bànshì
极大地方便了用户	jídà de fāngbiànle yònghù
有的地方便开始行动	yǒude dìfang biàn kāishǐ xíngdòng
舍小我顾大我	shè xiǎowǒ gù dàwǒ
把小我融入大我	bǎ xiǎowǒ róngrù dàwǒ
他大我三岁	tā dà wǒ sān suì
不负人民	bù fù rénmín
练就真功夫	liànjiù zhēngōngfu
下硬功夫	xià yìnggōngfu
愿同德方一道	yuàn tóng Défāng yīdào
主席同托卡耶夫会谈	zhǔxí tóng Tuōkǎyēfū huìtán
中刚友好合作	Zhōng-Gāng yǒuhǎo hézuò
镇长吴小龙	zhènzhǎng Wú Xiǎolóng
数智赋能产业	shùzhì fùnéng chǎnyè
沿黄九省区	yán Huáng jiǔ shěngqū
文景之治	Wén-Jǐng zhī Zhì
不大拆大建	bù dàchāi-dàjiàn
有价证券	yǒujià zhèngquàn
去产能	qù chǎnnéng
鲁托总统	Lǔtuō zǒngtǒng
""",
    "what is said of places and of more and less": """
可感可及的变化	kěgǎn-kějí de biànhuà
力度只增不减	lìdù zhǐzēng-bùjiǎn
吊销其许可证	diàoxiāo qí xǔkězhèng
在贺卡上用英文写	zài hèkǎ shàng yòng Yīngwén xiě
多提意见	duō tí yìjiàn
迁出地的县	qiānchūdì de xiàn
案件发生地	ànjiàn fāshēngdì
尊法学法守法用法	zūnfǎ xuéfǎ shǒufǎ yòngfǎ
办理社会保障卡	bànlǐ shèhuì bǎozhàngkǎ
防治城市病	fángzhì chéngshìbìng
在驻训场训练	zài zhùxùnchǎng xùnliàn
""",
    "towns, towards a hundred and what one wears": """
近百台机械	jìn bǎi tái jīxiè
近百名学生	jìn bǎi míng xuésheng
规模较小	guīmó jiào xiǎo
件件有着落	jiànjiàn yǒu zhuóluò
应当着正装	yīngdāng zhuó zhèngzhuāng
传递更多正能量	chuándì gèng duō zhèngnéngliàng
在浙江湖州千金镇	zài Zhèjiāng Húzhōu Qiānjīn Zhèn
建设浙江特色镇	jiànshè Zhèjiāng tèsè zhèn
大会开幕会上	dàhuì kāimùhuì shàng
""",
    "of the last draw": """
一系列政策	yīxìliè zhèngcè
首都南郊	shǒudū nánjiāo
重视治未病	zhòngshì zhì wèibìng
两年多来	liǎng nián duō lái
""",
    "shares of about so much": """
百分之三左右	bǎi fēn zhī sān zuǒyòu
占百分之五十左右	zhàn bǎi fēn zhī wǔshí zuǒyòu
百分之一秒	bǎi fēn zhī yī miǎo
""",
    "words of three and four characters, names and idioms": """
轻轻地	qīngqīng de
许多次	xǔduō cì
近日来	jìnrì lái
三月初	sānyuè chū
亲戚家	qīnqi jiā
为的是	wèi de shì
常言道	chángyán dào
滚雪球	gǔn xuěqiú
出人命	chū rénmìng
共患难	gòng huànnàn
拜把子	bài bǎzi
一而再	yī ér zài
县市区	xiàn-shì-qū
汉丹线	Hàn-Dān Xiàn
林兆枢	Lín Zhàoshū
刘澜涛	Liú Lántāo
郑镖头	Zhèng biāotóu
劳力士	Láolìshì
印加人	Yìnjiārén
笔架山	Bǐjià Shān
摩天岭	Mótiān Lǐng
板门店	Bǎnméndiàn
神武门	Shénwǔmén
大观园	Dàguānyuán
大佛寺	Dàfó Sì
大桥路	Dàqiáo Lù
历下区	Lìxià Qū
力帆队	Lìfānduì
千龙网	Qiānlóngwǎng
大公报	Dàgōngbào
北师大	Běishīdà
同文馆	Tóngwénguǎn
千字文	Qiānzìwén
抗辐射	kàngfúshè
特别奖	tèbiéjiǎng
碳酸锂	tànsuānlǐ
酸中毒	suānzhòngdú
健康人	jiànkāngrén
前所未有	qiánsuǒwèiyǒu
新婚燕尔	xīnhūn-yàn'ěr
天河机场	Tiānhé Jīchǎng
出其不意	chūqíbùyì
随心所欲	suíxīnsuǒyù
流连忘返	liúlián-wàngfǎn
心中有数	xīnzhōng-yǒushù
一个劲儿	yīgèjìnr
同归于尽	tóngguīyújìn
不确定性	bùquèdìngxìng
正人君子	zhèngrén-jūnzǐ
首当其冲	shǒudāngqíchōng
长大成人	zhǎngdà chéngrén
竹书纪年	Zhúshū Jìnián
势如破竹	shìrúpòzhú
名目繁多	míngmù fánduō
史无前例	shǐwúqiánlì
通用电气	Tōngyòng Diànqì
如出一辙	rúchūyīzhé
甲状旁腺	jiǎzhuàngpángxiàn
悲从中来	bēicóngzhōnglái
泪如雨下	lèirúyǔxià
内分泌腺	nèifēnmìxiàn
奥林匹亚	Àolínpǐyà
顺其自然	shùnqízìrán
投其所好	tóuqísuǒhào
四部丛刊	Sìbù Cóngkān
气焰嚣张	qìyàn xiāozhāng
色彩斑斓	sècǎi bānlán
安全系数	ānquán xìshù
前无古人	qiánwúgǔrén
搜狐公司	Sōuhú Gōngsī
氢氧化物	qīngyǎnghuàwù
知之甚少	zhī zhī shèn shǎo
民族之林	mínzú zhī lín
难以忘怀	nányǐ wànghuái
破烂不堪	pòlàn bùkān
近在眼前	jìn zài yǎnqián
名符其实	míngfúqíshí
互不侵犯	hù bù qīnfàn
一扫而空	yīsǎo'érkōng
民族运动	mínzú yùndòng
难以启齿	nányǐ qǐchǐ
酚醛树脂	fēnquán shùzhī
不可逆性	bùkěnìxìng
滔天罪行	tāotiān zuìxíng
特混舰队	tèhùn jiànduì
体无完肤	tǐwúwánfū
一股劲儿	yīgǔjìnr
万人之上	wàn rén zhīshàng
并非易事	bìngfēi yìshì
金匮要略	Jīnguì Yàolüè
支气管镜	zhīqìguǎnjìng
奥妙无穷	àomiào wúqióng
辞旧迎新	cíjiù-yíngxīn
欧罗巴人种	Ōuluóbā rénzhǒng
一夫一妻制	yīfū-yīqīzhì
斯大林格勒	Sīdàlíngélè
如入无人之境	rú rù wú rén zhī jìng
天无绝人之路	tiān wú jué rén zhī lù
八六三计划	Bāliùsān Jìhuà
艺高人胆大	yì gāo rén dǎndà
苹果电脑公司	Píngguǒ Diànnǎo Gōngsī
无所不在	wúsuǒbùzài
他紧紧地握着	tā jǐnjǐn de wòzhe
牢牢地把握	láoláo de bǎwò
软软地躺着	ruǎnruǎn de tǎngzhe
若干问题	ruògān wèntí
许多条	xǔduō tiáo
好多回	hǎoduō huí
无数条生命	wúshù tiáo shēngmìng
在同一时期	zài tóngyī shíqī
数公里外	shù gōnglǐ wài
千公顷土地	qiān gōngqǐng tǔdì
一百两银子	yībǎi liǎng yínzi
四十两	sìshí liǎng
近期来	jìnqī lái
明年底	míngnián dǐ
五月底	wǔyuè dǐ
世纪初	shìjì chū
建国初	jiànguó chū
老树下	lǎoshù xià
恍惚中	huǎnghū zhōng
黑暗中	hēi'àn zhōng
昏迷中	hūnmí zhōng
同学家	tóngxué jiā
他是音乐家	tā shì yīnyuèjiā
舅舅家里	jiùjiu jiāli
老师家	lǎoshī jiā
视之为珍宝	shì zhī wéi zhēnbǎo
天之涯	tiān zhī yá
人之初	rén zhī chū
斥之为谎言	chì zhī wéi huǎngyán
依旧是	yījiù shì
至多是	zhìduō shì
总之是	zǒngzhī shì
真真是	zhēnzhēn shì
成气候	chéng qìhòu
破纪录	pò jìlù
管家务	guǎn jiāwù
流眼泪	liú yǎnlèi
拿架子	ná jiàzi
顾面子	gù miànzi
装样子	zhuāng yàngzi
串门子	chuàn ménzi
闹笑话	nào xiàohuà
伤脑筋	shāng nǎojīn
钻空子	zuān kòngzi
唱反调	chàng fǎndiào
爱面子	ài miànzi
吹牛皮	chuī niúpí
咬耳朵	yǎo ěrduo
闹情绪	nào qíngxù
吃官司	chī guānsi
出风头	chū fēngtou
拉关系	lā guānxi
爆冷门	bào lěngmén
挑毛病	tiāo máobìng
县乡镇	xiàn-xiāng-zhèn
古近代	gǔ-jìndài
文教卫	wén-jiào-wèi
农林牧副渔	nóng-lín-mù-fù-yú
陇海线	Lǒng-Hǎi Xiàn
成昆线	Chéng-Kūn Xiàn
焦柳线	Jiāo-Liǔ Xiàn
湘桂线	Xiāng-Guì Xiàn
包兰线	Bāo-Lán Xiàn
宝成线	Bǎo-Chéng Xiàn
京哈线	Jīng-Hā Xiàn
沪宁线	Hù-Níng Xiàn
京秦线	Jīng-Qín Xiàn
味如嚼蜡	wèirújiáolà
身无长技	shēnwúchángjì
别有天地	biéyǒutiāndì
言之有物	yánzhīyǒuwù
重于泰山	zhòngyútàishān
自圆其说	zìyuán-qíshuō
攻其不备	gōngqíbùbèi
人尽皆知	rénjìn-jiēzhī
风调雨顺	fēngtiáo-yǔshùn
国泰民安	guótài-mín'ān
惊天动地	jīngtiān-dòngdì
翻天覆地	fāntiān-fùdì
甜言蜜语	tiányán-mìyǔ
全心全意	quánxīn-quányì
异口同声	yìkǒu-tóngshēng
开门见山	kāimén-jiànshān
朝三暮四	zhāosān-mùsì
白细胞	báixìbāo
红细胞	hóngxìbāo
白血病	báixuèbìng
糖尿病	tángniàobìng
可靠性	kěkàoxìng
不稳定性	bùwěndìngxìng
不规则性	bùguīzéxìng
可持续性	kěchíxùxìng
微积分	wēijīfēn
被告人	bèigàorén
被害人	bèihàirén
聚乙烯	jùyǐxī
二氧化碳	èryǎnghuàtàn
三氧化二铁	sānyǎnghuà'èrtiě
一气之下	yī qì zhīxià
众目睽睽之下	zhòngmù-kuíkuí zhīxià
两百千克	liǎngbǎi qiānkè
五百千瓦	wǔbǎi qiānwǎ
唐僧	Tángsēng
沙僧	Shāsēng
哪吒	Nézhā
嫦娥	Cháng'é
后羿	Hòuyì
女娲	Nǚwā
盘古	Pángǔ
大禹	Dàyǔ
貂蝉	Diāochán
花木兰	Huā Mùlán
穆桂英	Mù Guìyīng
孟姜女	Mèngjiāngnǚ
李逵	Lǐ Kuí
林黛玉	Lín Dàiyù
哈姆雷特	Hāmǔléitè
堂吉诃德	Tángjíhēdé
罗密欧	Luómì'ōu
朱丽叶	Zhūlìyè
普希金	Pǔxījīn
果戈理	Guǒgēlǐ
门捷列夫	Ménjiélièfū
帕瓦罗蒂	Pàwǎluódì
梅西	Méixī
科比	Kēbǐ
贝克汉姆	Bèikèhànmǔ
马拉多纳	Mǎlāduōnà
张道长	Zhāng dàozhǎng
李员外	Lǐ yuánwài
孙掌柜	Sūn zhǎngguì
王公公	Wáng gōnggong
胡参议	Hú cānyì
赵庄主	Zhào zhuāngzhǔ
喜马拉雅山	Xǐmǎlāyǎ Shān
雁门关	Yànmén Guān
玉门关	Yùmén Guān
居庸关	Jūyōng Guān
少林寺	Shàolín Sì
灵隐寺	Língyǐn Sì
寒山寺	Hánshān Sì
大明宫	Dàmíng Gōng
华清宫	Huáqīng Gōng
太和殿	Tàihé Diàn
北京站	Běijīng Zhàn
广州站	Guǎngzhōu Zhàn
宣武门	Xuānwǔmén
滕王阁	Téngwáng Gé
烟雨楼	Yānyǔ Lóu
大雁塔	Dàyàn Tǎ
应天府	Yìngtiān Fǔ
开封府	Kāifēng Fǔ
黄果树瀑布	Huángguǒshù Pùbù
额尔古纳河	É'ěrgǔnà Hé
六盘山	Liùpán Shān
可可西里	Kěkěxīlǐ
华师大	Huáshīdà
南开	Nánkāi
哈工大	Hāgōngdà
西工大	Xīgōngdà
北航	Běiháng
南航	Nánháng
武大	Wǔdà
浙大	Zhèdà
上交所	Shàngjiāosuǒ
工行	Gōngháng
建行	Jiànháng
农行	Nóngháng
中行	Zhōngháng
法新社	Fǎxīnshè
美联社	Měiliánshè
参考消息	Cānkǎo Xiāoxī
自民党	Zìmíndǎng
共和党	Gònghédǎng
民主党	Mínzhǔdǎng
工党	Gōngdǎng
保守党	Bǎoshǒudǎng
国民党	Guómíndǎng
湖人队	Húrénduì
国安队	Guó'ānduì
鲁能队	Lǔnéngduì
国际米兰	Guójì Mǐlán
禅宗	Chánzōng
净土宗	Jìngtǔzōng
格鲁派	Gélǔpài
天台宗	Tiāntāizōng
全真教	Quánzhēnjiào
军机处	Jūnjīchù
国子监	Guózǐjiàn
翰林院	Hànlínyuàn
都察院	Dūcháyuàn
尚书省	Shàngshūshěng
锦衣卫	Jǐnyīwèi
东厂	Dōngchǎng
印象派	yìnxiàngpài
豪放派	háofàngpài
洋务派	yángwùpài
侍郎	shìláng
太守	tàishǒu
员外郎	yuánwàiláng
节度使	jiédùshǐ
仙女座	Xiānnǚzuò
猎户座	Lièhùzuò
北极星	Běijíxīng
水星	Shuǐxīng
火星	Huǒxīng
金星	Jīnxīng
银河系	Yínhéxì
一等奖	yīděngjiǎng
优秀奖	yōuxiùjiǎng
文明奖	wénmíngjiǎng
宣讲队	xuānjiǎngduì
救援队	jiùyuánduì
登山者	dēngshānzhě
白皮松	báipísōng
黑木耳	hēimù'ěr
抗病毒	kàngbìngdú
氯化钾	lǜhuàjiǎ
石灰岩	shíhuīyán
高岭土	gāolǐngtǔ
马铃薯	mǎlíngshǔ
黄金周	huángjīnzhōu
白领	báilǐng
金领	jīnlǐng
郑成功收复台湾	Zhèng Chénggōng shōufù Táiwān
诸葛亮七擒孟获	Zhūgě Liàng qī qín Mèng Huò
司马懿装病	Sīmǎ Yì zhuāngbìng
赵一曼烈士	Zhào Yīmàn lièshì
老舍的《茶馆》	Lǎo Shě de 《Cháguǎn》
周教授和吴博士	Zhōu jiàoshòu hé Wú bóshì
老李和小陈	Lǎo Lǐ hé Xiǎo Chén
贝多芬和莫扎特	Bèiduōfēn hé Mòzhātè
亚里士多德的学生	Yàlǐshìduōdé de xuésheng
唐太宗和魏征	Táng Tàizōng hé Wèi Zhēng
秦始皇统一六国	Qín Shǐhuáng tǒngyī liù guó
康熙皇帝	Kāngxī huángdì
大运河文化带	Dà Yùnhé wénhuàdài
雅鲁藏布江大拐弯	Yǎlǔzàngbù Jiāng dà guǎiwān
祁连山生态保护	Qílián Shān shēngtài bǎohù
鼓浪屿和武夷山	Gǔlàngyǔ hé Wǔyí Shān
浦东国际机场	Pǔdōng Guójì Jīchǎng
大兴国际机场	Dàxīng Guójì Jīchǎng
中国国家博物馆	Zhōngguó Guójiā Bówùguǎn
敦煌研究院	Dūnhuáng Yánjiūyuàn
中央纪委国家监委	Zhōngyāng Jìwěi Guójiā Jiānwěi
国际货币基金组织	Guójì Huòbì Jījīn Zǔzhī
东盟秘书处	Dōngméng mìshūchù
义务教育法	yìwù jiàoyùfǎ
道路交通安全法	dàolù jiāotōng ānquánfǎ
治安管理处罚法	zhì'ān guǎnlǐ chǔfáfǎ
党的十九届六中全会	dǎng de shíjiǔ jiè liù zhōng quánhuì
中共二十大	Zhōnggòng Èrshí Dà
太平天国运动	Tàipíng Tiānguó Yùndòng
新文化运动	Xīn Wénhuà Yùndòng
淮海战役	Huáihǎi Zhànyì
百团大战	Bǎituán Dàzhàn
国庆节放假	Guóqìngjié fàngjià
端午节赛龙舟	Duānwǔjié sài lóngzhōu
世界环境日	Shìjiè Huánjìng Rì
冰冻三尺	bīngdòng sān chǐ
无微不至	wúwēi-bùzhì
岂有此理	qǐyǒucǐlǐ
先忧后乐	xiānyōu-hòulè
两个毋庸置疑	liǎng gè wúyōng-zhìyí
三个务必	sān gè wùbì
五位一体	wǔwèi-yītǐ
一带一路	Yīdài-Yīlù
百分之十五	bǎi fēn zhī shíwǔ
三十年代	sānshí niándài
二〇二五年	èr líng èr wǔ nián
他轻轻地关上门	tā qīngqīng de guānshàng mén
雨还在静静地下着	yǔ hái zài jìngjìng de xiàzhe
孩子呆呆地望着天空	háizi dāidāi de wàngzhe tiānkōng
他系统地学习了理论	tā xìtǒng de xuéxíle lǐlùn
若干年以后	ruògān nián yǐhòu
这样的例子有若干个	zhèyàng de lìzi yǒu ruògān gè
许多人都知道	xǔduō rén dōu zhīdào
走了许多路	zǒule xǔduō lù
好多次失败	hǎoduō cì shībài
无数先烈	wúshù xiānliè
我们在同一个班	wǒmen zài tóngyī gè bān
卖了五十两银子	màile wǔshí liǎng yínzi
二三月的风	èr-sānyuè de fēng
五六月间	wǔ-liùyuè jiān
近年来发展很快	jìnnián lái fāzhǎn hěn kuài
截至去年底	jiézhì qùnián dǐ
今年初动工	jīnnián chū dònggōng
三月初开学	sānyuè chū kāixué
解放后出生	jiěfàng hòu chūshēng
老人坐在大树下	lǎorén zuòzài dàshù xià
东门外有一条河	dōngmén wài yǒu yī tiáo hé
被称之为奇迹	bèi chēng zhī wéi qíjì
这不成问题	zhè bù chéng wèntí
债务像滚雪球	zhàiwù xiàng gǔn xuěqiú
别管闲事	bié guǎn xiánshì
他爱凑热闹	tā ài còu rènao
不怕得罪人	bù pà dézuì rén
打破纪录	dǎpò jìlù
各县市区	gè xiàn-shì-qū
严惩打砸抢分子	yánchéng dǎ-zá-qiǎng fènzǐ
京九线全线贯通	Jīng-Jiǔ Xiàn quánxiàn guàntōng
丘处机西行	Qiū Chǔjī xīxíng
丘道长来了	Qiū dàozhǎng lái le
段誉和乔峰	Duàn Yù hé Qiáo Fēng
阿基米德原理	Ājīmǐdé yuánlǐ
伽利略发明望远镜	Jiālìlüè fāmíng wàngyuǎnjìng
契丹人和女真人	Qìdānrén hé Nǚzhēnrén
玛雅人的历法	Mǎyǎrén de lìfǎ
登上笔架山	dēngshàng Bǐjià Shān
游神农溪	yóu Shénnóng Xī
翻过摩天岭	fānguò Mótiān Lǐng
函谷关之战	Hángǔ Guān zhī zhàn
参观悬空寺	cānguān Xuánkōng Sì
未央宫遗址	Wèiyāng Gōng yízhǐ
住在学院路	zhùzài Xuéyuàn Lù
历下区政府	Lìxià Qū zhèngfǔ
申花队赢了比赛	Shēnhuāduì yíngle bǐsài
湖人队主场	Húrénduì zhǔchǎng
登录新浪网	dēnglù Xīnlàngwǎng
《真理报》报道	《Zhēnlǐbào》 bàodào
大公报社论	Dàgōngbào shèlùn
公明党党首	Gōngmíngdǎng dǎngshǒu
考上北师大	kǎoshàng Běishīdà
中科大教授	Zhōngkēdà jiàoshòu
深交所上市	Shēnjiāosuǒ shàngshì
猎户座和天琴座	Lièhùzuò hé Tiānqínzuò
北斗星指方向	Běidǒuxīng zhǐ fāngxiàng
翰林院学士	Hànlínyuàn xuéshì
印象派画家	yìnxiàngpài huàjiā
噶举派寺院	Gájǔpài sìyuàn
股权登记日	gǔquán dēngjìrì
获得二等奖	huòdé èrděngjiǎng
碳酸锂价格	tànsuānlǐ jiàgé
登山队登顶	dēngshānduì dēngdǐng
抗辐射材料	kàngfúshè cáiliào
信息战与登陆战	xìnxīzhàn yǔ dēnglùzhàn
铬铁矿储量	gètiěkuàng chǔliàng
势如破竹地前进	shìrúpòzhú de qiánjìn
形势危在旦夕	xíngshì wēizàidànxī
他胸有成竹	tā xiōngyǒuchéngzhú
可谓名副其实	kěwèi míngfùqíshí
史无前例的工程	shǐwúqiánlì de gōngchéng
一哄而散	yīhòng'érsàn
一跃而起的猎豹	yīyuè'érqǐ de lièbào
顷刻之间倒塌	qǐngkè zhījiān dǎotā
一气之下走了	yī qì zhīxià zǒu le
发电三十亿千瓦时	fādiàn sānshí yì qiānwǎshí
走了几十千米	zǒule jǐshí qiānmǐ
等离子体物理	děnglízǐtǐ wùlǐ
不确定性增加	bùquèdìngxìng zēngjiā
有被选举权	yǒu bèixuǎnjǔquán
被执行人名单	bèizhíxíngrén míngdān
胡萝卜素含量	húluóbosù hánliàng
二氧化硫排放	èryǎnghuàliú páifàng
支气管炎患者	zhīqìguǎnyán huànzhě
羽毛球队出征	yǔmáoqiúduì chūzhēng
社会学系主任	shèhuìxuéxì zhǔrèn
天主教徒聚会	Tiānzhǔjiàotú jùhuì
第一次国内革命战争	Dì-yī Cì Guónèi Gémìng Zhànzhēng
复活节岛石像	Fùhuójié Dǎo shíxiàng
桥本龙太郎首相	Qiáoběn Lóngtàiláng shǒuxiàng
苹果公司发布新品	Píngguǒ Gōngsī fābù xīnpǐn
黄巢起义	Huáng Cháo Qǐyì
满汉全席	Mǎn-Hàn quánxí
""",
    "temples, palaces, districts, teams and schools": """
参观独乐寺	cānguān Dúlè Sì
开元寺的塔	Kāiyuán Sì de tǎ
隆兴寺	Lóngxīng Sì
华严寺	Huáyán Sì
玉佛寺	Yùfó Sì
卧佛寺	Wòfó Sì
登上望江楼	dēngshàng Wàngjiāng Lóu
鹳雀楼	Guànquè Lóu
紫霄宫	Zǐxiāo Gōng
永乐宫壁画	Yǒnglè Gōng bìhuà
崇政殿	Chóngzhèng Diàn
凤凰山下	Fènghuáng Shān xià
麒麟山	Qílín Shān
九龙山	Jiǔlóng Shān
卧龙山	Wòlóng Shān
狮子山	Shīzi Shān
大庾岭	Dàyǔ Lǐng
铁岭市	Tiělǐng Shì
黑龙潭	Hēilóng Tán
珍珠泉	Zhēnzhū Quán
紫荆关	Zǐjīng Guān
洛阳站	Luòyáng Zhàn
郑州东站	Zhèngzhōu Dōngzhàn
兰州站附近	Lánzhōu Zhàn fùjìn
中山路一百号	Zhōngshān Lù yībǎi hào
朝阳路	Cháoyáng Lù
滨海新区	Bīnhǎi Xīnqū
两江新区	Liǎngjiāng Xīnqū
高淳区	Gāochún Qū
金水区	Jīnshuǐ Qū
莲湖区	Liánhú Qū
新都区	Xīndū Qū
兴庆区	Xīngqìng Qū
广饶县	Guǎngráo Xiàn
沂水县	Yíshuǐ Xiàn
大埔县	Dàbù Xiàn
太平镇	Tàipíng Zhèn
龙泉镇	Lóngquán Zhèn
青龙镇	Qīnglóng Zhèn
济南府	Jǐnán Fǔ
广东宏远队	Guǎngdōng Hóngyuǎnduì
上海申花队	Shànghǎi Shēnhuāduì
中国女排	Zhōngguó Nǚpái
巴西队	Bāxīduì
皇马主帅	Huángmǎ zhǔshuài
光明网讯	Guāngmíngwǎng xùn
央视网	Yāngshìwǎng
人民网记者	Rénmínwǎng jìzhě
《卫报》	《Wèibào》
《泰晤士报》	《Tàiwùshì Bào》
华尔街日报	Huá'ěrjiē Rìbào
绿党	Lǜdǎng
北农大	Běinóngdà
西南交大	Xīnán Jiāodà
中财大	Zhōngcáidà
王镖头	Wáng biāotóu
吴太守	Wú tàishǒu
令狐掌门	Línghú zhǎngmén
岳不群	Yuè Bùqún
韦小宝	Wéi Xiǎobǎo
段正淳	Duàn Zhèngchún
任盈盈	Rén Yíngyíng
张无忌	Zhāng Wújì
谢逊	Xiè Xùn
郭靖和黄蓉	Guō Jìng hé Huáng Róng
苏格拉底	Sūgélādǐ
柏拉图	Bólātú
尼采	Nícǎi
伏尔泰	Fú'ěrtài
狄德罗	Dídéluó
巴甫洛夫	Bāfǔluòfū
拉马克	Lāmǎkè
法拉第	Fǎlādì
麦克斯韦	Màikèsīwéi
费马定理	Fèimǎ dìnglǐ
观音菩萨	Guānyīn púsà
弥勒佛	Mílèfó
牛魔王	Niúmówáng
铁扇公主	Tiěshàn gōngzhǔ
白龙马	Báilóngmǎ
到密云区调研	dào Mìyún Qū diàoyán
北京市延庆区	Běijīng Shì Yánqìng Qū
在解放区	zài jiěfàngqū
北京故宫	Běijīng Gùgōng
红桥区	Hóngqiáo Qū
武英殿	Wǔyīng Diàn
慈宁宫	Cíníng Gōng
文津阁	Wénjīn Gé
玉渊潭	Yùyuān Tán
环氧乙烷	huányǎngyǐwán
二氧化锆	èryǎnghuàgào
金水区	Jīnshuǐ Qū
上海站	Shànghǎi Zhàn
被监护人的财产	bèijiānhùrén de cáichǎn
九泉之下	jiǔquán zhīxià
百忙之中	bǎimáng zhīzhōng
""",
    "of the last fresh list of three and four": """
他慢慢地站了起来	tā mànmàn de zhànle qǐlái
老人缓缓地说	lǎorén huǎnhuǎn de shuō
她甜甜地笑着	tā tiántián de xiàozhe
若干意见	ruògān yìjiàn
许多棵树	xǔduō kē shù
无数颗星星	wúshù kē xīngxing
同一个目标	tóngyī gè mùbiāo
三百两黄金	sānbǎi liǎng huángjīn
六七月间	liù-qīyuè jiān
近日来气温回升	jìnrì lái qìwēn huíshēng
前年底	qiánnián dǐ
建国后	jiànguó hòu
南门外	nánmén wài
妹妹家里	mèimei jiāli
作曲家的家	zuòqǔjiā de jiā
统称为	tǒngchēng wéi
斥之为骗局	chì zhī wéi piànjú
不仅是学生	bùjǐn shì xuésheng
捅娄子	tǒng lóuzi
翻筋斗	fān jīndǒu
碰运气	pèng yùnqi
伤感情	shāng gǎnqíng
侯月线	Hóu-Yuè Xiàn
梁掌柜	Liáng zhǎngguì
孔员外	Kǒng yuánwài
高道长	Gāo dàozhǎng
戚继光	Qī Jìguāng
郝柏村	Hǎo Bǎicūn
于右任	Yú Yòurèn
文天祥和岳飞	Wén Tiānxiáng hé Yuè Fēi
爱因斯坦的相对论	Àiyīnsītǎn de xiāngduìlùn
马克吐温	Mǎkè Tǔwēn
乌力吉	Wūlìjí
阿凡提的故事	Āfántí de gùshi
鲜卑人	Xiānbēirén
粟特人	Sùtèrén
高句丽	Gāogōulí
道教和佛教	Dàojiào hé Fójiào
藏传佛教	Zàngchuán Fójiào
春节和元宵节	Chūnjié hé Yuánxiāojié
泼水节	Pōshuǐjié
五台山南山寺	Wǔtái Shān Nánshān Sì
大觉寺	Dàjué Sì
法源寺	Fǎyuán Sì
乾清宫	Qiánqīng Gōng
储秀宫前	Chǔxiù Gōng qián
保和殿的台阶	Bǎohé Diàn de táijiē
岳阳楼	Yuèyáng Lóu
雷峰塔下	Léifēng Tǎ xià
广济桥	Guǎngjì Qiáo
玉带桥	Yùdài Qiáo
北京南站	Běijīng Nánzhàn
虹桥火车站	Hóngqiáo Huǒchēzhàn
中山公园	Zhōngshān Gōngyuán
大明湖	Dàmíng Hú
虎跳峡	Hǔtiào Xiá
大渡河	Dàdù Hé
东莞市虎门镇	Dōngguǎn Shì Hǔmén Zhèn
高邮市	Gāoyóu Shì
南沙区	Nánshā Qū
深圳大学	Shēnzhèn Dàxué
浙江工大	Zhèjiāng Gōngdà
北影	Běiyǐng
上影集团	Shàngyǐng Jítuán
国安队客场取胜	Guó'ānduì kèchǎng qǔshèng
腾讯网	Téngxùnwǎng
人民党	Rénmíndǎng
佛罗伦萨	Fóluólúnsà
狮子座流星雨	Shīzizuò liúxīngyǔ
小熊座	Xiǎoxióngzuò
天王星	Tiānwángxīng
中书省	Zhōngshūshěng
锦标赛	jǐnbiāosài
三等功	sānděnggōng
破伤风	pòshāngfēng
氧化铝	yǎnghuàlǚ
硫酸铜	liúsuāntóng
抗癌药	kàng'áiyào
冠军奖杯	guànjūn jiǎngbēi
杯水车薪	bēishuǐ-chēxīn
有目共睹	yǒumù-gòngdǔ
无坚不摧	wújiān-bùcuī
危如累卵	wēirúlěiluǎn
人声鼎沸	rénshēng-dǐngfèi
八面玲珑	bāmiàn-línglóng
二百千瓦	èrbǎi qiānwǎ
十五千克	shíwǔ qiānkè
不可逆转	bùkě nìzhuǎn
可读性	kědúxìng
被担保人	bèidānbǎorén
支气管哮喘	zhīqìguǎn xiàochuǎn
甲状腺结节	jiǎzhuàngxiàn jiéjié
社会学家	shèhuìxuéjiā
中国共产党第十九次全国代表大会	Zhōngguó Gòngchǎndǎng dì-shíjiǔ cì Quánguó Dàibiǎo Dàhuì
浙江工大	Zhèjiāng Gōngdà
入木三分	rùmù-sānfēn
蓄势待发	xùshì-dàifā
遵纪守法	zūnjì-shǒufǎ
七八月份	qī-bāyuèfèn
清代郑板桥	Qīngdài Zhèng Bǎnqiáo
不可或缺	bùkě huòquē
赔礼道歉	péilǐ dàoqiàn
至关重要	zhìguān-zhòngyào
""",
    "set phrases in halves and whole, words of three, names in their parts": """
一窥端倪	yīkuī-duānní
一笔抹杀	yībǐ-mǒshā
不二法门	bù'èr-fǎmén
不值一笑	bùzhí-yīxiào
不解风情	bùjiě-fēngqíng
不惜血本	bùxī-xuèběn
临阵退缩	línzhèn-tuìsuō
久慕盛名	jiǔmù-shèngmíng
五谷丰登	wǔgǔ-fēngdēng
争妍斗艳	zhēngyán-dòuyàn
人寿年丰	rénshòu-niánfēng
代人受过	dàirén-shòuguò
以下犯上	yǐxià-fànshàng
众星拱辰	zhòngxīng-gǒngchén
伤及无辜	shāngjí-wúgū
供认不讳	gòngrèn-bùhuì
倾城倾国	qīngchéng-qīngguó
借词推搪	jiècí-tuītáng
全神灌注	quánshén-guànzhù
共襄盛举	gòngxiāng-shèngjǔ
兼济天下	jiānjì-tiānxià
冰释前嫌	bīngshì-qiánxián
前途未卜	qiántú-wèibǔ
割袍断义	gēpáo-duànyì
劣迹斑斑	lièjì-bānbān
劳劳叨叨	láoláo-dāodāo
勇往前进	yǒngwǎng-qiánjìn
勤劳致富	qínláo-zhìfù
千古遗恨	qiāngǔ-yíhèn
厚养薄葬	hòuyǎng-bózàng
命途坎坷	mìngtú-kǎnkě
名誉扫地	míngyù-sǎodì
后会无期	hòuhuì-wúqī
后继乏人	hòujì-fárén
哑然无生	yǎrán-wúshēng
嘴硬心软	zuǐyìng-xīnruǎn
四散奔逃	sìsàn-bēntáo
国弱民穷	guóruò-mínqióng
坐立难安	zuòlì-nán'ān
坠入情网	zhuìrù-qíngwǎng
壁垒一新	bìlěi-yīxīn
夙愿得偿	sùyuàn-děicháng
夜行昼伏	yèxíng-zhòufú
大伤元气	dàshāng-yuánqì
大祸临头	dàhuò-líntóu
大谈特谈	dàtán-tètán
大限临头	dàxiàn-líntóu
天南地北	tiānnán-dìběi
天地悬隔	tiāndì-xuángé
天涯比邻	tiānyá-bǐlín
天赋异禀	tiānfù-yìbǐng
头晕脑涨	tóuyūn-nǎozhàng
头痛医头	tóutòng-yītóu
夹道欢迎	jiādào-huānyíng
奇门遁甲	qímén-dùnjiǎ
奉子成婚	fèngzǐ-chénghūn
妙语横生	miàoyǔ-héngshēng
存亡攸关	cúnwáng-yōuguān
安全无恙	ānquán-wúyàng
完美无瑕	wánměi-wúxiá
客死异乡	kèsǐ-yìxiāng
宾朋盈门	bīnpéng-yíngmén
察微知著	cháwēi-zhīzhù
尊贤爱物	zūnxián-àiwù
小试牛刀	xiǎoshì-niúdāo
屡遭不测	lǚzāo-bùcè
岁岁平安	suìsuì-píng'ān
岁月流逝	suìyuè-liúshì
左券在握	zuǒquàn-zàiwò
巴心巴肝	bāxīn-bāgān
应对如流	yìngduì-rúliú
废铜烂铁	fèitóng-làntiě
开国功臣	kāiguó-gōngchén
开路先锋	kāilù-xiānfēng
弯腰驼背	wānyāo-tuóbèi
往事如风	wǎngshì-rúfēng
心中有鬼	xīnzhōng-yǒuguǐ
心烦气躁	xīnfán-qìzào
心胸狭隘	xīnxiōng-xiá'ài
恭喜发财	gōngxǐ-fācái
恶名昭著	èmíng-zhāozhù
恶语中伤	èyǔ-zhòngshāng
悄然无声	qiǎorán-wúshēng
悲歌当哭	bēigē-dàngkū
惊心胆颤	jīngxīn-dǎnchàn
成何体统	chénghé-tǐtǒng
抑郁不平	yìyù-bùpíng
投缳自缢	tóuhuán-zìyì
拱手旁观	gǒngshǒu-pángguān
挥斥方遒	huīchì-fāngqiú
挥霍浪费	huīhuò-làngfèi
挨打受气	áidǎ-shòuqì
掘墓鞭尸	juémù-biānshī
携手同行	xiéshǒu-tóngxíng
擎拳合掌	qíngquán-hézhǎng
改换门闾	gǎihuàn-ménlǘ
整年累月	zhěngnián-lěiyuè
斟酌字句	zhēnzhuó-zìjù
断港绝潢	duàngǎng-juéhuáng
施粥舍饭	shīzhōu-shěfàn
无可匹敌	wúkě-pǐdí
无处容身	wúchù-róngshēn
日落风生	rìluò-fēngshēng
早睡早起	zǎoshuì-zǎoqǐ
时显时隐	shíxiǎn-shíyǐn
春光明媚	chūnguāng-míngmèi
春风满面	chūnfēng-mǎnmiàn
晚婚晚育	wǎnhūn-wǎnyù
有害无益	yǒuhài-wúyì
朔风凛冽	shuòfēng-lǐnliè
望风捕影	wàngfēng-bǔyǐng
柔情脉脉	róuqíng-mòmò
标新取异	biāoxīn-qǔyì
欲火焚身	yùhuǒ-fénshēn
步步高升	bùbù-gāoshēng
死活不顾	sǐhuó-bùgù
残渣余孽	cánzhā-yúniè
水性杨花	shuǐxìng-yánghuā
永无止境	yǒngwú-zhǐjìng
波涛粼粼	bōtāo-línlín
波澜起伏	bōlán-qǐfú
泪眼婆娑	lèiyǎn-pósuō
洋场恶少	yángchǎng-èshào
活力四射	huólì-sìshè
海底捞月	hǎidǐ-lāoyuè
消愁解闷	xiāochóu-jiěmèn
涕泗横流	tìsì-héngliú
淫词秽语	yíncí-huìyǔ
清仓查库	qīngcāng-chákù
清澈见底	qīngchè-jiàndǐ
清风两袖	qīngfēng-liǎngxiù
满坐寂然	mǎnzuò-jìrán
满脸生花	mǎnliǎn-shēnghuā
满门抄斩	mǎnmén-chāozhǎn
漏脯充饥	lòufǔ-chōngjī
漫天飞舞	màntiān-fēiwǔ
灯火通明	dēnghuǒ-tōngmíng
灵魂出窍	línghún-chūqiào
烟花粉黛	yānhuā-fěndài
热炒热卖	rèchǎo-rèmài
熊腰虎背	xióngyāo-hǔbèi
牛山濯濯	niúshān-zhuózhuó
狂饮暴食	kuángyǐn-bàoshí
狗屁不通	gǒupì-bùtōng
独放异彩	dúfàng-yìcǎi
王侯公卿	wánghóu-gōngqīng
甘拜下风	gānbài-xiàfēng
生气盎然	shēngqì-àngrán
留芳百世	liúfāng-bǎishì
白纸黑字	báizhǐ-hēizì
百事俱废	bǎishì-jùfèi
百般奉承	bǎibān-fèngcheng
目光呆滞	mùguāng-dāizhì
相爱相杀	xiāng'ài-xiāngshā
真假难辨	zhēnjiǎ-nánbiàn
眼瞎耳聋	yǎnxiā-ěrlóng
瞎编乱造	xiābiān-luànzào
知错能改	zhīcuò-nénggǎi
短视近利	duǎnshì-jìnlì
破坏无遗	pòhuài-wúyí
破茧成蝶	pòjiǎn-chéngdié
破败不堪	pòbài-bùkān
禽兽不如	qínshòu-bùrú
积习成俗	jīxí-chéngsú
穷家薄业	qióngjiā-bóyè
空口白话	kōngkǒu-báihuà
空谷足音	kōnggǔ-zúyīn
立杆见影	lìgān-jiànyǐng
笔下生花	bǐxià-shēnghuā
管东管西	guǎndōng-guǎnxī
精神奕奕	jīngshén-yìyì
红颜祸水	hóngyán-huòshuǐ
细微末节	xìwēi-mòjié
绕膝承欢	ràoxī-chénghuān
绿林好汉	lùlín-hǎohàn
美味可口	měiwèi-kěkǒu
老牛破车	lǎoniú-pòchē
耗时耗力	hàoshí-hàolì
聚讼纷纭	jùsòng-fēnyún
股栗肤粟	gǔlì-fūsù
脑洞大开	nǎodòng-dàkāi
腹背相亲	fùbèi-xiāngqīn
自强自立	zìqiáng-zìlì
自艾自怜	zìyì-zìlián
自谋出路	zìmóu-chūlù
色厉词严	sèlì-cíyán
花貌蓬心	huāmào-péngxīn
茫然失措	mángrán-shīcuò
草草收场	cǎocǎo-shōuchǎng
荒山野岭	huāngshān-yělǐng
荒谬无稽	huāngmiù-wújī
虚心好学	xūxīn-hàoxué
蜚声海外	fēishēng-hǎiwài
蟠根错节	pángēn-cuòjié
血债累累	xuèzhài-lěilěi
血渍斑斑	xuèzì-bānbān
街知巷闻	jiēzhī-xiàngwén
补缺拾遗	bǔquē-shíyí
装穷叫苦	zhuāngqióng-jiàokǔ
视同儿戏	shìtóng-érxì
识破机关	shípò-jīguān
话虽如此	huà suī rúcǐ
误人子弟	wùrén-zǐdì
谣言惑众	yáoyán-huòzhòng
财源滚滚	cáiyuán-gǔngǔn
败子回头	bàizǐ-huítóu
贫穷潦倒	pínqióng-liáodǎo
贯彻始终	guànchè-shǐzhōng
赤字累累	chìzì-lěilěi
走马到任	zǒumǎ-dàorèn
车载斗量	chēzài-dǒuliáng
转眼即逝	zhuǎnyǎn-jíshì
追根究底	zhuīgēn-jiūdǐ
造福万民	zàofú-wànmín
遗妻弃子	yíqī-qìzǐ
邀买人心	yāomǎi-rénxīn
酗酒滋事	xùjiǔ-zīshì
重出江湖	chóngchū-jiānghú
重现江湖	chóngxiàn-jiānghú
量身定做	liángshēn-dìngzuò
金戈铁马	jīngē-tiěmǎ
金钱万能	jīnqián-wànnéng
闪转腾挪	shǎnzhuǎn-téngnuó
陈规旧习	chénguī-jiùxí
韵人韵事	yùnrén-yùnshì
顺水推舟	shùnshuǐ-tuīzhōu
风流佳话	fēngliú-jiāhuà
风起潮涌	fēngqǐ-cháoyǒng
饮酒作乐	yǐnjiǔ-zuòlè
香火鼎盛	xiānghuǒ-dǐngshèng
魅力四射	mèilì-sìshè
鹦鹉学舌	yīngwǔ-xuéshé
鸾翔凤翥	luánxiáng-fèngzhù
列缺霹雳	lièquē-pīlì
一头雾水	yītóu-wùshuǐ
一清二白	yīqīng-èrbái
一拍两散	yīpāi-liǎngsàn
一语破的	yīyǔ-pòdì
一犯再犯	yīfàn-zàifàn
一字不落	yīzì-bùlà
一蹴即至	yīcù-jízhì
三催四请	sāncuī-sìqǐng
不吐不快	bùtǔ-bùkuài
不离不弃	bùlí-bùqì
不明就里	bùmíng-jiùlǐ
不胜其扰	bùshèng-qírǎo
不遑多让	bùhuáng-duōràng
不揣冒昧	bùchuǎi-màomèi
丰俭由人	fēngjiǎn-yóurén
人五人六	rénwǔ-rénliù
亦敌亦友	yìdí-yìyǒu
其来有自	qílái-yǒuzì
分文不取	fēnwén-bùqǔ
刀锯鼎镬	dāojù-dǐnghuò
前凸后翘	qiántū-hòuqiào
半开半关	bànkāi-bànguān
厝火积薪	cuòhuǒ-jīxīn
各执所见	gèzhí-suǒjiàn
同途殊归	tóngtú-shūguī
呲牙咧嘴	zīyá-liězuǐ
圆凿方枘	yuánzáo-fāngruì
坎坷多舛	kǎnkě-duōchuǎn
声名大震	shēngmíng-dàzhèn
大吃特吃	dàchī-tèchī
天摇地转	tiānyáo-dìzhuǎn
奢易俭难	shēyì-jiǎnnán
孰真孰假	shúzhēn-shújiǎ
客死他乡	kèsǐ-tāxiāng
宽洪大度	kuānhóng-dàdù
将今论古	jiāngjīn-lùngǔ
引颈就戮	yǐnjǐng-jiùlù
心拙口笨	xīnzhuō-kǒubèn
忙进忙出	mángjìn-mángchū
惆怅若失	chóuchàng-ruòshī
戒奢崇俭	jièshē-chóngjiǎn
抱头鼠蹿	bàotóu-shǔcuān
挑三窝四	tiǎosān-wōsì
掳人勒赎	lǔrén-lèshú
揪心揪肺	jiūxīn-jiūfèi
撩是生非	liáoshì-shēngfēi
文风不动	wénfēng-bùdòng
新瓶旧酒	xīnpíng-jiùjiǔ
无任感激	wúrèn-gǎnjī
时写时辍	shíxiě-shíchuò
朝饔夕飧	zhāoyōng-xīsūn
有沉有浮	yǒuchén-yǒufú
柳陌花衢	liǔmò-huāqú
歪瓜劣枣	wāiguā-lièzǎo
每时每日	měishí-měirì
浑然不知	húnrán-bùzhī
点到即止	diǎndào-jízhǐ
瓜田李下	guātián-lǐxià
由盛转衰	yóushèng-zhuǎnshuāi
知恩不报	zhī'ēn-bùbào
秀外惠中	xiùwài-huìzhōng
稳步不前	wěnbù-bùqián
精讲多练	jīngjiǎng-duōliàn
紧咬不放	jǐnyǎo-bùfàng
胡吹乱捧	húchuī-luànpěng
胡诌乱傍	húzhōu-luànbàng
能弱能强	néngruò-néngqiáng
臣一主二	chényī-zhǔ'èr
自乱阵脚	zìluàn-zhènjiǎo
自掏腰包	zìtāo-yāobāo
自食苦果	zìshí-kǔguǒ
要死要活	yàosǐ-yàohuó
誓死不从	shìsǐ-bùcóng
识荆恨晚	shíjīng-hènwǎn
贪得无餍	tāndé-wúyàn
赒急扶困	zhōují-fúkùn
踟蹰不前	chíchú-bùqián
蹭吃蹭喝	cèngchī-cènghē
连哄带骗	liánhǒng-dàipiàn
随行就市	suíháng-jiùshì
隐忍不言	yǐnrěn-bùyán
隐瞒不报	yǐnmán-bùbào
风生水起	fēngshēng-shuǐqǐ
高低不就	gāodī-bùjiù
雷大雨小	léidà-yǔxiǎo
大饱眼福	dàbǎo-yǎnfú
大饱口福	dàbǎo-kǒufú
功完行满	gōngwán-xíngmǎn
以药养医	yǐyào-yǎngyī
以死明志	yǐsǐ-míngzhì
以虚带实	yǐxū-dàishí
礼废乐崩	lǐfèi-yuèbēng
雕楹碧槛	diāoyíng-bìkǎn
不偷不抢	bùtōu-bùqiǎng
三代同堂	sāndài-tóngtáng
呼朋引伴	hūpéng-yǐnbàn
夸下海口	kuāxià-hǎikǒu
山高海深	shāngāo-hǎishēn
征敛无度	zhēngliǎn-wúdù
扼喉抚背	èhóu-fǔbèi
拔茅连茹	bámáo-liánrú
斯事体大	sīshì-tǐdà
沧海遗珠	cānghǎi-yízhū
淡泊明志	dànbó-míngzhì
满口答应	mǎnkǒu dāying
火海刀山	huǒhǎi-dāoshān
爱恨交加	àihèn-jiāojiā
瘦骨伶仃	shòugǔ-língdīng
聊备一格	liáobèi-yīgé
舟车劳顿	zhōuchē-láodùn
虚文浮礼	xūwén-fúlǐ
隆情厚谊	lóngqíng-hòuyì
顺水推船	shùnshuǐ-tuīchuán
饭糗茹草	fànqiǔ-rúcǎo
驾鹤西去	jiàhè-xīqù
龙口夺食	lóngkǒu-duóshí
齐家治国	qíjiā-zhìguó
秋风飒飒	qiūfēng sàsà
烟花柳巷	yānhuā-liǔxiàng
背山临水	bèishān-línshuǐ
当牛作马	dāngniú-zuòmǎ
卧虎藏龙	wòhǔ-cánglóng
闻风先遁	wénfēng-xiāndùn
蓬户瓮牖	pénghù-wèngyǒu
不胜枚举	bùshèng-méijǔ
修心养性	xiūxīn-yǎngxìng
夸大其词	kuādà-qící
隐约其辞	yǐnyuē-qící
听天安命	tīngtiān-ānmìng
非黑即白	fēihēi-jíbái
义结金兰	yìjié-jīnlán
杀牛宰羊	shāniú-zǎiyáng
一雪前耻	yīxuě-qiánchǐ
不值一驳	bùzhí-yībó
临河羡鱼	línhé-xiànyú
互诉衷肠	hùsù-zhōngcháng
令尊令堂	lìngzūn-lìngtáng
伤筋断骨	shāngjīn-duàngǔ
全知全能	quánzhī-quánnéng
内外兼修	nèiwài-jiānxiū
加官进位	jiāguān-jìnwèi
勤俭持家	qínjiǎn-chíjiā
厚死薄生	hòusǐ-bóshēng
名驰遐迩	míngchí-xiá'ěr
哀哭切齿	āikū-qièchǐ
国势日衰	guóshì-rìshuāi
坦然无惧	tǎnrán-wújù
大奸似忠	dàjiān-sìzhōng
大进大出	dàjìn-dàchū
天妒英才	tiāndù-yīngcái
头晕脑胀	tóuyūn-nǎozhàng
奉公守法	fènggōng-shǒufǎ
孑立无依	jiélì-wúyī
寻根溯源	xúngēn-sùyuán
山峦重叠	shānluán-chóngdié
左右两难	zuǒyòu-liǎngnán
开国元勋	kāiguó-yuánxūn
弹痕累累	dànhén-lěilěi
心地善良	xīndì-shànliáng
恣意行乐	zìyì-xínglè
恶语伤人	èyǔ-shāngrén
惊慌失色	jīnghuāng-shīsè
才华出众	cáihuá-chūzhòng
抖擞精神	dǒusǒu-jīngshén
挨户挨家	āihù-āijiā
撒手闭眼	sāshǒu-bìyǎn
斑驳陆离	bānbó-lùlí
无以为生	wúyǐ-wéishēng
旧景重现	jiùjǐng-chóngxiàn
春秋鼎盛	chūnqiū-dǐngshèng
有失厚道	yǒushī-hòudao
柴门小户	cháimén-xiǎohù
正中要害	zhèngzhòng-yàohài
民怨鼎沸	mínyuàn-dǐngfèi
求情告饶	qiúqíng-gàoráo
泪水涟涟	lèishuǐ-liánlián
海角天涯	hǎijiǎo-tiānyá
涕泪交流	tìlèi-jiāoliú
清澈透底	qīngchè-tòudǐ
满目琳琅	mǎnmù-línláng
火树银花	huǒshù-yínhuā
烧香拜佛	shāoxiāng-bàifó
牵心挂肠	qiānxīn-guàcháng
猪狗不如	zhūgǒu-bùrú
生意盎然	shēngyì-àngrán
瘦骨棱棱	shòugǔ-léngléng
百般巴结	bǎibān-bājie
破财免灾	pòcái-miǎnzāi
离苦得乐	líkǔ-délè
穷于应付	qióngyú-yìngfù
笑料百出	xiàoliào-bǎichū
粉饰太平	fěnshì-tàipíng
细水长流	xìshuǐ-chángliú
绚丽多彩	xuànlì-duōcǎi
聊以解闷	liáoyǐ-jiěmèn
脱胎成仙	tuōtāi-chéngxiān
自相惊扰	zìxiāng-jīngrǎo
艳如桃李	yànrú-táolǐ
茶余酒后	cháyú-jiǔhòu
落地生根	luòdì-shēnggēn
蟾宫折桂	chángōng-zhéguì
衣食父母	yīshí-fùmǔ
解铃系铃	jiělíng-xìlíng
谈性变色	tánxìng-biànsè
转面无情	zhuǎnmiàn-wúqíng
遐迩皆知	xiá'ěr-jiēzhī
邪知邪见	xiézhī-xiéjiàn
野火春风	yěhuǒ-chūnfēng
长生久视	chángshēng-jiǔshì
鞠躬尽力	jūgōng-jìnlì
风流蕴藉	fēngliú-yùnjiè
魍魉鬼怪	wǎngliǎng-guǐguài
鼾声如雷	hānshēng-rúléi
一言一动	yīyán-yīdòng
一字不识	yīzì-bùshí
下里巴人	xiàlǐ-bārén
不知就里	bùzhī-jiùlǐ
两情两愿	liǎngqíng-liǎngyuàn
其乐融融	qílè-róngróng
前景可期	qiánjǐng-kěqī
四邻八舍	sìlín-bāshè
多子多福	duōzǐ-duōfú
孰优孰劣	shúyōu-shúliè
寒光闪闪	hánguāng-shǎnshǎn
心拙口夯	xīnzhuō-kǒubèn
扶困济危	fúkùn-jìwēi
揪心扒肝	jiūxīn-bāgān
斧钺汤镬	fǔyuè-tānghuò
时大时小	shídà-shíxiǎo
杀一警百	shāyī-jǐngbǎi
流落他乡	liúluò-tāxiāng
生拉活扯	shēnglā-huóchě
秩然不紊	zhìrán-bùwěn
绕来绕去	ràolái-ràoqù
胆惊心颤	dǎnjīng-xīnchàn
自缚手脚	zìfù-shǒujiǎo
让贤与能	ràngxián-yǔnéng
踏步不前	tàbù-bùqián
遇强则强	yùqiáng-zéqiáng
隐情不报	yǐnqíng-bùbào
黑白不分	hēibái-bùfēn
兵精粮足	bīngjīng-liángzú
以一驭万	yǐyī-yùwàn
不劳无获	bùláo-wúhuò
四壁萧然	sìbì-xiāorán
恩威兼施	ēnwēi-jiānshī
易守难攻	yìshǒu-nángōng
漏网游鱼	lòuwǎng-yóuyú
目空四海	mùkōng-sìhǎi
铁齿铜牙	tiěchǐ-tóngyá
香车宝马	xiāngchē-bǎomǎ
秋风送爽	qiūfēng-sòngshuǎng
牝鸡司晨	pìnjī-sīchén
深孚众望	shēnfú-zhòngwàng
穿金戴银	chuānjīn-dàiyín
名山大川	míngshān-dàchuān
一之谓甚	yīzhīwèishèn
一无所动	yīwúsuǒdòng
一无所长	yīwúsuǒcháng
一无所闻	yīwúsuǒwén
一弹指顷	yītánzhǐqǐng
习以成性	xíyǐchéngxìng
事在人为	shìzàirénwéi
公诸于世	gōngzhūyúshì
出人意料	chūrényìliào
利令智昏	lìlìngzhìhūn
前所未闻	qiánsuǒwèiwén
冷若冰霜	lěngruòbīngshuāng
作鸟兽散	zuòniǎoshòusàn
如鸟兽散	rúniǎoshòusàn
固若金汤	gùruòjīntāng
堕云雾中	duòyúnwùzhōng
多如牛毛	duōrúniúmáo
如堕烟雾	rúduòyānwù
如日中天	rúrìzhōngtiān
如有所失	rúyǒusuǒshī
如臂使指	rúbìshǐzhǐ
如蚁附膻	rúyǐfùshān
如蝇逐臭	rúyíngzhúchòu
如鲠在喉	rúgěngzàihóu
学无止境	xuéwúzhǐjìng
安如泰山	ānrútàishān
安如磐石	ānrúpánshí
富可敌国	fùkědíguó
年复一年	niánfùyīnián
志在四方	zhìzàisìfāng
怒形于色	nùxíngyúsè
情比金坚	qíngbǐjīnjiān
敬若神明	jìngruòshénmíng
无所不为	wúsuǒbùwéi
无所不谈	wúsuǒbùtán
无所用心	wúsuǒyòngxīn
无所畏忌	wúsuǒwèijì
无所不至	wúsuǒbùzhì
易于反掌	yìyúfǎnzhǎng
涸辙之鲋	hézhézhīfù
物各有主	wùgèyǒuzhǔ
福如东海	fúrúdōnghǎi
美其名曰	měiqímíngyuē
聊胜于无	liáoshèngyúwú
胸有城府	xiōngyǒuchéngfǔ
若有所丧	ruòyǒusuǒsàng
若有所亡	ruòyǒusuǒwáng
若有所失	ruòyǒusuǒshī
血浓于水	xuènóngyúshuǐ
视如土芥	shìrútǔjiè
视如敝屣	shìrúbìxǐ
视如粪土	shìrúfèntǔ
过犹不及	guòyóubùjí
钱可通神	qiánkětōngshén
门可罗雀	ménkěluóquè
难于登天	nányúdēngtiān
霍然而愈	huòrán'éryù
非异人任	fēiyìrénrèn
可怜兮兮	kěliánxīxī
鸡同鸭讲	jītóngyājiǎng
不治而愈	bùzhì'éryù
不速而至	bùsù'érzhì
不绝于途	bùjuéyútú
不足为道	bùzúwéidào
具体而微	jùtǐ'érwēi
力有未逮	lìyǒuwèidài
勉力而为	miǎnlì'érwéi
厉目而视	lìmù'érshì
口无遮拦	kǒuwúzhēlán
夜不归宿	yèbùguīsù
夜不成眠	yèbùchéngmián
大方之家	dàfāngzhījiā
如约而至	rúyuē'érzhì
如蛆附骨	rúqūfùgǔ
守一而终	shǒuyī'érzhōng
强人所难	qiǎngrénsuǒnán
德不配位	débùpèiwèi
总角之交	zǒngjiǎozhījiāo
总角之好	zǒngjiǎozhīhǎo
竹马之交	zhúmǎzhījiāo
抵足而卧	dǐzú'érwò
据实以告	jùshíyǐgào
望而兴叹	wàng'érxīngtàn
权宜之策	quányízhīcè
溢美之词	yìměizhīcí
相机而行	xiàngjī'érxíng
笑不可抑	xiàobùkěyì
终而复始	zhōng'érfùshǐ
色令智昏	sèlìngzhìhūn
血气之勇	xuèqìzhīyǒng
见难而上	jiànnán'érshàng
金兰之交	jīnlánzhījiāo
闻风而动	wénfēng'érdòng
首善之区	shǒushànzhīqū
瞠目以对	chēngmùyǐduì
弃若敝屣	qìruòbìxǐ
量力而为	liànglì'érwéi
境由心生	jìngyóuxīnshēng
因孕而婚	yīnyùn'érhūn
笑而不语	xiào'érbùyǔ
席地而睡	xídì'érshuì
情何以堪	qínghéyǐkān
渴不可耐	kěbùkěnài
死气白赖	sǐqìbáilài
一击入洞	yī jī rù dòng
一反往常	yīfǎn wǎngcháng
一觉醒来	yī jiào xǐnglái
三角柱体	sānjiǎo zhùtǐ
三等分角	sān děng fēn jiǎo
三权鼎立	sānquán dǐnglì
手抓羊肉	shǒuzhuā yángròu
拨弦乐器	bōxián yuèqì
拜人为师	bài rén wéi shī
拿铁咖啡	nátiě kāfēi
插不上手	chā bu shàng shǒu
落腮胡子	luòsāi húzi
货到付款	huòdào fùkuǎn
送货到家	sònghuò dào jiā
零和博弈	línghé bóyì
副甲状腺	fùjiǎzhuàngxiàn
二氧化铀	èryǎnghuàyóu
六氟化铀	liùfúhuàyóu
四氟化铀	sìfúhuàyóu
四氟化硅	sìfúhuàguī
四氯乙烯	sìlǜyǐxī
反乌托邦	fǎnwūtuōbāng
反安慰剂	fǎn'ānwèijì
抗凝血剂	kàngníngxuèjì
抗忧郁药	kàngyōuyùyào
抗抑郁药	kàngyìyùyào
抗病毒药	kàngbìngdúyào
抗组胺药	kàngzǔ'ànyào
半劳动力	bànláodònglì
半胱氨酸	bànguāng'ānsuān
超泛神论	chāofànshénlùn
多神论者	duōshénlùnzhě
轻机关枪	qīngjīguānqiāng
重机关枪	zhòngjīguānqiāng
曾外祖母	zēngwàizǔmǔ
曾祖父母	zēngzǔfùmǔ
曾外祖父	zēngwàizǔfù
子宫颈癌	zǐgōngjǐng'ái
肱二头肌	gōng'èrtóujī
股二头肌	gǔ'èrtóujī
肱三头肌	gōngsāntóujī
股四头肌	gǔsìtóujī
鸡蛋炒饭	jīdàn chǎofàn
地热电站	dìrè diànzhàn
都会传奇	dūhuì chuánqí
兵家常事	bīngjiā chángshì
吃青春饭	chī qīngchūnfàn
有蹄动物	yǒutí dòngwù
近场通信	jìnchǎng tōngxìn
弦鸣乐器	xiánmíng yuèqì
能愿动词	néngyuàn dòngcí
及物动词	jíwù dòngcí
不及物动词	bùjíwù dòngcí
等比数列	děngbǐ shùliè
等比级数	děngbǐ jíshù
坐台小姐	zuòtái xiǎojiě
连字符号	liánzì fúhào
中和抗体	zhōnghé kàngtǐ
三级跳远	sānjí tiàoyuǎn
全等图形	quánděng túxíng
对讲电话	duìjiǎng diànhuà
多胎妊娠	duōtāi rènshēn
光能合成	guāngnéng héchéng
阿斯匹林	āsīpǐlín
甘油三酯	gānyóu sānzhǐ
危重病人	wēizhòng bìngrén
传染病学	chuánrǎnbìngxué
地震学家	dìzhènxuéjiā
未成年者	wèichéngniánzhě
小家子气	xiǎojiāziqì
世纪末年	shìjì mònián
泛民主派	fànmínzhǔpài
大便秘结	dàbiàn mìjié
教科书式	jiàokēshūshì
越帮越忙	yuè bāng yuè máng
呼啸而过	hūxiào ér guò
有所不同	yǒusuǒ bùtóng
单调乏味	dāndiào fáwèi
狗逮老鼠	gǒu dǎi lǎoshǔ
猫哭老鼠	māo kū lǎoshǔ
沉得住气	chén de zhù qì
数以亿计	shù yǐ yì jì
负责任	fù zérèn
接地气	jiē dìqì
搓麻将	cuō májiàng
拉大便	lā dàbiàn
装洋蒜	zhuāng yángsuàn
触楣头	chù méitóu
挨不上	āi bu shàng
瞎扯蛋	xiā chědàn
当枪使	dāng qiāng shǐ
安好心	ān hǎoxīn
不服罪	bù fúzuì
不足月	bù zúyuè
打横炮	dǎ héngpào
形于色	xíng yú sè
撒狗粮	sǎ gǒuliáng
头朝下	tóu cháo xià
开脑洞	kāi nǎodòng
玩阴的	wán yīn de
鬼才信	guǐ cái xìn
北上广	Běi-Shàng-Guǎng
因纽特人	Yīnniǔtèrén
夏尔巴人	Xià'ěrbārén
塔吉克人	Tǎjíkèrén
村上春树	Cūnshàng Chūnshù
加来海峡	Jiālái Hǎixiá
对马海峡	Duìmǎ Hǎixiá
大韩帝国	Dàhán Dìguó
两伊战争	Liǎng Yī Zhànzhēng
庚子国变	Gēngzǐ Guóbiàn
孔孟之道	Kǒng-Mèng zhī dào
武王伐纣	Wǔwáng fá Zhòu
戊戌政变	Wùxū Zhèngbiàn
南海舰队	Nánhǎi Jiànduì
水门事件	Shuǐmén Shìjiàn
封神演义	Fēngshén Yǎnyì
警世通言	Jǐngshì Tōngyán
醒世恒言	Xǐngshì Héngyán
老残游记	Lǎocán Yóujì
太平御览	Tàipíng Yùlǎn
古文观止	Gǔwén Guānzhǐ
浮生六记	Fúshēng Liùjì
洗冤集录	Xǐyuān Jílù
喻世明言	Yùshì Míngyán
吕氏春秋	Lǚshì Chūnqiū
左氏春秋	Zuǒshì Chūnqiū
周髀算经	Zhōubì Suànjīng
镰仓幕府	Liáncāng Mùfǔ
室町幕府	Shìtǐng Mùfǔ
织田信长	Zhītián Xìncháng
成田机场	Chéngtián Jīchǎng
大兴机场	Dàxīng Jīchǎng
港龙航空	Gǎnglóng Hángkōng
滴滴出行	Dīdī Chūxíng
字节跳动	Zìjié Tiàodòng
今日头条	Jīnrì Tóutiáo
宝洁公司	Bǎojié Gōngsī
松下电器	Sōngxià Diànqì
伦琴射线	Lúnqín shèxiàn
里氏震级	Lǐshì zhènjí
摄氏温标	Shèshì wēnbiāo
华氏温标	Huáshì wēnbiāo
列氏温标	Lièshì wēnbiāo
罗尔定理	Luó'ěr dìnglǐ
黎曼几何	Límàn jǐhé
黎曼曲面	Límàn qūmiàn
黎曼空间	Límàn kōngjiān
巴氏杀菌	Bāshì shājūn
韦氏拼法	Wéishì pīnfǎ
庞氏骗局	Pángshì piànjú
罗氏几何	Luóshì jǐhé
罗氏线圈	Luóshì xiànquān
基尼系数	Jīní xìshù
摩尔定律	Mó'ěr dìnglǜ
布尔代数	Bù'ěr dàishù
查理大帝	Chálǐ Dàdì
火地群岛	Huǒdì Qúndǎo
南普陀寺	Nánpǔtuó Sì
寨卡病毒	Zhàikǎ bìngdú
汉他病毒	Hàntā bìngdú
昂山素季	Ángshān Sùjì
萨尔科齐	Sà'ěrkēqí
费加罗报	Fèijiāluó Bào
路易威登	Lùyì Wēidēng
伯里克利	Bólǐkèlì
佛罗伦斯	Fóluólúnsī
布隆伯格	Bùlóngbógé
布朗大学	Bùlǎng Dàxué
莱斯大学	Láisī Dàxué
莱顿大学	Láidùn Dàxué
辽宁大学	Liáoníng Dàxué
金陵大学	Jīnlíng Dàxué
苏宁电器	Sūníng Diànqì
朝劳动党	Cháo Láodòngdǎng
林阴大道	línyīn dàdào
阿奇霉素	āqíméisù
提拉米苏	tílāmǐsū
堤拉米苏	dīlāmǐsū
卡布奇诺	kǎbùqínuò
克林霉素	kèlínméisù
利多卡因	lìduōkǎyīn
乌克丽丽	wūkèlìlì
萨克斯风	sàkèsīfēng
安非他命	ānfēitāmìng
安非他明	ānfēitāmíng
美洛昔康	měiluòxīkāng
阿莫西林	āmòxīlín
阿昔洛韦	āxīluòwéi
阿摩尼亚	āmóníyà
甲氧西林	jiǎyǎngxīlín
瑞德西韦	ruìdéxīwéi
拉米夫定	lāmǐfūdìng
反托拉斯	fǎntuōlāsī
伽玛射线	gāmǎ shèxiàn
爱克斯光	àikèsī guāng
百万赫兹	bǎiwàn hèzī
打高尔夫	dǎ gāo'ěrfū
同班同学	tóngbān tóngxué
临时政府	línshí zhèngfǔ
上流社会	shàngliú shèhuì
中空玻璃	zhōngkōng bōli
传真电报	chuánzhēn diànbào
人体工学	réntǐ gōngxué
印制电路	yìnzhì diànlù
国情咨文	guóqíng zīwén
国民中学	guómín zhōngxué
国民小学	guómín xiǎoxué
地方法院	dìfāng fǎyuàn
健美运动	jiànměi yùndòng
户外运动	hùwài yùndòng
李华是我校的教师	Lǐ Huá shì wǒ xiào de jiàoshī
陈红有两个孩子	Chén Hóng yǒu liǎng gè háizi
周平要走	Zhōu Píng yào zǒu
带电粒子	dàidiàn lìzǐ
即将来临	jíjiāng láilín
四门轿车	sìmén jiàochē
开山鼻祖	kāishān bízǔ
抗药能力	kàngyào nénglì
换房旅游	huànfáng lǚyóu
日光浴室	rìguāng yùshì
本底辐射	běndǐ fúshè
百米赛跑	bǎimǐ sàipǎo
直角三角	zhíjiǎo sānjiǎo
空中少爷	kōngzhōng shàoye
置信水平	zhìxìn shuǐpíng
落叶乔木	luòyè qiáomù
苏打饼干	sūdá bǐnggān
街头霸王	jiētóu bàwáng
越野赛跑	yuèyě sàipǎo
远非如此	yuǎnfēi rúcǐ
配件挂勾	pèijiàn guàgōu
醇酸树脂	chúnsuān shùzhī
野鸡大学	yějī dàxué
金光闪烁	jīnguāng shǎnshuò
金属外壳	jīnshǔ wàiké
钢筋水泥	gāngjīn shuǐní
陆军上校	lùjūn shàngxiào
黄土地貌	huángtǔ dìmào
腰果鸡丁	yāoguǒ jīdīng
宫保鸡丁	gōngbǎo jīdīng
土得掉渣	tǔ de diào zhā
小鹿乱撞	xiǎolù luàn zhuàng
连体婴儿	liántǐ yīng'ér
连指手套	liánzhǐ shǒutào
二人世界	èrrén shìjiè
牙科医生	yákē yīshēng
眼科医生	yǎnkē yīshēng
铁板牛柳	tiěbǎn niúliǔ
青椒牛柳	qīngjiāo niúliǔ
朝拜圣山	cháobài shèngshān
月桂树叶	yuèguì shùyè
二次曲线	èrcì qūxiàn
阻抗匹配	zǔkàng pǐpèi
纯文字页	chúnwénzì yè
广角镜头	guǎngjiǎo jìngtóu
四眼田鸡	sìyǎn tiánjī
哀江南赋	āi jiāngnán fù
三足金乌	sānzú jīnwū
阿里地区	Ālǐ Dìqū
和田地区	Hétián Dìqū
塔城地区	Tǎchéng Dìqū
阿克苏地区	Ākèsū Dìqū
阿勒泰地区	Ālètài Dìqū
大兴安岭地区	Dàxīng'ānlǐng Dìqū
北戴河区	Běidàihé Qū
红花岗区	Hónghuāgǎng Qū
冷水滩区	Lěngshuǐtān Qū
双台子区	Shuāngtáizi Qū
石炭井区	Shítànjǐng Qū
茄子河区	Qiézihé Qū
龙子湖区	Lóngzǐhú Qū
禹王台区	Yǔwángtái Qū
梁子湖区	Liángzihú Qū
太子河区	Tàizǐhé Qū
城子河区	Chéngzihé Qū
金城江区	Jīnchéngjiāng Qū
金口河区	Jīnkǒuhé Qū
汤旺河区	Tāngwànghé Qū
让胡路区	Rànghúlù Qū
二道江区	Èrdàojiāng Qū
八道江区	Bādàojiāng Qū
梅里斯区	Méilǐsī Qū
八公山区	Bāgōngshān Qū
庞家堡区	Pángjiābǎo Qū
阿克塞县	Ākèsài Xiàn
巴里坤县	Bālǐkūn Xiàn
循化县	Xúnhuà Xiàn
沿河县	Yánhé Xiàn
通道县	Tōngdào Xiàn
资源县	Zīyuán Xiàn
镇源县	Zhènyuán Xiàn
门源县	Ményuán Xiàn
马边县	Mǎbiān Xiàn
和歌山县	Hégēshān Xiàn
横须贺市	Héngxūhè Shì
滋贺县	Zīhè Xiàn
水户市	Shuǐhù Shì
水原市	Shuǐyuán Shì
滨松市	Bīnsōng Shì
汐止市	Xīzhǐ Shì
万峦乡	Wànluán Xiāng
东势镇	Dōngshì Zhèn
佳冬乡	Jiādōng Xiāng
六龟乡	Liùguī Xiāng
员林镇	Yuánlín Zhèn
埤头乡	Pítóu Xiāng
大肚乡	Dàdù Xiāng
尖石乡	Jiānshí Xiāng
崁顶乡	Kàndǐng Xiāng
梓官乡	Zǐguān Xiāng
潭子乡	Tánzǐ Xiāng
烈屿乡	Lièyǔ Xiāng
芳苑乡	Fāngyuàn Xiāng
草屯镇	Cǎotún Zhèn
莺歌镇	Yīnggē Zhèn
麻豆镇	Mádòu Zhèn
铜锣乡	Tóngluó Xiāng
雾台乡	Wùtái Xiāng
鸟松乡	Niǎosōng Xiāng
古坑乡	Gǔkēng Xiāng
土库镇	Tǔkù Zhèn
不周山	Bùzhōu Shān
橄榄山	Gǎnlǎn Shān
巴别塔	Bābié Tǎ
爱晚亭	Àiwǎn Tíng
灵谷寺	Línggǔ Sì
清水寺	Qīngshuǐ Sì
慈照寺	Cízhào Sì
银阁寺	Yíngé Sì
鹿苑寺	Lùyuàn Sì
海印寺	Hǎiyìn Sì
老爷岭	Lǎoye Lǐng
麒麟阁	Qílín Gé
庆尚道	Qìngshàng Dào
忠清道	Zhōngqīng Dào
冈底斯山	Gāngdǐsī Shān
托罗斯山	Tuōluósī Shān
比基尼岛	Bǐjīní Dǎo
哈德逊河	Hādéxùn Hé
塔拉斯河	Tǎlāsī Hé
乌伦古河	Wūlúngǔ Hé
玛纳斯河	Mǎnàsī Hé
额济纳河	Éjìnà Hé
肯尼迪角	Kěnnídí Jiǎo
布达拉山	Bùdálā Shān
端木赐	Duānmù Cì
介之推	Jiè Zhītuī
桂纶镁	Guì Lúnměi
褚人获	Chǔ Rénhuò
李劼人	Lǐ Jiérén
菅直人	Jiān Zhírén
一眼看穿	yīyǎn kànchuān
丈八蛇矛	zhàngbā shémáo
不定冠词	bùdìng guàncí
乌洛托品	wūluòtuōpǐn
云霄飞车	yúnxiāo fēichē
五言绝句	wǔyán juéjù
人才外流	réncái wàiliú
先走一步	xiān zǒu yī bù
兰开夏郡	Lánkāixià Jùn
冲昏头脑	chōnghūn tóunǎo
凭空捏造	píngkōng niēzào
出埃及记	Chū Āijí Jì
削铅笔机	xiāoqiānbǐjī
半自耕农	bànzìgēngnóng
单口相声	dānkǒu xiàngsheng
双曲拱桥	shuāngqū gǒngqiáo
句句实话	jùjù shíhuà
向巴平措	Xiàngbā Píngcuò
咧开嘴笑	liěkāi zuǐ xiào
咬定牙根	yǎodìng yágēn
咬紧牙根	yǎojǐn yágēn
嘉应大学	Jiāyìng Dàxué
地塞米松	dìsàimǐsōng
士多啤梨	shìduōpílí
夜幕降临	yèmù jiànglín
大波斯菊	dàbōsījú
太仆寺旗	Tàipúsì Qí
夹心饼干	jiāxīn bǐnggān
完形填空	wánxíng tiánkòng
宫爆鸡丁	gōngbào jīdīng
富得流油	fù de liúyóu
寄予厚望	jìyǔ hòuwàng
寓意深长	yùyì shēncháng
对数函数	duìshù hánshù
小渊惠三	Xiǎoyuān Huìsān
小白脸儿	xiǎobáiliǎnr
巴克夏猪	bākèxiàzhū
帕果帕果	Pàguǒpàguǒ
康斯坦察	Kāngsītǎnchá
开台锣鼓	kāitái luógǔ
弓长岭区	Gōngchánglǐng Qū
当耳边风	dàng ěrbiānfēng
心律不齐	xīnlǜ bù qí
慌成一团	huāngchéng yī tuán
戴绿帽子	dài lǜmàozi
手摇风琴	shǒuyáo fēngqín
托木尔峰	Tuōmù'ěr Fēng
捉拿归案	zhuōná guī'àn
掉头就走	diàotóu jiù zǒu
撇开不谈	piēkāi bù tán
擦亮眼睛	cāliàng yǎnjing
放眼望去	fàngyǎn wàngqù
斯芬克司	Sīfēnkèsī
施洗约翰	Shīxǐ Yuēhàn
易受攻击	yì shòu gōngjī
春秋繁露	Chūnqiū Fánlù
权衡利弊	quánhéng lìbì
杭锦后旗	Hángjǐn Hòuqí
桃花心木	táohuāxīnmù
正反两面	zhèngfǎn liǎng miàn
此致敬礼	cǐzhì jìnglǐ
毫无逊色	háowú xùnsè
汤川秀树	Tāngchuān Xiùshù
沉默是金	chénmò shì jīn
洞察一切	dòngchá yīqiè
海部俊树	Hǎibù Jùnshù
游标卡尺	yóubiāo kǎchǐ
燕太子丹	Yān Tàizǐ Dān
独胆英雄	dúdǎn yīngxióng
玉带海雕	yùdài hǎidiāo
班达亚齐	Bāndáyàqí
畏罪自杀	wèizuì zìshā
盘旋曲折	pánxuán qūzhé
矫形外科	jiǎoxíng wàikē
磁单极子	cídānjízǐ
神爱世人	shén ài shìrén
福禄贝尔	Fúlùbèi'ěr
秦始皇陵	Qínshǐhuáng Líng
哈里斯堡	Hālǐsībǎo
紫微斗数	zǐwēi dǒushù
繁荣昌盛	fánróng chāngshèng
罗摩衍那	Luómóyǎnnà
翁牛特旗	Wēngniútè Qí
自我吹嘘	zìwǒ chuīxū
自顶向下	zì dǐng xiàng xià
色彩缤纷	sècǎi bīnfēn
萨克斯管	sàkèsīguǎn
落入法网	luòrù fǎwǎng
蜈支洲岛	Wúzhīzhōu Dǎo
衣索比亚	Yīsuǒbǐyà
话到嘴边	huà dào zuǐbiān
诺丁汉郡	Nuòdīnghàn Jùn
赤壁之战	Chìbì zhī Zhàn
路加福音	Lùjiā Fúyīn
身负重伤	shēn fù zhòngshāng
辛伐他汀	xīnfátātīng
达鲁花赤	dálǔhuāchì
逃过一劫	táoguò yī jié
那还用说	nà hái yòng shuō
重操旧业	chóngcāo-jiùyè
钻故纸堆	zuān gùzhǐduī
闭卷考试	bìjuàn kǎoshì
阳光普照	yángguāng pǔzhào
阿拉伯糖	ālābótáng
阿月浑子	āyuèhúnzi
雅各宾派	Yǎgèbīnpài
霍林郭勒	Huòlínguōlè
非你莫属	fēi nǐ mòshǔ
额济纳旗	Éjìnà Qí
飞沫传染	fēimò chuánrǎn
饶有风趣	ráoyǒu fēngqù
马可福音	Mǎkě Fúyīn
马拉松赛	mǎlāsōngsài
高村正彦	Gāocūn Zhèngyàn
鱼香肉丝	yúxiāng ròusī
麻生太郎	Máshēng Tàiláng
齐天大圣	Qítiān Dàshèng
一元醇	yīyuánchún
七碳糖	qītàntáng
三毛猫	sānmáomāo
义和乱	Yìhé Luàn
五股乡	Wǔgǔ Xiāng
佳得乐	Jiādelè
加百列	Jiābǎiliè
两节棍	liǎngjiégùn
九官鸟	jiǔguānniǎo
习得性	xídéxìng
二把刀	èrbǎdāo
二轮片	èrlúnpiàn
倍足纲	bèizúgāng
全跏坐	quánjiāzuò
八家将	bājiājiàng
六扇门	liùshànmén
养鱼缸	yǎngyúgāng
剑嘴鹛	jiànzuǐméi
半跏坐	bànjiāzuò
呫吨酮	tièdūntóng
四分卫	sìfēnwèi
四角裤	sìjiǎokù
大鲽鱼	dàdiéyú
小杓鹬	xiǎosháoyù
山鹪莺	shānjiāoyīng
手抓饭	shǒuzhuāfàn
提称语	tíchēngyǔ
放羊娃	fàngyángwá
曳尾鹱	yèwěihù
棕蓑猫	zōngsuōmāo
洗碗精	xǐwǎnjīng
牛脷酥	niúlìsū
甜不辣	tiánbùlà
砌砖工	qìzhuāngōng
等熵线	děngshāngxiàn
绒螯蟹	róng'áoxiè
腘绳肌	guóshéngjī
芸苔属	yúntáishǔ
蝈螽属	guōzhōngshǔ
车后箱	chēhòuxiāng
钌铞儿	liǎodiàor
阿阇梨	āshélí
领鸺鹠	lǐngxiūliú
鸲姬鹟	qújīwēng
黄鹡鸰	huángjílíng
四旬节	Sìxún Jié
大箐山	Dàqìng Shān
彬马那	Bīnmǎnà
扶他林	Fútālín
曹不兴	Cáo Bùxīng
林内乡	Línnèi Xiāng
泛得林	Fàndelín
程不识	Chéng Bùshí
美以美	Měiyǐměi
走扁带	zǒu biǎndài
造桥乡	Zàoqiáo Xiāng
最高等	zuì gāoděng
""",
    "where one moves to, and a place behind it": """
跑下楼梯	pǎoxià lóutī
跑进社区	pǎojìn shèqū
送上码头	sòngshàng mǎtou
立下决心	lìxià juéxīn
走下台阶	zǒuxià táijiē
党政军民	dǎng-zhèng-jūn-mín
真糟糕	zhēn zāogāo
他开下学期的课	tā kāi xià xuéqī de kè
放下半年	fàng xiàbànnián
带上下水道	dàishàng xiàshuǐdào
""",
    "names in one piece, compounds of two elements, the foot of a mountain": """
修昔底德	Xiūxīdǐdé
关塔纳摩	Guāntǎnàmó
冈仁波齐	Gāngrénbōqí
利马索尔	Lìmǎsuǒ'ěr
卡拉季奇	Kǎlājìqí
史瓦辛格	Shǐwǎxīngé
哥尼斯堡	Gēnísībǎo
哥打巴鲁	Gēdǎbālǔ
图坦卡蒙	Tútǎnkǎméng
图坦卡门	Tútǎnkǎmén
圣多明哥	Shèngduōmínggē
圣约瑟夫	Shèngyuēsèfū
圣赫勒拿	Shènghèlèná
圣索非亚	Shèngsuǒfēiyà
塞哥维亚	Sàigēwéiyà
夏洛特敦	Xiàluòtèdūn
奥维耶多	Àowéiyēduō
奥德修斯	Àodéxiūsī
婆罗浮屠	Póluófútú
德雷福斯	Déléifúsī
忽鲁谟斯	Hūlǔmósī
拉美西斯	Lāměixīsī
摩加迪休	Mójiādíxiū
朱利亚尼	Zhūlìyàní
格里高利	Gélǐgāolì
沙加缅度	Shājiāmiǎndù
突厥斯坦	Tūjuésītǎn
罗马里奥	Luómǎlǐ'ào
艾德蒙顿	Àidéméngdùn
茨欣瓦利	Cíxīnwǎlì
菲力克斯	Fēilìkèsī
蒙特维多	Méngtèwéiduō
迈杜古里	Màidùgǔlǐ
里维埃拉	Lǐwéi'āilā
锡拉库萨	Xīlākùsà
阿多尼斯	Āduōnísī
阿布达比	Ābùdábǐ
阿斯伯格	Āsībógé
霍格沃茨	Huògéwòcí
霍克海姆	Huòkèhǎimǔ
马噶尔尼	Mǎgá'ěrní
马里博尔	Mǎlǐbó'ěr
鸠摩罗什	Jiūmóluóshí
默罕默德	Mòhǎnmòdé
那斯达克	Nàsīdákè
弗罗里达	Fúluólǐdá
赫鲁雪夫	Hèlǔxuěfū
亚利安娜	Yàlì'ānnà
伊戈尔斯	Yīgē'ěrsī
诺维乔克	Nuòwéiqiáokè
冈仁波齐峰	Gāngrénbōqí Fēng
喀拉汗国	Kālāhán Guó
范德华力	Fàndéhuá lì
菩提达摩	Pútí Dámó
司马穰苴	Sīmǎ Rángjū
宫崎吾朗	Gōngqí Wúlǎng
福田康夫	Fútián Kāngfū
野田佳彦	Yětián Jiāyàn
大清帝国	Dàqīng Dìguó
奥匈帝国	Ào-Xiōng Dìguó
岳阳楼记	Yuèyánglóu Jì
文殊菩萨	Wénshū púsà
龙树菩萨	Lóngshù púsà
班禅喇嘛	Bānchán lǎma
八国联军	Bāguó Liánjūn
七国集团	Qī Guó Jítuán
十七孔桥	Shíqīkǒng Qiáo
新都桥镇	Xīndūqiáo Zhèn
花石峡镇	Huāshíxiá Zhèn
河西堡镇	Héxīpù Zhèn
新义州市	Xīnyìzhōu Shì
比佛利山	Bǐfólì Shān
越王勾践	Yuèwáng Gōujiàn
吴王阖闾	Wúwáng Hélǘ
吴侬软语	Wúnóng-ruǎnyǔ
罗得斯岛	Luódésī Dǎo
和林格尔县	Hélíngé'ěr Xiàn
魁北克市	Kuíběikè Shì
尤克里里	yóukèlǐlǐ
马苏里拉	mǎsūlǐlā
弗拉明戈	fúlāmínggē
弗拉门戈	fúlāméngē
彼拉提斯	bǐlātísī
普拉提斯	pǔlātísī
麦司卡林	màisīkǎlín
美利奴羊	měilìnú yáng
贝斯吉他	bèisī jítā
六方会谈	liùfāng huìtán
国际协会	guójì xiéhuì
万里长江	wànlǐ Cháng Jiāng
金伯利岩	jīnbólì yán
黄粱一梦	huángliáng-yīmèng
三氯化铁	sānlǜhuàtiě
用氯化铁溶液	yòng lǜhuàtiě róngyè
四氧化三铁	sìyǎnghuàsāntiě
氮化镓	dànhuàjiā
咬紧牙	yǎojǐn yá
黄山脚下	Huáng Shān jiǎoxià
我家在香山脚下	wǒ jiā zài Xiāng Shān jiǎoxià
大山脚下	dà shānjiǎo xià
""",
    "what leads people to something, and from where one begins": """
令人难忘	lìng rén nánwàng
令人瞩目	lìng rén zhǔmù
令人十分高兴	lìng rén shífēn gāoxìng
这令人很担心	zhè lìng rén hěn dānxīn
令人发指	lìngrén-fàzhǐ
使人民富裕	shǐ rénmín fùyù
司令人选	sīlìng rénxuǎn
从头说起	cóngtóu shuōqǐ
从头做起	cóngtóu zuòqǐ
从我做起	cóng wǒ zuòqǐ
从何说起	cóng hé shuōqǐ
从旁观看	cóngpáng guānkàn
在我心中	zài wǒ xīnzhōng
从现在起	cóng xiànzài qǐ
从天而下	cóngtiān'érxià
有章可循	yǒuzhāng-kěxún
穿山越岭	chuānshān-yuèlǐng
睡卧不安	shuìwò-bù'ān
有仇必报	yǒuchóu-bìbào
尽量减少	jǐnliàng jiǎnshǎo
发掘出来	fājué chūlái
显露头角	xiǎnlù tóujiǎo
""",
    "里 behind a noun is light, in lengths and names it is not": """
教室里	jiàoshì li
河里有三条鱼	hé li yǒu sān tiáo yú
孩子们在院子里玩儿	háizimen zài yuànzi li wánr
一年里	yī nián li
春天里	chūntiān li
山里人	shānlirén
心坎里	xīnkǎn li
背地里	bèidìli
私下里	sīxiàli
深夜里	shēnyè li
我家里	wǒ jiāli
千里之外	qiānlǐ zhīwài
故里	gùlǐ
邻里之间	línlǐ zhījiān
三里地	sān lǐ dì
里应外合	lǐyìng-wàihé
往里走走	wǎng lǐ zǒuzou
在这里	zài zhèlǐ
""",
    "titles stay in their marks": """
《〈论语〉新解》	《〈Lúnyǔ〉 Xīnjiě》
巴金的《家》《春》《秋》	Bā Jīn de 《Jiā》《Chūn》《Qiū》
《红旗》、《求是》杂志	《Hóngqí》, 《Qiú Shì》 zázhì
鲁迅的小说《故乡》	Lǔ Xùn de xiǎoshuō 《Gùxiāng》
""",
    "a measure with its size, and what is counted, are no surnames": """
一大束鲜花	yī dà shù xiānhuā
一小束鲜花	yī xiǎo shù xiānhuā
一大丛竹子	yī dà cóng zhúzi
一小仓粮食	yī xiǎo cāng liángshi
几大包行李	jǐ dà bāo xíngli
这一大包东西	zhè yī dà bāo dōngxi
一大包糖	yī dà bāo táng
一大盘饺子	yī dà pán jiǎozi
几大箱苹果	jǐ dà xiāng píngguǒ
一小勺盐	yī xiǎo sháo yán
一小车货	yī xiǎo chē huò
两大束花	liǎng dà shù huā
一辆小车	yī liàng xiǎochē
一小船	yī xiǎochuán
一捆柴	yī kǔn chái
打了一车柴回家	dǎle yī chē chái huí jiā
一只熊	yī zhī xióng
一群燕	yī qún yàn
""",
    "two persons called by their surnames": """
老赵和大刘	Lǎo Zhào hé Dà Liú
老赵和小孙	Lǎo Zhào hé Xiǎo Sūn
我看见老赵和大刘走过来	wǒ kànjiàn Lǎo Zhào hé Dà Liú zǒu guòlái
老王和小李去了北京	Lǎo Wáng hé Xiǎo Lǐ qùle Běijīng
小张和老刘	Xiǎo Zhāng hé Lǎo Liú
老赵、小孙都来了	Lǎo Zhào, Xiǎo Sūn dōu lái le
大刘跟老周说	Dà Liú gēn Lǎo Zhōu shuō
""",
    "what is called out": """
哼，我不相信！	hng, wǒ bù xiāngxìn!
“哼！”他说	“Hng!” Tā shuō
哼了一声	hēngle yī shēng
他哼着小曲	tā hēngzhe xiǎoqǔ
嗯，好的	ǹg, hǎo de
嗯？你说什么？	Ńg? Nǐ shuō shénme?
嗯，你说什么？	ńg, nǐ shuō shénme?
嗯！怎么没去？	Ňg! Zěnme méi qù?
呣，你说什么？	ḿ, nǐ shuō shénme?
呣，我知道了	m̀, wǒ zhīdào le
哟，这是谁	yō, zhè shì shéi
快来哟	kuài lái yo
""",
    "what sounds, falls and dawns": """
大雨哗哗地下	dàyǔ huāhuā de xià
雨沙沙地下	yǔ shāshā de xià
雪花纷纷地下	xuěhuā fēnfēn de xià
雨不停地下着	yǔ bùtíng de xiàzhe
雨淅淅沥沥地下	yǔ xīxīlìlì de xià
转入地下	zhuǎnrù dìxià
轰的一声巨响	hōng de yī shēng jùxiǎng
哇的一声哭了	wā de yī shēng kū le
这时电话响了	zhèshí diànhuà xiǎng le
枪声响了	qiāngshēng xiǎng le
电话铃响了	diànhuàlíng xiǎng le
天刚蒙蒙亮	tiān gāng mēngmēngliàng
天刚亮	tiān gāng liàng
天刚黑	tiān gāng hēi
天一亮	tiān yī liàng
天快亮了	tiān kuài liàng le
""",
    "good things, what is said again, examinations and operas": """
好收成	hǎo shōucheng
好帮手	hǎo bāngshou
好心肠	hǎo xīncháng
好嗓子	hǎo sǎngzi
好运气	hǎo yùnqi
好家伙	hǎojiāhuo
好奇心	hàoqíxīn
好处费	hǎochùfèi
说说看法	shuōshuo kànfǎ
说说情况	shuōshuo qíngkuàng
谈谈想法	tántan xiǎngfǎ
听听意见	tīngting yìjiàn
他说说明书丢了	tā shuō shuōmíngshū diū le
汉语水平考试	Hànyǔ Shuǐpíng Kǎoshì
全国计算机等级考试	Quánguó Jìsuànjī Děngjí Kǎoshì
全国大学英语四级考试	Quánguó Dàxué Yīngyǔ Sì Jí Kǎoshì
国家统一法律职业资格考试	Guójiā Tǒngyī Fǎlǜ Zhíyè Zīgé Kǎoshì
国家医师资格考试	Guójiā Yīshī Zīgé Kǎoshì
英语水平测试	Yīngyǔ shuǐpíng cèshì
全国统一考试	quánguó tǒngyī kǎoshì
国家公务员考试	guójiā gōngwùyuán kǎoshì
爱听粤剧的老王	ài tīng Yuèjù de Lǎo Wáng
越剧和沪剧	Yuèjù hé Hùjù
昆曲	Kūnqǔ
看京剧团演出	kàn Jīngjùtuán yǎnchū
评剧	píngjù
""",
    "里 in lanes, and in old houses": """
老屋里堆满了书	lǎowū li duīmǎnle shū
社区里有食堂	shèqū li yǒu shítáng
二级旧里改造	èr jí jiùlǐ gǎizào
村里街道整洁	cūn li jiēdào zhěngjié
""",
}


@pytest.mark.parametrize("row", [*PHRASES, *(row for rows in BY_SECTION.values() for row in rows.strip().splitlines())])
def test_spelling(row):
    phrase, spelling = row.split("\t")
    assert spell(phrase) == spelling[:1].upper() + spelling[1:]


def test_there_are_two_hundred_phrases():
    assert len(PHRASES) >= 200


def test_listed_forms_are_as_long_as_their_words():
    forms = listed_pairs("orthography", "written")
    assert [word for word, form in forms.items() if sum(map(int, re.findall(r"\d+", form))) != len(word)] == []


def test_no_saying_is_listed_in_two_ways():
    assert len(sayings()) == len(listed_in_order("orthography", "sayings"))


def test_a_sentence_starts_with_a_capital_and_names_have_theirs():
    assert spell("会议在北京举行。李强出席。") == "Huìyì zài Běijīng jǔxíng. Lǐ Qiáng chūxí."


@pytest.mark.parametrize(
    ("phrase", "spelling"),
    [
        ("中国式现代化", "Zhōngguóshì xiàndàihuà"),
        ("广东省委委员", "Guǎngdōng shěngwěi wěiyuán"),
        ("台湾同胞", "Táiwān tóngbāo"),
        ("长江上游", "Cháng Jiāng shàngyóu"),
        ("中秋佳节", "Zhōngqiū jiājié"),
        ("延安精神", "Yán'ān jīngshén"),
        ("阿富汗人", "Āfùhànrén"),
        ("法国菜", "Fǎguócài"),
        ("北京烤鸭", "Běijīng kǎoyā"),
        ("波罗的海", "Bōluódì Hǎi"),
        ("和平宾馆", "Hépíng Bīnguǎn"),
        ("俄称反对", "É chēng fǎnduì"),
        ("德总理讲话", "Dé zǒnglǐ jiǎnghuà"),
        ("渣土车", "zhātǔchē"),
        ("养犬登记", "yǎngquǎn dēngjì"),
        ("宣传栏", "xuānchuánlán"),
        ("鞠了一躬", "jūle yī gōng"),
        ("省人民代表大会", "shěng rénmín dàibiǎo dàhuì"),
        ("世界舞台", "shìjiè wǔtái"),
        ("气象台站", "qìxiàng táizhàn"),
        ("多晶硅", "duōjīngguī"),
        ("小山村", "xiǎoshāncūn"),
    ],
)
def test_inside_a_sentence_only_names_have_capitals(phrase, spelling):
    assert spell(f"是，{phrase}") == f"Shì, {spelling}"


def test_numbered():
    assert numbered("长三角的绿色发展，很好") == "chang2 san1 jiao3 de5 lü4 se4 fa1 zhan3, hen3 hao3"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("增长5.5%左右。", "zēng zhǎng 5.5% zuǒ yòu."),
        ("做好“六稳”工作", "zuò hǎo“liù wěn” gōng zuò"),
        ("气温20℃以上", "qì wēn 20℃ yǐ shàng"),
    ],
)
def test_what_is_not_chinese_stands_apart_from_syllables_behind_it(text, written):
    assert marked(text) == written
    assert numbered(text).count(" ") == bopomofo(text).count(" ") == written.count(" ")


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


def test_a_name_of_one_character_may_be_that_in_which_radicals_end():
    assert not is_no_name(Word(0, 1, "根", "nz"))
