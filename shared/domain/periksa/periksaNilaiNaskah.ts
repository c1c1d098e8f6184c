import { hitungAsesmen } from '../asesmen/hitungAsesmen';
import type { Dossier } from '../dossier';
import { formatPecahan } from '../format/angka';
import { terbilang } from '../format/terbilang';
import { rapatUtama } from '../naskah';
import { pernyataanAspek } from './pernyataan';
import type { TeksBertempat } from './teksDossier';
import type { TemuanAturan } from './temuan';

/** Scores, predicates and counts of the assessment that the narrative types, against the computed ones. */
export const periksaNilaiNaskah = (dossier: Dossier, teksList: readonly TeksBertempat[]): TemuanAturan[] => {
  const { bank } = dossier;
  const { penilaianList, prioritasList } = rapatUtama(dossier);
  const { aspekList, jumlahPertanyaan } = hitungAsesmen(bank, penilaianList, prioritasList);
  const aspekById = new Map(aspekList.map((aspek) => [aspek.aspekId, aspek]));
  const temuan: TemuanAturan[] = [];
  for (const { aspekId, nilai, predikat, tempat } of pernyataanAspek(teksList, bank)) {
    const aspek = aspekById.get(aspekId);
    if (!aspek?.rataRata) continue;
    const hitung = formatPecahan(aspek.rataRata, nilai.split(',')[1]?.length ?? 0);
    if (hitung !== nilai) {
      const ditemukan = `${aspek.nama} bernilai ${nilai}`;
      temuan.push({ aturan: 'NILAI_ASPEK', tempat, ditemukan, seharusnya: aspek.rataRataCetak ?? hitung });
    }
    if (predikat !== null && aspek.predikat && predikat !== aspek.predikat.toUpperCase()) {
      const ditemukan = `${aspek.nama} berpredikat ${predikat}`;
      temuan.push({ aturan: 'PREDIKAT_ASPEK', tempat, ditemukan, seharusnya: aspek.predikat });
    }
  }
  if (bank.aspekList.length === 0) return temuan;
  for (const { teks, tempat } of teksList) {
    for (const [ditemukan, kata = '', benda = ''] of teks.matchAll(
      /(?:terhadap|atas|meliputi|mencakup) ([\p{L}\d]+(?: (?:belas|puluh)(?: \p{L}+)?)?) (aspek|pertanyaan)(?!\p{L})/giu,
    )) {
      const benar = benda.toLowerCase() === 'aspek' ? bank.aspekList.length : jumlahPertanyaan;
      const disebut = angkaOf(kata);
      if (disebut === null || disebut === benar) continue;
      temuan.push({ aturan: 'JUMLAH_ASPEK', tempat, ditemukan, seharusnya: `${benar} ${benda.toLowerCase()}` });
    }
  }
  return temuan;
};

const ANGKA_KATA = new Map(Array.from({ length: 100 }, (_, i) => [terbilang(i + 1), i + 1]));

const angkaOf = (kata: string): number | null =>
  /^\d+$/.test(kata) ? Number(kata) : (ANGKA_KATA.get(kata.toLowerCase()) ?? null);
