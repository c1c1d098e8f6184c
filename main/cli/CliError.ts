/** A failure with its sentence: exit code 1 is a user's mistake or a finding, 2 is wrong usage. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly exitCode: 1 | 2;

  constructor(exitCode: 1 | 2, kalimat: string) {
    super(kalimat);
    this.exitCode = exitCode;
  }
}

export const wrongUsage = (kalimat: string): CliError => new CliError(2, kalimat);
