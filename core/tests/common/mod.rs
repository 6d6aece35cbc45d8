//! What the integration tests share.

use std::path::PathBuf;

/// A folder beside the project with official files, or `None` (said on the standard error, so that a skipped test has a name).
pub(crate) fn shared(folder: &str, test: &str) -> Option<PathBuf> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared").join(folder);
    if path.is_dir() {
        return Some(path);
    }
    eprintln!("SKIPPED: {test}: the official files (shared/{folder}) are not beside the project");
    None
}
