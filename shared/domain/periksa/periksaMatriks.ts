import type { BarisMatriks, Dossier } from '../dossier';
import { tahunOf } from '../format/tanggal';
import { formatRentang, labelBaris, nomorMatriks } from '../matriks/nomorMatriks';
import { type AturanMatriks, type TemuanMatriks, temuanMatriks } from '../matriks/temuanMatriks';
import { edisiKini, rapatUtama } from '../naskah';
import { buatTempat, kutip } from './tempat';
import type { TemuanAturan } from './temuan';

type Kalimat = readonly [ditemukan: string, seharusnya: string];

const KALIMAT: Readonly<Record<AturanMatriks, (angkaList: readonly number[], uraian: string) => Kalimat>> = {
  TANPA_URAIAN: () => ['uraian kosong', 'uraian terisi'],
  TANPA_TAHUN: () => ['tidak ada tahun bertanda', 'paling sedikit satu tahun'],
  TAHUN_DI_LUAR: (tahunList) => [`tahun ${tahunList.join(', ')}`, 'tahun yang menjadi kolom matriks'],
  TAHUN_BEDA_ANAK: (tahunList) => [
    `tahun ${tahunList.join(', ')} berbeda`,
    'sama dengan gabungan tahun baris di bawahnya',
  ],
  TANPA_ANAK: () => ['tidak ada baris di bawahnya', 'program atau kegiatan di bawahnya'],
  URAIAN_GANDA: (_, uraian) => [kutip(uraian), 'uraian yang berbeda di bawah satu induk'],
  PRIORITAS_TANPA_KEGIATAN: ([peringkat, tahun]) => [
    `menjawab prioritas ${peringkat} tanpa kegiatan`,
    `kegiatan pada tahun ${tahun}`,
  ],
};

const isKosong = ({ uraian, tahunList, pihakList }: BarisMatriks): boolean =>
  uraian.trim() === '' && tahunList.length === 0 && pihakList.length === 0;

/** A regulation can't be drafted after it was adopted, nor adopted years after its drafting was planned to end. */
const POLA_PERATURAN = /^penyusunan peraturan (?:bupati|wali ?kota|gubernur) tentang rencana aksi(?!\p{L})/iu;
const POLA_NOMOR = /^\s*(?:(?:kp|program|kegiatan)\.?\s*)?[IVX]+\.\d+(?:\.\d+)?\.?\s/i;

/** The matrix (Tabel 8) row by row. `tahunDepan` is the year that is planned for next. */
export const periksaMatriks = (dossier: Dossier, tahunDepan: number): TemuanAturan[] => {
  const { matriks, bank } = dossier;
  const { periode, tahunMatriks } = dossier.dataUmum;
  const nomorById = nomorMatriks(matriks);
  const indukIds = new Set(matriks.map(({ indukId }) => indukId));
  const barisById = new Map(matriks.map((baris) => [baris.barisId, baris]));
  const { prioritasList } = rapatUtama(dossier);
  const penetapan = edisiKini(dossier).tanggalPenetapan;
  const tempat = ({ barisId, jenis }: BarisMatriks, bidang: string) =>
    buatTempat('matriks', `matriks[${barisId}].${bidang}`, labelBaris(jenis, nomorById.get(barisId) ?? ''), barisId);
  const temuan: TemuanAturan[] = [];
  const tanpaPihak: BarisMatriks[] = [];
  for (const baris of matriks) {
    const isBarisKosong = isKosong(baris) && !indukIds.has(baris.barisId);
    const catat = (aturan: TemuanAturan['aturan'], bidang: string, ditemukan: string, seharusnya: string) =>
      temuan.push({ aturan, tempat: tempat(baris, bidang), ditemukan, seharusnya });
    if (isBarisKosong) catat('BARIS_KOSONG', 'uraian', 'baris tanpa isi', 'diisi atau dihapus');
    else if (baris.jenis === 'KEGIATAN' && baris.pihakList.length === 0) tanpaPihak.push(baris);
    const tanda = baris.pihakList.find((pihak) => !/\p{L}/u.test(pihak));
    if (tanda !== undefined) catat('PIHAK_TANDA', 'pihakList', `"${tanda}"`, 'nama perangkat daerah atau pihak lain');
    if (POLA_NOMOR.test(baris.uraian)) {
      catat('NOMOR_DIKETIK', 'uraian', kutip(baris.uraian, 60), 'uraian tanpa nomor; nomor dibuat sendiri');
    }
    const tahunAkhir = baris.tahunList.at(-1);
    if (tahunAkhir === undefined) continue;
    if (penetapan !== null && tahunAkhir < tahunOf(penetapan) && POLA_PERATURAN.test(baris.uraian)) {
      catat(
        'KEGIATAN_LEWAT',
        'tahunList',
        `dijadwalkan sampai ${tahunAkhir}`,
        `tahun penetapannya, ${tahunOf(penetapan)}`,
      );
    } else if (
      baris.jenis === 'KEGIATAN' &&
      !baris.tahunList.some((tahun) => tahun >= periode.awal && tahun <= periode.akhir)
    ) {
      // Columns that lie outside the period are told once; what stands in them alone is no part of the plan.
      if (baris.tahunList.every((tahun) => tahun >= tahunMatriks.awal && tahun <= tahunMatriks.akhir)) {
        catat(
          'KEGIATAN_DI_LUAR',
          'tahunList',
          `tahun ${baris.tahunList.join(', ')}`,
          `tahun dalam periode ${formatRentang(periode)}`,
        );
      }
    }
  }
  const bahan = { matriks, tahunMatriks, bank, prioritasList, tahunDepan };
  for (const satu of temuanMatriks(bahan)) {
    const baris = barisById.get(satu.barisId);
    // An empty row lacks everything: one finding says it.
    if (!baris || (isKosong(baris) && !indukIds.has(satu.barisId))) continue;
    const [ditemukan, seharusnya] = KALIMAT[satu.aturan](satu.angkaList, baris.uraian);
    temuan.push({ aturan: satu.aturan, tempat: tempat(baris, bidangOf(satu)), ditemukan, seharusnya });
  }
  const [pertama] = tanpaPihak;
  if (pertama) {
    temuan.push({
      aturan: 'TANPA_PIHAK',
      tempat: tempat(pertama, 'pihakList'),
      ditemukan: `${tanpaPihak.length} kegiatan, mulai dari ${labelBaris(pertama.jenis, nomorById.get(pertama.barisId) ?? '')}`,
      seharusnya: 'paling sedikit satu pihak terlibat',
      untukKunci: { tempat: 'matriks', ditemukan: `${tanpaPihak.length} kegiatan` },
    });
  }
  return temuan;
};

const bidangOf = ({ aturan }: TemuanMatriks): string =>
  aturan === 'TANPA_URAIAN' || aturan === 'URAIAN_GANDA' || aturan === 'TANPA_ANAK' ? 'uraian' : 'tahunList';
