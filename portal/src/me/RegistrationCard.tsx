import { FormattedMessage, useIntl } from 'react-intl';
import type { Registration, Venue } from '../api/types';
import { useResource } from '../api/useResource';
import { cityOf } from '../time/zones';

/** A person's place, drawn as what it is: a ticket. */
export function RegistrationCard({ registration }: { registration: Registration }) {
  const intl = useIntl();
  const { mode, state, waitingFor, id, conference } = registration;
  const admission = useResource<{ venues: Venue[] }>(
    `/api/registration/v1/conferences/${conference}/admission`,
  );
  const cityOfVenue = (code: string | null) =>
    admission.data?.venues.find((venue) => venue.code === code)?.city ?? code ?? '';
  const inPerson = mode === 'IN_PERSON' && state === 'CONFIRMED';
  return (
    <section className={`place ${inPerson ? 'with-code' : ''}`} aria-labelledby="place">
      <div className="place-body">
        <p className={`badge state-${state.toLowerCase()}`}>
          <FormattedMessage id={`me.state.${state}`} />
        </p>
        <h2 id="place">{registration.name}</h2>
        <dl>
          <Entry term="form.mode">
            <FormattedMessage id={`form.mode.${mode}`} />
          </Entry>
          {inPerson && registration.venue && (
            <Entry term="form.venue">{cityOfVenue(registration.venue)}</Entry>
          )}
          <Entry term="form.language">
            {intl.formatDisplayName(registration.language, { type: 'language' }) ?? registration.language}
          </Entry>
          <Entry term="form.zone">{cityOf(registration.zone)}</Entry>
        </dl>
        {waitingFor && (
          <p className="place-waiting">
            <FormattedMessage
              id="me.waitingFor"
              values={{ city: cityOfVenue(waitingFor.venue), rank: waitingFor.rank }}
            />
          </p>
        )}
      </div>
      {inPerson && (
        <div className="place-code">
          <img
            src={`/api/registration/v1/registrations/${id}/ticket.svg`}
            alt={intl.formatMessage({ id: 'me.ticket.alt' })}
            width="200"
            height="200"
          />
          <p>
            <FormattedMessage id="me.ticket.hint" />
          </p>
        </div>
      )}
    </section>
  );
}

function Entry({
  term,
  children,
}: {
  term: 'form.mode' | 'form.venue' | 'form.language' | 'form.zone';
  children: React.ReactNode;
}) {
  return (
    <div>
      <dt>
        <FormattedMessage id={term} />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
