import { UnstyledButton } from '@mantine/core';
import type { BagianNaskah, JenisBagian } from '../../../shared/domain/dossier';
import { NASKAH } from '../../text/naskah';
import classes from './Naskah.module.css';
import { TeksMiring } from './TeksMiring';

const LEKUK: Readonly<Record<JenisBagian, number>> = { KATA_PENGANTAR: 0, BAB: 0, SUBBAB: 1, SUBSUBBAB: 2 };

export interface DaftarBagianProps {
  readonly naskah: readonly BagianNaskah[];
  readonly nomorById: ReadonlyMap<string, string>;
  readonly dipilih: string;
  readonly onPilih: (bagianId: string) => void;
}

/** The sections in reading order with their generated numbers. */
export const DaftarBagian = ({ naskah, nomorById, dipilih, onPilih }: DaftarBagianProps) => (
  <nav className={classes.daftar} aria-label={NASKAH.bagian}>
    {naskah.map(({ bagianId, jenis, judul }) => (
      <UnstyledButton
        key={bagianId}
        className={classes.bagian}
        aria-current={bagianId === dipilih}
        style={{ paddingInlineStart: 8 + LEKUK[jenis] * 12 }}
        onClick={() => onPilih(bagianId)}
      >
        {jenis !== 'KATA_PENGANTAR' && <span style={{ flexShrink: 0 }}>{nomorById.get(bagianId)}</span>}
        <span className={classes.potong}>{judul.trim() === '' ? NASKAH.tanpaJudul : <TeksMiring teks={judul} />}</span>
      </UnstyledButton>
    ))}
  </nav>
);
