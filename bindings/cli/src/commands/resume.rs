//! `ecoc resume`

use std::path::PathBuf;

use ecoc::Authority;
use ecoc::authority::Resumed;
use serde_json::Value;

use crate::client::{Client, Jobs, Receiver, existing_ledger, say_elsewhere};
use crate::exit::Exit;
use crate::failure::Result;
use crate::interrupt;
use crate::output::{self, Format, Output};
use crate::settings::SettingOptions;
use crate::words;

/// Finish what a crash, an outage or a lost answer left unfinished
///
/// What is queued is sent. About what is uncertain the authority is asked before it is sent again. Ctrl-C ends it; what is left stays
/// in the ledger.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Whose submissions; all when absent
    #[arg(long, value_enum)]
    authority: Option<Receiver>,
    /// Journal of submissions
    #[arg(long, value_name = "FILE")]
    ledger: PathBuf,
    /// How to print the outcomes
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    jobs: Jobs,
    #[command(flatten)]
    settings: SettingOptions,
}

pub(crate) fn run(args: &Args, out: &mut Output) -> Result<Exit> {
    let ledger = existing_ledger(&args.ledger)?;
    let wanted = args.authority.map(Authority::from);
    let unfinished = ledger.unfinished(wanted, None)?;
    if unfinished.is_empty() && args.format == Format::Text {
        output::say("ecoc: nothing to resume: every submission in the ledger is final");
    }
    let cancel = interrupt::switch();
    let mut worst = Exit::Yes;
    for authority in Authority::ALL {
        if !unfinished.iter().any(|entry| entry.authority == *authority) {
            continue;
        }
        let client = Client::new(*authority, &args.settings)?.with_ledger(Some(&ledger));
        say_elsewhere(&ledger, &client)?;
        let mut resuming = client.resume_many(&args.jobs.options(&cancel))?;
        match resuming.left() {
            0 | 1 => out.wait_for(*authority),
            several => out.begin(several),
        }
        let mut broken = Ok(());
        for resumed in &mut resuming {
            worst = worst.max(exit(&resumed));
            let printed = out.result(args.format, || text(&resumed), || json(*authority, &resumed));
            if out.is_closed() {
                out.aside(|| output::say(text(&resumed)));
            }
            if let Err(fault) = printed {
                // Those in sending end, and what became of them must be said somewhere.
                cancel.cancel();
                out.aside(|| output::say(text(&resumed)));
                broken = Err(fault);
            }
            out.advance();
        }
        out.end();
        broken?;
        if cancel.is_cancelled() {
            output::say(format!("ecoc: ended; {} were not taken up", resuming.left()));
            return Ok(worst.max(Exit::Usage));
        }
    }
    Ok(worst)
}

fn exit(resumed: &Resumed) -> Exit {
    match &resumed.result {
        Ok(receipt) => words::verdict(Some(receipt.state)),
        Err(error) => Exit::from(error),
    }
}

fn text(resumed: &Resumed) -> String {
    let outcome = match &resumed.result {
        Ok(receipt) => words::receipt(receipt),
        Err(error) => words::failure(error),
    };
    format!("{}: {outcome}", resumed.reference.as_deref().unwrap_or(&resumed.correlation_id))
}

/// The receipt, or what names the submission with its `error`.
fn json(authority: Authority, resumed: &Resumed) -> Value {
    match &resumed.result {
        Ok(receipt) => receipt.to_json(),
        Err(error) => serde_json::json!({
            "authority": authority.name(),
            "correlation_id": resumed.correlation_id,
            "reference": resumed.reference,
            "error": error.to_json(),
        }),
    }
}
