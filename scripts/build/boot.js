// Runs before the first paint: the theme of the address or the system, and no glimpse of the overview for who comes for another place.
((root, hash) => {
  var wanted = /[?&]theme=(light|dark|contrast)/.exec(hash);
  var system = window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  root.setAttribute("data-theme", wanted ? wanted[1] : system);
  if (!/^#?\/?(?:-?\/(?:overview)?)?$/.test(hash)) root.classList.add("elsewhere");
})(document.documentElement, location.hash);
