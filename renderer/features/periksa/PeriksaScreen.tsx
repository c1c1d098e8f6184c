import { Box, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { KELAS_LIST } from '../../../shared/domain/periksa/aturanList';
import { periksaDossier } from '../../../shared/domain/periksa/periksaDossier';
import type { LayarProps } from '../../app/layarList';
import { EmptyState } from '../../components/EmptyState';
import { PageHeader } from '../../components/PageHeader';
import { useDossierSiap } from '../../data/queries';
import { teksPeriksa } from '../../text/periksa';
import { KelompokAturan } from './KelompokAturan';
import classes from './periksa.module.css';
import { SaringanTemuan } from './SaringanTemuan';
import { type SaringTemuan, susunTemuan } from './susunTemuan';

const SARING_AWAL: SaringTemuan = { kelasList: KELAS_LIST, layar: null };

/** Findings of the whole dossier by rule, each with the way to its spot. */
const PeriksaScreen = ({ dossierId }: LayarProps) => {
  const dossier = useDeferredValue(useDossierSiap(dossierId));
  const [tahunKini] = useState(() => new Date().getFullYear());
  const [saring, setSaring] = useState(SARING_AWAL);
  const list = useMemo(() => periksaDossier(dossier, tahunKini), [dossier, tahunKini]);
  const kelompokList = useMemo(() => susunTemuan(list, saring), [list, saring]);
  const tampil = kelompokList.reduce((jumlah, kelompok) => jumlah + kelompok.list.length, 0);
  return (
    <Box maw={1120}>
      <PageHeader judul={teksPeriksa.judul} keterangan={teksPeriksa.keterangan} />
      {list.length === 0 ? (
        <EmptyState
          judul={teksPeriksa.kosongJudul}
          keterangan={teksPeriksa.kosongIsi}
          ikon={<IconCircleCheck size={32} />}
        />
      ) : (
        <>
          <SaringanTemuan list={list} saring={saring} onUbah={setSaring} />
          <Text size="sm" c="dimmed" role="status" my={6}>
            {tampil === 0 ? teksPeriksa.tanpaCocok : teksPeriksa.tampil(tampil, list.length)}
          </Text>
          {tampil > 0 && (
            <div className={classes.kolom} aria-hidden="true">
              <span>{teksPeriksa.tempat}</span>
              <span>{teksPeriksa.ditemukan}</span>
              <span>{teksPeriksa.seharusnya}</span>
            </div>
          )}
          {kelompokList.map((kelompok) => (
            <KelompokAturan key={kelompok.aturan} dossierId={dossierId} kelompok={kelompok} />
          ))}
        </>
      )}
    </Box>
  );
};
export default PeriksaScreen;
