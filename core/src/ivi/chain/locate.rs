//! The places of elements in a document's text, found when there is a finding to place.

use crate::ivi::family::ROOT;
use crate::xml::{Event, Limits, Reader, decode, position};

/// Line and column of each path (as [`crate::Ivi::values`] writes it): of its element, or of the innermost on the way that is there.
pub(super) fn locate(xml: &[u8], paths: &[String]) -> Vec<(u32, u32)> {
    let limits = Limits::default();
    let Ok(decoded) = decode(xml, &limits) else { return vec![(0, 0); paths.len()] };
    let text = &*decoded.text;
    let wanted: Vec<Vec<(&str, u32)>> = paths.iter().map(|path| steps(path)).collect();
    // For each path how many of its steps were found, and where the last of them stands.
    let mut found = vec![(0, 0); paths.len()];
    let mut open: Vec<Open<'_>> = Vec::new();
    let mut reader = Reader::new(text, &limits);
    loop {
        match reader.next() {
            Ok(Event::Start(start)) => {
                let index = open.last_mut().map_or(1, |parent| parent.count(start.local));
                open.push(Open { name: start.local, index, children: Vec::new() });
                for (wanted, found) in wanted.iter().zip(&mut found) {
                    if open.len() > found.0 && is_way(&open, wanted) {
                        *found = (open.len(), start.offset);
                    }
                }
            }
            Ok(Event::End { .. }) => _ = open.pop(),
            Ok(Event::Eof) | Err(_) => break,
            Ok(_) => {}
        }
    }
    found.into_iter().map(|(_, offset)| position(text, offset)).collect()
}

/// An open element: its name, which of its name it is, and how often each name stood inside it so far.
struct Open<'i> {
    name: &'i str,
    index: u32,
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

/// Whether the open elements are the first steps of the path.
fn is_way(open: &[Open<'_>], path: &[(&str, u32)]) -> bool {
    open.len() <= path.len()
        && open.iter().zip(path).all(|(open, (name, index))| open.name == *name && open.index == *index)
}

fn steps(path: &str) -> Vec<(&str, u32)> {
    let own = path.split('/').filter(|step| !step.is_empty()).map(|step| {
        let (name, index) = step.split_once('[').unwrap_or((step, "1]"));
        (name, index.trim_end_matches(']').parse().unwrap_or(1))
    });
    std::iter::once((ROOT, 1)).chain(own).collect()
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
