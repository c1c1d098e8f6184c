import { Alert, Button, Group, SegmentedControl, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { Dossier } from '../../../shared/domain/dossier';
import { bandingkanMatriks } from '../../../shared/domain/matriks/bandingkanMatriks';
import { ErrorState } from '../../components/ErrorState';
import { PageHeader } from '../../components/PageHeader';
import { useMutasi } from '../../data/useMutasi';
import { teksKerja } from '../../text/kerja';
import { formatInstan } from '../../text/umum';
import { DaftarBaris } from '../edisi/DaftarBaris';
import { BarisKerja } from './BarisKerja';
import { pilihTerapan } from './pilihTerapan';
import { useKeputusan } from './useKeputusan';
import type { LembarDibaca } from './useTerima';

export interface TinjauLembarProps {
  readonly dossier: Dossier;
  readonly lembar: LembarDibaca;
  /** The plan is adopted: nothing may be applied. */
  readonly isBeku: boolean;
  readonly onBacaUlang: () => void;
  readonly onTutup: () => void;
  /** Applied; the sentence says what came of it. */
  readonly onSelesai: (kalimat: string) => void;
}

/** Every difference of a sheet with a decision of its own, and what the decisions come to. */
export const TinjauLembar = ({ dossier, lembar, isBeku, onBacaUlang, onTutup, onSelesai }: TinjauLembarProps) => {
  const { dossierId, matriks } = dossier;
  const { hasil, kini, berkas } = lembar;
  const { perubahanList, bentrokanList, diabaikanList } = hasil;
  const keputusan = useKeputusan(hasil);
  const [isBentrok, setBentrok] = useState(false);
  const [aktifId, setAktif] = useState<string | null>(null);
  const terapkan = useMutasi('matriks:terapkan', { tampilkanGagal: false });
  const bentrokById = useMemo(() => new Map(bentrokanList.map((satu) => [satu.barisId, satu])), [bentrokanList]);
  const { ditolak, bentrok } = keputusan;
  const terapan = useMemo(() => pilihTerapan(hasil, { ditolak, bentrok }, kini), [hasil, ditolak, bentrok, kini]);
  const isBasi = useMemo(() => bandingkanMatriks(kini, matriks).length > 0, [matriks, kini]);
  const list = useMemo(
    () =>
      perubahanList
        .filter(({ barisId }) => !isBentrok || bentrokById.has(barisId))
        .map((perubahan) => ({ id: perubahan.barisId, isJudul: false, perubahan })),
    [perubahanList, bentrokById, isBentrok],
  );
  const jumlah = terapan.diterima.size;
  const tidak = perubahanList.length - jumlah - terapan.belum;
  const canTerapkan = jumlah > 0 && terapan.belum === 0 && !isBeku && !isBasi;

  const jalan = async (): Promise<void> => {
    const input = { dossierId, sebab: 'LEMBAR_KERJA' as const, perubahanList: [...terapan.perubahanList] };
    // A failure is shown below the header.
    const jadi = await terapkan.mutateAsync(input).catch(() => null);
    if (jadi === null) return;
    const gagal = jadi.ditolakList.length;
    const kalimat = teksKerja.hasil(berkas, jumlah - gagal, tidak);
    onSelesai(gagal === 0 ? kalimat : `${kalimat} ${teksKerja.hasilTakMuat(gagal)}`);
  };
  const tombol = (id: string, key: string): boolean => {
    if (bentrokById.has(id)) {
      if (key === 'ArrowLeft') keputusan.pilih(id, 'DISINI');
      else if (key === 'ArrowRight') keputusan.pilih(id, 'LEMBAR');
      else return false;
      return true;
    }
    if (key !== ' ') return false;
    keputusan.toggle(id);
    return true;
  };
  const keterangan = [
    hasil.macam === 'POLOS' ? teksKerja.polos : '',
    hasil.dibuatPada === null ? '' : teksKerja.dibuat(formatInstan(hasil.dibuatPada)),
  ].filter(Boolean);
  return (
    <>
      <PageHeader judul={berkas} keterangan={keterangan.join(' ')}>
        <Button variant="default" size="xs" onClick={onTutup}>
          {teksKerja.tutup}
        </Button>
        <Button size="xs" disabled={!canTerapkan} loading={terapkan.isPending} onClick={() => void jalan()}>
          {teksKerja.terapkan(jumlah)}
        </Button>
      </PageHeader>
      {isBeku && <Peringatan kalimat={teksKerja.bekuIsi} />}
      {isBasi && !isBeku && (
        <Peringatan kalimat={teksKerja.basi}>
          <Button size="compact-sm" variant="default" onClick={onBacaUlang}>
            {teksKerja.bacaUlang}
          </Button>
        </Peringatan>
      )}
      {terapkan.error && <ErrorState error={terapkan.error} />}
      {diabaikanList.length > 0 && (
        <details>
          <summary>{teksKerja.diabaikan(diabaikanList.length)}</summary>
          <ul style={{ margin: 0 }}>
            {diabaikanList.map((tempat) => (
              <Text component="li" size="sm" key={tempat}>
                {tempat}
              </Text>
            ))}
          </ul>
        </details>
      )}
      {perubahanList.length === 0 ? (
        <Text role="status">{teksKerja.tanpaBeda}</Text>
      ) : (
        <>
          <Group gap="xs" mb={6} wrap="nowrap">
            {bentrokanList.length > 0 && (
              <SegmentedControl
                size="xs"
                aria-label={teksKerja.saring}
                value={isBentrok ? 'BENTROK' : 'SEMUA'}
                onChange={(nilai) => setBentrok(nilai === 'BENTROK')}
                data={[
                  { value: 'SEMUA', label: `${teksKerja.semua} (${perubahanList.length})` },
                  { value: 'BENTROK', label: `${teksKerja.hanyaBentrok} (${bentrokanList.length})` },
                ]}
              />
            )}
            <Button size="compact-sm" variant="default" fw={500} onClick={() => keputusan.semua(true)}>
              {teksKerja.terimaSemua}
            </Button>
            <Button size="compact-sm" variant="default" fw={500} onClick={() => keputusan.semua(false)}>
              {teksKerja.tolakSemua}
            </Button>
            {bentrokanList.length > 0 && (
              <>
                <Button size="compact-sm" variant="default" fw={500} onClick={() => keputusan.semuaBentrok('DISINI')}>
                  {teksKerja.bentrokDiSini}
                </Button>
                <Button size="compact-sm" variant="default" fw={500} onClick={() => keputusan.semuaBentrok('LEMBAR')}>
                  {teksKerja.bentrokLembar}
                </Button>
              </>
            )}
          </Group>
          <Group justify="space-between" mb={6} wrap="nowrap">
            <Text size="sm" role="status">
              {teksKerja.ringkas(jumlah, tidak, perubahanList.length)}
              {terapan.belum > 0 && (
                <Text span size="sm" c="var(--app-perhatian)" fw={500}>
                  ; {teksKerja.belumDipilih(terapan.belum)}
                </Text>
              )}
            </Text>
            <Text size="xs" c="dimmed">
              {teksKerja.petunjuk}
            </Text>
          </Group>
          <DaftarBaris
            label={teksKerja.daftar}
            kolom={[teksKerja.kolom.keputusan, teksKerja.kolom.semula, teksKerja.kolom.menjadi]}
            tracks="190px 1fr 1fr"
            list={list}
            aktifId={aktifId}
            onAktif={setAktif}
            onTombol={(entri, key) => tombol(entri.id, key)}
          >
            {({ perubahan }) => (
              <BarisKerja
                perubahan={perubahan}
                bentrokan={bentrokById.get(perubahan.barisId) ?? null}
                keputusan={keputusan}
                sebab={terapan.terhalang.get(perubahan.barisId) ?? null}
                perubahanList={perubahanList}
                kini={kini}
              />
            )}
          </DaftarBaris>
        </>
      )}
    </>
  );
};

const Peringatan = ({ kalimat, children }: { readonly kalimat: string; readonly children?: ReactNode }) => (
  <Alert
    variant="outline"
    color="laut"
    py={6}
    mb="xs"
    role="status"
    icon={<IconAlertTriangle size={18} aria-hidden="true" />}
  >
    <Group justify="space-between" wrap="nowrap">
      <Text size="sm">{kalimat}</Text>
      {children}
    </Group>
  </Alert>
);
