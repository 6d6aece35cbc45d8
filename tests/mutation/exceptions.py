"""libxml2's verdict, and the named cases in which ecoc's may differ from it."""

from lxml import etree

ERROR = etree.ErrorLevels.ERROR


class Verdict:
    """What libxml2 says of a document."""

    def __init__(self, tree, errors):
        self.tree = tree
        self.errors = errors
        self.valid = tree is not None and not errors

    @property
    def kind(self):
        return ", ".join(sorted({error.type_name for error in self.errors})) or "parsed"

    @property
    def message(self):
        return "; ".join(f"line {error.line}: {error.type_name}: {error.message}" for error in self.errors[:3]) or "valid"


class Witness:
    """libxml2 with one schema."""

    def __init__(self, xsd):
        self.schema = etree.XMLSchema(etree.parse(xsd))

    def verdict(self, document):
        # Sections of CDATA are kept, as a C program's parser keeps them.
        parser = etree.XMLParser(no_network=True, huge_tree=False, strip_cdata=False)
        try:
            root = etree.fromstring(document, parser)
        except etree.XMLSyntaxError:
            return Verdict(None, [error for error in parser.error_log if error.level >= ERROR])
        tree = root.getroottree()
        errors = [error for error in parser.error_log if error.level >= ERROR]
        if not errors and not self.schema.validate(tree):
            errors = list(self.schema.error_log)
        return Verdict(tree, errors)

    def exception(self, document, ours, theirs):
        return None
