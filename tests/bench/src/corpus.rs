//! The documents that are measured: the project's vehicles, signed, and the official specimens when they are at hand.

use std::fs;
use std::path::{Path, PathBuf};

use ecoc::{Ivi, IviFamily, SignOptions, Signer};

pub(crate) struct Document {
    pub(crate) name: String,
    pub(crate) family: IviFamily,
    pub(crate) xml: Vec<u8>,
    /// The same bytes, for peers that read files.
    pub(crate) file: PathBuf,
}

pub(crate) fn documents(folder: &Path) -> Result<Vec<Document>, String> {
    let signer = seal()?;
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut documents = Vec::new();
    for path in files(&here.join("../vehicles"), "json") {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        // Its approval country is in VCA's variant of the schema alone.
        if name == "m1-gb" {
            continue;
        }
        let data = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let document = Ivi::from_json(&data).map_err(|error| format!("{name}: {error}"))?;
        let xml =
            signer.sign(&document.to_xml(), &SignOptions::default()).map_err(|error| error.to_string())?;
        documents.push((name, xml));
    }
    for path in files(&here.join("../../../shared/ivi/examples"), "xml") {
        let name = format!("specimen {}", path.file_stem().unwrap_or_default().to_string_lossy());
        documents.push((name, fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?));
    }
    let mut made = Vec::new();
    for (name, xml) in documents {
        let file = folder.join(format!("{}.xml", name.replace(' ', "-")));
        fs::write(&file, &xml).map_err(|error| error.to_string())?;
        let family = Ivi::parse(&xml).map_err(|error| format!("{name}: {error}"))?.family();
        made.push(Document { name, family, xml, file });
    }
    Ok(made)
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut files: Vec<PathBuf> =
        entries.filter(|path| path.extension().is_some_and(|found| found == extension)).collect();
    files.sort();
    files
}

/// A seal for this run.
fn seal() -> Result<Signer, String> {
    let key = rcgen::KeyPair::generate_for(&rcgen::PKCS_RSA_SHA256).map_err(|error| error.to_string())?;
    let mut parameters = rcgen::CertificateParams::default();
    parameters.key_usages = vec![rcgen::KeyUsagePurpose::DigitalSignature];
    let certificate = parameters.self_signed(&key).map_err(|error| error.to_string())?;
    let (key, certificate) = (key.serialize_pem(), certificate.pem());
    Signer::from_pem(key.as_bytes(), Some(certificate.as_bytes()), None).map_err(|error| error.to_string())
}

/// The document with up to `count` of its values spoilt; a text takes what is put into it, so fewer of them are wrong.
pub(crate) fn with_faults(xml: &[u8], count: usize) -> Vec<u8> {
    let text = String::from_utf8_lossy(xml);
    let end = text.rfind("<Signature ").unwrap_or(text.len());
    let mut out = String::with_capacity(text.len() + count);
    let mut left = count;
    for (at, c) in text.char_indices() {
        out.push(c);
        // A start tag of a value is followed by neither `<` nor white space.
        let next = text.as_bytes().get(at + 1).copied().unwrap_or(b'<');
        if c == '>' && at > 200 && at < end && left > 0 && next != b'<' && !next.is_ascii_whitespace() {
            out.push('\u{2603}');
            left -= 1;
        }
    }
    out.into_bytes()
}

/// A valid document of about this size: one of 1.x (which needs no signature) with very many remarks.
pub(crate) fn long(megabytes: f64) -> Vec<u8> {
    let head = "<InitialVehicleInformation><Header><IVIReferenceId>bench</IVIReferenceId></Header><Body><CocDataGroup>\
                <VehicleIdentificationNumber>U9TEA4WDXTS000147</VehicleIdentificationNumber><AxleTable>";
    let row = "<AxleGroup><AxleNumber>1</AxleNumber><PoweredAxleInd>Y</PoweredAxleInd><AxleTrack>1615</AxleTrack></AxleGroup>\n";
    let tail = "</AxleTable></CocDataGroup></Body></InitialVehicleInformation>";
    let rows = (megabytes * f64::from(1 << 20)) as usize / row.len();
    format!("{head}{}{tail}", row.repeat(rows)).into_bytes()
}
