/** Diagonal lines laid over a fill: money carried over from last year, in every picture. */
export function HatchPattern({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="2.6" height="6" className="hatch" />
    </pattern>
  );
}
