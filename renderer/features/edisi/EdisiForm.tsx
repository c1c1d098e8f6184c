import { Group, NativeSelect, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type IsianEdisi, statusEdisiSchema } from '../../../shared/domain/dossier';
import { TahunInput } from '../../components/TahunInput';
import { TanggalInput } from '../../components/TanggalInput';
import type { Draf } from '../../data/useDraf';
import { DATA_UMUM } from '../../text/dataUmum';
import { teksEdisi } from '../../text/edisi';

/** A year field that may stay empty. */
const tahunOrNull = (tahun: number): number | null => (Number.isNaN(tahun) ? null : tahun);

/** Element of a field, for links that lead to it. */
export const idIsianEdisi = (isian: keyof IsianEdisi): string => `edisi-${isian}`;

export interface EdisiFormProps extends Draf<IsianEdisi> {
  /** Adopted and frozen: only the promulgation may still be filled in. */
  readonly isBeku: boolean;
}

/** The regulation that adopts an edition. */
export const EdisiForm = ({ draf, setDraf, errors, isBeku }: EdisiFormProps) => {
  const ubah = (baru: Partial<IsianEdisi>): void => setDraf((d) => ({ ...d, ...baru }));
  return (
    <Stack gap="sm">
      {isBeku && (
        <Text size="sm" c="dimmed">
          {teksEdisi.hanyaPengundangan}
        </Text>
      )}
      <Group align="flex-start">
        <NativeSelect
          label={DATA_UMUM.status}
          disabled={isBeku}
          data={statusEdisiSchema.options.map((status) => ({
            value: status,
            label: status === 'DITETAPKAN' && !isBeku ? teksEdisi.keadaan.LUAR : DATA_UMUM.statusNama[status],
          }))}
          value={draf.status}
          onChange={(event) => ubah({ status: statusEdisiSchema.parse(event.currentTarget.value) })}
        />
        <TextInput
          id={idIsianEdisi('nomor')}
          label={DATA_UMUM.nomorPeraturan}
          description={isBeku ? undefined : DATA_UMUM.nomorPeraturanKeterangan}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          readOnly={isBeku}
          variant={isBeku ? 'filled' : 'default'}
          value={draf.nomor}
          error={errors.get('nomor')}
          onChange={(event) => ubah({ nomor: event.currentTarget.value })}
        />
        <TahunInput
          id={idIsianEdisi('tahun')}
          label={DATA_UMUM.tahunPeraturan}
          maw={170}
          readOnly={isBeku}
          variant={isBeku ? 'filled' : 'default'}
          value={draf.tahun}
          error={errors.get('tahun')}
          onChange={(tahun) => ubah({ tahun: tahunOrNull(tahun) })}
        />
      </Group>
      <SimpleGrid cols={3} spacing="sm" verticalSpacing={6}>
        <TextInput
          id={idIsianEdisi('tempatPenetapan')}
          label={DATA_UMUM.tempatPenetapan}
          readOnly={isBeku}
          variant={isBeku ? 'filled' : 'default'}
          value={draf.tempatPenetapan}
          error={errors.get('tempatPenetapan')}
          onChange={(event) => ubah({ tempatPenetapan: event.currentTarget.value })}
        />
        <TanggalInput
          id={idIsianEdisi('tanggalPenetapan')}
          label={DATA_UMUM.tanggalPenetapan}
          readOnly={isBeku}
          variant={isBeku ? 'filled' : 'default'}
          clearable={!isBeku}
          value={draf.tanggalPenetapan}
          onChange={(tanggalPenetapan) => ubah({ tanggalPenetapan })}
        />
        <TanggalInput
          id={idIsianEdisi('tanggalPengundangan')}
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
      {draf.perubahanKe > 0 &&
        (['alasan', 'dasarHukum', 'evaluasi'] as const).map((isian) => (
          <Textarea
            key={isian}
            id={idIsianEdisi(isian)}
            label={teksEdisi[isian]}
            minRows={1}
            readOnly={isBeku}
            variant={isBeku ? 'filled' : 'default'}
            value={draf[isian]}
            error={errors.get(isian)}
            onChange={(event) => ubah({ [isian]: event.currentTarget.value })}
          />
        ))}
    </Stack>
  );
};
