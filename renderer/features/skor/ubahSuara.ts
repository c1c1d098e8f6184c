import type { Nilai, Peserta, Suara } from '../../../shared/domain/dossier';

/** Someone who may vote, or has. */
export interface Pemilih {
  readonly pesertaId: string;
  readonly nama: string;
  readonly keterangan: string;
  readonly nilai: Nilai | null;
  /** Has voted but is not marked present (any more). */
  readonly isTidakHadir: boolean;
}

/** Those present in the order of the list, and whoever voted before being marked absent. */
export const listPemilih = (pesertaList: readonly Peserta[], suara: Suara | null): Pemilih[] => {
  const suaraById = new Map(
    suara?.cara === 'PESERTA' ? suara.suaraList.map(({ pesertaId, nilai }) => [pesertaId, nilai]) : [],
  );
  return pesertaList
    .filter(({ pesertaId, hadir }) => hadir || suaraById.has(pesertaId))
    .map(({ pesertaId, nama, instansi, jabatan, hadir }) => ({
      pesertaId,
      nama: nama || jabatan || instansi,
      keterangan: instansi,
      nilai: suaraById.get(pesertaId) ?? null,
      isTidakHadir: !hadir,
    }));
};

/** Votes after one participant voted, or took the vote back (null). Counted hands give way. */
export const putSuara = (suara: Suara | null, pesertaId: string, nilai: Nilai | null): Suara | null => {
  const lain = suara?.cara === 'PESERTA' ? suara.suaraList.filter((s) => s.pesertaId !== pesertaId) : [];
  const suaraList = nilai === null ? lain : [...lain, { pesertaId, nilai }];
  return suaraList.length === 0 ? null : { cara: 'PESERTA', suaraList };
};

/** Counted hands for the scores 1 to 4; none at all is no vote. */
export const suaraTangan = (jumlahList: readonly number[]): Suara | null =>
  jumlahList.every((n) => n === 0) ? null : { cara: 'ANGKAT_TANGAN', jumlahList: [...jumlahList] };
