// The words of one page, laid over its picture line by line, so that they can be marked, picked and read aloud.
import { make } from './file.js';

const place = (element, [left, top, right, bottom]) => {
  const set = (name, value) => element.style.setProperty(name, value);
  set('--l', left * 100); set('--t', top * 100); set('--w', (right - left) * 100); set('--h', (bottom - top) * 100);
};

export class PageWords {
  constructor(sheet, lines) {
    this.sheet = sheet;
    this.lines = lines;
    this.layer = null;
  }

  show() {
    if (this.layer) return;
    this.layer = make('div', { className: 'dk-words' });
    this.over = make('div');
    this.spans = this.lines.map((line, i) => {
      const span = make('span', { className: 'dk-line', textContent: line.text, tabIndex: -1 });
      span.dataset.line = i + 1;
      place(span, line.box);
      return span;
    });
    // A line break between lines: what is copied out reads as it stands.
    this.layer.append(...this.spans.flatMap(span => [span, '\n']));
    this.sheet.element.append(this.over, this.layer);
    this.fit();
  }

  hide() {
    this.layer?.remove();
    this.over?.remove();
    this.layer = null;
  }

  /** Each line as wide as it is in the picture. */
  fit() {
    if (!this.layer) return;
    const page = this.sheet.element.clientWidth;
    const widths = this.spans.map(span => span.offsetWidth);
    this.spans.forEach((span, i) => {
      const [left, , right] = this.lines[i].box;
      if (widths[i]) span.style.setProperty('--s', (right - left) * page / widths[i]);
    });
  }

  boxes(marks) {
    if (!this.layer) return;
    this.over.replaceChildren(...marks.map(mark => {
      const box = make('div', { className: `dk-box dk-box--${mark.kind}` });
      place(box, mark.box || this.around(mark.first, mark.last));
      return box;
    }));
  }

  /** The box around lines that follow each other; the whole page where none are named. */
  around(first, last) {
    if (!first) return [0, 0, 1, 1];
    const boxes = this.lines.slice(first - 1, last).map(line => line.box);
    if (!boxes.length) return [0, 0, 0, 0];
    return [Math.min(...boxes.map(b => b[0])), Math.min(...boxes.map(b => b[1])), Math.max(...boxes.map(b => b[2])), Math.max(...boxes.map(b => b[3]))];
  }

  focus(line) { this.spans?.[line - 1]?.focus({ preventScroll: true }); }

  holdsFocus() { return Boolean(this.layer?.contains(document.activeElement)); }
}
