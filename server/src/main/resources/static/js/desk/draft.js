// The draft: sentences with their links to the file, outcomes, what each side relied on.
import { make, same } from './file.js';
import { PICK } from './picking.js';

/** In place of a sentence's place: what is to be looked at is the evidence of the item. */
const EVIDENCE = -2;

export class Draft {
  constructor(file, writes, onChange, onOpen) {
    Object.assign(this, { file, writes, onChange, onOpen, draft: null, part: 0, now: null });
    this.template = document.getElementById('sentence');
    this.lists = new Map([...document.querySelectorAll('[data-sentences]')].map(list => [Number(list.dataset.sentences), list]));
    this.parts = [...document.querySelectorAll('[data-part]')].map(part => Number(part.dataset.part));
    document.querySelectorAll('[data-open]').forEach(button => button.addEventListener('click', () => this.open(Number(button.dataset.open))));
    document.querySelectorAll('[data-add]').forEach(button => button.addEventListener('click', () => this.add(Number(button.dataset.add), Infinity, { text: '', links: [] })));
    document.querySelectorAll('[data-field], [data-summary]').forEach(field => field.addEventListener(field.type === 'radio' ? 'change' : 'input', () => this.typed(field)));
    this.lists.forEach((list, part) => this.takesDrops(list, part));
  }

  /** Takes a draft over as it is kept; what the reviewer looks at stays open. */
  take(draft) {
    this.onTake?.(draft);
    this.draft = draft;
    this.lists.forEach((_, part) => this.render(part));
    document.querySelectorAll('[data-summary]').forEach(field => { field.value = draft.summary[field.dataset.summary] ?? ''; });
    document.querySelectorAll('[data-field]').forEach(field => {
      const value = String(this.item(field.dataset.item)?.[field.dataset.field] ?? '');
      if (field.type === 'radio') field.checked = field.value === value; else field.value = value;
      const typed = field.closest('[data-typed]');
      if (typed) typed.hidden = !value;
    });
    this.onTaken?.();
  }

  item(number) { return this.draft.items.find(item => item.item === Number(number)); }

  sentences(part) { return part === 0 ? this.draft.summary.sentences : this.item(part)?.rationale ?? []; }

  typed(field) {
    const name = field.dataset.field || field.dataset.summary;
    const owner = field.dataset.summary ? this.draft.summary : this.item(field.dataset.item);
    if (field.type === 'radio' && !field.checked) return;
    const numeric = name === 'age' || name === 'dependsOn';
    if (numeric) field.value = field.value.replace(/\D/g, '');
    const optional = numeric || ['outcome', 'firstView', 'sex'].includes(name);
    if (optional && field.value === '') delete owner[name];
    else owner[name] = numeric ? Number(field.value) : field.value;
    this.onChange();
  }

  render(part) {
    const list = this.lists.get(part);
    list.replaceChildren(...this.sentences(part).map((sentence, place) => this.row(part, sentence, place)));
  }

  row(part, sentence, place) {
    const row = this.template.content.firstElementChild.cloneNode(true);
    const text = row.querySelector('textarea');
    const whose = part === 0 ? 'the summary' : `the rationale of item ${part}`;
    text.setAttribute('aria-label', `Sentence ${place + 1} of ${whose}`);
    text.value = sentence.text;
    text.readOnly = !this.writes;
    text.addEventListener('input', () => { sentence.text = text.value; this.own(row, sentence); this.onChange(); });
    text.addEventListener('focus', () => this.current(part, place));
    text.addEventListener('keydown', event => this.key(event, part, place));
    this.links(row.querySelector('.dk-links'), part, sentence);
    this.proposed(row, sentence, `proposed-${part}-${place}`);
    return row;
  }

  /** Marks a sentence whose words were proposed, until it is edited or accepted. */
  proposed(row, sentence, id) {
    if (!sentence.proposed) return;
    const mark = row.querySelector('.dk-proposed');
    const text = row.querySelector('textarea');
    row.classList.add('is-proposed');
    mark.hidden = false;
    mark.firstElementChild.id = id;
    text.setAttribute('aria-describedby', id);
    const accept = mark.querySelector('button');
    accept.hidden = !this.writes;
    accept.setAttribute('aria-label', `Accept: ${sentence.text}`);
    accept.addEventListener('click', () => { this.own(row, sentence); text.focus(); this.onChange(); });
  }

  /** The sentence is the reviewer's own from now on. */
  own(row, sentence) {
    delete sentence.proposed;
    row.classList.remove('is-proposed');
    row.querySelector('.dk-proposed').hidden = true;
    row.querySelector('textarea').removeAttribute('aria-describedby');
  }

  /** Takes proposed sentences over, after all others; one stays where one is. */
  propose(part, sentences) {
    this.sentences(part).push(...sentences.map(sentence => ({ text: sentence.text, links: sentence.links.map(link => ({ ...link })), proposed: true })));
    this.render(part);
    this.onChange();
  }

  links(box, part, sentence) {
    box.replaceChildren(...sentence.links.map(link => {
      const words = this.file.words(link);
      const go = make('button', { type: 'button', textContent: words });
      go.addEventListener('click', () => this.onOpen(link));
      const chip = make('span', { className: 'dk-link' }, go);
      if (this.writes) {
        const off = make('button', { type: 'button', textContent: '×' });
        off.setAttribute('aria-label', `Take the link to ${words} away`);
        off.addEventListener('click', () => {
          sentence.links = sentence.links.filter(other => !same(other, link));
          this.links(box, part, sentence);
          box.parentElement.querySelector('textarea').focus();
          this.onChange();
        });
        chip.append(off);
      }
      return chip;
    }));
  }

  current(part, place) {
    this.now = { part, place };
    document.querySelectorAll('.dk-sentence.is-now').forEach(row => row.classList.remove('is-now'));
    this.lists.get(part).children[place]?.classList.add('is-now');
  }

  key(event, part, place) {
    const sentences = this.sentences(part);
    const text = event.target;
    if (!this.writes || event.isComposing) return;
    if (event.key === 'Enter' && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      const rest = text.value.slice(text.selectionEnd).trim();
      sentences[place].text = text.value.slice(0, text.selectionStart).trimEnd();
      if (rest) delete sentences[place].proposed;
      this.add(part, place + 1, { text: rest, links: [] });
      const first = this.textAt(part, place + 1);
      first.setSelectionRange(0, 0);
    } else if (event.key === 'Backspace' && text.selectionStart === 0 && text.selectionEnd === 0 && place > 0) {
      event.preventDefault();
      this.join(part, place);
    } else if (event.key === 'Backspace' && text.value === '' && sentences.length === 1 && !sentences[0].links.length) {
      sentences.splice(0, 1);
      this.render(part);
      this.onChange();
      this.lists.get(part).parentElement.querySelector('[data-add]').focus();
    }
  }

  /** A sentence joins the one before it, with its links. */
  join(part, place) {
    const sentences = this.sentences(part);
    const [before, gone] = [sentences[place - 1], sentences[place]];
    const caret = before.text.length;
    before.text = gone.text ? `${before.text}${before.text ? ' ' : ''}${gone.text}` : before.text;
    delete before.proposed;
    gone.links.filter(link => !before.links.some(other => same(other, link))).forEach(link => before.links.push(link));
    sentences.splice(place, 1);
    this.render(part);
    const text = this.textAt(part, place - 1);
    text.focus();
    text.setSelectionRange(caret, caret);
    this.onChange();
  }

  textAt(part, place) { return this.lists.get(part).children[place]?.querySelector('textarea'); }

  /** A new sentence at that place, ready to be typed in. */
  add(part, place, sentence) {
    const sentences = this.sentences(part);
    const at = Math.min(place, sentences.length);
    sentences.splice(at, 0, sentence);
    this.render(part);
    this.open(part);
    this.textAt(part, at).focus();
    this.onChange();
  }

  /** Links what is picked to the sentence one was last in; a new one where there is none. */
  link(picked) {
    const at = this.now && this.now.part === this.part ? this.now.place : this.sentences(this.part).length - 1;
    const sentence = this.sentences(this.part)[at];
    if (!sentence) { this.quote({ ...picked, text: '' }); return; }
    if (!sentence.links.some(link => same(link, picked.link))) sentence.links.push({ ...picked.link });
    const row = this.lists.get(this.part).children[at];
    this.links(row.querySelector('.dk-links'), this.part, sentence);
    this.current(this.part, at);
    this.onChange();
  }

  /** A sentence of what is picked, after the one that one was last in. */
  quote(picked, part = this.part, place = this.now?.part === part ? this.now.place + 1 : Infinity) {
    this.showFinding(part);
    const links = (picked.links || [picked.link]).map(link => ({ ...link }));
    this.add(part, place, { text: picked.text, links, ...(picked.proposed ? { proposed: true } : {}) });
  }

  takesDrops(list, part) {
    const area = list.closest('[data-part]');
    if (!this.writes) return;
    area.addEventListener('dragover', event => {
      if (!event.dataTransfer.types.includes(PICK)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      list.classList.add('is-over');
    });
    area.addEventListener('dragleave', event => { if (!area.contains(event.relatedTarget)) list.classList.remove('is-over'); });
    area.addEventListener('drop', event => {
      list.classList.remove('is-over');
      const data = event.dataTransfer.getData(PICK);
      if (!data) return;
      event.preventDefault();
      const row = event.target.closest('.dk-sentence');
      this.quote(JSON.parse(data), part, row ? [...list.children].indexOf(row) + 1 : Infinity);
    });
  }

  open(part, focus = false) {
    this.part = part;
    document.querySelectorAll('[data-part]').forEach(one => { one.hidden = Number(one.dataset.part) !== part; });
    document.querySelectorAll('[data-open]').forEach(button => {
      const here = Number(button.dataset.open) === part;
      button.setAttribute('aria-current', here);
      if (here && focus) button.focus();
    });
  }

  step(by) {
    const at = this.parts.indexOf(this.part);
    this.open(this.parts[(at + by + this.parts.length) % this.parts.length], true);
  }

  /** The tab of an item on which its rationale stands. */
  showFinding(part) {
    if (part !== 0) document.getElementById(`tab-find-${part}`).dispatchEvent(new CustomEvent('choose'));
  }

  /** Goes to a sentence, or to the part it would stand in. */
  go(part, place) {
    if (place === EVIDENCE) { this.onEvidence(part); return; }
    this.open(part);
    this.showFinding(part);
    const text = place >= 0 ? this.textAt(part, place) : null;
    (text || document.querySelector(`[data-part="${part}"]`).querySelector('input:not([disabled]), textarea, button[data-add]'))?.focus();
  }

  /** What the server said of the sentences and items. */
  heard(said) {
    this.lists.forEach((list, part) => [...list.children].forEach((row, place) => {
      const weak = said.unsupported.some(one => one.item === part && one.place === place && one.text === this.sentences(part)[place]?.text);
      row.classList.toggle('is-unsupported', weak);
      row.querySelector('.dk-flag').hidden = !weak;
    }));
    document.querySelectorAll('[data-open]').forEach(button => {
      const state = button.querySelector('.dk-item__state');
      if (state) state.textContent = said.open.includes(Number(button.dataset.open)) ? 'open' : '✓ decided';
    });
  }
}
