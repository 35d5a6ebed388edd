"""Makes a failing input small: cuts ever shorter pieces out of it while it still fails."""

from __future__ import annotations

from collections.abc import Callable


def shrink(data: bytes, fails: Callable[[bytes], bool], tries: int = 400) -> bytes:
    size = max(1, len(data) // 2)
    while size and tries > 0:
        at = 0
        while at < len(data) and tries > 0:
            candidate = data[:at] + data[at + size :]
            tries -= 1
            if candidate != data and fails(candidate):
                data = candidate
            else:
                at += size
        size //= 2
    return data
