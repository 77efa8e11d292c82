"""Rows of a file with one JSON object a line, packed or not."""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterator
from pathlib import Path
from typing import Any


def rows(path: str | Path) -> Iterator[dict[str, Any]]:
    path = Path(path)
    with (lzma.open if path.suffix == ".xz" else open)(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)
