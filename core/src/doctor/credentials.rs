//! The client's key or secret, and its certificate.

use std::time::{Duration, SystemTime};

use super::{Check, Room, Verdict};
use crate::authority::{Credentials, Parts};
use crate::error::ErrorKind;
use crate::ledger::Authority;
use crate::secret::Secret;
use crate::sign::{Certificate, PublicKey, Signer, Trust};

/// How long before its end a certificate is warned of.
const NOTICE: Duration = Duration::from_secs(30 * 86_400);
const DAY: u64 = 86_400;

impl Room<'_> {
    /// The checks `key` and `certificate`.
    pub(super) fn credentials(&mut self, parts: &Parts) {
        match &parts.credentials {
            Ok(Credentials::Secret(secret)) => {
                self.add(client_secret(secret));
                self.add(Check::skipped("certificate", "the client proves itself by a secret"));
            }
            Ok(Credentials::Registered(kid)) => {
                let words = format!(
                    "an RSA key, registered at Maskinporten as {kid}; a registered key lives one year there, and its age cannot be seen \
                     from here"
                );
                self.add(Check::ok("key", words));
                self.add(Check::skipped(
                    "certificate",
                    "the key is known by its kid, so it needs no certificate",
                ));
            }
            Ok(Credentials::Certificate(signer)) => self.certificate(signer, parts),
            Err(error) => {
                let unset = matches!(error.kind(), ErrorKind::MissingSetting | ErrorKind::InvalidSetting);
                self.add(if unset {
                    Check::skipped("key", error.message())
                } else {
                    Check::of_error("key", error)
                });
                self.add(Check::skipped("certificate", "there is no key to look at"));
            }
        }
    }

    fn certificate(&mut self, signer: &Signer, parts: &Parts) {
        let Some((leaf, issuers)) = signer.certificates().split_first() else { return };
        let bits = match leaf.public_key_kind() {
            PublicKey::Rsa(bits) => format!(" of {bits} bits"),
            _ => String::new(),
        };
        self.add(Check::ok("key", format!("an RSA key{bits}; it fits the certificate")));
        self.add(validity(leaf, SystemTime::now()));
        if !leaf.may_sign() {
            let words = "its key usage has neither digitalSignature nor nonRepudiation";
            let remedy = "use the certificate that was issued for signing";
            self.add(Check::failed("certificate", words, remedy).about("key usage"));
        }
        let chain = if self.options.trust.anchors().is_empty() {
            self.chain(leaf, issuers)
        } else {
            anchored(leaf, issuers, &self.options.trust)
        };
        self.add(chain.about("chain"));
        if self.authority == Authority::Svv {
            for check in organisation(leaf, parts.consumer_org.as_deref()) {
                self.add(check.about("organisation number"));
            }
        }
    }

    /// The chain by itself, without an anchor to judge it by.
    fn chain(&self, leaf: &Certificate, issuers: &[Certificate]) -> Check {
        let for_svv = self.authority == Authority::Svv;
        match issuers.last() {
            None if !for_svv => {
                Check::ok("certificate", "it stands alone, as Entra takes it: registered by itself")
            }
            None if leaf.is_self_issued() => Check::warning(
                "certificate",
                "it is self-signed",
                "Maskinporten takes enterprise certificates (virksomhetssertifikat) of Buypass and Commfides; or register the key there \
                 and set kid",
            ),
            None => Check::warning(
                "certificate",
                format!("the certificate of its issuer ({}) is not in the file", leaf.issuer()),
                "Maskinporten wants the whole chain: put the issuers' certificates into the file, behind the client's",
            ),
            Some(top) => match Trust::new().with_pem(top.der()) {
                Ok(trust) => anchored(leaf, issuers, &trust),
                Err(error) => Check::of_error("certificate", &error),
            },
        }
    }
}

/// A secret cannot be judged, but some mistakes show.
fn client_secret(secret: &Secret) -> Check {
    let Some(text) = secret.expose_str() else {
        return Check::failed("key", "the client secret is not UTF-8 text", "set client_secret anew");
    };
    if text.trim() != text {
        let words = "the client secret begins or ends with white space";
        return Check::warning("key", words, "set client_secret without it, if it is not part of the secret");
    }
    if uuid::Uuid::parse_str(text).is_ok() {
        let words = "the client secret looks like the id of a secret, not like its value";
        return Check::warning("key", words, "set client_secret to the secret's value");
    }
    Check::ok("key", "a client secret is set; when it ends cannot be seen from here")
}

fn validity(leaf: &Certificate, now: SystemTime) -> Check {
    let info = leaf.info();
    let words = format!("{}, issued by {}, ", info.subject, info.issuer);
    let remedy = "get a new certificate, have it registered where it must be, and set it";
    let check = match leaf.not_after().duration_since(now) {
        Err(_) => Check::failed("certificate", format!("{words}expired on {}", info.not_after), remedy),
        Ok(_) if now < leaf.not_before() => {
            let words = format!("{words}is valid only from {}", info.not_before);
            Check::failed("certificate", words, "check this machine's clock, or wait until then")
        }
        Ok(left) => {
            let days = left.as_secs() / DAY;
            let words = format!("{words}is valid until {} ({days} days)", info.not_after);
            let verdict = if left < NOTICE { Verdict::Warning } else { Verdict::Ok };
            Check {
                remedy: (verdict == Verdict::Warning).then(|| remedy.to_owned()),
                ..Check::new("certificate", verdict, words)
            }
        }
    };
    check.about("validity")
}

/// Whether the chain leads to one of the anchors, and nothing on the way ends soon.
fn anchored(leaf: &Certificate, issuers: &[Certificate], trust: &Trust) -> Check {
    if let Err(reason) = trust.reaches(leaf, issuers) {
        let words = reason.replace("{}", &leaf.issuer());
        let remedy = "put the certificates of the issuers into the file, and check which authority issued the certificate";
        return Check::failed("certificate", words, remedy);
    }
    let soon = |issuer: &&Certificate| {
        issuer.not_after().duration_since(SystemTime::now()).is_ok_and(|left| left < NOTICE)
    };
    if let Some(issuer) = issuers.iter().find(soon) {
        let words =
            format!("the issuer's certificate ({}) ends on {}", issuer.subject(), issuer.info().not_after);
        return Check::warning("certificate", words, "ask the issuer for its new certificate");
    }
    let top = issuers.last().unwrap_or(leaf);
    Check::ok(
        "certificate",
        format!("{} certificates up to {}, each signed by the next", issuers.len() + 1, top.subject()),
    )
}

/// Maskinporten knows the owner of a client by the number in the certificate.
fn organisation(leaf: &Certificate, customer: Option<&str>) -> Vec<Check> {
    let mut checks = Vec::new();
    let own = leaf.organisation_number();
    checks.push(match &own {
        Some(number) => Check::ok("certificate", format!("{number}; it has to be that of the client's owner at Maskinporten")),
        None => Check::warning(
            "certificate",
            "there is none in the certificate (neither organizationIdentifier NTRNO-… nor serialNumber)",
            "use an enterprise certificate (virksomhetssertifikat), or register the key at Maskinporten and set kid",
        ),
    });
    if let Some(customer) = customer {
        if own.as_deref() == Some(customer) {
            checks.push(Check::warning(
                "certificate",
                format!("consumer_org ({customer}) is the certificate's own organisation"),
                "leave consumer_org out: it names another organisation, which has delegated its access",
            ));
        } else if !has_check_digit(customer) {
            checks.push(Check::warning(
                "certificate",
                format!(
                    "consumer_org ({customer}) has a wrong check digit, so no organisation has this number"
                ),
                "correct consumer_org",
            ));
        }
    }
    checks
}

/// The last digit of a Norwegian organisation number follows from the others (modulus 11; Brønnøysundregistrene).
fn has_check_digit(number: &str) -> bool {
    let digits: Vec<u32> = number.chars().filter_map(|digit| digit.to_digit(10)).collect();
    let [first @ .., last] = digits.as_slice() else { return false };
    let sum: u32 = first.iter().zip([3, 2, 7, 6, 5, 4, 3, 2]).map(|(digit, weight)| digit * weight).sum();
    digits.len() == 9 && (11 - sum % 11) % 11 == *last
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_organisation_number_is_told_by_its_check_digit() {
        // Statens vegvesen, Brønnøysundregistrene, Digdir: their own pages name them.
        for number in ["971032081", "974760673", "991825827"] {
            assert!(has_check_digit(number), "{number}");
        }
        for number in ["971032082", "123456789", "97103208", "", "9710320810"] {
            assert!(!has_check_digit(number), "{number}");
        }
    }

    #[test]
    fn mistakes_of_a_secret_show_and_the_secret_does_not() {
        for (secret, verdict) in [
            ("a~secret-value", Verdict::Ok),
            (" a~secret-value", Verdict::Warning),
            ("a~secret-value\n", Verdict::Warning),
            ("59c6696a-6e55-4539-80f1-8917986cf37f", Verdict::Warning),
        ] {
            let check = client_secret(&Secret::from(secret));
            assert_eq!(check.verdict, verdict, "{check}");
            assert!(!format!("{check} {check:?}").contains(secret.trim()), "{check}");
        }
    }
}
