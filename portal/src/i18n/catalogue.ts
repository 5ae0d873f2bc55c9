import type en from '../messages/en.json';
import type { Language } from './languages';

export type Catalogue = Record<keyof typeof en, string>;

const catalogues = import.meta.glob<{ default: Catalogue }>('../messages/*.json');

/** Each language is a file of its own, fetched when it is chosen. */
export async function catalogueOf(language: Language): Promise<Catalogue> {
  const load = catalogues[`../messages/${language}.json`];
  if (!load) throw new Error(`No catalogue for ${language}`);
  return (await load()).default;
}
