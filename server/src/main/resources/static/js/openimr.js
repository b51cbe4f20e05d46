// Links the data of a determination with the words of its letter: pointing at one marks the other.
// Pages work without this file; it adds nothing that cannot be read.
(() => {
  'use strict';
  const within = (path, part) => part === path || part.startsWith(path + '.') || part.startsWith(path + '[');

  function link(root) {
    const data = [...root.querySelectorAll('[data-mark]')];
    const words = [...root.querySelectorAll('[data-field]')];
    const paper = root.querySelector('.oi-paper');
    let marked = [];
    const clear = () => { marked.forEach(e => e.classList.remove('is-marked')); marked = []; };
    const mark = elements => { clear(); elements.forEach(e => e.classList.add('is-marked')); marked = elements; };
    const wordsOf = path => words.filter(w => within(path, w.dataset.field));
    const dataOf = path => data.filter(d => within(d.dataset.mark, path)).slice(-1);
    // Scrolls the letter's own pane, never the page under the pointer.
    const bring = word => {
      if (!word || paper.scrollHeight <= paper.clientHeight) return;
      const top = word.getBoundingClientRect().top - paper.getBoundingClientRect().top;
      if (top < 0 || top > paper.clientHeight - 48) paper.scrollTop += top - 48;
    };

    data.forEach(d => {
      d.addEventListener('pointerenter', () => { mark([d, ...wordsOf(d.dataset.mark)]); bring(wordsOf(d.dataset.mark)[0]); });
      d.addEventListener('pointerleave', clear);
    });
    root.addEventListener('pointerover', event => {
      const word = event.target.closest && event.target.closest('[data-field]');
      if (!word) return;
      const parts = dataOf(word.dataset.field);
      if (parts.length) mark([word, ...parts]);
    });
    if (paper) paper.addEventListener('pointerleave', clear);
    root.querySelectorAll('[data-show]').forEach(button => {
      const path = button.dataset.show;
      if (!wordsOf(path).length) return;
      button.hidden = false;
      button.addEventListener('focus', () => { mark(wordsOf(path)); bring(wordsOf(path)[0]); });
      button.addEventListener('blur', clear);
      button.addEventListener('click', () => {
        mark(wordsOf(path));
        bring(wordsOf(path)[0]);
        if (paper.scrollHeight <= paper.clientHeight) wordsOf(path)[0].scrollIntoView({ block: 'center' });
      });
    });
  }

  function unfold() {
    // Escape closes an unfolded arithmetic; focus stays on its clause.
    document.addEventListener('keydown', event => {
      if (event.key !== 'Escape') return;
      const open = document.activeElement && document.activeElement.closest('details.oi-why[open]');
      if (open) open.open = false;
    });
  }

  document.querySelectorAll('[data-linked]').forEach(link);
  unfold();
})();
