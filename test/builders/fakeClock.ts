import type { Clock } from '../../main/store/clock';

/** A clock that stands until it is moved on; timers fire on the way. */
export interface FakeClock extends Clock {
  advance(ms: number): void;
}

export const fakeClock = (awal: string): FakeClock => {
  let now = new Date(awal).getTime();
  const timers = new Set<{ ms: number; next: number; run: () => void }>();
  return {
    now: () => new Date(now),
    every: (ms, run) => {
      const timer = { ms, next: now + ms, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance: (ms) => {
      const until = now + ms;
      for (;;) {
        const due = [...timers].filter(({ next }) => next <= until).toSorted((a, b) => a.next - b.next)[0];
        if (!due) break;
        now = due.next;
        due.next += due.ms;
        due.run();
      }
      now = until;
    },
  };
};
