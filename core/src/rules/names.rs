//! The names in a rule, looked up among the places of a family.

use super::lexer::Fault;
use super::parse::Anchor;
use super::sentence::{Kind, Ref};
use crate::ivi::{Family, PlaceId, Places, Slot, Watch};
use crate::nearest::nearest;
use crate::schema::{Base, Schema, Type};

/// How far from the anchor a field is looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    /// Inside the innermost element around both.
    Nearest,
    /// As before, but all rows if the name is that of a row.
    Rows,
    /// All rows of the group whose field it is, wherever the anchor stands.
    Keys,
}

/// The names that the rule of one field may use.
pub(super) struct Names<'w> {
    watch: &'w mut Watch,
    places: &'static Places,
    field: PlaceId,
    anchor: PlaceId,
    /// Whether a name has been looked up since that depends on the anchor.
    pub(super) local: bool,
}

impl<'w> Names<'w> {
    pub(super) fn new(watch: &'w mut Watch, field: &str, anchor: Anchor) -> Result<Names<'w>, Fault> {
        let places = watch.places();
        let field = find(places, watch.family, field, 0)?;
        let row = places.row_of(field);
        let around = |id: PlaceId| places.upwards(id).nth(1).unwrap_or(0);
        let anchor = match anchor {
            Anchor::Named(name, column) => {
                let anchor = find(places, watch.family, &name, column)?;
                if !places.encloses(anchor, field) {
                    let message = format!("`{}` does not stand in `{name}`", places.name(field));
                    return Err(Fault::new(
                        column,
                        message,
                        "name the table in which the rule's field stands",
                    ));
                }
                anchor
            }
            Anchor::Table => around(row),
            Anchor::Row if places.is_row(field) => places.row_of(around(field)),
            Anchor::Row | Anchor::Field => row,
        };
        watch.add(anchor);
        Ok(Names { watch, places, field, anchor, local: false })
    }

    pub(super) fn family(&self) -> Family {
        self.watch.family
    }

    pub(super) fn anchor(&mut self) -> Slot {
        self.watch.add(self.anchor)
    }

    /// The rows in which the rule's field stands.
    pub(super) fn row(&mut self) -> Slot {
        self.watch.add(self.places.row_of(self.field))
    }

    /// The rule's own field.
    pub(super) fn value(&mut self) -> Ref {
        self.seen(self.field, self.anchor)
    }

    pub(super) fn field(&mut self, name: &str, column: usize, reach: Reach) -> Result<Ref, Fault> {
        let place = find(self.places, self.family(), name, column)?;
        Ok(self.reach(place, self.places.row_of(place), reach))
    }

    pub(super) fn member(
        &mut self,
        (group, group_column): (&str, usize),
        (field, column): (&str, usize),
        reach: Reach,
    ) -> Result<Ref, Fault> {
        let group = find(self.places, self.family(), group, group_column)?;
        let place = find(self.places, self.family(), field, column)?;
        if !self.places.encloses(group, place) {
            let message = format!("`{field}` does not stand in `{}`", self.places.name(group));
            let right = self.places.upwards(place).nth(1).map_or("", |id| self.places.name(id));
            return Err(Fault::new(column, message, format!("write @{right}.{field}")));
        }
        Ok(self.reach(place, group, reach))
    }

    fn reach(&mut self, place: PlaceId, group: PlaceId, reach: Reach) -> Ref {
        let outside = |id: PlaceId| self.places.upwards(id).nth(1).unwrap_or(0);
        let within = match reach {
            Reach::Keys => outside(group),
            Reach::Rows if self.places.is_row(place) => outside(place),
            Reach::Nearest | Reach::Rows => place,
        };
        let container = self.places.common(self.anchor, within);
        self.seen(place, container)
    }

    /// The field of this name in the whole document.
    pub(super) fn anywhere(&mut self, name: &str) -> Option<Ref> {
        let place = *self.places.named(name).first()?;
        Some(self.seen(place, 0))
    }

    fn seen(&mut self, place: PlaceId, container: PlaceId) -> Ref {
        // What stands in no row stands once in the document.
        self.local |= self.places.row_of(container) != 0;
        let slot = self.watch.add(place);
        let up = self.places.get(self.anchor).depth
            - self.places.get(container).depth.min(self.places.get(self.anchor).depth);
        Ref { slot, up, kind: kind(self.family().schema(), self.places, place), optional: false }
    }
}

fn find(places: &Places, family: Family, name: &str, column: usize) -> Result<PlaceId, Fault> {
    match places.named(name) {
        [place] => Ok(*place),
        [] => {
            let mut names: Vec<&str> = places.names().collect();
            names.sort_unstable();
            let remedy = match nearest(name, &names) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("use a name of the schema of IVI {family}"),
            };
            Err(Fault::new(column, format!("`{name}` is no field of IVI {family}"), remedy))
        }
        _ => {
            let message = format!("`{name}` stands at several places of IVI {family}");
            Err(Fault::new(column, message, "name another field"))
        }
    }
}

fn kind(schema: &Schema, places: &Places, place: PlaceId) -> Kind {
    match schema.type_of(places.get(place).element.type_id) {
        Some(Type::Simple(simple)) if simple.base.is_numeric() => Kind::Number,
        Some(Type::Simple(simple)) if matches!(simple.base, Base::Date | Base::DateTime) => Kind::Date,
        Some(Type::Simple(_)) => Kind::Text,
        _ => Kind::Group,
    }
}
