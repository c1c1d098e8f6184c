import { IconClock, IconPencil } from '@tabler/icons-react';
import { memo } from 'react';
import type { Peserta } from '../../../../shared/domain/dossier';
import { teksHadir, teksPeserta } from '../../../text/peserta';
import { GambarTandaTangan } from '../tandaTangan/GambarTandaTangan';
import { JamInput } from './JamInput';
import classes from './kehadiran.module.css';
import { menitTerlambat } from './saringPeserta';

/** Id of a row in the page, for `aria-activedescendant`. */
export const idBarisHadir = (pesertaId: string): string => `hadir-${pesertaId}`;

export interface BarisKehadiranProps {
  readonly peserta: Peserta;
  /** Place in the whole list, from 1. */
  readonly nomor: number;
  readonly isAktif: boolean;
  readonly isTerpilih: boolean;
  readonly isTerkunci: boolean;
  readonly waktuMulai: string | null;
  readonly onUbah: (pesertaId: string, isi: Partial<Peserta>) => void;
  readonly onFlush: () => void;
  readonly onToggle: (pesertaId: string) => void;
  readonly onSekarang: (pesertaId: string) => void;
  readonly onTandaTangan: (pesertaId: string) => void;
}

/**
 * One participant as people arrive. Only the active row's fields are stops of the Tab key. Plain buttons: hundreds of rows
 * open at once.
 */
export const BarisKehadiran = memo((props: BarisKehadiranProps) => {
  const { peserta, nomor, isAktif, isTerpilih, isTerkunci, waktuMulai, onUbah, onFlush } = props;
  const { pesertaId, hadir, jamHadir, mewakili, tandaTangan } = peserta;
  const nama = peserta.nama.trim() || teksPeserta.tanpaNama;
  const tabIndex = isAktif ? 0 : -1;
  const menit = menitTerlambat(peserta, waktuMulai);
  return (
    <div
      id={idBarisHadir(pesertaId)}
      role="row"
      aria-selected={isTerpilih}
      className={classes.baris}
      data-peserta-id={pesertaId}
      data-aktif={isAktif}
      data-hadir={hadir}
    >
      <div role="gridcell" className={`${classes.sel} angka`}>
        {nomor}
      </div>
      <div role="gridcell" className={classes.sel}>
        <input
          type="checkbox"
          className={classes.centang}
          aria-label={teksHadir.hadirPeserta(nama)}
          tabIndex={tabIndex}
          disabled={isTerkunci}
          checked={hadir}
          onChange={() => props.onToggle(pesertaId)}
        />
      </div>
      <div role="rowheader" className={classes.sel}>
        <span className={classes.nama}>{nama}</span>
        {peserta.jabatan !== '' && <span className={classes.rinci}>{peserta.jabatan}</span>}
      </div>
      <div role="gridcell" className={classes.sel}>
        {peserta.instansi}
      </div>
      <div role="gridcell" className={classes.sel}>
        <input
          className={classes.isian}
          data-kolom="mewakili"
          aria-label={teksHadir.mewakiliPeserta(nama)}
          placeholder="–"
          maxLength={600}
          tabIndex={tabIndex}
          readOnly={isTerkunci}
          value={mewakili}
          onChange={(event) => onUbah(pesertaId, { mewakili: event.currentTarget.value })}
          onBlur={onFlush}
        />
      </div>
      <div role="gridcell" className={classes.sel}>
        <div className={classes.jam}>
          <JamInput
            label={teksHadir.jamPeserta(nama)}
            nilai={jamHadir}
            tabIndex={tabIndex}
            isTerkunci={isTerkunci}
            onChange={(baru) => {
              onUbah(pesertaId, baru === null ? { jamHadir: null } : { jamHadir: baru, hadir: true });
              onFlush();
            }}
          />
          {!isTerkunci && (
            <button
              type="button"
              className={classes.tombol}
              tabIndex={tabIndex}
              aria-label={teksHadir.sekarangPeserta(nama)}
              title={teksHadir.sekarangPeserta(nama)}
              onClick={() => props.onSekarang(pesertaId)}
            >
              <IconClock size={15} aria-hidden="true" />
            </button>
          )}
        </div>
        {menit !== null && <span className={classes.terlambat}>{teksHadir.terlambat(menit)}</span>}
      </div>
      <div role="gridcell" className={classes.sel}>
        {tandaTangan.length > 0 || !isTerkunci ? (
          <button
            type="button"
            className={`${classes.tombol} ${classes.ttd}`}
            data-terisi={tandaTangan.length > 0}
            tabIndex={tabIndex}
            disabled={isTerkunci}
            aria-label={
              tandaTangan.length > 0 ? `${teksHadir.ttdPeserta(nama)}, ${teksHadir.ttdAda}` : teksHadir.ttdPeserta(nama)
            }
            onClick={() => props.onTandaTangan(pesertaId)}
          >
            {tandaTangan.length > 0 ? (
              <GambarTandaTangan goresan={tandaTangan} tinggi={26} />
            ) : (
              <IconPencil size={16} aria-hidden="true" />
            )}
          </button>
        ) : null}
      </div>
    </div>
  );
});
BarisKehadiran.displayName = 'BarisKehadiran';
