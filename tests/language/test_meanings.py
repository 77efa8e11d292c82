import pytest

from quizgen.language.meanings import meaning


@pytest.mark.parametrize(
    ("word", "reading", "tag", "first"),
    [
        ("严峻", "yan2 jun4", "a", "grim"),
        ("重", "zhong4", "a", "heavy"),
        ("重", "chong2", "d", "to repeat"),
        ("行", "hang2", "n", "row"),
        ("还", "huan2", "v", "to pay back"),
        ("统筹", "tong3 chou2", "v", "to plan"),
        ("统筹", "tong3 chou2", "vn", "an overall plan"),
        ("法律", "fa3 lü4", "n", "law"),
        ("突破", "tu1 po4", "v", "to break through"),
        ("扎实", "zha1 shi2", "a", "strong"),
        ("骨干", "gu3 gan4", "n", "fig. backbone"),
        ("审查", "shen3 cha2", "vn", "to examine"),
        ("驱动", "qu1 dong4", "vn", "to drive"),
        ("监督", "jian1 du1", "v", "to supervise"),
        ("落实", "luo4 shi2", "a", "to implement"),
        ("机关", "ji1 guan1", "n", "office"),
        ("长三角", "chang2 san1 jiao3", "n", "Yangtze River Delta (abbr. for 长江三角洲)"),
    ],
)
def test_the_sense_is_that_of_the_reading_and_the_part_of_speech(word, reading, tag, first):
    assert meaning(word, reading.split(), tag).startswith(first)


@pytest.mark.parametrize(
    ("word", "reading"), [("没有的词", "mei2 you3 de5 ci2"), ("严峻", "yan3 jun4"), ("严峻", "yan2 jun4 a1")]
)
def test_another_reading_is_another_word(word, reading):
    assert meaning(word, reading.split(), "n") == ""


@pytest.mark.parametrize("word", [("结合", "jie2 he2"), ("李", "li3"), ("行", "xing2"), ("直辖市", "zhi2 xia2 shi4")])
def test_measure_words_surnames_and_other_pronunciations_are_no_meanings(word):
    means = meaning(word[0], word[1].split(), "n")
    assert means
    assert not any(mark in means for mark in ("CL:", "surname", "Taiwan", "[", "|"))
    assert means.count(";") < 4


def test_a_word_that_the_dictionary_only_blames_is_not_taught():
    assert meaning("谋划", ["mou2", "hua4"], "v") == ""


def test_places_of_the_name_and_lists_of_names_are_left_out():
    assert "Handan" not in meaning("复兴", ["fu4", "xing1"], "v")
    assert meaning("自治区", ["zi4", "zhi4", "qu1"], "n") == "autonomous region"
