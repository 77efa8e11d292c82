"""单项选择 among words that sound alike: the words that people miswrite, and only wrong ways of writing them."""

from __future__ import annotations

import pytest

from quizgen.config import Config
from quizgen.language.pinyin import annotate_pinyin
from quizgen.language.sound_alikes import sound_alikes
from quizgen.language.words import word_frequencies
from quizgen.model import Kind
from quizgen.reading import read_text
from quizgen.rules import candidates
from quizgen.rules.sound_alike import sound_alike
from quizgen.select import select
from quizgen.structure.annotate import annotate

TEXT = """关于老旧小区改造的通知
各区要统筹推进老旧小区改造，解决好居民迫不及待盼望解决的问题。
改造工程竣工以后，街道应当组织居民代表参加验收。
要引导居民再接再厉，共同维护美丽整洁的家园。
各部门要贯彻落实有关的部署，确保各项任务如期完成。
"""


def asked(text: str) -> dict[str, set[str]]:
    items = sound_alike(annotate(read_text(text)))
    return {item.answers[0]: {option.text for option in item.options if not option.right} for item in items}


def test_a_word_is_asked_among_wrong_ways_of_writing_it():
    found = asked(TEXT)
    assert {"统筹", "迫不及待", "竣工", "再接再厉", "部署"} <= found.keys()
    assert "迫不急待" in found["迫不及待"]
    assert "峻工" in found["竣工"]


def test_one_option_is_right_and_stands_in_the_blank():
    for item in sound_alike(annotate(read_text(TEXT))):
        assert item.kind is Kind.CHOICE
        ((start, end),) = item.blanks
        assert [option.text for option in item.options if option.right] == [item.stem[start:end]]
        assert len({option.text for option in item.options}) == 4


@pytest.mark.parametrize(
    "word", ["迫不及待", "再接再厉", "竣工", "统筹", "贯彻", "世外桃源", "一筹莫展", "辐射", "遏制"]
)
def test_wrong_options_sound_alike_are_no_words_and_none_is_told_by_the_others(word):
    wrong = sound_alikes(word, [each for each in annotate_pinyin(word) if each])
    assert len(set(wrong)) == 3
    assert all(word_frequencies().get(text, 0) < 8 for text in wrong)
    heard = [each.numbered[:-1] for each in annotate_pinyin(word) if each]
    for text in wrong:
        assert len(text) == len(word)
        differing = [at for at in range(len(word)) if text[at] != word[at]]
        assert all(annotate_pinyin(text[at])[0].numbered[:-1] == heard[at] for at in differing)
    for column in zip(word, *wrong, strict=True):
        assert len(set(column)) in (1, 4) or sorted(map(column.count, set(column))) == [2, 2]


@pytest.mark.parametrize("text", ["会议在这里举行，大家都来参加。", "我们一定要把工作做好，让人民高兴。"])
def test_words_that_nobody_miswrites_are_not_asked(text):
    assert not asked(text)


def test_the_rule_is_idle_unless_dictation_is_asked_for():
    annotated = annotate(read_text(TEXT))
    rules = {item.rule for item in candidates(annotated)}
    assert "sound_alike" not in rules
    assert "sound_alike" in {item.rule for item in candidates(annotated, Config(learn=(Kind.DICTATION,)))}


def test_it_shares_what_dictation_adds_to_a_deck():
    annotated = annotate(read_text(TEXT * 6))
    config = Config(cards=16, learn=(Kind.DICTATION,), level=1)
    asked_items = tuple(candidates(annotated, config))
    chosen = select(asked_items, (annotated.document,), config).items
    learner = [item for item in chosen if item.wanted_as is Kind.DICTATION]
    assert len(learner) <= 4
    assert sum(item.rule == "sound_alike" for item in learner) <= 2
    plain = select(asked_items, (annotated.document,), Config(cards=16)).items
    assert not any(item.rule == "sound_alike" for item in plain)
