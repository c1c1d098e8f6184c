import type { BarisMatriks } from '../../../shared/domain/dossier';

/** Every word of a row, for looking things up. */
export const teksOfBaris = (baris: BarisMatriks | null): string =>
  baris === null
    ? ''
    : [
        baris.uraian,
        baris.keterangan,
        baris.pihakList.join('\n'),
        baris.keluaran,
        baris.indikator,
        baris.sumberDana,
        baris.targetTahunList.map(({ target }) => target).join('\n'),
      ].join('\n');
