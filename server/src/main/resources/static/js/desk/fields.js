// Fields that write into the draft as one types.
import { make } from './file.js';

/** Ties a field to a value; a number or a day that is empty is left out. */
export function bind(input, owner, name, writes, changed) {
  const numeric = 'number' in input.dataset;
  const list = 'list' in input.dataset;
  const optional = numeric || 'optional' in input.dataset;
  input.value = list ? (owner[name] ?? []).join('; ') : owner[name] ?? '';
  if (input.tagName === 'SELECT') input.disabled = !writes; else input.readOnly = !writes;
  input.addEventListener(input.tagName === 'SELECT' ? 'change' : 'input', () => {
    if (numeric) input.value = input.value.replace(/\D/g, '');
    if (optional && input.value === '') delete owner[name];
    else owner[name] = numeric ? Number(input.value) : list ? input.value.split(';').map(one => one.trim()).filter(Boolean) : input.value;
    changed();
  });
}

/** A text field with its label; empty, it may be left out. */
export function field(label, owner, name, writes, changed, optional = false) {
  const text = make('textarea', { className: 'dk-text', rows: 1 });
  if (optional) text.dataset.optional = '';
  bind(text, owner, name, writes, changed);
  return make('label', { className: 'dk-label' }, label, text);
}

export function remove(words, act) {
  const button = make('button', { type: 'button', className: 'dk-button ev-remove', textContent: words });
  button.addEventListener('click', act);
  return button;
}
