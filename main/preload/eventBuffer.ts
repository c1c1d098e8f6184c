type Listener = (data: never) => void;

/** Messages kept for a page that doesn't listen yet; more than that is a page that never will. */
const MAX_WAITING = 20;

/** Hands messages to listeners; those that come before the first listener of their event wait for it. */
export class EventBuffer {
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #waiting = new Map<string, unknown[]>();

  push(event: string, data: unknown): void {
    const listeners = this.#listeners.get(event);
    if (listeners !== undefined && listeners.size > 0) {
      for (const listener of listeners) listener(data as never);
      return;
    }
    const waiting = this.#waiting.get(event) ?? [];
    this.#waiting.set(event, [...waiting, data].slice(-MAX_WAITING));
  }

  listen(event: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners.add(listener));
    for (const data of this.#waiting.get(event) ?? []) listener(data as never);
    this.#waiting.delete(event);
    return () => {
      listeners.delete(listener);
    };
  }
}
