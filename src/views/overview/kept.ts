import { createContext } from "react";

/** Marks, on the page as the build draws it, the part that the overview keeps until a reader turns to it. */
export const KEPT = "data-kept";

/** Whether the page is drawn without a reader before it: then the picture is drawn in every size, and the style sheet shows one. */
export const StillContext = createContext(false);
