import type { IsiRapat, PerubahanRapat } from './perubahan/perubahan';
import { perubahanBeritaAcara } from './perubahan/perubahanBeritaAcara';
import { perubahanInfo } from './perubahan/perubahanInfo';
import { perubahanKehadiran } from './perubahan/perubahanKehadiran';
import { perubahanMatriks } from './perubahan/perubahanMatriks';
import { perubahanPenilaian } from './perubahan/perubahanPenilaian';
import { perubahanPrioritas } from './perubahan/perubahanPrioritas';

export type { IsiRapat, KelompokPerubahan, PerubahanRapat } from './perubahan/perubahan';

/**
 * What a correction changes in the minutes it corrects. `semula` is their frozen copy (`parseSalinan`), whose ids are
 * positions: people are matched by name and office, questions by wording, aspects by name, what is left by its place.
 */
export const perubahanRapat = (semula: IsiRapat, menjadi: IsiRapat): PerubahanRapat[] => [
  ...perubahanInfo(semula.rapat, menjadi.rapat),
  ...perubahanKehadiran(semula.rapat, menjadi.rapat),
  ...perubahanPenilaian(semula, menjadi),
  ...perubahanPrioritas(semula, menjadi),
  ...(semula.matriks && menjadi.matriks ? perubahanMatriks(semula.matriks, menjadi.matriks) : []),
  ...perubahanBeritaAcara(semula.rapat, menjadi.rapat),
];
