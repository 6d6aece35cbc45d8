"""What the types of both families are made of."""

import sys
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from typing_extensions import NotRequired, TypedDict
elif sys.version_info >= (3, 11):
    from typing import NotRequired, TypedDict
else:
    try:
        from typing_extensions import NotRequired, TypedDict
    except ImportError:
        from typing import TypedDict

        class NotRequired:
            """Mark nothing: what may be left out is for type checkers to know."""

            def __class_getitem__(cls, item):
                return item


__all__ = ["Day", "Indicator", "Moment", "NotRequired", "Number", "TypedDict"]

Number: TypeAlias = int | float | Decimal | str
"""A number as it is taken: a `Decimal` or a text keeps every digit."""

Indicator: TypeAlias = bool | Literal["Y", "N"]
"""An indicator as it is taken."""

Day: TypeAlias = date | str
"""A date as it is taken: a `date`, or ISO text; a `datetime` is none."""

Moment: TypeAlias = datetime | str
"""A date and time as it is taken: a `datetime`, or ISO text."""
