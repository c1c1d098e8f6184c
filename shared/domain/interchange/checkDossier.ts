import type { Dossier } from '../dossier';
import { TINGKAT } from '../matriks/nomorMatriks';

/** A broken rule: where (path of names and positions) and which. */
export interface PelanggaranDossier {
  readonly tempat: string;
  readonly aturan: 'ID_GANDA' | 'RUJUKAN_HILANG' | 'URUTAN_SALAH' | 'TINGKAT_SALAH' | 'TAHUN_GANDA';
}

/**
 * Rules a schema can't say: ids are unique, references exist, matrix rows stand after their parent and inside its
 * block, one level below it. Answers the first violation, or null for a sound dossier.
 */
export const checkDossier = (dossier: Dossier): PelanggaranDossier | null =>
  checkBank(dossier) ?? checkRapat(dossier) ?? checkMatriks(dossier) ?? checkEdisi(dossier) ?? checkSisa(dossier);

const findGanda = (idList: readonly string[]): number => {
  const sudah = new Set<string>();
  return idList.findIndex((id) => sudah.size === sudah.add(id).size);
};

const checkUnik = (tempat: string, idList: readonly string[]): PelanggaranDossier | null => {
  const i = findGanda(idList);
  return i < 0 ? null : { tempat: `${tempat}[${i}]`, aturan: 'ID_GANDA' };
};

const checkRujukan = (
  tempat: string,
  idList: readonly (string | null)[],
  ada: ReadonlySet<string>,
): PelanggaranDossier | null => {
  const i = idList.findIndex((id) => id !== null && !ada.has(id));
  return i < 0 ? null : { tempat: `${tempat}[${i}]`, aturan: 'RUJUKAN_HILANG' };
};

const kelompokProgramIds = ({ matriks }: Dossier): Set<string> =>
  new Set(matriks.filter(({ jenis }) => jenis === 'KELOMPOK_PROGRAM').map(({ barisId }) => barisId));

const checkBank = (dossier: Dossier): PelanggaranDossier | null => {
  const { aspekList, skalaList } = dossier.bank;
  return (
    checkUnik(
      'bank.aspekList',
      aspekList.map(({ aspekId }) => aspekId),
    ) ??
    checkUnik(
      'bank.pertanyaanList',
      aspekList.flatMap((a) => a.pertanyaanList).map((p) => p.pertanyaanId),
    ) ??
    checkUnik(
      'bank.skalaList',
      skalaList.map(({ nilai }) => String(nilai)),
    ) ??
    checkRujukan(
      'bank.aspekList',
      aspekList.map(({ kelompokProgramId }) => kelompokProgramId),
      kelompokProgramIds(dossier),
    )
  );
};

const checkRapat = ({ bank, rapatList, edisiList }: Dossier): PelanggaranDossier | null => {
  const aspekIds = new Set(bank.aspekList.map(({ aspekId }) => aspekId));
  const pertanyaanIds = new Set(bank.aspekList.flatMap((a) => a.pertanyaanList).map((p) => p.pertanyaanId));
  const ganda = checkUnik(
    'rapatList',
    rapatList.map(({ rapatId }) => rapatId),
  );
  if (ganda) return ganda;
  const peserta = checkUnik(
    'pesertaList',
    rapatList.flatMap((r) => r.pesertaList).map((p) => p.pesertaId),
  );
  if (peserta) return peserta;
  const rujukan =
    checkRujukan(
      'rapatList',
      rapatList.map(({ perbaikanDari }) => perbaikanDari),
      new Set(rapatList.map(({ rapatId }) => rapatId)),
    ) ??
    checkRujukan(
      'rapatList',
      rapatList.map(({ edisiId }) => edisiId),
      new Set(edisiList.map(({ edisiId }) => edisiId)),
    );
  if (rujukan) return rujukan;
  for (const [i, { penilaianList, prioritasList, pesertaList }] of rapatList.entries()) {
    const dinilai = penilaianList.map(({ pertanyaanId }) => pertanyaanId);
    const diputuskan = prioritasList.map(({ aspekId }) => aspekId);
    const salah =
      checkUnik(`rapatList[${i}].penilaianList`, dinilai) ??
      checkRujukan(`rapatList[${i}].penilaianList`, dinilai, pertanyaanIds) ??
      checkUnik(`rapatList[${i}].prioritasList`, diputuskan) ??
      checkRujukan(`rapatList[${i}].prioritasList`, diputuskan, aspekIds) ??
      checkSuara(`rapatList[${i}].penilaianList`, penilaianList, new Set(pesertaList.map((p) => p.pesertaId)));
    if (salah) return salah;
  }
  return null;
};

/** Votes are of people on the meeting's list, one each. */
const checkSuara = (
  tempat: string,
  penilaianList: Dossier['rapatList'][number]['penilaianList'],
  pesertaIds: ReadonlySet<string>,
): PelanggaranDossier | null => {
  for (const [i, { suara }] of penilaianList.entries()) {
    if (suara?.cara !== 'PESERTA') continue;
    const idList = suara.suaraList.map(({ pesertaId }) => pesertaId);
    const diSini = `${tempat}[${i}].suara.suaraList`;
    const salah = checkUnik(diSini, idList) ?? checkRujukan(diSini, idList, pesertaIds);
    if (salah) return salah;
  }
  return null;
};

const checkMatriks = ({ matriks }: Pick<Dossier, 'matriks'>): PelanggaranDossier | null => {
  const ganda = checkUnik(
    'matriks',
    matriks.map(({ barisId }) => barisId),
  );
  if (ganda) return ganda;
  /** Ids of the rows that enclose the present one, outermost first. */
  const jalur: string[] = [];
  for (const [i, { barisId, indukId, jenis, tahunList }] of matriks.entries()) {
    const tempat = `matriks[${i}]`;
    const tingkat = TINGKAT[jenis];
    if (tingkat > jalur.length || (tingkat === 0) !== (indukId === null)) return { tempat, aturan: 'TINGKAT_SALAH' };
    if (tingkat > 0 && jalur[tingkat - 1] !== indukId) return { tempat, aturan: 'URUTAN_SALAH' };
    if (tahunList.some((tahun, j) => j > 0 && tahun <= (tahunList[j - 1] ?? 0)))
      return { tempat, aturan: 'TAHUN_GANDA' };
    jalur.length = tingkat;
    jalur.push(barisId);
  }
  return null;
};

/** Adopted editions hold a matrix of their own. */
const checkEdisi = ({ edisiList }: Dossier): PelanggaranDossier | null => {
  for (const [i, { penetapan }] of edisiList.entries()) {
    const pelanggaran = penetapan && checkMatriks(penetapan.isi);
    if (pelanggaran) return { ...pelanggaran, tempat: `edisiList[${i}].penetapan.${pelanggaran.tempat}` };
  }
  return null;
};

const checkSisa = (dossier: Dossier): PelanggaranDossier | null => {
  const pejabatIds = dossier.dataUmum.pejabatList.map(({ pejabatId }) => pejabatId);
  const blokList = dossier.naskah.flatMap((bagian) => bagian.blokList);
  const tandaTangan = blokList.map((blok) => (blok.jenis === 'TANDA_TANGAN' ? blok.pejabatId : null));
  const tabelIds = blokList.flatMap((blok) => (blok.jenis === 'TABEL_BEBAS' ? blok.tabelId : []));
  const gambarIds = dossier.gambarList.map(({ gambarId }) => gambarId);
  const gambarDipakai = blokList.map((blok) => (blok.jenis === 'GAMBAR_SENDIRI' ? blok.gambarId : null));
  return (
    checkUnik('dataUmum.pejabatList', pejabatIds) ??
    checkUnik(
      'targetList',
      dossier.targetList.map(({ indikatorId }) => indikatorId),
    ) ??
    checkUnik(
      'ukuranList',
      dossier.ukuranList.map(({ ukuranId }) => ukuranId),
    ) ??
    checkUnik(
      'naskah',
      dossier.naskah.map(({ bagianId }) => bagianId),
    ) ??
    checkUnik('naskah.tabelId', tabelIds) ??
    checkUnik('gambarList', gambarIds) ??
    checkRujukan('naskah', gambarDipakai, new Set(gambarIds)) ??
    checkUnik(
      'temuanDiterimaList',
      dossier.temuanDiterimaList.map(({ kunci }) => kunci),
    ) ??
    checkUnik(
      'edisiList',
      dossier.edisiList.map(({ edisiId }) => edisiId),
    ) ??
    checkUnik(
      'statistik.tahunList',
      dossier.statistik.tahunList.map(({ tahun }) => String(tahun)),
    ) ??
    checkRujukan('naskah', tandaTangan, new Set(pejabatIds)) ??
    checkRujukan(
      'ukuranList',
      dossier.ukuranList.map(({ kelompokProgramId }) => kelompokProgramId),
      kelompokProgramIds(dossier),
    )
  );
};
