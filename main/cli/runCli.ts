import { CliError } from './CliError';
import type { CliContext } from './cliContext';
import { runBanding } from './commands/runBanding';
import { runContoh } from './commands/runContoh';
import { runEkspor } from './commands/runEkspor';
import { runHitung } from './commands/runHitung';
import { runPeriksa } from './commands/runPeriksa';
import { runSkema } from './commands/runSkema';
import { type Arguments, parseArguments } from './parseArguments';
import { kalimatError } from './sentences';
import { BANTUAN, PEMAKAIAN_SINGKAT } from './usage';

/**
 * Runs one command of the headless app. Answers the exit code: 0 fine, 1 a user's mistake or a finding (one sentence by
 * `complain`), 2 wrong usage (a sentence and the usage). Never throws.
 */
export const runCli = async (
  args: readonly string[],
  context: CliContext,
  complain: (kalimat: string) => void,
): Promise<0 | 1 | 2> => {
  try {
    await dispatch(parseArguments(args), context);
    return 0;
  } catch (error) {
    if (!(error instanceof CliError)) {
      complain(kalimatError(error));
      return 1;
    }
    complain(error.exitCode === 2 ? `${error.message}\n${PEMAKAIAN_SINGKAT}` : error.message);
    return error.exitCode;
  }
};

const dispatch = async (args: Arguments, context: CliContext): Promise<void> => {
  switch (args.perintah) {
    case 'contoh':
      return runContoh(args, context);
    case 'hitung':
      return runHitung(args, context);
    case 'periksa':
      return runPeriksa(args, context);
    case 'ekspor':
      return runEkspor(args, context);
    case 'banding':
      return runBanding(args, context);
    case 'skema':
      return runSkema(args, context);
    case 'bantuan':
      return context.print(BANTUAN);
  }
};
