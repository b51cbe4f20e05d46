// One key for a form that a person confirms: Ctrl+Enter (Command+Enter) from anywhere in it. Without this file the button does it.
(() => {
  'use strict';
  const form = document.querySelector('form[data-confirm]');
  if (!form) return;
  document.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
    event.preventDefault();
    form.requestSubmit();
  });
})();
