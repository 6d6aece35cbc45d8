// Checked by `tsc --strict`, never run: the ES module has the same types.
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';

import * as ecoc from 'ecoc';
import { errorTable, validateSync, version, type Finding } from 'ecoc';

export const worst: Finding | undefined = validateSync(version).findings[0];
export const numbers: number[] = errorTable().map((row) => row.number);

/** A portal that hands documents in. */
export async function portal(uploads: AsyncIterable<Buffer>, signal: AbortSignal): Promise<string[]> {
  const settings: ecoc.VcaSettings = { environment: 'production', clientId: 'id', http: { timeout: 30 } };
  const ledger: ecoc.Ledger = await ecoc.Ledger.open(new URL('file:///plant.db'), { signal });
  const vca: ecoc.Vca = new ecoc.Vca(settings, { ledger });
  const words: string[] = [];
  const batch: ecoc.Batch = vca.submitMany(uploads, { concurrency: 4, signal });
  batch.on('progress', (now) => words.push(`${now.done} of ${now.taken}`)).once('progress', () => {});
  // @ts-expect-error there is no such event
  batch.on('done', () => {});
  for await (const outcome of batch) {
    if (outcome.error === null) {
      const receipt: ecoc.Receipt = outcome.receipt;
      words.push(`${receipt.state} ${receipt.acceptedAt.toISOString()}`);
    } else {
      const refusal: ecoc.Refusal | null = outcome.error.refusal;
      words.push(...(refusal?.findings ?? []).map((finding) => finding.path));
      // @ts-expect-error there is no receipt beside an error
      words.push(outcome.receipt.state);
    }
  }
  const end = await vca.wait('id', { timeout: 60, progress: (now: ecoc.Submission) => now.final });
  const known: ecoc.State | 'unknown' = end.state;
  for await (const entry of ledger.entries({ state: ['queued'], since: new Date() })) {
    const at: Date | null = entry.prunedAt;
    words.push(known, at?.toISOString() ?? '');
    // @ts-expect-error what is frozen cannot be changed
    entry.state = 'failed';
  }
  // @ts-expect-error there is no such state
  ledger.entries({ state: 'lost' });
  // @ts-expect-error VCA knows no tax code
  await vca.submit('<a/>', { taxCode: '101' });
  const svv = ecoc.Svv.fromFile('ecoc.toml');
  await svv.submit('<a/>', { taxCode: '101', signal });
  void svv.submitMany([{ xml: '<a/>', taxCode: '101' }, Buffer.of()]);
  await vca.submit(uploads, { signal });
  await ecoc.validate(new Blob(['<a/>']).stream(), { maxBytes: 1 << 20 });
  await ecoc.verify(Readable.from(['<a/>']));
  void vca.submitMany([createReadStream('a.xml'), { xml: uploads, correlationId: 'id' }]);
  // @ts-expect-error on the calling thread nothing can be waited for
  ecoc.validateSync(uploads);
  // @ts-expect-error chunks of something else
  await ecoc.validate(Readable.from([7]) as AsyncIterable<number>);
  // @ts-expect-error SVV has no call to wait
  svv.wait;
  // @ts-expect-error batches are made by submitMany
  new ecoc.Batch();
  ecoc.setLog('warn', (record) => words.push(record.level));
  ecoc.setLog(null);
  // @ts-expect-error a listener is missing
  ecoc.setLog('warn');
  const key: ecoc.Jwk = ecoc.jwkSync({ key: 'PEM' });
  return [...words, key.kid, ecoc.explain('vca', 409) ?? ''];
}
