import { Button, Group, Text } from '@mantine/core';
import { IconPlayerSkipForward } from '@tabler/icons-react';
import { teksSkor } from '../../text/skor';

export interface TandaDilewatiProps {
  readonly isTerkunci: boolean;
  readonly onBatal: () => void;
}

/** Says that the meeting put the question off, and takes that back. */
export const TandaDilewati = ({ isTerkunci, onBatal }: TandaDilewatiProps) => (
  <Group gap={6} wrap="nowrap" c="var(--app-perhatian)">
    <IconPlayerSkipForward size={16} aria-hidden="true" />
    <Text size="sm">{teksSkor.dilewati}</Text>
    {!isTerkunci && (
      <Button size="compact-xs" variant="default" onClick={onBatal}>
        {teksSkor.batalLewati}
      </Button>
    )}
  </Group>
);
