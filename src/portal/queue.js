// New leads appear without reloading: while the page is seen it asks the server for itself every 15 seconds and takes over the
// list where it has changed. Focus stays where it is, and what is new is said once. Without this script the page works the same.
(() => {
  'use strict';
  const list = document.getElementById('queue');
  const news = document.getElementById('news');
  if (!list || !news || !window.fetch || !window.DOMParser) return;
  let paused = false;

  const leads = (root) => new Set([...root.querySelectorAll('[data-lead]')].map((row) => row.dataset.lead));

  const take = (fresh) => {
    const before = leads(list);
    const focused = list.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
    list.replaceChildren(...fresh.childNodes);
    if (focused) {
      const same = [...list.querySelectorAll('a')].find((link) => link.getAttribute('href') === focused);
      (same || document.getElementById('main')).focus();
    }
    const added = [...leads(list)].filter((lead) => !before.has(lead)).length;
    if (added > 0) news.textContent = added === 1 ? '1 new lead is in the list.' : `${added} new leads are in the list.`;
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
  pause.textContent = 'Stop showing new leads by themselves';
  pause.addEventListener('click', () => {
    paused = !paused;
    pause.textContent = paused ? 'Show new leads by themselves' : 'Stop showing new leads by themselves';
    look();
  });
  news.after(pause);

  setInterval(look, Number(list.dataset.every) || 15000);
  document.addEventListener('visibilitychange', look);
})();
