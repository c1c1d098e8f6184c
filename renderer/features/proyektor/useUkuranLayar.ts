import { useViewportSize } from '@mantine/hooks';

/** Size of the projected screen in pixels, and the basic letter size that `proyektor.module.css` derives from it. */
export const useUkuranLayar = (): { readonly tinggi: number; readonly huruf: number } => {
  const { width, height } = useViewportSize();
  return { tinggi: height, huruf: Math.max(8, width * 0.009 + height * 0.0115) };
};
