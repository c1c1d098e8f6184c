import { hanyaNomor, kelompokPerubahan, selainNomor } from '../../../shared/documents/perubahan/kelompokPerubahan';
import type { BahanPerubahan } from '../../../shared/documents/perubahan/requireBanding';
import { NAMA_JENIS, NAMA_MACAM, rincianPerubahan } from '../../../shared/documents/perubahan/rincianPerubahan';
import { JENIS_LIST, MACAM_LIST, ringkasPerubahan } from '../../../shared/documents/perubahan/ringkasPerubahan';
import { labelBaris } from '../../../shared/domain/matriks/nomorMatriks';
import type { PerubahanBaris } from '../../../shared/domain/matriks/perubahanBaris';
import { formatTabel } from '../hitung/formatTabel';

/** The differences as lines for a terminal: counts, then every changed row with what changed in it. */
export const formatBanding = (bahan: BahanPerubahan): string => {
  const { semula, menjadi, perubahanList } = bahan;
  const kepala = [`Semula : ${semula.sebutan}`, `Menjadi: ${menjadi.sebutan}`];
  if (perubahanList.length === 0) return [...kepala, '', 'Tidak ada perbedaan.'].join('\n');
  const nomorList = hanyaNomor(bahan);
  return [
    ...kepala,
    '',
    formatRingkasan(perubahanList),
    ...kelompokPerubahan(bahan, selainNomor(bahan)).flatMap(({ label, uraian, perubahanList: isi }) => [
      '',
      `${label} ${uraian}`.trim(),
      ...isi.flatMap((perubahan) => barisPerubahan(perubahan, bahan)),
    ]),
    ...(nomorList.length === 0
      ? []
      : ['', 'Hanya berubah nomor', ...nomorList.map((p) => `  ${p.nomorLama} menjadi ${p.nomorBaru}`)]),
  ].join('\n');
};

const formatRingkasan = (perubahanList: readonly PerubahanBaris[]): string => {
  const ringkasan = ringkasPerubahan(perubahanList);
  return formatTabel(
    [
      { judul: 'Perubahan', rata: 'KIRI' },
      ...JENIS_LIST.map((jenis) => ({ judul: NAMA_JENIS[jenis], rata: 'KANAN' as const })),
    ],
    MACAM_LIST.map((macam) => [NAMA_MACAM[macam], ...JENIS_LIST.map((jenis) => String(ringkasan[macam][jenis]))]),
  );
};

const barisPerubahan = (perubahan: PerubahanBaris, bahan: BahanPerubahan): string[] => {
  const baris = perubahan.baru ?? perubahan.lama;
  if (!baris) return [];
  const label = labelBaris(baris.jenis, perubahan.nomorBaru ?? perubahan.nomorLama ?? '');
  const uraian = satuBaris(baris.uraian) || '(tanpa uraian)';
  return [
    `  ${label}  ${uraian}`,
    ...rincianPerubahan(perubahan, bahan, true).map((rincian) => `    - ${satuBaris(rincian)}`),
  ];
};

const satuBaris = (teks: string): string => teks.replaceAll(/\s+/g, ' ').trim();
