import { Checkbox, Text } from '@mantine/core';
import { type KeyboardEvent, useId, useState } from 'react';
import { NAMA_KEADAAN_HALAMAN, teksBandingEkspor } from '../../text/bandingEkspor';
import classes from './bandingEkspor.module.css';
import { IkonKeadaanHalaman } from './IkonKeadaanHalaman';
import { isBerubah, type PasanganTampil } from './pasanganTampil';

export interface DaftarPasanganProps {
  readonly pasanganList: readonly PasanganTampil[];
  /** Index of the pair looked at. */
  readonly kini: number;
  readonly onPilih: (pasangan: number) => void;
}

const ditambahSatu = (nomor: number | null): number | null => (nomor === null ? null : nomor + 1);

/** The row that is chosen next is brought into view. */
const bawaKeTampak = (butir: HTMLElement | null): void => butir?.scrollIntoView({ block: 'nearest' });

/** Every page with its state; arrows move, the panels follow. */
export const DaftarPasangan = ({ pasanganList, kini, onPilih }: DaftarPasanganProps) => {
  const [isHanyaBerubah, setHanyaBerubah] = useState(false);
  const idAwal = useId();
  const tampilList = pasanganList
    .map((pasangan, index) => ({ pasangan, index }))
    .filter(({ pasangan }) => !isHanyaBerubah || isBerubah(pasangan));
  const idOf = (index: number): string => `${idAwal}-${index}`;

  const onKeyDown = (event: KeyboardEvent): void => {
    const di = tampilList.findIndex(({ index }) => index === kini);
    const sebelum = tampilList.findLast(({ index }) => index < kini);
    const sesudah = tampilList.find(({ index }) => index > kini);
    const tujuan = {
      ArrowUp: sebelum,
      ArrowDown: sesudah,
      Home: tampilList[0],
      End: tampilList.at(-1),
      // Shows the place of the current one again after the panels were scrolled.
      Enter: tampilList[di],
    }[event.key];
    if (tujuan === undefined) return;
    event.preventDefault();
    onPilih(tujuan.index);
  };
  const isTampil = tampilList.some(({ index }) => index === kini);
  return (
    <div className={classes.daftar}>
      <Checkbox
        size="xs"
        label={teksBandingEkspor.hanyaBerubah}
        checked={isHanyaBerubah}
        onChange={({ currentTarget: { checked } }) => setHanyaBerubah(checked)}
      />
      {tampilList.length === 0 ? (
        <Text size="sm" c="dimmed">
          {teksBandingEkspor.tanpaPerubahan}
        </Text>
      ) : (
        <div
          className={classes.butirList}
          role="listbox"
          tabIndex={0}
          aria-label={teksBandingEkspor.daftar}
          aria-activedescendant={isTampil ? idOf(kini) : undefined}
          onKeyDown={onKeyDown}
        >
          {tampilList.map(({ pasangan, index }) => (
            // The list takes the keys; the pointer chooses a row directly.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
              key={index}
              ref={index === kini ? bawaKeTampak : undefined}
              id={idOf(index)}
              role="option"
              aria-selected={index === kini}
              className={classes.butir}
              data-keadaan={pasangan.keadaan}
              onClick={() => onPilih(index)}
            >
              <IkonKeadaanHalaman keadaan={pasangan.keadaan} />
              <span className={classes.nomor} aria-hidden="true">
                {teksBandingEkspor.nomor(ditambahSatu(pasangan.lama), ditambahSatu(pasangan.baru))}
              </span>
              <span className="hanya-pembaca">
                {teksBandingEkspor.nomorBaca(ditambahSatu(pasangan.lama), ditambahSatu(pasangan.baru))}
              </span>
              <span className={classes.kata}>
                {NAMA_KEADAAN_HALAMAN[pasangan.keadaan]}
                {pasangan.gambar && ` (${teksBandingEkspor.gambar})`}
              </span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
};
