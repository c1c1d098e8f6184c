import { ConfirmDelete } from '../../components/ConfirmDelete';
import { teksMatriks } from '../../text/matriks';
import { countTurunan, type PohonMatriks } from './pohonMatriks';

export interface HapusDialogProps {
  readonly pohon: PohonMatriks;
  /** Rows to remove with everything below them; empty for no question. */
  readonly akarList: readonly string[];
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

export const HapusDialog = ({ pohon, akarList, onCancel, onConfirm }: HapusDialogProps) => {
  const simpulList = akarList.flatMap((id) => pohon.get(id) ?? []);
  const pertama = simpulList[0];
  const terakhir = simpulList.at(-1);
  const turunan = simpulList.reduce((jumlah, { baris }) => jumlah + countTurunan(pohon, baris.barisId), 0);
  const isSatu = simpulList.length === 1;
  return (
    <ConfirmDelete
      opened={pertama !== undefined}
      judul={
        isSatu
          ? teksMatriks.hapusJudul(pertama?.label ?? '')
          : teksMatriks.hapusBanyakJudul(simpulList.length + turunan)
      }
      onCancel={onCancel}
      onConfirm={onConfirm}
    >
      {isSatu
        ? teksMatriks.hapusIsi(pertama?.baris.uraian || teksMatriks.uraianKosong, turunan)
        : teksMatriks.hapusBanyakIsi(pertama?.label ?? '', terakhir?.label ?? '', turunan)}
    </ConfirmDelete>
  );
};
