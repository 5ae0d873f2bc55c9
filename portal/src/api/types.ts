/** What the services answer, as far as these pages read it. Instants are RFC 3339 in UTC, days local. */

/** One text, or one for each BCP 47 tag when the service was not asked to choose. */
export type Text = string | Record<string, string>;

export interface Page<T> {
  items: T[];
  next: string | null;
}

/** RFC 9457 problem details with the violations of a 400. */
export interface Problem {
  type?: string;
  title: string;
  status: number;
  detail?: string;
  violations?: { field: string; in?: string; message: string }[];
  traceId?: string;
}

export type Session =
  | { authenticated: false }
  | {
      authenticated: true;
      subject: string;
      name?: string | null;
      email?: string | null;
      zone?: string | null;
      language?: string | null;
      roles: string[];
      expiresAt: string;
      csrfToken: string;
    };

export interface Named {
  code: string;
  name: Text;
}

export interface Conference {
  slug: string;
  kind: 'INTERNATIONAL' | 'REGIONAL' | 'FUNCTIONAL';
  test: boolean;
  name: Text;
  zone: string;
  start: string;
  end: string;
  spokenLanguage: string;
  interpretedInto: string[];
  tracks: Named[];
  channels: (Named & { access?: 'PUBLIC' | 'REGISTERED' })[];
}

export interface Airing {
  id: string;
  code: string;
  session: { id: string; code: string; title: Text; track?: string | null; speakers?: string[] };
  channel?: string | null;
  /** The block's code, or the block itself where the service names it. */
  block?: string | Named | null;
  kind: 'LIVE' | 'ENCORE' | 'FILM' | 'REHEARSAL';
  start: string;
  end: string;
  languages?: { language: string; by: 'HUMAN' | 'MACHINE' }[];
}

export interface Region {
  code: string;
  name: Text;
  countries: string[];
}

export interface Booth {
  id: string;
  code: string;
  region: string;
  name: Text;
  welcome?: Text | null;
  products?: (Named & { text?: Text | null })[];
  links?: { label: Text; url: string }[];
  team?: { name: string; languages: string[] }[];
}

export interface Venue {
  code: string;
  city: string;
  country: string;
  placesLeft?: number | null;
}

export interface Admission {
  opensAt: string;
  closesAt: string;
  venues: Venue[];
}

export type Mode = 'ONLINE' | 'IN_PERSON';
export type Consent = 'CONTACT' | 'STATISTICS';

export interface NewRegistration {
  name: string;
  country: string;
  zone: string;
  language: string;
  company?: string;
  tracks: string[];
  mode: Mode;
  venue?: string;
  consents: Consent[];
}

export interface Registration {
  id: string;
  conference: string;
  state: 'CONFIRMED' | 'WAITLISTED' | 'CANCELLED';
  mode: Mode;
  venue: string | null;
  waitingFor: { venue: string; rank: number } | null;
  name: string;
  zone: string;
  language: string;
}

export interface Grant {
  id: string;
  conference: string;
  gift: { code: string; kind: string; name: Text; text?: Text | null; picture?: string | null };
  state: 'GRANTED' | 'REVEALED' | 'REDEEMED' | 'EXPIRED' | 'REVOKED';
  grantedAt: string;
}
