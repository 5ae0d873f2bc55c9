import { useMemo, useState } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Conference, Region, Session } from '../api/types';
import { useResource } from '../api/useResource';
import { Picker, type Option } from '../app/Picker';
import { useLanguage } from '../app/Speech';
import { useZone } from '../app/ZoneChoice';
import { languageFor, languages, ownNames } from '../i18n/languages';
import { noonOf } from '../time/days';
import { fold } from '../time/zones';
import ZonePicker from '../time/ZonePicker';

interface Props {
  session: Extract<Session, { authenticated: true }>;
  conference: Conference;
}

export function AboutYou({ session, conference }: Props) {
  const intl = useIntl();
  const { language } = useLanguage();
  const visitor = useZone().zone;
  const [zone, setZone] = useState(visitor);
  const [country, setCountry] = useState<string | null>(null);
  const countries = useCountries();
  return (
    <div className="form-grid">
      <Field name="name" autoComplete="name" defaultValue={session.name ?? ''} isRequired />
      <Field name="company" autoComplete="organization" />
      <Picker
        label={intl.formatMessage({ id: 'form.country' })}
        name="country"
        options={countries}
        value={country}
        onChange={setCountry}
        isRequired
      />
      <ZonePicker
        label={intl.formatMessage({ id: 'form.zone' })}
        name="zone"
        value={zone}
        onChange={setZone}
        at={noonOf(conference.start)}
      />
      <label className="field">
        <span className="field-label">
          <FormattedMessage id="form.language" />
        </span>
        <select name="language" defaultValue={languageFor([session.language, language])}>
          {languages.map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {ownNames[tag]}
            </option>
          ))}
        </select>
      </label>
      {session.email && (
        <p className="field">
          <span className="field-label">
            <FormattedMessage id="form.email" />
          </span>
          <span className="field-fixed" dir="ltr">
            {session.email}
          </span>
        </p>
      )}
    </div>
  );
}

interface FieldProps {
  name: 'name' | 'company';
  autoComplete: string;
  defaultValue?: string;
  isRequired?: boolean;
}

function Field({ name, autoComplete, defaultValue = '', isRequired = false }: FieldProps) {
  return (
    <TextField
      className="field"
      name={name}
      autoComplete={autoComplete}
      defaultValue={defaultValue}
      isRequired={isRequired}
      maxLength={200}>
      <Label className="field-label">
        <FormattedMessage id={`form.${name}`} />
        {!isRequired && (
          <span className="optional">
            <FormattedMessage id="form.optional" />
          </span>
        )}
      </Label>
      <Input dir="auto" />
      <FieldError className="field-error" />
    </TextField>
  );
}

/** The countries are those that belong to a region; their names are the browser's, in the reader's language. */
function useCountries(): Option[] {
  const intl = useIntl();
  const { data } = useResource<{ regions: Region[] }>('/api/agenda/v1/regions');
  return useMemo(() => {
    const codes = [...new Set((data?.regions ?? []).flatMap((region) => region.countries))];
    return codes
      .map((id) => {
        const label = intl.formatDisplayName(id, { type: 'region' }) ?? id;
        return { id, label, search: fold(`${label} ${id}`) };
      })
      .sort((a, b) => a.label.localeCompare(b.label, intl.locale));
  }, [data, intl]);
}
