#!/usr/bin/env python3
"""Compares ecoc's verdict with libxml2's on generated and mutated IVI documents.

The documents and ecoc's verdicts come from the program `ecoc-mutation`; libxml2 is that of lxml, 2.14 or later, with
the official schemas, or where those are not beside the project with the embedded ones, written out as XSD. Both must
find a document valid, or both not. Where they may differ is listed in `exceptions.py`, each with the clause that
decides; anything else is a failure.

    compare.py --program target/debug/ecoc-mutation                  3,000 mutants for each family
    compare.py --program … --count 50000 --seed 7 --failures FOLDER  the long run; what differs is written to the folder

The last line is `N passed, N failed`.
"""

import argparse
import collections
import json
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path

try:
    from exceptions import BY_SCHEMA, SecondWitness, Witness
    from lxml import etree
except ImportError:
    etree = None

OFFICIAL = Path(__file__).resolve().parents[3] / "shared" / "ivi"
FAMILIES = {"2.0": "InitialVehicleInformation-2.0.xsd", "1.x": "InitialVehicleInformation-1.11.xsd"}
LIBXML2 = (2, 14)
# So many documents of each exception are shown to the second witness, and so many of each difference are kept.
SHOWN = 20


def skip(reason):
    """End well, and say why nothing was compared."""
    print(f"SKIPPED: mutation: {reason}")
    sys.exit(0)


class Judge:
    """ecoc's verdict on any document."""

    def __init__(self, program, family):
        command = [program, "--family", family, "--judge"]
        self.program = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def __call__(self, document):
        """Whether ecoc finds the document valid."""
        self.program.stdin.write(struct.pack("<I", len(document)) + document)
        self.program.stdin.flush()
        return self.program.stdout.read(1) == b"1"

    def close(self):
        """End the program."""
        self.program.stdin.close()
        self.program.wait()


def frames(pipe):
    """Yield the headers and documents that the program writes."""

    def part():
        length = pipe.read(4)
        if len(length) < 4:
            raise EOFError("the program ended early")
        return pipe.read(struct.unpack("<I", length)[0])

    header = {}
    while "coverage" not in header:
        header = json.loads(part())
        yield header, part()


class Family:
    """One family's run: what was compared, and how it went."""

    def __init__(self, name, witness, second):
        self.name = name
        self.witness = witness
        self.second = second
        self.kinds = collections.defaultdict(collections.Counter)
        self.excepted = collections.Counter()
        self.seconded = collections.defaultdict(collections.Counter)
        self.differences = collections.defaultdict(list)
        self.documents = self.bases = self.valid = 0
        self.coverage = {}

    def take(self, header, document):
        """Compare the verdicts on one document."""
        ours, theirs = header["valid"], self.witness.verdict(document)
        is_base = not header["changes"]
        for kind in {change[0] for change in header["changes"]} or {"(none)"}:
            self.kinds[kind][(ours, theirs.valid)] += 1
        self.documents += 1
        self.bases += is_base
        self.valid += ours
        if ours == theirs.valid:
            if is_base and not ours:
                self.differences["a base document is invalid"].append((document, header, theirs))
            return
        name = self.witness.exception(document, ours, theirs)
        if name:
            self.excepted[name] += 1
            by_schema = name in {exception.__name__ for exception in BY_SCHEMA}
            if self.second and by_schema and self.seconded[name].total() < SHOWN:
                self.seconded[name][self.second.verdict(document) == ours] += 1
            return
        first = (
            f"ecoc valid, libxml2 not: {theirs.kind}" if ours else f"libxml2 valid, ecoc not: {header['finding'][:8]}"
        )
        self.differences[first].append((document, header, theirs))

    @property
    def failed(self):
        """How many documents differ without an exception."""
        return sum(len(cases) for cases in self.differences.values())

    def report(self):
        """Print the counts, and each kind of difference with its smallest document."""
        mutants = self.documents - self.bases
        print(f"\nfamily {self.name}: {mutants:,} mutants of {self.bases:,} documents, {self.valid:,} valid")
        for key, words in {
            "declarations": "declarations written",
            "facets_within": "facets with a value at the edge",
            "facets_beyond": "facets with a value past it",
        }.items():
            hit, every = self.coverage[key]
            print(f"  {words}: {hit:,} of {every:,} ({100 * hit / every:.1f} %)")
        print(f"  types that the schema defines and no element has: {self.coverage['unused_types']}")
        print(f"  {'change':36} {'both valid':>10} {'both not':>10} {'differ':>8}")
        for kind, counts in sorted(self.kinds.items()):
            differ = counts[True, False] + counts[False, True]
            print(f"  {kind:36} {counts[True, True]:10,} {counts[False, False]:10,} {differ:8,}")
        for name, count in sorted(self.excepted.items()):
            asked = self.seconded[name]
            second = f" (xmlschema sides with ecoc on {asked[True]} of {asked.total()})" if asked else ""
            print(f"  exception `{name}`: {count:,}{second}")
        by_count = sorted(self.differences.items(), key=lambda item: -len(item[1]))
        for number, (group, cases) in enumerate(by_count, 1):
            document, header, theirs = min(cases, key=lambda case: (len(case[1]["changes"]), len(case[0])))
            print(f"  DIFFERENCE {number}, {len(cases):,} times: {group}")
            for kind, particulars in header["changes"]:
                print(f"    {kind}: {particulars}")
            print(
                f"    ecoc: {header['finding'] or 'valid'}\n    libxml2: {theirs.message}\n    {len(document):,} bytes"
            )

    def keep(self, folder):
        """Write documents on which the verdicts differ to the folder."""
        for number, cases in enumerate(self.differences.values(), 1):
            for at, (document, header, theirs) in enumerate(cases[:SHOWN]):
                path = folder / f"{self.name}-{number:03}-{at:02}.xml"
                path.write_bytes(document)
                told = json.dumps(header, indent=1, ensure_ascii=False)
                path.with_suffix(".txt").write_text(f"{told}\n{theirs.message}\n", encoding="utf-8")


def run(name, xsd, options):
    """Compare the verdicts on the documents of one family."""
    judge = Judge(options.program, name)
    family = Family(name, Witness(xsd, judge), SecondWitness(xsd) if options.second else None)
    command = [options.program, "--family", name, "--count", str(options.count), "--seed", str(options.seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as program:
        for header, document in frames(program.stdout):
            if "coverage" in header:
                family.coverage = header["coverage"]
            else:
                family.take(header, document)
    judge.close()
    if program.returncode:
        sys.exit(f"{options.program} ended with {program.returncode}")
    family.report()
    if options.failures:
        family.keep(options.failures)
    return family


def arguments():
    """Read the command line."""
    parser = argparse.ArgumentParser(description="Compares ecoc's verdicts with libxml2's.")
    parser.add_argument("--program", required=True, help="the program ecoc-mutation")
    parser.add_argument("--count", type=int, default=3000, help="mutants for each family")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--family", choices=[*FAMILIES, "both"], default="both")
    parser.add_argument("--official", type=Path, default=OFFICIAL, help="the folder with the official schemas")
    parser.add_argument(
        "--exported", action="store_true", help="the embedded schemas written out, instead of the official ones"
    )
    parser.add_argument("--xsd", type=Path, help="another schema for libxml2, with one family")
    parser.add_argument("--failures", type=Path, help="a folder for documents on which the verdicts differ")
    parser.add_argument("--second", action="store_true", help="show exceptions to Python's xmlschema too")
    options = parser.parse_args()
    if options.xsd and options.family == "both":
        parser.error("--xsd needs --family")
    if options.failures:
        options.failures.mkdir(parents=True, exist_ok=True)
    return options


def main():
    """Run the families asked for."""
    options = arguments()
    if etree is None:
        skip("Python's lxml is missing")
    version = ".".join(map(str, etree.LIBXML_VERSION))
    if etree.LIBXML_VERSION < LIBXML2:
        skip(f"libxml2 is {version}, and 2.14 is the first that is compared with")
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as exported:
        folder, source = options.official, "the official schemas"
        if options.exported or not folder.is_dir():
            subprocess.run([options.program, "--family", "2.0", "--export", exported], check=True)
            folder, source = Path(exported), "the embedded schemas, written out"
        names = FAMILIES if options.family == "both" else [options.family]
        families = [run(name, options.xsd or folder / FAMILIES[name], options) for name in names]
    documents, failed = sum(family.documents for family in families), sum(family.failed for family in families)
    seconds = time.monotonic() - start
    print(
        f"\nlibxml2 {version} with {options.xsd or source}, seed {options.seed}: {seconds:.1f} s, "
        f"{1000 * seconds / documents:.2f} s for 1,000 documents"
    )
    print(f"{documents - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
