// Keys. Outside text fields a single key does; with Alt it does everywhere. Single keys can be switched off. A key whose
// act is not given does nothing.
const KEPT = 'openimr-desk-single-keys';

export function keys(acts) {
  const help = document.getElementById('help');
  const single = document.getElementById('single');
  single.checked = localStorage.getItem(KEPT) !== 'off';
  single.addEventListener('change', () => localStorage.setItem(KEPT, single.checked ? 'on' : 'off'));
  const show = () => { if (!help.open) help.showModal(); };
  document.getElementById('help-button').addEventListener('click', show);

  const panes = [...document.querySelectorAll('.dk-pane')];
  const besides = by => {
    const at = panes.findIndex(pane => pane.contains(document.activeElement));
    panes[at < 0 ? 0 : (at + by + panes.length) % panes.length].focus();
  };
  const all = {
    KeyJ: () => acts.page(1), KeyK: () => acts.page(-1), KeyG: shift => acts.hit(shift ? -1 : 1), Slash: shift => shift ? show() : acts.search(),
    KeyP: acts.pick, KeyL: acts.link, KeyQ: acts.quote, KeyI: acts.part && (shift => acts.part(shift ? -1 : 1)), KeyN: acts.finding, KeyV: acts.evidence, KeyC: acts.chronology,
  };
  const alone = Object.fromEntries(panes.map((pane, i) => [`Digit${i + 1}`, () => pane.focus()]));
  const isText = element => element.matches?.('input:not([type="radio"]):not([type="checkbox"]), textarea, select') ?? false;

  document.addEventListener('keydown', event => {
    if (help.open || event.isComposing) return;
    if (event.key === 'F6') { besides(event.shiftKey ? -1 : 1); event.preventDefault(); return; }
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.code === 'KeyS' && acts.save) { acts.save(); event.preventDefault(); return; }
    if (event.ctrlKey || event.metaKey) return;
    if (event.altKey && event.code === 'KeyH') { show(); event.preventDefault(); return; }
    const here = !event.altKey && single.checked && !isText(event.target);
    const act = event.altKey ? all[event.code] : here ? all[event.code] || (!event.shiftKey && alone[event.code]) : null;
    if (!act) return;
    act(event.shiftKey);
    event.preventDefault();
  });
}
