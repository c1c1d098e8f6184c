import { Menu } from '@mantine/core';
import { IconTablePlus } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import { useId } from 'react';
import { NASKAH_EDITOR } from '../../../../text/naskahEditor';
import { alasanTabel } from '../perintah/alasanTabel';
import { TABEL_PERINTAH, type TindakanTabel } from '../perintah/tabelPerintah';
import classes from './BilahAlat.module.css';
import { MenuAlat } from './MenuAlat';

const TINDAKAN: readonly TindakanTabel[] = [
  'barisAtas',
  'barisBawah',
  'kolomKiri',
  'kolomKanan',
  'hapusBaris',
  'hapusKolom',
];

export interface MenuTabelProps {
  readonly editor: Editor;
  readonly diTabel: boolean;
  readonly onJalan: (perintah: Command) => void;
}

/** Rows and columns of the table with the caret; below them a sentence for each reason why something can't be done. */
export const MenuTabel = ({ editor, diTabel, onJalan }: MenuTabelProps) => {
  const { alasan } = NASKAH_EDITOR;
  return (
    <MenuAlat
      label={NASKAH_EDITOR.tabelAlat}
      ikon={<IconTablePlus size={17} aria-hidden="true" />}
      alasan={diTabel ? null : alasan.diLuarTabel}
    >
      <IsiMenuTabel editor={editor} onJalan={onJalan} />
    </MenuAlat>
  );
};

/** Drawn when the menu opens: what can be done then. */
const IsiMenuTabel = ({ editor, onJalan }: Pick<MenuTabelProps, 'editor' | 'onJalan'>) => {
  const id = useId();
  const butirList = TINDAKAN.map((tindakan) => ({ tindakan, alasan: alasanTabel(editor.state, tindakan) }));
  const alasanList = [...new Set(butirList.flatMap(({ alasan }) => alasan ?? []))];
  return (
    <>
      {butirList.map(({ tindakan, alasan }) => (
        <Menu.Item
          key={tindakan}
          disabled={alasan !== null}
          aria-describedby={alasan === null ? undefined : `${id}-${alasanList.indexOf(alasan)}`}
          onClick={() => onJalan(TABEL_PERINTAH[tindakan])}
        >
          {NASKAH_EDITOR[tindakan]}
        </Menu.Item>
      ))}
      {alasanList.length > 0 && <Menu.Divider />}
      {alasanList.map((kalimat, i) => (
        <Menu.Label key={kalimat} id={`${id}-${i}`} className={classes.alasan}>
          {kalimat}
        </Menu.Label>
      ))}
    </>
  );
};
