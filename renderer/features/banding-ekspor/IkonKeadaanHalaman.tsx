import {
  IconArrowsVertical,
  IconDots,
  IconEqual,
  IconPencil,
  type IconProps,
  IconSquareMinus,
  IconSquarePlus,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { KeadaanPasangan } from './pasanganTampil';

const IKON: Readonly<Record<KeadaanPasangan, ComponentType<IconProps>>> = {
  SAMA: IconEqual,
  BERGESER: IconArrowsVertical,
  BERUBAH: IconPencil,
  LAMA: IconSquareMinus,
  BARU: IconSquarePlus,
  BELUM: IconDots,
};

/** The state of a page as a shape, for eyes that run down the list; words stand beside it. */
export const IkonKeadaanHalaman = ({ keadaan }: { readonly keadaan: KeadaanPasangan }) => {
  const Ikon = IKON[keadaan];
  return <Ikon size={16} style={{ flexShrink: 0 }} aria-hidden="true" />;
};
