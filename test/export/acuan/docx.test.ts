import { expect, it } from 'vitest';
import { buildLampiranDocx } from '../../../main/export/docx/buildDocx';
import { cetak } from '../docx/docxUji';
import { contoh, konteks, makeFolder } from '../pdf/bahanUji';
import { readPdf } from '../pdf/readPdf';
import { readAcuan } from './bacaAcuan';
import { cocokkan } from './cocokkan';
import { teksBerurut } from './teksBerurut';

const folder = makeFolder();

it('lampiran.docx of the sample, as LibreOffice prints it, says what the reference says in its order', async () => {
  const isi = cetak(folder, new Map([['lampiran', await buildLampiranDocx(contoh(), konteks)]])).get('lampiran');
  if (!isi) throw new Error('lampiran');
  const { hilangList, asingList, rentangList } = cocokkan(
    readAcuan(),
    teksBerurut(readPdf(isi, folder, 'lampiran-word.pdf')),
  );
  expect({ hilangList, asingList }).toEqual({ hilangList: [], asingList: [] });
  expect(rentangList.filter(({ jenis }) => jenis === 'BARIS').length).toBeGreaterThan(230);
});
