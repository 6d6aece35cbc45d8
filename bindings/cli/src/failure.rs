//! Why a command, or its work on one file, came to nothing.

use std::fmt;
use std::path::{Path, PathBuf};

use ecoc::Error;

/// An error of the library, with the file that it is about where its own words do not name one.
pub(crate) struct Failure {
    file: Option<PathBuf>,
    pub(crate) error: Error,
}

/// The result of a command, or of its work on one file.
pub(crate) type Result<T, E = Failure> = std::result::Result<T, E>;

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        Failure { file: None, error }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.file {
            Some(file) => write!(f, "{}: {}", file.display(), self.error),
            None => write!(f, "{}", self.error),
        }
    }
}

/// Names the file that a call was about: the library sees its bytes alone.
pub(crate) trait About<T> {
    fn about(self, file: &Path) -> Result<T>;
}

impl<T> About<T> for ecoc::Result<T> {
    fn about(self, file: &Path) -> Result<T> {
        self.map_err(|error| Failure { file: Some(file.to_owned()), error })
    }
}
