import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { memo } from 'react';
import { CommandButton } from '../../commands/CommandButton';
import { runCommand } from '../../commands/registry';
import { PageHeader } from '../../components/PageHeader';
import { teksMatriks } from '../../text/matriks';
import { teksRiwayat } from '../../text/riwayat';

export interface KepalaMatriksProps {
  readonly keterangan: string;
  /** Ids of the commands behind its buttons. */
  readonly riwayatId: string;
  readonly temuanId: string;
  readonly adaBaris: boolean;
  readonly jumlahTemuan: number;
}

/** Title of the screen with what the matrix holds; drawn again only when that changes, not at every key. */
export const KepalaMatriks = memo(({ keterangan, riwayatId, temuanId, adaBaris, jumlahTemuan }: KepalaMatriksProps) => (
  <PageHeader judul={teksMatriks.judul} keterangan={keterangan}>
    <CommandButton
      command={{
        id: riwayatId,
        label: teksRiwayat.riwayatBaris,
        group: teksMatriks.grup,
        perform: () => void runCommand(riwayatId),
      }}
      isPadam={!adaBaris}
      size="compact-sm"
      fw={500}
    />
    <Button
      size="compact-sm"
      variant="default"
      leftSection={jumlahTemuan > 0 && <IconAlertTriangle size={15} color="var(--app-perhatian)" />}
      title={teksMatriks.temuanBerikut}
      disabled={jumlahTemuan === 0}
      onClick={() => void runCommand(temuanId)}
    >
      {jumlahTemuan === 0 ? teksMatriks.tanpaTemuan : teksMatriks.temuan(jumlahTemuan)}
    </Button>
  </PageHeader>
));
KepalaMatriks.displayName = 'KepalaMatriks';
