import type { EditorState } from '@tiptap/pm/state';
import { isInTable, selectedRect } from '@tiptap/pm/tables';
import { BARIS_BEBAS_MAKS, KOLOM_BEBAS_MAKS } from '../../../../../shared/domain/dossier';
import { NASKAH_EDITOR } from '../../../../text/naskahEditor';
import type { TindakanTabel } from './tabelPerintah';

type Rect = ReturnType<typeof selectedRect>;

const { alasan } = NASKAH_EDITOR;

const barisPenuh = ({ map }: Rect): string | null =>
  map.height > BARIS_BEBAS_MAKS ? alasan.barisPenuh(BARIS_BEBAS_MAKS) : null;
const kolomPenuh = ({ map }: Rect): string | null =>
  map.width >= KOLOM_BEBAS_MAKS ? alasan.kolomPenuh(KOLOM_BEBAS_MAKS) : null;
const diKepala = ({ top }: Rect): string | null => (top === 0 ? alasan.kepala : null);

const ALASAN: Readonly<Record<TindakanTabel, (rect: Rect) => string | null>> = {
  barisAtas: (rect) => diKepala(rect) ?? barisPenuh(rect),
  barisBawah: barisPenuh,
  kolomKiri: kolomPenuh,
  kolomKanan: kolomPenuh,
  hapusBaris: diKepala,
  hapusKolom: ({ map, left, right }) => (right - left >= map.width ? alasan.kolomTerakhir : null),
};

/** Why something can't be done to the table with the caret, in a sentence; null when it can, or outside of a table. */
export const alasanTabel = (state: EditorState, tindakan: TindakanTabel): string | null =>
  isInTable(state) ? ALASAN[tindakan](selectedRect(state)) : null;
