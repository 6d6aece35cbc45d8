'use strict';

const { AsyncResource } = require('node:async_hooks');

const native = require('./native.js');
const { abortable, checked, now, onAbort } = require('./call.js');
const { described } = require('./errors.js');

/**
 * What the native call that `begin` makes comes to: it takes the function for the words of the call. What the call says on its way is
 * handed to `progress`. Its error is made here, below an `await`, so that its stack leads to the caller.
 */
async function hear(begin, progress, cause) {
  const [failed, done] = await new Promise((resolve) => {
    const words = (told, failed, done) => (told === null ? resolve([failed, done]) : progress?.(told));
    now(() => begin(AsyncResource.bind(words)));
  });
  if (failed !== null) throw described(failed, cause);
  return done;
}

/** The switch that ends native calls when `signal` aborts. */
class Switch {
  #signal;
  #aborted;
  #listening = false;

  /** The calls are over. */
  close = () => {};

  constructor(signal, aborted) {
    this.native = new native.NativeCancel();
    this.#signal = checked(signal);
    this.#aborted = aborted;
  }

  /** The first of the calls begins. From here to `close` the signal holds whoever waits for it, so not before there is something to end. */
  listen() {
    const signal = this.#signal;
    if (this.#listening || !signal) return;
    this.#listening = true;
    const abort = () => {
      this.native.cancel();
      this.#aborted?.();
    };
    if (signal.aborted) abort();
    else this.close = onAbort(signal, abort);
  }

  /** The cause of an error of this code, if it is the abort. */
  cause = (code) => (this.#signal?.aborted && code.startsWith('Cancelled') ? this.#signal.reason : undefined);

  /** Ends the calls, with or without a signal. */
  end() {
    this.native.cancel();
  }
}

/** A call that `signal` ends: `begin` takes the switch and the function for the words. What `progress` throws ends it, too. */
async function wait(signal, begin, progress) {
  const cancel = new Switch(signal);
  cancel.listen();
  let thrown;
  const tell = (told) => {
    if (thrown) return;
    try {
      progress?.(told);
    } catch (error) {
      thrown = { error };
      cancel.end();
    }
  };
  const end = await settled(hear((words) => begin(cancel.native, words), tell, cancel.cause));
  cancel.close();
  // What progress has thrown goes before what the call came to.
  if (thrown) throw thrown.error;
  if (end.failed) throw end.failed.error;
  return end.done;
}

function settled(promise) {
  return promise.then(
    (done) => ({ done }),
    (error) => ({ failed: { error } }),
  );
}

/** A call on this machine, off the event loop: an abort of `signal` ends the wait for it. */
async function aside(signal, begin) {
  checked(signal)?.throwIfAborted();
  return abortable(hear(begin), signal);
}

module.exports = { Switch, wait, aside, hear };
