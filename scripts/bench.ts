/** The command of `npm run bench`; bench/README.md tells how to read what it prints. */
export { main } from "../bench/harness/bench.ts";
