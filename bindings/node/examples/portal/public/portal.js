// The only script of the portal: it sends the file that was dropped or chosen, and keeps a status up to date.

/** @type {HTMLFormElement | null} */
const form = document.querySelector('#upload');
/** @type {HTMLElement | null} */
const live = document.querySelector('[data-events]');

/**
 * Sends a file as it is: the portal reads it as it comes in.
 *
 * @param {HTMLFormElement} form
 * @param {File | undefined} file
 */
async function send(form, file) {
  const said = /** @type {HTMLElement} */ (form.querySelector('#said'));
  if (!file) return;
  if (file.size > Number(form.dataset.limit)) {
    said.textContent = `${file.name} is too large to be a certificate.`;
    return;
  }
  said.textContent = `${file.name} is being checked…`;
  try {
    const answer = await fetch(`/documents?name=${encodeURIComponent(file.name)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/xml' },
      body: file,
    });
    const place = answer.headers.get('location');
    if (answer.status === 201 && place) location.assign(place);
    else said.textContent = await answer.text();
  } catch {
    said.textContent = 'The portal cannot be reached. Try again.';
  }
}

if (form) {
  const input = /** @type {HTMLInputElement} */ (form.querySelector('#file'));
  form.addEventListener('submit', (event) => event.preventDefault());
  input.addEventListener('change', () => send(form, input.files?.[0]));
  form.addEventListener('dragover', (event) => {
    event.preventDefault();
    form.classList.add('over');
  });
  form.addEventListener('dragleave', () => form.classList.remove('over'));
  form.addEventListener('drop', (event) => {
    event.preventDefault();
    form.classList.remove('over');
    send(form, event.dataTransfer?.files[0]);
  });
}

if (live?.dataset.events) {
  // It connects anew by itself, also after a restart of the portal.
  const events = new EventSource(live.dataset.events);
  events.addEventListener('status', ({ data }) => {
    const { fragment, final } = JSON.parse(data);
    // The portal has escaped every value.
    live.replaceChildren(...new DOMParser().parseFromString(fragment, 'text/html').body.childNodes);
    if (final) events.close();
  });
}
