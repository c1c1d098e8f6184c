import { Fieldset, Grid, Text, Textarea, TextInput } from '@mantine/core';
import type { InfoRapat } from '../../../shared/domain/dossier';
import { formatNip, isNip } from '../../../shared/domain/format/nip';
import { TanggalInput } from '../../components/TanggalInput';
import type { Draf } from '../../data/useDraf';
import { teksRapat } from '../../text/rapat';
import { WaktuRapat } from './WaktuRapat';

type DrafInfo = Draf<InfoRapat>;

/** When and where the meeting is. */
export const FormInfo = ({ form: { draf, setDraf, flush, errors } }: { readonly form: DrafInfo }) => {
  const ubah = (isi: Partial<InfoRapat>): void => setDraf((lama) => ({ ...lama, ...isi }));
  const simpan = (): void => void flush();
  const { waktuMulai, waktuSelesai } = draf;
  const isTerbalik = waktuMulai !== null && waktuSelesai !== null && waktuSelesai < waktuMulai;
  return (
    <Fieldset legend={teksRapat.waktuTempat}>
      <Grid gap="sm">
        <Grid.Col span={4}>
          <TanggalInput
            label={teksRapat.tanggal}
            maw="100%"
            value={draf.tanggal}
            onChange={(tanggal) => ubah({ tanggal })}
            onBlur={simpan}
          />
        </Grid.Col>
        <Grid.Col span={2}>
          <WaktuRapat
            label={teksRapat.waktuMulai}
            nilai={waktuMulai}
            onChange={(baru) => ubah({ waktuMulai: baru })}
            onBlur={simpan}
          />
        </Grid.Col>
        <Grid.Col span={2}>
          <WaktuRapat
            label={teksRapat.waktuSelesai}
            nilai={waktuSelesai}
            error={isTerbalik ? teksRapat.waktuTerbalik : undefined}
            onChange={(baru) => ubah({ waktuSelesai: baru })}
            onBlur={simpan}
          />
        </Grid.Col>
        <Grid.Col span={4}>
          <TextInput
            label={teksRapat.namaRapat}
            value={draf.nama}
            error={errors.get('nama')}
            onChange={(event) => ubah({ nama: event.currentTarget.value })}
            onBlur={simpan}
          />
        </Grid.Col>
        <Grid.Col span={5}>
          <TextInput
            label={teksRapat.tempat}
            value={draf.tempat}
            error={errors.get('tempat')}
            onChange={(event) => ubah({ tempat: event.currentTarget.value })}
            onBlur={simpan}
          />
        </Grid.Col>
        <Grid.Col span={7}>
          <Textarea
            label={teksRapat.agenda}
            minRows={1}
            value={draf.agenda}
            error={errors.get('agenda')}
            onChange={(event) => ubah({ agenda: event.currentTarget.value })}
            onBlur={simpan}
          />
        </Grid.Col>
      </Grid>
    </Fieldset>
  );
};

/** Who signs the minutes. */
export const FormPenanda = ({ form: { draf, setDraf, flush, errors } }: { readonly form: DrafInfo }) => (
  <Fieldset legend={teksRapat.penandaTangan}>
    <Grid gap="sm">
      {(['pimpinan', 'notulis'] as const).map((peran) => (
        <Grid.Col span={6} key={peran}>
          <Text size="sm" fw={600} mb={4} id={`penanda-${peran}`}>
            {teksRapat[peran]}
          </Text>
          <div role="group" aria-labelledby={`penanda-${peran}`}>
            {(['nama', 'jabatan', 'nip'] as const).map((isian) => (
              <TextInput
                key={isian}
                mb="xs"
                label={teksRapat[isian]}
                value={draf[peran][isian]}
                error={errors.get(`${peran}.${isian}`)}
                description={isian === 'nip' ? keteranganNip(draf[peran].nip) : undefined}
                inputWrapperOrder={['label', 'input', 'description', 'error']}
                onChange={({ currentTarget: { value } }) =>
                  setDraf((lama) => ({ ...lama, [peran]: { ...lama[peran], [isian]: value } }))
                }
                onBlur={() => void flush()}
              />
            ))}
          </div>
        </Grid.Col>
      ))}
    </Grid>
  </Fieldset>
);

const keteranganNip = (nip: string) => {
  if (nip.trim() === '') return undefined;
  if (isNip(nip)) return teksRapat.nipCetak(formatNip(nip));
  return (
    <Text span size="xs" c="var(--app-perhatian)">
      {teksRapat.nipPeringatan}
    </Text>
  );
};
