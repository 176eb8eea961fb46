// Runs inside the page before its own scripts, as it stands: a compiled function would miss its helpers there.
// window.heedAwaits is the text whose first sight is timed.
const probe = { shownAt: null, keys: [], longTasks: [] };
window.heedProbe = probe;

function isOnScreen(text) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.textContent.includes(text) || !node.parentElement.checkVisibility()) continue;
    const box = node.parentElement.getBoundingClientRect();
    if (box.height > 0 && box.bottom > 0 && box.top < window.innerHeight) return true;
  }
  return false;
}

function look() {
  if (document.body?.textContent.includes(window.heedAwaits) && isOnScreen(window.heedAwaits)) {
    // once the frame that shows it is painted
    requestAnimationFrame(() => setTimeout(() => (probe.shownAt = performance.now())));
  } else requestAnimationFrame(look);
}
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
