/** Pattern that matches words whatever stands between them: spaces, points, dashes; capitals are up to its flags. */
export const polaKata = (teks: string): string => (teks.match(/[\p{L}\p{N}]+/gu) ?? []).join('[^\\p{L}\\p{N}]+');
