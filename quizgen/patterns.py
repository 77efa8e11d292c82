"""Regular expressions that are compiled when they are first used.

A text meets half of those that the rules have; to compile all of them took a tenth of the time of a build.
"""

from __future__ import annotations

import re
from typing import cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn")


def regex(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, but that a mistake in the pattern shows at its first use."""
    return cast("re.Pattern[str]", _Uncompiled(pattern, flags))


class _Compiled:
    """A pattern with the methods of the compiled one."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self._flags = pattern, flags


class _Uncompiled(_Compiled):
    """A pattern that is compiled when a method of it is asked for, and is one of the other class from then on: there a
    method is found as fast as in the compiled one.
    """

    def __getattr__(self, name: str) -> object:
        compiled = re.compile(self.pattern, self._flags)
        self.__dict__.update((method, getattr(compiled, method)) for method in _METHODS)
        self.__class__ = _Compiled  # type: ignore[assignment] # of the same shape
        return getattr(compiled, name)
