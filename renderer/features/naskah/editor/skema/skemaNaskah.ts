import type { Extensions } from '@tiptap/core';
import { Text } from '@tiptap/extension-text';
import type { Konteks } from '../konteks';
import {
  Gambar,
  GambarSendiri,
  JudulBlok,
  SumberBlok,
  Tabel,
  TabelBebas,
  TandaTangan,
  TempatTanggal,
} from './blokKeterangan';
import { Butir, Daftar, Dokumen, Kutipan, Paragraf } from './blokTeks';
import { BarisBaru, Miring } from './inline';
import { BarisTulis, KepalaTulis, SelTulis, TabelTulis } from './tabelTulis';
import { Variabel } from './variabel';

/** What a section may hold. Without a context variables show by their names. */
export const skemaNaskah = (konteks: Konteks | null = null): Extensions => [
  Dokumen,
  Text,
  Miring,
  BarisBaru,
  Variabel.configure({ konteks }),
  Paragraf,
  Kutipan,
  Daftar,
  Butir,
  JudulBlok,
  SumberBlok,
  TempatTanggal,
  Tabel,
  Gambar,
  GambarSendiri,
  TabelBebas,
  TandaTangan,
  TabelTulis,
  BarisTulis,
  SelTulis,
  KepalaTulis,
];
