import { ActionIcon, Button, Group, Text, TextInput } from '@mantine/core';
import { IconFile, IconFolder, IconLink, IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { Bukti } from '../../../shared/domain/dossier';
import { tellError } from '../../components/tell';
import { call } from '../../data/client';
import { teksBukti } from '../../text/bukti';
import classes from './bukti.module.css';
import { KeadaanBukti } from './KeadaanBukti';
import { rujukanDi } from './rujukanBukti';
import { TautanDialog } from './TautanDialog';
import { useCekBukti, useFolderBukti } from './useFolderBukti';

const BUKTI_MAKS = 50;

export interface DaftarBuktiProps {
  readonly dossierId: string;
  readonly buktiList: readonly Bukti[];
  readonly isTerkunci: boolean;
  readonly onUbah: (buktiList: Bukti[]) => void;
  readonly onBlur: () => void;
}

/** References to evidence: files below the dossier's evidence folder, and links as text. */
export const DaftarBukti = ({ dossierId, buktiList, isTerkunci, onUbah, onBlur }: DaftarBuktiProps) => {
  const { folder, pilihFolder } = useFolderBukti(dossierId);
  const adaByRujukan = useCekBukti(dossierId, buktiList);
  const [isTautan, setTautan] = useState(false);
  const [salah, setSalah] = useState<string | null>(null);

  const tambah = (bukti: Bukti): void => {
    setSalah(null);
    if (!buktiList.some(({ jenis, rujukan }) => jenis === bukti.jenis && rujukan === bukti.rujukan))
      onUbah([...buktiList, bukti]);
  };
  const tambahBerkas = async (): Promise<void> => {
    const dasar = folder ?? (await pilihFolder());
    if (dasar === null) return;
    const berkas = await call('shell:pilihBerkas', { jenis: 'BUKTI', awal: dasar });
    if (!berkas) return;
    const rujukan = rujukanDi(dasar, berkas.path);
    if (rujukan === null) setSalah(teksBukti.diLuarFolder(dasar));
    else if (rujukan.length > 600) setSalah(teksBukti.terlaluPanjang);
    else tambah({ jenis: 'BERKAS', rujukan, keterangan: '' });
  };
  const isPenuh = buktiList.length >= BUKTI_MAKS;
  return (
    <div className={classes.bukti}>
      {buktiList.length > 0 && (
        <ul className={classes.daftar} aria-label={teksBukti.daftar}>
          {buktiList.map((bukti, i) => (
            <li key={`${bukti.jenis} ${bukti.rujukan}`} className={classes.butir}>
              {bukti.jenis === 'BERKAS' ? (
                <IconFile size={16} aria-label={teksBukti.berkas} />
              ) : (
                <IconLink size={16} aria-label={teksBukti.tautan} />
              )}
              <span className={classes.rujukan} title={bukti.rujukan}>
                {bukti.rujukan}
              </span>
              {bukti.jenis === 'BERKAS' && (
                <KeadaanBukti isFolder={folder !== null} isAda={adaByRujukan.get(bukti.rujukan)} />
              )}
              <TextInput
                size="xs"
                className={classes.keterangan}
                aria-label={teksBukti.keteranganUntuk(bukti.rujukan)}
                placeholder={teksBukti.keterangan}
                maxLength={600}
                readOnly={isTerkunci}
                value={bukti.keterangan}
                onBlur={onBlur}
                onChange={({ currentTarget: { value } }) =>
                  onUbah(buktiList.map((lama, j) => (j === i ? { ...lama, keterangan: value } : lama)))
                }
              />
              {bukti.jenis === 'BERKAS' && folder !== null && adaByRujukan.get(bukti.rujukan) === true && (
                <Button
                  size="compact-xs"
                  variant="default"
                  className={classes.tetap}
                  aria-label={teksBukti.bukaUntuk(bukti.rujukan)}
                  onClick={() => void call('shell:bukaBukti', { dossierId, rujukan: bukti.rujukan }).catch(tellError)}
                >
                  {teksBukti.buka}
                </Button>
              )}
              {!isTerkunci && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="sm"
                  aria-label={teksBukti.lepas(bukti.rujukan)}
                  onClick={() => onUbah(buktiList.filter((_, j) => j !== i))}
                >
                  <IconX size={15} aria-hidden="true" />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
      )}
      {!isTerkunci && (
        <Group gap={4}>
          <Button
            size="compact-xs"
            variant="default"
            disabled={isPenuh}
            leftSection={<IconPlus size={14} aria-hidden="true" />}
            onClick={() => void tambahBerkas().catch(tellError)}
          >
            {teksBukti.tambahBerkas}
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            disabled={isPenuh}
            leftSection={<IconPlus size={14} aria-hidden="true" />}
            onClick={() => setTautan(true)}
          >
            {teksBukti.tambahTautan}
          </Button>
          {folder !== undefined && (
            <Button
              size="compact-xs"
              variant="subtle"
              className={classes.folder}
              leftSection={<IconFolder size={14} aria-hidden="true" />}
              title={folder ?? undefined}
              onClick={() => void pilihFolder().catch(tellError)}
            >
              {folder === null ? teksBukti.pilihFolder : teksBukti.gantiFolder(namaFolder(folder))}
            </Button>
          )}
        </Group>
      )}
      {salah !== null && (
        <Text size="sm" role="alert" c="var(--mantine-color-error)">
          {salah}
        </Text>
      )}
      <TautanDialog opened={isTautan} onClose={() => setTautan(false)} onTambah={tambah} />
    </div>
  );
};

const namaFolder = (path: string): string => path.split(/[\\/]/).findLast((bagian) => bagian !== '') ?? path;
