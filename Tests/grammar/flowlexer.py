"""Bytes to tokens, by the tables of lexical.grammar and nothing else."""

from __future__ import annotations

from typing import NamedTuple

from notation import Grammar, spellings


class Token(NamedTuple):
    #: The name of the token; a keyword's English spelling; a mark itself.
    kind: str
    text: str
    start: int
    end: int
    is_trivia: bool = False


class LexicalError(Exception):
    """A byte that starts no token, or bytes that are not UTF-8."""


class Lexer:
    def __init__(self, grammar: Grammar):
        self._modes = {
            name: [(rule, rule.pattern.match) for rule in rules] for name, rules in grammar.lexical.modes.items()
        }
        self._candidates: dict[tuple[str, str], list] = {}
        self._marks = grammar.marks
        self._after, self._before = grammar.lexical.after, grammar.lexical.before
        self._words = {language: spellings(grammar.keywords, language) for language in ("en", "pt")}

    def decode(self, data: bytes) -> str:
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError as error:
            raise LexicalError(str(error)) from None

    def tokens(self, text: str) -> list[Token]:
        """Every token, trivia included: their texts joined give `text` back."""
        return self._classify(text, list(self._scan(text)))

    def syntax(self, text: str) -> list[str]:
        """The kinds of the tokens that the syntax sees, with the layout rules applied."""
        return self.layout([token for token in self.tokens(text) if not token.is_trivia])

    def _scan(self, text: str):
        modes, mode, at, size = [], "code", 0, len(text)
        while at < size:
            best, best_end = None, at
            for rule, match in self._modes[mode]:
                found = match(text, at)
                if found and found.end() > best_end:
                    best, best_end = rule, found.end()
            if best is None:
                raise LexicalError(f"no token at {at} in mode {mode}: {text[at:at + 20]!r}")
            kind, word = best.name, text[at:best_end]
            if mode == "code" and word in self._marks:
                kind = word
                if word == "{":
                    modes.append(mode)
                elif word == "}" and modes:
                    mode = modes.pop()
                    kind = "}" if mode == "code" else "HOLE_CLOSE"
            elif best.leaves:
                mode = modes.pop()
            elif best.enters:
                modes.append(mode)
                mode = best.enters
            yield Token(kind, word, at, best_end, best.is_trivia)
            at = best_end
        if mode != "code":
            raise LexicalError("the file ends inside a text")

    def language(self, scanned: list[Token]) -> str:
        """The table in which the first word of the file is a keyword; English if both or neither."""
        first = next((token.text for token in scanned if token.kind == "NAME"), None)
        return "pt" if first in self._words["pt"] and first not in self._words["en"] else "en"

    def _classify(self, text: str, scanned: list[Token]) -> list[Token]:
        words = self._words[self.language(scanned)]
        result, touching, visible, holes = [], "", "", []
        for token in scanned:
            if token.kind == "NAME":
                in_format = visible == "|" and bool(holes and holes[-1])
                if touching != "." and not in_format and text[token.end : token.end + 1] != ":":
                    keyword = words.get(token.text)
                    if keyword:
                        token = token._replace(kind=keyword.english)
            elif token.kind in ("HOLE_OPEN", "TEXT_OPEN", "TEXT_BLOCK_OPEN"):
                holes.append(token.kind == "HOLE_OPEN")
            elif token.kind in ("HOLE_CLOSE", "TEXT_CLOSE", "TEXT_BLOCK_CLOSE"):
                holes.pop()
            result.append(token)
            touching = token.kind
            visible = visible if token.is_trivia or token.kind == "NEWLINE" else token.kind
        return result

    def layout(self, tokens: list[Token]) -> list[str]:
        """Turns NEWLINE and SEMICOLON into SEP or into nothing: rules 1 to 4 at the end of lexical.grammar."""
        kinds = [token.kind for token in tokens]
        following, upcoming = [""] * len(kinds), ""
        for index in range(len(kinds) - 1, -1, -1):
            following[index] = upcoming
            if kinds[index] != "NEWLINE":
                upcoming = kinds[index]

        result, brackets, previous = [], [], ""
        separated = True  # at the start, after `{` and after a SEP another SEP vanishes
        for index, kind in enumerate(kinds):
            if kind == "NEWLINE":
                inside = brackets and brackets[-1] in "(["
                if inside or previous in self._after or following[index] in self._before:
                    continue
                kind = "SEP"
            elif kind == "SEMICOLON":
                kind = previous = "SEP"
            else:
                previous = kind
                if kind in ("(", "[", "{", "HOLE_OPEN"):
                    brackets.append(kind)
                elif kind in (")", "]", "}", "HOLE_CLOSE") and brackets:
                    brackets.pop()
            if kind == "SEP":
                if not separated:
                    result.append(kind)
                separated = True
                continue
            if kind == "}" and not separated:
                result.append("SEP")
            result.append(kind)
            separated = kind == "{"
        if not separated:
            result.append("SEP")
        return result
