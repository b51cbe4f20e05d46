// Panes whose width the reviewer sets, and tabs. Both by pointer and by keys. The last pane takes what the others leave.
const LEAST = 20;

export function panes() {
  const grid = document.getElementById('panes');
  const splits = [...grid.querySelectorAll('.dk-split')];
  let widths = grid.dataset.widths.split(' ').map(Number);
  try { const kept = JSON.parse(localStorage.getItem(grid.dataset.kept)); if (fits(kept)) widths = kept; } catch { /* the usual widths */ }

  function fits(given) {
    return Array.isArray(given) && given.length === splits.length && given.every(width => width >= LEAST) && given.reduce((a, b) => a + b) <= 100 - LEAST;
  }

  function set(next) {
    if (!fits(next)) return;
    widths = next;
    widths.forEach((width, i) => grid.style.setProperty(['--pages', '--work'][i], width));
    splits.forEach((split, i) => split.setAttribute('aria-valuenow', Math.round(widths[i])));
    localStorage.setItem(grid.dataset.kept, JSON.stringify(widths));
  }

  /** The pane before the split grows by as much as the one after it shrinks. */
  const moved = (from, split, by) => set(from.map((width, i) => i === split ? width + by : i === split + 1 ? width - by : width));
  splits.forEach((split, i) => {
    split.addEventListener('keydown', event => {
      const by = { ArrowLeft: -2, ArrowRight: 2 }[event.key];
      if (by) { moved(widths, i, by); event.preventDefault(); }
    });
    split.addEventListener('pointerdown', down => {
      split.setPointerCapture(down.pointerId);
      const from = [...widths];
      const move = event => moved(from, i, (event.clientX - down.clientX) / grid.clientWidth * 100);
      split.addEventListener('pointermove', move);
      split.addEventListener('pointerup', () => split.removeEventListener('pointermove', move), { once: true });
      down.preventDefault();
    });
  });
  set(widths);
}

/** Tabs by the keys that tabs have everywhere. */
export const tabs = {
  open(id, focus = false) {
    const tab = document.getElementById(id);
    for (const other of tab.parentElement.children) {
      const chosen = other === tab;
      other.setAttribute('aria-selected', chosen);
      other.tabIndex = chosen ? 0 : -1;
      const panel = document.getElementById(other.getAttribute('aria-controls'));
      panel.hidden = !chosen;
      if (chosen) panel.dispatchEvent(new CustomEvent('shown'));
    }
    if (focus) tab.focus();
  },
  start() {
    document.querySelectorAll('.dk [role="tab"]').forEach(tab => {
      tab.addEventListener('click', () => tabs.open(tab.id));
      tab.addEventListener('choose', () => tabs.open(tab.id));
      tab.addEventListener('keydown', event => {
        const all = [...tab.parentElement.children];
        const at = all.indexOf(tab);
        const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
        if (to === undefined) return;
        event.preventDefault();
        tabs.open(all[(to + all.length) % all.length].id, true);
      });
    });
  },
};
