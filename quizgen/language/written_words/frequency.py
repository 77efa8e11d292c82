"""How often a word must stand in the texts of the tagger's dictionary."""

from __future__ import annotations

SELDOM = 3  # what was never counted: 取得实效, 未找到
COMMON = 5  # to be a word in people's minds
HALVES = 50  # to be a half of what the tagger takes for a name: 建立健全
EVERYDAY = 400  # to be a half of what is no set phrase
