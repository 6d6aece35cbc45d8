//! The groups and codes of a family, and what is said of each field, before any language spells them.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use ecoc::schema::{Base, Content, Element, Schema, SimpleType, Type, TypeId, UNBOUNDED};
use ecoc::{Ivi, IviFamily, Profile};

/// Up to this many codes stand in the words of a field; the others have a type to look at.
const LISTED: usize = 12;

/// The simple type to which receivers have codes of their own.
const COUNTRY_CODE: &str = "TypeApprovalCountryCode";

pub(crate) struct Model {
    pub(crate) version: &'static str,
    pub(crate) codes: Vec<Codes>,
    /// Those inside others first.
    pub(crate) groups: Vec<Group>,
}

/// The values that a type enumerates.
pub(crate) struct Codes {
    pub(crate) name: &'static str,
    pub(crate) values: Vec<String>,
    pub(crate) numbers: bool,
}

pub(crate) struct Group {
    pub(crate) name: &'static str,
    /// Where it stands; empty for the document itself.
    pub(crate) places: Vec<String>,
    pub(crate) fields: Vec<Field>,
}

impl Group {
    /// Where it stands, in words.
    pub(crate) fn place(&self) -> String {
        match self.places.join("`, `") {
            places if places.is_empty() => "The whole document.".to_owned(),
            places => format!("At `{places}`."),
        }
    }
}

pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    /// By the schema.
    pub(crate) required: bool,
    /// Filled in when a document is built without it.
    pub(crate) filled: bool,
}

pub(crate) enum Kind {
    Decimal(String),
    Whole(String),
    Text(String),
    Codes {
        name: &'static str,
        numbers: bool,
        words: String,
    },
    /// The one text that is allowed.
    Only(String, String),
    Indicator,
    Day,
    Moment,
    Group(&'static str),
    Table(&'static str, String),
}

impl Model {
    pub(crate) fn of(family: IviFamily) -> Model {
        let schema = family.schema();
        let mut walk = Walk {
            schema,
            filled: filled(family),
            further_codes: further_codes(family),
            seen: HashSet::new(),
            places: BTreeMap::new(),
            codes: BTreeMap::new(),
            groups: Vec::new(),
        };
        walk.group(&schema.elements[0], "");
        let Walk { mut places, codes, mut groups, .. } = walk;
        for group in &mut groups {
            group.places = places.remove(group.name).unwrap_or_default();
        }
        Model { version: &schema.version, codes: codes.into_values().collect(), groups }
    }
}

/// The paths that are filled in.
fn filled(family: IviFamily) -> BTreeSet<String> {
    let empty: &[u8] = match family {
        IviFamily::V1 => br#"{"Body": {}}"#,
        IviFamily::V2 => br#"{"CocDataGroup": {}}"#,
    };
    let document = Ivi::from_json(empty).unwrap();
    let values: BTreeSet<String> = document.values().into_iter().map(|(path, _)| path).collect();
    let groups = values.iter().filter_map(|path| path.rsplit_once('/')).map(|(group, _)| group.to_owned());
    groups.chain(values.iter().cloned()).collect()
}

/// The country codes that the profiles of this family's receivers accept besides the schema's.
fn further_codes(family: IviFamily) -> Vec<String> {
    let profiles = Profile::NAMES.iter().map(|name| Profile::named(name).unwrap().to_json());
    let own = profiles.filter(|profile| profile["schemas"][0] == *family.schema().version);
    let codes = own.flat_map(|profile| profile["country_codes"].as_array().cloned().unwrap_or_default());
    codes.filter_map(|code| code.as_str().map(ToOwned::to_owned)).collect()
}

struct Walk {
    schema: &'static Schema,
    filled: BTreeSet<String>,
    further_codes: Vec<String>,
    seen: HashSet<TypeId>,
    places: BTreeMap<&'static str, Vec<String>>,
    codes: BTreeMap<&'static str, Codes>,
    groups: Vec<Group>,
}

impl Walk {
    /// The group that an element is, and what is inside it; returns its name.
    fn group(&mut self, element: &'static Element, place: &str) -> &'static str {
        let Some(Type::Complex(complex)) = self.schema.type_of(element.type_id) else {
            panic!("{place}: no group");
        };
        let Content::All(all) = &complex.content else { panic!("{place}: no xs:all") };
        self.places.entry(&complex.name).or_default().push(place.to_owned());
        // The signature is no data.
        let children = all.children.iter().filter(|child| child.namespace == 0);
        let fields = children.map(|child| self.field(child, place)).collect();
        if self.seen.insert(element.type_id) {
            self.groups.push(Group { name: &complex.name, places: Vec::new(), fields });
        }
        &complex.name
    }

    fn field(&mut self, element: &'static Element, parent: &str) -> Field {
        let place =
            if parent.is_empty() { element.name.to_string() } else { format!("{parent}/{}", element.name) };
        let kind = match self.schema.type_of(element.type_id) {
            Some(Type::Simple(simple)) => self.value(simple),
            Some(Type::Complex(complex)) => match &complex.content {
                Content::Table(row) => {
                    Kind::Table(self.group(row, &format!("{place}/{}", row.name)), rows(row))
                }
                _ => Kind::Group(self.group(element, &place)),
            },
            None => panic!("{place}: no type"),
        };
        let filled = self.filled.contains(&place);
        Field { name: &element.name, kind, required: element.min > 0, filled }
    }

    fn value(&mut self, simple: &'static SimpleType) -> Kind {
        let words = sentence(&simple.expected());
        if simple.values.len() == 2 && simple.allows("Y") && simple.allows("N") {
            return Kind::Indicator;
        }
        if !simple.values.is_empty() {
            let (name, numbers) = (&*simple.name, simple.base.is_integer());
            assert!(numbers || simple.base == Base::String, "{name}: codes of another kind");
            let mut values: Vec<String> = simple.values.iter().map(ToString::to_string).collect();
            if name == COUNTRY_CODE {
                values.extend_from_slice(&self.further_codes);
            }
            if let ([only], false) = (values.as_slice(), numbers) {
                return Kind::Only(only.clone(), words);
            }
            let words = if values.len() > LISTED { format!("One of {} codes.", values.len()) } else { words };
            self.codes.insert(name, Codes { name, values, numbers });
            return Kind::Codes { name, numbers, words };
        }
        match simple.base {
            Base::Decimal => Kind::Decimal(words),
            base if base.is_integer() => Kind::Whole(words),
            Base::Date => Kind::Day,
            Base::DateTime => Kind::Moment,
            Base::String => Kind::Text(words),
            other => panic!("{}: data of type {}", simple.name, other.name()),
        }
    }
}

/// How many rows a table has.
fn rows(row: &Element) -> String {
    let unit = |count: u32| if count == 1 { "row" } else { "rows" };
    match (row.min, row.max) {
        (0, UNBOUNDED) => "Any number of rows.".to_owned(),
        (min, UNBOUNDED) => format!("At least {min} {}.", unit(min)),
        (min, max) => format!("{min} to {max} {}.", unit(max)),
    }
}

fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    format!("{first}{}.", letters.as_str())
}

/// Words on lines of at most `width` characters.
pub(crate) fn wrap(words: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
