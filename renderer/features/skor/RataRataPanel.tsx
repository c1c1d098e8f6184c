import { Anchor, Group, Text } from '@mantine/core';
import { memo } from 'react';
import { Link } from 'wouter';
import type { HasilAsesmen } from '../../../shared/domain/asesmen/hitungAsesmen';
import { pathOf } from '../../app/routes';
import { teksSkor } from '../../text/skor';
import classes from './skor.module.css';

export interface RataRataPanelProps {
  readonly dossierId: string;
  readonly hasil: HasilAsesmen;
  readonly aspekIdAktif: string;
}

const isPadatDi = ({ aspekList }: HasilAsesmen): boolean => aspekList.length > 8;

/** Live means; an aspect with a question left says so instead of showing a number. */
export const RataRataPanel = memo(({ dossierId, hasil, aspekIdAktif }: RataRataPanelProps) => (
  <section aria-label={teksSkor.rataRata} className={isPadatDi(hasil) ? undefined : classes.melekat}>
    <Group justify="space-between" mb={2}>
      <Text size="sm" fw={600}>
        {teksSkor.rataRata}
      </Text>
      <Text size="sm" role="status">
        {hasil.isLengkap && (
          <>
            {teksSkor.selesai}{' '}
            <Anchor component={Link} href={pathOf(dossierId, 'hasil')} size="sm" underline="always">
              {teksSkor.keHasil}
            </Anchor>
          </>
        )}
      </Text>
    </Group>
    <ul className={classes.rata} data-padat={isPadatDi(hasil)}>
      {hasil.aspekList.map(({ aspekId, nama, rataRataCetak, jumlahDinilai, jumlahPertanyaan }) => (
        <Kartu
          key={aspekId}
          nama={nama}
          rataRataCetak={rataRataCetak}
          belum={`${jumlahDinilai}/${jumlahPertanyaan}`}
          isAktif={aspekId === aspekIdAktif}
          isPadat={isPadatDi(hasil)}
        />
      ))}
    </ul>
  </section>
));
RataRataPanel.displayName = 'RataRataPanel';

interface KartuProps {
  readonly nama: string;
  readonly rataRataCetak: string | null;
  readonly belum: string;
  readonly isAktif: boolean;
  /** Many aspects leave no room for words. */
  readonly isPadat: boolean;
}

const Kartu = memo(({ nama, rataRataCetak, belum, isAktif, isPadat }: KartuProps) => (
  <li className={classes.kartu} data-aktif={isAktif}>
    <span className={classes.namaAspek} title={nama}>
      {nama}
    </span>
    {rataRataCetak === null ? (
      <span className={classes.belum}>
        <span className="hanya-pembaca">{teksSkor.belumLengkap}</span> {belum}
        {!isPadat && ` ${teksSkor.dinilai}`}
      </span>
    ) : (
      <span className={classes.rerata}>{rataRataCetak}</span>
    )}
  </li>
));
Kartu.displayName = 'Kartu';
