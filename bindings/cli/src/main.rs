//! The command `ecoc`; see the library of this crate.

fn main() {
    std::process::exit(ecoc_cli::run(std::env::args_os()));
}
