"""Cut the fonts that travel in the wheel out of Debian's packages.

    apt-get install fonts-noto-cjk fonts-arphic-gkai00mp unicode-data
    python scripts/build_fonts.py

Noto Serif SC and Noto Sans SC Regular (OFL) are subset to GB2312, the 8,105 characters of 通用规范汉字表 (Unicode's
kTGH), the traditional forms of Big5's first level, pinyin letters and punctuation; AR PL KaitiM GB is copied as it
is (its licence asks for that). Each has its licence beside it.
"""

from __future__ import annotations

import bz2
import gzip
import shutil
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTCollection, TTFont

NOTO = Path("/usr/share/fonts/opentype/noto")
KAI = Path("/usr/share/fonts/truetype/arphic-gkai00mp/gkai00mp.ttf")
DOCS = Path("/usr/share/doc")
UNIHAN = Path("/usr/share/unicode/Unihan_OtherMappings.txt.bz2")
TARGET = Path(__file__).parents[1] / "quizgen" / "data" / "fonts"
FAMILIES = {"Noto Serif CJK SC": ("Serif", "Noto Serif SC"), "Noto Sans CJK SC": ("Sans", "Noto Sans SC")}
PUNCTUATION = (
    "·—–…‘’“”、。〈〉《》「」『』【】〔〕〖〗〓〇々！（），．／：；？［］｛｝～￥％＋－＝×÷±√✓✗≤≥≠°℃‰→←↑↓■□▲△●○◆◇★☆※§№①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
    "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ㎡㎞％\u3000\u2060\u00a0"
)
JOINER = "\u2060"
"""Has no glyph and needs none."""
PINYIN = "āáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿêếềŋĀÁǍÀĒÉĚÈĪÍǏÌŌÓǑÒŪÚǓÙÜǕǗǙǛ"


def main() -> None:
    TARGET.mkdir(parents=True, exist_ok=True)
    wanted = characters()
    covered = set(wanted)
    for family, (style, name) in FAMILIES.items():
        font = face(NOTO / f"Noto{style}CJK-Regular.ttc", family)
        path = TARGET / f"Noto{style}SC-Regular.otf"
        write_subset(font, wanted, name, path)
        covered &= set(font.getBestCmap())
        print(path.name, path.stat().st_size)
    covered.add(ord(JOINER))
    (TARGET / "coverage.txt").write_text("".join(chr(code) for code in sorted(covered)), "utf-8")
    shutil.copyfile(KAI, TARGET / "gkai00mp.ttf")
    (TARGET / "gkai00mp-LICENSE.txt").write_bytes(
        gzip.decompress((DOCS / "fonts-arphic-gkai00mp/license/english/ARPHICPL.TXT.gz").read_bytes())
    )


def characters() -> set[int]:
    """All code points that the subset keeps."""
    wanted = set(range(0x20, 0x7F)) | {ord(character) for character in PUNCTUATION + PINYIN}
    wanted |= double_byte("gb2312", range(0xA1, 0xF8), range(0xA1, 0xFF))
    wanted |= double_byte("big5", range(0xA4, 0xC7), (*range(0x40, 0x7F), *range(0xA1, 0xFF)))
    with bz2.open(UNIHAN, "rt", encoding="utf-8") as lines:
        wanted |= {int(line.split("\t")[0][2:], 16) for line in lines if "\tkTGH\t" in line}
    return wanted


def double_byte(encoding: str, leads: range, trails: range | tuple[int, ...]) -> set[int]:
    found = set()
    for lead in leads:
        for trail in trails:
            try:
                found.add(ord(bytes((lead, trail)).decode(encoding)))
            except (UnicodeDecodeError, TypeError):
                continue
    return found


def face(collection: Path, family: str) -> TTFont:
    return next(font for font in TTCollection(collection).fonts if font["name"].getDebugName(1) == family)


def write_subset(font: TTFont, wanted: set[int], name: str, path: Path) -> None:
    options = subset.Options(
        layout_features=["kern", "palt", "locl", "vert", "ccmp", "mark", "mkmk"],
        name_IDs=["*"],
        notdef_outline=True,
        hinting=False,
        desubroutinize=False,
        drop_tables=[*subset.Options().drop_tables, "VORG", "DSIG"],
        recalc_timestamp=False,
    )
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    for record in list(font["name"].names):
        if record.nameID in (1, 16):
            font["name"].setName(name, record.nameID, record.platformID, record.platEncID, record.langID)
        elif record.nameID == 4:
            font["name"].setName(f"{name} Regular", 4, record.platformID, record.platEncID, record.langID)
    subset.save_font(font, str(path), options)


if __name__ == "__main__":
    main()
