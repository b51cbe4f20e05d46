// Studies behind sources that disagree, each rated.
import { make } from './file.js';
import { bind, field, remove } from './fields.js';

export class Conflict {
  constructor(panel, n, evidence) {
    Object.assign(this, { n, evidence, question: panel.querySelector('[data-question]'), box: panel.querySelector('[data-conflict]') });
    this.question.addEventListener('change', () => this.asked());
  }

  get record() { return this.evidence.read(this.n).conflict; }

  asked() {
    const basis = this.evidence.basis(this.n);
    const asked = this.question.value;
    const drop = () => { delete basis.conflict; this.render(); this.evidence.changed(); };
    if (!asked && basis.conflict?.studies?.length) {
      this.evidence.ask('Drop the comparison?', 'The studies that you rated are lost.', [['Drop it', drop], ['Keep it', () => this.render()]]);
      return;
    }
    if (!asked) { drop(); return; }
    basis.conflict = { ...(basis.conflict ?? { studies: [] }), question: asked };
    this.render();
    this.evidence.changed();
  }

  render() {
    const record = this.record;
    this.question.value = record?.question ?? '';
    this.box.hidden = !record;
    if (!record) { this.box.replaceChildren(); return; }
    record.studies ??= [];
    const writes = this.evidence.writes;
    const chosen = make('select', { className: 'usa-select' }, ...[['', 'Not decided'], ['THE_REQUEST', 'The request'], ['THE_DENIAL', 'The denial']].map(([value, words]) => make('option', { value, textContent: words })));
    chosen.dataset.optional = '';
    bind(chosen, record, 'chosen', writes, this.evidence.changed);
    const said = make('p', { className: 'ev-weighing' });
    said.setAttribute('role', 'status');
    const add = make('button', { type: 'button', className: 'dk-button', textContent: 'Add a study to compare' });
    add.addEventListener('click', () => this.add());
    this.box.replaceChildren(make('ol', { className: 'ev-studies' }, ...record.studies.map(study => this.study(study))), ...(writes ? [make('p', {}, add)] : []),
      said, make('label', { className: 'dk-label' }, 'The better evidence is for', chosen),
      field('Why, where the studies are even or you do not follow the stronger', record, 'reason', writes, this.evidence.changed, true),
      make('ul', { className: 'ev-lacks' }));
    this.heard(this.evidence.said.get(this.n)?.conflict);
  }

  add() {
    this.record.studies.push({ study: {}, favors: 'THE_REQUEST', applicability: { unlike: [], explanation: '' }, biases: [] });
    this.render();
    this.evidence.changed();
    this.box.querySelector('.ev-studies > li:last-child input').focus();
  }

  study(rated) {
    const { writes, changed } = this.evidence;
    const row = document.getElementById('ev-STUDY').content.firstElementChild.cloneNode(true);
    row.querySelectorAll('[data-part]').forEach(part => bind(part, rated.study, part.dataset.part, writes, changed));
    const rating = document.getElementById('ev-rating').content.firstElementChild.cloneNode(true);
    rating.querySelectorAll('[data-rate]').forEach(one => {
      const name = one.dataset.rate;
      if (name === 'level' || name === 'levelReason') one.dataset.optional = '';
      bind(one, name === 'explanation' ? rated.applicability : rated, name, writes, changed);
      if (name === 'level') {
        // What a level means depends on what the studies were asked.
        const means = this.evidence.levels[this.record.question] ?? {};
        [...one.options].filter(option => option.value).forEach(option => { option.textContent = `${option.textContent}: ${means[option.value] ?? ''}`; });
      }
    });
    rating.querySelectorAll('[data-set]').forEach(box => {
      const [owner, name] = box.dataset.set === 'unlike' ? [rated.applicability, 'unlike'] : [rated, 'biases'];
      owner[name] ??= [];
      box.checked = owner[name].includes(box.value);
      box.disabled = !writes;
      box.addEventListener('change', () => {
        owner[name] = box.checked ? [...owner[name], box.value] : owner[name].filter(value => value !== box.value);
        changed();
      });
    });
    row.append(rating);
    if (writes) row.append(remove('Take this study out of the comparison', () => { this.record.studies = this.record.studies.filter(other => other !== rated); this.render(); changed(); this.box.querySelector('button')?.focus(); }));
    return row;
  }

  heard(said) {
    if (!said || !this.record) return;
    const line = this.box.querySelector('.ev-weighing');
    if (line && line.textContent !== said.weighing) line.textContent = said.weighing;
    this.box.querySelector('.ev-lacks').replaceChildren(...said.lacks.map(words => make('li', { textContent: `▲ Still needed: ${words}.` })));
    this.box.querySelectorAll('.ev-studies > li').forEach((row, at) => { row.querySelector('[data-level-reason]').hidden = !said.levelReasons[at]; });
  }
}
