import { resolve } from 'node:path';
import type { BandingEdisi, BerkasEkspor, StatusEkspor } from '../../../shared/contract';
import { requireBanding } from '../../../shared/documents/perubahan/requireBanding';
import type { Dossier } from '../../../shared/domain/dossier';
import { formatAngka } from '../../../shared/domain/format/angka';
import { hitungTemuan, sebutJumlahTemuan } from '../../../shared/domain/periksa/jumlahTemuan';
import { createExporter } from '../../export/createExporter';
import { readRenaksi } from '../../files/readRenaksi';
import { edisiBeku, edisiIdOf } from '../banding/edisiIdOf';
import { CliError, wrongUsage } from '../CliError';
import type { CliContext } from '../cliContext';
import { periksaSemua } from '../periksa/periksaSemua';
import { kalimatKode } from '../sentences';
import { ensureFolder } from '../writeNewFile';

interface EksporArguments {
  readonly berkas: readonly [string];
  readonly ke: string;
  readonly hanya: readonly BerkasEkspor[];
  readonly dari?: string | undefined;
  readonly sampai?: string | undefined;
}

/**
 * `ekspor`: writes the documents of a dossier, and says what is still open in it, which keeps nobody from a draft; Ctrl+C
 * cancels and leaves no partial file.
 */
export const runEkspor = async (args: EksporArguments, context: CliContext): Promise<void> => {
  const {
    berkas: [path],
    ke,
    hanya,
  } = args;
  const { assetsFolder, workerPath, print, progress, signal } = context;
  const dossier = await readRenaksi(path);
  const banding = bandingOf(dossier, args);
  const folder = resolve(ke);
  await ensureFolder(folder);
  const exporter = createExporter({ assetsFolder, workerPath });
  exporter.onProgress((status) => progress(formatStatus(status)));
  try {
    const { eksporId } = exporter.start({ dossier, rapatId: null, banding, folder, berkasList: hanya });
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
    const periksa = ingatkanPeriksa(dossier);
    if (periksa !== null) print(periksa);
  } finally {
    await exporter.close();
  }
};

/** What still stands open in what was just written; null when nothing does. */
const ingatkanPeriksa = (dossier: Dossier): string | null => {
  const { temuanList, terbuka } = periksaSemua(dossier);
  const list = [
    ...(temuanList.length > 0 ? [`${temuanList.length} perubahan pada isi yang terkunci`] : []),
    ...sebutJumlahTemuan(hitungTemuan(terbuka)),
  ];
  return list.length === 0 ? null : `Masih terbuka: ${list.join(', ')}; perintah periksa menampilkannya.`;
};

/** Editions to compare, checked before the work begins; null when no document compares any. */
const bandingOf = (dossier: Dossier, { hanya, dari, sampai }: EksporArguments): BandingEdisi | null => {
  const isPerubahan = hanya.some((berkas) => berkas.startsWith('matriks-perubahan.'));
  if (!isPerubahan) {
    if (dari === undefined && sampai === undefined) return null;
    throw wrongUsage('Pilihan --dari dan --sampai hanya untuk matriks-perubahan.');
  }
  const banding = {
    dari: dari === undefined ? edisiBeku(dossier) : edisiIdOf(dossier, dari),
    ke: sampai === undefined || sampai === 'kerja' ? null : edisiIdOf(dossier, sampai),
  };
  requireBanding(dossier, banding);
  return banding;
};

const formatStatus = ({ berkas, bagian }: StatusEkspor): string =>
  berkas === null ? '' : `Menyusun ${berkas} … ${Math.floor(bagian * 100)}%`;
