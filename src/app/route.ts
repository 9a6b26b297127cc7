/** Where the player is, as the address says it: `#/meeting/<run>`. */
export type Route =
  | { readonly screen: 'title' | 'shelf' | 'tips' }
  | { readonly screen: 'before'; readonly scenario: string }
  | { readonly screen: 'meeting' | 'debrief'; readonly run: string };

export function readRoute(hash: string): Route {
  const [screen = '', id = ''] = hash.replace(/^#\/?/, '').split('/').map(decode);
  if (screen === 'before' && id) return { screen, scenario: id };
  if ((screen === 'meeting' || screen === 'debrief') && id) return { screen, run: id };
  if (screen === 'shelf' || screen === 'tips') return { screen };
  return { screen: 'title' };
}

export function writeRoute(route: Route): string {
  if (route.screen === 'before') return `#/before/${encodeURIComponent(route.scenario)}`;
  if (route.screen === 'meeting' || route.screen === 'debrief') return `#/${route.screen}/${encodeURIComponent(route.run)}`;
  return route.screen === 'title' ? '#/' : `#/${route.screen}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

