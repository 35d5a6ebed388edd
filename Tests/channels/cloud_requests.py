"""What we send for each kind of message, beside what pywa sends for the same."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx
from pywa import WhatsApp, types
from pywa.types.templates import BodyText, QuickReplyButton, TemplateLanguage

from probe import Probe

TO = "+5511900000001"
LINK = "https://files.example/a"


class Recorder:
    """pywa with a transport that keeps what it sends."""

    def __init__(self) -> None:
        self.sent: list[dict[str, Any]] = []
        session = httpx.Client(transport=httpx.MockTransport(self._answer))
        self.client = WhatsApp(phone_id="100000000000001", token="made-up", session=session)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(json.loads(request.content))
        contact = {"input": TO, "wa_id": TO[1:], "user_id": "BR.1"}
        answer = {"success": True, "messaging_product": "whatsapp", "contacts": [contact], "messages": [{"id": "wamid.1"}]}
        return httpx.Response(200, json=answer)

    def capture(self, send: Callable[[WhatsApp], Any]) -> dict[str, Any]:
        self.sent.clear()
        send(self.client)
        return self.sent[-1]


def choice(identifier: str, title: str, **more: str) -> dict[str, str]:
    return {"id": identifier, "title": title, **more}


def row(identifier: str, title: str, description: str | None = None) -> types.SectionRow:
    return types.SectionRow(title=title, callback_data=identifier, description=description)


CASES: list[tuple[str, dict[str, Any], Callable[[WhatsApp], Any]]] = [
    ("text", {"bubble": {"text": "Olá, *Ana* 😀"}}, lambda wa: wa.send_message(TO, "Olá, *Ana* 😀")),
    (
        "text, quoted and traced",
        {"bubble": {"text": "oi"}, "context": "wamid.IN", "callback": "outbox-7"},
        lambda wa: wa.send_message(TO, "oi", reply_to_message_id="wamid.IN", tracker="outbox-7"),
    ),
    ("numbered", {"bubble": {"numbered": "Qual?\n1. A"}}, lambda wa: wa.send_message(TO, "Qual?\n1. A")),
    (
        "buttons",
        {"bubble": {"buttons": {"header": "H", "body": "B?", "footer": "F"}, "choices": [choice("s", "Sim"), choice("n", "Não")]}},
        lambda wa: wa.send_message(
            TO, "B?", header="H", footer="F",
            buttons=[types.Button(title="Sim", callback_data="s"), types.Button(title="Não", callback_data="n")],
        ),
    ),
    (
        "list",
        {
            "bubble": {
                "list": {"header": "H", "body": "B?", "footer": "F"}, "button": "Ver",
                "choices": [
                    choice("1", "Um", description="d", section="X"), choice("2", "Dois", section="X"),
                    choice("3", "Três", section="Y"),
                ],
            }
        },
        lambda wa: wa.send_message(
            TO, "B?", header="H", footer="F",
            buttons=types.SectionList(
                "Ver", [types.Section("X", [row("1", "Um", "d"), row("2", "Dois")]), types.Section("Y", [row("3", "Três")])]
            ),
        ),
    ),
    (
        "link",
        {"link": {"body": "Pague aqui", "title": "Abrir", "url": "https://loja.example/p"}},
        lambda wa: wa.send_message(TO, "Pague aqui", buttons=types.URLButton("Abrir", "https://loja.example/p")),
    ),
    ("image", {"bubble": {"media": "image", "parts": [LINK, "legenda"]}}, lambda wa: wa.send_image(TO, LINK, caption="legenda")),
    ("video", {"bubble": {"media": "video", "parts": [LINK, ""]}}, lambda wa: wa.send_video(TO, LINK)),
    ("audio", {"bubble": {"media": "audio", "parts": [LINK]}}, lambda wa: wa.send_audio(TO, LINK)),
    ("sticker", {"bubble": {"media": "sticker", "parts": [LINK]}}, lambda wa: wa.send_sticker(TO, LINK)),
    (
        "document",
        {"bubble": {"media": "document", "parts": [LINK, "a.pdf", "segue"]}},
        lambda wa: wa.send_document(TO, LINK, filename="a.pdf", caption="segue"),
    ),
    (
        "location",
        {"bubble": {"media": "location", "parts": ["-23,561414", "-46,65588", "MASP", "Av. Paulista"]}},
        lambda wa: wa.send_location(TO, -23.561414, -46.65588, name="MASP", address="Av. Paulista"),
    ),
    (
        "card",
        {"bubble": {"media": "card", "parts": ["Bia", "+55 11 90000-0002", "bia@example.com"]}},
        lambda wa: wa.send_contact(
            TO,
            types.Contact(
                name=types.Contact.Name(formatted_name="Bia", first_name="Bia"),
                phones=[types.Contact.Phone(phone="+5511900000002", wa_id="5511900000002")],
                emails=[types.Contact.Email(email="bia@example.com")],
            ),
        ),
    ),
    (
        "reaction",
        {"bubble": {"media": "reaction", "parts": ["👍"]}, "last": "wamid.IN"},
        lambda wa: wa.send_reaction(TO, "👍", "wamid.IN"),
    ),
    ("read", {"mark": "wamid.IN"}, lambda wa: wa.mark_message_as_read("wamid.IN")),
    ("typing", {"mark": "wamid.IN", "typing": True}, lambda wa: wa.indicate_typing("wamid.IN")),
    (
        "template by name",
        {
            "bubble": {
                "template": {
                    "name": "pedido", "language": "pt_BR", "buttons": ["Parar"],
                    "parameters": [{"name": "nome", "value": "Ana"}, {"name": "pedido", "value": "#1"}],
                }
            },
            "quick": [choice("parar", "Parar")],
        },
        lambda wa: wa.send_template(
            TO, "pedido", TemplateLanguage.PORTUGUESE_BR,
            [BodyText.params(nome="Ana", pedido="#1"), QuickReplyButton.params(callback_data="parar", index=0)],
        ),
    ),
    (
        "template by position",
        {"bubble": {"template": {"name": "pedido", "language": "pt_BR", "parameters": [{"name": "1", "value": "Ana"}]}}},
        lambda wa: wa.send_template(TO, "pedido", TemplateLanguage.PORTUGUESE_BR, [BodyText.params("Ana")]),
    ),
    ("to a user id", {"bubble": {"text": "oi"}, "to": {"user": "BR.1000000000000001"}}, lambda wa: wa.send_message("BR.1000000000000001", "oi")),
]


def plain(value: Any) -> Any:
    """Without what means the same when it is left out, and with names of components as Meta's pages write them."""
    if isinstance(value, dict):
        skipped = {"recipient_type", "preview_url"}
        named = {"type": str.lower, "sub_type": str.lower, "index": str}  # pywa: BODY, QUICK_REPLY, 0
        kept = {key: item for key, item in value.items() if key not in skipped and item is not None and item != []}
        return {key: named[key](item) if key in named and not isinstance(item, dict) else plain(item) for key, item in kept.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value


def judge(probe: Probe) -> list[str]:
    recorder, failures = Recorder(), []
    requests = [{"send": "cloud", "to": {"phone": TO}, **case} for _, case, _ in CASES]
    for (name, _, send), answer in zip(CASES, probe.ask(requests), strict=True):
        ours, theirs = plain(answer.get("body")), plain(recorder.capture(send))
        if ours != theirs:
            failures.append(f"cloud request, {name}:\n    ours   {ours or answer}\n    theirs {theirs}")
    return failures
