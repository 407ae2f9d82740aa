import { late } from "../parts/late.tsx";

/** The foot of the page, which no reader sees before the page is scrolled. */
export const LateFooter = late(async () => (await import("./SiteFooter.tsx")).SiteFooter);

/** The edges of the printed page. */
export const LatePaperEdges = late(async () => (await import("../paper/PaperEdges.tsx")).PaperEdges);
