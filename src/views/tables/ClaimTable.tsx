import type { Claim } from "../../budget/budget.ts";
import { commonMessages } from "../../i18n/common.ts";
import { tablesMessages } from "../../i18n/tables.ts";
import { useMessages } from "../parts/useMessages.ts";
import { ClaimRow } from "./ClaimRow.tsx";
import { CLAIM_COLUMNS } from "./claimColumns.ts";
import { ScrollRegion } from "./ScrollRegion.tsx";

interface ClaimTableProps {
  readonly claims: readonly Claim[];
  readonly name: string;
}

/** The figures that one section of the narrative states. */
export function ClaimTable({ claims, name }: ClaimTableProps) {
  const words = useMessages(tablesMessages);
  const common = useMessages(commonMessages);
  const columns = CLAIM_COLUMNS.filter((column) => claims.some((claim) => claim[column] !== null));
  const titles = { ...words, share: common.share } as const;
  return (
    <ScrollRegion label={words.scroll(name)}>
      <table className="printed-table printed-table--stated">
        <caption className="visually-hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col" className="printed-column printed-column--name">
              {words.subject}
            </th>
            {columns.length === 0 && (
              <th scope="col" className="printed-column printed-column--words">
                {words.statement}
              </th>
            )}
            {columns.map((column) => (
              <th key={column} scope="col" className="printed-column printed-column--figure">
                {titles[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {claims.map((claim, index) => (
            <ClaimRow
              key={claim.id}
              claim={claim}
              columns={columns}
              dated={claim.asOf !== claims[index - 1]?.asOf}
            />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
