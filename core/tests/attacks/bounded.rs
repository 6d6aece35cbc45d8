//! Work within bounds that the system enforces: a child process that may use so much memory and so much time of a processor.
//!
//! The processor's time is counted, not the clock's: a busy machine makes no test fail. A child that needs more is killed by the
//! system, as one is that runs out of its stack.

use std::any::type_name_of_val;
use std::process::Command;

/// Set in the child.
const INSIDE: &str = "ECOC_ATTACK_INSIDE";

/// Runs `work`, which has to end within `mebibytes` of memory (all that the process maps) and `seconds` of processor time. It must be
/// a closure of the test itself, which is found by its name.
#[track_caller]
pub(crate) fn within(mebibytes: u64, seconds: u64, work: impl FnOnce()) {
    if std::env::var_os(INSIDE).is_some() || !cfg!(unix) {
        return work();
    }
    // `attacks::markup::ten_million_attributes::{{closure}}`
    let path = type_name_of_val(&work);
    let name = path.strip_suffix("::{{closure}}").and_then(|path| path.split_once("::")).unwrap().1;
    let output = Command::new("sh")
        .args(["-c", "ulimit -v $0 && ulimit -t $1 && shift && exec \"$@\""])
        .args([(mebibytes << 10).to_string(), seconds.to_string()])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", name, "--nocapture", "--test-threads=2"])
        .env(INSIDE, "1")
        // Each arena reserves 64 MiB.
        .env("MALLOC_ARENA_MAX", "1")
        .output()
        .unwrap();
    let words = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && words.contains("1 passed"),
        "{name} needs more than {mebibytes} MiB or {seconds} s, or goes wrong: {}\n{words}",
        output.status
    );
}

#[test]
#[should_panic(expected = "needs more than")]
fn too_much_memory_is_found_out() {
    within(256, 20, || {
        assert_eq!(vec![1_u8; 512 << 20].iter().map(|&byte| usize::from(byte)).sum::<usize>(), 512 << 20);
    });
}

#[test]
#[should_panic(expected = "needs more than")]
fn too_much_time_is_found_out() {
    within(256, 1, || while std::env::var_os(INSIDE).is_some() {});
}
