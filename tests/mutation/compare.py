#!/usr/bin/env python3
"""Compares ecoc's verdict with libxml2's on generated and mutated IVI documents.

The documents and ecoc's verdicts come from the program `ecoc-mutation`; libxml2 is that of lxml, 2.14 or later. Both must say valid
or both invalid. Where they may differ is listed in `exceptions.py`, each with the clause that decides; anything else is a failure.

    compare.py --program target/debug/ecoc-mutation [--count N] [--seed N] [--family 2.0|1.x|both]
               [--xsd FILE]  (with one family)  [--official FOLDER]  [--failures FOLDER]

The last line is `N passed, N failed`.
"""

import argparse
import collections
import json
import os
import struct
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
OFFICIAL = os.path.join(HERE, "..", "..", "..", "shared", "ivi")
FAMILIES = {"2.0": "InitialVehicleInformation-2.0.xsd", "1.x": "InitialVehicleInformation-1.11.xsd"}
LIBXML2 = (2, 14)

try:
    from lxml import etree
except ImportError:
    etree = None


def skip(reason):
    print(f"SKIPPED: mutation: {reason}")
    sys.exit(0)


class Judge:
    """ecoc's verdict on any document."""

    def __init__(self, program, family):
        command = [program, "--family", family, "--judge"]
        self.program = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def __call__(self, document):
        self.program.stdin.write(struct.pack("<I", len(document)) + document)
        self.program.stdin.flush()
        return self.program.stdout.read(1) == b"1"

    def close(self):
        self.program.stdin.close()
        self.program.wait()


def frames(pipe):
    """The headers and documents that the program writes."""

    def part():
        length = pipe.read(4)
        if len(length) < 4:
            raise EOFError("the program ended early")
        (length,) = struct.unpack("<I", length)
        return pipe.read(length)

    while True:
        header = json.loads(part())
        document = part()
        yield header, document
        if "coverage" in header:
            return


class Family:
    """One family's run: what was compared, and how it went."""

    def __init__(self, name, witness, failures):
        self.name = name
        self.witness = witness
        self.failures = failures
        self.kinds = collections.defaultdict(collections.Counter)
        self.excepted = collections.Counter()
        self.differences = collections.defaultdict(list)
        self.passed = self.valid = 0
        self.coverage = {}

    def take(self, header, document):
        ours = header["valid"]
        theirs = self.witness.verdict(document)
        for kind in {change[0] for change in header["changes"]} or {"base document"}:
            self.kinds[kind][(ours, theirs.valid)] += 1
        self.valid += ours
        base = not header["changes"]
        if ours == theirs.valid and (ours or not base):
            self.passed += 1
            return
        name = None if ours == theirs.valid else self.witness.exception(document, ours, theirs)
        if name:
            self.excepted[name] += 1
            self.passed += 1
            return
        if ours:
            group = f"ecoc valid, libxml2 not: {theirs.kind}"
        else:
            group = f"libxml2 valid, ecoc not: {header['finding'].split(' ')[0]}"
        self.differences[group].append((document, header, theirs))

    def failed(self):
        return sum(len(group) for group in self.differences.values())

    def report(self):
        mutants = self.passed + self.failed() - sum(self.kinds["base document"].values())
        print(f"\nfamily {self.name}: {mutants:,} mutants of {sum(self.kinds['base document'].values()):,} documents, {self.valid:,} valid")
        for key, words in [("declarations", "declarations written"), ("facets_within", "facets with a value at the edge"),
                           ("facets_beyond", "facets with a value past it")]:
            hit, all_of = self.coverage[key]
            print(f"  {words}: {hit:,} of {all_of:,} ({100 * hit / all_of:.1f} %)")
        print(f"  {'kind':36} {'both valid':>10} {'both not':>10} {'differ':>8}")
        for kind, counts in sorted(self.kinds.items()):
            differ = counts[True, False] + counts[False, True]
            print(f"  {kind:36} {counts[True, True]:10,} {counts[False, False]:10,} {differ:8,}")
        for name, count in sorted(self.excepted.items()):
            print(f"  exception `{name}`: {count:,}")
        for number, (group, cases) in enumerate(sorted(self.differences.items(), key=lambda item: -len(item[1])), 1):
            document, header, theirs = min(cases, key=lambda case: (len(case[1]["changes"]), len(case[0])))
            print(f"  DIFFERENCE {number}, {len(cases):,} times: {group}")
            for kind, particulars in header["changes"]:
                print(f"    {kind}: {particulars}")
            print(f"    ecoc: {header['finding']}\n    libxml2: {theirs.message}")
            if self.failures:
                for at, (document, header, theirs) in enumerate(cases[:20]):
                    path = os.path.join(self.failures, f"{self.name}-{number:03}-{at:02}")
                    with open(path + ".xml", "wb") as file:
                        file.write(document)
                    with open(path + ".txt", "w", encoding="utf-8") as file:
                        file.write(f"{group}\n{json.dumps(header, indent=1, ensure_ascii=False)}\n{theirs.message}\n")


def run(name, xsd, options):
    from exceptions import Witness

    judge = Judge(options.program, name)
    family = Family(name, Witness(xsd, judge), options.failures)
    command = [options.program, "--family", name, "--count", str(options.count), "--seed", str(options.seed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as program:
        for header, document in frames(program.stdout):
            if "coverage" in header:
                family.coverage = header["coverage"]
            else:
                family.take(header, document)
    judge.close()
    if program.returncode:
        raise SystemExit(f"{options.program} ended with {program.returncode}")
    family.report()
    return family


def main():
    parser = argparse.ArgumentParser(description="Compares ecoc's verdicts with libxml2's.")
    parser.add_argument("--program", required=True, help="the program ecoc-mutation")
    parser.add_argument("--count", type=int, default=3000, help="mutants for each family")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--family", choices=[*FAMILIES, "both"], default="both")
    parser.add_argument("--official", default=OFFICIAL, help="the folder with the official schemas")
    parser.add_argument("--xsd", help="another schema for libxml2, with one family")
    parser.add_argument("--failures", help="a folder for documents on which the verdicts differ")
    options = parser.parse_args()
    if etree is None:
        skip("Python's lxml is missing")
    if etree.LIBXML_VERSION < LIBXML2:
        skip(f"libxml2 is {'.'.join(map(str, etree.LIBXML_VERSION))}, and 2.14 is the first that is compared with")
    if options.xsd and options.family == "both":
        parser.error("--xsd needs --family")
    if not options.xsd and not os.path.isdir(options.official):
        skip("the official schemas are not beside the project")
    if options.failures:
        os.makedirs(options.failures, exist_ok=True)
    start = time.monotonic()
    names = FAMILIES if options.family == "both" else [options.family]
    families = [run(name, options.xsd or os.path.join(options.official, FAMILIES[name]), options) for name in names]
    passed, failed = sum(family.passed for family in families), sum(family.failed() for family in families)
    seconds = time.monotonic() - start
    print(f"\nlibxml2 {'.'.join(map(str, etree.LIBXML_VERSION))}, seed {options.seed}: "
          f"{seconds:.1f} s, {1000 * seconds / max(1, passed + failed):.2f} s for 1,000 documents")
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
