"""Gives the tokens of a generated program realistic texts and a layout: every spacing that Grammar/ allows may come."""

from __future__ import annotations

import random

from notation import Grammar, spellings

_NAMES = """a b x s n dia nome cliente pedido slot booking reception team welcome Intent Slot total preço açúcar ônibus
_ _x x1 item2 Clinica agenda preco_total min h seg reply list clinic text money date int""".split()
_TEXTS = ["Olá", "Olá, tudo bem? ", "R$ 10", "a", " ", "😊", "é às 14:30 // não é comentário", "…", "*forte*", "'", "\t", "/"]
_LITERALS = {
    "NUMBER": ["0", "7", "10", "30", "1.500", "2,5", "1.234,56", "007", "12345"],
    "PERCENT": ["10%", "2,5%", "100%"],
    "MONEY": ["R$ 50", "R$ 1.234,56", "R$0,99", "R$ 10"],
    "DURATION": ["30 min", "1 h 30 min", "2 days", "2 dias", "1 week", "3 semanas", "10s", "6 h", "1 dia"],
    "TIME": ["14:30", "8:00", "09:15"],
    "DATE": ["2026-11-24", "2024-02-29"],
    "DATETIME": ["2026-11-24 14:30", "2026-11-24 9:00"],
    "SCHEDULE": ["mon-fri 8:00-18:00", "seg-sex 8:00-12:00 13:30-18:00", "sáb 8:00-12:00", "sun 10:00-11:00"],
    "ESCAPE": [r"\n", r"\"", r"\\", r"\{", r"\}", r"\t", r"\u{1F600}", r"\u{e9}"],
    "TEXT_OPEN": ['"'], "TEXT_CLOSE": ['"'], "TEXT_BLOCK_OPEN": ['"""'], "TEXT_BLOCK_CLOSE": ['"""'],
    "HOLE_OPEN": ["{"], "HOLE_CLOSE": ["}"],
}  # fmt: skip
_COMMENTS = ["// nota", "/// Documenta.", "//", "// \"aspas\" { ( 😊"]


class Renderer:
    def __init__(self, grammar: Grammar, language: str):
        self._after, self._before = grammar.lexical.after, grammar.lexical.before
        words = spellings(grammar.keywords, language)
        self._spellings: dict[str, list[str]] = {}
        for word, keyword in words.items():
            self._spellings.setdefault(keyword.english, []).append(word)
        self._hard = [word for word, keyword in words.items() if keyword.kind == "hard"]
        everywhere = [word for k in grammar.keywords if k.kind == "soft" for word in (k.english, k.portuguese)]
        self._soft = [word for word in everywhere if word not in self._hard]
        self._names = [word for word in _NAMES if word not in self._hard]

    def render_plainly(self, kinds: list[str], random_: random.Random) -> str:
        """One blank between tokens, one line break for each SEP."""
        pieces, modes = [], []
        for index, kind in enumerate(kinds):
            if self._may_part(kinds, index, modes):
                pieces.append(" ")
            pieces.append("\n" if kind == "SEP" else self._text(kind, modes, random_))
            self._follow(kind, modes)
        return "".join(pieces)

    def render(self, kinds: list[str], random_: random.Random) -> str:
        pieces, modes, depth = [random_.choice(["", "", "\n", "// início\n", "\ufeff", ";\n"])], [], 0
        touches = False
        for index, kind in enumerate(kinds):
            before, after = kinds[index - 1] if index else "", kinds[index + 1] if index + 1 < len(kinds) else ""
            depth -= kind in (")", "]")
            # A word that touches `.` or `:` is a name whatever it is.
            reserved = kind == "NAME" and not touches and random_.random() < 0.15 and {before, after} & {".", ":"}
            if self._may_part(kinds, index, modes) and not touches and not (reserved and before == "."):
                pieces.append(self._gap(before, kind, depth, modes, random_))
            touches = bool(reserved and after == ":")
            if kind == "SEP":
                pieces.append(self._separator(after, random_))
            elif reserved and (before == "." or after == ":"):
                pieces.append(random_.choice(self._hard))
            else:
                pieces.append(self._text(kind, modes, random_))
            depth += kind in ("(", "[")
            self._follow(kind, modes)
        return "".join(pieces)

    @staticmethod
    def _may_part(kinds: list[str], index: int, modes: list[str]) -> bool:
        """Whether blanks may stand before this token: not inside a text, except in its holes."""
        return index > 0 and kinds[index] != "SEP" and not (modes and modes[-1] != "HOLE_OPEN")

    @staticmethod
    def _follow(kind: str, modes: list[str]) -> None:
        if kind in ("TEXT_OPEN", "TEXT_BLOCK_OPEN", "HOLE_OPEN"):
            modes.append(kind)
        elif kind in ("TEXT_CLOSE", "TEXT_BLOCK_CLOSE", "HOLE_CLOSE"):
            modes.pop()

    def _gap(self, before: str, kind: str, depth: int, modes: list[str], random_: random.Random) -> str:
        vanishes = not modes and (depth > 0 or before in self._after or kind in self._before)
        if vanishes and random_.random() < 0.12:
            return random_.choice(["\n", "\n  ", " // fim\n", "\r\n", "\n\n", "\n/// Documenta.\n"])
        apart = (before[-1:].isalnum() or before == "NAME") and kind[:1].isalnum()
        return "" if not apart and random_.random() < 0.5 else random_.choice([" ", " ", " ", "  ", "\t"])

    @staticmethod
    def _separator(after: str, random_: random.Random) -> str:
        if after == "}" and random_.random() < 0.2:
            return " "
        comment = f"\n{random_.choice(_COMMENTS)}\n"
        return random_.choice(["\n", "\n", "\n", "\n  ", " // nota\n", "\n\n", ";", "; ", ";\n", "\r\n", "\n;", comment])

    def _text(self, kind: str, modes: list[str], random_: random.Random) -> str:
        if kind == "NAME":
            return random_.choice(self._soft if random_.random() < 0.12 else self._names)
        if kind == "TEXT_PART":
            inside_block = modes[-1] == "TEXT_BLOCK_OPEN"
            return random_.choice(_TEXTS) + (random_.choice(["\n  ", '"q" ', ""]) if inside_block else "")
        if kind in _LITERALS:
            return random_.choice(_LITERALS[kind])
        return random_.choice(self._spellings.get(kind, [kind]))
