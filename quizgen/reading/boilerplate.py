"""Lines that a web page, a database or a photo desk puts around a text."""

from __future__ import annotations

from quizgen.language.han import HAN
from quizgen.patterns import regex

_LABELS = (
    "来源|稿源|责任编辑|责编|编辑|校对|审核|文字记者|海报设计|海报制作|视频制作|统筹|策划|监制|摄影|制图|点击数|点击量|浏览次数|浏览量|阅读次数|阅读量"
    "|字号|字体|发布时间|发布日期|分享到|原文链接|原文地址|上一篇|下一篇|阅读下一篇|当前位置|您现在的位置|更新时间戳?|分类号"
)
"""What stands before a colon and makes the line a note about the page."""
_BUTTONS = (
    "我要纠错|纠错|打印本页|打印|关闭窗口|关闭|字号|超大|大|中|小|默认|收藏|更多|首页|分享到?|返回顶部|返回首页|设为首页|加入收藏|查看原文|阅读全文|阅读原文"
    "|相关稿件|相关阅读|相关新闻|相关链接|推荐阅读|扫一扫|微信|微博|上一篇|下一篇|版权声明|联系我们|网站地图|新华社国内部出品"
)
"""Words that a line holds alone or in a row."""
_LINE = regex(
    rf"[（(【\[]?(?:{_LABELS})[】\]]?[:：](?:[^。]{{0,60}}|\s*https?://\S+)$"
    rf"|(?:[【\[]?(?:{_BUTTONS})[】\]]?[|｜/·\s]*)+$"
    r"|(?:扫一扫|扫描(?:下方)?二维码|(?:用|打开)微信|版权所有|Copyright|©|【法宝引证码】|京ICP备|ICP备)[^。]{0,60}$"
    r"|(?:发布时间[:：]\s*)?\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$"
    rf"|{HAN}{{2,4}}日报\s*/\s*\d{{4}}\s*年.{{0,40}}/$"
    r"|[-—=*_#·|｜:\s/]*\d{0,3}[-—=*_#·|｜:\s/]*$|<!--.*-->$"
)
_CAPTION = regex(
    rf".{{0,200}}?(?:(?:记者|通讯员|特约记者)(?:{HAN}|[·、\s]){{2,24}}|（(?:{HAN}|[·、\s]){{2,12}}|发（(?:{HAN}|·){{2,8}})[/／\s]*"
    r"(?<![拍航偷])摄(?:影报道)?[）)。]*$"
)
_LONGEST_CAPTION = 240


def is_boilerplate(text: str) -> bool:
    """Whether the whole of a clean paragraph is no part of the text: 来源：…, 打印本页, a time stamp, …记者某某摄."""
    if _LINE.match(text):
        return True
    return "摄" in text[-6:] and len(text) <= _LONGEST_CAPTION and _CAPTION.match(text) is not None
