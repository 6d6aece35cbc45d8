// The pages of the portal.

import { html } from './html.mjs';
import { isFinal, said, title } from './words.mjs';

/**
 * @import { EcocError, Entry, Finding, Report } from 'ecoc'
 * @import { Html } from './html.mjs'
 */

/**
 * @param {string} heading
 * @param {Html} content
 */
const page = (heading, content) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${heading} · Certificates of conformity</title>
        <link rel="stylesheet" href="/assets/portal.css" />
        <script type="module" src="/assets/portal.js"></script>
      </head>
      <body>
        <header><a href="/">Certificates of conformity</a></header>
        <main>
          <h1>${heading}</h1>
          ${content}
        </main>
      </body>
    </html>`;

/** @param {Date} date */
const time = (date) =>
  html`<time datetime="${date.toISOString()}"
    >${date.toISOString().slice(0, 16).replace('T', ' ')} UTC</time
  >`;

/**
 * Where a certificate is handed over, and what became of the latest ones.
 *
 * @param {readonly Entry[]} entries
 * @param {number} limit in bytes
 */
export const home = (entries, limit) =>
  page(
    'Hand in a certificate',
    html`<form id="upload" class="drop" data-limit="${limit}">
        <label for="file">Drop the signed certificate (XML) here, or choose it:</label>
        <input id="file" type="file" accept=".xml,application/xml,text/xml" />
        <p id="said" role="status"></p>
      </form>
      <h2>Latest</h2>
      ${entries.length === 0 && html`<p>Nothing has been handed in yet.</p>`}
      <ul class="latest">
        ${entries.map(
          ({ correlationId, vin, state, updatedAt }) =>
            html`<li>
              <a href="/submissions/${correlationId}">${vin ?? correlationId}</a>
              <span class="state ${state}">${title(state)}</span> ${time(updatedAt)}
            </li>`,
        )}
      </ul>`,
  );

/** @param {Finding} finding */
const row = ({ severity, code, line, column, path, message, expected, remedy }) =>
  html`<tr class="${severity}">
    <td>${severity}<br /><code>${code}</code></td>
    <td>${line > 0 && `${line}:${column}`}</td>
    <td>
      <p>${message}</p>
      ${expected && html`<p>Expected: ${expected}</p>`} ${remedy && html`<p class="remedy">${remedy}</p>`}
      ${path && html`<code class="path">${path}</code>`}
    </td>
  </tr>`;

/**
 * What is wrong with a certificate; one without errors can be handed in.
 *
 * @param {{ id: string, name: string, report: Report }} upload
 */
export const checked = ({ id, name, report }) =>
  page(
    !report.valid
      ? 'The certificate has faults'
      : report.length > 0
        ? 'The certificate can be handed in'
        : 'The certificate is in order',
    html`<p><strong>${name}</strong>, ${String(report).split('\n', 1)[0]}</p>
      ${
        report.length > 0 &&
        html`<table>
          <thead>
            <tr>
              <th>Kind</th>
              <th>Line</th>
              <th>What is wrong, and what to do</th>
            </tr>
          </thead>
          <tbody>
            ${report.findings.map(row)}
          </tbody>
        </table>`
      }
      ${report.truncated && html`<p>There are more; the first ${report.length} are shown.</p>`}
      ${
        report.valid
          ? html`<form method="post" action="/documents/${id}/submission">
              <button>Hand it in at VCA</button>
            </form>`
          : html`<p>Nothing was sent. <a href="/">Upload the corrected certificate</a></p>`
      }`,
  );

/**
 * Where a submission stands; also what a page in which that changes is sent.
 *
 * @param {Entry} entry
 */
export function status(entry) {
  const { title, meaning, code, words, explanation, remedy, fields } = said(entry);
  return html`<section id="status" class="state ${entry.state}" data-state="${entry.state}">
    <h2>${title}</h2>
    <p>${meaning}</p>
    ${
      (words || explanation) &&
      html`<dl>
        <dt>What VCA said</dt>
        <dd>
          ${explanation && html`<p>${explanation}</p>`} ${words && html`<q>${words}</q>`} <code>${code}</code>
        </dd>
        ${
          remedy &&
          html`<dt>What to do</dt>
            <dd>${remedy}</dd>`
        }
      </dl>`
    }
    <ul>
      ${fields.map(({ path, message }) => html`<li><code>${path}</code> ${message}</li>`)}
    </ul>
    <p>Since ${time(entry.updatedAt)}</p>
  </section>`;
}

/** @param {Entry} entry */
export const submission = (entry) =>
  page(
    entry.vin ?? 'Certificate',
    html`<div
        aria-live="polite"
        ${!isFinal(entry.state) && html`data-events="/submissions/${entry.correlationId}/events"`}
      >
        ${status(entry)}
      </div>
      <p>Number <code>${entry.correlationId}</code></p>`,
  );

/**
 * A certificate that did not get as far as the ledger.
 *
 * @param {EcocError} error
 */
export const notTaken = (error) =>
  page(
    error.code === 'AlreadySubmitted' ? 'It was handed in already' : 'It could not be handed in',
    html`<p>${error.reason}</p>
      ${error.remedy && html`<p class="remedy">${error.remedy}</p>`}
      <p>
        ${
          error.code === 'AlreadySubmitted' && error.correlationId
            ? html`<a href="/submissions/${error.correlationId}">See what became of it</a>`
            : html`<a href="/">Back</a>`
        }
      </p>`,
  );

/**
 * @param {string} heading
 * @param {string} words
 */
export const plain = (heading, words) =>
  page(
    heading,
    html`<p>${words}</p>
      <p><a href="/">Back</a></p>`,
  );
