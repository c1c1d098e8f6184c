import { ActionIcon, Checkbox, Fieldset, Group, Paper, Stack, Text, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type KeyboardEvent, useRef } from 'react';
import {
  type BeritaAcara,
  type KodeLampiranBeritaAcara,
  kodeLampiranBeritaAcaraSchema,
} from '../../../shared/domain/dossier';
import { moveAt } from '../../components/urutan';
import { teksLampiran } from '../../text/beritaAcara';

const ISIAN_JUDUL = {
  ASESMEN: 'judulLampiranAsesmen',
  PRIORITAS: 'judulLampiranPrioritas',
  MATRIKS: 'judulLampiranMatriks',
} as const satisfies Record<KodeLampiranBeritaAcara, keyof BeritaAcara>;
type IsianJudul = (typeof ISIAN_JUDUL)[KodeLampiranBeritaAcara];

export interface DaftarLampiranProps {
  readonly lampiranList: readonly KodeLampiranBeritaAcara[];
  readonly judulOf: (isian: IsianJudul) => string;
  readonly errorOf: (isian: IsianJudul) => string | undefined;
  readonly readOnly: boolean;
  readonly onChange: (lampiranList: KodeLampiranBeritaAcara[]) => void;
  readonly onJudul: (isian: IsianJudul, judul: string) => void;
  readonly onBlur: () => void;
}

/** Attachments in the order they print; Space takes one in or out, Alt+↑/↓ moves it, the buttons do the same. */
export const DaftarLampiran = (props: DaftarLampiranProps) => {
  const { lampiranList, judulOf, errorOf, readOnly, onChange, onJudul, onBlur } = props;
  const wadah = useRef<HTMLDivElement>(null);
  const urutan = [
    ...lampiranList,
    ...kodeLampiranBeritaAcaraSchema.options.filter((kode) => !lampiranList.includes(kode)),
  ];
  const move = (kode: KodeLampiranBeritaAcara, langkah: -1 | 1): void => {
    const baru = moveAt(lampiranList, lampiranList.indexOf(kode), langkah);
    if (readOnly || baru === lampiranList) return;
    onChange([...baru]);
    // After React has put the row in its new place.
    window.setTimeout(() => wadah.current?.querySelector<HTMLElement>(`[data-lampiran="${kode}"]`)?.focus(), 0);
  };
  const onKeyDown = (event: KeyboardEvent, kode: KodeLampiranBeritaAcara): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(kode, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <Fieldset legend={teksLampiran.judul}>
      <Text size="xs" c="dimmed" mb={6}>
        {teksLampiran.petunjuk}
      </Text>
      <Stack gap={8} ref={wadah}>
        {urutan.map((kode) => {
          const i = lampiranList.indexOf(kode);
          const isian = ISIAN_JUDUL[kode];
          const nama = teksLampiran.nama[kode];
          return (
            <Paper key={kode} withBorder p={8} onKeyDown={(event) => onKeyDown(event, kode)}>
              <Group gap={8} wrap="nowrap" mb={6}>
                <Checkbox
                  flex={1}
                  data-lampiran={kode}
                  checked={i >= 0}
                  disabled={readOnly}
                  label={i >= 0 ? teksLampiran.ke(i + 1, nama) : nama}
                  onChange={({ currentTarget: { checked } }) =>
                    onChange(checked ? [...lampiranList, kode] : lampiranList.filter((ada) => ada !== kode))
                  }
                />
                <Pindah label={teksLampiran.naik(nama)} isPadam={readOnly || i <= 0} onClick={() => move(kode, -1)} />
                <Pindah
                  isTurun
                  label={teksLampiran.turun(nama)}
                  isPadam={readOnly || i < 0 || i === lampiranList.length - 1}
                  onClick={() => move(kode, 1)}
                />
              </Group>
              <TextInput
                aria-label={teksLampiran.judulDari(nama)}
                data-tempat={`beritaAcara.${isian}`}
                placeholder={teksLampiran.judulPetunjuk}
                value={judulOf(isian)}
                error={errorOf(isian)}
                readOnly={readOnly}
                variant={readOnly ? 'filled' : 'default'}
                onChange={({ currentTarget: { value } }) => onJudul(isian, value)}
                onBlur={onBlur}
              />
            </Paper>
          );
        })}
      </Stack>
    </Fieldset>
  );
};

interface PindahProps {
  readonly label: string;
  readonly isTurun?: boolean;
  readonly isPadam: boolean;
  readonly onClick: () => void;
}

const Pindah = ({ label, isTurun = false, isPadam, onClick }: PindahProps) => {
  const Ikon = isTurun ? IconArrowDown : IconArrowUp;
  return (
    <ActionIcon variant="subtle" color="gray" aria-label={label} title={label} disabled={isPadam} onClick={onClick}>
      <Ikon size={17} aria-hidden="true" />
    </ActionIcon>
  );
};
