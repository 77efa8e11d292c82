"""The seed, all the way: what must be asked of it, and what must come out."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest

import quizgen
from quizgen.build import build
from quizgen.config import Config
from quizgen.interchange import from_json, to_json

SEED = Path(__file__).parents[1] / "seeds" / "yangtze-delta-2020-08-22.txt"
SEVEN = (
    "推动长三角区域经济高质量发展",
    "加大科技攻关力度",
    "提升长三角城市发展质量",
    "增强欠发达区域高质量发展动能",
    "推动浦东高水平改革开放",
    "夯实长三角地区绿色发展基础",
    "促进基本公共服务便利共享",
)


@pytest.fixture(scope="module")
def lines(tmp_path_factory):
    run = subprocess.run(
        [sys.executable, "-m", "quizgen", "items", str(SEED), "--json"],
        capture_output=True,
        check=True,
        text=True,
        cwd=tmp_path_factory.mktemp("without-a-deck"),
    )
    return [json.loads(line) for line in run.stdout.splitlines()]


def test_every_line_fits_the_schema(lines):
    schema = json.loads(files("quizgen").joinpath("data/item.schema.json").read_text("utf-8"))
    validator = jsonschema.Draft202012Validator(schema)
    assert len(lines) >= 36
    for line in lines:
        validator.validate(line)
        assert to_json(from_json(line)) == line


def test_offsets_of_blanks_pinyin_and_source_agree(lines):
    text = quizgen.read(SEED).text
    for line in lines:
        assert [line["stem"][start:end] for start, end in line["blanks"]] in ([], line["answers"]) or line["members"]
        assert len(line["pinyin"]) == len(line["stem"])
        assert [len(reading) for reading in line["answer_pinyin"]] == [len(answer) for answer in line["answers"]]
        if line["kind"] == "list":
            covered = text[line["source"]["start"] : line["source"]["end"]]
            assert all(member in covered for member in line["members"])


@pytest.mark.parametrize(
    "members",
    [
        SEVEN,
        ("率先形成新发展格局", "勇当我国科技和产业创新的开路先锋", "加快打造改革开放新高地"),
        ("对党中央战略意图领会到位", "创新方式方法", "战略实施成果已经显现"),
        (
            "全国发展强劲活跃增长极",
            "高质量发展样板区",
            "率先基本实现现代化引领区",
            "区域一体化发展示范区",
            "改革开放新高地",
        ),
        ("信得过", "靠得住", "能放心"),
        ("能者上", "优者奖", "庸者下", "劣者汰"),
        ("把方向", "谋大局", "定政策", "促改革"),
        ("上海", "江苏", "浙江", "安徽"),
        ("稳就业", "稳金融", "稳外贸", "稳外资", "稳投资", "稳预期"),
        ("保居民就业", "保基本民生", "保市场主体", "保粮食能源安全", "保产业链供应链稳定", "保基层运转"),
    ],
)
def test_each_list_of_the_text_is_asked(lines, members):
    assert list(members) in [line["members"] for line in lines]


def test_the_four_demands_are_asked(lines):
    assert any(len(line["members"]) == 4 and all("着力" in member for member in line["members"]) for line in lines)


@pytest.mark.parametrize("answer", ["李强", "娄勤俭", "车俊", "李锦斌", "何立峰", "30", "合肥"])
def test_people_place_and_count_are_asked(lines, answer):
    asked = [line for line in lines if any(answer in each for each in line["answers"]) or answer in line["stem"]]
    assert any(line["kind"] in ("fact", "cloze", "list", "short") for line in asked)


def test_a_second_build_is_the_same_to_the_byte_and_says_so(tmp_path):
    first = build([SEED], tmp_path)
    content = {path.name: path.read_bytes() for path in sorted(tmp_path.iterdir())}
    second = build([SEED], tmp_path)
    assert {path.name: path.read_bytes() for path in sorted(tmp_path.iterdir())} == content
    stem = "yangtze-delta-2020-08-22"
    assert set(content) == {f"{stem}{end}" for end in (".apkg", ".lock", "-worksheet.pdf", "-key.pdf", "-teacher.pdf")}
    assert len(first[0].changes.new) == len(second[0].changes.same) == len(first[0].items)
    assert not first[0].findings


@pytest.mark.slow
def test_neither_hash_order_nor_locale_nor_zone_changes_a_byte(tmp_path):
    outputs = []
    for seed, zone in (("1", "UTC"), ("2", "Asia/Shanghai")):
        out = tmp_path / seed
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C" if seed == "1" else "C.UTF-8"}
        subprocess.run(
            [sys.executable, "-m", "quizgen", "build", str(SEED), "--out", str(out)],
            check=True,
            env=environment,
            capture_output=True,
        )
        outputs.append({path.name: path.read_bytes() for path in sorted(out.iterdir())})
    assert outputs[0] == outputs[1]


def test_hash_order_changes_no_digit_of_what_a_sentence_weighs():
    told = (
        "import sys; from quizgen import read; from quizgen.structure.annotate import annotate;"
        "print(annotate(read(sys.argv[1])).salience)"
    )
    weights = [
        subprocess.run(
            [sys.executable, "-c", told, str(SEED)],
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert weights[0] == weights[1]


def test_make_items_gives_what_the_command_gives(lines):
    items = quizgen.make_items(quizgen.read(SEED), Config())
    assert [to_json(item) for item in items] == lines
