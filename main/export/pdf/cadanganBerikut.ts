import type { Isi, Paragraf } from '../../../shared/documents/model/dokumen';
import { polosOf } from '../../../shared/documents/model/teks';
import { hitungBaris } from './hitungBaris';
import { MM } from './node';
import { tinggiTandaTangan } from './susunTandaTangan';
import type { Tata } from './tata';

/** Lines of what a paragraph leads to that must be seen below it. */
const BARIS_AWAL = 2.2;

/** Below a paragraph, in points; estimated from above. */
const JARAK_PARAGRAF = 10;

/**
 * Points that must stay free below the end of the content at a position: for a signature that follows, which never stands
 * alone on a page, nor below a single line, and for the start of a list a paragraph announces with its colon.
 */
export const cadanganBerikut = (isiList: readonly Isi[], i: number, tata: Tata): number => {
  const isi = isiList[i];
  const barisPt = tata.profil.ukuranHuruf * tata.profil.jarakBaris;
  if (isi?.jenis === 'PARAGRAF' && isiList[i + 1]?.jenis === 'DAFTAR' && polosOf(isi.teks).trimEnd().endsWith(':'))
    return BARIS_AWAL * barisPt;
  let cadangan = 0;
  let ruang = 0;
  let isAdaBaris = false;
  for (const berikut of isiList.slice(i + 1)) {
    if (berikut.jenis === 'RUANG') ruang += berikut.tinggiMm * MM;
    else if (berikut.jenis === 'TANDA_TANGAN') {
      ruang += tinggiTandaTangan(berikut, tata);
      cadangan = ruang;
    } else if (berikut.jenis === 'PARAGRAF' && !isAdaBaris && cadangan === 0 && isSebaris(berikut, tata)) {
      isAdaBaris = true;
      ruang += barisPt + JARAK_PARAGRAF;
    } else break;
  }
  return cadangan;
};

/** Body text of one line. One that asks to stay with what follows does so by itself. */
const isSebaris = ({ gaya, teks, isIkutBerikut }: Paragraf, { huruf, profil, lebarIsi }: Tata): boolean =>
  gaya === 'BIASA' && !isIkutBerikut && hitungBaris(teks, lebarIsi, profil.ukuranHuruf, huruf) === 1;
