import { renaksiJsonSchema } from '../../../shared/domain/interchange/renaksiFile';
import type { CliContext } from '../cliContext';
import { writeNewFile } from '../writeNewFile';

/** Text of the published JSON Schema of `.renaksi` files. */
export const formatSkema = (): string => `${JSON.stringify(renaksiJsonSchema(), null, 2)}\n`;

/** `skema`: the JSON Schema, made from the schema that validates imports. */
export const runSkema = async (
  { berkas: [path], timpa }: { readonly berkas: readonly [string]; readonly timpa: boolean },
  { print }: CliContext,
): Promise<void> => {
  print(`Skema ditulis ke ${await writeNewFile(path, formatSkema(), timpa)}`);
};
