//! The strict reader against the words of XML 1.0. Verdicts on whole mutated documents are compared with libxml2 elsewhere.

use super::{Event, Fault, FaultKind, Limits, Locator, Reader, decode, position};

/// What the reader makes of a document, in one line.
fn read(xml: &[u8]) -> Result<String, Fault> {
    let limits = Limits { depth: 5, ..Limits::default() };
    let decoded = decode(xml, &limits)?;
    let mut reader = Reader::new(&decoded.text, &limits);
    let mut out = String::new();
    loop {
        match reader.next()? {
            Event::Start(start) => {
                out += &format!("<{{{}}}{}", reader.namespace(start.namespace), start.local);
                for attribute in reader.attributes() {
                    out += &format!(
                        " {{{}}}{}={:?}",
                        reader.namespace(attribute.namespace),
                        attribute.name,
                        attribute.value
                    );
                }
                out += &format!(">{}", reader.depth());
            }
            Event::End { .. } => out += "</>",
            Event::Text { text, .. } => out += text,
            Event::Reference { character, .. } => out.push(character),
            Event::CData { text, .. } => out += &format!("[{text}]"),
            Event::Comment { text } => out += &format!("<!{text}>"),
            Event::ProcessingInstruction { target, data } => out += &format!("<?{target}|{data}>"),
            Event::Eof => return Ok(out),
        }
    }
}

#[test]
fn well_formed_documents_are_read() {
    for (xml, expected) in [
        ("<a/>", "<{}a>1</>"),
        ("<?xml version='1.0'?>\r\n<!--c--><a ></a >\n<?p  d ?>", "<!c><{}a>1</><?p|d >"),
        ("<a xmlns='u'><b xmlns=''/><c/></a>", "<{u}a {}xmlns=\"u\">1<{}b {}xmlns=\"\">2</><{u}c>2</></>"),
        ("<p:a xmlns:p='u' p:x='1' x='2'/>", "<{u}a {}xmlns:p=\"u\" {u}p:x=\"1\" {}x=\"2\">1</>"),
        (
            "<a xml:lang='en'>x&lt;&#x20AC;<![CDATA[<&]]>y</a>",
            "<{}a {http://www.w3.org/XML/1998/namespace}xml:lang=\"en\">1x<€[<&]y</>",
        ),
        ("<a b='>'>]] ></a>", "<{}a {}b=\">\">1]] ></>"),
        ("<a><![CDATA[]]]]><![CDATA[>]]></a>", "<{}a>1[]]][>]</>"),
    ] {
        assert_eq!(read(xml.as_bytes()).as_deref(), Ok(expected), "{xml}");
    }
}

#[test]
fn ill_formed_documents_are_refused_with_their_place() {
    use FaultKind::*;
    for (xml, kind, offset) in [
        ("", Empty, 0),
        ("  ", NoRoot, 2),
        ("hello", OutsideRoot, 0),
        ("<a>", Unclosed, 3),
        ("<a", Unclosed, 0),
        ("<a></b>", EndTag, 3),
        ("<a></a></a>", EndTag, 7),
        ("<a/><b/>", OutsideRoot, 4),
        ("<a/>x", OutsideRoot, 4),
        ("<a/>&#32;", OutsideRoot, 4),
        ("<a/><![CDATA[]]>", OutsideRoot, 4),
        (" <?xml version='1.0'?><a/>", Declaration, 1),
        ("<?xml?><a/>", Declaration, 5),
        ("<?xml encoding='UTF-8'?><a/>", Declaration, 5),
        ("<?xml version='2.0'?><a/>", Declaration, 5),
        ("<?xml version='1.0' standalone='maybe'?><a/>", Declaration, 5),
        ("<!DOCTYPE a><a/>", Doctype, 0),
        ("<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", Doctype, 0),
        ("<a>&nbsp;</a>", Reference, 3),
        ("<a>& b</a>", Reference, 3),
        ("<a>]]></a>", CDataEnd, 3),
        ("<a><!-- -- --></a>", Comment, 3),
        ("<a><!-- ---></a>", Comment, 3),
        ("<a><?xml version='1.0'?></a>", Declaration, 3),
        ("<a><?XML x?></a>", ProcessingInstruction, 3),
        ("<a><? x?></a>", ProcessingInstruction, 3),
        ("<p:a/>", Prefix, 1),
        ("<a p:b=''/>", Prefix, 3),
        ("<a xmlns:p=''/>", Prefix, 3),
        ("<a xmlns:xml='u'/>", Prefix, 3),
        ("<a xmlns='not a uri'/>", Prefix, 3),
        ("<a xmlns:p='http://['/>", Prefix, 3),
        ("<a xmlns:xmlns='u'/>", Prefix, 3),
        ("<a b='' b=''/>", DuplicateAttribute, 8),
        ("<a xmlns:p='u' xmlns:q='u' p:b='' q:b=''/>", DuplicateAttribute, 34),
        ("<1a/>", Name, 1),
        ("<a:b:c/>", Name, 1),
        ("<a b=''c=''/>", Attribute, 7),
        ("<a><a><a><a><a><a>", Limit, 15),
    ] {
        let fault = read(xml.as_bytes()).expect_err(xml);
        assert_eq!((fault.kind, fault.offset), (kind, offset), "{xml}: {}", fault.message);
    }
}

#[test]
fn a_place_counts_lines_and_characters() {
    let text = "a\r\nß€x\rb\nc";
    let at = |needle: &str| position(text, text.find(needle).unwrap());
    assert_eq!(at("x"), (2, 3));
    assert_eq!(at("b"), (3, 1));
    assert_eq!(at("c"), (4, 1));
    assert_eq!(position(text, 99), (4, 2));
    let mut locator = Locator::new(text);
    assert_eq!((locator.locate(text.len()), locator.locate(0)), ((4, 2), (1, 1)));
}

#[test]
fn codes_are_distinct_and_ascend() {
    let codes: Vec<_> = FaultKind::ALL.iter().map(|kind| kind.code().0).collect();
    assert!(codes.windows(2).all(|pair| pair[0] < pair[1]), "{codes:?}");
}
