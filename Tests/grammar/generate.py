"""Random programs of the language, from the rules of Grammar/ alone."""

from __future__ import annotations

import random

from flowlexer import LexicalError, Lexer
from notation import Choice, Grammar, Repeat, Sequence, Symbol, Word
from render import Renderer

class Generator:
    """`program(seed)` is a program as bytes; the same seed gives the same program."""

    def __init__(self, grammar: Grammar):
        self.grammar, self._lexer = grammar, Lexer(grammar)
        self._renderers = {language: Renderer(grammar, language) for language in ("en", "pt")}
        self._least = self._least_sizes()
        self._within_expression = self._reachable("expression")
        self._weights = {name: len(self._reachable(name)) ** 2 for name in grammar.syntax}

    def program(self, seed: int) -> bytes:
        random_ = random.Random(seed)
        renderer = self._renderers[random_.choice(["en", "pt"])]
        kinds: list[str] = []
        for _ in range(random_.randint(1, 4)):
            self._budget = random_.choice([10, 30, 80, 150])
            self._expand(Symbol("declaration"), kinds, random_)
        # Tokens set too close can read as others (`30` before a name `h`): then the plain layout stands.
        text = renderer.render(kinds, random_)
        return (text if self._reads_as(text, kinds) else renderer.render_plainly(kinds, random_)).encode("utf-8")

    def _reads_as(self, text: str, kinds: list[str]) -> bool:
        one_part = [k for i, k in enumerate(kinds) if k != "TEXT_PART" or kinds[i - 1] != "TEXT_PART"]
        try:
            return self._lexer.syntax(text) == one_part
        except LexicalError:
            return False

    def _least_sizes(self) -> dict[str, int]:
        """The fewest tokens that each rule can be: where an expansion over its budget heads for."""
        least = dict.fromkeys(self.grammar.syntax, 10**6)
        self._least = least
        while True:
            after = {name: self._size(body) for name, body in self.grammar.syntax.items()}
            if after == least:
                return least
            least.update(after)

    def _size(self, node) -> int:
        if isinstance(node, Word) or (isinstance(node, Symbol) and node.is_token):
            return 1
        if isinstance(node, Symbol):
            return self._least[node.name]
        if isinstance(node, Sequence):
            return min(10**6, sum(self._size(item) for item in node.items))
        if isinstance(node, Choice):
            return min(self._size(item) for item in node.items)
        return node.least * self._size(node.item)

    def _reachable(self, start: str) -> set[str]:
        seen, open_ = set(), [Symbol(start)]
        while open_:
            node = open_.pop()
            if isinstance(node, Symbol):
                if node.is_token or node.name in seen:
                    continue
                seen.add(node.name)
                open_.append(self.grammar.syntax[node.name])
            elif isinstance(node, Repeat):
                open_.append(node.item)
            elif not isinstance(node, Word):
                open_ += node.items
        return seen

    def _expand(self, node, out: list[str], random_: random.Random, rule: str = "") -> None:
        if isinstance(node, Word):
            out.append(node.text)
            self._budget -= 1
        elif isinstance(node, Symbol) and node.is_token:
            out.append(node.name)
            self._budget -= 1
        elif isinstance(node, Symbol):
            self._expand(self.grammar.syntax[node.name], out, random_, node.name)
        elif isinstance(node, Sequence):
            for item in node.items:
                self._expand(item, out, random_)
        elif isinstance(node, Choice):
            self._expand(self._pick(node, random_, rule), out, random_)
        else:
            count = node.least
            while (node.most is None or count < node.most) and self._budget > 0 and random_.random() < 0.45:
                count += 1
            for _ in range(count):
                self._expand(node.item, out, random_)

    def _pick(self, node: Choice, random_: random.Random, rule: str):
        if self._budget <= 0:
            least = min(self._size(item) for item in node.items)
            return random_.choice([item for item in node.items if self._size(item) == least])
        return random_.choices(node.items, [self._weight(item, rule) for item in node.items])[0]

    def _weight(self, item, rule: str) -> float:
        if rule == "declaration" and isinstance(item, Symbol):
            return self._weights[item.name]
        # Most operands have no operator, most expressions are short.
        parts = item.items if isinstance(item, Sequence) else ()
        return 30 if Symbol(rule) in parts or Symbol("expression") in parts and rule in self._within_expression else 300
