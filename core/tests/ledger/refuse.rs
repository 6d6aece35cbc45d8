//! Disks that are full or read-only, for real where the test may mount one.

use std::path::{Path, PathBuf};
use std::process::Command;

use ecoc::ErrorKind;
use ecoc::ledger::{Ledger, Query, State};
use tempfile::TempDir;

use crate::{fresh, go, kind, unrelated};

/// A file system in memory, gone with its test.
struct Disk {
    folder: TempDir,
}

impl Disk {
    /// `None`, said aloud, where this user may not mount.
    fn mount(test: &str, size: &str) -> Option<Disk> {
        let folder = tempfile::tempdir().unwrap();
        let disk = Disk { folder };
        if disk.run(&["-t", "tmpfs", "-o", &format!("size={size}"), "tmpfs"]) {
            return Some(disk);
        }
        println!("SKIPPED: {test}: this user may not mount a file system");
        None
    }

    fn run(&self, args: &[&str]) -> bool {
        let done = Command::new("mount").args(args).arg(self.folder.path()).output();
        done.is_ok_and(|done| done.status.success())
    }

    fn ledger(&self) -> PathBuf {
        self.folder.path().join("plant.db")
    }

    /// Leaves no byte free.
    fn fill(&self) -> PathBuf {
        let filler = self.folder.path().join("filler");
        let mut block = vec![0u8; 64 * 1024];
        let mut file = std::fs::File::create(&filler).unwrap();
        while !block.is_empty() {
            if std::io::Write::write_all(&mut file, &block).is_err() {
                block.truncate(block.len() / 2);
            }
        }
        filler
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.folder.path()).output();
    }
}

fn noise(length: u32) -> Vec<u8> {
    (0..length / 4).flat_map(|n| n.wrapping_mul(2_654_435_761).to_le_bytes()).collect()
}

#[test]
fn on_a_full_disk_nothing_is_begun_and_nothing_is_lost() {
    let Some(disk) = Disk::mount("on_a_full_disk", "2m") else { return };
    let ledger = Ledger::open(disk.ledger()).unwrap();
    let mut early = ledger.begin(&unrelated(b"early")).unwrap();
    let filler = disk.fill();
    let mut begun = 1;
    let error = loop {
        // The log may have some room of its own left.
        match ledger.begin(&unrelated(&noise(20_000 + begun))) {
            Ok(_) => begun += 1,
            Err(error) => break error,
        }
    };
    assert_eq!(error.kind(), ErrorKind::LedgerFull, "{error}");
    assert!(error.message().contains("plant.db") && error.remedy().is_some(), "{error}");
    assert_eq!(ledger.entries(&Query::default()).count(), begun as usize);
    assert!(ledger.check().unwrap().is_sound());

    std::fs::remove_file(filler).unwrap();
    go(&mut early, &[State::Sending, State::Accepted]);
    assert_eq!(ledger.begin(&unrelated(&noise(40_000))).unwrap().document().unwrap(), noise(40_000));
}

#[test]
fn on_a_full_disk_a_submission_does_not_become_sending() {
    let Some(disk) = Disk::mount("on_a_full_disk_sending", "4m") else { return };
    let ledger = Ledger::open(disk.ledger()).unwrap();
    let mut claims: Vec<_> = (0..60u8).map(|n| ledger.begin(&unrelated(&[n])).unwrap()).collect();
    disk.fill();
    let refused = claims.iter_mut().find_map(|claim| {
        let error = claim.advance(State::Sending, &Default::default()).err()?;
        Some((claim.correlation_id.clone(), error))
    });
    let (id, error) = refused.unwrap();
    assert_eq!(error.kind(), ErrorKind::LedgerFull, "{error}");
    assert_eq!(ledger.by_correlation_id(&id).unwrap().unwrap().state, State::Queued);
}

#[test]
fn no_ledger_is_made_on_a_full_disk() {
    let Some(disk) = Disk::mount("no_ledger_is_made", "1m") else { return };
    disk.fill();
    let error = Ledger::open(disk.ledger()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::LedgerFull, "{error}");
}

#[test]
fn a_disk_that_is_read_only_is_refused_before_anything_is_begun() {
    let Some(disk) = Disk::mount("a_disk_that_is_read_only", "2m") else { return };
    drop(Ledger::open(disk.ledger()).unwrap().begin(&unrelated(b"a")).unwrap());
    assert!(disk.run(&["-o", "remount,ro"]));
    for path in [disk.ledger(), disk.folder.path().join("new.db")] {
        let error = Ledger::open(path).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::LedgerUnavailable, "{error}");
        assert!(error.remedy().is_some(), "{error}");
    }
}

#[cfg(unix)]
#[test]
fn a_file_or_folder_without_the_right_to_write_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, path, ledger) = fresh();
    drop(ledger);
    let allow = |path: &Path, mode| {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    };
    for (file, directory) in [(0o400, 0o700), (0o600, 0o500)] {
        allow(&path, file);
        allow(folder.path(), directory);
        if std::fs::File::create(folder.path().join("probe")).is_ok() && directory == 0o500 {
            println!("SKIPPED: a_file_or_folder_without_the_right_to_write: this user may write anywhere");
        } else if std::fs::File::options().write(true).open(&path).is_err() || directory == 0o500 {
            let opened = Ledger::open(&path).and_then(|ledger| ledger.begin(&unrelated(b"a")).map(drop));
            assert_eq!(kind(opened), ErrorKind::LedgerUnavailable, "{file:o} {directory:o}");
        }
        allow(folder.path(), 0o700);
    }
}
