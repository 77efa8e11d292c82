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

from quizgen.language.pinyin import OPEN, compose
from quizgen.language.polyphones import polyphones
from quizgen.language.reading_rules.word_characters import FIXED

DATA = Path(__file__).parent.parent / "quizgen" / "data"


TOML = tomllib.loads((DATA / "readings.toml").read_text("utf-8"))
GIVEN = TOML["words"] | TOML["persons"]
FIRST = dict(pair.split(":") for pair in TOML["first"]["characters"].split())
NEUTRAL = TOML["neutral"]["words"].split()
ALONE = set(TOML["neutral"]["alone"].split())
EMBED = [word for word in NEUTRAL if word not in ALONE]
# 儿 after these is a child, or part of a name.
CHILD = "女婴幼孤健男胎少小宠患弃生产妻育混血侄孙娃乳托佳吾娇骄骁歌宁路尔塞布特拉维察"
LIGHT = str.maketrans("", "", "\u0300\u0301\u0304\u030c")


def toneless(syllable: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", syllable).translate(LIGHT))


# A stroke of its own (丨 gǔn) that stands in texts only between the parts of a heading.
DIVIDERS = "丨"

# Readings that no character list has, though these words do.
IRREGULAR = {"乐亭", "乐亭县", "马马虎虎", "文绉绉", "懒洋洋"}


def characters() -> dict[str, list[str]]:
    """Every reading of a character, the usual one first."""
    from pypinyin.constants import PINYIN_DICT
    from pypinyin_dict.pinyin_data import kmandarin_8105

    readings = {chr(code): value.split(",") for code, value in PINYIN_DICT.items() if chr(code) not in DIVIDERS}
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


def mend(
    word: str, syllables: list[str], readings: dict[str, list[str]], tag: str, large: bool, frequency: dict[str, int]
) -> list[str]:
    """One policy over the sources' different habits: no sandhi, few neutral tones, 儿化 as r."""
    out = list(syllables)
    for at, char in enumerate(word):
        light = toneless(out[at]) == out[at]
        if not light and char in readings and out[at] not in readings[char] and word not in IRREGULAR:
            out[at] = readings[char][0]
        if char == "一":
            out[at] = "yī"
        elif char == "谁":
            out[at] = "shéi"
        elif char == "不" and toneless(out[at]) == "bu":
            out[at] = "bù"
        elif char == "塞" and tag[:2] in ("nr", "ns", "nz", "nt") and out[at] == "sāi":
            out[at] = "sài"
        elif char == "儿" and (light or (len(word) > 1 and at == len(word) - 1 and word[at - 1] not in CHILD)):
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
            if len(word) > 3 and not any(each in part for part in split(word, frequency)):
                continue
            last = found + len(each) - 1
            out[last] = toneless(out[last])
    if word in NEUTRAL:
        out[-1] = toneless(out[-1])
    return out


def set_within(words: dict[str, list[str]], first: dict[str, str]) -> list[str]:
    """Give one character of each word under [within] its reading, the others what `words` have; the words."""
    changed = []
    left_open = polyphones()
    for key, listed in TOML["within"].items():
        char, syllable = key.split(" ")
        for word in listed.split():
            known = words.get(word) or [each or OPEN for each in compose(word, words.get, first, left_open)]
            words[word] = [syllable if each == char else other for each, other in zip(word, known, strict=True)]
            changed.append(word)
    return changed


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
    frequency = {line.split()[0]: int(line.split()[1]) for line in listed}
    words: dict[str, list[str]] = {}
    for word in sorted({*known, *(word for word in large if word in tags), *NEUTRAL}):
        if len(word) > 1 and all(char in readings for char in word):
            source = known.get(word) or large.get(word) or [readings[char][0] for char in word]
            words[word] = mend(word, source, readings, tags.get(word, ""), word not in known, frequency)
    words |= {word: syllables.split() for word, syllables in GIVEN.items()}
    first = {char: each[0] for char, each in readings.items()}
    by_hand = {*GIVEN, *set_within(words, first)}
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
    given = set(words)
    left_open = polyphones()
    needed: dict[str, list[str]] = {}
    for word in sorted(words, key=len):
        if (
            word in by_hand
            or not left_open.isdisjoint(word)
            or compose(word, needed.get, first, left_open) != tuple(words[word])
        ):
            needed[word] = words[word]
    words = needed
    doubtful -= FIXED
    for word in sorted(frequency, key=lambda word: (len(word), word)):
        if (
            frequency[word] < 3
            or len(word) < 2
            or word in given
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
