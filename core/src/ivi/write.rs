//! From the document in memory to XML.

use quick_xml::escape::partial_escape;

use super::document::{Content, Ivi, Node};

impl Ivi {
    /// The document as XML: UTF-8, in the schema's order, indented by two spaces, without a signature.
    pub fn to_xml(&self) -> Vec<u8> {
        let mut out = String::with_capacity(16 * 1024);
        out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        let namespace = self.schema().namespace();
        let declaration =
            if namespace.is_empty() { String::new() } else { format!(" xmlns=\"{namespace}\"") };
        write(&mut out, &self.root, &declaration, 0);
        out.into_bytes()
    }
}

fn write(out: &mut String, node: &Node, declaration: &str, depth: usize) {
    let indent = |out: &mut String| (0..depth).for_each(|_| out.push_str("  "));
    indent(out);
    out.push('<');
    out.push_str(&node.name);
    out.push_str(declaration);
    match &node.content {
        Content::Children(children) if children.is_empty() => {
            out.push_str("/>\n");
            return;
        }
        Content::Children(children) => {
            out.push_str(">\n");
            for child in children {
                write(out, child, "", depth + 1);
            }
            indent(out);
        }
        Content::Value(value) => {
            out.push('>');
            escape(out, value);
        }
    }
    out.push_str("</");
    out.push_str(&node.name);
    out.push_str(">\n");
}

/// A carriage return would come back from a reader as a line feed, so it is written as a reference.
fn escape(out: &mut String, value: &str) {
    if !value.bytes().any(|byte| matches!(byte, b'&' | b'<' | b'>' | b'\r')) {
        out.push_str(value);
        return;
    }
    let mut pieces = value.split('\r');
    out.push_str(&partial_escape(pieces.next().unwrap_or("")));
    for piece in pieces {
        out.push_str("&#13;");
        out.push_str(&partial_escape(piece));
    }
}
