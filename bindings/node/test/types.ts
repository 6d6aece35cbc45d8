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

/** A portal that seals at a service. */
async function seal(
  data: ecoc.DataInput,
  certificates: Buffer,
  ask: (digest: Uint8Array) => Promise<Uint8Array>,
): Promise<string> {
  const car: ecoc.Ivi = ecoc.Ivi.fromObject(data).set('CocDataGroup/MaximumSpeed', 180);
  const speed: string | undefined = car.get('CocDataGroup/MaximumSpeed');
  const signer = ecoc.Signer.external(certificates, ({ algorithm, digest }) => {
    const known: ecoc.Algorithm = algorithm;
    return ask(known === 'rsa-sha256' ? digest : new Uint8Array());
  });
  const signed: Buffer = await signer.sign(car.toXml(), { xades: true, place: { country: 'SE' } });
  const { transcodedFrom }: ecoc.Signed = await signer.signDocument(signed, {
    replace: true,
    algorithm: 'rsa-sha384',
  });
  const verification = await ecoc.verify(signed, { trust: [certificates, 'PEM'], at: new Date() });
  for (const [path, value] of car) console.log(path.length, value.length);
  // @ts-expect-error there is no such algorithm
  await signer.sign(signed, { algorithm: 'rsa-sha1' });
  // @ts-expect-error a signature value is bytes
  await ecoc.complete(signed, 'value');
  // @ts-expect-error signers are made by their own functions
  new ecoc.Signer();
  return `${speed ?? ''} ${transcodedFrom ?? ''} ${verification.certificate?.subject ?? ''}`;
}

/** Data in and out, with every field known. */
function fields(): string {
  const axles: ecoc.ivi20.AxleGroupInput[] = [{ AxleNumber: 1, PoweredAxleIndicator: true }];
  axles.push({ AxleNumber: '2', PoweredAxleIndicator: 'N', AxleTrack: null, AxleSpacing: undefined });
  const car = ecoc.Ivi.fromObject({
    Header: { IviVersionDateTime: new Date(), DesignatedTypeApprovalCountry: 'g11' },
    CocDataGroup: { VehicleCategory: 'M1', MaximumSpeed: 180n, AxleTable: axles },
  });
  const again = ecoc.Ivi.fromObject(car.toObject()).toObject('2.0');
  const track: number | string | undefined = again.CocDataGroup.AxleTable?.[0]?.AxleTrack;
  const category: ecoc.ivi20.VehicleCategoryCode = again.CocDataGroup.VehicleCategory;
  const either: ecoc.Data = car.toObject();
  const type = 'CocDataGroup' in either ? either.CocDataGroup.Type : either.Header.IVIReferenceId;
  const fuel: ecoc.ivi1.FuelCodeInput = '10';
  // @ts-expect-error a misspelt table
  ecoc.Ivi.fromObject({ CocDataGroup: { AxelTable: [] } });
  // @ts-expect-error a misspelt field of a row
  ecoc.Ivi.fromObject({ CocDataGroup: { AxleTable: [{ AxleTrak: 1640 }] } });
  // @ts-expect-error no code of vehicle categories
  ecoc.Ivi.fromObject({ CocDataGroup: { VehicleCategory: 'M9' } });
  // @ts-expect-error a table is an array
  ecoc.Ivi.fromObject({ CocDataGroup: { AxleTable: { AxleNumber: 1 } } });
  // @ts-expect-error no field of this family
  const header: ecoc.ivi20.HeaderInput = { VersionNumberXsd: '1.9' };
  // @ts-expect-error there is no such family
  car.toObject('3');
  // @ts-expect-error a misspelt field
  console.log(again.CocDataGroup.MaximumSped);
  // @ts-expect-error never equal: no code
  console.log(category === 'M9');
  return `${track ?? ''} ${type} ${fuel} ${typeof header}`;
}

/** A later version and a later stage, with rules of the plant. */
async function derive(base: ecoc.Ivi, files: Buffer[]): Promise<number> {
  const completed: ecoc.Ivi = base
    .correction()
    .nextStage({ completion: 'V', manufacturer: { name: 'Bodies Ltd', addressLine1: 'Road 1' } });
  const reports: ecoc.Report[] = [
    await ecoc.validateCorrection(base, base.correction().toXml()),
    ecoc.validateStagesSync(new Set([base, completed])),
    await ecoc.validate(completed, { profile: 'eu', rules: files, severities: { 'IVI-R012': 'off' } }),
  ];
  const combined = ecoc.combine([base, completed]);
  for (const { path, stage } of combined) console.log(path, stage.toFixed());
  const { region }: ecoc.Vin = ecoc.parseVin('U9DVA12D6TN003265');
  const { authority }: ecoc.ApprovalNumber = ecoc.parseApprovalNumber('e4*2018/858*00264*01');
  const ids: string[] = ecoc.rules().map(({ id }) => id);
  // @ts-expect-error there is no such severity
  await ecoc.validate(base, { severities: { 'IVI-R012': 'loud' } });
  // @ts-expect-error only documents are combined
  ecoc.combine([base.toXml()]);
  // @ts-expect-error a vehicle is completed or stays incomplete
  base.nextStage({ completion: 'C' });
  return reports.length + region.length + (authority.country ?? '').length + ids.length;
}

/** Uploads, also where TypeScript knows the web's streams from its library `DOM`, and options that may be absent. */
async function upload(body: ReadableStream<Uint8Array>, vca: ecoc.Vca, ledger: ecoc.Ledger): Promise<number> {
  const signal: AbortSignal | undefined = undefined;
  const vin: string | undefined = undefined;
  const report = await ecoc.validate(body, { signal, maxBytes: 1_000_000 });
  const response = await fetch('https://plant.example/certificate');
  const sent =
    response.body && (await vca.submit(response.body, { signal, deadline: undefined, maxBytes: 1_000_000 }));
  return report.findings.length + [...ledger.entriesSync({ vin })].length + (sent?.attempts.length ?? 0);
}

export { check, derive, explain, fields, seal, upload };
