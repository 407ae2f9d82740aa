import type { Budget } from "../../../budget/budget.ts";
import { printBudget } from "../../../budget/printBudget.ts";
import { printJson } from "../../../budget/printJson.ts";
import type { Agreement } from "../../../review/finding.ts";
import { printRecords } from "../printCsv.ts";
import { zipFiles } from "../zipFiles.ts";
import { buildBudgetLines } from "./budgetLines.ts";
import { figureResource } from "./figureResource.ts";
import { fiscalModel } from "./fiscalModel.ts";
import { holderResource } from "./holderResource.ts";
import { indicatorResource } from "./indicatorResource.ts";
import { lineFigureResource, lineResource } from "./lineResource.ts";
import { packageReadme } from "./packageReadme.ts";
import type { PackageResource } from "./resource.ts";

interface PackageParts {
  readonly budget: Budget;
  readonly agreement: Agreement;
  /** The address of the budget on a site; null where it has none that others can open. */
  readonly homepage: string | null;
}

/**
 * A budget as a Fiscal Data Package in one archive: `datapackage.json`, its tables as CSV (UTF-8 without a byte order mark,
 * nothing guarded: for programs), the structured budget as published, and how to read it. The same budget gives the same bytes.
 */
export function printPackage(parts: PackageParts): Uint8Array {
  return zipFiles(packageFiles(parts));
}

/** The files of the package by their paths. */
export function packageFiles({
  budget,
  agreement,
  homepage,
}: PackageParts): Readonly<Record<string, string>> {
  const { lines, unit } = buildBudgetLines(budget, agreement);
  const resources = [
    lineResource(budget, lines, unit),
    lineFigureResource(lines),
    figureResource(budget),
    holderResource(budget),
    indicatorResource(budget),
  ];
  const descriptor = {
    // The published rules for fiscal packages take this profile only; what is fiscal stands in model and columnType.
    profile: "tabular-data-package",
    ...aboutBudget(budget, homepage),
    resources: resources.map(resourceDescriptor),
    model: fiscalModel(unit),
  };
  return {
    "datapackage.json": printJson(descriptor),
    ...Object.fromEntries(resources.map((resource) => [pathOf(resource), csvOf(resource)])),
    [`${budget.id}.json`]: printBudget(budget),
    "README.md": packageReadme(budget, unit),
  };
}

function aboutBudget({ id, title, year, body, provenance }: Budget, homepage: string | null) {
  return {
    name: id,
    title,
    description: `The published departmental budget of ${body.name} for ${year}, as printed. How to add its amounts is told in README.md.`,
    ...(homepage === null ? {} : { homepage }),
    created: `${provenance.converted.on}T00:00:00Z`,
    countryCode: "CN",
    granularity: "aggregated",
    fiscalPeriod: { start: `${year}-01-01`, end: `${year}-12-31` },
    keywords: ["budget", "fiscal", "部门预算"],
    licenses: [
      { name: "notspecified", title: "The published document states no licence (原文没有写明许可)" },
    ],
    sources: [{ title: provenance.source.title }],
    contributors: [
      { title: body.name, role: "publisher" },
      { title: "Sunlit Budget", role: "wrangler" },
    ],
    provenance,
  };
}

function resourceDescriptor(resource: PackageResource) {
  const { name, title, description, fields, primaryKey, foreignKeys } = resource;
  return {
    profile: "tabular-data-resource",
    name,
    path: pathOf(resource),
    title,
    description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", quoteChar: '"', doubleQuote: true, lineTerminator: "\r\n", header: true },
    schema: {
      fields,
      missingValues: [""],
      primaryKey,
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  };
}

function pathOf({ name }: PackageResource): string {
  return `data/${name}.csv`;
}

function csvOf({ fields, records }: PackageResource): string {
  return printRecords([fields.map(({ name }) => name), ...records]);
}
