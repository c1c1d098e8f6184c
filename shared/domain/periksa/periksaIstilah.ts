import type { Dossier } from '../dossier';
import { labelBaris, nomorMatriks } from '../matriks/nomorMatriks';
import { rapatUtama } from '../naskah';
import { tanpaJudulResmi } from './judulResmi';
import type { TeksBertempat } from './teksDossier';
import { buatTempat, kutip, tempatRapat } from './tempat';
import type { TempatTemuan, TemuanAturan } from './temuan';

interface Sebutan {
  readonly sebutan: string;
  readonly pola: RegExp;
}

/** Ways of writing one term, of which a text should keep to one. */
interface KelompokIstilah {
  readonly sebutanList: readonly Sebutan[];
  /** The one to keep; otherwise the one used most. */
  readonly baku?: string;
}

const kata = (sebutan: string, sesudah = ''): Sebutan => ({
  sebutan,
  pola: new RegExp(`(?<![\\p{L}\\d])${sebutan}${sesudah}(?![\\p{L}\\d])`, 'gu'),
});

/** Bodies and heads whose decrees are spoken of. */
const PEMBUAT = ' (?:Bupati|Wali ?Kota|Gubernur|Kepala|Sekretaris|Tim)';

const KELOMPOK_LIST: readonly KelompokIstilah[] = [
  { sebutanList: ['OPD', 'SOPD', 'SKPD'].map((sebutan) => kata(sebutan)) },
  // Permendagri 80/2015 knows the decree by its full name alone.
  { sebutanList: [kata('Keputusan', PEMBUAT), kata('SK', PEMBUAT)], baku: 'Keputusan' },
  ...['Pemkab', 'Pemkot', 'Pemprov', 'Pemda'].map((nama) => ({
    sebutanList: [kata(nama), kata(nama.toLowerCase())],
    baku: nama,
  })),
];

/** Parties of the matrix and reasons of priorities: printed, but no texts of their own elsewhere. */
const teksLain = (dossier: Dossier): TeksBertempat[] => {
  const nomorById = nomorMatriks(dossier.matriks);
  const rapat = rapatUtama(dossier);
  const namaById = new Map(dossier.bank.aspekList.map(({ aspekId, nama }) => [aspekId, nama]));
  return [
    ...dossier.matriks.map(({ barisId, jenis, pihakList }) => ({
      teks: pihakList.join('; '),
      tempat: buatTempat(
        'matriks',
        `matriks[${barisId}].pihakList`,
        labelBaris(jenis, nomorById.get(barisId) ?? ''),
        barisId,
      ),
    })),
    ...rapat.prioritasList.map(({ aspekId, alasan }) => ({
      teks: alasan,
      tempat: tempatRapat(rapat, 'hasil', `prioritasList[${aspekId}].alasan`, `Aspek ${namaById.get(aspekId) ?? ''}`),
    })),
  ];
};

/** One term written in several ways: each of the ways not to keep is told once, with how often it stands there. */
export const periksaIstilah = (dossier: Dossier, teksList: readonly TeksBertempat[]): TemuanAturan[] => {
  const bersihkan = tanpaJudulResmi(dossier);
  const semua = [...teksList, ...teksLain(dossier)].map(({ teks, tempat }) => ({ teks: bersihkan(teks), tempat }));
  return KELOMPOK_LIST.flatMap(({ sebutanList, baku }): TemuanAturan[] => {
    const dipakai = sebutanList.flatMap(({ sebutan, pola }) => {
      let jumlah = 0;
      let tempat: TempatTemuan | null = null;
      for (const satu of semua) {
        // Almost no text has it: the pattern is dear in thousands of rows.
        const kali = satu.teks.includes(sebutan) ? Array.from(satu.teks.matchAll(pola)).length : 0;
        if (kali > 0) tempat ??= satu.tempat;
        jumlah += kali;
      }
      return tempat === null ? [] : [{ sebutan, jumlah, tempat }];
    });
    const [terbanyak] = dipakai.toSorted((a, b) => b.jumlah - a.jumlah);
    const acuan = dipakai.find(({ sebutan }) => sebutan === baku) ?? terbanyak;
    return dipakai
      .filter((satu) => satu !== acuan)
      .map(({ sebutan, jumlah, tempat }) => ({
        aturan: 'ISTILAH_CAMPUR',
        tempat,
        ditemukan: `${kutip(sebutan)} di ${jumlah} tempat`,
        seharusnya: `${kutip(acuan?.sebutan ?? '')}, seperti pada ${acuan?.tempat.sebutan ?? ''}`,
        untukKunci: { tempat: '', ditemukan: sebutan, seharusnya: acuan?.sebutan ?? '' },
      }));
  });
};
