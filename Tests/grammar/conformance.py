"""Makes the Swift parser and the parser generated from Grammar/ agree on what a program is.

They answer accept or reject for every *.flow file of the repository, for programs generated from the grammar and for
damaged ones. Any difference fails the run and is printed, shrunk to the smallest program that still shows it.
"""

from __future__ import annotations

import argparse
import struct
import subprocess
import sys
import time
from collections.abc import Iterable
from multiprocessing import Pool
from pathlib import Path

from flowparser import Parser
from generate import Generator
from mutate import Mutator
from notation import Grammar
from shrink import shrink

ROOT = Path(__file__).resolve().parents[2]
BATCH = 500


class SwiftParser:
    """`porfin-dev parse-batch`: programs in, one verdict a line out."""

    def __init__(self, binary: str):
        self._command = [binary, "parse-batch"]
        self._patience = 10  # seconds, for a batch that takes far less than one

    def verdicts(self, programs: list[bytes]) -> list[str]:
        """`accept`, or `reject` and the code of the first error; `crash` or `hang` where it gave no answer."""
        stream = b"".join(struct.pack("<I", len(program)) + program for program in programs)
        try:
            done = subprocess.run(self._command, input=stream, stdout=subprocess.PIPE, timeout=self._patience, check=False)
            lines = done.stdout.decode("ascii").splitlines()
            if done.returncode == 0 and len(lines) == len(programs):
                return lines
            failure = f"crash {done.returncode}"
        except subprocess.TimeoutExpired:
            failure = "hang"
        if len(programs) == 1:
            return [failure]
        middle = len(programs) // 2
        return self.verdicts(programs[:middle]) + self.verdicts(programs[middle:])


class Bench:
    """Both parsers side by side."""

    def __init__(self, binary: str):
        grammar = Grammar.load()
        self.reference, self.swift = Parser(grammar), SwiftParser(binary)
        self.generator, self.mutator = Generator(grammar), Mutator(self.reference.lexer)

    def disagreements(self, programs: list[bytes]) -> tuple[list[tuple[bytes, str]], int]:
        """The programs on which they differ, each with the two verdicts; and how many both accept."""
        different, accepted = [], 0
        for program, verdict in zip(programs, self.swift.verdicts(programs)):
            rejection = self.reference.rejection(program)
            if (rejection is None) != (verdict == "accept"):
                different.append((program, f"Swift: {verdict}\nGrammar: {rejection or 'accept'}"))
            accepted += rejection is None and verdict == "accept"
        return different, accepted

    def differs(self, program: bytes) -> bool:
        return bool(self.disagreements([program])[0])


_bench: Bench  # of one worker process


def _start(binary: str) -> None:
    global _bench
    _bench = Bench(binary)


def _generated(seeds: range) -> tuple[list, int, list, int]:
    programs = [_bench.generator.program(seed) for seed in seeds]
    mutants = [_bench.mutator.mutant(program, seed) for program, seed in zip(programs, seeds)]
    return *_bench.disagreements(programs), *_bench.disagreements(mutants)


def flow_files() -> list[Path]:
    hidden = [path for path in ROOT.iterdir() if path.name.startswith(".")]
    return sorted(p for p in ROOT.rglob("*.flow") if not any(folder in p.parents for folder in hidden))


def _corpus(bench: Bench) -> tuple[list, list]:
    """Disagreements on the files of the repository, and on ten damaged versions of each."""
    programs = [path.read_bytes() for path in flow_files() if path.stat().st_size < 200_000]
    mutants = [bench.mutator.mutant(program, seed) for program in programs for seed in range(10)]
    return [found for part in (programs, mutants) for found in [bench.disagreements(part)[0]]]


def report(bench: Bench, title: str, different: Iterable[tuple[bytes, str]], limit: int) -> None:
    different = list(different)
    for program, _ in different[:limit]:
        small = shrink(program, bench.differs)
        _, verdicts = bench.disagreements([small])[0][0]
        print(f"── {title}: the parsers differ on {small!r}\n{verdicts}\n{small.decode('utf-8', 'replace')}")
    if len(different) > limit:
        print(f"── {title}: {len(different) - limit} more")


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--binary", default=str(ROOT / ".build/debug/porfin-dev"), help="path of porfin-dev")
    arguments.add_argument("--programs", type=int, default=10_000, help="generated programs, and as many mutants")
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--show", type=int, default=5, help="differences to shrink and print, a kind")
    options = arguments.parse_args()
    if not Path(options.binary).exists():
        print(f"conformance: {options.binary} is missing; build it with: swift build --product porfin-dev")
        return 2

    started = time.monotonic()
    bench = Bench(options.binary)
    files, damaged = _corpus(bench)
    first = options.seed * 1_000_000
    ranges = [range(s, min(s + BATCH, first + options.programs)) for s in range(first, first + options.programs, BATCH)]
    generated, mutants, accepted, survived = [], [], 0, 0
    with Pool(2, _start, (options.binary,)) as pool:
        for different, both, mutants_different, mutants_both in pool.imap_unordered(_generated, ranges):
            generated += different
            mutants += mutants_different
            accepted += both
            survived += mutants_both
    for title, different in [("file", files), ("damaged file", damaged), ("generated", generated), ("mutant", mutants)]:
        report(bench, title, different, options.show)

    total = len(files) + len(damaged) + len(generated) + len(mutants)
    count = len(flow_files())
    print(
        f"grammar conformance: {count} files and {10 * count} damaged ones, {options.programs} generated programs "
        f"({accepted} accepted) and {options.programs} mutants ({survived} accepted), seed {options.seed}: "
        f"{total} disagreements in {time.monotonic() - started:.0f} s"
    )
    # A generator whose programs are mostly rejected would test little.
    return 0 if total == 0 and accepted >= 0.95 * options.programs else 1


if __name__ == "__main__":
    sys.exit(main())
