"""How the head of a list is shown."""

from __future__ import annotations


def before_points(head: str) -> str:
    """A list's head as it stands before its points: a question by itself, other words with a colon."""
    return head if not head or head.endswith("？") else f"{head}："
