import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, memo, useState } from 'react';
import { type Bank, type Skala, skalaSchema } from '../../../shared/domain/dossier';
import { useMutasi } from '../../data/useMutasi';
import { errorIsianOf } from '../../text/errorIsian';
import { kalimatError } from '../../text/errors';
import { teksMakna } from '../../text/makna';
import { UMUM } from '../../text/umum';

export interface MaknaDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly dossierId: string;
  readonly bank: Bank;
}

/** The meaning of each score, of the whole bank: the questions stay frozen, the words don't. */
export const MaknaDialog = memo(
  ({ opened, onClose, dossierId, bank }: MaknaDialogProps) => (
    <Modal opened={opened} onClose={onClose} title={teksMakna.judul} size="lg">
      <FormMakna dossierId={dossierId} bank={bank} onClose={onClose} />
    </Modal>
  ),
  // Closed, it has nothing to draw.
  (lama, baru) => !lama.opened && !baru.opened,
);
MaknaDialog.displayName = 'MaknaDialog';

const schema = skalaSchema.array();

const FormMakna = ({ onClose, dossierId, bank }: Omit<MaknaDialogProps, 'opened'>) => {
  const [skalaList, setSkalaList] = useState(() => bank.skalaList.toSorted((a, b) => a.nilai - b.nilai));
  const { mutate, error, isPending } = useMutasi('bank:save', { tampilkanGagal: false });
  const errors = errorIsianOf(schema, skalaList);
  const ubah = (i: number, isi: Partial<Skala>): void =>
    setSkalaList((list) => list.map((skala, j) => (j === i ? { ...skala, ...isi } : skala)));
  const kirim = (event: FormEvent): void => {
    event.preventDefault();
    if (errors.size > 0) return;
    const { aspekList, predikatSet } = bank;
    mutate({ dossierId, aspekList, skalaList, predikatSet }, { onSuccess: onClose });
  };
  return (
    <form onSubmit={kirim}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {teksMakna.petunjuk}
        </Text>
        {skalaList.map(({ nilai, label, makna }, i) => (
          <Group key={nilai} align="flex-start" wrap="nowrap">
            <TextInput
              w={190}
              data-autofocus={i === 0 || undefined}
              label={teksMakna.label(nilai)}
              value={label}
              error={errors.get(`${i}.label`)}
              onChange={(event) => ubah(i, { label: event.currentTarget.value })}
            />
            <Textarea
              flex={1}
              minRows={1}
              maxRows={4}
              label={teksMakna.makna(nilai)}
              value={makna}
              error={errors.get(`${i}.makna`)}
              onChange={(event) => ubah(i, { makna: event.currentTarget.value.replaceAll('\n', ' ') })}
            />
          </Group>
        ))}
        {error && (
          <Text size="sm" role="alert" c="var(--mantine-color-error)">
            {kalimatError(error)}
          </Text>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {UMUM.batal}
          </Button>
          <Button type="submit" loading={isPending}>
            {teksMakna.simpan}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
