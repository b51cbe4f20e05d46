// Panes whose width the reviewer sets, and tabs. Both by pointer and by keys.
const KEPT = 'openimr-desk-panes';
const LEAST = 20;

export function panes() {
  const grid = document.getElementById('panes');
  const splits = [document.getElementById('split-1'), document.getElementById('split-2')];
  let widths = [44, 34];
  try { const kept = JSON.parse(localStorage.getItem(KEPT)); if (fits(kept)) widths = kept; } catch { /* the usual widths */ }

  function fits(given) {
    return Array.isArray(given) && given.length === 2 && given.every(width => width >= LEAST) && given[0] + given[1] <= 100 - LEAST;
  }

  function set(next) {
    if (!fits(next)) return;
    widths = next;
    grid.style.setProperty('--pages', widths[0]);
    grid.style.setProperty('--work', widths[1]);
    splits.forEach((split, i) => split.setAttribute('aria-valuenow', Math.round(widths[i])));
    localStorage.setItem(KEPT, JSON.stringify(widths));
  }

  const moved = (split, by) => set(split === 0 ? [widths[0] + by, widths[1] - by] : [widths[0], widths[1] + by]);
  splits.forEach((split, i) => {
    split.addEventListener('keydown', event => {
      const by = { ArrowLeft: -2, ArrowRight: 2 }[event.key];
      if (by) { moved(i, by); event.preventDefault(); }
    });
    split.addEventListener('pointerdown', down => {
      split.setPointerCapture(down.pointerId);
      const from = [...widths];
      const move = event => {
        const by = (event.clientX - down.clientX) / grid.clientWidth * 100;
        set(i === 0 ? [from[0] + by, from[1] - by] : [from[0], from[1] + by]);
      };
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
