//! What the codes mean that an authority and its token service answer with: one looked up, or all listed, from the same tables.

use super::codes::{self, Row};
use crate::auth;
use crate::error::ErrorKind;
use crate::ledger::Authority;

/// A code that an authority or its token service answers with, and what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Code {
    /// The code, as whoever gives it spells it: of VCA the HTTP status of its answer, of SVV without the prefix `kjoretoy.coc.`. One that
    /// ends in `*` stands for those that begin so and have no row of their own.
    pub code: &'static str,
    /// Who gives it: `vca`, `svv`, `entra` (Microsoft Entra ID, VCA's token service), `maskinporten` (SVV's), or `oauth` for what both
    /// token services say in the field `error` of a refusal.
    pub of: &'static str,
    /// The error that it is; `None` when it means yes.
    pub kind: Option<ErrorKind>,
    /// What it means, in English.
    pub meaning: &'static str,
    /// What to do about it, in English.
    pub remedy: Option<&'static str>,
}

impl Code {
    fn answer(authority: Authority, row: &'static Row) -> Code {
        let Row { code, kind, explanation, remedy } = *row;
        Code { code, of: authority.name(), kind, meaning: explanation, remedy }
    }

    fn refusal(of: &'static str, row: &'static auth::codes::Code) -> Code {
        let auth::codes::Code { code, kind, meaning, remedy } = *row;
        Code { code, of, kind: Some(kind), meaning, remedy: Some(remedy) }
    }
}

/// The tables of an authority's token service, with whose they are.
fn refusals(authority: Authority) -> [(&'static str, &'static [auth::codes::Code]); 2] {
    let service = match authority {
        Authority::Vca => ("entra", auth::entra::codes::CODES),
        Authority::Svv => ("maskinporten", auth::maskinporten::codes::CODES),
    };
    [service, ("oauth", auth::codes::OAUTH)]
}

/// Every code that an authority and its token service are known to answer with: the authority's, the token service's, and those that
/// all token services have. Sources: the API reference of VCA, the portal page of SVV, Microsoft's reference of AADSTS error codes,
/// Digdir's documentation of Maskinporten, RFC 6749 and RFC 8707.
pub fn codes(authority: Authority) -> impl Iterator<Item = Code> {
    let answers = codes::of(authority).iter().map(move |row| Code::answer(authority, row));
    let refusals = refusals(authority).into_iter();
    answers.chain(refusals.flat_map(|(of, rows)| rows.iter().map(move |row| Code::refusal(of, row))))
}

/// What a code of an authority or of its token service means, such as [`Error::authority_code`](crate::Error::authority_code) has it:
/// SVV's with or without its prefix, for VCA the HTTP status of its answer, `AADSTS7000222`, `MP-200`, `invalid_client`. `None` for a
/// code that is in no table of the authority.
pub fn explain(authority: Authority, code: &str) -> Option<Code> {
    let answer = codes::find(authority, code).map(|row| Code::answer(authority, row));
    answer.or_else(|| {
        let mut tables = refusals(authority).into_iter();
        tables.find_map(|(of, rows)| Some(Code::refusal(of, auth::codes::find(rows, code)?)))
    })
}

/// The codes of findings that the authorities give.
pub(crate) fn finding_codes() -> impl Iterator<Item = (&'static str, &'static str)> {
    codes::FINDINGS.iter().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_listed_once_and_explained_as_listed() {
        for &authority in Authority::ALL {
            let mut told = Vec::new();
            for code in codes(authority) {
                assert_eq!(explain(authority, code.code), Some(code));
                assert!(!told.contains(&code.code), "{}", code.code);
                told.push(code.code);
            }
        }
    }

    #[test]
    fn a_code_is_explained_by_the_table_that_has_it() {
        let of = |authority, code| explain(authority, code).map(|code| (code.of, code.code));
        assert_eq!(of(Authority::Vca, "409"), Some(("vca", "409")));
        assert_eq!(of(Authority::Vca, "AADSTS7000222"), Some(("entra", "AADSTS7000222")));
        assert_eq!(of(Authority::Vca, "invalid_grant"), Some(("oauth", "invalid_grant")));
        assert_eq!(of(Authority::Svv, "kjoretoy.coc.IKKE_TILGANG"), Some(("svv", "IKKE_TILGANG")));
        assert_eq!(of(Authority::Svv, "MP-200"), Some(("maskinporten", "MP-200")));
        assert_eq!(of(Authority::Svv, "MP-299"), Some(("maskinporten", "MP-2*")));
        assert_eq!(of(Authority::Svv, "409"), None);
        assert_eq!(of(Authority::Svv, "AADSTS7000222"), None);
        assert_eq!(of(Authority::Vca, "MP-200"), None);
    }
}
