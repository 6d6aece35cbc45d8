// Pages as text in which every value is escaped, unless it is HTML that this file has made.

/** HTML that is safe to be put into a page. */
export class Html {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

/** @type {Record<string, string>} */
const NAMES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * A value in a page: a list is put in item by item, and nothing is written of what is not there.
 *
 * @param {unknown} value
 * @returns {string}
 */
function written(value) {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(written).join('');
  if (value === null || value === undefined || value === false) return '';
  return String(value).replace(/[&<>"']/g, (character) => NAMES[character] ?? '');
}

/**
 * The tag of templates: html`<p>${anything}</p>`.
 *
 * @param {TemplateStringsArray} strings
 * @param {unknown[]} values
 */
export function html(strings, ...values) {
  return new Html(String.raw({ raw: strings }, ...values.map(written)));
}
