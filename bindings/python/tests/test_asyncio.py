"""The twins for asyncio: nothing waits for the loop, and the loop waits for nothing."""

from __future__ import annotations

import asyncio
import contextvars
import threading
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

import pytest
from conftest import Fleet, Seal

import ecoc
from ecoc.testing import Sandbox

T = TypeVar("T")
FAST = 0.02


def run(body: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run a test, with a loop whose own executor does nothing, and which is told when it hangs."""

    async def guarded() -> T:
        executor = ThreadPoolExecutor(1)
        release = threading.Event()
        executor.submit(release.wait)
        asyncio.get_running_loop().set_default_executor(executor)
        try:
            return await asyncio.wait_for(body(), 120)
        finally:
            release.set()

    return asyncio.run(guarded())


async def gaps(work: Coroutine[Any, Any, T]) -> tuple[T, float]:
    """Do work, and measure the longest time for which the loop stood still."""
    longest = 0.0

    async def tick() -> None:
        nonlocal longest
        while True:
            before = time.monotonic()
            await asyncio.sleep(0.01)
            longest = max(longest, time.monotonic() - before)

    ticking = asyncio.ensure_future(tick())
    try:
        return await work, longest
    finally:
        ticking.cancel()


def test_the_loop_runs_on_while_a_call_waits(sandbox: Sandbox, fleet: Fleet, tmp_path: Path) -> None:
    path = tmp_path / "document.xml"
    path.write_bytes(fleet.signed())

    async def main() -> None:
        with ecoc.Vca(sandbox.vca_settings, ledger=tmp_path / "plant.db") as vca:
            receipt = await vca.submit_async(path)
            seen: list[ecoc.Submission] = []
            threads: set[int] = set()

            def progress(now: ecoc.Submission) -> None:
                seen.append(now)
                threads.add(threading.get_ident())

            end, gap = await gaps(vca.wait_async(str(receipt.correlation_id), first_pause=0.3, progress=progress))
            assert (end.state, seen[-1].state) == ("succeeded", "succeeded")
            assert threads == {threading.get_ident()}
            assert gap < 0.25
            assert await vca.status_async([str(receipt.correlation_id)]) == [end]
            assert await vca.resume_async() == []
            assert [one async for one in await vca.resume_many_async()] == []
            with pytest.raises(ecoc.LedgerError):
                await vca.submit_async(path)
            with pytest.raises(FileNotFoundError):
                await vca.submit_async(tmp_path / "missing.xml")

    run(main)


def test_svv_has_its_twins(sandbox: Sandbox, fleet: Fleet, tmp_path: Path) -> None:
    async def main() -> None:
        documents = [fleet.signed("m1-petrol-1x") for _ in range(3)]
        with ecoc.Svv(sandbox.svv_settings, ledger=tmp_path / "plant.db") as svv:
            receipts = await asyncio.gather(*(svv.submit_async(xml, tax_code="101") for xml in documents))
            assert [one.state for one in await svv.status_async(str(receipts[0].correlation_id))] == ["succeeded"]
            first, second, third = receipts
            gone = await asyncio.gather(
                svv.delete_by_reference_async(str(first.reference)),
                svv.delete_by_vin_async(str(second.vin)),
                svv.delete_by_vin_and_make_async(str(third.vin), third.make_code or 0),
            )
            assert {one.state for one in gone} == {"deleted"}

    run(main)


def test_many_waits_at_a_time_take_no_thread_of_the_loop(fleet: Fleet) -> None:
    async def main() -> None:
        with Sandbox(received_for=0.5) as sandbox, ecoc.Vca(sandbox.vca_settings) as vca:
            receipts = [outcome.result() async for outcome in vca.submit_many_async(fleet.signed() for _ in range(100))]
            ends = await asyncio.gather(
                *(vca.wait_async(str(receipt.correlation_id), first_pause=0.2) for receipt in receipts)
            )
            assert {end.state for end in ends} == {"succeeded"}
            assert "asyncio_0" not in {thread.name for thread in threading.enumerate()}

    run(main)


def test_more_calls_than_threads_wait_their_turn_and_are_cancelled_at_once(fleet: Fleet) -> None:
    def threads() -> int:
        tasks = Path("/proc/self/task")
        return len(list(tasks.iterdir())) if tasks.exists() else 0

    async def main() -> None:
        with Sandbox(received_for=60) as sandbox, ecoc.Vca(sandbox.vca_settings) as vca:
            receipt = await vca.submit_async(fleet.signed())
            before = threads()
            waits = [
                asyncio.ensure_future(vca.wait_async(str(receipt.correlation_id), first_pause=60)) for _ in range(300)
            ]
            await asyncio.sleep(1)
            assert threads() - before <= 256
            began = time.monotonic()
            for wait in waits:
                wait.cancel()
            ends = await asyncio.gather(*waits, return_exceptions=True)
            assert {type(end) for end in ends} == {asyncio.CancelledError}
            assert time.monotonic() - began < 10
            # None that waited for its turn goes on behind our back.
            assert (await vca.status_async("x"))[0].state == "unknown"

    run(main)


def test_a_cancelled_task_ends_its_call_at_once(fleet: Fleet) -> None:
    async def main() -> None:
        with Sandbox(received_for=60) as sandbox, ecoc.Vca(sandbox.vca_settings) as vca:
            receipt = await vca.submit_async(fleet.signed())
            task = asyncio.ensure_future(vca.wait_async(str(receipt.correlation_id), first_pause=30))
            await asyncio.sleep(0.2)
            began = time.monotonic()
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as cancelled:
                await task
            assert time.monotonic() - began < 10
            assert isinstance(cancelled.value.__context__, ecoc.UsageError)
            assert cancelled.value.__context__.code == "Cancelled"
            with pytest.raises(TimeoutError if hasattr(asyncio, "timeout") else asyncio.TimeoutError):
                await asyncio.wait_for(vca.wait_async(str(receipt.correlation_id), first_pause=30), 0.2)

    run(main)


def test_what_was_sent_before_a_cancel_stays_sent(fleet: Fleet, tmp_path: Path) -> None:
    async def main() -> None:
        with Sandbox() as sandbox, ecoc.Vca(sandbox.vca_settings, ledger=tmp_path / "plant.db") as vca:
            sandbox.set_faults("slow = 30\n[rates.ingest]\nslow-first-byte = 1")
            task = asyncio.ensure_future(vca.submit_async(fleet.signed()))
            while not sandbox.taken():
                await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as cancelled:
                await task
            assert isinstance(cancelled.value.__context__, ecoc.UncertainError)
            assert cancelled.value.__context__.code == "CancelledAfterSending"
            sandbox.set_faults(None)
            [outcome] = await vca.resume_async()
            assert outcome
            assert [taken.count for taken in sandbox.taken()] == [1]

    run(main)


def test_a_batch_takes_async_documents_and_does_not_wait_for_the_next_one(sandbox: Sandbox, fleet: Fleet) -> None:
    async def main() -> None:
        queue: asyncio.Queue[bytes | None] = asyncio.Queue()

        async def documents() -> AsyncIterator[bytes]:
            while (xml := await queue.get()) is not None:
                yield xml

        with ecoc.Vca(sandbox.vca_settings) as vca:
            seen: list[ecoc.Progress] = []
            batch = vca.submit_many_async(documents(), concurrency=2, progress=seen.append)
            assert batch.progress.taken == 0
            for count in range(1, 4):
                queue.put_nowait(fleet.signed())
                # Its outcome comes although the next document does not.
                assert await anext(batch)
                assert batch.progress.accepted == count
            for _ in range(10):
                queue.put_nowait(fleet.signed())
            queue.put_nowait(None)
            rest = [outcome async for outcome in batch]
            assert len(rest) == 10
            assert [outcome.reference for outcome in rest] == fleet.references[-10:]
            assert (seen[-1].done, batch.progress) == (13, seen[-1])

    run(main)


def test_a_batch_has_a_place_for_what_cannot_be_read_and_raises_what_its_source_raises(
    sandbox: Sandbox, fleet: Fleet, tmp_path: Path
) -> None:
    async def broken() -> AsyncIterator[bytes]:
        yield fleet.signed()
        raise ZeroDivisionError

    async def main() -> None:
        with ecoc.Vca(sandbox.vca_settings) as vca:
            outcomes = [one async for one in vca.submit_many_async([tmp_path / "missing.xml", fleet.signed()])]
            assert [bool(one) for one in outcomes] == [False, True]
            assert outcomes[0].error is not None
            assert isinstance(outcomes[0].error.__cause__, FileNotFoundError)
            batch = vca.submit_many_async(broken())
            ends: list[object] = []
            while len(ends) < 2:
                try:
                    ends.append(await anext(batch))
                except ZeroDivisionError as error:
                    ends.append(error)
            assert {type(end) for end in ends} == {ecoc.Outcome, ZeroDivisionError}
            with pytest.raises(StopAsyncIteration):
                await anext(batch)

    run(main)


def test_a_batch_ends_with_the_task_that_reads_it(fleet: Fleet) -> None:
    async def main() -> None:
        with Sandbox() as sandbox, ecoc.Vca(sandbox.vca_settings) as vca:
            sandbox.set_faults("slow = 30\n[rates.ingest]\nslow-first-byte = 1")
            batch = vca.submit_many_async((fleet.signed() for _ in range(50)), concurrency=2)
            with pytest.raises((TimeoutError, asyncio.TimeoutError)):
                await asyncio.wait_for(anext(batch), 0.5)
            began = time.monotonic()
            rest = [one async for one in batch]
            assert time.monotonic() - began < 10
            assert 0 < len(rest) < 50
            assert not any(rest)
            async with vca.submit_many_async([]) as empty:
                pass
            assert [one async for one in empty] == []

    run(main)


def test_work_on_this_machine_has_its_twins(fleet: Fleet, signer: ecoc.Signer, seal: Seal) -> None:
    name: contextvars.ContextVar[str] = contextvars.ContextVar("name")

    async def main() -> None:
        name.set("of the task")
        big = b"<a>" + b"<b>x</b>" * 100_000 + b"</a>"
        report, gap = await gaps(ecoc.validate_async(big))
        assert not report
        assert gap < 0.25
        car = ecoc.Ivi.from_dict(fleet.data())
        signed = await signer.sign_async(car, xades=True)
        assert (await ecoc.verify_async(signed, trust=seal.authority)).trusted
        seen: list[str] = []

        def sign(_: ecoc.SigningRequest) -> bytes:
            seen.append(name.get())
            raise LookupError

        with pytest.raises(ecoc.SignatureError) as caught:
            await ecoc.Signer.external(seal.chain, sign).sign_async(car)
        assert isinstance(caught.value.__cause__, LookupError)
        assert seen == ["of the task"]
        with pytest.raises(TypeError):
            await ecoc.validate_async(7)  # type: ignore[arg-type]

    run(main)
    assert ecoc.validate_async.__name__ == "validate_async"


def test_a_loop_that_is_closed_by_now_is_not_called(
    fleet: Fleet, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    unraisable: list[object] = []
    monkeypatch.setattr("sys.unraisablehook", unraisable.append)
    with Sandbox(received_for=60) as sandbox, ecoc.Vca(sandbox.vca_settings) as vca:
        receipt = vca.submit(fleet.signed())
        loop = asyncio.new_event_loop()
        task = loop.create_task(vca.wait_async(str(receipt.correlation_id), timeout=1, first_pause=FAST))
        batch = vca.submit_many_async([fleet.signed()])
        reading = loop.create_task(batch.__anext__())
        loop.run_until_complete(asyncio.sleep(0.05))
        # As a program does that forgets its tasks: the loop goes, the calls come back later.
        for forgotten in (task, reading):
            forgotten._log_destroy_pending = False  # type: ignore[union-attr]
        loop.close()
        time.sleep(1.5)
    assert unraisable == []
    assert capfd.readouterr().err == ""
