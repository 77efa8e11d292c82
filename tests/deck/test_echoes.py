"""What two texts of a deck say alike is asked once, naming both; another wording of a list is flagged."""

from __future__ import annotations

from pathlib import Path

from quizgen.build import build
from quizgen.config import Config

SHARED = "要提高把方向、谋大局、定政策、促改革的能力，为事业发展提供坚强保障。"
FIRST = [
    "全市经济工作会议在本市召开",
    SHARED,
    "要加强大气污染、水污染、土壤污染和噪声污染治理，推进生态环境持续改善。",
    "要坚持以人民为中心的发展思想，推动城市治理体系不断完善。",
]
SECOND = [
    "全省生态环境保护大会在省会举行",
    "省里的同志认为，" + SHARED,
    "要加强大气污染、水污染、土壤污染和重金属污染治理，推进生态环境持续改善。",
    "要完善监督执法机制，压实各级主体责任，守住安全底线。",
]


def built(folder: Path):
    for name, paragraphs in (("甲", FIRST), ("乙", SECOND)):
        (folder / f"{name}.txt").write_text("\n".join(paragraphs), "utf-8")
    recipe = folder / "组.toml"
    recipe.write_text('sources = ["甲.txt", "乙.txt"]\n', "utf-8")
    (report,) = build([recipe], folder, Config(formats=("jsonl",), cards=30, now=1))
    assert not report.error and not report.findings
    return report


def test_a_list_of_two_texts_is_asked_once_and_names_both(tmp_path: Path):
    lists = [item for item in built(tmp_path).items if set(item.members) == {"把方向", "谋大局", "定政策", "促改革"}]
    by_kind = {item.kind for item in lists}
    assert lists and len(by_kind) == len(lists)
    for item in lists:
        other = SECOND[0] if item.source.file.endswith("甲.txt") else FIRST[0]
        assert item.note == f"又见《{other}》"


def test_another_text_is_called_as_everywhere(tmp_path: Path):
    (tmp_path / "report_a.txt").write_text("我代表国务院，向大会报告政府工作。\n" + SHARED, "utf-8")
    (tmp_path / "2019-03-05_b.txt").write_text("\n".join(FIRST), "utf-8")
    recipe = tmp_path / "组.toml"
    recipe.write_text('sources = ["2019-03-05_b.txt", "report_a.txt"]\n', "utf-8")
    (report,) = build([recipe], tmp_path, Config(formats=("jsonl",), cards=30, now=1))
    notes = {item.note for item in report.items if item.source.file == "2019-03-05_b.txt"}
    assert any("又见" in note for note in notes) and not any("report_a" in note for note in notes)


def test_another_wording_of_a_list_is_flagged(tmp_path: Path):
    lists = [item for item in built(tmp_path).items if "大气污染" in item.members]
    assert lists
    for item in lists:
        other = "重金属污染" if "噪声污染" in item.members else "噪声污染"
        assert "提法不同" in item.note and other in item.note


def test_a_second_build_changes_nothing(tmp_path: Path):
    built(tmp_path)
    changes = built(tmp_path).changes
    assert changes and not changes.new and not changes.changed and not changes.retired


def test_a_text_alone_has_no_such_remark(tmp_path: Path):
    (tmp_path / "甲.txt").write_text("\n".join(FIRST), "utf-8")
    (report,) = build([tmp_path / "甲.txt"], tmp_path, Config(formats=("jsonl",), now=1))
    assert report.items and not any("又见" in item.note or "提法不同" in item.note for item in report.items)
