import type { Dossier } from '../dossier';
import { labelBaris, nomorMatriks } from '../matriks/nomorMatriks';
import { rapatUtama } from '../naskah';
import { bakukanEjaan } from './periksaEjaan';
import type { TeksBertempat } from './teksDossier';
import { buatTempat, kutip, tempatRapat } from './tempat';
import type { TempatTemuan, TemuanAturan } from './temuan';

/** Letters and digits alone: what stays the same when only spaces, points or capitals differ. */
const kunciOf = (nama: string): string => nama.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

interface NamaBertempat {
  readonly nama: string;
  readonly tempat: TempatTemuan;
}

/** Later spellings of a name that was written otherwise before; each spelling once. */
const cariRagam = (list: readonly NamaBertempat[]): TemuanAturan[] => {
  const pertama = new Map<string, NamaBertempat>();
  const terlihat = new Set<string>();
  return list.flatMap((satu): TemuanAturan[] => {
    const nama = satu.nama.trim();
    const kunci = kunciOf(nama);
    if (kunci.length < 3) return [];
    const awal = pertama.get(kunci);
    if (!awal) pertama.set(kunci, satu);
    if (!awal || awal.nama.trim() === nama || terlihat.has(nama)) return [];
    terlihat.add(nama);
    return [
      {
        aturan: 'RAGAM_NAMA',
        tempat: satu.tempat,
        ditemukan: kutip(nama),
        seharusnya: `${kutip(awal.nama.trim())}, seperti pada ${awal.tempat.sebutan}`,
        untukKunci: { tempat: '', seharusnya: awal.nama.trim() },
      },
    ];
  });
};

/** Offices and people written in several ways: only spaces, points and capitals are looked through. */
export const periksaNama = (dossier: Dossier): TemuanAturan[] => {
  const { dataUmum, matriks } = dossier;
  const rapat = rapatUtama(dossier);
  const nomorById = nomorMatriks(matriks);
  const instansiList: NamaBertempat[] = [
    ...dataUmum.perangkatList.map((nama, i) => ({
      nama,
      tempat: buatTempat('data-umum', `dataUmum.perangkatList[${i}]`, `Perangkat daerah ${i + 1}`),
    })),
    ...rapat.pesertaList.map(({ pesertaId, instansi }, i) => ({
      nama: instansi,
      tempat: tempatRapat(rapat, 'persiapan', `pesertaList[${pesertaId}].instansi`, `Peserta ${i + 1}`),
    })),
    ...matriks.flatMap(({ barisId, jenis, pihakList }) =>
      pihakList.map((nama) => ({
        nama,
        tempat: buatTempat(
          'matriks',
          `matriks[${barisId}].pihakList`,
          labelBaris(jenis, nomorById.get(barisId) ?? ''),
          barisId,
        ),
      })),
    ),
  ];
  const orangList: NamaBertempat[] = [
    ...dataUmum.pejabatList.map(({ pejabatId, nama, jabatan }) => ({
      nama,
      tempat: buatTempat('data-umum', `dataUmum.pejabatList[${pejabatId}].nama`, jabatan || 'Pejabat'),
    })),
    ...(['pimpinan', 'notulis'] as const).map((bidang) => ({
      nama: rapat[bidang].nama,
      tempat: tempatRapat(rapat, 'persiapan', `${bidang}.nama`, bidang === 'pimpinan' ? 'Pimpinan rapat' : 'Notulis'),
    })),
    ...rapat.pesertaList.map(({ pesertaId, nama }, i) => ({
      nama,
      tempat: tempatRapat(rapat, 'persiapan', `pesertaList[${pesertaId}].nama`, `Peserta ${i + 1}`),
    })),
  ];
  return [...cariRagam(instansiList), ...cariRagam(orangList)];
};

const kataUrut = (nama: string): string => (nama.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).toSorted().join(' ');

/** The two names of an aspect that are one: the same letters, or the same words in another order. */
export const periksaNamaAspek = ({ bank }: Dossier): TemuanAturan[] =>
  bank.aspekList.flatMap(({ aspekId, nama, namaKategorisasi: lain }): TemuanAturan[] => {
    // What only a spelling off the list tells apart is a finding of the spelling alone.
    if (bakukanEjaan(nama).trim().toLowerCase() === bakukanEjaan(lain).trim().toLowerCase()) return [];
    const isSatu = kunciOf(nama) === kunciOf(lain) || kataUrut(nama) === kataUrut(lain);
    if (!isSatu) return [];
    const tempat = buatTempat('persiapan', `bank.aspekList[${aspekId}].namaKategorisasi`, `Aspek ${nama}`);
    return [{ aturan: 'NAMA_ASPEK', tempat, ditemukan: kutip(lain), seharusnya: kutip(nama) }];
  });

/** `Pemerintah Kabupaten X` beside `Pemerintah Daerah Kabupaten X`: told once, with how often it stands there. */
export const periksaNamaPemerintah = (
  { dataUmum: { instansi } }: Dossier,
  teksList: readonly TeksBertempat[],
): TemuanAturan[] => {
  const resmi = instansi.namaPemerintah.trim();
  if (instansi.nama.trim() === '' || resmi === '') return [];
  const pendek = `Pemerintah ${instansi.nama.trim()}`;
  const panjang = `Pemerintah Daerah ${instansi.nama.trim()}`;
  const lain = resmi === panjang ? pendek : resmi === pendek ? panjang : null;
  if (lain === null) return [];
  const pakai = teksList.filter(({ teks }) => teks.includes(lain));
  const [pertama] = pakai;
  if (!pertama) return [];
  return [
    {
      aturan: 'NAMA_PEMERINTAH',
      tempat: pertama.tempat,
      ditemukan: `${kutip(lain)} di ${pakai.length} tempat`,
      seharusnya: kutip(resmi),
      untukKunci: { tempat: 'naskah' },
    },
  ];
};
