import { openSite } from "./app/openSite.tsx";
import { loadEnglish } from "./i18n/loadEnglish.ts";
import { mirrorAddress, type PreparePlace } from "./state/mirrorAddress.ts";
import { watchMissingParts } from "./state/missingParts.ts";
import { parsePlace } from "./state/place.ts";
import "./app/styles/base.css";
import "./app/styles/hues.css";

const prepare: PreparePlace = ({ language }) => (language === "en" ? loadEnglish() : null);

const site = document.getElementById("site");
if (site === null) throw new Error('index.html has no element with the id "site"');

watchMissingParts(window);
void start(site);

/** Where English does not come, the page opens in Chinese. */
async function start(place: HTMLElement): Promise<void> {
  await prepare(parsePlace(window.location.hash))?.catch(() => null);
  mirrorAddress(window, prepare);
  await openSite(place, document.getElementById("still"));
}
