"""Verification: what is sound passes, each fault is named."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.deck.verify import Fault, verify
from quizgen.model import Item, Kind, Option, Source

TEXT = "习近平20日在合肥主持召开座谈会。今年以来，长江禁渔取得成效。规划政策体系“四梁八柱”初步构建。此前禁渔取得进展。"
SOUND = Item(
    kind=Kind.CLOZE,
    rule="cloze",
    stem="规划政策体系“四梁八柱”初步构建。",
    blanks=((7, 11),),
    answers=("四梁八柱",),
    source=Source("t.txt", "题", 0, "规划政策体系“四梁八柱”初步构建。", 0, 4),
)
CHOICE = replace(SOUND, kind=Kind.CHOICE, options=(Option("四梁八柱", True), Option("三头六臂", False)))
DOUBTFUL = Item(
    kind=Kind.CHOICE,
    rule="choice",
    stem="今年以来，长江禁渔取得成效。",
    blanks=((11, 13),),
    answers=("成效",),
    source=Source("t.txt", "题", 0, "今年以来，长江禁渔取得成效、好评。", 16, 31),
)


def faults(item):
    return [finding.fault for finding in verify((item,), {"t.txt": TEXT})]


@pytest.mark.parametrize(
    "item",
    [
        SOUND,
        CHOICE,
        replace(SOUND, stem="座谈会是几月几日召开的？", blanks=(), answers=("8月20日",)),
        replace(SOUND, stem="座谈会是哪天召开的？", blanks=(), answers=("2020年8月20日",)),
        replace(SOUND, stem="2020年以来，长江禁渔取得成效。", blanks=((0, 7),), answers=("2020年以来",)),
        replace(CHOICE, options=(Option("四梁八柱", True), Option("长江禁渔", False))),
        replace(SOUND, stem="“四梁八柱”初步构建政策体系。", blanks=((1, 5),)),
        replace(SOUND, kind=Kind.JUDGE, stem="规划政策体系“三头六臂”初步构建。", blanks=(), answers=("错误",)),
        replace(
            SOUND,
            stem="“六稳”指哪六项内容？",
            blanks=(),
            answers=("稳就业", "稳金融"),
            source=Source("t.txt", "题", entry="六稳"),
        ),
    ],
)
def test_what_is_sound_passes(item):
    assert faults(item) == []


def test_an_answer_that_a_person_reworded_is_that_persons_word():
    worded = replace(SOUND, uid="M2RTW", stem="规划政策体系“四大支柱”初步构建。", answers=("四大支柱",))
    texts = {"t.txt": TEXT}
    assert [each.fault for each in verify((worded,), texts)] == [Fault.NOT_IN_SOURCE]
    assert not verify((worded,), texts, {"M2RTW"})
    given_away = replace(worded, stem="规划政策体系“四大支柱”是什么？四大支柱。", blanks=())
    assert [each.fault for each in verify((given_away,), texts, {"M2RTW"})] == [Fault.LEAK]
    empty = replace(worded, stem="四大支柱。", blanks=((0, 4),))
    assert [each.fault for each in verify((empty,), texts, {"M2RTW"})] == [Fault.EMPTY_STEM]


@pytest.mark.parametrize(
    ("item", "fault"),
    [
        (replace(SOUND, answers=("五湖四海",)), Fault.NOT_IN_SOURCE),
        (replace(SOUND, stem="座谈会是哪天召开的？", blanks=(), answers=("8月21日",)), Fault.NOT_IN_SOURCE),
        (replace(SOUND, stem="四梁八柱就是“四梁八柱”初步构建。", blanks=((7, 11),)), Fault.LEAK),
        (replace(SOUND, stem="“四梁八柱”。", blanks=((1, 5),)), Fault.EMPTY_STEM),
        (
            replace(SOUND, stem="规划和政策构成四梁八柱。", blanks=((0, 2), (7, 11)), answers=("规划", "四梁八柱")),
            Fault.EMPTY_STEM,
        ),
        (replace(SOUND, stem="，规划政策体系“四梁八柱”初步构建。", blanks=((8, 12),)), Fault.EMPTY_STEM),
        (replace(SOUND, stem="规划政策体系“四梁八柱初步构建。", blanks=((7, 11),)), Fault.EMPTY_STEM),
        (replace(SOUND, stem="“四梁八柱”是指四梁八柱吗？", blanks=()), Fault.LEAK),
        (replace(DOUBTFUL, options=(Option("成效", True), Option("进展", False))), Fault.DOUBLE_TRUTH),
        (replace(DOUBTFUL, options=(Option("成效", True), Option("好评", False))), Fault.DOUBLE_TRUTH),
        (replace(CHOICE, options=(*CHOICE.options, Option("四梁", False))), Fault.DOUBLE_TRUTH),
        (replace(CHOICE, options=(*CHOICE.options, Option("三头六臂", False))), Fault.DOUBLE_TRUTH),
        (replace(CHOICE, options=tuple(Option(o.text, True) for o in CHOICE.options)), Fault.DOUBLE_TRUTH),
        (
            replace(SOUND, stem="指什么？", blanks=(), answers=("稳人心",), source=Source("t.txt", "题", entry="六稳")),
            Fault.NOT_IN_SOURCE,
        ),
    ],
)
def test_each_fault_is_named(item, fault):
    assert fault in faults(item)
