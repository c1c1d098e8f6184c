import { Menu } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowDown,
  IconArrowForwardUp,
  IconArrowUp,
  IconBlockquote,
  IconBraces,
  IconItalic,
  IconLetterA,
  IconLink,
  IconList,
  IconListNumbers,
  IconPhoto,
  IconSignature,
  IconTable,
  IconTrash,
} from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { redo, undo } from '@tiptap/pm/history';
import type { Command } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';
import { memo, useRef, useState } from 'react';
import { kodeGambarSchema, kodeTabelSchema } from '../../../../../shared/domain/dossier';
import type { VariabelNaskah } from '../../../../../shared/domain/variabel/variabelNaskah';
import { NAMA_GAMBAR, NAMA_TABEL } from '../../../../text/naskah';
import { NASKAH_EDITOR, PINTAS_EDITOR } from '../../../../text/naskahEditor';
import { PilihGambarDialog } from '../../gambar/PilihGambarDialog';
import { blokBaru, gambarSendiriBaru } from '../blokBaru';
import { geserBlok, hapusBlok, sisipBlok } from '../perintah/blokPerintah';
import { ubahDaftar, ubahKutipan } from '../perintah/daftarPerintah';
import { PilihVariabel } from '../saran/PilihVariabel';
import classes from './BilahAlat.module.css';
import { jalanBilah } from './jalanBilah';
import { keadaanAlat } from './keadaanAlat';
import { MenuAlat } from './MenuAlat';
import { MenuTabel } from './MenuTabel';
import { TombolAlat } from './TombolAlat';

export interface BilahAlatProps {
  readonly editor: Editor;
  readonly variabelList: readonly VariabelNaskah[];
  readonly dossierId: string;
}

const { alat } = NASKAH_EDITOR;
const UKURAN = { size: 17, 'aria-hidden': true } as const;
const RUJUKAN = 'Rujukan';

/** The tools above the text; arrows walk them too. */
export const BilahAlat = memo(({ editor, variabelList, dossierId }: BilahAlatProps) => {
  const keadaan = useEditorState({ editor, selector: ({ editor }) => keadaanAlat(editor) });
  const [isPilihGambar, setPilihGambar] = useState(false);
  const bilah = useRef<HTMLDivElement>(null);
  const jalan = (perintah: Command): void => {
    perintah(editor.state, editor.view.dispatch, editor.view);
    editor.view.focus();
  };
  const sisipVariabel = (nama: string): void => {
    editor.chain().focus().insertContent({ type: 'variabel', attrs: { nama } }).run();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its buttons take the focus
    <div
      ref={bilah}
      className={classes.bilah}
      role="toolbar"
      aria-label={NASKAH_EDITOR.bilah}
      onKeyDown={(event) => jalanBilah(event, bilah.current)}
    >
      <TombolAlat
        label={alat.miring}
        shortcut={PINTAS_EDITOR.miring}
        isAktif={keadaan.miring}
        onClick={() => editor.chain().focus().toggleItalic().run()}
      >
        <IconItalic {...UKURAN} />
      </TombolAlat>
      <TombolAlat
        label={alat.kutipan}
        shortcut={PINTAS_EDITOR.kutipan}
        isAktif={keadaan.kutipan}
        onClick={() => jalan(ubahKutipan)}
      >
        <IconBlockquote {...UKURAN} />
      </TombolAlat>
      <TombolAlat
        label={alat.angka}
        shortcut={PINTAS_EDITOR.angka}
        isAktif={keadaan.gaya === 'ANGKA'}
        onClick={() => jalan(ubahDaftar('ANGKA'))}
      >
        <IconListNumbers {...UKURAN} />
      </TombolAlat>
      <TombolAlat
        label={alat.huruf}
        shortcut={PINTAS_EDITOR.huruf}
        isAktif={keadaan.gaya === 'HURUF'}
        onClick={() => jalan(ubahDaftar('HURUF'))}
      >
        <IconLetterA {...UKURAN} />
      </TombolAlat>
      <TombolAlat
        label={alat.butir}
        shortcut={PINTAS_EDITOR.butir}
        isAktif={keadaan.gaya === 'BUTIR'}
        onClick={() => jalan(ubahDaftar('BUTIR'))}
      >
        <IconList {...UKURAN} />
      </TombolAlat>
      <span className={classes.sela} />
      <PilihVariabel
        label={`${alat.variabel} ({)`}
        ikon={<IconBraces {...UKURAN} />}
        list={variabelList}
        onPilih={sisipVariabel}
      />
      <PilihVariabel
        label={alat.rujukan}
        ikon={<IconLink {...UKURAN} />}
        list={variabelList.filter(({ kelompok }) => kelompok === RUJUKAN)}
        onPilih={sisipVariabel}
      />
      <span className={classes.sela} />
      <MenuAlat label={alat.tabel} ikon={<IconTable {...UKURAN} />}>
        <Menu.Item onClick={() => jalan(sisipBlok(blokBaru('TABEL_BEBAS')))}>{NASKAH_EDITOR.tabelSendiri}</Menu.Item>
        <Menu.Label>{NASKAH_EDITOR.dariData}</Menu.Label>
        {kodeTabelSchema.options.map((kode) => (
          <Menu.Item key={kode} onClick={() => jalan(sisipBlok({ jenis: 'TABEL', kode, judul: '', sumber: '' }))}>
            {NAMA_TABEL[kode]}
          </Menu.Item>
        ))}
      </MenuAlat>
      <MenuTabel editor={editor} diTabel={keadaan.diTabel} onJalan={jalan} />
      <MenuAlat label={alat.gambar} ikon={<IconPhoto {...UKURAN} />}>
        <Menu.Item onClick={() => setPilihGambar(true)}>{NASKAH_EDITOR.gambarSendiri}</Menu.Item>
        <Menu.Label>{NASKAH_EDITOR.dariData}</Menu.Label>
        {kodeGambarSchema.options.map((kode) => (
          <Menu.Item key={kode} onClick={() => jalan(sisipBlok({ jenis: 'GAMBAR', kode, judul: '', sumber: '' }))}>
            {NAMA_GAMBAR[kode]}
          </Menu.Item>
        ))}
      </MenuAlat>
      <TombolAlat label={alat.tandaTangan} onClick={() => jalan(sisipBlok(blokBaru('TANDA_TANGAN')))}>
        <IconSignature {...UKURAN} />
      </TombolAlat>
      <span className={classes.sela} />
      <TombolAlat
        label={alat.naik}
        shortcut={PINTAS_EDITOR.naik}
        disabled={keadaan.diAwal}
        onClick={() => jalan(geserBlok(-1))}
      >
        <IconArrowUp {...UKURAN} />
      </TombolAlat>
      <TombolAlat
        label={alat.turun}
        shortcut={PINTAS_EDITOR.turun}
        disabled={keadaan.diAkhir}
        onClick={() => jalan(geserBlok(1))}
      >
        <IconArrowDown {...UKURAN} />
      </TombolAlat>
      <TombolAlat label={alat.hapus} shortcut={PINTAS_EDITOR.hapus} onClick={() => jalan(hapusBlok)}>
        <IconTrash {...UKURAN} />
      </TombolAlat>
      <span className={classes.sela} />
      <TombolAlat
        label={alat.urungkan}
        shortcut={PINTAS_EDITOR.urungkan}
        disabled={!keadaan.bisaUrung}
        onClick={() => jalan(undo)}
      >
        <IconArrowBackUp {...UKURAN} />
      </TombolAlat>
      <TombolAlat
        label={alat.ulangi}
        shortcut={PINTAS_EDITOR.ulangi}
        disabled={!keadaan.bisaUlang}
        onClick={() => jalan(redo)}
      >
        <IconArrowForwardUp {...UKURAN} />
      </TombolAlat>
      <PilihGambarDialog
        dossierId={dossierId}
        opened={isPilihGambar}
        onClose={() => setPilihGambar(false)}
        onPilih={({ gambarId }) => jalan(sisipBlok(gambarSendiriBaru(gambarId)))}
      />
    </div>
  );
});
BilahAlat.displayName = 'BilahAlat';
