// Which page was really shown: drawn, half of it visible for a second, in a window that is visible.
import { server } from './server.js';

const TICK = 250;
const LONGEST_TICK = 1000;
const LEAST = 1000;
const AGAIN = 30_000;

export class Shown {
  constructor(viewer, onOpened) {
    this.viewer = viewer;
    this.onOpened = onOpened;
    this.times = new Map();
    this.queue = [];
    this.last = performance.now();
    setInterval(() => this.tick(), TICK);
    document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') this.leave(); else this.last = performance.now(); });
    window.addEventListener('pagehide', () => this.leave());
  }

  /** Half of the page is in view, or it fills the view where it is larger than that. */
  static isShown(page, view) {
    const height = Math.min(page.bottom, view.bottom) - Math.max(page.top, view.top);
    const width = Math.min(page.right, view.right) - Math.max(page.left, view.left);
    if (height <= 0 || width <= 0) return false;
    return height * width >= Math.min(page.height * page.width / 2, view.height * view.width * 0.9);
  }

  view() {
    const pane = this.viewer.scroll.getBoundingClientRect();
    return new DOMRect(Math.max(0, pane.left), Math.max(0, pane.top),
      Math.min(window.innerWidth, pane.right) - Math.max(0, pane.left), Math.min(window.innerHeight, pane.bottom) - Math.max(0, pane.top));
  }

  tick() {
    const now = performance.now();
    // A computer that slept showed nothing meanwhile.
    const passed = Math.min(now - this.last, LONGEST_TICK);
    this.last = now;
    if (document.visibilityState !== 'visible') return;
    const view = this.view();
    const near = this.viewer.sheets.slice(Math.max(0, this.viewer.current - 6), this.viewer.current + 7);
    const visible = new Set(near.filter(sheet => sheet.drawn && sheet.copy && view.width > 0 && view.height > 0 && Shown.isShown(sheet.element.getBoundingClientRect(), view)));
    for (const sheet of visible) {
      const time = this.times.get(sheet) || { millis: 0, told: false };
      time.millis += passed;
      this.times.set(sheet, time);
      if (time.millis >= (time.told ? AGAIN : LEAST)) this.tell(sheet, time);
    }
    for (const [sheet, time] of this.times) if (!visible.has(sheet)) { this.tell(sheet, time); this.times.delete(sheet); }
    this.flush(false);
  }

  tell(sheet, time) {
    if (time.millis >= LEAST) this.queue.push({ file: sheet.page.file, page: sheet.page.page, copy: sheet.copy, millis: Math.round(time.millis) });
    time.told = true;
    time.millis = 0;
  }

  leave() {
    for (const [sheet, time] of this.times) this.tell(sheet, time);
    this.times.clear();
    this.flush(true);
  }

  async flush(leaving) {
    if (!this.queue.length || (this.sending && !leaving)) return;
    const shown = this.queue.splice(0);
    this.sending = true;
    try {
      this.onOpened(await server.opened(shown, leaving));
    } catch {
      // Told again with the next: the server takes no report for longer than the page was in the window.
      this.queue.unshift(...shown);
      await new Promise(wait => setTimeout(wait, 5000));
    } finally {
      this.sending = false;
    }
  }
}
