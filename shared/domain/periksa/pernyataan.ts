import type { Bank } from '../dossier';
import type { TeksBertempat } from './teksDossier';
import type { TempatTemuan } from './temuan';

/** A number that the narrative states about something: the same `kunci` is the same quantity. */
export interface Pernyataan {
  readonly kunci: string;
  /** The quantity in words. */
  readonly sebutan: string;
  readonly nilai: string;
  readonly tempat: TempatTemuan;
}

const harfiah = (teks: string): string => teks.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Names of every aspect in lower case with the aspect's id; longest first, so that no name hides in another. */
const namaAspek = (bank: Bank): [nama: string, aspekId: string][] =>
  bank.aspekList
    .flatMap(({ aspekId, nama, namaKategorisasi }) =>
      [nama, namaKategorisasi].map((n): [string, string] => [n.trim().toLowerCase(), aspekId]),
    )
    .filter(([nama]) => nama.length > 2)
    .toSorted(([a], [b]) => b.length - a.length);

export interface PernyataanAspek extends Pernyataan {
  readonly aspekId: string;
  readonly predikat: string | null;
}

/** `3,33 untuk <aspek>` and `<aspek> … nilai 3,33 (dengan predikat BAIK)`. */
export const pernyataanAspek = (teksList: readonly TeksBertempat[], bank: Bank): PernyataanAspek[] => {
  const namaList = namaAspek(bank);
  if (namaList.length === 0) return [];
  const idByNama = new Map(namaList);
  const nama = `(?<![\\p{L}\\d])(?:${namaList.map(([n]) => harfiah(n)).join('|')})(?![\\p{L}\\d])`;
  const polaUntuk = new RegExp(`(?<nilai>[1-4],\\d{1,2}) untuk (?:aspek )?(?<nama>${nama})`, 'giu');
  const polaNilai = new RegExp(
    `(?<nama>${nama})(?:(?!${nama})[^.;\\d]){0,60}?nilai(?: rata-rata)?(?: sebesar)? (?<nilai>[1-4],\\d{1,2})(?:[^.;,\\d]{0,20}?predikat (?<predikat>\\p{Lu}+(?: \\p{Lu}+)*))?`,
    'giu',
  );
  return teksList.flatMap(({ teks, tempat }) => {
    if (!/[1-4],\d/.test(teks)) return [];
    return [...teks.matchAll(polaUntuk), ...teks.matchAll(polaNilai)].flatMap(({ groups }) => {
      const kunci = groups?.['nama']?.toLowerCase() ?? '';
      const aspekId = idByNama.get(kunci);
      if (aspekId === undefined) return [];
      const predikat = groups?.['predikat'] ?? null;
      return [
        {
          kunci: `aspek:${aspekId}`,
          sebutan: `Nilai aspek ${groups?.['nama']}`,
          nilai: groups?.['nilai'] ?? '',
          tempat,
          aspekId,
          predikat: predikat !== null && /^[\p{Lu} ]+$/u.test(predikat) ? predikat : null,
        },
      ];
    });
  });
};

export interface PernyataanTahun extends Pernyataan {
  readonly tahun: number;
  readonly jumlah: number;
}

/** `14 pengaduan pada tahun 2019`. */
export const pernyataanTahun = (teksList: readonly TeksBertempat[]): PernyataanTahun[] =>
  teksList.flatMap(({ teks, tempat }) =>
    Array.from(teks.matchAll(/(?<![\d.,])([\d.]+) pengaduan (?:pada|dalam|selama) tahun (\d{4})(?!\d)/gi)).map(
      ([, jumlah = '', tahun = '']) => ({
        kunci: `tahun:${tahun}`,
        sebutan: `Jumlah pengaduan tahun ${tahun}`,
        nilai: jumlah,
        tempat,
        tahun: Number(tahun),
        jumlah: bacaBulat(jumlah),
      }),
    ),
  );

export interface PernyataanPersen extends Pernyataan {
  readonly jumlah: number;
  readonly persen: string;
}

/** A count of complaints with its share: `29 pengaduan atau 65,4%`, `34 pengaduan, yakni 65,4 persen`, `(65,4%)`. */
export const pernyataanPersen = (teksList: readonly TeksBertempat[]): PernyataanPersen[] =>
  teksList.flatMap(({ teks, tempat }) =>
    Array.from(
      teks.matchAll(
        /(?<![\d.,])([\d.]+) pengaduan(?:[\p{L} /]{0,40})?(?: ?\(|,? (?:atau|yakni|yaitu)(?: sebesar| sebanyak)? )(\d{1,3}(?:,\d+)?) ?(?:%|persen)/giu,
      ),
    ).map(([, jumlah = '', persen = '']) => ({
      kunci: `persen:${persen}`,
      sebutan: `Jumlah pengaduan yang disebut ${persen}%`,
      nilai: jumlah,
      tempat,
      jumlah: bacaBulat(jumlah),
      persen,
    })),
  );

/** A count as typed, with or without points between thousands. */
export const bacaBulat = (teks: string): number => Number(teks.replaceAll('.', ''));
