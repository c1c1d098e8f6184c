import { hitungAsesmen } from '../asesmen/hitungAsesmen';
import type { Dossier } from '../dossier';
import { rapatUtama } from '../naskah';
import { tempatRapat } from './tempat';
import type { TemuanAturan } from './temuan';

/** Scores, predicates and decided ranks of the last meeting. Source: domain rules, scoring. */
export const periksaPrioritas = (dossier: Dossier): TemuanAturan[] => {
  const rapat = rapatUtama(dossier);
  const { aspekList, jumlahPertanyaan, jumlahDinilai, isLengkap } = hitungAsesmen(
    dossier.bank,
    rapat.penilaianList,
    rapat.prioritasList,
  );
  const temuan: TemuanAturan[] = [];
  if (jumlahDinilai < jumlahPertanyaan) {
    temuan.push({
      aturan: 'NILAI_KOSONG',
      tempat: tempatRapat(rapat, 'rapat', 'penilaianList', 'Penilaian'),
      ditemukan: `${jumlahPertanyaan - jumlahDinilai} pertanyaan belum dinilai`,
      seharusnya: `${jumlahPertanyaan} pertanyaan dinilai`,
    });
  }
  const pemakai = new Map<number, string>();
  for (const aspek of aspekList) {
    const { nama, peringkatDiputuskan: peringkat, peringkatSaran, isSeri, alasan, predikat } = aspek;
    const catat = (aturan: TemuanAturan['aturan'], ditemukan: string, seharusnya: string) =>
      temuan.push({
        aturan,
        tempat: tempatRapat(rapat, 'hasil', `prioritasList[${aspek.aspekId}]`, `Aspek ${nama}`),
        ditemukan,
        seharusnya,
      });
    if (aspek.isAlasanKurang) {
      catat(
        'ALASAN_KURANG',
        `peringkat ${peringkat} tanpa alasan`,
        isSeri ? 'alasan, karena nilainya seri' : `alasan, karena usulan peringkatnya ${peringkatSaran}`,
      );
    }
    if (isLengkap && peringkat === null)
      catat('PERINGKAT_KOSONG', 'peringkat belum diputuskan', `usulan ${peringkatSaran}`);
    if (peringkat === null && alasan.trim() !== '')
      catat('ALASAN_TANPA_PERINGKAT', 'alasan tanpa peringkat', 'peringkat yang dijelaskan alasan itu');
    if (predikat !== null && predikat.trim() === '')
      catat('PREDIKAT_KOSONG', 'kelas predikat tanpa nama', 'nama predikat');
    if (peringkat === null) continue;
    const ada = pemakai.get(peringkat);
    if (ada === undefined) pemakai.set(peringkat, nama);
    else catat('PERINGKAT_GANDA', `peringkat ${peringkat}, sama dengan ${ada}`, 'peringkat sendiri untuk setiap aspek');
  }
  return temuan;
};
