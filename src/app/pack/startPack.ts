import { openPack } from "../../state/packedFiles.ts";

// Runs before the rest of the program, for it stands first among the imports of src/packed.tsx.
openPack(document);
