import { hitungSuara } from '../../domain/rapat/hitungSuara';
import type { Bahan } from '../bahan';
import type { Isi } from '../model/dokumen';
import type { Tabel } from '../model/tabel';
import { teksOf } from '../model/teks';
import { lengkapiKosong } from '../tabel/lengkapiKosong';
import { kepala, kolom, sel, selPolos } from '../tabel/sel';
import { tabelAsesmen } from '../tabel/tabelAsesmen';

/** The assessment as the minutes attach it: scores, votes when there were any, and dissenting opinions below. */
export const lampiranAsesmen = (bahan: Bahan): Isi[] => [
  { jenis: 'TABEL', keterangan: null, tabel: lengkapiKosong(denganSuara(tabelAsesmen(bahan, 'V'), bahan)), sumber: [] },
  ...(adaSuara(bahan)
    ? [
        {
          jenis: 'PARAGRAF' as const,
          gaya: 'KECIL' as const,
          teks: [{ teks: 'Suara: jumlah suara untuk nilai 1, 2, 3, dan 4.' }],
        },
      ]
    : []),
  ...pendapatBerbeda(bahan),
];

const pertanyaanList = ({ dossier }: Bahan) => dossier.bank.aspekList.flatMap((aspek) => aspek.pertanyaanList);

const adaSuara = ({ rapat }: Bahan): boolean => rapat.penilaianList.some(({ suara }) => hitungSuara(suara).total > 0);

/** A last column with the votes for the scores 1 to 4, only when any question was voted on. */
const denganSuara = (tabel: Tabel, bahan: Bahan): Tabel => {
  if (!adaSuara(bahan)) return tabel;
  const suaraById = new Map(bahan.rapat.penilaianList.map(({ pertanyaanId, suara }) => [pertanyaanId, suara]));
  const daftar = pertanyaanList(bahan);
  return {
    ...tabel,
    kolomList: [...tabel.kolomList, kolom(26, 'TENGAH')],
    kepalaList: tabel.kepalaList.map((baris, i) =>
      i === 0 ? kepala(...baris.selList, sel('Suara', { rentangBaris: tabel.kepalaList.length })) : baris,
    ),
    barisList: tabel.barisList.map((baris, i) => {
      const { jumlahList, total } = hitungSuara(suaraById.get(daftar[i]?.pertanyaanId ?? '') ?? null);
      return { ...baris, selList: [...baris.selList, selPolos(total === 0 ? '' : jumlahList.join(' · '))] };
    }),
  };
};

/** Opinions the minutes keep beside the agreed scores, each with its question's number. */
const pendapatBerbeda = (bahan: Bahan): Isi[] => {
  const pendapatById = new Map(
    bahan.rapat.penilaianList.map(({ pertanyaanId, pendapatBerbeda }) => [pertanyaanId, pendapatBerbeda.trim()]),
  );
  const butirList = pertanyaanList(bahan).flatMap(({ pertanyaanId }, i) => {
    const pendapat = pendapatById.get(pertanyaanId);
    return pendapat ? [teksOf(`Pertanyaan ${i + 1}: ${pendapat}`)] : [];
  });
  if (butirList.length === 0) return [];
  return [
    { jenis: 'JUDUL', id: 'pendapat-berbeda', gaya: 'SUBBAB', label: '', teks: [{ teks: 'Pendapat berbeda' }] },
    { jenis: 'DAFTAR', gaya: 'BUTIR', butirList },
  ];
};
