import type { Ref, RefObject } from 'react';
import { HalamanPdf } from '../../components/pdf/HalamanPdf';
import { NAMA_KEADAAN_HALAMAN, type Sisi, teksBandingEkspor } from '../../text/bandingEkspor';
import { teksPdf } from '../../text/pdf';
import classes from './bandingEkspor.module.css';
import { IkonKeadaanHalaman } from './IkonKeadaanHalaman';
import type { PasanganTampil } from './pasanganTampil';
import { SorotHalaman } from './SorotHalaman';
import { type Baris, JARAK, TINGGI_JUDUL } from './susunBaris';
import type { HasilBanding } from './useBanding';

export interface PanelSisiProps {
  readonly sisi: Sisi;
  readonly hasil: HasilBanding;
  readonly pasanganList: readonly PasanganTampil[];
  readonly barisList: readonly Baris[];
  /** CSS pixels. */
  readonly lebar: number;
  readonly gulungan: RefObject<HTMLElement | null>;
  readonly lebarRef: Ref<HTMLDivElement> | undefined;
  readonly onGulung: (sisi: Sisi) => void;
}

/** The pages of one document, each beside its partner of the other, or a gap where it has none. */
export const PanelSisi = (props: PanelSisiProps) => {
  const { sisi, hasil, pasanganList, barisList, lebar, gulungan, lebarRef, onGulung } = props;
  const halamanList = hasil[sisi];
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
      <div ref={lebarRef}>
        {pasanganList.map((pasangan, i) => {
          const nomor = pasangan[sisi];
          const halaman = nomor === null ? undefined : halamanList[nomor];
          const tinggi = barisList[i]?.tinggi ?? 0;
          return (
            <div
              key={i}
              style={{ height: TINGGI_JUDUL + tinggi + JARAK, width: lebar }}
              data-pasangan={i}
              data-keadaan={pasangan.keadaan}
            >
              {nomor === null || halaman === undefined ? (
                <div className={classes.tanpaHalaman} style={{ height: TINGGI_JUDUL + tinggi }}>
                  <span>{teksBandingEkspor.tanpaHalaman[sisi]}</span>
                </div>
              ) : (
                <>
                  <div className={classes.judulHalaman} style={{ height: TINGGI_JUDUL }}>
                    <span>{teksPdf.halamanKe(nomor + 1, halamanList.length)}</span>
                    <span className={classes.keadaan} data-keadaan={pasangan.keadaan}>
                      <IkonKeadaanHalaman keadaan={pasangan.keadaan} />
                      {NAMA_KEADAAN_HALAMAN[pasangan.keadaan]}
                    </span>
                  </div>
                  <HalamanPdf
                    halaman={halaman.halaman}
                    nomor={nomor + 1}
                    jumlah={halamanList.length}
                    lebar={lebar}
                    gulungan={gulungan}
                  >
                    <SorotHalaman
                      sisi={sisi}
                      kataList={halaman.kataList}
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
