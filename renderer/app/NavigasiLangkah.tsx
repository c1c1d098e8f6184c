import { Text } from '@mantine/core';
import { IconFileSpreadsheet, IconHistory, IconHome, IconListCheck, IconVersions } from '@tabler/icons-react';
import { memo, useDeferredValue, useMemo } from 'react';
import { Link } from 'wouter';
import { useDossierSiap } from '../data/queries';
import { NAMA_KEADAAN } from '../text/langkah';
import { NAMA_LAYAR } from '../text/layar';
import classes from './DossierShell.module.css';
import { IkonKeadaan } from './IkonKeadaan';
import { JumlahTemuanTeks } from './JumlahTemuanTeks';
import { buatLangkahList, type Langkah } from './langkah';
import { type Layar, pathOf } from './routes';

/** Screens beside the steps. */
const PENDAMPING = [
  { layar: 'edisi', Ikon: IconVersions },
  { layar: 'kerja', Ikon: IconFileSpreadsheet },
  { layar: 'periksa', Ikon: IconListCheck },
  { layar: 'riwayat', Ikon: IconHistory },
] as const;

/** The steps of the work with their state, in icon and words. */
export const NavigasiLangkah = ({ dossierId, layar }: { readonly dossierId: string; readonly layar: Layar }) => {
  // Looks through the whole dossier: after what the hands are waiting for.
  const dossier = useDeferredValue(useDossierSiap(dossierId));
  const langkahList = useMemo(() => buatLangkahList(dossier), [dossier]);
  return (
    <div style={{ paddingBlock: 8, overflowY: 'auto' }}>
      <Link
        href={pathOf(dossierId)}
        className={classes.langkah}
        aria-current={layar === 'beranda' ? 'page' : undefined}
      >
        <IconHome size={20} aria-hidden="true" />
        {NAMA_LAYAR.beranda}
      </Link>
      {langkahList.map(({ layar: ini, keadaan }) => (
        <ButirLangkah key={ini} href={pathOf(dossierId, ini)} layar={ini} keadaan={keadaan} isKini={ini === layar} />
      ))}
      <hr className={classes.pemisah} />
      {PENDAMPING.map(({ layar: ini, Ikon }) => (
        <Link
          key={ini}
          href={pathOf(dossierId, ini)}
          className={classes.langkah}
          aria-current={ini === layar ? 'page' : undefined}
        >
          <Ikon size={20} aria-hidden="true" />
          <span>
            {NAMA_LAYAR[ini]}
            {/* A space apart, for who hears the name of the link. */}
            {ini === 'periksa' && ' '}
            {ini === 'periksa' && <JumlahTemuanTeks dossierId={dossierId} />}
          </span>
        </Link>
      ))}
    </div>
  );
};

interface ButirLangkahProps extends Pick<Langkah, 'layar' | 'keadaan'> {
  readonly href: string;
  readonly isKini: boolean;
}

const ButirLangkah = memo(({ href, layar, keadaan, isKini }: ButirLangkahProps) => (
  <Link href={href} className={classes.langkah} aria-current={isKini ? 'page' : undefined}>
    <IkonKeadaan keadaan={keadaan} />
    <span>
      {NAMA_LAYAR[layar]}
      {layar !== 'ekspor' && (
        <Text size="xs" c="dimmed" fw={400}>
          {NAMA_KEADAAN[keadaan]}
        </Text>
      )}
    </span>
  </Link>
));
ButirLangkah.displayName = 'ButirLangkah';
