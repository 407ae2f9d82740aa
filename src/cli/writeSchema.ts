import { mkdir, writeFile } from "node:fs/promises";
import { toJsonSchema } from "@valibot/to-json-schema";
import { annotationsSchema } from "../budget/annotations.ts";
import { glossarySchema } from "../budget/glossary.ts";
import { budgetSchema, catalogueSchema } from "../budget/schema.ts";

const FOLDER = "public/data/schema";

/** The JSON Schemas that are published beside the data, by file name, made from the validators themselves. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const schemas = {
    budget: budgetSchema,
    catalogue: catalogueSchema,
    annotations: annotationsSchema,
    glossary: glossarySchema,
  };
  return new Map(
    Object.entries(schemas).map(([name, schema]) => {
      const json = toJsonSchema(schema, { target: "draft-2020-12" });
      return [
        `${name}.schema.json`,
        `${JSON.stringify({ title: `Sunlit Budget ${name}, version 1`, ...json }, null, 2)}\n`,
      ];
    }),
  );
}

/** Writes the schemas into the data folder. */
export async function main(): Promise<number> {
  await mkdir(FOLDER, { recursive: true });
  for (const [name, text] of schemaFiles()) await writeFile(`${FOLDER}/${name}`, text);
  return 0;
}
