//! What the tests share: a client of someone else's, documents, and grants that can be spoilt on purpose.
#![allow(dead_code, reason = "every test program takes what it needs")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "these are tests")]

use std::sync::OnceLock;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ecoc_sandbox::{Sandbox, SandboxOptions};
use jsonwebtoken::{Algorithm, EncodingKey};
use rcgen::{CertificateParams, DnType, KeyPair, PKCS_RSA_SHA256, RsaKeySize};
use reqwest::blocking::{Client, Response};
use serde_json::{Value, json};

pub(crate) const SVV: &str = "/ws/no/vegvesen/kjoretoy/felles/innmelding/meldingompreregistrering/v1/";
pub(crate) const GRANT: &str = "urn:ietf:params:oauth:grant-type:jwt-bearer";
pub(crate) const KID: &str = "test-key";

/// A sandbox that ends its submissions at once, and a client beside it.
pub(crate) struct Bench {
    pub(crate) sandbox: Sandbox,
    pub(crate) http: Client,
    pub(crate) vca: Value,
    pub(crate) svv: Value,
}

/// Status and body of an answer.
pub(crate) type Answer = (u16, Value);

pub(crate) fn bench(change: impl FnOnce(&mut SandboxOptions)) -> Bench {
    let mut options = SandboxOptions {
        received_for: Duration::ZERO,
        processing_for: Duration::ZERO,
        ..SandboxOptions::default()
    };
    change(&mut options);
    let sandbox = Sandbox::start(options).unwrap();
    sandbox.register_maskinporten_key(KID, &key().public_key_pem()).unwrap();
    let http = Client::builder().no_proxy().build().unwrap();
    let (vca, svv) = (sandbox.vca_settings(), sandbox.svv_settings());
    Bench { sandbox, http, vca, svv }
}

pub(crate) fn answer(response: Response) -> Answer {
    let status = response.status().as_u16();
    let text = response.text().unwrap();
    (status, serde_json::from_str(&text).unwrap_or(Value::String(text)))
}

pub(crate) fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_else(|| panic!("no text {name} in {value}"))
}

impl Bench {
    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.sandbox.base_url())
    }

    pub(crate) fn entra(&self, fields: &[(&str, &str)]) -> Answer {
        answer(self.http.post(text(&self.vca, "token_url")).form(fields).send().unwrap())
    }

    pub(crate) fn vca_token(&self) -> String {
        let (status, body) = self.entra(&[
            ("client_id", text(&self.vca, "client_id")),
            ("client_secret", text(&self.vca, "client_secret")),
            ("grant_type", "client_credentials"),
            ("scope", text(&self.vca, "scope")),
        ]);
        assert_eq!(status, 200, "{body}");
        text(&body, "access_token").to_owned()
    }

    /// A request of VCA with everything in order; a header that is given as `None` is left out.
    pub(crate) fn vca_post(
        &self,
        path: &str,
        headers: &[(&str, Option<&str>)],
        body: impl Into<Vec<u8>>,
    ) -> Answer {
        answer(self.vca_post_as(&self.vca_token(), path, headers, body).unwrap())
    }

    pub(crate) fn vca_post_as(
        &self,
        token: &str,
        path: &str,
        headers: &[(&str, Option<&str>)],
        body: impl Into<Vec<u8>>,
    ) -> reqwest::Result<Response> {
        let media_type = if path == "/api/ingest" { "application/xml" } else { "application/json" };
        let bearer = format!("Bearer {token}");
        let mut all = vec![
            ("authorization", Some(bearer.as_str())),
            ("content-type", Some(media_type)),
            ("x-manufacturer-id", Some(text(&self.vca, "manufacturer_id"))),
            ("x-contact-id", Some(text(&self.vca, "contact_id"))),
        ];
        all.retain(|(name, _)| !headers.iter().any(|(other, _)| other == name));
        all.extend(headers);
        let mut request = self.http.post(self.url(path)).body(body.into());
        for (name, value) in all {
            if let Some(value) = value {
                request = request.header(name, value);
            }
        }
        request.send()
    }

    pub(crate) fn ingest(&self, correlation: &str, document: &str) -> Answer {
        self.vca_post("/api/ingest", &[("x-correlation-id", Some(correlation))], document)
    }

    pub(crate) fn statuscode(&self, correlation: &str) -> Value {
        let (status, body) = self.vca_post("/api/submissions", &[], json!([correlation]).to_string());
        assert_eq!(status, 200, "{body}");
        body[correlation]["statuscode"].clone()
    }

    /// The claims of a grant in order.
    pub(crate) fn claims(&self) -> Value {
        json!({
            "aud": self.svv["audience"],
            "iss": self.svv["client_id"],
            "scope": self.svv["scope"],
            "iat": now(),
            "exp": now() + 100,
            "jti": uuid::Uuid::new_v4().to_string(),
            "resource": [self.svv["resource"]],
        })
    }

    pub(crate) fn maskinporten(&self, assertion: &str) -> Answer {
        let fields = [("grant_type", GRANT), ("assertion", assertion)];
        answer(self.http.post(text(&self.svv, "token_url")).form(&fields).send().unwrap())
    }

    pub(crate) fn svv_token(&self, change: impl FnOnce(&mut Value)) -> String {
        let mut claims = self.claims();
        change(&mut claims);
        let (status, body) = self.maskinporten(&jwt(&json!({ "alg": "RS256", "kid": KID }), &claims));
        assert_eq!(status, 200, "{body}");
        text(&body, "access_token").to_owned()
    }

    pub(crate) fn create_as(&self, token: &str, body: &Value) -> Answer {
        let request = self.http.post(self.url(SVV) + "opprette").bearer_auth(token).json(body);
        answer(request.send().unwrap())
    }

    pub(crate) fn create(&self, document: &str) -> Answer {
        self.create_as(&self.svv_token(|_| ()), &message(document))
    }

    pub(crate) fn delete_as(&self, token: &str, path: &str) -> Answer {
        let request = self.http.delete(self.url(SVV) + "slette/" + path).bearer_auth(token);
        answer(request.header("content-type", "application/json").send().unwrap())
    }

    pub(crate) fn delete(&self, path: &str) -> Answer {
        self.delete_as(&self.svv_token(|_| ()), path)
    }
}

/// The body of a creation at SVV.
pub(crate) fn message(document: &str) -> Value {
    json!({ "ivi": { "iviDokument": STANDARD.encode(document) } })
}

/// The code of an answer of SVV, without its prefix.
pub(crate) fn code(answer: &Value) -> &str {
    text(&answer["melding"], "meldingskode").strip_prefix("kjoretoy.coc.").unwrap()
}

pub(crate) fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()
}

/// The client's key: made once per test program.
pub(crate) fn key() -> &'static KeyPair {
    static KEY: OnceLock<KeyPair> = OnceLock::new();
    KEY.get_or_init(new_key)
}

pub(crate) fn new_key() -> KeyPair {
    KeyPair::generate_rsa_for(&PKCS_RSA_SHA256, RsaKeySize::_2048).unwrap()
}

/// A JWT of any header, signed with the client's key by the algorithm that the header names.
pub(crate) fn jwt(header: &Value, claims: &Value) -> String {
    sign(header, claims, key())
}

pub(crate) fn sign(header: &Value, claims: &Value, key: &KeyPair) -> String {
    let part = |value: &Value| base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(value.to_string());
    let message = format!("{}.{}", part(header), part(claims));
    let algorithm = text(header, "alg").parse().unwrap_or(Algorithm::RS256);
    let key = EncodingKey::from_rsa_pem(key.serialize_pem().as_bytes()).unwrap();
    let signature = jsonwebtoken::crypto::sign(message.as_bytes(), &key, algorithm).unwrap();
    format!("{message}.{signature}")
}

/// Parameters of a certificate for `name`.
pub(crate) fn certificate(name: &str) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, name);
    params
}

/// A document of IVI 2.0 with a signature that nobody verified.
pub(crate) fn ivi_2(reference: &str, vin: &str, version: u32) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<InitialVehicleInformation xmlns="http://eu.ereg.initialvehicleinformation.v2">
  <Header>
    <IviReferenceId>{reference}</IviReferenceId><IviVersionNumberXsd>2.0</IviVersionNumberXsd>
    <IviVersionNumber>{version}</IviVersionNumber><IviVersionDateTime>2026-11-21T10:30:00Z</IviVersionDateTime>
    <DesignatedTypeApprovalCountry>e1</DesignatedTypeApprovalCountry>
  </Header>
  <CocDataGroup>
    <VehicleIdentificationNumber>{vin}</VehicleIdentificationNumber>
    <Type>T</Type><Variant>V</Variant><Version>W</Version><VehicleCategory>M1</VehicleCategory>
    <TypeApprovalNumber>e1*2018/858*00001*00</TypeApprovalNumber><TypeApprovalIssueDate>2025-01-02</TypeApprovalIssueDate>
    <MakeTable><MakeGroup><Make>TESTA</Make></MakeGroup></MakeTable>
  </CocDataGroup>
  <Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>
</InitialVehicleInformation>"#
    )
}

/// A document of IVI 1.x without a wish left open.
pub(crate) fn ivi_1(reference: &str, vin: &str, make: &str) -> String {
    format!(
        "<InitialVehicleInformation><Header><IVIReferenceId>{reference}</IVIReferenceId>\
         <VersionNumberXsd>1.6</VersionNumberXsd></Header><Body><CocDataGroup>\
         <VehicleIdentificationNumber>{vin}</VehicleIdentificationNumber>\
         <Type>T</Type><Variant>V</Variant><Version>W</Version><VehicleCategoryCode>M1</VehicleCategoryCode>\
         <TypeApprovalNumber>e1*2007/46*0001*00</TypeApprovalNumber><PureElectricVehIndicator>N</PureElectricVehIndicator>\
         <MakeTable><MakeGroup><Make>{make}</Make></MakeGroup></MakeTable>\
         <BodyworkTable><BodyworkGroup><CodeForBodywork>AB</CodeForBodywork></BodyworkGroup></BodyworkTable>\
         <RimSizeIncludingOffSet>16X7J ET40</RimSizeIncludingOffSet><TestprocWltpType1NOx>18.60</TestprocWltpType1NOx>\
         </CocDataGroup></Body></InitialVehicleInformation>"
    )
}

pub(crate) fn new_id() -> String {
    uuid::Uuid::new_v4().to_string()
}
