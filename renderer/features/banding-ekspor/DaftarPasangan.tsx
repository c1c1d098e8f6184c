import { Checkbox, Text } from '@mantine/core';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTetap } from '../../data/useTetap';
import { teksBandingEkspor } from '../../text/bandingEkspor';
import { ButirPasangan } from './ButirPasangan';
import classes from './bandingEkspor.module.css';
import { isBerubah, type PasanganTampil } from './pasanganTampil';

export interface DaftarPasanganProps {
  readonly pasanganList: readonly PasanganTampil[];
  /** Index of the pair looked at. */
  readonly kini: number;
  readonly onPilih: (pasangan: number) => void;
}

/** Every page with its state; arrows move, the panels follow. */
export const DaftarPasangan = ({ pasanganList, kini, onPilih }: DaftarPasanganProps) => {
  const [isHanyaBerubah, setHanyaBerubah] = useState(false);
  const idAwal = useId();
  const pilih = useTetap(onPilih);
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
            <ButirPasangan
              key={index}
              id={idOf(index)}
              index={index}
              lama={pasangan.lama}
              baru={pasangan.baru}
              keadaan={pasangan.keadaan}
              isGambar={pasangan.gambar !== null}
              isKini={index === kini}
              onPilih={pilih}
            />
          ))}
        </div>
      )}
    </div>
  );
};
