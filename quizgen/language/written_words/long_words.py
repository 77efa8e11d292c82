"""Long words cut into the parts that are words by themselves."""

from __future__ import annotations

from quizgen.language.names import is_named_place, is_transcribed
from quizgen.language.word_lists import listed
from quizgen.language.words import subwords, word_frequencies
from quizgen.language.written_words.frequency import EVERYDAY
from quizgen.language.written_words.numbers import NUMBER
from quizgen.language.written_words.set_phrases import set_form
from quizgen.language.written_words.short_names import are_states
from quizgen.language.written_words.split_words import parts
from quizgen.model import Word

_PREFIXES = frozenset("总副非反超")


def body_form(word: Word) -> str | None:
    """The words of a body or a make, each with a capital; a tongue or a people in one: Wéiwú'ěrzú."""
    if word.tag[:2] not in ("nt", "nz"):
        return None
    text = word.text
    if len(text) > 3 and text[-2:] in listed("orthography", "titles"):
        return f"{split_form(text[:-2], '^')}+2"
    if len(text) == 3 and text[-1] in ("区" if word.tag == "nt" else "寺庙庵祠塔殿溪泉岭山河湖江岛区桥"):  # 普救|寺
        return "^2+^1"
    of_place = text[-2:] in ("省委", "市委", "区委", "县委") and len(text) > 3
    if of_place or (text.endswith("政府") and not text.endswith("人民政府") and len(text) > 2):
        return f"{split_form(text[:-2], '^')}+2"
    if word.tag[:2] == "nt" and are_states(text[:2]):
        return f"^1-^1+{split_form(text[2:], '^')}"
    transcribed = listed("orthography", "transcribing").issuperset(text[:-1])
    tongue = text[-1] in "语教族文" and (transcribed or (len(text) < 6 and text[:-1] in word_frequencies()))
    return f"^{len(text)}" if tongue else split_form(text, "^")


def long_form(word: Word) -> str | None:
    """The words that a long one is made of; none where it is short."""
    if len(word.text) == 6 and word.tag[:1] in "il" and word.text[-2] == "之":
        return "2-2+1+1"
    return split_form(word.text) if len(word.text) >= 4 and not word.text.isascii() and word.tag[:1] != "x" else None


def split_form(text: str, capital: str = "") -> str:
    """The form of a long word in its parts, each behind `capital`."""
    return "+".join(_part_form(text[start:end], capital) for start, end in _split(text))


def _part_form(part: str, capital: str) -> str:
    known = set_form(part) or ""
    if known.startswith("^") or known == "1-1" or (known == "1+1" and not capital and part[0] != "最"):
        return known
    if part in ("长江", "黄河"):
        return "^1+^1"
    if part[0] == "第" and part[-1] in "次届" and NUMBER.fullmatch(part[1:-1]):
        return f"1-{len(part) - 2}+1"
    if part[0] == "第" and NUMBER.fullmatch(part[1:]):
        return f"{capital}1-{len(part) - 1}"
    frequency = word_frequencies()
    complement = len(part) == 3 and part[1] in "不得" and part not in listed("orthography", "de_words")
    if complement and max(frequency.get(part[:2], 0), frequency.get(part[1:], 0)) < EVERYDAY:
        return "1+1+1"
    if not capital:
        return "+".join(str(len(each)) for each, _ in parts(part, "n") or ((part, "n"),))
    return f"^{len(part) - 1}+^1" if len(part) > 2 and part[-1] in "省市县" else f"{capital}{len(part)}"


def _is_one_name(part: str) -> bool:
    return set_form(part) == f"^{len(part)}"


def _split(text: str) -> list[tuple[int, int]]:
    """A long word's parts (start, end), two or three characters each where there are words of them."""
    known, frequency = subwords(text), word_frequencies()
    suffixes = listed("orthography", "suffixes")
    best: list[tuple[float, list[tuple[int, int]]]] = [(0, [])]
    for end in range(1, len(text) + 1):
        options = []
        for start in range(max(0, end - 7), end):
            part = text[start:end]
            if end - start > 4 and not is_transcribed(part):
                continue
            if part == text and len(text) > 3:
                continue
            is_known = part in known or end - start == 1 or is_named_place(part)
            cost = {1: 3.0, 2: 1.0, 3: 1.4}.get(end - start, 4.0) + (0 if is_known else 4)
            if part in frequency and (is_transcribed(part) or (len(part) > 3 and _is_one_name(part))):
                cost = 0.9
            affix = part in suffixes if start else part in _PREFIXES
            if end - start == 1 and affix and frequency.get(text[start - 1 : end], 0) < EVERYDAY:
                cost = 0.5
            cost -= min(frequency.get(part, 0), 9999) / 1e6
            options.append((best[start][0] + cost, [*best[start][1], (start, end)]))
        best.append(min(options))
    best_parts = best[-1][1]
    joined: list[tuple[int, int]] = []
    for start, end in best_parts:
        prefixed = joined and joined[-1] == (start - 1, start) and text[start - 1] in _PREFIXES
        suffixed = joined and end - start == 1 and (text[start] in suffixes or text[start] in "国院部会法局党区")
        if prefixed or suffixed:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined
