import { buildLembarKerja } from '../../../shared/documents/kerja/buildLembarKerja';
import { buildPetunjukKerja } from '../../../shared/documents/kerja/buildPetunjukKerja';
import { kolomKerja } from '../../../shared/documents/kerja/kolomKerja';
import { PROFIL_BAKU } from '../../../shared/documents/model/profilHalaman';
import type { WorkbookDef } from '../../../shared/documents/workbook/workbookDef';
import type { Dossier } from '../../../shared/domain/dossier';
import type { BuildContext } from '../buildContext';
import { addDasar } from './kerja/addDasar';
import { addValidasiKerja } from './kerja/addValidasiKerja';
import { lindungiLembar } from './kerja/lindungiLembar';
import { createWorkbook, serializeWorkbook } from './writeWorkbook';

/**
 * Bytes of `matriks-kerja.xlsx`: the matrix to be edited by an office, instructions, and a hidden sheet with what the matrix
 * held at `pada` (now unless given), from which a returned sheet tells what was changed in it.
 */
export const buildKerjaXlsx = async (dossier: Dossier, ctx: BuildContext, pada = new Date()): Promise<Uint8Array> => {
  ctx.onProgress('MENYUSUN', null, null);
  const dibuatPada = pada.toISOString();
  const lembarKerja = buildLembarKerja(dossier, dibuatPada.slice(0, 10));
  const definisi: WorkbookDef = {
    judul: `Lembar kerja matriks ${dossier.nama}`,
    penyusun: dossier.dataUmum.instansi.nama,
    marginMm: PROFIL_BAKU.marginMm,
    lembarList: [lembarKerja, buildPetunjukKerja()],
  };
  const workbook = createWorkbook(definisi, ctx);
  const [kerja, petunjuk] = workbook.worksheets;
  const barisKepala = lembarKerja.kepala?.sampai ?? 0;
  if (kerja) {
    addValidasiKerja(kerja, kolomKerja(dossier.dataUmum.tahunMatriks), barisKepala + 1, lembarKerja.barisList.length);
    await lindungiLembar(kerja, barisKepala);
  }
  await petunjuk?.protect('', {});
  await addDasar(workbook, dossier, dibuatPada);
  return serializeWorkbook(workbook, ctx);
};
