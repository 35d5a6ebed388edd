"""Makes a failing input small: cuts ever shorter pieces out of it while it still fails."""

from __future__ import annotations

import time
from collections.abc import Callable


def shrink(data: bytes, fails: Callable[[bytes], bool], seconds: float = 20) -> bytes:
    deadline = time.monotonic() + seconds
    for pieces, join in ((data.splitlines(keepends=True), b"".join), (None, bytes)):
        items = pieces if pieces is not None else list(data)
        size = max(1, len(items) // 2)
        while size and time.monotonic() < deadline:
            at, cut = 0, False
            while at < len(items) and time.monotonic() < deadline:
                candidate = items[:at] + items[at + size :]
                if len(candidate) < len(items) and fails(join(candidate)):
                    items, cut = candidate, True
                else:
                    at += size
            size = size if cut and size == 1 else size // 2
        data = join(items)
    return data
