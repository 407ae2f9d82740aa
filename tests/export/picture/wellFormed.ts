/** What is wrong with a text as XML, as far as elements, quotes, entities and characters go; empty where nothing is. */
export function xmlFaults(xml: string): readonly string[] {
  const faults: string[] = [];
  const open: string[] = [];
  for (const [token] of xml.matchAll(/<[^<>]*>|[^<>]+|[<>]/g)) {
    if (token === "<" || token === ">") faults.push(`stray ${token}`);
    else if (!token.startsWith("<")) faults.push(...textFaults(token));
    else if (token.startsWith("</")) {
      if (open.pop() !== token.slice(2, -1)) faults.push(`closes ${token}`);
    } else {
      if (!/^<[a-z]+( [a-zA-Z:-]+="[^"<]*")*( \/)?>$/i.test(token)) faults.push(`tag ${token}`);
      if (!token.endsWith("/>")) open.push(/^<([a-z]+)/i.exec(token)?.[1] ?? "");
      faults.push(...textFaults(token));
    }
  }
  return [...faults, ...open.map((name) => `open ${name}`)];
}

function textFaults(text: string): readonly string[] {
  const entities = text.match(/&(?!(amp|lt|gt|quot|#39);)/g) ?? [];
  const characters = [...text].filter((character) => !isLegal(character));
  return [...entities, ...characters].map((found) => `text ${JSON.stringify(found)}`);
}

/** XML 1.0, 2.2: Char. */
function isLegal(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return "\t\n\r".includes(character);
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
