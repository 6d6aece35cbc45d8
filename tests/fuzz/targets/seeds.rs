//! Writes what the targets begin with: `seeds FOLDER VEHICLES`, a folder to write to and that of the test vehicles.

use std::fs;
use std::path::{Path, PathBuf};

use ecoc::ledger::{Authority, Change, Ledger, NewSubmission, State};
use ecoc::{Ivi, SignOptions, Signer};
use rcgen::{CertificateParams, KeyPair};

/// One of every construct that the compiler knows.
const XSD: &str = r###"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" xmlns:s="http://www.w3.org/2000/09/xmldsig#" targetNamespace="urn:t" elementFormDefault="qualified" version="1"><xs:annotation><xs:documentation>Version: 2.0</xs:documentation></xs:annotation><xs:import namespace="http://www.w3.org/2000/09/xmldsig#" schemaLocation="x.xsd"/><xs:element name="a" type="t:A"/><xs:complexType name="A"><xs:all><xs:element name="b" type="t:B"/><xs:element name="c" type="t:C" minOccurs="0"/><xs:element ref="s:Signature"/></xs:all></xs:complexType><xs:complexType name="B"><xs:sequence><xs:element name="d" type="t:D" minOccurs="1" maxOccurs="9"/></xs:sequence></xs:complexType><xs:complexType name="C" mixed="true"><xs:choice minOccurs="0" maxOccurs="unbounded"><xs:element name="e" type="xs:date"/><xs:sequence><xs:element name="f" type="xs:integer"/><xs:any namespace="##other" processContents="lax" minOccurs="0"/></xs:sequence></xs:choice><xs:attribute name="g" type="xs:ID" use="required"/></xs:complexType><xs:simpleType name="D"><xs:restriction base="xs:string"><xs:minLength value="1"/><xs:maxLength value="9"/><xs:pattern value="[A-Z]{2}-[0-9a-f]*\.x?"/><xs:enumeration value="AB-1."/></xs:restriction></xs:simpleType><xs:simpleType name="N"><xs:restriction base="xs:decimal"><xs:totalDigits value="5"/><xs:fractionDigits value="2"/><xs:minInclusive value="0"/><xs:maxInclusive value="99.5"/></xs:restriction></xs:simpleType><xs:complexType name="V"><xs:simpleContent><xs:extension base="t:N"><xs:attribute name="h" type="xs:anyURI"/></xs:extension></xs:simpleContent></xs:complexType></xs:schema>"###;

const ANSWERS: &[(&str, &str)] = &[
    ("accepted", "\0202\ncontent-type: application/json\nx-request-id: 1\n\n{\"status\":\"accepted\",\"correlationId\":\"b1f8e13e-24ab-4cf8-9877-60ddd7375da6\",\"location\":\"2026/03/04/x\",\"iviReferenceId\":\"59c6696a-6e55-4539-80f1-8917986cf37f\"}"),
    ("fields", "\0422\n\n{\"error\":\"validation_failed\",\"message\":\"no\",\"details\":[{\"field\":\"Type\",\"issue\":\"missing\"}]}"),
    ("standing", "\u{4}200\n\n{\"b1f8e13e-24ab-4cf8-9877-60ddd7375da6\":{\"ceox_iviversionnumber\":1,\"ceox_typeapprovalnumber\":\"e1*2018/858*00001*00\",\"ceox_vehicleidentificationnumber\":\"WVWZZZ1JZXW000001\",\"statuscode\":1,\"createdon\":\"2026-03-03T17:11:56Z\"}}"),
    ("wait", "\u{6}429\nretry-after: 2\ndate: Sun, 06 Nov 1994 08:49:37 GMT\nage: 3\n\n<html><style>p{}</style><h1>slow</h1>\u{1E}200\n\n{}"),
    ("lost", "\0l\n\n\u{1E}503c\n\nhalf\u{1E}404\n\n{\"message\":\"none\"}\u{1E}202\n\n{}"),
    ("created", "\u{1}200\n\n{\"datoTid\":\"2021-02-08T21:23:18.812\",\"iviIdentifikator\":{\"kuid\":\"1\",\"iviReferanse\":\"59c6696a-6e55-4539-80f1-8917986cf37f\",\"understellsnummerMerke\":{\"understellsnummer\":\"X\",\"merkekode\":2600}},\"melding\":{\"meldingstype\":\"INFO\",\"meldingskode\":\"kjoretoy.coc.KJORETOY_OPPRETTET\",\"meldingstekst\":\"ok\"},\"feltFeil\":[{\"melding\":\"m\",\"feltreferanse\":\"f\",\"feltverdi\":\"0\",\"meldingsklasse\":\"ADVARSEL\"}]}"),
    ("no", "\u{1}500\n\n[{\"melding\":{\"meldingstype\":\"FEIL\",\"meldingskode\":\"kjoretoy.coc.FINNES_ALLEREDE\",\"meldingstekst\":\"svvguid 59c6696a-6e55-4539-80f1-8917986cf37f\"}}]"),
    ("deleted", "\u{5}401\n\n\u{1E}200\n\n{\"melding\":{\"meldingstype\":\"INFO\",\"meldingskode\":\"kjoretoy.coc.SLETTET\"}}"),
    ("entra", "\u{8}400\n\n{\"error\":\"invalid_client\",\"error_description\":\"AADSTS7000215: no\",\"error_codes\":[7000215]}"),
    ("maskinporten", "\u{9}200\n\n{\"access_token\":\"x\",\"expires_in\":\"119\",\"scope\":\"svv:kjoretoy/ecoc\"}\u{1E}403\n\n{}"),
];

fn main() {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [folder, vehicles] = &arguments[..] else { panic!("seeds FOLDER VEHICLES") };
    let write = |target: &str, name: &str, bytes: &[u8]| {
        let folder = folder.join(target);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join(name), bytes).unwrap();
    };
    let key = KeyPair::generate().unwrap();
    let certificate = CertificateParams::default().self_signed(&key).unwrap().pem();
    let signer = Signer::from_pem(key.serialize_pem().as_bytes(), Some(certificate.as_bytes()), None).unwrap();
    for json in files(vehicles) {
        let name = json.file_stem().unwrap().to_string_lossy().into_owned();
        let json = fs::read(&json).unwrap();
        let compact = ecoc::json::parse(&json).unwrap().to_string();
        let xml = Ivi::from_json(&json).unwrap().to_xml();
        let abi = |kind: u8, first: &[u8], second: &[u8]| [&[kind], first, &[0x1E], second].concat();
        write("json", &name, compact.as_bytes());
        write("read", &name, &xml);
        let text = String::from_utf8(xml.clone()).unwrap();
        if name == "l1e-moped" {
            let other = text.replace("UTF-8", "UTF-16");
            let wide: Vec<u8> = [0xFEFF].into_iter().chain(other.encode_utf16()).flat_map(u16::to_le_bytes).collect();
            write("read", "utf-16", &wide);
        }
        for xades in [false, true] {
            let signed = signer.sign(&xml, &SignOptions::default().with_xades(xades)).unwrap();
            write("verify", &format!("{name}-{xades}"), &signed);
        }
        write("abi", &format!("parse-{name}"), &abi(0, &xml, b"CocDataGroup/AxleTable/AxleGroup[2]/AxleNumber"));
        write("abi", &format!("build-{name}"), &abi(1, compact.as_bytes(), b"Header/IviReferenceId"));
        write("abi", &format!("validate-{name}"), &abi(2, &xml, b"{\"profile\":\"eu\",\"unsigned\":true}"));
        write("abi", &format!("verify-{name}"), &abi(3, &xml, b"{}"));
    }
    let small = "<InitialVehicleInformation><Header/></InitialVehicleInformation>";
    write("verify", "small", &signer.sign(small.as_bytes(), &SignOptions::default().with_xades(true)).unwrap());
    write("xsd", "every-construct", XSD.as_bytes());
    write("abi", "settings", b"\x04{\"environment\":\"preprod\",\"client_id\":\"a\",\"client_secret\":\"b\",\"manufacturer_id\":\"c\",\"contact_id\":\"d\"}");
    write("abi", "key", &[b"\x05", key.serialize_pem().as_bytes(), b"\x1e", certificate.as_bytes()].concat());
    for (name, answers) in ANSWERS {
        write("answers", name, answers.as_bytes());
    }
    write("ledger", "two", &ledger());
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.extension().is_some_and(|extension| extension == "json")).collect()
}

/// A ledger with two submissions, closed, so that all is in the one file.
fn ledger() -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plant.db");
    let ledger = Ledger::open(&path).unwrap();
    for (number, document) in [&b"<a/>"[..], &[b'x'; 2_000]].into_iter().enumerate() {
        let name = number.to_string();
        let new = NewSubmission {
            authority: Authority::Vca,
            environment: "preprod",
            reference: Some(&name),
            vin: Some("WVWZZZ1JZXW000001"),
            correlation_id: None,
            document,
            parameters: None,
        };
        let mut claim = ledger.begin(&new).unwrap();
        claim.advance(State::Sending, &Change::default()).unwrap();
        claim.advance(State::Accepted, &Change { message: Some("taken"), ..Change::default() }).unwrap();
    }
    drop(ledger);
    fs::read(&path).unwrap()
}
