//! What a request and an answer are to the services, and the small formats around them.

use std::time::Duration;

use hyper::HeaderMap;
use hyper::body::Bytes;
use serde_json::{Value, json};

/// A request whose body has arrived whole.
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Request {
    /// A header that occurs once and is text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.headers.get_all(name).iter();
        match (values.next(), values.next()) {
            (Some(value), None) => value.to_str().ok().map(str::trim),
            _ => None,
        }
    }

    /// Whether the body is declared as `media_type`, with whatever parameters.
    pub(crate) fn is(&self, media_type: &str) -> bool {
        let declared = self.header("content-type").and_then(|value| value.split(';').next());
        declared.is_some_and(|declared| declared.trim().eq_ignore_ascii_case(media_type))
    }

    /// The token of an `Authorization: Bearer` header.
    pub(crate) fn bearer(&self) -> Option<&str> {
        let (scheme, token) = self.header("authorization")?.split_once(' ')?;
        scheme.eq_ignore_ascii_case("bearer").then_some(token.trim())
    }

    /// The fields of a form-encoded body, in order; `None` when it is none.
    pub(crate) fn form(&self) -> Option<Vec<(String, String)>> {
        let text = std::str::from_utf8(&self.body).ok()?;
        let decode = |part: &str| percent_decode(&part.replace('+', " "));
        text.split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| {
                let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
                Some((decode(name)?, decode(value)?))
            })
            .collect()
    }
}

/// An answer.
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Body,
    /// What the log says of it: the service's own code, or a few words. Never a token.
    pub(crate) note: String,
    pub(crate) delivery: Delivery,
}

/// What an answer holds.
pub(crate) enum Body {
    None,
    Json(Value),
    Html(String),
}

/// How an answer reaches the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Delivery {
    /// At once and whole.
    Whole,
    /// Whole, after this time.
    SlowFirstByte(Duration),
    /// Its body in pieces over this time.
    SlowBody(Duration),
    /// The connection ends in the middle of the body.
    Half,
    /// The connection is reset instead.
    Reset,
}

impl Reply {
    pub(crate) fn json(status: u16, body: Value, note: impl Into<String>) -> Reply {
        Reply::new(status, Body::Json(body), note)
    }

    pub(crate) fn html(status: u16, page: String, note: impl Into<String>) -> Reply {
        Reply::new(status, Body::Html(page), note)
    }

    pub(crate) fn empty(status: u16, note: impl Into<String>) -> Reply {
        Reply::new(status, Body::None, note)
    }

    fn new(status: u16, body: Body, note: impl Into<String>) -> Reply {
        Reply { status, headers: Vec::new(), body, note: note.into(), delivery: Delivery::Whole }
    }

    #[must_use]
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Reply {
        self.headers.push((name, value.into()));
        self
    }

    #[must_use]
    pub(crate) fn delivered(mut self, delivery: Delivery) -> Reply {
        self.delivery = delivery;
        self
    }

    pub(crate) fn json_body(&self) -> Option<&Value> {
        match &self.body {
            Body::Json(body) => Some(body),
            _ => None,
        }
    }

    /// 404: no service listens at this path.
    pub(crate) fn not_found() -> Reply {
        Reply::json(
            404,
            json!({ "error": "not_found", "message": "No service is at this path" }),
            "no such path",
        )
    }

    /// 405, with the one method that the path takes.
    pub(crate) fn method_not_allowed(allowed: &'static str) -> Reply {
        let body = json!({ "error": "method_not_allowed", "message": format!("This path takes {allowed}") });
        Reply::json(405, body, "wrong method").with("allow", allowed)
    }
}

/// Undoes percent-encoding; `None` when an escape is broken or the result is no UTF-8.
pub(crate) fn percent_decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let digit = |c: u8| char::from(c).to_digit(16);
                u8::try_from(digit(rest.next()?)? * 16 + digit(rest.next()?)?).ok()?
            }
            other => other,
        });
    }
    String::from_utf8(bytes).ok()
}

/// Now, to the second, as `2026-03-03T17:11:56Z`.
pub(crate) fn now_utc() -> String {
    jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percent_encoding_is_undone_and_a_broken_escape_is_refused() {
        assert_eq!(percent_decode("a%20b%C3%B8").as_deref(), Some("a bø"));
        for broken in ["%", "%2", "%zz", "%ff", "%+1"] {
            assert_eq!(percent_decode(broken), None, "{broken}");
        }
    }
}
