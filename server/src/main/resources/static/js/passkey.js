// Passkeys: asks the browser, and sends what an authenticator signed with the form. Without this file, or in a browser
// without passkeys, nothing of it is shown and everything else works.
(() => {
  'use strict';
  const here = element => window.PublicKeyCredential && window.location.origin === element.dataset.origin;
  const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const bytes = encoded => Uint8Array.from(
    atob(encoded.replace(/-/g, '+').replace(/_/g, '/')), letter => letter.charCodeAt(0));

  const creation = options => ({
    ...options,
    challenge: bytes(options.challenge),
    user: { ...options.user, id: bytes(options.user.id) },
    excludeCredentials: options.excludeCredentials.map(held => ({ ...held, id: bytes(held.id) })),
  });

  async function made(form) {
    const options = JSON.parse(form.dataset.options);
    const credential = await navigator.credentials.create({ publicKey: creation(options) });
    const said = credential.response;
    return {
      clientData: text(said.clientDataJSON),
      attestation: text(said.attestationObject),
      transports: said.getTransports ? said.getTransports().join(',') : '',
    };
  }

  async function signed(form) {
    const answer = await fetch(form.dataset.asking, {
      method: 'POST', headers: { 'X-CSRF-TOKEN': form.elements._csrf.value },
    });
    if (!answer.ok) throw new Error(String(answer.status));
    const options = await answer.json();
    const credential = await navigator.credentials.get({
      publicKey: { ...options, challenge: bytes(options.challenge) },
    });
    const said = credential.response;
    return {
      credential: text(credential.rawId),
      clientData: text(said.clientDataJSON),
      authenticatorData: text(said.authenticatorData),
      signature: text(said.signature),
      userHandle: said.userHandle ? text(said.userHandle) : '',
    };
  }

  const words = (form, error) => {
    if (error.name === 'NotAllowedError' || error.name === 'AbortError') return form.dataset.cancelled;
    return error.name === 'InvalidStateError' ? form.dataset.there : form.dataset.failed;
  };

  async function send(form) {
    const button = form.querySelector('button');
    const problem = form.querySelector('[data-passkey-problem]');
    button.disabled = true;
    problem.hidden = true;
    try {
      const fields = await (form.dataset.passkey === 'create' ? made(form) : signed(form));
      Object.entries(fields).forEach(([name, value]) => { form.elements[name].value = value; });
      form.submit();
    } catch (error) {
      problem.textContent = words(form, error);
      problem.hidden = false;
      button.disabled = false;
    }
  }

  const shown = [...document.querySelectorAll('[data-passkey], [data-passkey-here]')].filter(here);
  shown.forEach(element => { element.hidden = false; });
  if (shown.length) document.querySelectorAll('[data-passkey-none]').forEach(element => { element.hidden = true; });
  shown.filter(element => element.dataset.passkey).forEach(form => form.addEventListener('submit', event => {
    event.preventDefault();
    send(form);
  }));
})();
