"""A route of FastAPI that turns vehicle data into a certificate at VCA.

    uvicorn fastapi_route:app

``POST /certificates`` takes the data of a vehicle in the data form and answers 202 with the correlation id; ``GET
/certificates/{correlation_id}`` says where it stands. The loop waits for nothing: calls run on threads of ecoc's own.
"""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from fastapi import FastAPI, HTTPException, Request
from fastapi.responses import JSONResponse

import ecoc


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncGenerator[None, None]:
    """Open client and ledger for as long as the service runs, and finish what an earlier run has left."""
    app.state.signer = ecoc.Signer.from_key_file(Path(os.environ["SEAL_KEY"]), Path(os.environ["SEAL_CERTIFICATE"]))
    with ecoc.Vca.from_file(os.environ.get("ECOC_TOML"), ledger=os.environ["LEDGER"]) as vca:
        app.state.vca = vca
        await vca.resume_async()
        yield


app = FastAPI(lifespan=lifespan)


@app.exception_handler(ecoc.Error)
async def say_why(_: Request, error: ecoc.Error) -> JSONResponse:
    """Answer an error of ecoc with what it says, and with a status that tells who has to act."""
    status = {"Document": 422, "Rejected": 422, "Ledger": 409, "Throttled": 503, "Network": 503, "Uncertain": 504}
    return JSONResponse(
        {"code": error.code, "message": error.message, "remedy": error.remedy, "correlation_id": error.correlation_id},
        status.get(error.family, 500),
    )


@app.post("/certificates", status_code=202)
async def create(request: Request) -> dict[str, Any]:
    """Build, sign, check and hand in a certificate."""
    vca: ecoc.Vca = request.app.state.vca
    signer: ecoc.Signer = request.app.state.signer
    signed = await signer.sign_async(ecoc.Ivi.from_json(await request.body()), xades=True)
    report = await ecoc.validate_async(signed, "vca")
    if not report:
        raise HTTPException(422, [finding.to_dict() for finding in report])
    receipt = await vca.submit_async(signed)
    return {"correlation_id": receipt.correlation_id, "reference": receipt.reference, "state": receipt.state}


@app.get("/certificates/{correlation_id}")
async def status(correlation_id: str, request: Request) -> dict[str, Any]:
    """Say where a certificate stands."""
    vca: ecoc.Vca = request.app.state.vca
    [now] = await vca.status_async([correlation_id])
    if now.state == "unknown":
        raise HTTPException(404, "VCA does not know it")
    return now.to_dict()
