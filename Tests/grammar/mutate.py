"""Damages programs a little: most results are just outside the language, where two parsers differ first."""

from __future__ import annotations

import random

from flowlexer import LexicalError, Lexer

_SNIPPETS = [b'"', b'"""', b"{", b"}", b"(", b")", b"\n", b";", b"->", b".", b",", b":", b"\\", b"|", b"\xff", b"\x00", b"\xc3",
             "é".encode(), b" or ", b" e ", b"R$ ", b"1.5", b"14:30", b" min ", b"=", b"..", b"//", b"?", b"<", b"in "]  # fmt: skip


class Mutator:
    def __init__(self, lexer: Lexer):
        self._lexer = lexer

    def mutant(self, program: bytes, seed: int) -> bytes:
        random_ = random.Random(seed)
        for _ in range(random_.choice([1, 1, 1, 2, 4])):
            program = self._by_token(program, random_) if random_.random() < 0.75 else self._by_byte(program, random_)
        return program

    def _by_token(self, program: bytes, random_: random.Random) -> bytes:
        try:
            texts = [token.text for token in self._lexer.tokens(self._lexer.decode(program))]
        except LexicalError:
            return self._by_byte(program, random_)
        if len(texts) < 3:
            return self._by_byte(program, random_)
        at, other = random_.randrange(len(texts) - 1), random_.randrange(len(texts))
        change = random_.randrange(6)
        if change == 0:
            del texts[at]
        elif change == 1:
            texts.insert(at, texts[at])
        elif change == 2:
            texts[at], texts[at + 1] = texts[at + 1], texts[at]
        elif change == 3:
            texts[at] = texts[other]
        elif change == 4:
            texts.insert(at, texts[other])
        else:
            del texts[at : at + random_.randint(2, 6)]
        return "".join(texts).encode("utf-8")

    @staticmethod
    def _by_byte(program: bytes, random_: random.Random) -> bytes:
        at = random_.randrange(len(program) + 1)
        change = random_.randrange(4)
        if change == 0:
            return program[:at] + program[at + 1 :]
        if change == 1:
            return program[:at] + random_.choice(_SNIPPETS) + program[at:]
        if change == 2:
            return program[:at] + bytes([random_.randrange(256)]) + program[at + 1 :]
        return program[:at]
