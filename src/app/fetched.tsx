import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/shared/button.tsx';

const NOT_FETCHED = 'This page could not be fetched. Check the connection, then try again; nothing is lost.';

/** A page that is fetched when it is first opened; from then on it is there at once. */
export function fetched(load: () => Promise<ComponentType>): ComponentType {
  let page: ComponentType | null = null;
  return function Fetched() {
    const [state, setState] = useState<'fetching' | 'here' | 'failed'>(page ? 'here' : 'fetching');
    useEffect(() => {
      if (state !== 'fetching') return;
      load().then((found) => { page = found; setState('here'); }, () => setState('failed'));
    }, [state]);
    if (state === 'failed') return <main><p role="alert">{NOT_FETCHED}</p><Button icon="retry" onClick={() => setState('fetching')}>Try again</Button></main>;
    const Page = page;
    return Page && <Page />;
  };
}
