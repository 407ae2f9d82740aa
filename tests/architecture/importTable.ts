/** What the modules of one folder of src may import. */
export type Allowance = {
  /** Folders of src, apart from the folder itself, which is always allowed. */
  readonly folders: readonly string[];
  /** npm packages by name; `d3-*` stands for every package of that family, `*` for every package. */
  readonly packages: readonly string[];
  /** Whether `node:` modules may be imported. */
  readonly node?: true;
  /** Whether style sheets may be imported. */
  readonly styles?: true;
};

/** The folder under which the entry (src/main.tsx) and its neighbours are counted. */
export const ENTRY_FOLDER = "app";

const SHOWN = ["budget", "review", "model", "geometry", "export", "state", "i18n"] as const;

/** The table of DESIGN.md §2: folder of src → what it may import. */
export const IMPORT_TABLE: Readonly<Record<string, Allowance>> = {
  budget: { folders: [], packages: ["decimal.js", "valibot"] },
  importer: { folders: ["budget"], packages: ["*"] },
  review: { folders: ["budget"], packages: [] },
  model: { folders: ["budget", "review"], packages: ["pinyin-pro"] },
  geometry: { folders: ["budget", "model"], packages: ["d3", "d3-*"] },
  export: { folders: ["budget", "model", "review", "geometry"], packages: ["fflate"] },
  state: { folders: ["budget"], packages: ["zustand", "@tanstack/react-query", "react"] },
  i18n: { folders: ["budget"], packages: [] },
  views: { folders: SHOWN, packages: ["react", "d3"], styles: true },
  app: {
    folders: [...SHOWN, "importer", "views", "cli"],
    packages: ["react", "react-dom", "@tanstack/react-query"],
    styles: true,
  },
  cli: {
    folders: ["budget", "importer", "review", "export"],
    packages: ["@valibot/to-json-schema"],
    node: true,
  },
};
