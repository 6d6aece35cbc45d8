//! The words of the journal: the authorities and the life of a submission.

use std::fmt;

use crate::error::{Error, ErrorKind, Result};

/// An authority that takes certificates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Authority {
    /// The United Kingdom's Vehicle Certification Agency.
    Vca,
    /// Norway's Statens vegvesen.
    Svv,
}

impl Authority {
    /// Every authority.
    pub const ALL: &'static [Authority] = &[Authority::Vca, Authority::Svv];

    /// The name, as settings, errors and the ledger spell it: `vca` or `svv`.
    pub const fn name(self) -> &'static str {
        match self {
            Authority::Vca => "vca",
            Authority::Svv => "svv",
        }
    }

    /// The authority of this name.
    pub fn from_name(name: &str) -> Option<Authority> {
        Self::ALL.iter().copied().find(|authority| authority.name() == name)
    }
}

impl fmt::Display for Authority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Where a submission stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// Written down; nothing of it is at the authority.
    Queued,
    /// On its way: its first byte may have left.
    Sending,
    /// It was sent and the answer is lost: the authority may or may not have it.
    Uncertain,
    /// The authority took it and has yet to work on it.
    Accepted,
    /// The authority works on it.
    Processing,
    /// The authority has it for good. Final, but for a deletion.
    Succeeded,
    /// The authority took it and could not use it, or the sender gave it up. Final.
    Failed,
    /// The authority refused to take it. Final.
    Rejected,
    /// The sender had it deleted at the authority. Final.
    Deleted,
}

use State::{Accepted, Deleted, Failed, Processing, Queued, Rejected, Sending, Succeeded, Uncertain};

impl State {
    /// Every state, in the order of a submission's life.
    pub const ALL: &'static [State] =
        &[Queued, Sending, Uncertain, Accepted, Processing, Succeeded, Failed, Rejected, Deleted];

    /// The states from which something is still to come.
    pub const UNFINISHED: &'static [State] = &[Queued, Sending, Uncertain, Accepted, Processing];

    /// The name, as the ledger and the command spell it.
    pub const fn name(self) -> &'static str {
        match self {
            Queued => "queued",
            Sending => "sending",
            Uncertain => "uncertain",
            Accepted => "accepted",
            Processing => "processing",
            Succeeded => "succeeded",
            Failed => "failed",
            Rejected => "rejected",
            Deleted => "deleted",
        }
    }

    /// The state of this name.
    pub fn from_name(name: &str) -> Option<State> {
        Self::ALL.iter().copied().find(|state| state.name() == name)
    }

    /// The state that a host names; `InvalidArgument` when there is none.
    #[doc(hidden)]
    pub fn named(name: &str) -> Result<State> {
        State::from_name(name).ok_or_else(|| {
            let names: Vec<&str> = State::ALL.iter().map(|state| state.name()).collect();
            Error::new(ErrorKind::InvalidArgument, "there is no such state")
                .with_remedy(format!("use one of {}", names.join(", ")))
        })
    }

    /// Whether nothing more will happen to it by itself.
    pub fn is_final(self) -> bool {
        !Self::UNFINISHED.contains(&self)
    }

    /// Whether it stands in the way of the same document: it is live, or it has succeeded.
    pub fn blocks_resubmission(self) -> bool {
        !matches!(self, Failed | Rejected | Deleted)
    }

    /// Whether the sender still has work to do on it, so that one process at a time may hold it.
    pub(super) fn is_with_sender(self) -> bool {
        matches!(self, Queued | Sending | Uncertain)
    }

    /// Whether a submission may go from this state to `next`. Staying is always possible.
    pub fn may_become(self, next: State) -> bool {
        self == next
            || match self {
                Queued => matches!(next, Sending | Failed),
                Sending | Uncertain => true,
                Accepted => matches!(next, Processing | Succeeded | Failed | Rejected | Deleted),
                Processing => matches!(next, Succeeded | Failed | Rejected | Deleted),
                Succeeded => next == Deleted,
                Failed | Rejected | Deleted => false,
            }
    }

    /// Whether news of `next` are older than what is known: two processes may ask for the status at the same time, and the slower
    /// answer must not undo the quicker one.
    pub(super) fn is_ahead_of(self, next: State) -> bool {
        match next {
            Accepted => matches!(self, Processing | Succeeded | Failed | Rejected | Deleted),
            Processing => self.is_final(),
            Succeeded => self == Deleted,
            _ => false,
        }
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_back_to_their_state_and_authority() {
        for state in State::ALL {
            assert_eq!(State::from_name(state.name()), Some(*state));
        }
        for authority in Authority::ALL {
            assert_eq!(Authority::from_name(authority.name()), Some(*authority));
        }
        assert_eq!(State::from_name("Queued"), None);
    }

    #[test]
    fn nothing_leaves_a_final_state_but_a_deletion_of_what_succeeded() {
        for from in State::ALL.iter().filter(|state| state.is_final()) {
            for to in State::ALL.iter().filter(|to| *to != from) {
                assert_eq!(from.may_become(*to), (*from, *to) == (Succeeded, Deleted), "{from} to {to}");
            }
        }
    }

    #[test]
    fn what_the_authority_has_is_never_sent_again() {
        for from in [Accepted, Processing, Succeeded, Failed, Rejected, Deleted] {
            assert!(!from.may_become(Sending) && !from.may_become(Queued), "{from}");
        }
    }

    #[test]
    fn a_queued_one_is_at_the_authority_only_by_way_of_sending() {
        for to in [Uncertain, Accepted, Processing, Succeeded, Rejected, Deleted] {
            assert!(!Queued.may_become(to), "{to}");
        }
    }

    #[test]
    fn only_what_is_dead_lets_the_document_go_again() {
        let free: Vec<_> = State::ALL.iter().filter(|state| !state.blocks_resubmission()).collect();
        assert_eq!(free, [&Failed, &Rejected, &Deleted]);
    }
}
