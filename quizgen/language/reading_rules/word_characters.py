"""Characters that are words by themselves."""

from __future__ import annotations

# Function words and others that are read one way wherever no longer word says otherwise.
FIXED = frozenset(
    "的了着与和都更将会给被把也又就可能要上中下大小多之所于向么们呢吗吧子头一不在是有人应好率降冠重少散调铺查说"
)
# Words of one character by nature: two of them side by side are no divided word.
GRAMMATICAL = frozenset("为得地着了还都将只应处当好少过和与更要会给几没数分间")
