//! The page of all codes: of errors, findings and content rules, of both authorities and both token services.

use std::fmt::Write as _;

use ecoc::authority::Code;
use ecoc::{Authority, ErrorKind};

const HEAD: &str = "\
<!-- Made from the code by core/tests/book; do not edit. -->
# All codes

`ecoc explain CODE` says at a prompt what one of them stands for. What to do with a refusal as a whole, and where its code stands: the
book's page *Understanding a refusal*. Every row has an anchor, the code in small letters.

";

/// The anchor of a row and its code, as a cell.
fn cell(code: &str) -> String {
    format!("<a id=\"{}\"></a>`{code}`", anchor(code))
}

fn anchor(code: &str) -> String {
    let anchor = code.to_lowercase().replace(' ', "-");
    anchor.trim_end_matches('*').to_owned()
}

/// The whole page.
pub(super) fn page() -> String {
    let mut page = HEAD.to_owned();
    findings(&mut page);
    rules(&mut page);
    errors(&mut page);
    answers(&mut page);
    page
}

fn section(page: &mut String, title: &str, words: &str, columns: &str) {
    let lines = "| --- ".repeat(columns.matches('|').count() - 1);
    let gap = if page.ends_with("\n\n") { "" } else { "\n" };
    writeln!(page, "{gap}## {title}\n\n{words}\n\n{columns}\n{lines}|").unwrap();
}

fn findings(page: &mut String) {
    section(
        page,
        "Findings",
        "What is wrong with a document. Layers: `xml`, `schema`, `rules` (of two documents or more), `signature`, `authority` (fields that a refusal \
         names); content rules follow below.",
        "| code | layer | what it stands for |",
    );
    for (code, meaning) in ecoc::finding_codes() {
        let layer = match code.split_at(5).0 {
            "IVI-S" => "schema",
            "IVI-X" => "xml",
            "IVI-R" => "rules",
            "IVI-G" => "signature",
            "VCA-F" | "SVV-F" => "authority",
            other => panic!("the layer of {other} is not known here"),
        };
        writeln!(page, "| {} | {layer} | {meaning} |", cell(code)).unwrap();
    }
}

fn rules(page: &mut String) {
    section(
        page,
        "Content rules",
        "Their ids are the codes of their findings. What each demands in the language of rules, and who says so: `ecoc rules explain`.",
        "| id | severity | demand |",
    );
    for rule in ecoc::RuleSet::built_in().rules() {
        writeln!(page, "| {} | {} | {} |", cell(rule.id()), rule.severity().name(), rule.title()).unwrap();
    }
}

fn errors(page: &mut String) {
    section(
        page,
        "Errors",
        "What went wrong with a call. *Retry* says whether the same call can succeed later.",
        "| name | number | family | retry | meaning |",
    );
    for kind in ErrorKind::ALL {
        let retry = if kind.retryable() { "yes" } else { "no" };
        let (name, number) = (cell(kind.name()), kind.number());
        writeln!(page, "| {name} | {number} | {} | {retry} | {} |", kind.family(), kind.meaning()).unwrap();
    }
}

/// What the authorities and their token services answer with, a section for each of them.
fn answers(page: &mut String) {
    let sections = [
        (
            "vca",
            "Answers of VCA",
            "The HTTP status of its answer to a document. Source: VCA eCoC REST API reference 1.2.",
        ),
        (
            "svv",
            "Answers of SVV",
            "SVV writes `kjoretoy.coc.` before each. Source: the tables of Statens vegvesen's portal page on eCoC, for creating and for deleting.",
        ),
        (
            "oauth",
            "Refusals of both token services",
            "What stands in the field `error` of a refusal. Source: RFC 6749, RFC 8707.",
        ),
        (
            "entra",
            "Refusals of Microsoft Entra ID",
            "What the message of a refusal begins with. Source: Microsoft's reference of AADSTS error codes.",
        ),
        (
            "maskinporten",
            "Refusals of Maskinporten",
            "What the message of a refusal begins with; a code that ends in `*` stands for those that have no row. Source: Digdir's documentation \
             of Maskinporten.",
        ),
    ];
    let mut codes: Vec<Code> = Vec::new();
    for code in Authority::ALL.iter().flat_map(|&authority| ecoc::authority::codes(authority)) {
        // What all token services say is listed of each authority.
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    let mut left = codes.len();
    for (of, title, words) in sections {
        let key = if of == "vca" { "status" } else { "code" };
        section(page, title, words, &format!("| {key} | error | meaning | what to do |"));
        for code in codes.iter().filter(|code| code.of == of) {
            answer(page, code);
            left -= 1;
        }
    }
    assert_eq!(left, 0, "codes of which no section tells");
}

fn answer(page: &mut String, row: &Code) {
    let code = match row.of {
        // A bare number is the anchor of nothing.
        "vca" => format!("<a id=\"vca-{}\"></a>`{}`", row.code, row.code),
        _ => cell(row.code),
    };
    let kind = row.kind.map_or_else(|| "none: a yes".to_owned(), |kind| format!("`{}`", kind.name()));
    writeln!(page, "| {code} | {kind} | {} | {} |", row.meaning, row.remedy.unwrap_or_default()).unwrap();
}
