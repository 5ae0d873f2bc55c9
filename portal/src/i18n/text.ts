import type { Text } from '../api/types';

/** The best text for a language: its own, a variety of it, English, or whatever there is. */
export function inLanguage(text: Text | null | undefined, language: string): string {
  if (!text) return '';
  if (typeof text === 'string') return text;
  const base = language.split('-')[0] ?? language;
  const variety = Object.keys(text).find((tag) => tag.split('-')[0] === base);
  return (
    text[language] ?? text[base] ?? (variety && text[variety]) ?? text.en ?? Object.values(text)[0] ?? ''
  );
}
