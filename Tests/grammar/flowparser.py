"""The syntax of Grammar/syntax.grammar as an LALR(1) automaton made by lark, run for its verdict only."""

from __future__ import annotations

import lark
from lark.lexer import Lexer as LarkLexer

from flowlexer import LexicalError, Lexer
from notation import Choice, Grammar, Repeat, Sequence, Symbol, Word

_MARKS = {
    "{": "LBRACE", "}": "RBRACE", "(": "LPAR", ")": "RPAR", "[": "LSQB", "]": "RSQB", "<": "LT", ">": "GT",
    ".": "DOT", ",": "COMMA", ":": "COLON", "|": "BAR", "?": "QUESTION", "=": "ASSIGN", "+": "PLUS", "-": "MINUS",
    "*": "STAR", "/": "SLASH", "~": "TILDE", "->": "ARROW", "..": "RANGE", "==": "EQ", "!=": "NE", "<=": "LE",
    ">=": "GE",
}  # fmt: skip


class _NoLexer(LarkLexer):
    def __init__(self, conf):
        pass

    def lex(self, data):
        yield from data


class Parser:
    """Says whether bytes are a program. Raises at construction if the grammar is ambiguous for one token of look-ahead."""

    def __init__(self, grammar: Grammar):
        self.lexer = Lexer(grammar)
        self._soft = sorted(k.english for k in grammar.keywords if k.kind == "soft")
        self._used: set[str] = set()
        source = self._lark_source(grammar)
        self._check_words(grammar)
        automaton = lark.Lark(source, start=next(iter(grammar.syntax)), parser="lalr", lexer=_NoLexer)
        table = automaton.parser.parser._parse_table
        (self._start,), (self._end,) = table.start_states.values(), table.end_states.values()
        self._actions = self._flatten(table)

    # ── The grammar, as lark reads it ─────────────────────────────────────────────────────────────────────────────────

    def _terminal(self, word: str) -> str:
        self._used.add(word)
        return _MARKS.get(word) or "KW_" + word.upper()

    def _render(self, node) -> str:
        if isinstance(node, Word):
            return self._terminal(node.text)
        if isinstance(node, Symbol):
            return "name" if node.name == "NAME" else node.name
        if isinstance(node, Sequence):
            return " ".join(self._render(item) for item in node.items)
        if isinstance(node, Choice):
            return "(" + " | ".join(self._render(item) for item in node.items) + ")"
        mark = "+" if node.least else ("?" if node.most else "*")
        return f"({self._render(node.item)}){mark}"

    def _lark_source(self, grammar: Grammar) -> str:
        rules = [f"{name} : {self._render(body)}" for name, body in grammar.syntax.items()]
        rules.append("name : NAME | " + " | ".join(self._terminal(word) for word in self._soft))
        tokens = {rule.name for rules_ in grammar.lexical.modes.values() for rule in rules_}
        terminals = {self._terminal(word) for word in self._used} | tokens | {"HOLE_CLOSE", "SEP"}
        return "\n".join(rules) + "\n%declare " + " ".join(sorted(terminals - {"PUNCTUATION"}))

    def _check_words(self, grammar: Grammar) -> None:
        listed = {k.english for k in grammar.keywords if k.kind in ("hard", "soft")}
        written = {word for word in self._used if word not in _MARKS}
        if listed != written:
            raise ValueError(f"keywords.tsv and syntax.grammar differ: {sorted(listed ^ written)}")

    # ── Its verdict ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _flatten(self, table) -> dict:
        """State to token kind or `<rule>` to the next state (an int), or to (`<rule>`, length) for a reduction."""
        kinds = {self._terminal(word): word for word in self._used}
        actions = {}
        for state, row in table.states.items():
            flat = actions[state] = {}
            for name, (action, argument) in row.items():
                reduces = str(action) == "Reduce" or getattr(action, "name", "") == "Reduce"
                key = kinds.get(name, name) if name.isupper() or name.startswith("$") else f"<{name}>"
                flat[key] = (f"<{argument.origin.name}>", len(argument.expansion)) if reduces else argument
        return actions

    def rejection(self, data: bytes) -> str | None:
        """None for a program of the language, else why it is none."""
        try:
            kinds = self.lexer.syntax(self.lexer.decode(data))
        except LexicalError as error:
            return str(error)
        return self._run(kinds)

    def _run(self, kinds: list[str]) -> str | None:
        actions, states = self._actions, [self._start]
        for index, kind in enumerate([*kinds, "$END"]):
            while True:
                action = actions[states[-1]].get(kind)
                if action is None:
                    seen = " ".join(kinds[max(0, index - 6) : index])
                    expected = " ".join(sorted(k for k in actions[states[-1]] if k[0] != "<" or len(k) < 3)[:12])
                    return f"{kind} after {seen}; expected {expected}"
                if isinstance(action, int):
                    states.append(action)
                    break
                origin, size = action
                if size:
                    del states[-size:]
                states.append(actions[states[-1]][origin])
                if kind == "$END" and states[-1] == self._end:
                    return None
        return "the file ends too early"
