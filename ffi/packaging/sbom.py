#!/usr/bin/env python3
"""Write the bill of materials of a library: sbom.py CRATE > ecoc.cdx.json (CycloneDX 1.6).

It lists what is linked into it and nothing else: the crates, which of them needs which, and the C libraries that two of
them carry, since weaknesses are reported under the names of those. The same sources make the same bytes: it has
neither a time nor a random number.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

from licences import ROOT, cargo, linked

# Crates that carry the sources of a C library: its name, its licence, and where those say their version.
CARRIED = {
    "libsqlite3-sys": ("sqlite", "blessing", "sqlite3/sqlite3.h", r'#define SQLITE_VERSION\s+"([\d.]+)"'),
    "aws-lc-sys": (
        "aws-lc",
        "Apache-2.0 OR ISC",
        "aws-lc/include/openssl/base.h",
        r'#define AWSLC_VERSION_NUMBER_STRING\s+"([\d.]+)"',
    ),
}


def checksums() -> dict[tuple[str, str], str]:
    """Return the SHA-256 of every crate's archive, as Cargo.lock has them."""
    lock = (ROOT / "Cargo.lock").read_text("utf-8")
    row = re.compile(r'name = "(.+)"\nversion = "(.+)"\nsource = ".+"\nchecksum = "(.+)"\n')
    return {(name, version): checksum for name, version, checksum in row.findall(lock)}


def purl(package: dict[str, Any]) -> str:
    """Return the package URL of a crate."""
    return f"pkg:cargo/{package['name']}@{package['version']}"


def component(package: dict[str, Any], sums: dict[tuple[str, str], str]) -> dict[str, Any]:
    """Describe a crate."""
    made: dict[str, Any] = {
        "type": "library",
        "bom-ref": purl(package),
        "name": package["name"],
        "version": package["version"],
        "hashes": [{"alg": "SHA-256", "content": sums[package["name"], package["version"]]}],
        "licenses": [{"expression": package["license"].replace("/", " OR ")}],
        "purl": purl(package),
    }
    if package["repository"]:
        made["externalReferences"] = [{"type": "vcs", "url": package["repository"]}]
    return made


def carried(package: dict[str, Any]) -> dict[str, Any] | None:
    """Describe the C library that a crate carries, if it carries one."""
    if package["name"] not in CARRIED:
        return None
    name, licence, header, pattern = CARRIED[package["name"]]
    text = (Path(package["manifest_path"]).parent / header).read_text("utf-8")
    version = re.search(pattern, text)
    if version is None:
        message = f"{package['name']}: {header} says no version of {name}"
        raise SystemExit(message)
    reference = f"pkg:generic/{name}@{version[1]}"
    licences = [{"expression": licence}]
    return {
        "type": "library",
        "bom-ref": reference,
        "name": name,
        "version": version[1],
        "licenses": licences,
        "purl": reference,
    }


def main() -> int:
    """Write the document."""
    crate = sys.argv[1]
    packages = {str(one["id"]): one for one in linked(crate)}
    metadata = json.loads(cargo("metadata", "--format-version", "1"))
    own = {one["id"]: one for one in metadata["packages"] if one["id"] in metadata["workspace_members"]}
    needs = {node["id"]: node["dependencies"] for node in metadata["resolve"]["nodes"]}
    [root] = [one for one in own.values() if one["name"] == crate]

    def direct(of: str, seen: set[str]) -> set[str]:
        """Follow the crates of the workspace, which are ecoc itself, to the foreign ones."""
        found: set[str] = set()
        for need in needs[of]:
            if need in packages:
                found.add(purl(packages[need]))
            elif need in own and need not in seen:
                found |= direct(need, seen | {need})
        return found

    sums = checksums()
    components = [component(one, sums) for one in packages.values()]
    depends = {
        purl(one): {purl(packages[need]) for need in needs[key] if need in packages} for key, one in packages.items()
    }
    for one in packages.values():
        if (within := carried(one)) is not None:
            components.append(within)
            depends[purl(one)].add(within["bom-ref"])
            depends[within["bom-ref"]] = set()
    ecoc = f"pkg:cargo/ecoc@{root['version']}"
    depends[ecoc] = direct(root["id"], {root["id"]})
    document = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "library",
                "bom-ref": ecoc,
                "name": "ecoc",
                "version": root["version"],
                "licenses": [{"expression": root["license"]}],
                "purl": ecoc,
            }
        },
        "components": sorted(components, key=lambda one: one["bom-ref"]),
        "dependencies": [{"ref": ref, "dependsOn": sorted(on)} for ref, on in sorted(depends.items())],
    }
    print(json.dumps(document, separators=(",", ":")))
    return 0


if __name__ == "__main__":
    sys.exit(main())
