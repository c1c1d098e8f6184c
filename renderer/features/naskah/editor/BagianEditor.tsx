import { Alert, Title } from '@mantine/core';
import { EditorContent } from '@tiptap/react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { type BagianNaskah, bagianNaskahSchema, type Dossier } from '../../../../shared/domain/dossier';
import { useParamBlok } from '../../../data/paramBaris';
import { patchDossier } from '../../../data/patchDossier';
import { useDraf } from '../../../data/useDraf';
import { useMutasi } from '../../../data/useMutasi';
import { useTetap } from '../../../data/useTetap';
import { NASKAH } from '../../../text/naskah';
import { BilahAlat } from './alat/BilahAlat';
import classes from './BagianEditor.module.css';
import { gantiBagian } from './isiKonteks';
import { JudulBagian } from './JudulBagian';
import { periksaBagian } from './periksaBagian';
import { kalimatSalah, salahBlok } from './salahBagian';
import { SaranVariabel } from './saran/SaranVariabel';
import { createSaranStore } from './saran/saranStore';
import { tujuBlok } from './tujuBlok';
import { useEditorNaskah } from './useEditorNaskah';
import { useKonteks, useNomor } from './useKonteks';

export interface BagianEditorProps {
  readonly dossier: Dossier;
  readonly bagian: BagianNaskah;
  /** `BAB II`, `2.1`; empty for the foreword. */
  readonly nomor: string;
}

/** One section: its title, and its blocks as one text to write in. Give it the section's id as its key. */
export const BagianEditor = ({ dossier, bagian, nomor }: BagianEditorProps) => {
  const { dossierId } = dossier;
  const save = useMutasi('naskah:saveBagian', {
    patch: (client, { bagian }) => patchDossier(client, dossierId, (d) => gantiBagian(d, bagian)),
  });
  const serahkanKetikan = useRef<() => void>(() => undefined);
  const { draf, setDraf, flush, errors } = useDraf({
    kunci: `naskah ${bagian.bagianId}`,
    tersimpan: bagian,
    schema: bagianNaskahSchema,
    simpan: (isi) => save.mutateAsync({ dossierId, bagian: isi }),
    periksa: periksaBagian,
    serahkan: () => serahkanKetikan.current(),
  });
  const konteks = useKonteks(dossier, draf);
  const [saran] = useState(createSaranStore);
  const { editor, serahkan } = useEditorNaskah({
    konteks,
    saran,
    blokList: draf.blokList,
    onUbah: (blokList) => setDraf((d) => ({ ...d, blokList })),
  });
  useLayoutEffect(() => {
    serahkanKetikan.current = serahkan;
  }, [serahkan]);
  const salahByBlok = useMemo(() => salahBlok(errors), [errors]);
  useNomor(editor, konteks, salahByBlok);
  const { variabelList } = useSyncExternalStore(konteks.pantau, konteks.kini);
  const blokTujuan = useParamBlok();
  useEffect(() => {
    if (blokTujuan !== null && !editor.isDestroyed) tujuBlok(editor, blokTujuan);
  }, [editor, blokTujuan]);
  const salah = kalimatSalah(errors, draf);
  const ubahJudul = useTetap((judul: string) => setDraf((d) => ({ ...d, judul })));
  return (
    <div className={classes.bagian} onBlur={() => void flush()}>
      <Title order={2}>{nomor || NASKAH.kataPengantar}</Title>
      <JudulBagian judul={draf.judul} error={errors.get('judul')} variabelList={variabelList} onUbah={ubahJudul} />
      {salah !== null && (
        <Alert color="red" py={6} role="alert">
          {salah}
        </Alert>
      )}
      <div className={classes.kertas}>
        <BilahAlat editor={editor} variabelList={variabelList} dossierId={dossierId} />
        <EditorContent editor={editor} className={classes.isi} />
      </div>
      <SaranVariabel editor={editor} store={saran} />
    </div>
  );
};
