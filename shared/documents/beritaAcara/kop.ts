import type { DataUmum } from '../../domain/dossier';
import type { Kop } from '../model/dokumen';

/** Letterhead of the office that drafts the plan; null when nothing of it is known. */
export const kopOf = ({ instansi }: DataUmum): Kop | null => {
  const pemerintah = instansi.namaPemerintah || instansi.nama;
  if ([pemerintah, instansi.alamatKop, instansi.logo].every((isi) => isi.trim() === '')) return null;
  const barisList: Kop['barisList'] = [
    { teks: pemerintah.toUpperCase(), gaya: 'BIASA' },
    { teks: instansi.unitPenyusun.toUpperCase(), gaya: 'TEBAL' },
    ...instansi.alamatKop.split('\n').map((teks) => ({ teks, gaya: 'KECIL' as const })),
  ];
  return { jenis: 'KOP', logo: instansi.logo, barisList: barisList.filter(({ teks }) => teks.trim() !== '') };
};
