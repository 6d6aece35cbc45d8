"""The conformance cases that all languages share, from Python."""

from __future__ import annotations

import pytest
from cases import Case, cases

import ecoc


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_conformance(case: Case) -> None:
    report = ecoc.validate(case.xml, case.profile, unsigned=case.unsigned)  # type: ignore[arg-type]
    found = [(finding.code, finding.path) for finding in report if finding.severity == "error"]
    assert found == case.findings
    assert bool(report) == case.valid
