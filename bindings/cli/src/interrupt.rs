//! Ctrl-C, for commands that have begun something: it ends the calls, and what became of them is told.

use ecoc::Cancel;

use crate::output;

/// A switch that Ctrl-C sets. In a process that handles the signal itself, that handler ends the command.
pub(crate) fn switch() -> Cancel {
    let cancel = Cancel::new();
    let set = cancel.clone();
    let _ = ctrlc::set_handler(move || {
        if !set.is_cancelled() {
            output::say("ecoc: ending; what was sent is told");
            set.cancel();
        }
    });
    cancel
}
