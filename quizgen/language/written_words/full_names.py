"""The two words of a whole name: Wáng Xiǎomíng."""

from __future__ import annotations

from quizgen.language.names import name_shapes


def full_name_form(text: str) -> str:
    """Surname and given name, each with a capital: Wáng Xiǎomíng, Zhūgě Liàng."""
    surname = 2 if text[:2] in name_shapes().compound else 1
    return f"^{surname}+^{len(text) - surname}"
