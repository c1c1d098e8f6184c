import { Button, Group, Text } from '@mantine/core';
import type { AksiRiwayat, BarisRiwayat } from '../../../shared/contract';
import type { BarisMatriks } from '../../../shared/domain/dossier';
import { teksRiwayat } from '../../text/riwayat';
import { formatJam } from '../../text/umum';
import { sebutBaris } from './kalimatBaris';
import type { KalimatAksi } from './kalimatMatriksAksi';
import type { KonteksRiwayat } from './konteksRiwayat';
import { isPadat, type Lompatan } from './lompatan';
import { pulihanBaris } from './pulihanBaris';
import classes from './riwayat.module.css';

export interface EntriAksiProps {
  readonly aksi: AksiRiwayat;
  readonly kalimat: KalimatAksi;
  readonly konteks: KonteksRiwayat;
  readonly kiniById: ReadonlyMap<string, BarisMatriks>;
  readonly lompatan: Lompatan | null;
  readonly isTerakhir: boolean;
  /** Only this row may be restored here, null for any. */
  readonly barisId: string | null;
  /** Told because it may have touched the row, beyond what the history tells of it. */
  readonly isMungkin: boolean;
  readonly onLompat: () => void;
  readonly onPulihkan: (baris: BarisRiwayat) => void;
}

/** Restore buttons an action shows at most: a pasted block has its own undo. */
const PULIHAN_MAKS = 3;

/** One action: when, what, whether it is in force, and what can be done about it. */
export const EntriAksi = (props: EntriAksiProps) => {
  const { aksi, kalimat, konteks, kiniById, lompatan, isTerakhir, barisId, isMungkin, onLompat, onPulihkan } = props;
  const { utama, rincianList } = kalimat;
  const dapatPulih = aksi.barisList.filter(
    (baris) => (barisId === null || baris.barisId === barisId) && pulihanBaris(baris, kiniById) !== null,
  );
  const lagi = rincianList.length === 0 ? 0 : Math.max(0, aksi.jumlahBaris - aksi.barisList.length);
  const status =
    aksi.keadaan === 'DIBATALKAN'
      ? teksRiwayat.dibatalkan
      : aksi.keadaan === 'TERBUANG'
        ? teksRiwayat.terbuang
        : isTerakhir
          ? teksRiwayat.terakhir
          : null;
  return (
    <li className={classes.aksi} data-keadaan={aksi.keadaan} data-terakhir={isTerakhir || undefined}>
      <Text span size="sm" className="angka" c="dimmed">
        {formatJam(aksi.pada)}
      </Text>
      <div className={classes.isi}>
        <Text size="sm" component="div" className={classes.kalimat}>
          {utama}
          {status !== null && (
            <Text span size="xs" c="dimmed">
              {' '}
              ({status})
            </Text>
          )}
        </Text>
        {(isMungkin || isPadat(aksi)) && (
          <Text size="xs" c="dimmed">
            {isPadat(aksi) ? teksRiwayat.padat : teksRiwayat.mungkin}
          </Text>
        )}
        {rincianList.length > 0 && <Rincian list={rincianList} lagi={lagi} />}
      </div>
      <Group gap={6} justify="flex-end" className={classes.tombol}>
        {(barisId !== null || dapatPulih.length <= PULIHAN_MAKS) &&
          dapatPulih.map((baris) => (
            <Button
              key={baris.barisId}
              size="compact-xs"
              fw={500}
              variant="default"
              aria-label={teksRiwayat.pulihkanLabel(sebutBaris(baris, konteks))}
              onClick={() => onPulihkan(baris)}
            >
              {teksRiwayat.pulihkan}
            </Button>
          ))}
        {lompatan !== null && (
          <Button size="compact-xs" fw={500} variant="default" onClick={onLompat}>
            {lompatan.arah === 'KEMBALI' ? teksRiwayat.kembali : teksRiwayat.ulangi}
          </Button>
        )}
      </Group>
    </li>
  );
};

/** The rows of a bulk action; many of them are folded away. */
const Rincian = ({ list, lagi }: { readonly list: readonly string[]; readonly lagi: number }) => {
  const isi = (
    <ul className={classes.rincian}>
      {list.map((kalimat, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes its order.
        <li key={i}>{kalimat}</li>
      ))}
      {lagi > 0 && <li>{teksRiwayat.lagi(lagi)}</li>}
    </ul>
  );
  if (list.length <= 3) return isi;
  return (
    <details>
      <summary className={classes.ringkas}>{list[0]}; …</summary>
      {isi}
    </details>
  );
};
