import { formatAngka } from '../../../shared/domain/format/angka';
import { teksMatriks } from '../../text/matriks';
import classes from './matriks.module.css';
import type { SimpulMatriks } from './pohonMatriks';

/** Own rupiah; else, dimmed, what the rows below come to. */
export const SelAnggaran = ({ simpul, tahun }: { readonly simpul: SimpulMatriks; readonly tahun: number }) => {
  const sendiri = simpul.baris.anggaranTahunList.find((anggaran) => anggaran.tahun === tahun)?.rupiah;
  const jumlah = simpul.anggaranAnak?.find(([tahunAnak]) => tahunAnak === tahun)?.[1];
  const jumlahTeks = jumlah === undefined ? null : formatAngka(jumlah);
  if (sendiri !== undefined) {
    return (
      <span className={classes.angka} title={jumlahTeks === null ? undefined : teksMatriks.jumlahAnak(jumlahTeks)}>
        {formatAngka(sendiri)}
      </span>
    );
  }
  if (jumlahTeks === null) return null;
  return (
    <span className={classes.angka} data-jumlah="true">
      <span aria-hidden="true">Σ </span>
      <span className="hanya-pembaca">{teksMatriks.jumlahAnak('')}</span>
      {jumlahTeks}
    </span>
  );
};
