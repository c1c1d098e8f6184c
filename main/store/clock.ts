/** Time as the store sees it; tests put their own in its place. */
export interface Clock {
  now(): Date;
  /** Calls `run` every `ms` milliseconds without keeping the process alive; the result stops it. */
  every(ms: number, run: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => new Date(),
  every: (ms, run) => {
    const timer = setInterval(run, ms);
    timer.unref();
    return () => clearInterval(timer);
  },
};
