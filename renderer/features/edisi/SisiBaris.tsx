import { Text } from '@mantine/core';
import { NAMA_JENIS } from '../../../shared/documents/perubahan/rincianPerubahan';
import type { BarisMatriks } from '../../../shared/domain/dossier';
import { labelBaris } from '../../../shared/domain/matriks/nomorMatriks';
import { teksBanding } from '../../text/edisi';
import type { BidangBaris } from './bidangBaris';
import classes from './edisi.module.css';

export interface SisiBarisProps {
  readonly sisi: 'LAMA' | 'BARU';
  readonly baris: BarisMatriks | null;
  readonly nomor: string | null;
  readonly bidangList: readonly BidangBaris[];
  /** Instead of the row when there is none: that it did not exist, or is gone. */
  readonly kosong: string;
  /** Where the row stands, for one that moved. */
  readonly tempat?: string | null;
}

/** One side of a change: number and text of the row, and below it the fields that differ. */
export const SisiBaris = ({ sisi, baris, nomor, bidangList, kosong, tempat }: SisiBarisProps) => {
  if (baris === null) {
    return (
      <Text size="sm" c="dimmed" fs="italic">
        {kosong}
      </Text>
    );
  }
  const uraian = bidangList.find(({ kolom }) => kolom === 'uraian');
  return (
    <>
      <div>
        <strong>{nomor === null ? NAMA_JENIS[baris.jenis] : labelBaris(baris.jenis, nomor)}</strong>{' '}
        {uraian ? <Tanda sisi={sisi}>{baris.uraian}</Tanda> : baris.uraian || teksBanding.tanpaUraian}
      </div>
      {tempat && (
        <div>
          <Tanda sisi={sisi}>{tempat}</Tanda>
        </div>
      )}
      {bidangList
        .filter(({ kolom }) => kolom !== 'uraian')
        .map(({ nama, lama, baru }) => (
          <div key={nama}>
            <span className={classes.bidang}>{nama}:</span> <Tanda sisi={sisi}>{sisi === 'LAMA' ? lama : baru}</Tanda>
          </div>
        ))}
    </>
  );
};

/** A changed text: old ones are struck through, new ones underlined, besides their colour; nothing is neither. */
const Tanda = ({ sisi, children }: { readonly sisi: 'LAMA' | 'BARU'; readonly children: string }) => {
  if (children === '') return <span className={classes.bidang}>{teksBanding.kosong}</span>;
  return sisi === 'LAMA' ? (
    <del className={classes.lama}>{children}</del>
  ) : (
    <ins className={classes.baru}>{children}</ins>
  );
};
