// Checked by `tsc --strict`, never run: the ES module has the same types.
import { errorTable, validateSync, version, type Finding } from 'ecoc';

export const worst: Finding | undefined = validateSync(version).findings[0];
export const numbers: number[] = errorTable().map((row) => row.number);
