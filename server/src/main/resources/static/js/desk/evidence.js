// The evidence of each item: what the guidelines hold, the criteria, the search step by step, studies that disagree.
// What it comes to, the server says; nothing is concluded here.
import { make, same } from './file.js';
import { server } from './server.js';
import { bind, field, remove } from './fields.js';
import { Conflict } from './conflict.js';

const STATES = [['MET', 'Met'], ['NOT_MET', 'Not met'], ['NOT_DOCUMENTED', 'Not documented']];
const ACOEM_OR_ODG = /ACOEM|American College of Occupational|ODG|Official Disability/;
const NEXT = { MTUS: 'ACOEM_OR_ODG', ACOEM_OR_ODG: 'OTHER_GUIDELINES', OTHER_GUIDELINES: 'STUDIES' };

function tierOf(source) {
  if (source.kind === 'MTUS') return 'MTUS';
  if (source.kind === 'STUDY') return 'STUDIES';
  return source.kind === 'OTHER_GUIDELINE' && ACOEM_OR_ODG.test(`${source.organization} ${source.title}`) ? 'ACOEM_OR_ODG' : 'OTHER_GUIDELINES';
}

export class Evidence {
  constructor(draft, writes, changed, tell, ask) {
    Object.assign(this, { draft, writes, changed, tell, ask, held: {}, levels: {}, now: null, said: new Map() });
    this.panels = new Map([...document.querySelectorAll('[data-evidence]')].map(panel => [Number(panel.dataset.evidence), panel]));
    this.panels.forEach((panel, n) => this.prepare(panel, n));
  }

  async fetch() {
    const { items, levels } = await server.guidelines();
    this.held = items;
    this.levels = levels;
    this.take();
  }

  /** The written evidence of an item; made when something is written into it. */
  basis(n) {
    const item = this.draft.item(n);
    if (!item.basis) item.basis = {};
    item.basis.tiers ??= [];
    item.basis.sources ??= [];
    return item.basis;
  }

  read(n) { return this.draft.item(n)?.basis ?? {}; }

  tier(n, name) {
    const basis = this.basis(n);
    let tier = basis.tiers.find(one => one.tier === name);
    if (!tier) basis.tiers.push(tier = { tier: name, searched: '', explanation: '' });
    return tier;
  }

  prepare(panel, n) {
    panel.querySelectorAll('.ev-tier').forEach(step => {
      const name = step.dataset.tier;
      step.querySelectorAll('[data-of]').forEach(one => one.addEventListener(one.tagName === 'SELECT' ? 'change' : 'input', () => {
        const tier = this.tier(n, name);
        if (one.dataset.of === 'reason' && !one.value) delete tier.reason; else tier[one.dataset.of] = one.value;
        this.steps(n);
        this.changed();
      }));
      step.querySelectorAll('[data-source]').forEach(button => button.addEventListener('click', () => this.add(n, name, button.dataset)));
    });
    panel.querySelector('[data-none]').addEventListener('change', event => {
      if (event.target.value) this.basis(n).noCitation = event.target.value; else delete this.basis(n).noCitation;
      this.changed();
    });
    panel.querySelectorAll('[data-improvement]').forEach(box => box.addEventListener('change', () => this.improvement(panel, n, box)));
    const conflict = new Conflict(panel, n, this);
    this.conflicts ??= new Map();
    this.conflicts.set(n, conflict);
  }

  /** Any mark means that it was looked for; without that one nothing is said. */
  improvement(panel, n, box) {
    const boxes = Object.fromEntries([...panel.querySelectorAll('[data-improvement]')].map(one => [one.dataset.improvement, one]));
    if (box !== boxes.asked && box.checked) boxes.asked.checked = true;
    const { asked, ...marks } = boxes;
    if (asked.checked) this.basis(n).improvement = Object.fromEntries(Object.entries(marks).map(([name, one]) => [name, one.checked]));
    else {
      delete this.basis(n).improvement;
      Object.values(marks).forEach(one => { one.checked = false; });
    }
    this.changed();
  }

  /** Takes a draft over as it is kept. */
  take() { this.panels.forEach((_, n) => this.render(n)); }

  render(n) {
    const panel = this.panels.get(n);
    panel.querySelector('[data-none]').value = this.read(n).noCitation ?? '';
    const improvement = this.read(n).improvement;
    panel.querySelectorAll('[data-improvement]').forEach(box => {
      box.checked = box.dataset.improvement === 'asked' ? Boolean(improvement) : Boolean(improvement?.[box.dataset.improvement]);
    });
    panel.querySelectorAll('.ev-tier').forEach(step => {
      const tier = this.read(n).tiers?.find(one => one.tier === step.dataset.tier) ?? {};
      step.querySelectorAll('[data-of]').forEach(one => { one.value = tier[one.dataset.of] ?? ''; });
      const sources = (this.read(n).sources ?? []).filter(source => tierOf(source) === step.dataset.tier);
      step.querySelector('.ev-sources').replaceChildren(...sources.map(source => this.source(n, source)));
    });
    this.steps(n);
    this.list(n);
    this.criteria(n);
    this.conflicts.get(n).render();
  }

  /** A step is there once the one before it was left, or something was found at it. */
  steps(n) {
    const panel = this.panels.get(n);
    let reached = true;
    panel.querySelectorAll('.ev-tier').forEach(step => {
      const reason = step.querySelector('[data-of="reason"]');
      const own = step.querySelector('.ev-sources').children.length > 0;
      step.querySelector('.ev-tier__body').hidden = !reached && !own;
      step.classList.toggle('is-ahead', !reached && !own);
      const why = step.querySelector('.ev-why');
      if (why) why.hidden = !reason.value;
      reached = reached && Boolean(reason?.value);
    });
  }

  source(n, source) {
    const row = document.getElementById(`ev-${source.kind}`).content.firstElementChild.cloneNode(true);
    row.querySelectorAll('[data-part]').forEach(part => bind(part, source, part.dataset.part, this.writes, this.changed));
    const missing = make('p', { className: 'ev-said', hidden: true });
    missing.dataset.missing = '';
    row.append(missing);
    row.source = source;
    if (this.writes) {
      row.append(remove(`Take this ${row.dataset.name} away`, () => {
        const basis = this.basis(n);
        basis.sources = basis.sources.filter(other => other !== source);
        this.render(n);
        this.panels.get(n).querySelector(`[data-tier="${tierOf(source)}"] [data-source]`)?.focus();
        this.changed();
      }));
    }
    return row;
  }

  add(n, tier, { source: kind, organization }) {
    const source = { kind };
    if (organization) source.organization = organization;
    this.basis(n).sources.push(source);
    const list = this.panels.get(n).querySelector(`[data-tier="${tier}"] .ev-sources`);
    const row = this.source(n, source);
    list.append(row);
    row.querySelector(organization ? '[data-part="title"]' : 'input').focus();
    this.steps(n);
    this.changed();
  }

  // ---- what the guidelines hold ----

  list(n) {
    const used = this.read(n).criteria;
    const rows = (this.held[n] ?? []).map(one => {
      const chosen = used && used.recommendation === one.record.recommendation && used.edition.sha256 === one.record.edition.sha256;
      const words = [make('strong', { textContent: one.citation }), make('span', { textContent: `${one.condition[0].toUpperCase()}${one.condition.slice(1)}: ${one.recommends}` }),
        make('span', { className: 'oi-quiet', textContent: `${one.grade}. ${one.inForce}` })];
      const row = make('li', { className: chosen ? 'is-chosen' : '' });
      if (chosen || !this.writes) row.append(make('div', { className: 'ev-held__what' }, ...words, chosen ? make('span', { textContent: '✓ its criteria stand below' }) : ''));
      else {
        const button = make('button', { type: 'button', className: 'ev-held__what' }, ...words);
        button.addEventListener('click', () => this.choose(n, one));
        row.append(button);
      }
      return row;
    });
    this.panels.get(n).querySelector('.ev-held').replaceChildren(...(rows.length ? rows : [make('li', { className: 'dk-none', textContent: 'Nothing is loaded on this service.' })]));
  }

  choose(n, one) {
    const use = () => {
      const basis = this.basis(n);
      basis.criteria = structuredClone(one.record);
      if (one.source && !basis.sources.some(other => JSON.stringify({ ...other }) === JSON.stringify(one.source))) basis.sources.push(structuredClone(one.source));
      this.render(n);
      this.focusCriteria(n);
      this.changed();
    };
    const before = this.read(n).criteria;
    if (before?.findings?.length) this.ask('Take other criteria?', `What you answered for ${before.citation} is lost.`, [['Take the others', use], ['Keep mine', () => this.focusCriteria(n)]]);
    else use();
  }

  // ---- criteria ----

  criteria(n) {
    const box = this.panels.get(n).querySelector('[data-criteria]');
    const record = this.read(n).criteria;
    box.hidden = !record;
    if (!record) { box.replaceChildren(); return; }
    const title = make('h4', { className: 'dk-label', id: `ev-criteria-${n}`, textContent: `Criteria of ${record.citation}` });
    const label = (this.held[n] ?? []).find(one => one.record.recommendation === record.recommendation)?.grade ?? record.caution;
    box.setAttribute('aria-labelledby', title.id);
    const answer = make('p', { className: 'ev-answer' });
    answer.setAttribute('role', 'status');
    const why = field('Why the outcome departs from the criteria', record, 'reasonAgainst', this.writes, this.changed, true);
    why.classList.add('ev-against');
    why.hidden = !record.reasonAgainst;
    const off = this.writes ? [remove('Take the criteria away', () => { delete this.basis(n).criteria; this.render(n); this.focusFirst(n); this.changed(); })] : [];
    box.replaceChildren(title, make('p', { className: 'oi-quiet', textContent: `${label ? `${label}. ` : ''}${record.edition.name}, version ${record.edition.version}.` }),
      this.part(n, record, record.tree), answer, why, make('ul', { className: 'ev-changes' }), ...off);
    this.tells(n);
  }

  part(n, record, part) {
    if (part.kind === 'CRITERION') return this.criterion(n, record, part);
    const words = part.kind === 'ALL' ? 'All of these' : 'Any one of these';
    const list = make('ul', { className: 'ev-group' }, ...part.parts.map(inner => make('li', {}, this.part(n, record, inner))));
    list.setAttribute('aria-label', words);
    return make('div', {}, ...(part.parts.length > 1 ? [make('p', { className: 'ev-group__words', textContent: `${words}:` })] : []), list);
  }

  finding(record, id) { return record.findings?.find(one => one.criterion === id); }

  criterion(n, record, one) {
    const row = make('fieldset', { className: 'ev-criterion', disabled: !this.writes }, make('legend', { textContent: `${one.text[0].toUpperCase()}${one.text.slice(1)}.` }));
    row.dataset.criterion = one.id;
    const choices = make('div', { className: 'dk-choice' });
    const more = make('div', { hidden: true });
    for (const [state, words] of STATES) {
      const radio = make('input', { type: 'radio', name: `ev-${n}-${one.id}`, value: state, checked: this.finding(record, one.id)?.state === state });
      radio.addEventListener('change', () => {
        record.findings ??= [];
        let finding = this.finding(record, one.id);
        if (!finding) record.findings.push(finding = { criterion: one.id, places: [], words: '' });
        finding.state = state;
        this.details(n, record, one, more);
        this.changed();
      });
      choices.append(make('label', {}, radio, ` ${words}`));
    }
    row.addEventListener('focusin', () => {
      this.now = { part: n, id: one.id };
      this.panels.get(n).querySelectorAll('.ev-criterion.is-now').forEach(other => other.classList.remove('is-now'));
      row.classList.add('is-now');
    });
    const counted = make('p', { className: 'oi-quiet', hidden: true });
    counted.dataset.counted = '';
    row.append(choices, counted, more);
    this.details(n, record, one, more);
    return row;
  }

  details(n, record, one, more) {
    const finding = this.finding(record, one.id);
    more.hidden = !finding;
    if (!finding) return;
    if (!more.firstChild) {
      const words = make('textarea', { className: 'dk-text', rows: 1, value: finding.words ?? '', readOnly: !this.writes });
      words.setAttribute('aria-label', `In your words: ${one.text}`);
      words.placeholder = 'In your words, if you like';
      words.addEventListener('input', () => { finding.words = words.value; this.changed(); });
      more.append(make('div', { className: 'dk-links' }), words);
    }
    finding.places ??= [];
    this.draft.links(more.firstChild, n, { get links() { return finding.places; }, set links(places) { finding.places = places; } });
  }

  /** Links what is picked to the criterion one was last in, where the evidence is in view; answers whether it did. */
  link(picked) {
    const at = this.now;
    if (!at || at.part !== this.draft.part || document.getElementById(`own-${at.part}`).hidden) return false;
    const record = this.read(at.part).criteria;
    const row = this.row(at.part, at.id);
    if (!record || !row) return false;
    const finding = this.finding(record, at.id);
    if (!finding) { this.tell('First say how this criterion was found, then link its page.'); row.querySelector('input').focus(); return true; }
    finding.places ??= [];
    if (!finding.places.some(place => same(place, picked.link))) finding.places.push({ ...picked.link });
    this.draft.links(row.querySelector('.dk-links'), at.part, { get links() { return finding.places; }, set links(places) { finding.places = places; } });
    this.changed();
    return true;
  }

  row(n, id) { return [...this.panels.get(n).querySelectorAll('.ev-criterion')].find(row => row.dataset.criterion === id); }

  // ---- going there ----

  /** Opens the evidence of the item in view: its recommendations, or the first criterion without an answer. */
  open(part = this.draft.part) {
    const n = this.panels.has(part) ? part : this.panels.keys().next().value;
    this.draft.open(n);
    document.getElementById(`tab-own-${n}`).dispatchEvent(new CustomEvent('choose'));
    if (this.read(n).criteria) this.focusCriteria(n); else this.focusFirst(n);
  }

  focusFirst(n) { this.panels.get(n).querySelector('.ev-held button, [data-of="searched"]')?.focus(); }

  focusCriteria(n) {
    const record = this.read(n).criteria;
    const rows = [...this.panels.get(n).querySelectorAll('.ev-criterion')];
    const row = rows.find(one => !this.finding(record, one.dataset.criterion)) ?? rows[0];
    (row?.querySelector('input:checked') ?? row?.querySelector('input'))?.focus();
  }

  // ---- what the server said ----

  heard(said) {
    for (const one of said) { this.said.set(one.item, one); this.tells(one.item); }
  }

  tells(n) {
    const panel = this.panels.get(n);
    const said = this.said.get(n);
    if (!panel || !said) return;
    const rows = said.printed.map(line => make('li', { textContent: line }));
    panel.querySelector('.ev-printed').replaceChildren(...(rows.length ? rows : [make('li', { className: 'dk-none', textContent: 'Nothing is cited yet.' })]));
    const sources = this.read(n).sources ?? [];
    panel.querySelectorAll('.ev-source').forEach(row => {
      const at = sources.indexOf(row.source);
      const line = row.querySelector('[data-missing]');
      if (at < 0 || !line) return;
      line.hidden = !said.missing[at];
      line.textContent = `▲ Still needed: ${said.missing[at]}.`;
    });
    const depends = this.draft.item(n).dependsOn;
    const primary = panel.querySelector('[data-primary]');
    primary.hidden = !depends && !said.followers.length;
    primary.textContent = depends
      ? `This item stands or falls with item ${depends}. Give it evidence of its own, or say below that it follows.`
      : `Primary item: item${said.followers.length === 1 ? '' : 's'} ${said.followers.join(', ')} ${said.followers.length === 1 ? 'stands or falls' : 'stand or fall'} with it.`;
    if (said.criteria) this.tellsCriteria(n, panel, said.criteria);
    this.conflicts.get(n).heard(said.conflict);
  }

  tellsCriteria(n, panel, said) {
    const box = panel.querySelector('[data-criteria]');
    const answer = box.querySelector('.ev-answer');
    if (!answer) return;
    const words = said.against ? `${said.sentence} Your outcome departs from that.` : said.sentence;
    if (answer.textContent !== words) answer.textContent = words;
    answer.dataset.answer = said.answer;
    const why = box.querySelector('.ev-against');
    why.hidden = !said.against && !this.read(n).criteria?.reasonAgainst;
    box.querySelectorAll('.ev-criterion').forEach(row => {
      const words = said.counted[row.dataset.criterion];
      const line = row.querySelector('[data-counted]');
      line.hidden = !words;
      line.textContent = words ?? '';
    });
    const list = box.querySelector('.ev-changes');
    if (list.dataset.said === JSON.stringify(said.changes)) return;
    list.dataset.said = JSON.stringify(said.changes);
    list.replaceChildren(...said.changes.map(sentence => {
      const row = make('li', {}, make('span', { className: 'ev-mark', textContent: 'From the criteria' }), make('span', { textContent: sentence }));
      if (this.writes) {
        const add = make('button', { type: 'button', className: 'dk-button', textContent: 'Add to the rationale' });
        add.addEventListener('click', () => this.draft.quote({ text: sentence, links: [] }, n, Infinity));
        row.append(add);
      }
      return row;
    }));
  }
}
