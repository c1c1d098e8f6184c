import * as z from 'zod';
import {
  aspekSchema,
  bagianNaskahSchema,
  bankSchema,
  barisMatriksSchema,
  dataUmumSchema,
  dossierSchema,
  gambarNaskahSchema,
  indikatorStrategisSchema,
  isianEdisiSchema,
  keputusanPrioritasSchema,
  pengesahanSchema,
  penilaianSchema,
  pertanyaanSchema,
  pesertaSchema,
  rapatSchema,
  statistikSchema,
  temuanDiterimaSchema,
  ukuranKeberhasilanSchema,
} from '../../../shared/domain/dossier';
import { defineTable, type TableSpec } from './tableSpec';

export const dossierTable = defineTable({
  name: 'dossier',
  keys: [],
  schema: dossierSchema.pick({ nama: true, catatanList: true }),
  json: ['catatanList'],
});

export const dataUmumTable = defineTable({
  name: 'data_umum',
  keys: [],
  schema: z.strictObject({ isi: dataUmumSchema }),
  json: ['isi'],
});

export const statistikTable = defineTable({
  name: 'statistik',
  keys: [],
  schema: z.strictObject({ isi: statistikSchema }),
  json: ['isi'],
});

export const bankTable = defineTable({
  name: 'bank',
  keys: [],
  schema: bankSchema.omit({ aspekList: true }),
  json: ['skalaList', 'predikatSet'],
});

export const aspekTable = defineTable({
  name: 'aspek',
  keys: ['aspek_id'],
  schema: aspekSchema.omit({ pertanyaanList: true }),
});

/** `urutan` runs through all aspects, so that a question can change its aspect without a rule of its own. */
export const pertanyaanTable = defineTable({
  name: 'pertanyaan',
  keys: ['pertanyaan_id'],
  schema: pertanyaanSchema.extend({ aspekId: aspekSchema.shape.aspekId }),
});

export const rapatTable = defineTable({
  name: 'rapat',
  keys: ['rapat_id'],
  schema: rapatSchema.omit({ pesertaList: true, penilaianList: true, prioritasList: true, pengesahan: true }),
  json: ['dasarHukum', 'undangan', 'kuorum', 'batasWaktu', 'pimpinan', 'notulis', 'beritaAcara'],
});

export const pesertaTable = defineTable({
  name: 'peserta',
  keys: ['peserta_id'],
  schema: pesertaSchema,
  json: ['tandaTangan'],
  bool: ['hadir'],
});

export const penilaianTable = defineTable({
  name: 'penilaian',
  keys: ['rapat_id', 'pertanyaan_id'],
  schema: penilaianSchema,
  json: ['buktiList', 'suara'],
  bool: ['dilewati'],
});

/** Scores alone: votes and notes, which are many, are left unread. */
export const nilaiTable = defineTable({
  name: 'penilaian',
  keys: ['rapat_id', 'pertanyaan_id'],
  schema: penilaianSchema.pick({ pertanyaanId: true, nilai: true }),
});

/** Locks, outside of the history. */
export const pengesahanTable = defineTable({
  name: 'pengesahan',
  keys: ['rapat_id'],
  isOrdered: false,
  schema: pengesahanSchema,
  json: ['pindaianList'],
});

export const prioritasTable = defineTable({
  name: 'keputusan_prioritas',
  keys: ['rapat_id', 'aspek_id'],
  schema: keputusanPrioritasSchema,
});

export const matriksTable = defineTable({
  name: 'baris_matriks',
  keys: ['baris_id'],
  schema: barisMatriksSchema,
  json: ['tahunList', 'pihakList', 'targetTahunList', 'anggaranTahunList'],
  bool: ['tahunIkutAnak'],
});

export const indikatorTable = defineTable({
  name: 'indikator_strategis',
  keys: ['indikator_id'],
  schema: indikatorStrategisSchema,
  json: ['baseline', 'targetList', 'capaianList'],
  jsonWajib: ['baseline'],
});

export const ukuranTable = defineTable({
  name: 'ukuran_keberhasilan',
  keys: ['ukuran_id'],
  schema: ukuranKeberhasilanSchema,
  json: ['indikatorList'],
});

export const naskahTable = defineTable({
  name: 'bagian_naskah',
  keys: ['bagian_id'],
  schema: bagianNaskahSchema,
  json: ['blokList'],
  bool: ['isDicetak'],
});

export const gambarTable = defineTable({
  name: 'gambar_naskah',
  keys: ['gambar_id'],
  schema: gambarNaskahSchema,
});

export const temuanDiterimaTable = defineTable({
  name: 'temuan_diterima',
  keys: ['kunci'],
  schema: temuanDiterimaSchema,
});

export const edisiTable = defineTable({
  name: 'edisi',
  keys: ['edisi_id'],
  schema: isianEdisiSchema,
});

/** Tables whose changes the history takes back. */
export const LOGGED_TABLES: readonly Pick<TableSpec<unknown>, 'name' | 'keys' | 'toFields'>[] = [
  dossierTable,
  dataUmumTable,
  statistikTable,
  bankTable,
  aspekTable,
  pertanyaanTable,
  rapatTable,
  pesertaTable,
  penilaianTable,
  prioritasTable,
  matriksTable,
  indikatorTable,
  ukuranTable,
  naskahTable,
  gambarTable,
  temuanDiterimaTable,
  edisiTable,
];
