import { Button, Fieldset, Group, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { DataUmum, Keputusan } from '../../../shared/domain/dossier';
import { TanggalInput } from '../../components/TanggalInput';
import { TombolUrutan } from '../../components/TombolUrutan';
import { moveAt, replaceAt, without } from '../../components/urutan';
import type { Draf } from '../../data/useDraf';
import { DATA_UMUM } from '../../text/dataUmum';

const KEPUTUSAN_MAKS = 100;

/** The decree that appoints the team, and the others the narrative cites. */
export const KeputusanForm = ({ draf, setDraf, errors }: Draf<DataUmum>) => {
  const { keputusanList } = draf;
  const ubah = (baru: readonly Keputusan[]): void => setDraf((d) => ({ ...d, keputusanList: [...baru] }));
  return (
    <Stack gap="md">
      <Fieldset legend={DATA_UMUM.skTimPenyusun} data-tempat="dataUmum.skTimPenyusun">
        <KeputusanIsian
          tempat="dataUmum.skTimPenyusun"
          keputusan={draf.skTimPenyusun}
          errorOf={(kolom) => errors.get(`skTimPenyusun.${kolom}`)}
          onChange={(skTimPenyusun) => setDraf((d) => ({ ...d, skTimPenyusun }))}
        />
      </Fieldset>
      <Title order={2}>{DATA_UMUM.keputusanLain}</Title>
      {keputusanList.length === 0 && (
        <Text size="sm" c="dimmed">
          {DATA_UMUM.keputusanKosong}
        </Text>
      )}
      {keputusanList.map((keputusan, i) => (
        <Fieldset key={i} aria-label={DATA_UMUM.keputusanKe(i)} data-tempat={`dataUmum.keputusanList[${i}]`}>
          <Group wrap="nowrap" align="flex-start">
            <div style={{ flex: 1 }}>
              <KeputusanIsian
                tempat={`dataUmum.keputusanList[${i}]`}
                keputusan={keputusan}
                errorOf={(kolom) => errors.get(`keputusanList.${i}.${kolom}`)}
                onChange={(baru) => ubah(replaceAt(keputusanList, i, baru))}
              />
            </div>
            <TombolUrutan
              nama={DATA_UMUM.keputusanKe(i)}
              isPertama={i === 0}
              isTerakhir={i === keputusanList.length - 1}
              onMove={(langkah) => ubah(moveAt(keputusanList, i, langkah))}
              onRemove={() => ubah(without(keputusanList, i))}
            />
          </Group>
        </Fieldset>
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden="true" />}
        style={{ alignSelf: 'flex-start' }}
        disabled={keputusanList.length >= KEPUTUSAN_MAKS}
        onClick={() => ubah([...keputusanList, { nomor: '', tanggal: null, tentang: '' }])}
      >
        {DATA_UMUM.tambahKeputusan}
      </Button>
    </Stack>
  );
};

interface KeputusanIsianProps {
  /** Path of the decree in the dossier. */
  readonly tempat: string;
  readonly keputusan: Keputusan;
  readonly errorOf: (kolom: keyof Keputusan) => string | undefined;
  readonly onChange: (keputusan: Keputusan) => void;
}

const KeputusanIsian = ({ tempat, keputusan, errorOf, onChange }: KeputusanIsianProps) => (
  <Stack gap={6}>
    <Group align="flex-start">
      <TextInput
        flex={1}
        data-tempat={`${tempat}.nomor`}
        label={DATA_UMUM.nomor}
        value={keputusan.nomor}
        error={errorOf('nomor')}
        onChange={(event) => onChange({ ...keputusan, nomor: event.currentTarget.value })}
      />
      <TanggalInput
        data-tempat={`${tempat}.tanggal`}
        label={DATA_UMUM.tanggal}
        value={keputusan.tanggal}
        error={errorOf('tanggal')}
        onChange={(tanggal) => onChange({ ...keputusan, tanggal })}
      />
    </Group>
    <Textarea
      minRows={1}
      data-tempat={`${tempat}.tentang`}
      label={DATA_UMUM.tentang}
      value={keputusan.tentang}
      error={errorOf('tentang')}
      onChange={(event) => onChange({ ...keputusan, tentang: event.currentTarget.value })}
    />
  </Stack>
);
