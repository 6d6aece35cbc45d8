//! What leaves the command: results on standard output, words on standard error, and files that appear whole or not at all.

use std::fs::{self, OpenOptions};
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use clap::ValueEnum;
use ecoc::{Authority, Error, ErrorKind, Result};
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::Value;

use crate::failure::Failure;

/// How long a full pipe that does not wait is left to its reader.
const FULL: Duration = Duration::from_millis(5);

/// How results are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    Text,
    /// One JSON object per line
    Json,
}

/// Standard output, for results. Once its reader is gone (`| head`), what is written to it is dropped without a word: the work goes
/// on, and the exit code still tells the verdict. What became of documents that were sent goes to standard error then.
pub(crate) struct Output {
    closed: bool,
    progress: ProgressBar,
}

impl Output {
    pub(crate) fn new() -> Output {
        Output { closed: false, progress: ProgressBar::hidden() }
    }

    /// Shows on a terminal how far the work on `total` files is.
    pub(crate) fn begin(&mut self, total: usize) {
        if total > 1 {
            self.show(
                ProgressBar::new(total as u64),
                "{bar:30} {pos} of {len} files, {elapsed} (about {eta} left)",
            );
        }
    }

    /// Shows on a terminal that an authority is waited for: retries and pauses may take minutes.
    pub(crate) fn wait_for(&mut self, authority: Authority) {
        self.show(ProgressBar::new_spinner(), &format!("{{spinner}} waiting for {authority}, {{elapsed}}"));
        self.progress.enable_steady_tick(Duration::from_millis(200));
    }

    fn show(&mut self, progress: ProgressBar, template: &str) {
        // Words of the progress are for a terminal alone; elsewhere they would be litter.
        if io::stderr().is_terminal() {
            self.progress = progress;
            if let Ok(style) = ProgressStyle::with_template(template) {
                self.progress.set_style(style);
            }
        }
    }

    /// One file more is done.
    pub(crate) fn advance(&self) {
        self.progress.inc(1);
    }

    /// Takes the progress off the terminal.
    pub(crate) fn end(&mut self) {
        self.progress.finish_and_clear();
        self.progress = ProgressBar::hidden();
    }

    /// Lets `words` be said without the progress in between.
    pub(crate) fn aside(&self, words: impl FnOnce()) {
        self.progress.suspend(words);
    }

    /// One result, in the form that was asked for.
    pub(crate) fn result(
        &mut self,
        format: Format,
        text: impl FnOnce() -> String,
        json: impl FnOnce() -> Value,
    ) -> Result<()> {
        match format {
            Format::Text => self.line(text()),
            Format::Json => self.json(&json()),
        }
    }

    /// A line of text, or several.
    pub(crate) fn line(&mut self, text: impl AsRef<str>) -> Result<()> {
        self.bytes(printable(text.as_ref()).as_bytes())
    }

    /// One JSON object on one line.
    pub(crate) fn json(&mut self, value: &Value) -> Result<()> {
        self.bytes(format!("{value}\n").as_bytes())
    }

    /// Whether nobody reads standard output any more: what must be heard goes elsewhere.
    pub(crate) fn is_closed(&self) -> bool {
        self.closed
    }

    /// Bytes as they are.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) -> Result<()> {
        if self.closed {
            return Ok(());
        }
        let written = self.progress.suspend(|| {
            let mut stdout = io::stdout().lock();
            write_all(&mut stdout, bytes)
        });
        match written {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                self.closed = true;
                Ok(())
            }
            Err(error) => Err(Error::new(ErrorKind::FileUnwritable, format!("standard output: {error}"))
                .with_remedy("check where the output is directed to")),
            Ok(()) => Ok(()),
        }
    }

    /// Bytes to a file, or to standard output when there is no name or the name is `-`.
    pub(crate) fn save(&mut self, target: Option<&Path>, bytes: &[u8], inputs: &[&Path]) -> Result<()> {
        match target {
            Some(path) if path.as_os_str() != "-" => save(path, bytes, inputs),
            _ => self.bytes(bytes),
        }
    }
}

/// Writes all of it, also into a pipe whose other end has made it one that does not wait: a parent's event loop does so.
fn write_all(to: &mut impl Write, bytes: &[u8]) -> io::Result<()> {
    let mut rest = bytes;
    loop {
        let written = if rest.is_empty() { to.flush().map(|()| None) } else { to.write(rest).map(Some) };
        match written {
            Ok(None) => return Ok(()),
            Ok(Some(0)) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(Some(count)) => rest = &rest[count..],
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => thread::sleep(FULL),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// Words for the person at the terminal; a closed standard error is no reason to stop.
pub(crate) fn say(text: impl AsRef<str>) {
    let _ = io::stderr().write_all(printable(text.as_ref()).as_bytes());
}

/// The text with a line's end. Control characters of a document, or of a server's answer, are spelled out: a terminal would obey them.
fn printable(text: &str) -> String {
    let mut line = String::with_capacity(text.len() + 1);
    for c in text.chars() {
        if c.is_control() && c != '\n' && c != '\t' {
            line.extend(c.escape_unicode());
        } else {
            line.push(c);
        }
    }
    line.push('\n');
    line
}

/// A failure in one line, as every command reports it.
pub(crate) fn complain(failure: &Failure) {
    say(format!("ecoc: {failure}"));
}

/// Writes a file of that name in one step: beside it first, then in its place. None of the `inputs` is overwritten.
fn save(path: &Path, bytes: &[u8], inputs: &[&Path]) -> Result<()> {
    // A link is followed, so that the file behind it is replaced and not the link.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
    if inputs.iter().any(|input| fs::canonicalize(input).is_ok_and(|input| input == target)) {
        return Err(Error::new(
            ErrorKind::InvalidArgument,
            format!("{} is the input itself", path.display()),
        )
        .with_remedy("name another file with -o"));
    }
    let written = match fs::metadata(&target) {
        Ok(meta) if meta.is_dir() => Err(io::Error::from(io::ErrorKind::IsADirectory)),
        // A device or a pipe takes the bytes as they come; there is nothing to put in its place.
        Ok(meta) if !meta.is_file() => {
            OpenOptions::new().write(true).open(&target).and_then(|mut f| f.write_all(bytes))
        }
        Ok(meta) => replace(&target, bytes, Some(meta.permissions())),
        Err(_) => replace(&target, bytes, None),
    };
    written.map_err(|error| unwritable(path, &error))
}

fn replace(target: &Path, bytes: &[u8], permissions: Option<fs::Permissions>) -> io::Result<()> {
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_path_buf(),
        _ => PathBuf::from("."),
    };
    let mut builder = tempfile::Builder::new();
    builder.prefix(".ecoc-").suffix(".part");
    if let Some(permissions) = permissions.or_else(default_permissions) {
        builder.permissions(permissions);
    }
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(target).map_err(|error| error.error)?;
    Ok(())
}

/// What any program gives a new file: the user's mask decides.
#[cfg(unix)]
fn default_permissions() -> Option<fs::Permissions> {
    use std::os::unix::fs::PermissionsExt;
    Some(fs::Permissions::from_mode(0o666))
}

#[cfg(not(unix))]
fn default_permissions() -> Option<fs::Permissions> {
    None
}

fn unwritable(path: &Path, error: &io::Error) -> Error {
    let (what, remedy) = match error.kind() {
        io::ErrorKind::NotFound => ("its folder does not exist".to_owned(), "make the folder first"),
        io::ErrorKind::IsADirectory => ("it is a directory".to_owned(), "name a file in it"),
        io::ErrorKind::PermissionDenied => {
            ("this user may not write there".to_owned(), "choose another folder")
        }
        _ => (error.to_string(), "check the folder and the disk"),
    };
    Error::new(ErrorKind::FileUnwritable, format!("{} cannot be written: {what}", path.display()))
        .with_remedy(remedy)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_control_character_reaches_the_terminal() {
        assert_eq!(printable("a\u{1b}[2J\u{9b}1m\r\tb\nc"), "a\\u{1b}[2J\\u{9b}1m\\u{d}\tb\nc\n");
    }

    #[test]
    fn a_file_appears_whole_and_leaves_nothing_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("out.xml");
        save(&path, b"one", &[]).unwrap();
        save(&path, b"two", &[]).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn the_input_is_never_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("in.xml");
        fs::write(&path, "input").unwrap();
        let roundabout = folder.path().join(".").join("in.xml");
        let error = save(&roundabout, b"output", &[&path]).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert_eq!(fs::read(&path).unwrap(), b"input");
    }

    #[test]
    fn a_failed_write_leaves_the_old_file() {
        let folder = tempfile::tempdir().unwrap();
        let error = save(folder.path(), b"x", &[]).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::FileUnwritable);
        let error = save(&folder.path().join("none/out.xml"), b"x", &[]).unwrap_err();
        assert!(error.to_string().contains("folder does not exist"), "{error}");
    }

    #[cfg(unix)]
    #[test]
    fn a_device_is_written_to_and_not_replaced() {
        save(Path::new("/dev/null"), b"x", &[]).unwrap();
        assert!(!fs::metadata("/dev/null").unwrap().is_file());
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link() {
        let folder = tempfile::tempdir().unwrap();
        let (file, link) = (folder.path().join("file"), folder.path().join("link"));
        fs::write(&file, "old").unwrap();
        std::os::unix::fs::symlink(&file, &link).unwrap();
        save(&link, b"new", &[]).unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read(&file).unwrap(), b"new");
    }
}
