import { Fieldset, Grid, Textarea, TextInput } from '@mantine/core';
import { TanggalInput } from '../../../components/TanggalInput';
import { teksRapat } from '../../../text/rapat';
import type { FormInfoProps } from './formInfoProps';
import { WaktuInput } from './WaktuInput';

/** When and where the meeting is, and what it is about. */
export const FormWaktu = ({ form: { draf, setDraf, flush, errors }, isTerkunci }: FormInfoProps) => {
  const ubah = (isi: Partial<typeof draf>): void => setDraf((lama) => ({ ...lama, ...isi }));
  const simpan = (): void => void flush();
  const { waktuMulai, waktuSelesai } = draf;
  const isTerbalik = waktuMulai !== null && waktuSelesai !== null && waktuSelesai < waktuMulai;
  return (
    <Fieldset legend={teksRapat.waktuTempat} disabled={isTerkunci}>
      <Grid gap="sm">
        <Grid.Col span={12}>
          <TextInput
            data-tempat="nama"
            label={teksRapat.namaRapat}
            value={draf.nama}
            error={errors.get('nama')}
            onChange={(event) => ubah({ nama: event.currentTarget.value })}
            onBlur={simpan}
          />
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 6 }}>
          <TanggalInput
            data-tempat="tanggal"
            label={teksRapat.tanggal}
            maw="100%"
            clearable={!isTerkunci}
            value={draf.tanggal}
            onChange={(tanggal) => ubah({ tanggal })}
            onBlur={simpan}
          />
        </Grid.Col>
        <Grid.Col span={{ base: 6, lg: 3 }}>
          <WaktuInput
            label={teksRapat.waktuMulai}
            nilai={waktuMulai}
            onChange={(baru) => ubah({ waktuMulai: baru })}
            onBlur={simpan}
          />
        </Grid.Col>
        <Grid.Col span={{ base: 6, lg: 3 }}>
          <WaktuInput
            label={teksRapat.waktuSelesai}
            nilai={waktuSelesai}
            error={isTerbalik ? teksRapat.waktuTerbalik : undefined}
            onChange={(baru) => ubah({ waktuSelesai: baru })}
            onBlur={simpan}
          />
        </Grid.Col>
        <Grid.Col span={12}>
          <TextInput
            data-tempat="tempat"
            label={teksRapat.tempat}
            value={draf.tempat}
            error={errors.get('tempat')}
            onChange={(event) => ubah({ tempat: event.currentTarget.value })}
            onBlur={simpan}
          />
        </Grid.Col>
        <Grid.Col span={12}>
          <Textarea
            data-tempat="agenda"
            label={teksRapat.agenda}
            minRows={1}
            maxRows={6}
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
