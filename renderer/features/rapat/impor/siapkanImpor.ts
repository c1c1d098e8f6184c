import type { Peserta } from '../../../../shared/domain/dossier';
import { PESERTA_MAKS, parseJenjang, TEKS_MAKS } from '../peserta/kolomPeserta';
import type { Pemetaan } from './pemetaan';

export type IsiImpor = Pick<Peserta, 'nama' | 'instansi' | 'jabatan' | 'jenjang' | 'mewakili'>;

export interface BarisImpor {
  readonly isi: IsiImpor;
  /** The same person stands in the list already, or higher up in the table. */
  readonly ganda: 'DAFTAR' | 'TABEL' | null;
  /** A rank that is no number from 1 to 99 is left out, a text beyond 600 letters cut. */
  readonly catatanList: readonly ('JENJANG' | 'TERPOTONG')[];
}

export interface Impor {
  readonly barisList: readonly BarisImpor[];
  /** Rows with something in them but no name. */
  readonly tanpaNama: number;
}

const rapikan = (teks: string): string => teks.replace(/\s+/g, ' ').trim();
const kunciOf = ({ nama, instansi }: Pick<Peserta, 'nama' | 'instansi'>): string =>
  [nama, instansi].map((teks) => rapikan(teks).normalize('NFKC').toLowerCase()).join('\t');

/** Rows of a table as participants, with what the user should know about each. */
export const siapkanImpor = (
  barisList: readonly (readonly string[])[],
  pemetaan: Pemetaan,
  barisKepala: number | null,
  adaList: readonly Peserta[],
): Impor => {
  const ada = new Set(adaList.map(kunciOf));
  const tabel = new Set<string>();
  const hasil: BarisImpor[] = [];
  let tanpaNama = 0;
  for (const baris of barisList.slice(barisKepala === null ? 0 : barisKepala + 1)) {
    const catatanList: BarisImpor['catatanList'][number][] = [];
    const teks = (kolom: Pemetaan[number]): string => {
      const i = pemetaan.indexOf(kolom);
      const isi = i < 0 ? '' : rapikan(baris[i] ?? '');
      if (isi.length > TEKS_MAKS) catatanList.push('TERPOTONG');
      return isi.slice(0, TEKS_MAKS);
    };
    const jenjang = parseJenjang(teks('jenjang'));
    if (jenjang === undefined) catatanList.push('JENJANG');
    const isi: IsiImpor = {
      nama: teks('nama'),
      instansi: teks('instansi'),
      jabatan: teks('jabatan'),
      mewakili: teks('mewakili'),
      jenjang: jenjang ?? null,
    };
    if (isi.nama === '') {
      if (`${isi.instansi}${isi.jabatan}${isi.mewakili}` !== '') tanpaNama += 1;
      continue;
    }
    const kunci = kunciOf(isi);
    hasil.push({ isi, ganda: ada.has(kunci) ? 'DAFTAR' : tabel.has(kunci) ? 'TABEL' : null, catatanList });
    tabel.add(kunci);
  }
  return { barisList: hasil, tanpaNama };
};

/** What an import adds: without the doubles when they are skipped, and no more than the meeting still holds. */
export const pilihImpor = (
  { barisList }: Impor,
  isGandaDilewati: boolean,
  jumlahAda: number,
): { readonly masuk: readonly IsiImpor[]; readonly terpotong: number } => {
  const dipilih = barisList.filter(({ ganda }) => !isGandaDilewati || ganda === null).map(({ isi }) => isi);
  const masuk = dipilih.slice(0, Math.max(0, PESERTA_MAKS - jumlahAda));
  return { masuk, terpotong: dipilih.length - masuk.length };
};
