// A summary proposed from the chronology: shown beside the draft, taken over sentence by sentence or whole.
import { make } from './file.js';
import { server } from './server.js';

const element = id => document.getElementById(id);

export class Proposal {
  constructor(file, draft, open) {
    Object.assign(this, { file, draft, open });
    this.box = element('pr-box');
    this.button = element('pr-show');
    this.button?.addEventListener('click', () => this.box.hidden ? this.show() : this.hide());
    element('pr-all')?.addEventListener('click', () => this.all());
  }

  hide() {
    this.box.hidden = true;
    this.button.setAttribute('aria-expanded', 'false');
    this.button.textContent = 'Show a proposed summary';
  }

  async show() {
    this.box.hidden = false;
    this.button.setAttribute('aria-expanded', 'true');
    this.button.textContent = 'Hide the proposed summary';
    element('pr-say').textContent = 'Reading the file …';
    element('pr-list').replaceChildren();
    element('pr-all').hidden = true;
    try {
      const { sentences } = await server.proposal();
      element('pr-say').textContent = sentences.length ? 'Read each sentence at its page before you take it over.' : 'The chronology holds nothing that could be proposed.';
      this.rows = sentences.map(sentence => this.row(sentence));
      element('pr-list').replaceChildren(...this.rows.map(row => row.element));
      element('pr-all').hidden = !sentences.length;
    } catch {
      element('pr-say').textContent = 'Nothing could be proposed just now. Try again in a moment; your draft is as it was.';
    }
  }

  row(sentence) {
    const take = make('button', { type: 'button', className: 'dk-button', textContent: 'Take over' });
    take.setAttribute('aria-label', `Take over: ${sentence.text}`);
    const acts = make('div', { className: 'pr-acts' }, take);
    for (const link of sentence.links) {
      const go = make('button', { type: 'button', textContent: this.file.words(link) });
      go.addEventListener('click', () => this.open(link));
      acts.append(make('span', { className: 'dk-link' }, go));
    }
    const row = { sentence, take, taken: false, element: make('li', {}, make('span', { className: 'pr-text', textContent: sentence.text }), acts) };
    take.addEventListener('click', () => { if (!row.taken) { this.draft.propose(0, [sentence]); this.mark(row); } });
    return row;
  }

  mark(row) {
    row.taken = true;
    row.take.textContent = '✓ In the draft';
    row.take.setAttribute('aria-disabled', 'true');
    row.element.classList.add('is-taken');
  }

  all() {
    const left = this.rows.filter(row => !row.taken);
    this.draft.propose(0, left.map(row => row.sentence));
    left.forEach(row => this.mark(row));
    element('pr-say').textContent = left.length === 1 ? '1 sentence was taken over.' : `${left.length} sentences were taken over.`;
  }
}
