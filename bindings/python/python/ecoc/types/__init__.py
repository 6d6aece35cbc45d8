"""The types of a document's data, for type checkers and editors: every group, field and code of both families.

`ecoc.types.ivi_2_0` and `ecoc.types.ivi_1` hold a `TypedDict` for each group. They are not imported by `ecoc`
itself, so that they cost nothing at run time where nobody asks for them.
"""

from typing import TypeAlias

from ecoc.types import ivi_1, ivi_2_0
from ecoc.types._values import Day, Indicator, Moment, Number

__all__ = ["Data", "DataInput", "Day", "Indicator", "Moment", "Number", "ivi_1", "ivi_2_0"]

Data: TypeAlias = ivi_2_0.InitialVehicleInformation | ivi_1.InitialVehicleInformation
"""The data of a document of either family, as `Ivi.to_dict` gives it."""

DataInput: TypeAlias = ivi_2_0.InitialVehicleInformationInput | ivi_1.InitialVehicleInformationInput | Data
"""The data of a document of either family, as `Ivi.from_dict` takes it."""
