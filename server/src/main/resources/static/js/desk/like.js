// How like items were decided: nothing is asked for before a first view is kept, and each asking is written down.
import { make } from './file.js';
import { server } from './server.js';

const SVG = 'http://www.w3.org/2000/svg';

class Like {
  constructor(part, draft, saving, writes) {
    Object.assign(this, { part, draft, saving, writes, n: Number(part.dataset.like), held: null, logs: [] });
    this.choice = document.getElementById(`first-${this.n}`);
    this.choice.addEventListener('input', () => this.state());
    this.find('.lk-ask')?.addEventListener('click', () => this.ask());
  }

  find(what) { return this.part.querySelector(what); }

  say(words) { this.find('.lk-say').textContent = words; }

  state() {
    const ask = this.find('.lk-ask');
    const view = this.draft.item(this.n)?.firstView;
    if (!ask) {
      if (this.held) this.say('Shown to the reviewer, after a first view.');
      return;
    }
    ask.disabled = !view || this.busy;
    if (this.held) this.say('Your first view was recorded before you saw this. It stays as it is; the outcome is free.');
    else this.say(view ? 'Once like items are shown, your first view stays as it is. The outcome stays free.' : 'Record your first view; then you can see how like items were decided.');
  }

  /** A first view that was followed by a showing stays; what a window takes over may not change it. */
  hold(taken) {
    if (!this.held) return;
    const item = taken.items.find(one => one.item === this.n);
    if (item) item.firstView = this.held;
  }

  shown(showing) {
    this.held = showing.firstView;
    this.logs.push(showing.log);
    const log = this.find('.lk-log');
    log.hidden = false;
    log.replaceChildren(...this.logs.map(words => make('li', { textContent: words })));
    this.choice.disabled = true;
    if (this.writes && !this.fixed) {
      this.fixed = make('p', { className: 'oi-quiet', id: `first-fixed-${this.n}`, textContent: 'Fixed: like items were shown after it.' });
      this.choice.after(this.fixed);
      this.choice.setAttribute('aria-describedby', this.fixed.id);
    }
    this.state();
  }

  async ask() {
    this.busy = true;
    this.state();
    this.say('Looking …');
    try {
      if (this.writes && !await this.saving.now()) { this.failed('The draft could not be saved, so nothing was shown. Save it, then ask again.'); return; }
      const answer = await server.like(this.n);
      const said = await answer.json();
      if (!answer.ok) { this.failed(said.what ? `${said.what} (${said.code})` : 'Like items could not be looked up. Your draft is safe; try again in a moment.'); return; }
      this.busy = false;
      this.shown(said);
      this.render(said);
    } catch {
      this.failed('Like items could not be fetched. Your draft is safe; try again in a moment.');
    }
  }

  failed(words) {
    this.busy = false;
    this.state();
    this.say(words);
  }

  render(said) {
    this.find('.lk-split').textContent = said.split;
    this.find('.lk-split').hidden = false;
    this.find('.lk-note').hidden = false;
    this.find('.lk-rows').hidden = !said.rows.length;
    this.find('.lk-rows').replaceChildren(...said.rows.map(row => this.row(row)));
  }

  row(row) {
    const link = make('a', { href: row.address, target: '_blank', rel: 'noopener', textContent: row.name });
    link.append(make('span', { className: 'usa-sr-only', textContent: ' (opens a new tab)' }));
    return make('li', { className: 'lk-row' },
      make('div', { className: 'lk-row__head' }, outcome(row.outcome), make('span', { className: 'lk-row__year', textContent: row.year, title: row.decided }), link),
      make('p', { className: 'lk-row__service', textContent: row.service }),
      ...(row.reason ? [make('p', { className: 'lk-row__reason', textContent: row.reason })] : []),
      make('ul', { className: 'lk-why' }, ...row.why.map(words => make('li', { textContent: words }))));
  }
}

function outcome(tag) {
  const picture = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({ class: 'oi-outcome__shape', viewBox: '0 0 12 12', 'aria-hidden': 'true', focusable: 'false' })) picture.setAttribute(name, value);
  const shape = document.createElementNS(SVG, 'path');
  shape.setAttribute('d', tag.shape);
  picture.append(shape);
  return make('span', { className: `oi-outcome oi-outcome--${tag.css}` }, picture, make('span', { textContent: tag.word }));
}

/** Ties the parts of all items to the draft. */
export async function likeItems(draft, saving, writes) {
  const parts = [...document.querySelectorAll('[data-like]')].map(part => new Like(part, draft, saving, writes));
  draft.onTake = taken => parts.forEach(part => part.hold(taken));
  draft.onTaken = () => parts.forEach(part => part.state());
  for (const showing of await server.likeBefore()) parts.find(part => part.n === showing.item)?.shown(showing);
  parts.forEach(part => part.state());
}
