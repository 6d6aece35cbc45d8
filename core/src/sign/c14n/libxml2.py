"""Canonical forms by libxml2, for the tests of ecoc: one JSON request a line in, one JSON string a line out (null: not well-formed).

A request has "xml", "mode" (0: Canonical XML 1.0, 1: exclusive, 2: Canonical XML 1.1), "comments", "prefixes" (the InclusiveNamespaces
PrefixList) and "nodes", an XPath expression for the node-set, or null for the whole document. It calls the library itself, since
neither lxml nor xmllint knows all of these.
"""

import ctypes
import ctypes.util
import json
import sys
from ctypes import POINTER, byref, c_char_p, c_int, c_void_p

name = ctypes.util.find_library("xml2")
if name is None:
    sys.exit(3)
lib = ctypes.CDLL(name)
libc = ctypes.CDLL(None)
libc.free.argtypes = [c_void_p]


def declare(function, result, *arguments):
    """Give a function of libxml2 its types."""
    found = getattr(lib, function)
    found.restype, found.argtypes = result, arguments
    return found


class XPathObject(ctypes.Structure):
    """The beginning of xmlXPathObject."""

    _fields_ = [("type", c_int), ("nodes", c_void_p)]


read = declare("xmlReadMemory", c_void_p, c_char_p, c_int, c_char_p, c_char_p, c_int)
free_doc = declare("xmlFreeDoc", None, c_void_p)
new_context = declare("xmlXPathNewContext", c_void_p, c_void_p)
free_context = declare("xmlXPathFreeContext", None, c_void_p)
evaluate = declare("xmlXPathEvalExpression", POINTER(XPathObject), c_char_p, c_void_p)
free_object = declare("xmlXPathFreeObject", None, POINTER(XPathObject))
dump = declare("xmlC14NDocDumpMemory", c_int, c_void_p, c_void_p, c_int, POINTER(c_char_p), c_int, POINTER(c_void_p))

NO_ERROR, NO_WARNING, NO_NETWORK = 32, 64, 2048


def canonical(request):
    """The canonical form that a request asks for."""
    xml = request["xml"].encode()
    document = read(xml, len(xml), None, None, NO_ERROR | NO_WARNING | NO_NETWORK)
    if not document:
        return None
    prefixes = [prefix.encode() or b"#default" for prefix in request["prefixes"]]
    listed = (c_char_p * (len(prefixes) + 1))(*prefixes, None) if prefixes else None
    context, found, nodes = new_context(document), None, None
    if request["nodes"] is not None:
        found = evaluate(request["nodes"].encode(), context)
        nodes = found.contents.nodes
    out = c_void_p()
    length = dump(document, nodes, request["mode"], listed, int(request["comments"]), byref(out))
    form = ctypes.string_at(out, length).decode() if length >= 0 else None
    # No node-set would be the whole document to libxml2.
    form = "" if found and not nodes else form
    libc.free(out)
    if found:
        free_object(found)
    free_context(context)
    free_doc(document)
    return form


for line in sys.stdin:
    print(json.dumps(canonical(json.loads(line))))
