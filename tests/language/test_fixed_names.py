"""Fixed names are cut as they are, whatever the tagger makes of them."""

import pytest

from quizgen import find_lists, suggest_blanks
from quizgen.language.fixed_names import sentence_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("保护黄河流域生态保护和高质量发展成果", "保护 黄河流域生态保护和高质量发展 成果"),
        ("增加中长期贷款", "增加 中长期 贷款"),
        ("党的基本理论", "党 的 基本 理论"),
        ("修好水渠", "修好 水渠"),
    ],
)
def test_a_fixed_name_is_one_word_or_its_own_words(text: str, words: str) -> None:
    assert [word.text for word in sentence_words(text)] == words.split()


def test_offsets_count_from_where_they_are_told_to() -> None:
    words = sentence_words("种树，中长期规划，修渠，中长期规划。", 10)
    names = [word for word in words if word.text == "中长期"]
    assert [(word.start, word.end) for word in names] == [(13, 16), (22, 25)]
    assert [word.end for word in words[:-1]] == [word.start for word in words[1:]]


def test_a_name_that_holds_a_conjunction_is_one_member() -> None:
    text = "推进修渠工程、西部大开发、黄河流域生态保护和高质量发展。"
    members = [[member.text for member in each.members] for each in find_lists(text)]
    assert ["修渠工程", "西部大开发", "黄河流域生态保护和高质量发展"] in members
    assert not any("高质量发展" in each for each in members)


def test_no_blank_cuts_a_fixed_name() -> None:
    found = [blank.text for blank in suggest_blanks("各村修好水渠，扎实推进西部大开发。")]
    assert "西部大" not in found
    assert "西部大开发" in found
