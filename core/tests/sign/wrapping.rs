//! Signature wrapping: the eight shapes of Somorovsky et al., "On Breaking SAML: Be Whoever You Want to Be" (USENIX Security 2012),
//! carried over from assertions to documents. In each the original with its sound signature is still there, and another document is
//! what a program would read.

use ecoc::verify;

use crate::forge::*;
use crate::seal::rsa;
use crate::verifying::{codes, trusting};

/// Where the evil document has its own content.
const EVIL: &str = "<Header><IVIReferenceId>evil</IVIReferenceId></Header>";

/// The original with an identifier, without its end tag.
fn original() -> String {
    DOCUMENT.replacen('>', " Id=\"o\">", 1).replace(END, "")
}

/// The eight shapes. `signature` is made by `around`, which puts its argument into the signature's `Object`.
fn shapes(around: &dyn Fn(&str) -> String) -> Vec<(&'static str, String)> {
    let open = original();
    let (whole, plain) = (format!("{open}{END}"), around(""));
    let root = "<InitialVehicleInformation Id=\"e\">";
    vec![
        (
            "1: the original inside the signature of another root",
            format!("{root}{EVIL}{}{END}", around(&whole)),
        ),
        ("2: the original beside its signature in another root", format!("{root}{EVIL}{whole}{plain}{END}")),
        (
            "3: another document as the elder sister of the original",
            format!("<Both><InitialVehicleInformation Id=\"e\">{EVIL}{END}{open}{plain}{END}</Both>"),
        ),
        (
            "4: the original with its signature inside another document",
            format!("{root}{EVIL}{open}{plain}{END}{END}"),
        ),
        (
            "5: the signature in another document, the original without it at the end",
            format!("<Both>{root}{EVIL}{plain}{END}{whole}</Both>"),
        ),
        (
            "6: another document with the signature, which holds the original",
            format!("<Both>{root}{EVIL}{}{END}</Both>", around(&whole)),
        ),
        (
            "7: another document in an extension, with the identifier of the original",
            format!(
                "<Both><Extensions><InitialVehicleInformation Id=\"o\">{EVIL}{END}</Extensions>{open}{plain}{END}</Both>"
            ),
        ),
        (
            "8: the signature's Object holds the original, which bears the same identifier",
            format!("<InitialVehicleInformation Id=\"o\">{EVIL}{}{END}", around(&whole)),
        ),
    ]
}

#[test]
fn the_eight_shapes_of_signature_wrapping() {
    let seal = rsa();
    let octets = format!("{}{END}", original());
    let references = [
        ("by its identifier", reference(" URI=\"#o\"", &enveloped(), octets.as_bytes())),
        ("by its identifier, alone", reference(" URI=\"#o\"", "", octets.as_bytes())),
        ("by its identifier, canonical", reference(" URI=\"#o\"", &transform(EXCLUSIVE), octets.as_bytes())),
        ("by a pointer", reference(" URI=\"#xpointer(id('o'))\"", &enveloped(), octets.as_bytes())),
        ("as the whole document", reference(" URI=\"\"", &enveloped(), octets.as_bytes())),
    ];
    for (how, reference) in references {
        let around = |inside: &str| {
            let mut forgery = Forgery::new(&seal);
            forgery.references = vec![reference.clone()];
            forgery.document = END.to_owned();
            if !inside.is_empty() {
                forgery.objects = format!(
                    "<Object xmlns:x=\"urn:x\">{}</Object>",
                    inside.replacen(" Id", " xmlns=\"\" Id", 1)
                );
            }
            forgery.signed().strip_suffix(END).unwrap().to_owned()
        };
        for (shape, xml) in shapes(&around) {
            let verification = verify(xml.as_bytes(), &trusting(&seal));
            let found = codes(&verification);
            assert!(!verification.is_valid(), "{shape}, {how}: passes\n{xml}");
            // For the shape, the reference or the digest: not for markup that nobody could read.
            let expected = ["IVI-G002", "IVI-G003", "IVI-G004", "IVI-G007", "IVI-G010"];
            assert!(
                found.iter().any(|code| expected.contains(&&**code)),
                "{shape}, {how}: {}",
                verification.report
            );
            assert!(
                !found.iter().any(|code| code.starts_with("IVI-X")),
                "{shape}, {how}: {}",
                verification.report
            );
        }
    }
    // The same pieces, honestly put together, are sound: it is the shape that is refused.
    let mut forgery = Forgery::new(&seal);
    forgery.document = format!("{}{END}", original());
    forgery.references = vec![whole(&forgery.document)];
    assert!(verify(forgery.signed().as_bytes(), &trusting(&seal)).is_valid());
}

#[test]
fn canonical_forms_that_two_readers_make_differently() {
    let seal = rsa();
    // One reader's canonical form is made from the text on the left, and the signature is over the octets on the right.
    for (name, text, octets) in [
        ("a carriage return by its number", "a&#13;b", "a\nb"),
        ("a carriage return at a line's end", "a\r\nb", "a&#xD;\nb"),
        ("a lone carriage return", "a\rb", "a&#xD;b"),
        ("a tab in an attribute", "<i a=\"x\ty\"></i>", "<i a=\"x&#x9;y\"></i>"),
        ("a tab by its number", "<i a=\"x&#9;y\"></i>", "<i a=\"x y\"></i>"),
        ("attributes in another order", "<i b=\"1\" a=\"2\"></i>", "<i b=\"1\" a=\"2\"></i>"),
        ("single quotes", "<i a='1'></i>", "<i a='1'></i>"),
        ("an empty tag", "<i/>", "<i/>"),
        ("a CDATA section", "<![CDATA[<]]>", "<![CDATA[<]]>"),
        ("a comment", "a<!-- b -->c", "a<!-- b -->c"),
        ("what a comment parts", "a<!-- b -->c", "a"),
        ("a `>`", "a>b", "a>b"),
        ("a quote in text", "a\"b", "a&quot;b"),
        ("white space in a tag", "<i  a=\"1\" ></i >", "<i  a=\"1\" ></i >"),
        ("a default namespace undone", "<i xmlns=\"\"></i>", "<i xmlns=\"\"></i>"),
        ("a namespace that nobody uses", "<i xmlns:u=\"urn:u\"></i>", "<i></i>"),
        (
            "a namespace with an upper-case name",
            "<i xmlns:U=\"urn:u\" xmlns:a=\"urn:a\"></i>",
            "<i xmlns:U=\"urn:u\" xmlns:a=\"urn:a\"></i>x",
        ),
        ("composed and decomposed letters", "\u{e5}", "a\u{30a}"),
        ("a character by its number", "&#x41;", "&#x41;"),
        ("a processing instruction", "<?x  y?>", "<?x  y?>"),
        ("xml:space", "<i xml:space=\"default\"> </i>", "<i xml:space=\"default\"></i>"),
    ] {
        let mut forgery = Forgery::new(&seal);
        forgery.document = DOCUMENT.replace("</Body>", &format!("{text}</Body>"));
        let octets = DOCUMENT.replace("</Body>", &format!("{octets}</Body>"));
        forgery.references = vec![reference(" URI=\"\"", &enveloped(), octets.as_bytes())];
        let verification = verify(forgery.signed().as_bytes(), &trusting(&seal));
        assert!(codes(&verification).contains("IVI-G007"), "{name}: {}", verification.report);
    }
}

#[test]
fn parts_and_prefixes_without_number() {
    let seal = rsa();
    let mut forgery = Forgery::new(&seal);
    forgery.objects = format!("<Object>{}</Object>", "<x></x>".repeat(100_000));
    let verification = verify(forgery.signed().as_bytes(), &trusting(&seal));
    assert!(codes(&verification).contains("IVI-X016"), "{}", verification.report);
    for (number, sound) in [(10, true), (64, true), (65, false), (100_000, false)] {
        let prefixes: String = (0..number).map(|n| format!("p{n} ")).collect();
        let list = format!(
            "<InclusiveNamespaces xmlns=\"{EXCLUSIVE}\" PrefixList=\"{prefixes}\"></InclusiveNamespaces>"
        );
        let mut forgery = Forgery::new(&seal);
        forgery.references = vec![reference(
            " URI=\"\"",
            &(enveloped() + &algorithm("Transform", EXCLUSIVE, &list)),
            DOCUMENT.as_bytes(),
        )];
        let verification = verify(forgery.signed().as_bytes(), &trusting(&seal));
        assert_eq!(verification.is_valid(), sound, "{number}: {}", verification.report);
        assert_eq!(codes(&verification).contains("IVI-G004"), !sound, "{number}: {}", verification.report);
    }
}
