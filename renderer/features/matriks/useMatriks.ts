import { type RefObject, useMemo, useState } from 'react';
import type { SebabTerapan } from '../../../shared/contract';
import type { BarisMatriks, Dossier } from '../../../shared/domain/dossier';
import { bandingkanMatriks } from '../../../shared/domain/matriks/bandingkanMatriks';
import type { PerubahanBaris } from '../../../shared/domain/matriks/perubahanBaris';
import { tell } from '../../components/tell';
import { kalimatKode } from '../../text/errors';
import { antreanMatriks, type InputUpdate, isUpdate, noteHasil, terapkanInput } from './antreanMatriks';
import { createLangkahMatriks, type LangkahMatriks } from './langkahMatriks';
import type { Pengirim } from './PengirimMatriks';
import { buildPohon, type PohonMatriks } from './pohonMatriks';

/** Trees kept: undo and redo go back to a list that was shown a moment ago. */
const POHON_MAKS = 6;

/** The latest trees by their list, last the one on screen: rows that stay as they are stay the same objects in the next. */
const pohonByList = new Map<readonly BarisMatriks[], PohonMatriks>();

const pohonOf = (list: readonly BarisMatriks[]): PohonMatriks => {
  const pohon = pohonByList.get(list) ?? buildPohon(list, [...pohonByList.values()].at(-1));
  pohonByList.delete(list);
  pohonByList.set(list, pohon);
  for (const tua of [...pohonByList.keys()].slice(0, -POHON_MAKS)) pohonByList.delete(tua);
  return pohon;
};

export interface Matriks {
  readonly list: readonly BarisMatriks[];
  readonly pohon: PohonMatriks;
  /** Rows with a change that did not reach the disk. */
  readonly gagal: ReadonlySet<string>;
  /** The edition in work has been adopted: nothing may change. */
  readonly isBeku: boolean;
  /** What was changed here, for undo to show at once. */
  readonly langkah: LangkahMatriks;
  /**
   * Makes the matrix be another one, as one step of undo, shown at once. False, with a sentence, when it may not change;
   * what does not differ is not sent.
   */
  readonly terapkan: (sebab: SebabTerapan, baru: readonly BarisMatriks[]) => boolean;
}

/** The matrix as shown: what the store has, with the changes that are still on their way. */
export const useMatriks = (
  dossierId: string,
  { matriks: tersimpan, edisiList }: Dossier,
  pengirim: RefObject<Pengirim | null>,
): Matriks => {
  const antrean = antreanMatriks.use();
  const isBeku = edisiList.at(-1)?.penetapan != null;
  const [langkah] = useState(createLangkahMatriks);
  const { list, gagal } = useMemo(() => {
    const milik = antrean.filter(({ input }) => input.dossierId === dossierId);
    const list = milik.reduce<readonly BarisMatriks[]>(
      (matriks, { input }) => terapkanInput(matriks, input),
      tersimpan,
    );
    const gagal = milik.flatMap(({ input, isGagal }) => (isGagal && isUpdate(input) ? [input.barisId] : []));
    return { list, gagal: new Set(gagal) };
  }, [antrean, tersimpan, dossierId]);
  const pohon = useMemo(() => pohonOf(list), [list]);

  return {
    list,
    pohon,
    gagal,
    isBeku,
    langkah,
    terapkan: (sebab, baru) => {
      if (isBeku) {
        tell(kalimatKode('EDISI_DITETAPKAN'));
        return false;
      }
      const perubahanList = bandingkanMatriks(list, baru).filter(({ macamList }) => macamList[0] !== 'NOMOR');
      const satu = perubahanList[0];
      if (!satu) return true;
      langkah.catat(list, baru);
      if (sebab === 'SUNTING' && perubahanList.length === 1 && satu.macamList.join() === 'DIUBAH') {
        const { barisId } = satu;
        // What is still unsaved of this row goes along: the row's last save is then its whole truth.
        const lama = antreanMatriks.takeGagal(dossierId, barisId);
        pengirim.current?.update({ dossierId, barisId, isi: { ...lama, ...isiBerubah(satu) } });
      } else {
        const input = { dossierId, sebab, perubahanList };
        noteHasil(list, input, baru);
        pengirim.current?.terapkan(input);
      }
      return true;
    },
  };
};

const isiBerubah = ({ baru, kolomList }: PerubahanBaris): InputUpdate['isi'] =>
  Object.fromEntries(kolomList.filter((kolom) => kolom !== 'jenis').map((kolom) => [kolom, baru?.[kolom]]));
