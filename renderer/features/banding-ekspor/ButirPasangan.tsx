import { memo } from 'react';
import { NAMA_KEADAAN_HALAMAN, teksBandingEkspor } from '../../text/bandingEkspor';
import classes from './bandingEkspor.module.css';
import { IkonKeadaanHalaman } from './IkonKeadaanHalaman';
import type { KeadaanPasangan } from './pasanganTampil';

export interface ButirPasanganProps {
  readonly id: string;
  readonly index: number;
  readonly lama: number | null;
  readonly baru: number | null;
  readonly keadaan: KeadaanPasangan;
  readonly isGambar: boolean;
  readonly isKini: boolean;
  readonly onPilih: (index: number) => void;
}

const ditambahSatu = (nomor: number | null): number | null => (nomor === null ? null : nomor + 1);

/** The row that is chosen next is brought into view. */
const bawaKeTampak = (butir: HTMLElement | null): void => butir?.scrollIntoView({ block: 'nearest' });

/** One pair of pages in the list. A thousand of them stay as they are while one changes. */
export const ButirPasangan = memo((props: ButirPasanganProps) => {
  const { id, index, keadaan, isGambar, isKini, onPilih } = props;
  const [lama, baru] = [ditambahSatu(props.lama), ditambahSatu(props.baru)];
  return (
    // The list takes the keys; the pointer chooses a row directly.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      ref={isKini ? bawaKeTampak : undefined}
      id={id}
      role="option"
      aria-selected={isKini}
      className={classes.butir}
      data-keadaan={keadaan}
      onClick={() => onPilih(index)}
    >
      <IkonKeadaanHalaman keadaan={keadaan} />
      <span className={classes.nomor} aria-hidden="true">
        {teksBandingEkspor.nomor(lama, baru)}
      </span>
      <span className="hanya-pembaca">{teksBandingEkspor.nomorBaca(lama, baru)}</span>
      <span className={classes.kata}>
        {NAMA_KEADAAN_HALAMAN[keadaan]}
        {isGambar && ` (${teksBandingEkspor.gambar})`}
      </span>
    </div>
  );
});
ButirPasangan.displayName = 'ButirPasangan';
