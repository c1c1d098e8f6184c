import type { Isi } from '../../../shared/documents/model/dokumen';
import { polosOf } from '../../../shared/documents/model/teks';
import { MM } from './node';
import { tinggiTandaTangan } from './susunTandaTangan';
import type { Tata } from './tata';

/** Lines of what a paragraph leads to that must be seen below it. */
const BARIS_AWAL = 2.2;

/**
 * Points that must stay free below the end of the content at a position: for a signature that follows, which never stands
 * alone on a page, and for the start of a list a paragraph announces with its colon.
 */
export const cadanganBerikut = (isiList: readonly Isi[], i: number, tata: Tata): number => {
  const isi = isiList[i];
  if (isi?.jenis === 'PARAGRAF' && isiList[i + 1]?.jenis === 'DAFTAR' && polosOf(isi.teks).trimEnd().endsWith(':'))
    return BARIS_AWAL * tata.profil.ukuranHuruf * tata.profil.jarakBaris;
  let ruang = 0;
  for (const berikut of isiList.slice(i + 1)) {
    if (berikut.jenis === 'TANDA_TANGAN') return ruang + tinggiTandaTangan(berikut, tata);
    if (berikut.jenis !== 'RUANG') return 0;
    ruang += berikut.tinggiMm * MM;
  }
  return 0;
};
