/** A word or amount of a row of extracted text, and how many spaces stand before it. */
export interface Token {
  readonly text: string;
  readonly gap: number;
  readonly amount: boolean;
}

export interface TokenLine {
  readonly tokens: readonly Token[];
  readonly trailing: number;
}

const AMOUNT = /^-?[\d,]+(?:\.\d+)?%?$/;

/** The words of a row; an amount glued to the name that follows it is cut off. Ideographic spaces are indentation and stay. */
export function splitTokens(line: string): TokenLine {
  const tokens: Token[] = [];
  const pattern = /( *)([^ ]+)/g;
  let end = 0;
  for (const match of line.replace(/\t/g, " ").matchAll(pattern)) {
    const [whole, spaces = "", text = ""] = match;
    end = match.index + whole.length;
    const glued = /^(-?[\d,]*\d\.\d{2})([\u4e00-\u9fff（(①-⑳].*)$/.exec(text);
    const parts = glued ? [glued[1] ?? "", glued[2] ?? ""] : [text];
    parts.forEach((part, index) => {
      tokens.push({ text: part, gap: index === 0 ? spaces.length : 1, amount: AMOUNT.test(part) });
    });
  }
  return { tokens, trailing: line.length - end };
}
