// Checked by `tsc --strict`, never run: what the types promise.
import ecoc = require('ecoc');

async function check(upload: Buffer, signal: AbortSignal): Promise<string> {
  const report: ecoc.Report = await ecoc.validate(upload, { profile: 'vca', unsigned: true, signal });
  for (const finding of report) {
    const layer: 'xml' | 'schema' | 'rules' | 'signature' | 'authority' = finding.layer;
    const value: string | null = finding.value;
    console.log(layer, finding.line.toFixed(), value ?? '');
  }
  // @ts-expect-error there is no such profile
  ecoc.validateSync('<a/>', { profile: 'mars' });
  // @ts-expect-error reports are made by validate
  new ecoc.Report();
  return report.valid ? 'valid' : report.masked().toString();
}

function explain(error: unknown): string {
  if (error instanceof ecoc.RejectedError) return `${error.authorityCode ?? ''} ${error.httpStatus ?? 0}`;
  if (error instanceof ecoc.EcocError && error.retryable) return error.remedy ?? error.message;
  throw error;
}

export { check, explain };
