import { Fieldset, Group, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { DataUmum, RentangTahun } from '../../../shared/domain/dossier';
import { jabatanKepalaDaerah } from '../../../shared/domain/format/jabatanKepalaDaerah';
import { TahunInput } from '../../components/TahunInput';
import type { Draf } from '../../data/useDraf';
import { DATA_UMUM } from '../../text/dataUmum';
import { LogoField } from './LogoField';

const KOLOM_INSTANSI = [
  'nama',
  'namaPemerintah',
  'provinsi',
  'ibuKota',
  'unitPenyusun',
  'kepalaDaerah',
  'situs',
  'alamatKop',
] as const;
const KETERANGAN: Partial<Record<(typeof KOLOM_INSTANSI)[number], string>> = {
  alamatKop: DATA_UMUM.alamatKopKeterangan,
};

/** The office, the plan's name and its years. */
export const InstansiForm = ({ draf, setDraf, errors }: Draf<DataUmum>) => (
  <Stack gap="md">
    <SimpleGrid cols={2} spacing="md" verticalSpacing="xs">
      {KOLOM_INSTANSI.map((kolom) => (
        <TextInput
          key={kolom}
          data-tempat={`dataUmum.instansi.${kolom}`}
          label={DATA_UMUM[kolom]}
          description={KETERANGAN[kolom]}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={draf.instansi[kolom]}
          placeholder={kolom === 'kepalaDaerah' ? (jabatanKepalaDaerah(draf) ?? '') : ''}
          error={errors.get(`instansi.${kolom}`)}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setDraf((d) => ({ ...d, instansi: { ...d.instansi, [kolom]: value } }));
          }}
        />
      ))}
    </SimpleGrid>
    <LogoField
      logo={draf.instansi.logo}
      error={errors.get('instansi.logo')}
      onChange={(logo) => setDraf((d) => ({ ...d, instansi: { ...d.instansi, logo } }))}
    />
    {(['namaRencana', 'judulLaporan'] as const).map((kolom) => (
      <Textarea
        key={kolom}
        data-tempat={`dataUmum.${kolom}`}
        minRows={1}
        label={DATA_UMUM[kolom]}
        description={DATA_UMUM.tanpaTahun}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={draf[kolom]}
        error={errors.get(kolom)}
        onChange={(event) => {
          const { value } = event.currentTarget;
          setDraf((d) => ({ ...d, [kolom]: value }));
        }}
      />
    ))}
    <SimpleGrid cols={2}>
      <RentangForm
        legend={DATA_UMUM.periode}
        tempat="dataUmum.periode"
        rentang={draf.periode}
        errorOf={(path) => errors.get(`periode${path}`)}
        onChange={(periode) => setDraf((d) => ({ ...d, periode }))}
      />
      <RentangForm
        legend={DATA_UMUM.tahunMatriks}
        tempat="dataUmum.tahunMatriks"
        keterangan={DATA_UMUM.tahunMatriksKeterangan}
        rentang={draf.tahunMatriks}
        errorOf={(path) => errors.get(`tahunMatriks${path}`)}
        onChange={(tahunMatriks) => setDraf((d) => ({ ...d, tahunMatriks }))}
      />
    </SimpleGrid>
  </Stack>
);

interface RentangFormProps {
  readonly legend: string;
  /** Path of the years in the dossier. */
  readonly tempat: string;
  readonly keterangan?: string;
  readonly rentang: RentangTahun;
  readonly errorOf: (path: '' | '.awal' | '.akhir') => string | undefined;
  readonly onChange: (rentang: RentangTahun) => void;
}

const RentangForm = ({ legend, tempat, keterangan, rentang, errorOf, onChange }: RentangFormProps) => (
  <Fieldset legend={legend} data-tempat={tempat}>
    <Group align="flex-start">
      <TahunInput
        label={DATA_UMUM.awal}
        value={rentang.awal}
        error={errorOf('.awal')}
        onChange={(awal) => onChange({ ...rentang, awal })}
      />
      <TahunInput
        label={DATA_UMUM.akhir}
        value={rentang.akhir}
        error={errorOf('.akhir') ?? errorOf('') !== undefined}
        onChange={(akhir) => onChange({ ...rentang, akhir })}
      />
    </Group>
    {errorOf('') !== undefined && (
      <Text size="xs" c="var(--mantine-color-error)" mt={4} role="alert">
        {errorOf('')}
      </Text>
    )}
    {keterangan !== undefined && (
      <Text size="xs" c="dimmed" mt={4}>
        {keterangan}
      </Text>
    )}
  </Fieldset>
);
