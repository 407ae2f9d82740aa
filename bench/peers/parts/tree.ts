/** A budget's functional tree as the peers get it: classes, sections, items, each the sum of what is below, largest first. */
export interface TreeNode {
  readonly name: string;
  readonly value: number;
  readonly children: readonly TreeNode[];
}

const MOST_CLASSES = 24;
const MOST_SECTIONS = 99;

/** A made-up tree of so many items below its root, of the shape and the spread of amounts that the site is measured with. */
export function makeTree(items: number): TreeNode {
  const classes = Math.min(MOST_CLASSES, Math.max(3, Math.round(Math.cbrt(items) / 1.5)));
  const sections = Math.min(MOST_SECTIONS, Math.round(Math.sqrt(items / classes)));
  const leaves = items - classes - classes * sections;
  const next = makeAmounts(items);
  const counts = spread(leaves, classes * sections);
  return parent(
    "合计",
    times(classes, (one) =>
      parent(
        `第${one + 1}类`,
        times(sections, (two) => {
          const name = `第${one + 1}类第${two + 1}款`;
          const count = counts[one * sections + two] ?? 0;
          return parent(
            name,
            times(count, (three) => ({ name: `${name}第${three + 1}项`, value: next(), children: [] })),
          );
        }),
      ),
    ),
  );
}

/** Whole hundredths between 1 and about 20 000 000, many small and few large, the same in every run; their sums are exact. */
export function makeAmounts(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor(10 ** (7.3 * (state / 2_147_483_647) ** 2));
  };
}

/** A list of what a function makes of 0, 1, 2 … */
export function times<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function parent(name: string, children: readonly TreeNode[]): TreeNode {
  const sorted = children.filter((child) => child.value > 0).toSorted((a, b) => b.value - a.value);
  let value = 0;
  for (const child of sorted) value += child.value;
  return { name, value, children: sorted };
}

function spread(whole: number, parts: number): readonly number[] {
  const each = Math.floor(whole / parts);
  return times(parts, (index) => each + (index < whole % parts ? 1 : 0));
}
