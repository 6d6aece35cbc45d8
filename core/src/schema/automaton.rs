//! From a content model to the automaton that decides it (Glushkov's construction): one position for every element and wildcard,
//! one state for every position. XSD demands that a model be deterministic, so the automaton is; a model that is not is refused.

use std::collections::{BTreeSet, HashSet};

use super::{Edge, Element, Particle, State, Symbol, UNBOUNDED};

/// Occurrence bounds are expanded into positions; more than this many would be a schema of another kind.
const MAX_POSITIONS: usize = 2000;

/// How much work the models of one schema may be, about in entries of sets; a model of a hundred elements in any order takes 300,000.
pub(super) struct Budget(usize);

impl Default for Budget {
    fn default() -> Budget {
        Budget(5_000_000)
    }
}

impl Budget {
    fn spend(&mut self, work: usize) -> Result<(), String> {
        self.0 = self.0.checked_sub(work).ok_or("content models that are too large")?;
        Ok(())
    }
}

/// Compiles a model; the error is words for the schema's author.
pub(super) fn compile(particle: &Particle, budget: &mut Budget) -> Result<Vec<State>, String> {
    let mut positions = Positions { budget, symbols: Vec::new(), follow: Vec::new() };
    let whole = positions.add(particle)?;
    let mut states = vec![positions.state(whole.nullable, &whole.first)?];
    for at in 0..positions.symbols.len() {
        let follow = positions.follow[at].clone();
        states.push(positions.state(whole.last.contains(&at), &follow)?);
    }
    Ok(states)
}

/// Nullable, first and last positions of a part of the model.
#[derive(Clone, Default)]
struct Part {
    nullable: bool,
    first: BTreeSet<usize>,
    last: BTreeSet<usize>,
}

struct Positions<'b> {
    budget: &'b mut Budget,
    symbols: Vec<Symbol>,
    follow: Vec<BTreeSet<usize>>,
}

impl Positions<'_> {
    fn add(&mut self, particle: &Particle) -> Result<Part, String> {
        let (min, max) = match particle {
            Particle::Element(Element { min, max, .. }) => (*min, *max),
            Particle::Any(any) => (any.min, any.max),
            Particle::Sequence(_, min, max) | Particle::Choice(_, min, max) => (*min, *max),
        };
        // min copies that must be, then either one that repeats or max - min that may be.
        let mut whole = Part { nullable: true, ..Part::default() };
        for copy in 0..min {
            let mut part = self.once(particle)?;
            if max == UNBOUNDED && copy + 1 == min {
                self.repeat(&part)?;
            }
            part = self.then(&whole, &part)?;
            whole = part;
        }
        let optional = match max {
            UNBOUNDED if min > 0 => 0,
            UNBOUNDED => 1,
            max => max.saturating_sub(min),
        };
        for _ in 0..optional {
            let mut part = self.once(particle)?;
            if max == UNBOUNDED {
                self.repeat(&part)?;
            }
            part.nullable = true;
            whole = self.then(&whole, &part)?;
        }
        Ok(whole)
    }

    fn once(&mut self, particle: &Particle) -> Result<Part, String> {
        match particle {
            Particle::Element(element) => {
                self.position(Symbol::Element(element.name.clone(), element.namespace, element.type_id))
            }
            Particle::Any(any) => self.position(Symbol::Any(*any)),
            Particle::Sequence(items, ..) => {
                let mut whole = Part { nullable: true, ..Part::default() };
                for item in items.iter() {
                    let part = self.add(item)?;
                    whole = self.then(&whole, &part)?;
                }
                Ok(whole)
            }
            Particle::Choice(items, ..) => {
                let mut whole = Part::default();
                for item in items.iter() {
                    let part = self.add(item)?;
                    self.budget.spend(part.first.len() + part.last.len())?;
                    whole.nullable |= part.nullable;
                    whole.first.extend(part.first);
                    whole.last.extend(part.last);
                }
                Ok(whole)
            }
        }
    }

    fn position(&mut self, symbol: Symbol) -> Result<Part, String> {
        let at = self.symbols.len();
        if at == MAX_POSITIONS {
            return Err(format!("a content model of more than {MAX_POSITIONS} elements"));
        }
        self.symbols.push(symbol);
        self.follow.push(BTreeSet::new());
        Ok(Part { nullable: false, first: [at].into(), last: [at].into() })
    }

    fn then(&mut self, left: &Part, right: &Part) -> Result<Part, String> {
        self.follows(&left.last, &right.first)?;
        // Also for parts in which nothing stands, which may be repeated without end.
        let ends = left.first.len() + left.last.len() + right.first.len() + right.last.len();
        self.budget.spend(ends + 10)?;
        let mut part = Part { nullable: left.nullable && right.nullable, ..Part::default() };
        part.first.extend(&left.first);
        if left.nullable {
            part.first.extend(&right.first);
        }
        part.last.extend(&right.last);
        if right.nullable {
            part.last.extend(&left.last);
        }
        Ok(part)
    }

    fn repeat(&mut self, part: &Part) -> Result<(), String> {
        self.follows(&part.last, &part.first)
    }

    /// Each of `next` may come after each of `last`; both become edges, which take more room.
    fn follows(&mut self, last: &BTreeSet<usize>, next: &BTreeSet<usize>) -> Result<(), String> {
        self.budget.spend(last.len().saturating_mul(next.len()).saturating_mul(20))?;
        for &at in last {
            self.follow[at].extend(next);
        }
        Ok(())
    }

    fn state(&self, accepting: bool, next: &BTreeSet<usize>) -> Result<State, String> {
        let mut names = HashSet::with_capacity(next.len());
        let mut wildcard = None;
        for &at in next {
            let symbol = &self.symbols[at];
            let doubled = match symbol {
                Symbol::Element(name, namespace, _) => !names.insert((name, namespace)),
                Symbol::Any(any) => wildcard.replace(any).is_some(),
            };
            if doubled {
                return Err(ambiguous(symbol.words()));
            }
        }
        if let Some(any) = wildcard
            && let Some((name, _)) =
                names.iter().find(|(_, namespace)| !any.other || any.namespace != **namespace)
        {
            return Err(ambiguous(name));
        }
        let edge = |&at: &usize| Edge {
            symbol: self.symbols[at].clone(),
            next: u16::try_from(at + 1).unwrap_or(u16::MAX),
        };
        Ok(State { accepting, edges: next.iter().map(edge).collect() })
    }
}

fn ambiguous(what: impl std::fmt::Display) -> String {
    format!("an ambiguous content model: {what} fits two of its parts")
}

impl Symbol {
    /// The symbol in words, for messages.
    pub(crate) fn words(&self) -> String {
        match self {
            Symbol::Element(name, ..) => name.to_string(),
            Symbol::Any(any) if any.other => "an element of another namespace".into(),
            Symbol::Any(_) => "any element".into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::Any;

    fn element(name: &'static str, min: u32, max: u32) -> Particle {
        Particle::Element(Element { name: name.into(), namespace: 0, type_id: 0, min, max })
    }

    fn accepts(particle: &Particle, word: &str) -> bool {
        let states = compile(particle, &mut Budget::default()).unwrap();
        let mut at = 0;
        for c in word.chars() {
            let edge = states[at].edges.iter().find(|edge| match &edge.symbol {
                Symbol::Element(name, ..) => name.starts_with(c),
                Symbol::Any(_) => c == '*',
            });
            match edge {
                Some(edge) => at = usize::from(edge.next),
                None => return false,
            }
        }
        states[at].accepting
    }

    #[test]
    fn occurrence_order_and_choice_are_kept() {
        let list = |items: &[Particle]| super::super::List::Owned(items.to_vec());
        let model = Particle::Sequence(
            list(&[element("a", 0, 1), element("b", 2, 3), element("c", 1, UNBOUNDED)]),
            1,
            1,
        );
        for good in ["abbc", "bbc", "bbbccc"] {
            assert!(accepts(&model, good), "{good}");
        }
        for bad in ["", "abc", "bb", "bbbbc", "aabbc", "bbca"] {
            assert!(!accepts(&model, bad), "{bad}");
        }
        let any = Particle::Any(Any { other: true, lax: true, namespace: 0, min: 0, max: UNBOUNDED });
        let choice = Particle::Choice(list(&[element("a", 1, 1), element("b", 1, 1), any]), 1, UNBOUNDED);
        for good in ["", "a", "ab*ba"] {
            assert!(accepts(&choice, good), "{good}");
        }
        assert!(!accepts(&choice, "c"));
    }

    #[test]
    fn an_ambiguous_model_is_refused() {
        let items = vec![element("a", 0, 1), element("a", 1, 1)];
        let words = compile(&Particle::Sequence(items.into(), 1, 1), &mut Budget::default()).unwrap_err();
        assert!(words.contains("ambiguous"), "{words}");
        assert!(compile(&element("a", 0, 5000), &mut Budget::default()).is_err());
    }
}
