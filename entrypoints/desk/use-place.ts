import { useEffect, useState } from 'react';
import { hrefOf, type Place, placeOf, type Spot, type ThingPlace } from '@/lib/desk/route';

/** The place in the address, and whether the reader came to it from another one. */
export function usePlace(fallback: Place): { spot: Spot; arrived: boolean } {
  const [hash, setHash] = useState(location.hash);
  const [arrived, setArrived] = useState(false);
  useEffect(() => {
    const follow = () => {
      setHash(location.hash);
      setArrived(true);
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return { spot: placeOf(hash, fallback), arrived };
}

/** Goes to a place, as a link would. */
export function goTo(place: Place): void;
export function goTo(place: ThingPlace, id: string, at?: string, sub?: string): void;
export function goTo(place: Place | ThingPlace, ...ids: (string | undefined)[]): void {
  const [id, at, sub] = ids;
  location.hash = id === undefined ? place : hrefOf(place as ThingPlace, id, at, sub);
}
