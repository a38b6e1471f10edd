/** Where users see and end the access that they gave, as the providers name the pages. */
export const consentPages = {
  google: 'https://myaccount.google.com/connections',
  /** Accounts of one's own, and those of a company or a school. */
  microsoft: 'https://account.live.com/consent/Manage',
  work: 'https://myapps.microsoft.com/',
} as const;
