import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Aspek, Pertanyaan } from '../../../../shared/domain/dossier';
import { TombolUrutan } from '../../../components/TombolUrutan';
import { moveAt, replaceAt, without } from '../../../components/urutan';
import { newId } from '../../../data/newId';
import { teksBank } from '../../../text/bankPertanyaan';

export interface DaftarPertanyaanProps {
  readonly aspek: Aspek;
  /** Number of its first question through the whole bank. */
  readonly nomorAwal: number;
  readonly isBeku: boolean;
  /** Sentence for the question at `i`. */
  readonly errorAt: (i: number) => string | undefined;
  readonly onUbah: (list: Pertanyaan[]) => void;
}

/** The questions of one aspect, numbered as the meeting numbers them. */
export const DaftarPertanyaan = ({ aspek, nomorAwal, isBeku, errorAt, onUbah }: DaftarPertanyaanProps) => {
  const list = aspek.pertanyaanList;
  return (
    <Stack gap={6}>
      {list.map((pertanyaan, i) => {
        const nama = teksBank.pertanyaanKe(nomorAwal + i);
        return (
          <Group key={pertanyaan.pertanyaanId} gap={8} wrap="nowrap" align="flex-start">
            <Text size="sm" w={28} ta="right" pt={7} c="dimmed" aria-hidden="true">
              {`${nomorAwal + i}.`}
            </Text>
            <Textarea
              flex={1}
              minRows={1}
              aria-label={nama}
              data-tempat={`bank.aspekList[${aspek.aspekId}].pertanyaanList[${pertanyaan.pertanyaanId}]`}
              value={pertanyaan.teks}
              error={errorAt(i)}
              onChange={({ currentTarget: { value } }) =>
                onUbah(replaceAt(list, i, { ...pertanyaan, teks: value.replaceAll('\n', ' ') }))
              }
            />
            {!isBeku && (
              <TombolUrutan
                nama={nama}
                isPertama={i === 0}
                isTerakhir={i === list.length - 1}
                onMove={(langkah) => onUbah([...moveAt(list, i, langkah)])}
                onRemove={() => onUbah(without(list, i))}
              />
            )}
          </Group>
        );
      })}
      {!isBeku && (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={15} aria-hidden="true" />}
          style={{ alignSelf: 'flex-start' }}
          onClick={() => onUbah([...list, { pertanyaanId: newId(), teks: '' }])}
        >
          {teksBank.tambahPertanyaan}
        </Button>
      )}
    </Stack>
  );
};
