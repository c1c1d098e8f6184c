import { Group, NativeSelect, SimpleGrid, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { type IsianEdisi, statusEdisiSchema } from '../../../shared/domain/dossier';
import { TahunInput } from '../../components/TahunInput';
import { TanggalInput } from '../../components/TanggalInput';
import type { Draf } from '../../data/useDraf';
import { DATA_UMUM } from '../../text/dataUmum';

/** A year field that may stay empty. */
const tahunOrNull = (tahun: number): number | null => (Number.isNaN(tahun) ? null : tahun);

/** The regulation that adopts this edition. */
export const EdisiForm = ({ draf, setDraf, errors }: Draf<IsianEdisi>) => {
  const ubah = (baru: Partial<IsianEdisi>): void => setDraf((d) => ({ ...d, ...baru }));
  return (
    <Stack gap="sm">
      <Title order={2}>{DATA_UMUM.edisi(draf.perubahanKe)}</Title>
      <Group align="flex-start">
        <NativeSelect
          label={DATA_UMUM.status}
          data={statusEdisiSchema.options.map((status) => ({ value: status, label: DATA_UMUM.statusNama[status] }))}
          value={draf.status}
          onChange={(event) => ubah({ status: statusEdisiSchema.parse(event.currentTarget.value) })}
        />
        <TextInput
          label={DATA_UMUM.nomorPeraturan}
          description={DATA_UMUM.nomorPeraturanKeterangan}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={draf.nomor}
          error={errors.get('nomor')}
          onChange={(event) => ubah({ nomor: event.currentTarget.value })}
        />
        <TahunInput
          label={DATA_UMUM.tahunPeraturan}
          maw={170}
          value={draf.tahun}
          error={errors.get('tahun')}
          onChange={(tahun) => ubah({ tahun: tahunOrNull(tahun) })}
        />
      </Group>
      <SimpleGrid cols={3} spacing="sm" verticalSpacing={6}>
        <TextInput
          label={DATA_UMUM.tempatPenetapan}
          value={draf.tempatPenetapan}
          error={errors.get('tempatPenetapan')}
          onChange={(event) => ubah({ tempatPenetapan: event.currentTarget.value })}
        />
        <TanggalInput
          label={DATA_UMUM.tanggalPenetapan}
          value={draf.tanggalPenetapan}
          onChange={(tanggalPenetapan) => ubah({ tanggalPenetapan })}
        />
        <TanggalInput
          label={DATA_UMUM.tanggalPengundangan}
          value={draf.tanggalPengundangan}
          onChange={(tanggalPengundangan) => ubah({ tanggalPengundangan })}
        />
        <TextInput
          label={DATA_UMUM.nomorBeritaDaerah}
          value={draf.nomorBeritaDaerah}
          error={errors.get('nomorBeritaDaerah')}
          onChange={(event) => ubah({ nomorBeritaDaerah: event.currentTarget.value })}
        />
        <TahunInput
          label={DATA_UMUM.tahunBeritaDaerah}
          maw={220}
          value={draf.tahunBeritaDaerah}
          error={errors.get('tahunBeritaDaerah')}
          onChange={(tahun) => ubah({ tahunBeritaDaerah: tahunOrNull(tahun) })}
        />
      </SimpleGrid>
      {draf.perubahanKe > 0 && (
        <Textarea
          label={DATA_UMUM.alasan}
          value={draf.alasan}
          error={errors.get('alasan')}
          onChange={(event) => ubah({ alasan: event.currentTarget.value })}
        />
      )}
    </Stack>
  );
};
