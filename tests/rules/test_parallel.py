"""What differs in words said twice is left out at once, and so is a pair of one make, where nothing else would do."""

from __future__ import annotations

import pytest

from quizgen.model import ANY_ORDER, Item
from quizgen.reading import read_text
from quizgen.rules.parallel import parallel
from quizgen.structure.annotate import annotate

FREE, FIXED = ANY_ORDER, ""


def _items(text: str) -> list[Item]:
    return list(parallel(annotate(read_text(f"在水利工作会议上的讲话\n\n{text}"))))


def _asked(text: str) -> list[tuple[str, str]]:
    return [(item.gapped, item.note) for item in _items(text)]


@pytest.mark.parametrize(
    ("text", "asked", "order"),
    [
        (
            "1995年，各国在国际关系中旗帜鲜明地反对一切〔霸权主义〕和〔强权政治〕。",
            "1995年，各国在国际关系中旗帜鲜明地反对一切____和____。",
            FREE,
        ),
        (
            "我们要把改善民生作为水利工作的〔出发点〕和〔落脚点〕，让全县村民喝上放心水。",
            "我们要把改善民生作为水利工作的____和____，让全县村民喝上放心水。",
            FREE,
        ),
        (
            "要统筹推进“〔五位一体〕”总体布局，协调推进“〔四个全面〕”战略布局，办好水利。",
            "要统筹推进“____”总体布局，协调推进“____”战略布局，办好水利。",
            FIXED,
        ),
        (
            "要坚决纠正“〔四风〕”，在水利工作中严格执行“〔约法三章〕”。",
            "要坚决纠正“____”，在水利工作中严格执行“____”。",
            FIXED,
        ),
        (
            "1997年，要全面贯彻“〔一国两制〕”、“〔港人治港〕”、“〔澳人治澳〕”、高度自治的方针。",
            "1997年，要全面贯彻“____”、“____”、“____”、高度自治的方针。",
            FREE,
        ),
        (
            "水利干部要不断提高政治〔判断力〕、政治〔领悟力〕、政治〔执行力〕，确保渠道畅通。",
            "水利干部要不断提高政治____、政治____、政治____，确保渠道畅通。",
            FREE,
        ),
        (
            "十年来，水利事业和农村面貌取得〔历史性成就〕、发生〔历史性变革〕，村民喝上了放心水。",
            "十年来，水利事业和农村面貌取得____、发生____，村民喝上了放心水。",
            FIXED,
        ),
        (
            "要积极推进依法治水，建设中国特色社会主义〔法治体系〕、建设社会主义〔法治国家〕。",
            "要积极推进依法治水，建设中国特色社会主义____、建设社会主义____。",
            FIXED,
        ),
    ],
)
def test_known_fillings_and_pairs_are_left_out_at_once(text: str, asked: str, order: str) -> None:
    bare = text.replace("〔", "").replace("〕", "")
    (item,) = _items(bare)
    assert (item.gapped, item.note) == (asked, order)
    assert item.answers == tuple(part.partition("〕")[0] for part in text.split("〔")[1:])
    assert [item.stem[start:end] for start, end in item.blanks] == list(item.answers)
    assert item.source.sentence == bare
    assert bare[bare.index(item.answers[0]) :].startswith(item.stem[item.blanks[0][0] : item.blanks[-1][1]])


@pytest.mark.parametrize(
    "text",
    [
        "要认真听取全县村民对修建水渠工作的意见和建议。",
        "要加强作风建设，努力增强水利部门的公信力、执行力等。",
        "要努力增强水利部门的凝聚力、公信力和执行力。",
        "要在全县推广“一闸一表”的做法，普及“一村一渠”的经验，管好用水。",
        "水利部门打造“清泉行动”品牌，形成“护水先锋”队伍，服务全县村民。",
        "各地做好“米袋子”、“菜篮子”等产品的供应，保证全县村民的生活。",
        "“五一”假期前，全县按照“四个意识”的要求检查了水渠。",
    ],
)
def test_bare_words_open_lists_and_names_of_the_day_are_not(text: str) -> None:
    assert _asked(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "全县充分发挥水利部门的独特优势和重要作用，把水渠修好管好。",
        "水利部门要认真研究修建水渠实践中出现的新情况、新问题。",
        "各村贯彻落实县里关于水利工作的大政方针和决策部署，修好水渠。",
        "县里对水利会议的精神进行了系统宣讲和深入阐释，使村民都能听懂。",
        "要在水利工作中更大力度吸引和利用外资，修好全县的水渠。",
        "面对风高浪急的国际环境和艰巨繁重的水利任务，全县干部迎难而上。",
        "我们要突出重点、把握关键，扎实做好水利各项工作。",
        "副县长何立峰和张国清到水利会议上讲话，听取各村的意见。",
        "要正确认识新旧水利体制转换过程的艰巨性和复杂性。",
    ],
)
def test_no_pair_for_which_another_would_do(text: str) -> None:
    assert _asked(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "去年基本建设投资一千六百万元，技术改造投资九百万元，水渠投资三百万元。",
        "要加快农业设施建设，改善农业技术装备，加强水渠管理。",
        "要完整、准确、全面贯彻新发展理念，加快构建新发展格局，修好水渠。",
        "要坚持水渠一体化保护和系统治理，开展水渠一体化保护和修复工程。",
    ],
)
def test_no_filling_that_nothing_holds_in_its_place(text: str) -> None:
    assert _asked(text) == []


def test_a_longer_item_is_harder() -> None:
    two = "要深刻领悟“两个确立”的决定性意义，坚决做到“两个维护”，办好水利事业。"
    four = "要深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”。"
    assert [item.difficulty for text in (two, four) for item in _items(text)] == [2, 3]


@pytest.mark.parametrize("cut", range(1, 40))
def test_a_text_may_end_anywhere(cut: int) -> None:
    text = "要统筹推进“五位一体”总体布局，统筹推进“四个全面”战略布局，提高政治判断力、政治领悟力"
    assert all(item.source.end <= len(text) + 20 for item in _items(text[:cut]))
