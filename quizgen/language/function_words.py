"""Small words by which a sentence is built: adverbs before verbs, and what joins or closes a list."""

from __future__ import annotations

_BEFORE_VERBS = (
    "全面 基本 持续 深入 大力 积极 切实 扎实 坚决 着力 加快 不断 进一步 有效 有力 稳步"
    " 统筹 更好 努力 自觉 始终 坚定 广泛 科学 依法 充分 严格 主动 认真 高度 深度 协同 共同"
    " 精准 着重 尽快 妥善 优先 逐步 显著 明显 大幅 日益 更加 逐渐 普遍 总体 快速 平稳 全力 全程 及时 稳妥"
    " 大幅度 携手 合力 大胆 抓紧 定期 奋力 率先 精心 真正 带头"
)
ADVERBS = frozenset(_BEFORE_VERBS.split())
"""What stands before the verb of a clause and may be a noun to the tagger."""
CONJUNCTIONS = frozenset(("和", "与", "及", "或", "以及", "或者"))
"""What may part the last two members of a list."""
ETC = frozenset(("等", "等等"))
"""What closes a list that has more members than it names."""
