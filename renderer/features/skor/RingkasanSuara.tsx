import { Text } from '@mantine/core';
import type { HasilSuara } from '../../../shared/domain/rapat/hitungSuara';
import { teksSuara } from '../../text/suara';
import classes from './suara.module.css';

/** Votes as four small bars with their counts, and mode, median and spread in words. */
export const RingkasanSuara = ({ hasil }: { readonly hasil: HasilSuara }) => {
  const terbanyak = Math.max(1, ...hasil.jumlahList);
  return (
    <div className={classes.ringkasan} data-testid="ringkasan-suara">
      <ul className={classes.batangList}>
        {hasil.jumlahList.map((jumlah, i) => (
          <li key={`nilai${i + 1}`}>
            <span aria-hidden="true" className={classes.nilai}>
              {i + 1}
            </span>
            <span className={classes.batang} aria-hidden="true">
              <span style={{ width: `${(100 * jumlah) / terbanyak}%` }} />
            </span>
            <span aria-hidden="true" className={classes.jumlah}>
              {jumlah}
            </span>
            <span className="hanya-pembaca">{teksSuara.perNilai(i + 1, jumlah)}</span>
          </li>
        ))}
      </ul>
      <Text size="sm" className={classes.kata}>
        {hasil.total === 0 ? teksSuara.belumAda : teksSuara.ringkas(hasil)}
      </Text>
    </div>
  );
};
