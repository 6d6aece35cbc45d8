//! Changes to which elements stand where.

use ecoc::schema::{Type, XMLDSIG_NAMESPACE};

use super::{Kind, TreeChange, child, draw, with, with_parent};
use crate::base::{FOREIGN, Generator};
use crate::tree::{Attribute, Element, Node};

pub(super) const KINDS: &[Kind<TreeChange>] = &[
    ("element missing", 8, missing),
    ("element repeated", 6, repeated),
    ("elements in another order", 6, shuffled),
    ("element moved", 6, moved),
    ("element renamed", 8, renamed),
    ("element or attribute with a rare name", 3, rare_name),
    ("element in another namespace", 6, other_namespace),
    ("element with another prefix", 4, other_prefix),
    ("element emptied", 3, emptied),
    ("element in a value", 2, inside_value),
    ("element added", 4, added),
    ("signature somewhere else", 4, signature),
    ("another root", 1, root_changed),
    ("deep nesting", 1, nested),
    ("many attributes", 1, many_attributes),
];

fn missing(generator: &mut Generator, root: &mut Element) -> Option<String> {
    with_parent(generator, root, |_, parent, at| {
        let name = child(parent, at)?.local.clone();
        parent.children.remove(at);
        Some(format!("{name} in {}", parent.local))
    })
}

fn repeated(generator: &mut Generator, root: &mut Element) -> Option<String> {
    with_parent(generator, root, |generator, parent, at| {
        let copy = child(parent, at)?.clone();
        let name = copy.local.clone();
        let to = if generator.rng.bool() { at } else { generator.rng.usize(..=parent.children.len()) };
        parent.children.insert(to, Node::Element(copy));
        Some(format!("{name} in {}", parent.local))
    })
}

fn shuffled(generator: &mut Generator, root: &mut Element) -> Option<String> {
    let many = |element: &Element| element.elements().count() > 1;
    with(generator, root, &many, |generator, element| {
        if generator.rng.bool() {
            generator.rng.shuffle(&mut element.children);
        } else {
            let places: Vec<usize> = element.elements().map(|(at, _)| at).collect();
            let at = generator.rng.usize(1..places.len());
            element.children.swap(places[at - 1], places[at]);
        }
        Some(element.local.clone())
    })
}

fn moved(generator: &mut Generator, root: &mut Element) -> Option<String> {
    let (name, taken) = with_parent(generator, root, |_, parent, at| {
        let name = child(parent, at)?.local.clone();
        Some((name, parent.children.remove(at)))
    })?;
    with(generator, root, &|element| !element.is_leaf(), |generator, element| {
        let at = generator.rng.usize(..=element.children.len());
        element.children.insert(at, taken);
        Some(format!("{name} to {}", element.local))
    })
}

fn renamed(generator: &mut Generator, root: &mut Element) -> Option<String> {
    let schema = generator.schema;
    with(generator, root, &|_| true, |generator, element| {
        let old = element.local.clone();
        let rng = &mut generator.rng;
        element.local = match rng.u8(..5) {
            0 => format!("{old}X"),
            1 => old.to_lowercase(),
            2 => old.chars().skip(1).chain(['é']).collect(),
            3 => {
                let Some(Type::Complex(complex)) = schema.types.get(rng.usize(..schema.types.len())) else {
                    return None;
                };
                rng.choice(complex.content.children())?.name.to_string()
            }
            _ => rng.choice(&*schema.elements)?.name.to_string(),
        };
        Some(format!("{old} to {}", element.local))
    })
}

/// Names at the edges of what XML allows, by its fifth edition and by those before.
const RARE: &[&str] = &[
    "_",
    "é",
    "漢",
    "\u{10000}",
    "\u{EFFFF}",
    "\u{F0000}",
    "a\u{B7}",
    "\u{B7}a",
    "a\u{346}",
    "a\u{203F}",
    "\u{2160}",
    "\u{132}",
    "\u{37E}",
    "a\u{D7}",
    "\u{2070}",
    "\u{300}",
    "a\u{2041}",
    "\u{FDD0}",
    "\u{FDF0}",
    "\u{200C}",
    "\u{200B}",
    "-a",
    "a-",
    "1a",
    "xml",
    "XMLfoo",
    "a.b",
    ".a",
    "a\u{85}",
    "a\u{A0}",
    "\u{3007}",
    "\u{E46}a",
    "a\u{E46}",
];

fn rare_name(generator: &mut Generator, root: &mut Element) -> Option<String> {
    let foreign = generator.rng.u8(..4) > 0;
    with(generator, root, &|element| !foreign || element.type_id.is_none(), |generator, element| {
        let name = *generator.rng.choice(RARE)?;
        if generator.rng.bool() {
            name.clone_into(&mut element.local);
        } else {
            element.attributes.push(Attribute::new(name, "x"));
        }
        Some(format!("{name:?}"))
    })
}

/// The namespaces to put an element in.
fn namespaces(generator: &Generator) -> [String; 6] {
    let own = generator.schema.namespace();
    [
        own.to_owned(),
        XMLDSIG_NAMESPACE.to_owned(),
        FOREIGN.to_owned(),
        String::new(),
        format!("{own}/"),
        own.to_uppercase(),
    ]
}

fn other_namespace(generator: &mut Generator, root: &mut Element) -> Option<String> {
    let choices = namespaces(generator);
    with(generator, root, &|_| true, |generator, element| {
        let uri = generator.rng.choice(&choices)?.clone();
        let deep = generator.rng.bool();
        move_to(element, &uri, deep);
        Some(format!("{} to {uri:?}", element.local))
    })
}

/// Puts an element in a namespace; its declaration goes along with all that it holds, or the children keep theirs.
fn move_to(element: &mut Element, uri: &str, deep: bool) {
    let old = element.namespace.clone();
    uri.clone_into(&mut element.namespace);
    let prefix = if uri.is_empty() { "" } else { "moved" };
    prefix.clone_into(&mut element.prefix);
    if deep {
        for child in &mut element.children {
            if let Node::Element(child) = child
                && child.namespace == old
            {
                move_to(child, uri, true);
            }
        }
    }
    element.declare(&mut vec![("?".into(), String::new())]);
}

fn other_prefix(generator: &mut Generator, root: &mut Element) -> Option<String> {
    with(generator, root, &|_| true, |generator, element| {
        let prefix = *generator.rng.choice(&[
            "p",
            "undeclared",
            "xml",
            "xmlns",
            "sig",
            "é",
            "",
            "ivi",
            "Xml",
            "x.y-1",
        ])?;
        prefix.clone_into(&mut element.prefix);
        if generator.rng.u8(..3) > 0 && !prefix.is_empty() {
            element.attributes.push(Attribute::new(format!("xmlns:{prefix}"), element.namespace.clone()));
        }
        Some(element.name())
    })
}

fn emptied(generator: &mut Generator, root: &mut Element) -> Option<String> {
    with(generator, root, &|_| true, |generator, element| {
        element.children.clear();
        element.spelt_out = generator.rng.bool();
        Some(element.local.clone())
    })
}

fn inside_value(generator: &mut Generator, root: &mut Element) -> Option<String> {
    with(generator, root, &Element::is_leaf, |generator, element| {
        let mut inner = Element { local: "Inner".into(), ..Element::default() };
        if generator.rng.bool() {
            inner.local.clone_from(&element.local);
            inner.prefix.clone_from(&element.prefix);
        }
        let at = generator.rng.usize(..=element.children.len());
        element.children.insert(at, Node::Element(inner));
        Some(element.local.clone())
    })
}

fn added(generator: &mut Generator, root: &mut Element) -> Option<String> {
    let choices = namespaces(generator);
    with(generator, root, &|_| true, |generator, element| {
        let rng = &mut generator.rng;
        let namespace = rng.choice(&choices)?.clone();
        let prefix = if namespace.is_empty() { "" } else { "added" };
        let mut made = Element { prefix: prefix.into(), namespace, ..Element::default() };
        made.local = rng.choice(["Extra", "Signature", "KeyName", "Header", "Object"])?.to_owned();
        if rng.bool() {
            made.set_text("text");
        }
        made.declare(&mut vec![("?".into(), String::new()), (String::new(), "?".into())]);
        let at = rng.usize(..=element.children.len());
        let said = format!("{} {:?} in {}", made.local, made.namespace, element.local);
        element.children.insert(at, Node::Element(made));
        Some(said)
    })
}

/// A whole signature, or a part of one, where it does not belong, or where a wildcard takes it.
fn signature(generator: &mut Generator, root: &mut Element) -> Option<String> {
    let paths = root.paths(&|element| element.namespace == XMLDSIG_NAMESPACE);
    let from = generator.rng.choice(paths)?;
    let mut copy = root.at(&from)?.clone();
    copy.focus = false;
    if generator.rng.bool() {
        let mut fresh = 0;
        rename_ids(&mut copy, &mut fresh);
    }
    let to = draw(generator, root, &|_| true)?;
    let name = copy.local.clone();
    copy.declare(&mut Vec::new());
    let target = root.at(&to)?;
    let at = generator.rng.usize(..=target.children.len());
    target.children.insert(at, Node::Element(copy));
    Some(format!("{name} to {}", target.local))
}

fn rename_ids(element: &mut Element, fresh: &mut usize) {
    for attribute in element.attributes.iter_mut().filter(|attribute| attribute.name == "Id") {
        *fresh += 1;
        attribute.value = format!("fresh{fresh}");
    }
    for child in &mut element.children {
        if let Node::Element(child) = child {
            rename_ids(child, fresh);
        }
    }
}

fn root_changed(generator: &mut Generator, root: &mut Element) -> Option<String> {
    let path = draw(generator, root, &|_| true)?;
    let mut new = root.at(&path)?.clone();
    new.declare(&mut Vec::new());
    *root = new;
    Some(root.local.clone())
}

/// Around the limit on depth.
fn nested(generator: &mut Generator, root: &mut Element) -> Option<String> {
    let depth = *generator.rng.choice(&[10, 100, 115, 120, 125, 130, 200])?;
    let mut made = Element::default();
    for _ in 0..depth {
        let inner = std::mem::take(&mut made);
        made = Element {
            prefix: "deep".into(),
            local: "Deep".into(),
            namespace: FOREIGN.into(),
            ..Element::default()
        };
        if !inner.local.is_empty() {
            made.children.push(Node::Element(inner));
        }
    }
    made.declare(&mut Vec::new());
    with(generator, root, &|element| element.local == "Object" || element.type_id.is_none(), |_, element| {
        element.children.push(Node::Element(made));
        Some(format!("{depth} levels in {}", element.local))
    })
}

/// Around the limit on attributes.
fn many_attributes(generator: &mut Generator, root: &mut Element) -> Option<String> {
    let count = *generator.rng.choice(&[50, 250, 254, 255, 256, 257, 300])?;
    let foreign = generator.rng.u8(..4) > 0;
    with(generator, root, &|element| !foreign || element.type_id.is_none(), |_, element| {
        element.attributes.extend((0..count).map(|number| Attribute::new(format!("many{number}"), "")));
        Some(format!("{count} for {}", element.local))
    })
}
