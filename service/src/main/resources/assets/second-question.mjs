// Pages work without this file. It adds what only a script can: drafts keep themselves, the error summary takes the focus, a button sends once,
// a password can be shown, what belongs to a choice unfolds when it is chosen, and what the words of a note say is shown while they are typed.
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

// What the words of a note say is read by the service while somebody types, and shown as the service wrote it: one definition. The words
// that want a second look are underlined in a layer behind the field that holds the same text.
const PAUSE = 400;
const SAME = new Set(['act', 'replace']);

for (const group of document.querySelectorAll('.sq-read-while-typed')) {
  const form = group.closest('form');
  const field = group.querySelector('textarea');
  const place = form.querySelector('.sq-reading-place');
  const state = form.querySelector('.sq-reading-state');
  const paper = document.createElement('div');
  const layer = document.createElement('div');
  paper.className = 'sq-paper';
  layer.className = 'sq-paper__layer govuk-textarea';
  layer.setAttribute('aria-hidden', 'true');
  field.before(paper);
  paper.append(layer, field);
  let waiting = 0;
  let request = null;
  let shownFor = null;

  const words = () => [...place.querySelectorAll('.sq-reading__weighed li')].map((item) => ({
    item, from: Number(item.dataset.from), to: Number(item.dataset.to), instead: item.dataset.with,
  }));

  const fit = () => {
    // a scroll bar takes as much of the layer as of the field
    layer.classList.toggle('sq-paper__layer--long', field.scrollHeight > field.clientHeight);
    layer.scrollTop = field.scrollTop;
  };

  const underline = () => {
    layer.replaceChildren();
    if (shownFor !== field.value) return;
    let at = 0;
    for (const word of words()) {
      if (word.from < at) continue;
      const mark = document.createElement('mark');
      mark.textContent = field.value.slice(word.from, word.to);
      layer.append(field.value.slice(at, word.from), mark);
      at = word.to;
    }
    layer.append(`${field.value.slice(at)}\n`);
    fit();
  };

  const read = () => {
    clearTimeout(waiting);
    request?.abort();
    const text = field.value;
    if (text.trim() === '' && place.childElementCount === 0) return;
    const fields = new FormData(form);
    for (const name of SAME) fields.delete(name);
    fields.set('act', 'read');
    request = new XMLHttpRequest();
    request.open('POST', form.action);
    // the answer comes as a document: nothing here ever turns a text into a page
    request.responseType = 'document';
    request.onload = () => {
      const section = request.status === 200 ? request.response?.querySelector('.sq-reading') : null;
      if (!section || field.value !== text || place.contains(document.activeElement) && document.activeElement.matches('input[type=text]')) return;
      const focused = place.contains(document.activeElement) ? document.activeElement.id : '';
      const open = new Set([...place.querySelectorAll('details[open]')].map(nameOf));
      const before = [...place.querySelectorAll('[name=take], [name^=fact-]')];
      place.replaceChildren(document.importNode(section, true));
      // what was ticked or corrected since the question was sent
      for (const old of before) {
        const now = document.getElementById(old.id);
        if (now) [now.checked, now.value] = [old.checked, old.value];
      }
      for (const details of place.querySelectorAll('details')) if (open.has(nameOf(details))) details.open = true;
      if (focused !== '') document.getElementById(focused)?.focus({ preventScroll: true });
      if (state.textContent !== section.dataset.summary) state.textContent = section.dataset.summary;
      shownFor = text;
      underline();
    };
    request.send(new URLSearchParams(fields));
  };

  const nameOf = (details) => details.querySelector('input')?.name ?? details.querySelector('summary').textContent;

  const replace = (word) => {
    field.focus();
    field.setSelectionRange(word.from, word.to);
    // the old command alone keeps what can be undone
    if (!document.execCommand('insertText', false, word.instead)) {
      field.setRangeText(word.instead, word.from, word.to, 'end');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    read();
  };

  field.addEventListener('input', () => {
    underline();
    clearTimeout(waiting);
    waiting = setTimeout(read, PAUSE);
  });
  field.addEventListener('scroll', () => { layer.scrollTop = field.scrollTop; });
  new ResizeObserver(fit).observe(field);
  place.addEventListener('change', (event) => {
    if (event.target.matches('[name=keep], [name=fill]')) event.target.name === 'keep' ? read() : fill(event.target);
  });
  place.addEventListener('click', (event) => {
    const button = event.target.closest('.sq-reading__replace');
    const word = button && shownFor === field.value ? words().find((one) => one.item.contains(button)) : null;
    if (!word) return;
    event.preventDefault();
    replace(word);
  });
  // what stands in the fields decides what the words add to them
  form.addEventListener('change', (event) => {
    if (event.target !== field && !place.contains(event.target) && shownFor !== null) read();
  });
  // Control and full stop, with the cursor in words that have others to stand in their place
  field.addEventListener('keydown', (event) => {
    if (event.key !== '.' || !event.ctrlKey || shownFor !== field.value) return;
    const word = words().find((one) => one.instead && one.from <= field.selectionStart && field.selectionStart <= one.to);
    if (!word) return;
    event.preventDefault();
    replace(word);
  });

  // A field that the words fill is filled at once; without a script the service does it as the form is sent.
  const fill = (box) => {
    const split = box.value.indexOf('=');
    const target = [...form.elements].filter((one) => one.name === box.value.slice(0, split));
    const value = box.value.slice(split + 1);
    const choice = target.find((one) => one.matches('[type=radio], [type=checkbox]') && one.value === value);
    if (choice) choice.checked = true;
    else if (target[0]?.matches('select')) target[0].value = value;
    else return;
    box.checked = false;
    form.dispatchEvent(new Event('input', { bubbles: true }));
    read();
  };

  if (place.childElementCount > 0) {
    shownFor = field.value;
    underline();
  } else if (field.value.trim() !== '') read();
}
