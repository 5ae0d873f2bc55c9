import { FormattedMessage, useIntl } from 'react-intl';
import { languages, ownNames, type Language } from '../i18n/languages';
import { logInPath, logOut, useSession } from './Identity';
import { pathOf, useLink, type PageName, type Route } from './router';
import { useLanguage } from './Speech';

export function Header({ route, path }: { route: Route; path: string }) {
  const intl = useIntl();
  return (
    <header className="header">
      <a {...useLink(pathOf('programme', route.conference))} className="brand" aria-label="Cyclorama">
        <svg viewBox="0 0 44 32" aria-hidden="true">
          <path className="brand-arc" d="M3 24a34 34 0 0 1 38 0" />
          <circle className="brand-light" cx="22" cy="9.5" r="4.6" />
        </svg>
        <span>Cyclorama</span>
      </a>
      <nav aria-label={intl.formatMessage({ id: 'nav.label' })}>
        <ul>
          {(['programme', 'expo', 'me'] as const).map((page) => (
            <NavItem key={page} page={page} route={route} />
          ))}
        </ul>
      </nav>
      <div className="header-tools">
        <LanguageMenu />
        <LogInOrOut path={path} />
      </div>
    </header>
  );
}

function NavItem({ page, route }: { page: PageName; route: Route }) {
  return (
    <li>
      <a
        {...useLink(pathOf(page, route.conference))}
        aria-current={route.page === page ? 'page' : undefined}
        className="nav-link">
        <FormattedMessage id={`nav.${page}`} />
      </a>
    </li>
  );
}

function LanguageMenu() {
  const { language, choose } = useLanguage();
  const intl = useIntl();
  return (
    <label className="language">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="9" />
        <path d="M3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18" />
      </svg>
      <select
        aria-label={intl.formatMessage({ id: 'language.label' })}
        value={language}
        onChange={(event) => choose(event.target.value as Language)}>
        {languages.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {ownNames[tag]}
          </option>
        ))}
      </select>
    </label>
  );
}

function LogInOrOut({ path }: { path: string }) {
  const session = useSession();
  if (!session) return <span className="button quiet placeholder" aria-hidden="true" />;
  if (!session.authenticated)
    return (
      <a className="button quiet" href={logInPath(path)}>
        <FormattedMessage id="session.logIn" />
      </a>
    );
  return (
    <button type="button" className="button quiet" onClick={() => void logOut(session.csrfToken)}>
      <FormattedMessage id="session.logOut" />
    </button>
  );
}
