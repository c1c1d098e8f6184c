import { Box, Button, Group, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { KELAS_LIST } from '../../../shared/domain/periksa/aturanList';
import type { LayarProps } from '../../app/layarList';
import { CommandButton } from '../../commands/CommandButton';
import { type Command, useCommands } from '../../commands/registry';
import { EmptyState } from '../../components/EmptyState';
import { PageHeader } from '../../components/PageHeader';
import { useDossierSiap } from '../../data/queries';
import { useTemuanDossier } from '../../data/useTemuanDossier';
import { teksPeriksa } from '../../text/periksa';
import { BagianDiterima } from './BagianDiterima';
import { KelompokAturan } from './KelompokAturan';
import classes from './periksa.module.css';
import { SaringanTemuan } from './SaringanTemuan';
import { type SaringTemuan, susunTemuan } from './susunTemuan';
import { TerimaDialog } from './TerimaDialog';

const SARING_AWAL: SaringTemuan = { kelasList: KELAS_LIST, layar: null };
const TANPA_PILIHAN: ReadonlySet<string> = new Set();

/** Open findings of the whole dossier by rule, each with the way to its spot, to accept with a reason; then accepted ones. */
const PeriksaScreen = ({ dossierId }: LayarProps) => {
  const { terbuka, diterima, basi } = useTemuanDossier(dossierId);
  const { temuanDiterimaList } = useDossierSiap(dossierId);
  const [saring, setSaring] = useState(SARING_AWAL);
  const [pilihan, setPilihan] = useState(TANPA_PILIHAN);
  const [isTerima, setTerima] = useState(false);
  const status = useRef<HTMLParagraphElement>(null);
  /** What had the focus before the dialog. */
  const asal = useRef<Element | null>(null);
  const kelompokList = useMemo(() => susunTemuan(terbuka, saring), [terbuka, saring]);
  // What is hidden by the filter, mended or accepted elsewhere is not chosen any more.
  const dipilih = kelompokList.flatMap(({ list }) => list.filter(({ kunci }) => pilihan.has(kunci)));
  const tampil = kelompokList.reduce((jumlah, { list }) => jumlah + list.length, 0);
  const onPilih = useCallback((kunciList: readonly string[], isPilih: boolean): void => {
    setPilihan((lama) => {
      const baru = new Set(lama);
      for (const kunci of kunciList) {
        if (isPilih) baru.add(kunci);
        else baru.delete(kunci);
      }
      return baru;
    });
  }, []);
  const terima: Command = {
    id: 'periksa.terima',
    label: teksPeriksa.terima,
    group: teksPeriksa.judul,
    shortcut: 'mod+Enter',
    when: () => dipilih.length > 0,
    perform: () => {
      asal.current = document.activeElement;
      setTerima(true);
    },
  };
  useCommands([terima]);
  const isAdaRiwayat = diterima.length + basi.length > 0;
  return (
    <Box maw={1120}>
      <PageHeader judul={teksPeriksa.judul} keterangan={teksPeriksa.keterangan} />
      {terbuka.length === 0 && (
        <EmptyState
          judul={diterima.length === 0 ? teksPeriksa.kosongJudul : teksPeriksa.selesaiJudul}
          keterangan={diterima.length === 0 ? teksPeriksa.kosongIsi : teksPeriksa.selesaiIsi(diterima.length)}
          ikon={<IconCircleCheck size={32} />}
        />
      )}
      <div>
        <div className={classes.bilah}>
          <Group wrap="nowrap" gap="sm">
            {terbuka.length > 0 && <SaringanTemuan list={terbuka} saring={saring} onUbah={setSaring} />}
            <Text ref={status} size="xs" c="dimmed" role="status" tabIndex={-1} className={classes.status}>
              {terbuka.length > 0 && teksPeriksa.tampil(tampil, terbuka.length, diterima.length)}
            </Text>
            {terbuka.length > 0 && (
              <CommandButton command={terima} size="xs" isPadam={dipilih.length === 0} className={classes.terima}>
                {dipilih.length === 0 ? teksPeriksa.terima : teksPeriksa.terimaDipilih(dipilih.length)}
              </CommandButton>
            )}
          </Group>
          {tampil > 0 && (
            <div className={classes.kolom} aria-hidden="true">
              <span />
              <span>{teksPeriksa.tempat}</span>
              <span>{teksPeriksa.ditemukan}</span>
              <span>{teksPeriksa.seharusnya}</span>
            </div>
          )}
        </div>
        {terbuka.length > 0 && tampil === 0 && (
          <EmptyState judul={teksPeriksa.tanpaCocok}>
            <Button
              variant="default"
              size="xs"
              onClick={() => {
                setSaring(SARING_AWAL);
                // This button is gone with the filter.
                status.current?.focus();
              }}
            >
              {teksPeriksa.lepasSaringan}
            </Button>
          </EmptyState>
        )}
        {kelompokList.map((kelompok) => (
          <KelompokAturan
            key={kelompok.kunci}
            dossierId={dossierId}
            kelompok={kelompok}
            dipilih={pilihan}
            onPilih={onPilih}
          />
        ))}
      </div>
      {isAdaRiwayat && <BagianDiterima dossierId={dossierId} diterima={diterima} basi={basi} saring={saring} />}
      <TerimaDialog
        dossierId={dossierId}
        opened={isTerima}
        list={dipilih}
        diterimaList={temuanDiterimaList}
        onClose={() => setTerima(false)}
        onSelesai={() => {
          setTerima(false);
          setPilihan(TANPA_PILIHAN);
        }}
        onTertutup={() => {
          if (asal.current instanceof HTMLElement) asal.current.focus();
          // Its button or finding may be gone or greyed by now.
          if (document.activeElement === document.body) status.current?.focus();
        }}
      />
    </Box>
  );
};
export default PeriksaScreen;
