import { Button, Group, Text } from '@mantine/core';
import { type MouseEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { Peserta, Rapat } from '../../../../shared/domain/dossier';
import { ConfirmDelete } from '../../../components/ConfirmDelete';
import { EmptyState } from '../../../components/EmptyState';
import type { Draf } from '../../../data/useDraf';
import { NAMA_KOLOM_PESERTA, teksHadir, teksPeserta } from '../../../text/peserta';
import { TandaTanganDialog } from '../tandaTangan/TandaTanganDialog';
import { BarisKehadiran, idBarisHadir } from './BarisKehadiran';
import classes from './kehadiran.module.css';
import { RingkasKehadiran } from './RingkasKehadiran';
import { SaringKehadiran } from './SaringKehadiran';
import { SARINGAN_AWAL, useDaftarHadir } from './useDaftarHadir';
import { useKehadiran } from './useKehadiran';
import { useKehadiranKeys } from './useKehadiranKeys';

export interface TabKehadiranProps {
  /** The meeting with the list and times as shown. */
  readonly rapat: Rapat;
  readonly form: Draf<Peserta[]>;
  readonly isTerkunci: boolean;
  readonly onIsiPeserta: () => void;
}

const KEPALA = [
  teksPeserta.no,
  teksHadir.hadir,
  NAMA_KOLOM_PESERTA.nama,
  NAMA_KOLOM_PESERTA.instansi,
  NAMA_KOLOM_PESERTA.mewakili,
  teksHadir.jam,
  teksHadir.tandaTangan,
];

/** Notes who is there while people arrive: find by name, mark one or many, sign. */
export const TabKehadiran = ({ rapat, form, isTerkunci, onIsiPeserta }: TabKehadiranProps) => {
  const { waktuMulai } = rapat;
  const list = form.draf;
  const daftar = useDaftarHadir(list, waktuMulai);
  const hadir = useKehadiran(form);
  const [ttdId, setTtdId] = useState<string | null>(null);
  const gridRef = useRef<HTMLDivElement>(null);
  const cariRef = useRef<HTMLInputElement>(null);
  const kini = useRef({ daftar, hadir });
  useEffect(() => {
    kini.current = { daftar, hadir };
  });
  const toggle = useCallback((pesertaId: string): void => kini.current.hadir.toggle(pesertaId), []);
  const sekarang = useCallback((pesertaId: string): void => kini.current.hadir.hadirSekarang(pesertaId), []);
  const { aktif, tampil, terpilih, saringan } = daftar;
  const aktifId = aktif?.pesertaId;
  useEffect(() => {
    if (aktifId !== undefined) document.getElementById(idBarisHadir(aktifId))?.scrollIntoView({ block: 'nearest' });
  }, [aktifId]);
  const keys = useKehadiranKeys({ daftar, hadir, isTerkunci, cariRef, onTandaTangan: setTtdId });

  if (list.length === 0) {
    return (
      <EmptyState judul={teksHadir.kosongJudul} keterangan={teksHadir.kosongIsi}>
        <Button size="xs" onClick={onIsiPeserta}>
          {teksHadir.kosongTombol}
        </Button>
      </EmptyState>
    );
  }
  const sasaran = terpilih.length > 1 ? terpilih : tampil;
  const belum = sasaran.filter((peserta) => !peserta.hadir);
  const sudah = sasaran.filter((peserta) => peserta.hadir);
  const nomorById = new Map(list.map(({ pesertaId }, i) => [pesertaId, i + 1]));
  const terpilihSet = new Set(terpilih);
  const onMouseDown = (event: MouseEvent): void => {
    const id = pesertaIdOf(event.target);
    if (id === undefined || event.button !== 0) return;
    daftar.pilih(id, event.shiftKey);
    if (event.target instanceof Element && event.target.closest('input, button') !== null) return;
    event.preventDefault();
    gridRef.current?.focus();
  };
  return (
    <div className={classes.tab}>
      <RingkasKehadiran rapat={{ ...rapat, pesertaList: list }} />
      <Group justify="space-between" align="flex-end" gap="xs" mb="xs" className={classes.cari}>
        <SaringKehadiran
          list={list}
          saringan={saringan}
          cariRef={cariRef}
          onSaring={daftar.setSaringan}
          onKeyDown={keys.cari}
        />
        {!isTerkunci && (
          <Group gap={6} wrap="nowrap">
            <Button size="sm" disabled={belum.length === 0} onClick={() => hadir.tandai(belum)}>
              {teksHadir.tandai(belum.length)}
            </Button>
            <Button size="sm" variant="default" disabled={sudah.length === 0} onClick={() => hadir.kosongkan(sudah)}>
              {teksHadir.kosongkan(sudah.length)}
            </Button>
          </Group>
        )}
      </Group>
      <div
        ref={gridRef}
        role="grid"
        tabIndex={0}
        aria-label={teksHadir.daftar}
        aria-multiselectable="true"
        aria-rowcount={tampil.length + 1}
        aria-activedescendant={aktifId === undefined ? undefined : idBarisHadir(aktifId)}
        className={classes.grid}
        onKeyDown={keys.grid}
        onMouseDown={onMouseDown}
        onFocus={(event) => {
          const id = pesertaIdOf(event.target);
          if (id !== undefined && id !== aktifId) daftar.pilih(id);
        }}
      >
        <div role="row" className={`${classes.baris} ${classes.kepala}`}>
          {KEPALA.map((judul, i) => (
            <div key={judul} role="columnheader" className={i === 0 ? `${classes.sel} angka` : classes.sel}>
              {judul}
            </div>
          ))}
        </div>
        {tampil.map((peserta) => (
          <BarisKehadiran
            key={peserta.pesertaId}
            peserta={peserta}
            nomor={nomorById.get(peserta.pesertaId) ?? 0}
            isAktif={peserta.pesertaId === aktifId}
            isTerpilih={terpilihSet.has(peserta)}
            isTerkunci={isTerkunci}
            waktuMulai={waktuMulai}
            onUbah={hadir.ubah}
            onFlush={hadir.flush}
            onToggle={toggle}
            onSekarang={sekarang}
            onTandaTangan={setTtdId}
          />
        ))}
      </div>
      <Group justify="space-between" mt={6} wrap="nowrap" align="flex-start">
        {tampil.length === 0 ? (
          <Group gap="xs">
            <Text size="sm">{teksHadir.tidakAda}</Text>
            <Button size="compact-sm" variant="default" onClick={() => daftar.setSaringan(SARINGAN_AWAL)}>
              {teksHadir.hapusSaring}
            </Button>
          </Group>
        ) : (
          <Text size="xs" c="dimmed">
            {isTerkunci ? '' : teksHadir.petunjuk}
          </Text>
        )}
        <Text size="xs" c="dimmed" role="status" style={{ flexShrink: 0 }}>
          {terpilih.length > 1 ? teksHadir.terpilih(terpilih.length) : teksHadir.tampil(tampil.length, list.length)}
        </Text>
      </Group>
      <TandaTanganDialog
        pesertaId={isTerkunci ? null : ttdId}
        list={list}
        onPindah={setTtdId}
        onSimpan={(pesertaId, tandaTangan) => {
          hadir.ubah(pesertaId, tandaTangan.length > 0 ? { tandaTangan, hadir: true } : { tandaTangan });
          hadir.flush();
        }}
      />
      <ConfirmDelete
        opened={hadir.ditanya !== null}
        judul={teksHadir.batalJudul}
        labelHapus={teksHadir.batalTombol}
        onCancel={() => hadir.jawab(false)}
        onConfirm={() => hadir.jawab(true)}
      >
        {teksHadir.batalIsi(hadir.ditanya?.length ?? 0)}
      </ConfirmDelete>
    </div>
  );
};

const pesertaIdOf = (target: EventTarget): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-peserta-id]')?.dataset['pesertaId'] : undefined;
