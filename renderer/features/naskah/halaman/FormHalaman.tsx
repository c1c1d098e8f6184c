import { Button, Fieldset, Group, NativeSelect, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import {
  type Dossier,
  PROFIL_LAMPIRAN_BAKU,
  type ProfilLampiran,
  profilLampiranSchema,
} from '../../../../shared/domain/dossier';
import { JumlahInput } from '../../../components/JumlahInput';
import { patchDossier } from '../../../data/patchDossier';
import { useDraf } from '../../../data/useDraf';
import { useMutasi } from '../../../data/useMutasi';
import { teksProfil } from '../../../text/beritaAcara';
import { HALAMAN } from '../../../text/naskahSusunan';
import { UMUM } from '../../../text/umum';

const UKURAN_LIST = [9, 10, 11, 12, 13, 14] as const;
const JARAK_LIST = [1, 1.15, 1.25, 1.35, 1.45, 1.5, 1.75, 2] as const;
const TEPI_LIST = ['atas', 'bawah', 'kiri', 'kanan'] as const;
const { kertas, huruf } = profilLampiranSchema.shape;

export interface FormHalamanProps {
  readonly dossier: Dossier;
  readonly onTutup: () => void;
}

const isSama = (a: ProfilLampiran, b: ProfilLampiran): boolean =>
  a.kertas === b.kertas &&
  a.huruf === b.huruf &&
  a.ukuranHuruf === b.ukuranHuruf &&
  a.jarakBaris === b.jarakBaris &&
  TEPI_LIST.every((tepi) => a.marginMm[tepi] === b.marginMm[tepi]);

/** Page settings of the annex, beside its preview; saves itself, one step of undo a change. */
export const FormHalaman = ({ dossier, onTutup }: FormHalamanProps) => {
  const { dossierId, dataUmum } = dossier;
  const { mutateAsync } = useMutasi('dataUmum:save', {
    patch: (client, { dataUmum: isi }) => patchDossier(client, dossierId, (d) => ({ ...d, dataUmum: isi })),
  });
  const { draf, setDraf, flush, errors } = useDraf({
    kunci: `profilLampiran ${dossierId}`,
    tersimpan: dataUmum.profilLampiran,
    schema: profilLampiranSchema,
    simpan: (profilLampiran) => mutateAsync({ dossierId, dataUmum: { ...dataUmum, profilLampiran } }),
  });
  /** A choice is whole at once: it is stored without waiting. */
  const pilih = (isi: Partial<ProfilLampiran>): void => {
    setDraf((lama) => ({ ...lama, ...isi }));
    void flush();
  };
  const jarakList = [...new Set([...JARAK_LIST, draf.jarakBaris])].toSorted((a, b) => a - b);
  const isBaku = isSama(draf, PROFIL_LAMPIRAN_BAKU);
  return (
    <Stack gap="md" onBlur={() => void flush()} component="section" aria-label={HALAMAN.judul}>
      <Group justify="space-between" wrap="nowrap">
        <Title order={2}>{HALAMAN.judul}</Title>
        <Button size="xs" variant="default" onClick={onTutup}>
          {UMUM.tutup}
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        {HALAMAN.keterangan}
      </Text>
      <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
        <NativeSelect
          label={teksProfil.kertas}
          value={draf.kertas}
          data={kertas.options.map((value) => ({ value, label: teksProfil.kertasNama[value] }))}
          onChange={({ currentTarget: { value } }) => pilih({ kertas: kertas.parse(value) })}
        />
        <NativeSelect
          label={teksProfil.huruf}
          value={draf.huruf}
          data={huruf.options.map((value) => ({ value, label: teksProfil.hurufNama[value] }))}
          onChange={({ currentTarget: { value } }) => pilih({ huruf: huruf.parse(value) })}
        />
        <NativeSelect
          label={teksProfil.ukuran}
          value={String(draf.ukuranHuruf)}
          data={UKURAN_LIST.map((ukuran) => ({ value: String(ukuran), label: teksProfil.pt(ukuran) }))}
          onChange={({ currentTarget: { value } }) => pilih({ ukuranHuruf: Number(value) })}
        />
        <NativeSelect
          label={HALAMAN.jarakBaris}
          value={String(draf.jarakBaris)}
          data={jarakList.map((jarak) => ({ value: String(jarak), label: String(jarak).replace('.', ',') }))}
          onChange={({ currentTarget: { value } }) => pilih({ jarakBaris: Number(value) })}
        />
      </SimpleGrid>
      <Fieldset legend={HALAMAN.margin}>
        <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
          {TEPI_LIST.map((tepi) => (
            <JumlahInput
              key={tepi}
              label={HALAMAN.tepi[tepi]}
              value={draf.marginMm[tepi]}
              error={errors.get(`marginMm.${tepi}`)}
              onChange={(jumlah) =>
                setDraf((lama) => ({ ...lama, marginMm: { ...lama.marginMm, [tepi]: jumlah ?? Number.NaN } }))
              }
            />
          ))}
        </SimpleGrid>
        <Text size="xs" c="dimmed" mt="xs">
          {HALAMAN.tepiKeterangan}
        </Text>
      </Fieldset>
      <Group gap="sm">
        <Button variant="default" disabled={isBaku} onClick={() => pilih(PROFIL_LAMPIRAN_BAKU)}>
          {HALAMAN.baku}
        </Button>
        {isBaku && (
          <Text size="xs" c="dimmed">
            {HALAMAN.sudahBaku}
          </Text>
        )}
      </Group>
    </Stack>
  );
};
