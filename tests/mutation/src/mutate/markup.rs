//! Changes to how the same is written, and markup where text is.

use super::{Kind, TreeChange, with};
use crate::base::Generator;
use crate::tree::{Element, Node};

pub(super) const KINDS: &[Kind<TreeChange>] = &[
    ("comment", 5, comment),
    ("processing instruction", 4, instruction),
    ("CDATA section", 6, cdata),
    ("white space in CDATA", 3, blank_cdata),
    ("character references", 6, references),
    ("reference to white space", 4, blank_reference),
    ("stray text", 6, stray),
    ("other reference", 4, reference),
];

/// Puts raw text at a random place of an element's content, in the midst of its text if it has one.
fn insert(generator: &mut Generator, element: &mut Element, raw: String) {
    let at = generator.rng.usize(..=element.children.len());
    if let Some(Node::Text(text)) = element.children.get(at) {
        let cut = generator.rng.usize(..=text.chars().count());
        let (before, after): (String, String) =
            (text.chars().take(cut).collect(), text.chars().skip(cut).collect());
        element.children.splice(at..=at, [Node::Text(before), Node::Raw(raw), Node::Text(after)]);
    } else {
        element.children.insert(at, Node::Raw(raw));
    }
}

fn insert_one_of(generator: &mut Generator, root: &mut Element, choices: &[&str]) -> Option<String> {
    with(generator, root, &|_| true, |generator, element| {
        let raw = (*generator.rng.choice(choices)?).to_owned();
        let said = format!("{raw:?} in {}", element.local);
        insert(generator, element, raw);
        Some(said)
    })
}

fn comment(generator: &mut Generator, root: &mut Element) -> Option<String> {
    let choices = [
        "<!---->",
        "<!-- a -->",
        "<!-- <a> & ]]> -->",
        "<!-- é𝄞 -->",
        "<!-- a -- b -->",
        "<!-- a --->",
        "<!--->",
        "<!-- - -->",
        "<!- a ->",
        "<! -- a -->",
        "<!--\u{1}-->",
        "<!-- a --",
        "<!-->-->",
        "<!-- \u{FFFE} -->",
    ];
    insert_one_of(generator, root, &choices)
}

fn instruction(generator: &mut Generator, root: &mut Element) -> Option<String> {
    let choices = [
        "<?a?>",
        "<?a b?>",
        "<?a <b> & ]]> ??>",
        "<?xml-stylesheet href='a'?>",
        "<?xml version='1.0'?>",
        "<?XML a?>",
        "<?xMl?>",
        "<? a?>",
        "<??>",
        "<?1?>",
        "<?a:b c?>",
        "<?a",
        "<?a b>",
        "<?é𝄞 x?>",
        "<?a/?>",
        "<?a b\u{2}?>",
        "<?xmlx?>",
        "<?a=b?>",
        "<?a\n?>",
    ];
    insert_one_of(generator, root, &choices)
}

fn cdata(generator: &mut Generator, root: &mut Element) -> Option<String> {
    let has_text = |element: &Element| element.children.iter().any(|child| matches!(child, Node::Text(_)));
    if generator.rng.u8(..4) == 0 {
        let choices = [
            "<![CDATA[x]]>",
            "<![CDATA[<a>&b;]]>",
            "<![CDATA[]]]]>",
            "<![CDATA[]]>]]>",
            "<![cdata[x]]>",
            "<![CDATA [x]]>",
            "<![CDATA[x",
            "<![CDATA[x]>",
            "<![CDATA[\u{1}]]>",
            "<![ CDATA[x]]>",
            "<![CDATA[ ]]>",
            "<![CDATA[<![CDATA[]]>",
            "<![IGNORE[x]]>",
        ];
        return insert_one_of(generator, root, &choices);
    }
    with(generator, root, &has_text, |generator, element| {
        let at = element.children.iter().position(|child| matches!(child, Node::Text(_)))?;
        let Node::Text(text) = &element.children[at] else { return None };
        let from = generator.rng.usize(..=text.chars().count());
        let to = if generator.rng.bool() { text.chars().count() } else { from };
        let part = |from: usize, to: usize| text.chars().skip(from).take(to - from).collect::<String>();
        let pieces = [
            Node::Text(part(0, from)),
            Node::Raw(format!("<![CDATA[{}]]>", part(from, to).replace("]]>", ""))),
            Node::Text(part(to, text.chars().count())),
        ];
        element.children.splice(at..=at, pieces);
        Some(element.local.clone())
    })
}

fn blank_cdata(generator: &mut Generator, root: &mut Element) -> Option<String> {
    insert_one_of(
        generator,
        root,
        &["<![CDATA[]]>", "<![CDATA[ ]]>", "<![CDATA[\n\t]]>", "<![CDATA[\u{A0}]]>"],
    )
}

/// Writes some characters of a text as references.
fn references(generator: &mut Generator, root: &mut Element) -> Option<String> {
    let has_text = |element: &Element| element.is_leaf() && !element.text().is_empty();
    with(generator, root, &has_text, |generator, element| {
        let mut raw = String::new();
        for c in element.text().chars() {
            raw.push_str(&match generator.rng.u8(..4) {
                0 => format!("&#{};", u32::from(c)),
                1 => format!("&#x{:X};", u32::from(c)),
                2 => format!("&#x000{:x};", u32::from(c)),
                _ if matches!(c, '&' | '<' | '>' | '\r') => format!("&#{};", u32::from(c)),
                _ => c.to_string(),
            });
        }
        element.children = vec![Node::Raw(raw)];
        Some(element.local.clone())
    })
}

fn blank_reference(generator: &mut Generator, root: &mut Element) -> Option<String> {
    insert_one_of(
        generator,
        root,
        &["&#32;", "&#x9;", "&#10;", "&#xD;", "&#x20;&#x20;", "&#160;", "&#x85;", "&#xFEFF;"],
    )
}

fn stray(generator: &mut Generator, root: &mut Element) -> Option<String> {
    let choices = [
        "x", "0", "\u{A0}", "é", " . ", "\u{FEFF}", "\u{85}", "\u{2028}", "]]>", "]]", ">", "\"", "&amp;",
        "\u{200B}", "\r", "\r\n",
    ];
    insert_one_of(generator, root, &choices)
}

fn reference(generator: &mut Generator, root: &mut Element) -> Option<String> {
    let choices = [
        "&",
        "& ",
        "&amp",
        "&;",
        "&#;",
        "&#x;",
        "&#0;",
        "&#1;",
        "&#xFFFE;",
        "&#xD800;",
        "&#x110000;",
        "&#99999999999;",
        "&nbsp;",
        "&eacute;",
        "&#X41;",
        "&#x41",
        "&# 65;",
        "&#-65;",
        "&#+65;",
        "&AMP;",
        "&amp ;",
        "&quot;",
        "&apos;",
        "&lt;",
        "&gt;",
        "&#65;",
        "&#x1F600;",
        "&#xFFFF;",
        "&#x10FFFF;",
        "&#55296;",
        "&é;",
        "&a:b;",
        "&1;",
        "&#x0;",
        "&#127;",
        "&#x80;",
        "&#xE000;",
        "&#x1;",
        "&#4294967361;",
        "&#x100000041;",
        "&#65a;",
        "&#x4G;",
        "&amp;amp;",
        "&a.b;",
        "&&amp;",
    ];
    insert_one_of(generator, root, &choices)
}
