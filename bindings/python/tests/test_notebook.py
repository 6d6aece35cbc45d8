"""The notebook of the examples, run as it is."""

from __future__ import annotations

import importlib
import shutil
from pathlib import Path
from typing import Any

import nbclient

nbformat: Any = importlib.import_module("nbformat")  # which is typed in part alone
EXAMPLES = Path(__file__).resolve().parents[1] / "examples"


def test_the_notebook_goes_from_a_table_to_reports(tmp_path: Path) -> None:
    folder = shutil.copytree(EXAMPLES, tmp_path / "examples")
    notebook: Any = nbformat.read(folder / "cars.ipynb", as_version=4)
    assert not any(cell.get("outputs") for cell in notebook.cells), "the notebook is kept without its outputs"
    nbclient.NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(folder)}}).execute()
    shown = ""
    for output in (output for cell in notebook.cells for output in cell.get("outputs", [])):
        shown += output.get("text", "") + "".join(output.get("data", {}).values())
    assert '"VIN" = "CocDataGroup/VehicleIdentificationNumber" # likely' in shown
    assert "row 4, column `Maximum speed`: CocDataGroup/MaximumSpeed: there is a text" in shown
    assert "<td>/InitialVehicleInformation/CocDataGroup/ColourTable/ColourGroup[1]/Colour</td>" in shown
    assert "<tr><td>AxleTable</td>" in shown
    assert "1634 2" in shown
