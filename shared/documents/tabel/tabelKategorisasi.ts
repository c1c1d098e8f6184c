import type { HasilAspek } from '../../domain/asesmen/hitungAsesmen';
import type { Bahan } from '../bahan';
import { BELUM_LENGKAP } from '../charts/chartPrioritas';
import type { BarisTabel, Tabel } from '../model/tabel';
import { barisPertanyaan, KEPALA_NILAI, KOLOM_NILAI } from './kolomNilai';
import { sel, selPolos } from './sel';

/** Tabel 3 of the reference: questions by aspect, each aspect closed by its mean and predicate. */
export const tabelKategorisasi = (bahan: Bahan): Tabel => {
  const hasilById = new Map(bahan.hasil.aspekList.map((hasil) => [hasil.aspekId, hasil]));
  return {
    kolomList: KOLOM_NILAI,
    kepalaList: KEPALA_NILAI,
    barisList: bahan.dossier.bank.aspekList.flatMap((aspek): BarisTabel[] => [
      {
        selList: [sel(aspek.namaKategorisasi || aspek.nama, { rentangKolom: 6, perataan: 'KIRI' })],
        isTebal: true,
        isIkutBerikut: true,
        tingkat: 0,
      },
      ...barisPertanyaan(bahan, aspek.pertanyaanList, 'ANGKA').map((baris, i, semua) =>
        i === semua.length - 1 ? { ...baris, isIkutBerikut: true } : baris,
      ),
      {
        selList: [
          sel('Rata-rata dan predikat', { rentangKolom: 2, perataan: 'KANAN' }),
          selPolos(ringkasAspek(hasilById.get(aspek.aspekId)), { rentangKolom: 4, perataan: 'TENGAH' }),
        ],
        isTebal: true,
        isArsir: true,
      },
    ]),
    selUlangan: 1,
    isMendatar: false,
  };
};

/** `3,33 · SANGAT BAIK`, or the words for an aspect that is not complete. */
const ringkasAspek = (hasil: HasilAspek | undefined): string =>
  hasil?.rataRataCetak ? `${hasil.rataRataCetak} · ${hasil.predikat}` : BELUM_LENGKAP;
