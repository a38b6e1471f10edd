/** Where a row of the practice stands. `missing` says what a user still waits for. */
export type Standing =
  | { state: 'carried' }
  | { state: 'partly'; missing: string }
  | { state: 'to come' };

const carried: Standing = { state: 'carried' };

/** Every row of the practice. A row moves up in the change that carries it out. */
export const rows: Readonly<Record<string, Standing>> = {
  P1: carried,
  P2: carried,
  P3: carried,
  P4: carried,
  P5: carried,
  P6: carried,
  P7: carried,
  P8: carried,
  P9: carried,
  P10: carried,
  P11: carried,
  P12: carried,

  F1: carried,
  F2: carried,
  F3: carried,
  F4: carried,

  C1: carried,
  C2: carried,
  C3: carried,
  C4: carried,
  C5: carried,
  C6: carried,
  C7: carried,
  C8: carried,
  C9: carried,
  C10: carried,

  G1: carried,
  G2: carried,

  S1: carried,
  S2: carried,
  S3: carried,
  S4: carried,
  S5: carried,

  N1: carried,
  N2: carried,
  N3: carried,
  N4: carried,
  N5: carried,
  N6: carried,
  N7: carried,
  N8: carried,

  H1: carried,
  H2: carried,
  H3: carried,
  H4: carried,
  H5: carried,
};
