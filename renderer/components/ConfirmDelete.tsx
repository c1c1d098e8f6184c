import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { UMUM } from '../text/umum';

export interface ConfirmDeleteProps {
  readonly opened: boolean;
  readonly judul: string;
  /** Names what is lost and whether it can be brought back. */
  readonly children: ReactNode;
  readonly labelHapus?: string;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

/** A destructive question: Batal has the focus. */
export const ConfirmDelete = ({
  opened,
  judul,
  children,
  labelHapus = UMUM.hapus,
  onCancel,
  onConfirm,
}: ConfirmDeleteProps) => {
  const batal = useRef<HTMLButtonElement>(null);
  return (
    <Modal opened={opened} onClose={onCancel} title={judul} onEnterTransitionEnd={() => batal.current?.focus()}>
      <Stack gap="md">
        <Text size="sm" component="div">
          {children}
        </Text>
        <Group justify="flex-end" gap="xs">
          <Button ref={batal} variant="default" onClick={onCancel} data-autofocus>
            {UMUM.batal}
          </Button>
          <Button color="red" variant="outline" onClick={onConfirm}>
            {labelHapus}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
