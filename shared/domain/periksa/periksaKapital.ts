import type { Dossier } from '../dossier';
import { rapatUtama } from '../naskah';
import type { TeksBertempat } from './teksDossier';
import { buatTempat, kutip, tempatRapat } from './tempat';
import type { TempatTemuan, TemuanAturan } from './temuan';

/** Parts of names and joining words that stay small. */
const KECIL = new Set(
  'al bin binti da dan de den der di dos el ibn ibnu ke la le pada ter ud ul untuk van von dari dengan serta atau bagi'.split(
    ' ',
  ),
);

/** What begins the name of an office; `unsur masyarakat` is none. */
const POLA_KANTOR =
  /^(?:badan|bagian|bidang|dinas|inspektorat|kantor|kecamatan|kelurahan|kementerian|puskesmas|rsud|rumah sakit|satuan|sekretariat|uptd)\s/i;

/** Titles with a point, as `dr.`, stay small. */
const besarkan = (nama: string): string =>
  nama.replace(/(?<![\p{L}\p{N}.'’-])\p{Ll}{2,}(?![\p{L}\p{N}.'’-])/gu, (kata) =>
    KECIL.has(kata) ? kata : kata.charAt(0).toUpperCase() + kata.slice(1),
  );

const harfiah = (teks: string): string => teks.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Names of people and offices with words in small letters, and the region's name so written in a text. */
export const periksaKapital = (dossier: Dossier, teksList: readonly TeksBertempat[]): TemuanAturan[] => {
  const { pejabatList, perangkatList, instansi } = dossier.dataUmum;
  const rapat = rapatUtama(dossier);
  const namaList: [nama: string, tempat: TempatTemuan][] = [
    ...pejabatList.map(({ pejabatId, nama, jabatan }): [string, TempatTemuan] => [
      nama,
      buatTempat('data-umum', `dataUmum.pejabatList[${pejabatId}].nama`, jabatan || 'Pejabat'),
    ]),
    ...perangkatList.map((nama, i): [string, TempatTemuan] => [
      POLA_KANTOR.test(nama.trim()) ? nama : '',
      buatTempat('data-umum', `dataUmum.perangkatList[${i}]`, `Perangkat daerah ${i + 1}`),
    ]),
    ...(['pimpinan', 'notulis'] as const).map((bidang): [string, TempatTemuan] => [
      rapat[bidang].nama,
      tempatRapat(rapat, 'persiapan', `${bidang}.nama`, bidang === 'pimpinan' ? 'Pimpinan rapat' : 'Notulis'),
    ]),
    ...rapat.pesertaList.flatMap(({ pesertaId, nama, instansi: kantor }, i) =>
      [['nama', nama] as const, ['instansi', POLA_KANTOR.test(kantor.trim()) ? kantor : ''] as const].map(
        ([bidang, isi]): [string, TempatTemuan] => [
          isi,
          tempatRapat(rapat, 'persiapan', `pesertaList[${pesertaId}].${bidang}`, `Peserta ${i + 1}`),
        ],
      ),
    ),
  ];
  const temuan = namaList.flatMap(([nama, tempat]): TemuanAturan[] =>
    besarkan(nama) === nama
      ? []
      : [{ aturan: 'HURUF_KAPITAL', tempat, ditemukan: kutip(nama), seharusnya: kutip(besarkan(nama)) }],
  );
  const daerah = instansi.nama.trim();
  if (daerah.length < 4) return temuan;
  const pola = new RegExp(`(?<![\\p{L}\\d])${harfiah(daerah)}(?![\\p{L}\\d])`, 'giu');
  for (const { teks, tempat } of teksList) {
    const salah = new Set(
      Array.from(teks.matchAll(pola), ([ditemukan]) => ditemukan).filter(
        (ditemukan) => ditemukan !== daerah && ditemukan !== daerah.toUpperCase(),
      ),
    );
    for (const ditemukan of salah) {
      temuan.push({ aturan: 'HURUF_KAPITAL', tempat, ditemukan: kutip(ditemukan), seharusnya: kutip(daerah) });
    }
  }
  return temuan;
};
