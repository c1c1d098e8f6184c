import { useViewportSize } from '@mantine/hooks';

export interface UkuranLayar {
  /** Pixels. */
  readonly tinggi: number;
  /** Pixels of the basic letter size, as `proyektor.module.css` derives it from the screen. */
  readonly huruf: number;
  /** Wider than 3:2, as its media query says: two things fit side by side. */
  readonly isLebar: boolean;
}

/** Size of the projected screen. */
export const useUkuranLayar = (): UkuranLayar => {
  const { width, height } = useViewportSize();
  return { tinggi: height, huruf: Math.max(8, width * 0.009 + height * 0.0115), isLebar: width > height * 1.5 };
};
