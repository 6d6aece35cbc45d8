//! Exit codes: the verdict of a command as one number, decided here and nowhere else.

use ecoc::{Error, ErrorKind, Family};

/// The verdict of a command. The greater, the worse: of several files the worst counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Exit {
    /// Valid, sound, done, accepted.
    Yes = 0,
    /// Invalid, unsound, refused.
    No = 1,
    /// The call could not be made: a file, a setting, a key, the network.
    Usage = 2,
    /// Sent, and the answer was lost.
    Uncertain = 3,
}

impl Exit {
    /// `Yes` when it holds, otherwise `No`.
    pub(crate) fn from_verdict(yes: bool) -> Exit {
        if yes { Exit::Yes } else { Exit::No }
    }

    /// The number that the process ends with.
    pub(crate) fn code(self) -> u8 {
        self as u8
    }
}

impl From<&Error> for Exit {
    /// "No" is an answer about the document; whoever gets 2 may mend the surroundings and run the same command again.
    fn from(error: &Error) -> Exit {
        match error.kind() {
            ErrorKind::InvalidSchema | ErrorKind::UnsupportedSchema => return Exit::Usage,
            ErrorKind::AlreadySubmitted | ErrorKind::NotInLedger => return Exit::No,
            _ => {}
        }
        match error.family() {
            Family::Document | Family::Signature | Family::Rejected => Exit::No,
            Family::Uncertain => Exit::Uncertain,
            _ => Exit::Usage,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_about_the_document_is_no_and_the_surroundings_are_usage() {
        for (kind, exit) in [
            (ErrorKind::NotXml, Exit::No),
            (ErrorKind::UnknownField, Exit::No),
            (ErrorKind::InvalidSchema, Exit::Usage),
            (ErrorKind::FileUnreadable, Exit::Usage),
            (ErrorKind::WrongPassword, Exit::Usage),
            (ErrorKind::TokenRefused, Exit::Usage),
            (ErrorKind::ConnectionFailed, Exit::Usage),
            (ErrorKind::Duplicate, Exit::No),
            (ErrorKind::AlreadySubmitted, Exit::No),
            (ErrorKind::LedgerBusy, Exit::Usage),
            (ErrorKind::AnswerLost, Exit::Uncertain),
        ] {
            assert_eq!(Exit::from(&Error::new(kind, "x")), exit, "{kind}");
        }
    }

    #[test]
    fn the_worst_of_several_counts() {
        assert_eq!([Exit::Yes, Exit::Uncertain, Exit::No].into_iter().max(), Some(Exit::Uncertain));
        assert_eq!(Exit::Usage.code(), 2);
    }
}
