"""Nothing is kept of what is done again and again."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import ecoc

STATM = Path("/proc/self/statm")
PAGE = 4096


def _resident() -> int:
    gc.collect()
    return int(STATM.read_text(encoding="ascii").split()[1]) * PAGE


@pytest.mark.skipif(not STATM.exists(), reason="the memory of the process is read from /proc")
@pytest.mark.parametrize("work", ["documents", "errors", "validate", "sign", "tables"])
def test_memory_does_not_grow(work: str, car: ecoc.Ivi, signer: ecoc.Signer) -> None:
    xml, data = car.to_xml(), car.to_dict()

    def documents() -> None:
        ivi = ecoc.Ivi.from_dict(data)
        assert dict(ivi.items())
        assert ecoc.Ivi.parse(ivi.to_xml()).copy().to_dict()

    def errors() -> None:
        with pytest.raises(ecoc.DocumentError):
            ecoc.Ivi.parse(b"<a>" + xml)
        with pytest.raises(ecoc.PathError):
            del car["CocDataGroup/AxleTable/AxleGroup[9]"]

    def validate() -> None:
        assert ecoc.validate(xml, "eu").masked().to_dict()

    def sign() -> None:
        assert ecoc.verify(signer.sign(xml)).report is not None

    def tables() -> None:
        rows = [{"vin": "WVWZZZ1KZAW000001", "speed": speed} for speed in (180, None, "fast")]
        mapping = {"vin": "CocDataGroup/VehicleIdentificationNumber", "speed": "CocDataGroup/MaximumSpeed"}
        assert len(list(ecoc.from_records(rows, mapping, profile="eu"))) == 3

    run: Callable[[], None] = {
        "documents": documents,
        "errors": errors,
        "validate": validate,
        "sign": sign,
        "tables": tables,
    }[work]
    # What is made once, and what the allocator holds ready, is there before it counts.
    for _ in range(150):
        run()
    objects, before = len(gc.get_objects()), _resident()
    for _ in range(300):
        run()
    grown = _resident() - before
    assert len(gc.get_objects()) - objects < 100
    # A leak of a single document, some 30 KiB in each turn, would be 9 MiB.
    assert grown < 3 << 20, f"{grown} bytes in 300 turns"
    assert sys.getrefcount(data) < 20
