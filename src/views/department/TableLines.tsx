import type { Table } from "../../budget/budget.ts";
import { linesOf } from "../../budget/lines.ts";
import { unitName } from "../../budget/unitName.ts";
import { usePlace } from "../../state/readingStore.ts";
import { PrintedName } from "../parts/PrintedName.tsx";
import { PrintedValue } from "./PrintedValue.tsx";

/** The lines of a small table with their totals, as printed. */
export function TableLines({ table }: { readonly table: Table }) {
  const { language } = usePlace();
  const unit = ` ${unitName(table.unit, language)}`;
  return (
    <dl className="figures">
      {linesOf(table).map((line) => {
        const cell = line.cell("total") ?? line.cell("amount");
        if (cell === undefined || cell.figure === null) return null;
        return (
          <div key={line.row.number} className="figures__line">
            <dt>
              <PrintedName printed={line.name} />
            </dt>
            <dd>
              <PrintedValue id={cell.id} text={cell.text} figure={cell.figure} after={unit} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
