/**
 * `Promise.withResolvers` (ES2024, Chrome 119) where the runtime lacks it: pdf.js calls it in both its threads and its
 * build for older browsers leaves it out. Imported for its effect, before pdf.js.
 */
if (!('withResolvers' in Promise)) {
  Object.defineProperty(Promise, 'withResolvers', {
    configurable: true,
    writable: true,
    value: <T>() => {
      let resolve: (nilai: T | PromiseLike<T>) => void = () => undefined;
      let reject: (alasan?: unknown) => void = () => undefined;
      const promise = new Promise<T>((terima, tolak) => {
        resolve = terima;
        reject = tolak;
      });
      return { promise, resolve, reject };
    },
  });
}
