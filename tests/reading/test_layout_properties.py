"""Cleaning, sentences and offsets on examples and on any text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.errors import QuizgenError
from quizgen.reading import read_text
from quizgen.reading.cleaning import clean
from quizgen.reading.sentences import split_sentences


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("[bookmark: _GoBack]新华社合肥", "新华社合肥"),
        ("１９８８年３月ＧＤＰ增长８．５％", "1988年3月GDP增长8.5%"),
        ("改革 开放,创新 发展", "改革开放，创新发展"),
        ('他说:"好"。', "他说：“好”。"),
        ("「四個全面」戰略", "“四個全面”戰略"),
        ("﹁要堅持﹃協調﹄︑創新﹂︒︽綱要︾︵草案︶︓", "“要堅持‘協調’、創新”。《綱要》（草案）："),
        ("零\u200b宽\ufeff字\u00ad符", "零宽字符"),
        ("(一)加强领导", "（一）加强领导"),
        ("使用 AI 和 5G 技术", "使用 AI 和 5G 技术"),
        ("2 0 2 0年", "2020年"),
        ("增长3.5%，达1,000亿元", "增长3.5%，达1,000亿元"),
        ("达１，７００万吨", "达1,700万吨"),
        ("2 0 0 1年2月1 6日通过", "2001年2月16日通过"),
        ("增长9% ；物价稳定", "增长9%；物价稳定"),
        ('" 十五 " 计划 , 已经 实施 。', "“十五”计划，已经实施。"),
        ('print("a", "b")', 'print("a", "b")'),
        ("第一章 总 则", "第一章\u3000总则"),
        ("第二条之一  本法所称数据", "第二条之一\u3000本法所称数据"),
        ("互致贺电 李强同首相互致贺电", "互致贺电\u3000李强同首相互致贺电"),
        ("- -坚持以稳定为前提", "——坚持以稳定为前提"),
        ("--林业资源", "——林业资源"),
        ("――林业资源", "——林业资源"),
        ("三类地区──山区、库区、林区", "三类地区——山区、库区、林区"),
        ("──────", "──────"),
        ("010-58933327", "010-58933327"),
        ("合作社营[2]和公私合营", "合作社营和公私合营"),
        ("〔2014〕68号、[2019]12号", "〔2014〕68号、[2019]12号"),
        ("前程。【纠错】    【责任编辑：某某】    阅读下一篇：", "前程。"),
        ("责任编辑应当负责。", "责任编辑应当负责。"),
        ("前进。（责编：某某、某某）", "前进。"),
        ("根本任务：发展生产力．", "根本任务：发展生产力。"),
        ("学习“新理念”.", "学习“新理念”。"),
        ("增长3.", "增长3."),
        ("一.总则", "一.总则"),
        ("12:30开会，3：2获胜", "12:30开会，3：2获胜"),
        ("见http://a.b/c?d,e", "见http://a.b/c?d,e"),
    ],
)
def test_cleaning(raw, cleaned):
    assert clean(raw) == cleaned
    assert clean(cleaned) == cleaned


NUMBERED = ["第一条为了保护山林，制定本法。", "第二条村民护林。", "第三条规划部门护林。", "第三条之一全县护林。"]


def test_an_article_s_number_is_set_off_from_its_words_in_a_law():
    law = "\n".join(["山林保护法", *NUMBERED, "第四条第一款规定的行为，应当处罚。", "第五条所列的行为，应当处罚。"])
    assert read_text(law).text.split("\n")[1:] == [
        "第一条\u3000为了保护山林，制定本法。",
        "第二条\u3000村民护林。",
        "第三条\u3000规划部门护林。",
        "第三条之一\u3000全县护林。",
        "第四条第一款规定的行为，应当处罚。",
        "第五条所列的行为，应当处罚。",
    ]


def test_things_are_counted_in_a_text_that_is_no_law():
    text = "水渠通水\n第一条水渠已经通水。\n第二条水渠明年通水。"
    assert read_text(text).text == text


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("第一句。第二句！第三句？", ["第一句。", "第二句！", "第三句？"]),
        ("他说：“要抓好。要抓紧。”大家鼓掌。", ["他说：“要抓好。要抓紧。”", "大家鼓掌。"]),
        ("增长3.5%。下降0.2个百分点。", ["增长3.5%。", "下降0.2个百分点。"]),
        ("没有句号", ["没有句号"]),
        ("分号；不断句。", ["分号；不断句。"]),
        ("（这是说明。）下一句。", ["（这是说明。）", "下一句。"]),
        ("1.要抓紧。2.要抓好。", ["1.要抓紧。", "2.要抓好。"]),
        ("要抓紧……还要抓好！！大家鼓掌。", ["要抓紧……", "还要抓好！！", "大家鼓掌。"]),
        ("他问：“能办好吗？”，大家点头。", ["他问：“能办好吗？”，大家点头。"]),
        ("（一）要抓紧。（二）要抓好。", ["（一）要抓紧。", "（二）要抓好。"]),
    ],
)
def test_sentences(text, sentences):
    assert [text[start:end] for start, end in split_sentences(text)] == sentences


texts = st.text(
    alphabet=st.sampled_from("中华人民要坚持一二三第，。！？；“”（）《》 \n\u3000ABC19.０１[]:—…\t,\"'()-年月日%"),
    min_size=1,
    max_size=200,
)


@settings(max_examples=200, deadline=None)
@given(texts)
def test_offsets_agree_and_sentences_cover_the_paragraphs(text):
    try:
        document = read_text(text, "t.txt")
    except QuizgenError:
        return
    lines = document.text.split("\n")
    assert [document.text[p.start : p.end] for p in document.paragraphs] == lines
    covered = set()
    for sentence in document.sentences:
        assert document.text[sentence.start : sentence.end] == sentence.text != ""
        paragraph = document.paragraphs[sentence.paragraph]
        assert paragraph.start <= sentence.start < sentence.end <= paragraph.end
        covered |= set(range(sentence.start, sentence.end))
    bare = {i for i, character in enumerate(document.text) if not character.isspace()}
    assert bare <= covered


@settings(max_examples=300, deadline=None)
@given(texts)
def test_a_clean_text_stays_as_it_is(text):
    assert clean(clean(text)) == clean(text)


@settings(max_examples=300, deadline=None)
@given(texts)
def test_reading_a_document_again_gives_the_same_text(text):
    try:
        once = read_text(text, "t.txt").text
    except QuizgenError:
        return
    assert read_text(once, "t.txt").text == once


def test_what_is_marked_in_an_article_stays_marked_behind_its_number():
    law = "\n\n".join(["# 山林保护法", *(f"第{number}条**护林站**保护山林。" for number in "一二三四五")])
    document = read_text(law)
    assert [document.text[each.start : each.end] for each in document.marked] == ["护林站"] * 5
    assert "第三条\u3000护林站保护山林。" in document.text
