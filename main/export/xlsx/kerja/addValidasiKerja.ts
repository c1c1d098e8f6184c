import type { DataValidation, Worksheet } from 'exceljs';
import { type KolomKerja, TANDA_TAHUN } from '../../../../shared/documents/kerja/kolomKerja';
import { NAMA_JENIS } from '../../../../shared/documents/perubahan/rincianPerubahan';
import { hurufKolom } from '../../../../shared/documents/workbook/alamat';

/** The API the type declarations of exceljs leave out. */
interface RangeValidations {
  readonly dataValidations: { add(range: string, validation: DataValidation): void };
}

const tolak = (error: string): Pick<DataValidation, 'allowBlank' | 'showErrorMessage' | 'errorTitle' | 'error'> => ({
  allowBlank: true,
  showErrorMessage: true,
  errorTitle: 'Isian tidak sesuai',
  error,
});

const teksPaling = (maks: number): DataValidation => ({
  type: 'textLength',
  operator: 'lessThanOrEqual',
  formulae: [maks],
  ...tolak(`Paling panjang ${maks} huruf.`),
});

const validasiOf = ({ kunci }: KolomKerja): DataValidation | null => {
  if (kunci.startsWith('tahun ')) {
    return {
      type: 'list',
      formulae: [`"${TANDA_TAHUN}"`],
      ...tolak(`Pilih ${TANDA_TAHUN} pada tahun pelaksanaan, atau kosongkan.`),
    };
  }
  if (kunci.startsWith('anggaran ')) {
    return {
      type: 'whole',
      operator: 'between',
      formulae: [0, 1_000_000_000_000_000],
      ...tolak('Isi bilangan bulat dalam rupiah, tanpa titik dan tanpa tulisan Rp.'),
    };
  }
  if (kunci.startsWith('target ') || kunci === 'sumberDana') return teksPaling(600);
  switch (kunci) {
    case 'id':
      return { type: 'custom', formulae: ['FALSE'], ...tolak('Tanda pengenal baris tidak boleh diubah.') };
    case 'tingkat':
      return {
        type: 'list',
        formulae: [`"${Object.values(NAMA_JENIS).join(',')}"`],
        ...tolak('Pilih Kelompok Program, Program, atau Kegiatan.'),
      };
    case 'uraian':
    case 'keterangan':
    case 'keluaran':
    case 'indikator':
      return teksPaling(20_000);
    default:
      return null;
  }
};

/** Limits what can be typed into the rows `dari` to `sampai`; what is not typed but pasted is checked on return. */
export const addValidasiKerja = (
  sheet: Worksheet,
  kolomList: readonly KolomKerja[],
  dari: number,
  sampai: number,
): void => {
  for (const [i, kolom] of kolomList.entries()) {
    const validasi = validasiOf(kolom);
    const huruf = hurufKolom(i + 1);
    if (validasi) {
      (sheet as Worksheet & RangeValidations).dataValidations.add(`${huruf}${dari}:${huruf}${sampai}`, validasi);
    }
  }
};
