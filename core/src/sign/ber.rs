//! PKCS#12 files in BER, as Firefox and many Java programs write them, made over into the DER that the reader of such files wants.
//!
//! Lengths may be left open in BER, and octet strings come in pieces (X.690, 8.1.3.6 and 8.7). The integrity code of the file is over
//! the pieces as they were, so it cannot be checked any more once they change, and is dropped then: a wrong password still shows as a
//! key that does not decrypt, and a changed key or certificate as a pair that does not fit.

/// Deeper than any such file, with what stands in octet strings.
const MAX_DEPTH: usize = 32;

const SEQUENCE: u8 = 0x30;
const OCTET_STRING: u8 = 0x04;
const OBJECT_IDENTIFIER: u8 = 0x06;
const CONSTRUCTED: u8 = 0x20;
/// `[0]`, constructed.
const CONTEXT_0: u8 = 0xA0;

enum Node<'a> {
    Primitive(u8, &'a [u8]),
    Constructed(u8, Vec<Node<'a>>),
}

/// The file in DER; `None` when it is no PKCS#12 file in BER, or needs nothing done.
pub(super) fn pkcs12_to_der(file: &[u8]) -> Option<Vec<u8>> {
    let (Node::Constructed(SEQUENCE, mut members), []) = parse(file, 0)? else { return None };
    // PFX ::= SEQUENCE { version, authSafe, macData OPTIONAL }
    if members.get(1)?.contains_ber() {
        members.truncate(2);
    }
    let mut der = Vec::with_capacity(file.len());
    Node::Constructed(SEQUENCE, members).encode(&mut der, 0);
    (der != file).then_some(der)
}

/// Whether the file is a PKCS#12 file without integrity code, as far as its outer form tells.
pub(super) fn is_pkcs12_without_mac(file: &[u8]) -> bool {
    matches!(parse(file, 0), Some((Node::Constructed(SEQUENCE, members), [])) if members.len() == 2)
}

/// Reads one element, and gives what follows it.
fn parse(input: &[u8], depth: usize) -> Option<(Node<'_>, &[u8])> {
    let (&tag, rest) = input.split_first()?;
    let (&first, rest) = rest.split_first()?;
    if depth == MAX_DEPTH || tag & 0x1F == 0x1F {
        return None;
    }
    if first == 0x80 && tag & CONSTRUCTED != 0 {
        let mut children = Vec::new();
        let mut rest = rest;
        loop {
            if let Some(after) = rest.strip_prefix(&[0, 0]) {
                return Some((Node::Constructed(tag, children), after));
            }
            let (child, after) = parse(rest, depth + 1)?;
            children.push(child);
            rest = after;
        }
    }
    let (length, rest) = match first {
        0..=0x7F => (usize::from(first), rest),
        0x81..=0x84 => {
            let (octets, rest) = rest.split_at_checked(usize::from(first & 0x7F))?;
            (octets.iter().fold(0, |length, octet| length << 8 | usize::from(*octet)), rest)
        }
        _ => return None,
    };
    let (content, after) = rest.split_at_checked(length)?;
    if tag & CONSTRUCTED == 0 {
        return Some((Node::Primitive(tag, content), after));
    }
    Some((Node::Constructed(tag, parse_all(content, depth + 1)?), after))
}

fn parse_all(mut input: &[u8], depth: usize) -> Option<Vec<Node<'_>>> {
    let mut nodes = Vec::new();
    while !input.is_empty() {
        let (node, rest) = parse(input, depth)?;
        nodes.push(node);
        input = rest;
    }
    Some(nodes)
}

impl Node<'_> {
    /// Whether an octet string inside is changed by encoding it.
    fn contains_ber(&self) -> bool {
        match self {
            Node::Primitive(OCTET_STRING, content) => inner(content, 0).is_some(),
            Node::Primitive(..) => false,
            Node::Constructed(tag, _) if *tag == OCTET_STRING | CONSTRUCTED => {
                let mut content = Vec::new();
                self.octets(&mut content);
                inner(&content, 0).is_some()
            }
            Node::Constructed(_, children) => children.iter().any(Node::contains_ber),
        }
    }

    /// The content of an octet string in one piece.
    fn octets(&self, out: &mut Vec<u8>) {
        match self {
            Node::Primitive(_, content) => out.extend_from_slice(content),
            Node::Constructed(_, pieces) => pieces.iter().for_each(|piece| piece.octets(out)),
        }
    }

    /// `depth` is how many octet strings it stands in.
    fn encode(&self, out: &mut Vec<u8>, depth: usize) {
        match self {
            Node::Primitive(OCTET_STRING, content) => string(OCTET_STRING, content, out, depth),
            Node::Primitive(tag, content) => element(*tag, content, out),
            Node::Constructed(tag, _) if *tag == OCTET_STRING | CONSTRUCTED => {
                let mut content = Vec::new();
                self.octets(&mut content);
                string(OCTET_STRING, &content, out, depth);
            }
            Node::Constructed(tag, children) => {
                let mut content = Vec::new();
                for (index, child) in children.iter().enumerate() {
                    match child {
                        // EncryptedContentInfo: the [0] after identifier and algorithm is an octet string in disguise.
                        Node::Constructed(CONTEXT_0, _)
                            if index == 2 && is_algorithm_after_identifier(children) =>
                        {
                            let mut octets = Vec::new();
                            child.octets(&mut octets);
                            element(CONTEXT_0 & !CONSTRUCTED, &octets, &mut content);
                        }
                        _ => child.encode(&mut content, depth),
                    }
                }
                element(*tag, &content, out);
            }
        }
    }
}

fn is_algorithm_after_identifier(children: &[Node<'_>]) -> bool {
    matches!(children, [Node::Primitive(OBJECT_IDENTIFIER, _), Node::Constructed(SEQUENCE, _), ..])
}

/// What an octet string holds, in DER, when that is a sequence in BER.
fn inner(content: &[u8], depth: usize) -> Option<Vec<u8>> {
    if depth == MAX_DEPTH || !content.starts_with(&[SEQUENCE, 0x80]) {
        return None;
    }
    let (node, []) = parse(content, 0)? else { return None };
    let mut der = Vec::with_capacity(content.len());
    node.encode(&mut der, depth + 1);
    Some(der)
}

fn string(tag: u8, content: &[u8], out: &mut Vec<u8>, depth: usize) {
    element(tag, inner(content, depth).as_deref().unwrap_or(content), out);
}

fn element(tag: u8, content: &[u8], out: &mut Vec<u8>) {
    out.push(tag);
    let length = content.len().to_be_bytes();
    let digits = &length[length.iter().take_while(|octet| **octet == 0).count()..];
    match digits {
        [] => out.push(0),
        [short] if *short < 0x80 => out.push(*short),
        digits => {
            out.extend(u8::try_from(digits.len()).map(|count| 0x80 | count));
            out.extend_from_slice(digits);
        }
    }
    out.extend_from_slice(content);
}

/// A PKCS#12 file that holds one encrypted key (`EncryptedPrivateKeyInfo` of RFC 5958) and nothing else.
pub(super) fn pkcs12_of_key(key: &[u8]) -> Vec<u8> {
    // The object identifiers `data` (RFC 5652, 4) and `pkcs8ShroudedKeyBag` (RFC 7292, 4.2.2).
    const DATA: &[u8] = &[0x06, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 1];
    const SHROUDED_KEY: &[u8] = &[0x06, 11, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 12, 10, 1, 2];
    const VERSION: &[u8] = &[2, 1, 3];
    let tagged = |tag: u8, parts: &[&[u8]]| {
        let mut out = Vec::new();
        element(tag, &parts.concat(), &mut out);
        out
    };
    let data =
        |content: &[u8]| tagged(SEQUENCE, &[DATA, &tagged(CONTEXT_0, &[&tagged(OCTET_STRING, &[content])])]);
    let bag = tagged(SEQUENCE, &[SHROUDED_KEY, &tagged(CONTEXT_0, &[key])]);
    let safe = tagged(SEQUENCE, &[&data(&tagged(SEQUENCE, &[&bag]))]);
    tagged(SEQUENCE, &[VERSION, &data(&safe)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn open_lengths_are_closed_and_pieces_joined() {
        let ber =
            [0x30, 0x80, 2, 1, 3, 0x30, 0x80, 0x24, 0x80, 4, 1, b'a', 4, 2, b'b', b'c', 0, 0, 0, 0, 0, 0];
        assert_eq!(pkcs12_to_der(&ber).unwrap(), [0x30, 10, 2, 1, 3, 0x30, 5, 4, 3, b'a', b'b', b'c']);
        for bad in [
            &ber[..5],
            &[0x30, 0x80][..],
            &[0x3F, 0x80, 0, 0],
            &[0x30, 0x85, 1, 1, 1, 1, 1],
            &[0x30, 0x80].repeat(99),
        ] {
            assert!(pkcs12_to_der(bad).is_none());
        }
    }

    #[test]
    fn der_is_left_alone() {
        assert!(pkcs12_to_der(&[0x30, 8, 2, 1, 3, 0x30, 3, 4, 1, 0]).is_none());
    }
}
