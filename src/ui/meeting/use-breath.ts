import { useEffect, useState } from 'preact/hooks';
import { breathAt, type BreathNow } from './breathing.ts';

/** The breath that is being followed, second by second; null while none is. It ends by itself after four rounds. */
export function useBreath(going: boolean, onOver: () => void): BreathNow | null {
  const [second, setSecond] = useState(0);
  useEffect(() => {
    if (!going) return undefined;
    const start = performance.now();
    setSecond(0);
    const ticking = setInterval(() => {
      const now = Math.round((performance.now() - start) / 1000);
      setSecond(now);
      if (breathAt(now) === null) onOver();
    }, 1000);
    return () => clearInterval(ticking);
  }, [going]);
  return going ? breathAt(second) : null;
}
