//! Where the ledger file may lie: a plain file on a disk of this machine, readable by its owner alone.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use crate::error::{Error, ErrorKind, Result};

/// Finds the file, makes it when it is missing, and refuses places where a ledger cannot be safe.
pub(super) fn prepare(path: &Path) -> Result<PathBuf> {
    let path = absolute(path)?;
    if let Some(kind) = network_share(&path) {
        return Err(unavailable(&path, &format!("lies on a network share ({kind})"))
            .with_remedy("put it on a disk of this machine: locks do not hold on shares"));
    }
    match fs::metadata(&path) {
        Ok(found) if found.is_dir() => {
            return Err(unavailable(&path, "is a directory").with_remedy("name a file in it"));
        }
        Ok(found) if !found.is_file() => {
            return Err(unavailable(&path, "is no plain file").with_remedy("name another file"));
        }
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => create(&path)?,
        Err(error) => return Err(refused(&path, "cannot be read", error)),
    }
    Ok(path)
}

fn unavailable(path: &Path, what: &str) -> Error {
    Error::new(ErrorKind::LedgerUnavailable, format!("the ledger {} {what}", path.display()))
}

fn refused(path: &Path, what: &str, error: io::Error) -> Error {
    unavailable(path, what)
        .with_remedy("give this user the right to read and write the file and its folder")
        .with_source(error)
}

/// The path without links, so that every process finds the same side files. Absolute also means that SQLite's special names, such as
/// `:memory:`, are plain file names here.
fn absolute(path: &Path) -> Result<PathBuf> {
    let Some(name) = path.file_name() else {
        return Err(unavailable(path, "is no file name").with_remedy("name a file"));
    };
    if let Ok(found) = fs::canonicalize(path) {
        return Ok(found);
    }
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    match fs::canonicalize(folder) {
        Ok(folder) => Ok(folder.join(name)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            Err(unavailable(path, "has no folder").with_remedy("create the folder first").with_source(error))
        }
        Err(error) => Err(refused(path, "lies in a folder that cannot be read", error)),
    }
}

/// An empty file that only its owner can read: it will hold vehicle data. SQLite gives its side files the same rights.
fn create(path: &Path) -> Result<()> {
    match private().create_new(true).open(path) {
        Ok(_) => Ok(()),
        // Another process was quicker.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::StorageFull => Err(full(path).with_source(error)),
        Err(error) => Err(refused(path, "cannot be created", error)),
    }
}

pub(super) fn full(path: &Path) -> Error {
    let words = format!("the ledger {} cannot grow, the disk is full", path.display());
    Error::new(ErrorKind::LedgerFull, words).with_remedy("make room on the disk, then call again")
}

/// Options for a file of mode 0600 (on Unix).
pub(super) fn private() -> OpenOptions {
    let mut options = File::options();
    options.read(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// The kind of network share that the path lies on, as far as the system tells without a foreign call: Linux by its mount table,
/// Windows by the path's form (links and mapped drives are resolved before). Elsewhere the caller has to know.
fn network_share(path: &Path) -> Option<String> {
    if cfg!(target_os = "linux") {
        let mounts = fs::read("/proc/self/mountinfo").unwrap_or_default();
        return share_in(&String::from_utf8_lossy(&mounts), path);
    }
    use std::path::{Component, Prefix};
    match path.components().next() {
        Some(Component::Prefix(prefix))
            if matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..)) =>
        {
            Some("UNC path".to_owned())
        }
        _ => None,
    }
}

/// File systems that reach another machine, as Linux names them; those of FUSE come as `fuse.NAME`.
const SHARES: &[&str] = &[
    "acfs",
    "afs",
    "beegfs",
    "ceph",
    "cifs",
    "coda",
    "davfs",
    "gfs",
    "gfs2",
    "glusterfs",
    "gpfs",
    "lustre",
    "ncp",
    "ncpfs",
    "nfs",
    "nfs3",
    "nfs4",
    "ocfs2",
    "orangefs",
    "panfs",
    "pvfs2",
    "rclone",
    "s3fs",
    "smb2",
    "smb3",
    "smbfs",
    "smbnetfs",
    "sshfs",
    "gvfsd-fuse",
    "juicefs",
    "moosefs",
    "mfs",
    "curlftpfs",
];

/// Looks the path up in a mount table of the form of `/proc/self/mountinfo`: the longest mount point wins, and of equal ones the
/// last, which hides the others.
fn share_in(mounts: &str, path: &Path) -> Option<String> {
    let mut best: Option<(usize, &str)> = None;
    for line in mounts.lines() {
        // id parent major:minor root MOUNT-POINT options [tags…] - TYPE source options
        let Some((left, right)) = line.split_once(" - ") else { continue };
        let (Some(point), Some(kind)) = (left.split(' ').nth(4), right.split(' ').next()) else { continue };
        let point = unescape(point);
        if path.starts_with(&point) && best.is_none_or(|(length, _)| length <= point.len()) {
            best = Some((point.len(), kind));
        }
    }
    let (_, kind) = best?;
    let name = kind.strip_prefix("fuse.").unwrap_or(kind);
    SHARES.contains(&name).then(|| kind.to_owned())
}

/// The mount table writes blanks and the like as `\` and three octal digits.
fn unescape(text: &str) -> String {
    let mut parts = text.split('\\');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.get(..3).and_then(|digits| u8::from_str_radix(digits, 8).ok()) {
            Some(byte) => {
                plain.push(char::from(byte));
                plain.push_str(part.get(3..).unwrap_or_default());
            }
            None => {
                plain.push('\\');
                plain.push_str(part);
            }
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "\
27 1 254:0 / / rw,relatime - ext4 /dev/vda rw
40 27 0:40 / /mnt/plant\\040data rw,relatime shared:7 - nfs4 server:/export rw,vers=4.2
41 27 0:41 / /mnt/win rw - cifs //server/share rw
42 41 0:42 / /mnt/win/local rw master:1 - xfs /dev/vdb rw
43 27 0:43 / /mnt/a/remote rw - fuse.sshfs host:/ rw
44 27 0:44 / /covered rw - nfs host:/x rw
45 27 0:45 / /covered rw - tmpfs tmpfs rw
a line that makes no sense
";

    #[test]
    fn a_path_on_a_network_share_is_found_out() {
        let share = |path: &str| share_in(MOUNTS, Path::new(path));
        assert_eq!(share("/mnt/plant data/ledger.db").as_deref(), Some("nfs4"));
        assert_eq!(share("/mnt/win/ledger.db").as_deref(), Some("cifs"));
        assert_eq!(share("/mnt/a/remote/x/ledger.db").as_deref(), Some("fuse.sshfs"));
    }

    #[test]
    fn a_local_disk_is_none_even_below_or_beside_a_share() {
        for path in ["/var/ledger.db", "/mnt/win/local/ledger.db", "/mnt/windows/l.db", "/covered/ledger.db"]
        {
            assert_eq!(share_in(MOUNTS, Path::new(path)), None, "{path}");
        }
        assert_eq!(share_in("", Path::new("/ledger.db")), None);
    }
}
