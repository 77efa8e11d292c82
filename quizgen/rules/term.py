"""术语: what a term means, and which term is meant.

>>> text = "本法所称数据，是指任何以电子或者其他方式对信息的记录。"
>>> # 《数据安全法》所称“数据”是指什么？ -> 任何以电子或者其他方式对信息的记录
>>> text = "长江禁渔是为全局计、为子孙谋的重要决策。"
>>> # ____是为全局计、为子孙谋的重要决策。 -> 长江禁渔
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from quizgen.language.brackets import in_brackets, without_note
from quizgen.model import AnnotatedDocument, Definition, Document, Item, Kind, Role, Span, Term, TermMention
from quizgen.patterns import regex
from quizgen.rules._mention import from_glossary, mention_source, spoken_of
from quizgen.rules._standalone import points_elsewhere
from quizgen.rules._stem import Stem, is_half_told, source_of, statement, stem_around
from quizgen.structure.aspects import owner_of
from quizgen.structure.genres import is_model_essay
from quizgen.structure.labels import is_told_as_predicate
from quizgen.structure.text_names import name_of
from quizgen.structure.titles import short_title
from quizgen.structure.topics import topic_above

_ALSO = regex("，(?:也|又|更|同时也|都)?是(?![否指])[^，。；？！“”]{4,40}(?=[，。；])")
_MEANT = {
    "": "是什么意思？",
    "所指": "指的是什么？",
    "精神": "的内涵是什么？",
    "理念": "的内涵是什么？",
    "会议": "取得了什么重要成果？",
    "城市群": "由哪些地方组成？",
}
"""What is asked of a term of the glossary of this kind; others are asked by the noun itself: 是什么样的战略？"""
_SAYING = "这一提法是什么？"
_CALLED = {"": _SAYING, "所指": _SAYING, "理念": _SAYING, "会议": "这是哪次会议？"}
"""How its name is asked for; of others: 这是什么战略？"""
_THING = regex("的[^的，；]{1,16}$|^[^，；的]{1,8}$")
_CLAUSE = regex("都|不是|，(?:也|是|主要)")
"""How a meaning ends that is a thing, and what one has that says something of it: 全体公民〔都〕能获得……的服务."""
_TOLD = 2
"""Characters at the beginning of a name that a meaning may not tell which asks for the name."""
_CUT = regex("^(?:[的令标数针纹]|[^，]*、的|[^，]{1,6}：)|（(?:以下|下称|简称)")
"""What a meaning begins with that is cut from a word before it (是指令性的), has where its paper has a gap, or only
counts what follows; or what it says of the rest of its text.
"""
_NO_NAME = regex("^(?:一般|通常|主要|也|均|所谓|.*(?:指标|好比)$|.*在.*[上中下]就?$)|\\d{2}|\\d[.%]")
"""What is no name of anything: （……，）一般是指, 62.5平方公里的老城, 在一定程度上（就是）."""
_LONGEST_NAME = 10
"""Characters of what is a name and not a description: not 应对国际金融危机的一揽子计划."""
_IN_GENERAL = regex("一般|通常")
"""What stands between a case of something, which is no name, and what it mostly is."""
_HALF_TOLD = 0.2
"""What an item loses when its stem repeats the last word of its answer."""
_LABELLING = ("：", "——")
"""What stands between a label and what is told of it."""
_OF_TEACHERS = (*_LABELLING, "，是", "，即是", "”，意思是", "”意思是", "”是说")
"""What may stand between a term and its meaning in a text that teaches; elsewhere it tells other things too."""
_AND = regex("[与和及、]")
_OF_TERMS = regex("(?:概念|名词|术语)(?:解释|辨析)?$")
"""What a heading ends with that only says that terms follow."""
_OF_ITS_ARTICLE = regex("本条(?!例)|前[款项条]|上述")
"""What a meaning has that only its article makes clear."""
_PART_TOLD = 3
"""A meaning of which the term itself is a third tells nothing."""
_SEVERAL = regex("[、和，]|以及")
"""What a meaning has that tells of several things."""
_OF_OR_ITS = regex("[的之]")
"""What most characterisations have: 时代是思想之母."""


def term(annotated: AnnotatedDocument) -> Iterator[Item]:
    """Items for the definitions in the text and for the terms of the glossary that have a meaning but no members."""
    defined: set[str] = set()
    for definition in annotated.definitions:
        if definition.term.text in defined or (_is_taught(annotated, definition) and not annotated.teaches):
            continue
        if _CUT.search(definition.meaning.text):
            continue
        if not (annotated.teaches or _is_a_name(annotated.document, definition)):
            continue
        if _only_repeats(definition) or _is_of_an_essay(annotated, definition):
            continue
        defined.add(definition.term.text)
        if definition.term.start > definition.meaning.start:
            yield from _named(annotated, definition)
        else:
            yield from _defined(annotated, definition)
    yield from _from_glossary(annotated, defined)


def _defined(annotated: AnnotatedDocument, definition: Definition) -> Iterator[Item]:
    document = annotated.document
    sentence = document.sentence_at(definition.term.start)
    name, meaning = definition.term, definition.meaning
    title = short_title(document)
    said = without_note(name.text)
    between = document.text[name.end : meaning.start]
    labelled = _is_labelled(annotated, definition)
    if (_means(annotated, definition) or between in _OF_TEACHERS) and not points_elsewhere(meaning.text):
        yield Item(
            kind=Kind.TERM,
            rule="term",
            stem=_place(annotated, labelled, name) + _question(said, labelled),
            answers=(meaning.text,),
            source=source_of(document, meaning.start, meaning.end),
            score=0.8,
            reasons=("definition in the text",),
            difficulty=3,
        )
    if labelled:
        return
    end = meaning.end
    while further := _ALSO.match(document.text, end):
        end = further.end()
    before = document.text[sentence.start : name.start]
    if _OF_ITS_ARTICLE.search(meaning.text):
        return
    if before.rstrip("“").endswith("所称"):
        lead = (f"{in_brackets(title)}所称" if title else "") + "“" * before.endswith("“")
        if said not in meaning.text:
            yield _gap(annotated, definition, f"{lead}{document.text[name.start : end]}。", len(lead))
        return
    text = statement(document, name.start, end)
    if text is None or not text.startswith(name.text) or name.text in text[len(name.text) :]:
        return
    if not is_half_told(Stem(text, (0, len(name.text)))):
        yield _gap(annotated, definition, f"{text}。", 0)


def _named(annotated: AnnotatedDocument, definition: Definition) -> Iterator[Item]:
    """The name asked for by the gap it leaves behind what is described."""
    name = definition.term
    stem = stem_around(annotated.document, name.start, name.end)
    if stem is not None and not is_half_told(stem):
        yield _gap(annotated, definition, stem.text, stem.blank[0])


def _question(name: str, labelled: bool) -> str:
    """What is asked of a term; a label may be a phrase (我国的态度), or what is said of its matter."""
    if labelled and is_told_as_predicate(name):
        return f"“{name}”的是什么？"
    return f"{name}是什么？" if labelled and "的" in name else f"“{name}”是指什么？"


def _is_a_name(document: Document, definition: Definition) -> bool:
    """Whether what is defined has a name, and is no case or description."""
    name, between = without_note(definition.term.text), document.text[definition.term.end : definition.meaning.start]
    described = len(name) > _LONGEST_NAME and name not in short_title(document)
    return not (described or _NO_NAME.search(name) or _IN_GENERAL.search(between))


def _is_taught(annotated: AnnotatedDocument, definition: Definition) -> bool:
    """Whether the definition has a form that only a text that teaches is trusted with."""
    name, meaning = definition.term, definition.meaning
    between = annotated.document.text[name.end : meaning.start]
    told = name.start > meaning.start or between in _OF_TEACHERS
    return told or (between == "是" and not _OF_OR_ITS.search(meaning.text))


def _only_repeats(definition: Definition) -> bool:
    """Whether the meaning is only a longer name (总体规划，是指水渠保护总体规划), or tells the term by itself."""
    name, meaning = without_note(definition.term.text), definition.meaning.text
    told = meaning.count(name)
    circular = told > 1 and _PART_TOLD * told * len(name) >= len(meaning)
    return not _SEVERAL.search(meaning) and (circular or meaning.endswith(name))


def _is_of_an_essay(annotated: AnnotatedDocument, definition: Definition) -> bool:
    """Whether only an essay for an examination says it to be so, which could say it as well of something else."""
    return is_model_essay(annotated.document) and not (annotated.teaches or _means(annotated, definition))


def _place(annotated: AnnotatedDocument, labelled: bool, name: Span) -> str:
    """Where the term has its meaning: in its text, or under the heading of what is taught."""
    if not annotated.teaches:
        named = name_of(annotated.document)
        return f"{named}中，" if named else ""
    topic = topic_above(annotated.document, name.start) if labelled else None
    if topic and _OF_TERMS.search(topic):
        return ""
    return f"{topic}中，" if topic and name.text not in _AND.split(owner_of(topic)) else ""


def _is_labelled(annotated: AnnotatedDocument, definition: Definition) -> bool:
    """Whether the term stands as a label before its meaning: 同一性：…."""
    return annotated.document.text[definition.term.end : definition.meaning.start] in _LABELLING


def _means(annotated: AnnotatedDocument, definition: Definition) -> bool:
    """Whether the text says what the term means (是指, 所谓……就是), and not only what character it has."""
    text, name = annotated.document.text, definition.term
    return "指" in text[name.end : definition.meaning.start] or text[: name.start].endswith(("所谓", "所谓“"))


def _gap(annotated: AnnotatedDocument, definition: Definition, text: str, at: int) -> Item:
    """The term asked for by the gap it leaves at `at` in `text`."""
    document, name = annotated.document, definition.term
    index = document.sentence_at(name.start).index
    salience = annotated.salience[index] if annotated.salience else 0.5
    means = _means(annotated, definition)
    half_told = name.text[-2:] in text[at + len(name.text) :]
    return Item(
        kind=Kind.TERM,
        rule="term",
        stem=text,
        blanks=((at, at + len(name.text)),),
        answers=(name.text,),
        source=source_of(document, name.start, name.end),
        score=round(0.5 + 0.3 * salience - _HALF_TOLD * half_told, 4),
        reasons=("defined in the text" if means else "characterised in the text",),
        difficulty=2,
    )


def _is_quoted(annotated: AnnotatedDocument, mention: TermMention) -> bool:
    """Whether the text itself sets the term off: “四梁八柱”."""
    text = annotated.document.text
    return (
        text[mention.span.start - 1 : mention.span.start] == "“"
        and text[mention.span.end : mention.span.end + 1] == "”"
    )


def _weights(document: Document, mentions: Sequence[TermMention]) -> Mapping[str, float]:
    """More for a term that the text has in its headings or comes back to than for one that it only passes by."""
    times = Counter(each.term.name for each in mentions)
    headed = {
        each.term.name
        for each in mentions
        if document.paragraphs[document.sentence_at(each.span.start).paragraph].role is not Role.BODY
    }
    return {name: 0.6 + 0.04 * min(count - 1, 3) + 0.08 * (name in headed) for name, count in times.items()}


def _from_glossary(annotated: AnnotatedDocument, defined: set[str]) -> Iterator[Item]:
    document, mentions = annotated.document, spoken_of(annotated)
    asked, weights = set(defined), _weights(document, mentions)
    for mention in mentions:
        entry = mention.term
        if entry.members or not entry.meaning or entry.name in asked:
            continue
        asked.add(entry.name)
        source = mention_source(annotated, mention)
        note = from_glossary(document, mention.span.text, [entry.meaning.rstrip("。")], "释义")
        name = mention.span.text if mention.span.text.endswith(entry.name) else entry.name
        weight = round(weights[entry.name], 4)
        yield Item(
            kind=Kind.TERM,
            rule="term",
            stem=f"“{name}”{_MEANT.get(entry.kind, f'是什么样的{entry.kind}？')}",
            answers=(entry.meaning,),
            note=note,
            source=source,
            score=0.8 if _is_quoted(annotated, mention) else weight,
            reasons=("term with its meaning in the glossary",),
            difficulty=3,
        )
        if entry.name[:_TOLD] not in entry.meaning and _calls_for_a_name(entry):
            yield Item(
                kind=Kind.TERM,
                rule="term",
                stem=f"{entry.meaning.rstrip('。')}——{_CALLED.get(entry.kind, f'这是什么{entry.kind}？')}",
                answers=(entry.name,),
                note=note,
                source=source,
                score=weight,
                reasons=("term with its meaning in the glossary", "asked from its meaning"),
                difficulty=2,
            )


def _calls_for_a_name(entry: Term) -> bool:
    """Whether the meaning can stand before the question for the name: it is a thing, or the question says of what."""
    meaning = entry.meaning.rstrip("。")
    return _CALLED.get(entry.kind) != _SAYING or (
        _THING.search(meaning) is not None and _CLAUSE.search(meaning) is None
    )
