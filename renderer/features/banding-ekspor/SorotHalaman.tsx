import { gabungKotak } from '../../../shared/domain/bandingPdf/gabungKotak';
import type { KataHalaman, Kotak } from '../../../shared/domain/bandingPdf/halamanTeks';
import { type Sisi, teksBandingEkspor } from '../../text/bandingEkspor';
import classes from './bandingEkspor.module.css';

export interface SorotHalamanProps {
  readonly sisi: Sisi;
  readonly kataList: readonly KataHalaman[];
  /** Indices of the words the other document has not. */
  readonly bedaList: readonly number[];
  readonly gambar: Kotak | null;
}

const persen = (bagian: number): string => `${(100 * bagian).toFixed(3)}%`;
const tempat = ({ x, y, lebar, tinggi }: Kotak) => ({
  left: persen(x),
  top: persen(y),
  width: persen(lebar),
  height: persen(tinggi),
});

/** What a page has that its partner has not: frames over the drawing, and the words for reading programs. */
export const SorotHalaman = ({ sisi, kataList, bedaList, gambar }: SorotHalamanProps) => (
  <>
    {gabungKotak(kataList, bedaList).map((kotak, i) => (
      <div key={i} className={classes.sorot} data-sisi={sisi} style={tempat(kotak)} aria-hidden="true" />
    ))}
    {gambar && <div className={classes.sorotGambar} data-sisi={sisi} style={tempat(gambar)} aria-hidden="true" />}
    {bedaList.length > 0 && (
      <p className="hanya-pembaca">
        {`${teksBandingEkspor.hanyaDi[sisi]}: ${bedaList.map((i) => kataList[i]?.teks ?? '').join(' ')}`}
      </p>
    )}
    {gambar && <p className="hanya-pembaca">{teksBandingEkspor.gambarBerbeda}</p>}
  </>
);
