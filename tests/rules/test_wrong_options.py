"""Single and multiple choice, true and false: the wrong options make sense, are wrong, and are never a nonsense."""

from __future__ import annotations

from quizgen.model import AnnotatedDocument, Item
from quizgen.reading import read_text
from quizgen.rules.choice import choice
from quizgen.rules.judge import judge
from quizgen.rules.multiple import multiple
from quizgen.structure.annotate import annotate

HEAD = "全国工作会议召开\n\n新华社北京2024年12月5日电 会议听取了汇报。\n\n"


def _annotated(text: str) -> AnnotatedDocument:
    return annotate(read_text(HEAD + text))


def _wrong(items: list[Item]) -> dict[str, set[str]]:
    return {item.answers[0]: {option.text for option in item.options if not option.right} for item in items}


def _false(text: str) -> list[Item]:
    return [item for item in judge(_annotated(text)) if item.answers == ("错误",)]


def test_wrong_options_are_what_teachers_set_against_the_answer() -> None:
    asked = _wrong(list(choice(_annotated("要坚持党的领导，坚定“文化自信”，建设现代文明。"))))
    assert asked["文化自信"] == {"道路自信", "理论自信", "制度自信"}


def test_a_word_that_the_sentence_has_already_is_no_wrong_option() -> None:
    asked = _wrong(list(choice(_annotated("要坚定道路自信、理论自信和“文化自信”，建设现代文明。"))))
    assert "道路自信" not in asked.get("文化自信", set())


def test_one_shared_character_does_not_make_a_wrong_option() -> None:
    text = "要抓住发展机遇，推动经济发展。\n\n各地机票价格平稳。\n\n乘客买到“机票”“车票”“船票”“戏票”。"
    assert not any(
        "机票" in wrong for answer, wrong in _wrong(list(choice(_annotated(text)))).items() if answer == "机遇"
    )


def test_a_false_statement_says_something_else_that_makes_sense() -> None:
    (item,) = _false("要坚持以“科技创新”引领现代化产业体系建设。")
    assert item.truth == "要坚持以“科技创新”引领现代化产业体系建设。"
    wrong = item.note.removeprefix("“").partition("”")[0]
    assert wrong in {"制度创新", "管理创新", "文化创新", "理论创新", "实践创新"}
    assert item.stem == item.truth.replace("科技创新", wrong)


def test_a_rise_becomes_a_fall() -> None:
    (item,) = _false("要坚持以农业为基础，全省粮食总产量增长9%，“蓝莓产业”稳步发展。")
    assert item.stem == "要坚持以农业为基础，全省粮食总产量下降9%，“蓝莓产业”稳步发展。"
    assert item.note == "“下降”应为“增长”"


def test_a_duty_becomes_a_choice_in_a_law() -> None:
    (item,) = _false("国家鼓励建立“矿山台账”，矿山单位应当及时登记。")
    assert item.stem == "国家鼓励建立“矿山台账”，矿山单位可以及时登记。"


def test_what_cannot_be_turned_into_sense_is_not_asked() -> None:
    assert not _false("小蚂蚁背着蓝莓慢慢爬过石桥。")


def test_members_unlike_one_another_are_no_options() -> None:
    text = "要加强监管、完善城乡医疗卫生服务体系。\n\n要完善城乡养老服务体系、加强管理。"
    assert not list(multiple(_annotated(text)))
