"""Have CycloneDX's own library judge a bill of materials: check_sbom.py FILE."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator


def main() -> int:
    """Return 0 when the file keeps the schema, and every reference in it leads somewhere."""
    text = Path(sys.argv[1]).read_text("utf-8")
    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    bom = json.loads(text)
    known = {one["bom-ref"] for one in [bom["metadata"]["component"], *bom["components"]]}
    named = {ref for one in bom["dependencies"] for ref in (one["ref"], *one["dependsOn"])}
    reached = {bom["metadata"]["component"]["bom-ref"]}
    needs = {one["ref"]: one["dependsOn"] for one in bom["dependencies"]}
    while more := {ref for one in reached for ref in needs[one]} - reached:
        reached |= more
    for wrong in (fault, named - known, known - reached):
        if wrong:
            print(sys.argv[1], wrong, sep=": ", file=sys.stderr)
            return 1
    print(f"{sys.argv[1]}: {len(known) - 1} parts, as CycloneDX 1.6 has it")
    return 0


if __name__ == "__main__":
    sys.exit(main())
