/** Name and version of the engine, written into every Analysis and Dossier it makes. */
export const engine = "stemma 0.1.0";
