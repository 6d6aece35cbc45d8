"""Writes a C program that calls every function of the header wrongly: python3 sweep.py HEADER SAMPLES PROGRAM.c.

The program is made from the declarations alone, so that a function which is added is swept without a line written
for it. What an argument is follows from its type: a handle, bytes with their length, an output, a callback.
`sweep.h` has the wrong values of each and
judges the answers by the header's conventions; SAMPLES (`samples.h`) makes a live handle of each kind.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

# Handles that may be left out: NULL is one of their values.
OPTIONAL = {"ledger"}
# Handles that a call may leave out, and does not: the switch is set, so that no call with it waits for anything.
NOT_LEFT_OUT = {"cancel"}
# Secrets are bytes, whatever their type says.
NO_TEXT = {"password"}
NUMBERS = {"size_t", "uint16_t", "uint32_t", "uint64_t", "int", "int32_t", "int64_t"}


@dataclass
class Argument:
    """A parameter, or several that belong together, as C text."""

    variants: int
    prepare: list[str] = field(default_factory=list[str])
    passed: list[str] = field(default_factory=list[str])
    after: list[str] = field(default_factory=list[str])


@dataclass
class Function:
    """A declaration of the header."""

    doc: str
    result: str
    name: str
    parameters: list[tuple[str, str]]

    @property
    def frees(self) -> bool:
        """Whether it frees its handle."""
        return self.name.endswith("_free")


def functions(header: str) -> list[Function]:
    """Every exported function."""
    found: list[Function] = []
    for match in re.finditer(r"/\*\*((?:(?!\*/).)*)\*/\s*ECOC_API\s+([^;(]*?)(\w+)\(([^;]*)\);", header, re.S):
        doc, result, name, listed = (" ".join(part.split()) for part in match.groups())
        parameters: list[tuple[str, str]] = []
        for parameter in listed.split(", ") if listed != "void" else []:
            split = re.fullmatch(r"(.*?)(\w+)", parameter)
            if not split:
                raise SystemExit(f"sweep.py: {name}: cannot read the parameter `{parameter}`")
            parameters.append((split[1].strip(), split[2]))
        found.append(Function(doc, result, name, parameters))
    if len(found) != header.count("\nECOC_API"):
        raise SystemExit(f"sweep.py: read {len(found)} of {header.count(chr(10) + 'ECOC_API')} functions")
    return found


class Writer:
    """Turns declarations into calls."""

    def __init__(self, header: str, samples: str) -> None:
        header = header.replace("ECOC_CALL ", "")
        self.functions = functions(header)
        self.kinds = re.findall(r"typedef struct (\w+) \w+;", header)
        typedefs = re.findall(r"typedef ([\w ]+?\**) ?\(\*(\w+)\)\(([^;]*)\);", header)
        self.callbacks = {name: (result, " ".join(listed.split())) for result, name, listed in typedefs}
        self.made = re.findall(r"make_(\w+)\(void\)", samples)

    def kind_of(self, written: str) -> str | None:
        """Give the kind of a handle, when a type is a pointer to one."""
        match = re.fullmatch(r"(?:const )?(\w+) \*", written)
        return match[1] if match and match[1] in self.kinds else None

    @staticmethod
    def may_be_null(function: Function, name: str) -> bool:
        """Whether the documentation says so."""
        return f"`{name}`, which may be NULL" in function.doc.replace(" * ", " ")

    def argument(self, function: Function, at: int, number: int) -> tuple[Argument, int]:
        """Read the argument that begins at this parameter, and how many parameters it takes."""
        written, name = function.parameters[at]
        follows = [pair[0] for pair in function.parameters[at + 1 : at + 3]]
        v, a = f"v[{number}]", f"a{number}"
        if kind := self.kind_of(written):
            optional = int(name in OPTIONAL or self.may_be_null(function, name))
            kept = name in NOT_LEFT_OUT and not function.name.startswith(kind)
            value = f"{v} == 1 ? 0 : {v}" if kept else v
            taken = f"({written})handle(s, SAMPLE_{kind}, {value}, {optional})"
            return Argument(5, [f"{written}{a} = {taken};"], [a]), 1
        if match := re.fullmatch(r"const (\w+) \*const \*", written):
            if match[1] in self.kinds:
                prepare = [f"const handles {a} = handle_array(s, SAMPLE_{match[1]}, {v});"]
                return Argument(6, prepare, [f"({written}){a}.items", f"{a}.count"]), 2
            if follows == ["const size_t *", "size_t"]:
                text = int(match[1] == "char")
                prepare = [f"const texts {a} = text_array(s, {v}, {text});"]
                return Argument(6, prepare, [f"({written}){a}.items", f"{a}.lengths", f"{a}.count"]), 3
        if written in ("const char *", "const void *") and follows[:1] == ["size_t"]:
            text = int(written == "const char *" and name not in NO_TEXT)
            prepare = [f"const bytes {a} = some_bytes(s, {v}, {text});"]
            return Argument(8, prepare, [f"({written}){a}.data", f"{a}.len"]), 2
        if written == "ecoc_error **":
            return Argument(2, [], [f"{v} == 1 ? NULL : &s->error"], [f"s->no_error = {v} == 1;"]), 1
        if (match := re.fullmatch(r"(\w+) \*\*", written)) and match[1] in self.kinds:
            prepare = [f"{match[1]} *{a} = ({match[1]} *)MARK;", f"wrong_if(s, {v} == 1);"]
            after = [f"if (given(s, {a} != ({match[1]} *)MARK)) {self.free(match[1], a)}"]
            return Argument(2, prepare, [f"{v} == 1 ? NULL : &{a}"], after), 1
        if (match := re.fullmatch(r"(\w+) \*", written)) and match[1] in NUMBERS | {"bool", "double"}:
            optional = name == "len" or self.may_be_null(function, name)
            prepare = [f"{match[1]} {a} = 7;"] + ([] if optional else [f"wrong_if(s, {v} == 1);"])
            after = [f"s->len_stays = {v} == 0 && {a} != 0;"] if name == "len" else []
            return Argument(2, prepare, [f"{v} == 1 ? NULL : &{a}"], after), 1
        if written in NUMBERS:
            return Argument(2, [], [f"{v} == 1 ? ({written})-1 : 0"]), 1
        if written == "bool":
            return Argument(2, [], [f"{v} == 1"]), 1
        if written == "double":
            return Argument(4, [], [f"a_double({v})"]), 1
        if written in self.callbacks:
            return Argument(2, [], [f"{v} == 1 ? NULL : answer_{written}"]), 1
        if written == "void *":
            return Argument(2, [], [f"{v} == 1 ? NULL : MARK"]), 1
        raise SystemExit(f"sweep.py: {function.name}: what to pass for `{written} {name}`? Teach it to sweep.py.")

    def free(self, kind: str, name: str) -> str:
        """Write the call that frees an output."""
        known = any(function.name == f"{kind}_free" for function in self.functions)
        return f"{kind}_free({name});" if known else f"(void){name};"

    def call(self, function: Function) -> tuple[str, list[int]]:
        """Write a C function that makes one call, and how many values each of its arguments has."""
        arguments: list[Argument] = []
        at = 0
        while at < len(function.parameters):
            argument, taken = self.argument(function, at, len(arguments))
            arguments.append(argument)
            at += taken
        passed = ", ".join(text for argument in arguments for text in argument.passed)
        lines = [line for argument in arguments for line in argument.prepare]
        after = [line for argument in arguments for line in argument.after]
        call = f"{function.name}({passed})"
        if function.result == "ecoc_status" and "ecoc_error **" in dict(function.parameters):
            lines += [f"s->status = {call};", *after, "judge_status(s);"]
        elif function.result == "void":
            lines += [f"{call};", *after]
        else:
            absent = re.search(r"(ECOC_[A-Z_]+) for NULL", function.doc)
            lines += [f"const {function.result} result = {call};".replace("const const", "const"), *after]
            lines += ["look_at(result);"] if function.result == "const char *" else []
            lines += [f"judge_value(s, result == {absent[1] if absent else 0});"]
        body = "".join(f"    {line}\n" for line in lines)
        unused = "" if arguments else "    (void)v;\n"
        sizes = [argument.variants for argument in arguments]
        return f"static void call_{function.name}(const unsigned *v, call *s) {{\n{unused}{body}}}\n", sizes

    def program(self) -> str:
        """Write the whole program."""
        kinds = ",\n".join(f"    SAMPLE_{kind}" for kind in self.kinds)
        parts = [f"enum {{\n{kinds},\n    SAMPLE_COUNT\n}};\n", '#include "sweep.h"\n\n#include "samples.h"\n']
        for name, (result, parameters) in self.callbacks.items():
            types = [re.sub(r"\w+$", "", one).strip() for one in parameters.split(", ")]
            listed = ", ".join(f"{one} p{at}" for at, one in enumerate(types))
            unused = " ".join(f"(void)p{at};" for at in range(len(types)))
            answer = "" if result == "void" else f" return ({result})1;"
            parts.append(f"static {result} ECOC_CALL answer_{name}({listed}) {{ {unused}{answer} }}\n")
        rows: list[str] = []
        calls: list[str] = []
        for function in self.functions:
            text, sizes = self.call(function)
            calls.append(text)
            # A function without a pointer takes what it likes, and has nothing to guard.
            guarded = int(any("*" in written for written, _ in function.parameters))
            numbers = ", ".join(map(str, sizes)) or "0"
            rows.append(
                f'    {{"{function.name}", call_{function.name}, {{{numbers}}}, '
                f"{len(sizes)}, {int(function.frees)}, {guarded}}},\n"
            )
        frees = {function.name.removesuffix("_free") for function in self.functions if function.frees}
        parts += [
            f"static void free_{kind}(void *h) {{ {kind}_free(({kind} *)h); }}\n"
            for kind in self.kinds
            if kind in frees
        ]
        parts.append("static sample SAMPLES[SAMPLE_COUNT] = {\n")
        for kind in self.kinds:
            made = f"make_{kind}" if kind in self.made else "NULL"
            parts.append(f'    {{"{kind}", {made}, {f"free_{kind}" if kind in frees else "NULL"}, NULL}},\n')
        parts += ["};\n", *calls, "static const row ROWS[] = {\n", *rows, "};\n"]
        parts.append(
            "int main(int argc, char **argv) { return sweep(argc, argv, ROWS, sizeof ROWS / sizeof ROWS[0]); }\n"
        )
        return "".join(parts)


def main() -> None:
    """Read the header, and write the program."""
    header, samples, program = map(Path, sys.argv[1:])
    program.write_text(Writer(header.read_text(), samples.read_text()).program())


if __name__ == "__main__":
    main()
