import type { BarisMatriks } from '../../../shared/domain/dossier';
import { bandingkanMatriks } from '../../../shared/domain/matriks/bandingkanMatriks';

type List = readonly BarisMatriks[];

/** A change made on this screen: the matrix before and after it. */
interface Langkah {
  readonly sebelum: List;
  readonly sesudah: List;
}

const LANGKAH_MAKS = 100;

const isSama = (a: List, b: List): boolean => a === b || bandingkanMatriks(a, b).length === 0;

/**
 * Foretells what undo and redo will show, so that it shows before the whole plan has been read again. A step is foretold
 * only while the matrix is what it was on this side of it; the store alone knows, and has the last word.
 */
export const createLangkahMatriks = () => {
  let undo: Langkah[] = [];
  let redo: Langkah[] = [];
  return {
    catat: (sebelum: List, sesudah: List): void => {
      undo = [...undo.slice(-LANGKAH_MAKS), { sebelum, sesudah }];
      redo = [];
    },
    /** The matrix after undo or redo, null when it can't be told; the step then goes over to the other side. */
    ramal: (arah: 'undo' | 'redo', kini: List): List | null => {
      const langkah = (arah === 'undo' ? undo : redo).at(-1);
      if (!langkah || !isSama(kini, arah === 'undo' ? langkah.sesudah : langkah.sebelum)) {
        undo = [];
        redo = [];
        return null;
      }
      if (arah === 'undo') {
        undo = undo.slice(0, -1);
        redo = [...redo, langkah];
        return langkah.sebelum;
      }
      redo = redo.slice(0, -1);
      undo = [...undo, langkah];
      return langkah.sesudah;
    },
  };
};

export type LangkahMatriks = ReturnType<typeof createLangkahMatriks>;
