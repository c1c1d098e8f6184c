/** A term of the field that code keeps in Indonesian. */
export interface Istilah {
  readonly istilah: string;
  /** Meaning in English. */
  readonly arti: string;
  /** Where it stands in the reference (Peraturan Bupati Kotawaringin Timur Nomor 3 Tahun 2022 and its annex). */
  readonly tempat: string;
}

/** Glossary of the domain: the names types, tables and channels are made of. */
export const GLOSSARY: readonly Istilah[] = [
  { istilah: 'dossier', arti: 'everything one plan holds, from data to documents', tempat: '—' },
  { istilah: 'instansi', arti: 'government body; here the regency', tempat: 'Perbup, title' },
  { istilah: 'periode', arti: 'years the plan is for', tempat: 'Pasal 6' },
  { istilah: 'pejabat', arti: 'official with post, rank and NIP', tempat: 'Kata Pengantar' },
  { istilah: 'NIP', arti: 'civil servant number, 18 digits', tempat: 'Kata Pengantar' },
  { istilah: 'pengaduan', arti: 'complaint about a public service', tempat: 'Pasal 1' },
  { istilah: 'asesmen', arti: 'self-assessment of complaint handling', tempat: 'BAB II, 2.2' },
  { istilah: 'rapat', arti: 'meeting that agrees on the scores', tempat: 'Lampiran 1' },
  { istilah: 'aspek', arti: 'group of questions with a mean of its own', tempat: 'Tabel 3' },
  { istilah: 'pertanyaan', arti: 'question (statement) to be scored', tempat: 'Tabel 2' },
  { istilah: 'nilai', arti: 'score 1 to 4 of a question', tempat: 'Tabel 2' },
  { istilah: 'rata-rata', arti: 'mean score of an aspect', tempat: 'Tabel 3' },
  { istilah: 'predikat', arti: 'class of a mean, such as SANGAT BAIK', tempat: 'BAB II, after Tabel 3' },
  { istilah: 'prioritas', arti: 'aspect by urgency of improvement', tempat: 'Tabel 4' },
  { istilah: 'peringkat', arti: 'rank of a priority, 1 is the most urgent', tempat: 'Tabel 4' },
  { istilah: 'alasan', arti: 'reason the meeting gives for a rank', tempat: 'Tabel 4' },
  { istilah: 'sasaran', arti: 'strategic objective', tempat: 'BAB III, 3.1' },
  { istilah: 'indikator', arti: 'indicator that a target is set for', tempat: 'Tabel 5' },
  { istilah: 'capaian', arti: 'value reached in a year', tempat: 'Pasal 7' },
  { istilah: 'matriks', arti: 'program matrix: kelompok program, program, kegiatan', tempat: 'Tabel 6 and 8' },
  { istilah: 'kelompok program', arti: 'top level of the matrix (KP I)', tempat: 'Tabel 6' },
  { istilah: 'program', arti: 'second level of the matrix (Program I.1)', tempat: 'Tabel 6' },
  { istilah: 'kegiatan', arti: 'activity, third level of the matrix (Kegiatan I.1.1)', tempat: 'Tabel 6' },
  { istilah: 'pihak', arti: 'party involved in a row of the matrix', tempat: 'Tabel 8' },
  { istilah: 'ukuran keberhasilan', arti: 'success measures of a kelompok program', tempat: 'Tabel 7' },
  { istilah: 'Berita Acara', arti: 'official minutes of the meeting', tempat: 'Lampiran 1' },
  { istilah: 'peserta', arti: 'person on the attendance list', tempat: 'Lampiran 1' },
  { istilah: 'pimpinan, notulis', arti: 'chair and secretary of the meeting', tempat: 'Lampiran 1' },
  { istilah: 'naskah', arti: 'narrative of the annex', tempat: 'Kata Pengantar to BAB V' },
  { istilah: 'lampiran', arti: 'annex of the regulation', tempat: 'Pasal 4' },
  { istilah: 'edisi', arti: 'adopted or draft version of the plan', tempat: 'Pasal 6 and 7' },
  { istilah: 'penetapan, pengundangan', arti: 'adoption and promulgation of the regulation', tempat: 'Pasal 8' },
];
