import { lazy, Suspense } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { ProgrammePage } from '../programme/ProgrammePage';
import { Edition } from './Edition';
import { Header } from './Header';
import { Heading } from './Heading';
import { Identity } from './Identity';
import { routeOf, useLink, usePath, type Route } from './router';
import { Speech } from './Speech';
import { Waiting } from './Waiting';
import { ZoneChoice } from './ZoneChoice';

const ExpoPage = lazy(() => import('../expo/ExpoPage'));
const MePage = lazy(() => import('../me/MePage'));

export function App() {
  const path = usePath();
  const route = routeOf(path);
  return (
    <Speech>
      <Identity>
        <ZoneChoice>
          <a className="skip" href="#content">
            <FormattedMessage id="app.skip" />
          </a>
          <Header route={route} path={path} />
          <main id="content" tabIndex={-1}>
            <Edition slug={route.conference} key={route.conference}>
              <Suspense fallback={<Waiting />}>
                <Page route={route} />
              </Suspense>
            </Edition>
          </main>
          <Footer />
        </ZoneChoice>
      </Identity>
    </Speech>
  );
}

function Page({ route }: { route: Route }) {
  switch (route.page) {
    case 'programme':
      return <ProgrammePage />;
    case 'expo':
      return <ExpoPage />;
    case 'me':
      return <MePage />;
    case 'missing':
      return <Missing />;
  }
}

function Missing() {
  const title = useIntl().formatMessage({ id: 'missing.title' });
  return (
    <div className="plain">
      <Heading title={title} />
      <p className="lead">
        <FormattedMessage id="missing.lead" />
      </p>
      <a {...useLink('/')} className="button">
        <FormattedMessage id="nav.programme" />
      </a>
    </div>
  );
}

function Footer() {
  return (
    <footer className="footer">
      <p>
        <FormattedMessage id="footer.line" />
      </p>
      <a href="/api/docs">
        <FormattedMessage id="footer.api" />
      </a>
    </footer>
  );
}
