// A page of a link that the back button brings out of the browser's memory is asked for anew: what was answered meanwhile is not
// shown again, and offers no buttons. Without scripts it may come back as it was; pressing then changes nothing.
addEventListener("pageshow", (event) => {
  if (event.persisted) location.replace(location.href);
});
