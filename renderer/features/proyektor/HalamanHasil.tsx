import { useCallback } from 'react';
import type { RapatLengkap } from '../../../shared/contract';
import { chartRadar } from '../../../shared/documents/charts/chartRadar';
import type { GayaGrafik } from '../../../shared/documents/charts/gayaGrafik';
import { Chart } from '../../components/Chart';
import { teksProyektor } from '../../text/proyektor';
import { kecilkanRadar } from '../hasil/kecilkanRadar';
import { isBanyakAspek, nomoriAspek } from '../hasil/nomoriAspek';
import classes from './proyektor.module.css';
import { TeksMuat } from './TeksMuat';
import { useUkuranLayar } from './useUkuranLayar';

/** Means, predicates and the radar. */
export const HalamanHasil = ({ data }: { readonly data: RapatLengkap }) => {
  const { hasil, rapat } = data;
  const { tinggi, huruf, isLebar } = useUkuranLayar();
  const isBanyak = isBanyakAspek(hasil);
  const radar = useCallback(
    (gaya: GayaGrafik) =>
      kecilkanRadar(
        chartRadar(nomoriAspek(hasil), { ...gaya, ukuranHuruf: Math.round(huruf * 0.68) }),
        isLebar && !isBanyak ? '45%' : '60%',
      ),
    [hasil, huruf, isBanyak, isLebar],
  );
  const isRadar = chartRadar(hasil) !== null;
  return (
    <>
      <header className={classes.kepala}>
        <h1 className={classes.posisi}>{teksProyektor.hasil}</h1>
        <span className={classes.aspek}>{rapat.nama}</span>
        <span className={classes.kemajuan}>{teksProyektor.kemajuan(hasil.jumlahDinilai, hasil.jumlahPertanyaan)}</span>
      </header>
      <div className={classes.dua} data-radar={isRadar} data-banyak={isBanyak}>
        <TeksMuat className={classes.wadahTabel} terbesar={1.15}>
          <table className={classes.tabel} data-banyak={isBanyak}>
            <thead>
              <tr>
                {isBanyak && <th scope="col">{teksProyektor.nomor}</th>}
                <th scope="col" className={classes.lebar}>
                  {teksProyektor.aspek}
                </th>
                <th scope="col" className={classes.kanan}>
                  {teksProyektor.rata}
                </th>
                <th scope="col">{teksProyektor.predikat}</th>
              </tr>
            </thead>
            <tbody>
              {hasil.aspekList.map((aspek, i) => (
                <tr key={aspek.aspekId}>
                  {isBanyak && <td className={classes.angkaTabel}>{i + 1}</td>}
                  <th scope="row">{aspek.nama}</th>
                  <td className={classes.angkaTabel}>{aspek.rataRataCetak ?? '–'}</td>
                  <td className={classes.predikat}>{aspek.predikat ?? teksProyektor.belumLengkap}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TeksMuat>
        {isRadar && (
          <Chart
            option={radar}
            label={teksProyektor.radar}
            height={Math.round(tinggi * (isLebar || isBanyak ? 0.82 : 0.42))}
            alternatif=""
          />
        )}
      </div>
    </>
  );
};
