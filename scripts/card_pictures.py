"""Pictures of a package's cards as Anki renders them, for the README and for looking at: needs Chromium.

python scripts/card_pictures.py decks/NAME.apkg OUT.png [--phone] [--dark] [UID...]
"""

from __future__ import annotations

import argparse
import subprocess
import tempfile
from pathlib import Path

from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest

CHROMIUM = [
    "chromium",
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--hide-scrollbars",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PAGE = """<!doctype html><meta charset="utf-8"><style>{css}
body.page {{ margin: 0; display: flex; flex-wrap: wrap; gap: 14px; padding: 14px; background: #d9d9de; }}
body.page > div {{ width: {width}px; box-sizing: border-box; margin: 0; border-radius: 10px; }}
body.page.nightMode {{ background: #111; }}
</style><body class="page {night}">{cards}</body>"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("package", type=Path)
    parser.add_argument("picture", type=Path)
    parser.add_argument("uids", nargs="*")
    parser.add_argument("--phone", action="store_true")
    parser.add_argument("--dark", action="store_true")
    args = parser.parse_args()
    width = 350 if args.phone else 560
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        page.write_text(render(args.package, Path(folder), args.uids, width, args.dark), "utf-8")
        size = f"--window-size={width * 2 + 60},{1500 if args.uids else 2400}"
        subprocess.run(
            [
                *CHROMIUM,
                f"--user-data-dir={folder}/profile",
                size,
                f"--screenshot={args.picture.resolve()}",
                page.as_uri(),
            ],
            check=True,
            capture_output=True,
        )


def render(package: Path, folder: Path, uids: list[str], width: int, dark: bool) -> str:
    """One page with both sides of each card, the first card of each note."""
    col = Collection(str(folder / "collection.anki2"))
    col.import_anki_package(
        ImportAnkiPackageRequest(package_path=str(package.resolve()), options=ImportAnkiPackageOptions())
    )
    night = "nightMode" if dark else ""
    sides: list[str] = []
    css = ""
    notes = [number for uid in uids for number in col.find_notes(f"编号:{uid}")] or list(col.find_notes(""))[:12]
    for number in notes:
        cards = col.get_note(number).cards()
        card = cards[min(1, len(cards) - 1)]
        css = card.note_type()["css"]
        for side in (card.question(), card.answer()):
            sides.append(f'<div class="card {night}">{side}</div>')
    col.close()
    return PAGE.format(css=css, width=width, night=night, cards="".join(sides))


if __name__ == "__main__":
    main()
