/** What the page itself notes while it is measured. Read with `page.evaluate`. */
export interface PageProbe {
  /** Milliseconds from the start of the navigation until the awaited text stood on the screen; null while it does not. */
  shownAt: number | null;
  /** Milliseconds from each key press, as the browser dates it, until the next frame was painted. */
  keys: { key: string; milliseconds: number }[];
  /** Durations of tasks over 50 ms. */
  longTasks: number[];
}

declare global {
  interface Window {
    heedProbe: PageProbe;
  }
}

/** Runs in the page before its own scripts; complete in itself, since only its source travels. */
export function installProbe(text: string): void {
  const probe: PageProbe = { shownAt: null, keys: [], longTasks: [] };
  window.heedProbe = probe;

  const look = () => {
    if (document.body?.textContent?.includes(text)) {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const box = node.textContent?.includes(text) ? node.parentElement?.getBoundingClientRect() : undefined;
        if (box && node.parentElement?.checkVisibility() && box.height > 0 && box.bottom > 0 && box.top < window.innerHeight) {
          // after the frame that shows it
          requestAnimationFrame(() => setTimeout(() => (probe.shownAt = performance.now())));
          return;
        }
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  window.addEventListener(
    'keydown',
    (event) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => probe.keys.push({ key: event.key, milliseconds: performance.now() - event.timeStamp });
      requestAnimationFrame(() => channel.port2.postMessage(null));
    },
    { capture: true },
  );
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) probe.longTasks.push(entry.duration);
  }).observe({ type: 'longtask', buffered: true });
}
