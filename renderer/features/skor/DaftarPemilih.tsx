import { Text } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Nilai } from '../../../shared/domain/dossier';
import { teksSuara } from '../../text/suara';
import classes from './suara.module.css';
import type { Pemilih } from './ubahSuara';

const NILAI_LIST: readonly Nilai[] = [1, 2, 3, 4];

export interface DaftarPemilihProps {
  readonly pemilihList: readonly Pemilih[];
  readonly isTerkunci: boolean;
  readonly onSuara: (pesertaId: string, nilai: Nilai | null) => void;
}

/** One row a participant: a digit votes and goes on to the next, so that a room of sixty is sixty keys. */
export const DaftarPemilih = ({ pemilihList, isTerkunci, onSuara }: DaftarPemilihProps) => {
  const daftar = useRef<HTMLDivElement>(null);
  const [aktif, setAktif] = useState(() =>
    Math.max(
      0,
      pemilihList.findIndex(({ nilai }) => nilai === null),
    ),
  );
  const fokus = (i: number): void => {
    const tujuan = Math.max(0, Math.min(i, pemilihList.length - 1));
    setAktif(tujuan);
    const baris = daftar.current?.children[tujuan];
    if (baris instanceof HTMLElement) baris.focus();
  };
  const beri = (i: number, nilai: Nilai | null): void => {
    const pemilih = pemilihList[i];
    if (!pemilih || isTerkunci) return;
    if (pemilih.nilai !== nilai) onSuara(pemilih.pesertaId, nilai);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const nilai = NILAI_LIST.find((n) => String(n) === event.key);
    if (nilai !== undefined) {
      if (event.repeat) return;
      beri(aktif, nilai);
      fokus(aktif + 1);
    } else if (event.key === '0' || event.key === 'Delete' || event.key === 'Backspace') beri(aktif, null);
    else if (event.key === 'ArrowDown') fokus(aktif + 1);
    else if (event.key === 'ArrowUp') fokus(aktif - 1);
    else if (event.key === 'PageDown') fokus(aktif + 10);
    else if (event.key === 'PageUp') fokus(aktif - 10);
    else if (event.key === 'Home') fokus(0);
    else if (event.key === 'End') fokus(pemilihList.length - 1);
    else return;
    event.preventDefault();
  };
  return (
    // Keys of the rows in it, which hold the focus.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={daftar} className={classes.daftar} onKeyDown={onKeyDown}>
      {pemilihList.map((pemilih, i) => (
        <BarisPemilih
          key={pemilih.pesertaId}
          nomor={i + 1}
          nama={pemilih.nama}
          keterangan={pemilih.isTidakHadir ? teksSuara.tidakHadirLagi : pemilih.keterangan}
          nilai={pemilih.nilai}
          isAktif={i === aktif}
          onFocus={() => setAktif(i)}
          onNilai={(nilai) => beri(i, pemilih.nilai === nilai ? null : nilai)}
        />
      ))}
    </div>
  );
};

interface BarisPemilihProps {
  readonly nomor: number;
  readonly nama: string;
  readonly keterangan: string;
  readonly nilai: Nilai | null;
  readonly isAktif: boolean;
  readonly onFocus: () => void;
  readonly onNilai: (nilai: Nilai) => void;
}

const BarisPemilih = ({ nomor, nama, keterangan, nilai, isAktif, onFocus, onNilai }: BarisPemilihProps) => (
  <div
    role="radiogroup"
    tabIndex={isAktif ? 0 : -1}
    data-autofocus={isAktif || undefined}
    aria-label={teksSuara.suaraDari(nama)}
    className={classes.pemilih}
    onFocus={onFocus}
  >
    <Text size="sm" c="dimmed" className="angka">
      {nomor}
    </Text>
    <div className={classes.potong}>
      <Text size="sm" span>
        {nama}
      </Text>
      <Text size="xs" span c="dimmed" ml={8}>
        {keterangan}
      </Text>
    </div>
    <div className={classes.pilihan}>
      {NILAI_LIST.map((n) => (
        // The row has the keys; a radio in it only takes the mouse.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
        <div
          key={n}
          role="radio"
          aria-checked={nilai === n}
          aria-label={teksSuara.suaraNilai(n)}
          onClick={() => onNilai(n)}
        >
          {n}
        </div>
      ))}
    </div>
  </div>
);
