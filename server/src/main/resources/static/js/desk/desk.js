// The desk: fetches what is on it and ties its parts together.
import { CaseFile, make } from './file.js';
import { server } from './server.js';
import { Viewer } from './viewer.js';
import { Picking } from './picking.js';
import { Shown } from './shown.js';
import { Search } from './search.js';
import { Draft } from './draft.js';
import { Evidence } from './evidence.js';
import { likeItems } from './like.js';
import { Saving, notice } from './saving.js';
import { Notes } from './notes.js';
import { ChronologyPane } from './chronology.js';
import { Proposal } from './proposal.js';
import { panes, tabs } from './panes.js';
import { keys } from './keys.js';

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

async function start() {
  const contents = await server.contents();
  const file = new CaseFile(contents.documents);
  const tell = words => { element('picked').textContent = words; };
  panes();
  tabs.start();

  const viewer = new Viewer(file, element('pages'), current);
  thumbnails(file, viewer);
  element('of').textContent = `of ${file.pages.length}`;
  const search = new Search(file, viewer, tabs, () => marks());
  const picking = new Picking(viewer, file, tell, () => marks());
  const draft = new Draft(file, contents.writes, () => saving.changed(), link => notes.open(link));
  const evidence = new Evidence(draft, contents.writes, () => saving.changed(), tell, notice);
  draft.onEvidence = part => evidence.open(part);
  const notes = new Notes(file, draft, viewer, search, picking, tell);
  const chronology = new ChronologyPane(file, tabs, draft, picking, link => notes.open(link), tell, () => marks(), contents.reviews);
  new Proposal(file, draft, link => notes.open(link));
  const heard = said => { draft.heard(said); evidence.heard(said.evidence); notes.heard(said); };
  const take = saved => { draft.take(saved.draft); evidence.take(); heard(saved); };
  const saving = new Saving(contents.owner, contents.saved.version, () => draft.draft, take, heard, notice);

  function marks() {
    const picked = picking.picked ? [{ index: picking.picked.index, first: picking.picked.link.first, last: picking.picked.link.last, kind: 'pick' }] : [];
    viewer.mark([...notes.marks(), ...search.marks(), ...chronology.marks(), ...picked]);
  }
  notes.onTags = marks;
  notes.tags = contents.tags;

  take(contents.saved);
  notes.tagged();
  notes.shown(contents.opened);
  notes.aside(contents.aside, copy => { draft.take(copy.draft); evidence.take(); saving.changed(); });
  if (contents.saved.savedAt) saving.say(`Saved at ${contents.saved.savedAt}`);
  if (contents.writes) {
    saving.offer(contents.saved);
    element('save-button').addEventListener('click', () => saving.now());
    element('sign-link').addEventListener('click', async event => {
      event.preventDefault();
      if (await saving.now()) location.assign(event.target.href);
    });
  }
  if (contents.reviews) new Shown(viewer, opened => notes.shown(opened));
  element('smaller').addEventListener('click', () => viewer.larger(0.8));
  element('larger').addEventListener('click', () => viewer.larger(1.25));
  element('goto').addEventListener('change', () => { const page = Number(element('goto').value); if (page >= 1) viewer.go(Math.min(page, file.pages.length) - 1); });

  const picked = act => () => { if (!contents.writes) return; if (picking.picked) act(picking.picked); else tell('Nothing is picked yet. Mark words on a page, or press P.'); };
  keys({
    page: by => viewer.go(Math.min(file.pages.length - 1, Math.max(0, viewer.current + by))),
    hit: by => search.step(by), search: () => search.focus(), pick: () => picking.begin(search.lineOn(viewer.current)),
    link: picked(what => evidence.link(what) || draft.link(what)), evidence: () => evidence.open(),
    quote: () => { const event = contents.writes && chronology.focused(); if (event) draft.quote(event); else picked(what => draft.quote(what))(); },
    chronology: () => chronology.enter(),
    part: by => draft.step(by), finding: () => notes.next(), save: () => saving.now(),
  });
  await likeItems(draft, saving, contents.writes);
  await evidence.fetch();
  element('desk').dataset.ready = 'yes';
}

start().catch(() => notice('The desk could not be filled', 'Nothing is lost. Load the page again; if it stays empty, tell the operator the time.', [['Load again', () => location.reload()]]));
