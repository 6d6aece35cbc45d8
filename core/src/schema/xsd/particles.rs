//! Content models: `xs:all`, tables, and everything else.

use std::collections::HashSet;

use super::node::Node;
use super::{Compiler, Globals, MAX_NAMES, invalid, unsupported};
use crate::error::Result;
use crate::excerpt;
use crate::schema::automaton::Budget;
use crate::schema::{All, Any, Content, Element, List, Model, Particle, Slots, TypeId, automaton};

/// Stands for the type of an element that is declared elsewhere, until all are known.
const OPEN: TypeId = TypeId::MAX;

impl Compiler<'_> {
    pub(super) fn all(&mut self, node: &Node) -> Result<Content> {
        node.only(&["id"])?;
        let mut children: Vec<Element> = Vec::new();
        let mut names = HashSet::new();
        for child in node.children.iter().filter(|child| !child.is("annotation")) {
            if !child.is("element") {
                return Err(unsupported(child, format_args!("{} inside xs:all", child.name)));
            }
            let element = self.element(child)?;
            if element.max != 1 {
                return Err(unsupported(child, "maxOccurs other than 1 inside xs:all"));
            }
            if children.len() == MAX_NAMES {
                return Err(unsupported(node, format_args!("an xs:all of more than {MAX_NAMES} elements")));
            }
            if !names.insert(element.name.clone()) {
                return Err(invalid(child, format_args!("`{}` is named twice in one xs:all", element.name)));
            }
            children.push(element);
        }
        let slots = Slots::build(children.iter().map(|child| &*child.name));
        Ok(Content::All(All { children: children.into(), slots }))
    }

    pub(super) fn model(&mut self, node: &Node, mixed: bool) -> Result<Content> {
        let particle = self.particle(node)?;
        if let Particle::Sequence(items, 1, 1) = &particle
            && let [Particle::Element(element)] = &**items
            && element.max > 1
            && !mixed
        {
            return Ok(Content::Table(element.clone()));
        }
        // The automaton follows once all references are known.
        Ok(Content::Model(Model { particle, states: List::default() }))
    }

    fn element(&mut self, node: &Node) -> Result<Element> {
        let Some(reference) = node.qname("ref") else {
            node.only(&["name", "type", "minOccurs", "maxOccurs", "id"])?;
            return self.local_element(node);
        };
        node.only(&["ref", "minOccurs", "maxOccurs", "id"])?;
        let (name, namespace) = (reference.local.clone(), self.namespace(node, &reference.namespace)?);
        let (min, max) = node.occurs()?;
        Ok(Element { name: name.into(), namespace, type_id: OPEN, min, max })
    }

    fn particle(&mut self, node: &Node) -> Result<Particle> {
        match node.xs_name() {
            Some("element") => self.element(node).map(Particle::Element),
            Some("any") => self.any(node).map(Particle::Any),
            Some(kind @ ("sequence" | "choice")) => {
                node.only(&["minOccurs", "maxOccurs", "id"])?;
                let (min, max) = node.occurs()?;
                let children = node.children.iter().filter(|child| !child.is("annotation"));
                let items: List<Particle> =
                    children.map(|child| self.particle(child)).collect::<Result<_>>()?;
                Ok(if kind == "sequence" {
                    Particle::Sequence(items, min, max)
                } else {
                    Particle::Choice(items, min, max)
                })
            }
            _ => Err(unsupported(node, &node.name)),
        }
    }

    fn any(&mut self, node: &Node) -> Result<Any> {
        node.only(&["namespace", "processContents", "minOccurs", "maxOccurs", "id"])?;
        let other = match node.attribute("namespace") {
            None | Some("##any") => false,
            Some("##other") => true,
            Some(list) => return Err(unsupported(node, format_args!("xs:any namespace=\"{list}\""))),
        };
        let lax = match node.attribute("processContents") {
            None | Some("strict") => false,
            Some("lax") => true,
            Some(how) => return Err(unsupported(node, format_args!("processContents=\"{how}\""))),
        };
        let (min, max) = node.occurs()?;
        Ok(Any { other, lax, namespace: 0, min, max })
    }
}

/// Fills in the types of referred elements and builds the automatons.
pub(super) fn resolve(
    content: &mut Content,
    globals: &Globals<'_>,
    budget: &mut Budget,
) -> std::result::Result<(), String> {
    match content {
        Content::All(all) => {
            all.children.to_mut().iter_mut().try_for_each(|child| resolve_element(child, globals))
        }
        Content::Table(element) => resolve_element(element, globals),
        // Imported models are whole already.
        Content::Model(model) if model.states.is_empty() => {
            resolve_particle(&mut model.particle, globals)?;
            model.states = automaton::compile(&model.particle, budget)?.into();
            Ok(())
        }
        _ => Ok(()),
    }
}

fn resolve_particle(particle: &mut Particle, globals: &Globals<'_>) -> std::result::Result<(), String> {
    match particle {
        Particle::Element(element) => resolve_element(element, globals),
        Particle::Any(_) => Ok(()),
        Particle::Sequence(items, ..) | Particle::Choice(items, ..) => {
            items.to_mut().iter_mut().try_for_each(|item| resolve_particle(item, globals))
        }
    }
}

fn resolve_element(element: &mut Element, globals: &Globals<'_>) -> std::result::Result<(), String> {
    if element.type_id != OPEN {
        return Ok(());
    }
    let found = globals.get(&(&*element.name, element.namespace));
    element.type_id =
        *found.ok_or_else(|| format!("the element `{}` is not declared", excerpt::name(&element.name)))?;
    Ok(())
}
