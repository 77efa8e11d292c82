"""The fonts that travel: what they cover, and their licences."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from quizgen.build import build
from quizgen.config import Config
from quizgen.export.typesetting import missing_characters

FONTS = Path(str(files("quizgen").joinpath("data/fonts")))
NOTO = ("NotoSerifSC-Regular.otf", "NotoSansSC-Regular.otf")


def test_every_font_has_its_licence_and_a_sensible_size():
    fonts = [path for path in FONTS.iterdir() if path.suffix in (".otf", ".ttf")]
    assert {path.name for path in fonts} == {*NOTO, "gkai00mp.ttf"}
    for path in fonts:
        licence = path.with_name(f"{path.stem.removesuffix('-Regular')}-LICENSE.txt").read_text("utf-8", "replace")
        assert "Licen" in licence or "LICEN" in licence
        assert path.stat().st_size < 8_000_000


def test_coverage_holds_what_papers_are_written_in():
    gb2312 = [bytes((lead, trail)).decode("gb2312") for lead in range(0xB0, 0xD7) for trail in range(0xA1, 0xFF)]
    assert not missing_characters("".join(gb2312) + "āáǎàǖǘǚǜêńňǹ〓√×①⑩，。；：？！“”‘’《》（）—…·")
    assert not missing_characters("長三角一體化發展與經濟")


def test_missing_characters_are_named_in_one_line_however_often_they_are_printed(tmp_path, caplog):
    text = tmp_path / "文.txt"
    text.write_text("𪚥公司章程\n第一条 𪚥公司应当坚持创新、协调、绿色、开放、共享的发展理念☐。", "utf-8")
    build([text], tmp_path, Config(formats=("worksheet",), versions=("A", "B")))
    assert caplog.messages == ["文: printed as 〓, for no font has it: ☐ (U+2610), 𪚥 (U+2A6A5)"]
