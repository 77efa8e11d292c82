"""What a sentence sets off as a name or an image is asked for, however its words weigh."""

from __future__ import annotations

import pytest

from quizgen.reading import read_text
from quizgen.rules.cloze import cloze
from quizgen.structure.annotate import annotate

HEAD = "全国工作会议召开\n\n新华社北京2024年12月5日电 各地汇报了情况。\n\n"


def _answers(sentence: str) -> set[str]:
    return {answer for item in cloze(annotate(read_text(HEAD + sentence))) for answer in item.answers}


@pytest.mark.parametrize(
    ("sentence", "answer"),
    [
        ("要大力培育安全文化，支持科普基地建设，持续营造“人人讲安全、个个会应急”社会氛围。", "人人讲安全、个个会应急"),
        ("要认真践行“两个坚持、三个转变”防灾减灾救灾理念，主动服务现代化全局。", "两个坚持、三个转变"),
        ("要完善直达基层的预警“叫应”和跟踪反馈机制，加强低洼地段群众转移，确保应转早转、应转尽转。", "叫应"),
        ("必须看到，从严监督执纪是党的自我革命的利器。", "利器"),
        ("自我革命是我们党跳出治乱兴衰历史周期率的第二个答案，必须长期坚持。", "第二个答案"),
        ("中国坚持互利合作，在峡谷会议上提出全球治理倡议，深刻阐述改革的原则、方法和路径。", "全球治理倡议"),
        ("要实施康复护理扩容提升工程，推行长期护理保险制度，加强对困难群体的关爱帮扶。", "长期护理保险制度"),
        (
            "各村共同批准《水渠合作未来十年发展战略》，必须为下个十年的合作指明方向。",
            "《水渠合作未来十年发展战略》",
        ),
    ],
)
def test_what_a_sentence_sets_off_is_asked_for(sentence: str, answer: str) -> None:
    assert answer in _answers(sentence)


@pytest.mark.parametrize(
    ("sentence", "answer"),
    [
        ("要谋划好“十五五”时期经济社会发展，在发展中保障和改善民生。", "十五五"),
        ("要按照村里的新章程，建立起职业经理人等制度，规范水渠的管理。", "职业经理人等制度"),
        ("要坚持合作，提出一系列全球治理倡议，深刻阐述改革的原则和方法。", "一系列全球治理倡议"),
    ],
)
def test_a_period_and_what_is_not_named_are_not(sentence: str, answer: str) -> None:
    assert answer not in _answers(sentence)


def test_a_sentence_that_matters_little_is_asked_for_a_name_only() -> None:
    answers = _answers("全村粮食产量超过往年，实现“十连增”，水渠旁的梅花盛开了。")
    assert answers == {"十连增"}
