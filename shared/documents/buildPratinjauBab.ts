import type { Dossier } from '../domain/dossier';
import { judulSampul } from '../domain/format/judulRencana';
import { isBlokGambar, isBlokTabel } from '../domain/naskah';
import { babDari } from '../domain/naskah/babDari';
import { RenaksiError } from '../errors/errorCode';
import { siapkanBahan } from './bahan';
import { createPenyusunNaskah } from './lampiran/isiBagian';
import { profilCetakLampiran } from './lampiran/profilCetakLampiran';
import { idBagian } from './lampiran/teksNaskah';
import type { Dokumen, Isi } from './model/dokumen';
import { teksOf } from './model/teks';
import { susunBagian } from './susunBagian';

/** Rows of a table that are laid out; a matrix of thousands would keep the one chapter waiting as long as the whole. */
export const BARIS_PRATINJAU_MAKS = 120;

/**
 * The chapter a section is in (or its kata pengantar), set as in the annex, with the same numbers of sections, tables and
 * figures: quick to lay out while it is being written. It has no page numbers, because those need the whole annex, and
 * long tables are cut, which a line under them says. Throws NOT_FOUND for a section that isn't printed.
 */
export const buildPratinjauBab = (dossier: Dossier, bagianId: string): Dokumen => {
  const bab = babDari(dossier.naskah, bagianId);
  if (bab.length === 0) throw new RenaksiError('NOT_FOUND', { bagianId });
  const tujuanSet = new Set(bab.map((bagian) => idBagian(bagian.bagianId)));
  const penyusun = createPenyusunNaskah(siapkanBahan(dossier), (tujuan) => tujuanSet.has(tujuan));
  for (const blok of bab.flatMap(({ blokList }) => blokList))
    if (isBlokTabel(blok) || isBlokGambar(blok)) tujuanSet.add(penyusun.keteranganOf(blok).id);
  const isiList = bab.flatMap(penyusun.isiBagian).flatMap(potongTabel);
  const judul = judulSampul(dossier.dataUmum);
  return {
    judul,
    penulis: dossier.dataUmum.instansi.namaPemerintah,
    subjek: judul,
    profil: profilCetakLampiran(dossier.dataUmum.profilLampiran),
    bagianList: susunBagian(isiList, { gaya: 'TANPA', isMulai: true }),
  };
};

const potongTabel = (isi: Isi): Isi[] => {
  if (isi.jenis !== 'TABEL') return [isi];
  const { barisList } = isi.tabel;
  const sisa = barisList.length - BARIS_PRATINJAU_MAKS;
  if (sisa <= 0) return [isi];
  return [
    { ...isi, tabel: { ...isi.tabel, barisList: barisList.slice(0, BARIS_PRATINJAU_MAKS) }, sumber: [] },
    {
      jenis: 'PARAGRAF',
      gaya: 'KECIL',
      teks: teksOf(`… dan ${sisa} baris lagi; tabel lengkap ada di seluruh lampiran.`),
    },
    ...(isi.sumber.length > 0 ? [{ jenis: 'PARAGRAF' as const, gaya: 'KECIL' as const, teks: isi.sumber }] : []),
  ];
};
