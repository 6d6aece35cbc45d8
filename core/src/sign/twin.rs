//! Text that is written in two forms at once: as it stands in the document, and in its exclusive canonical form.
//!
//! What a signature hashes of itself is written by us, so its canonical form is known without reading it back.

/// The two forms.
#[derive(Default)]
pub(super) struct Twin {
    /// As it stands in the document.
    pub(super) text: String,
    pub(super) canonical: String,
}

impl Twin {
    /// What is the same in both forms.
    pub(super) fn same(&mut self, piece: &str) {
        self.text.push_str(piece);
        self.canonical.push_str(piece);
    }

    /// A start tag whose namespace is declared further out: the canonical form has the `declaration` here. Declaration and
    /// `attributes` begin with a space, or are empty.
    pub(super) fn start(&mut self, name: &str, declaration: &str, attributes: &str) {
        for (form, declaration) in [(&mut self.text, ""), (&mut self.canonical, declaration)] {
            for piece in ["<", name, declaration, attributes, ">"] {
                form.push_str(piece);
            }
        }
    }

    /// An element without content, which the canonical form writes as two tags.
    pub(super) fn empty(&mut self, name: &str, declaration: &str, attributes: &str) {
        self.start(name, declaration, attributes);
        self.text.pop();
        self.text.push_str("/>");
        for piece in ["</", name, ">"] {
            self.canonical.push_str(piece);
        }
    }

    /// An element with text; `text` is escaped already.
    pub(super) fn element(&mut self, name: &str, declaration: &str, text: &str) {
        self.start(name, declaration, "");
        for piece in [text, "</", name, ">"] {
            self.same(piece);
        }
    }
}
