import { Group, NativeSelect, Paper, SimpleGrid, Text, TextInput } from '@mantine/core';
import { type Pejabat, peranPejabatSchema } from '../../../shared/domain/dossier';
import { formatNip, isNip } from '../../../shared/domain/format/nip';
import { TombolUrutan } from '../../components/TombolUrutan';
import { DATA_UMUM } from '../../text/dataUmum';

export interface PejabatBarisProps {
  readonly pejabat: Pejabat;
  readonly nama: string;
  readonly isPertama: boolean;
  readonly isTerakhir: boolean;
  readonly errorOf: (kolom: string) => string | undefined;
  readonly onChange: (pejabat: Pejabat) => void;
  readonly onMove: (langkah: -1 | 1) => void;
  readonly onRemove: () => void;
}

const KOLOM = ['nama', 'jabatan', 'pangkat'] as const;
const LABEL = { nama: DATA_UMUM.namaPejabat, jabatan: DATA_UMUM.jabatan, pangkat: DATA_UMUM.pangkat };

/** One official. An odd NIP is a warning only: contract staff have other numbers. */
export const PejabatBaris = ({ pejabat, nama, errorOf, onChange, ...urutan }: PejabatBarisProps) => {
  const isJanggal = pejabat.nip.trim() !== '' && !isNip(pejabat.nip);
  return (
    <Paper withBorder p="sm" role="group" aria-label={nama} data-tempat={`dataUmum.pejabatList[${pejabat.pejabatId}]`}>
      <Group justify="space-between" wrap="nowrap" mb={4}>
        <Text fw={600} size="sm">
          {nama}
        </Text>
        <TombolUrutan nama={nama} {...urutan} />
      </Group>
      <SimpleGrid cols={2} spacing="sm" verticalSpacing={6}>
        <NativeSelect
          label={DATA_UMUM.peran}
          data={peranPejabatSchema.options.map((peran) => ({ value: peran, label: DATA_UMUM.peranNama[peran] }))}
          value={pejabat.peran}
          onChange={(event) => onChange({ ...pejabat, peran: peranPejabatSchema.parse(event.currentTarget.value) })}
        />
        {KOLOM.map((kolom) => (
          <TextInput
            key={kolom}
            data-tempat={`dataUmum.pejabatList[${pejabat.pejabatId}].${kolom}`}
            label={LABEL[kolom]}
            value={pejabat[kolom]}
            error={errorOf(kolom)}
            onChange={(event) => onChange({ ...pejabat, [kolom]: event.currentTarget.value })}
          />
        ))}
        <TextInput
          data-tempat={`dataUmum.pejabatList[${pejabat.pejabatId}].nip`}
          label={DATA_UMUM.nip}
          value={pejabat.nip}
          error={errorOf('nip')}
          description={
            isJanggal ? (
              <Text span size="xs" c="var(--app-perhatian)">
                {DATA_UMUM.nipJanggal}
              </Text>
            ) : (
              isNip(pejabat.nip) &&
              formatNip(pejabat.nip) !== pejabat.nip &&
              DATA_UMUM.nipDicetak(formatNip(pejabat.nip))
            )
          }
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          onChange={(event) => onChange({ ...pejabat, nip: event.currentTarget.value })}
        />
      </SimpleGrid>
    </Paper>
  );
};
