import { Button, Fieldset, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import type { Keputusan } from '../../../../shared/domain/dossier';
import { TanggalInput } from '../../../components/TanggalInput';
import { useDossierSiap } from '../../../data/queries';
import { teksRapat } from '../../../text/rapat';
import type { FormInfoProps } from './formInfoProps';

type Bagian = 'dasarHukum' | 'undangan';

/** The decree the meeting rests on and the letter that invites to it. */
export const FormDasar = ({ dossierId, form, isTerkunci }: FormInfoProps & { readonly dossierId: string }) => {
  const { skTimPenyusun } = useDossierSiap(dossierId).dataUmum;
  const { draf, setDraf, flush } = form;
  const isKosong = `${skTimPenyusun.nomor}${skTimPenyusun.tentang}`.trim() === '' && skTimPenyusun.tanggal === null;
  const isSama = JSON.stringify(draf.dasarHukum) === JSON.stringify(skTimPenyusun);
  return (
    <>
      <Fieldset legend={teksRapat.dasarHukum} disabled={isTerkunci}>
        <Stack gap="xs">
          <Surat bagian="dasarHukum" labelTentang={teksRapat.tentang} form={form} isTerkunci={isTerkunci} />
          {!isTerkunci && (
            <Group justify="space-between" wrap="nowrap">
              <Text size="xs" c="dimmed">
                {isKosong ? teksRapat.dasarKosong : isSama ? teksRapat.dasarSama : teksRapat.dasarBeda}
              </Text>
              <Button
                size="xs"
                variant="default"
                style={{ flexShrink: 0 }}
                leftSection={<IconCopy size={15} aria-hidden="true" />}
                disabled={isSama || isKosong}
                onClick={() => {
                  setDraf((lama) => ({ ...lama, dasarHukum: skTimPenyusun }));
                  void flush();
                }}
              >
                {teksRapat.ambilDasar}
              </Button>
            </Group>
          )}
        </Stack>
      </Fieldset>
      <Fieldset legend={teksRapat.undangan} disabled={isTerkunci}>
        <Surat bagian="undangan" labelTentang={teksRapat.hal} form={form} isTerkunci={isTerkunci} />
      </Fieldset>
    </>
  );
};

interface SuratProps extends FormInfoProps {
  readonly bagian: Bagian;
  readonly labelTentang: string;
}

/** Number, date and subject of a decree or letter. */
const Surat = ({ bagian, labelTentang, form: { draf, setDraf, flush, errors }, isTerkunci }: SuratProps) => {
  const ubah = (isi: Partial<Keputusan>): void =>
    setDraf((lama) => ({ ...lama, [bagian]: { ...lama[bagian], ...isi } }));
  const simpan = (): void => void flush();
  const { nomor, tanggal, tentang } = draf[bagian];
  return (
    <Stack gap="xs">
      <Group align="flex-start" gap="sm" wrap="nowrap">
        <TextInput
          flex={1}
          label={teksRapat.nomor}
          value={nomor}
          error={errors.get(`${bagian}.nomor`)}
          onChange={(event) => ubah({ nomor: event.currentTarget.value })}
          onBlur={simpan}
        />
        <TanggalInput
          label={teksRapat.tanggalSurat}
          clearable={!isTerkunci}
          value={tanggal}
          onChange={(baru) => ubah({ tanggal: baru })}
          onBlur={simpan}
        />
      </Group>
      <Textarea
        minRows={1}
        maxRows={4}
        label={labelTentang}
        value={tentang}
        error={errors.get(`${bagian}.tentang`)}
        onChange={(event) => ubah({ tentang: event.currentTarget.value.replace(/\n/g, ' ') })}
        onBlur={simpan}
      />
    </Stack>
  );
};
