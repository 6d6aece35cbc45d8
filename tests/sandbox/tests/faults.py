"""Every kind of fault at every service where it occurs, seen by the HTTP client of Python's standard library.

Run by faults.rs, which starts the sandbox, writes what a client needs to know on standard input, and makes a grant for
Maskinporten for each line "grant".
"""

from __future__ import annotations

import base64
import http.client
import json
import sys
import time
import uuid
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from urllib.parse import quote, urlencode, urlsplit

GIVEN = json.loads(sys.stdin.readline())
ADDRESS = urlsplit(GIVEN["base_url"]).netloc
CREATE = "/ws/no/vegvesen/kjoretoy/felles/innmelding/meldingompreregistrering/v1/opprette"
DELETE = CREATE.replace("opprette", "slette/ivireferanse/")
SLOW = 0.4


@dataclass
class Seen:
    """What became of one request."""

    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    text: str = ""
    error: str = ""
    first_byte: float = 0
    whole: float = 0

    def json(self):
        """Read the body as JSON."""
        return json.loads(self.text)


def ask(method: str, path: str, body: str = "", headers: dict[str, str] | None = None, timeout: float = 20) -> Seen:
    """Make one request on a connection of its own."""
    connection = http.client.HTTPConnection(ADDRESS, timeout=timeout)
    began = time.monotonic()
    seen = Seen()
    try:
        connection.request(method, path, body.encode(), headers or {})
        answer = connection.getresponse()
        seen.first_byte = time.monotonic() - began
        seen.status = answer.status
        seen.headers = {name.lower(): value for name, value in answer.getheaders()}
        seen.text = answer.read().decode()
    except (OSError, http.client.HTTPException) as error:
        seen.error = type(error).__name__
    finally:
        connection.close()
    seen.whole = time.monotonic() - began
    return seen


def plan(text: str) -> None:
    """Give the sandbox a plan of faults."""
    answer = ask("PUT", "/sandbox/faults", text)
    assert answer.status == 204, answer


def strike(service: str, fault: str, more: str = "") -> None:
    """Let this fault strike the next request at this service, and no other."""
    head = f"slow = {SLOW}\ninvisible_for = {SLOW}\nretry_after = 3\n"
    plan(head + f'[[script]]\nservice = "{service}"\nfault = "{fault}"\n{more}')


def taken(reference: str) -> list[dict]:
    """Ask what the sandbox took under this reference id."""
    return [one for one in ask("GET", "/sandbox/taken").json() if one["reference"] == reference]


# ---- one request at each service ------------------------------------------------------------------------------------

FORM = {"content-type": "application/x-www-form-urlencoded"}
numbers = iter(range(1_000_000))


def entra() -> Seen:
    """Ask Entra for a token."""
    vca = GIVEN["vca"]
    fields = {name: vca[name] for name in ("client_id", "client_secret", "scope")}
    body = urlencode(fields | {"grant_type": "client_credentials"})
    return ask("POST", urlsplit(vca["token_url"]).path, body, FORM)


def new_grant() -> str:
    """Have a grant for Maskinporten made."""
    print("grant")
    return sys.stdin.readline().strip()


def maskinporten(grant: str) -> Seen:
    """Ask Maskinporten for a token."""
    fields = {"grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer", "assertion": grant}
    return ask("POST", "/token", urlencode(fields), FORM)


def vca_headers(token: str, media_type: str) -> dict[str, str]:
    """Give the headers of VCA's API."""
    vca = GIVEN["vca"]
    headers = {"authorization": f"Bearer {token}", "content-type": media_type}
    return headers | {"x-manufacturer-id": vca["manufacturer_id"], "x-contact-id": vca["contact_id"]}


def svv_headers(token: str) -> dict[str, str]:
    """Give the headers of SVV's API."""
    return {"authorization": f"Bearer {token}", "content-type": "application/json"}


class Case:
    """A fresh document, and the requests about it."""

    def __init__(self, service: str) -> None:
        number = next(numbers)
        self.service, self.id = service, str(uuid.uuid4())
        self.reference, self.vin = str(uuid.uuid4()), f"TESTAAAA{number:09}"
        plan("")
        self.vca = entra().json()["access_token"]
        self.svv = maskinporten(new_grant()).json()["access_token"]
        if service == "submissions":
            assert self.ingest().status == 202
        if service == "slette":
            assert self.create().status == 200
        self.grant = new_grant()

    def document(self, family: str) -> str:
        """Fill in the document of a family."""
        return GIVEN[family].replace("REFERENCE", self.reference).replace("VIN", self.vin)

    def ingest(self, timeout: float = 20) -> Seen:
        """Hand the document in at VCA."""
        headers = vca_headers(self.vca, "application/xml") | {"x-correlation-id": self.id}
        return ask("POST", "/api/ingest", self.document("ivi_2"), headers, timeout)

    def submissions(self, timeout: float = 20) -> Seen:
        """Ask VCA for the status."""
        headers = vca_headers(self.vca, "application/json")
        return ask("POST", "/api/submissions", json.dumps([self.id]), headers, timeout)

    def create(self, timeout: float = 20) -> Seen:
        """Hand the document in at SVV."""
        document = base64.b64encode(self.document("ivi_1").encode()).decode()
        body = json.dumps({"ivi": {"iviDokument": document}})
        return ask("POST", CREATE, body, svv_headers(self.svv), timeout)

    def delete(self, timeout: float = 20) -> Seen:
        """Delete it at SVV."""
        return ask("DELETE", DELETE + quote(self.reference), "", svv_headers(self.svv), timeout)

    def send(self, timeout: float = 20) -> Seen:
        """Make the request of the case."""
        match self.service:
            case "entra":
                return entra()
            case "maskinporten":
                return maskinporten(self.grant)
            case "ingest":
                return self.ingest(timeout)
            case "submissions":
                return self.submissions(timeout)
            case "opprette":
                return self.create(timeout)
            case _:
                return self.delete(timeout)

    def is_done(self) -> bool:
        """Tell whether the last request was carried out, by the own count or by the answer to the next one."""
        match self.service:
            case "maskinporten":
                seen = maskinporten(self.grant)
                assert seen.status == 200 or "MP-012" in seen.text, seen
                return seen.status != 200
            case "slette":
                return taken(self.reference)[0]["state"] == "deleted"
            case _:
                return len(taken(self.reference)) == 1

    def yes(self) -> int:
        """Give the status of a yes."""
        return 202 if self.service == "ingest" else 200


# ---- what each kind looks like --------------------------------------------------------------------------------------


def is_page(seen: Seen, status: int) -> bool:
    """Tell whether an answer is an HTML page with this status."""
    return seen.status == status and seen.headers["content-type"].startswith("text/html") and "<h1>" in seen.text


def check(service: str, fault: str) -> None:
    """Let a fault strike once, and look at it."""
    case = Case(service)
    strike(service, fault)
    counted = service in ("maskinporten", "ingest", "opprette", "slette")
    match fault:
        case "too-many-requests":
            seen = case.send()
            assert seen.status == 429, seen
            assert "retry-after" not in seen.headers, seen
            assert seen.json()["error"], seen
            assert not (counted and case.is_done())
        case "retry-after":
            seen = case.send()
            assert seen.status == 429, seen
            assert seen.headers["retry-after"] == "3", seen
        case "retry-after-date":
            seen = case.send()
            ahead = parsedate_to_datetime(seen.headers["retry-after"]) - parsedate_to_datetime(seen.headers["date"])
            assert seen.status == 429, seen
            assert 2 <= ahead.total_seconds() <= 4, seen
        case "500" | "502" | "503" | "504":
            assert is_page(case.send(), int(fault))
            assert not (counted and case.is_done())
        case "500-after-taken" | "502-after-taken" | "503-after-taken" | "504-after-taken":
            assert is_page(case.send(), int(fault[:3]))
            assert case.is_done()
        case "reset" | "reset-after-taken":
            # A connection that merely ends would be RemoteDisconnected.
            seen = case.send()
            assert seen.error == "ConnectionResetError", seen
            assert not counted or case.is_done() == fault.endswith("taken")
        case "half-answer":
            seen = case.send()
            assert (seen.status, seen.error) == (case.yes(), "IncompleteRead"), seen
            assert not counted or case.is_done()
        case "slow-first-byte":
            seen = case.send()
            assert seen.status == case.yes(), seen
            assert seen.first_byte >= SLOW, seen
            assert seen.json(), seen
            if service in ("ingest", "opprette", "slette"):
                case = Case(service)
                strike(service, fault)
                assert case.send(timeout=SLOW / 8).error == "TimeoutError"
                assert case.is_done(), "the work is done before the answer begins"
        case "slow-body":
            seen = case.send()
            assert seen.status == case.yes(), seen
            assert seen.json(), seen
            assert seen.whole - seen.first_byte >= SLOW / 2, seen
        case "wrong-content-type":
            seen = case.send()
            assert seen.headers["content-type"].startswith("text/html"), seen
            assert isinstance(seen.json(), dict), seen
        case "not-json":
            assert is_page(case.send(), case.yes())
            assert not counted or case.is_done()
        case "token-refused" | "token-expired":
            seen = case.send()
            assert seen.status == 401, seen
            assert "invalid_token" in seen.headers["www-authenticate"], seen
            assert (case.send().status == 401) == (fault == "token-expired")
        case "dead-token":
            token = case.send().json()["access_token"]
            if service == "entra":
                case.vca = token
                assert case.ingest().status == 401
            else:
                case.svv = token
                assert case.create().status == 401
        case "token-denied":
            seen = case.send()
            code = {"entra": (401, "AADSTS7000215"), "maskinporten": (400, "MP-121")}[service]
            assert (seen.status, code[1] in seen.json()["error_description"]) == (code[0], True), seen
        case "technical-fault":
            seen = case.send()
            assert seen.status == 500, seen
            assert "svvguid" in seen.json()["melding"]["meldingstekst"], seen
            assert not case.is_done()
        case "unknown-code":
            seen = case.send()
            assert seen.status == 422, seen
            assert "SANDKASSEKODE" in seen.text, seen
            assert not case.is_done()
        case "unknown-code-after-taken":
            seen = case.send()
            message = seen.json()["melding"]
            assert (seen.status, message["meldingstype"]) == (200, "INFO"), seen
            assert message["meldingskode"] == "kjoretoy.coc.SANDKASSEKODE"
            assert case.is_done()
        case "unknown-statuscode":
            assert case.send().json()[case.id]["statuscode"] == "Parked"
        case "statuscode-number":
            assert case.send().json()[case.id]["statuscode"] == 200
        case "statuscode-word":
            assert case.send().json()[case.id]["statuscode"] == "Succeeded"
        case "left-out":
            assert case.send().json() == {}
            assert case.id in case.send().json()
        case "array-answer":
            assert isinstance(case.send().json(), list)
        case "object-answer":
            assert isinstance(case.send().json(), dict)
        case "invisible":
            began = time.monotonic()
            assert case.send().status == 202
            assert case.submissions().json() == {} or time.monotonic() - began > SLOW
            assert case.ingest().status == 409, "invisible, and taken"
            time.sleep(SLOW)
            assert case.id in case.submissions().json()
        case "failed-in-the-end":
            assert case.send().status == 202
            assert case.submissions().json()[case.id]["statuscode"] == "Failed"
            assert taken(case.reference)[0]["state"] == "Failed"
        case _:
            raise AssertionError("no check is written for this kind")
    count = ask("GET", "/sandbox/faults").json()["struck"]
    wanted = {"service": service, "fault": fault, "count": 1}
    if fault != "slow-first-byte":
        assert [one for one in count if one["fault"] == fault] == [wanted], count


def main() -> int:
    """Try every kind at every service where it occurs."""
    cases = failed = 0
    for kind in GIVEN["kinds"]:
        for service in kind["services"]:
            cases += 1
            try:
                check(service, kind["name"])
            except Exception as error:
                print(f"{kind['name']} at {service}: {type(error).__name__} {error}")
                failed += 1
    print(f"{failed} of {cases} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
