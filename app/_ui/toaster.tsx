'use client';
import { lazy, Suspense, useEffect, useState } from 'react';

const ToasterParts = lazy(() => import('./toaster-parts').then((parts) => ({ default: parts.ToasterParts })));

/** Where messages appear; fetched when the page itself is ready. */
export function Toaster() {
  const [wanted, want] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => want(true), 0);
    return () => clearTimeout(timer);
  }, []);
  return wanted ? (
    <Suspense fallback={null}>
      <ToasterParts />
    </Suspense>
  ) : null;
}
