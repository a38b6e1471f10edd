import { useEffect, useRef, useState } from 'react';
import { failed, type Live, loading, ready } from '@/lib/desk/live';

/** What a question answers, asked anew whenever `key` changes. */
export function useAsked<T>(key: string, ask: () => Promise<T>): Live<T> {
  const [answer, setAnswer] = useState<Live<T>>(loading);
  const asked = useRef(ask);
  asked.current = ask;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when the question is another
  useEffect(() => {
    let current = true;
    setAnswer(loading);
    asked.current().then(
      (value) => current && setAnswer(ready(value)),
      () => current && setAnswer(failed),
    );
    return () => {
      current = false;
    };
  }, [key]);
  return answer;
}
