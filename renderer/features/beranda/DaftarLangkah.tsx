import { Anchor, Text } from '@mantine/core';
import { Link } from 'wouter';
import { IkonKeadaan } from '../../app/IkonKeadaan';
import type { Langkah } from '../../app/langkah';
import { pathOf } from '../../app/routes';
import { kalimatCatatan, NAMA_KEADAAN } from '../../text/langkah';
import { NAMA_LAYAR } from '../../text/layar';
import classes from './Beranda.module.css';

/** Every step with its state and what it lacks. */
export const DaftarLangkah = ({
  dossierId,
  langkahList,
}: {
  readonly dossierId: string;
  readonly langkahList: readonly Langkah[];
}) => (
  <ol className={classes.langkahList}>
    {langkahList.map(({ layar, keadaan, catatanList }) => (
      <li key={layar} className={classes.langkah}>
        <IkonKeadaan keadaan={keadaan} />
        <div>
          <Anchor component={Link} href={pathOf(dossierId, layar)} fw={600} size="sm">
            {NAMA_LAYAR[layar]}
          </Anchor>
          {layar !== 'ekspor' && (
            <Text span size="sm" c="dimmed">
              {` – ${NAMA_KEADAAN[keadaan]}`}
            </Text>
          )}
          {/* An untouched step lacks everything: its first sentence is enough. */}
          {catatanList.slice(0, keadaan === 'BELUM' ? 1 : undefined).map((catatan) => (
            <Text key={catatan.kode} size="sm" c={catatan.jenis === 'TEMUAN' ? 'var(--app-perhatian)' : 'dimmed'}>
              {kalimatCatatan(catatan)}
            </Text>
          ))}
        </div>
      </li>
    ))}
  </ol>
);
