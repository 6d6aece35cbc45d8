"""What an editor shows: asked of pyright as the server that editors start."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

# The mark says where the cursor stands.
PAGES = {
    "given": 'import ecoc\n\ndata = ecoc.Ivi.parse("").to_dict("2.0")\ndata["CocDataGroup"]["AxleTable"][0]["|"]\n',
    "taken": 'import ecoc\n\necoc.Ivi.from_dict({"CocDataGroup": {"AxleTable": [{"|": 1}]}})\n',
    "old": 'from ecoc.types import ivi_1\n\nold: ivi_1.CocDataGroupInput = {"|": 1}\n',
    "words": 'from ecoc.types import ivi_2_0\n\naxle: ivi_2_0.AxleGroupInput = {"Axle|Track": 1}\n',
    "code": 'import ecoc\n\necoc.Ivi.from_dict({"CocDataGroup": {"VehicleCategory": "|"}})\n',
}


class Editor:
    """The half of the protocol that an editor speaks."""

    def __init__(self, folder: Path) -> None:
        command = [sys.executable, "-m", "pyright.langserver", "--stdio"]
        self.server = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self.folder = folder.as_uri()
        self.number = 0
        root = {"uri": self.folder, "name": "plant"}
        able = {"workspace": {"configuration": True, "workspaceFolders": True}}
        self.ask("initialize", processId=None, rootUri=self.folder, capabilities=able, workspaceFolders=[root])
        self.tell("initialized")

    def tell(self, method: str, **params: Any) -> None:
        self._send({"method": method, "params": params})

    def ask(self, method: str, **params: Any) -> Any:
        self.number += 1
        self._send({"id": self.number, "method": method, "params": params})
        while True:
            message = self._read()
            if "method" in message and "id" in message:  # the server asks for settings
                items = message.get("params", {}).get("items", [])
                settings = [{"pythonPath": sys.executable} if one.get("section") == "python" else {} for one in items]
                self._send({"id": message["id"], "result": settings})
            elif message.get("id") == self.number:
                return message["result"]

    def at_the_mark(self, method: str, page: str) -> Any:
        """Ask about the place of the mark."""
        before, after = PAGES[page].split("|")
        uri = f"{self.folder}/{page}.py"
        opened = {"uri": uri, "languageId": "python", "version": 1, "text": before + after}
        self.tell("textDocument/didOpen", textDocument=opened)
        line = before.count("\n")
        place = {"line": line, "character": len(before.splitlines()[-1])}
        return self.ask(method, textDocument={"uri": uri}, position=place)

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.server.stdin is not None
        self.server.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.server.stdin.flush()

    def _read(self) -> dict[str, Any]:
        assert self.server.stdout is not None
        length = 0
        while (line := self.server.stdout.readline()) != b"\r\n":
            assert line, "the server has ended"
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        message: dict[str, Any] = json.loads(self.server.stdout.read(length))
        return message

    def close(self) -> None:
        self.ask("shutdown")
        self.tell("exit")
        self.server.communicate(timeout=30)


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    """Return an editor in an empty folder."""
    editor = Editor(tmp_path_factory.mktemp("editor"))
    yield editor
    editor.close()


@pytest.mark.parametrize(
    ("page", "name"),
    [("given", "AxleTrack"), ("taken", "AxleTrack"), ("old", "VehicleIdentificationNumber"), ("code", "M1")],
)
def test_editors_complete_fields_and_codes(editor: Editor, page: str, name: str) -> None:
    answer = editor.at_the_mark("textDocument/completion", page)
    labels = {item["label"].strip("\"'") for item in answer["items"]}
    assert name in labels, labels


def test_editors_show_the_words_of_a_field(editor: Editor) -> None:
    shown = editor.at_the_mark("textDocument/hover", "words")["contents"]["value"]
    assert shown == "(key) AxleTrack: Number | None\n\nA whole number, from 0 to 9999. Optional."
