import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import SignaturePad from 'signature_pad';
import { bukaGoresan, type Goresan, kemasGoresan, LEBAR_KOTAK, TINGGI_KOTAK } from './kemasGoresan';
import classes from './tandaTangan.module.css';

export interface BidangRef {
  /** The strokes as they are stored. */
  readonly ambil: () => Goresan;
  readonly bersihkan: () => void;
}

export interface BidangTandaTanganProps {
  readonly ref: Ref<BidangRef>;
  /** Strokes it opens with. */
  readonly awal: Goresan;
  readonly label: string;
  /** Called after every stroke and after clearing with how many strokes there are. */
  readonly onUbah: (jumlahGoresan: number) => void;
}

/** Ink is always dark on white, as on the paper it will be printed on. */
const TINTA = '#10243a';

/** The area to sign on, as wide as its place, with the proportions of the stored box. */
export const BidangTandaTangan = ({ ref, awal, label, onUbah }: BidangTandaTanganProps) => {
  const kanvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePad | null>(null);
  const kini = useRef({ awal, onUbah });
  useEffect(() => {
    kini.current.onUbah = onUbah;
  });

  useEffect(() => {
    const element = kanvas.current;
    if (!element) return undefined;
    const baru = new SignaturePad(element, { penColor: TINTA, minWidth: 1.2, maxWidth: 3.2 });
    pad.current = baru;
    const isiUlang = (goresan: Goresan): void => {
      const lebar = element.clientWidth;
      const tinggi = element.clientHeight;
      const rasio = window.devicePixelRatio || 1;
      element.width = lebar * rasio;
      element.height = tinggi * rasio;
      element.getContext('2d')?.scale(rasio, rasio);
      baru.clear();
      baru.fromData(
        bukaGoresan(goresan, lebar, tinggi).map((points, i) => ({
          ...gayaOf(baru),
          points: points.map((titik, j) => ({ ...titik, time: i * 10_000 + j * 8, pressure: 0 })),
        })),
      );
    };
    isiUlang(kini.current.awal);
    const onStroke = (): void => kini.current.onUbah(baru.toData().length);
    baru.addEventListener('endStroke', onStroke);
    let lebarLama = element.clientWidth;
    // The window was resized: the strokes follow their box.
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === lebarLama || element.clientWidth === 0) return;
      const goresan = ambilDari(baru, lebarLama, (lebarLama * TINGGI_KOTAK) / LEBAR_KOTAK);
      lebarLama = element.clientWidth;
      isiUlang(goresan);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      baru.removeEventListener('endStroke', onStroke);
      baru.off();
      pad.current = null;
    };
  }, []);

  useImperativeHandle(ref, () => ({
    ambil: () => {
      const { current } = kanvas;
      if (!pad.current || !current) return [];
      return ambilDari(pad.current, current.clientWidth, current.clientHeight);
    },
    bersihkan: () => {
      pad.current?.clear();
      onUbah(0);
    },
  }));
  return <canvas ref={kanvas} className={classes.bidang} role="img" aria-label={label} />;
};

const ambilDari = (pad: SignaturePad, lebar: number, tinggi: number): Goresan =>
  kemasGoresan(
    pad.toData().map(({ points }) => points),
    lebar,
    tinggi,
  );

const gayaOf = (pad: SignaturePad) => ({
  penColor: TINTA,
  dotSize: pad.dotSize,
  minWidth: pad.minWidth,
  maxWidth: pad.maxWidth,
  velocityFilterWeight: pad.velocityFilterWeight,
  compositeOperation: pad.compositeOperation,
});
