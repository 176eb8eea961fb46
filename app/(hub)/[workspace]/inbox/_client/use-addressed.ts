import { useCallback, useState } from 'react';

/**
 * A value that also stands in the address. Set here, it holds at once, and the address follows in its own time; changed there (by going
 * back, or by a link), it holds here. What one wrote oneself comes back late and is known by that.
 */
export function useAddressed(inAddress: string): [value: string, set: (value: string) => void, wrote: (value: string) => void] {
  const [value, set] = useState(inAddress);
  const [known, know] = useState(inAddress);
  const [underWay, setUnderWay] = useState<readonly string[]>([]);
  if (known !== inAddress) {
    know(inAddress);
    const place = underWay.indexOf(inAddress);
    if (place >= 0) setUnderWay(underWay.slice(place + 1));
    else {
      setUnderWay([]);
      set(inAddress);
    }
  }
  const wrote = useCallback((written: string) => setUnderWay((before) => [...before.slice(-20), written]), []);
  return [value, set, wrote];
}
