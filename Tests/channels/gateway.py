"""The gateway's payloads beside evolution-whatsapp's: its models of webhooks, its requests."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
from evolution_api import EvoClient
from evolution_api.webhooks.parse import parse_webhook

from probe import Probe

CORPUS = Path(__file__).resolve().parents[2] / "Tests" / "Corpus" / "channels" / "evolution"
TO = "5511900000001"
LINK = "https://files.example/a"
KEY = {"remoteJid": f"{TO}@s.whatsapp.net", "fromMe": False, "id": "3EB0"}
CASES: list[tuple[str, dict[str, Any], Any]] = [
    ("text", {"bubble": {"text": "oi"}, "delay": 900}, lambda c: c.send_text(TO, "oi", delay=900, link_preview=False)),
    ("image", {"bubble": {"media": "image", "parts": [LINK, "oi"]}}, lambda c: c.send_media(TO, "image", "image/png", LINK, "a.png", caption="oi")),
    ("document", {"bubble": {"media": "document", "parts": [LINK, "a.pdf", "oi"]}}, lambda c: c.send_media(TO, "document", "application/pdf", LINK, "a.pdf", caption="oi")),
    ("audio", {"bubble": {"media": "audio", "parts": [LINK]}}, lambda c: c.send_whatsapp_audio(TO, LINK)),
    ("sticker", {"bubble": {"media": "sticker", "parts": [LINK]}}, lambda c: c.send_sticker(TO, LINK)),
    ("location", {"bubble": {"media": "location", "parts": ["-23,5", "-46,6", "A", "B"]}}, lambda c: c.send_location(TO, -23.5, -46.6, name="A", address="B")),
    ("reaction", {"bubble": {"media": "reaction", "parts": ["👍"]}, "last": "3EB0"}, lambda c: c.send_reaction(KEY, "👍")),
]
# What the judge insists on and the gateway finds out itself, or what it never says.
OPTIONAL = {"mimetype", "fileName", "encoding", "linkPreview"}


class Recorder:
    def __init__(self) -> None:
        self.sent: list[tuple[str, dict[str, Any]]] = []
        self.client = EvoClient("https://evo.example", "made-up", "loja-1")
        self.client._http = httpx.Client(transport=httpx.MockTransport(self._answer))

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.sent.append((request.url.path, json.loads(request.content)))
        return httpx.Response(201, json={"key": KEY})


def judge(probe: Probe) -> list[str]:
    return requests(probe) + webhooks(probe)


def requests(probe: Probe) -> list[str]:
    failures, recorder = [], Recorder()
    answers = probe.ask([{"send": "evolution", "to": {"phone": TO}, **case} for _, case, _ in CASES])
    for (name, _, send), ours in zip(CASES, answers, strict=True):
        send(recorder.client)
        path, body = recorder.sent[-1]
        left, right = ({key: item for key, item in side.items() if key not in OPTIONAL} for side in (ours["body"], body))
        if left != right or ours["path"] != path:
            failures.append(f"gateway request, {name}:\n    ours   {ours}\n    theirs {path} {body}")
    return failures


def webhooks(probe: Probe) -> list[str]:
    failures, compared = [], 0
    for path in sorted(CORPUS.glob("*.json")):
        body = json.loads(path.read_text())
        if "event" not in body:
            continue
        theirs = parse_webhook(body)
        events = probe.read("evolution", path.read_text())["events"]
        if theirs.event_type != "MESSAGES_UPSERT" or not events:
            continue
        compared += 1
        ours = events[0]
        if ours["key"] != theirs.data.key.id or ours["at"] != theirs.data.message_timestamp * 1000:
            failures.append(f"gateway webhook {path.stem}: ours {ours}, theirs {theirs}")
        if ("echo" in ours) != bool(theirs.data.key.from_me):
            failures.append(f"gateway webhook {path.stem}: whose message is it?")
    return failures if compared >= 12 else [*failures, f"gateway: only {compared} webhooks were compared"]
