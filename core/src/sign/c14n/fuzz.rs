//! Random documents, whole and in part, against libxml2's canonical forms: byte for byte, thousands in a few seconds.
//!
//! `ECOC_C14N_COUNT` sets how many documents, `ECOC_C14N_SEED` which; a difference prints both.

use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use super::*;
use crate::sign::DSIG;
use crate::sign::element::{Element, canonical};
use crate::sign::scan::Scan;
use crate::xml::Limits;

const COUNT: u64 = 3000;

/// A generator of random numbers (splitmix64): the same ones for the same seed, everywhere.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) % bound as u64).unwrap()
    }

    /// True once in so many times.
    fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len())]
    }
}

/// Namespace names as they are written; two that are one, to be told apart by no one. None has `&`: libxml2 writes it as `&#38;`, or
/// as it is, where Canonical XML demands `&amp;`.
const NAMES: &[&str] = &["u:1", "u:2", "u:3", "http://x.example/?a=1;b=2#c", "u&#58;1", "u:'\u{7E}"];
const PREFIXES: &[&str] = &["p", "q", "r"];
const LOCALS: &[&str] = &["a", "b", "c", "æøå", "a-b.c"];
const TEXTS: &[&str] = &[
    "t",
    " ",
    "\t",
    "\n",
    "\r\n",
    "\r",
    "\r\r\n",
    "&#13;",
    "&#xA;",
    "&#9;",
    "&#x20;",
    "&lt;&gt;&amp;&quot;&apos;",
    "]]&gt;",
    ">",
    "\"'",
    "é",
    "漢字",
    "𝄞",
    "&#x1D11E;",
    "&#233;",
    "<![CDATA[<&>\r\n]]>",
    "<![CDATA[]]>",
    "<![CDATA[\r]]>",
    "<![CDATA[]]]]><![CDATA[>]]>",
    "\u{85}",
    "\u{2028}",
];
const VALUES: &[&str] = &[
    "",
    "1",
    " x ",
    "\t",
    "\n",
    "\r\n",
    "\r",
    "&#9;",
    "&#10;",
    "&#13;",
    "&#32;",
    "&lt;",
    ">",
    "&quot;",
    "&apos;",
    "&amp;amp;",
    "é",
    "𝄞",
    "\u{85}",
];
const BESIDE: &[&str] = &[
    "<!---->",
    "<!-- a\r\nb -->",
    "<!-- é < & ]]> -->",
    "<?pi?>",
    "<?pi  data?>",
    "<?pi a\rb ?>",
    "<?pi\r\nx?>",
    "<?x-y é&lt;?>",
];

/// Writes one random document.
struct Generator {
    random: Random,
    out: String,
    ids: usize,
    /// `xml:base` would have to be joined in Canonical XML 1.1; a verifier refuses that.
    base: bool,
}

/// What each prefix stands for here, the default namespace as an empty prefix.
type Declared = Vec<(&'static str, &'static str)>;

/// The namespace name after the reference is resolved.
fn meant(name: &str) -> String {
    name.replace("&#58;", ":")
}

impl Generator {
    fn document(&mut self) {
        if self.random.once_in(3) {
            self.out.push_str("<?xml version='1.0' encoding='UTF-8'?>");
        }
        self.beside(3);
        self.element(&vec![], 0);
        self.beside(3);
    }

    /// Comments and instructions outside the root.
    fn beside(&mut self, most: usize) {
        for _ in 0..self.random.below(most) {
            let piece = self.random.pick(BESIDE);
            self.out.push_str(piece);
            self.out.push_str(["", "\n", " \r\n"][self.random.below(3)]);
        }
    }

    fn element(&mut self, outer: &Declared, depth: usize) {
        let mut declared = outer.clone();
        let mut attributes: Vec<String> = Vec::new();
        for prefix in ["", "p", "q", "r"] {
            if self.random.once_in(if depth == 0 { 2 } else { 5 }) {
                let none = prefix.is_empty() && self.random.once_in(3);
                let name = if none { "" } else { self.random.pick(NAMES) };
                declared.retain(|(other, _)| *other != prefix);
                declared.push((prefix, name));
                let colon = if prefix.is_empty() { "" } else { ":" };
                attributes.push(self.attribute(&format!("xmlns{colon}{prefix}"), name));
            }
        }
        let prefixes: Vec<&str> =
            PREFIXES.iter().copied().filter(|one| declared.iter().any(|(other, _)| other == one)).collect();
        let qualified = |random: &mut Random| match prefixes.as_slice() {
            prefixes if !prefixes.is_empty() && random.once_in(2) => {
                format!("{}:{}", random.pick(prefixes), random.pick(LOCALS))
            }
            _ => random.pick(LOCALS).to_owned(),
        };
        let mut known: Vec<(String, String)> = Vec::new();
        for _ in 0..self.random.below(4) {
            let name = qualified(&mut self.random);
            let (namespace, local) = match name.split_once(':') {
                Some((prefix, local)) => {
                    (meant(declared.iter().find(|(other, _)| *other == prefix).unwrap().1), local.to_owned())
                }
                None => (String::new(), name.clone()),
            };
            // Two prefixes for one namespace may not double an attribute.
            if !known.contains(&(namespace.clone(), local.clone())) {
                known.push((namespace, local));
                let value: String = (0..self.random.below(3)).map(|_| self.random.pick(VALUES)).collect();
                attributes.push(self.attribute(&name, &value));
            }
        }
        for (name, value) in
            [("xml:lang", "no"), ("xml:space", "preserve"), ("xml:base", "b"), ("xml:id", "")]
        {
            if self.random.once_in(6) && (self.base || name != "xml:base") {
                self.ids += 1;
                let value = if value.is_empty() { format!("i{}", self.ids) } else { value.to_owned() };
                attributes.push(self.attribute(name, &value));
            }
        }
        for at in (1..attributes.len()).rev() {
            attributes.swap(at, self.random.below(at + 1));
        }
        let name = qualified(&mut self.random);
        let space = |random: &mut Random| random.pick(&["", "", " ", "\n", "\t\r\n"]).to_owned();
        self.out.push_str(&format!("<{name}{}{}", attributes.concat(), space(&mut self.random)));
        if self.random.once_in(4) && depth > 0 {
            self.out.push_str("/>");
            return;
        }
        self.out.push('>');
        self.content(&declared, depth);
        if depth == 0 {
            let signature = format!("<s:Signature xmlns:s='{DSIG}' p='x'>x<!-- c --><s:y/></s:Signature>");
            self.out.push_str(&signature);
            self.content(&declared, depth);
        }
        self.out.push_str(&format!("</{name}{}>", space(&mut self.random)));
    }

    fn content(&mut self, declared: &Declared, depth: usize) {
        for _ in 0..self.random.below(5) {
            match self.random.below(6) {
                0 | 1 if depth < 5 => self.element(declared, depth + 1),
                2 => self.out.push_str(self.random.pick(BESIDE)),
                _ => self.out.push_str(self.random.pick(TEXTS)),
            }
        }
    }

    fn attribute(&mut self, name: &str, value: &str) -> String {
        let quote = if value.contains('\'') || self.random.once_in(2) { '"' } else { '\'' };
        let equals = self.random.pick(&["=", "=", " = ", "\n="]);
        format!("{}{name}{equals}{quote}{value}{quote}", self.random.pick(&[" ", " ", "\n", " \t"]))
    }
}

fn method(random: &mut Random) -> Method {
    let kind = [Kind::Inclusive10, Kind::Inclusive11, Kind::Exclusive][random.below(3)];
    let mut method = Method { comments: random.once_in(2), ..Method::new(kind) };
    if kind == Kind::Exclusive && random.once_in(2) {
        let listed = (0..1 + random.below(3)).map(|_| random.pick(&["p", "q", "", "unknown"]).to_owned());
        method.prefixes = listed.collect();
        method.prefixes.dedup();
    }
    method
}

/// Our form, and what to ask libxml2 for.
fn forms(text: &str, random: &mut Random) -> Vec<(Vec<u8>, Value)> {
    let limits = Limits::default();
    let request = |method: &Method, nodes: Option<String>| {
        let mode = match method.kind {
            Kind::Inclusive10 => 0,
            Kind::Exclusive => 1,
            Kind::Inclusive11 => 2,
        };
        json!({"xml": text, "mode": mode, "comments": method.comments, "prefixes": method.prefixes, "nodes": nodes})
    };
    let whole = method(random);
    let ours = super::tests::canonical(text, &whole);
    let mut forms = vec![(ours, request(&whole, None))];

    let without = method(random);
    let scan = Scan::run_with(text, &limits, &without, false).unwrap();
    let signature = format!("local-name()='Signature' and namespace-uri()='{DSIG}'");
    let nodes = format!("(//. | //@* | //namespace::*)[not(ancestor-or-self::*[{signature}])]");
    forms.push((scan.canonical, request(&without, Some(nodes))));

    let mut reader = Reader::new(text, &limits);
    let root = loop {
        if let Event::Start(start) = reader.next().unwrap() {
            break Element::read(&mut reader, start).unwrap().0;
        }
    };
    // A way down to a random element.
    let mut path = vec![&root];
    while let Some(last) = path.last() {
        let children: Vec<_> = last.elements().collect();
        if children.is_empty() || path.len() > 1 && random.once_in(3) {
            break;
        }
        path.push(children[random.below(children.len())]);
    }
    let part = method(random);
    let ours = match path.as_slice() {
        [_, rest @ ..] if !rest.is_empty() => canonical(&root.attributes, rest, &part, false),
        alone => canonical(&[], alone, &part, false),
    };
    let mut steps = String::new();
    for pair in path.windows(2) {
        let position = pair[0].elements().position(|child| std::ptr::eq(child, pair[1])).unwrap() + 1;
        steps += &format!("/*[{position}]");
    }
    let top = format!("/*{steps}/descendant-or-self::");
    let nodes = format!("{top}node() | {top}*/@* | {top}*/namespace::*");
    forms.push((ours, request(&part, Some(nodes))));
    forms
}

#[test]
fn random_documents_and_their_parts_have_the_form_that_libxml2_gives() {
    let python = std::env::var("ECOC_TEST_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let folder = tempfile::tempdir().unwrap();
    let script = folder.path().join("libxml2.py");
    std::fs::write(&script, include_str!("libxml2.py")).unwrap();
    let number = |name: &str, default: u64| {
        std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
    };
    let (count, seed) = (number("ECOC_C14N_COUNT", COUNT), number("ECOC_C14N_SEED", 1));
    let mut ours = Vec::new();
    let mut requests = String::new();
    for index in 0..count {
        let mut generator = Generator {
            random: Random(seed << 32 | index),
            out: String::new(),
            ids: 0,
            base: index % 2 == 0,
        };
        generator.document();
        let Generator { mut random, out, base, .. } = generator;
        for (form, request) in forms(&out, &mut random) {
            if base && request["mode"] == 2 {
                continue;
            }
            requests.push_str(&format!("{request}\n"));
            ours.push((form, request));
        }
    }
    // Files, since both pipes could fill up.
    std::fs::write(folder.path().join("requests"), requests).unwrap();
    let output = Command::new(&python)
        .arg(&script)
        .stdin(std::fs::File::open(folder.path().join("requests")).unwrap())
        .stderr(Stdio::piped())
        .output();
    let output = match output {
        Ok(output) if output.status.code() != Some(3) => output,
        _ => {
            println!("SKIPPED: random canonical forms against libxml2: no Python, or it finds no libxml2");
            return;
        }
    };
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let theirs = String::from_utf8(output.stdout).unwrap();
    let theirs: Vec<Value> = theirs.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(theirs.len(), ours.len());
    let mut differ = 0;
    for ((form, request), theirs) in ours.iter().zip(&theirs) {
        if theirs.as_str().map(str::as_bytes) != Some(form) {
            differ += 1;
            if differ <= 3 {
                let mut err = std::io::stderr();
                _ = writeln!(
                    err,
                    "asked:  {request}\nours:   {:?}\ntheirs: {theirs:?}\n",
                    String::from_utf8_lossy(form)
                );
            }
        }
    }
    assert_eq!(differ, 0, "of {} forms of {count} documents", ours.len());
    println!("{} forms of {count} documents are those of libxml2", ours.len());
}
