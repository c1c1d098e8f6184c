import { existsSync, statSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** Switches meant for Chromium or Node that a start script, a desktop or a test runner adds; they are not ours. */
const RUNTIME_SWITCH =
  /^--(?:no-sandbox|disable-[\w-]+|enable-[\w-]+|force-[\w-]+|ozone-platform[\w-]*|lang|inspect(?:-brk)?|remote-debugging-port|allow-file-access-from-files|trace-[\w-]+|original-process-start-time|in-process-gpu|password-store)(?:=.*)?$/;

/** Absolute paths, null where none was given. */
export interface CommandLine {
  readonly dataFolder: string | null;
  readonly renaksiPath: string | null;
}

const isPath = (path: string): boolean => path !== '' && path.length <= 4096 && !path.includes('\0');

export type CommandLineResult =
  | { readonly ok: true; readonly value: CommandLine }
  | { readonly ok: false; readonly kalimat: string };

const wrong = (kalimat: string): CommandLineResult => ({ ok: false, kalimat });

/**
 * Reads `[--data <folder>] [<berkas>.renaksi]`. Paths come back absolute; the file must exist, and the data folder or
 * the folder it stands in. A wrong one gives one sentence for the user and changes nothing.
 */
export function parseCommandLine(args: readonly string[], cwd: string): CommandLineResult {
  const own = args.filter((arg) => !RUNTIME_SWITCH.test(arg));
  let raw: { data: string | undefined; berkasList: string[] };
  try {
    const parsed = parseArgs({ args: own, allowPositionals: true, options: { data: { type: 'string' } } });
    raw = { data: parsed.values.data, berkasList: parsed.positionals };
  } catch {
    return wrong('Perintah tidak dikenali. Yang dapat dipakai: --data <folder> dan satu berkas .renaksi.');
  }
  if (raw.berkasList.length > 1) return wrong('Hanya satu berkas .renaksi yang dapat dibuka sekaligus.');

  const berkas = raw.berkasList[0];
  const dataFolder = raw.data === undefined ? null : raw.data && resolve(cwd, raw.data);
  const renaksiPath = berkas === undefined ? null : berkas && resolve(cwd, berkas);
  if (dataFolder !== null && !isPath(dataFolder)) {
    return wrong('Folder setelah --data tidak dapat dipakai. Sebutkan satu folder.');
  }
  if (renaksiPath !== null && !(isPath(renaksiPath) && extname(renaksiPath).toLowerCase() === '.renaksi')) {
    return wrong(`"${short(berkas)}" bukan berkas .renaksi.`);
  }
  return checkPaths({ dataFolder, renaksiPath });
}

function checkPaths(value: CommandLine): CommandLineResult {
  const { dataFolder, renaksiPath } = value;
  if (dataFolder !== null) {
    if (existsSync(dataFolder) && !statSync(dataFolder).isDirectory()) {
      return wrong(`"${short(dataFolder)}" adalah berkas. Sebutkan sebuah folder setelah --data.`);
    }
    if (!existsSync(dirname(dataFolder))) return wrong(`Folder "${dirname(dataFolder)}" tidak ditemukan.`);
  }
  if (renaksiPath !== null && !(existsSync(renaksiPath) && statSync(renaksiPath).isFile())) {
    return wrong(`Berkas "${short(renaksiPath)}" tidak ditemukan.`);
  }
  return { ok: true, value };
}

/** Names in sentences stay readable, however long the argument was. */
function short(path: string | undefined): string {
  const name = basename(path ?? '');
  return name.length > 80 ? `${name.slice(0, 79)}…` : name;
}
