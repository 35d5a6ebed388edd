"""Lets three who do not know us judge what we say and understand: pywa, Meta's examples, evolution-whatsapp."""

from __future__ import annotations

import argparse
import sys

import cloud_requests
import cloud_webhooks
import gateway
import meta_examples
from probe import Probe


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--binary", required=True, help="porfin-dev")
    probe = Probe(arguments.parse_args().binary)
    failures: list[str] = []
    for judge in (cloud_requests, cloud_webhooks, meta_examples, gateway):
        found = judge.judge(probe)
        print(f"   {judge.__name__}: {'agrees' if not found else f'{len(found)} differences'}")
        failures += found
    for failure in failures:
        print(f"error: {failure}", file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
