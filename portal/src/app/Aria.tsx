import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useIntl } from 'react-intl';

/** Gives the widgets the page's language and direction; apart from the shell, which needs no widgets to start. */
export function Aria({ children }: { children: ReactNode }) {
  return <I18nProvider locale={useIntl().locale}>{children}</I18nProvider>;
}
