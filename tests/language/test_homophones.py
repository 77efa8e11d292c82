import pytest

from quizgen.language.homophones import homophones


@pytest.mark.parametrize(
    ("word", "reading", "other"),
    [("形势", "xíng shì", "形式"), ("权利", "quán lì", "权力"), ("韧性", "rèn xìng", "任性")],
)
def test_words_that_sound_alike(word, reading, other):
    assert other in homophones(word, reading.split())


@pytest.mark.parametrize(("word", "reading"), [("夯实", "hāng shí"), ("战略", "zhàn lüè"), ("庸者", "yōng zhě")])
def test_rare_words_and_other_tones_are_no_rivals(word, reading):
    assert homophones(word, reading.split()) == ()
