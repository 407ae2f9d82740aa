import type { SearchPlace } from "../../model/search/searchHit.ts";
import type { PlaceChange } from "../../state/place.ts";

/** Where a search result leads in the site. */
export function hitPlace(place: SearchPlace): PlaceChange {
  switch (place.kind) {
    case "function":
      return { view: "functions", item: place.code };
    case "economic":
      return { view: "flows", item: place.code ?? place.name };
    case "project":
      return { view: "projects", item: place.name };
    case "term":
      return { view: "terms", item: place.id };
    case "table":
      return { view: "tables", item: place.tableId };
    case "indicator":
    case "cell":
      return { view: "tables", item: place.source };
    case "office":
      return { view: "department", item: place.name };
  }
}
