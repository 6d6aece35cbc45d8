//! Access by path: `CocDataGroup/AxleTable/AxleGroup[2]/AxleNumber`.

use super::document::{Content, Ivi, Node, all_of, child_of, names_of};
use super::family::ROOT;
use super::value::normalize;
use crate::error::{Error, ErrorKind, Result};
use crate::nearest::nearest;
use crate::schema::{Element, SimpleType, Type};

/// One step of a path: a name, and which of the elements of that name (from 1).
struct Step<'p> {
    name: &'p str,
    index: usize,
}

fn steps(path: &str) -> Result<Vec<Step<'_>>> {
    let trimmed = path.strip_prefix('/').unwrap_or(path);
    let trimmed = match trimmed.strip_prefix(ROOT) {
        Some(rest) => rest.strip_prefix('/').unwrap_or(rest),
        None => trimmed,
    };
    trimmed
        .split('/')
        .map(|step| {
            let Some((name, index)) = step.split_once('[') else {
                return Some(Step { name: step, index: 1 });
            };
            let index = index.strip_suffix(']')?.parse().ok().filter(|index| *index > 0)?;
            Some(Step { name, index })
        })
        .collect::<Option<_>>()
        .ok_or_else(|| {
            Error::new(
                ErrorKind::InvalidArgument,
                format!("`{}` is no path", path.chars().take(200).collect::<String>()),
            )
            .with_remedy("write it as CocDataGroup/AxleTable/AxleGroup[2]/AxleNumber, with indices from 1")
        })
}

impl Ivi {
    /// The value at a path such as `CocDataGroup/AxleTable/AxleGroup[2]/AxleNumber`; `None` when there is none. A step without an
    /// index means the first. The path of a finding serves as well.
    pub fn get(&self, path: &str) -> Option<&str> {
        match &self.find(path)?.content {
            Content::Value(value) => Some(value),
            Content::Children(_) => None,
        }
    }

    /// How many rows the table at a path has, or fields the group; 0 when there is none, or a value.
    pub fn len(&self, path: &str) -> usize {
        self.find(path).map_or(0, |node| node.children().len())
    }

    /// Removes the value, group or row at a path; whether there was one. The rows after a removed one move up.
    pub fn remove(&mut self, path: &str) -> bool {
        let Ok(steps) = steps(path) else { return false };
        let Some((last, way)) = steps.split_last() else { return false };
        let mut node = &mut self.root;
        for step in way {
            let Content::Children(children) = &mut node.content else { return false };
            let Some(child) = children.iter_mut().filter(|child| child.name == step.name).nth(step.index - 1)
            else {
                return false;
            };
            node = child;
        }
        let Content::Children(children) = &mut node.content else { return false };
        let mut same = children.iter().enumerate().filter(|(_, child)| child.name == last.name);
        let Some((at, _)) = same.nth(last.index - 1) else { return false };
        children.remove(at);
        true
    }

    /// The element at a path.
    pub(super) fn find(&self, path: &str) -> Option<&Node> {
        steps(path).ok()?.iter().try_fold(&self.root, |node, step| {
            node.children().iter().filter(|child| child.name == step.name).nth(step.index - 1)
        })
    }

    /// Sets the value at a path; groups on the way are made as needed, at their place in the schema's order. A table grows by the
    /// next group only: `AxleGroup[3]` when there are two.
    ///
    /// # Errors
    /// `InvalidArgument` for a malformed path; `UnknownField` for a name that the schema does not know there; `PathNotFound` for an
    /// index that leaves a gap, or above 1 where no table is; `WrongType` when the path leads to a group. The value is judged by [`crate::validate`].
    pub fn set(&mut self, path: &str, value: &str) -> Result<()> {
        let (steps, elements) = self.declared(path)?;
        let base = self.simple(path, &elements)?.base;
        if let Some(c) = value.chars().find(|&c| !crate::xml::is_char(c)) {
            let message = format!(
                "{path}: the text holds the character U+{:04X}, which XML does not allow",
                u32::from(c)
            );
            return Err(Error::new(ErrorKind::WrongType, message));
        }
        self.put(path, &steps, &elements, normalize(base, value).into_owned())
    }

    /// Sets the value at a path from its data form: a number, `true` or `false` for an indicator, or text.
    ///
    /// # Errors
    /// As [`Ivi::set`]; `WrongType` also for a value that its field cannot take, as [`Ivi::from_value`] has it.
    pub fn set_value(&mut self, path: &str, value: &serde_json::Value) -> Result<()> {
        let (steps, elements) = self.declared(path)?;
        let text = super::json::scalar(self.simple(path, &elements)?, value, &path)?;
        self.put(path, &steps, &elements, text)
    }

    /// The type that the schema declares for what is at a path, whether the document has it or not.
    ///
    /// # Errors
    /// `InvalidArgument` for a malformed path; `UnknownField` for a name that the schema does not know there; `PathNotFound` for an
    /// index above 1 where no table is.
    pub fn type_at(&self, path: &str) -> Result<&'static Type> {
        let (_, elements) = self.declared(path)?;
        let declared = elements.last().and_then(|element| self.schema().type_of(element.type_id));
        declared.ok_or_else(|| Error::new(ErrorKind::Internal, "the schema lacks one of its types"))
    }

    /// The steps of a path, and the declarations on it from the root.
    fn declared<'p>(&self, path: &'p str) -> Result<(Vec<Step<'p>>, Vec<&'static Element>)> {
        let steps = steps(path)?;
        let schema = self.schema();
        let mut parent = self.family.root();
        let mut elements = vec![parent];
        for step in &steps {
            let child = child_of(schema, parent.type_id, step.name).filter(|child| child.namespace == 0);
            let Some(child) = child else {
                let hint = nearest(step.name, &names_of(schema, parent.type_id));
                let hint = hint.map(|name| format!("; did you mean `{name}`?")).unwrap_or_default();
                let message = format!("{path}: `{}` is not known in `{}`{hint}", step.name, parent.name);
                return Err(Error::new(ErrorKind::UnknownField, message));
            };
            if step.index > 1 && child.max == 1 {
                let message = format!("{path}: `{}` occurs once", step.name);
                return Err(Error::new(ErrorKind::PathNotFound, message).with_remedy("leave its index out"));
            }
            elements.push(child);
            parent = child;
        }
        Ok((steps, elements))
    }

    /// The simple type that a path leads to.
    fn simple(&self, path: &str, elements: &[&'static Element]) -> Result<&'static SimpleType> {
        match elements.last().and_then(|element| self.schema().type_of(element.type_id)) {
            Some(Type::Simple(simple)) => Ok(simple),
            _ => Err(Error::new(ErrorKind::WrongType, format!("{path}: this is a group, not a value"))
                .with_remedy("name one of its fields")),
        }
    }

    /// Writes a value, after all that could speak against it has been looked at.
    fn put(&mut self, path: &str, steps: &[Step<'_>], elements: &[&Element], value: String) -> Result<()> {
        self.check_gaps(path, steps)?;
        let schema = self.family.schema();
        let mut node = &mut self.root;
        for (step, pair) in steps.iter().zip(elements.windows(2)) {
            node = enter(schema, node, pair[0], pair[1], step.index);
        }
        node.content = Content::Value(value);
        Ok(())
    }

    fn check_gaps(&self, path: &str, steps: &[Step<'_>]) -> Result<()> {
        let mut node = Some(&self.root);
        for step in steps {
            let same = |node: &&Node| node.name == step.name;
            let count = node.map_or(0, |node| node.children().iter().filter(same).count());
            if step.index > count + 1 {
                let message =
                    format!("{path}: there are {count} `{}`, so {} would leave a gap", step.name, step.index);
                return Err(
                    Error::new(ErrorKind::PathNotFound, message).with_remedy("add the groups in order")
                );
            }
            node = node.and_then(|node| node.children().iter().filter(same).nth(step.index - 1));
        }
        Ok(())
    }
}

/// The child at a step, made if it is not there.
fn enter<'n>(
    schema: &crate::schema::Schema,
    node: &'n mut Node,
    parent: &Element,
    element: &Element,
    index: usize,
) -> &'n mut Node {
    let found = {
        let same = node.children().iter().enumerate().filter(|(_, child)| child.name == element.name);
        same.map(|(at, _)| at).nth(index - 1)
    };
    let at = found.unwrap_or_else(|| {
        let content = match schema.type_of(element.type_id) {
            Some(Type::Complex(_)) => Content::Children(Vec::new()),
            _ => Content::Value(String::new()),
        };
        let child = Node { name: element.name.clone(), content };
        node.insert(all_of(schema, parent.type_id), child)
    });
    match &mut node.content {
        Content::Children(children) => &mut children[at],
        // A node with children is never a value: the schema decided both.
        Content::Value(_) => unreachable!("a value has no children"),
    }
}
