"""What a text without a headline is called: as a report says of itself (我代表国务院，向大会报告政府工作), or as it is
given.
"""

from __future__ import annotations

from quizgen.patterns import regex

TOP = 600
"""Characters at a text's beginning that may say what it is."""
_FIGURES = "[一二三四五六七八九十]{1,3}"
PLACE = r"[^\W\d_]{0,8}?(?:省|市|自治区|自治州|州|县|区)"
"""A place with a government of its own, or only what kind of place."""
_OPENING = regex(
    r"(?:^|(?<=[。：！\s]))(?:现在，?)?"
    r"(?:我(?:代表|受)(?P<body>[^，。：“”]{2,30}?)(?:的?委托)?，?|受(?P<asked>[^，。：“”]{2,30}?)的?委托，?(?:现在，?)?我)"
    r"向(?:大会|会议|第[^，。]{4,30}会议)，?(?:作|报告)(?P<matter>[^。]{0,30})"
)
_SUBMITTED = regex(
    r"(?:^|(?<=[。：！\s]))受[^，。：“”]{2,20}委托，现将(?P<matter>[^，。《》]{6,80}?)提请[^，。]{2,30}审[议查]"
)
"""How the reports on plans and budgets begin, which are no speeches."""
_OF_THE_COUNCIL = regex("政府工作|过去[一二三四五]年的?工作")
"""What a yearly report of the State Council is about, which reports on plans and budgets too."""
_STATE_COUNCIL = "国务院"
_GOVERNMENT = regex(rf"(?P<place>{PLACE})人民政府")
_OTHER_BODY = regex(rf"(?:最高|{PLACE}(?:高级|中级)?)人民(?:法院|检察院)|.{{2,24}}(?:常务委员会|常委会)")
_WORK = regex("(?:常委会|法院|检察院|政府)?工作")
_MEETING = regex(r"在(?P<place>[^\W\d]{2,8}?(?:省|市|自治区|自治州|县|区))第[^，。]{1,6}届人民代表大会")
_CONGRESS = regex(
    f"现在，我代表第{_FIGURES}届中央委员会向大会作报告[\\s\\S]{{0,40}}?中国共产党第(?P<number>{_FIGURES})次全国代表大会"
)
"""How a report to a party congress begins."""
_NAMES_A_REPORT = regex(r"^[^_]*报告(?:[（(][^）)]*[）)])?$")
_REVIEWED = regex(r"(?<!\d)((?:19|20)\d{2})年(?:和今年以来)?(?:(?:国内|政府|主要)?工作)?的?(?:工作)?(?:主要)?回顾")
_PLANNED = regex(
    r"(?m)^[一二三四五]、(?:对|关于)?((?:19|20)\d{2})年(?!.*(?:回顾|情况|成绩|成就))"
    r"[^，。\n]{0,16}(?:总体|要求|部署|安排|任务|建议|目标|重点|工作)"
)
"""A heading with the year of what is to be done."""


def name_without_headline(text: str, given: str) -> str:
    """The name of a text that has no headline: what it says that it is, where `given` (the name of its file, or what a
    user calls it) names no report; else as it is given.
    """
    return given if _NAMES_A_REPORT.search(given) else _own_name(text) or given


def _own_name(text: str) -> str:
    """A report, with the body that gives it and its year where they are told; nothing of a text that is none."""
    if congress := congress_report(text):
        return congress
    if submitted := _SUBMITTED.search(text, 0, TOP):
        return f"关于{submitted['matter']}的报告"
    opening = _OPENING.search(text, 0, TOP)
    if opening is None:
        return ""
    body, matter = opening["body"] or opening["asked"], opening["matter"]
    of_year = f"{year}年" if (year := report_year(text)) else ""
    if body == _STATE_COUNCIL:
        return f"{of_year}政府工作报告" if _OF_THE_COUNCIL.search(matter) else ""
    if not _WORK.search(matter):
        return ""
    if government := _GOVERNMENT.fullmatch(body):
        return f"{of_year}{place_of_meeting(text) or government['place']}政府工作报告"
    return f"{body}工作报告" if _OTHER_BODY.fullmatch(body) else ""


def place_of_meeting(text: str) -> str:
    """The place whose congress a report is given to, where that is not the whole country."""
    found = _MEETING.search(text, 0, TOP)
    return found["place"] if found else ""


def congress_report(text: str) -> str:
    """党的二十大报告, of the text that was given there; nothing of any other."""
    found = _CONGRESS.search(text, 0, TOP)
    return f"党的{found['number']}大报告" if found else ""


def report_year(text: str) -> int | None:
    """The year in which a work report was given: the one after the year that it looks back on, and that of the tasks
    in its headings; None where it tells neither, or one against the other.
    """
    reviewed = _REVIEWED.search(text, 0, TOP)
    years = {int(reviewed[1]) + 1} if reviewed else set()
    years.update(int(found[1]) for found in _PLANNED.finditer(text))
    return years.pop() if len(years) == 1 else None
