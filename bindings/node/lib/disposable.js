'use strict';

/** Lets `using` and `await using` end objects of the class by the method of this name, where the language has them. */
function disposable(Class, method, symbol = Symbol.dispose) {
  if (!symbol) return Class;
  const value = function () {
    return this[method]();
  };
  Object.defineProperty(Class.prototype, symbol, { value, configurable: true, writable: true });
  return Class;
}

module.exports = { disposable };
