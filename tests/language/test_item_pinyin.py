from quizgen.language.item_pinyin import with_pinyin
from quizgen.model import Item, Kind, Source

CONTEXT = "他说，要推动能者上、优者奖、庸者下、劣者汰的正确导向，落实好“六稳”工作。这里道路曲折，还要还贷款。"


def item(**given):
    usual = {"kind": Kind.CLOZE, "rule": "test", "stem": "", "answers": (), "source": Source("a.txt", "")}
    return Item(**(usual | given))


def read(reading):
    return " ".join(each or "_" for each in reading)


def test_the_stem_is_read_off_its_sentence():
    # alone, 还 before nothing would be hái
    found = with_pinyin(item(stem="还", answers=()), "他去还贷款")
    assert read(found.pinyin) == "huán"


def test_every_text_has_one_entry_a_character():
    found = with_pinyin(
        item(
            kind=Kind.LIST,
            stem="正确导向包括：能者上；优者奖。",
            answers=("能者上", "别的词"),
            members=("庸者下", "劣者汰", "没有的"),
        ),
        CONTEXT,
    )
    assert len(found.pinyin) == len(found.stem)
    assert [len(each) for each in found.answer_pinyin] == [3, 3]
    assert [read(each) for each in found.member_pinyin] == ["yōng zhě xià", "liè zhě tài", "méi yǒu de"]


def test_a_blank_takes_the_stems_own_reading():
    found = with_pinyin(item(stem="还要还贷款", answers=("还",), blanks=((2, 3),)), CONTEXT)
    assert found.answer_pinyin == (("huán",),)


def test_a_stem_that_differs_a_little_keeps_the_sentence_s_readings():
    found = with_pinyin(item(stem="他道路曲折，又还贷款", answers=()), CONTEXT)
    assert read(found.pinyin) == "tā dào lù qū zhé _ yòu huán dài kuǎn"


def test_given_readings_go_over_all():
    found = with_pinyin(item(stem="落实“六稳”", answers=("六稳",), blanks=((3, 5),)), CONTEXT, {"六稳": "lù wěn"})
    assert read(found.pinyin) == "luò shí _ lù wěn _"
    assert found.answer_pinyin == (("lù", "wěn"),)


def test_nothing_else_changes():
    before = item(stem="六稳", answers=("六稳",), blanks=((0, 2),), score=0.5)
    after = with_pinyin(before, CONTEXT)
    assert (after.stem, after.answers, after.score) == (before.stem, before.answers, before.score)
