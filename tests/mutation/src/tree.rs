//! A document as a tree that is easy to spoil: nothing in it is checked, and everything is written as it stands.

use ecoc::schema::TypeId;

/// What may stand in an element.
#[derive(Clone, Debug)]
pub enum Node {
    /// An element.
    Element(Element),
    /// Text, escaped when written.
    Text(String),
    /// Markup or text that is written as it is.
    Raw(String),
}

/// An element.
#[derive(Clone, Debug, Default)]
pub struct Element {
    /// The prefix of its name; empty for none.
    pub prefix: String,
    /// Its name after the colon.
    pub local: String,
    /// The namespace that it is meant to have; [`Element::declare`] sees to it.
    pub namespace: String,
    /// Attributes and namespace declarations, in the order written.
    pub attributes: Vec<Attribute>,
    /// What it holds.
    pub children: Vec<Node>,
    /// Its declared type; none for an element that no schema knows.
    pub type_id: Option<TypeId>,
    /// Written as `<a></a>` even when it holds nothing.
    pub spelt_out: bool,
    /// The generator chose this document for it.
    pub focus: bool,
}

/// An attribute or namespace declaration.
#[derive(Clone, Debug)]
pub struct Attribute {
    /// The name as written.
    pub name: String,
    /// The value, escaped when written.
    pub value: String,
    /// Its declared type.
    pub type_id: Option<TypeId>,
}

impl Attribute {
    /// An attribute that no schema knows, or a namespace declaration.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Attribute {
        Attribute { name: name.into(), value: value.into(), type_id: None }
    }
}

impl Element {
    /// The name as written.
    pub fn name(&self) -> String {
        if self.prefix.is_empty() { self.local.clone() } else { format!("{}:{}", self.prefix, self.local) }
    }

    /// The child elements with their places among the children.
    pub fn elements(&self) -> impl Iterator<Item = (usize, &Element)> {
        self.children.iter().enumerate().filter_map(|(at, child)| match child {
            Node::Element(element) => Some((at, element)),
            _ => None,
        })
    }

    /// Whether it holds no elements.
    pub fn is_leaf(&self) -> bool {
        self.elements().next().is_none()
    }

    /// Its text; references and the like are left out.
    pub fn text(&self) -> String {
        self.children
            .iter()
            .map(|child| match child {
                Node::Text(text) => text.as_str(),
                _ => "",
            })
            .collect()
    }

    /// Replaces all that it holds by a text.
    pub fn set_text(&mut self, text: impl Into<String>) {
        self.children = vec![Node::Text(text.into())];
    }

    /// The paths (places among children, from the root) of all elements that `wanted` accepts, in document order.
    pub fn paths(&self, wanted: &dyn Fn(&Element) -> bool) -> Vec<Vec<usize>> {
        fn walk(
            element: &Element,
            path: &mut Vec<usize>,
            wanted: &dyn Fn(&Element) -> bool,
            found: &mut Vec<Vec<usize>>,
        ) {
            if wanted(element) {
                found.push(path.clone());
            }
            for (at, child) in element.elements() {
                path.push(at);
                walk(child, path, wanted, found);
                path.pop();
            }
        }
        let mut found = Vec::new();
        walk(self, &mut Vec::new(), wanted, &mut found);
        found
    }

    /// The element at a path.
    pub fn at(&mut self, path: &[usize]) -> Option<&mut Element> {
        let Some((first, rest)) = path.split_first() else { return Some(self) };
        match self.children.get_mut(*first) {
            Some(Node::Element(child)) => child.at(rest),
            _ => None,
        }
    }

    /// Adds the namespace declarations that names need; `scope` holds prefixes and what they are bound to.
    pub fn declare(&mut self, scope: &mut Vec<(String, String)>) {
        let before = scope.len();
        for attribute in &self.attributes {
            if let Some(prefix) = declared_prefix(&attribute.name) {
                scope.push((prefix.to_owned(), attribute.value.clone()));
            }
        }
        let bound =
            scope.iter().rev().find(|(prefix, _)| *prefix == self.prefix).map(|(_, uri)| uri.as_str());
        if bound.unwrap_or("") != self.namespace {
            let name =
                if self.prefix.is_empty() { "xmlns".to_owned() } else { format!("xmlns:{}", self.prefix) };
            self.attributes.retain(|attribute| attribute.name != name);
            self.attributes.push(Attribute::new(name, self.namespace.clone()));
            scope.push((self.prefix.clone(), self.namespace.clone()));
        }
        for child in &mut self.children {
            if let Node::Element(child) = child {
                child.declare(scope);
            }
        }
        scope.truncate(before);
    }

    /// Appends the element as XML.
    pub fn write(&self, out: &mut String) {
        let name = self.name();
        out.push('<');
        out.push_str(&name);
        for attribute in &self.attributes {
            out.push(' ');
            out.push_str(&attribute.name);
            out.push_str("=\"");
            escape(&attribute.value, true, out);
            out.push('"');
        }
        if self.children.is_empty() && !self.spelt_out {
            out.push_str("/>");
            return;
        }
        out.push('>');
        for child in &self.children {
            match child {
                Node::Element(element) => element.write(out),
                Node::Text(text) => escape(text, false, out),
                Node::Raw(raw) => out.push_str(raw),
            }
        }
        out.push_str("</");
        out.push_str(&name);
        out.push('>');
    }
}

/// The prefix that an attribute of this name declares (empty: the default namespace).
fn declared_prefix(name: &str) -> Option<&str> {
    match name.strip_prefix("xmlns")? {
        "" => Some(""),
        rest => rest.strip_prefix(':'),
    }
}

/// Escapes what would be read otherwise: markup, and in attributes the white space that normalization would change.
fn escape(text: &str, attribute: bool, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\r' => out.push_str("&#13;"),
            '"' if attribute => out.push_str("&quot;"),
            '\t' if attribute => out.push_str("&#9;"),
            '\n' if attribute => out.push_str("&#10;"),
            c => out.push(c),
        }
    }
}
