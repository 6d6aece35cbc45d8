//! Several processes on one file, some of which die.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use ecoc::ErrorKind;
use ecoc::ledger::{Ledger, Query, State};

use crate::{fresh, go, kind, new, python, unrelated};

/// A process that is killed at the latest when its test ends.
struct Helper {
    child: Child,
    out: BufReader<std::process::ChildStdout>,
}

impl Helper {
    /// This test binary again, running the one ignored test `helper` with a job.
    fn new(job: &str, path: &Path) -> Helper {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "process::helper", "--ignored", "--nocapture"])
            .env("LEDGER_JOB", job)
            .env("LEDGER_PATH", path)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        Helper { child, out }
    }

    /// Waits for the next word that it says.
    fn word(&mut self) -> String {
        let mut line = String::new();
        while self.out.read_line(&mut line).unwrap() > 0 {
            if let Some((_, word)) = line.split_once("# ") {
                return word.trim().to_owned();
            }
            line.clear();
        }
        panic!("the helper died early");
    }

    fn release(&mut self) {
        drop(self.child.stdin.take());
    }

    /// Ends it at once, as the system would (SIGKILL).
    fn kill(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Helper {
    fn drop(&mut self) {
        self.kill();
    }
}

#[test]
#[ignore = "runs as a process of the other tests"]
fn helper() {
    let (Ok(job), Ok(path)) = (std::env::var("LEDGER_JOB"), std::env::var("LEDGER_PATH")) else { return };
    let ledger = Ledger::open(path).unwrap();
    let say = |word: &str| {
        println!("# {word}");
        std::io::stdout().flush().unwrap();
    };
    let wait = || std::io::stdin().read_line(&mut String::new()).unwrap();
    match job.as_str() {
        "hold queued" | "hold sending" => {
            let mut claim = ledger.begin(&new(b"<a/>")).unwrap();
            if job == "hold sending" {
                go(&mut claim, &[State::Sending]);
            }
            say(&claim.correlation_id);
            wait();
        }
        "send one" => {
            let mut claim = ledger.begin(&new(b"<a/>")).unwrap();
            say("queued");
            go(&mut claim, &[State::Sending]);
            say("sending");
            go(&mut claim, &[State::Accepted]);
            say("accepted");
        }
        "send many at once" => std::thread::scope(|scope| {
            for thread in 0..8 {
                let ledger = &ledger;
                scope.spawn(move || {
                    for n in 0..25 {
                        let mut claim = ledger.begin(&unrelated(format!("{thread} {n}").as_bytes())).unwrap();
                        go(&mut claim, &[State::Sending, State::Accepted]);
                    }
                });
            }
        }),
        "write without end" => {
            for n in 0u64.. {
                let document = format!("<a>{}-{n}</a>", std::process::id()).repeat(50);
                let mut claim = ledger.begin(&unrelated(document.as_bytes())).unwrap();
                go(&mut claim, &[State::Sending]);
                if n == 3 {
                    say("under way");
                }
                go(&mut claim, &[State::Accepted]);
            }
        }
        "send what is left" => {
            say("ready");
            wait();
            let mut count = 0;
            for entry in ledger.unfinished(None, None).unwrap() {
                if let Some(mut claim) = ledger.claim(&entry.correlation_id).unwrap() {
                    go(&mut claim, &[State::Sending, State::Accepted]);
                    count += 1;
                }
            }
            say(&count.to_string());
        }
        _ => panic!("no such job: {job}"),
    }
}

#[test]
fn several_processes_may_make_the_file_at_the_same_moment() {
    for _ in 0..5 {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plant.db");
        let mut helpers: Vec<_> = (0..4).map(|_| Helper::new("send what is left", &path)).collect();
        for helper in &mut helpers {
            assert_eq!(helper.word(), "ready");
        }
    }
}

#[test]
fn what_a_killed_process_held_is_free_at_once_and_not_before() {
    for (job, state) in [("hold queued", State::Queued), ("hold sending", State::Uncertain)] {
        let (_folder, path, ledger) = fresh();
        let mut helper = Helper::new(job, &path);
        let id = helper.word();
        assert!(ledger.claim(&id).unwrap().is_none(), "its owner lives");
        assert_eq!(kind(ledger.begin(&new(b"<a/>"))), ErrorKind::AlreadySubmitted);
        helper.kill();
        let claim = ledger.claim(&id).unwrap().unwrap();
        assert_eq!(claim.state, state);
    }
}

#[test]
fn a_kill_in_the_middle_of_writing_leaves_the_file_sound() {
    let (_folder, path, ledger) = fresh();
    for _ in 0..3 {
        let mut helpers = [Helper::new("write without end", &path), Helper::new("write without end", &path)];
        for helper in &mut helpers {
            helper.word();
        }
        for helper in &mut helpers {
            helper.kill();
        }
    }
    let entries: Vec<_> = ledger.entries(&Query::default()).map(Result::unwrap).collect();
    assert!(entries.len() >= 3 * 2 * 3, "{}", entries.len());
    for entry in &entries {
        // Whole or not at all: the bytes are there, and the history ends in the state.
        ledger.document(&entry.correlation_id).unwrap();
        assert_eq!(ledger.history(&entry.correlation_id).unwrap().last().unwrap().state, entry.state);
    }
    for entry in entries.iter().filter(|entry| entry.state != State::Accepted) {
        assert!(ledger.claim(&entry.correlation_id).unwrap().is_some(), "its owner is dead");
    }
    let Some(printed) = python(&path, "print(db.execute('pragma integrity_check').fetchall())") else {
        return;
    };
    assert_eq!(printed.trim(), "[('ok',)]");
}

#[test]
fn several_processes_that_resume_share_the_work_and_double_none_of_it() {
    let (_folder, path, ledger) = fresh();
    for n in 0..60u32 {
        drop(ledger.begin(&unrelated(n.to_string().as_bytes())).unwrap());
    }
    let mut helpers: Vec<_> = (0..3).map(|_| Helper::new("send what is left", &path)).collect();
    for helper in &mut helpers {
        assert_eq!(helper.word(), "ready");
    }
    for helper in &mut helpers {
        helper.release();
    }
    let counts: Vec<u32> = helpers.iter_mut().map(|helper| helper.word().parse().unwrap()).collect();
    assert_eq!(counts.iter().sum::<u32>(), 60, "{counts:?}");
    for entry in ledger.entries(&Query::default()).map(Result::unwrap) {
        assert_eq!((entry.state, entry.attempts), (State::Accepted, 1));
    }
    let Some(printed) = python(&path, "print(db.execute('select count(owner) from submission').fetchall())")
    else {
        return;
    };
    assert_eq!(printed.trim(), "[(0,)]", "what is done is nobody's");
}

/// What a helper does to the log and to its output, in order, as the system saw it: `w` a write to the log, `f` a flush of it, and the
/// words that it says. `None`, said aloud, where nobody may watch.
#[cfg(target_os = "linux")]
fn watched(job: &str) -> Option<Vec<String>> {
    let (folder, path, ledger) = fresh();
    drop(ledger);
    let trace = folder.path().join("trace");
    let done = Command::new("strace")
        .args(["-f", "-y", "-e", "trace=pwrite64,write,fdatasync,fsync", "-o"])
        .arg(&trace)
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "process::helper", "--ignored", "--nocapture"])
        .env("LEDGER_JOB", job)
        .env("LEDGER_PATH", &path)
        .output();
    let Ok(true) = done.as_ref().map(|done| done.status.success()) else {
        println!("SKIPPED: {job}: strace is not on this machine, or may not watch");
        return None;
    };
    let lines = std::fs::read_to_string(trace).unwrap();
    let step = |line: &str| {
        let of_log = line.contains("plant.db-wal>");
        match line {
            // Of a call that another thread interrupts, strace writes the end later; its beginning counts.
            _ if line.contains(" resumed>") => None,
            _ if of_log && (line.contains("fdatasync(") || line.contains("fsync(")) => Some("f".to_owned()),
            _ if of_log && line.contains("pwrite64(") => Some("w".to_owned()),
            _ => Some(line.split_once("\"# ")?.1.split_once("\\n")?.0.to_owned()),
        }
    };
    Some(lines.lines().filter_map(step).collect())
}

#[cfg(target_os = "linux")]
#[test]
fn what_is_about_to_be_sent_is_on_the_disk_before_the_call_returns() {
    let Some(steps) = watched("send one") else { return };
    let at = |word: &str| steps.iter().position(|step| step == word).unwrap();
    let (queued, sending, accepted) = (at("queued"), at("sending"), at("accepted"));
    assert!(steps[..queued].contains(&"w".to_owned()), "queued is in the log: {steps:?}");
    for (from, to) in [(queued, sending), (sending, accepted)] {
        let between = steps[from + 1..to].concat();
        assert!(between.starts_with('w') && between.ends_with("wf"), "{steps:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn threads_flush_no_more_often_than_they_have_to() {
    let Some(steps) = watched("send many at once") else { return };
    let flushes = steps.iter().filter(|step| *step == "f").count();
    // 200 submissions have 600 commits, and 400 of them wait for the disk: how many share a flush is up to the disk and the load, and on
    // one that is quick none may. The rest of the allowance is for SQLite's own flushes, when it carries the log over.
    assert!(flushes < 500, "{flushes} flushes");
}
