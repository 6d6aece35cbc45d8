//! One port for all four services: the listener, the bounds on requests, and the way from a path to its service.

use std::io;
use std::net::TcpListener;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use serde_json::json;
use tokio::sync::oneshot;

use crate::http::{Reply, Request};
use crate::state::State;
use crate::{entra, maskinporten, svv, vca};

/// How long a client may take to send its headers, and then its body.
const PATIENCE: Duration = Duration::from_secs(30);

/// The connection ends without an answer.
#[derive(Debug)]
pub(crate) struct Dropped;

impl std::fmt::Display for Dropped {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the connection was dropped")
    }
}

impl std::error::Error for Dropped {}

/// The state, shared by the server's thread and the handle.
pub(crate) type Shared = Arc<Mutex<State>>;

/// The state, whatever happened to an earlier holder of the lock.
pub(crate) fn lock(shared: &Shared) -> MutexGuard<'_, State> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Serves until `stop` resolves; every open connection ends then.
pub(crate) fn run(listener: TcpListener, shared: &Shared, stop: oneshot::Receiver<()>) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        tokio::select! {
            () = accept(&listener, shared) => {}
            _ = stop => {}
        }
        Ok(())
    })
}

async fn accept(listener: &tokio::net::TcpListener, shared: &Shared) {
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            // Out of file handles, or the peer has gone already: try again, but not in a tight loop.
            tokio::time::sleep(Duration::from_millis(10)).await;
            continue;
        };
        let _ = stream.set_nodelay(true);
        let shared = Arc::clone(shared);
        tokio::spawn(async move {
            let service = service_fn(|request| exchange(&shared, request));
            let connection = http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(PATIENCE)
                .serve_connection(TokioIo::new(stream), service);
            // An error here is the peer's: it went away, or spoke no HTTP. There is nobody to tell.
            let _ = connection.await;
        });
    }
}

/// One request and its answer. A service that returns `Err` drops the connection without an answer.
async fn exchange(
    shared: &Shared,
    request: hyper::Request<Incoming>,
) -> Result<hyper::Response<Full<Bytes>>, Dropped> {
    let (head, body) = request.into_parts();
    let (method, path) = (head.method.as_str().to_owned(), head.uri.path().to_owned());
    let limit = lock(shared).options.max_body;
    let reply = match tokio::time::timeout(PATIENCE, Limited::new(body, limit).collect()).await {
        Ok(Ok(body)) => {
            let body = body.to_bytes();
            let request = Request { method: method.clone(), path: path.clone(), headers: head.headers, body };
            route(&mut lock(shared), &request)
        }
        Ok(Err(fault)) if fault.is::<http_body_util::LengthLimitError>() => {
            let message = format!("The body is larger than {limit} bytes");
            Reply::json(413, json!({ "error": "content_too_large", "message": message }), "body too large")
                .with("connection", "close")
        }
        // The body broke off or never came: the request is not known, so nothing is done and nothing said.
        Ok(Err(_)) | Err(_) => {
            lock(shared).record(method, path, None, "the body did not arrive".to_owned());
            return Err(Dropped);
        }
    };
    lock(shared).record(method, path, Some(reply.status), reply.note.clone());
    Ok(response(reply))
}

/// The service at a path.
fn route(state: &mut State, request: &Request) -> Reply {
    let path = request.path.as_str();
    let post = |service: fn(&mut State, &Request) -> Reply, state: &mut State| match request.method.as_str() {
        "POST" => service(state, request),
        _ => Reply::method_not_allowed("POST"),
    };
    match path {
        maskinporten::PATH => post(maskinporten::token, state),
        vca::INGEST => post(vca::ingest, state),
        vca::SUBMISSIONS => post(vca::submissions, state),
        svv::CREATE => post(svv::create, state),
        _ if entra::tenant(path).is_some() => post(entra::token, state),
        _ => match svv::target(path) {
            None => Reply::not_found(),
            Some(_) if request.method != "DELETE" => Reply::method_not_allowed("DELETE"),
            Some(target) => svv::delete(state, request, target),
        },
    }
}

fn response(reply: Reply) -> hyper::Response<Full<Bytes>> {
    let body = reply.body.map(|body| Bytes::from(body.to_string()));
    let json = body.is_some();
    let mut response = hyper::Response::new(Full::new(body.unwrap_or_default()));
    *response.status_mut() =
        hyper::StatusCode::from_u16(reply.status).unwrap_or(hyper::StatusCode::INTERNAL_SERVER_ERROR);
    if json {
        response
            .headers_mut()
            .insert(CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8"));
    }
    for (name, value) in reply.headers {
        if let Ok(value) = HeaderValue::try_from(value) {
            response.headers_mut().insert(HeaderName::from_static(name), value);
        }
    }
    response
}
