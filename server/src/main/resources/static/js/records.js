// Sends files in parts that can be resumed, with progress. Without this file the form sends them in one piece.
(() => {
  'use strict';
  const form = document.querySelector('form[data-upload]');
  if (!form || !window.tus || !window.tus.isSupported) return;
  const list = form.querySelector('#progress');
  const PART = 4 * 1024 * 1024;

  function line(name) {
    const item = document.createElement('li');
    item.className = 'oi-item-line';
    const words = document.createElement('p');
    const bar = document.createElement('progress');
    bar.max = 100;
    bar.value = 0;
    bar.setAttribute('aria-label', name);
    item.append(words, bar);
    list.append(item);
    const say = (text, percent) => {
      words.textContent = name + ': ' + text;
      if (percent !== undefined) bar.value = percent;
    };
    return { say, done: () => bar.remove() };
  }

  const reason = error => {
    const answer = error && error.originalResponse;
    try {
      const problem = JSON.parse(answer.getBody());
      return problem.what + ' ' + problem.remedy + ' (' + problem.code + ')';
    } catch {
      return form.dataset.failed;
    }
  };

  function send(file) {
    const shown = line(file.name);
    shown.say(form.dataset.busy.replace('{0}', '0'), 0);
    return new Promise(resolve => {
      const upload = new window.tus.Upload(file, {
        endpoint: form.dataset.upload,
        chunkSize: PART,
        retryDelays: [0, 1000, 3000, 5000, 10000, 20000],
        removeFingerprintOnSuccess: true,
        headers: { 'X-CSRF-TOKEN': form.elements._csrf.value },
        metadata: { filename: file.name, sender: form.elements.sender.value, kind: form.elements.kind.value },
        onProgress: (sent, all) => {
          const percent = Math.floor(sent * 100 / all);
          shown.say(form.dataset.busy.replace('{0}', percent), percent);
        },
        onSuccess: () => { shown.say(form.dataset.sent, 100); shown.done(); resolve(true); },
        onError: error => { shown.say(reason(error)); shown.done(); resolve(false); },
      });
      upload.findPreviousUploads().then(earlier => {
        if (earlier.length) upload.resumeFromPreviousUpload(earlier[0]);
        upload.start();
      });
    });
  }

  form.addEventListener('submit', async event => {
    event.preventDefault();
    const button = form.querySelector('button[type=submit]');
    const files = [...form.elements.file.files];
    button.disabled = true;
    list.hidden = false;
    list.replaceChildren();
    const sent = [];
    for (const file of files) sent.push(await send(file));
    button.disabled = false;
    if (sent.every(Boolean)) window.location.assign(form.getAttribute('action') + '?done=sent');
  });
})();
