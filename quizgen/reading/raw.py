"""What every source format is turned into first: paragraphs as received, not yet clean."""

from __future__ import annotations

from typing import NamedTuple


class RawParagraph(NamedTuple):
    """A paragraph as received; `level` is the depth of a heading that the format itself marks (0 = none, 1 = title)."""

    text: str
    level: int = 0
