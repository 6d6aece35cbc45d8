//! Reading the files that a command is given.

use std::fs::File;
use std::io::{ErrorKind as Io, IsTerminal, Read};
use std::path::Path;

use ecoc::{Error, ErrorKind, Result, Secret};

/// More than any certificate, and little enough that an endless device file does not fill the memory.
const LIMIT: u64 = 256 << 20;

/// All bytes of `path`; `-` is standard input.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>> {
    if path.as_os_str() == "-" {
        return read_all(std::io::stdin().lock())
            .map_err(|error| unreadable(path, &error))?
            .ok_or_else(|| too_large(path));
    }
    let file = File::open(path).map_err(|error| unreadable(path, &error))?;
    read_all(file).map_err(|error| unreadable(path, &error))?.ok_or_else(|| too_large(path))
}

/// The text of `path`, for settings and passwords.
pub(crate) fn read_text(path: &Path) -> Result<String> {
    String::from_utf8(read(path)?).map_err(|_| {
        Error::new(ErrorKind::FileUnreadable, format!("{} is not UTF-8 text", path.display()))
            .with_remedy("save it as UTF-8")
    })
}

/// `None` when there is more than [`LIMIT`].
fn read_all(source: impl Read) -> std::io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    source.take(LIMIT + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= LIMIT).then_some(bytes))
}

fn too_large(path: &Path) -> Error {
    Error::new(ErrorKind::FileUnreadable, format!("{} is larger than {} MiB", path.display(), LIMIT >> 20))
        .with_remedy("one file holds one certificate of a few kilobytes: check the name")
}

fn unreadable(path: &Path, error: &std::io::Error) -> Error {
    let (what, remedy) = match error.kind() {
        Io::NotFound => ("does not exist", "check the name and the folder"),
        Io::IsADirectory => ("is a directory", "name the files in it, for example with *.xml"),
        Io::PermissionDenied => {
            ("may not be read by this user", "change its access rights, or run as its owner")
        }
        _ => {
            return Error::new(
                ErrorKind::FileUnreadable,
                format!("{} cannot be read: {error}", path.display()),
            )
            .with_remedy("check the file and the disk");
        }
    };
    Error::new(ErrorKind::FileUnreadable, format!("{} {what}", path.display())).with_remedy(remedy)
}

/// The password in `path`: its first line, without the line's end and the mark that editors put before UTF-8.
pub(crate) fn read_password(path: &Path) -> Result<Secret> {
    let bytes = Secret::new(read(path)?);
    let line = bytes.expose().split(|byte| *byte == b'\n').next().unwrap_or_default();
    let line = line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(line);
    Ok(Secret::new(line.strip_suffix(b"\r").unwrap_or(line)))
}

/// Opens a key's file with the password in `password_file`; without it a terminal is asked when the key is locked.
pub(crate) fn open_key<T>(
    path: &Path,
    password_file: Option<&Path>,
    open: impl Fn(&[u8], Option<&Secret>) -> Result<T>,
) -> Result<T> {
    let key = Secret::new(read(path)?);
    let given = password_file.map(read_password).transpose()?;
    match open(key.expose(), given.as_ref()) {
        Err(error) if error.kind() == ErrorKind::WrongPassword && given.is_none() => match ask_password(path)
        {
            Some(password) => open(key.expose(), Some(&password)),
            None => Err(Error::new(
                ErrorKind::WrongPassword,
                "the key is locked by a password, and none is given",
            )
            .with_remedy("name a file with --password-file")),
        },
        other => other,
    }
}

/// Asks at the terminal; `None` when there is none.
fn ask_password(key: &Path) -> Option<Secret> {
    let terminal = console::Term::stderr();
    if !terminal.is_term() || !std::io::stdin().is_terminal() {
        return None;
    }
    terminal.write_str(&format!("Password of {}: ", key.display())).ok()?;
    terminal.read_secure_line().ok().map(Secret::from)
}

/// Checks that there is a file of this name.
pub(crate) fn must_exist(path: &Path) -> Result<()> {
    match std::fs::metadata(path) {
        Ok(meta) if meta.is_dir() => Err(unreadable(path, &Io::IsADirectory.into())),
        Ok(_) => Ok(()),
        Err(error) => Err(unreadable(path, &error)),
    }
}
