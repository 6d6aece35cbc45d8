//! Settings of the authorities: from `ecoc.toml`, then from `ECOC_…` variables, then from options; the later wins.

mod file;
mod keys;
mod options;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use ecoc::{Authority, Error, ErrorKind, Result};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::input;
use keys::{Holds, KEYS, SECTIONS};
pub(crate) use options::SettingOptions;

/// Read from the working folder when no `--config` names another file.
const FILE: &str = "ecoc.toml";

/// The settings of each section.
type Sections = BTreeMap<String, Map<String, Value>>;

/// Collects what is set for the authority `section` (`vca` or `svv`) and hands it to the library, which knows what is missing.
pub(crate) fn load<T: DeserializeOwned>(section: &'static str, options: &SettingOptions) -> Result<T> {
    let mut sections = collect(options)?;
    options.apply(section, &mut sections)?;
    let settings = sections.remove(section).unwrap_or_default();
    serde_json::from_value(Value::Object(settings)).map_err(|error| {
        Error::new(ErrorKind::InvalidSetting, format!("settings of {section}: {error}")).with_remedy(format!(
            "correct it under [{section}] in {FILE}, in the variables or in the options"
        ))
    })
}

/// What is set for one authority, as JSON, with no options.
pub(crate) fn of_file(authority: Authority, file: Option<&Path>) -> Result<Value> {
    let mut options = SettingOptions::default();
    options.config = file.map(Path::to_owned);
    let set = of(Some(authority), &options)?.into_iter().next().map(|(_, settings)| settings);
    set.filter(|settings| settings.as_object().is_some_and(|settings| !settings.is_empty())).ok_or_else(
        || {
            let name = authority.name();
            Error::new(ErrorKind::MissingSetting, format!("nothing is set for {name}"))
                .with_remedy(format!("write [{name}] in {FILE}, or set ECOC_{}_…", name.to_uppercase()))
        },
    )
}

/// What is set, as JSON: for one authority, or for each that has any settings in the file or the variables.
pub(crate) fn of(authority: Option<Authority>, options: &SettingOptions) -> Result<Vec<(Authority, Value)>> {
    let mut sections = collect(options)?;
    let named = |wanted: &&Authority| match authority {
        Some(authority) => **wanted == authority,
        None => sections.contains_key(wanted.name()),
    };
    let chosen: Vec<Authority> = Authority::ALL.iter().filter(named).copied().collect();
    if chosen.is_empty() {
        return Err(Error::new(ErrorKind::MissingSetting, "nothing is set for any authority").with_remedy(
            format!("write [vca] or [svv] in {FILE}, set ECOC_VCA_… or ECOC_SVV_…, or say --authority"),
        ));
    }
    let mut settings = Vec::new();
    for authority in chosen {
        options.apply(authority.name(), &mut sections)?;
        let section = sections.remove(authority.name()).unwrap_or_default();
        settings.push((authority, Value::Object(section)));
    }
    Ok(settings)
}

/// What the file and the variables say.
fn collect(options: &SettingOptions) -> Result<Sections> {
    let mut sections = Sections::new();
    if let Some(path) = config_file(options.config.as_deref()) {
        file::read(&path, &input::read_text(&path)?, &mut sections)?;
    }
    variables(std::env::vars_os(), &mut sections)?;
    Ok(sections)
}

/// The file to read: the one named, or the usual one where it exists.
fn config_file(named: Option<&Path>) -> Option<PathBuf> {
    let usual = Path::new(FILE);
    named.or_else(|| usual.try_exists().unwrap_or(true).then_some(usual)).map(Path::to_owned)
}

/// Takes `ECOC_VCA_…` and `ECOC_SVV_…` over: `ECOC_VCA_CLIENT_SECRET` is `client_secret` of `[vca]`, and `ECOC_VCA_HTTP_TIMEOUT` is
/// `timeout` of its table `http`. An empty variable counts as none.
fn variables(variables: impl Iterator<Item = (OsString, OsString)>, sections: &mut Sections) -> Result<()> {
    for (name, value) in variables {
        let Some(name) = name.to_str() else { continue };
        let Some((section, rest)) = SECTIONS.iter().find_map(|section| {
            let prefix = format!("ECOC_{}_", section.to_uppercase());
            Some((*section, name.strip_prefix(&prefix)?.to_lowercase()))
        }) else {
            continue;
        };
        let dotted = KEYS.iter().find(|key| key.name.replace('.', "_") == rest).map(|key| key.name);
        let key = keys::find(section, dotted.unwrap_or(&rest), name)?;
        let refuse = |words| {
            Error::new(ErrorKind::InvalidSetting, format!("{name}: its value {words}"))
                .with_remedy("set it anew")
        };
        let value = value.to_str().ok_or_else(|| refuse("is not UTF-8 text"))?;
        let value: Value = match key.holds {
            _ if value.is_empty() => continue,
            Holds::Number => value.parse().ok().map(Value::Number).ok_or_else(|| refuse("is no number"))?,
            Holds::Text | Holds::Texts | Holds::File => value.into(),
        };
        put(sections, section, key.name, value);
    }
    Ok(())
}

/// Puts a setting in its place; a dot in its name leads into a table.
fn put(sections: &mut Sections, section: &str, name: &str, value: Value) {
    let settings = sections.entry(section.to_owned()).or_default();
    match name.split_once('.') {
        None => _ = settings.insert(name.to_owned(), value),
        Some((table, name)) => {
            if let Value::Object(table) = settings.entry(table).or_insert_with(|| Map::new().into()) {
                table.insert(name.to_owned(), value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

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
        let text = "[vca]\nclient_id = 'file'\ntenant = 't'\nkey = 'seal.pem'\n[vca.http]\ntimeout = 2.5\nca = 'ca.pem'\n\
                    [svv]\nresource = ['a', 'b']";
        let mut sections = from_file(text).unwrap();
        let set = [
            ("ECOC_VCA_CLIENT_ID", "variable"),
            ("ECOC_VCA_TENANT", ""),
            ("ECOC_VCA_HTTP_MAX_ANSWER", "1000"),
            ("HOME", "x"),
        ];
        from_variables(&set, &mut sections).unwrap();
        assert_eq!(sections["vca"]["client_id"], "variable");
        assert_eq!(sections["vca"]["tenant"], "t");
        assert_eq!(sections["vca"]["key"], "plant/seal.pem");
        assert_eq!(
            sections["vca"]["http"],
            json!({"timeout": 2.5, "ca": "plant/ca.pem", "max_answer": 1000})
        );
        assert_eq!(sections["svv"]["resource"], json!(["a", "b"]));
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
        let error = from_file("[svv.http]\ntimout = 1").unwrap_err();
        assert!(error.to_string().ends_with("did you mean http.timeout?"), "{error}");
        let error = from_variables(&[("ECOC_SVV_CLIENT", "x")], &mut Sections::new()).unwrap_err();
        assert!(error.to_string().contains("ECOC_SVV_CLIENT"), "{error}");
    }

    #[test]
    fn the_library_knows_every_setting() {
        let mut vca = Sections::new();
        let mut svv = Sections::new();
        for key in KEYS {
            let value: Value = match key.name {
                "environment" => "production".into(),
                "ivi" => "2.0".into(),
                "algorithm" => "RS256".into(),
                _ if key.holds == Holds::Number => 1.into(),
                _ => "x".into(),
            };
            for (section, sections) in [("vca", &mut vca), ("svv", &mut svv)] {
                if key.sections.contains(&section) {
                    put(sections, section, key.name, value.clone());
                }
            }
        }
        serde_json::from_value::<ecoc::authority::VcaSettings>(vca["vca"].clone().into()).unwrap();
        serde_json::from_value::<ecoc::authority::SvvSettings>(svv["svv"].clone().into()).unwrap();
    }

    #[test]
    fn the_book_lists_every_setting_and_no_other() {
        let page = include_str!("../../../../core/docs/command.md");
        let (_, table) = page.split_once("| setting | of | means |").unwrap();
        let rows = table.lines().filter_map(|line| line.strip_prefix("| `")?.split_once("` | "));
        let mut told: Vec<(String, &str)> =
            rows.map(|(name, rest)| (name.to_owned(), rest.split(' ').next().unwrap())).collect();
        let mut known: Vec<(String, &str)> = KEYS
            .iter()
            .map(|key| (key.name.to_owned(), if key.sections.len() > 1 { "both" } else { key.sections[0] }))
            .collect();
        told.sort();
        known.sort();
        assert_eq!(told, known);
    }

    #[test]
    fn no_error_shows_a_value() {
        for text in [
            "[vca]\nclient_secret = 'hunter2",
            "[vca]\nclient_secret = \"hunter2\\q\"",
            "[vca]\nclient_secret = ['hunter2']",
            "[vca]\nclient_secret = hunter2",
            "[svv]\nclient_secret = 'hunter2'",
            "[vca]\nvisibility = 'hunter2'",
            "vca = 'hunter2'",
        ] {
            let error = from_file(text).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidSetting);
            assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
            assert!(error.to_string().starts_with("plant/ecoc.toml:"), "{error}");
        }
    }
}
