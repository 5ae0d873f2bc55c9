import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { catalogueOf, type Catalogue } from '../i18n/catalogue';
import { directionOf, languageFor, localeFor, type Language } from '../i18n/languages';
import { recall, remember } from './preferences';

interface Choice {
  language: Language;
  choose: (language: Language) => void;
}

const LanguageContext = createContext<Choice>({ language: 'en', choose: () => {} });

export const useLanguage = (): Choice => use(LanguageContext);

/** The page's language: what the person chose here, else what the browser asks for. */
export function Speech({ children }: { children: ReactNode }) {
  const [wanted, setWanted] = useState(() => languageFor([recall('language'), ...navigator.languages]));
  const [spoken, setSpoken] = useState<{ language: Language; catalogue: Catalogue }>();
  useEffect(() => {
    let current = true;
    void catalogueOf(wanted).then((catalogue) => {
      if (!current) return;
      document.documentElement.lang = wanted;
      document.documentElement.dir = directionOf(wanted);
      setSpoken({ language: wanted, catalogue });
    });
    return () => {
      current = false;
    };
  }, [wanted]);
  const language = spoken?.language;
  const choice = useMemo<Choice | undefined>(
    () =>
      language && {
        language,
        choose: (chosen) => {
          remember('language', chosen);
          setWanted(chosen);
        },
      },
    [language],
  );
  if (!spoken || !choice) return null;
  return (
    <LanguageContext value={choice}>
      <IntlProvider
        key={spoken.language}
        locale={localeFor(spoken.language, navigator.languages)}
        messages={spoken.catalogue}>
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}
