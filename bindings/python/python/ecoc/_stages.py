"""Documents that belong together: corrections, and the stages of a vehicle."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from ecoc import _ecoc
from ecoc._document import Ivi
from ecoc._input import Content, Xml, read_xml


def validate_correction(old: Xml, new: Xml) -> _ecoc.Report:
    """Check that a document is a correction of another as it must be: the pair alone, each by itself is for `validate`.

    Args:
        old: the document that is corrected: bytes, text, the path of its file, a file object, or an `Ivi`.
        new: the correction, likewise. Every finding is placed in it.

    Raises:
        OSError: a file cannot be read.
    """
    return _ecoc.validate_correction(read_xml(old), read_xml(new))


def validate_stages(documents: Iterable[Xml]) -> _ecoc.Report:
    """Check that documents are the stages of one vehicle: the chain alone, each by itself is for `validate`.

    Args:
        documents: from the first stage on, each as bytes, text, the path of its file, a file object, or an `Ivi`.
            Every finding names its document by number, from 1.

    Raises:
        OSError: a file cannot be read.
    """
    return _ecoc.validate_stages([read_xml(document) for document in documents])


class Combined(NamedTuple):
    """A vehicle as all its stages together describe it."""

    document: Ivi
    """The combined document: a view for people and systems, no certificate to be sent. Its header is that of the
    last stage."""
    stages: list[int]
    """The stages that were combined, ascending."""
    origins: dict[str, int]
    """For the path of every value the stage since which it has stood as it is."""

    def __repr__(self) -> str:
        return f"<ecoc.Combined stages {', '.join(map(str, self.stages))}, {len(self.origins)} values>"


def combine(documents: Iterable[Ivi | Content]) -> Combined:
    """Show a vehicle as it stands after all stages, with the origin of every value.

    Args:
        documents: of one vehicle, a stage each, in any order: each an `Ivi`, bytes, text, the path of a file, or a
            file object.

    Raises:
        UsageError: InvalidArgument, when there is no document, when they are of different vehicles or families, or
            two of them of one stage.
        DocumentError: a document cannot be read.
    """
    read = [document if isinstance(document, Ivi) else Ivi.parse(document) for document in documents]
    native, stages, origins = _ecoc.combine([document._native for document in read])
    return Combined(Ivi._of(native), stages, dict(origins))
