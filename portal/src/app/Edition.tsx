import { createContext, use, type ReactNode } from 'react';
import type { Conference, Problem } from '../api/types';
import { useList, useResource } from '../api/useResource';
import { currentOf } from '../programme/conference';
import { useNow } from '../time/useNow';
import { localDay } from '../time/days';
import { browserZone } from '../time/zones';
import { useLanguage } from './Speech';

export interface EditionState {
  conference: Conference | undefined;
  problem: Problem | undefined;
  /** The slug in the address, null where the address names none. */
  slug: string | null;
  /** There is no conference at all yet. */
  none: boolean;
  reload: () => void;
}

const EditionContext = createContext<EditionState | undefined>(undefined);

/** The conference that the pages speak of. */
export function useEdition(): EditionState {
  const edition = use(EditionContext);
  if (!edition) throw new Error('Outside of Edition');
  return edition;
}

export function Edition({ slug, children }: { slug: string | null; children: ReactNode }) {
  const { language } = useLanguage();
  const list = useList<Conference>(slug ? null : `/api/agenda/v1/conferences?lang=${language}`);
  const named = useResource<Conference>(slug && `/api/agenda/v1/conferences/${slug}?lang=${language}`);
  const today = localDay(useNow(), browserZone());
  const conference = slug ? named.data : list.data && currentOf(list.data, today);
  const state: EditionState = {
    conference,
    slug,
    problem: slug ? named.problem : list.problem,
    none: !slug && !!list.data && !conference,
    reload: slug ? named.reload : list.reload,
  };
  return <EditionContext value={state}>{children}</EditionContext>;
}
