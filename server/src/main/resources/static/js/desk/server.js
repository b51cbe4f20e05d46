// What the desk asks of the server. A person who was signed out in the meantime is told apart from a lost connection.
const desk = document.getElementById('desk');
export const number = desk.dataset.number;
const root = desk.dataset.root;

export class SignedOut extends Error {}

async function ask(path, options = {}) {
  const response = await fetch(root + path, { redirect: 'manual', ...options });
  if (response.type === 'opaqueredirect' || response.status === 401 || response.status === 403) throw new SignedOut();
  return response;
}

function send(method, path, body, more = {}) {
  const token = document.querySelector('#token input[name="_csrf"]').value;
  return ask(path, { method, headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': token }, body: body === undefined ? undefined : JSON.stringify(body), ...more });
}

async function json(response) {
  if (!response.ok) throw new Error(`answered ${response.status}`);
  return response.json();
}

export const server = {
  likeBefore: async () => json(await ask('/like')),
  like: item => send('POST', `/like/${item}`),
  contents: async () => json(await ask('/contents')),
  guidelines: async () => json(await ask('/guidelines')),
  search: async words => json(await ask(`/search?q=${encodeURIComponent(words)}`)),
  page: async (file, page) => {
    const response = await ask(`/files/${file}/pages/${page}.pdf`);
    if (!response.ok) throw new Error(`answered ${response.status}`);
    return { data: await response.arrayBuffer(), copy: response.headers.get('Page-Copy') };
  },
  lines: async (file, page) => json(await ask(`/files/${file}/pages/${page}/lines`)),
  thumbnail: (file, page) => `${root}/files/${file}/pages/${page}.png`,
  save: body => send('PUT', '/draft', body),
  opened: async (shown, keepalive) => json(await send('POST', '/opened', shown, { keepalive })),
  events: async query => json(await ask(`/chronology?${query}`)),
  addEvent: (at, facts) => send('POST', '/chronology/events', { at, facts }),
  correctEvent: (id, facts) => send('PUT', `/chronology/events/${id}`, facts),
  removeEvent: id => send('DELETE', `/chronology/events/${id}`),
  proposal: async () => json(await ask('/proposal')),
  tag: async tag => json(await send('POST', '/tags', tag)),
  untag: async id => { const gone = await send('DELETE', `/tags/${id}`); if (!gone.ok) throw new Error(`answered ${gone.status}`); },
};
