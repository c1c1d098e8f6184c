import type { BagianNaskah } from '../dossier';
import { gantiIdNaskah } from '../variabel/gantiIdNaskah';
import { aspekDariTemplat } from './aspekTemplat';

/**
 * Sections of a template under ids of their own, with what they say of one another and of the aspects of the dossier,
 * `aspekIds` in the order of its question bank; a template knows no pictures and no officials. `newId` must answer a fresh
 * id each time.
 */
export const naskahDariTemplat = (
  templat: readonly BagianNaskah[],
  aspekIds: readonly string[],
  newId: () => string,
): BagianNaskah[] => {
  const bagianIds = new Set(templat.map(({ bagianId }) => bagianId));
  const tabelIds = new Set(
    templat.flatMap(({ blokList }) => blokList.flatMap((blok) => (blok.jenis === 'TABEL_BEBAS' ? blok.tabelId : []))),
  );
  const baruById = new Map<string, string>();
  return gantiIdNaskah(
    aspekDariTemplat(templat, aspekIds),
    (jenis, id) => {
      const kunci = `${jenis} ${id}`;
      const ada = baruById.get(kunci) ?? newId();
      baruById.set(kunci, ada);
      return ada;
    },
    (jenis, id) => (jenis === 'bagian' && bagianIds.has(id)) || (jenis === 'tabel' && tabelIds.has(id)),
  );
};
