import { Button, Group } from '@mantine/core';
import { UMUM } from '../text/umum';

export interface KakiDialogProps {
  /** What the submitting button says. */
  readonly label: string;
  readonly isProses: boolean;
  readonly onBatal: () => void;
}

/** Foot of a dialog with a form: Batal, and the button that submits. */
export const KakiDialog = ({ label, isProses, onBatal }: KakiDialogProps) => (
  <Group justify="flex-end" gap="xs">
    <Button variant="default" onClick={onBatal}>
      {UMUM.batal}
    </Button>
    <Button type="submit" formNoValidate loading={isProses}>
      {label}
    </Button>
  </Group>
);
