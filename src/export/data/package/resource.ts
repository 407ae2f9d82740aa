/** A column of a data package's table, as Table Schema has it; `columnType` after the taxonomy of Fiscal Data Package 1.0. */
export interface PackageField {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly title: string;
  readonly description?: string;
  readonly columnType?: string;
  readonly constraints?: {
    readonly required?: true;
    readonly enum?: readonly string[];
    readonly minimum?: number;
  };
}

export interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
}

/** A table of a data package: its schema and its records, every value as the text of its field; "" for none. */
export interface PackageResource {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly PackageField[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly records: readonly (readonly string[])[];
}

/** A column that refers to the only key of another table. */
export function refersTo(fields: string, resource: string, key: string): ForeignKey {
  return { fields, reference: { resource, fields: key } };
}
