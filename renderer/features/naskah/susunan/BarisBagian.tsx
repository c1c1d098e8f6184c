import { UnstyledButton } from '@mantine/core';
import { memo, type ReactNode } from 'react';
import type { JenisBagian } from '../../../../shared/domain/dossier';
import { TINGKAT_BAGIAN } from '../../../../shared/domain/naskah/tingkatBagian';
import { NASKAH } from '../../../text/naskah';
import { SUSUNAN } from '../../../text/naskahSusunan';
import { TeksMiring } from '../TeksMiring';
import classes from './susunan.module.css';
import type { SasaranSeret } from './useSeretBagian';

export interface BarisBagianProps {
  readonly bagianId: string;
  readonly jenis: JenisBagian;
  readonly judul: string;
  readonly nomor: string;
  /** False as well for what stands under a section that is left out. */
  readonly isDicetak: boolean;
  readonly isDipilih: boolean;
  readonly sasaran: SasaranSeret['sisi'] | null;
  /** Menu of the chosen section. */
  readonly children: ReactNode;
  readonly onPilih: (bagianId: string) => void;
}

/** One section in the list; drawn again only when it changes. */
export const BarisBagian = memo(
  ({ bagianId, jenis, judul, nomor, isDicetak, isDipilih, sasaran, children, onPilih }: BarisBagianProps) => (
    <li
      className={classes.baris}
      data-bagian={bagianId}
      data-dipilih={isDipilih}
      data-dicetak={isDicetak}
      data-sasaran={sasaran ?? undefined}
      draggable
    >
      <UnstyledButton
        className={classes.bagian}
        aria-current={isDipilih}
        style={{ paddingInlineStart: 9 + TINGKAT_BAGIAN[jenis] * 12 }}
        onClick={() => onPilih(bagianId)}
      >
        {nomor !== '' && <span className={classes.nomor}>{nomor}</span>}
        <span className={classes.potong} title={judul}>
          {judul.trim() === '' ? NASKAH.tanpaJudul : <TeksMiring teks={judul} />}
          {!isDicetak && <span className={classes.tidakDicetak}> ({SUSUNAN.tidakDicetak})</span>}
        </span>
      </UnstyledButton>
      {children}
    </li>
  ),
);
BarisBagian.displayName = 'BarisBagian';
