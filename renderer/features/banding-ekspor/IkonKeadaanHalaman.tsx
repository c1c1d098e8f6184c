import {
  IconArrowsVertical,
  IconEqual,
  IconPencil,
  type IconProps,
  IconSquareMinus,
  IconSquarePlus,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { KeadaanHalaman } from '../../../shared/domain/bandingPdf/halamanTeks';

const IKON: Readonly<Record<KeadaanHalaman, ComponentType<IconProps>>> = {
  SAMA: IconEqual,
  BERGESER: IconArrowsVertical,
  BERUBAH: IconPencil,
  LAMA: IconSquareMinus,
  BARU: IconSquarePlus,
};

/** The state of a page as a shape, for eyes that run down the list; words stand beside it. */
export const IkonKeadaanHalaman = ({ keadaan }: { readonly keadaan: KeadaanHalaman }) => {
  const Ikon = IKON[keadaan];
  return <Ikon size={16} style={{ flexShrink: 0 }} aria-hidden="true" />;
};
