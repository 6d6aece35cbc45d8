//! The options that stand for settings, made from the table.

use std::path::PathBuf;

use clap::builder::ValueParser;
use clap::{Arg, ArgMatches, Command, FromArgMatches};
use ecoc::{Error, ErrorKind, Result};

use super::keys::{Holds, KEYS, Key};
use super::{Sections, put};

const HEADING: &str = "Settings (also in ecoc.toml, and as ECOC_VCA_… or ECOC_SVV_…)";
const CONFIG: &str = "config";

/// What is given on the command line of a command that speaks with an authority.
#[derive(Clone, Default)]
pub(crate) struct SettingOptions {
    pub(super) config: Option<PathBuf>,
    given: Vec<(&'static Key, String)>,
}

impl SettingOptions {
    /// Puts what is given over what the file and the variables say.
    pub(super) fn apply(&self, section: &str, sections: &mut Sections) -> Result<()> {
        for (key, value) in &self.given {
            let option = key.option.map_or(key.name, |(option, _)| option);
            let refuse = |words: String| {
                Error::new(ErrorKind::InvalidArgument, format!("--{option} {words}"))
                    .with_remedy("leave the option out")
            };
            if !key.sections.contains(&section) {
                return Err(refuse(format!("is no setting of {section}")));
            }
            if value.is_empty() {
                return Err(refuse("is empty".to_owned()));
            }
            put(sections, section, key.name, value.as_str().into());
        }
        Ok(())
    }
}

impl clap::Args for SettingOptions {
    fn augment_args(command: Command) -> Command {
        let config = Arg::new(CONFIG)
            .long(CONFIG)
            .value_name("FILE")
            .value_parser(ValueParser::path_buf())
            .help("Read settings from this file instead of ecoc.toml in the working folder")
            .help_heading(HEADING);
        let options = KEYS.iter().filter_map(|key| {
            let (option, help) = key.option?;
            let value = if key.holds == Holds::File { "FILE" } else { "TEXT" };
            Some(Arg::new(key.name).long(option).value_name(value).help(help).help_heading(HEADING))
        });
        command.arg(config).args(options)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for SettingOptions {
    fn from_arg_matches(matches: &ArgMatches) -> Result<SettingOptions, clap::Error> {
        let mut options = SettingOptions::default();
        options.update_from_arg_matches(matches)?;
        Ok(options)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        self.config = matches.get_one::<PathBuf>(CONFIG).cloned();
        self.given = KEYS
            .iter()
            .filter(|key| key.option.is_some())
            .filter_map(|key| matches.get_one::<String>(key.name).map(|value| (key, value.clone())))
            .collect();
        Ok(())
    }
}
