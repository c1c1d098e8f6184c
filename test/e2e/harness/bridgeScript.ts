import type { RenaksiBridge } from '../../../shared/contract/bridge';

/** Names of the functions Playwright puts on the page and of the one the harness calls there. */
export const INVOKE_BINDING = '__renaksiInvoke';
export const EMIT_FUNCTION = '__renaksiEmit';

/**
 * Runs in the page before its own scripts: puts a `window.renaksi` there as the preload does in the desktop window. Text
 * crosses the boundary, because Playwright takes objects apart value by value.
 */
export function installBridge(names: { invoke: string; emit: string; bytesKey: string }): void {
  const scope = window as unknown as Record<string, (...args: string[]) => Promise<string>> & {
    renaksi?: RenaksiBridge;
  };
  const listeners = new Map<string, Set<(data: never) => void>>();
  const bridge: RenaksiBridge = {
    invoke: async (channel, input) =>
      JSON.parse((await scope[names.invoke]?.(channel, JSON.stringify(input))) ?? '', (_name, value: unknown) => {
        const base64 = (value as Readonly<Record<string, unknown>> | null)?.[names.bytesKey];
        return typeof base64 === 'string' ? Uint8Array.from(atob(base64), (sign) => sign.codePointAt(0) ?? 0) : value;
      }),
    on: (event, listener) => {
      const known = listeners.get(event) ?? new Set();
      known.add(listener);
      listeners.set(event, known);
      return () => known.delete(listener);
    },
    pathOf: () => '',
  };
  Object.defineProperty(scope, 'renaksi', { value: Object.freeze(bridge) });
  Object.defineProperty(scope, names.emit, {
    value: (event: string, data: never) => {
      for (const listener of listeners.get(event) ?? []) listener(data);
    },
  });
}
