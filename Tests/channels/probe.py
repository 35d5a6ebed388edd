"""`porfin-dev channel-batch`: the channels as a function of JSON to JSON."""

from __future__ import annotations

import json
import struct
import subprocess
from typing import Any


class Probe:
    def __init__(self, binary: str):
        self._command = [binary, "channel-batch"]

    def ask(self, requests: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """One answer a request, in order."""
        stream = b""
        for request in requests:
            text = json.dumps(request, ensure_ascii=False).encode()
            stream += struct.pack("<I", len(text)) + text
        done = subprocess.run(self._command, input=stream, stdout=subprocess.PIPE, timeout=60, check=True)
        answers, rest = [], done.stdout
        while rest:
            (length,) = struct.unpack_from("<I", rest)
            answers.append(json.loads(rest[4 : 4 + length]))
            rest = rest[4 + length :]
        if len(answers) != len(requests):
            raise RuntimeError(f"{len(requests)} requests, {len(answers)} answers")
        return answers

    def read(self, channel: str, body: str) -> dict[str, Any]:
        return self.ask([{"read": channel, "body": body}])[0]
