"""What speaks with the authorities, the ledger and the tools: loaded together, when one of them is first asked for."""

from __future__ import annotations

from ecoc._batch import AsyncBatch, AsyncResuming, Batch, Resuming, SubmitOptions, SvvSubmitOptions
from ecoc._inspecting import Difference, Identity, check_rule, diff, identity_of, schema_xsd
from ecoc._ledger import Claim, Entry, Event, Ledger, LedgerCheck, LedgerFault, Pruned, Query
from ecoc._records import Attempt, Authority, Message, Outcome, Progress, Receipt, Refusal, State, Submission
from ecoc._settings import HttpSettings, SvvSettings, VcaSettings
from ecoc._svv import Svv
from ecoc._tools import (
    Check,
    DiagnoseOptions,
    Diagnosis,
    FindingCode,
    diagnose,
    diagnose_async,
    explain,
    finding_codes,
    jwk,
)
from ecoc._vca import Vca

__all__ = [
    "AsyncBatch",
    "AsyncResuming",
    "Attempt",
    "Authority",
    "Batch",
    "Check",
    "Claim",
    "DiagnoseOptions",
    "Diagnosis",
    "Difference",
    "Entry",
    "Event",
    "FindingCode",
    "HttpSettings",
    "Identity",
    "Ledger",
    "LedgerCheck",
    "LedgerFault",
    "Message",
    "Outcome",
    "Progress",
    "Pruned",
    "Query",
    "Receipt",
    "Refusal",
    "Resuming",
    "State",
    "Submission",
    "SubmitOptions",
    "Svv",
    "SvvSettings",
    "SvvSubmitOptions",
    "Vca",
    "VcaSettings",
    "check_rule",
    "diagnose",
    "diagnose_async",
    "diff",
    "explain",
    "finding_codes",
    "identity_of",
    "jwk",
    "schema_xsd",
]
