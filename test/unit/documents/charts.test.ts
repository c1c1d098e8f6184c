import { describe, expect, it } from 'vitest';
import { chartPrioritas } from '../../../shared/documents/charts/chartPrioritas';
import { chartRadar } from '../../../shared/documents/charts/chartRadar';
import { chartRataRata } from '../../../shared/documents/charts/chartRataRata';
import { chartTren } from '../../../shared/documents/charts/chartTren';
import type { DeretTerdahulu } from '../../../shared/documents/charts/deretTerdahulu';
import { GAYA_LAYAR } from '../../../shared/documents/charts/gayaGrafik';
import { hitungAsesmen } from '../../../shared/domain/asesmen/hitungAsesmen';
import type { Dossier } from '../../../shared/domain/dossier';
import { rapatUtama } from '../../../shared/domain/naskah';
import { hitungStatistik } from '../../../shared/domain/statistik/hitungStatistik';
import { buildDossier } from '../../builders/buildDossier';

/** Means 1, 2 and 3 in bank order; each aspect has one question. */
const { bank, rapatList } = buildDossier({ aspek: 3, pertanyaan: 3, nilai: (i) => ([1, 2, 3] as const)[i] ?? null });
const hasil = hitungAsesmen(bank, rapatUtama({ ...buildDossier(), rapatList }).penilaianList, []);
const [a = '', , c = ''] = hasil.aspekList.map(({ aspekId }) => aspekId);
const terdahulu: DeretTerdahulu = {
  labelKini: '2022',
  label: '2021',
  rataRataById: new Map([
    [a, '2,50'],
    [c, '3,33'],
  ]),
};

const deretOf = (opsi: object): { name?: string; data: { value: unknown }[] }[] =>
  'series' in opsi ? (opsi.series as { name?: string; data: { value: unknown }[] }[]) : [];
const nilaiOf = (opsi: object): unknown[][] => deretOf(opsi).map(({ data }) => data.map(({ value }) => value));

describe('bars of the means', () => {
  it('stand in bank order, priorities most urgent first', () => {
    const terbalik = hitungAsesmen(
      { ...bank, aspekList: bank.aspekList.toReversed() },
      rapatUtama({ ...buildDossier(), rapatList }).penilaianList,
      [],
    );
    expect(nilaiOf(chartRataRata(terbalik))).toEqual([[3, 2, 1]]);
    expect(nilaiOf(chartPrioritas(terbalik))).toEqual([[1, 2, 3]]);
  });

  it('show an earlier meeting as a second series with a legend, an aspect it lacked without a bar', () => {
    for (const opsi of [chartRataRata(hasil, GAYA_LAYAR, terdahulu), chartPrioritas(hasil, GAYA_LAYAR, terdahulu)]) {
      expect(deretOf(opsi).map(({ name }) => name)).toEqual(['2022', '2021']);
      expect(nilaiOf(opsi)).toEqual([
        [1, 2, 3],
        [2.5, '-', 3.33],
      ]);
      expect(opsi).toHaveProperty('legend');
    }
    expect(chartRataRata(hasil)).not.toHaveProperty('legend');
  });

  it('leave an incomplete aspect without a bar', () => {
    const kurang = hitungAsesmen(bank, rapatUtama({ ...buildDossier(), rapatList }).penilaianList.slice(1), []);
    expect(nilaiOf(chartRataRata(kurang))[0]?.filter((nilai) => nilai === '-')).toHaveLength(1);
  });
});

describe('the radar', () => {
  it('draws the earlier means behind the present ones', () => {
    const [deret] = deretOf(chartRadar(hasil, GAYA_LAYAR, terdahulu) ?? {});
    expect(deret?.data.map(({ value }) => value)).toEqual([
      [1, 2, 3],
      [2.5, 0, 3.33],
    ]);
    expect(deretOf(chartRadar(hasil) ?? {})[0]?.data).toHaveLength(1);
  });
});

it('a chart without anything to draw says so, one with data does not', () => {
  const kosong = hitungAsesmen({ ...bank, aspekList: [] }, [], []);
  const statistik = (tahunList: Dossier['statistik']['tahunList']) =>
    chartTren(hitungStatistik({ ...buildDossier().statistik, tahunList }));
  expect(chartPrioritas(kosong)).toMatchObject({ title: { text: '(belum ada data)' } });
  expect(statistik([])).toMatchObject({ title: { text: '(belum ada data)' } });
  expect(chartPrioritas(hasil)).not.toHaveProperty('title');
  expect(statistik(buildDossier({ tahun: 2 }).statistik.tahunList)).not.toHaveProperty('title');
});
