// The case file as the desk knows it: every page once, in order, and how its places are named.
export class CaseFile {
  constructor(documents) {
    this.pages = [];
    this.places = new Map();
    for (const [place, document] of documents.entries()) {
      for (const page of document.pages) {
        this.places.set(`${document.file}/${page.page}`, this.pages.length);
        this.pages.push({ ...page, file: document.file, title: document.title, document: place });
      }
    }
  }

  /** Place of a page in the whole file, from 0; undefined where it is not in it. */
  at(file, page) { return this.places.get(`${file}/${page}`); }

  name(index) {
    const page = this.pages[index];
    return `${page.title}, page ${page.page}`;
  }

  /** A link in words. */
  words(link) {
    const index = this.at(link.file, link.page);
    if (index === undefined) return 'a page that is not in the file any more';
    if (!link.first) return this.name(index);
    return link.first === link.last ? `${this.name(index)}, line ${link.first}` : `${this.name(index)}, lines ${link.first}–${link.last}`;
  }
}

export const same = (a, b) => a.file === b.file && a.page === b.page && (a.first || 0) === (b.first || 0) && (a.last || 0) === (b.last || 0);

/** An element with properties and children. */
export function make(name, properties = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}
