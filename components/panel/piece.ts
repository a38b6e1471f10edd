import { type ComponentType, createElement, lazy, type ReactNode, Suspense, useState } from 'react';
import type * as Pieces from './pieces';

type All = typeof Pieces;

let loader = (): Promise<All> =>
  Promise.reject(new Error('Nobody said where the pieces come from'));
let here: All | null = null;

/** Says how the pieces are loaded: the page knows, they themselves would go round in a circle. */
export function bringPieces(from: () => Promise<All>): void {
  loader = from;
}

/** Loads all pieces; the page calls it when it has come to rest. */
export async function loadPieces(): Promise<All> {
  here ??= await loader();
  return here;
}

interface PieceProps<Props extends object> {
  /** The piece, where it is at hand. */
  ready(): ComponentType<Props> | null;
  late: ComponentType<Props>;
  waiting: ReactNode;
  its: Props;
}

function Piece<Props extends object>({ ready, late, waiting, its }: PieceProps<Props>) {
  // What has begun as late stays so: another component would begin anew.
  const [Here] = useState(ready);
  if (Here) return createElement(Here, its);
  return createElement(Suspense, { fallback: waiting }, createElement(late, its));
}

/**
 * One piece of the panel, which costs the first paint nothing. Where the pieces are not there yet,
 * `waiting` stands in its place.
 */
export function piece<Props extends object>(
  pick: (all: All) => ComponentType<Props>,
  waiting: ReactNode = null,
): ComponentType<Props> {
  const late: ComponentType<Props> = lazy(async () => ({ default: pick(await loadPieces()) }));
  const ready = () => here && pick(here);
  return (its) => createElement(Piece<Props>, { ready, late, waiting, its });
}
