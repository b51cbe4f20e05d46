// Search in the whole file: hits beside the pages, and on them.
import { make } from './file.js';
import { server } from './server.js';

export class Search {
  constructor(file, viewer, tabs, onChange) {
    Object.assign(this, { file, viewer, tabs, onChange, hits: [], now: -1 });
    this.field = document.getElementById('q');
    this.list = document.getElementById('hits');
    this.say = document.getElementById('hits-say');
    document.getElementById('search').addEventListener('submit', event => { event.preventDefault(); this.find(this.field.value); });
  }

  async find(words) {
    this.field.value = words;
    this.tabs.open('tab-hits');
    if (!words.trim()) { this.show({ hits: [], total: 0, pages: 0 }, 'Type words above, or a phrase in quotation marks.'); return; }
    this.say.textContent = 'Searching …';
    try {
      const found = await server.search(words);
      const count = found.total === 1 ? '1 hit' : `${found.total} hits`;
      const on = found.pages === 1 ? '1 page' : `${found.pages} pages`;
      const first = found.total > found.hits.length ? ` The first ${found.hits.length} are listed.` : '';
      this.show(found, found.total ? `${count} on ${on}.${first}` : `“${words}” is on no page of the file.`);
      if (this.hits.length) this.go(0);
    } catch {
      this.say.textContent = 'The file could not be searched. Try again in a moment; nothing is lost.';
    }
  }

  show(found, words) {
    this.hits = found.hits.map(hit => ({ ...hit, index: this.file.at(hit.file, hit.page) })).filter(hit => hit.index !== undefined);
    this.now = -1;
    this.say.textContent = words;
    this.list.replaceChildren(...this.hits.map((hit, i) => {
      const line = hit.lines[0];
      const button = make('button', { type: 'button' }, make('strong', { textContent: this.file.name(hit.index) }), make('br'),
        line.text.slice(Math.max(0, line.from - 30), line.from), make('mark', { textContent: line.text.slice(line.from, line.to) }), line.text.slice(line.to, line.to + 40));
      button.addEventListener('click', () => this.go(i));
      return make('li', {}, button);
    }));
    this.onChange();
  }

  step(by) {
    if (!this.hits.length) { this.focus(); return; }
    this.go((this.now + by + this.hits.length) % this.hits.length);
  }

  go(i) {
    this.now = i;
    const hit = this.hits[i];
    [...this.list.querySelectorAll('button')].forEach((button, n) => button.setAttribute('aria-current', n === i));
    const button = this.list.children[i].firstChild;
    const panel = this.list.parentElement;
    panel.scrollTop += button.getBoundingClientRect().top - panel.getBoundingClientRect().top - 60;
    this.viewer.go(hit.index, hit.lines[0].box[1]);
    this.say.textContent = this.say.textContent.replace(/^(Hit \d+ of )?/, `Hit ${i + 1} of `);
    this.onChange();
  }

  /** Line of the present hit, where it is on that page. */
  lineOn(index) {
    const hit = this.hits[this.now];
    return hit?.index === index ? hit.lines[0].line : 0;
  }

  focus() { this.field.focus(); this.field.select(); }

  marks() {
    return this.hits.flatMap((hit, i) => hit.lines.map(line => ({ index: hit.index, box: line.box, kind: i === this.now ? 'now' : 'hit' })));
  }
}
