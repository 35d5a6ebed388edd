"""Reads the three files of Grammar/ into plain values. Everything else in this folder knows the language only through here."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

GRAMMAR = Path(__file__).resolve().parents[2] / "Grammar"


# ── Syntax: an expression of the notation is one of these five ────────────────────────────────────────────────────────


@dataclass(frozen=True)
class Word:
    """A keyword or a punctuation mark, as it stands between quotes in the grammar (keywords in English)."""

    text: str


@dataclass(frozen=True)
class Symbol:
    """A token (`CAPITALS`) or a rule (`lower_case`)."""

    name: str

    @property
    def is_token(self) -> bool:
        return self.name.isupper()


@dataclass(frozen=True)
class Sequence:
    items: tuple


@dataclass(frozen=True)
class Choice:
    items: tuple


@dataclass(frozen=True)
class Repeat:
    """`x?` is 0…1, `x*` 0…many, `x+` 1…many."""

    item: object
    least: int
    most: int | None


def words(node):
    """Every word in an expression of the notation."""
    if isinstance(node, Word):
        yield node
    elif isinstance(node, (Sequence, Choice)):
        for item in node.items:
            yield from words(item)
    elif isinstance(node, Repeat):
        yield from words(node.item)


_PIECE = re.compile(r'\s*("[^"]+"|[A-Za-z_]+|[()|?*+])')


def _pieces(text: str) -> list[str]:
    pieces, at = [], 0
    while text[at:].strip():
        match = _PIECE.match(text, at)
        if not match:
            raise ValueError(f"syntax.grammar: cannot read {text[at:at + 40]!r}")
        pieces.append(match.group(1))
        at = match.end()
    return pieces


class _ExpressionReader:
    def __init__(self, pieces: list[str]):
        self.pieces, self.at = pieces, 0

    def peek(self) -> str | None:
        return self.pieces[self.at] if self.at < len(self.pieces) else None

    def choice(self):
        options = [self.sequence()]
        while self.peek() == "|":
            self.at += 1
            options.append(self.sequence())
        return options[0] if len(options) == 1 else Choice(tuple(options))

    def sequence(self):
        items = []
        while self.peek() not in (None, "|", ")"):
            items.append(self.repeated())
        return items[0] if len(items) == 1 else Sequence(tuple(items))

    def repeated(self):
        item = self.atom()
        while self.peek() in ("?", "*", "+"):
            mark = self.pieces[self.at]
            self.at += 1
            item = Repeat(item, 1 if mark == "+" else 0, 1 if mark == "?" else None)
        return item

    def atom(self):
        piece = self.pieces[self.at]
        self.at += 1
        if piece == "(":
            inner = self.choice()
            if self.peek() != ")":
                raise ValueError("syntax.grammar: a `(` is not closed")
            self.at += 1
            return inner
        if piece.startswith('"'):
            return Word(piece[1:-1])
        return Symbol(piece)


def read_syntax(text: str) -> dict[str, object]:
    """Rule name to expression, in the order of the file; the first is the start."""
    bodies: dict[str, str] = {}
    current = None
    for line in text.splitlines():
        line = re.sub(r"(^|\s)#.*$", "", line)
        head = re.match(r"([a-z_]+)\s*:(?=\s)(.*)", line)
        if head:
            current = head.group(1)
            if current in bodies:
                raise ValueError(f"syntax.grammar: {current} is defined twice")
            bodies[current] = head.group(2)
        elif line.strip():
            bodies[current] += " " + line.strip()
    return {name: _ExpressionReader(_pieces(body)).choice() for name, body in bodies.items()}


# ── Keywords ──────────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class Keyword:
    english: str
    portuguese: str
    kind: str

    def spelling(self, language: str) -> str:
        return self.english if language == "en" else self.portuguese


def without_accents(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def read_keywords(text: str) -> list[Keyword]:
    rows = [line.split("\t") for line in text.splitlines()[1:] if line]
    return [Keyword(*row) for row in rows]


def spellings(keywords: list[Keyword], language: str) -> dict[str, Keyword]:
    """What an author may write in this language. A spelling without accents yields to an exact one (`e` is `and`)."""
    words = [k for k in keywords if k.kind in ("hard", "soft")]
    exact = {k.spelling(language): k for k in words}
    return {without_accents(k.spelling(language)): k for k in words} | exact


# ── Tokens ────────────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class TokenRule:
    name: str
    pattern: re.Pattern
    is_trivia: bool
    enters: str | None
    leaves: bool


@dataclass
class Lexical:
    modes: dict[str, list[TokenRule]] = field(default_factory=dict)
    #: Tokens after and before which a line break does not end a statement.
    after: frozenset = frozenset()
    before: frozenset = frozenset()


_TOKEN_LINE = re.compile(r"  (skip )?([A-Z_]+)\s+(\S.*?)(?:\s{2,}(?:->\s*([a-z]+)|(<-)))?$")
_MACRO_LINE = re.compile(r"  ([a-z]+)\s+(\S+)$")
_MACRO = re.compile(r"\{([a-z]+)\}")


def read_lexical(text: str) -> Lexical:
    lines = [re.sub(r"(^|\s{2,})#.*$", "", line).rstrip() for line in text.splitlines()]
    macros: dict[str, str] = {}
    section = None
    for line in lines:
        if not line.startswith(" "):
            section = line
        elif section == "where" and (match := _MACRO_LINE.match(line)):
            macros[match.group(1)] = match.group(2)

    def expand(pattern: str) -> str:
        while _MACRO.search(pattern):
            pattern = _MACRO.sub(lambda m: macros[m.group(1)], pattern)
        return pattern

    result, mode, sets = Lexical(), None, {}
    for line in lines:
        if match := re.match(r"mode (\w+)", line):
            mode = result.modes.setdefault(match.group(1), [])
        elif match := re.match(r"(after|before)\s+(.*)", line):
            sets[match.group(1)] = frozenset(word.strip('"') for word in match.group(2).split())
        elif not line.startswith(" "):
            mode = None if line else mode
        elif mode is not None and (match := _TOKEN_LINE.match(line)):
            skip, name, pattern, enters, leaves = match.groups()
            mode.append(TokenRule(name, re.compile(expand(pattern)), bool(skip), enters, bool(leaves)))
    result.after, result.before = sets["after"], sets["before"]
    return result


# ── All of it ─────────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class Grammar:
    syntax: dict[str, object]
    keywords: list[Keyword]
    lexical: Lexical

    @property
    def marks(self) -> frozenset:
        """The punctuation that the syntax writes between quotes: such a token is named by its text."""
        return frozenset(word.text for body in self.syntax.values() for word in words(body) if not word.text.isalpha())

    @staticmethod
    def load(folder: Path = GRAMMAR) -> "Grammar":
        return Grammar(
            read_syntax((folder / "syntax.grammar").read_text(encoding="utf-8")),
            read_keywords((folder / "keywords.tsv").read_text(encoding="utf-8")),
            read_lexical((folder / "lexical.grammar").read_text(encoding="utf-8")),
        )
