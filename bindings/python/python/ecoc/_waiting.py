"""Calls that wait, for asyncio: each on a thread of ecoc's own, so that neither the loop nor its executor waits."""

from __future__ import annotations

import functools
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from ecoc import _ecoc
from ecoc._input import Xml, read_xml

if TYPE_CHECKING:
    import asyncio

P = ParamSpec("P")
T = TypeVar("T")


def post(loop: asyncio.AbstractEventLoop, call: Callable[..., object], *arguments: Any) -> None:
    """Have the loop make a call, from any thread; a loop that is closed by now makes none."""
    try:
        loop.call_soon_threadsafe(call, *arguments)
    except RuntimeError:
        if not loop.is_closed():
            raise


async def run(work: Callable[[], T], cancel: _ecoc.Cancel | None = None) -> T:
    """Do work on a thread of ecoc's own, in the context of the caller.

    When the task is cancelled, work that has not begun never does. Otherwise `cancel` is set and the work's end
    awaited: nothing of it goes on behind the caller's back. Work without a switch is left to end by itself, and what
    it comes to is dropped.
    """
    import asyncio
    import contextvars

    loop = asyncio.get_running_loop()
    end: asyncio.Future[T] = loop.create_future()

    begun = False

    def begin() -> T:
        nonlocal begun
        if end.cancelled():
            raise asyncio.CancelledError
        begun = True
        return work()

    def settle(value: T, error: BaseException | None) -> None:
        if end.cancelled():
            return
        if error is None:
            end.set_result(value)
        elif isinstance(error, StopIteration):  # which no future takes
            end.set_exception(RuntimeError("StopIteration out of a call of ecoc"))
        else:
            end.set_exception(error)

    context = contextvars.copy_context()
    _ecoc.start(lambda: context.run(begin), lambda value, error: post(loop, settle, value, error))
    if cancel is None:
        return await end
    try:
        return await asyncio.shield(end)
    except asyncio.CancelledError as cancelled:
        cancel.cancel()
        if not begun:
            end.cancel()
        try:
            await end
        except asyncio.CancelledError:  # a second time: whoever waits has waited enough
            pass
        except Exception as error:
            cancelled.__context__ = error  # it tells whether something was sent
        raise


def twin(call: Callable[P, T]) -> Callable[P, Coroutine[Any, Any, T]]:
    """Return the twin of a call for asyncio, done on a thread of ecoc's own.

    Cancelling the task drops what it comes to: work on this machine cannot be broken off.
    """

    @functools.wraps(call)
    async def made(*args: P.args, **kwargs: P.kwargs) -> T:
        return await run(lambda: call(*args, **kwargs))

    made.__name__ += "_async"
    made.__qualname__ += "_async"
    made.__doc__ = f"As `{call.__name__}`, for asyncio: on a thread of ecoc's own, so that the loop does not wait."
    return made


async def read_async(source: Xml) -> bytes:
    """Return the bytes of a document; a file is read, and an `Ivi` written, without holding up the loop."""
    if isinstance(source, (bytes, bytearray, memoryview, str)):
        return read_xml(source)
    return await run(lambda: read_xml(source))


def in_loop(call: Callable[[T], object] | None) -> Callable[[T], None] | None:
    """Return a function that has the running loop call `call`."""
    if call is None:
        return None
    import asyncio

    loop = asyncio.get_running_loop()
    return lambda value: post(loop, call, value)
