"""The lock: one item a line, sorted, whole or refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.deck.lock import Row, read_lock, write_lock
from quizgen.errors import QuizgenError
from quizgen.model import Item, Kind, Option, Source

ITEM = Item(
    kind=Kind.CHOICE,
    rule="choice",
    stem="一、二\n三",
    blanks=((0, 1),),
    answers=("一",),
    options=(Option("一", True), Option("四", False)),
    source=Source("文.txt", "题", 1, "一、二\n三", 0, 1),
    pinyin=("yī", None, "èr", None, "sān"),
    answer_pinyin=(("yī",),),
    uid="AAAAA",
)
ROWS = (Row(replace(ITEM, uid="BBBBB"), "01", 5, 4, retired=True), Row(ITEM, "00", 7, 7, ((1, "甲"), (3, "乙"))))


def test_a_lock_comes_back_as_it_was_written(tmp_path):
    path = tmp_path / "deck.lock"
    write_lock(path, "牌组", ROWS)
    lock = read_lock(path, "ignored")
    assert lock.namespace == "牌组"
    assert lock.rows == {row.uid: row for row in ROWS}


def test_one_item_a_line_sorted_whatever_the_order(tmp_path):
    one, other = tmp_path / "one.lock", tmp_path / "other.lock"
    write_lock(one, "牌组", ROWS)
    write_lock(other, "牌组", ROWS[::-1])
    assert one.read_bytes() == other.read_bytes()
    assert [line[8:13] for line in one.read_text("utf-8").splitlines()[2:]] == ["AAAAA", "BBBBB"]


def test_no_lock_is_an_empty_one(tmp_path):
    lock = read_lock(tmp_path / "none.lock", "牌组")
    assert (lock.namespace, lock.rows) == ("牌组", {})


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (lambda _: "", "not a lock"),
        (lambda text: text.replace("lock 1", "lock 9"), "version 9"),
        (lambda text: text.replace('"hash"', '"hush"'), ":3: this line of the lock is damaged"),
        (lambda text: text[:-40], "damaged"),
        (lambda text: text.replace("\n{", "\n<<<<<<< HEAD\n{", 1), "merge conflict"),
        (lambda text: "\n".join(text.splitlines()[:1]), "second line"),
        (lambda text: text.replace("AAAAA", "CCCCC", 1), "damaged"),
        (lambda text: f"{text}{'[' * 100_000}", "damaged"),
        (lambda text: text.replace('"changed":7', '"changed":"7"', 1), "damaged"),
        (lambda text: text.replace('"changed":7', f'"changed":{"7" * 30}', 1), "damaged"),
        (lambda text: text.replace('"retired":false', '"retired":"no"', 1), "damaged"),
    ],
)
def test_a_spoiled_lock_is_one_clear_line(tmp_path, spoil, message):
    path = tmp_path / "deck.lock"
    write_lock(path, "牌组", ROWS)
    path.write_text(spoil(path.read_text("utf-8")), "utf-8")
    before = path.read_bytes()
    with pytest.raises(QuizgenError, match=message) as raised:
        read_lock(path, "牌组")
    assert "\n" not in str(raised.value)
    assert path.read_bytes() == before


def test_of_two_lines_of_one_item_the_later_change_counts(tmp_path):
    path = tmp_path / "deck.lock"
    write_lock(path, "牌组", ROWS)
    lines = path.read_text("utf-8").splitlines()
    newer = lines[2].replace('"changed":7', '"changed":9')
    path.write_text("\n".join([*lines, newer]) + "\n", "utf-8")
    assert read_lock(path, "牌组").rows["AAAAA"].changed == 9
