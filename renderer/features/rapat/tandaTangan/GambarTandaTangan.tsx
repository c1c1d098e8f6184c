import { type Goresan, LEBAR_KOTAK, TINGGI_KOTAK } from './kemasGoresan';

/** A signature as a small drawing, in the colour of the text. */
export const GambarTandaTangan = ({ goresan, tinggi }: { readonly goresan: Goresan; readonly tinggi: number }) => (
  <svg
    aria-hidden="true"
    width={(tinggi * LEBAR_KOTAK) / TINGGI_KOTAK}
    height={tinggi}
    viewBox={`0 0 ${LEBAR_KOTAK} ${TINGGI_KOTAK}`}
    fill="none"
    stroke="currentColor"
    strokeWidth={22}
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    {goresan.map((titikList, i) => {
      const [awal = [0, 0], ...sisa] = titikList;
      // A point alone is drawn as a line to itself: its round cap is the dot.
      const tujuan = sisa.length > 0 ? sisa : [awal];
      // Strokes have no identity but their order.
      // oxlint-disable-next-line react/no-array-index-key
      return <path key={i} d={`M${awal.join(' ')}L${tujuan.map((titik) => titik.join(' ')).join(' ')}`} />;
    })}
  </svg>
);
