import { FormattedMessage, useIntl } from 'react-intl';
import type { Conference, Grant, Registration, Session } from '../api/types';
import { useList } from '../api/useResource';
import { Waiting } from '../app/Waiting';
import { Aria } from '../app/Aria';
import { useEdition } from '../app/Edition';
import { Heading } from '../app/Heading';
import { logInPath, useSession } from '../app/Identity';
import { ProblemNotice } from '../app/ProblemNotice';
import { useLanguage } from '../app/Speech';
import { inLanguage } from '../i18n/text';
import { RegistrationCard } from './RegistrationCard';
import { RegistrationForm } from './RegistrationForm';
import { Wallet } from './Wallet';
import './me.css';

type LoggedIn = Extract<Session, { authenticated: true }>;

export default function MePage() {
  const { conference, problem, reload } = useEdition();
  const session = useSession();
  const intl = useIntl();
  return (
    <div className="column page">
      <p className="eyebrow">{inLanguage(conference?.name, intl.locale)}</p>
      <Heading title={intl.formatMessage({ id: 'nav.me' })} />
      {session?.authenticated === false && <Invitation />}
      {session?.authenticated && conference && <Mine conference={conference} session={session} />}
      {problem && !conference && <ProblemNotice problem={problem} retry={reload} />}
      {!problem && (!session || !conference) && <Waiting />}
    </div>
  );
}

function Invitation() {
  return (
    <div className="invitation">
      <p className="lead">
        <FormattedMessage id="me.logIn" />
      </p>
      <a className="button" href={logInPath(window.location.pathname)}>
        <FormattedMessage id="session.logIn" />
      </a>
    </div>
  );
}

function Mine({ conference, session }: { conference: Conference; session: LoggedIn }) {
  const { language } = useLanguage();
  const registrations = useList<Registration>('/api/registration/v1/me/registrations');
  const wallet = useList<Grant>(`/api/gifts/v1/me/wallet?lang=${language}`);
  const { data, problem, reload } = registrations;
  const mine = data?.find(
    (candidate) => candidate.conference === conference.slug && candidate.state !== 'CANCELLED',
  );
  return (
    <>
      {!data && (problem ? <ProblemNotice problem={problem} retry={reload} /> : <Waiting />)}
      {mine && <RegistrationCard registration={mine} />}
      {data && !mine && (
        <Aria>
          <RegistrationForm conference={conference} session={session} onDone={reload} />
        </Aria>
      )}
      <section className="wallet" aria-labelledby="wallet">
        <h2 id="wallet">
          <FormattedMessage id="wallet.title" />
        </h2>
        {wallet.problem && !wallet.data && <ProblemNotice problem={wallet.problem} retry={wallet.reload} />}
        {!wallet.data && !wallet.problem && <Waiting />}
        {wallet.data && <Wallet grants={wallet.data} />}
      </section>
    </>
  );
}
