"""The glossary: every entry sound in form, numerals that count, mentions with exact edges, wordings by date."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from importlib.resources import files

import pytest

from quizgen.language.glossary import glossary, numeral_of

ENTRIES = tomllib.loads(files("quizgen").joinpath("data/glossary.toml").read_text("utf-8"))["term"]
CATEGORIES = {"理论", "党建", "经济", "社会", "生态", "法治", "外交", "国防", "科技", "区域", "历史", "文化", "机构"}
DOES_NOT_COUNT = {
    "法治建设新十六字方针": "sixteen characters, four members",
    "三农工作队伍要求": "三农 names the field; the members are the demands",
    "两弹一星": "explained, not listed",
}


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["name"])
def test_an_entry_says_what_it_is_and_on_what_it_rests(entry):
    assert entry.get("members") or entry.get("meaning")
    assert entry["english"] and entry["source"] and entry["category"] in CATEGORIES
    for wording in (entry, *entry.get("wordings", ())):
        members = wording.get("members", [])
        assert all(members) and len(set(members)) == len(members)
        if "since" in wording:
            assert re.fullmatch(r"(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?", wording["since"])


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["name"])
def test_a_numeral_term_has_as_many_members_as_it_says(entry):
    stated = numeral_of(entry["name"])
    if entry["name"] in DOES_NOT_COUNT or stated is None:
        return
    for wording in (entry, *entry.get("wordings", ())):
        if "members" in wording:
            assert len(wording["members"]) == stated


def test_there_are_enough_terms_and_no_name_twice():
    assert len(ENTRIES) >= 150
    names = [name for entry in ENTRIES for name in (entry["name"], *entry.get("aliases", ()))]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("六稳", 6),
        ("五位一体", 5),
        ("三去一降一补", 5),
        ("两个一百年", 2),
        ("一个中心、两个基本点", 3),
        ("新发展格局", None),
    ],
)
def test_the_number_a_name_states(name, number):
    assert numeral_of(name) == number


def test_mentions_have_exact_edges_and_the_longest_name_wins():
    text = "做好“六稳”工作，统筹推进“五位一体”总体布局，落实中央八项规定精神。"
    found = glossary().find(text)
    assert [text[start:end] for start, end, _ in found] == ["六稳", "五位一体", "中央八项规定"]
    assert found[2][2].name == "八项规定"


def test_the_wording_of_the_day_is_given():
    early = glossary().at("四个全面", date(2016, 1, 1))
    late = glossary().at("四个全面", date(2021, 1, 1))
    assert early.members[0] == "全面建成小康社会" and late.members[0] == "全面建设社会主义现代化国家"
    assert early.id == late.id
    assert glossary().at("没有这个词", date(2021, 1, 1)) is None


def test_a_name_that_other_things_have_too_is_the_term_only_among_its_words():
    def names(text):
        return [term.name for _, _, term in glossary().find(text)]

    assert names("村里修渠分“三步走”。") == []
    assert "三步走" in names("党的基本路线和“三步走”战略。")


@pytest.mark.parametrize(
    ("name", "text", "other"),
    [
        ("两重", "发行国债支持“两重”建设。", "这件事有两重意义。"),
        ("两新", "“两新”政策加力，以旧换新更方便。", "加强“两新”组织党建工作。"),
        ("三通", "推动两岸直接“三通”。", "村里三通一平都做好了。"),
        ("留置", "对涉嫌职务违法的被调查人采取留置措施。", "受送达人拒绝接收的，可以留置送达。"),
        ("好房子", "要建设“好房子”。", "他家有一座好房子。"),
        ("耕地占补平衡", "落实耕地占补平衡。", "绿地也要占补平衡。"),
        ("国际贸易单一窗口", "推广国际贸易“单一窗口”。", "设立企业准入单一窗口。"),
        ("国家公园", "健全以国家公园为主体的自然保护地体系。", "他们参观了黄石国家公园。"),
    ],
)
def test_a_name_with_an_everyday_sense_is_found_only_where_it_is_the_term(name, text, other):
    def names(text):
        return [term.name for _, _, term in glossary().find(text)]

    assert name in names(text)
    assert name not in names(other)
