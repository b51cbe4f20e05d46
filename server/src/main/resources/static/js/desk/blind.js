// A blind review: the pages of the file beside the outcomes, and nothing else.
import { server } from './server.js';
import { reading } from './reading.js';
import { notice } from './saving.js';
import { panes, tabs } from './panes.js';
import { keys } from './keys.js';

async function start() {
  panes();
  tabs.start();
  const { documents } = await server.contents();
  const { viewer, search, keys: turning } = reading(documents, () => viewer.mark(search.marks()));
  keys(turning);
  document.getElementById('desk').dataset.ready = 'yes';
}

start().catch(() => notice('The file could not be shown', 'Nothing is lost. Load the page again; if it stays empty, tell the operator the time.', [['Load again', () => location.reload()]]));
