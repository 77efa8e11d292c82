"""The seed's deck in the real Anki: imported twice, checked, every card rendered on both sides."""

from __future__ import annotations

import re
from pathlib import Path

from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest

from quizgen.build import build
from quizgen.config import Config

SEED = Path(__file__).parents[1] / "seeds" / "yangtze-delta-2020-08-22.txt"


def imported(col: Collection, path: Path):
    request = ImportAnkiPackageRequest(package_path=str(path), options=ImportAnkiPackageOptions(merge_notetypes=True))
    return col.import_anki_package(request).log


def seen(page: str) -> str:
    page = re.sub(r"<style>.*?</style>|<rt>.*?</rt>|<span class=\"gap\"></span>", "", page, flags=re.DOTALL)
    return re.sub(r"\s+", "", re.sub(r"<[^>]*>", "", page))


def test_the_seeds_deck_is_sound_in_anki(tmp_path):
    (report,) = build([SEED], tmp_path, Config(formats=("apkg",)))
    (path,) = (each for each in report.files if each.suffix == ".apkg")
    col = Collection(str(tmp_path / "collection.anki2"))
    try:
        assert len(imported(col, path).new) == len(report.items)
        assert col.fix_integrity()[1] is True
        by_uid = {item.uid: item for item in report.items}
        assert col.card_count() == sum(len(item.members) if item.kind == "list" else 1 for item in report.items)
        for number in col.find_cards(""):
            card = col.get_card(number)
            item = by_uid[card.note()["编号"]]
            question, answer = seen(card.question()), seen(card.answer())
            assert len(question) > 6 and len(answer) > len(question)
            if item.blanks and item.kind != "judge":
                assert "[...]" in question or 'class="gap"' in card.question()
            if item.kind == "cloze":
                assert item.answers[0] not in question and item.answers[0] in answer
            if item.kind == "list":
                assert item.members[card.ord] not in question and item.members[card.ord] in answer
        build([SEED], tmp_path, Config(formats=("apkg",)))
        again = imported(col, path)
        assert (len(again.new), len(again.updated)) == (0, 0)
    finally:
        col.close()
