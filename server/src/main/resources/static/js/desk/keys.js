// Keys. Outside text fields a single key does; with Alt it does everywhere. Single keys can be switched off.
const KEPT = 'openimr-desk-single-keys';
const PANES = ['pane-pages', 'pane-work', 'pane-notes'];

export function keys(acts) {
  const help = document.getElementById('help');
  const single = document.getElementById('single');
  single.checked = localStorage.getItem(KEPT) !== 'off';
  single.addEventListener('change', () => localStorage.setItem(KEPT, single.checked ? 'on' : 'off'));
  const show = () => { if (!help.open) help.showModal(); };
  document.getElementById('help-button').addEventListener('click', show);

  const pane = to => document.getElementById(PANES[to]).focus();
  const besides = by => {
    const at = PANES.findIndex(id => document.getElementById(id).contains(document.activeElement));
    pane(at < 0 ? 0 : (at + by + PANES.length) % PANES.length);
  };
  const all = {
    KeyJ: () => acts.page(1), KeyK: () => acts.page(-1), KeyG: shift => acts.hit(shift ? -1 : 1), KeyP: () => acts.pick(), KeyL: () => acts.link(),
    KeyQ: () => acts.quote(), KeyI: shift => acts.part(shift ? -1 : 1), KeyN: () => acts.finding(), KeyV: () => acts.evidence(), KeyC: () => acts.chronology(), Slash: shift => shift ? show() : acts.search(),
  };
  const alone = { Digit1: () => pane(0), Digit2: () => pane(1), Digit3: () => pane(2) };
  const isText = element => element.matches?.('input:not([type="radio"]):not([type="checkbox"]), textarea, select') ?? false;

  document.addEventListener('keydown', event => {
    if (help.open || event.isComposing) return;
    if (event.key === 'F6') { besides(event.shiftKey ? -1 : 1); event.preventDefault(); return; }
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.code === 'KeyS') { acts.save(); event.preventDefault(); return; }
    if (event.ctrlKey || event.metaKey) return;
    if (event.altKey && event.code === 'KeyH') { show(); event.preventDefault(); return; }
    const here = !event.altKey && single.checked && !isText(event.target);
    const act = event.altKey ? all[event.code] : here ? all[event.code] || (!event.shiftKey && alone[event.code]) : null;
    if (!act) return;
    act(event.shiftKey);
    event.preventDefault();
  });
}
