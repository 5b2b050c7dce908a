// Pages work without this file. It adds what only a script can: the error summary takes the focus, a button sends once,
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
