"""看拼音写词语: words worth writing, each the only common one of its sound."""

from __future__ import annotations

import pytest

from quizgen.config import Config
from quizgen.model import Kind
from quizgen.reading import read_text
from quizgen.rules import candidates
from quizgen.rules.dictation import dictation
from quizgen.structure.annotate import annotate


def asked(text: str) -> set[str]:
    return {item.answers[0] for item in dictation(annotate(read_text(text)))}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("各地要继续夯实绿色发展的基础。", "夯实"),
        ("面对严峻复杂的形势，各地必须加强协调。", "严峻"),
        ("要帮助企业雪中送炭，让它们焕发生机。", "雪中送炭"),
        ("规划政策体系“四梁八柱”初步构建，机制发挥实效。", "四梁八柱"),
        ("推动形成能者上、优者奖、庸者下、劣者汰的正确导向。", "庸者"),
    ],
)
def test_a_word_worth_writing_is_asked_in_its_sentence(text, word):
    (item,) = (each for each in dictation(annotate(read_text(text))) if each.answers == (word,))
    assert item.kind is Kind.DICTATION
    assert [item.stem[start:end] for start, end in item.blanks] == [word]
    assert word not in item.stem[: item.blanks[0][0]] + item.stem[item.blanks[0][1] :]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("我们必须正确认识国内外的形势和任务。", "形势"),
        ("各地都要保障居民的权利，落实好各项要求。", "权利"),
        ("上海市委书记李强在会议上介绍了有关的情况。", "李强"),
        ("这次会议在安徽省的合肥市召开，各地都有代表参加。", "合肥"),
        ("我们今天学习了新的课文，大家都很高兴。", "学习"),
        ("关于这个问题，大家根据各自的情况提出了意见。", "关于"),
        ("要加强低洼地段群众的转移工作，强化刚性措施。", "低洼地"),
        ("细化政策措施，压实主体责任，保障渔民就业和生活。", "政策措施"),
        ("治理要抓治理的根本，不能只在表面上下功夫。", "治理"),
        ("部分农田被淹，各地组织群众排涝。", "被淹"),
        ("当地试种耐碱水稻，亩产稳步提高。", "耐碱"),
    ],
)
def test_names_easy_words_and_words_that_sound_like_others_are_not(text, word):
    assert word not in asked(text)


def test_a_doubtful_reading_is_not_asked():
    assert "还贷款" not in asked("企业要按时还贷款，稳定金融运行的预期。")


def test_the_rule_is_idle_unless_asked_for():
    annotated = annotate(read_text("各地要继续夯实绿色发展的基础。"))
    assert Kind.DICTATION not in {item.kind for item in candidates(annotated)}
    assert Kind.DICTATION in {item.kind for item in candidates(annotated, Config(learn=(Kind.DICTATION,)))}
    assert Kind.DICTATION in {item.kind for item in candidates(annotated, Config(kinds=(Kind.DICTATION,)))}
