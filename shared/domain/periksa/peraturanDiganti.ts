/** A regulation that another one replaced. */
export interface PeraturanDiganti {
  /** As `kunciPeraturan` writes it. */
  readonly kunci: string;
  readonly sebutan: string;
  readonly pengganti: string;
  /** Date on which the replacement came into force: whoever adopts before it cites the old one rightly. */
  readonly sejak: string;
}

/** Replaced regulations that plans like these cite; only those whose successor says so itself (article in the source). */
export const PERATURAN_DIGANTI: readonly PeraturanDiganti[] = [
  // Named as replaced by the reference's own BAB I, 1.1. The day is the end of its year: only the year is known for sure.
  {
    kunci: 'PERMENPANRB 24/2014',
    sebutan: 'Peraturan Menteri PANRB Nomor 24 Tahun 2014',
    pengganti: 'Peraturan Menteri PANRB Nomor 62 Tahun 2018',
    sejak: '2018-12-31',
  },
  // UU 23/2014 Pasal 409.
  {
    kunci: 'UU 32/2004',
    sebutan: 'Undang-Undang Nomor 32 Tahun 2004',
    pengganti: 'Undang-Undang Nomor 23 Tahun 2014',
    sejak: '2014-10-02',
  },
  // UU 12/2011 Pasal 102.
  {
    kunci: 'UU 10/2004',
    sebutan: 'Undang-Undang Nomor 10 Tahun 2004',
    pengganti: 'Undang-Undang Nomor 12 Tahun 2011',
    sejak: '2011-08-12',
  },
  // UU 20/2023, closing provisions; promulgated 31 October 2023.
  {
    kunci: 'UU 5/2014',
    sebutan: 'Undang-Undang Nomor 5 Tahun 2014',
    pengganti: 'Undang-Undang Nomor 20 Tahun 2023',
    sejak: '2023-10-31',
  },
  // PP 18/2016 replaces the organisation of perangkat daerah of 2007.
  {
    kunci: 'PP 41/2007',
    sebutan: 'Peraturan Pemerintah Nomor 41 Tahun 2007',
    pengganti: 'Peraturan Pemerintah Nomor 18 Tahun 2016',
    sejak: '2016-06-19',
  },
];
