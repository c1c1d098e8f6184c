import { Fieldset, NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core';
import { type BeritaAcara, profilBeritaAcaraSchema } from '../../../shared/domain/dossier';
import type { Draf } from '../../data/useDraf';
import { teksBeritaAcara, teksProfil } from '../../text/beritaAcara';
import { DaftarLampiran } from './DaftarLampiran';

export interface FormLampiranProps {
  readonly form: Draf<BeritaAcara>;
  readonly readOnly: boolean;
}

const UKURAN_LIST = [9, 10, 11, 12, 13, 14] as const;
const { kertas, huruf } = profilBeritaAcaraSchema.shape;

/** Which attachments are printed in which order, and on what paper in what type. */
export const FormLampiran = ({ form: { draf, setDraf, flush, errors }, readOnly }: FormLampiranProps) => {
  /** A choice is whole at once: it is stored without waiting. */
  const pilih = (isi: Partial<BeritaAcara>): void => {
    setDraf((lama) => ({ ...lama, ...isi }));
    void flush();
  };
  const { profil } = draf;
  return (
    <Stack gap="md">
      <DaftarLampiran
        lampiranList={draf.lampiranList}
        judulOf={(isian) => draf[isian]}
        errorOf={(isian) => errors.get(isian)}
        readOnly={readOnly}
        onChange={(lampiranList) => pilih({ lampiranList })}
        onJudul={(isian, judul) => setDraf((lama) => ({ ...lama, [isian]: judul }))}
        onBlur={() => void flush()}
      />
      <Fieldset legend={teksProfil.judul}>
        <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
          <NativeSelect
            label={teksProfil.kertas}
            value={profil.kertas}
            disabled={readOnly}
            data={kertas.options.map((value) => ({ value, label: teksProfil.kertasNama[value] }))}
            onChange={({ currentTarget: { value } }) => pilih({ profil: { ...profil, kertas: kertas.parse(value) } })}
          />
          <NativeSelect
            label={teksProfil.ukuran}
            value={String(profil.ukuranHuruf)}
            disabled={readOnly}
            data={UKURAN_LIST.map((ukuran) => ({ value: String(ukuran), label: teksProfil.pt(ukuran) }))}
            onChange={({ currentTarget: { value } }) => pilih({ profil: { ...profil, ukuranHuruf: Number(value) } })}
          />
        </SimpleGrid>
        <NativeSelect
          mt="xs"
          label={teksProfil.huruf}
          value={profil.huruf}
          disabled={readOnly}
          data={huruf.options.map((value) => ({ value, label: teksProfil.hurufNama[value] }))}
          onChange={({ currentTarget: { value } }) => pilih({ profil: { ...profil, huruf: huruf.parse(value) } })}
        />
        <Text size="xs" c="dimmed" mt={6}>
          {teksBeritaAcara.profilKeterangan}
        </Text>
      </Fieldset>
    </Stack>
  );
};
