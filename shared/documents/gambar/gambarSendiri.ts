import type { Blok, GambarNaskah } from '../../domain/dossier';
import type { Gambar } from '../model/gambar';

/** Room for text between the margins of an upright page, and the most a picture and its caption may take of its height. */
const LEBAR_MM = 155;
const TINGGI_MM = 220;

/**
 * A picture of the user's in its own proportions, `lebarPersen` of the text's width wide unless that makes it higher than
 * a page. Throws RangeError for a picture the dossier doesn't have (`checkDossier`).
 */
export const gambarSendiri = (
  { gambarId, lebarPersen }: Extract<Blok, { jenis: 'GAMBAR_SENDIRI' }>,
  gambarList: readonly GambarNaskah[],
): Gambar => {
  const gambar = gambarList.find((g) => g.gambarId === gambarId);
  if (!gambar) throw new RangeError('gambarId');
  const { mime, isi, lebarPx, tinggiPx } = gambar;
  const lebar = (LEBAR_MM * lebarPersen) / 100;
  const skala = Math.min(1, TINGGI_MM / ((lebar * tinggiPx) / lebarPx));
  return {
    jenis: 'BERKAS',
    mime,
    isi,
    lebarMm: lebar * skala,
    tinggiMm: ((lebar * tinggiPx) / lebarPx) * skala,
  };
};
