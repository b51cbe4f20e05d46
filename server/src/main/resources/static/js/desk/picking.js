// What of the file is picked: marked with the pointer, or line by line with the keys. It stays picked while one types.
export class Picking {
  constructor(viewer, file, say, onChange) {
    Object.assign(this, { viewer, file, say, onChange, picked: null });
    document.addEventListener('selectionchange', () => this.marked());
    viewer.scroll.addEventListener('keydown', event => this.key(event));
    viewer.scroll.addEventListener('dragstart', event => this.drag(event));
  }

  static lineOf(node) {
    const element = node && (node.nodeType === Node.TEXT_NODE ? node.parentElement : node);
    return element?.closest?.('.dk-line');
  }

  /** The pointer marked something on a page. */
  marked() {
    const selection = document.getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return;
    const range = selection.getRangeAt(0);
    const start = Picking.lineOf(range.startContainer);
    if (!start) return;
    const page = start.closest('.dk-page');
    const lines = [...page.querySelectorAll('.dk-line')].filter(line => range.intersectsNode(line));
    const text = selection.toString().replace(/\s+/g, ' ').trim();
    if (!lines.length || !text) return;
    this.set(Number(page.dataset.index), Number(lines[0].dataset.line), Number(lines.at(-1).dataset.line), text);
  }

  set(index, first, last, text) {
    const page = this.viewer.sheets[index].page;
    this.picked = { index, link: { file: page.file, page: page.page, first, last }, text };
    this.say(`Picked: ${this.file.words(this.picked.link)}`);
    this.onChange();
  }

  letGo() {
    this.picked = null;
    document.getSelection().removeAllRanges();
    this.say('Nothing picked. Mark words on a page, or press P.');
    this.onChange();
  }

  /** Picks with the keys: from that line of the page in view, or from the first in view on. */
  async begin(line) {
    const index = this.viewer.current;
    const lines = await this.viewer.lines(index);
    if (!lines.length) { this.say(`${this.file.name(index)} has no words that could be picked.`); return; }
    const sheet = this.viewer.sheets[index];
    const above = this.viewer.scroll.getBoundingClientRect().top - sheet.element.getBoundingClientRect().top;
    const first = lines.findIndex(line => line.box[1] * sheet.element.clientHeight >= above);
    this.anchor = line || Math.max(1, first + 1);
    this.line(index, this.anchor, this.anchor);
  }

  line(index, first, last) {
    const words = this.viewer.sheets[index].words;
    const text = words.lines.slice(first - 1, last).map(line => line.text).join(' ').replace(/\s+/g, ' ').trim();
    document.getSelection().removeAllRanges();
    this.set(index, first, last, text);
    const box = words.around(first, last);
    const element = words.sheet.element.getBoundingClientRect();
    const view = this.viewer.scroll.getBoundingClientRect();
    if (element.top + box[1] * element.height < view.top || element.top + box[3] * element.height > view.bottom) this.viewer.go(index, box[1]);
    words.focus(this.moving === 'up' ? first : last);
  }

  key(event) {
    if (!this.picked || event.altKey || event.ctrlKey || event.metaKey || !Picking.lineOf(document.activeElement)) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') { this.letGo(); this.viewer.scroll.focus({ preventScroll: true }); event.preventDefault(); return; }
    if (!by) return;
    event.preventDefault();
    const { index, link } = this.picked;
    const count = this.viewer.sheets[index].words.lines.length;
    const clamp = n => Math.min(count, Math.max(1, n));
    this.moving = by < 0 ? 'up' : 'down';
    if (!event.shiftKey) {
      this.anchor = clamp((by > 0 ? link.last : link.first) + by);
      this.line(index, this.anchor, this.anchor);
      return;
    }
    const end = clamp((link.first < this.anchor ? link.first : link.last) + by);
    this.line(index, Math.min(this.anchor, end), Math.max(this.anchor, end));
  }

  /** What was marked can be dragged into the draft. */
  drag(event) {
    if (!this.picked || !Picking.lineOf(event.target)) return;
    event.dataTransfer.setData(PICK, JSON.stringify(this.picked));
    event.dataTransfer.setData('text/plain', this.picked.text);
    event.dataTransfer.effectAllowed = 'copy';
  }
}

export const PICK = 'application/x-openimr-pick';
