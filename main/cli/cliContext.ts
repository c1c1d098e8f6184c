/** What a command needs from the process that runs it. */
export interface CliContext {
  readonly assetsFolder: string;
  readonly workerPath: string;
  /** Writes lines to standard output. */
  readonly print: (teks: string) => void;
  /** Shows passing progress; does nothing unless someone watches. */
  readonly progress: (teks: string) => void;
  /** Aborts when the user presses Ctrl+C. */
  readonly signal: AbortSignal;
}
