// A figure that can be asked: the frames were drawn by Plenary, one a date and a language; nothing is computed anew here.
(() => {
  'use strict';
  const data = JSON.parse(document.getElementById('plenary-page').textContent);
  const $ = id => document.getElementById(id);
  const state = { language: data.start.language, moment: data.start.moment, at: 0, open: null };

  // Lines are kept once for all frames, and what of them is long and occurs often once for all lines.
  const whole = line => data.lines[line].replace(/\t(\d+)\t/g, (_, n) => data.parts[n]);
  const joined = runs => {
    let out = '';
    for (let i = 0; i < runs.length; i += 2)
      for (let n = 0; n < runs[i + 1]; n++) out += whole(runs[i] + n) + '\n';
    return out;
  };
  const frame = () => data.frames[state.language][state.moment];
  const say = (key, n) => {
    let words = data.words[state.language][key];
    if (n !== undefined) words = words.replace('%1', n[0]).replace('%2', n[1]);
    return words;
  };
  const folded = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const places = () => [...document.querySelectorAll('#places > *')];
  const rows = () => [...document.querySelectorAll('tbody tr')];
  const card = $('card');

  const showCard = (place, x, y) => {
    card.replaceChildren(...place.dataset.tip.split('\n').map((line, n) => {
      const part = document.createElement(n ? 'div' : 'strong');
      part.textContent = line;
      return part;
    }));
    card.hidden = false;
    card.style.left = Math.max(4, Math.min(x + 14, innerWidth - card.offsetWidth - 8)) + 'px';
    card.style.top = Math.max(4, Math.min(y + 14, innerHeight - card.offsetHeight - 8)) + 'px';
  };
  const hideCard = () => { card.hidden = true; };

  const mark = index => {
    places().forEach((place, n) => place.classList.toggle('now', n === index));
    rows().forEach(row => row.classList.toggle('now', row.dataset.place === String(index)));
  };
  const reachable = () => places().map((place, n) => n).filter(n => !places()[n].classList.contains('out'));
  const tabStop = () => places().forEach((place, n) => place.setAttribute('tabindex', n === state.at ? '0' : '-1'));
  const go = index => {
    const all = places();
    if (!all.length || index === undefined) return;
    state.at = Math.max(0, Math.min(index, all.length - 1));
    tabStop();
    all[state.at].focus();
  };
  const step = by => {
    const can = reachable();
    const next = by > 0 ? can.find(n => n > state.at) : can.filter(n => n < state.at).pop();
    if (next !== undefined) go(next);
  };

  const prove = (index, focus) => {
    const place = places()[index];
    if (!place) return;
    const records = (place.dataset.proofs || '').split(' ').filter(Boolean);
    state.open = place.getAttribute('aria-label');
    $('proof-name').textContent = state.open;
    $('proof-text').innerHTML = records.map(key => joined(data.proofs[state.language][key])).join('')
      || '<p></p>';
    if (!records.length) $('proof-text').firstChild.textContent = say('nothing');
    $('proofs').hidden = false;
    document.querySelector('.main').classList.add('proving');
    mark(index);
    hideCard();
    if (focus) $('proof-name').focus();
  };
  const closeProofs = () => {
    if ($('proofs').hidden) return;
    $('proofs').hidden = true;
    state.open = null;
    document.querySelector('.main').classList.remove('proving');
    mark(-1);
    go(state.at);
  };

  const filter = () => {
    const words = folded($('filter').value).split(/\s+/).filter(Boolean);
    const fits = text => words.every(word => folded(text).includes(word));
    const all = places();
    let shown = 0, marks = 0;
    all.forEach(place => {
      if (!place.dataset.proofs) return; // the name of a lane or a row is no mark
      const out = words.length > 0 && !fits(place.getAttribute('aria-label') + ' ' + place.dataset.tip);
      place.classList.toggle('out', out);
      marks++;
      if (!out) shown++;
    });
    rows().forEach(row => {
      const place = all[Number(row.dataset.place)];
      row.hidden = words.length > 0 && !fits(row.textContent) && !(place && place.dataset.proofs && !place.classList.contains('out'));
    });
    const can = reachable();
    if (can.length && !can.includes(state.at)) state.at = can[0];
    tabStop();
    if (!can.length) places().forEach(place => place.setAttribute('tabindex', '-1'));
    $('clear').hidden = words.length === 0;
    $('status').textContent = words.length ? say('found', [shown, marks]) : '';
  };

  const draw = () => {
    const now = frame();
    document.documentElement.lang = state.language;
    document.title = whole(now.title);
    $('title').textContent = document.title;
    $('subtitle').textContent = whole(now.subtitle);
    $('legend').innerHTML = joined(now.legend);
    $('picture').innerHTML = joined(now.svg);
    $('notes').innerHTML = joined(now.notes);
    $('description').textContent = whole(now.alt);
    $('head').innerHTML = joined(now.head);
    $('body').innerHTML = joined(now.rows);
    $('caption').textContent = whole(now.title);
    $('as-of').textContent = data.moments[state.language][state.moment];
    $('time').setAttribute('aria-valuetext', $('as-of').textContent);
    for (const part of document.querySelectorAll('[data-say]')) part.textContent = say(part.dataset.say);
    $('filter').placeholder = say('filterHint');
    $('names').replaceChildren(...data.names[state.language].map(name => {
      const option = document.createElement('option');
      option.value = name;
      return option;
    }));
    state.at = Math.min(state.at, Math.max(0, places().length - 1));
    hideCard();
    filter();
    if (state.open !== null) {
      const again = places().findIndex(place => place.dataset.key === state.key);
      if (again >= 0) prove(again, false);
      else closeProofs();
    }
  };
  const open = (index, focus) => {
    if (!places()[index]) return;
    state.at = index; state.key = places()[index].dataset.key;
    prove(index, focus);
  };

  const indexOf = node => {
    const place = node instanceof Element && node.closest('#places > *');
    return place ? places().indexOf(place) : -1;
  };
  const picture = $('picture');
  picture.addEventListener('mousemove', event => {
    const index = indexOf(event.target);
    if (index < 0 || places()[index].classList.contains('out')) return hideCard();
    showCard(places()[index], event.clientX, event.clientY);
  });
  picture.addEventListener('mouseleave', hideCard);
  picture.addEventListener('focusout', hideCard);
  picture.addEventListener('focusin', event => {
    const index = indexOf(event.target);
    if (index < 0) return;
    const box = places()[index].getBoundingClientRect();
    state.at = index;
    showCard(places()[index], box.left + Math.min(box.width, 40), box.bottom - 10);
  });
  picture.addEventListener('click', event => {
    const index = indexOf(event.target);
    if (index >= 0) open(index, false);
  });
  picture.addEventListener('keydown', event => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by) { event.preventDefault(); step(by); }
    if (event.key === 'Home') { event.preventDefault(); go(reachable()[0]); }
    if (event.key === 'End') { event.preventDefault(); go(reachable().pop()); }
    if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); open(state.at, true); }
  });
  $('body').addEventListener('click', event => {
    const row = event.target.closest('tr[data-place]');
    if (row) open(Number(row.dataset.place), false);
  });
  $('body').addEventListener('keydown', event => {
    const row = event.target.closest('tr[data-place]');
    if (row && event.key === 'Enter') open(Number(row.dataset.place), true);
  });
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    hideCard();
    closeProofs();
  });
  $('close').addEventListener('click', closeProofs);
  $('filter').addEventListener('input', filter);
  $('clear').addEventListener('click', () => { $('filter').value = ''; filter(); $('filter').focus(); });
  $('time').addEventListener('input', () => { state.moment = Number($('time').value); draw(); });
  for (const choice of document.querySelectorAll('input[name=language]'))
    choice.addEventListener('change', () => { state.language = choice.value; draw(); });
  $('page').hidden = false;
  draw();
})();
