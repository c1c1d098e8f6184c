import { RenaksiError } from '../../../shared/errors/errorCode';
import type { ElemenSvg } from './parseSvg';

/** Elements drawn once every reference is followed. */
const BEBAN_MAKS = 200_000;

const RUJUKAN = /url\(#([^)]+)\)/g;

/**
 * Refuses a drawing that would grow without end when its references are followed: a few lines can stand for billions of
 * shapes, or for themselves. Throws RenaksiError GAMBAR_DITOLAK SVG_BERAT.
 */
export const rejectBeban = (akar: ElemenSvg): void => {
  const elemenById = new Map<string, ElemenSvg>();
  const catat = (elemen: ElemenSvg): void => {
    const id = elemen.atribut.get('id');
    if (id !== undefined && !elemenById.has(id)) elemenById.set(id, elemen);
    for (const anak of elemen.anakList) if (typeof anak !== 'string') catat(anak);
  };
  catat(akar);
  const bebanByElemen = new Map<ElemenSvg, number>();
  const diJalur = new Set<ElemenSvg>();
  const bebanOf = (elemen: ElemenSvg): number => {
    const ada = bebanByElemen.get(elemen);
    if (ada !== undefined) return ada;
    if (diJalur.has(elemen)) throw new RenaksiError('GAMBAR_DITOLAK', { sebab: 'SVG_BERAT' });
    diJalur.add(elemen);
    let beban = 1;
    for (const anak of elemen.anakList) if (typeof anak !== 'string') beban += bebanOf(anak);
    for (const id of rujukanOf(elemen)) {
      const tujuan = elemenById.get(id);
      if (tujuan) beban += bebanOf(tujuan);
    }
    diJalur.delete(elemen);
    if (beban > BEBAN_MAKS) throw new RenaksiError('GAMBAR_DITOLAK', { sebab: 'SVG_BERAT' });
    bebanByElemen.set(elemen, beban);
    return beban;
  };
  bebanOf(akar);
};

const rujukanOf = ({ atribut }: ElemenSvg): string[] => {
  const href = atribut.get('href');
  const dalam = href?.startsWith('#') === true ? [href.slice(1)] : [];
  return [...dalam, ...[...atribut.values()].flatMap((nilai) => [...nilai.matchAll(RUJUKAN)].map(([, id = '']) => id))];
};
