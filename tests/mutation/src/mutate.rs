//! Changes to a document, each of a kind with a name.

mod attributes;
mod bytes;
mod markup;
mod structure;
mod values;

pub use bytes::{BYTES, ByteChange, encode};

use crate::base::Generator;
use crate::tree::{Element, Node};
use ecoc::schema::XMLDSIG_NAMESPACE;

/// Changes a document and says what it did; none when the document has no place for it.
pub type TreeChange = fn(&mut Generator, &mut Element) -> Option<String>;

/// A kind of change: its name, how often it is drawn, and what does it.
pub type Kind<F> = (&'static str, u32, F);

/// All kinds of change to the tree.
pub fn trees() -> impl Iterator<Item = &'static Kind<TreeChange>> + Clone {
    values::KINDS.iter().chain(structure::KINDS).chain(attributes::KINDS).chain(markup::KINDS)
}

/// Draws one of the paths: often the element that the document was made for, often one in the signature.
fn draw(
    generator: &mut Generator,
    root: &mut Element,
    wanted: &dyn Fn(&Element) -> bool,
) -> Option<Vec<usize>> {
    let preferred: Vec<Vec<usize>> = match generator.rng.u8(..10) {
        0..4 => root.paths(&|element| element.focus && wanted(element)),
        4..7 => root.paths(&|element| element.namespace == XMLDSIG_NAMESPACE && wanted(element)),
        _ => Vec::new(),
    };
    let paths = if preferred.is_empty() { root.paths(wanted) } else { preferred };
    generator.rng.choice(paths)
}

/// Draws an element and gives it to `change`.
fn with<R>(
    generator: &mut Generator,
    root: &mut Element,
    wanted: &dyn Fn(&Element) -> bool,
    change: impl FnOnce(&mut Generator, &mut Element) -> Option<R>,
) -> Option<R> {
    let path = draw(generator, root, wanted)?;
    change(generator, root.at(&path)?)
}

/// Draws an element other than the root and gives `change` its parent and its place there.
fn with_parent<R>(
    generator: &mut Generator,
    root: &mut Element,
    change: impl FnOnce(&mut Generator, &mut Element, usize) -> Option<R>,
) -> Option<R> {
    let path = draw(generator, root, &|_| true)?;
    let (last, parent) = path.split_last()?;
    change(generator, root.at(parent)?, *last)
}

/// The child element at a place.
fn child(parent: &mut Element, at: usize) -> Option<&mut Element> {
    match parent.children.get_mut(at) {
        Some(Node::Element(child)) => Some(child),
        _ => None,
    }
}
