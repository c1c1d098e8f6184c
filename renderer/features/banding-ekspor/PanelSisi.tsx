import type { Ref, RefObject } from 'react';
import { HalamanPdf } from '../../components/pdf/HalamanPdf';
import type { DokumenPdf } from '../../components/pdf/mesin/pdfMesin';
import { NAMA_KEADAAN_HALAMAN, type Sisi, teksBandingEkspor } from '../../text/bandingEkspor';
import { teksPdf } from '../../text/pdf';
import classes from './bandingEkspor.module.css';
import { IkonKeadaanHalaman } from './IkonKeadaanHalaman';
import { SorotHalaman } from './SorotHalaman';
import { type Baris, JARAK, TINGGI_JUDUL, tinggiSemua } from './susunBaris';
import type { HasilBanding } from './useBanding';

export interface PanelSisiProps {
  readonly sisi: Sisi;
  readonly dokumen: DokumenPdf;
  readonly hasil: HasilBanding;
  readonly barisList: readonly Baris[];
  /** Pairs that are shown or near: the first, and the one behind the last. */
  readonly dekat: readonly [number, number];
  /** CSS pixels. */
  readonly lebar: number;
  readonly gulungan: RefObject<HTMLElement | null>;
  readonly lebarRef: Ref<HTMLDivElement> | undefined;
  readonly onGulung: (sisi: Sisi) => void;
}

/** The pages of one document, each beside its partner of the other, or a gap where it has none. */
export const PanelSisi = (props: PanelSisiProps) => {
  const { sisi, dokumen, hasil, barisList, dekat, lebar, gulungan, lebarRef, onGulung } = props;
  const jumlah = hasil.ukuran[sisi].length;
  return (
    <section
      ref={gulungan}
      className={classes.gulungan}
      aria-label={teksBandingEkspor.sisi[sisi]}
      // A region that scrolls must be reachable by the keys that scroll it.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onScroll={() => onGulung(sisi)}
    >
      <div ref={lebarRef} style={{ position: 'relative', height: tinggiSemua(barisList) }}>
        {hasil.pasanganList.slice(...dekat).map((pasangan, k) => {
          const i = dekat[0] + k;
          const nomor = pasangan[sisi];
          const { atas = 0, tinggi = 0 } = barisList[i] ?? {};
          return (
            <div
              key={i}
              className={classes.pasangan}
              style={{ top: atas, height: TINGGI_JUDUL + tinggi + JARAK, width: lebar }}
              data-pasangan={i}
              data-keadaan={pasangan.keadaan}
            >
              {nomor === null ? (
                <div className={classes.tanpaHalaman} style={{ height: TINGGI_JUDUL + tinggi }}>
                  <span>{teksBandingEkspor.tanpaHalaman[sisi]}</span>
                </div>
              ) : (
                <>
                  <div className={classes.judulHalaman} style={{ height: TINGGI_JUDUL }}>
                    <span>{teksPdf.halamanKe(nomor + 1, jumlah)}</span>
                    <span className={classes.keadaan} data-keadaan={pasangan.keadaan}>
                      <IkonKeadaanHalaman keadaan={pasangan.keadaan} />
                      {NAMA_KEADAAN_HALAMAN[pasangan.keadaan]}
                    </span>
                  </div>
                  <HalamanPdf dokumen={dokumen} index={nomor} lebar={lebar} gulungan={gulungan}>
                    <SorotHalaman
                      sisi={sisi}
                      kataList={hasil.kata[sisi].get(nomor) ?? []}
                      bedaList={sisi === 'lama' ? pasangan.bedaLama : pasangan.bedaBaru}
                      gambar={pasangan.gambar}
                    />
                  </HalamanPdf>
                </>
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
};
