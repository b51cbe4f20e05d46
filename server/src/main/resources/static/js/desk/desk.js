// The desk: fetches what is on it and ties its parts together.
import { server } from './server.js';
import { reading } from './reading.js';
import { Picking } from './picking.js';
import { Shown } from './shown.js';
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

async function start() {
  const contents = await server.contents();
  const tell = words => { element('picked').textContent = words; };
  panes();
  tabs.start();

  const { file, viewer, search, keys: turning } = reading(contents.documents, () => marks());
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

  const picked = act => () => { if (!contents.writes) return; if (picking.picked) act(picking.picked); else tell('Nothing is picked yet. Mark words on a page, or press P.'); };
  keys({
    ...turning, pick: () => picking.begin(search.lineOn(viewer.current)),
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
