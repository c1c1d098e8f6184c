import { BARIS_BEBAS_MAKS, type BagianNaskah, BLOK_MAKS, type Blok, BUTIR_MAKS } from '../dossier';
import { jenisId } from '../variabel/gantiIdNaskah';
import { mapTeksBagian, mapTeksBlok } from '../variabel/mapTeksNaskah';
import { gantiVariabel, namaVariabel, tulisVariabel } from '../variabel/splitVariabel';

/**
 * How a template names the aspects of a dossier it does not know: by position in the question bank (`nilai_aspek:ke-2`),
 * or once for all of them (`nilai_aspek:setiap`) in a paragraph, an item of a list or a row of a table that is repeated
 * for every aspect.
 */
const SETIAP = 'setiap';
const POSISI = /^ke-([1-9]\d{0,2})$/;

/** Whether an id stands for aspects of whichever dossier a template is put into. */
export const isIdTemplat = (id: string): boolean => id === SETIAP || POSISI.test(id);

type UbahTeks = (teks: string) => string;

/** The text with each variable about an aspect replaced by what `isi` answers for its word and id. */
const gantiAspek = (teks: string, isi: (kata: string, id: string) => string): string =>
  gantiVariabel(teks, (nama) => {
    const i = nama.indexOf(':');
    return i > 0 && jenisId(nama.slice(0, i)) === 'aspek'
      ? isi(nama.slice(0, i), nama.slice(i + 1))
      : tulisVariabel(nama);
  });

const gantiId =
  (baru: (id: string) => string): UbahTeks =>
  (teks) =>
    gantiAspek(teks, (kata, id) => tulisVariabel(`${kata}:${baru(id)}`));

/** A list whose members are repeated: its texts, and how many it may hold. */
interface Deret<T> {
  readonly map: (anggota: T, ubah: UbahTeks) => T;
  readonly maks: number;
}

const PARAGRAF: Deret<Blok> = { map: mapTeksBlok, maks: BLOK_MAKS };
const BUTIR: Deret<string> = { map: (butir, ubah) => ubah(butir), maks: BUTIR_MAKS };
const BARIS: Deret<string[]> = { map: (baris, ubah) => baris.map(ubah), maks: BARIS_BEBAS_MAKS };

type UbahDeret = <T>(list: readonly T[], deret: Deret<T>) => T[];

/** The sections with each list that may hold repeated members replaced by what `ubah` answers. */
const mapDeret = (naskah: readonly BagianNaskah[], ubah: UbahDeret): BagianNaskah[] =>
  naskah.map((bagian) => ({
    ...bagian,
    blokList: ubah(bagian.blokList, PARAGRAF).map((blok) => {
      if (blok.jenis === 'DAFTAR') return { ...blok, butirList: ubah(blok.butirList, BUTIR) };
      return blok.jenis === 'TABEL_BEBAS' ? { ...blok, barisList: ubah(blok.barisList, BARIS) } : blok;
    }),
  }));

/** Only blocks of one text are repeated as a whole: a list or table repeats within. */
const isSatuTeks = (anggota: unknown): boolean =>
  typeof anggota !== 'object' ||
  anggota === null ||
  !('jenis' in anggota) ||
  anggota.jenis === 'PARAGRAF' ||
  anggota.jenis === 'KUTIPAN';

const idAspek = <T>(anggota: T, { map }: Deret<T>): ReadonlySet<string> => {
  const hasil = new Set<string>();
  map(anggota, (teks) => {
    for (const nama of namaVariabel(teks)) {
      gantiAspek(tulisVariabel(nama), (_, id) => {
        hasil.add(id);
        return '';
      });
    }
    return teks;
  });
  return hasil;
};

/** Members that say the same of every aspect, in the order of the bank, as one that says it of each. */
const ringkas = <T>(list: readonly T[], deret: Deret<T>, aspekIds: readonly string[]): T[] => {
  const hasil: T[] = [];
  const aspekSet = new Set(aspekIds);
  const polaOf = (anggota: T | undefined, aspekId: string): T | null => {
    if (anggota === undefined || !isSatuTeks(anggota)) return null;
    const idList = [...idAspek(anggota, deret)].filter((id) => aspekSet.has(id));
    if (idList.length !== 1 || idList[0] !== aspekId) return null;
    return deret.map(
      anggota,
      gantiId((id) => (id === aspekId ? SETIAP : id)),
    );
  };
  for (let i = 0; i < list.length; i += 1) {
    const polaList = aspekIds.map((aspekId, k) => polaOf(list[i + k], aspekId));
    const pertama = polaList[0] ?? null;
    const isSemua =
      aspekIds.length > 1 &&
      pertama !== null &&
      polaList.every((pola) => JSON.stringify(pola) === JSON.stringify(pertama));
    if (isSemua) {
      hasil.push(pertama);
      i += aspekIds.length - 1;
    } else hasil.push(...list.slice(i, i + 1));
  }
  return hasil;
};

/** A member about each aspect as one for every aspect; where there would be too many, none is repeated. */
const ulangi = <T>(list: readonly T[], deret: Deret<T>, aspekIds: readonly string[]): T[] => {
  const isUlang = (anggota: T): boolean => isSatuTeks(anggota) && idAspek(anggota, deret).has(SETIAP);
  const jumlah = list.length + list.filter(isUlang).length * (aspekIds.length - 1);
  if (aspekIds.length === 0 || jumlah > deret.maks) return [...list];
  return list.flatMap((anggota) =>
    isUlang(anggota)
      ? aspekIds.map((aspekId) =>
          deret.map(
            anggota,
            gantiId((id) => (id === SETIAP ? aspekId : id)),
          ),
        )
      : [anggota],
  );
};

/** The sections of a dossier as a template names their aspects; `aspekIds` in the order of its question bank. */
export const aspekKeTemplat = (naskah: readonly BagianNaskah[], aspekIds: readonly string[]): BagianNaskah[] => {
  const posisiById = new Map(aspekIds.map((aspekId, i) => [aspekId, `ke-${i + 1}`]));
  return mapDeret(naskah, (list, deret) => ringkas(list, deret, aspekIds)).map((bagian) =>
    mapTeksBagian(
      bagian,
      gantiId((id) => posisiById.get(id) ?? id),
    ),
  );
};

/** `[lengkapi: nilai aspek ke-7]`, which the checks find. */
const lengkapi = (kata: string, sebutan: string): string => {
  const nama = kata.replaceAll('_', ' ');
  return `[lengkapi: ${nama.endsWith('aspek') ? nama : `${nama} aspek`} ${sebutan}]`;
};

/**
 * The sections of a template with the aspects of the dossier they are put into, `aspekIds` in the order of its question
 * bank. What names an aspect that isn't there is left to be filled in, visibly.
 */
export const aspekDariTemplat = (templat: readonly BagianNaskah[], aspekIds: readonly string[]): BagianNaskah[] =>
  mapDeret(templat, (list, deret) => ulangi(list, deret, aspekIds)).map((bagian) =>
    mapTeksBagian(bagian, (teks) =>
      gantiAspek(teks, (kata, id) => {
        if (id === SETIAP) return lengkapi(kata, 'untuk setiap aspek');
        const posisi = POSISI.exec(id)?.[1];
        if (posisi === undefined) return tulisVariabel(`${kata}:${id}`);
        const aspekId = aspekIds[Number(posisi) - 1];
        return aspekId === undefined ? lengkapi(kata, `ke-${posisi}`) : tulisVariabel(`${kata}:${aspekId}`);
      }),
    ),
  );
