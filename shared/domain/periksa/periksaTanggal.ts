import type { Dossier } from '../dossier';
import { formatTanggal, tahunOf } from '../format/tanggal';
import { rapatUtama } from '../naskah';
import { buatTempat, tempatRapat } from './tempat';
import type { TempatTemuan, TemuanAturan } from './temuan';

/** Says when `awal` is after `akhir`, though it must come before it; a date that is not known is never wrong. */
const terbalik = (
  tempat: TempatTemuan,
  sebutanAwal: string,
  awal: string | null,
  sebutanAkhir: string,
  akhir: string | null,
): TemuanAturan[] =>
  awal === null || akhir === null || awal <= akhir
    ? []
    : [
        {
          aturan: 'URUTAN_TANGGAL',
          tempat,
          ditemukan: `${sebutanAwal} ${formatTanggal(awal)}`,
          seharusnya: `tidak sesudah ${sebutanAkhir} ${formatTanggal(akhir)}`,
        },
      ];

/** Decrees before the meeting, the meeting before the adoption, the adoption before the promulgation. */
export const periksaTanggal = (dossier: Dossier): TemuanAturan[] => {
  const { dataUmum, statistik, edisiList } = dossier;
  const rapat = rapatUtama(dossier);
  const persiapan = (bidang: string, sebutan: string) => tempatRapat(rapat, 'persiapan', bidang, sebutan);
  const sk = buatTempat('data-umum', 'dataUmum.skTimPenyusun.tanggal', 'SK Tim Penyusun, tanggal');
  const temuan = [
    ...terbalik(sk, 'SK Tim Penyusun', dataUmum.skTimPenyusun.tanggal, 'rapat', rapat.tanggal),
    ...terbalik(
      persiapan('dasarHukum.tanggal', 'Dasar hukum rapat'),
      'dasar hukum',
      rapat.dasarHukum.tanggal,
      'rapat',
      rapat.tanggal,
    ),
    ...terbalik(
      persiapan('undangan.tanggal', 'Undangan rapat'),
      'undangan',
      rapat.undangan.tanggal,
      'rapat',
      rapat.tanggal,
    ),
    ...terbalik(
      buatTempat('statistik', 'statistik.tanggalMulai', 'Tanggal data pengaduan'),
      'tanggal mulai',
      statistik.tanggalMulai,
      'tanggal batas',
      statistik.tanggalBatas,
    ),
  ];
  const { waktuMulai, waktuSelesai } = rapat;
  if (waktuMulai !== null && waktuSelesai !== null && waktuSelesai < waktuMulai) {
    temuan.push({
      aturan: 'URUTAN_TANGGAL',
      tempat: persiapan('waktuSelesai', 'Waktu rapat'),
      ditemukan: `selesai pukul ${waktuSelesai}`,
      seharusnya: `tidak sebelum mulai pukul ${waktuMulai}`,
    });
  }
  for (const [i, edisi] of edisiList.entries()) {
    const { edisiId, tanggalPenetapan, tanggalPengundangan } = edisi;
    const sebutan = edisi.perubahanKe === 0 ? 'Edisi awal' : `Edisi perubahan ke-${edisi.perubahanKe}`;
    const tempat = (bidang: string) => buatTempat('edisi', `edisiList[${edisiId}].${bidang}`, sebutan);
    const tanggalRapat = dossier.rapatList.filter((r) => r.edisiId === edisiId).map((r) => r.tanggal);
    const rapatAkhir =
      tanggalRapat
        .filter((t) => t !== null)
        .toSorted()
        .at(-1) ?? null;
    const sebelum = edisiList[i - 1]?.tanggalPenetapan ?? null;
    temuan.push(
      ...terbalik(tempat('tanggalPenetapan'), 'rapat', rapatAkhir, 'penetapan', tanggalPenetapan),
      ...terbalik(tempat('tanggalPenetapan'), 'penetapan edisi sebelumnya', sebelum, 'penetapan', tanggalPenetapan),
      ...terbalik(tempat('tanggalPengundangan'), 'penetapan', tanggalPenetapan, 'pengundangan', tanggalPengundangan),
    );
    for (const [bidang, tahun, tanggal] of [
      ['tahun', edisi.tahun, tanggalPenetapan],
      ['tahunBeritaDaerah', edisi.tahunBeritaDaerah, tanggalPengundangan],
    ] as const) {
      if (tahun === null || tanggal === null || tahun === tahunOf(tanggal)) continue;
      temuan.push({
        aturan: 'TAHUN_PERATURAN',
        tempat: tempat(bidang),
        ditemukan: `Tahun ${tahun}`,
        seharusnya: `${tahunOf(tanggal)}, menurut tanggal ${formatTanggal(tanggal)}`,
      });
    }
  }
  return temuan;
};
