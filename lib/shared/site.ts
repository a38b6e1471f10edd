/** The sites in whose pages Cairn can be, once the user has turned them on. */
export const siteIds = ['google-calendar', 'outlook', 'meet', 'teams', 'zoom'] as const;
export type SiteId = (typeof siteIds)[number];

/** A site as Cairn knows it. */
export interface Site {
  id: SiteId;
  kind: 'calendar' | 'call';
  /** Its own name, the same in every language. */
  name: string;
  /** Match patterns of its pages, asked for together. https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns */
  origins: readonly string[];
}

export const sites: readonly Site[] = [
  {
    id: 'google-calendar',
    kind: 'calendar',
    name: 'Google Calendar',
    origins: ['https://calendar.google.com/*'],
  },
  {
    id: 'outlook',
    kind: 'calendar',
    name: 'Outlook',
    origins: [
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.live.com/*',
      'https://outlook.cloud.microsoft/*',
    ],
  },
  { id: 'meet', kind: 'call', name: 'Google Meet', origins: ['https://meet.google.com/*'] },
  {
    id: 'teams',
    kind: 'call',
    name: 'Microsoft Teams',
    origins: [
      'https://teams.microsoft.com/*',
      'https://teams.live.com/*',
      'https://teams.cloud.microsoft/*',
    ],
  },
  { id: 'zoom', kind: 'call', name: 'Zoom', origins: ['https://*.zoom.us/*'] },
];

/** The site with an id. */
export function siteById(id: SiteId): Site {
  const site = sites.find((one) => one.id === id);
  if (!site) throw new Error(`No site ${id}`);
  return site;
}

function holds(origin: string, { protocol, host }: URL): boolean {
  const wanted = origin.slice('https://'.length, -'/*'.length);
  if (protocol !== 'https:') return false;
  return wanted.startsWith('*.')
    ? host === wanted.slice(2) || host.endsWith(wanted.slice(1))
    : host === wanted;
}

/** The site that an address belongs to, whatever is claimed elsewhere; null for any other address. */
export function siteOf(address: string | undefined): Site | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const url = new URL(address);
  return sites.find(({ origins }) => origins.some((origin) => holds(origin, url))) ?? null;
}
