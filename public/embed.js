/*
 * 阳光预算 · Sunlit Budget: gives the frames of this site on a page the height of their content and keeps, in the page's own
 * address, where the reader is in each, so that a bookmark or a reload opens the same place.
 *
 * Written in the JavaScript of 2009 (ES5) for the browsers that portals are read with; it uses nothing but what is here, runs once
 * however often it stands on a page, and reads only messages from the very windows and the very origin of its own frames.
 */
// biome-ignore-all lint/complexity/useArrowFunction: ES5 has no arrows
// biome-ignore-all lint/style/useTemplate: ES5 has no templates
// biome-ignore-all lint/correctness/noInnerDeclarations: ES5 has only var
// biome-ignore-all lint/suspicious/noRedundantUseStrict: this is no module
(function () {
  "use strict";

  var PROTOCOL = 1;
  var TALLEST = 20000;
  var LONGEST_PLACE = 2000;
  var PAUSE = 50;
  var ADDRESS_PAUSE = 250;
  var MARK = "__sunlitBudgetFrames";
  /** A place as the site prints it: budget, view, item, settings. */
  var PLACE_TEXT =
    "^#/(?:-|[a-z0-9][a-z0-9-]{0,99})/[a-z-]{1,20}(?:/[A-Za-z0-9_.!~*'()%-]+)?" +
    "(?:\\?[a-z]+=[A-Za-z0-9-]+(?:&[a-z]+=[A-Za-z0-9-]+){0,5})?$";
  var PLACE = new RegExp(PLACE_TEXT);

  if (!window.postMessage || !window.addEventListener || !document.querySelectorAll) return;
  var folder = folderOfScript();
  if (folder === null) return;
  if (Object.hasOwn(window, MARK + folder)) {
    window[MARK + folder]();
    return;
  }
  window[MARK + folder] = findFrames;

  /** One of our frames: { element, name, origin, height, place, timer }. */
  var frames = [];
  var siteOrigin = readOrigin();
  var addressTimer = null;

  window.addEventListener("message", onMessage, false);
  window.addEventListener("hashchange", onAddress, false);
  findFrames();
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", findFrames, false);
  window.addEventListener("load", findFrames, false);

  /** The folder of the site, from the address of this script; null where the browser does not tell it. */
  function folderOfScript() {
    var own = document.currentScript;
    var scripts = own ? [own] : document.getElementsByTagName("script");
    for (var i = scripts.length - 1; i >= 0; i -= 1) {
      var found = /^(https?:\/\/[^?#]*\/)embed\.js(?:[?#].*)?$/.exec(scripts[i].src || "");
      if (found) return found[1];
    }
    return null;
  }

  function findFrames() {
    var elements = document.getElementsByTagName("iframe");
    for (var i = 0; i < elements.length; i += 1) {
      if (isOurs(elements[i]) && frameOf(elements[i]) === null) adopt(elements[i]);
    }
  }

  function isOurs(element) {
    var page = String(element.src).replace(/[?#].*$/, "");
    return page === folder + "embed.html";
  }

  function adopt(element) {
    var name = freeName(element.getAttribute("name"));
    frames.push({
      element: element,
      name: name,
      origin: originOf(element),
      height: null,
      place: keptPlace(name),
      timer: null,
    });
  }

  /** The name under which the page's address keeps the frame's place: the frame's own, else its number on the page. */
  function freeName(wanted) {
    var name = /^[A-Za-z][A-Za-z0-9-]{0,39}$/.test(wanted || "") ? wanted : "sunlit-" + (frames.length + 1);
    for (var i = 0; i < frames.length; i += 1) {
      if (frames[i].name === name) return name + "-" + (frames.length + 1);
    }
    return name;
  }

  /** A frame that is sandboxed without allow-same-origin speaks from the origin "null". */
  function originOf(element) {
    var sandbox = element.getAttribute("sandbox");
    var opaque = sandbox !== null && !/(?:^|\s)allow-same-origin(?:\s|$)/i.test(sandbox);
    return opaque ? "null" : siteOrigin;
  }

  function readOrigin() {
    var link = document.createElement("a");
    link.href = folder;
    // Old browsers name the usual port, no origin does.
    return link.protocol + "//" + link.host.replace(link.protocol === "https:" ? /:443$/ : /:80$/, "");
  }

  function frameOf(element) {
    for (var i = 0; i < frames.length; i += 1) {
      if (frames[i].element === element) return frames[i];
    }
    return null;
  }

  /** Only answers: a frame that is not loaded yet could not be spoken to without an error in the page's console. */
  function greet(frame) {
    say(frame, { sunlit: PROTOCOL, kind: "hello" });
    var place = keptPlace(frame.name);
    if (place !== null) say(frame, { sunlit: PROTOCOL, kind: "place", place: place });
  }

  function say(frame, message) {
    var target = frame.element.contentWindow;
    if (target && document.documentElement.contains(frame.element))
      target.postMessage(message, frame.origin === "null" ? "*" : frame.origin);
  }

  function onMessage(event) {
    var frame = senderOf(event);
    if (frame === null || event.origin !== frame.origin) return;
    var message = event.data;
    if (typeof message !== "object" || message === null || own(message, "sunlit") !== PROTOCOL) return;
    var kind = own(message, "kind");
    if (kind === "hello" && holds(message, ["sunlit", "kind"])) greet(frame);
    else if (kind === "height" && holds(message, ["sunlit", "kind", "height"]))
      setHeight(frame, own(message, "height"));
    else if (kind === "place" && holds(message, ["sunlit", "kind", "place", "home"]))
      setPlace(frame, own(message, "place"), own(message, "home"));
  }

  function senderOf(event) {
    if (!event.source || (event.origin !== siteOrigin && event.origin !== "null")) return null;
    var known = frameOfWindow(event.source);
    if (known !== null) return known;
    findFrames();
    return frameOfWindow(event.source);
  }

  function frameOfWindow(source) {
    for (var i = 0; i < frames.length; i += 1) {
      if (frames[i].element.contentWindow === source) return frames[i];
    }
    return null;
  }

  function own(message, name) {
    var found = Object.getOwnPropertyDescriptor(message, name);
    return found ? found.value : undefined;
  }

  function holds(message, names) {
    var found = Object.getOwnPropertyNames(message);
    if (found.length !== names.length) return false;
    for (var i = 0; i < names.length; i += 1) {
      if (found.indexOf(names[i]) < 0) return false;
    }
    return true;
  }

  /** Heights that come faster than the pause are put together: the last counts. */
  function setHeight(frame, height) {
    if (typeof height !== "number" || !(height > 0 && height < TALLEST)) return;
    frame.height = Math.ceil(height);
    if (frame.timer !== null) return;
    frame.timer = window.setTimeout(function () {
      frame.timer = null;
      applyHeight(frame);
    }, PAUSE);
  }

  /** As important, for style sheets of portals give every iframe a height; with borders and padding where these count as height. */
  function applyHeight(frame) {
    var element = frame.element;
    var style = window.getComputedStyle(element);
    var around = style.boxSizing === "border-box" ? 1 : 0;
    var sides = ["borderTopWidth", "borderBottomWidth", "paddingTop", "paddingBottom"];
    var extra = 0;
    for (var i = 0; i < sides.length; i += 1) extra += parseFloat(style[sides[i]]) || 0;
    element.style.setProperty("height", frame.height + around * extra + "px", "important");
    element.style.setProperty("max-height", "none", "important");
    var box = element.getBoundingClientRect();
    // A reader who pressed a link far down a tall picture must not be left below a short one.
    if (box.top < 0 && box.bottom < 80 && document.activeElement === element) element.scrollIntoView();
  }

  function setPlace(frame, place, home) {
    if (typeof home !== "boolean" || !isPlace(place)) return;
    frame.place = home ? null : place;
    if (addressTimer === null) addressTimer = window.setTimeout(writeAddress, ADDRESS_PAUSE);
  }

  function isPlace(place) {
    return typeof place === "string" && place.length <= LONGEST_PLACE && PLACE.test(place);
  }

  /** Replaces the page's own address, so that its history stays as it was; what others keep in it stays, too. */
  function writeAddress() {
    addressTimer = null;
    var parts = [];
    var kept = partsOfAddress();
    for (var i = 0; i < kept.length; i += 1) {
      if (kept[i] !== "" && frameNamed(kept[i].split("=")[0]) === null) parts.push(kept[i]);
    }
    for (var j = 0; j < frames.length; j += 1) {
      if (frames[j].place !== null) parts.push(frames[j].name + "=" + packPlace(frames[j].place));
    }
    var address = location.pathname + location.search + (parts.length > 0 ? "#" + parts.join("&") : "");
    try {
      history.replaceState(history.state, "", address);
    } catch (_error) {
      // The page's address stays as it is where it cannot be changed (a saved file, too many changes).
    }
  }

  /** Someone opened a bookmark of this very page: each frame goes to its place. */
  function onAddress() {
    for (var i = 0; i < frames.length; i += 1) {
      var place = keptPlace(frames[i].name);
      if (place !== null && place !== frames[i].place)
        say(frames[i], { sunlit: PROTOCOL, kind: "place", place: place });
    }
  }

  function frameNamed(name) {
    for (var i = 0; i < frames.length; i += 1) {
      if (frames[i].name === name) return frames[i];
    }
    return null;
  }

  function keptPlace(name) {
    var parts = partsOfAddress();
    for (var i = 0; i < parts.length; i += 1) {
      if (parts[i].indexOf(name + "=") !== 0) continue;
      var place = unpackPlace(parts[i].slice(name.length + 1));
      if (isPlace(place)) return place;
    }
    return null;
  }

  function partsOfAddress() {
    // Not location.hash, which old browsers decode.
    return (location.href.split("#")[1] || "").split("&");
  }

  /** A place as a part of an address: only what would end the part is written otherwise. */
  function packPlace(place) {
    return place.slice(1).replace(/%/g, "%25").replace(/&/g, "%26").replace(/#/g, "%23");
  }

  function unpackPlace(text) {
    return "#" + text.replace(/%23/g, "#").replace(/%26/g, "&").replace(/%25/g, "%");
  }
})();
