import {
  type BahanPerubahan,
  bandingkanDossier,
  requireBanding,
} from '../../../shared/documents/perubahan/requireBanding';
import { rincianPerubahan } from '../../../shared/documents/perubahan/rincianPerubahan';
import { hitungPerubahan } from '../../../shared/domain/matriks/bandingkanMatriks';
import { readRenaksi } from '../../files/readRenaksi';
import { edisiIdOf } from '../banding/edisiIdOf';
import { formatBanding } from '../banding/formatBanding';
import { CliError, wrongUsage } from '../CliError';
import type { CliContext } from '../cliContext';

interface BandingArguments {
  readonly berkas: readonly string[];
  readonly dari?: string | undefined;
  readonly ke?: string | undefined;
  readonly json: boolean;
}

/** `banding`: what changed from one plan to another. Differences are exit code 1, as comparing tools have it. */
export const runBanding = async (args: BandingArguments, { print }: CliContext): Promise<void> => {
  const bahan = await bahanOf(args);
  const { semula, menjadi, perubahanList } = bahan;
  if (args.json) {
    const sisi = ({ edisi, sebutan }: BahanPerubahan['semula']): object => ({ edisiId: edisi.edisiId, sebutan });
    const jumlah = hitungPerubahan(perubahanList);
    const rinciList = perubahanList.map((p) => ({ ...p, rincianList: rincianPerubahan(p, bahan, true) }));
    print(JSON.stringify({ semula: sisi(semula), menjadi: sisi(menjadi), jumlah, perubahanList: rinciList }, null, 2));
  } else print(formatBanding(bahan));
  if (perubahanList.length > 0) throw new CliError(1, `Ada ${perubahanList.length} baris yang berbeda.`);
};

const bahanOf = async ({ berkas, dari, ke }: BandingArguments): Promise<BahanPerubahan> => {
  const [satu = '', dua] = berkas;
  if (dua !== undefined) {
    if (dari !== undefined || ke !== undefined) {
      throw wrongUsage('Pilihan --dari dan --ke pada banding hanya untuk satu berkas.');
    }
    return bandingkanDossier(await readRenaksi(satu), await readRenaksi(dua));
  }
  if (dari === undefined) throw wrongUsage('Perintah banding memerlukan dua berkas, atau satu berkas dengan --dari.');
  const dossier = await readRenaksi(satu);
  return requireBanding(dossier, {
    dari: edisiIdOf(dossier, dari),
    ke: ke === undefined || ke === 'kerja' ? null : edisiIdOf(dossier, ke),
  });
};
