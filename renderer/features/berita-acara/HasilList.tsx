import { ActionIcon, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { teksBeritaAcara } from '../../text/beritaAcara';
import type { ErrorIsian } from '../../text/errorIsian';

const MAKS = 30;

export interface HasilListProps {
  readonly hasilList: readonly string[];
  readonly errors: ErrorIsian;
  readonly onChange: (hasilList: string[]) => void;
  readonly onBlur: () => void;
}

/** Numbered results; the empty line at the end becomes a new one as soon as something is typed into it. */
export const HasilList = ({ hasilList, errors, onChange, onBlur }: HasilListProps) => {
  const barisList = hasilList.length < MAKS ? [...hasilList, ''] : hasilList;
  const leave = (): void => {
    if (hasilList.some((teks) => teks.trim() === '')) onChange(hasilList.filter((teks) => teks.trim() !== ''));
    onBlur();
  };
  return (
    <Stack gap={6} role="group" aria-label={teksBeritaAcara.hasil}>
      <Text size="sm" fw={500}>
        {teksBeritaAcara.hasil}
      </Text>
      {barisList.map((teks, i) => (
        // A line is its position: it has no name of its own.
        // oxlint-disable-next-line react/no-array-index-key
        <Group key={i} gap="xs" wrap="nowrap" align="flex-start">
          <Text size="sm" w="1.6em" ta="right" pt={6} aria-hidden="true">
            {i < hasilList.length ? `${i + 1}.` : '+'}
          </Text>
          <Textarea
            flex={1}
            minRows={1}
            aria-label={i < hasilList.length ? teksBeritaAcara.hasilKe(i + 1) : teksBeritaAcara.tambahHasil}
            placeholder={i < hasilList.length ? undefined : teksBeritaAcara.tambahHasil}
            value={teks}
            error={errors.get(`hasilList.${i}`)}
            onChange={({ currentTarget: { value } }) =>
              onChange(i < hasilList.length ? hasilList.with(i, value) : [...hasilList, value])
            }
            onBlur={leave}
          />
          {i < hasilList.length && (
            <ActionIcon
              variant="subtle"
              color="gray"
              mt={2}
              aria-label={teksBeritaAcara.hapusHasil(i + 1)}
              onClick={() => onChange(hasilList.toSpliced(i, 1))}
            >
              <IconX size={16} aria-hidden="true" />
            </ActionIcon>
          )}
        </Group>
      ))}
    </Stack>
  );
};
