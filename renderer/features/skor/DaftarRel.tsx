import { Text } from '@mantine/core';
import { IconPlayerSkipForward } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { HasilAsesmen } from '../../../shared/domain/asesmen/hitungAsesmen';
import { teksSkor } from '../../text/skor';
import classes from './skor.module.css';
import type { ButirSkor } from './useSkor';

export interface DaftarRelProps {
  readonly daftar: readonly ButirSkor[];
  readonly hasil: HasilAsesmen;
  readonly posisi: number;
  /** The same function at every render. */
  readonly onPilih: (posisi: number) => void;
  /** Below the list. */
  readonly children: ReactNode;
}

type Entri = { readonly aspekId: string; readonly nama: string } | { readonly posisi: number };

const TINGGI_KEPALA = 44;
const TINGGI_BUTIR = 34;

/**
 * All questions by aspect with their scores; only those in sight are in the page, so that hundreds scroll smoothly, and
 * only those that changed are drawn anew.
 */
export const DaftarRel = memo(({ daftar, hasil, posisi, onPilih, children }: DaftarRelProps) => {
  const gulung = useRef<HTMLDivElement>(null);
  const entriList = useMemo(
    () =>
      daftar.flatMap(({ aspekId, namaAspek }, i): Entri[] =>
        daftar[i - 1]?.aspekId === aspekId ? [{ posisi: i }] : [{ aspekId, nama: namaAspek }, { posisi: i }],
      ),
    [daftar],
  );
  const virtual = useVirtualizer({
    count: entriList.length,
    getScrollElement: () => gulung.current,
    estimateSize: (i) => (entriList[i] && 'nama' in entriList[i] ? TINGGI_KEPALA : TINGGI_BUTIR),
    overscan: 8,
  });
  const indexAktif = useMemo(
    () => entriList.findIndex((entri) => 'posisi' in entri && entri.posisi === posisi),
    [entriList, posisi],
  );
  useEffect(() => {
    if (indexAktif < 0) return;
    // Looking at the page's own measures would lay it out at every score: the list knows its own.
    const butir = virtual.measurementsCache[indexAktif];
    const atas = virtual.scrollOffset ?? 0;
    const tinggi = virtual.scrollRect?.height ?? 0;
    const isTampak = butir !== undefined && butir.start >= atas && butir.end <= atas + tinggi;
    if (!isTampak) virtual.scrollToIndex(indexAktif, { align: 'center' });
  }, [indexAktif, virtual]);

  return (
    <nav aria-label={teksSkor.daftar} className={classes.rel}>
      <Text size="sm" px={10} py={6} c="dimmed">
        {teksSkor.kemajuan(hasil.jumlahDinilai, hasil.jumlahPertanyaan)}
      </Text>
      <div ref={gulung} className={classes.gulung}>
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ index, start, size }) => {
            const entri = entriList[index];
            if (!entri) return null;
            return (
              <div
                key={'nama' in entri ? entri.aspekId : `p${entri.posisi}`}
                style={{ position: 'absolute', top: start, height: size, left: 0, right: 0 }}
              >
                {'nama' in entri ? (
                  <div className={classes.kepala}>
                    <span className={classes.potong} title={entri.nama}>
                      {entri.nama}
                    </span>
                    <span>{hasil.aspekList.find((aspek) => aspek.aspekId === entri.aspekId)?.rataRataCetak ?? ''}</span>
                  </div>
                ) : (
                  <ButirRel
                    butir={daftar[entri.posisi]}
                    isAktif={entri.posisi === posisi}
                    posisi={entri.posisi}
                    onPilih={onPilih}
                  />
                )}
              </div>
            );
          })}
        </div>
      </div>
      <div className={classes.kaki}>{children}</div>
    </nav>
  );
});
DaftarRel.displayName = 'DaftarRel';

interface ButirRelProps {
  readonly butir: ButirSkor | undefined;
  readonly isAktif: boolean;
  readonly posisi: number;
  readonly onPilih: (posisi: number) => void;
}

const ButirRel = memo(({ butir, isAktif, posisi, onPilih }: ButirRelProps) => {
  if (!butir) return null;
  const isLewati = butir.nilai === null && butir.dilewati;
  const keadaan =
    butir.nilai !== null ? teksSkor.bernilai(butir.nilai) : isLewati ? teksSkor.dilewati : teksSkor.belumDinilai;
  return (
    // A plain button: scrolling makes a screenful of them at once.
    <button
      type="button"
      className={`mantine-focus-auto ${classes.butir}`}
      aria-current={isAktif ? 'true' : undefined}
      onClick={() => onPilih(posisi)}
    >
      <span>{butir.nomor}</span>
      <span className={classes.potong} title={butir.teks}>
        {butir.teks}
      </span>
      <span className={classes.skor} data-gagal={butir.isGagal}>
        <span aria-hidden="true">
          {isLewati ? <IconPlayerSkipForward size={14} /> : (butir.nilai ?? '–')}
          {butir.isGagal ? '!' : ''}
        </span>
        <span className="hanya-pembaca">
          {keadaan}
          {butir.isGagal ? `, ${teksSkor.belumTersimpan}` : ''}
        </span>
      </span>
    </button>
  );
});
ButirRel.displayName = 'ButirRel';
