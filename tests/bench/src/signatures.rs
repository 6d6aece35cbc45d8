//! Signing and verifying, each beside what it cannot do without: the bare RSA operation, one digest, one scan.

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::Command;

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RsaKeyPair, UnparsedPublicKey};
use ecoc::{Ivi, SignOptions, Signer, Trust, verify};

use crate::corpus::Document;
use crate::measure::{self, Ratio, turns};
use crate::peers::{Peer, Peers};
use crate::scan;

/// About as long as a `SignedInfo`.
const MESSAGE: [u8; 640] = [b'x'; 640];

/// A seal with an RSA key of 2048 bits, and the same key bare.
pub(crate) struct Seal {
    pub(crate) signer: Signer,
    pub(crate) trust: Trust,
    key: RsaKeyPair,
    value: Vec<u8>,
}

impl Seal {
    /// Reads a key (PKCS#8) and its certificate, both PEM.
    pub(crate) fn read(pem: &[u8]) -> Result<Seal, String> {
        let words = |error: ecoc::Error| error.to_string();
        let signer = Signer::from_pem(pem, None, None).map_err(words)?;
        let trust = Trust::new().with_pem(signer.certificate_der()).map_err(words)?;
        let key =
            rcgen::KeyPair::from_pem(&String::from_utf8_lossy(pem)).map_err(|error| error.to_string())?;
        let key = RsaKeyPair::from_pkcs8(key.serialized_der()).map_err(|error| error.to_string())?;
        let mut seal = Seal { signer, trust, key, value: Vec::new() };
        seal.value = seal.private();
        Ok(seal)
    }

    /// The bare private operation.
    pub(crate) fn private(&self) -> Vec<u8> {
        let mut value = vec![0; self.key.public_modulus_len()];
        _ = self.key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), &MESSAGE, &mut value);
        value
    }

    /// The bare public operation, one digest of the bytes, one bare scan of them.
    pub(crate) fn bare_verify(&self, xml: &[u8]) {
        use aws_lc_rs::signature::KeyPair as _;
        let key = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, self.key.public_key());
        _ = black_box(key.verify(&MESSAGE, &self.value));
        _ = black_box(digest(&SHA256, xml));
        _ = black_box(scan(xml));
    }
}

/// Both tables. The documents are signed anew with the seal in `pem`, a file with key and certificate.
pub(crate) fn tables(
    documents: &[Document],
    peers: &Peers,
    folder: &Path,
    rounds: usize,
) -> Result<(), String> {
    let file = folder.join("seal.pem");
    let seal = Seal::read(&make(&file)?)?;
    let mut made = Vec::new();
    for document in documents {
        made.push(Made::new(document, &seal, folder)?);
    }
    signing(&made, &seal, peers, &file, rounds)?;
    verifying(&made, &seal, peers, &file, rounds)
}

/// A document without signature, signed, and with the properties of XAdES.
struct Made {
    name: String,
    bare: Vec<u8>,
    plain: Vec<u8>,
    xades: Vec<u8>,
    /// The same as files, and a template for those who fill one in.
    files: [PathBuf; 4],
}

impl Made {
    fn new(document: &Document, seal: &Seal, folder: &Path) -> Result<Made, String> {
        let words = |error: ecoc::Error| format!("{}: {error}", document.name);
        let bare = Ivi::parse(&document.xml).map_err(words)?.to_xml();
        let plain = seal.signer.sign(&bare, &SignOptions::default()).map_err(words)?;
        let xades = seal.signer.sign(&bare, &SignOptions::default().with_xades(true)).map_err(words)?;
        let template = template(&String::from_utf8_lossy(&plain));
        let mut files = Vec::new();
        for (kind, bytes) in
            [("bare", &bare), ("template", &template.into_bytes()), ("plain", &plain), ("xades", &xades)]
        {
            let file = folder.join(format!("{}-{kind}.xml", document.name.replace(' ', "-")));
            fs::write(&file, bytes).map_err(|error| error.to_string())?;
            files.push(file);
        }
        let files = files.try_into().map_err(|_| "four files".to_owned())?;
        Ok(Made { name: document.name.clone(), bare, plain, xades, files })
    }
}

/// The signature with its values emptied.
fn template(signed: &str) -> String {
    let mut out = signed.to_owned();
    for (from, to) in [
        ("<DigestValue>", "</DigestValue>"),
        ("<SignatureValue>", "</SignatureValue>"),
        ("<X509Data>", "</X509Data>"),
    ] {
        if let (Some(start), Some(end)) = (out.rfind(from), out.rfind(to)) {
            out.replace_range(start + from.len()..end, "");
        }
    }
    out
}

/// A key and its certificate, made for this run.
pub(crate) fn make(file: &Path) -> Result<Vec<u8>, String> {
    let key = rcgen::KeyPair::generate_for(&rcgen::PKCS_RSA_SHA256).map_err(|error| error.to_string())?;
    let mut parameters = rcgen::CertificateParams::default();
    parameters.key_usages = vec![rcgen::KeyUsagePurpose::DigitalSignature];
    let certificate = parameters.self_signed(&key).map_err(|error| error.to_string())?;
    let pem = format!("{}{}", key.serialize_pem(), certificate.pem());
    fs::write(file, &pem).map_err(|error| error.to_string())?;
    Ok(pem.into_bytes())
}

type Side<'a> = Box<dyn FnMut() -> f64 + 'a>;

/// What the peers are asked to do with a document: libxmlsec1 and its command, and signxml.
struct Task<'a> {
    seal: &'a Path,
    in_c: (&'a str, &'a Path),
    command: &'a [&'a str],
    in_python: (&'a str, &'a Path),
}

impl Task<'_> {
    fn peers(&self, peers: &Peers) -> Result<Vec<Peer>, String> {
        let mut found = Vec::new();
        if let Some(program) = &peers.xmlsec {
            let (what, file) = self.in_c;
            found.push(Peer::start("libxmlsec1", Command::new(program).arg(what).arg(self.seal).arg(file))?);
            let mut line = Command::new("xmlsec1");
            line.args(self.command).arg(self.seal).arg("--output").arg("/dev/null").arg(file);
            found.push(Peer::command("xmlsec1", line));
        }
        if let Some(python) = &peers.python {
            let script = concat!(env!("CARGO_MANIFEST_DIR"), "/peers/signatures.py");
            let (what, file) = self.in_python;
            found.push(Peer::start(
                "signxml",
                Command::new(python).arg(script).arg(what).arg(self.seal).arg(file),
            )?);
        }
        Ok(found)
    }
}

fn head(title: &str, columns: &[&str], peers: &Peers) {
    println!("\n{title}\n");
    print!("{:28} {:>7}", "document", "bytes");
    for column in columns {
        print!(" {column:>9}");
    }
    for name in peers
        .xmlsec
        .iter()
        .flat_map(|_| ["libxmlsec1", "xmlsec1"])
        .chain(peers.python.iter().map(|_| "signxml"))
    {
        print!(" {name:>10} {:>8}", "times");
    }
    println!();
}

fn row(name: &str, bytes: usize, best: &[f64], ratios: &[Ratio]) {
    print!("{name:28} {bytes:7}");
    for figure in best {
        print!(" {figure:9.1}");
    }
    for ratio in ratios {
        print!(" {:>9}", ratio.to_string());
    }
}

fn signing(made: &[Made], seal: &Seal, peers: &Peers, file: &Path, rounds: usize) -> Result<(), String> {
    let title = format!(
        "Sign (RSA-2048, SHA-256), bytes to bytes, against the bare private operation (µs, best of {rounds} rounds in turns; the command xmlsec1 with its process)"
    );
    head(&title, &["sign", "XAdES", "bare RSA", "sign/RSA", "XAdES/sign"], peers);
    let (plain, xades) = (SignOptions::default(), SignOptions::default().with_xades(true));
    for Made { name, bare, files, .. } in made {
        let mut sides: Vec<Side<'_>> = vec![
            Box::new(|| measure::micros(|| _ = black_box(seal.signer.sign(bare, &plain)))),
            Box::new(|| measure::micros(|| _ = black_box(seal.signer.sign(bare, &xades)))),
            Box::new(|| measure::micros(|| _ = black_box(seal.private()))),
        ];
        let task = Task {
            seal: file,
            in_c: ("sign", &files[1]),
            command: &["--sign", "--privkey-pem"],
            in_python: ("sign", &files[0]),
        };
        let others = task.peers(peers)?;
        sides.extend(others.into_iter().map(|peer| -> Side<'_> { Box::new(move || peer.micros()) }));
        let best = turns(&mut sides, rounds);
        row(name, bare.len(), &best[..3], &[Ratio::of(best[0], best[2]), Ratio::of(best[1], best[0])]);
        tail(&best[3..], best[0]);
    }
    Ok(())
}

fn verifying(made: &[Made], seal: &Seal, peers: &Peers, file: &Path, rounds: usize) -> Result<(), String> {
    let title = format!(
        "Verify, bytes to verdict, against the bare public operation, one SHA-256 and one bare scan of the bytes together (µs, best of {rounds} rounds in turns)"
    );
    for xades in [false, true] {
        let title = if xades { format!("{title}: XAdES") } else { title.clone() };
        head(&title, &["ecoc", "bare", "ecoc/bare"], peers);
        for Made { name, plain, xades: other, files, .. } in made {
            let (xml, path) = if xades { (other, &files[3]) } else { (plain, &files[2]) };
            let mut sides: Vec<Side<'_>> = vec![
                Box::new(|| measure::micros(|| _ = black_box(verify(xml, &seal.trust)))),
                Box::new(|| measure::micros(|| seal.bare_verify(xml))),
            ];
            if !verify(xml, &seal.trust).is_valid() {
                return Err(format!("{name} does not verify"));
            }
            let kind = if xades { "xades" } else { "verify" };
            let ids = "--id-attr:Id";
            let command =
                ["--verify", ids, "http://uri.etsi.org/01903/v1.3.2#:SignedProperties", "--pubkey-cert-pem"];
            let task =
                Task { seal: file, in_c: ("verify", path), command: &command, in_python: (kind, path) };
            let others = task.peers(peers)?;
            sides.extend(others.into_iter().map(|peer| -> Side<'_> { Box::new(move || peer.micros()) }));
            let best = turns(&mut sides, rounds);
            row(name, xml.len(), &best[..2], &[Ratio::of(best[0], best[1])]);
            tail(&best[2..], best[0]);
        }
    }
    Ok(())
}

fn tail(others: &[f64], ours: f64) {
    for other in others {
        print!(" {other:10.1} {:>8}", Ratio::of(*other, ours).to_string());
    }
    println!();
}
