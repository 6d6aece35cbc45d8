//! `ecoc approval`

use ecoc::ivi::Series;
use ecoc::{ApprovalNumber, parse_approval_number};

use super::identifiers;
use crate::exit::Exit;
use crate::failure::Result;
use crate::output::{Format, Output};

/// Take type-approval numbers apart, such as 'e4*2018/858*00264*01'
///
/// Quote them: a shell takes asterisks for file names.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    /// How to print the parts
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Type-approval numbers
    #[arg(required = true, value_name = "NUMBER")]
    numbers: Vec<String>,
}

pub(crate) fn run(args: &Args, out: &mut Output) -> Result<Exit> {
    identifiers::run("approval", &args.numbers, args.format, out, |text| {
        let number = parse_approval_number(text)?;
        Ok((words(&number), number.to_json()))
    })
}

fn words(number: &ApprovalNumber) -> String {
    let country = number.known_authority().map_or("unknown", |known| known.country);
    let act = match number.known_framework() {
        Some(known) => {
            let categories: Vec<String> = known.categories.iter().map(char::to_string).collect();
            format!("{} (categories {})", known.title, categories.join(", "))
        }
        None if number.framework.is_empty() => "no act named".to_owned(),
        None => format!("{} (no framework act that is known)", number.framework),
    };
    let amendment = number.amendment.as_ref().map(|act| format!(" by {act}")).unwrap_or_default();
    let series = match &number.series {
        Series::Unlimited => String::new(),
        Series::Unknown(letters) => format!(", letters {letters} (unknown)"),
        small => format!(", {} series", small.name()),
    };
    format!(
        "authority {} ({country}), {act}{amendment}{series}, number {}, extension {}",
        number.authority, number.number, number.extension
    )
}
