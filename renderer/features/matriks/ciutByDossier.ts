/** Collapsed rows of each dossier, remembered while the window lives. */
export const ciutByDossier = new Map<string, ReadonlySet<string>>();
