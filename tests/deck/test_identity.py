"""Identity: an item finds its old row through edits, one-to-one, and rather starts anew than takes another's."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.deck.carry import carried
from quizgen.deck.identity import ALPHABET, UID_LENGTH, issue, match, number_members
from quizgen.deck.lock import Row
from quizgen.language.glossary import glossary
from quizgen.model import Item, Kind, Source
from quizgen.reading import read_text


def cloze(sentence: str, answer: str, uid: str = "") -> Item:
    start = sentence.index(answer)
    return Item(
        kind=Kind.CLOZE,
        rule="cloze",
        stem=sentence,
        blanks=((start, start + len(answer)),),
        answers=(answer,),
        source=Source("text.txt", "题目", 0, sentence, start, start + len(answer)),
        uid=uid,
    )


def row(item: Item) -> Row:
    return Row(item, digest="0", changed=1, first=1)


RIVER = "长江禁渔是为全局计、为子孙谋的重要决策。"
HOUSE = "坚持房子是用来住的、不是用来炒的定位。"
CITY = "要注意保护好历史文化和城市风貌，避免千城一面。"


@pytest.mark.parametrize(
    ("edited", "answer"),
    [
        (RIVER, "长江禁渔"),
        ("长江禁渔，是为全局计、为子孙谋的重要决策。", "长江禁渔"),
        ("长江禁鱼是为全局计、为子孙谋的重要决策。", "长江禁鱼"),
        ("实施长江禁渔是为全局计、为子孙谋的一项重要决策。", "长江禁渔"),
        (RIVER, "长江禁"),
        (RIVER, "长江"),
    ],
)
def test_an_edited_item_keeps_its_row(edited, answer):
    rows = [row(cloze(RIVER, "长江禁渔", "AAAAA")), row(cloze(HOUSE, "房子", "BBBBB"))]
    found = match([cloze(edited, answer), cloze(HOUSE, "房子")], rows)
    assert {index: each.uid for index, each in found.rows.items()} == {0: "AAAAA", 1: "BBBBB"}


def several(sentence: str, *answers: str, uid: str = "") -> Item:
    """An item that leaves out several words of its sentence at once."""
    blanks = tuple((sentence.index(each), sentence.index(each) + len(each)) for each in answers)
    return replace(cloze(sentence, answers[0], uid), rule="parallel", answers=answers, blanks=blanks)


@pytest.mark.parametrize(
    ("edited", "answers"),
    [
        (HOUSE, ("用来住的", "用来炒的")),
        ("要坚持房子是用来住的、不是用来炒的定位。", ("用来住的", "用来炒的")),
        ("坚持房子是用来住的、不是用来炒卖的定位。", ("用来住的", "用来炒卖的")),
    ],
)
def test_an_item_of_several_blanks_keeps_its_row_beside_that_of_one_of_them(edited: str, answers: tuple[str, ...]):
    rows = [
        row(several(HOUSE, "用来住的", "用来炒的", uid="AAAAA")),
        row(cloze(HOUSE, "用来住的", "BBBBB")),
        row(cloze(RIVER, "长江禁渔", "CCCCC")),
    ]
    now = [cloze(CITY, "千城一面"), cloze(edited, "用来住的"), several(edited, *answers), cloze(RIVER, "长江禁渔")]
    found = match(now, rows)
    assert {index: each.uid for index, each in found.rows.items()} == {1: "BBBBB", 2: "AAAAA", 3: "CCCCC"}


def test_an_item_of_several_blanks_stays_in_its_deck_at_its_sentences_new_place():
    old = row(several(HOUSE, "用来住的", "用来炒的", uid="AAAAA"))
    text = read_text(f"城市\n\n{CITY}\n\n{HOUSE}")
    ((item, known),) = carried([old], (), [text])
    assert known is old and item.answers == ("用来住的", "用来炒的")
    assert text.text[item.source.start : item.source.end] == "用来住的"


@pytest.mark.parametrize(
    "other",
    [cloze(CITY, "千城一面"), cloze(RIVER, "重要决策"), replace(cloze(RIVER, "长江禁渔"), kind=Kind.JUDGE)],
)
def test_another_item_takes_no_history(other):
    assert match([other], [row(cloze(RIVER, "长江禁渔", "AAAAA"))]).rows == {}


def meaning(entry: str, told: str, uid: str = "") -> Item:
    mention = "要坚持实干。"
    return Item(
        kind=Kind.TERM,
        rule="term",
        stem="“习近平新时代中国特色社会主义思想”是什么意思？",
        answers=(told,),
        source=replace(cloze(mention, "实干").source, entry=entry),
        uid=uid,
    )


def test_a_term_keeps_its_row_when_the_glossary_words_or_names_it_otherwise():
    old = row(meaning("新时代中国特色社会主义思想", "指导思想。", "AAAAA"))
    now = meaning("习近平新时代中国特色社会主义思想", "党的指导思想。")
    assert match([now], [old]).rows == {0: old}


def test_no_term_is_carried_on_with_a_meaning_that_the_glossary_has_given_up():
    document = read_text("要坚持实干。")
    held, given_up = (
        row(meaning("党的二十大", told, "AAAAA")) for told in (glossary().told("党的二十大")[1], "盛会。")
    )
    assert [each for _, each in carried([held, given_up], (), [document])] == [held]


def test_the_same_answer_goes_to_the_most_similar_sentence_whatever_the_order():
    first, second = "创新是引领发展的第一动力。", "要坚持创新在现代化建设全局中的核心地位。"
    rows = [row(cloze(first, "创新", "AAAAA")), row(cloze(second, "创新", "BBBBB"))]
    edited = [
        cloze("要坚持创新在我国现代化建设全局中的核心地位。", "创新"),
        cloze("创新，是引领发展的第一动力。", "创新"),
    ]
    assert [match(edited, rows).rows[i].uid for i in (0, 1)] == ["BBBBB", "AAAAA"]
    assert [match(edited[::-1], rows).rows[i].uid for i in (0, 1)] == ["AAAAA", "BBBBB"]


def test_what_cannot_be_told_apart_starts_anew_and_is_named():
    rows = [
        row(cloze("甲方要抓好安全生产工作。", "安全生产", "AAAAA")),
        row(cloze("乙方要抓好安全生产工作。", "安全生产", "BBBBB")),
    ]
    found = match([cloze("丙方要抓好安全生产工作。", "安全生产")], rows)
    assert found.rows == {}
    assert len(found.ambiguous) == 2


def test_a_question_that_two_texts_ask_alike_goes_on_as_either():
    asked = [
        replace(
            meaning("六稳", "稳就业等六项。"),
            source=Source(file, "题目", 0, sentence, 0, 2, entry="六稳"),
        )
        for file, sentence in (("甲.txt", "各地做好“六稳”工作。"), ("乙.txt", "要落实“六稳”的要求。"))
    ]
    edited = row(replace(asked[0], uid="AAAAA", source=replace(asked[0].source, sentence="今年以来，“六稳”见效。")))
    found = match(asked, [edited])
    assert [each.uid for each in found.rows.values()] == ["AAAAA"] and not found.ambiguous


def test_of_two_rows_that_ask_alike_the_living_one_goes_on():
    left, living = row(cloze(RIVER, "长江禁渔", "AAAAA")), row(cloze(RIVER, "长江禁渔", "BBBBB"))
    now = replace(cloze(RIVER, "长江禁渔"), source=replace(living.item.source, sentence="有人说，" + RIVER))
    for asked in (now, cloze(RIVER, "长江禁渔")):
        assert match([asked], [replace(left, retired=True), living]).rows == {0: living}


def test_statements_on_one_sentence_keep_their_rows():
    sentence = "甲村村长王水生、乙村村长李山青先后发言。"
    first, second = (
        replace(
            cloze(sentence, name), kind=Kind.JUDGE, rule="judge", stem=f"村长是{name}。", blanks=(), answers=("正确",)
        )
        for name in ("王水生", "李山青")
    )
    found = match([first, second], [row(replace(second, uid="BBBBB"))]).rows
    assert {index: each.uid for index, each in found.items()} == {1: "BBBBB"}


def test_another_lead_moves_no_row():
    said = [replace(cloze(RIVER, "长江禁渔"), kind=Kind.JUDGE, stem=stem) for stem in ("渔禁了。", "江禁了。")]
    rows = [
        row(replace(item, stem=f"《水》一文报道，{item.stem}", uid=uid)) for item, uid in zip(said, "BA", strict=True)
    ]
    led = [replace(item, stem=f"王水生考察时强调，{item.stem}", lead="王水生考察时强调，") for item in said]
    found = match(led, sorted(rows, key=lambda each: each.uid))
    assert {index: each.uid for index, each in found.rows.items()} == {0: "B", 1: "A"}


sentences = st.lists(st.sampled_from("一二三四五六七八九十甲乙丙丁"), min_size=6, max_size=12).map("".join)


@given(st.lists(sentences, max_size=8), st.lists(sentences, max_size=8))
def test_no_row_is_given_twice(new, old):
    rows = [row(cloze(text, text[:2], f"{number:05}")) for number, text in enumerate(old)]
    found = match([cloze(text, text[:2]) for text in new], rows).rows
    uids = [each.uid for each in found.values()]
    assert len(uids) == len(set(uids))
    assert set(found) <= set(range(len(new)))


@given(st.lists(sentences, min_size=1, max_size=10, unique=True))
def test_unchanged_items_all_keep_their_rows_in_any_order(texts):
    items = [cloze(text, text[1:3]) for text in texts]
    rows = [row(replace(item, uid=f"{number:05}")) for number, item in enumerate(items)]
    found = match(items[::-1], rows).rows
    assert {items[::-1][index].stem: each.uid for index, each in found.items()} == {
        text: f"{number:05}" for number, text in enumerate(texts)
    }


def test_a_uid_is_short_unmistakable_and_the_same_each_time():
    item = cloze(RIVER, "长江禁渔")
    uid = issue("deck", item, ())
    assert len(uid) == UID_LENGTH and set(uid) <= set(ALPHABET)
    assert not set("01OIL") & set(ALPHABET)
    assert issue("deck", item, ()) == uid
    assert issue("deck", item, (uid,)) != uid
    assert issue("another deck", item, ()) != uid


FIRST = ((1, "稳住粮食生产"), (2, "稳定居民就业"), (3, "扩大有效投资"))


@pytest.mark.parametrize(
    ("members", "slots"),
    [
        (("稳住粮食生产", "稳定居民就业", "扩大有效投资"), (1, 2, 3)),
        (("扩大有效投资", "稳住粮食生产", "稳定居民就业"), (3, 1, 2)),
        (("稳住粮食生产", "加强科技创新", "稳定居民就业", "扩大有效投资"), (1, 4, 2, 3)),
        (("稳住粮食的生产", "扩大有效投资"), (1, 3)),
    ],
)
def test_a_member_keeps_its_number_for_good(members, slots):
    given_slots, record = number_members(members, FIRST)
    assert given_slots == slots
    assert {number for number, _ in record} >= {1, 2, 3}


def test_a_number_once_given_is_never_given_to_another_member():
    _, record = number_members(("稳住粮食生产", "扩大有效投资"), FIRST)
    slots, _ = number_members(("稳住粮食生产", "守住生态底线", "扩大有效投资"), record)
    assert slots == (1, 4, 3)
