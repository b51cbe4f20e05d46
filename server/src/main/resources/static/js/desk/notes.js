// Beside the draft: findings, facts without a page, pages not opened, tags, copies set aside; and the meter.
import { make } from './file.js';
import { server } from './server.js';

const element = id => document.getElementById(id);
const many = (count, one, more) => count === 1 ? `1 ${one}` : `${count} ${more}`;

const weights = {
  BLOCKING: ['■', 'Keeps the letter', 'is-blocking'],
  WARNING: ['▲', 'Look again', 'is-warning'],
  INFORMATION: ['●', 'Worth knowing', ''],
};

export class Notes {
  constructor(file, draft, viewer, search, picking, tell) {
    Object.assign(this, { file, draft, viewer, search, picking, tell, tags: [], stops: [], stop: -1, opened: new Set() });
    element('tag-form')?.addEventListener('submit', event => { event.preventDefault(); this.tag(); });
  }

  list(id, rows, none) {
    element(id).replaceChildren(...(rows.length ? rows : [make('li', { className: 'dk-none', textContent: none })]));
  }

  row(words, act, className = '') {
    const button = make('button', { type: 'button', textContent: words });
    button.addEventListener('click', act);
    return make('li', { className }, button);
  }

  /** The weight as shape and word; the code for whoever looks it up. */
  finding(found) {
    const [mark, word, look] = weights[found.severity];
    const row = this.row('', () => this.draft.go(found.item, found.place), look);
    row.firstElementChild.append(
      make('span', { className: 'dk-weight', textContent: `${mark} ${word}. ` }),
      `${this.where(found.item)}: ${found.what} `,
      make('span', { className: 'oi-quiet', textContent: `${found.clause} · ${found.code}` }));
    return row;
  }

  where(part) { return part === 0 ? 'Summary' : `Item ${part}`; }

  /** What the server said of the draft. */
  heard(said) {
    this.stops = [...said.findings, ...said.unsupported].map(one => [one.item, one.place]);
    this.list('findings', said.findings.map(found => this.finding(found)), 'Nothing is found.');
    this.list('unsupported', said.unsupported.map(one => this.row(`${this.where(one.item)}: ${one.text}`, () => this.draft.go(one.item, one.place))), 'Every fact of the record has its page.');
    this.list('absences', said.absences.map(one => this.row(`${this.where(one.item)}: ${one.text}`, () => { this.draft.go(one.item, one.place); this.search.focus(); })), '');
    element('absences-part').hidden = !said.absences.length;
    element('meter-sentences').textContent = said.unsupported.length;
    element('meter-items').textContent = `${said.open.length} of ${said.draft.items.length}`;
  }

  /** Goes to what is to be looked at next. */
  next() {
    if (!this.stops.length) { this.tell('Nothing is left to look at.'); return; }
    this.stop = (this.stop + 1) % this.stops.length;
    this.draft.go(...this.stops[this.stop]);
  }

  shown(opened) {
    this.opened = new Set(opened.map(one => this.file.at(one.file, one.page)).filter(index => index !== undefined));
    element('meter-pages').textContent = `${this.opened.size} of ${this.file.pages.length}`;
    const left = this.file.pages.length - this.opened.size;
    const first = this.file.pages.findIndex((_, index) => !this.opened.has(index));
    element('unopened').replaceChildren(left ? `${many(left, 'page', 'pages')} left. ` : 'Every page was opened.');
    if (left) {
      const go = make('button', { type: 'button', className: 'dk-button', textContent: `Go to ${this.file.name(first)}` });
      go.addEventListener('click', () => { this.viewer.go(first); this.viewer.scroll.focus({ preventScroll: true }); });
      element('unopened').append(go);
    }
    document.querySelectorAll('.dk-thumb').forEach(thumb => thumb.classList.toggle('is-opened', this.opened.has(Number(thumb.dataset.index))));
  }

  place() {
    if (this.picking.picked) return this.picking.picked.link;
    const page = this.file.pages[this.viewer.current];
    return page && { file: page.file, page: page.page };
  }

  async tag() {
    const field = element('tag');
    const at = this.place();
    if (!field.value.trim() || !at) { field.focus(); return; }
    try {
      this.tags.push(await server.tag({ at, text: field.value }));
      field.value = '';
      this.tagged();
    } catch {
      this.tell('The tag was not kept. Try again in a moment; it still stands in its field.');
    }
  }

  tagged() {
    if (!element('tags')) return;
    this.list('tags', this.tags.map(tag => {
      const row = this.row(`${tag.text}: ${this.file.words(tag.at)}`, () => this.open(tag.at));
      const off = make('button', { type: 'button', textContent: '×' });
      off.setAttribute('aria-label', `Take the tag ${tag.text} away`);
      off.addEventListener('click', async () => {
        try {
          await server.untag(tag.id);
          this.tags = this.tags.filter(other => other !== tag);
          this.tagged();
          element('tag').focus();
        } catch { this.tell('The tag is still there. Try again in a moment.'); }
      });
      row.append(off);
      return row;
    }), 'No tag yet.');
    this.onTags?.();
  }

  async open(link) {
    const index = this.file.at(link.file, link.page);
    if (index === undefined) return;
    const lines = link.first ? await this.viewer.lines(index) : [];
    this.viewer.go(index, lines[link.first - 1]?.box[1] ?? 0);
  }

  marks() {
    return this.tags.map(tag => ({ index: this.file.at(tag.at.file, tag.at.page), first: tag.at.first, last: tag.at.last, kind: 'tag' }))
      .filter(mark => mark.index !== undefined && mark.first);
  }

  aside(copies, take) {
    element('aside-part').hidden = !copies.length;
    this.list('aside', copies.map(copy => this.row(`Set aside at ${copy.savedAt}: take it over`, () => take(copy))), '');
  }
}
