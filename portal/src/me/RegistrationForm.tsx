import { useRef, useState, type FormEvent } from 'react';
import { Form } from 'react-aria-components';
import { FormattedMessage, useIntl } from 'react-intl';
import { post } from '../api/client';
import { byField } from '../api/problem';
import type { Admission, Conference, NewRegistration, Problem, Registration, Session } from '../api/types';
import { asProblem, useResource } from '../api/useResource';
import { ProblemNotice } from '../app/ProblemNotice';
import { AboutYou } from './AboutYou';
import { Attendance } from './Attendance';
import { Consents, Tracks } from './Choices';
import { newRegistrationOf } from './newRegistration';

interface Props {
  conference: Conference;
  session: Extract<Session, { authenticated: true }>;
  onDone: () => void;
}

export function RegistrationForm({ conference, session, onDone }: Props) {
  const intl = useIntl();
  const path = `/api/registration/v1/conferences/${conference.slug}`;
  const admission = useResource<Admission>(`${path}/admission`);
  const { problem, fields, sending, submit, mend } = useSubmission(
    `${path}/registrations`,
    session.csrfToken,
    onDone,
  );
  return (
    <section className="register" aria-labelledby="register" onChange={mend}>
      <h2 id="register">
        <FormattedMessage id="form.title" />
      </h2>
      <Form
        className="form"
        validationErrors={fields}
        onSubmit={(event: FormEvent<HTMLFormElement>) => {
          event.preventDefault();
          void submit(newRegistrationOf(new FormData(event.currentTarget)));
        }}>
        <AboutYou session={session} conference={conference} />
        <Tracks tracks={conference.tracks} />
        <Attendance venues={admission.data?.venues ?? []} />
        <Consents />
        {problem && <ProblemNotice problem={problem} />}
        <p className="actions">
          <button type="submit" className="button" aria-disabled={sending}>
            {intl.formatMessage({ id: sending ? 'form.sending' : 'form.submit' })}
          </button>
        </p>
      </Form>
    </section>
  );
}

const none: Record<string, string> = {};

/** The same entries sent again carry the same key: a lost answer or a second click makes no second registration. */
function useSubmission(path: string, csrfToken: string, onDone: () => void) {
  const [problem, setProblem] = useState<Problem>();
  const [fields, setFields] = useState(none);
  const [sending, setSending] = useState(false);
  const sent = useRef({ body: '', key: '' });
  const submit = async (registration: NewRegistration) => {
    if (sending) return;
    const body = JSON.stringify(registration);
    if (sent.current.body !== body) sent.current = { body, key: crypto.randomUUID() };
    setSending(true);
    setProblem(undefined);
    setFields(none);
    try {
      await post<Registration>(path, registration, {
        'X-CSRF-Token': csrfToken,
        'Idempotency-Key': sent.current.key,
      });
      onDone();
    } catch (failure) {
      const refusal = asProblem(failure);
      setProblem(refusal);
      setFields(byField(refusal));
    } finally {
      setSending(false);
    }
  };
  // What the service refused may be mended in another field than the one it named: any change frees the form.
  const mend = () => setFields(none);
  return { problem, fields, sending, submit, mend };
}
