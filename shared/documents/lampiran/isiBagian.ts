import type { BagianNaskah, Blok, Dossier } from '../../domain/dossier';
import { formatNip } from '../../domain/format/nip';
import { pisahkanJabatan } from '../../domain/format/pisahkanJabatan';
import { type BlokGambar, type BlokTabel, isBlokTabel, nomorKeterangan, nomorNaskah } from '../../domain/naskah';
import type { Bahan } from '../bahan';
import { buildGambar } from '../gambar/buildGambar';
import { gambarSendiri } from '../gambar/gambarSendiri';
import type { BlokTandaTangan, GayaJudul, Isi, Keterangan } from '../model/dokumen';
import { kapital, polosOf, type Teks } from '../model/teks';
import { buildTabel } from '../tabel/buildTabel';
import { tabelBebas } from '../tabel/tabelBebas';
import { createTeksNaskah, idBagian, idKeterangan, type TeksNaskah, tanpaTujuan } from './teksNaskah';

const GAYA: Readonly<Record<BagianNaskah['jenis'], GayaJudul>> = {
  KATA_PENGANTAR: 'DEPAN',
  BAB: 'BAB',
  SUBBAB: 'SUBBAB',
  SUBSUBBAB: 'SUBSUBBAB',
};

/** A block with a numbered caption. */
export type BlokBernomor = BlokTabel | BlokGambar;

/** Turns sections of the narrative into content, with generated numbers. */
export interface PenyusunNaskah {
  readonly isiBagian: (bagian: BagianNaskah) => Isi[];
  readonly labelBagian: (bagian: BagianNaskah) => string;
  /** Title of a section, its values put in, in capitals where headings are. */
  readonly judulBagian: (bagian: BagianNaskah) => Teks;
  readonly keteranganOf: (blok: BlokBernomor) => Keterangan;
}

/** `isAda` tells the targets of links that the document holds; all, unless it is a part of the annex. */
export const createPenyusunNaskah = (bahan: Bahan, isAda?: (tujuan: string) => boolean): PenyusunNaskah => {
  const { dossier } = bahan;
  const teksOf = createTeksNaskah(dossier, isAda);
  const nomorById = nomorNaskah(dossier.naskah);
  const nomorTabel = nomorKeterangan(dossier.naskah, 'TABEL');
  const nomorGambar = nomorKeterangan(dossier.naskah, 'GAMBAR');

  const labelBagian = ({ bagianId }: BagianNaskah): string => nomorById.get(bagianId) ?? '';
  const keteranganOf = (blok: BlokBernomor): Keterangan => {
    const [sebutan, nomor] = isBlokTabel(blok) ? ['Tabel', nomorTabel.get(blok)] : ['Gambar', nomorGambar.get(blok)];
    const label = `${sebutan} ${nomor}`;
    return { id: idKeterangan(label), label, teks: teksOf(blok.judul) };
  };
  const isiBlok = (blok: Blok): Isi => {
    if (blok.jenis === 'PARAGRAF') return { jenis: 'PARAGRAF', gaya: 'BIASA', teks: teksOf(blok.teks) };
    if (blok.jenis === 'KUTIPAN') return { jenis: 'PARAGRAF', gaya: 'KUTIPAN', teks: teksOf(blok.teks) };
    if (blok.jenis === 'DAFTAR') return { jenis: 'DAFTAR', gaya: blok.gaya, butirList: blok.butirList.map(teksOf) };
    if (blok.jenis === 'TANDA_TANGAN')
      return tandaTanganNaskah(dossier, polosOf(teksOf(blok.tempatTanggal)), blok.pejabatId);
    const bersama = { keterangan: keteranganOf(blok), sumber: sumberOf(blok.sumber, teksOf) };
    if (isBlokTabel(blok)) {
      const tabel = blok.jenis === 'TABEL' ? buildTabel(blok.kode, bahan) : tabelBebas(blok, teksOf);
      return { jenis: 'TABEL', tabel, ...bersama };
    }
    const gambar = blok.jenis === 'GAMBAR' ? buildGambar(blok.kode, bahan) : gambarSendiri(blok, dossier.gambarList);
    return { jenis: 'GAMBAR', gambar, ...bersama };
  };
  const judulBagian = (bagian: BagianNaskah): Teks => {
    const teks = tanpaTujuan(teksOf(bagian.judul));
    return bagian.jenis === 'BAB' || bagian.jenis === 'KATA_PENGANTAR' ? kapital(teks) : teks;
  };
  const isiBagian = (bagian: BagianNaskah): Isi[] => [
    {
      jenis: 'JUDUL',
      id: idBagian(bagian.bagianId),
      gaya: GAYA[bagian.jenis],
      label: labelBagian(bagian),
      teks: judulBagian(bagian),
    },
    ...bagian.blokList.map(isiBlok),
  ];
  return { isiBagian, labelBagian, judulBagian, keteranganOf };
};

/** `Sumber: …`; a source that already says so is not said twice. */
const sumberOf = (sumber: string, teksOf: TeksNaskah): Teks => {
  const teks = teksOf(sumber.trim());
  return teks.length === 0 || /^sumber/i.test(polosOf(teks)) ? teks : [{ teks: 'Sumber: ' }, ...teks];
};

/** Signature in the narrative (kata pengantar): place and date, post, name, rank, NIP. */
const tandaTanganNaskah = ({ dataUmum }: Dossier, tempatTanggal: string, pejabatId: string | null): BlokTandaTangan => {
  const pejabat = dataUmum.pejabatList.find((p) => p.pejabatId === pejabatId);
  const jabatanList = pejabat ? pisahkanJabatan(`${pejabat.jabatan.trim()},`) : [];
  const nip = pejabat && pejabat.nip.trim() !== '' ? `NIP. ${formatNip(pejabat.nip)}` : '';
  return {
    jenis: 'TANDA_TANGAN',
    kiri: null,
    kanan: {
      atasList: [tempatTanggal.trim(), ...jabatanList].filter((baris) => baris !== '' && baris !== ','),
      nama: pejabat?.nama.trim() ?? '',
      bawahList: [pejabat?.pangkat.trim() ?? '', nip].filter((baris) => baris !== ''),
    },
  };
};
