import { SimpleGrid, Textarea } from '@mantine/core';
import { type KeyboardEvent, type RefObject, useMemo } from 'react';
import { z } from 'zod';
import { teksPanjangSchema } from '../../../shared/domain/dossier';
import { KeyHint } from '../../components/KeyHint';
import { useDraf } from '../../data/useDraf';
import { teksSkor } from '../../text/skor';

const isianSchema = z.strictObject({ catatan: teksPanjangSchema, bukti: teksPanjangSchema });
export type IsianCatatan = z.infer<typeof isianSchema>;

export interface CatatanBuktiProps {
  readonly kunci: string;
  readonly catatan: string;
  readonly bukti: string;
  readonly simpan: (isian: IsianCatatan) => Promise<unknown>;
  readonly catatanRef: RefObject<HTMLTextAreaElement | null>;
  readonly buktiRef: RefObject<HTMLTextAreaElement | null>;
}

/** Note and evidence of one question; mount it anew (by key) for another question. Esc gives the keys back. */
export const CatatanBukti = ({ kunci, catatan, bukti, simpan, catatanRef, buktiRef }: CatatanBuktiProps) => {
  const tersimpan = useMemo(() => ({ catatan, bukti }), [catatan, bukti]);
  const { draf, setDraf, flush, errors } = useDraf({ kunci, tersimpan, schema: isianSchema, simpan });
  const umum = {
    autosize: true,
    minRows: 1,
    maxRows: 4,
    onBlur: () => void flush(),
    onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.currentTarget.blur();
    },
  };
  return (
    <SimpleGrid cols={2} spacing="sm">
      <Textarea
        {...umum}
        ref={catatanRef}
        label={<Label teks={teksSkor.catatan} tombol="N" />}
        aria-label={teksSkor.catatan}
        placeholder={teksSkor.catatanPetunjuk}
        value={draf.catatan}
        error={errors.get('catatan')}
        onChange={(event) => setDraf({ ...draf, catatan: event.currentTarget.value })}
      />
      <Textarea
        {...umum}
        ref={buktiRef}
        label={<Label teks={teksSkor.bukti} tombol="B" />}
        aria-label={teksSkor.bukti}
        placeholder={teksSkor.buktiPetunjuk}
        value={draf.bukti}
        error={errors.get('bukti')}
        onChange={(event) => setDraf({ ...draf, bukti: event.currentTarget.value })}
      />
    </SimpleGrid>
  );
};

const Label = ({ teks, tombol }: { readonly teks: string; readonly tombol: string }) => (
  <>
    {teks} <KeyHint shortcut={tombol} />
  </>
);
