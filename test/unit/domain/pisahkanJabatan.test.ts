import { expect, it } from 'vitest';
import { pisahkanJabatan } from '../../../shared/domain/format/pisahkanJabatan';

it.each([
  ['Sekretaris Daerah Kabupaten Kotawaringin Timur,', ['Sekretaris Daerah', 'Kabupaten Kotawaringin Timur,']],
  ['Sekretaris Daerah Kota Palangka Raya', ['Sekretaris Daerah', 'Kota Palangka Raya']],
  ['Asisten Administrasi Umum', ['Asisten Administrasi Umum']],
  ['Wali Kota Palangka Raya', ['Wali Kota Palangka Raya']],
  ['Kepala Badan Perencanaan Kota', ['Kepala Badan Perencanaan Kota']],
])('%s', (jabatan, barisList) => {
  expect(pisahkanJabatan(jabatan)).toEqual(barisList);
});
