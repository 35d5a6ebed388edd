"""Meta's own examples of webhooks and requests, where they lie beside the repository."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import yaml

from probe import Probe

FILE = Path(__file__).resolve().parents[3] / "shared" / "data" / "meta-business-messaging-openapi.yaml"
# Kinds of updates that are none of ours: groups.
NOT_OURS = {"group_lifecycle_update", "group_settings_update", "group_participants_update"}


def judge(probe: Probe) -> list[str]:
    if not FILE.exists():
        if os.environ.get("PORFIN_REQUIRE_SHARED") == "1":
            return [f"{FILE} is missing"]
        print("   Meta's examples: not found (../shared/data); the rest runs")
        return []
    with FILE.open() as file:
        paths = yaml.load(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))["paths"]
    return webhooks(probe, examples(paths["/whatsapp/webhooks"])) + requests(
        probe, examples(paths["/{Version}/{Phone-Number-ID}/messages"])
    )


def examples(path: dict[str, Any]) -> dict[str, Any]:
    content = path["post"]["requestBody"]["content"]["application/json"]
    return {name: example["value"] for name, example in content["examples"].items()}


def webhooks(probe: Probe, found: dict[str, Any]) -> list[str]:
    failures = [] if len(found) >= 16 else [f"Meta: only {len(found)} webhooks"]
    for name, body in found.items():
        reading = probe.read("cloud", json.dumps(body))
        fields = {change["field"] for entry in body["entry"] for change in entry["changes"]}
        unknown = [event["unknown"] for event in reading["events"] if "unknown" in event]
        if reading["malformed"] or not reading["events"] or (unknown and not fields <= NOT_OURS):
            failures.append(f"Meta's webhook {name}: {reading}")
    return failures


def shape(value: Any) -> Any:
    """Keys and kinds; what a list holds, once."""
    if isinstance(value, dict):
        return {key: shape(item) for key, item in sorted(value.items()) if key not in ("recipient_type", "preview_url")}
    if isinstance(value, list):
        return [shape(value[0])] if value else []
    return "number" if isinstance(value, int | float) and not isinstance(value, bool) else type(value).__name__


def requests(probe: Probe, found: dict[str, Any]) -> list[str]:
    """Each example of a kind that we send, said as a bubble and sent again, has the same shape."""
    failures, compared = [], 0
    for name, body in found.items():
        ours = as_request(body)
        if ours is None:
            continue
        compared += 1
        sent = probe.ask([{"send": "cloud", "to": {"phone": "1"}, **ours}])[0].get("body")
        if shape(sent) != shape(body):
            failures.append(f"Meta's request {name}:\n    ours   {shape(sent)}\n    theirs {shape(body)}")
    return failures if compared >= 18 else [*failures, f"Meta: only {compared} requests were compared"]


def as_request(body: dict[str, Any]) -> dict[str, Any] | None:
    more = {"context": body["context"]["message_id"]} if "context" in body else {}
    if body.get("status") == "read":
        return {"mark": body["message_id"], "typing": "typing_indicator" in body}
    kind = body.get("type")
    part = body.get(kind or "", {})
    if kind == "text":
        return {"bubble": {"text": part["body"]}, **more}
    if kind in ("image", "video", "audio", "sticker", "document"):
        place = part.get("id") or "https://files.example/a"
        texts = [part.get("filename", ""), part.get("caption", "")] if kind == "document" else [part.get("caption", "")]
        return {"bubble": {"media": kind, "parts": [place, *texts]}, **more}
    if kind == "location":
        parts = [str(part["latitude"]), str(part["longitude"]), part["name"], part["address"]]
        return {"bubble": {"media": "location", "parts": parts}, **more}
    if kind == "reaction":
        return {"bubble": {"media": "reaction", "parts": [part["emoji"]]}, "last": part["message_id"], **more}
    if kind != "interactive" or part["type"] not in ("button", "list"):
        return None
    card = {key: part.get(key, {}).get("text", "") for key in ("header", "body", "footer")}
    action = part["action"]
    if part["type"] == "button":
        return {"bubble": {"buttons": card, "choices": [button["reply"] for button in action["buttons"]]}, **more}
    rows = [{**row, "section": section["title"]} for section in action["sections"] for row in section["rows"]]
    return {"bubble": {"list": card, "button": action["button"], "choices": rows}, **more}
