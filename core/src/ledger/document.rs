//! The exact bytes of a document, kept compressed.

use std::io::{Read, Write};

use aws_lc_rs::digest::{SHA256, digest};
use flate2::Compression;
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;
use rusqlite::{OptionalExtension, Transaction, params};

/// No document is larger: the reader of documents takes no more.
pub(super) const LARGEST: usize = 64 << 20;

/// Bytes as they will be stored.
pub(super) struct Packed {
    pub(super) sha256: Vec<u8>,
    length: i64,
    encoding: &'static str,
    bytes: Vec<u8>,
}

impl Packed {
    /// Compresses the bytes, unless that does not pay.
    pub(super) fn new(document: &[u8]) -> Packed {
        let sha256 = digest(&SHA256, document).as_ref().to_vec();
        // SQLite counts in i64, and takes no value nearly as long.
        let length = i64::try_from(document.len()).unwrap_or(i64::MAX);
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
        match encoder.write_all(document).and_then(|()| encoder.finish()) {
            Ok(bytes) if bytes.len() < document.len() => Packed { sha256, length, encoding: "zlib", bytes },
            _ => Packed { sha256, length, encoding: "identity", bytes: document.to_vec() },
        }
    }

    /// Stores the bytes, unless they are there already. Those of a pruned document come back.
    pub(super) fn store(&self, transaction: &Transaction<'_>) -> rusqlite::Result<()> {
        transaction
            .prepare_cached(
                "INSERT INTO document (sha256, length, encoding, bytes) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (sha256) DO UPDATE
                     SET length = excluded.length, encoding = excluded.encoding, bytes = excluded.bytes
                     WHERE document.bytes = x''",
            )?
            .execute(params![self.sha256, self.length, self.encoding, self.bytes])?;
        Ok(())
    }
}

/// What the file holds under a digest.
pub(super) enum Found {
    /// The exact bytes.
    Sound(Vec<u8>),
    /// Bytes that are not those that were stored.
    Damaged,
    /// Nothing.
    Missing,
}

pub(super) fn load(transaction: &Transaction<'_>, sha256: &[u8]) -> rusqlite::Result<Found> {
    let row = transaction
        .prepare_cached("SELECT length, encoding, bytes FROM document WHERE sha256 = ?1")?
        .query_row([sha256], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?, row.get::<_, Vec<u8>>(2)?))
        })
        .optional()?;
    let Some((length, encoding, stored)) = row else { return Ok(Found::Missing) };
    Ok(match unpack(length, &encoding, stored) {
        Some(bytes) if digest(&SHA256, &bytes).as_ref() == sha256 => Found::Sound(bytes),
        _ => Found::Damaged,
    })
}

fn unpack(length: i64, encoding: &str, stored: Vec<u8>) -> Option<Vec<u8>> {
    if encoding == "identity" {
        return Some(stored);
    }
    // A file that is damaged, or made for it, must not have us unpack without end: neither its bytes nor its length are trusted.
    let length = usize::try_from(length).ok().filter(|length| *length <= LARGEST)?;
    let mut bytes = Vec::new();
    ZlibDecoder::new(stored.as_slice()).take(length as u64).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// Lower-case hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    const DIGITS: [char; 16] =
        ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
    let digit = |nibble: u8| DIGITS.get(usize::from(nibble)).copied().unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}
