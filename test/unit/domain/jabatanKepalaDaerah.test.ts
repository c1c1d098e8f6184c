import { describe, expect, it } from 'vitest';
import type { DataUmum } from '../../../shared/domain/dossier';
import {
  jabatanKepalaDaerah,
  penandaKepalaDaerah,
  sebutKepalaDaerah,
} from '../../../shared/domain/format/jabatanKepalaDaerah';
import { buildDossier, EMPTY_SIZE } from '../../builders/buildDossier';

const { dataUmum } = buildDossier(EMPTY_SIZE);
const data = (instansi: Partial<DataUmum['instansi']>, jabatan?: string): DataUmum => ({
  ...dataUmum,
  instansi: { ...dataUmum.instansi, nama: '', namaPemerintah: '', kepalaDaerah: '', ...instansi },
  pejabatList:
    jabatan === undefined ? [] : [{ pejabatId: 'p', peran: 'KEPALA_DAERAH', nama: '', jabatan, pangkat: '', nip: '' }],
});

describe('office of the region’s head', () => {
  it.each([
    ['Kabupaten Contoh Raya', 'Bupati Contoh Raya'],
    ['Kab. Contoh', 'Bupati Contoh'],
    ['Kota  Palangka Raya', 'Wali Kota Palangka Raya'],
    ['Provinsi Contoh', 'Gubernur Contoh'],
    // The word inside a name says nothing about its kind.
    ['Kabupaten Lima Puluh Kota', 'Bupati Lima Puluh Kota'],
    ['Kabupaten Kotawaringin Timur', 'Bupati Kotawaringin Timur'],
    ['Kotabaru', null],
    ['Kotawaringin Timur', null],
    ['Kota', null],
    ['', null],
  ])('follows from the region’s name %j', (nama, jabatan) => {
    expect(jabatanKepalaDaerah(data({ nama }))).toBe(jabatan);
  });

  it('follows from the name of its government, where that is all there is', () => {
    expect(jabatanKepalaDaerah(data({ namaPemerintah: 'Pemerintah Daerah Kota Contoh' }))).toBe('Wali Kota Contoh');
    expect(jabatanKepalaDaerah(data({ namaPemerintah: 'Pemerintah Kabupaten Contoh' }))).toBe('Bupati Contoh');
  });

  it('is what was typed before what could be concluded', () => {
    const nama = 'Kota Contoh';
    expect(jabatanKepalaDaerah(data({ nama, kepalaDaerah: ' Walikota Contoh ' }, 'Wali Kota'))).toBe('Walikota Contoh');
    expect(jabatanKepalaDaerah(data({ nama }, 'Wali Kota Contoh Lama'))).toBe('Wali Kota Contoh Lama');
    expect(jabatanKepalaDaerah(data({ nama }, ' '))).toBe('Wali Kota Contoh');
  });

  it('names the regulation by the office and signs as whoever acts in it', () => {
    const pj = data({ nama: 'Kabupaten Contoh' }, 'Pj. Bupati Contoh');
    expect([jabatanKepalaDaerah(pj), penandaKepalaDaerah(pj)]).toEqual(['Bupati Contoh', 'Pj. BUPATI CONTOH']);
    const plt = data({ kepalaDaerah: 'Wali Kota Contoh' }, 'Pelaksana Tugas Wali Kota Contoh');
    expect(penandaKepalaDaerah(plt)).toBe('PELAKSANA TUGAS WALI KOTA CONTOH');
    expect(jabatanKepalaDaerah(data({}, 'Pelaksana Tugas Wali Kota Contoh'))).toBe('Wali Kota Contoh');
  });

  it('leaves the choice open while nothing is known', () => {
    expect(sebutKepalaDaerah(data({}))).toBe('Bupati/Wali Kota ...');
    expect(penandaKepalaDaerah(data({}))).toBe('BUPATI/WALI KOTA ...');
  });
});
