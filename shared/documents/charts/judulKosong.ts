import type { TitleComponentOption } from 'echarts';
import { BELUM_ADA_DATA } from '../tabel/lengkapiKosong';
import type { GayaGrafik } from './gayaGrafik';

/** Words in the middle of a chart without anything to draw, which else shows only its axes; to spread into its options. */
export const judulKosong = (isKosong: boolean, gaya: GayaGrafik): { title?: TitleComponentOption } =>
  isKosong
    ? {
        title: {
          text: BELUM_ADA_DATA,
          left: 'center',
          top: 'middle',
          textStyle: {
            fontFamily: gaya.fontFamily,
            fontSize: gaya.ukuranHuruf,
            fontWeight: 'normal',
            color: gaya.tinta,
          },
        },
      }
    : {};
