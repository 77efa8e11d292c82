"""Which lists are worth asking."""

import pytest

from quizgen.model import Kind
from quizgen.reading import read_text
from quizgen.rules.list_members import list_members
from quizgen.structure.annotate import annotate

HEAD = "全国工作会议召开\n\n新华社北京2024年12月5日电 会议听取了汇报。\n\n"


def _scores(text: str, title: str = HEAD) -> dict[str, float]:
    return {item.members[0]: item.score for item in list_members(annotate(read_text(title + text)))}


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("要一体推进不敢腐、不能腐、不想腐，坚决打赢反腐败斗争攻坚战。", "不敢腐"),
        ("要激发农民的积极性、主动性、创造性，把水渠修好管好用好。", "积极性"),
    ],
)
def test_formulas_and_members_made_alike_are_asked(text: str, first: str) -> None:
    assert _scores(text)[first] >= Kind.LIST.least


def test_what_is_only_strung_together_is_left_to_those_who_want_more() -> None:
    assert _scores("村里要管好水渠、渡口、山林，让大家放心。")["水渠"] < Kind.LIST.least


def test_how_people_went_about_it_is_not_asked() -> None:
    assert _scores("全县干部群众在水渠建设的工地上，振奋精神、埋头实干、抢抓工期，赢得了各方面的好评。") == {}
