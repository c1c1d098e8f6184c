import { Fieldset, Group, NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core';
import type { Kuorum, Peserta } from '../../../../shared/domain/dossier';
import { JumlahInput } from '../../../components/JumlahInput';
import { CARA_KUORUM, teksRapat } from '../../../text/rapat';
import type { FormInfoProps } from './formInfoProps';

/** More than half: the usual quorum, offered when a rule is chosen. */
const SEPARUH_LEBIH = 51;

const kuorumAwal = (cara: string, jumlahPeserta: number): Kuorum => {
  if (cara === 'JUMLAH') return { cara, minimal: Math.max(1, Math.floor(jumlahPeserta / 2) + 1) };
  if (cara === 'PERSEN') return { cara, minimal: SEPARUH_LEBIH };
  return { cara: 'TANPA' };
};

export interface FormAturanProps extends FormInfoProps {
  readonly pesertaList: readonly Peserta[];
}

/** Quorum and the times the meeting means to keep. */
export const FormAturan = ({
  form: { draf, setDraf, flush, errors },
  isTerkunci,
  pesertaList: { length: jumlahPeserta },
}: FormAturanProps) => {
  const { kuorum, batasWaktu } = draf;
  const simpan = (): void => void flush();
  return (
    <Fieldset legend={teksRapat.aturan} disabled={isTerkunci}>
      <Stack gap="sm">
        <Group align="flex-start" gap="sm" wrap="nowrap">
          <NativeSelect
            flex={1}
            label={teksRapat.kuorum}
            value={kuorum.cara}
            data={Object.entries(CARA_KUORUM).map(([value, label]) => ({ value, label }))}
            onChange={({ currentTarget: { value } }) => {
              setDraf((lama) => ({ ...lama, kuorum: kuorumAwal(value, jumlahPeserta) }));
              simpan();
            }}
          />
          {kuorum.cara !== 'TANPA' && (
            <JumlahInput
              w={150}
              label={kuorum.cara === 'PERSEN' ? teksRapat.kuorumPersen : teksRapat.kuorumJumlah}
              value={kuorum.minimal}
              error={errors.get('kuorum.minimal')}
              onChange={(minimal) =>
                setDraf((lama) =>
                  lama.kuorum.cara === 'TANPA'
                    ? lama
                    : { ...lama, kuorum: { ...lama.kuorum, minimal: minimal ?? Number.NaN } },
                )
              }
              onBlur={simpan}
            />
          )}
        </Group>
        {kuorum.cara === 'PERSEN' && Number.isInteger(kuorum.minimal) && (
          <Text size="xs" c="dimmed">
            {teksRapat.kuorumBerarti(Math.ceil((jumlahPeserta * kuorum.minimal) / 100), jumlahPeserta)}
          </Text>
        )}
        <SimpleGrid cols={2} spacing="sm">
          <JumlahInput
            label={teksRapat.batasRapat}
            description={teksRapat.batasPetunjuk}
            value={batasWaktu.rapatMenit}
            error={errors.get('batasWaktu.rapatMenit')}
            onChange={(rapatMenit) => setDraf((lama) => ({ ...lama, batasWaktu: { ...lama.batasWaktu, rapatMenit } }))}
            onBlur={simpan}
          />
          <JumlahInput
            label={teksRapat.batasPertanyaan}
            description={teksRapat.batasPetunjuk}
            value={batasWaktu.pertanyaanDetik}
            error={errors.get('batasWaktu.pertanyaanDetik')}
            onChange={(pertanyaanDetik) =>
              setDraf((lama) => ({ ...lama, batasWaktu: { ...lama.batasWaktu, pertanyaanDetik } }))
            }
            onBlur={simpan}
          />
        </SimpleGrid>
      </Stack>
    </Fieldset>
  );
};
