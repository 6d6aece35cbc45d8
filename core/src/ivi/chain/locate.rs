//! The places of elements in a document's text, found when there is a finding to place.

use std::collections::HashMap;

use crate::ivi::family::ROOT;
use crate::xml::{Event, Limits, Locator, Reader, decode};

/// Line and column of each path (as [`crate::Ivi::values`] writes it): of its element, or of the innermost on the way that is there.
/// One pass over the document, however many paths.
pub(super) fn locate(xml: &[u8], paths: &[String]) -> Vec<(u32, u32)> {
    let limits = Limits::default();
    let Ok(decoded) = decode(xml, &limits) else { return vec![(0, 0); paths.len()] };
    let mut wanted = Wanted::new(paths);
    let mut open: Vec<Open<'_>> = Vec::new();
    let mut reader = Reader::new(&decoded.text, &limits);
    loop {
        match reader.next() {
            Ok(Event::Start(start)) => {
                let step = match open.last_mut() {
                    None => Some((None, 1)),
                    // Below what is not on the way to any path nothing is counted.
                    Some(parent) => parent.step.map(|step| (Some(step), parent.count(start.local))),
                };
                let step =
                    step.and_then(|(parent, index)| wanted.enter(parent, start.local, index, start.offset));
                open.push(Open { step, children: Vec::new() });
            }
            Ok(Event::End { .. }) => _ = open.pop(),
            Ok(Event::Eof) | Err(_) => break,
            Ok(_) => {}
        }
    }
    wanted.places(&decoded.text)
}

/// The steps of the wanted paths, as a tree: each is known by its index.
struct Wanted<'p> {
    /// From the step above (`None`: the document), a name, and which element of that name.
    below: HashMap<(Option<usize>, &'p str, u32), usize>,
    /// Where each step's element stands, and the step above it.
    steps: Vec<(Option<usize>, Option<usize>)>,
    /// The last step of each path.
    ends: Vec<Option<usize>>,
}

impl<'p> Wanted<'p> {
    fn new(paths: &'p [String]) -> Wanted<'p> {
        let mut wanted = Wanted { below: HashMap::new(), steps: Vec::new(), ends: Vec::new() };
        for path in paths {
            let mut above = None;
            for (name, index) in steps(path) {
                let next = wanted.steps.len();
                let step = *wanted.below.entry((above, name, index)).or_insert(next);
                if step == next {
                    wanted.steps.push((None, above));
                }
                above = Some(step);
            }
            wanted.ends.push(above);
        }
        wanted
    }

    /// The step that an element is, and notes where it stands.
    fn enter(&mut self, above: Option<usize>, name: &str, index: u32, offset: usize) -> Option<usize> {
        let step = *self.below.get(&(above, name, index))?;
        if let Some((place, _)) = self.steps.get_mut(step) {
            place.get_or_insert(offset);
        }
        Some(step)
    }

    /// The offset of the innermost step of a path that was entered.
    fn offset(&self, end: Option<usize>) -> usize {
        let mut step = end;
        while let Some((place, above)) = step.and_then(|step| self.steps.get(step)) {
            match place {
                Some(offset) => return *offset,
                None => step = *above,
            }
        }
        0
    }

    fn places(&self, text: &str) -> Vec<(u32, u32)> {
        let mut offsets: Vec<(usize, usize)> =
            self.ends.iter().enumerate().map(|(path, end)| (self.offset(*end), path)).collect();
        offsets.sort_unstable();
        let mut places = vec![(0, 0); offsets.len()];
        let mut locator = Locator::new(text);
        for (offset, path) in offsets {
            if let Some(place) = places.get_mut(path) {
                *place = locator.locate(offset);
            }
        }
        places
    }
}

/// An open element: its step if it is on the way to a path, and how often each name stood inside it so far.
struct Open<'i> {
    step: Option<usize>,
    children: Vec<(&'i str, u32)>,
}

impl<'i> Open<'i> {
    fn count(&mut self, name: &'i str) -> u32 {
        if let Some((_, count)) = self.children.iter_mut().find(|(other, _)| *other == name) {
            *count += 1;
            return *count;
        }
        self.children.push((name, 1));
        1
    }
}

fn steps(path: &str) -> impl Iterator<Item = (&str, u32)> {
    let own = path.split('/').filter(|step| !step.is_empty()).map(|step| {
        let (name, index) = step.split_once('[').unwrap_or((step, "1]"));
        (name, index.trim_end_matches(']').parse().unwrap_or(1))
    });
    std::iter::once((ROOT, 1)).chain(own)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_element_is_found_and_a_missing_one_by_its_parent() {
        let xml = b"<InitialVehicleInformation>\n <Header/>\n <CocDataGroup>\n  <AxleTable><AxleGroup/>\n   <AxleGroup><AxleNumber>2</AxleNumber>\
            </AxleGroup></AxleTable>\n </CocDataGroup>\n</InitialVehicleInformation>";
        let paths = ["CocDataGroup/AxleTable/AxleGroup[2]/AxleNumber", "Header/IviVersionNumber", "Body", ""];
        let places = locate(xml, &paths.map(str::to_owned));
        assert_eq!(places, [(5, 15), (2, 2), (1, 1), (1, 1)]);
        assert_eq!(locate(b"\xff\xfe\x00", &["Header".to_owned()]).len(), 1);
    }
}
