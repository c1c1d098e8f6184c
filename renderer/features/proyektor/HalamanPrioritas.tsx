import type { RapatLengkap } from '../../../shared/contract';
import { aspekUrutPrioritas } from '../../../shared/documents/charts/chartPrioritas';
import { teksProyektor } from '../../text/proyektor';
import { isBanyakAspek } from '../hasil/nomoriAspek';
import classes from './proyektor.module.css';
import { TeksMuat } from './TeksMuat';

/** The aspects by urgency: what was decided, else what is suggested. */
export const HalamanPrioritas = ({ data: { hasil, rapat } }: { readonly data: RapatLengkap }) => {
  const isBanyak = isBanyakAspek(hasil);
  return (
    <>
      <header className={classes.kepala}>
        <h1 className={classes.posisi}>{teksProyektor.prioritas}</h1>
        <span className={classes.aspek}>{rapat.nama}</span>
      </header>
      <TeksMuat className={classes.wadahTabel} terbesar={1.55}>
        {!hasil.isLengkap && <p className={classes.sela}>{teksProyektor.peringkatMenunggu}</p>}
        <table className={classes.tabel} data-banyak={isBanyak}>
          <thead>
            <tr>
              <th scope="col">{teksProyektor.peringkat}</th>
              <th scope="col" className={classes.lebar}>
                {teksProyektor.aspek}
              </th>
              <th scope="col" className={classes.kanan}>
                {teksProyektor.rata}
              </th>
              <th scope="col">{teksProyektor.predikat}</th>
            </tr>
          </thead>
          <tbody data-testid="proyektor-prioritas">
            {aspekUrutPrioritas(hasil).map((aspek) => (
              <tr key={aspek.aspekId}>
                <td className={classes.peringkat}>
                  {aspek.peringkatDiputuskan ?? aspek.peringkatSaran ?? '–'}
                  {aspek.peringkatDiputuskan === null && aspek.peringkatSaran !== null && (
                    <span className={classes.kecil}> {teksProyektor.saran}</span>
                  )}
                </td>
                <th scope="row">
                  {aspek.nama}
                  {!isBanyak && aspek.alasan !== '' && aspek.peringkatDiputuskan !== null && (
                    <span className={classes.alasan}>
                      {teksProyektor.alasan}: {aspek.alasan}
                    </span>
                  )}
                </th>
                <td className={classes.angkaTabel}>{aspek.rataRataCetak ?? '–'}</td>
                <td className={classes.predikat}>{aspek.predikat ?? teksProyektor.belumLengkap}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TeksMuat>
    </>
  );
};
