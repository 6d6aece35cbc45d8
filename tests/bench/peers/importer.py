"""What an importer has today: importer.py SETTINGS.json SEAL.pem SCHEMA.xsd; lxml, signxml and requests.

Each line on standard input is a way and a folder. Every file of the folder is signed (`sign`), or is signed already
(`signed`), checked by the schema, has its signature verified (`checked`), is handed in and then, a hundred at a time,
asked about. The answer is the microseconds of processor time for each.
"""

from __future__ import annotations

import json
import sys
import time
import uuid
from collections.abc import Callable
from pathlib import Path

import requests
from lxml import etree
from signatures import signer, verifier

CHUNK = 100

Step = Callable[[bytes], object]


class Importer:
    """One session with one token, which outlives every run."""

    def __init__(self, settings: dict[str, str]) -> None:
        """Take the settings of VCA's client and fetch a token."""
        self.base = settings["base_url"]
        self.session = requests.Session()
        fields = {name: settings[name] for name in ("client_id", "client_secret", "scope")}
        fields["grant_type"] = "client_credentials"
        answer = self.session.post(settings["token_url"], data=fields, timeout=60)
        answer.raise_for_status()
        self.session.headers.update(
            {
                "Authorization": f"Bearer {answer.json()['access_token']}",
                "x-manufacturer-id": settings["manufacturer_id"],
                "x-contact-id": settings["contact_id"],
            }
        )

    def submit(self, xml: bytes) -> str:
        """Hand a document in; its correlation id."""
        correlation = str(uuid.uuid4())
        headers = {"Content-Type": "application/xml", "x-correlation-id": correlation}
        answer = self.session.post(f"{self.base}/api/ingest", data=xml, headers=headers, timeout=60)
        answer.raise_for_status()
        return answer.json()["correlationId"]

    def succeeded(self, ids: list[str]) -> int:
        """How many of these have succeeded."""
        answer = self.session.post(f"{self.base}/api/submissions", json=ids, timeout=60)
        answer.raise_for_status()
        return sum(entry["statuscode"] == "Succeeded" for entry in answer.json().values())


def run(importer: Importer, sign: Callable[[bytes], bytes], checks: list[Step], folder: Path) -> int:
    """From files to answers; how many files there were."""
    ids = []
    for file in sorted(folder.glob("*.xml")):
        xml = sign(file.read_bytes())
        for check in checks:
            check(xml)
        ids.append(importer.submit(xml))
    done = sum(importer.succeeded(ids[at : at + CHUNK]) for at in range(0, len(ids), CHUNK))
    if done != len(ids):
        raise SystemExit(f"{done} of {len(ids)} succeeded")
    return len(ids)


def main(settings: str, seal: str, schema: str) -> int:
    """Answer every line."""
    importer = Importer(json.loads(Path(settings).read_text()))
    compiled = etree.XMLSchema(etree.parse(schema))
    text = Path(seal).read_text()
    sign, verify = signer(text), verifier(text, xades=False)

    def valid(xml: bytes) -> None:
        compiled.assertValid(etree.fromstring(xml))

    print("ready", flush=True)
    for line in sys.stdin:
        way, _, folder = line.rstrip("\n").partition(" ")
        began = time.process_time()
        checks = [valid, verify] if way == "checked" else [valid]
        count = run(importer, sign if way == "sign" else bytes, checks, Path(folder))
        print(f"{(time.process_time() - began) / count * 1e6:.1f}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
