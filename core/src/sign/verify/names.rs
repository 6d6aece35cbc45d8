//! Whether two names are those of the same company, as far as letters can tell.
//!
//! A certificate and a certificate of conformity spell the same company in different ways: capitals, `S.p.A.` or `SPA`, `ü` or `ue`,
//! `Motors Ltd` or `Motors Limited`. What is left after such differences must be the same whole name: `Ford` is not `Ford Otosan`.

/// Legal forms of the countries that build vehicles, and the words that join two, all folded.
const FORMS: &[&str] = &[
    "ab",
    "ag",
    "akciova",
    "aktiebolag",
    "aktiengesellschaft",
    "and",
    "as",
    "asa",
    "bhd",
    "bv",
    "co",
    "company",
    "corp",
    "corporation",
    "cv",
    "de",
    "doo",
    "ev",
    "ehf",
    "et",
    "eu",
    "gmbh",
    "ges",
    "gesellschaft",
    "hf",
    "inc",
    "incorporated",
    "kft",
    "kg",
    "kgaa",
    "kk",
    "limited",
    "limitada",
    "llc",
    "llp",
    "lp",
    "ltd",
    "ltda",
    "mbh",
    "nv",
    "nyrt",
    "ohg",
    "oo",
    "oy",
    "oyj",
    "plc",
    "pte",
    "private",
    "pty",
    "pvt",
    "sa",
    "sagl",
    "sapi",
    "sarl",
    "sas",
    "sasu",
    "sau",
    "sca",
    "sce",
    "sdn",
    "se",
    "sirketi",
    "sl",
    "slu",
    "snc",
    "societe",
    "sp",
    "spa",
    "spol",
    "spolka",
    "spolocnost",
    "sr",
    "srl",
    "sro",
    "ua",
    "uab",
    "ug",
    "und",
    "vof",
    "z",
    "zoo",
    "zrt",
];

/// Whether both are the same company; never for a name of which nothing is left.
pub(super) fn same(one: &str, other: &str) -> bool {
    let (one, other) = (essence(one), essence(other));
    !one.is_empty() && one == other
}

/// The name without what may differ, its words joined.
fn essence(name: &str) -> String {
    let words = words(name);
    let kept: String = words.iter().filter(|word| !FORMS.contains(&&***word)).map(String::as_str).collect();
    // A company may be called by nothing but such words: `SAS`, `Corporation`.
    let whole = if kept.is_empty() { words.concat() } else { kept };
    // Both ways to write an umlaut become one.
    whole.replace("ae", "a").replace("oe", "o").replace("ue", "u").replace("aa", "a")
}

/// The words, folded; single letters in a row are one word, since `S.p.A.`, `S p A` and `SpA` are.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut single = false;
    let parted = |c: char| !c.is_alphanumeric() && !is_combining(c) && !matches!(c, '\'' | '\u{2019}' | '`');
    for piece in name.split(parted) {
        let mut word = String::with_capacity(piece.len());
        for c in piece.chars().flat_map(char::to_lowercase) {
            fold(c, &mut word);
        }
        let alone = word.chars().count() == 1;
        match words.last_mut() {
            _ if word.is_empty() => continue,
            Some(last) if alone && single => last.push_str(&word),
            _ => words.push(word),
        }
        single = alone;
    }
    words
}

fn is_combining(c: char) -> bool {
    ('\u{300}'..='\u{36F}').contains(&c)
}

/// A small letter without its marks: those of the languages of Europe and Türkiye that are written in Latin letters.
fn fold(c: char, out: &mut String) {
    let letters = match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'ĥ' | 'ħ' => "h",
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
        'ĵ' => "j",
        'ķ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => "o",
        'œ' => "oe",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => "s",
        'ß' => "ss",
        'ţ' | 'ť' | 'ŧ' | 'ț' => "t",
        'þ' => "th",
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => "u",
        'ŵ' => "w",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        '\'' | '\u{2019}' | '`' => "",
        c if is_combining(c) => "",
        c => return out.push(c),
    };
    out.push_str(letters);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_company_is_known_however_it_is_spelled() {
        for (one, other) in [
            ("Tärnö Fordonsfabrik AB", "TARNO FORDONSFABRIK"),
            ("Tärnö Fordonsfabrik AB", "Taernoe Fordonsfabrik Aktiebolag"),
            ("Ta\u{308}rno\u{308} Fordonsfabrik", "Tärnö Fordonsfabrik"),
            ("Aubrière Automobiles S.A.S.", "AUBRIERE AUTOMOBILES SAS"),
            ("Officine Brenta S.p.A.", "Officine Brenta SPA"),
            ("Officine Brenta S. p. A.", "OFFICINE BRENTA"),
            ("Wrekin Mopeds Ltd", "WREKIN MOPEDS LIMITED"),
            ("Yamato Motor Co., Ltd.", "Yamato Motor Company Limited"),
            ("Nordlys A/S", "NORDLYS AS"),
            ("Lodz Trailers Sp. z o.o.", "Łódź Trailers"),
            ("Müller-Büssing GmbH & Co. KG", "Mueller Buessing"),
            ("Triglava Motocikli d.o.o.", "Triglava Motocikli"),
            ("Škoda a.s.", "SKODA AS"),
            ("B.M.X. Werke AG", "BMX-Werke"),
            ("L'Atelier NV/SA", "LATELIER"),
            ("Ørsted Åkjær", "Orsted Aakjaer"),
            ("SAS", "S.A.S."),
            ("İstanbul Otomotiv A.Ş.", "ISTANBUL OTOMOTIV AS"),
        ] {
            assert!(
                same(one, other) && same(other, one),
                "{one} | {other}: {} {}",
                essence(one),
                essence(other)
            );
        }
    }

    #[test]
    fn different_companies_are_told_apart() {
        for (one, other) in [
            ("Ford", "Ford Otosan"),
            ("Toyota Motor Corporation", "Toyota Motor Europe NV/SA"),
            ("Volvo Car Corporation", "Volvo Truck Corporation"),
            ("AB", "AG"),
            ("", ""),
            ("GmbH", ""),
            ("...", "---"),
            ("トヨタ自動車", "日産自動車"),
        ] {
            assert!(!same(one, other), "{one} | {other}");
        }
    }
}
