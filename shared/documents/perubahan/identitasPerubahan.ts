import { formatAngka } from '../../domain/format/angka';
import { formatTanggal } from '../../domain/format/tanggal';
import { formatRentang } from '../../domain/matriks/nomorMatriks';
import type { Tabel } from '../model/tabel';
import { baris, kepala, kolom, sel, selPolos, TAK_DIKETAHUI } from '../tabel/sel';
import type { BahanPerubahan, SisiPerubahan } from './requireBanding';

const tanggal = (nilai: string | null): string => (nilai === null ? TAK_DIKETAHUI : formatTanggal(nilai));

/** What the two plans are: label, value of the older, value of the newer. */
export const identitasPerubahan = ({
  semula,
  menjadi,
}: Pick<BahanPerubahan, 'semula' | 'menjadi'>): (readonly [string, string, string])[] => {
  const isi = (label: string, of: (sisi: SisiPerubahan) => string): readonly [string, string, string] => [
    label,
    of(semula),
    of(menjadi),
  ];
  return [
    isi('Edisi', ({ sebutan }) => sebutan),
    isi('Tanggal penetapan', ({ edisi }) => tanggal(edisi.tanggalPenetapan)),
    isi('Tanggal pengundangan', ({ edisi }) => tanggal(edisi.tanggalPengundangan)),
    isi('Periode rencana', (sisi) => formatRentang(sisi.isi.periode)),
    isi('Tahun matriks', (sisi) => formatRentang(sisi.isi.tahunMatriks)),
    isi('Jumlah baris', (sisi) => formatAngka(sisi.isi.matriks.length)),
  ];
};

export const tabelIdentitas = (bahan: BahanPerubahan): Tabel => ({
  kolomList: [kolom(55), kolom(110), kolom(110)],
  kepalaList: [kepala(sel('Keterangan'), sel('Semula'), sel('Menjadi'))],
  barisList: identitasPerubahan(bahan).map(([label, lama, baru]) => baris(sel(label), selPolos(lama), selPolos(baru))),
  isMendatar: true,
});
