import { Text } from '@mantine/core';
import { IconFileSpreadsheet, IconHistory, IconHome, IconVersions } from '@tabler/icons-react';
import { useDeferredValue, useMemo } from 'react';
import { Link } from 'wouter';
import { useDossierSiap } from '../data/queries';
import { NAMA_KEADAAN } from '../text/langkah';
import { NAMA_LAYAR } from '../text/layar';
import classes from './DossierShell.module.css';
import { IkonKeadaan } from './IkonKeadaan';
import { buatLangkahList } from './langkah';
import { type Layar, pathOf } from './routes';

/** Screens beside the steps. */
const PENDAMPING = [
  { layar: 'edisi', Ikon: IconVersions },
  { layar: 'kerja', Ikon: IconFileSpreadsheet },
  { layar: 'riwayat', Ikon: IconHistory },
] as const;

/** The steps of the work with their state, in icon and words. */
export const NavigasiLangkah = ({ dossierId, layar }: { readonly dossierId: string; readonly layar: Layar }) => {
  // Looks through the whole dossier: after what the hands are waiting for.
  const dossier = useDeferredValue(useDossierSiap(dossierId));
  const langkahList = useMemo(() => buatLangkahList(dossier), [dossier]);
  const current = (ini: Layar) => (ini === layar ? 'page' : undefined);
  return (
    <div style={{ paddingBlock: 8, overflowY: 'auto' }}>
      <Link href={pathOf(dossierId)} className={classes.langkah} aria-current={current('beranda')}>
        <IconHome size={20} aria-hidden="true" />
        {NAMA_LAYAR.beranda}
      </Link>
      {langkahList.map((langkah) => (
        <Link
          key={langkah.layar}
          href={pathOf(dossierId, langkah.layar)}
          className={classes.langkah}
          aria-current={current(langkah.layar)}
        >
          <IkonKeadaan keadaan={langkah.keadaan} />
          <span>
            {NAMA_LAYAR[langkah.layar]}
            {langkah.layar !== 'ekspor' && (
              <Text size="xs" c="dimmed" fw={400}>
                {NAMA_KEADAAN[langkah.keadaan]}
              </Text>
            )}
          </span>
        </Link>
      ))}
      <hr className={classes.pemisah} />
      {PENDAMPING.map(({ layar: ini, Ikon }) => (
        <Link key={ini} href={pathOf(dossierId, ini)} className={classes.langkah} aria-current={current(ini)}>
          <Ikon size={20} aria-hidden="true" />
          {NAMA_LAYAR[ini]}
        </Link>
      ))}
    </div>
  );
};
