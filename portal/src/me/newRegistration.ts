import type { Consent, Mode, NewRegistration } from '../api/types';

/** The form's entries as a request; what was left empty is left out. */
export function newRegistrationOf(form: FormData): NewRegistration {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const mode: Mode = text('mode') === 'IN_PERSON' ? 'IN_PERSON' : 'ONLINE';
  const company = text('company');
  const venue = text('venue');
  return {
    name: text('name'),
    country: text('country'),
    zone: text('zone'),
    language: text('language'),
    ...(company && { company }),
    tracks: form.getAll('tracks').map(String),
    mode,
    ...(mode === 'IN_PERSON' && venue && { venue }),
    consents: form.getAll('consents').map(String) as Consent[],
  };
}
