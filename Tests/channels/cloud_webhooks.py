"""Our webhooks of Tests/Corpus as pywa reads them, and its list of error codes."""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import Any

import pywa.errors
from pywa import WhatsApp, types

from probe import Probe

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT / "Tests" / "Corpus" / "channels" / "cloud"
# pywa knows a person only by user id, and no messages that are damaged on purpose.
SKIPPED = {
    "username-only", "sender-in-contact-only", "no-user-id", "bad-among-good", "group", "cut-short", "too-deep",
    "odd-shapes", "other-object", "owner-echo",
}


def field(event: dict[str, Any], update: Any) -> tuple[Any, Any] | None:
    """What we and pywa say that an update is about; nil if there is nothing to compare."""
    message = event.get("message")
    if isinstance(update, types.CallbackButton | types.CallbackSelection):
        return message and message.get("choice"), [update.data, update.title]
    if isinstance(update, types.MessageStatus):
        status = event.get("status")
        return status and ([status["message"], status["stage"]], [update.id, str(update.status.value)])
    if isinstance(update, types.Message) and message is not None:
        if update.text is not None and "text" in message:
            return [message["id"], message["text"]], [update.id, update.text]
        return message["id"], update.id
    return None


def judge(probe: Probe) -> list[str]:
    failures: list[str] = []
    client = WhatsApp(phone_id="100000000000001", token="made-up", filter_updates=False)
    compared = 0
    warnings.simplefilter("ignore", pywa.errors.PywaUnknownEnumMemberWarning)
    for path in sorted(CORPUS.glob("*.json")):
        if path.stem in SKIPPED:
            continue
        body = path.read_text()
        events = probe.read("cloud", body)["events"]
        for index, single in enumerate(split(json.loads(body))):
            update = parse(client, single)
            pair = field(events[index], update) if update is not None and index < len(events) else None
            if pair is None:
                continue
            compared += 1
            if pair[0] != pair[1]:
                failures.append(f"cloud webhook {path.stem}[{index}]: ours {pair[0]}, theirs {pair[1]}")
    if compared < 24:
        failures.append(f"cloud webhooks: only {compared} were compared with pywa")
    return failures + codes(probe)


def split(body: dict[str, Any]) -> list[dict[str, Any]]:
    """One webhook for each update: pywa looks at the first one only."""
    change = body["entry"][0]["changes"][0]
    singles = []
    for key in ("messages", "statuses"):
        for element in change["value"].get(key, []):
            value = {name: item for name, item in change["value"].items() if name not in ("messages", "statuses")}
            single = {**change, "value": {**value, key: [element]}}
            singles.append({**body, "entry": [{**body["entry"][0], "changes": [single]}]})
    return singles


def parse(client: WhatsApp, body: dict[str, Any]) -> Any:
    value = body["entry"][0]["changes"][0]["value"]
    if "statuses" in value:
        return types.MessageStatus.from_update(client, body)
    message = value["messages"][0]
    if message["type"] == "button" or message.get("interactive", {}).get("type") == "button_reply":
        return types.CallbackButton.from_update(client, body)
    if message.get("interactive", {}).get("type") == "list_reply":
        return types.CallbackSelection.from_update(client, body)
    if message["type"] in ("system", "edit", "revoke") or message["type"] == "interactive":
        return None
    return types.Message.from_update(client, body)


def codes(probe: Probe) -> list[str]:
    """Each code that pywa knows stands in our table."""
    known: set[int] = set()
    classes = [pywa.errors.WhatsAppError]
    while classes:
        kind = classes.pop()
        classes += kind.__subclasses__()
        known.update(kind.__error_codes__ or ())
    ordered = sorted(known)
    answers = probe.ask([{"action": code} for code in ordered])
    missing = [code for code, answer in zip(ordered, answers, strict=True) if answer["action"] is None]
    return [f"error codes without an action: {missing}"] if missing or len(known) < 150 else []
