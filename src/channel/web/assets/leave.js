// Leaves fast from every page that says so: by its button, or by pressing Shift three times. The screen is empty before anything
// else happens, and "back" does not lead here. Without it the button still works.
(function () {
  'use strict';

  function leave() {
    var lang = document.documentElement.lang;
    document.title = '\u200b';
    document.body.textContent = '';
    history.replaceState(null, '', '/left?lang=' + lang);
    var gone = function () { location.replace('/left?lang=' + lang); };
    if (!window.fetch) return gone();
    fetch('/leave', { method: 'POST', credentials: 'same-origin', keepalive: true, redirect: 'manual' }).then(gone, gone);
    setTimeout(gone, 1500);
  }

  var shifts = [];
  document.addEventListener('keyup', function (event) {
    if (event.key !== 'Shift') { shifts = []; return; }
    var now = Date.now();
    shifts = shifts.filter(function (then) { return now - then < 2000; });
    shifts.push(now);
    if (shifts.length === 3) leave();
  });

  document.addEventListener('submit', function (event) {
    if (event.target.getAttribute('action') !== '/leave') return;
    event.preventDefault();
    leave();
  });
})();
