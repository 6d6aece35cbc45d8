//! What a server said, as far as every service's answers have it in common.

use std::time::{Duration, SystemTime};

use reqwest::header::{self, HeaderMap, HeaderName};

use crate::excerpt;
use crate::secret::Secret;

/// How much of a page is looked at for its words, in bytes.
const PAGE: usize = 64 << 10;
/// The longest excerpt of an answer that an error quotes, in characters.
const EXCERPT: usize = 300;
/// Clocks this far apart are named: Maskinporten takes a grant whose time differs by at most 10 s. `Date` has whole seconds.
const MAX_SKEW: i64 = 10;
/// The headers by which servers and the front doors before them name a request, for their support to find it by.
const REQUEST_IDS: [&str; 7] = [
    "x-request-id",
    "request-id",
    "x-correlation-id",
    "x-ms-request-id",
    "x-azure-ref",
    "x-trace-id",
    "traceparent",
];
/// The longest such name that is kept.
const MAX_REQUEST_ID: usize = 200;

/// What a server said. The status is kept whatever became of the body.
#[derive(Clone)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
    pub(crate) fault: Option<BodyFault>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) date: Option<SystemTime>,
    pub(crate) location: Option<String>,
    /// The headers by which the server names the request, with their values.
    pub(crate) request_ids: Vec<(&'static str, String)>,
}

/// Why a body is not whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BodyFault {
    Cut,
    TooLarge,
}

impl Answer {
    /// What a status and headers say; the body is still to be read.
    pub(crate) fn new(status: u16, headers: &HeaderMap) -> Answer {
        let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
        // What a cache kept for a while was made so long ago (RFC 9111, section 5.1).
        let age = text(header::AGE).and_then(|age| age.trim().parse().ok()).map(Duration::from_secs);
        let date = text(header::DATE).and_then(http_date);
        let date = date.and_then(|date| date.checked_add(age.unwrap_or_default()));
        Answer {
            status,
            retry_after: text(header::RETRY_AFTER)
                .and_then(|value| retry_after(value, date.unwrap_or_else(SystemTime::now))),
            date,
            location: text(header::LOCATION).map(str::to_owned),
            request_ids: request_ids(headers),
            body: Vec::new(),
            fault: None,
        }
    }

    /// Takes out what must not come back: some error pages show the request that they failed on.
    pub(super) fn redact(&mut self, secrets: &[Secret]) {
        for secret in secrets.iter().map(Secret::expose).filter(|secret| secret.len() >= 4) {
            let mut kept = Vec::new();
            let mut from = 0;
            for at in memchr::memmem::find_iter(&self.body, secret) {
                kept.extend_from_slice(&self.body[from..at]);
                kept.extend_from_slice(b"***");
                from = at + secret.len();
            }
            if from > 0 {
                kept.extend_from_slice(&self.body[from..]);
                self.body = kept;
            }
            let text = String::from_utf8_lossy(secret);
            let named = self.request_ids.iter_mut().map(|(_, value)| value).chain(&mut self.location);
            for value in named.filter(|value| value.contains(&*text)) {
                *value = value.replace(&*text, "***");
            }
        }
    }

    /// The body as one line of text for a person: markup removed, white space joined, cut.
    pub(crate) fn excerpt(&self) -> Option<String> {
        let text = String::from_utf8_lossy(&self.body[..self.body.len().min(PAGE)]);
        let is_markup = text.trim_start().starts_with('<');
        let line = if is_markup { without_tags(&text) } else { text.into_owned() };
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        (!line.is_empty()).then(|| excerpt::start(&line, EXCERPT).into_owned())
    }

    /// How far this machine's clock is ahead of the server's (negative: behind), in seconds.
    pub(crate) fn skew(&self, utc: SystemTime) -> Option<i64> {
        let seconds = |time: SystemTime| {
            let elapsed = time.duration_since(SystemTime::UNIX_EPOCH).ok()?;
            i64::try_from(elapsed.as_secs()).ok()
        };
        Some(seconds(utc)? - seconds(self.date?)?)
    }

    /// The difference of the clocks in words, when it is worth naming.
    pub(crate) fn clock_words(&self, utc: SystemTime) -> Option<String> {
        let skew = self.skew(utc).filter(|skew| skew.abs() > MAX_SKEW)?;
        let side = if skew > 0 { "ahead of" } else { "behind" };
        Some(format!("this machine's clock is {} s {side} the service's", skew.abs()))
    }
}

fn request_ids(headers: &HeaderMap) -> Vec<(&'static str, String)> {
    let value = |name: &'static str| {
        let value = headers.get(name)?.to_str().ok()?.trim();
        (!value.is_empty()).then(|| (name, value.chars().take(MAX_REQUEST_ID).collect()))
    };
    REQUEST_IDS.into_iter().filter_map(value).collect()
}

/// `Retry-After` in its two forms, seconds or a date (RFC 9110, section 10.2.3). `now` is the server's time: a date is counted from it,
/// so that a wrong clock of this machine does no harm.
fn retry_after(text: &str, now: SystemTime) -> Option<Duration> {
    if let Ok(seconds) = text.trim().parse::<u64>() {
        return Some(Duration::from_secs(seconds));
    }
    http_date(text)?.duration_since(now).ok()
}

/// A date in any of the three forms that HTTP knows (RFC 9110, section 5.6.7).
fn http_date(text: &str) -> Option<SystemTime> {
    httpdate::parse_http_date(text.trim()).ok()
}

/// The text of a page, without tags, styles and scripts.
fn without_tags(page: &str) -> String {
    let mut text = String::new();
    let mut rest = page;
    while let Some(open) = rest.find('<') {
        text.push_str(&rest[..open]);
        text.push(' ');
        rest = &rest[open..];
        let name = rest[1..].split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or("");
        let hidden = ["style", "script"].iter().find(|hidden| name.eq_ignore_ascii_case(hidden));
        let end = hidden.and_then(|hidden| rest.find(&format!("</{hidden}"))).unwrap_or(0);
        let Some(close) = rest[end..].find('>') else { return text };
        rest = &rest[end + close + 1..];
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use super::super::testing::answer;
    use super::*;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (HeaderName::from_static(name), value.parse().unwrap())).collect()
    }

    #[test]
    fn an_html_page_becomes_one_line_of_text() {
        let page = "<html><head><style>p { color: red }</style><title>502 Bad Gateway</title></head>\r\n<body><h1>Our services\naren't available</h1></body>";
        let excerpt = |body: &str| answer(502, body).excerpt();
        assert_eq!(excerpt(page).as_deref(), Some("502 Bad Gateway Our services aren't available"));
        assert_eq!(excerpt(""), None);
        assert_eq!(excerpt("<<<"), None);
        assert_eq!(excerpt(&"å".repeat(1000)).unwrap().chars().count(), EXCERPT + 1);
    }

    #[test]
    fn a_secret_that_comes_back_is_taken_out() {
        let mut answer = answer(502, "you sent: Bearer abcdef, abcdef");
        answer.location = Some("https://elsewhere.example/?token=abcdef".into());
        answer.request_ids.push(("x-request-id", "abcdef-1".into()));
        answer.redact(&[Secret::from("abcdef"), Secret::from("")]);
        assert_eq!(answer.body, b"you sent: Bearer ***, ***");
        assert_eq!(answer.location.as_deref(), Some("https://elsewhere.example/?token=***"));
        assert_eq!(answer.request_ids, [("x-request-id", "***-1".to_owned())]);
    }

    #[test]
    fn pages_made_to_keep_us_busy_are_done_with_at_once() {
        const SIZE: usize = 8 << 20;
        let start = Instant::now();
        for piece in [
            "<style>",
            "<script ",
            "<",
            "< >",
            "</style",
            "<style></style x",
            " ",
            "&lt;",
            "\u{FFFD}",
            "token",
        ] {
            let mut answer = answer(502, &piece.repeat(SIZE / piece.len()));
            answer.redact(&[Secret::from("token"), Secret::from("style")]);
            let excerpt = answer.excerpt().unwrap_or_default();
            assert!(excerpt.chars().count() <= EXCERPT + 1 && !excerpt.contains("token"), "{piece}");
        }
        // A second or two without optimization; minutes before pages were cut, and secrets taken out in one pass.
        assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
    }

    #[test]
    fn retry_after_is_read_in_all_its_forms_and_by_the_servers_clock() {
        let date = ("date", "Sun, 06 Nov 1994 08:49:37 GMT");
        let asked = |value: &str| Answer::new(503, &headers(&[date, ("retry-after", value)])).retry_after;
        assert_eq!(asked(" 120 "), Some(Duration::from_secs(120)));
        for form in
            ["Sun, 06 Nov 1994 08:50:07 GMT", "Sunday, 06-Nov-94 08:50:07 GMT", "Sun Nov  6 08:50:07 1994"]
        {
            assert_eq!(asked(form), Some(Duration::from_secs(30)), "{form}");
        }
        for nothing in ["", "soon", "-5", "1.5", "Sun, 06 Nov 1994 08:49:00 GMT"] {
            assert_eq!(asked(nothing), None, "{nothing}");
        }
    }

    #[test]
    fn the_servers_names_for_a_request_are_kept_and_nothing_else() {
        let long = "r".repeat(500);
        let answer = Answer::new(
            200,
            &headers(&[
                ("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
                ("x-azure-ref", " 20261122T033000Z-1 "),
                ("x-ms-request-id", ""),
                ("x-request-id", &long),
                ("set-cookie", "session=1"),
            ]),
        );
        let names: Vec<_> = answer.request_ids.iter().map(|(name, value)| (*name, value.len())).collect();
        assert_eq!(names, [("x-request-id", MAX_REQUEST_ID), ("x-azure-ref", 18), ("traceparent", 55)]);
    }

    #[test]
    fn a_difference_of_clocks_is_named_beyond_ten_seconds() {
        let mut answer = answer(200, "");
        let utc = SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000);
        for (ahead, words) in [(0, None), (10, None), (11, Some("11 s ahead of")), (-95, Some("95 s behind"))]
        {
            let seconds = Duration::from_secs(i64::unsigned_abs(ahead));
            answer.date = Some(if ahead > 0 { utc - seconds } else { utc + seconds });
            let said = answer.clock_words(utc);
            assert_eq!(said.is_some(), words.is_some(), "{ahead}");
            assert!(said.unwrap_or_default().contains(words.unwrap_or_default()), "{ahead}");
        }
        answer.date = None;
        assert_eq!(answer.clock_words(utc), None);
    }
}
