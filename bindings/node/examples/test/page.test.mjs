// The portal as a dealer sees it: in a browser without a screen. What it shows is kept as pictures in the folder that OUT names.

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { inflateSync } from 'node:zlib';

import { certificate, folder, opened } from './helpers.mjs';

/** @import { Page } from 'playwright-core' */

const browser = (process.env.PATH ?? '')
  .split(path.delimiter)
  .flatMap((place) => ['chromium-headless-shell', 'chromium'].map((name) => path.join(place, name)))
  .find((file) => existsSync(file));
const old = Number(process.versions.node.split('.')[0]) < 20;
const skip = old
  ? 'SKIPPED: this Node is too old for the driver of the browser'
  : !browser && 'SKIPPED: chromium is missing, so no browser has seen the portal';

/**
 * How many different pixels a picture has, as its rows are filtered: a handful when it is blank.
 *
 * @param {Buffer} png of 8 bits a channel, as Chromium writes it
 */
function variety(png) {
  const width = png.readUInt32BE(16);
  const channels = png[25] === 6 ? 4 : 3;
  const data = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const rows = inflateSync(Buffer.concat(data));
  const seen = new Set();
  for (let row = 0; row < rows.length; row += width * channels + 1)
    for (let at = row + 1; at < row + width * channels; at += channels) seen.add(rows.readUIntBE(at, 3));
  return seen.size;
}

/** @param {Page} page @param {string} name */
async function picture(page, name) {
  const png = await page.screenshot({ fullPage: true });
  const place = process.env.OUT ? path.join(process.env.OUT, 'node-portal') : null;
  if (place) {
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, `${name}.png`), png);
  }
  assert.ok(variety(png) > 100, `${name}: the picture is blank`);
}

test('a dealer uploads a faulty certificate, then a good one, and sees how it ends', { skip }, async (t) => {
  const { chromium } = await import('playwright-core');
  const { sandbox, url } = await opened(t, { receivedFor: 1.5, processingFor: 1 });
  const place = folder(t);
  const good = await sandbox.signer.sign(certificate('WVWZZZ1KZAW000021'));
  const files = {
    faulty: path.join(place, 'faulty.xml'),
    good: path.join(place, 'good.xml'),
    large: path.join(place, 'large.xml'),
  };
  writeFileSync(files.good, good);
  writeFileSync(files.faulty, good.toString().replace(/<MaximumSpeed>\d+</, '<MaximumSpeed>fast<'));
  writeFileSync(files.large, Buffer.alloc(1_000_001, ' '));

  const chrome = await chromium.launch({
    executablePath: browser ?? '',
    // As root, as in a container, it has no sandbox of its own.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  t.after(() => chrome.close());
  const page = await chrome.newPage();
  assert.ok(variety(await page.screenshot()) < 10, 'a blank page is known as one');
  /** @type {string[]} */
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));

  await page.goto(url);
  await picture(page, 'home');
  await page.setInputFiles('#file', files.large);
  await page.getByText('large.xml is too large').waitFor();

  await page.setInputFiles('#file', files.faulty);
  await page.waitForURL('**/documents/*');
  assert.equal(await page.locator('h1').textContent(), 'The certificate has faults');
  const row = page.locator('tr.error', { hasText: 'CocDataGroup/MaximumSpeed' }).first();
  assert.match((await row.textContent()) ?? '', /IVI-S\d+[^]*\d+:\d+/);
  assert.equal(await page.locator('form').count(), 0);
  await picture(page, 'faulty');
  // 422 for a page is no fault of the portal's script.
  assert.deepEqual(
    complaints.splice(0).filter((words) => !words.includes('422')),
    [],
  );

  // This time it is dropped.
  await page.goto(url);
  const dropped = await page.evaluateHandle((xml) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([xml], 'good.xml'));
    return transfer;
  }, good.toString());
  await page.dispatchEvent('#upload', 'drop', { dataTransfer: dropped });
  await page.waitForURL('**/documents/*');
  assert.equal(await page.locator('h1').textContent(), 'The certificate can be handed in');
  await picture(page, 'checked');
  await page.getByRole('button').click();
  await page.waitForURL('**/submissions/*');
  await page.evaluate(() => Object.assign(window, { same: true }));
  await page.locator('#status[data-state=accepted], #status[data-state=processing]').waitFor();
  await picture(page, 'under-way');
  await page.locator('#status[data-state=succeeded]').waitFor();
  assert.ok(await page.evaluate(() => 'same' in window), 'the page has changed by itself');
  await picture(page, 'succeeded');
  await page.goto(url);
  assert.match((await page.locator('.latest').textContent()) ?? '', /WVWZZZ1KZAW000021\s*Done/);
  assert.deepEqual(complaints, []);
  assert.equal(sandbox.taken().length, 1);
});
