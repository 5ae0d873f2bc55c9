import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../i18n/catalogue';
import { languages } from '../i18n/languages';
import en from './en.json';

const catalogues = import.meta.glob<Catalogue>('./*.json', { eager: true, import: 'default' });

interface Shape {
  arguments: Set<string>;
  plurals: string[][];
}

function shapeOf(
  elements: MessageFormatElement[],
  shape: Shape = { arguments: new Set(), plurals: [] },
): Shape {
  for (const element of elements) {
    if (element.type !== TYPE.literal && element.type !== TYPE.pound) shape.arguments.add(element.value);
    if (element.type === TYPE.plural) shape.plurals.push(Object.keys(element.options));
    if (element.type === TYPE.plural || element.type === TYPE.select)
      for (const option of Object.values(element.options)) shapeOf(option.value, shape);
  }
  return shape;
}

it('there is a catalogue for each language and no other', () => {
  expect(Object.keys(catalogues).sort()).toEqual(languages.map((language) => `./${language}.json`).sort());
});

describe.each(languages)('the catalogue of %s', (language) => {
  const catalogue = catalogues[`./${language}.json`] ?? ({} as Catalogue);

  it('has the keys of the English one', () => {
    expect(Object.keys(catalogue)).toEqual(Object.keys(en));
  });

  it.each(Object.entries(catalogue))(
    '%s is well formed, takes the same arguments and has its plurals',
    (key, text) => {
      const shape = shapeOf(parse(text));
      expect(text.trim()).not.toBe('');
      expect(shape.arguments).toEqual(shapeOf(parse(en[key as keyof typeof en])).arguments);
      const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      for (const forms of shape.plurals) expect(forms).toEqual(expect.arrayContaining(needed));
    },
  );
});
