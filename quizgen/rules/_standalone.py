"""Whether a text can be understood by a reader who has not read what stood around it."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.language.brackets import is_balanced
from quizgen.language.han import HAN
from quizgen.language.names import office_pattern
from quizgen.language.words import tag_words
from quizgen.patterns import regex
from quizgen.rules._fragment import begins_midway, is_fragment

_POINTING = regex(
    r"(?:这(?!样的人|一代|里)|(?<!的)那(?!么|一?[天刻]起)|此(?!外)|(?<!应)该(?![如怎])|上述|前述|以下|如下|(?<!及)其(?!他|它|中|实|余|次)|(?<!其)他们?|她们?|(?<!其)它们?"
    r"|同上(?!合)|本文|下面|前者|后者|对方|两者|二者)"
)
_OF_WHAT_STANDS_AROUND = regex(
    "^(?:这|那|其|此|该|它|他|由此|因此|所以|承认|例如|比如)|前[款项]|本条|上述|前述|以上|如下|下列|见[上下]"
)
"""What an answer has that means something else of its text."""
_UNRESOLVED = regex(
    "|".join(
        (
            # what goes on from a sentence before it
            r"^(?:其中|包括|例如|比如|如(?!何|果|实|期)|同时(?:强调|指出|要求)|..了(?![解却结然])|，)|^逾期|^以上(?:是|为|就|内容)|^修改为",
            r"^[合加总归概](?:计|纳|括)?起来|^所(?!有|谓|以|在)|^作为[^，]*，[它他她]|^(?:首先|其次|再次|最后)是|^“[^”]*”，为|^(?:我们|我国|各地|人们)?才[能会]",
            r"^从[^，]{2,12}到[^，]{2,12}，|^对[^，；]*程度，|^不(?P<way>.)[^，]*，而(?P=way)|——论|^伟大的|^久经考验的",
            rf"(?:下列|如下)(?!{HAN}{{1,8}}$)|(?<![\d%％倍年岁元人])以[上下][几各一二三四五六七八九十两]|该(?:项|法|条例|规定|市|省|县|国|公司|校|院|案|片|书)",
            # who says it
            r"^(?:强调|指出|要求|希望|勉励|嘱托|号召|呼吁|寄语|表示|认为|相信|坚信|深信)|^(?:感谢|钦佩)中[方国]|^[^。：]{0,60}(?:表示|(?<!来)说|(?<![职名简总统对俗])称)，",
            rf"^{HAN}{{2,4}}还(?:[到在]|来到|前往|考察|察看|会见|出席|听取|看望)",
            r"[，；。][他她](?:还|又|也)?(?:提出|指出|强调|表示|认为|说|要求|希望)，|”，(?:强调|指出|要求|希望|表示|说)",
            r"^(?![^，]*(?:提出|指出|强调|要求|表示|说|在会))[^“”：]*，并(?:提出|强调|指出)|记者|本[报台]|快评|评论员文章|笔者|网友|观众朋友",
            # where, and of which body or rule
            rf"{HAN}方愿|中方(?![针向位案]|倡议|宣布|主张|坚定支持|坚决反对|坚定维护|推动构建)|(?<!自)我(?=[省市县区州院校部局厅委厂镇乡村])|(?:^|[，；。])(?:全[省市县区州]|本[省市县区州院校])|现场指导",
            r"试点(?:城市|地区|单位|企业|任务)|前[一二两三四]?款|前[一二两三四]?条(?!例)|本款|本项|(?<![成日基根资])本[章节编](?![课程约目水日制])",
            r"第[一二三四五六七八九十百]+[条款](?:规定|第|、|和|至|或|的|所|之|中|以外)|这次|此次|本次|本届|本轮",
            # when
            r"近日|(?<!\d)日前|不久前|前不久|当天|同日|当晚|(?<!日)[上下]午|昨[天日]|今[天日](?!的?中国)|明天|[本下]周|[本下]月|上周|上月|连日来",
            r"眼下|目前|截至(?!\d{4}年)|至今|迄今|下一?步|下一?阶段|此前|随后|届时|(?<![\d月])(?<!日[至到—－])\d{1,2}日(?!报)",
            r"(?<![一两二三四五六七八九十])年内|今后[一两三四五几]年|(?:^|[，；])\d+多?年来|过去的?[一两三四五]年|[一五]年来|[两三四五几]年[来前]",
            # which application, extension or other person a rule means
            r"^其[他它](?:任何)?(?:单位|个人|人员|部门|组织|机关|案件|行政区域)|^其[他它][^，；。]{1,14}(?:单位|人员|部门|组织|机构|机关)(?:应当?|不得|可以|必须)",
            r"^情形(?!下)|^所在(?:单位|学校|企业)|^周边[一二三四五六七八九十百千两\d]+米|不(?:予)?受理其(?!他)|^(?:申请书|登记表|通知书|评估报告|申请材料|公告时间|延期|延续期)",
            r"^(?:(?!的，).)*(?:接到|收到|受理)(?:书面|审查|审核|初审|备案|复议|复核|检测|检验)?(?:申请|申诉|异议|举报|投诉|意见|函件|材料|报告|通知)书?(?:之日|后|之后|起)",
            r"^[^，；的]*(?:部门|机关|机构|企业|单位|政府)(?:应当?|可以|必须|须)?自(?:告知|受理|核定|收到|接到|决定|同意|核准)之日",
            # what no sentence has
            r"[\u3000<>`{}_](?<!\u3000(?=[^“”]*”))|电话[:：]|（）",
        )
    )
)
"""What only the day, place or writer of the text makes clear."""
_SPEAKER = regex(
    "(?<![自忘无追争])(?<!必在|定有|国有|中有)我(?![国党军们方待]|为主|所用|中有你)|俺|咱|您"
    "|(?<!有)你(?!追我赶|中有我|争我)"
)
"""A single person speaking or spoken to; 自我革命 and 你追我赶 are nobody's words."""
_UNNAMED = regex(
    r"(?:^|[，；：。])(?:(?:会议|全会|大会|座谈会|论坛|会上|会前|会后|展演|展览|展会|赛事|讲话|文章|贺信|回信|峰会|在峰会|研究院|研究所|代表团|考察团|宣讲团)(?![室厅场])|[检督巡调工专][查导视研作家]组|党[委组](?=要|应|必须)"
    r"|(?:报告|文件|意见|方案|通知|规划|纲要|决定|公报|声明|白皮书|数据|调查|研究|专家|代表|委员)们?(?=提出|指出|要求|明确|强调|认为|显示|表明|规定|建议|说|称|一致))"
    r"|在(?:峰会|论坛)上|(?<=[彻习实达会])(?:会议|大会|讲话)精神|双方|两国(?!人民)|《[^》]{0,4}(?:意见|通知|办法|规定|方案|条例|纲要|决定|规划|报告|公报|解释|指南|措施|计划|建议)》"
    r"|(?<![基日])本(?:法|条例|办法|规定|细则|决定|规则|解释|意见|方案|规划|纲要|章程|指南)"
)
_STATES = "俄美日韩朝英法德意欧印巴越老柬泰缅菲蒙哈吉乌伊沙塞匈波捷希葡荷加澳智阿埃肯坦"
"""States by the character that news call them by."""
_PAIR = regex(f"中[{_STATES}非西新墨欧]|中国(?:和|愿[同与])|[国斯亚]和[^，。]{{1,8}}[国斯亚]|两国论")
_RELATIVE = regex(
    r"同比|环比|比[上去]年|较[上去]年|增速|全年|年均|年末|年底(?!前)|[季旬]度?末|上半年|下半年|[一二三四]季度"
    r"|(?:^|[，；])(?![^，；]*(?:推动|(?<![主重需])要|努力|力争|确保|争取))[^，；]*(?:取得了?新|有了?新的|新(?:进展|突破|成效))|连续[\d一二三四五六七八九十两]+年"
)
"""Compared with or counted up to a time that the year must say."""
_YEAR = regex(
    r"\d{4}年|[〇○零一二三四五六七八九]{4}年|“?[一二三]?十[一二三四五六]?五”|十[五六七八九]大|二十大|(?<!月)以来"
)
_MONTH_DAY = regex(r"(?<!每年)(?<![\d的])\d{1,2}月(?:\d{1,2}日|份|底|初|中旬|[上下]旬|以来|在)|(?<!\d)\d{1,2}月[，、]")
_UNFINISHED = regex(
    r"(?:[，；](?:我们|人们|大家)?(?:也|都|深深|坚决)?(?:相信|认为|希望|知道|感到)|(?:[时，上]|重要讲话|讲话中)(?:强调|指出|表示|要求))[。，；：]?$|(?:^|[，；])(?:随着|当|在)[^，；。]*(?:之际|之时|时|中|下|基础上|同时)[。；，]?$"
    r"|(?:根据|依据|按照|依照|结合|针对)[^，；。]*(?:数|原则|规定|要求|情况|实际|标准|需要|特点)[。；，]?$"
    r"|(?:^|[，；、])以[^，；。]*的(?:气概|决心|勇气|姿态|态度|魄力|力度|毅力|精神)[。；，]?$"
    r"|(?:^|[，；、])以(?![后前来及便])[^，；。为]*的(?:步骤|步伐|作风|干劲|热情|面貌|行动|举措|办法)[。；，]?$"
    r"|^对(?![比外内])(?![^。]*(?:(?<![重主需])要|应|予|给|进行|实行|可以|不得|必须|处|采取|负责|加|有|作|产生|具))[^，；。]*的[^，；。]*[。；，]?$"
    r"|(?:^|[，；])(?:通过|围绕|根据|按照|为了)[^，；。]*等[。；，]?$|(?:应当|要|可以)通过[^，；。]*等[。；，]?$|(?:^|[，；])(?:对于|关于|随着|鉴于)[^，；。]*[。；，]?$"
    r"|^由于[^，；。]*(?:，[也又还]?由于[^，；。]*)*[。；，]?$|(?:批准|同意|通过|审[查核议]|备案|登记|公布)后[。；，]?$"
)
"""A last clause that only prepares what was to follow."""
_HEIGHT = regex(
    r"^(?!.*(?:站在|从|上升到|提[高升]到|以|[有具讲]))[^，；。]*的(?:[^，；。的]{2,6})?(?:高度|角度|立场)，"
)
"""A beginning cut from 站在……的高度."""
_FRAGMENT = regex(
    r"^(?!.*(?:是|(?<!委员)会|最能)).*的[。；，]?$|^提请[^，应须]*的[^，。；应须是由]*[。；，]?$|^[^，]*(?:除外|为由)[。；，]?$|^在(?![^，]*(?:是|有|应|须|为|要|将|可|了|得))[^，。；]*[。；]?$|^[^，应须]*等其他[^，。；应须]{2,14}[。；，]?$|^[^，]*认为[^，]*的其他[^，。；的]{2,14}[。；，]?$"
)
"""An item of a law's list: 未按照规定备案的。"""
_LEFT_OPEN = regex(r"……[。”]?$|通知如下|现印发|印发给你们|请结合实际|特此通知|公告如下")
_LATER = regex(r"[，；](?:[二三四五六七]是|其[二三四五]|第[二三四五六七])|^另一方面")
_FIRST = regex(r"一是|其一|第一|首先")
_HALF = regex(
    r"^(?:一方面|一是)(?!.*(?:另一方面|二是))|(?<!第)一要(?!.*二要)|^只有(?!.*才)|^只要(?!.*就)|，只有[^，]*，[^才]*$|既(?![定有往成得然])(?!.*[也又更还])|不仅(?!.*[而还也更])|以是否(?!.*[为来])|之所以(?!.*(?:因|在于|是))|^[^，]*不[只单]是(?!.*[而还也更])"
)
"""The first of two halves without the second."""
_WEAK_START = regex(
    r"(?:从而|仍(?!然是)|应当(?![看认])|不得|或者|位于|地处|由(?=[^，]{2,20}(?:领导|创建|创立)[^，]{0,4}，)|即(?![将使便日])|是(?![否非])|可将|可以|将(?!来|军|领|士)|被|能够|标志着|并且?|也|又|还|更(?!加注重|好统筹)|而|则|就(?!业)|都(?!市)|以便|以及|进而|因而|使|让(?![^，；。]{2,24}，(?:[还就更既都]|我们)?(?:需|要|必须|应|离不开|关键|有[助利]于))|但|却|且|及|和(?![平谐睦解])|与|的|地(?![方区球理质铁震中面表层势形级])|得|来|去|等|为(?![了着]))"
)
"""Words that go on with something said before."""
_PURPOSE = regex(
    "为(?:深入|全面|认真|进一步|切实|更好)*(?:贯彻|落实|实施|推动|推进|规范|加强|促进|保障|保护|加快|维护|实现|解决|适应|提高|提升|方便|便于"
    "|防止|防范|打击|预防|做好|完善|健全|发挥|庆祝|纪念|支持|鼓励|引导|应对|满足)"
    "(?![^，；。]*(?:提供|注入|奠定|打下|作出|做出|作了|营造|创造|带来|指明|增添|积累|开辟|赢得|描绘|凝聚))[^，；。]*，"
)
"""A clause of purpose that a sentence may begin with: 为落实规划，…; not 为发展提供动力."""
_SIDE = regex(f"(?<![更增参附追同愿注依合立执守违])(?P<country>[{_STATES}])方(?![面法式针案向略程可便能才为得知子])")
"""A country as its partner's news call it: 塞方; 更加方便 and 依法方能 name none."""
_PARTNER = regex(
    f"(?:^|[，；。])(?P<country>(?![双各对我官军警资一多西东南北地后前乙甲双买卖中校院]){HAN})方(?:对此)?(?=坚信|坚定|愿|赞赏|高度|支持|期待|感谢|始终|欢迎|希望|一贯)"
)
"""A country that is called by a character that few know for it: 安方坚信, 所方高度赞赏."""
_HE = regex("(?<![其吉维])[他她](?![们国乡山律方日杀处用人])|[，；](?:强调|指出)(?=要|，|“|：|必须|一定)")
"""A person who must have been named, or whose words need one."""
_CALLED = regex("总书记|主席|总理|同志|先生|女士|老人|会议|全会|大会|论坛|报告|文件|意见|方案|纲要|规划|决定|《")
"""What names a person or a body by its office."""
_THIS = regex(
    "(?:[把在对将按以用让使为从与和同跟除，；]|^)这(?:些|个|项|一|种|类|几[个项种]|件)(?:重[要大]|伟大|历史性)?(?P<noun>(?![代天年刻切]|系列)\\w{2})"
)
"""What this or these are must have been said, where no name stands right before it: 改革这一法宝."""
_THING = regex(
    "工作|工程|项目|活动|问题|困难|任务|热点|地区|地方|城市|企业|人员|国家|部门|政策|制度|领域|会议|产业|群体|机制|平台"
    "|产品|技术|单位|情形|行为|案件|规定"
)
"""Nouns for things of which one must have been named; 优势, 理念 may stand for all that a clause has told."""
_EACH_OTHER = regex("彼此|坚定相互支持|(?:贯穿|蕴含|蕴藏|包含)其中")
_PARTIES = regex("双方|两国|各国|各方|国家|中国|我们|人民|民族|不同|同[^，。]{2,8}[国家方]|和|与|《|“|思想|理念")
"""Who may be there for each other, or what something may run through."""
_TOLD = 8
"""Characters of the clauses before it that tell enough for 这一优势 to mean it."""


@lru_cache(maxsize=1024)
def stands_alone(text: str) -> bool:
    """Whether a reader understands the text without what stood before it: nothing points back, no mark is left open."""
    if is_fragment(text) or _points_to_nothing(text):
        return False
    if any(each.search(text) for each in (_UNRESOLVED, _SPEAKER, _UNFINISHED, _HEIGHT, _FRAGMENT, _LEFT_OPEN, _HALF)):
        return False
    if not _YEAR.search(text) and (_RELATIVE.search(text) or _MONTH_DAY.search(text)):
        return False
    if any(not _is_named_before(text, unnamed) for unnamed in _UNNAMED.finditer(text)):
        return False
    for each in (_SIDE, _PARTNER):
        side = each.search(text)
        if side and text.count(side["country"]) == text.count(f"{side['country']}方"):
            return False
    first = re.split(r"[，；：]", text, maxsplit=1)[0]
    pointing = _POINTING.search(first)
    if pointing and not (pointing.group().startswith("其") and pointing.start() > 3):
        return False
    return (
        (not _WEAK_START.match(text) or _PURPOSE.match(text) is not None)
        and is_balanced(text)
        and not _is_later_part(text)
    )


def _is_later_part(text: str) -> bool:
    """Whether it counts on (…；二是…) from a first part that it does not name."""
    later = _LATER.search(text)
    return later is not None and not _FIRST.search(text, 0, later.start())


def _is_named_before(text: str, unnamed: re.Match[str]) -> bool:
    """Whether what a bare noun means stands before it: 四中全会……，全会……, or two countries before 双方."""
    noun = unnamed.group().lstrip("，；：。")
    return noun in text[: unnamed.start()] or _PAIR.search(text, 0, unnamed.end()) is not None


def _points_to_nothing(text: str) -> bool:
    """Whether 他 stands in a later clause and nobody before it, 这项工作 and no such work, or 彼此 and nobody else."""
    he = _HE.search(text)
    if he and he.start() > 0 and not _names_somebody(text[: he.start()]):
        return True
    each = _EACH_OTHER.search(text)
    if each and not _PARTIES.search(text, 0, each.start()):
        return True
    return any(not _is_told(text[: found.start("noun")], found["noun"]) for found in _THIS.finditer(text))


def _names_somebody(text: str) -> bool:
    """Whether it names a person, by name or office, or a body that speaks."""
    if _CALLED.search(text) or office_pattern().search(text):
        return True
    return any(word.tag[:2] == "nr" for word in tag_words(text))


def _is_told(before: str, noun: str) -> bool:
    """Whether what comes before names such a thing, or tells what such a word sums up."""
    clauses = re.sub(r"[^，；。]*$", "", before)
    return noun in before or (not _THING.match(noun) and len(clauses) > _TOLD)


def lacks_its_beginning(text: str, at: int) -> bool:
    """Whether the stretch that begins there goes on with something said before."""
    return _WEAK_START.match(text, at) is not None or begins_midway(text, at)


def lacks_its_end(text: str) -> bool:
    """Whether the last clause of the text only prepares what was to follow."""
    return _UNFINISHED.search(text) is not None


def points_elsewhere(answer: str) -> bool:
    """Whether what is told of something speaks of what stands before or behind it: 其修建时间, 下列情形."""
    return _OF_WHAT_STANDS_AROUND.search(answer) is not None
