//! Keys, signing and verifying as Python sees them; `ecoc.Signer`, `ecoc.prepare`, `ecoc.complete` and `ecoc.verify` wrap them.

use ecoc::sign::Signed;
use ecoc::{Secret, SignOptions, Signer, SigningRequest, Trust};
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use serde_json::json;

use crate::errors::{Raised, detached};
use crate::give;
use crate::options;
use crate::report::Report;

/// A private key with its certificate, here or elsewhere.
#[pyclass(frozen, module = "ecoc._ecoc")]
pub(crate) struct Key(Signer);

#[pymethods]
impl Key {
    #[staticmethod]
    fn from_file(
        py: Python<'_>,
        key: &[u8],
        certificates: Option<&[u8]>,
        password: Option<&[u8]>,
    ) -> PyResult<Key> {
        let password = password.map(Secret::new);
        detached(py, "read_key", || Signer::from_key_file(key, certificates, password.as_ref())).map(Key)
    }

    #[staticmethod]
    fn from_pkcs12(py: Python<'_>, key: &[u8], password: &[u8]) -> PyResult<Key> {
        let password = Secret::new(password);
        detached(py, "read_key", || Signer::from_pkcs12(key, &password)).map(Key)
    }

    /// `callback` is called with the algorithm, the octets to be signed and their hash, and returns the value.
    #[staticmethod]
    fn external(py: Python<'_>, certificates: &[u8], callback: Py<PyAny>) -> PyResult<Key> {
        let sign = move |request: &SigningRequest<'_>| {
            // The thread that signs has let go of the interpreter, and takes it again for the callback alone.
            Python::attach(|py| ask(py, &callback, request)).map_err(|raised| Raised(raised).into())
        };
        detached(py, "read_certificates", || Signer::external(certificates, sign)).map(Key)
    }

    #[getter]
    fn subject(&self) -> String {
        self.0.subject()
    }

    /// The certificate and those of its issuers, as DER.
    #[getter]
    fn chain<'py>(&self, py: Python<'py>) -> Vec<Bound<'py, PyBytes>> {
        self.0.chain_der().map(|der| PyBytes::new(py, der)).collect()
    }

    fn sign<'py>(&self, py: Python<'py>, xml: &[u8], options: &str) -> PyResult<SignedParts<'py>> {
        let signed = detached(py, "sign", || {
            self.0.sign_document(xml, &SignOptions::from_json(&options::read(options)?)?)
        })?;
        Ok(parts(py, signed))
    }
}

fn ask(py: Python<'_>, callback: &Py<PyAny>, request: &SigningRequest<'_>) -> PyResult<Vec<u8>> {
    let octets = |octets: &[u8]| PyBytes::new(py, octets);
    let arguments = (request.algorithm().name(), octets(request.signed_info()), octets(&request.digest()));
    callback.call1(py, arguments)?.extract(py)
}

/// The signed document, the encoding it had to be brought over from, and whether a signature was replaced.
type SignedParts<'py> = (Bound<'py, PyBytes>, Option<&'static str>, bool);

fn parts(py: Python<'_>, signed: Signed) -> SignedParts<'_> {
    (PyBytes::new(py, &signed.xml), signed.transcoded_from, signed.replaced)
}

/// The algorithm, the octets to be signed, their hash, and the token.
type PreparedParts<'py> = (&'static str, Bound<'py, PyBytes>, Bound<'py, PyBytes>, Bound<'py, PyBytes>);

/// The first of two steps.
#[pyfunction]
pub(crate) fn prepare<'py>(
    py: Python<'py>,
    xml: &[u8],
    certificates: &[u8],
    options: &str,
) -> PyResult<PreparedParts<'py>> {
    let prepared = detached(py, "prepare", || {
        ecoc::prepare(xml, certificates, &SignOptions::from_json(&options::read(options)?)?)
    })?;
    let octets = |octets: &[u8]| PyBytes::new(py, octets);
    let (info, digest) = (octets(prepared.signed_info()), octets(&prepared.digest()));
    Ok((prepared.algorithm().name(), info, digest, octets(prepared.token())))
}

/// The second of two steps.
#[pyfunction]
pub(crate) fn complete<'py>(py: Python<'py>, token: &[u8], value: &[u8]) -> PyResult<SignedParts<'py>> {
    detached(py, "complete", || ecoc::complete(token, value)).map(|signed| parts(py, signed))
}

/// The report, and all fields as JSON.
#[pyfunction]
pub(crate) fn verify(
    py: Python<'_>,
    xml: &[u8],
    trust: Vec<Vec<u8>>,
    at: Option<&str>,
) -> PyResult<(Report, String)> {
    let verification = detached(py, "verify", || {
        let anchors = Trust::from_json(&json!({ "at": at }))?;
        let anchors = trust.iter().try_fold(anchors, |anchors, file| anchors.with_pem(file))?;
        Ok(ecoc::verify(xml, &anchors))
    })?;
    let fields = verification.to_json(None).to_string();
    Ok((verification.report.into(), fields))
}

/// The moment that a text of XML Schema's `dateTime` names, if Python can hold it.
#[pyfunction]
pub(crate) fn date_time<'py>(py: Python<'py>, text: &str) -> Option<Bound<'py, PyAny>> {
    give::date_time(py, text)
}
