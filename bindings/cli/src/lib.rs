//! Shim until the command is merged.

/// Runs the command.
pub fn run(args: impl IntoIterator<Item = std::ffi::OsString>) -> i32 {
    println!("ecoc {}", args.into_iter().count());
    2
}
