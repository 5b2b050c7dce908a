// Pages work without this file. It adds what only a script can: drafts keep themselves, the error summary takes the focus, a button sends once,
// a password can be shown, and what belongs to a choice unfolds when it is chosen.
import { Button } from './govuk/components/button/button.mjs';
import { Checkboxes } from './govuk/components/checkboxes/checkboxes.mjs';
import { ErrorSummary } from './govuk/components/error-summary/error-summary.mjs';
import { NotificationBanner } from './govuk/components/notification-banner/notification-banner.mjs';
import { PasswordInput } from './govuk/components/password-input/password-input.mjs';
import { Radios } from './govuk/components/radios/radios.mjs';
import { SkipLink } from './govuk/components/skip-link/skip-link.mjs';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');

for (const Component of [Button, Checkboxes, ErrorSummary, NotificationBanner, PasswordInput, Radios, SkipLink]) {
  for (const element of document.querySelectorAll(`[data-module="${Component.moduleName}"]`)) {
    new Component(element);
  }
}

// A form that keeps its draft sends it when a field is left and every few seconds while somebody types.
for (const form of document.querySelectorAll('form.sq-keeps-draft')) {
  const state = form.querySelector('.sq-draft-state');
  let changed = false;
  let sending = false;
  const keep = async () => {
    if (!changed || sending) return;
    changed = false;
    sending = true;
    const fields = new FormData(form);
    fields.set('act', 'keep');
    try {
      const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(fields), redirect: 'error' });
      if (!answer.ok) throw new Error(String(answer.status));
      state.textContent = `Draft kept at ${new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`;
    } catch {
      changed = true;
      state.textContent = 'The draft could not be kept just now. What you typed is still here.';
    }
    sending = false;
  };
  form.addEventListener('input', () => { changed = true; });
  form.addEventListener('focusout', keep);
  setInterval(keep, 4000);
}
