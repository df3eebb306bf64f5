// New leads and calls appear without reloading: while the page is seen it asks the server for itself every 15 seconds and takes over the
// list where it has changed. Focus stays where it is, and what is new is said once. Without this script the page works the same.
(() => {
  'use strict';
  const list = document.getElementById('queue');
  const news = document.getElementById('news');
  if (!list || !news || !window.fetch || !window.DOMParser) return;
  let paused = false;

  const ids = (what) => new Set([...list.querySelectorAll(`[data-${what}]`)].map((row) => row.dataset[what]));

  const take = (fresh) => {
    const before = { lead: ids('lead'), call: ids('call') };
    const focused = list.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
    list.replaceChildren(...fresh.childNodes);
    if (focused) {
      const same = [...list.querySelectorAll('a')].find((link) => link.getAttribute('href') === focused);
      (same || document.getElementById('main')).focus();
    }
    const added = ['lead', 'call'].map((what) => [what, [...ids(what)].filter((id) => !before[what].has(id)).length]);
    const told = added.filter(([, count]) => count > 0).map(([what, count]) => `${count} new ${what}${count > 1 ? 's' : ''}`);
    const alone = added.reduce((sum, [, count]) => sum + count, 0) === 1;
    if (told.length > 0) news.textContent = `${told.join(' and ')} ${alone ? 'is' : 'are'} in the list.`;
  };

  const look = async () => {
    if (paused || document.hidden) return;
    try {
      const answer = await fetch(location.href, { headers: { 'x-alongside-look': '1' }, cache: 'no-store' });
      if (answer.status === 401) {
        paused = true;
        news.textContent = 'You have been signed out. This list is no longer up to date.';
        return;
      }
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.getElementById('queue');
      if (fresh && fresh.innerHTML !== list.innerHTML) take(fresh);
    } catch {
      // The line is down: the next look may find it up again.
    }
  };

  const pause = document.createElement('button');
  pause.type = 'button';
  pause.className = 'button-link';
  pause.textContent = 'Stop showing what is new by itself';
  pause.addEventListener('click', () => {
    paused = !paused;
    pause.textContent = paused ? 'Show what is new by itself' : 'Stop showing what is new by itself';
    look();
  });
  news.after(pause);

  setInterval(look, Number(list.dataset.every) || 15000);
  document.addEventListener('visibilitychange', look);
})();
