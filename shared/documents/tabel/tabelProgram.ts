import { labelBaris, TINGKAT } from '../../domain/matriks/nomorMatriks';
import type { Bahan } from '../bahan';
import type { Tabel } from '../model/tabel';
import { kepala, kolom, sel, selPolos } from './sel';

/** Tabel 6 of the reference: the program tree with its generated numbers and remarks. */
export const tabelProgram = ({ dossier, nomorById }: Bahan): Tabel => ({
  kolomList: [kolom(34), kolom(88), kolom(38)],
  kepalaList: [kepala(sel('No'), sel('Kelompok Program/Program/Kegiatan'), sel('Keterangan'))],
  barisList: dossier.matriks.map(({ barisId, jenis, uraian, keterangan }, i, semua) => ({
    selList: [selPolos(labelBaris(jenis, nomorById.get(barisId) ?? '')), sel(uraian), sel(keterangan)],
    isTebal: jenis === 'KELOMPOK_PROGRAM',
    isIkutBerikut: semua[i + 1]?.indukId === barisId,
    tingkat: TINGKAT[jenis],
  })),
  selUlangan: 2,
  isMendatar: false,
});
