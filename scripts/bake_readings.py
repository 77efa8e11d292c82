"""Bake the pinyin dictionaries into quizgen/data/characters.txt and words.txt.

Sources (all MIT): pypinyin's phrases and characters, pypinyin-dict's large_pinyin and kmandarin_8105, jieba's word
list; and quizgen/data/readings.toml, which goes over them all. Run it after a change of that file:

    python scripts/bake_readings.py

Words with no character of several readings are left out unless a syllable of theirs is neutral: the characters say
how to read them. A word whose characters all take their first reading is listed without syllables.
"""

from __future__ import annotations

import tomllib
import unicodedata
from collections import Counter, defaultdict
from importlib import import_module
from importlib.resources import files
from math import log
from pathlib import Path

DATA = Path(__file__).parent.parent / "quizgen" / "data"

# First reading of a character where the sources put another first (or a literary one).
FIRST = {
    pair[0]: pair[1:]
    for pair in """
    为wéi 得dé 地dì 着zhe 了le 的de 还hái 都dōu 将jiāng 率lǜ 重zhòng 长cháng 调tiáo 行xíng 给gěi 差chā 处chù 应yīng 当dāng
    分fēn 数shù 种zhǒng 转zhuǎn 量liàng 难nán 朝cháo 系xì 传chuán 相xiāng 兴xīng 曲qū 中zhōng 供gōng 担dān 假jiǎ 藏cáng
    称chēng 冠guān 几jǐ 间jiān 降jiàng 角jiǎo 解jiě 卷juǎn 空kōng 乐lè 累lèi 没méi 宁níng 强qiáng 切qiè 么me 呢ne 吗ma 啊a 吧ba 们men
    子zǐ 头tóu 只zhǐ 干gàn 和hé 与yǔ 更gèng 见jiàn 会huì 区qū 省shěng 便biàn 单dān 参cān 台tái 尽jìn 期qī 识shí 血xuè 谁shéi 露lù 薄báo
    塞sài 似sì 弹dàn 否fǒu 占zhàn 正zhèng 结jié 奇qí 盛shèng 说shuō 载zài 扎zhā 折zhé 作zuò 恶è 发fā 夹jiā 据jù 看kàn 模mó 片piàn 石shí
    术shù 万wàn 校xiào 要yào 艾ài 柏bǎi 辟pì 打dǎ 斗dòu 番fān 红hóng 华huá 奔bēn 背bèi 鲜xiān 吐tǔ 圈quān 撒sā 少shǎo 舍shè
    落luò 抹mǒ 磨mó 泊bó 铺pū 迫pò 曝pù 翘qiào 任rèn 丧sàng 色sè 上shàng 食shí 熟shú 遂suì 体tǐ 挑tiāo 帖tiě 通tōng 同tóng 吓xià
    吁yù 应yīng 佣yōng 予yǔ 钻zuān 轧yà 殷yīn 饮yǐn 炸zhà 占zhàn 涨zhǎng 症zhèng 挣zhèng 只zhǐ 钉dīng 肚dù 度dù 缝fèng 岗gǎng
    哈hā 喝hē 哄hǒng 晃huàng 混hùn 济jì 贾jiǎ 嚼jiáo 觉jué 禁jìn 劲jìn 倔jué 壳ké 勒lè 笼lóng 绿lǜ 论lùn 蒙méng 宿sù 缩suō 伺sì 拓tuò
    侗dòng 散sǎn 仆pú 仔zǎi 俟sì 傀kuǐ 偻lǚ 剌là 刹chà 咥dié 吒zhà 哇wā 哩lǐ 囤tún 坻dǐ 埏yán 孱chán 崴wēi 巂xī 徼jiào 拚pīn 抡lūn 掖yè
    掺chān 撩liáo 拧nǐng 晟shèng 杓sháo 杠gàng 杻niǔ 椎zhuī 沓tà 炔quē 煞shà 琢zhuó 瑱tiàn 町tǐng 窨yìn 粘nián 纥hé 缪miào 耙pá 肖xiāo 脯fǔ 艮gèn 芾fú 茄qié
    葛gě 莳shì 蛤gé 蠡lǐ 覃qín 谩màn 貉hé 迤yǐ 逮dài 铣xiǎn 铫yáo 铤tǐng 锔jú 镐hào 镡tán 阆làng 阏yān 阙què 隗wěi 隽jùn 靓liàng 颉xié 鬲lì 鹄hú 龈yín 圜yuán
    什shí 卜bǔ 拽zhuài 幢zhuàng 茜xī 翟zhái 匙chí 耶yē 应yīng 尾wěi 纤xiān 削xiāo 巷xiàng 旋xuán 咽yān 燕yàn 叶yè 佛fó 夫fū 服fú 给gěi 龟guī 号hào 荷hé 横héng 划huà 哗huá 晕yūn 择zé 臭chòu
    """.split()
}

from quizgen.language.pinyin import OPEN, compose
from quizgen.language.polyphones import polyphones
from quizgen.language.reading_rules import FIXED

TOML = tomllib.loads((DATA / "readings.toml").read_text("utf-8"))
NEUTRAL = TOML["neutral"]["words"].split()
ALONE = set(TOML["neutral"]["alone"].split())
EMBED = [word for word in NEUTRAL if word not in ALONE]
CHILD = "女婴幼孤健男胎少小宠患弃生产妻育混血侄孙娃乳托佳吾娇骄骁歌宁路尔塞布特拉维察"  # 儿 after these is a child, or a name
LIGHT = str.maketrans("", "", "\u0300\u0301\u0304\u030c")


def toneless(syllable: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", syllable).translate(LIGHT))


def characters() -> dict[str, list[str]]:
    """Every reading of a character, the usual one first."""
    from pypinyin.constants import PINYIN_DICT
    from pypinyin_dict.pinyin_data import kmandarin_8105

    readings = {chr(code): value.split(",") for code, value in PINYIN_DICT.items()}
    for code, value in kmandarin_8105.pinyin_dict.items():
        first = value.split(",")
        readings[chr(code)] = first + [each for each in readings.get(chr(code), ()) if each not in first]
    for char, first in FIRST.items():
        readings[char] = [first, *(each for each in readings[char] if each != first)]
    return readings


def phrases() -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    from pypinyin.phrases_dict import phrases_dict

    large: dict[str, list[list[str]]] = {}
    for part in range(11):
        large |= import_module(f"pypinyin_dict.phrase_pinyin_data.large_pinyin_{part}").phrases_dict
    return tuple({word: [each[0] for each in value] for word, value in each.items()} for each in (phrases_dict, large))


def mend(word: str, syllables: list[str], readings: dict[str, list[str]], tag: str, large: bool) -> list[str]:
    """One policy over the sources' different habits: no sandhi, few neutral tones, 儿化 as r."""
    out = list(syllables)
    for at, char in enumerate(word):
        light = toneless(out[at]) == out[at]
        if char == "一":
            out[at] = "yī"
        elif char == "不" and toneless(out[at]) == "bu":
            out[at] = "bù"
        elif char == "塞" and tag[:2] in ("nr", "ns", "nz", "nt") and out[at] == "sāi":
            out[at] = "sài"
        elif char == "儿" and (light or len(word) > 1 and at == len(word) - 1 and word[at - 1] not in CHILD):
            out[at] = "r"
        elif char == "地" and at == len(word) - 1 and out[at] == "de" and tag != "d" and large:
            out[at] = "dì"
        elif (
            char == "得"
            and 0 < at < len(word) - 1
            and word[at + 1] in "过住起来到出上了见及下开动清懂通"
            and word[at - 1] not in "获取夺赢所求不难"
        ):
            out[at] = "de"
        elif light and char not in "的了着过得地么们呢吗吧啊子头嘛呀哇啦咯喽":
            full = [each for each in readings.get(char, ()) if toneless(each) == out[at] and toneless(each) != each]
            out[at] = full[0] if full else out[at]
        elif light and char == "头" and word not in NEUTRAL and not any(each in word for each in EMBED):
            out[at] = "tóu"
    for each in EMBED:
        if len(word) > len(each) and word[:2] != word[0] * 2 and (found := word.find(each)) >= 0:
            last = found + len(each) - 1
            out[last] = toneless(out[last])
    if word in NEUTRAL:
        out[-1] = toneless(out[-1])
    return out


def split(word: str, frequency: dict[str, int]) -> list[str]:
    """The likeliest parts of a compound, by the frequencies of the parts."""
    best: list[tuple[float, list[str]]] = [(0.0, [])]
    for end in range(1, len(word) + 1):
        best.append(
            max(
                (
                    best[start][0] + log(max(frequency.get(word[start:end], 0), 1) / 6e7),
                    [*best[start][1], word[start:end]],
                )
                for start in range(end)
                if word[start:end] != word and (end - start == 1 or word[start:end] in frequency)
            )
        )
    return best[-1][1]


def main() -> None:
    readings = characters()
    known, large = phrases()
    listed = files("jieba").joinpath("dict.txt").read_text("utf-8").splitlines()
    tags = {line.split()[0]: line.split()[2] for line in listed}
    words: dict[str, list[str]] = {}
    for word in sorted({*known, *(word for word in large if word in tags), *NEUTRAL}):
        if len(word) > 1 and all(char in readings for char in word):
            source = known.get(word) or large.get(word) or [readings[char][0] for char in word]
            words[word] = mend(word, source, readings, tags.get(word, ""), word not in known)
    words |= {word: syllables.split() for word, syllables in TOML["words"].items()}
    readings_of: dict[str, Counter[str]] = defaultdict(Counter)
    for word, syllables in words.items():
        for char, syllable in zip(word, syllables, strict=True):
            readings_of[char][syllable] += toneless(syllable) != syllable
    several = {char for char, each in readings_of.items() if len(each) > 1}
    doubtful = {
        char
        for char in several
        if sum(sorted(readings_of[char].values())[:-1]) > max(2, 0.01 * readings_of[char].total())
    }
    first = {char: each[0] for char, each in readings.items()}
    left_open = polyphones()
    needed: dict[str, list[str]] = {}
    for word in sorted(words, key=len):
        if not left_open.isdisjoint(word) or compose(word, needed.get, first, left_open) != tuple(words[word]):
            needed[word] = words[word]
    words = needed
    doubtful -= FIXED
    frequency = {line.split()[0]: int(line.split()[1]) for line in listed}
    for word in sorted(frequency, key=lambda word: (len(word), word)):
        if (
            frequency[word] < 3
            or len(word) < 2
            or word in words
            or several.isdisjoint(word)
            or any(c not in first for c in word)
        ):
            continue
        syllables: list[str | None] = []
        for part in split(word, frequency):
            syllables += words.get(part) or compose(part, words.get, first, doubtful)
        if tuple(syllables) != compose(word, words.get, first, doubtful):
            words[word] = [each or OPEN for each in syllables]
    by_syllable: dict[str, list[str]] = defaultdict(list)
    for char, each in sorted(readings.items()):
        by_syllable[each[0]].append(char)
    write("characters.txt", [f"{syllable}\t{''.join(chars)}" for syllable, chars in sorted(by_syllable.items())])
    print(len(doubtful), "".join(sorted(doubtful)))
    lines = []
    for word, syllables in sorted(words.items()):
        usual = syllables == [readings[char][0] for char in word]
        lines.append(word if usual else f"{word}\t{' '.join(syllables)}")
    write("words.txt", lines)


def write(name: str, lines: list[str]) -> None:
    (DATA / name).write_text("\n".join(lines) + "\n", "utf-8")
    print(name, len(lines))


if __name__ == "__main__":
    main()
