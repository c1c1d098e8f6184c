import type { DataUmum } from '../dossier';

/** `Pj.`, `Plt.`, … before an office: whoever acts in it signs so, but its regulations bear the name of the office. */
const SEMENTARA = /^(?:Pjs?\.|Plt\.|Plh\.|Penjabat(?: Sementara)?|Pelaksana (?:Tugas|Harian))\s*/iu;

const DAERAH =
  /^(?:Pemerintah(?: Daerah)?\s+)?(?<jenis>(?:Kabupaten|Kota|Provinsi)\s|(?:Kab|Prov)\.)\s*(?<nama>\S.*)$/iu;

/** Head of each kind of region. Source: Undang-Undang Nomor 23 Tahun 2014, Pasal 59. */
const KEPALA: Readonly<Record<string, string>> = { kab: 'Bupati', kot: 'Wali Kota', pro: 'Gubernur' };

/** `Wali Kota Palangka Raya` from `Kota Palangka Raya`; null for a name that does not begin with the region's kind. */
const dariNama = (nama: string): string | null => {
  const { groups } = DAERAH.exec(nama.trim().replace(/\s+/gu, ' ')) ?? {};
  const kepala = KEPALA[groups?.['jenis']?.slice(0, 3).toLowerCase() ?? ''];
  return kepala === undefined ? null : `${kepala} ${groups?.['nama'] ?? ''}`;
};

type Sumber = Pick<DataUmum, 'instansi' | 'pejabatList'>;

const pejabatOf = ({ pejabatList }: Sumber): string =>
  pejabatList.find(({ peran }) => peran === 'KEPALA_DAERAH')?.jabatan.trim() ?? '';

/**
 * Office of the region's head, whose regulation adopts the plan: as it was typed, else the post of whoever holds it, else what
 * the region's name calls for. Null while none of these is known.
 */
export const jabatanKepalaDaerah = (sumber: Sumber): string | null => {
  const { kepalaDaerah, nama, namaPemerintah } = sumber.instansi;
  const tertulis = [kepalaDaerah, pejabatOf(sumber)].map((teks) => teks.trim().replace(SEMENTARA, ''));
  return tertulis.find((teks) => teks !== '') ?? dariNama(nama) ?? dariNama(namaPemerintah);
};

/** For papers that need a word while the office is not known. */
const BELUM_DIKETAHUI = 'Bupati/Wali Kota ...';

/** The same for papers: never empty. */
export const sebutKepalaDaerah = (sumber: Sumber): string => jabatanKepalaDaerah(sumber) ?? BELUM_DIKETAHUI;

/** What stands above the signature, in capitals; whoever acts in the office signs as such: `Pj. BUPATI …`. */
export const penandaKepalaDaerah = (sumber: Sumber): string => {
  const jabatan = pejabatOf(sumber) || sumber.instansi.kepalaDaerah.trim() || sebutKepalaDaerah(sumber);
  const [sementara = ''] = SEMENTARA.exec(jabatan) ?? [];
  const awal = /\.\s*$/u.test(sementara) ? sementara : sementara.toUpperCase();
  return awal + jabatan.slice(sementara.length).toUpperCase();
};
