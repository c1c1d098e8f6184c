import { Fieldset, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import type { FocusEvent } from 'react';
import type { BeritaAcara } from '../../../shared/domain/dossier';
import { DaftarTeks } from '../../components/DaftarTeks';
import type { Draf } from '../../data/useDraf';
import { teksBeritaAcara } from '../../text/beritaAcara';

const HASIL_MAKS = 30;

type Isian = Exclude<keyof BeritaAcara, 'hasilList' | 'lampiranList' | 'profil'>;

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
  /** Lines left empty are dropped: each would print as a number without a result. */
  const leaveHasil = (event: FocusEvent<HTMLElement>): void => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    if (draf.hasilList.some((teks) => teks.trim() === '')) {
      setDraf((lama) => ({ ...lama, hasilList: lama.hasilList.filter((teks) => teks.trim() !== '') }));
    }
    void flush();
  };
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
          <div onBlur={leaveHasil}>
            <DaftarTeks
              label={teksBeritaAcara.hasil}
              list={draf.hasilList}
              tanda={(i) => `${i + 1}.`}
              maks={HASIL_MAKS}
              errorAt={(i) => errors.get(`hasilList.${i}`)}
              onChange={(hasilList) => setDraf((lama) => ({ ...lama, hasilList }))}
            />
          </div>
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
