import { createHash } from 'node:crypto';
import type { Dossier, Peserta, Rapat } from '../../../shared/domain/dossier';
import { rapatUtama } from '../../../shared/domain/naskah';
import { salinanPengesahan } from '../../../shared/domain/pengesahan/isiPengesahan';
import { pesertaBaru } from '../../../shared/domain/rapat/barisBaru';

export const SAAT_SAH = '2026-11-24T03:00:00.000Z';

/** Changes the last meeting. */
export const ubahRapat = (dossier: Dossier, ubah: Partial<Rapat>): Dossier => ({
  ...dossier,
  rapatList: dossier.rapatList.map((r) => (r === rapatUtama(dossier) ? { ...r, ...ubah } : r)),
});

export const ubahBeritaAcara = (dossier: Dossier, ubah: Partial<Rapat['beritaAcara']>): Dossier =>
  ubahRapat(dossier, { beritaAcara: { ...rapatUtama(dossier).beritaAcara, ...ubah } });

/** Locks the last meeting's minutes as the store does. */
export const sahkan = (dossier: Dossier): Dossier => {
  const salinan = salinanPengesahan(dossier, rapatUtama(dossier).rapatId);
  const sha256 = createHash('sha256').update(salinan).digest('hex');
  return ubahRapat(dossier, { pengesahan: { disahkanPada: SAAT_SAH, sha256, salinan, pindaianList: [] } });
};

/** Adds a correction of the last meeting, whose minutes must be locked. */
export const perbaiki = (dossier: Dossier, ubah: Partial<Rapat>): Dossier => {
  const semula = rapatUtama(dossier);
  const rapat: Rapat = {
    ...semula,
    rapatId: 'rapat-perbaikan',
    jenis: 'PERBAIKAN',
    perbaikanDari: semula.rapatId,
    alasanPerbaikan: 'Satu nilai tertukar.',
    pengesahan: null,
    ...ubah,
  };
  return { ...dossier, rapatList: [...dossier.rapatList, rapat] };
};

const dua = (i: number): string => String(i + 1).padStart(2, '0');

/** Participants whose every cell takes several lines, each line with a word found nowhere else. */
export const pesertaPanjang = (jumlah: number, lain: (i: number) => Partial<Peserta> = () => ({})): Peserta[] =>
  Array.from({ length: jumlah }, (_, i) =>
    pesertaBaru({
      pesertaId: `peserta-${i + 1}`,
      nama: `Nama${dua(i)}awal yang cukup panjang sampai Nama${dua(i)}akhir`,
      instansi: `Dinas${dua(i)}awal Komunikasi Dinas${dua(i)}akhir`,
      jabatan: `Kepala${dua(i)}awal Bidang Kepala${dua(i)}akhir`,
      hadir: true,
      ...lain(i),
    }),
  );
