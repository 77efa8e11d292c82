"""What is counted, measured and taken, at which the rules of several modules look."""

from __future__ import annotations

COUNT = frozenset("一二两三四五六七八九十几半")
POINTING = frozenset("这那哪每")
LONG_MEASURES = frozenset(
    (
        *("年级", "小时", "分钟", "秒钟", "刻钟", "点钟", "公里", "公斤", "世纪", "星期", "平方", "箩筐"),
        *(
            "公顷",
            "海里",
            "英里",
            "平方米",
            "立方米",
            "平方公里",
            "千米",
            "厘米",
            "毫米",
            "千克",
            "千瓦",
            "美元",
            "欧元",
        ),
    )
)
COUNTED_THINGS = frozenset(
    "人书花树草车船路门题饭水酒茶菜课歌话事信钱楼房床线腿手眼心牌纸戏诗雨风雪灯土马牛羊鱼鸡猫狗鸟井米糖药烟衣鞋刀枪棋货命云月星饼汤琴鼓旗墙镜锣砖瓦球画字音笔瓜果肉盐油煤布绳"
)  # 一节课
TAKEN = frozenset("买喝吃带拿做学听看挣借穿写洗放加抹涂种养赚花倒尝煮炒摘挑找问说讲")  # a little of: 买点|菜
ONE_OF = frozenset("张场顿杯份趟句碗盘首封部")  # behind a verb, 一 left out: 照张|相
