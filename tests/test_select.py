"""Selection: the best within the budget, nothing twice, nothing given away, each verdict with its reason."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.config import Config
from quizgen.coverage import coverage
from quizgen.model import Document, Item, Kind, Source
from quizgen.reading import read_text
from quizgen.select import Selection, Supply, Verdict, default_budget, select
from quizgen.structure.annotate import annotate

TEXT = Document("t.txt", "题", "x" * 400, (), ())


def item(
    answer: str, stem: str = "", *, kind: Kind = Kind.CLOZE, score: float = 0.7, paragraph: int = 0, members=()
) -> Item:
    stem = stem or f"{answer}是这一段里要记住的第{paragraph}点。"
    start = stem.find(answer)
    return Item(
        kind=kind,
        rule=str(kind),
        stem=stem,
        blanks=((start, start + len(answer)),) if start >= 0 else (),
        answers=members or (answer,),
        members=members,
        source=Source("t.txt", "题", paragraph, stem, paragraph * 100, paragraph * 100 + 1),
        score=score,
        reasons=("a reason",),
    )


def kept(candidates, config=None, standing=()):
    return [each.answers[0] for each in select(candidates, (TEXT,), config or Config(), standing).items]


def test_the_best_are_kept_in_the_order_of_the_text():
    items = [
        item("甲甲", paragraph=2, score=0.9),
        item("乙乙", paragraph=1, score=0.8),
        item("丙丙", paragraph=3, score=0.1),
    ]
    assert kept(items, Config(cards=2)) == ["乙乙", "甲甲"]


def test_what_an_author_marked_is_taken_before_what_scores_more():
    marked = replace(item("乙乙", "乙乙和甲甲都在这一句里，是要记住的。", score=0.8), marked=True)
    others = [
        item("甲甲", marked.stem, score=0.99),
        item("正确", marked.stem, kind=Kind.JUDGE, score=0.99),
        *(item(each * 2, paragraph=at, score=0.95) for at, each in enumerate("丙丁戊己庚辛壬癸", 1)),
    ]
    assert "乙乙" in kept([*others, marked], Config(cards=4))


def test_a_text_gives_more_items_where_its_author_marked_more():
    names = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉"
    usual = [item(each * 2, paragraph=at) for at, each in enumerate(names)]
    marked = [replace(each, marked=True) for each in usual]
    assert len(kept(usual)) == 6 < len(kept(marked)) <= 18
    assert len(kept(marked, Config(cards=5))) == 5


def test_a_marked_list_is_asked_neither_as_one_blank_nor_as_a_term():
    members = ("信得过", "靠得住", "能放心")
    asked = replace(item("", "好干部的标准是什么？", kind=Kind.LIST, members=members), marked=True)
    blank = item("信得过、靠得住、能放心", "好干部要信得过、靠得住、能放心。", paragraph=1)
    term = replace(item("", "“三个标准”指哪三项？", kind=Kind.TERM, members=members, paragraph=2), answers=members)
    assert kept([asked, blank, term]) == ["信得过"]


@pytest.mark.parametrize(
    ("second", "reason"),
    [
        (item("新格局", "要加快形成新格局。", paragraph=5), "the same fact"),
        (item("主体", "以新格局为主体。", paragraph=5), "it would give another answer away: 新格局"),
        (item("段里", "这一段里要记住。", paragraph=5), "another item gives it away"),
    ],
)
def test_a_fact_is_not_asked_twice_or_given_away(second, reason):
    selection = select([item("新格局", score=0.9), second], (TEXT,), Config(), ())
    assert [verdict.kept for verdict in selection.verdicts] == [True, False]
    assert reason in selection.verdicts[1].reason


def test_a_list_is_asked_once_in_one_kind_and_its_members_not_again():
    whole = item("上海", "三省一市是……", kind=Kind.LIST, members=("上海", "江苏", "浙江"), score=0.9)
    again = item("江苏", "……三省", kind=Kind.LIST, members=("江苏", "浙江", "上海"), paragraph=1)
    member = item("浙江", "还有浙江。", paragraph=2)
    at_once = item("安徽", "三省一市：……。", kind=Kind.SHORT, members=("上海", "江苏", "浙江", "安徽"), paragraph=3)
    assert kept([whole, again, member, at_once]) == ["上海"]


def test_a_list_is_not_asked_beside_the_blank_that_holds_it_whole():
    stem, members = "机关遵循公正、公平、便民的原则。", ("公正", "公平", "便民")
    whole = item("公正、公平、便民", stem)
    parts = replace(item("", "机关遵循……的原则", kind=Kind.LIST, members=members), source=whole.source)
    assert kept([whole, parts]) == ["公正"]
    assert kept([whole, parts], standing=[0]) == ["公正、公平、便民"]


def _judged(false: str, truth: str, paragraph: int) -> Item:
    return replace(
        item("错误", false, kind=Kind.JUDGE, paragraph=paragraph), blanks=(), truth=truth, note="“需求”应为“供给”"
    )


def test_a_list_is_not_asked_beside_a_blank_for_one_of_its_members():
    sentence = "要推进教育强国、科技强国、人才强国建设。"
    blank = item("科技强国", sentence, score=0.99)
    members = ("教育强国", "科技强国", "人才强国")
    listed = item("", sentence, kind=Kind.LIST, members=members, score=0.61)
    assert kept([blank, listed], standing=[0]) == ["科技强国"]
    assert kept([blank, listed]) == ["教育强国"]


def several(*answers: str, stem: str, score: float = 0.7, paragraph: int = 0) -> Item:
    """An item that leaves out several words of one sentence at once."""
    places = tuple((stem.index(each), stem.index(each) + len(each)) for each in answers)
    whole = item(answers[0], stem, score=score, paragraph=paragraph)
    source = replace(whole.source, start=paragraph * 100 + places[0][0], end=paragraph * 100 + places[-1][1])
    return replace(whole, answers=answers, blanks=places, source=source)


PAIR = "要反对一切霸权主义和强权政治，维护世界和平。"


@pytest.mark.parametrize(("half", "asked"), [(0.79, "强权政治"), (0.95, "霸权主义")])
def test_both_halves_of_a_pair_are_rather_asked_than_one(half: float, asked: str):
    one = several("霸权主义", stem=PAIR, score=half)
    both = several("霸权主义", "强权政治", stem=PAIR, score=0.7)
    (taken,) = select([one, both], (TEXT,), Config()).items
    assert taken.answers[-1] == asked


def test_another_place_of_the_sentence_is_not_put_behind_a_pair():
    both = several("霸权主义", "强权政治", stem=PAIR, score=0.7)
    assert kept([several("世界和平", stem=PAIR, score=0.79), both]) == ["世界和平"]


@pytest.mark.parametrize(
    "stem", ["强权政治不得人心，各国人民都反对它。", "世上的强权政治国家不得人心，各国都反对它们。"]
)
def test_no_half_of_a_pair_is_asked_again_or_given_away(stem: str):
    both = several("霸权主义", "强权政治", stem=PAIR, score=0.9)
    half = item(stem[:4] if stem.startswith("强") else stem[2:8], stem, paragraph=1)
    for candidates in ([both, half], [replace(both, score=0.7), replace(half, score=0.9)]):
        assert len(select(candidates, (TEXT,), Config()).items) == 1
    told = item("不得人心", stem, paragraph=2)
    assert kept([both, told]) == ["霸权主义"]


def test_a_pair_is_not_asked_beside_the_list_that_has_one_of_it():
    members = ("霸权主义", "强权政治", "冷战思维")
    listed = item("", PAIR, kind=Kind.LIST, members=members)
    both = several("霸权主义", "强权政治", stem=PAIR, score=0.7)
    assert kept([replace(listed, score=0.9), both]) == ["霸权主义"]
    assert len(select([listed, both], (TEXT,), Config(), standing=[1]).items) == 1


def test_the_same_words_are_not_changed_in_two_statements():
    one = _judged("推进需求侧改革。", "推进供给侧改革。", 1)
    again = _judged("改善需求侧结构。", "改善供给侧结构。", 2)
    true = replace(item("正确", "坚持群众路线。", kind=Kind.JUDGE, paragraph=3), blanks=(), truth="坚持群众路线。")
    selection = select([one, again, true], (TEXT,), Config())
    assert [verdict.kept for verdict in selection.verdicts] == [True, False, True]


def test_a_statement_tells_no_list_that_is_asked():
    asked = item("上海", "要加强……合作。", kind=Kind.LIST, members=("上海", "江苏", "浙江"), score=0.9)
    told = "要加强上海、江苏、浙江合作。"
    true = replace(item("正确", told, kind=Kind.JUDGE, paragraph=1), blanks=(), truth=told)
    assert select([asked, true], (TEXT,), Config()).verdicts[1].reason == "it would give a list away"
    assert select([asked, true], (TEXT,), Config(), standing=[1]).verdicts[0].reason == "a statement gives it away"


def test_no_part_of_an_answer_is_asked_again():
    assert kept([item("预警机制", score=0.9), item("机制", "完善好机制很要紧。", paragraph=1)]) == ["预警机制"]


def test_a_statement_is_made_once_however_often_the_text_makes_it():
    one, again = (
        replace(item("正确", "坚持群众路线。", kind=Kind.JUDGE, paragraph=paragraph), blanks=(), truth="坚持群众路线。")
        for paragraph in (1, 2)
    )
    again = replace(
        again, stem="坚持思想路线。", answers=("错误",), source=replace(again.source, sentence="　坚持群众路线。")
    )
    assert select([one, again], (TEXT,), Config()).verdicts[1].reason == "the same fact is asked already"


def test_a_number_is_not_told_by_a_longer_one():
    assert kept([item("20", "每项资助20万元。"), item("三十五", "2024年，不超过三十五周岁。", paragraph=1)]) == [
        "20",
        "三十五",
    ]


def test_a_number_is_asked_or_judged_but_not_both():
    asked = item("三", "应当在三日内报告。", kind=Kind.FACT, score=0.9)
    judged = replace(item("正确", "应当在三日内报告。", kind=Kind.JUDGE), blanks=(), truth="应当在三日内报告。")
    assert select([asked, judged], (TEXT,), Config()).verdicts[1].reason == "the same fact is asked already"


def test_items_in_the_deck_stay_first():
    items = [item("甲甲", paragraph=1, score=0.9), item("乙乙", paragraph=2, score=0.1)]
    assert kept(items, Config(cards=1), standing=[1]) == ["乙乙"]


def test_kinds_limit_what_is_asked():
    items = [item("甲甲", paragraph=1), item("乙乙", paragraph=2, kind=Kind.FACT)]
    assert kept(items, Config(kinds=(Kind.FACT,))) == ["乙乙"]


def test_words_for_learners_come_on_top_of_the_budget_where_they_are_asked_for():
    items = [item("甲甲", paragraph=1), item("纾困", paragraph=2, kind=Kind.DICTATION)]
    assert kept(items, Config(cards=4, kinds=())) == ["甲甲"]
    assert kept(items, Config(cards=4, learn=(Kind.DICTATION,))) == ["甲甲", "纾困"]
    assert kept(items, Config(cards=4, kinds=(Kind.DICTATION,))) == ["纾困"]


def test_words_that_the_learner_knows_are_not_asked_unless_they_are_in_the_deck():
    items = [item("保障", paragraph=2, kind=Kind.DICTATION)]
    learn = (Kind.DICTATION,)
    assert kept(items, Config(cards=4, learn=learn, level=5)) == ["保障"]
    assert kept(items, Config(cards=4, learn=learn, level=7)) == []
    assert kept(items, Config(cards=4, learn=learn, level=7), standing=[0]) == ["保障"]


def test_words_in_the_deck_leave_the_budget_to_the_others():
    items = [item("纾困", paragraph=1, kind=Kind.DICTATION), item("甲甲", paragraph=2)]
    assert kept(items, Config(cards=1, learn=(Kind.DICTATION,)), standing=[0]) == ["纾困", "甲甲"]


def test_every_candidate_has_a_verdict_with_a_reason():
    items = [item(chr(0x4E00 + n) * 2, paragraph=n) for n in range(30)]
    verdicts = select(items, (TEXT,), Config(cards=5), ()).verdicts
    assert len(verdicts) == 30 and all(verdict.reason for verdict in verdicts)
    assert sum(verdict.kept for verdict in verdicts) == 5


def test_the_budget_grows_with_the_text():
    assert 38 <= default_budget(4200) <= 48
    assert default_budget(100) < default_budget(4400) < default_budget(40000)


def test_what_is_not_worth_asking_fills_a_deck_only_to_a_number_that_somebody_named():
    good = [item(text, paragraph=at) for at, text in enumerate(("甲甲", "丙丙", "丁丁"))]
    items = [*good, item("乙乙", paragraph=9, score=0.2)]
    assert kept(items) == ["甲甲", "丙丙", "丁丁"]
    assert kept(items, Config(cards=4)) == ["甲甲", "丙丙", "丁丁", "乙乙"]
    selection = select(items, (TEXT,), Config())
    assert selection.verdicts[-1].reason == "not worth asking"
    assert selection.more == 1
    assert select(items, (TEXT,), Config(cards=9)).more == 0


def test_a_text_gives_a_few_items_that_are_nearly_worth_asking():
    nearly = Kind.CLOZE.least - 0.05
    items = [item(text, paragraph=at, score=nearly) for at, text in enumerate(("甲甲", "丙丙", "丁丁", "乙乙"))]
    assert len(kept(items)) == 3
    assert kept([items[0], *(replace(each, score=0.2) for each in items[1:])]) == ["甲甲"]


def test_of_terms_that_a_text_only_mentions_there_are_half_as_many_as_of_its_sentences():
    names = ["新发展理念", "乡村振兴", "改革开放", "人才强国", "四风"]
    terms = [
        replace(each, source=replace(each.source, entry=name))
        for at, name in enumerate(names)
        for each in [item(name, f"“{name}”是什么意思？", kind=Kind.TERM, score=0.6 + at / 100, paragraph=at)]
    ]
    own = [item(text, paragraph=9 + at) for at, text in enumerate(("甲甲", "丙丙", "丁丁", "戊戊"))]
    selection = select([*terms, *own], (TEXT,), Config(), ())
    assert [each.answers[0] for each in selection.items] == ["人才强国", "四风", "甲甲", "丙丙", "丁丁", "戊戊"]
    assert selection.verdicts[0].reason == "a term that the text only mentions"
    assert kept(terms, Config(kinds=frozenset({Kind.TERM}))) == names


def test_a_number_that_somebody_named_is_filled_from_weak_sentences_before_mere_mentions():
    names = ["新发展理念", "乡村振兴", "改革开放", "人才强国", "四风"]
    terms = [
        replace(each, source=replace(each.source, entry=name))
        for at, name in enumerate(names)
        for each in [item(name, f"“{name}”是什么意思？", kind=Kind.TERM, score=0.9, paragraph=at)]
    ]
    own = [item(text, paragraph=9 + at) for at, text in enumerate(("甲甲", "丙丙"))]
    weak = [item(text, paragraph=19 + at, score=0.0) for at, text in enumerate(("丁丁", "戊戊"))]
    few = select([*terms, *own, *weak], (TEXT,), Config(cards=5), ())
    assert [each.answers[0] for each in few.items] == ["新发展理念", "甲甲", "丙丙", "丁丁", "戊戊"]
    assert few.supply == Supply(5, 0, 0)
    more = select([*terms, *own, *weak], (TEXT,), Config(cards=7), ())
    assert [each.answers[0] for each in more.items] == [*names[:3], "甲甲", "丙丙", "丁丁", "戊戊"]
    assert more.supply == Supply(5, 2, 0)
    assert select([*terms, *own, *weak], (TEXT,), Config(cards=12), ()).supply == Supply(5, 4, 3)


def test_a_meaning_is_asked_once_with_its_full_stop_or_without():
    meaning = item("各村都有清水。", "“奋斗目标”是什么意思？", kind=Kind.TERM, score=0.9)
    told = item("各村都有清水", "村里的奋斗目标：各村都有清水。", paragraph=1)
    assert kept([meaning, told]) == ["各村都有清水。"]


def test_a_deck_is_never_empty_where_something_can_be_asked():
    poor = [item(text, paragraph=at, score=0.3) for at, text in enumerate(("甲甲", "丙丙", "丁丁", "乙乙"))]
    assert len(kept(poor)) == 3
    for kind in filter(lambda kind: kind.least, Kind):
        assert not kept([replace(each, kind=kind, score=0.1) for each in poor])


def test_the_map_names_the_paragraphs_and_lists_that_nothing_asks_for():
    text = "港口管理办法\n\n要加强大气污染、水污染和土壤污染治理。\n\n要完善预警机制。\n\n港口设有码头、堆场和仓库。"
    annotated = annotate(read_text(text, "t.txt"))
    asked = item("大气污染", "要加强……治理。", kind=Kind.LIST, members=("大气污染", "水污染"), paragraph=1)
    covered = coverage(annotated, Selection((Verdict(asked, True, ""),)))
    assert (covered.paragraphs, covered.lists) == (3, 2)
    assert [annotated.document.text[each.start : each.end] for each in covered.paragraphs_left] == [
        "要完善预警机制。",
        "港口设有码头、堆场和仓库。",
    ]
    assert [[member.text for member in each.members] for each in covered.lists_left] == [["码头", "堆场", "仓库"]]


def test_no_blank_holds_the_number_that_a_fact_asks() -> None:
    sentence = "有关部门接到举报后，应当在十日内调查处理。"
    number = replace(item("十", sentence, kind=Kind.FACT, score=0.9), source=Source("t.txt", "题", 1, sentence, 13, 14))
    limit = replace(item("十日内", sentence), source=Source("t.txt", "题", 1, sentence, 13, 16))
    selection = select([number, limit], (TEXT,), Config(), ())
    assert [verdict.kept for verdict in selection.verdicts] == [True, False]
    assert "the same words are asked already" in selection.verdicts[1].reason


def test_a_gap_in_the_sentence_of_a_list_tells_no_list_that_is_asked():
    told = "要弘扬忠诚精神、担当精神、奉献精神，开创新局面。"
    source = item("担当精神", told).source
    asked = item("忠诚精神", "要弘扬……。", kind=Kind.LIST, members=("忠诚精神", "担当精神", "奉献精神"), score=0.9)
    asked = replace(asked, source=source)
    gap = replace(item("新局面", told, score=0.8), source=source)
    elsewhere = replace(gap, source=item("", paragraph=7).source)
    reasons = {verdict.item: verdict.reason for verdict in select([asked, gap], (TEXT,), Config()).verdicts}
    assert reasons == {asked: "a reason", gap: "it would give a list away"}
    assert all(verdict.kept for verdict in select([asked, elsewhere], (TEXT,), Config()).verdicts)


def test_two_lists_of_one_sentence_do_not_tell_each_other():
    first = item("稳增长", "要……，做到防风险、惠民生。", kind=Kind.LIST, members=("稳增长", "促改革"), score=0.9)
    second = item("防风险", "要稳增长、促改革，做到……。", kind=Kind.LIST, members=("防风险", "惠民生"), paragraph=1)
    assert select([first, second], (TEXT,), Config()).verdicts[1].reason == "another item gives it away"
    told = replace(first, stem="要……。")
    assert select([told, second], (TEXT,), Config()).verdicts[1].reason == "it would give a list away"


@pytest.mark.parametrize(
    ("standing", "left", "reason"),
    [
        ((), "管渠的原则……", "an item asks for all of it already"),
        ((0,), "管渠的原则是什么？", "the same list is asked already"),
    ],
)
def test_what_a_text_says_of_a_matter_is_not_asked_beside_the_list_that_it_is(standing, left, reason):
    asked = [
        item("", "管渠的原则……", kind=Kind.LIST, members=("统一规划", "分级负责", "专群结合"), score=0.9),
        item("坚持统一规划、分级负责、专群结合", "管渠的原则是什么？", kind=Kind.TERM, score=0.8),
    ]
    verdicts = select(asked, (TEXT,), Config(), standing).verdicts
    assert {verdict.item.stem: verdict.reason for verdict in verdicts}[left] == reason


def test_a_term_of_several_members_is_asked_beside_a_blank_for_one_of_them():
    term = item("甲甲", "“三渠”指哪三项？", kind=Kind.TERM, members=("甲甲", "乙乙", "丙丙"))
    blanks = [item(each, paragraph=at) for at, each in enumerate(term.members)]
    one = select([blanks[0], term], (TEXT,), Config(cards=4), standing=(0,))
    assert Kind.TERM in {each.kind for each in one.items}
    all_known = select([*blanks, term], (TEXT,), Config(cards=4), standing=(0, 1, 2))
    assert Kind.TERM not in {each.kind for each in all_known.items}


def test_a_list_is_asked_before_a_lesser_one_whose_stem_recites_it():
    greater = item("甲", "要抓好……。", kind=Kind.LIST, members=("甲甲", "乙乙", "丙丙", "丁丁"), score=0.9)
    lesser = item(
        "子",
        "抓好甲甲、乙乙、丙丙、丁丁，增强……。",
        kind=Kind.LIST,
        members=("子子", "丑丑", "寅寅"),
        score=0.92,
        paragraph=1,
    )
    assert [each.members for each in select([lesser, greater], (TEXT,), Config(cards=2)).items] == [greater.members]
    weak = replace(greater, score=0.6)
    assert [each.members for each in select([lesser, weak], (TEXT,), Config(cards=2)).items] == [lesser.members]
