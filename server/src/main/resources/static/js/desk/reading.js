// The pane of pages: the pages themselves, small ones beside them, search, and where in the file one is.
import { CaseFile, make } from './file.js';
import { server } from './server.js';
import { Viewer } from './viewer.js';
import { Search } from './search.js';
import { tabs } from './panes.js';

const element = id => document.getElementById(id);

function thumbnails(file, viewer) {
  const lists = [...document.querySelectorAll('.dk-thumbs')];
  for (const [index, page] of file.pages.entries()) {
    const picture = make('img', { alt: '', loading: 'lazy', decoding: 'async', src: server.thumbnail(page.file, page.page) });
    picture.style.setProperty('--ratio', page.width / page.height);
    const button = make('button', { type: 'button', className: 'dk-thumb' }, picture, make('span', { textContent: page.page }));
    button.setAttribute('aria-label', file.name(index));
    button.dataset.index = index;
    button.addEventListener('click', () => viewer.go(index));
    lists[page.document]?.append(make('li', {}, button));
  }
}

function current(index) {
  element('goto').value = index + 1;
  document.querySelectorAll('.dk-thumb[aria-current]').forEach(thumb => thumb.removeAttribute('aria-current'));
  const thumb = document.querySelector(`.dk-thumb[data-index="${index}"]`);
  if (!thumb) return;
  thumb.setAttribute('aria-current', 'true');
  const panel = element('side-docs');
  const place = thumb.getBoundingClientRect(), view = panel.getBoundingClientRect();
  if (view.height && (place.top < view.top || place.bottom > view.bottom)) panel.scrollTop += place.top - view.top - view.height / 3;
}

/** Fills the pane with the documents; tells when hits have changed. */
export function reading(documents, onHits) {
  const file = new CaseFile(documents);
  const viewer = new Viewer(file, element('pages'), current);
  thumbnails(file, viewer);
  element('of').textContent = `of ${file.pages.length}`;
  const search = new Search(file, viewer, tabs, onHits);
  element('smaller').addEventListener('click', () => viewer.larger(0.8));
  element('larger').addEventListener('click', () => viewer.larger(1.25));
  element('goto').addEventListener('change', () => { const page = Number(element('goto').value); if (page >= 1) viewer.go(Math.min(page, file.pages.length) - 1); });
  const keys = {
    page: by => viewer.go(Math.min(file.pages.length - 1, Math.max(0, viewer.current + by))),
    hit: by => search.step(by), search: () => search.focus(),
  };
  return { file, viewer, search, keys };
}
