// Runs before the first paint: the theme of the address or the system, and no glimpse of the overview for who comes for another place.
// Until the page is alive it marks the button that was pressed last, for the living one to answer (keptPage.ts).
((root, hash, page) => {
  var wanted = /[?&]theme=(light|dark|contrast)/.exec(hash);
  var system = window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  root.setAttribute("data-theme", wanted ? wanted[1] : system);
  if (!/^#?\/?(?:-?\/(?:overview)?)?$/.test(hash)) root.classList.add("elsewhere");
  page.addEventListener("click", (event) => {
    var button = event.target instanceof Element ? event.target.closest("#still button") : null;
    if (button === null) return;
    for (var other of page.querySelectorAll("[data-pressed]")) other.removeAttribute("data-pressed");
    button.setAttribute("data-pressed", "");
  });
})(document.documentElement, location.hash, document);
