//! The findings of the xml and schema layers: codes, and the words formed when they are read.

use std::sync::Arc;

use super::validate::SchemaRef;
use super::value::ValueFault;
use crate::nearest::nearest;
use crate::report::Detail;
use crate::schema::{Content, Element, Symbol, Type, TypeId};

/// A fault that the schema finds.
#[derive(Clone, Debug)]
pub(super) enum SchemaFault {
    /// The root element is not the one of an accepted schema; what is accepted, in words.
    Root(Arc<str>),
    /// An element that its parent (of this type) does not know.
    Unknown(TypeId),
    /// The right name in the wrong namespace; the right namespace.
    Namespace(Box<str>),
    /// An element that may stand only once.
    Repeated,
    /// A required element of this type is missing.
    Missing(TypeId),
    /// A table with fewer groups than it needs: least, found.
    TooFew(u32, u32),
    /// A table with more groups than it may have: most.
    TooMany(u32),
    /// An element that its parent knows, at a place where others are due.
    Misplaced(Box<str>),
    /// The content ends where others are due.
    Incomplete(Box<str>),
    /// Text where only elements may stand.
    Text,
    /// An element inside a plain value.
    Inside,
    /// A value that is none of its type.
    Value(ValueFault, TypeId),
    /// An attribute that the element does not know.
    Attribute(Box<str>),
    /// A required attribute is missing.
    MissingAttribute(Box<str>),
    /// An attribute's value is none of its type.
    AttributeValue(Box<str>, TypeId),
    /// `xsi:nil` on an element that cannot be nil.
    Nil,
    /// `xsi:type` names another type than the element's.
    XsiType(TypeId),
    /// `xsi:type` names no type that is known.
    NoType,
    /// A value that is none of the built-in type that its `xsi:type` names.
    BuiltIn(&'static str),
    /// An identifier that another element has.
    DoubleId,
    /// An element without a declaration where one is demanded.
    Undeclared,
}

impl SchemaFault {
    /// Every code of the layer with what it stands for, for the documentation.
    pub(super) const CODES: &'static [(&'static str, &'static str)] = &[
        ("IVI-S001", "the root element is not that of an accepted IVI version"),
        ("IVI-S002", "an element that is not known at its place"),
        ("IVI-S003", "an element in the wrong namespace"),
        ("IVI-S004", "an element given more than once"),
        ("IVI-S005", "a required element is missing"),
        ("IVI-S006", "a table with too few groups"),
        ("IVI-S007", "a table with too many groups"),
        ("IVI-S008", "an element out of order"),
        ("IVI-S009", "content that ends too early"),
        ("IVI-S010", "text between elements"),
        ("IVI-S011", "an element inside a value"),
        ("IVI-S012", "an empty value"),
        ("IVI-S013", "a value of the wrong form: no number, date, …"),
        ("IVI-S014", "a value that is not in the list of codes"),
        ("IVI-S015", "a value that is too long"),
        ("IVI-S016", "a value that is too short"),
        ("IVI-S017", "a number with too many digits"),
        ("IVI-S018", "a number out of range"),
        ("IVI-S019", "a value that does not match its pattern"),
        ("IVI-S020", "an attribute that is not known"),
        ("IVI-S021", "a required attribute is missing"),
        ("IVI-S022", "an attribute with a bad value"),
        ("IVI-S023", "xsi:nil where an element cannot be nil"),
        ("IVI-S024", "xsi:type naming another type"),
        ("IVI-S025", "an identifier used twice"),
        ("IVI-S026", "an element without a declaration"),
        ("IVI-S027", "xsi:type naming a type that is not known"),
    ];

    pub(super) fn code(&self) -> &'static str {
        match self {
            SchemaFault::Root(_) => "IVI-S001",
            SchemaFault::Unknown(_) => "IVI-S002",
            SchemaFault::Namespace(_) => "IVI-S003",
            SchemaFault::Repeated => "IVI-S004",
            SchemaFault::Missing(_) => "IVI-S005",
            SchemaFault::TooFew(..) => "IVI-S006",
            SchemaFault::TooMany(_) => "IVI-S007",
            SchemaFault::Misplaced(_) => "IVI-S008",
            SchemaFault::Incomplete(_) => "IVI-S009",
            SchemaFault::Text => "IVI-S010",
            SchemaFault::Inside => "IVI-S011",
            SchemaFault::Value(fault, _) => match fault {
                ValueFault::Empty => "IVI-S012",
                ValueFault::Form => "IVI-S013",
                ValueFault::NotListed => "IVI-S014",
                ValueFault::TooLong(_) => "IVI-S015",
                ValueFault::TooShort(_) => "IVI-S016",
                ValueFault::Digits => "IVI-S017",
                ValueFault::Range => "IVI-S018",
                ValueFault::Pattern => "IVI-S019",
            },
            SchemaFault::Attribute(_) => "IVI-S020",
            SchemaFault::MissingAttribute(_) => "IVI-S021",
            SchemaFault::AttributeValue(..) => "IVI-S022",
            SchemaFault::Nil => "IVI-S023",
            SchemaFault::XsiType(_) => "IVI-S024",
            SchemaFault::DoubleId => "IVI-S025",
            SchemaFault::Undeclared => "IVI-S026",
            SchemaFault::NoType => "IVI-S027",
            SchemaFault::BuiltIn(_) => "IVI-S013",
        }
    }
}

/// A schema fault with what its words need.
pub(super) struct SchemaDetail {
    pub(super) fault: SchemaFault,
    /// The local name of the element.
    pub(super) name: Box<str>,
    pub(super) schema: SchemaRef,
}

impl SchemaDetail {
    fn expected_of(&self, id: TypeId) -> Option<String> {
        match self.schema.type_of(id)? {
            Type::Simple(simple) => Some(simple.expected()),
            Type::Complex(complex) => match &complex.content {
                Content::Simple(id) => self.expected_of(*id),
                _ => None,
            },
        }
    }

    /// The code that a mistyped one most likely means, as the end of a sentence.
    fn meant(&self, id: TypeId, value: &str) -> String {
        let Some(Type::Simple(simple)) = self.schema.type_of(id) else { return String::new() };
        let codes: Vec<&str> = simple.values.iter().map(|code| &**code).collect();
        nearest(value, &codes).map(|code| format!("; did you mean \"{code}\"?")).unwrap_or_default()
    }

    /// The child names that the type knows.
    fn names(&self, id: TypeId) -> Vec<&str> {
        let Some(Type::Complex(complex)) = self.schema.type_of(id) else { return Vec::new() };
        match &complex.content {
            Content::Model(model) => {
                let edges = model.states.iter().flat_map(|state| state.edges.iter());
                let names = edges.filter_map(|edge| match &edge.symbol {
                    Symbol::Element(name, ..) => Some(&**name),
                    Symbol::Any(_) => None,
                });
                let mut names: Vec<&str> = names.collect();
                names.sort_unstable();
                names.dedup();
                names
            }
            content => content.children().iter().map(|child: &Element| &*child.name).collect(),
        }
    }
}

impl Detail for SchemaDetail {
    fn message(&self, value: &str) -> String {
        let name = &self.name;
        match &self.fault {
            SchemaFault::Root(_) => {
                format!("the root element `{name}` is not that of an IVI document accepted here")
            }
            SchemaFault::Unknown(_) => format!("`{name}` is not known here"),
            SchemaFault::Namespace(_) => format!("`{name}` is in the wrong namespace"),
            SchemaFault::Repeated => format!("`{name}` is given more than once"),
            SchemaFault::Missing(_) => format!("`{name}` is missing"),
            SchemaFault::TooFew(least, found) => {
                format!("the table needs at least {least} `{name}` and has {found}")
            }
            SchemaFault::TooMany(most) => format!("the table may have at most {most} `{name}`"),
            SchemaFault::Misplaced(_) => format!("`{name}` is not due here"),
            SchemaFault::Incomplete(_) => format!("`{name}` ends too early"),
            SchemaFault::Text => format!("text directly inside `{name}`: \"{value}\""),
            SchemaFault::Inside => format!("an element inside `{name}`, which holds a plain value"),
            SchemaFault::Value(fault, id) => match fault {
                ValueFault::Empty => format!("`{name}` is empty"),
                ValueFault::Form => format!("\"{value}\" has not the form of a value of `{name}`"),
                ValueFault::NotListed => {
                    format!("\"{value}\" is no code of `{name}`{}", self.meant(*id, value))
                }
                ValueFault::TooLong(by) => {
                    format!("the value of `{name}` is {} too long: \"{value}\"", characters(*by))
                }
                ValueFault::TooShort(by) => {
                    format!("the value of `{name}` is {} too short: \"{value}\"", characters(*by))
                }
                ValueFault::Digits => format!("{value} has too many digits for `{name}`"),
                ValueFault::Range => format!("{value} is out of range for `{name}`"),
                ValueFault::Pattern => format!("\"{value}\" does not match the pattern of `{name}`"),
            },
            SchemaFault::Attribute(attribute) => format!("`{name}` has no attribute `{attribute}`"),
            SchemaFault::MissingAttribute(attribute) => format!("`{name}` lacks the attribute `{attribute}`"),
            SchemaFault::AttributeValue(attribute, _) => {
                format!("\"{value}\" is no value of the attribute `{attribute}`")
            }
            SchemaFault::Nil => format!("`{name}` cannot be nil"),
            SchemaFault::XsiType(_) => format!("xsi:type=\"{value}\" does not name the type of `{name}`"),
            SchemaFault::NoType => format!("xsi:type=\"{value}\" names no type that is known"),
            SchemaFault::BuiltIn(_) => format!("\"{value}\" has not the form of a value of `{name}`"),
            SchemaFault::DoubleId => format!("the identifier \"{value}\" is used more than once"),
            SchemaFault::Undeclared => {
                format!("`{name}` is not declared, and a declaration is demanded here")
            }
        }
    }

    fn expected(&self) -> Option<String> {
        match &self.fault {
            SchemaFault::Root(accepted) => Some(accepted.to_string()),
            SchemaFault::Unknown(parent) => {
                nearest(&self.name, &self.names(*parent)).map(|name| format!("did you mean `{name}`?"))
            }
            SchemaFault::Namespace(uri) if uri.is_empty() => Some("no namespace".into()),
            SchemaFault::Namespace(uri) => Some(format!("the namespace {uri}")),
            SchemaFault::Missing(id) | SchemaFault::Value(_, id) | SchemaFault::AttributeValue(_, id) => {
                self.expected_of(*id)
            }
            SchemaFault::BuiltIn(of) => Some(format!("a value of xs:{of}, which xsi:type names")),
            SchemaFault::Misplaced(due) | SchemaFault::Incomplete(due) => Some(due.to_string()),
            SchemaFault::XsiType(id) => self.schema.type_of(*id).map(|one| match one {
                Type::Simple(simple) => format!("the type {}", simple.name),
                Type::Complex(complex) => format!("the type {}", complex.name),
            }),
            _ => None,
        }
    }

    fn remedy(&self) -> Option<String> {
        match &self.fault {
            SchemaFault::Value(ValueFault::Empty, _) => {
                Some("give a value, or leave the element out if the certificate does not need it".into())
            }
            SchemaFault::Missing(_) if &*self.name == "Signature" => Some("sign the document".into()),
            SchemaFault::Repeated => Some("keep one of them".into()),
            SchemaFault::Unknown(_) => Some("correct the name or remove the element".into()),
            SchemaFault::Nil => Some("leave the element out instead".into()),
            _ => None,
        }
    }
}

/// Whether this is the one finding that an unsigned document is allowed.
pub(crate) fn is_missing_signature(finding: &crate::report::Finding) -> bool {
    finding.code() == "IVI-S005" && finding.path() == "/InitialVehicleInformation/Signature"
}

fn characters(count: usize) -> String {
    format!("{count} {}", if count == 1 { "character" } else { "characters" })
}

/// Every stable code of the xml and schema layers, and those on documents that follow one another, with what it stands for.
pub(crate) fn codes() -> impl Iterator<Item = (&'static str, &'static str)> {
    let xml = crate::xml::FaultKind::ALL.iter().map(|kind| kind.code());
    SchemaFault::CODES.iter().copied().chain(xml).chain(super::chain::codes())
}
