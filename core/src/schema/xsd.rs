//! Compiles an XSD file into the model. What is not implemented is refused by name, never ignored: a construct passed over would be
//! a document passed that its receiver refuses.

mod node;
mod particles;

use std::collections::HashMap;

use self::node::{Node, QName, XS};
use super::{
    Any, Attribute, Base, ComplexType, Content, Element, List, Model, Name, Particle, Pattern, Schema,
    SimpleType, Slots, State, Symbol, Type, TypeId, XMLDSIG_NAMESPACE,
};
use crate::error::{Error, ErrorKind, Result};
use crate::excerpt;
use crate::schema::automaton::Budget;

/// The greatest number of types, of global elements, and of names within one type.
const MAX_NAMES: usize = 16_000;
/// As many as the reader takes.
const MAX_ATTRIBUTES: usize = 256;
const MAX_NAMESPACES: usize = 200;
/// Words on what is wrong quote the file, which may hold anything.
const LONGEST: usize = 300;

/// The types of the global elements, by name and namespace.
type Globals<'e> = HashMap<(&'e str, u8), TypeId>;

pub(super) fn compile(xsd: &[u8]) -> Result<Schema> {
    let root = node::parse(xsd)?;
    let mut compiler = Compiler::new(&root)?;
    compiler.declare()?;
    compiler.define()?;
    Ok(compiler.finish())
}

/// An error at a place of the schema file that a construct is not implemented.
fn unsupported(node: &Node, what: impl std::fmt::Display) -> Error {
    let what = what.to_string();
    let what = excerpt::start(&what, LONGEST);
    Error::new(ErrorKind::UnsupportedSchema, format!("line {}: {what} is not implemented", node.line))
        .with_remedy("use a schema with the constructs of the official IVI schemas")
}

/// An error at a place of the schema file that it contradicts itself.
fn invalid(node: &Node, what: impl std::fmt::Display) -> Error {
    let what = what.to_string();
    Error::new(ErrorKind::InvalidSchema, format!("line {}: {}", node.line, excerpt::start(&what, LONGEST)))
}

struct Compiler<'n> {
    root: &'n Node,
    namespaces: Vec<Name>,
    ids: HashMap<(u8, String), TypeId>,
    /// One for each named type of the file, in its order, then those imported, then built-in types used directly.
    types: Vec<Type>,
    own_types: TypeId,
    elements: Vec<Element>,
}

impl<'n> Compiler<'n> {
    fn new(root: &'n Node) -> Result<Compiler<'n>> {
        if !root.is("schema") {
            return Err(invalid(root, format_args!("the root element is `{}`, not xs:schema", root.name)));
        }
        root.only(&["targetNamespace", "elementFormDefault", "attributeFormDefault", "version", "id"])?;
        let qualified = match root.attribute("elementFormDefault") {
            None | Some("unqualified") => false,
            Some("qualified") => true,
            Some(other) => return Err(invalid(root, format_args!("elementFormDefault=\"{other}\""))),
        };
        if !matches!(root.attribute("attributeFormDefault"), None | Some("unqualified")) {
            return Err(unsupported(root, "attributeFormDefault=\"qualified\""));
        }
        // So local and global elements alike are in the target namespace, or in none.
        let target: Name = root.attribute("targetNamespace").unwrap_or("").to_owned().into();
        if !target.is_empty() && !qualified {
            return Err(unsupported(root, "a target namespace without elementFormDefault=\"qualified\""));
        }
        Ok(Compiler {
            root,
            namespaces: vec![target],
            ids: HashMap::new(),
            types: Vec::new(),
            own_types: 0,
            elements: Vec::new(),
        })
    }

    /// First pass: every named type gets its id, imports are taken in.
    fn declare(&mut self) -> Result<()> {
        let root = self.root;
        for node in root.children.iter().filter(|node| node.is("complexType") || node.is("simpleType")) {
            let name = node.required("name")?;
            let id = self.next_id(node)?;
            if self.ids.insert((0, name.to_owned()), id).is_some() {
                return Err(invalid(node, format_args!("the type `{name}` is defined twice")));
            }
            // Holds the place until the second pass.
            self.types.push(Type::Simple(plain(name.to_owned().into(), Base::String)));
        }
        self.own_types = self.next_id(root)?;
        for node in root.children.iter().filter(|node| node.is("import")) {
            node.only(&["namespace", "schemaLocation", "id"])?;
            match node.attribute("namespace") {
                Some(XMLDSIG_NAMESPACE) => self.import(node, Schema::xmldsig())?,
                other => {
                    let what = format!("the import of the namespace `{}`", other.unwrap_or(""));
                    return Err(unsupported(node, what));
                }
            }
        }
        Ok(())
    }

    fn next_id(&self, node: &Node) -> Result<TypeId> {
        if self.types.len() >= MAX_NAMES {
            return Err(unsupported(node, format_args!("a schema of more than {MAX_NAMES} types")));
        }
        Ok(u16::try_from(self.types.len()).unwrap_or(u16::MAX))
    }

    fn namespace(&mut self, node: &Node, uri: &str) -> Result<u8> {
        let index = match self.namespaces.iter().position(|known| known == uri) {
            Some(index) => index,
            None if self.namespaces.len() == MAX_NAMESPACES => {
                return Err(unsupported(
                    node,
                    format_args!("a schema of more than {MAX_NAMESPACES} namespaces"),
                ));
            }
            None => {
                self.namespaces.push(uri.to_owned().into());
                self.namespaces.len() - 1
            }
        };
        Ok(u8::try_from(index).unwrap_or(u8::MAX))
    }

    /// Takes another schema's types and global elements in, under new ids.
    fn import(&mut self, node: &Node, other: &Schema) -> Result<()> {
        let first = self.next_id(node)?;
        let namespaces = other.namespaces.iter().map(|uri| self.namespace(node, uri));
        let namespaces: Vec<u8> = namespaces.collect::<Result<_>>()?;
        let shift = Shift { types: first, namespaces: &namespaces };
        for (offset, imported) in (0..).zip(other.types.iter()) {
            let name = match imported {
                Type::Simple(simple) => &simple.name,
                Type::Complex(complex) => &complex.name,
            };
            self.ids.insert((shift.namespace(0), name.to_string()), first + offset);
            self.types.push(shift.apply(imported));
        }
        self.elements.extend(other.elements.iter().map(|element| shift.element(element)));
        Ok(())
    }

    /// Second pass: global elements and the types themselves.
    fn define(&mut self) -> Result<()> {
        let root = self.root;
        let mut own = Vec::new();
        let mut next = 0;
        for node in &root.children {
            match node.xs_name() {
                Some("annotation" | "import") => {}
                Some("element") => {
                    node.only(&["name", "type", "id"])?;
                    if own.len() == MAX_NAMES {
                        return Err(unsupported(
                            node,
                            format_args!("a schema of more than {MAX_NAMES} elements"),
                        ));
                    }
                    own.push(self.local_element(node)?);
                }
                Some("complexType") => {
                    self.types[next] = Type::Complex(self.complex_type(node)?);
                    next += 1;
                }
                Some("simpleType") => {
                    self.types[next] = Type::Simple(simple_type(node)?);
                    next += 1;
                }
                _ => return Err(unsupported(node, &node.name)),
            }
        }
        own.append(&mut self.elements);
        self.elements = own;
        // References to global elements were left open until all are known.
        let elements = std::mem::take(&mut self.elements);
        let mut globals = Globals::new();
        for element in &elements {
            globals.entry((&*element.name, element.namespace)).or_insert(element.type_id);
        }
        let mut budget = Budget::default();
        for node_type in &mut self.types {
            if let Type::Complex(complex) = node_type {
                particles::resolve(&mut complex.content, &globals, &mut budget).map_err(|what| {
                    Error::new(ErrorKind::InvalidSchema, excerpt::start(&what, LONGEST).into_owned())
                })?;
            }
        }
        self.elements = elements;
        Ok(())
    }

    fn finish(self) -> Schema {
        let version = node::documented_version(self.root).unwrap_or_default();
        Schema {
            version: version.into(),
            namespaces: self.namespaces.into(),
            elements: self.elements.into(),
            types: self.types.into(),
            own_types: self.own_types,
        }
    }

    fn type_id(&mut self, node: &Node, name: &QName) -> Result<TypeId> {
        if name.namespace == XS {
            let Some(base) = Base::from_name(&name.local) else {
                return Err(unsupported(node, format_args!("the built-in type xs:{}", name.local)));
            };
            let label = format!("xs:{}", base.name());
            let key = (u8::MAX, label.clone());
            if let Some(id) = self.ids.get(&key) {
                return Ok(*id);
            }
            let id = self.next_id(node)?;
            self.types.push(Type::Simple(plain(label.into(), base)));
            self.ids.insert(key, id);
            return Ok(id);
        }
        let namespace = self.namespace(node, &name.namespace)?;
        let id = self.ids.get(&(namespace, name.local.clone())).copied();
        id.ok_or_else(|| invalid(node, format_args!("the type `{}` is not defined", name.local)))
    }

    /// An element with its own name and type.
    fn local_element(&mut self, node: &Node) -> Result<Element> {
        if let Some(child) = node.children.iter().find(|child| !child.is("annotation")) {
            return Err(unsupported(child, format_args!("{} inside an element declaration", child.name)));
        }
        let name = node.required("name")?.to_owned();
        let Some(type_name) = node.qname("type") else {
            return Err(unsupported(node, format_args!("the element `{name}` without a type")));
        };
        let type_id = self.type_id(node, type_name)?;
        let (min, max) = node.occurs()?;
        Ok(Element { name: name.into(), namespace: 0, type_id, min, max })
    }

    fn attribute_into(&mut self, node: &Node, attributes: &mut Vec<Attribute>) -> Result<()> {
        if attributes.len() == MAX_ATTRIBUTES {
            return Err(unsupported(node, format_args!("a type of more than {MAX_ATTRIBUTES} attributes")));
        }
        attributes.push(self.attribute(node)?);
        Ok(())
    }

    fn attribute(&mut self, node: &Node) -> Result<Attribute> {
        node.only(&["name", "type", "use", "id"])?;
        let name = node.required("name")?.to_owned();
        let Some(type_name) = node.qname("type") else {
            return Err(unsupported(node, format_args!("the attribute `{name}` without a type")));
        };
        let type_id = self.type_id(node, type_name)?;
        if !matches!(self.types.get(usize::from(type_id)), Some(Type::Simple(_))) {
            return Err(invalid(node, format_args!("the attribute `{name}` has a complex type")));
        }
        let required = match node.attribute("use") {
            None | Some("optional") => false,
            Some("required") => true,
            Some(other) => return Err(unsupported(node, format_args!("use=\"{other}\""))),
        };
        Ok(Attribute { name: name.into(), type_id, required })
    }

    fn complex_type(&mut self, node: &Node) -> Result<ComplexType> {
        node.only(&["name", "mixed", "id"])?;
        let mixed = match node.attribute("mixed") {
            None | Some("false" | "0") => false,
            Some("true" | "1") => true,
            Some(other) => return Err(invalid(node, format_args!("mixed=\"{other}\""))),
        };
        let mut attributes = Vec::new();
        let mut content = None;
        for child in &node.children {
            let found = match child.xs_name() {
                Some("annotation") => continue,
                Some("attribute") => {
                    self.attribute_into(child, &mut attributes)?;
                    continue;
                }
                Some("all") => self.all(child)?,
                Some("sequence" | "choice") => self.model(child, mixed)?,
                Some("simpleContent") => self.simple_content(child, &mut attributes)?,
                _ => return Err(unsupported(child, &child.name)),
            };
            if content.replace(found).is_some() || !attributes.is_empty() && !child.is("simpleContent") {
                return Err(invalid(child, "a complex type has one content model, before its attributes"));
            }
        }
        let name = node.required("name")?.to_owned().into();
        Ok(ComplexType {
            name,
            mixed,
            attributes: attributes.into(),
            content: content.unwrap_or(Content::Empty),
        })
    }

    fn simple_content(&mut self, node: &Node, attributes: &mut Vec<Attribute>) -> Result<Content> {
        let [extension] = node.children.as_slice() else {
            return Err(invalid(node, "simple content has one extension"));
        };
        if !extension.is("extension") {
            return Err(unsupported(extension, &extension.name));
        }
        extension.only(&["base", "id"])?;
        for child in &extension.children {
            if !child.is("attribute") {
                return Err(unsupported(child, &child.name));
            }
            self.attribute_into(child, attributes)?;
        }
        let base = extension.qname("base").ok_or_else(|| invalid(extension, "the extension has no base"))?;
        Ok(Content::Simple(self.type_id(extension, base)?))
    }
}

fn plain(name: Name, base: Base) -> SimpleType {
    SimpleType {
        name,
        base,
        min_length: None,
        max_length: None,
        total_digits: None,
        fraction_digits: None,
        min_inclusive: None,
        max_inclusive: None,
        values: List::default(),
        slots: Slots(List::default()),
        pattern: None,
    }
}

fn simple_type(node: &Node) -> Result<SimpleType> {
    node.only(&["name", "id"])?;
    let name = node.required("name")?.to_owned();
    let restriction = match node.children.iter().filter(|child| !child.is("annotation")).collect::<Vec<_>>()[..]
    {
        [restriction] if restriction.is("restriction") => restriction,
        [other] => return Err(unsupported(other, &other.name)),
        _ => return Err(invalid(node, format_args!("the simple type `{name}` has no single restriction"))),
    };
    restriction.only(&["base", "id"])?;
    let base =
        restriction.qname("base").ok_or_else(|| invalid(restriction, "the restriction has no base"))?;
    let Some(base) = Base::from_name(&base.local).filter(|_| base.namespace == XS) else {
        return Err(unsupported(restriction, format_args!("the restriction of `{}`", base.local)));
    };
    let mut made = plain(name.into(), base);
    let mut values: Vec<Name> = Vec::new();
    for facet in restriction.children.iter().filter(|child| !child.is("annotation")) {
        facet.only(&["value", "id"])?;
        facet_into(facet, &mut made, &mut values)?;
    }
    made.slots = Slots::build(values.iter().map(|value| &**value));
    made.values = values.into();
    Ok(made)
}

fn facet_into(facet: &Node, made: &mut SimpleType, values: &mut Vec<Name>) -> Result<()> {
    let name = facet.xs_name().unwrap_or("");
    let value = facet.required("value")?;
    let fits = match name {
        "minLength" | "maxLength" => matches!(made.base, Base::String | Base::Base64Binary | Base::AnyUri),
        "totalDigits" | "fractionDigits" | "minInclusive" | "maxInclusive" => made.base.is_numeric(),
        "enumeration" => made.base == Base::String || made.base.is_numeric(),
        "pattern" => made.base == Base::String,
        _ => return Err(unsupported(facet, &facet.name)),
    };
    if !fits {
        return Err(unsupported(facet, format_args!("xs:{name} on xs:{}", made.base.name())));
    }
    let count = || {
        value.parse::<u32>().map_err(|_| invalid(facet, format_args!("xs:{name} \"{value}\" is no number")))
    };
    let bound = || match super::describe::canonical_number(value) {
        Some(number) => Ok(Name::Owned(number)),
        None => Err(invalid(facet, format_args!("xs:{name} \"{value}\" is no number"))),
    };
    let again = match name {
        "minLength" => made.min_length.replace(count()?).is_some(),
        "maxLength" => made.max_length.replace(count()?).is_some(),
        "totalDigits" => made.total_digits.replace(count()?).is_some(),
        "fractionDigits" => made.fraction_digits.replace(count()?).is_some(),
        "minInclusive" => made.min_inclusive.replace(bound()?).is_some(),
        "maxInclusive" => made.max_inclusive.replace(bound()?).is_some(),
        "pattern" => {
            let pattern = Pattern::compile(value).map_err(|what| unsupported(facet, what))?;
            made.pattern.replace(pattern).is_some()
        }
        _ => {
            if values.len() >= MAX_NAMES {
                return Err(unsupported(facet, format_args!("a list of more than {MAX_NAMES} values")));
            }
            values.push(if made.base.is_numeric() { bound()? } else { value.to_owned().into() });
            false
        }
    };
    if again {
        return Err(unsupported(facet, format_args!("a second xs:{name}")));
    }
    Ok(())
}

/// New ids for a schema that is taken into another.
struct Shift<'a> {
    types: TypeId,
    namespaces: &'a [u8],
}

impl Shift<'_> {
    fn namespace(&self, namespace: u8) -> u8 {
        self.namespaces.get(usize::from(namespace)).copied().unwrap_or(0)
    }

    fn element(&self, element: &Element) -> Element {
        Element {
            namespace: self.namespace(element.namespace),
            type_id: element.type_id + self.types,
            ..element.clone()
        }
    }

    fn any(&self, any: Any) -> Any {
        Any { namespace: self.namespace(any.namespace), ..any }
    }

    fn particle(&self, particle: &Particle) -> Particle {
        let all = |items: &List<Particle>| items.iter().map(|item| self.particle(item)).collect();
        match particle {
            Particle::Element(element) => Particle::Element(self.element(element)),
            Particle::Any(any) => Particle::Any(self.any(*any)),
            Particle::Sequence(items, min, max) => Particle::Sequence(all(items), *min, *max),
            Particle::Choice(items, min, max) => Particle::Choice(all(items), *min, *max),
        }
    }

    fn state(&self, state: &State) -> State {
        let mut state = state.clone();
        for edge in state.edges.to_mut() {
            match &mut edge.symbol {
                Symbol::Element(_, namespace, type_id) => {
                    (*namespace, *type_id) = (self.namespace(*namespace), *type_id + self.types);
                }
                Symbol::Any(any) => *any = self.any(*any),
            }
        }
        state
    }

    fn apply(&self, node_type: &Type) -> Type {
        let Type::Complex(complex) = node_type else { return node_type.clone() };
        let mut complex = complex.clone();
        for attribute in complex.attributes.to_mut() {
            attribute.type_id += self.types;
        }
        complex.content = match complex.content {
            Content::Empty => Content::Empty,
            Content::Simple(id) => Content::Simple(id + self.types),
            Content::All(mut all) => {
                all.children = all.children.iter().map(|child| self.element(child)).collect();
                Content::All(all)
            }
            Content::Table(element) => Content::Table(self.element(&element)),
            Content::Model(model) => Content::Model(Model {
                particle: self.particle(&model.particle),
                states: model.states.iter().map(|state| self.state(state)).collect(),
            }),
        };
        Type::Complex(complex)
    }
}
