import { Button, Group, Text } from '@mantine/core';
import { IconPresentation, IconPresentationOff, IconSnowflake } from '@tabler/icons-react';
import { memo } from 'react';
import type { TampilanProyektor } from '../../../shared/contract';
import { CommandButton } from '../../commands/CommandButton';
import { teksProyektor } from '../../text/proyektor';
import { useIkutiProyektor } from './useIkutiProyektor';
import { type PerintahProyektor, useProyektorCommands } from './useProyektorCommands';

export interface ProyektorBarProps {
  /** What the facilitator looks at; the projector follows it unless it is frozen. */
  readonly tampilan: TampilanProyektor;
}

/** State of the projector and its few buttons, for the header of a screen the room may see. */
export const ProyektorBar = ({ tampilan }: ProyektorBarProps) => {
  const proyektor = useIkutiProyektor(tampilan);
  const { isTerbuka, isBeku } = proyektor.status;
  const perintah = useProyektorCommands(proyektor, tampilan);
  return (
    <TombolProyektor
      isTerbuka={isTerbuka}
      isBeku={isBeku}
      isSambutan={tampilan.halaman === 'SAMBUTAN'}
      perintah={perintah}
    />
  );
};

interface TombolProyektorProps {
  readonly isTerbuka: boolean;
  readonly isBeku: boolean;
  /** The screen shows the welcome page anyway. */
  readonly isSambutan: boolean;
  readonly perintah: PerintahProyektor;
}

/** Apart, because the page shown changes with every question, and these buttons don't. */
const TombolProyektor = memo(({ isTerbuka, isBeku, isSambutan, perintah }: TombolProyektorProps) => {
  const keadaan = isBeku ? teksProyektor.beku : teksProyektor.mengikuti;
  const Ikon = isBeku ? IconSnowflake : IconPresentation;
  return (
    <Group gap={4} wrap="nowrap" role="group" aria-label={teksProyektor.bar}>
      {isTerbuka && (
        <Group gap={4} wrap="nowrap" role="status" mr={4}>
          <Ikon size={16} aria-hidden="true" color={isBeku ? 'var(--app-perhatian)' : 'var(--app-ok)'} />
          <Text size="sm" c={isBeku ? 'var(--app-perhatian)' : 'dimmed'} style={{ whiteSpace: 'nowrap' }}>
            {keadaan}
          </Text>
        </Group>
      )}
      <CommandButton
        size="compact-sm"
        fw={500}
        command={perintah.bukaTutup}
        leftSection={
          isTerbuka ? <IconPresentationOff size={16} aria-hidden="true" /> : <Ikon size={16} aria-hidden="true" />
        }
      >
        {isTerbuka ? teksProyektor.tutup : teksProyektor.buka}
      </CommandButton>
      {isTerbuka && (
        <>
          <CommandButton size="compact-sm" fw={500} command={perintah.bekukan} isPadam={false}>
            {isBeku ? teksProyektor.cairkan : teksProyektor.bekukan}
          </CommandButton>
          {isBeku && (
            <Button size="compact-sm" fw={500} variant="default" onClick={perintah.tampilkan.perform}>
              {teksProyektor.tampilkanIni}
            </Button>
          )}
          {!isSambutan && (
            <Button size="compact-sm" fw={500} variant="default" onClick={perintah.sambutan.perform}>
              {teksProyektor.sambutan}
            </Button>
          )}
        </>
      )}
    </Group>
  );
});
TombolProyektor.displayName = 'TombolProyektor';
