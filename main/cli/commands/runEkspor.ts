import { resolve } from 'node:path';
import type { BerkasEkspor, StatusEkspor } from '../../../shared/contract';
import { formatAngka } from '../../../shared/domain/format/angka';
import { createExporter } from '../../export/createExporter';
import { readRenaksi } from '../../files/readRenaksi';
import { CliError } from '../CliError';
import type { CliContext } from '../cliContext';
import { kalimatKode } from '../sentences';
import { ensureFolder } from '../writeNewFile';

interface EksporArguments {
  readonly berkas: readonly [string];
  readonly ke: string;
  readonly hanya: readonly BerkasEkspor[];
}

/** `ekspor`: writes the documents of a dossier; Ctrl+C cancels and leaves no partial file. */
export const runEkspor = async ({ berkas: [path], ke, hanya }: EksporArguments, context: CliContext): Promise<void> => {
  const { assetsFolder, workerPath, print, progress, signal } = context;
  const dossier = await readRenaksi(path);
  const folder = resolve(ke);
  await ensureFolder(folder);
  const exporter = createExporter({ assetsFolder, workerPath });
  exporter.onProgress((status) => progress(formatStatus(status)));
  try {
    const { eksporId } = exporter.start({ dossier, rapatId: null, folder, berkasList: hanya });
    signal.addEventListener('abort', () => exporter.cancel(eksporId));
    // Ctrl+C may have come while the file was read.
    if (signal.aborted) exporter.cancel(eksporId);
    const { state, errorCode, jadiList, berkas } = await exporter.done(eksporId);
    progress('');
    for (const jadi of jadiList) print(`Ditulis: ${jadi.path} (${formatAngka(Math.ceil(jadi.ukuranByte / 1024))} KB)`);
    if (state !== 'SELESAI') {
      throw new CliError(
        1,
        kalimatKode(errorCode ?? 'EXPORT_FAILED', { path: berkas ? resolve(folder, berkas) : folder }),
      );
    }
  } finally {
    await exporter.close();
  }
};

const formatStatus = ({ berkas, bagian }: StatusEkspor): string =>
  berkas === null ? '' : `Menyusun ${berkas} … ${Math.floor(bagian * 100)}%`;
