import { useState } from "react";
import { createRoot } from "react-dom/client";

const place = document.getElementById("picture");
if (place !== null) createRoot(place).render(<Counter />);

/** The least that React can be asked for: a word that takes clicks. */
function Counter() {
  const [count, setCount] = useState(0);
  return (
    <button type="button" data-first onClick={() => setCount(count + 1)}>
      预算 {count}
    </button>
  );
}
