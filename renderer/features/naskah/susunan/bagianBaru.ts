import type { BagianNaskah, JenisBagian } from '../../../../shared/domain/dossier';
import { newId } from '../../../data/newId';
import { JUDUL_BARU } from '../../../text/naskahSusunan';

/** An empty section of a kind under a fresh id. */
export const bagianBaru = (jenis: JenisBagian): BagianNaskah => ({
  bagianId: newId(),
  jenis,
  judul: JUDUL_BARU[jenis],
  isDicetak: true,
  blokList: [],
});
