import { SimpleGrid, Stack, Textarea } from '@mantine/core';
import { type KeyboardEvent, memo, type RefObject, useCallback, useMemo } from 'react';
import { KeyHint } from '../../components/KeyHint';
import { useDraf } from '../../data/useDraf';
import { teksSkor } from '../../text/skor';
import { DaftarBukti } from './DaftarBukti';
import classes from './skor.module.css';
import { type IsianRincian, isianRincianSchema } from './useRincian';
import type { ButirSkor } from './useSkor';

export interface RincianPertanyaanProps {
  readonly dossierId: string;
  readonly kunci: string;
  readonly butir: ButirSkor;
  readonly isTerkunci: boolean;
  /** The same function at every render. */
  readonly simpan: (pertanyaanId: string, isian: IsianRincian) => Promise<unknown>;
  readonly catatanRef: RefObject<HTMLTextAreaElement | null>;
  readonly buktiRef: RefObject<HTMLTextAreaElement | null>;
  readonly pendapatRef: RefObject<HTMLTextAreaElement | null>;
}

/** Note, evidence and dissent on one question; mount it anew (by key) for another one. Esc gives the keys back. */
export const RincianPertanyaan = memo((props: RincianPertanyaanProps) => {
  const { dossierId, kunci, butir, isTerkunci, catatanRef, buktiRef, pendapatRef } = props;
  const { pertanyaanId, catatan, bukti, buktiList, pendapatBerbeda } = butir;
  const { simpan: simpanUntuk } = props;
  const simpan = useCallback((isian: IsianRincian) => simpanUntuk(pertanyaanId, isian), [simpanUntuk, pertanyaanId]);
  const tersimpan = useMemo(
    () => ({ catatan, bukti, buktiList, pendapatBerbeda }),
    [catatan, bukti, buktiList, pendapatBerbeda],
  );
  const { draf, setDraf, flush, errors } = useDraf({ kunci, tersimpan, schema: isianRincianSchema, simpan });
  const umum = {
    // Grows by the browser's own layout: measuring by script would cost at every question.
    autosize: false,
    rows: 1,
    classNames: { input: classes.isian },
    readOnly: isTerkunci,
    onBlur: () => void flush(),
    onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.currentTarget.blur();
    },
  };
  return (
    <SimpleGrid cols={2} spacing="sm">
      <Stack gap={6}>
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
          ref={pendapatRef}
          label={<Label teks={teksSkor.pendapat} tombol="D" />}
          aria-label={teksSkor.pendapat}
          placeholder={teksSkor.pendapatPetunjuk}
          value={draf.pendapatBerbeda}
          error={errors.get('pendapatBerbeda')}
          onChange={(event) => setDraf({ ...draf, pendapatBerbeda: event.currentTarget.value })}
        />
      </Stack>
      <Stack gap={6}>
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
        <DaftarBukti
          dossierId={dossierId}
          buktiList={draf.buktiList}
          isTerkunci={isTerkunci}
          onUbah={(baru) => setDraf((lama) => ({ ...lama, buktiList: baru }))}
          onBlur={() => void flush()}
        />
      </Stack>
    </SimpleGrid>
  );
});
RincianPertanyaan.displayName = 'RincianPertanyaan';

const Label = ({ teks, tombol }: { readonly teks: string; readonly tombol: string }) => (
  <>
    {teks} <KeyHint shortcut={tombol} />
  </>
);
