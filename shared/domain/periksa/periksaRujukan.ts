import type { Dossier } from '../dossier';
import { edisiKini } from '../naskah';
import { kutipanPeraturan } from './kutipanPeraturan';
import { PERATURAN_DIGANTI } from './peraturanDiganti';
import { type TeksBertempat, teksBeritaAcara, teksDataUmum } from './teksDossier';
import { kutip } from './tempat';
import type { TemuanAturan } from './temuan';

const rapat = (teks: string): string => teks.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Regulations: replaced ones among the legal grounds, titles that differ from Mengingat, citations that Mengingat lacks.
 * The narrative may tell of a replaced regulation as history, so only legal grounds are looked at for these.
 */
export const periksaRujukan = (dossier: Dossier, naskahList: readonly TeksBertempat[]): TemuanAturan[] => {
  const dasarList = kutipanPeraturan(
    teksDataUmum(dossier).filter(({ tempat }) => tempat.jalur.includes('mengingatList')),
  );
  const acaraList = kutipanPeraturan(teksBeritaAcara(dossier));
  const penetapan = edisiKini(dossier).tanggalPenetapan;
  const gantiByKunci = new Map(PERATURAN_DIGANTI.map((satu) => [satu.kunci, satu]));
  const temuan: TemuanAturan[] = [];
  for (const { kunci, tempat } of [...dasarList, ...acaraList]) {
    const ganti = gantiByKunci.get(kunci);
    if (!ganti || (penetapan !== null && penetapan < ganti.sejak)) continue;
    temuan.push({ aturan: 'PERATURAN_DIGANTI', tempat, ditemukan: ganti.sebutan, seharusnya: ganti.pengganti });
  }
  const judulByKunci = new Map(
    dasarList.flatMap(({ kunci, judul }) => (judul === null ? [] : [[kunci, judul] as const])),
  );
  const dasarKunci = new Set(dasarList.map(({ kunci }) => kunci));
  const terlihat = new Set<string>();
  for (const { kunci, sebutan, judul, tempat } of [
    ...(naskahList.length > 0 ? kutipanPeraturan(naskahList) : []),
    ...acaraList,
  ]) {
    if (dasarKunci.size > 0 && !dasarKunci.has(kunci) && !terlihat.has(kunci)) {
      terlihat.add(kunci);
      temuan.push({
        aturan: 'TIDAK_DALAM_MENGINGAT',
        tempat,
        ditemukan: sebutan,
        seharusnya: 'tercantum dalam Mengingat, bila masih berlaku',
        untukKunci: { tempat: 'naskah' },
      });
    }
    const resmi = judulByKunci.get(kunci);
    if (resmi === undefined || judul === null || rapat(judul).startsWith(rapat(resmi))) continue;
    const tanda = `${kunci} ${rapat(judul)}`;
    if (terlihat.has(tanda)) continue;
    terlihat.add(tanda);
    temuan.push({
      aturan: 'JUDUL_PERATURAN',
      tempat,
      ditemukan: `${sebutan} tentang ${kutip(judul)}`,
      seharusnya: `${kutip(resmi)}, seperti dalam Mengingat`,
      untukKunci: { tempat: 'naskah' },
    });
  }
  return temuan;
};
