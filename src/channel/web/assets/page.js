// Makes the page livelier where scripts run: sends without loading the page again, says what is new once, looks for news, keeps
// what was typed when the connection fails. Without it every form still works.
(function () {
  'use strict';

  var pressed = null; // for browsers without event.submitter
  document.addEventListener('click', function (event) {
    pressed = event.target.closest ? event.target.closest('button') : null;
  });

  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.getAttribute('action') === '/chat' && window.fetch && window.DOMParser && window.URLSearchParams) {
      event.preventDefault();
      send(form, event.submitter || (pressed && pressed.form === form ? pressed : null));
    }
  });

  function find(id) { return document.getElementById(id); }
  function all(selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); }

  var busy = false;
  var failed = null; // what was in the box when sending failed

  function freshId() {
    var bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.prototype.map.call(bytes, function (byte) { return ('0' + byte.toString(16)).slice(-2); }).join('');
  }

  function wait(on) {
    busy = on;
    var main = find('main');
    if (on) main.setAttribute('aria-busy', 'true'); else main.removeAttribute('aria-busy');
    find('status').textContent = on ? main.dataset.sending : '';
  }

  function send(form, button) {
    if (busy) return;
    var composed = form.id === 'composer';
    // The same words again are the same message; other words are another.
    if (composed && failed !== null && failed !== find('text').value) form.elements.message.value = freshId();
    var body = new URLSearchParams(new FormData(form));
    if (button && button.name) body.append(button.name, button.value);
    wait(true);
    var stop = window.AbortController ? new AbortController() : null;
    var late = setTimeout(function () { if (stop) stop.abort(); }, 30000);
    fetch('/chat', {
      method: 'POST', body: body, credentials: 'same-origin', headers: { 'X-Wants-Page': '1' }, signal: stop ? stop.signal : undefined
    }).then(read).then(function (page) {
      clearTimeout(late);
      wait(false);
      failed = null;
      take(page, { composed: composed, focus: !composed });
    }, function () {
      clearTimeout(late);
      wait(false);
      if (composed) failed = find('text').value;
      tell(find('main').dataset.unreachable);
    });
  }

  // An answer that is not one of our pages (a proxy's, say) is no answer.
  function read(response) {
    return response.text().then(function (html) {
      var page = new DOMParser().parseFromString(html, 'text/html');
      if (!page.getElementById('log')) throw new Error('not the chat');
      return page;
    });
  }

  function tell(text) {
    var box = document.createElement('div');
    var line = document.createElement('p');
    box.className = 'notice';
    line.textContent = text;
    box.appendChild(line);
    find('notice').replaceChildren(box);
    box.scrollIntoView({ block: 'nearest' });
  }

  // Cards that are no longer the last ones become short, as the server writes them; nothing of it is said aloud.
  function fold(turn, now) {
    var whole = all('section.card, .steps', turn);
    var short = all('.card, .steps', now);
    if (!whole.length || whole.length !== short.length) return;
    turn.setAttribute('aria-live', 'off');
    whole.forEach(function (card, at) { card.replaceWith(document.adoptNode(short[at])); });
  }

  // How many are ticked stands beside the name of a folded list.
  document.addEventListener('change', function (event) {
    var list = event.target.closest ? event.target.closest('.folded') : null;
    if (!list) return;
    var count = all(':checked', list).length;
    var chosen = list.querySelector('.chosen');
    chosen.textContent = count ? chosen.dataset.label + ' ' + count : '';
  });

  // Brings this page to what the server's page shows.
  function take(page, how) {
    var root = document.documentElement;
    var typed = find('text').value;
    if (root.lang !== page.documentElement.lang || root.className !== page.documentElement.className) {
      root.lang = page.documentElement.lang;
      root.dir = page.documentElement.dir;
      root.className = page.documentElement.className;
      document.title = page.title;
      document.body = document.adoptNode(page.body);
      if (!how.composed) find('text').value = typed;
      show(find('latest'), true);
      return;
    }
    document.title = page.title;
    var log = find('log');
    var fresh = {};
    all('.turn', page).forEach(function (turn) { fresh[turn.dataset.message] = turn; });
    all('.turn', log).forEach(function (turn) {
      var now = fresh[turn.dataset.message];
      if (!now) { turn.remove(); return; }
      delete fresh[turn.dataset.message];
      if (now.id !== 'latest') {
        turn.removeAttribute('id');
        all('.controls', turn).forEach(function (controls) { controls.remove(); });
        fold(turn, now);
      }
    });
    var intro = find('intro');
    if (intro && !page.getElementById('intro')) intro.remove();
    // When focus moves to the reply it is read from there; the log stays silent, so that nothing is said twice.
    log.setAttribute('aria-live', how.focus ? 'off' : 'polite');
    var latest = null;
    Object.keys(fresh).forEach(function (message) {
      latest = document.adoptNode(fresh[message]);
      log.appendChild(latest);
    });
    find('notice').replaceChildren.apply(find('notice'), Array.prototype.slice.call(page.getElementById('notice').childNodes));
    var id = page.querySelector('#composer [name=message]').value;
    all('input[name=message]').forEach(function (input) { input.value = id; });
    if (how.composed) find('text').value = page.getElementById('text').value;
    var main = find('main');
    if (page.getElementById('main').hasAttribute('data-begun')) main.setAttribute('data-begun', ''); else main.removeAttribute('data-begun');
    all('.languages').forEach(function (details) { details.open = false; });
    if (latest) show(latest, how.focus);
    else if (find('notice').firstChild) find('notice').scrollIntoView({ block: 'nearest' });
  }

  function show(turn, focus) {
    if (!turn) return;
    turn.scrollIntoView({ block: 'start' });
    if (!focus) return;
    var wrong = turn.querySelector('[aria-invalid]');
    var target = wrong || turn.querySelector('.reply') || turn;
    if (!wrong) {
      var words = target.querySelector('.words');
      target.tabIndex = -1;
      if (words) {
        words.id = 'spoken-' + Date.now();
        target.setAttribute('role', 'group');
        target.setAttribute('aria-labelledby', words.id);
      }
    }
    target.focus({ preventScroll: !wrong });
  }

  // Enter sends where there is no touch keyboard, which has no other way to make a new line; Shift and Enter makes a new line.
  document.addEventListener('keydown', function (event) {
    var enter = event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.target.id === 'text';
    if (enter && window.matchMedia && !matchMedia('(pointer: coarse)').matches) {
      event.preventDefault();
      find('composer').querySelector('button').click();
    }
  });

  function look() {
    if (document.hidden || busy || !find('main') || !find('main').hasAttribute('data-begun')) return;
    var latest = find('latest');
    var after = latest ? encodeURIComponent(latest.dataset.message) : '';
    fetch('/chat/updates?after=' + after, { credentials: 'same-origin' }).then(function (response) {
      if (response.status !== 200 || busy) return;
      return read(response).then(function (page) { if (!busy) take(page, { composed: false, focus: false }); });
    }).catch(function () { /* the next look may succeed */ });
  }
  if (window.fetch && window.DOMParser) {
    setInterval(look, 30000);
    document.addEventListener('visibilitychange', look);
  }
})();
