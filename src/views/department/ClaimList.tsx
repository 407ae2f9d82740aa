import type { Claim } from "../../budget/budget.ts";
import { wordingIn } from "../../i18n/wordingIn.ts";
import { SUBJECT_WORDS } from "../../review/words/subjectWords.ts";
import { usePlace } from "../../state/readingStore.ts";
import { PrintedName } from "../parts/PrintedName.tsx";
import { ClaimValue } from "./ClaimValue.tsx";

/** Statements of the narrative, each with its subject and its figures as links. */
export function ClaimList({ claims }: { readonly claims: readonly Claim[] }) {
  const { language } = usePlace();
  return (
    <dl className="figures">
      {claims.map((claim) => (
        <div key={claim.id} className={`figures__line${claim.of === null ? "" : " figures__line--part"}`}>
          <dt>
            {claim.item === null ? (
              wordingIn(SUBJECT_WORDS[claim.subject], language)
            ) : (
              <PrintedName printed={claim.item} />
            )}
          </dt>
          <dd>
            <ClaimValue claim={claim} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
