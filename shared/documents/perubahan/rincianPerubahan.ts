import type { BarisMatriks, JenisBaris } from '../../domain/dossier';
import { formatRupiah } from '../../domain/format/rupiah';
import { formatTahunList } from '../../domain/format/tahunList';
import { labelBaris } from '../../domain/matriks/nomorMatriks';
import type { KolomBaris, MacamPerubahan, PerubahanBaris } from '../../domain/matriks/perubahanBaris';
import type { BahanPerubahan, SisiPerubahan } from './requireBanding';

export const NAMA_JENIS: Readonly<Record<JenisBaris, string>> = {
  KELOMPOK_PROGRAM: 'Kelompok Program',
  PROGRAM: 'Program',
  KEGIATAN: 'Kegiatan',
};

export const NAMA_MACAM: Readonly<Record<MacamPerubahan, string>> = {
  BARU: 'Baru',
  DIUBAH: 'Diubah',
  DIPINDAH: 'Dipindah',
  DIHAPUS: 'Dihapus',
  NOMOR: 'Hanya nomor',
};

const KOSONG = '–';

/**
 * What happened to a row in plain words, one text a change: what kind it is, where it went, and every changed field with its
 * old and new value. Wording is left out of the list when `uraianDisebut` is false, for tables that show both.
 */
export const rincianPerubahan = (
  perubahan: PerubahanBaris,
  { semula, menjadi }: Pick<BahanPerubahan, 'semula' | 'menjadi'>,
  uraianDisebut: boolean,
): string[] => {
  const { lama, baru, macamList } = perubahan;
  if (baru === null) return ['Dihapus.'];
  if (lama === null) return [`Baru${sebutInduk(baru, menjadi)}.`];
  if (macamList.includes('NOMOR')) return [`Nomor ${perubahan.nomorLama} menjadi ${perubahan.nomorBaru}.`];
  const pindah = macamList.includes('DIPINDAH') ? [kalimatPindah(perubahan, lama, baru, semula, menjadi)] : [];
  return [...pindah, ...kalimatKolom(perubahan, lama, baru, semula, menjadi, uraianDisebut)];
};

const sebutInduk = ({ indukId }: BarisMatriks, sisi: SisiPerubahan): string =>
  indukId === null ? '' : ` pada ${labelOf(indukId, sisi)}`;

/** `Program I.2` */
export const labelOf = (barisId: string, { barisById, nomorById }: SisiPerubahan): string => {
  const baris = barisById.get(barisId);
  return baris ? labelBaris(baris.jenis, nomorById.get(barisId) ?? '') : KOSONG;
};

const kalimatPindah = (
  { nomorLama, nomorBaru }: PerubahanBaris,
  lama: BarisMatriks,
  baru: BarisMatriks,
  semula: SisiPerubahan,
  menjadi: SisiPerubahan,
): string => {
  if (lama.indukId === baru.indukId) {
    return nomorLama === nomorBaru
      ? 'Urutan dipindah.'
      : `Urutan dipindah dari ${labelBaris(lama.jenis, nomorLama ?? '')} ke ${labelBaris(baru.jenis, nomorBaru ?? '')}.`;
  }
  const dari = lama.indukId === null ? 'tingkat teratas' : labelOf(lama.indukId, semula);
  const ke = baru.indukId === null ? 'tingkat teratas' : labelOf(baru.indukId, menjadi);
  // A parent that only got another number is the same parent to the reader of numbers: name both texts then.
  return dari === ke ? `Dipindah ke ${ke} yang lain.` : `Dipindah dari ${dari} ke ${ke}.`;
};

const ganti = (nama: string, lama: string, baru: string): string =>
  `${nama}: ${lama || KOSONG} menjadi ${baru || KOSONG}.`;

const NAMA_TEKS: Readonly<Partial<Record<KolomBaris, string>>> = {
  keterangan: 'Keterangan',
  keluaran: 'Keluaran',
  indikator: 'Indikator',
  sumberDana: 'Sumber dana',
};

const kalimatKolom = (
  { barisId, kolomList }: PerubahanBaris,
  lama: BarisMatriks,
  baru: BarisMatriks,
  semula: SisiPerubahan,
  menjadi: SisiPerubahan,
  uraianDisebut: boolean,
): string[] => {
  const kolomSet = new Set(kolomList);
  const hasil: string[] = [];
  if (kolomSet.has('jenis')) hasil.push(ganti('Tingkat', NAMA_JENIS[lama.jenis], NAMA_JENIS[baru.jenis]));
  if (kolomSet.has('uraian')) hasil.push(uraianDisebut ? ganti('Uraian', lama.uraian, baru.uraian) : 'Uraian diubah.');
  if (kolomSet.has('tahunList') || kolomSet.has('tahunIkutAnak')) {
    const [dulu, kini] = [semula, menjadi].map(({ tahunById }) => formatTahunList(tahunById.get(barisId) ?? []));
    if (dulu !== kini) hasil.push(ganti('Tahun', dulu ?? '', kini ?? ''));
    if (kolomSet.has('tahunIkutAnak'))
      hasil.push(baru.tahunIkutAnak ? 'Tahun mengikuti baris di bawahnya.' : 'Tahun ditetapkan tersendiri.');
  }
  if (kolomSet.has('pihakList'))
    hasil.push(ganti('Pihak terlibat', lama.pihakList.join('; '), baru.pihakList.join('; ')));
  for (const kolom of ['keterangan', 'keluaran', 'indikator', 'sumberDana'] as const)
    if (kolomSet.has(kolom)) hasil.push(ganti(NAMA_TEKS[kolom] ?? kolom, lama[kolom], baru[kolom]));
  if (kolomSet.has('targetTahunList')) {
    const isiOf = ({ targetTahunList }: BarisMatriks): Map<number, string> =>
      new Map(targetTahunList.map(({ tahun, target }) => [tahun, target]));
    hasil.push(...kalimatPerTahun('Target', isiOf(lama), isiOf(baru)));
  }
  if (kolomSet.has('anggaranTahunList')) {
    const isiOf = ({ anggaranTahunList }: BarisMatriks): Map<number, string> =>
      new Map(anggaranTahunList.map(({ tahun, rupiah }) => [tahun, formatRupiah(rupiah)]));
    hasil.push(...kalimatPerTahun('Anggaran', isiOf(lama), isiOf(baru)));
  }
  // Only what no document shows has changed, such as years of a row that prints those of its children.
  return hasil.length > 0 || kolomList.length === 0 ? hasil : ['Rincian yang tidak dicetak diubah.'];
};

const kalimatPerTahun = (
  nama: string,
  lama: ReadonlyMap<number, string>,
  baru: ReadonlyMap<number, string>,
): string[] =>
  [...new Set([...lama.keys(), ...baru.keys()])]
    .toSorted((a, b) => a - b)
    .filter((tahun) => lama.get(tahun) !== baru.get(tahun))
    .map((tahun) => ganti(`${nama} ${tahun}`, lama.get(tahun) ?? '', baru.get(tahun) ?? ''));
