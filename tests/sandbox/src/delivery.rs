//! How answers leave: whole, late, in pieces, cut, or not at all.

use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use hyper::body::{Body, Bytes, Frame, SizeHint};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Sleep, sleep};

use crate::http::Delivery;

/// A slow body comes in this many pieces.
const PIECES: usize = 8;

/// The connection ends without an answer.
#[derive(Debug)]
pub(crate) struct Dropped;

impl std::fmt::Display for Dropped {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the connection was dropped")
    }
}

impl std::error::Error for Dropped {}

/// The body of an answer, which may come slowly or break off.
pub(crate) struct Paced {
    pieces: VecDeque<Bytes>,
    /// What is declared, and holds unless it breaks off.
    length: u64,
    pause: Duration,
    timer: Option<Pin<Box<Sleep>>>,
    breaks: bool,
}

impl Paced {
    pub(crate) fn new(body: Bytes, delivery: Delivery) -> Paced {
        let length = u64::try_from(body.len()).unwrap_or(u64::MAX);
        let whole =
            Paced { pieces: VecDeque::new(), length, pause: Duration::ZERO, timer: None, breaks: false };
        match delivery {
            Delivery::Half => Paced { pieces: [body.slice(..body.len() / 2)].into(), breaks: true, ..whole },
            Delivery::SlowBody(time) => {
                let size = body.len().div_ceil(PIECES).max(1);
                let starts = (0..body.len()).step_by(size);
                let pieces = starts.map(|at| body.slice(at..body.len().min(at + size))).collect();
                let pause = time / u32::try_from(PIECES).unwrap_or(1);
                Paced { pieces, pause, ..whole }
            }
            _ if body.is_empty() => whole,
            _ => Paced { pieces: [body].into(), ..whole },
        }
    }
}

impl Body for Paced {
    type Data = Bytes;
    type Error = Dropped;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Dropped>>> {
        if let Some(timer) = &mut self.timer {
            ready!(timer.as_mut().poll(context));
            self.timer = None;
        }
        match self.pieces.pop_front() {
            Some(piece) => {
                let pause = if self.breaks { Duration::from_millis(1) } else { self.pause };
                // Waiting sends off what was given so far.
                self.timer = (!pause.is_zero()).then(|| Box::pin(sleep(pause)));
                Poll::Ready(Some(Ok(Frame::data(piece))))
            }
            None if self.breaks => Poll::Ready(Some(Err(Dropped))),
            None => Poll::Ready(None),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.pieces.is_empty() && !self.breaks
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.length)
    }
}

/// A client's connection, which ends in a reset when told so.
pub(crate) struct Connection {
    stream: TcpStream,
    reset: Arc<AtomicBool>,
}

impl Connection {
    /// The connection, and the switch that makes its end a reset.
    pub(crate) fn new(stream: TcpStream) -> (Connection, Arc<AtomicBool>) {
        let reset = Arc::new(AtomicBool::new(false));
        (Connection { stream, reset: Arc::clone(&reset) }, reset)
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        if self.reset.load(Ordering::Relaxed) {
            let _ = self.stream.set_zero_linger();
        }
    }
}

impl AsyncRead for Connection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Connection {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(context, bytes)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
