import { Alert, Text } from '@mantine/core';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Dossier, JenisBaris } from '../../../shared/domain/dossier';
import { tahunDalam } from '../../../shared/domain/matriks/nomorMatriks';
import { pathOf } from '../../app/routes';
import { CommandButton } from '../../commands/CommandButton';
import { type Command, useCommands } from '../../commands/registry';
import { EmptyState } from '../../components/EmptyState';
import { PageHeader } from '../../components/PageHeader';
import { tell } from '../../components/tell';
import { pathBaris, useParamBaris } from '../../data/paramBaris';
import { kalimatKode } from '../../text/errors';
import { teksMatriks } from '../../text/matriks';
import { teksRiwayat } from '../../text/riwayat';
import { AlatMatriks } from './AlatMatriks';
import { BannerBeku } from './BannerBeku';
import { BilahCari } from './BilahCari';
import { BilahSaring } from './BilahSaring';
import { GridMatriks } from './GridMatriks';
import { HapusDialog } from './HapusDialog';
import { KakiMatriks } from './KakiMatriks';
import { KepalaMatriks } from './KepalaMatriks';
import classes from './matriks.module.css';
import { type Pengirim, PengirimMatriks } from './PengirimMatriks';
import { TautanDialog } from './TautanDialog';
import { removeBaris } from './ubahMatriks';
import { useCari } from './useCari';
import { useGrid } from './useGrid';
import { useIsiGrid } from './useIsiGrid';
import { useKlip } from './useKlip';
import { useKolom } from './useKolom';
import { useMatriks } from './useMatriks';
import { akarTerpilih, useMatriksCommands } from './useMatriksCommands';
import { usePihak } from './usePihak';
import { useSaring } from './useSaring';
import { useSelCommands } from './useSelCommands';
import { useTemuan } from './useTemuan';
import { useUrungMatriks } from './useUrungMatriks';

type Bilah = 'CARI' | 'GANTI' | null;

export const IsiMatriks = ({ dossierId, dossier }: { readonly dossierId: string; readonly dossier: Dossier }) => {
  const pengirim = useRef<Pengirim>(null);
  const matriks = useMatriks(dossierId, dossier, pengirim);
  useUrungMatriks(dossierId, matriks);
  const { list, pohon, gagal, isBeku } = matriks;
  const { tahunMatriks } = dossier.dataUmum;
  const temuan = useTemuan(dossier, list);
  const saring = useSaring(pohon, temuan.barisIds);
  const kolom = useKolom(dossierId, list, tahunMatriks);
  const grid = useGrid(dossierId, pohon, kolom.kolomList, saring.hasil?.tampil ?? null);
  const isi = useIsiGrid(matriks, grid, saring.tahan);
  const saran = usePihak(dossierId, dossier, list);
  const gridRef = useRef<HTMLDivElement>(null);
  const [dihapus, setDihapus] = useState<readonly string[]>([]);
  const [bilah, setBilah] = useState<Bilah>(null);
  const [panggilan, setPanggilan] = useState(0);
  const [isSaring, setIsSaring] = useState(false);
  const [isTautan, setIsTautan] = useState(false);
  const cari = useCari(matriks, grid, isi, bilah !== null, (barisId) => saring.tahan([barisId]));
  const fokusGrid = (): void => gridRef.current?.focus({ preventScroll: true });
  /** After a dialog has given the focus back to what opened it. */
  const fokusNanti = (): void => void window.setTimeout(fokusGrid, 0);
  const klip = useKlip(
    {
      list,
      tampil: grid.tampil,
      kolomList: grid.kolomList,
      pilihan: grid.pilihan,
      isi,
      onTertempel: grid.pilihRentangId,
    },
    gridRef,
  );
  const perintah = useMatriksCommands({ matriks, grid, isi, onHapus: setDihapus, fokusGrid });
  const tujuan = useParamBaris();
  const keTujuan = useEffectEvent((barisId: string): void => {
    if (!pohon.has(barisId)) return;
    saring.tahan([barisId]);
    grid.bukaInduk(barisId);
    grid.pilih(barisId, 'uraian');
    fokusGrid();
  });
  useEffect(() => {
    if (tujuan !== null) keTujuan(tujuan);
  }, [tujuan]);
  const [, navigate] = useLocation();
  const riwayatBaris: Command = {
    id: 'matriks.riwayatBaris',
    label: teksRiwayat.riwayatBaris,
    group: teksMatriks.grup,
    when: () => grid.aktif !== undefined,
    perform: () => {
      if (grid.aktif) navigate(pathBaris(pathOf(dossierId, 'riwayat'), grid.aktif.baris.barisId));
    },
  };
  useCommands([riwayatBaris]);
  const keTemuan = (): void => {
    const urutan = [...pohon.keys()];
    const kini = urutan.indexOf(grid.aktif?.baris.barisId ?? '');
    const idList = urutan.filter((id) => temuan.barisIds.has(id));
    const tujuan = idList.find((id) => urutan.indexOf(id) > kini) ?? idList[0];
    if (tujuan === undefined) {
      tell(teksMatriks.tanpaTemuan);
      return;
    }
    saring.tahan([tujuan]);
    grid.bukaInduk(tujuan);
    grid.pilih(tujuan, 'uraian');
    fokusGrid();
  };
  const sel = useSelCommands({
    matriks,
    grid,
    isi,
    isFokus: () => gridRef.current !== null && document.activeElement === gridRef.current,
    klip,
    onHapus: () => setDihapus(akarTerpilih(matriks, grid)),
    onCari: (isGanti) => {
      setBilah(isGanti ? 'GANTI' : 'CARI');
      setPanggilan((kali) => kali + 1);
    },
    onSaring: () => setIsSaring((lama) => !lama),
    onTemuan: keTemuan,
  });
  const keterangan = useMemo(() => {
    const count = (jenis: JenisBaris): number => list.filter((baris) => baris.jenis === jenis).length;
    return teksMatriks.jumlah(count('KELOMPOK_PROGRAM'), count('PROGRAM'), count('KEGIATAN'));
  }, [list]);
  if (pohon.size === 0) {
    return (
      <>
        <PengirimMatriks ref={pengirim} dossierId={dossierId} />
        <PageHeader judul={teksMatriks.judul} />
        {isBeku && <BannerBeku dossierId={dossierId} />}
        <EmptyState judul={teksMatriks.kosongJudul} keterangan={teksMatriks.kosongIsi}>
          <CommandButton command={perintah.kelompok} variant="filled" />
          <Text size="sm" c="dimmed">
            {teksMatriks.kosongTempel}
          </Text>
        </EmptyState>
      </>
    );
  }
  const gagalPertama = [...gagal][0];
  return (
    <div className={classes.layar}>
      <PengirimMatriks ref={pengirim} dossierId={dossierId} />
      <KepalaMatriks
        keterangan={keterangan}
        riwayatId={riwayatBaris.id}
        temuanId={sel.temuan.id}
        adaBaris={grid.aktif !== undefined}
        jumlahTemuan={temuan.list.length}
      />
      {isBeku && <BannerBeku dossierId={dossierId} />}
      <AlatMatriks
        perintah={perintah}
        sel={sel}
        grid={grid}
        kolom={kolom}
        isCari={bilah !== null}
        isSaring={isSaring}
        onTautan={() => setIsTautan(true)}
      />
      {bilah !== null && (
        <BilahCari
          key={panggilan}
          cari={cari}
          isGanti={bilah === 'GANTI' && !isBeku}
          onTutup={() => {
            setBilah(null);
            fokusGrid();
          }}
        />
      )}
      {(isSaring || saring.hasil !== null) && (
        <BilahSaring
          saring={saring}
          tahunList={tahunDalam(tahunMatriks)}
          pihakList={saran.dikenal}
          aspekList={dossier.bank.aspekList}
          peringkatByAspek={temuan.peringkatByAspek}
          jumlahBaris={pohon.size}
          onTutup={() => {
            setIsSaring(false);
            fokusGrid();
          }}
        />
      )}
      {gagalPertama !== undefined && (
        <Alert color="red" variant="outline" py={6} role="alert">
          {teksMatriks.gagal(gagal.size, pohon.get(gagalPertama)?.label ?? '')}
        </Alert>
      )}
      <GridMatriks
        matriks={matriks}
        grid={grid}
        isi={isi}
        kolom={kolom}
        gridRef={gridRef}
        cocok={saring.hasil?.cocok ?? null}
        temuan={temuan.kalimat}
        prioritas={temuan.prioritas}
        selCari={bilah === null ? null : cari.selKini}
        saran={saran}
        onTambahBawah={perintah.bawah.perform}
        onSunting={(awal) => {
          if (isBeku) tell(kalimatKode('EDISI_DITETAPKAN'));
          else grid.mulaiSunting(awal);
        }}
      />
      {grid.tampil.length === 0 && <Text size="sm">{teksMatriks.bilahSaring.kosong}</Text>}
      <KakiMatriks grid={grid} temuan={temuan.kalimat.get(grid.aktif?.baris.barisId ?? '') ?? ''} />
      {isTautan && (
        <TautanDialog
          dossierId={dossierId}
          bank={dossier.bank}
          pohon={pohon}
          peringkatByAspek={temuan.peringkatByAspek}
          onTutup={() => {
            setIsTautan(false);
            fokusNanti();
          }}
        />
      )}
      <HapusDialog
        pohon={pohon}
        akarList={dihapus}
        onCancel={() => {
          setDihapus([]);
          fokusNanti();
        }}
        onConfirm={() => {
          isi.ganti('HAPUS', removeBaris(list, dihapus), []);
          setDihapus([]);
          fokusNanti();
        }}
      />
    </div>
  );
};
