// The draft saves by itself. Until the server has said that it keeps it, it is kept on this computer too.
import { make } from './file.js';
import { server, number, SignedOut } from './server.js';

const PAUSE = 800;
const RETRY = 5000;

export class Saving {
  constructor(owner, version, get, take, heard, notice) {
    Object.assign(this, { version, get, take, heard, notice, typed: 0, kept: 0 });
    this.key = `openimr-desk/${number}/${owner}`;
    this.line = document.getElementById('saved');
    document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') this.now(); });
    window.addEventListener('online', () => this.now());
  }

  say(words, late = false) {
    this.line.textContent = words;
    this.line.classList.toggle('is-late', late);
  }

  changed() {
    this.typed++;
    this.keepHere();
    this.say('Not saved yet');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.now(), PAUSE);
  }

  keepHere() {
    try {
      localStorage.setItem(this.key, JSON.stringify({ version: this.version, at: Date.now(), draft: this.get() }));
    } catch {
      this.say('This computer keeps no copy; save often', true);
    }
  }

  /** Saves what is not saved; answers whether all is kept. */
  async now() {
    clearTimeout(this.timer);
    if (this.sending) { await this.sending; }
    if (this.typed === this.kept) return true;
    if (this.stopped) return false;
    this.sending = this.send();
    const done = await this.sending;
    this.sending = null;
    return done && this.typed === this.kept ? true : done && this.now();
  }

  async send() {
    const typed = this.typed;
    this.say('Saving …');
    try {
      const answer = await server.save({ version: this.version, draft: this.get() });
      const said = await answer.json();
      if (answer.status === 409) { this.overtaken(said); return false; }
      if (!answer.ok) { this.stopped = true; this.refused(said); return false; }
      this.version = said.version;
      this.kept = typed;
      if (this.typed === typed) { localStorage.removeItem(this.key); this.say(`Saved at ${said.savedAt}`); } else this.keepHere();
      this.heard(said);
      return true;
    } catch (fault) {
      if (fault instanceof SignedOut) {
        this.stopped = true;
        this.say('Not saved: you are signed out', true);
        this.notice('You are signed out', 'What you typed is kept on this computer. Sign in again; the desk then offers it to you.', [['Sign in again', () => location.reload()]]);
      } else {
        this.say('Not saved: no connection. Kept on this computer, tried again', true);
        this.timer = setTimeout(() => this.now(), RETRY);
      }
      return false;
    }
  }

  refused(said) {
    this.say('Not saved', true);
    this.notice('The draft was not saved', `${said.what} (${said.code}) What you typed is kept on this computer.`, [['Close', () => {}]]);
  }

  /** Another window was quicker. The server set this copy aside; the reviewer chooses which goes on. */
  overtaken(newer) {
    this.stopped = true;
    this.say('Not saved: changed in another window', true);
    const go = () => { this.stopped = false; this.version = newer.version; };
    this.notice('The draft was changed in another window', `The other copy was saved at ${newer.savedAt}. Yours is set aside and stays in the notes, whichever you choose.`, [
      ['Go on with the other copy', () => { go(); this.kept = this.typed; localStorage.removeItem(this.key); this.take(newer); this.say(`Saved at ${newer.savedAt}`); }],
      ['Go on with mine', () => { go(); this.changed(); }]]);
  }

  /** Offers what an earlier window could not save. */
  offer(saved) {
    let left = null;
    try { left = JSON.parse(localStorage.getItem(this.key)); } catch { localStorage.removeItem(this.key); }
    if (!left) return;
    if (JSON.stringify(left.draft) === JSON.stringify(saved.draft)) { localStorage.removeItem(this.key); return; }
    this.notice('What you typed here was not saved', `This computer keeps a copy of ${new Date(left.at).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' })}, from before the window was closed.`, [
      ['Take it over', () => { this.take({ ...saved, draft: left.draft }); this.changed(); }],
      ['Leave it', () => localStorage.removeItem(this.key)]]);
  }
}

/** A question that waits at the edge of the window; nothing moves for it. */
export function notice(title, text, choices) {
  const box = document.getElementById('notice');
  document.getElementById('notice-title').textContent = title;
  document.getElementById('notice-text').textContent = text;
  document.getElementById('notice-buttons').replaceChildren(...choices.map(([words, act], i) => {
    const button = make('button', { type: 'button', className: i === 0 ? 'usa-button' : 'usa-button usa-button--outline', textContent: words });
    button.addEventListener('click', () => { box.hidden = true; act(); });
    return button;
  }));
  box.hidden = false;
  box.focus();
}
