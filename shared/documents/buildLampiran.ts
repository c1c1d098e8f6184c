import type { Dossier } from '../domain/dossier';
import { judulRencana, judulSampul } from '../domain/format/judulRencana';
import { naskahDicetak } from '../domain/naskah';
import { siapkanBahan } from './bahan';
import { siapkanBahanRapat } from './bahanRapat';
import { isiBeritaAcara } from './beritaAcara/isiBeritaAcara';
import { judulBeritaAcara, judulBiasa } from './beritaAcara/judulBeritaAcara';
import { kakiPengesahan } from './beritaAcara/kakiBeritaAcara';
import { createPenyusunNaskah } from './lampiran/isiBagian';
import { isiDaftar, type LampiranAnak } from './lampiran/isiDaftar';
import { isiSampul } from './lampiran/isiSampul';
import { penutupLampiran } from './lampiran/penutupLampiran';
import { profilCetakLampiran } from './lampiran/profilCetakLampiran';
import { ID_LAMPIRAN } from './lampiran/teksNaskah';
import type { Dokumen, Isi } from './model/dokumen';
import type { ProfilHalaman } from './model/profilHalaman';
import { teksOf } from './model/teks';
import { susunBagian } from './susunBagian';

/**
 * The annex of the regulation: cover with the annex head, front matter in small Roman numerals, BAB I onwards in Arabic
 * ones, the minutes as its Lampiran 1, and the closing signature.
 */
export const buildLampiran = (
  dossier: Dossier,
  profil: ProfilHalaman = profilCetakLampiran(dossier.dataUmum.profilLampiran),
): Dokumen => {
  const bahan = siapkanBahan(dossier);
  // Locked minutes are bound in as they were signed, whatever the annex says now.
  const bahanRapat = siapkanBahanRapat(dossier, null);
  const naskah = naskahDicetak(dossier.naskah);
  const penyusun = createPenyusunNaskah(bahan);
  const beritaAcara: LampiranAnak = {
    id: ID_LAMPIRAN,
    label: 'Lampiran 1',
    teks: teksOf(judulBiasa(judulBeritaAcara(bahanRapat.rapat))),
  };
  const isPengantar = ({ jenis }: Dossier['naskah'][number]): boolean => jenis === 'KATA_PENGANTAR';
  const depan: Isi[] = [
    ...naskah.filter(isPengantar).flatMap((bagian) => [halamanBaru, ...penyusun.isiBagian(bagian)]),
    ...isiDaftar(bahan, penyusun, [beritaAcara]),
  ];
  const batang: Isi[] = naskah
    .filter((bagian) => !isPengantar(bagian))
    .flatMap((bagian) => [...(bagian.jenis === 'BAB' ? [halamanBaru] : []), ...penyusun.isiBagian(bagian)]);
  const lampiran: Isi[] = [
    halamanBaru,
    { jenis: 'JUDUL', gaya: 'LAMPIRAN', ...beritaAcara, teks: [] },
    ...isiBeritaAcara(bahanRapat),
    { jenis: 'RUANG', tinggiMm: 8 },
    penutupLampiran(dossier),
  ];
  const judul = judulRencana(dossier.dataUmum);
  return {
    judul: `Lampiran ${judul}`,
    penulis: dossier.dataUmum.instansi.namaPemerintah || dossier.dataUmum.instansi.nama,
    subjek: judulSampul(dossier.dataUmum),
    profil,
    bagianList: [
      ...susunBagian(isiSampul(dossier), { gaya: 'TANPA', isMulai: true }),
      ...susunBagian(depan, { gaya: 'ROMAWI', isMulai: true }),
      ...susunBagian(batang, { gaya: 'ANGKA', isMulai: true }),
      ...susunBagian(lampiran, { gaya: 'ANGKA', isMulai: batang.length === 0 }, kakiPengesahan(bahanRapat)),
    ],
  };
};

const halamanBaru: Isi = { jenis: 'HALAMAN_BARU' };
