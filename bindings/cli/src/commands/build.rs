//! `ecoc build`

use std::path::PathBuf;

use ecoc::Ivi;

use crate::exit::Exit;
use crate::failure::{About, Result};
use crate::input;
use crate::output::Output;

/// Make an IVI document from vehicle data
///
/// The data mirror the document: {"Header": {…}, "CocDataGroup": {…}}; a …Table is an array of its groups. Absent header fields
/// (IviReferenceId, IviVersionNumberXsd, IviVersionNumber, IviVersionDateTime) are filled in. The document is not checked for what
/// is missing: that is `ecoc validate --unsigned`.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    /// Where the document goes; standard output when absent or -
    #[arg(short, long, value_name = "OUT.xml")]
    output: Option<PathBuf>,
    /// Vehicle data; - is standard input
    #[arg(value_name = "DATA.json")]
    data: PathBuf,
}

pub(crate) fn run(args: &Args, out: &mut Output) -> Result<Exit> {
    let document = Ivi::from_json(&input::read(&args.data)?).about(&args.data)?;
    out.save(args.output.as_deref(), &document.to_xml(), &[&args.data])?;
    Ok(Exit::Yes)
}
