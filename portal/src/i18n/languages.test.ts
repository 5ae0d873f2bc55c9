import { describe, expect, it } from 'vitest';
import { directionOf, languageFor, localeFor } from './languages';
import { inLanguage } from './text';

describe('the language', () => {
  it('is the first wish that there is a catalogue for', () => {
    expect(languageFor([null, 'nl-NL', 'pt-BR', 'en'])).toBe('pt');
    expect(languageFor(['ZH-hant-TW'])).toBe('zh');
    expect(languageFor(['nl'])).toBe('en');
  });

  it('keeps the person’s own variety for dates and numbers', () => {
    expect(localeFor('en', ['ja-JP', 'en-GB'])).toBe('en-GB');
    expect(localeFor('de', ['en-GB'])).toBe('de');
  });

  it('is written from right to left in Arabic alone', () => {
    expect([directionOf('ar'), directionOf('tr')]).toEqual(['rtl', 'ltr']);
  });
});

describe('a text in many languages', () => {
  const text = { en: 'Worldwide', 'pt-BR': 'No mundo todo', ja: '全世界' };

  it('is read in the language, a variety of it, or English', () => {
    expect(['ja-JP', 'pt', 'de'].map((language) => inLanguage(text, language))).toEqual([
      '全世界',
      'No mundo todo',
      'Worldwide',
    ]);
  });

  it('stays as it is where the service has chosen', () => {
    expect(inLanguage('Weltweit', 'ja')).toBe('Weltweit');
  });

  it('is what there is, before nothing', () => {
    expect(inLanguage({ tr: 'Dünya' }, 'de')).toBe('Dünya');
    expect(inLanguage(null, 'de')).toBe('');
  });
});
