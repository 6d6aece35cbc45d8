"""lxml and xmlschema as peers: validate.py PEER SCHEMA DOCUMENT; one figure for each line on standard input."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from turns import answer


def lxml_validator(schema: str) -> Callable[[bytes], bool]:
    """Parse and validate by lxml."""
    from lxml import etree

    compiled = etree.XMLSchema(etree.parse(schema))
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    return lambda xml: bool(compiled.validate(etree.fromstring(xml, parser)))


def xmlschema_validator(schema: str) -> Callable[[bytes], bool]:
    """Parse and validate by xmlschema, in Python alone."""
    import xmlschema

    compiled = xmlschema.XMLSchema10(schema)
    return lambda xml: bool(compiled.is_valid(xml))


def main(peer: str, schema: str, document: str) -> int:
    """Answer every line with the microseconds of one pass from bytes to verdict."""
    make = {"lxml": lxml_validator, "xmlschema": xmlschema_validator}[peer]
    valid = make(schema)
    xml = Path(document).read_bytes()
    if not valid(xml):
        return 2
    answer(lambda: valid(xml))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
