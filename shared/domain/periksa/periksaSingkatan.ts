import { SINGKATAN_RESMI } from './singkatanResmi';
import type { TeksBertempat } from './teksDossier';
import { kutip } from './tempat';
import type { TempatTemuan, TemuanAturan } from './temuan';

const huruf = (teks: string): string => teks.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** `Kata Kata Kata (ABC)`, `… yang selanjutnya disingkat ABC`. */
const POLA_SESUDAH =
  /(?<kata>(?:\p{L}[\p{L}/-]*[ ,]+){2,12})(?:\(|(?:yang )?(?:selanjutnya )?disingkat (?:dengan )?)(?<singkatan>\p{Lu}[\p{Lu}\d]{1,7})(?![\p{L}\d])/gu;
/** `ABC (Kata Kata Kata)`. */
const POLA_SEBELUM = /(?<![\p{L}\d])(?<singkatan>\p{Lu}[\p{Lu}\d]{1,7})!? \((?<kata>\p{L}[^()\d]{4,120})\)/gu;

const SAMBUNG = /^(?:dan|di|ke|untuk|pada|atau|yang|dengan|and|of|the|for)$/i;

/** The last words before an abbreviation whose initials it is, joining words left out; null when they are not. */
const sesuaiHurufAwal = (kataList: readonly string[], singkatan: string): readonly string[] | null => {
  let sisa = singkatan.length;
  for (let i = kataList.length - 1; i >= 0; i -= 1) {
    const kata = kataList[i] ?? '';
    if (kata.charAt(0).toUpperCase() === singkatan.charAt(sisa - 1)) sisa -= 1;
    else if (!SAMBUNG.test(kata)) return null;
    if (sisa === 0) return kataList.slice(i);
  }
  return null;
};

/** Words that spell an abbreviation out: by its initials, or from the word with which the official form begins. */
const kepanjanganOf = (kata: string, singkatan: string, isSesudah: boolean): string | null => {
  const kataList = kata.split(/[ ,]+/).filter((satu) => satu !== '');
  const awalResmi = new Set((SINGKATAN_RESMI.get(singkatan) ?? []).map((resmi) => resmi.split(' ')[0]?.toLowerCase()));
  const mulai = kataList.findLastIndex((satu) => awalResmi.has(satu.toLowerCase()));
  if (mulai >= 0) return isSesudah ? kataList.slice(mulai).join(' ') : mulai === 0 ? kataList.join(' ') : null;
  const cocok = sesuaiHurufAwal(kataList, singkatan);
  return cocok !== null && (isSesudah || cocok.length === kataList.length) ? cocok.join(' ') : null;
};

/** Abbreviations spelt out otherwise than officially, or in two ways; each wrong form once. */
export const periksaSingkatan = (teksList: readonly TeksBertempat[]): TemuanAturan[] => {
  const pertama = new Map<string, { readonly kepanjangan: string; readonly tempat: TempatTemuan }>();
  const terlihat = new Set<string>();
  return teksList.flatMap(({ teks, tempat }) => {
    if (!/\(|disingkat/.test(teks)) return [];
    const list = [
      ...Array.from(teks.matchAll(POLA_SESUDAH), ({ groups }) => ({ groups, isSesudah: true })),
      ...Array.from(teks.matchAll(POLA_SEBELUM), ({ groups }) => ({ groups, isSesudah: false })),
    ];
    return list.flatMap(({ groups, isSesudah }): TemuanAturan[] => {
      const singkatan = groups?.['singkatan'] ?? '';
      const kepanjangan = kepanjanganOf(groups?.['kata'] ?? '', singkatan, isSesudah);
      if (kepanjangan === null) return [];
      const tanda = `${singkatan} ${huruf(kepanjangan)}`;
      if (terlihat.has(tanda)) return [];
      terlihat.add(tanda);
      const resmiList = SINGKATAN_RESMI.get(singkatan);
      const awal = pertama.get(singkatan);
      pertama.set(singkatan, awal ?? { kepanjangan, tempat });
      // What follows the official words says whose it is: `… Daerah Kabupaten X (RPJMD)`.
      const isSalah = resmiList
        ? !resmiList.some((resmi) => huruf(kepanjangan).startsWith(huruf(resmi)))
        : awal !== undefined;
      if (!isSalah) return [];
      return [
        {
          aturan: 'KEPANJANGAN_SINGKATAN',
          tempat,
          ditemukan: `${singkatan}: ${kutip(kepanjangan)}`,
          seharusnya: resmiList
            ? kutip(resmiList[0] ?? '')
            : `${kutip(awal?.kepanjangan ?? '')}, seperti pada ${awal?.tempat.sebutan ?? ''}`,
          untukKunci: { tempat: '', seharusnya: resmiList?.[0] ?? awal?.kepanjangan ?? '' },
        },
      ];
    });
  });
};
