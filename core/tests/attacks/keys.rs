//! Key files, and values of signatures, that would hang or fell the process that opens them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ecoc::{ErrorKind, Ivi, Secret, SignOptions, Signer, Trust, verify};

use crate::bounded::within;
use crate::doors::{signer, through_all};

#[track_caller]
fn refused(name: &str, file: &[u8]) {
    for result in [
        Signer::from_pkcs12(file, &Secret::from("password")),
        Signer::from_pem(file, Some(file), Some(&Secret::from("password"))),
    ] {
        let error = result.map(drop).expect_err(name);
        assert!(
            matches!(
                error.kind(),
                ErrorKind::UnreadableKey
                    | ErrorKind::LimitExceeded
                    | ErrorKind::WrongPassword
                    | ErrorKind::MissingKey
                    | ErrorKind::MissingCertificate
                    | ErrorKind::UnsupportedAlgorithm
            ),
            "{name}: {error}"
        );
    }
}

/// A sequence of open length that begins as a PKCS#12 file does.
fn pkcs12(content: &[u8]) -> Vec<u8> {
    [&[0x30, 0x80, 2, 1, 3][..], content, &[0, 0]].concat()
}

#[test]
fn octet_strings_in_octet_strings_without_end() {
    within(512, 60, || {
        for levels in [10_usize, 1_000, 300_000] {
            // Each: a sequence of open length around an octet string around the next.
            let (mut head, mut length) = (Vec::new(), levels * 10);
            for _ in 0..levels {
                head.extend_from_slice(&[0x30, 0x80, 4, 0x84]);
                length -= 10;
                head.extend_from_slice(&u32::try_from(length).unwrap().to_be_bytes());
            }
            head.extend(std::iter::repeat_n([0, 0], levels).flatten());
            let mut string = vec![4, 0x84];
            string.extend_from_slice(&u32::try_from(head.len()).unwrap().to_be_bytes());
            string.extend_from_slice(&head);
            refused("nested", &pkcs12(&string));
            refused(
                "nested after the name of an algorithm",
                &pkcs12(&[&[6, 1, 0, 0x30, 0, 0xA0, 0x80][..], &string, &[0, 0]].concat()),
            );
        }
        refused("open sequences", &pkcs12(&[0x30, 0x80].repeat(1 << 20)));
        refused("open octet strings", &pkcs12(&[0x24, 0x80].repeat(1 << 20)));
    });
}

#[test]
fn declared_sizes_of_two_gigabytes() {
    within(512, 20, || {
        for length in [
            &[0x84, 0x7F, 0xFF, 0xFF, 0xFF][..],
            &[0x84, 0xFF, 0xFF, 0xFF, 0xFF],
            &[0x88, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF],
            &[0xFF],
        ] {
            for tag in [0x30, 0x04, 0x24, 0xA0, 0x02] {
                let element = [&[tag], length, &[1, 2, 3]].concat();
                refused("alone", &element);
                refused("in a PKCS#12 file", &pkcs12(&element));
                refused(
                    "in DER",
                    &[&[0x30, u8::try_from(element.len() + 3).unwrap(), 2, 1, 3], &element[..]].concat(),
                );
            }
        }
    });
}

#[test]
fn a_file_of_any_size() {
    within(512, 20, || {
        refused("blank", &vec![b' '; 5 << 20]);
        refused("begins of blocks", "-----BEGIN ".repeat(300_000).as_bytes());
        refused("blocks without end", "-----BEGIN A-----\n".repeat(200_000).as_bytes());
        refused("empty blocks", "-----BEGIN A-----\n-----END A-----\n".repeat(100_000).as_bytes());
        refused(
            "one long block",
            format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", "A".repeat(4_000_000))
                .as_bytes(),
        );
    });
}

#[test]
fn base64_in_base64_in_base64() {
    within(512, 60, || {
        let mut nested = "A".repeat(9 << 20);
        for _ in 0..3 {
            nested = STANDARD.encode(nested);
        }
        let document = Ivi::from_json(b"{\"CocDataGroup\":{}}").unwrap().to_xml();
        let signed = String::from_utf8(signer().sign(&document, &SignOptions::default()).unwrap()).unwrap();
        assert!(verify(signed.as_bytes(), &Trust::new()).is_valid());
        for name in ["DigestValue", "SignatureValue", "X509Certificate"] {
            let (before, rest) = signed.split_once(&format!("{name}>")).unwrap();
            let (_, after) = rest.split_once("</").unwrap();
            let large = format!("{before}{name}>{nested}</{after}");
            assert!(!verify(large.as_bytes(), &Trust::new()).is_valid(), "{name}");
            through_all(large.as_bytes());
        }
    });
}
