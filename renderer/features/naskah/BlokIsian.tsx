import { NativeSelect, SegmentedControl, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Blok, kodeGambarSchema, kodeTabelSchema, type Pejabat } from '../../../shared/domain/dossier';
import { DaftarTeks } from '../../components/DaftarTeks';
import { NAMA_GAMBAR, NAMA_TABEL, NASKAH } from '../../text/naskah';
import { tandaDaftar } from '../../text/tandaDaftar';

export interface BlokIsianProps {
  readonly nama: string;
  readonly blok: Blok;
  readonly pejabatList: readonly Pejabat[];
  readonly onChange: (blok: Blok) => void;
}

type KeteranganBlok = Extract<Blok, { judul: string }>;

/** Fields of a block, by its kind. */
export const BlokIsian = ({ nama, blok, pejabatList, onChange }: BlokIsianProps) => {
  switch (blok.jenis) {
    case 'PARAGRAF':
    case 'KUTIPAN':
      return (
        <Textarea
          aria-label={nama}
          value={blok.teks}
          onChange={(event) => onChange({ ...blok, teks: event.currentTarget.value })}
        />
      );
    case 'DAFTAR':
      return (
        <Stack gap="xs">
          <SegmentedControl
            size="xs"
            aria-label={NASKAH.gaya}
            style={{ alignSelf: 'flex-start' }}
            data={(['ANGKA', 'HURUF', 'BUTIR'] as const).map((gaya) => ({ value: gaya, label: NASKAH.gayaNama[gaya] }))}
            value={blok.gaya}
            onChange={(gaya) => onChange({ ...blok, gaya })}
          />
          <DaftarTeks
            label={NASKAH.butir}
            list={blok.butirList}
            maks={100}
            tanda={(i) => tandaDaftar(blok.gaya, i)}
            onChange={(butirList) => onChange({ ...blok, butirList })}
          />
        </Stack>
      );
    case 'TABEL':
      return (
        <KeteranganIsian
          blok={blok}
          pilihan={
            <NativeSelect
              label={NASKAH.tabel}
              data={kodeTabelSchema.options.map((kode) => ({ value: kode, label: NAMA_TABEL[kode] }))}
              value={blok.kode}
              onChange={(event) => onChange({ ...blok, kode: kodeTabelSchema.parse(event.currentTarget.value) })}
            />
          }
          onChange={onChange}
        />
      );
    case 'GAMBAR':
      return (
        <KeteranganIsian
          blok={blok}
          pilihan={
            <NativeSelect
              label={NASKAH.gambar}
              data={kodeGambarSchema.options.map((kode) => ({ value: kode, label: NAMA_GAMBAR[kode] }))}
              value={blok.kode}
              onChange={(event) => onChange({ ...blok, kode: kodeGambarSchema.parse(event.currentTarget.value) })}
            />
          }
          onChange={onChange}
        />
      );
    case 'TABEL_BEBAS':
    case 'GAMBAR_SENDIRI':
      return <KeteranganIsian blok={blok} pilihan={null} onChange={onChange} />;
    default:
      return (
        <SimpleGrid cols={2}>
          <TextInput
            label={NASKAH.tempatTanggal}
            value={blok.tempatTanggal}
            onChange={(event) => onChange({ ...blok, tempatTanggal: event.currentTarget.value })}
          />
          <NativeSelect
            label={NASKAH.pejabat}
            data={[
              { value: '', label: NASKAH.pejabatKosong },
              ...pejabatList.map(({ pejabatId, nama, jabatan }) => ({ value: pejabatId, label: nama || jabatan })),
            ]}
            value={blok.pejabatId ?? ''}
            onChange={(event) => onChange({ ...blok, pejabatId: event.currentTarget.value || null })}
          />
        </SimpleGrid>
      );
  }
};

interface KeteranganIsianProps {
  readonly blok: KeteranganBlok;
  readonly pilihan: ReactNode;
  readonly onChange: (blok: KeteranganBlok) => void;
}

/** Which table or figure stands here, with its caption and source. */
const KeteranganIsian = ({ blok, pilihan, onChange }: KeteranganIsianProps) => (
  <Stack gap={6}>
    <SimpleGrid cols={2}>
      {pilihan}
      <TextInput
        label={NASKAH.sumber}
        value={blok.sumber}
        onChange={(event) => onChange({ ...blok, sumber: event.currentTarget.value })}
      />
    </SimpleGrid>
    <Textarea
      minRows={1}
      label={NASKAH.judulTabel}
      value={blok.judul}
      onChange={(event) => onChange({ ...blok, judul: event.currentTarget.value })}
    />
  </Stack>
);
