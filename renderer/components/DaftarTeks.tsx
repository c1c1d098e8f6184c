import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type KeyboardEvent, useRef } from 'react';
import { TombolUrutan } from './TombolUrutan';
import { insertAt, moveAt, replaceAt, without } from './urutan';

export interface DaftarTeksProps {
  readonly label: string;
  /** Path of the list in the dossier. */
  readonly tempat: string;
  readonly keterangan?: string;
  readonly list: readonly string[];
  /** Mark before an item: `a.`, `1.`, `•`. */
  readonly tanda: (i: number) => string;
  readonly onChange: (list: string[]) => void;
  /** Sentence for the item at `i`. */
  readonly errorAt?: (i: number) => string | undefined;
  /** Largest number of items. */
  readonly maks: number;
  /** Only to read: nothing can be typed, moved, added or removed. */
  readonly readOnly?: boolean;
}

/** An ordered list of texts: Ctrl+Enter adds below, Alt+↑/↓ moves, the buttons do the same. */
export const DaftarTeks = ({
  label,
  tempat,
  keterangan,
  list,
  tanda,
  onChange,
  errorAt,
  maks,
  readOnly = false,
}: DaftarTeksProps) => {
  const wadah = useRef<HTMLDivElement>(null);
  const focusAt = (i: number): void => {
    // After React has drawn the list; the hidden twins that measure the height don't count.
    window.setTimeout(() => {
      wadah.current?.querySelectorAll<HTMLElement>('textarea:not([aria-hidden])')[i]?.focus();
    }, 0);
  };
  const add = (i: number): void => {
    if (list.length >= maks) return;
    onChange(insertAt(list, i, ''));
    focusAt(i);
  };
  const move = (i: number, langkah: -1 | 1): void => {
    const baru = moveAt(list, i, langkah);
    if (baru === list) return;
    onChange([...baru]);
    focusAt(i + langkah);
  };
  const onKeyDown = (event: KeyboardEvent, i: number): void => {
    if (readOnly) return;
    if (event.key === 'Enter' && event.ctrlKey) add(i + 1);
    else if (event.altKey && event.key === 'ArrowUp') move(i, -1);
    else if (event.altKey && event.key === 'ArrowDown') move(i, 1);
    else return;
    event.preventDefault();
  };
  return (
    <Stack gap={6} ref={wadah} role="group" aria-label={label} data-tempat={tempat}>
      <div>
        <Text fw={600} size="sm">
          {label}
        </Text>
        {keterangan !== undefined && (
          <Text size="xs" c="dimmed">
            {keterangan}
          </Text>
        )}
      </div>
      {list.map((teks, i) => (
        <Group key={i} gap={8} wrap="nowrap" align="flex-start">
          <Text size="sm" w={28} ta="right" pt={7} c="dimmed" aria-hidden="true">
            {tanda(i)}
          </Text>
          <Textarea
            flex={1}
            minRows={1}
            aria-label={`${label} ${i + 1}`}
            data-tempat={`${tempat}[${i}]`}
            value={teks}
            readOnly={readOnly}
            variant={readOnly ? 'filled' : 'default'}
            error={errorAt?.(i)}
            onChange={(event) => onChange(replaceAt(list, i, event.currentTarget.value))}
            onKeyDown={(event) => onKeyDown(event, i)}
          />
          {!readOnly && (
            <TombolUrutan
              nama={`${label} ${i + 1}`}
              isPertama={i === 0}
              isTerakhir={i === list.length - 1}
              onMove={(langkah) => move(i, langkah)}
              onRemove={() => onChange(without(list, i))}
            />
          )}
        </Group>
      ))}
      {!readOnly && (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={15} aria-hidden="true" />}
          style={{ alignSelf: 'flex-start' }}
          disabled={list.length >= maks}
          onClick={() => add(list.length)}
        >
          Tambah
        </Button>
      )}
    </Stack>
  );
};
