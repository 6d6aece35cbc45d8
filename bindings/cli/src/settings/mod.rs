//! Settings of the authorities: from `ecoc.toml`, then from `ECOC_…` variables, then from options; the later wins.

mod file;
mod keys;
mod options;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use ecoc::{Error, ErrorKind, Result};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::input;
pub(crate) use options::SettingOptions;

/// Read from the working folder when no `--config` names another file.
const FILE: &str = "ecoc.toml";

/// The settings of each section.
type Sections = BTreeMap<String, Map<String, Value>>;

/// Everything that is set for one authority.
pub(crate) struct Settings(Map<String, Value>);

impl Settings {
    /// Collects what is set for the authority `section` (`vca` or `svv`).
    pub(crate) fn load(section: &'static str, options: &SettingOptions) -> Result<Settings> {
        let mut sections = Sections::new();
        if let Some(path) = config_file(options.config.as_deref())? {
            file::read(&path, &input::read_text(&path)?, &mut sections)?;
        }
        variables(std::env::vars_os(), &mut sections)?;
        let mut settings = sections.remove(section).unwrap_or_default();
        options.apply(section, &mut settings)?;
        Ok(Settings(settings))
    }

    /// Hands the settings to the library, which knows what is missing and what its values may be.
    pub(crate) fn into_typed<T: DeserializeOwned>(self, section: &'static str) -> Result<T> {
        serde_json::from_value(Value::Object(self.0)).map_err(|error| {
            Error::new(ErrorKind::InvalidSetting, format!("settings of {section}: {error}"))
                .with_remedy(format!("correct it under [{section}] in {FILE}, or in the ECOC_ variables"))
        })
    }
}

/// The file to read: the one named, or the usual one where it exists.
fn config_file(named: Option<&Path>) -> Result<Option<PathBuf>> {
    let usual = Path::new(FILE);
    match named {
        Some(path) => Ok(Some(path.to_owned())),
        None if usual.try_exists().unwrap_or(true) => Ok(Some(usual.to_owned())),
        None => Ok(None),
    }
}

/// Takes `ECOC_VCA_…` and `ECOC_SVV_…` over: `ECOC_VCA_CLIENT_SECRET` is `client_secret` of `[vca]`. An empty variable counts as none.
fn variables(variables: impl Iterator<Item = (OsString, OsString)>, sections: &mut Sections) -> Result<()> {
    for (name, value) in variables {
        let Some(name) = name.to_str() else { continue };
        for section in keys::SECTIONS {
            let prefix = format!("ECOC_{}_", section.to_uppercase());
            let Some(key) = name.strip_prefix(&prefix).map(str::to_lowercase) else { continue };
            keys::find(section, &key, name)?;
            let value = value.to_str().ok_or_else(|| {
                Error::new(ErrorKind::InvalidSetting, format!("{name}: its value is not UTF-8 text"))
                    .with_remedy("set it anew")
            })?;
            if !value.is_empty() {
                sections.entry((*section).to_owned()).or_default().insert(key, value.into());
            }
        }
    }
    Ok(())
}

/// A file name of the settings, seen from the folder of the settings file.
fn absolute(name: &str, folder: Option<&Path>) -> String {
    folder.map_or_else(|| PathBuf::from(name), |folder| folder.join(name)).to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from_file(text: &str) -> Result<Sections> {
        let mut sections = Sections::new();
        file::read(Path::new("plant/ecoc.toml"), text, &mut sections)?;
        Ok(sections)
    }

    fn from_variables(pairs: &[(&str, &str)], sections: &mut Sections) -> Result<()> {
        variables(pairs.iter().map(|(name, value)| (name.into(), value.into())), sections)
    }

    #[test]
    fn the_later_source_wins_and_files_are_found_from_the_settings_file() {
        let mut sections = from_file(
            "[vca]\nclient_id = 'file'\ntenant = 't'\nkey = 'seal.pem'\n[svv]\nresource = ['a', 'b']",
        )
        .unwrap();
        from_variables(
            &[("ECOC_VCA_CLIENT_ID", "variable"), ("ECOC_VCA_TENANT", ""), ("HOME", "x")],
            &mut sections,
        )
        .unwrap();
        assert_eq!(sections["vca"]["client_id"], "variable");
        assert_eq!(sections["vca"]["tenant"], "t");
        assert_eq!(sections["vca"]["key"], "plant/seal.pem");
        assert_eq!(sections["svv"]["resource"], serde_json::json!(["a", "b"]));
    }

    #[test]
    fn an_unknown_name_is_refused_with_the_nearest() {
        let error = from_file("[vca]\ntenant = 't'\nclientid = 'x'").unwrap_err();
        assert_eq!(
            error.to_string(),
            "plant/ecoc.toml:3 [vca]: unknown setting \"clientid\"; did you mean client_id?"
        );
        let error = from_file("[vac]\ntenant = 't'").unwrap_err();
        assert!(error.to_string().ends_with("did you mean vca?"), "{error}");
        let error = from_variables(&[("ECOC_SVV_CLIENT", "x")], &mut Sections::new()).unwrap_err();
        assert!(error.to_string().contains("ECOC_SVV_CLIENT"), "{error}");
    }

    #[test]
    fn no_error_shows_a_value() {
        for text in [
            "[vca]\nclient_secret = 'hunter2",
            "[vca]\nclient_secret = \"hunter2\\q\"",
            "[vca]\nclient_secret = ['hunter2']",
            "[vca]\nclient_secret = hunter2",
            "[svv]\nclient_secret = 'hunter2'",
            "vca = 'hunter2'",
        ] {
            let error = from_file(text).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidSetting);
            assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
            assert!(error.to_string().starts_with("plant/ecoc.toml:"), "{error}");
        }
    }
}
