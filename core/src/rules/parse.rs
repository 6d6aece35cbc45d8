//! From the text of a rule to what is evaluated, for one family: names are looked up while the text is read.

use super::lexer::{Fault, Token, tokens};
use super::names::{Names, Reach};
use super::pattern::Pattern;
use super::quantity::Number;
use super::sentence::{Clause, Compare, Condition, Kind, Operand, Part, Predicate, Ref, Sentence, Test};
use crate::ivi::{Family, Watch};

/// A rule of more characters is none that a person wrote.
const LONGEST: usize = 4000;
/// The greatest number of items of a list.
const MOST_ITEMS: usize = 1000;

/// Reads the rule `text` about `field`.
pub(super) fn sentence(watch: &mut Watch, field: &str, text: &str) -> Result<Sentence, Fault> {
    if text.chars().count() > LONGEST {
        let message = format!("the rule has more than {LONGEST} characters");
        return Err(Fault::new(1, message, "divide it into several rules"));
    }
    let tokens = tokens(text)?;
    let names = Names::new(watch, field, anchor_of(&tokens))?;
    let mut parser = Parser { tokens, at: 0, names };
    let sentence = parser.sentence()?;
    match parser.peek() {
        Token::End => Ok(sentence),
        other => {
            let message = format!("{} is left over", other.words());
            Err(parser.fault(message, "join conditions by commas after IF ANY or IF ALL"))
        }
    }
}

/// What the rule is evaluated for, as far as its form tells.
pub(super) enum Anchor {
    /// Each element of the table named before `=>`.
    Named(String, usize),
    /// Each table in which the field stands.
    Table,
    /// Each row in which the field may stand.
    Row,
    /// Each row in which the field stands, or each such row if the field is one.
    Field,
}

fn anchor_of(tokens: &[(Token, usize)]) -> Anchor {
    let word = |at: usize, text: &str| matches!(tokens.get(at), Some((Token::Word(word), _)) if word == text);
    if let [(Token::Sign("@"), _), (Token::Word(name), column), (Token::Sign("=>"), _), ..] = tokens {
        return Anchor::Named(name.clone(), *column);
    }
    let whole_table = (0..tokens.len())
        .any(|at| word(at, "NUMBERED") || word(at, "UNIQUE") || word(at, "IF") && word(at + 1, "LAST"));
    match whole_table {
        true => Anchor::Table,
        false if word(0, "VALUE") && word(1, "IS") && (word(2, "PRESENT") || word(2, "ABSENT")) => {
            Anchor::Row
        }
        false => Anchor::Field,
    }
}

struct Parser<'w> {
    tokens: Vec<(Token, usize)>,
    at: usize,
    names: Names<'w>,
}

impl Parser<'_> {
    fn peek(&self) -> &Token {
        self.tokens.get(self.at).map_or(&Token::End, |(token, _)| token)
    }

    fn column(&self) -> usize {
        self.tokens.get(self.at).or(self.tokens.last()).map_or(1, |(_, column)| *column)
    }

    fn fault(&self, message: impl Into<String>, remedy: impl Into<String>) -> Fault {
        Fault::new(self.column(), message, remedy)
    }

    fn next(&mut self) -> Token {
        let token = self.peek().clone();
        self.at += 1;
        token
    }

    fn take_sign(&mut self, sign: &str) -> bool {
        let found = matches!(self.peek(), Token::Sign(found) if *found == sign);
        self.at += usize::from(found);
        found
    }

    fn take_word(&mut self, text: &str) -> bool {
        let found = matches!(self.peek(), Token::Word(word) if word == text);
        self.at += usize::from(found);
        found
    }

    fn need_sign(&mut self, sign: &str) -> Result<(), Fault> {
        match self.take_sign(sign) {
            true => Ok(()),
            false => {
                let message = format!("`{sign}` is due here, not {}", self.peek().words());
                Err(self.fault(message, format!("put `{sign}` here")))
            }
        }
    }

    fn sentence(&mut self) -> Result<Sentence, Fault> {
        if matches!(self.tokens.get(2), Some((Token::Sign("=>"), _))) {
            self.at = 3;
        }
        let test = self.test()?;
        let mut clauses = Vec::new();
        while self.take_word("IF") {
            let all = self.take_word("ALL");
            if !all {
                self.take_word("ANY");
            }
            clauses.push(self.clause(all)?);
        }
        Ok(Sentence { anchor: self.names.anchor(), test, clauses, value: self.names.value() })
    }

    fn clause(&mut self, all: bool) -> Result<Clause, Fault> {
        self.names.local = false;
        let mut tests = vec![self.condition()?];
        while self.take_sign(",") {
            tests.push(self.condition()?);
        }
        Ok(Clause { is_global: !self.names.local, all, tests })
    }

    fn condition(&mut self) -> Result<Condition, Fault> {
        let derived = match self.peek() {
            Token::Word(word) => self.derived(&word.clone()),
            _ => None,
        };
        if let Some(clauses) = derived {
            self.at += 1;
            return Ok(Condition::Derived(clauses));
        }
        Ok(Condition::Test(self.test()?))
    }

    /// The conditions that are derived from the energy sources; in 1.x, whose list of fuels has no code for electricity, from the
    /// indicators of the engines.
    fn derived(&mut self, word: &str) -> Option<Vec<Clause>> {
        if !["FullyElectricVehicle", "NotFullyElectricVehicle", "HybridVehicle"].contains(&word) {
            return None;
        }
        let (field, code, other) = match self.names.family() {
            Family::V2 => ("EnergySource", "95", None),
            Family::V1 => ("PureElectricIndicator", "Y", Some("N")),
        };
        let value = self.names.anywhere(field)?;
        let clause = |all: bool, of: Ref, code: &str, negated: bool| {
            let predicate = Predicate::In(Box::new([code.into()]), negated);
            let test = Test { operand: Operand::Field(of), predicate };
            Clause { is_global: true, all, tests: vec![Condition::Test(test)] }
        };
        let not_electric = match other {
            None => clause(false, value, code, true),
            Some(other) => clause(false, value, other, false),
        };
        Some(match (word, self.names.family()) {
            ("FullyElectricVehicle", _) => vec![clause(true, value, code, false)],
            ("NotFullyElectricVehicle", _) => vec![not_electric],
            (_, Family::V2) => vec![clause(false, value, code, false), not_electric],
            (_, Family::V1) => vec![clause(false, self.names.anywhere("HybridIndicator")?, "Y", false)],
        })
    }

    fn test(&mut self) -> Result<Test, Fault> {
        let column = self.column();
        let operand = self.operand()?;
        let kind = match &operand {
            Operand::Field(of) => of.kind,
            Operand::Count(..) | Operand::Sum(_) | Operand::Number(_) => Kind::Number,
            Operand::Day(_) => Kind::Date,
            Operand::Text(_) | Operand::Part(..) => Kind::Text,
        };
        let predicate = self.predicate(kind)?;
        let of_field = matches!(operand, Operand::Field(_));
        let of_number = matches!(predicate, Predicate::Compare(..) | Predicate::InNumbers(..));
        let of_part = of_number || matches!(predicate, Predicate::In(..));
        let fits = of_field || of_number && kind == Kind::Number || of_part && kind == Kind::Text;
        if !fits {
            let remedy = "only a field can be present, unique, and so on; numbers are compared with numbers";
            return Err(Fault::new(column, "this cannot be said of it", remedy));
        }
        Ok(Test { operand, predicate })
    }

    fn operand(&mut self) -> Result<Operand, Fault> {
        match self.peek().clone() {
            Token::Number(number) => {
                self.at += 1;
                Ok(Operand::Number(number))
            }
            Token::Day(day) => {
                self.at += 1;
                Ok(Operand::Day(day))
            }
            Token::Text(text) => {
                self.at += 1;
                Ok(Operand::Text(text.into()))
            }
            Token::Word(word) if matches!(self.tokens.get(self.at + 1), Some((Token::Sign("("), _))) => {
                self.function(&word)
            }
            _ => Ok(Operand::Field(self.reference(Reach::Nearest)?)),
        }
    }

    fn function(&mut self, name: &str) -> Result<Operand, Fault> {
        let known = ["COUNT", "SUM", "AUTHORITY", "FRAMEWORK"];
        if !known.contains(&name) {
            let message = format!("there is no function `{name}`");
            return Err(self.fault(message, format!("use one of {}", known.join(", "))));
        }
        self.at += 2;
        let operand = match name {
            "COUNT" => {
                let of = self.reference(Reach::Rows)?;
                let cell = match self.peek() {
                    Token::Sign(")") => None,
                    _ => Some(Box::new(self.predicate(of.kind)?)),
                };
                Operand::Count(of, cell)
            }
            "SUM" => {
                let mut all = vec![self.number_field()?];
                while self.take_sign(",") {
                    all.push(self.number_field()?);
                }
                Operand::Sum(all.into())
            }
            "AUTHORITY" => Operand::Part(Part::Authority, self.reference(Reach::Nearest)?),
            _ => Operand::Part(Part::Framework, self.reference(Reach::Nearest)?),
        };
        self.need_sign(")")?;
        Ok(operand)
    }

    fn number_field(&mut self) -> Result<Ref, Fault> {
        let column = self.column();
        let of = self.reference(Reach::Nearest)?;
        if of.kind != Kind::Number {
            return Err(Fault::new(column, "this field holds no number", "sum up fields that hold numbers"));
        }
        Ok(of)
    }

    /// `VALUE`, `Field`, `@Field`, `@Group.Field`, each with a `?` if it may be missing.
    fn reference(&mut self, reach: Reach) -> Result<Ref, Fault> {
        let marked = self.take_sign("@");
        let column = self.column();
        let Token::Word(name) = self.next() else {
            self.at -= 1;
            let message = format!("a field is due here, not {}", self.peek().words());
            return Err(self.fault(message, "name a field of the schema, or VALUE for the rule's own"));
        };
        let mut of = if name == "VALUE" && !marked {
            self.names.value()
        } else if self.take_sign(".") {
            let field_column = self.column();
            let Token::Word(field) = self.next() else {
                return Err(Fault::new(field_column, "a field is due after the dot", "write @Group.Field"));
            };
            self.names.member((&name, column), (&field, field_column), reach)?
        } else {
            self.names.field(&name, column, reach)?
        };
        of.optional = self.take_sign("?");
        Ok(of)
    }

    fn predicate(&mut self, kind: Kind) -> Result<Predicate, Fault> {
        let column = self.column();
        match self.next() {
            Token::Word(word) if word == "IS" => self.is(kind, column),
            Token::Word(word) if word == "IN" => self.list(kind, false),
            Token::Word(word) if word == "NOT" && self.take_word("IN") => self.list(kind, true),
            Token::Sign(sign) if Compare::from_sign(sign).is_some() => {
                let compare = Compare::from_sign(sign).unwrap_or(Compare::Equal);
                self.comparison(kind, compare, column)
            }
            other => {
                let message = format!("a predicate is due here, not {}", other.words());
                let remedy = "write IS PRESENT, IS ABSENT, IN […], NOT IN […], = /pattern/, or a comparison";
                Err(Fault::new(column, message, remedy))
            }
        }
    }

    fn is(&mut self, kind: Kind, column: usize) -> Result<Predicate, Fault> {
        let words = ["PRESENT", "ABSENT", "NUMBERED", "UNIQUE", "VIN", "APPROVAL NUMBER", "NOT IN FUTURE"];
        let predicate = match self.next() {
            Token::Word(word) => match word.as_str() {
                "PRESENT" => Some(Predicate::Present),
                "ABSENT" => {
                    let last = matches!(self.tokens.get(self.at + 1), Some((Token::Word(word), _)) if word == "LAST");
                    if last && self.take_word("IF") {
                        self.at += 1;
                        Some(Predicate::AbsentIfLast(self.names.row()))
                    } else {
                        Some(Predicate::Absent)
                    }
                }
                "NUMBERED" => Some(Predicate::Numbered),
                "UNIQUE" => Some(Predicate::Unique),
                "VIN" => Some(Predicate::Vin),
                "APPROVAL" if self.take_word("NUMBER") => Some(Predicate::ApprovalNumber),
                "NOT" if self.take_word("IN") && self.take_word("FUTURE") => Some(Predicate::NotInFuture),
                _ => None,
            },
            _ => None,
        };
        let predicate = predicate.ok_or_else(|| {
            Fault::new(column, "what the value IS is not known", format!("write IS {}", words.join(", IS ")))
        })?;
        let (fits, needed) = match predicate {
            Predicate::Present | Predicate::Absent | Predicate::AbsentIfLast(_) => (true, ""),
            Predicate::Numbered => (kind == Kind::Number, "a number"),
            Predicate::NotInFuture => (kind == Kind::Date, "a date"),
            _ => (kind != Kind::Group, "a value"),
        };
        match fits {
            true => Ok(predicate),
            false => Err(Fault::new(
                column,
                format!("the field holds not {needed}"),
                format!("ask this of {needed}"),
            )),
        }
    }

    fn list(&mut self, kind: Kind, negated: bool) -> Result<Predicate, Fault> {
        self.need_sign("[")?;
        let (mut texts, mut numbers) = (Vec::new(), Vec::new());
        loop {
            match self.next() {
                Token::Text(text) => {
                    numbers.extend(Number::parse(&text));
                    texts.push(text.into_boxed_str());
                }
                Token::Number(number) => {
                    numbers.push(number);
                    texts.push(number.to_string().into_boxed_str());
                }
                other => {
                    self.at -= 1;
                    let message = format!("a text or a number is due in the list, not {}", other.words());
                    return Err(self.fault(message, "write IN ['Y', 'N']"));
                }
            }
            if texts.len() > MOST_ITEMS {
                return Err(self.fault("the list is too long", format!("give at most {MOST_ITEMS} items")));
            }
            if !self.take_sign(",") {
                break;
            }
        }
        self.need_sign("]")?;
        if kind == Kind::Group {
            return Err(self.fault("a group has no value to look up", "name a field of the group"));
        }
        Ok(match kind == Kind::Number && numbers.len() == texts.len() {
            true => Predicate::InNumbers(numbers.into(), negated),
            false => Predicate::In(texts.into(), negated),
        })
    }

    fn comparison(&mut self, kind: Kind, compare: Compare, column: usize) -> Result<Predicate, Fault> {
        let equal = matches!(compare, Compare::Equal | Compare::NotEqual);
        if let Token::Pattern(source) = self.peek().clone() {
            let pattern = Pattern::compile(&source).map_err(|what| {
                let remedy = "use characters, classes such as [A-Z0-9], counts such as {2,4}, ?, * and +, groups and |";
                self.fault(format!("the pattern cannot be read: {what}"), remedy)
            })?;
            if !equal || kind == Kind::Group {
                return Err(Fault::new(
                    column,
                    "a pattern is compared by = or != with a value",
                    "write = /…/",
                ));
            }
            self.at += 1;
            return Ok(Predicate::Matches(pattern, compare == Compare::NotEqual));
        }
        if compare == Compare::Equal && self.take_word("ANY") {
            return Ok(Predicate::AnyOf(self.reference(Reach::Keys)?));
        }
        let operand_column = self.column();
        let operand = self.operand()?;
        let other = match &operand {
            Operand::Field(of) => of.kind,
            Operand::Count(..) | Operand::Sum(_) | Operand::Number(_) => Kind::Number,
            Operand::Day(_) => Kind::Date,
            Operand::Text(_) | Operand::Part(..) => Kind::Text,
        };
        if other != kind || kind == Kind::Group {
            let remedy = "compare a number with a number, a date with a date, a text with a text";
            return Err(Fault::new(operand_column, "the two sides are of different kinds", remedy));
        }
        if kind == Kind::Text && !equal {
            return Err(Fault::new(column, "a text is neither less nor more than another", "use = or !="));
        }
        Ok(Predicate::Compare(compare, operand))
    }
}
