//! One port for all four services: the listener, the bounds on requests, and the way from a path to its service.

use std::io;
use std::net::TcpListener;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http_body_util::{BodyExt as _, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use serde_json::json;
use tokio::sync::oneshot;

use crate::delivery::{Connection, Dropped, Paced};
use crate::faults::{Moment, Service};
use crate::http::{Body, Delivery, Reply, Request};
use crate::state::State;
use crate::{control, entra, faults, maskinporten, svv, vca};

/// How long a client may take to send its headers, and then its body.
const PATIENCE: Duration = Duration::from_secs(30);

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
            let (stream, reset) = Connection::new(stream);
            let service = service_fn(|request| exchange(&shared, &reset, request));
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
    reset: &AtomicBool,
    request: hyper::Request<Incoming>,
) -> Result<hyper::Response<Paced>, Dropped> {
    let (head, body) = request.into_parts();
    let (method, path) = (head.method.as_str().to_owned(), head.uri.path().to_owned());
    let limit = lock(shared).options.max_body;
    let reply = match tokio::time::timeout(PATIENCE, Limited::new(body, limit).collect()).await {
        Ok(Ok(body)) => {
            let request = Request { method, path, headers: head.headers, body: body.to_bytes() };
            serve(&mut lock(shared), request)
        }
        Ok(Err(fault)) if fault.is::<http_body_util::LengthLimitError>() => {
            let message = format!("The body is larger than {limit} bytes");
            lock(shared).record(method, path, Some(413), None, "body too large".to_owned());
            Reply::json(413, json!({ "error": "content_too_large", "message": message }), "body too large")
                .with("connection", "close")
        }
        // The body broke off or never came: the request is not known, so nothing is done and nothing said.
        Ok(Err(_)) | Err(_) => {
            lock(shared).record(method, path, None, None, "the body did not arrive".to_owned());
            return Err(Dropped);
        }
    };
    match reply.delivery {
        Delivery::Reset => {
            reset.store(true, Ordering::Relaxed);
            return Err(Dropped);
        }
        Delivery::SlowFirstByte(time) => tokio::time::sleep(time).await,
        _ => {}
    }
    Ok(response(reply))
}

/// Answers a request, with the fault that strikes it.
fn serve(state: &mut State, request: Request) -> Reply {
    let mut fault = None;
    let own = control::answer(state, &request);
    let reply = match own.map_or_else(|| route(&request), |reply| Err(Box::new(reply))) {
        Ok(service) => {
            fault = state.strikes.request(&state.options.faults, service, &request);
            match fault {
                Some(fault) if fault.moment() == Moment::Before => {
                    faults::answer::instead(fault, service, state, &request)
                }
                Some(fault) => {
                    let reply = call(service, state, &request);
                    faults::answer::altered(fault, reply, state)
                }
                None => call(service, state, &request),
            }
        }
        Err(reply) => *reply,
    };
    let status = (reply.delivery != Delivery::Reset).then_some(reply.status);
    state.record(request.method, request.path, status, fault, reply.note.clone());
    reply
}

/// The service at a path.
fn route(request: &Request) -> Result<Service, Box<Reply>> {
    let path = request.path.as_str();
    let (service, method) = match path {
        maskinporten::PATH => (Service::Maskinporten, "POST"),
        vca::INGEST => (Service::Ingest, "POST"),
        vca::SUBMISSIONS => (Service::Submissions, "POST"),
        svv::CREATE => (Service::Opprette, "POST"),
        _ if entra::tenant(path).is_some() => (Service::Entra, "POST"),
        _ if svv::target(path).is_some() => (Service::Slette, "DELETE"),
        _ => return Err(Box::new(Reply::not_found())),
    };
    if request.method == method { Ok(service) } else { Err(Box::new(Reply::method_not_allowed(method))) }
}

fn call(service: Service, state: &mut State, request: &Request) -> Reply {
    match service {
        Service::Entra => entra::token(state, request),
        Service::Maskinporten => maskinporten::token(state, request),
        Service::Ingest => vca::ingest(state, request),
        Service::Submissions => vca::submissions(state, request),
        Service::Opprette => svv::create(state, request),
        Service::Slette => match svv::target(&request.path) {
            Some(target) => svv::delete(state, request, target),
            None => Reply::not_found(),
        },
    }
}

fn response(reply: Reply) -> hyper::Response<Paced> {
    let (body, media_type) = match reply.body {
        Body::None => (Bytes::new(), None),
        Body::Json(body) => (body.to_string().into(), Some("application/json; charset=utf-8")),
        Body::Html(page) => (page.into(), Some("text/html; charset=utf-8")),
    };
    let mut response = hyper::Response::new(Paced::new(body, reply.delivery));
    *response.status_mut() =
        hyper::StatusCode::from_u16(reply.status).unwrap_or(hyper::StatusCode::INTERNAL_SERVER_ERROR);
    if let Some(media_type) = media_type {
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    }
    for (name, value) in reply.headers {
        if let Ok(value) = HeaderValue::try_from(value) {
            response.headers_mut().insert(HeaderName::from_static(name), value);
        }
    }
    response
}
