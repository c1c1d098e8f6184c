import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kalimatPembuka, pembukaBaku } from '../../../shared/documents/beritaAcara/kalimatPembuka';
import { teksVariabel } from '../../../shared/documents/beritaAcara/teksVariabel';
import type { Rapat } from '../../../shared/domain/dossier';
import { rapatUtama } from '../../../shared/domain/naskah';
import { findVariabelAsing, findVariabelKosong, isiVariabel } from '../../../shared/domain/rapat/isiVariabel';
import { NAMA_VARIABEL_LIST, variabelBeritaAcara } from '../../../shared/domain/rapat/variabelBeritaAcara';
import { buildDossier, EMPTY_SIZE } from '../../builders/buildDossier';

const dossier = buildDossier({ peserta: 5 });
const rapat: Rapat = {
  ...rapatUtama(dossier),
  tanggal: '2021-11-29',
  waktuMulai: '09.00',
  waktuSelesai: '11.30',
  tempat: 'Aula',
  dasarHukum: { nomor: '5/2021', tanggal: '2021-01-04', tentang: 'Tim Penyusun' },
  undangan: { nomor: '', tanggal: '2021-11-25', tentang: 'Rapat' },
};
const variabelList = variabelBeritaAcara({ rapat, dataUmum: dossier.dataUmum });
const nilaiOf = (nama: string): string | null | undefined => variabelList.find((v) => v.nama === nama)?.nilai;

describe('variables of the minutes', () => {
  it('have a name once, a meaning and a value', () => {
    expect(variabelList.map(({ nama }) => nama)).toEqual(NAMA_VARIABEL_LIST);
    expect(new Set(NAMA_VARIABEL_LIST).size).toBe(NAMA_VARIABEL_LIST.length);
    expect(variabelList.every(({ makna }) => makna !== '')).toBe(true);
    expect(['hari', 'tanggal_huruf', 'bulan', 'tahun_huruf', 'tanggal', 'jumlah_undangan'].map(nilaiOf)).toEqual([
      'Senin',
      'dua puluh sembilan',
      'November',
      'dua ribu dua puluh satu',
      '29 November 2021',
      '5 (lima)',
    ]);
    expect(nilaiOf('dasar_hukum')).toBe('Nomor 5/2021 tanggal 4 Januari 2021 tentang Tim Penyusun');
    expect(nilaiOf('undangan')).toBe('tanggal 25 November 2021 perihal Rapat');
    expect(nilaiOf('nomor')).toBeNull();
  });

  it('follow the data, whatever their case and the space around them', () => {
    expect(isiVariabel('{hari}, { Tanggal } di {TEMPAT}', variabelList)).toBe('Senin, 29 November 2021 di Aula');
    const pindah = variabelBeritaAcara({ rapat: { ...rapat, tempat: 'Balai' }, dataUmum: dossier.dataUmum });
    expect(isiVariabel('{tempat}', pindah)).toBe('Balai');
  });

  it('name the unknown and the empty ones, and print both where they stand', () => {
    const teks = 'Nomor {nomor}, {tgl} dan {hari}; {tgl} {nomor}';
    expect(findVariabelAsing(teks)).toEqual(['tgl']);
    expect(findVariabelKosong(teks, variabelList)).toEqual(['nomor']);
    expect(isiVariabel(teks, variabelList)).toBe('Nomor ......, {tgl} dan Senin; {tgl} ......');
    expect(teksVariabel('*Hari* {hari} {tgl}.', variabelList)).toEqual([
      { teks: 'Hari', miring: true },
      { teks: ' Senin ' },
      { teks: '{tgl}', tebal: true },
      { teks: '.' },
    ]);
  });

  it('leave a text without braces as it is, and never put a value into a value', () => {
    fc.assert(
      fc.property(fc.string(), (teks) => {
        const polos = teks.replace(/[{}]/g, '');
        expect(isiVariabel(polos, variabelList)).toBe(polos);
      }),
    );
    const berkurung = variabelBeritaAcara({ rapat: { ...rapat, tempat: '{hari}' }, dataUmum: null });
    expect(isiVariabel('{tempat}', berkurung)).toBe('{hari}');
  });
});

describe('the usual opening', () => {
  it('holds only known variables and adds time and place when they are known', () => {
    expect(findVariabelAsing(pembukaBaku(rapat))).toEqual([]);
    expect(kalimatPembuka(rapat)).toBe(
      `Pada hari ini Senin tanggal dua puluh sembilan November tahun dua ribu dua puluh satu, pukul 09.00 sampai dengan 11.30, bertempat di Aula, telah dilaksanakan kegiatan ${rapat.beritaAcara.namaKegiatan} di Kabupaten Contoh Raya.`,
    );
    expect(kalimatPembuka({ ...rapat, waktuSelesai: null, tempat: '' })).toContain(
      'dua puluh satu, pukul 09.00, telah',
    );
  });

  it('leaves dots to fill in for a meeting of which nothing is known', () => {
    expect(kalimatPembuka(rapatUtama(buildDossier(EMPTY_SIZE)))).toContain(
      'Pada hari ini ...... tanggal ...... bulan ...... tahun ...... telah dilaksanakan',
    );
  });

  it('gives way to the office’s own', () => {
    const sendiri = { ...rapat, beritaAcara: { ...rapat.beritaAcara, pembuka: 'Hari {hari} di {unit_penyusun}.' } };
    expect(kalimatPembuka(sendiri, dossier.dataUmum)).toBe('Hari Senin di Sekretariat Daerah.');
  });
});
