/** Where the player is, as the address says it: `#/meeting/<run>`. */
export type Route =
  | { readonly screen: 'title' | 'shelf' | 'tips' | 'page' }
  /** `scenario` null: of all of them. */
  | { readonly screen: 'history'; readonly scenario: string | null }
  | { readonly screen: 'before' | 'map' | 'guide'; readonly scenario: string }
  | { readonly screen: 'meeting' | 'debrief'; readonly run: string }
  | { readonly screen: 'compare'; readonly runs: readonly [string, string] }
  /** The debrief of a session that is led here. */
  | { readonly screen: 'room-debrief'; readonly code: string }
  /** And the map with its tables. */
  | { readonly screen: 'room-map'; readonly code: string }
  /** A meeting that is all in the address. */
  | { readonly screen: 'shared'; readonly code: string }
  /** A group session: what it is to be; its code, on a phone, for the big screen, and for the facilitator alone. */
  | { readonly screen: 'group-setup'; readonly scenario: string }
  | { readonly screen: 'join'; readonly code: string | null }
  | { readonly screen: 'host'; readonly code: string }
  | { readonly screen: 'present'; readonly code: string; readonly secret: string }
  /** A worked example, played by itself. */
  | { readonly screen: 'watch'; readonly scenario: string; readonly example: string };

export function readRoute(hash: string): Route {
  const [screen = '', first = '', second = ''] = hash.replace(/^#\/?/, '').split('/').map(decode);
  if (screen === 'shelf' || screen === 'tips' || screen === 'page') return { screen };
  if (screen === 'history') return { screen, scenario: first || null };
  if (screen === 'join') return { screen, code: first || null };
  if (first) {
    if (screen === 'group-setup') return { screen, scenario: first };
    if (screen === 'host') return { screen: second === 'debrief' ? 'room-debrief' : second === 'map' ? 'room-map' : screen, code: first };
    if (screen === 'present') return { screen, code: first, secret: second };
    if (screen === 'before' || screen === 'map' || screen === 'guide') return { screen, scenario: first };
    if (screen === 'meeting' || screen === 'debrief') return { screen, run: first };
    if (screen === 'shared') return { screen, code: first };
    if (screen === 'compare' && second) return { screen, runs: [first, second] };
    if (screen === 'watch' && second) return { screen, scenario: first, example: second };
  }
  return { screen: 'title' };
}

export function writeRoute(route: Route): string {
  return `#/${partsOf(route).map(encodeURIComponent).join('/')}`;
}

function partsOf(route: Route): readonly string[] {
  switch (route.screen) {
    case 'title': return [''];
    case 'shelf': case 'tips': case 'page': return [route.screen];
    case 'history': return route.scenario === null ? ['history'] : ['history', route.scenario];
    case 'before': case 'map': case 'guide': return [route.screen, route.scenario];
    case 'meeting': case 'debrief': return [route.screen, route.run];
    case 'group-setup': return [route.screen, route.scenario];
    case 'join': return route.code === null ? ['join'] : ['join', route.code];
    case 'host': return ['host', route.code];
    case 'present': return ['present', route.code, route.secret];
    case 'compare': return ['compare', ...route.runs];
    case 'shared': return ['shared', route.code];
    case 'room-map': return ['host', route.code, 'map'];
    case 'room-debrief': return ['host', route.code, 'debrief'];
    case 'watch': return ['watch', route.scenario, route.example];
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
