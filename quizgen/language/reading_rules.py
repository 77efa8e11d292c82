"""Readings that grammar decides: a character that is a word by itself, by the words around it; surnames.

Each rule takes the words of a sentence and the index of the word and gives a marked syllable, or None where it does
not decide.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from quizgen.model import Word

Rule = Callable[[Sequence[Word], int], str | None]

# Function words and others that are read one way wherever no longer word says otherwise.
FIXED = frozenset("的了着与和都更将会给被把也又就可能要上中下大小多之所于向么们呢吗吧子头一不在是有人应好")

SURNAMES = dict(
    pair.split(":")
    for pair in """
    任:rén 单:shàn 解:xiè 仇:qiú 区:ōu 查:zhā 曾:zēng 盖:gě 华:huà 朴:piáo 翟:zhái 宁:nìng 燕:yān 曲:qū 葛:gě 肖:xiāo 缪:miào
    员:yùn 乐:yuè 冼:xiǎn 覃:qín 都:dū 召:shào 秘:bì 洗:xiǎn 贾:jiǎ 种:chóng 隗:wěi 谌:chén 应:yīng 车:chē 柏:bǎi 卜:bǔ
    费:fèi 纪:jǐ 薄:bó 晁:cháo 褚:chǔ 佟:tóng 於:yū 繁:pó 逄:páng 尉:yù 澹:tán 祭:zhài 郗:xī 仉:zhǎng
    """.split()
)
_COMMON_SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦"
    "付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
)
_ORDINARY = frozenset(
    "任解单查种应车区都乐员召盖曲洗秘"
)  # common words too: a two-character name is too little to tell
_TRANSCRIBED = frozenset(
    "尔斯德特克里茨理顿姆逊曼森塔拉巴勒奇普维纳罗利卡迪默夫波果娜丝莉蒂莱亚耶诺内吉伊洛赫贝玛萨帕索桑皮"
)
_CLAUSE_END = frozenset("，。；：！？、（）()\n,;:!?…— \u3000")
_COUNTERS = dict(
    zip("只重卷担种处间场行分量头", "zhī chóng juàn dàn zhǒng chù jiān chǎng háng fēn liàng tóu".split(), strict=True)
)
_NUMERALS = frozenset("一二三四五六七八九十百千万亿两几多双数半")


def rule_for(char: str) -> Rule | None:
    """The rule for `char` as a word by itself."""
    return _RULES.get(char)


def surname(words: Sequence[Word], at: int) -> str | None:
    """The reading of the first character of the word `at` as a surname."""
    word = words[at]
    reading = SURNAMES.get(word.text[0])
    if reading is None:
        return None
    if len(word.text) > 1:
        named = word.tag == "nr" and len(word.text) < 4 and _TRANSCRIBED.isdisjoint(word.text[1:])
        return reading if named and (len(word.text) == 3 or word.text[0] not in _ORDINARY) else None
    following = _next(words, at)
    if following is None or following.tag != "nr" or len(following.text) > 2:
        return None
    return reading if following.text[0] not in _COMMON_SURNAMES else None


def in_word(words: Sequence[Word], at: int, offset: int) -> str | None:
    """The reading of a character of a word that no dictionary has: a measure word after a number (三只), a verb and 得."""
    text = words[at].text
    if offset != len(text) - 1:
        return None
    if text[offset] == "得":
        return "de" if words[at].tag[:1] == "v" and not _ends_clause(_next(words, at)) else None
    return _COUNTERS.get(text[offset]) if _NUMERALS.issuperset(text[:offset]) else None


def _last(words: Sequence[Word], at: int) -> Word | None:
    return words[at - 1] if at else None


def _next(words: Sequence[Word], at: int) -> Word | None:
    return words[at + 1] if at + 1 < len(words) else None


def _text(word: Word | None) -> str:
    return word.text if word else ""


def _tag(word: Word | None) -> str:
    return word.tag if word else ""


def _ends_clause(word: Word | None) -> bool:
    return word is None or word.text[0] in _CLAUSE_END


# --- 为 ------------------------------------------------------------------------------------------------

_FOR_VERBS = frozenset(
    """提供 作出 做出 作 做 贡献 服务 奠定 打下 创造 注入 树立 带来 开辟 指明 谋 谋求 谋取 谋福祉 谋利 谋幸福 解决 分忧 造福 设立 准备 营造 增添 保驾护航 添 实现
    赢得 拓展 拓宽 铺平 铺就 搭建 搭 打造 指引 减负 松绑 赋能 助力 办 办事 买单 付出 献 献礼 献计 献策 着想 计 留下 留 留足 立 立传 把脉 护航 引路 输送 培养 培育 积蓄
    积累 积聚 集聚 筑 筑牢 构筑 构建 打 打开 打通 开展 开设 开通 创立 扫清 扫除 排 排忧解难 解忧 解难 撑腰 鼓 鼓劲 加油 祝福 喝彩 骄傲 自豪 高兴 担忧 忧 牺牲 献身 奋斗 而奋斗
    奋斗 努力 工作 发声 代言 正名 辩护 辩解 发愁 操心 担心 起 发挥 起到 争光 争 争取 增 增光 增色 增强 添彩 添砖加瓦 举行 举办 颁奖 颁发 授予 授旗 送 送去 送上 写 撰写 题词 作序 命名 起名 配 配备 配套
    修 修建 建 建设 建立 建造 建成 申请 办理 出具 制定 制作 补充 补 补贴 投 投保 承保 点赞 支付 缴纳 缴 垫付 承担 负责 预留 腾 腾出 让 让路 进行 治病 看病 检查 诊断 治疗 揭幕 揭牌 剪彩 开局 开好局 起好步 收官 加快
    推动 促进 确保 保证 保障 牵线搭桥 导航 续写 描绘 擘画 谱写 书写 打气 打基础 强基 固本 培 赋 赋予 提 提振 传递 释放 创 开 开创 开启 开拓 确立 确定 设计 设置 安排 谋划 量身 量身定制 量身打造 定制 所用 所系 所谋 争气 出力 出谋划策 尽 尽力 充电 供电 供水
    献血 捐款 捐赠 募捐 喊话 埋单 站台 背书 撑 发放 发 寻找 找 找到 带 引 抬 扛 报仇 复仇 战 战斗 而战 呐喊 欢呼 感到 歌 歌唱 高歌 立法 赋权 授权 纳税 出台 实施 落实 完善 优化 改善 提升 提高 增加 降低 减轻 节约 节省 支持 支撑 维护 保护 设定 安装 发布 指定 夯基垒台 铺路搭桥 积势蓄力 投入 投资 节约 送来 唱 编 拟定 撰 挑选 引进 招聘 招 组织 扩大 留出 提出 拿出 办好 做好 作好 演出 表演 演唱 打造出""".split()
)
_AS_NOUNS = frozenset(
    """中心 主体 核心 重点 主 本 目标 基础 导向 引领 抓手 契机 支撑 载体 统领 指导 根本 牵引 纽带 平台 依托 动力 主线 龙头 突破口 先导 荣 耻 己任 例 首 辅 准 据 鉴 镜 师 伴 友 邻 敌 准绳 准则 遵循
    前提 依据 标准 原则 目的 宗旨 主题 方向 单位 对象 内容 主要 代表 标志 特征 界 限 期 由 借口 名 生 荣 傲 先 重 要 尊 大 上 贵 底线 起点 蓝本 背景 特色 切入点 着力点 出发点 落脚点 关键 保障 根基 灵魂 主导 骨干 补充 尺度 手段 途径 方式 形式 主攻方向 鉴戒""".split()
)
_BECOME = frozenset(
    "作成认视称变化改转升降译分列选评誉赞聘任命推沦贬谓名定划设立建读写念叫号尊奉拜封拟订折合计算判确当是即系乃均皆仍最极尤颇甚实其若如之以多约"
)
_TAKEN_AS = frozenset("以 把 将 视 被 化 变 由 尊 奉 选举 任命 推选 聘 聘任 认 改 转".split())
_STATED = frozenset(
    "目标 目的 任务 主题 内容 方式 重点 口号 原因 理由 要求 标准 结果 方针 原则 性质 职责 方法 形式 措施".split()
)
_COMPARED = frozenset("全球 全国 世界 历史 近 今年 去年 同期 第 史上 年内 以下 下列 其".split())
_FOR_STEMS = tuple(
    "谋 造福 夯 铺路 保驾 添砖 蓄势 积势 凝心 伸张 提供 作出 做出 作贡献 做贡献 奠定 打下 打好 创造 注入 树立 带来 指明 营造 增添 赢得 准备 筑牢 分忧 解忧 办实事 付出".split()
)
_LIGHT = frozenset(
    """要 能 能够 会 可 可以 应 应该 应当 须 必须 需 需要 愿 愿意 肯 敢 想 继续 开始 坚持 努力 积极 主动 切实 不断 始终 共同 一起 全力 进一步 尽快 及时 专门 特意 都 也 还 就 将 正 正在 已 已经 又 再 更好 更 更加 一直 一心 全心全意 真正 致力 致力于
    着眼 立足 旨在 是 就是 不是 并 并且 而 和 与 以及 或 或者 同时 从而 以便 用于 用来 有利于 有助于 来 去 得以 才能 才 只有 只 没有 不 不能 决心 决定 倾力 尽力 竭力 奋力 携手 联合 合力 持续 进而 誓 甘愿 乐于 善于 敢于 勇于 便于 确实 有效 充分 各自 先后 专 全 无私 毅然 忙着 用 让 使 请 组织 有 只是""".split()
)


def _wei(words: Sequence[Word], at: int) -> str | None:
    """为 wéi (be, become, as; 为…所) or wèi (for): by the clause around it."""
    start = at
    while start and not _ends_clause(words[start - 1]):
        start -= 1
    end = at + 1
    while end < len(words) and (not _ends_clause(words[end]) or words[end].text == "、"):
        end += 1
    before, after = words[start:at], words[at + 1 : end]
    last = _last(words, at)
    if not after:
        return "wéi"
    following = after[0]
    if following.text == "着":
        return "wèi"
    used_as = any(word.text in _TAKEN_AS for word in before)
    if following.text in _AS_NOUNS and (used_as or len(after) == 1):
        return "wéi"
    served = _is_served(after)
    if _has_passive(after):
        return "wèi" if served else "wéi"
    becomes = last is not None and last.tag[:1] == "v" and last.tag != "vn" and last.text not in _LIGHT
    if becomes and last and (last.text[-1] in _BECOME or used_as):
        return "wéi"
    if served:
        return "wèi"
    if becomes or last and last.text[-1] in _BECOME and last.text not in _LIGHT:
        return "wéi"
    if following.tag == "v" and last is not None and last.tag in ("n", "ns", "nt", "nr") and last.text not in _STATED:
        return "wèi"
    if _ends_clause(last):
        return "wéi" if following.tag[:1] == "m" or following.text in _COMPARED else "wèi"
    light = last is not None and (last.text in _LIGHT or last.text in "“‘《")
    if light and not used_as and (following.tag[:1] == "v" or _has_main_verb(after)):
        return "wèi"
    return "wèi" if any(word.text == "而" for word in after[1:]) else "wéi"


def _is_served(after: Sequence[Word]) -> bool:
    """Whether something is done for what 为 takes: 为…提供, 为…奠定; 为…建了."""
    for at, word in enumerate(after):
        if at and (word.text in _FOR_VERBS or word.text.startswith(_FOR_STEMS)):
            return True
        if at and word.tag[:1] == "v" and at + 1 < len(after) and after[at + 1].text == "了":
            return True
        if word.text == "目的" and at + 1 < len(after) and after[at + 1].tag[:1] in "v(（":
            return True
    return False


def _has_passive(after: Sequence[Word]) -> bool:
    """…所 + verb: 为人民所拥护."""
    return any(
        word.text == "所" and after[at + 1].tag[:1] == "v" and after[at + 1].text not in _FOR_VERBS
        for at, word in enumerate(after[:8])
        if at and at + 1 < len(after)
    )


def _has_main_verb(after: Sequence[Word]) -> bool:
    """Whether a verb stands past the object that 为 takes, and is no attribute: no 的 follows."""
    last_de = max((at for at, word in enumerate(after) if word.text == "的"), default=0)
    return any(word.tag[:1] == "v" and word.tag != "vn" for word in after[max(1, last_de + 1) :])


# --- the others ----------------------------------------------------------------------------------------


def _di(words: Sequence[Word], at: int) -> str | None:
    """地 de after an adverbial, dì the ground."""
    return "de" if words[at].tag == "uv" else "dì"


def _de(words: Sequence[Word], at: int) -> str | None:
    """得 de between a verb and its complement, dé otherwise (get; foreign names)."""
    last, following = _last(words, at), _next(words, at)
    if following is None or _ends_clause(following) or _text(following)[0] in "州克梅斯尔":
        return "dé"
    if (
        _text(last) in ("不", "只", "方", "始", "可", "应", "各", "所", "皆", "才", "均", "也", "再", "、", "，")
        or last is None
    ):
        return "dé"
    return "de" if _tag(last)[:1] in "va" or _text(last) == "用" or _tag(last) in ("ad", "an", "i", "l") else None


_INVITED = re.compile(r"[^，。；]{1,25}?(邀请|之邀|之请|之约|的请求|的要求|号召)")


def _ying(words: Sequence[Word], at: int) -> str | None:
    """应 yīng (should), yìng in 应…邀请."""
    if _ends_clause(_last(words, at)) or _tag(_last(words, at)) == "nr":
        after = "".join(word.text for word in words[at + 1 : at + 12])
        following = _next(words, at)
        if following and following.tag[:1] in "nrj" and _INVITED.match(after):
            return "yìng"
    return "yīng"


_PUNISH = frozenset("以 罚款 罚金 拘役 警告 徒刑 拘留 有期徒刑 无期徒刑 死刑 管制 没收 违法所得 货值".split())


def _chu(words: Sequence[Word], at: int) -> str | None:
    """处 chǔ (punish, be in), chù (a place)."""
    last, following = _last(words, at), _next(words, at)
    if _text(last) in ("并", "可以", "可", "或者", "或", "单", "判", "应", "各", "，") or _ends_clause(last):
        if (
            _tag(following)[:1] == "m"
            or _text(following) in _PUNISH
            or (_text(following)[:1] or "x") in "该违货相五三二一十"
        ):
            return "chǔ"
        if _ends_clause(last) and _tag(following)[:1] in "nbr":
            return "chǔ"
    return "chù"


def _chong(words: Sequence[Word], at: int) -> str | None:
    """重 chóng after a number (三重), zhòng otherwise."""
    return "chóng" if _text(_last(words, at))[-1:] in _NUMERALS and _tag(_last(words, at))[:1] == "m" else "zhòng"


_GROWS = frozenset("了 出 成 大 高 得 满 在 势 着 起来 到 起 肉 毛 草 苗 芽 叶 根 虫 出来 成为".split())
_LENGTHY = frozenset("很 较 更 太 最 相当 不 全 约 多 时间 越 比较 过 够 特别 非常 十分 时 路 周期 链条".split())


def _chang(words: Sequence[Word], at: int) -> str | None:
    """长 zhǎng (grow; head), cháng (long)."""
    last, following = _last(words, at), _next(words, at)
    if _text(last) in _LENGTHY:
        return "cháng"
    if _text(following) in _GROWS or _text(following)[:1] in _GROWS:
        return "zhǎng"
    return "zhǎng" if _tag(following) == "nr" and _tag(last)[:1] == "n" else "cháng"


_LED = re.compile(r"[^，。；]{0,12}(团|队|部|军|兵|众|师|舰|员|人)")


def _lv(words: Sequence[Word], at: int) -> str | None:
    """率 shuài (lead), lǜ (rate)."""
    last, following = _last(words, at), _next(words, at)
    if _tag(last) == "nr" or last is None or _ends_clause(last) or _text(last) in ("亲自", "将", "曾", "并"):
        return "shuài" if following and _LED.match("".join(word.text for word in words[at + 1 : at + 8])) else "lǜ"
    return "lǜ"


_REPAY = frozenset("款 本 债 钱 贷 贷款 给 林 田 草 湿 书 清 乡 价 愿 原 俗 本付息 本息 借款 欠款 上 债务".split())


def _huan(words: Sequence[Word], at: int) -> str | None:
    """还 huán (give back), hái (still)."""
    return "huán" if _text(_next(words, at)) in _REPAY else "hái"


_TIBETAN = frozenset("区族语文历医药传胞南东北西民戏袍香")


def _cang(words: Sequence[Word], at: int) -> str | None:
    """藏 zàng (Tibet), cáng (hide)."""
    if _text(_last(words, at))[-1:] in tuple("进入援青川滇赴驻出离治稳兴涉蒙汉回彝羌边在建") or _text(_next(words, at))[
        :1
    ] in tuple(_TIBETAN):
        return "zàng"
    return "cáng"


def _zhi(words: Sequence[Word], at: int) -> str | None:
    """只 zhī after a number, zhǐ (only)."""
    last = _last(words, at)
    counted = _tag(last)[:1] == "m" or _text(last) in ("这", "那", "每", "各", "几", "一", "两", "整")
    return "zhī" if counted and not _ends_clause(last) and words[at].tag != "d" else "zhǐ"


_SOWN = tuple("粮菜地田树草棉稻麦上下了的植出花果玉水油豆茶药瓜什")


def _zhong(words: Sequence[Word], at: int) -> str | None:
    """种 zhǒng (kind), zhòng (plant)."""
    last, following = _last(words, at), _next(words, at)
    if _tag(last)[:1] in "mr" and last or _text(last)[-1:] in tuple(_NUMERALS | set("这那各某此每何第整")):
        return "zhǒng"
    return "zhòng" if words[at].tag[:1] == "v" or _text(following)[:1] in _SOWN else None


def _juan(words: Sequence[Word], at: int) -> str | None:
    """卷 juàn (volume, paper) after a number or a noun, juǎn (roll)."""
    last = _last(words, at)
    return (
        "juàn"
        if _tag(last)[:1] in "mn" and last or _text(last) in ("第", "上", "下", "长", "开", "闭", "该", "本", "《")
        else "juǎn"
    )


def _tiao(words: Sequence[Word], at: int) -> str | None:
    """调 diào (transfer, tune), tiáo (adjust)."""
    following, last = _text(_next(words, at))[:1], _text(_last(words, at))
    if following and following in "往入出到任离回来走研兵用取阅集拨运" or last in ("抽", "借", "选", "函", "外", "上"):
        return "diào"
    return "tiáo"


def _qie(words: Sequence[Word], at: int) -> str | None:
    """切 qiè before 不可, 勿, 忌, 莫; qiē (cut)."""
    return "qiè" if _text(_next(words, at))[:1] in tuple("不勿忌莫要") else "qiē"


def _cha(words: Sequence[Word], at: int) -> str | None:
    """差 chà (poor, lacking), chā (difference)."""
    last = _last(words, at)
    if words[at].tag[:1] in "av" or _text(last) in ("很", "较", "更", "太", "最", "不", "越"):
        return "chà"
    return None


def _xi(words: Sequence[Word], at: int) -> str | None:
    """系 jì (fasten), xì (relate; be; department)."""
    return (
        "jì"
        if _text(_next(words, at)) in ("好", "上", "紧", "牢", "安全带", "着", "扣", "鞋带", "领带", "红领巾", "在一起")
        else "xì"
    )


def _jiao(words: Sequence[Word], at: int) -> str | None:
    """教 jiāo (teach somebody), jiào (teaching)."""
    return "jiāo" if _tag(_next(words, at))[:1] in ("r", "n", "u", "m") else "jiào"


def _san(words: Sequence[Word], at: int) -> str | None:
    """散 sàn (break up), sǎn (loose)."""
    return "sàn" if _text(_next(words, at))[:1] in tuple("了去开会场") and _next(words, at) else "sǎn"


def _meng(words: Sequence[Word], at: int) -> str | None:
    """蒙 měng (Mongolia) among the short names of places, méng otherwise."""
    return (
        "měng" if _text(_last(words, at))[-1:] in tuple("陕晋冀辽吉黑京津中俄内外宁") and _last(words, at) else "méng"
    )


def _fixed(reading: str) -> Rule:
    return lambda words, at: reading


_RULES: dict[str, Rule] = {
    "为": _wei,
    "地": _di,
    "得": _de,
    "应": _ying,
    "处": _chu,
    "重": _chong,
    "长": _chang,
    "率": _lv,
    "还": _huan,
    "藏": _cang,
    "只": _zhi,
    "种": _zhong,
    "卷": _juan,
    "调": _tiao,
    "切": _qie,
    "差": _cha,
    "系": _xi,
    "教": _jiao,
    "散": _san,
    "蒙": _meng,
    **{
        pair[0]: _fixed(pair[1:])
        for pair in """当dāng 分fēn 数shù 好hǎo 少shǎo 间jiān 相xiāng 量liàng 难nán 没méi 称chēng 曲qǔ 剥bāo 似sì 正zhèng 见jiàn 曾céng 参cān 干gàn 兴xīng 几jǐ 降jiàng
        乐lè 强qiáng 作zuò 转zhuǎn 行xíng 假jiǎ 担dān 供gōng 空kōng 任rèn 单dān 查chá 区qū 解jiě 盖gài""".split()
    },
}

RULED = frozenset(_RULES)
