import { ActionIcon, Group, Progress, Text, Tooltip, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconPencil } from '@tabler/icons-react';
import { memo, useMemo, useState } from 'react';
import type { Bank, Nilai } from '../../../shared/domain/dossier';
import { teksMakna } from '../../text/makna';
import { teksSkor } from '../../text/skor';
import { BedaTerdahulu } from './BedaTerdahulu';
import { MaknaDialog } from './MaknaDialog';
import classes from './skor.module.css';
import { TandaDilewati } from './TandaDilewati';
import { TeksPertanyaan } from './TeksPertanyaan';
import type { ButirSkor } from './useSkor';
import type { Terdahulu } from './useTerdahulu';

export interface PertanyaanPanelProps {
  readonly dossierId: string;
  readonly bank: Bank;
  readonly butir: ButirSkor;
  readonly jumlah: number;
  readonly jumlahDinilai: number;
  readonly terdahulu: Terdahulu | null;
  readonly isTerkunci: boolean;
  readonly onNilai: (nilai: Nilai) => void;
  readonly onBatalLewati: () => void;
}

const TombolMakna = memo(({ onBuka }: { readonly onBuka: (isBuka: true) => void }) => (
  <Tooltip label={teksMakna.buka}>
    <ActionIcon variant="subtle" color="gray" size="sm" aria-label={teksMakna.buka} onClick={() => onBuka(true)}>
      <IconPencil size={16} aria-hidden="true" />
    </ActionIcon>
  </Tooltip>
));
TombolMakna.displayName = 'TombolMakna';

/** One question in letters the whole room can read, with the scale as four large buttons. */
export const PertanyaanPanel = memo((props: PertanyaanPanelProps) => {
  const { dossierId, bank, butir, jumlah, jumlahDinilai, terdahulu, isTerkunci, onNilai, onBatalLewati } = props;
  const [isMakna, setMakna] = useState(false);
  const skalaList = useMemo(() => bank.skalaList.toSorted((a, b) => a.nilai - b.nilai), [bank.skalaList]);
  return (
    <section aria-label={teksSkor.posisi(butir.nomor, jumlah)} className={classes.pertanyaan}>
      <Group justify="space-between" wrap="nowrap" gap="md" mih={30}>
        <Group gap="md" wrap="nowrap" className={classes.tetap}>
          <Text fw={600} size="lg" aria-live="polite" data-testid="posisi">
            {teksSkor.posisi(butir.nomor, jumlah)}
          </Text>
          {terdahulu && <BedaTerdahulu terdahulu={terdahulu} pertanyaanId={butir.pertanyaanId} nilai={butir.nilai} />}
          {butir.dilewati && butir.nilai === null && <TandaDilewati isTerkunci={isTerkunci} onBatal={onBatalLewati} />}
        </Group>
        <Group gap={4} wrap="nowrap" miw={0}>
          <Text size="md" c="dimmed" ta="right" lineClamp={1} title={butir.namaAspek}>
            {butir.namaAspek}
          </Text>
          {!isTerkunci && <TombolMakna onBuka={setMakna} />}
        </Group>
      </Group>
      <Progress
        value={jumlah === 0 ? 0 : (100 * jumlahDinilai) / jumlah}
        size="sm"
        transitionDuration={0}
        aria-label={teksSkor.kemajuan(jumlahDinilai, jumlah)}
      />
      <TeksPertanyaan teks={butir.teks} />
      <div role="group" aria-label={teksSkor.nilai} className={classes.skala}>
        {skalaList.map(({ nilai, label, makna }) => (
          <UnstyledButton
            key={nilai}
            className={classes.nilai}
            aria-pressed={butir.nilai === nilai}
            aria-keyshortcuts={String(nilai)}
            aria-disabled={isTerkunci || undefined}
            onClick={() => {
              if (!isTerkunci) onNilai(nilai);
            }}
          >
            <span className={classes.angka}>{nilai}</span>
            <span>
              <span className={classes.label}>{label}</span>
              {makna !== '' && makna !== label && (
                <span className={classes.makna} title={makna}>
                  {makna}
                </span>
              )}
            </span>
          </UnstyledButton>
        ))}
      </div>
      {butir.isGagal && (
        <Group gap={6} wrap="nowrap" role="alert" c="var(--mantine-color-error)">
          <IconAlertTriangle size={18} aria-hidden="true" />
          <Text size="sm">{teksSkor.gagalNilai(butir.nomor)}</Text>
        </Group>
      )}
      <MaknaDialog opened={isMakna} onClose={() => setMakna(false)} dossierId={dossierId} bank={bank} />
    </section>
  );
});
PertanyaanPanel.displayName = 'PertanyaanPanel';
