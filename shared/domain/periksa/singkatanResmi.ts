/**
 * Long forms of abbreviations that texts like these spell out, in the words of the law or body that made them; the first
 * is told. Terms that regions choose for themselves are left out.
 */
export const SINGKATAN_RESMI: ReadonlyMap<string, readonly string[]> = new Map([
  // UU 17/2003.
  ['APBD', ['Anggaran Pendapatan dan Belanja Daerah']],
  // UU 20/2023.
  ['ASN', ['Aparatur Sipil Negara']],
  // The term of the development partners who brought it in, and its Indonesian rendering.
  [
    'GESI',
    [
      'Gender Equality and Social Inclusion',
      'Gender Equality, Disability, and Social Inclusion',
      'Kesetaraan Gender dan Inklusi Sosial',
    ],
  ],
  // Permen PANRB 46/2020.
  ['LAPOR', ['Layanan Aspirasi dan Pengaduan Online Rakyat']],
  ['SP4N', ['Sistem Pengelolaan Pengaduan Pelayanan Publik Nasional']],
  // UU 14/2008, Pasal 1.
  ['PPID', ['Pejabat Pengelola Informasi dan Dokumentasi']],
  // UU 25/2004.
  ['RPJMD', ['Rencana Pembangunan Jangka Menengah Daerah']],
  ['RKPD', ['Rencana Kerja Pemerintah Daerah']],
  // Perpres 95/2018.
  ['SPBE', ['Sistem Pemerintahan Berbasis Elektronik']],
]);
