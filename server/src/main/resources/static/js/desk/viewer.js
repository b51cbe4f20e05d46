// Pages one below the other. Only what is near is drawn; every page keeps its place, so nothing moves.
import * as pdfjs from '/vendor/pdfjs/build/pdf.min.mjs';
import { make } from './file.js';
import { server } from './server.js';
import { PageWords } from './words.js';

pdfjs.GlobalWorkerOptions.workerSrc = '/vendor/pdfjs/build/pdf.worker.min.mjs';
// Nothing is evaluated and no WebAssembly runs: the page policy allows neither.
const READING = { isEvalSupported: false, useWasm: false, enableXfa: false, cMapUrl: '/vendor/pdfjs/cmaps/', cMapPacked: true,
  standardFontDataUrl: '/vendor/pdfjs/standard_fonts/', wasmUrl: '/vendor/pdfjs/wasm/' };
// One worker for all pages.
const worker = new pdfjs.PDFWorker();
const AT_ONCE = 2;
const SHARPEST = 2;

export class Viewer {
  constructor(file, scroll, onCurrent) {
    this.file = file;
    this.scroll = scroll;
    this.onCurrent = onCurrent;
    this.current = 0;
    this.zoom = 1;
    this.within = 0;
    this.marks = [];
    this.waiting = [];
    this.drawing = 0;
    this.sheets = file.pages.map((page, index) => this.sheet(page, index));
    scroll.append(...this.sheets.map(sheet => sheet.element));
    this.near = new IntersectionObserver(seen => seen.forEach(one => this.nearness(one)), { root: scroll, rootMargin: '120% 0px' });
    this.sheets.forEach(sheet => this.near.observe(sheet.element));
    scroll.addEventListener('scroll', () => requestAnimationFrame(() => this.look()), { passive: true });
    new ResizeObserver(() => this.resized()).observe(scroll);
  }

  sheet(page, index) {
    const element = make('div', { className: 'dk-page' }, make('p', { className: 'dk-page__name', textContent: this.file.name(index) }));
    element.dataset.index = index;
    element.style.setProperty('--ratio', page.width / page.height);
    return { index, page, element, near: false, drawn: false, copy: null, words: null, drawing: null, width: 0 };
  }

  nearness(seen) {
    const sheet = this.sheets[seen.target.dataset.index];
    sheet.near = seen.isIntersecting;
    if (sheet.near) this.wish(sheet); else this.clear(sheet);
  }

  wish(sheet) {
    if (sheet.drawn || sheet.drawing || this.waiting.includes(sheet)) return;
    this.waiting.push(sheet);
    this.next();
  }

  next() {
    if (this.drawing >= AT_ONCE || !this.waiting.length) return;
    this.waiting.sort((a, b) => Math.abs(a.index - this.current) - Math.abs(b.index - this.current));
    const sheet = this.waiting.shift();
    if (!sheet.near || sheet.drawn) { this.next(); return; }
    this.drawing++;
    this.draw(sheet).catch(() => this.failed(sheet)).finally(() => { this.drawing--; this.next(); });
    this.next();
  }

  failed(sheet) {
    sheet.element.querySelector('.dk-page__name').textContent = `${this.file.name(sheet.index)} could not be shown. Scroll away and back to try again.`;
  }

  async draw(sheet) {
    const drawing = { wanted: true };
    sheet.drawing = drawing;
    let task = null;
    try {
      const [{ data, copy }, lines] = await Promise.all([
        server.page(sheet.page.file, sheet.page.page), sheet.words ? null : server.lines(sheet.page.file, sheet.page.page)]);
      if (!drawing.wanted) return;
      task = pdfjs.getDocument({ data, worker, ...READING });
      const page = await (await task.promise).getPage(1);
      const width = sheet.element.clientWidth;
      const viewport = page.getViewport({ scale: width * Math.min(window.devicePixelRatio, SHARPEST) / page.getViewport({ scale: 1 }).width });
      const canvas = make('canvas', { width: Math.round(viewport.width), height: Math.round(viewport.height) });
      canvas.setAttribute('aria-hidden', 'true');
      await page.render({ canvas, viewport, annotationMode: pdfjs.AnnotationMode.DISABLE }).promise;
      if (!drawing.wanted) return;
      sheet.element.querySelector('canvas')?.remove();
      sheet.element.querySelector('.dk-page__name').before(canvas);
      if (!sheet.words) sheet.words = new PageWords(sheet, lines.lines);
      sheet.words.show();
      Object.assign(sheet, { drawn: true, copy, width });
      sheet.element.dataset.drawn = 'yes';
      sheet.words.boxes(this.marks.filter(mark => mark.index === sheet.index));
      sheet.element.dispatchEvent(new CustomEvent('drawn', { bubbles: true }));
    } finally {
      if (sheet.drawing === drawing) sheet.drawing = null;
      if (task) task.destroy();
    }
  }

  clear(sheet) {
    if (sheet.drawing) sheet.drawing.wanted = false;
    sheet.drawing = null;
    if (sheet.words?.holdsFocus()) return;
    sheet.drawn = false;
    delete sheet.element.dataset.drawn;
    sheet.element.querySelector('canvas')?.remove();
    sheet.words?.hide();
  }

  /** The page of which most is in view. */
  look() {
    const view = this.scroll.getBoundingClientRect();
    const middle = view.top + view.height * 0.4;
    let low = 0, high = this.sheets.length - 1;
    while (low < high) {
      const between = (low + high) >> 1;
      if (this.sheets[between].element.getBoundingClientRect().bottom < middle) low = between + 1; else high = between;
    }
    if (!this.sheets.length) return;
    const page = this.sheets[low].element.getBoundingClientRect();
    this.within = (view.top - page.top) / page.height;
    if (low !== this.current) { this.current = low; this.onCurrent(low); }
  }

  /** Shows a page; where lines of it are named, these are in view. */
  go(index, top = 0) {
    if (index < 0 || index >= this.sheets.length) return;
    const element = this.sheets[index].element;
    const inPage = top ? Math.max(0, top * element.clientHeight - this.scroll.clientHeight / 3) : -4;
    this.scroll.scrollTop += element.getBoundingClientRect().top - this.scroll.getBoundingClientRect().top + inPage;
    this.current = index;
    this.onCurrent(index);
  }

  /** Boxes to be drawn over the pages: hits, what is picked, tags. */
  mark(marks) {
    this.marks = marks;
    this.sheets.filter(sheet => sheet.drawn).forEach(sheet => sheet.words.boxes(marks.filter(mark => mark.index === sheet.index)));
  }

  /** The lines of a page, asked for where it is not drawn. */
  async lines(index) {
    const sheet = this.sheets[index];
    if (!sheet.words) sheet.words = new PageWords(sheet, (await server.lines(sheet.page.file, sheet.page.page)).lines);
    return sheet.words.lines;
  }

  larger(by) {
    this.zoom = Math.min(4, Math.max(0.5, this.zoom * by));
    this.scroll.style.setProperty('--zoom', this.zoom);
    this.resized();
  }

  /** What stood at the top stays there; pages are drawn anew when their size has settled. */
  resized() {
    const sheet = this.sheets[this.current];
    if (!sheet) return;
    if (this.lastWidth && this.lastWidth !== sheet.element.clientWidth) {
      const page = sheet.element.getBoundingClientRect();
      this.scroll.scrollTop += page.top - this.scroll.getBoundingClientRect().top + this.within * page.height;
    }
    this.lastWidth = sheet.element.clientWidth;
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.sheets.filter(one => one.drawn).forEach(one => {
      one.words.fit();
      if (Math.abs(one.width - one.element.clientWidth) > 8) { one.drawn = false; this.wish(one); }
    }), 250);
  }
}
