"""The package against the real Anki backend: imported, checked, rendered, updated."""

from __future__ import annotations

import json
import re
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

import pytest
from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest

from quizgen.config import Config
from quizgen.export.anki import NOTE_TYPES, NOTE_TYPES_CHANGED, RETIRED, apkg
from quizgen.model import Deck, Item, Kind, Option, Source, TextCredit

GOLDEN = Path(__file__).parents[1] / "golden"
SENTENCE = "规划政策体系“四梁八柱”初步构建。"
SOURCE = Source("text.txt", "题 目\u3000::副题", 0, SENTENCE, 7, 11)
READING = (
    "guī",
    "huà",
    "zhèng",
    "cè",
    "tǐ",
    "xì",
    None,
    "sì",
    "liáng",
    "bā",
    "zhù",
    None,
    "chū",
    "bù",
    "gòu",
    "jiàn",
    None,
)
STEM_READING = ("sì", "liáng", "bā", "zhù", "chū", "bù", "gòu", "jiàn")
HOSTILE = "{{c1::x}} <b onclick=alert(1)>&amp; [a] a::b {{题目}} $\\alpha$ [sound:x.mp3] 六[liù]"


def item(uid: str, kind: Kind = Kind.CLOZE, **changes) -> Item:
    base = Item(
        kind=kind,
        rule=str(kind),
        stem=SENTENCE,
        blanks=((7, 11),),
        answers=("四梁八柱",),
        source=SOURCE,
        pinyin=READING,
        answer_pinyin=(READING[7:11],),
        uid=uid,
    )
    return replace(base, **changes)


def members(count: int) -> dict:
    texts = tuple(f"成员{chr(0x4E00 + number)}" for number in range(count))
    return {
        "answers": texts,
        "members": texts,
        "blanks": (),
        "answer_pinyin": (),
        "stem": "有哪些成员",
        "head": "有哪些成员",
        "pinyin": (),
    }


OPTIONS = (Option("三头六臂", False), Option("四梁八柱", True), Option("五湖四海", False), Option("七上八下", False))
ITEMS = (
    item("AAAAA"),
    item("AAAAB", pinyin=(), answer_pinyin=()),
    item(
        "AAAAC",
        stem=HOSTILE + "答案",
        blanks=((len(HOSTILE), len(HOSTILE) + 2),),
        answers=("答案",),
        pinyin=(),
        answer_pinyin=(),
        note=HOSTILE,
    ),
    item("AAAAD", Kind.LIST, **members(1)),
    item("AAAAE", Kind.LIST, **members(2)),
    item("AAAAF", Kind.LIST, **members(12)),
    item("AAAAG", Kind.LIST, **members(15)),
    item(
        "AAAAH",
        Kind.TERM,
        stem="“六稳”指什么？",
        blanks=(),
        answers=("稳就业", "稳金融"),
        members=("稳就业", "稳金融"),
        pinyin=(),
        answer_pinyin=(),
    ),
    item("AAAAJ", Kind.FACT),
    item("AAAAK", Kind.CHOICE, options=OPTIONS),
    item("AAAAM", Kind.MULTIPLE, options=OPTIONS),
    item("AAAAN", Kind.JUDGE, blanks=(), answers=("正确",), truth=SENTENCE, answer_pinyin=()),
    item(
        "AAAAP",
        Kind.JUDGE,
        blanks=(),
        answers=("错误",),
        truth=SENTENCE,
        stem="规划政策体系“三头六臂”初步构建。",
        note="“三头六臂”应为“四梁八柱”",
        answer_pinyin=(),
    ),
    item("AAAAQ", Kind.SHORT, **members(7)),
    item("AAAAR", Kind.ORDER, **members(7)),
    item("AAAAS", Kind.DICTATION),
)
CARDS = 1 + 1 + 1 + 1 + 1 + 2 + 12 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1


def deck(items=ITEMS, retired=(), changed=None) -> Deck:
    times = {each.uid: 1_600_000_000 for each in (*items, *retired)} | (changed or {})
    credit = TextCredit("text.txt", "题目", "新华社合肥2020年8月22日电《题目》")
    return Deck("时政::长三角", "deck", "时政::长三角", "题目", tuple(items), (credit,), times, tuple(retired))


PLAIN = Config()


@contextmanager
def collection(folder: Path):
    opened = Collection(str(folder / "collection.anki2"))
    try:
        yield opened
    finally:
        opened.close()


def imported(col: Collection, folder: Path, built: Deck, config: Config = PLAIN):
    (path,) = apkg(built, folder, config)
    options = ImportAnkiPackageOptions(merge_notetypes=True, with_scheduling=False)
    return col.import_anki_package(ImportAnkiPackageRequest(package_path=str(path), options=options)).log


@pytest.fixture(scope="module")
def col(tmp_path_factory):
    folder = tmp_path_factory.mktemp("anki")
    with collection(folder) as opened:
        imported(opened, folder, deck())
        yield opened


def rendered(col: Collection, uid: str) -> list[tuple[str, str]]:
    cards = [col.get_card(card) for card in col.find_cards(f"编号:{uid}", order="c.ord")]
    return [(card.question(), card.answer()) for card in cards]


def visible(page: str) -> str:
    page = re.sub(r"<style>.*?</style>|<rt>.*?</rt>", "", page, flags=re.DOTALL)
    return re.sub(r"\s+", "", re.sub(r"<[^>]*>", "", page))


def test_everything_is_imported_and_the_database_is_sound(col):
    assert col.note_count() == len(ITEMS) - 1
    assert col.card_count() == CARDS
    assert col.fix_integrity()[1] is True
    assert {deck.name for deck in col.decks.all_names_and_ids()} >= {"时政", "时政::长三角"}


def test_every_card_has_a_question_and_an_answer(col):
    for number in col.find_cards(""):
        card = col.get_card(number)
        assert len(visible(card.question())) > 6
        assert len(visible(card.answer())) > len(visible(card.question()))


def test_a_cloze_is_hidden_in_front_with_its_pinyin_and_shown_behind(col):
    ((question, answer),) = rendered(col, "AAAAA")
    assert visible(question).endswith("规划政策体系“[...]”初步构建。")
    assert "sì" not in re.sub(r'data-cloze="[^"]*"', "", question) and "<rt>" not in question
    assert "四梁八柱" in visible(answer)
    assert "<rt>liáng</rt>" in answer
    assert "新华社合肥2020年8月22日电" in visible(answer) and "AAAAA" in answer


def test_a_dictation_asks_by_the_pinyin_in_the_place_of_the_word(col):
    ((question, answer),) = rendered(col, "AAAAS")
    assert visible(question).startswith("看拼音写词语规划政策体系“sìliángbāzhù”")
    assert "四梁八柱" not in question
    assert "<rt>liáng</rt>" in answer


def test_pinyin_in_front_leaves_out_the_answer_wherever_it_stands(tmp_path):
    stem = "四梁八柱初步构建"
    repeated = item(
        "AAAAA", Kind.CHOICE, stem=stem + SENTENCE, blanks=((15, 19),), options=OPTIONS, pinyin=STEM_READING + READING
    )
    with collection(tmp_path) as col:
        imported(col, tmp_path, deck((repeated,)), Config(card_pinyin="all", tone_colours=True))
        ((question, answer),) = rendered(col, "AAAAA")
    assert '<ruby>构<rt><span class="tone4">gòu</span></rt></ruby>' in question
    assert "liáng" not in question and "zhù" not in question
    assert answer.count("liáng") == 2
    assert visible(question).startswith("单项选择四梁八柱初步构建规划政策体系“”")


def test_the_back_is_read_out_where_the_recipe_wants_it_and_the_front_never(tmp_path):
    with collection(tmp_path) as col:
        imported(col, tmp_path, deck(), Config(tts=True))
        assert col.card_count() == CARDS
        for number in col.find_cards(""):
            card = col.get_card(number)
            assert not card.question_av_tags()
            (spoken,) = card.answer_av_tags()
            assert (spoken.lang, spoken.other_args) == ("zh_CN", [])
        spoken = {
            uid: col.get_card(col.find_cards(f"编号:{uid}")[0]).answer_av_tags()[0].field_text
            for uid in ("AAAAA", "AAAAE", "AAAAH", "AAAAP")
        }
    assert spoken["AAAAA"] == spoken["AAAAP"] == SENTENCE
    assert spoken["AAAAE"].startswith("有哪些成员：成员")
    assert spoken["AAAAH"] == "稳就业；稳金融"


def test_nothing_is_read_out_by_default_nor_after_the_recipe_takes_it_back(tmp_path, col):
    assert not any(col.get_card(number).answer_av_tags() for number in col.find_cards(""))
    assert not any("tts" in kind["tmpls"][0]["afmt"] for kind in col.models.all() if kind["name"].startswith("quizgen"))
    with collection(tmp_path) as own:
        imported(own, tmp_path, deck(), Config(tts=True))
        imported(own, tmp_path, deck(changed={each.uid: 1_700_000_000 for each in ITEMS}))
        assert not any(own.get_card(number).answer_av_tags() for number in own.find_cards(""))


def test_a_list_card_hides_one_member_and_what_comes_later(col):
    pages = rendered(col, "AAAAF")
    assert len(pages) == 12
    question, answer = pages[1]
    assert visible(question).endswith("有哪些成员顺序不限成员一[...]成员丂" + "……" * 9)
    assert "成员丁" in visible(answer)


def test_a_list_of_more_than_twelve_is_one_question(col):
    ((question, answer),) = rendered(col, "AAAAG")
    assert "成员一" not in visible(question) and "成员一" in visible(answer)


@pytest.mark.parametrize("uid", ["AAAAK", "AAAAM"])
def test_a_choice_shows_its_options_and_marks_the_right_one_behind(col, uid):
    ((question, answer),) = rendered(col, uid)
    assert all(option.text in visible(question) for option in OPTIONS)
    assert "right" not in re.sub(r"<style>.*?</style>", "", question, flags=re.DOTALL)
    assert re.search(r"<li class=.?right.?><span>四梁八柱</span>", answer)


def test_a_judgement_shows_the_true_wording_behind_only(col):
    ((question, answer),) = rendered(col, "AAAAP")
    assert "四梁八柱" not in visible(question)
    assert "错误" in visible(answer) and SENTENCE in visible(answer)


def test_text_is_data(col):
    ((question, answer),) = rendered(col, "AAAAC")
    shown = "{{c1::x}}<bonclick=alert(1)>&amp;[a]a::b{{题目}}$\\alpha$[sound:x.mp3]六[liù]"
    unescaped = visible(question).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    for number in (91, 93, 123, 125, 58):
        unescaped = unescaped.replace(f"&#{number};", chr(number))
    assert shown in unescaped
    assert "<b onclick" not in question + answer


def test_tags_name_kind_and_text_without_spaces(col):
    tags = col.get_note(col.find_notes("编号:AAAAA")[0]).tags
    assert {"quizgen", "quizgen::题型::填空", "quizgen::文本::题_目_副题"} <= set(tags)


def test_a_second_import_finds_nothing_new_and_updates_nothing(tmp_path):
    with collection(tmp_path) as col:
        imported(col, tmp_path, deck())
        log = imported(col, tmp_path, deck())
    assert (len(log.new), len(log.updated)) == (0, 0)


def test_one_changed_item_changes_one_note_and_keeps_its_schedule(tmp_path):
    with collection(tmp_path) as col:
        imported(col, tmp_path, deck())
        card = col.get_card(col.find_cards("编号:AAAAA")[0])
        card.ivl, card.queue, card.type = 30, 2, 2
        col.update_card(card)
        changed = (replace(ITEMS[0], stem="新的" + SENTENCE, blanks=((9, 13),), pinyin=()), *ITEMS[1:])
        log = imported(col, tmp_path, deck(changed, changed={"AAAAA": 1_700_000_000}))
        assert (len(log.new), len(log.updated)) == (0, 1)
        note = col.get_note(col.find_notes("编号:AAAAA")[0])
        assert note["题目"].startswith("新的") and note.cards()[0].ivl == 30


def test_a_learners_own_words_stay_where_nothing_changed(tmp_path):
    with collection(tmp_path) as col:
        imported(col, tmp_path, deck())
        note = col.get_note(col.find_notes("编号:AAAAA")[0])
        note["备用1"], note.tags = "我的笔记", [*note.tags, "mine"]
        col.update_note(note)
        imported(col, tmp_path, deck())
        note = col.get_note(col.find_notes("编号:AAAAA")[0])
        assert note["备用1"] == "我的笔记" and "mine" in note.tags


def test_a_retired_item_is_marked(tmp_path):
    with collection(tmp_path) as col:
        imported(col, tmp_path, deck())
        imported(col, tmp_path, deck(ITEMS[1:], retired=ITEMS[:1], changed={"AAAAA": 1_700_000_000}))
        assert RETIRED in col.get_note(col.find_notes("编号:AAAAA")[0]).tags
        assert col.card_count() == CARDS


def test_the_same_deck_gives_the_same_bytes(tmp_path):
    (one,) = apkg(deck(), tmp_path / "one", Config())
    (other,) = apkg(deck(), tmp_path / "other", Config())
    assert one.read_bytes() == other.read_bytes()


def test_note_types_are_frozen():
    frozen = {key: [kind.id, kind.name, list(kind.fields), kind.template] for key, kind in NOTE_TYPES.items()}
    assert frozen == json.loads((GOLDEN / "anki-note-types.json").read_text("utf-8"))["types"]


def test_no_gap_is_a_box_after_which_a_line_may_begin_with_a_mark():
    css = files("quizgen").joinpath("data/anki/style.css").read_text("utf-8")
    assert ".gap::before" in css and "inline-block" not in css


def test_a_change_of_templates_or_style_comes_with_a_new_time():
    folder = files("quizgen").joinpath("data/anki")
    digest = sha256()
    for each in sorted(folder.iterdir(), key=lambda each: each.name):
        digest.update(each.name.encode() + b"\0" + each.read_bytes())
    golden = json.loads((GOLDEN / "anki-note-types.json").read_text("utf-8"))
    assert (NOTE_TYPES_CHANGED, digest.hexdigest()) == (golden["changed"], golden["templates"]), (
        "raise NOTE_TYPES_CHANGED, or Anki keeps the old templates, and record both in the golden file"
    )
