import { Fieldset, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import type { BeritaAcara } from '../../../shared/domain/dossier';
import type { Draf } from '../../data/useDraf';
import { teksBeritaAcara } from '../../text/beritaAcara';
import { HasilList } from './HasilList';

type Isian = Exclude<keyof BeritaAcara, 'hasilList'>;

/** The text of the minutes and the titles of their attachments. */
export const FormNaskah = ({ form }: { readonly form: Draf<BeritaAcara> }) => {
  const { draf, setDraf, flush, errors } = form;
  const isian = (nama: Isian, label: string) => ({
    label,
    value: draf[nama],
    error: errors.get(nama),
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setDraf((lama) => ({ ...lama, [nama]: value })),
    onBlur: () => void flush(),
  });
  return (
    <>
      <Fieldset legend={teksBeritaAcara.naskah}>
        <Stack gap="sm">
          <SimpleGrid cols={2} spacing="sm">
            <TextInput {...isian('judul', teksBeritaAcara.judulBa)} />
            <TextInput {...isian('nomor', teksBeritaAcara.nomor)} placeholder={teksBeritaAcara.nomorPetunjuk} />
            <TextInput {...isian('namaKegiatan', teksBeritaAcara.namaKegiatan)} />
            <TextInput {...isian('lokasi', teksBeritaAcara.lokasi)} />
          </SimpleGrid>
          <Textarea {...isian('dasar', teksBeritaAcara.dasar)} />
          <HasilList
            hasilList={draf.hasilList}
            errors={errors}
            onChange={(hasilList) => setDraf((lama) => ({ ...lama, hasilList }))}
            onBlur={() => void flush()}
          />
          <Textarea {...isian('penutup', teksBeritaAcara.penutup)} minRows={1} />
        </Stack>
      </Fieldset>
      <Fieldset legend={teksBeritaAcara.lampiran}>
        <Stack gap="sm">
          <TextInput {...isian('judulLampiranAsesmen', teksBeritaAcara.lampiranAsesmen)} />
          <TextInput {...isian('judulLampiranPrioritas', teksBeritaAcara.lampiranPrioritas)} />
          <TextInput {...isian('judulLampiranMatriks', teksBeritaAcara.lampiranMatriks)} />
        </Stack>
      </Fieldset>
    </>
  );
};
