import { createContext, use, useState, type ReactNode } from 'react';
import { browserZone, isZone } from '../time/zones';
import { useSession } from './Identity';
import { recall, remember } from './preferences';

interface Choice {
  zone: string;
  choose: (zone: string) => void;
}

const ZoneContext = createContext<Choice>({ zone: 'UTC', choose: () => {} });

/** The zone that every time on the pages is told in. */
export const useZone = (): Choice => use(ZoneContext);

/** What the person chose here, else what their account says, else what the browser says. */
export function ZoneChoice({ children }: { children: ReactNode }) {
  const [chosen, setChosen] = useState(() => recall('zone'));
  const session = useSession();
  const account = session?.authenticated ? session.zone : null;
  const zone = [chosen, account].find(isZone) ?? browserZone();
  const choose = (next: string) => {
    remember('zone', next);
    setChosen(next);
  };
  return <ZoneContext value={{ zone, choose }}>{children}</ZoneContext>;
}
