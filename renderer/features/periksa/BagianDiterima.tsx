import { Button, Collapse } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useMemo, useState } from 'react';
import type { TemuanTerpisah } from '../../../shared/domain/periksa/pisahkanTemuan';
import { useMutasi } from '../../data/useMutasi';
import { teksPeriksa } from '../../text/periksa';
import { DaftarBasi } from './DaftarBasi';
import { KelompokDiterima } from './KelompokDiterima';
import classes from './periksa.module.css';
import { type SaringTemuan, susunDiterima } from './susunTemuan';

export interface BagianDiterimaProps extends Pick<TemuanTerpisah, 'diterima' | 'basi'> {
  readonly dossierId: string;
  readonly saring: SaringTemuan;
}

/** What was accepted, with reasons and the way back; closed until it is asked for. */
export const BagianDiterima = ({ dossierId, diterima, basi, saring }: BagianDiterimaProps) => {
  const [isTerbuka, setTerbuka] = useState(false);
  const id = useId();
  const batal = useMutasi('periksa:batalTerima');
  const kelompokList = useMemo(() => susunDiterima(diterima, saring), [diterima, saring]);
  const tampil = kelompokList.reduce((jumlah, { list }) => jumlah + list.length, 0);
  const onBatal = (kunciList: readonly string[]): void => batal.mutate({ dossierId, kunciList: [...kunciList] });
  const Ikon = isTerbuka ? IconChevronDown : IconChevronRight;
  return (
    <section aria-label={teksPeriksa.diterima} className={classes.diterima}>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<Ikon size={16} aria-hidden="true" />}
        aria-expanded={isTerbuka}
        aria-controls={id}
        onClick={() => setTerbuka(!isTerbuka)}
      >
        {teksPeriksa.diterimaJumlah(tampil, diterima.length, basi.length)}
      </Button>
      <Collapse id={id} expanded={isTerbuka}>
        {isTerbuka && (
          <div className={classes.isiDiterima}>
            {kelompokList.map((kelompok) => (
              <KelompokDiterima key={kelompok.kunci} dossierId={dossierId} kelompok={kelompok} onBatal={onBatal} />
            ))}
            {basi.length > 0 && <DaftarBasi list={basi} onHapus={onBatal} />}
          </div>
        )}
      </Collapse>
    </section>
  );
};
