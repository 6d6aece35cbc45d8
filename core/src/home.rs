//! The process in which something was made. After a fork the child has the memory of its parent but none of its threads, and shares its
//! open files: what rests on these does not work there, and could spoil the parent's.
//!
//! What may enter: what a fork changes; nothing about what belongs to the process.

use crate::error::{Error, ErrorKind, Result};

/// The process that something belongs to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Home(u32);

impl Home {
    /// This process.
    pub(crate) fn here() -> Home {
        Home(std::process::id())
    }

    /// Whether this is still the process.
    pub(crate) fn is_here(self) -> bool {
        self.0 == std::process::id()
    }

    /// Refuses the use of `what`, such as `client`, in a child.
    pub(crate) fn check(self, what: &str) -> Result<()> {
        if self.is_here() {
            return Ok(());
        }
        Err(Error::new(ErrorKind::HandleMisuse, format!("the {what} was made before a fork"))
            .with_remedy(format!("make a {what} of its own in this process")))
    }

    /// A process that is not this one.
    #[cfg(test)]
    pub(crate) fn elsewhere() -> Home {
        Home(std::process::id().wrapping_add(1))
    }
}
