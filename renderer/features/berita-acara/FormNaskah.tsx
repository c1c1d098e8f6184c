import { Group, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { FocusEvent } from 'react';
import type { BeritaAcara, DataUmum, Rapat } from '../../../shared/domain/dossier';
import { variabelBeritaAcara } from '../../../shared/domain/rapat/variabelBeritaAcara';
import { DaftarTeks } from '../../components/DaftarTeks';
import type { Draf } from '../../data/useDraf';
import { teksBeritaAcara, teksVariabel } from '../../text/beritaAcara';
import { KalimatPembuka } from './KalimatPembuka';
import { MenuVariabel } from './MenuVariabel';
import { temuanVariabel } from './temuanVariabel';
import { useSisipan } from './useSisipan';

const HASIL_MAKS = 30;

type Pendek = 'judul' | 'nomor' | 'namaKegiatan' | 'lokasi';
type Panjang = 'pembuka' | 'dasar' | 'penutup';

export interface FormNaskahProps {
  readonly form: Draf<BeritaAcara>;
  readonly rapat: Rapat;
  readonly dataUmum: DataUmum;
  readonly readOnly: boolean;
}

/** The text of the minutes. Variables stay in braces here; the preview shows their values. */
export const FormNaskah = ({ form, rapat, dataUmum, readOnly }: FormNaskahProps) => {
  const { draf, setDraf, flush, errors } = form;
  const sisipan = useSisipan();
  const rapatDraf = { ...rapat, beritaAcara: draf };
  const variabelList = variabelBeritaAcara({ rapat: rapatDraf, dataUmum });
  const isian = (nama: Pendek | Panjang) => ({
    label: nama === 'judul' ? teksBeritaAcara.judulBa : teksBeritaAcara[nama],
    value: draf[nama],
    error: errors.get(nama),
    readOnly,
    'data-tempat': `beritaAcara.${nama}`,
    variant: readOnly ? 'filled' : 'default',
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setDraf((lama) => ({ ...lama, [nama]: value })),
    onBlur: () => void flush(),
  });
  /** A field whose text may hold variables. */
  const isianVariabel = (nama: Panjang, keterangan?: string) => {
    const { asing, kosong } = temuanVariabel(draf[nama], variabelList);
    return {
      ...isian(nama),
      minRows: 1,
      'data-variabel': true,
      error: errors.get(nama) ?? asing,
      description: kosong ? <Peringatan kalimat={kosong} /> : keterangan,
      inputWrapperOrder: ['label', 'input', 'description', 'error'] as ('label' | 'input' | 'description' | 'error')[],
    };
  };
  const temuanHasil = (i: number): string | undefined => {
    const { asing, kosong } = temuanVariabel(draf.hasilList[i] ?? '', variabelList);
    return errors.get(`hasilList.${i}`) ?? asing ?? kosong ?? undefined;
  };
  /** Lines left empty are dropped: each would print as a number without a result. */
  const leaveHasil = (event: FocusEvent<HTMLElement>): void => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    if (draf.hasilList.some((teks) => teks.trim() === '')) {
      setDraf((lama) => ({ ...lama, hasilList: lama.hasilList.filter((teks) => teks.trim() !== '') }));
    }
    void flush();
  };
  return (
    <Stack gap="sm" onFocus={sisipan.onFocus}>
      <TextInput {...isian('judul')} />
      <TextInput {...isian('namaKegiatan')} />
      <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
        <TextInput {...isian('nomor')} placeholder={teksBeritaAcara.nomorPetunjuk} />
        <TextInput {...isian('lokasi')} />
      </SimpleGrid>
      {!readOnly && (
        <Group justify="space-between" wrap="nowrap" gap="xs">
          <Text size="xs" c="dimmed">
            {teksVariabel.keterangan}
          </Text>
          <MenuVariabel variabelList={variabelList} canInsert={sisipan.canInsert} onInsert={sisipan.insert} />
        </Group>
      )}
      <Textarea {...isianVariabel('pembuka', teksBeritaAcara.pembukaPetunjuk)} />
      <KalimatPembuka
        rapat={rapatDraf}
        variabelList={variabelList}
        readOnly={readOnly}
        onChange={(pembuka) => {
          setDraf((lama) => ({ ...lama, pembuka }));
          void flush();
        }}
      />
      <Textarea {...isianVariabel('dasar')} />
      <div onBlur={leaveHasil} data-variabel="">
        <DaftarTeks
          label={teksBeritaAcara.hasil}
          tempat="beritaAcara.hasilList"
          list={draf.hasilList}
          tanda={(i) => `${i + 1}.`}
          maks={HASIL_MAKS}
          readOnly={readOnly}
          errorAt={temuanHasil}
          onChange={(hasilList) => setDraf((lama) => ({ ...lama, hasilList }))}
        />
      </div>
      <Textarea {...isianVariabel('penutup')} />
    </Stack>
  );
};

const Peringatan = ({ kalimat }: { readonly kalimat: string }) => (
  <Text span size="xs" c="var(--app-perhatian)">
    {kalimat}
  </Text>
);
