//! What differs between two documents, by path.

use std::collections::HashSet;

use super::document::{Content, Ivi, Node, child_of};
use crate::schema::TypeId;

/// One difference between two documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A value that only the second document has.
    Added {
        /// Where it is.
        path: String,
        /// The value.
        value: String,
    },
    /// A value that only the first document has.
    Removed {
        /// Where it was.
        path: String,
        /// The value.
        value: String,
    },
    /// A value that differs.
    Changed {
        /// Where it is.
        path: String,
        /// The value in the first document.
        from: String,
        /// The value in the second.
        to: String,
    },
}

impl Change {
    /// Where the difference is, as [`Ivi::get`] takes it.
    pub fn path(&self) -> &str {
        match self {
            Change::Added { path, .. } | Change::Removed { path, .. } | Change::Changed { path, .. } => path,
        }
    }
}

impl Ivi {
    /// Every value with its path, in the order of the document; a row of a table always has its index. Groups without any value are
    /// passed over.
    pub fn values(&self) -> Vec<(String, &str)> {
        let mut values = Vec::new();
        self.collect(&self.root, self.family().root().type_id, "", &mut values);
        values
    }

    /// What differs from this document to `other`, in the order of the documents. Rows of tables are compared by their place.
    pub fn diff(&self, other: &Ivi) -> Vec<Change> {
        let (old, new) = (self.values(), other.values());
        let paths =
            |values: &[(String, &str)]| values.iter().map(|(path, _)| path.clone()).collect::<HashSet<_>>();
        let (before, after) = (paths(&old), paths(&new));
        let (mut old, mut new) = (old.into_iter().peekable(), new.into_iter().peekable());
        let mut changes = Vec::new();
        loop {
            if let Some((path, value)) = old.next_if(|(path, _)| !after.contains(path)) {
                changes.push(Change::Removed { path, value: value.to_owned() });
            } else if let Some((path, value)) = new.next_if(|(path, _)| !before.contains(path)) {
                changes.push(Change::Added { path, value: value.to_owned() });
            } else if let (Some((path, from)), Some((_, to))) = (old.next(), new.next()) {
                // Both documents keep the schema's order, so what both have comes in the same order.
                if from != to {
                    changes.push(Change::Changed { path, from: from.to_owned(), to: to.to_owned() });
                }
            } else {
                return changes;
            }
        }
    }

    fn collect<'n>(&self, node: &'n Node, type_id: TypeId, path: &str, values: &mut Vec<(String, &'n str)>) {
        for (index, child) in node.children().iter().enumerate() {
            let Some(element) = child_of(self.schema(), type_id, &child.name) else { continue };
            let slash = if path.is_empty() { "" } else { "/" };
            let mut step = format!("{path}{slash}{}", child.name);
            if element.max > 1 {
                step += &format!("[{}]", index + 1);
            }
            match &child.content {
                Content::Value(value) => values.push((step, value)),
                Content::Children(_) => self.collect(child, element.type_id, &step, values),
            }
        }
    }
}
