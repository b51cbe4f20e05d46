// The chronology: events by date, each one key from its page; the reviewer puts them right, removes and adds them.
import { make } from './file.js';
import { PICK } from './picking.js';
import { server } from './server.js';

const element = id => document.getElementById(id);
const STEP = 100;

export class ChronologyPane {
  constructor(file, tabs, draft, picking, open, tell, onMarks, reviews) {
    Object.assign(this, { file, tabs, draft, picking, open, tell, onMarks, reviews, events: [], now: -1, most: STEP, asked: 0, link: null });
    this.list = element('ch-events');
    this.filter = element('ch-filter');
    this.filter.addEventListener('submit', event => { event.preventDefault(); this.again(); });
    this.filter.addEventListener('input', () => { clearTimeout(this.timer); this.timer = setTimeout(() => this.again(), 250); });
    element('ch-more').addEventListener('click', () => this.more());
    element('ch-add')?.addEventListener('click', () => this.add());
    element('notes-chronology').addEventListener('shown', () => { if (!this.loaded) this.loading = this.load(); });
    this.list.addEventListener('keydown', event => this.key(event));
  }

  /** Asks anew, from the beginning of the list. */
  again() {
    if (this.list.querySelector('.ch-form')) { element('ch-say').textContent = 'Keep or cancel the event that is open first.'; return; }
    this.most = STEP;
    this.load();
  }

  /** Goes to the event one was last at, once they are there; not where one has gone on meanwhile. */
  async enter() {
    this.tabs.open('tab-chronology', true);
    await this.loading;
    if (document.activeElement === element('tab-chronology')) this.focus(Math.max(0, this.now));
  }

  async more() {
    const from = this.events.length;
    this.most += STEP;
    await this.load();
    this.focus(from);
  }

  async load() {
    const turn = ++this.asked;
    this.loaded = true;
    if (!this.events.length) element('ch-say').textContent = 'Reading the file …';
    try {
      const said = await server.events(new URLSearchParams([...new FormData(this.filter), ['most', this.most]]));
      if (turn === this.asked) this.show(said);
    } catch {
      if (turn !== this.asked) return;
      this.loaded = false;
      element('ch-say').textContent = 'The chronology could not be read. Open this tab again in a moment; nothing is lost.';
    }
  }

  show(said) {
    this.events = said.events;
    this.now = Math.min(this.now, this.events.length - 1);
    const shown = said.total > said.events.length ? ` The first ${said.events.length} are listed.` : '';
    element('ch-say').textContent = said.all === 0 ? 'No event is told in the confirmed documents.' : `${said.total} of ${said.all} events.${shown}`;
    this.list.replaceChildren(...this.events.map((event, i) => this.row(event, i)));
    this.rove(Math.max(0, this.now));
    element('ch-more').hidden = said.total <= said.events.length;
    this.options('ch-part', said.parts);
    this.options('ch-level', said.levels);
    const none = make('li', { className: 'dk-none', textContent: 'None is found.' });
    element('ch-mismatches').replaceChildren(...(said.mismatches.length ? said.mismatches.map(one => this.mismatch(one)) : [none]));
    element('ch-edition').textContent = said.edition;
  }

  options(id, names) {
    const select = element(id);
    const chosen = select.value;
    select.replaceChildren(make('option', { value: '', textContent: 'All' }), ...names.map(name => make('option', { value: name, textContent: name })));
    select.value = names.includes(chosen) ? chosen : '';
  }

  mismatch(found) {
    const button = make('button', { type: 'button', textContent: `▲ ${found.words}. ${this.file.words(found.at)}` });
    button.addEventListener('click', () => this.go(found.at));
    return make('li', {}, button);
  }

  row(event, i) {
    const more = [event.region, event.told, event.standing, this.where(event)].filter(Boolean).join(' · ');
    const main = make('button', { type: 'button', className: 'ch-event__main', draggable: true },
      make('span', { className: 'ch-event__day', textContent: event.day }), ' ', make('span', { className: 'ch-event__kind', textContent: `${event.shape} ${event.kind}` }),
      make('span', { className: 'ch-event__what', textContent: event.what || event.kind }), make('span', { className: 'ch-event__more', textContent: more }));
    main.addEventListener('click', () => { this.rove(i); this.go(event.places[0].at); });
    main.addEventListener('dragstart', drag => this.drag(drag, event));
    const acts = make('div', { className: 'ch-event__acts' });
    const act = (words, label, does) => {
      const button = make('button', { type: 'button', textContent: words });
      button.setAttribute('aria-label', `${label}: ${event.sentence}`);
      button.addEventListener('click', does);
      acts.append(button);
    };
    event.places.slice(1, 5).forEach((place, n) => act(`Place ${n + 2}`, `Place ${n + 2}, ${this.file.words(place.at)}`, () => { this.rove(i); this.go(place.at); }));
    if (this.draft.writes && event.stands) act('Use', 'Use in the draft', () => this.use(event));
    if (this.reviews) act('Edit', 'Edit', () => this.edit(i));
    const row = make('li', { className: 'ch-event' }, main, acts);
    row.classList.toggle('is-removed', !event.stands);
    if (event.proposed) row.append(make('p', { className: 'ch-event__proposed', textContent: `As proposed: ${event.proposed}` }));
    const doubts = [...new Set(event.places.flatMap(place => place.doubts))];
    if (doubts.length) row.append(make('p', { className: 'ch-event__proposed', textContent: `In doubt: ${doubts.join('; ')}.` }));
    return row;
  }

  where(event) {
    const first = this.file.words(event.places[0].at);
    return event.places.length > 1 ? `${first}, and ${event.places.length - 1} more` : first;
  }

  /** Only one row is a stop of the Tab key; arrows go from row to row. */
  rove(i) {
    this.now = i;
    [...this.list.children].forEach((row, n) => {
      row.classList.toggle('is-now', n === i);
      row.querySelectorAll(':scope > button, .ch-event__acts button').forEach(button => { button.tabIndex = n === i ? 0 : -1; });
    });
  }

  focus(i) {
    const at = Math.min(i, this.list.children.length - 1);
    if (at < 0) { element('ch-q').focus(); return; }
    this.rove(at);
    this.list.children[at].querySelector('.ch-event__main').focus();
  }

  key(event) {
    if (!event.target.classList.contains('ch-event__main') || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = { ArrowDown: this.now + 1, ArrowUp: this.now - 1, Home: 0, End: this.events.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.focus(Math.min(Math.max(0, to), this.events.length - 1));
  }

  go(link) {
    this.link = link;
    this.onMarks();
    this.open(link);
  }

  marks() {
    if (!this.link) return [];
    return [{ index: this.file.at(this.link.file, this.link.page), first: this.link.first, last: this.link.last, kind: 'now' }].filter(mark => mark.index !== undefined && mark.first);
  }

  sentence(event) { return { text: event.sentence, links: event.places.slice(0, 3).map(place => place.at), proposed: true }; }

  use(event) { this.draft.quote(this.sentence(event)); }

  /** The event whose row has the focus, for the key that makes a sentence of what is picked. */
  focused() {
    const i = [...this.list.children].findIndex(row => row.contains(document.activeElement));
    return i >= 0 && this.events[i]?.stands ? this.sentence(this.events[i]) : null;
  }

  drag(drag, event) {
    if (!event.stands) { drag.preventDefault(); return; }
    drag.dataTransfer.setData(PICK, JSON.stringify(this.sentence(event)));
    drag.dataTransfer.setData('text/plain', event.sentence);
    drag.dataTransfer.effectAllowed = 'copy';
  }

  edit(i) {
    const event = this.events[i];
    this.rove(i);
    this.form(this.list.children[i], event.facts, event.sentence, {
      keep: facts => server.correctEvent(event.id, facts), close: () => this.focus(i),
      remove: event.stands ? () => server.removeEvent(event.id) : null,
      restore: event.proposedFacts ? () => server.correctEvent(event.id, event.proposedFacts) : null,
    });
  }

  add() {
    const picked = this.picking.picked;
    if (!picked) { this.tell('Nothing is picked yet. Mark words on a page, or press P.'); element('ch-say').textContent = 'Pick the lines first: mark words on a page, or press P.'; return; }
    const facts = { kind: 'VISIT', told: 'HAPPENED' };
    this.form(element('ch-add').parentElement, facts, `${this.file.words(picked.link)}: ${picked.text}`, {
      keep: typed => server.addEvent(picked.link, typed), close: () => element('ch-add').focus(), remove: null, restore: null });
  }

  /** Opens the form inside an element; one is open at a time. */
  form(inside, facts, from, acts) {
    document.querySelector('.ch-form')?.remove();
    const form = element('ch-form').content.firstElementChild.cloneNode(true);
    const fault = form.querySelector('.ch-form__fault');
    form.querySelector('.ch-form__from').textContent = from;
    fill(form, facts);
    form.elements.kind.addEventListener('change', () => fields(form));
    const close = () => { form.remove(); acts.close(); };
    const keep = async send => {
      fault.hidden = true;
      try {
        const answer = await send();
        if (!answer.ok) { fault.textContent = answer.status === 422 ? (await answer.json()).what : 'It was not kept. Try again in a moment.'; fault.hidden = false; return; }
        form.remove();
        await this.load();
        acts.close();
      } catch {
        fault.textContent = 'It was not kept: no connection. What you typed still stands here.';
        fault.hidden = false;
      }
    };
    form.addEventListener('submit', event => { event.preventDefault(); keep(() => acts.keep(typed(form))); });
    form.addEventListener('keydown', event => { if (event.key === 'Escape') { event.stopPropagation(); close(); } });
    form.querySelector('[data-act="cancel"]').addEventListener('click', close);
    for (const name of ['remove', 'restore']) {
      const button = form.querySelector(`[data-act="${name}"]`);
      button.hidden = !acts[name];
      button.addEventListener('click', () => keep(acts[name]));
    }
    inside.append(form);
    form.elements.day.focus();
  }
}

/** Shows the fields that the chosen kind has. */
function fields(form) {
  const kind = form.elements.kind.selectedOptions[0];
  const has = (kind.dataset.fields ?? '').split(' ');
  form.querySelector('label[for="chf-name"]').textContent = kind.dataset.name;
  form.querySelectorAll('[data-value]').forEach(field => { field.hidden = !has.includes(field.dataset.value); });
}

function fill(form, facts) {
  form.elements.kind.value = facts.kind;
  for (const name of ['day', 'name', 'part', 'side', 'told']) form.elements[name].value = facts[name] ?? '';
  form.elements.levels.value = (facts.levels ?? []).join(', ');
  for (const value of facts.values ?? []) form.querySelector(`[data-value="${value.name}"] input`).value = value.text;
  fields(form);
}

function typed(form) {
  const text = name => form.elements[name].value.trim();
  const facts = { kind: text('kind'), told: text('told'), day: text('day'), name: text('name') };
  facts.values = [...form.querySelectorAll('[data-value]:not([hidden])')]
    .map(field => ({ name: field.dataset.value, text: field.querySelector('input').value.trim() })).filter(value => value.text);
  if (text('part')) facts.part = text('part');
  if (text('side')) facts.side = text('side');
  facts.levels = text('levels').toUpperCase().split(/[\s,;]+/).filter(Boolean);
  return facts;
}
