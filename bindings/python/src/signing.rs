//! Keys, signing and verifying as Python sees them; `ecoc.Signer` and `ecoc.verify` wrap them.

use std::time::{Duration, UNIX_EPOCH};

use ecoc::sign::Algorithm;
use ecoc::{Error, ErrorKind, Secret, SignOptions, Signer, Trust};
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::errors::detached;
use crate::give;
use crate::report::Report;

/// A private key with its certificate. It cannot be pickled, and its words show the certificate's subject alone.
#[pyclass(frozen, module = "ecoc._ecoc")]
pub(crate) struct Key(Signer);

#[pymethods]
impl Key {
    #[staticmethod]
    #[pyo3(signature = (key, certificates, password))]
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

    #[getter]
    fn subject(&self) -> String {
        self.0.subject()
    }

    /// The certificate and those of its issuers, as DER.
    #[getter]
    fn chain<'py>(&self, py: Python<'py>) -> Vec<Bound<'py, PyBytes>> {
        self.0.chain_der().map(|der| PyBytes::new(py, der)).collect()
    }

    /// The signed document, the encoding it had to be brought over from, and whether a signature was replaced.
    fn sign<'py>(
        &self,
        py: Python<'py>,
        xml: &[u8],
        xades: bool,
        replace: bool,
        algorithm: Option<&str>,
        allow_unfit_certificate_for_tests: bool,
    ) -> PyResult<(Bound<'py, PyBytes>, Option<&'static str>, bool)> {
        let signed = detached(py, "sign", || {
            let mut options = SignOptions::default()
                .with_xades(xades)
                .with_replace(replace)
                .with_unfit_certificate_for_tests(allow_unfit_certificate_for_tests);
            options.algorithm = algorithm.map(algorithm_named).transpose()?;
            self.0.sign_document(xml, &options)
        })?;
        Ok((PyBytes::new(py, &signed.xml), signed.transcoded_from, signed.replaced))
    }
}

fn algorithm_named(name: &str) -> ecoc::Result<Algorithm> {
    Algorithm::from_name(name).ok_or_else(|| {
        let known: Vec<&str> = Algorithm::ALL.iter().map(|algorithm| algorithm.name()).collect();
        Error::new(ErrorKind::InvalidArgument, format!("there is no algorithm `{name}`"))
            .with_remedy(format!("use one of {}", known.join(", ")))
    })
}

/// The report, and all fields as JSON.
#[pyfunction]
pub(crate) fn verify(
    py: Python<'_>,
    xml: &[u8],
    trust: Vec<Vec<u8>>,
    at: Option<f64>,
) -> PyResult<(Report, String)> {
    let verification = detached(py, "verify", || {
        let mut anchors = Trust::new();
        for file in &trust {
            anchors = anchors.with_pem(file)?;
        }
        if let Some(seconds) = at {
            let since = Duration::try_from_secs_f64(seconds).map_err(|_| {
                Error::new(ErrorKind::InvalidArgument, "the time to judge certificates at lies before 1970")
            })?;
            anchors = anchors.with_time(UNIX_EPOCH + since);
        }
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
